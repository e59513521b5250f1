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
	firstTop   = 17.0
	laterTop   = 29.0
	bottom     = pageHeight - 24.5
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

func (s style) leading() float64 { return s.size * point * 1.42 }

// baseline is how far under the top of a line its letters stand.
func (s style) baseline() float64 { return s.size * point * 1.06 }

func (s style) weight() string {
	if s.bold {
		return "B"
	}
	return ""
}

func body() style   { return style{8.5, false, ink()} }
func strong() style { return style{8.5, true, ink()} }
func label() style  { return style{8.5, false, grey()} }
func column() style { return style{7.4, true, grey()} }
func small() style  { return style{6.8, false, grey()} }

// wrap makes a text printable and breaks it into lines that fit, at spaces and line ends; a word that fits no line is
// broken anywhere.
func (f *faces) wrap(text string, s style, most float64) []string {
	most += 0.01 // what was measured fits where it was measured for
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		line := ""
		for word := range strings.SplitSeq(printable(paragraph), " ") {
			candidate := word
			if line != "" {
				candidate = line + " " + word
			}
			if f.width(candidate, s) <= most {
				line = candidate
				continue
			}
			if line != "" {
				lines = append(lines, line)
			}
			for f.width(word, s) > most {
				fits := f.fitting(word, s, most)
				lines = append(lines, word[:fits])
				word = word[fits:]
			}
			line = word
		}
		lines = append(lines, line)
	}
	return lines
}

// fitting is how many bytes of a word's letters fit, at least one letter.
func (f *faces) fitting(word string, s style, most float64) int {
	end := 0
	for i, r := range word {
		next := i + len(string(r))
		if end > 0 && f.width(word[:next], s) > most {
			break
		}
		end = next
	}
	return end
}
