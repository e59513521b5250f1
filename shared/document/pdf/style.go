package pdf

import (
	"strings"

	"onecentral.nl/ordering/shared/document"
)

// A4 in millimetres, and the frame of the text.
const (
	pageWidth  = 210.0
	pageHeight = 297.0
	left       = 20.0
	width      = pageWidth - 2*left
	firstTop   = 15.0
	laterTop   = 24.5
	bottom     = pageHeight - 22.5
	point      = 25.4 / 72
)

type colour struct{ r, g, b uint8 }

func ink() colour   { return colour{28, 35, 44} }
func grey() colour  { return colour{92, 102, 114} }
func hair() colour  { return colour{214, 220, 227} }
func tint() colour  { return colour{243, 246, 249} }
func alarm() colour { return colour{168, 32, 32} }
func white() colour { return colour{255, 255, 255} }

// palette are the two colours that a partner's own takes the place of.
type palette struct{ brand, accent colour }

func paletteOf(b document.Brand) palette {
	if b.Colour != nil {
		own := colour{b.Colour.R, b.Colour.G, b.Colour.B}
		return palette{own, own}
	}
	return palette{brand: colour{14, 60, 97}, accent: colour{0, 117, 125}}
}

// style is how a text looks. Size is in points, leading in millimetres.
type style struct {
	size   float64
	bold   bool
	colour colour
}

func (s style) leading() float64 { return s.size * point * 1.36 }

// baseline is how far under the top of a line its letters stand.
func (s style) baseline() float64 { return s.size * point * 1.03 }

// face is the index of its font.
func (s style) face() int {
	if s.bold {
		return 1
	}
	return 0
}

// length turns thousandths of its size into millimetres.
func (s style) length(thousandths int) float64 { return float64(thousandths) / 1000 * s.size * point }

func body() style   { return style{8.2, false, ink()} }
func strong() style { return style{8.2, true, ink()} }
func label() style  { return style{8.2, false, grey()} }
func column() style { return style{7.1, true, grey()} }
func fine() style   { return style{7.2, false, grey()} }
func small() style  { return style{6.8, false, grey()} }

// wrap makes a text printable and breaks it into lines that fit, at spaces and line ends; a word that fits no line is
// broken anywhere.
func (f *faces) wrap(text string, s style, most float64) []string {
	most += 0.01 // what was measured fits where it was measured for
	own := f[s.face()]
	space := int(own.widths[' '])
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		paragraph = printable(paragraph)
		from, to, total := 0, 0, 0 // the line that is being filled, and its width
		at := 0
		for word := range strings.SplitSeq(paragraph, " ") {
			end, length := at+len(word), own.width(word)
			if from == to {
				from = at
			} else if with := total + space + length; s.length(with) <= most {
				to, total, at = end, with, end+1
				continue
			} else {
				lines = append(lines, paragraph[from:to])
				from = at
			}
			for s.length(length) > most {
				next := from + own.fitting(paragraph[from:end], s, most)
				lines = append(lines, paragraph[from:next])
				length -= own.width(paragraph[from:next])
				from = next
			}
			to, total, at = end, length, end+1
		}
		lines = append(lines, paragraph[from:to])
	}
	return lines
}

// fitting is how many bytes of a word's letters fit, at least one letter.
func (f *face) fitting(word string, s style, most float64) int {
	total := 0
	for i, r := range word {
		if total += int(f.widths[r]); i > 0 && s.length(total) > most {
			return i
		}
	}
	return len(word)
}
