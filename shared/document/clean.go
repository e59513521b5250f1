package document

import (
	"slices"
	"strings"
	"unicode"

	"onecentral.nl/ordering/shared/printable"
)

// Bounds of texts from outside, in runes.
const (
	nameLength  = 120
	lineLength  = 300
	noteLength  = 1500
	noteLines   = 12
	wordLength  = 40
	breakChance = '\u200b'
)

// clean makes one line of a text of any origin fit to print, with chances to break over-long words.
func clean(s string, most int) string {
	var b strings.Builder
	word := 0
	for _, r := range printable.Line(s, most) {
		if unicode.IsSpace(r) {
			word = 0
		} else if word++; word > wordLength && !unicode.Is(unicode.M, r) {
			b.WriteRune(breakChance)
			word = 1
		}
		b.WriteRune(r)
	}
	return b.String()
}

// cleanLines keeps the lines of a text, empty ones left out, and as many as a document bears.
func cleanLines(s string) string {
	lines := slices.DeleteFunc(printable.Lines(s, noteLength, noteLines), func(line string) bool { return line == "" })
	for i := range lines {
		lines[i] = clean(lines[i], noteLength)
	}
	return strings.Join(lines, "\n")
}
