package ordering

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"image"
	"image/draw"
	_ "image/jpeg" // a logo can be one
	"image/png"
	"math"

	"onecentral.nl/ordering/shared/words"
)

// Brand is how a partner shows itself on documents: white label.
type Brand struct {
	// Colour is #RRGGBB: of headings and rules on white, and under white letters.
	Colour string
	// Logo is a PNG without transparency: what PutPartner makes of the PNG or JPEG that it was given.
	Logo []byte
}

// Bounds of a logo. Versions keep it, so that their documents stay what they are: hence its few bytes.
const (
	maxLogoBytes = 16 << 10
	maxLogoSide  = 1200 // pixels
)

// leastContrast is what WCAG 2.2 asks between letters and what they stand on (1.4.3, AA).
const leastContrast = 4.5

// Brand checks how a partner shows itself, and makes its logo one that every document can have.
func (f *FieldErrors) Brand(b *Brand) *Brand {
	if b == nil || b.Colour == "" && len(b.Logo) == 0 {
		return nil
	}
	made := &Brand{Colour: b.Colour}
	if b.Colour != "" {
		rgb, ok := b.RGB()
		f.Require(ok, "brand.colour", "colour", words.ColourLike0e3c61)
		f.Require(!ok || contrastWithWhite(rgb) >= leastContrast, "brand.colour", "contrast",
			words.TooLightContrastWithWhite)
	}
	if len(b.Logo) > 0 {
		var err error
		made.Logo, err = logo(b.Logo)
		f.Require(err == nil, "brand.logo", "logo",
			words.PngOrJpegOfAt(int(maxLogoSide), int(maxLogoBytes>>10)))
	}
	return made
}

// RGB reads the colour.
func (b *Brand) RGB() (rgb [3]uint8, ok bool) {
	if len(b.Colour) != 7 || b.Colour[0] != '#' {
		return rgb, false
	}
	_, err := hex.Decode(rgb[:], []byte(b.Colour[1:]))
	return rgb, err == nil
}

// contrastWithWhite is the ratio of WCAG 2.2.
func contrastWithWhite(rgb [3]uint8) float64 {
	linear := func(c uint8) float64 {
		s := float64(c) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 1.05 / (0.2126*linear(rgb[0]) + 0.7152*linear(rgb[1]) + 0.0722*linear(rgb[2]) + 0.05)
}

// logo draws an image anew, on white: so it holds nothing else, and is of the one kind that documents take.
func logo(given []byte) ([]byte, error) {
	head, _, err := image.DecodeConfig(bytes.NewReader(given))
	if err != nil {
		return nil, err
	}
	if head.Width > maxLogoSide || head.Height > maxLogoSide {
		return nil, fmt.Errorf("%d by %d pixels", head.Width, head.Height)
	}
	read, _, err := image.Decode(bytes.NewReader(given))
	if err != nil {
		return nil, err
	}
	flat := image.NewRGBA(image.Rect(0, 0, read.Bounds().Dx(), read.Bounds().Dy()))
	draw.Draw(flat, flat.Bounds(), image.White, image.Point{}, draw.Src)
	draw.Draw(flat, flat.Bounds(), read, read.Bounds().Min, draw.Over)
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, flat); err != nil {
		return nil, err
	}
	if b.Len() > maxLogoBytes {
		return nil, fmt.Errorf("%d bytes", b.Len())
	}
	return b.Bytes(), nil
}
