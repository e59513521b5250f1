package pdf

import (
	"strings"

	"github.com/go-pdf/fpdf"
)

// A4 in millimetres, and the frame of the text.
const (
	pageWidth  = 210.0
	pageHeight = 297.0
	left       = 21.0
	width      = pageWidth - 2*left
	firstTop   = 16.0
	laterTop   = 29.0
	bottom     = pageHeight - 24.5
	point      = 25.4 / 72
)

type colour struct{ r, g, b int }

func ink() colour    { return colour{32, 38, 46} }
func grey() colour   { return colour{104, 114, 126} }
func brand() colour  { return colour{14, 60, 97} }
func accent() colour { return colour{0, 140, 149} }
func hair() colour   { return colour{208, 215, 222} }
func tint() colour   { return colour{240, 244, 247} }
func alarm() colour  { return colour{168, 32, 32} }

// style is how a text looks. Size is in points, leading in millimetres.
type style struct {
	size   float64
	bold   bool
	colour colour
}

func (s style) leading() float64 { return s.size * point * 1.32 }

// baseline is how far under the top of a line its letters stand.
func (s style) baseline() float64 { return s.size * point * 1.0 }

func (s style) weight() string {
	if s.bold {
		return "B"
	}
	return ""
}

func body() style   { return style{9, false, ink()} }
func strong() style { return style{9, true, ink()} }
func label() style  { return style{9, false, grey()} }
func small() style  { return style{7, false, grey()} }

// metrics are the widths of the letters of the two core fonts, in thousandths of their size.
type metrics struct{ regular, bold [256]int }

func newMetrics(f *fpdf.Fpdf) *metrics {
	m := &metrics{}
	// In a fixed order: fpdf numbers the fonts of a file as it meets them.
	for _, font := range []struct {
		weight string
		widths *[256]int
	}{{"", &m.regular}, {"B", &m.bold}} {
		f.SetFont(family, font.weight, 9)
		for c := range font.widths {
			font.widths[c] = f.GetStringSymbolWidth(string([]byte{byte(c)}))
		}
	}
	return m
}

// width of an encoded text in millimetres.
func (m *metrics) width(encoded string, s style) float64 {
	table := &m.regular
	if s.bold {
		table = &m.bold
	}
	total := 0
	for i := range len(encoded) {
		total += table[encoded[i]]
	}
	return float64(total) / 1000 * s.size * point
}

// wrap encodes a text and breaks it into lines that fit, at spaces and line ends; a word that fits no line is broken anywhere.
func (m *metrics) wrap(text string, s style, most float64) []string {
	most += 0.01 // what was measured fits where it was measured for
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		line := ""
		for word := range strings.SplitSeq(encode(paragraph), " ") {
			candidate := word
			if line != "" {
				candidate = line + " " + word
			}
			if m.width(candidate, s) <= most {
				line = candidate
				continue
			}
			if line != "" {
				lines = append(lines, line)
			}
			for m.width(word, s) > most {
				fits := m.fitting(word, s, most)
				lines = append(lines, word[:fits])
				word = word[fits:]
			}
			line = word
		}
		lines = append(lines, line)
	}
	return lines
}

// fitting is how many letters of a word fit, at least one.
func (m *metrics) fitting(word string, s style, most float64) int {
	n := len(word)
	for n > 1 && m.width(word[:n], s) > most {
		n--
	}
	return n
}
