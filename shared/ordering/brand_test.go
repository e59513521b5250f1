package ordering_test

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func picture(t *testing.T, w, h int, encode func(*bytes.Buffer, image.Image) error, at func(x, y int) color.Color) []byte {
	t.Helper()
	m := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			m.Set(x, y, at(x, y))
		}
	}
	var b bytes.Buffer
	if err := encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func asPNG(b *bytes.Buffer, m image.Image) error  { return png.Encode(b, m) }
func asJPEG(b *bytes.Buffer, m image.Image) error { return jpeg.Encode(b, m, nil) }

// A partner's brand is checked, and its logo drawn anew.
func TestBrand(t *testing.T) {
	f := orderingtest.New(t)
	plain := func(_, _ int) color.Color { return color.NRGBA{R: 120, A: 255} }
	noise := rand.New(rand.NewPCG(1, 2))
	version := orderingtest.Partner(orderingtest.Noord).Version
	for _, c := range []struct {
		name  string
		brand *ordering.Brand
		code  string // of the refusal
	}{
		{"none", nil, ""},
		{"a dark colour", &ordering.Brand{Colour: "#7A1FA2"}, ""},
		{"the lightest grey that can be read on white", &ordering.Brand{Colour: "#767676"}, ""},
		{"a grey that cannot", &ordering.Brand{Colour: "#777777"}, "contrast"},
		{"yellow", &ordering.Brand{Colour: "#FFD400"}, "contrast"},
		{"no colour at all", &ordering.Brand{Colour: "paars"}, "colour"},
		{"half a colour", &ordering.Brand{Colour: "#12345G"}, "colour"},
		{"a PNG", &ordering.Brand{Logo: picture(t, 300, 80, asPNG, plain)}, ""},
		{"a PNG one can see through", &ordering.Brand{Logo: picture(t, 300, 80, asPNG, func(_, _ int) color.Color { return color.NRGBA{B: 200, A: 90} })}, ""},
		{"a JPEG", &ordering.Brand{Colour: "#004400", Logo: picture(t, 300, 80, asJPEG, plain)}, ""},
		{"a logo that is too wide", &ordering.Brand{Logo: picture(t, 1201, 1, asPNG, plain)}, "logo"},
		{"a photograph", &ordering.Brand{Logo: picture(t, 200, 200, asPNG, func(_, _ int) color.Color {
			return color.NRGBA{R: uint8(noise.UintN(256)), G: uint8(noise.UintN(256)), A: 255}
		})}, "logo"},
		{"no image", &ordering.Brand{Logo: []byte("<svg onload=alert(1)>")}, "logo"},
		{"a PNG cut off", &ordering.Brand{Logo: picture(t, 300, 80, asPNG, plain)[:60]}, "logo"},
	} {
		t.Run(c.name, func(t *testing.T) {
			partner := *orderingtest.Partner(orderingtest.Noord)
			partner.Brand, partner.Version = c.brand, version
			got, err := f.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, partner)
			if c.code != "" {
				var refused *ordering.Error
				if !errors.As(err, &refused) || len(refused.Fields) != 1 || refused.Fields[0].Code != c.code {
					t.Errorf("%v, want %s", err, c.code)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			version = got.Version
			if c.brand == nil || len(c.brand.Logo) == 0 {
				return
			}
			drawn, kind, err := image.Decode(bytes.NewReader(got.Brand.Logo))
			if err != nil || kind != "png" || drawn.Bounds().Dx() != 300 {
				t.Fatalf("%s, %v", kind, err)
			}
			if _, _, _, alpha := drawn.At(10, 10).RGBA(); alpha != 0xffff {
				t.Error("one can see through the logo")
			}
		})
	}
}
