package pdf

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/go-pdf/fpdf"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// family is Inter, under the SIL Open Font License; font/make.py says what is left of it.
const family = "inter"

var (
	//go:embed font/Inter-Regular.ttf
	regular []byte
	//go:embed font/Inter-SemiBold.ttf
	semiBold []byte
)

// widest is one more than the last letter that the fonts have.
const widest = 0x2800

// face is what the layout must know of a font.
type face struct {
	// widths are those of the letters it has, in thousandths of its size; 0 are letters that it lacks.
	widths [widest]uint16
}

type faces struct{ regular, semiBold face }

// inter measures the fonts once for the whole process.
var inter = sync.OnceValue(func() *faces {
	all := &faces{}
	for f, file := range map[*face][]byte{&all.regular: regular, &all.semiBold: semiBold} {
		if err := f.measure(file); err != nil {
			panic(fmt.Sprintf("pdf: an embedded font cannot be read: %v", err))
		}
	}
	return all
})

func (f *face) measure(file []byte) error {
	parsed, err := sfnt.Parse(file)
	if err != nil {
		return err
	}
	var b sfnt.Buffer
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
		f.widths[r] = uint16(advance.Round())
	}
	return nil
}

// has tells whether both fonts have the letter.
func (f *faces) has(r rune) bool {
	return r > 0 && r < widest && f.regular.widths[r] > 0 && f.semiBold.widths[r] > 0
}

// width of a printable text in millimetres.
func (f *faces) width(printable string, s style) float64 {
	own := &f.regular
	if s.bold {
		own = &f.semiBold
	}
	total := 0
	for _, r := range printable {
		total += int(own.widths[r])
	}
	return float64(total) / 1000 * s.size * point
}

// embed makes the fonts known to a file, which gets of them the letters that it uses.
func embed(f *fpdf.Fpdf) {
	f.AddUTF8FontFromBytes(family, "", regular)
	f.AddUTF8FontFromBytes(family, "B", semiBold)
}
