package document

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Bounds of texts from outside, in runes.
const (
	nameLength  = 120
	lineLength  = 300
	noteLength  = 1500
	noteLines   = 12
	wordLength  = 40
	markLength  = 3 // combining marks on one letter
	breakChance = '\u200b'
	cutOff      = '…'
)

// clean makes one line of a text of any origin fit to print: NFC; without control characters, bidi overrides and other
// invisible ones; white space single; over-long words with chances to break; at most so many runes, then an ellipsis.
func clean(s string, most int) string {
	var b strings.Builder
	length, word, marks, space := 0, 0, 0, false
	for _, r := range norm.NFC.String(s) {
		switch {
		case unicode.IsSpace(r):
			space = length > 0
			continue
		case invisible(r):
			continue
		case unicode.Is(unicode.M, r):
			if marks++; marks > markLength {
				continue
			}
		default:
			marks = 0
		}
		if length >= most {
			b.WriteRune(cutOff)
			break
		}
		if space {
			b.WriteByte(' ')
			length, word, space = length+1, 0, false
		}
		if word == wordLength {
			b.WriteRune(breakChance)
			word = 0
		}
		b.WriteRune(r)
		length++
		word++
	}
	return b.String()
}

// cleanLines keeps the lines of a text, empty ones left out, and as many as a document bears.
func cleanLines(s string) string {
	var lines []string
	for line := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("\n\r\v\f\u0085\u2028\u2029", r) }) {
		line = clean(line, noteLength)
		if line == "" {
			continue
		}
		if len(lines) == noteLines {
			lines[noteLines-1] += " " + string(cutOff)
			break
		}
		lines = append(lines, line)
	}
	return cut(strings.Join(lines, "\n"), noteLength)
}

func cut(s string, most int) string {
	count := 0
	for i := range s {
		if count == most {
			return s[:i] + string(cutOff)
		}
		count++
	}
	return s
}

// invisible tells characters that show nothing, or change how others show: Unicode's Other (control, format, private
// use, surrogates) and variation selectors.
func invisible(r rune) bool {
	return unicode.Is(unicode.C, r) || unicode.Is(unicode.Variation_Selector, r) || r == '\u034f'
}
