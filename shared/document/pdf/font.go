package pdf

import (
	_ "embed"
	"fmt"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// The fonts are Inter, under the SIL Open Font License; font/make.py says what is left of it.
var (
	//go:embed font/Inter-Regular.ttf
	regular []byte
	//go:embed font/Inter-Regular-Latin.ttf
	regularLatin []byte
	//go:embed font/Inter-SemiBold.ttf
	semiBold []byte
	//go:embed font/Inter-SemiBold-Latin.ttf
	semiBoldLatin []byte
)

// widest is one more than the last letter that the fonts have.
const widest = 0x2800

// face is a font as the layout and a file need it.
type face struct {
	name, look string
	file       []byte
	// widths are those of the letters it has, in thousandths of its size; 0 are letters that it lacks.
	widths, glyphs [widest]uint16
	box            fixed.Rectangle26_6
	// program makes once what files hold of it.
	program func() *program
}

// faces are the regular font and the semi-bold one.
type faces [2]*face

// inter reads the fonts once for the whole process, and latin the Latin part of them.
var (
	inter = sync.OnceValue(func() *faces {
		return &faces{read("Inter-Regular", regularLook, regular), read("Inter-SemiBold", semiBoldLook, semiBold)}
	})
	latin = sync.OnceValue(func() *faces {
		return &faces{read("LATINA+Inter-Regular", regularLook, regularLatin), read("LATINA+Inter-SemiBold", semiBoldLook, semiBoldLatin)}
	})
)

// What a file says about the looks of a font, for readers that cannot read it (ISO 32000-1, 9.8).
const (
	regularLook  = "/Flags 4 /StemV 87"
	semiBoldLook = "/Flags 262148 /StemV 135"
)

func read(name, look string, file []byte) *face {
	f := &face{name: name, look: look, file: file}
	if err := f.measure(); err != nil {
		panic(fmt.Sprintf("pdf: the embedded font %s cannot be read: %v", name, err))
	}
	f.program = sync.OnceValue(f.prepare)
	return f
}

func (f *face) measure() error {
	parsed, err := sfnt.Parse(f.file)
	if err != nil {
		return err
	}
	var b sfnt.Buffer
	if f.box, err = parsed.Bounds(&b, fixed.I(1000), font.HintingNone); err != nil {
		return err
	}
	for r := rune(' '); r < widest; r++ {
		glyph, err := parsed.GlyphIndex(&b, r)
		if err != nil {
			return err
		}
		if glyph == 0 {
			continue
		}
		advance, err := parsed.GlyphAdvance(&b, glyph, fixed.I(1000), font.HintingNone)
		if err != nil {
			return err
		}
		f.glyphs[r], f.widths[r] = uint16(glyph), uint16(advance.Round())
	}
	return nil
}

// has tells whether both fonts have the letter.
func (f *faces) has(r rune) bool {
	return r > 0 && r < widest && f[0].widths[r] > 0 && f[1].widths[r] > 0
}

// width of a printable text in millimetres.
func (f *faces) width(printable string, s style) float64 {
	return s.length(f[s.face()].width(printable))
}

// width of a printable text in thousandths of the font's size.
func (f *face) width(printable string) int {
	total := 0
	for _, r := range printable {
		total += int(f.widths[r])
	}
	return total
}
