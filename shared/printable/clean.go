package printable

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// separators are Unicode's ends of lines, as the one that is kept.
var separators = strings.NewReplacer("\u2028", "\n", "\u2029", "\n")

// lineEnds makes those of browsers (CR LF) the one that is kept, and Unicode's; several CR before an LF are one.
func lineEnds(s string) string {
	lines := strings.Split(separators.Replace(s), "\n")
	for i := range lines[:len(lines)-1] {
		lines[i] = strings.TrimRight(lines[i], "\r")
	}
	return strings.Join(lines, "\n")
}

// Clean returns a text as it is kept: NFC, lines that end in LF, no characters that show nothing or change how others show,
// at most mostMarks marks on a letter, no space around it. A text that shows nothing is empty. Control characters and bytes
// that are no UTF-8 (as U+FFFD) stay, to be refused.
func Clean(s string) string {
	s = lineEnds(strings.Map(visible, strings.ToValidUTF8(s, string(unicode.ReplacementChar))))
	marks := 0
	s = strings.Map(func(r rune) rune {
		switch {
		case !unicode.Is(unicode.M, r):
			marks = 0
		case marks == mostMarks:
			return -1
		default:
			marks++
		}
		return visible(r) // what joins 30 marks or more in NFC (UAX 15, 13.2) is not
	}, norm.NFC.String(s))
	if !strings.ContainsFunc(s, shows) {
		return ""
	}
	return strings.TrimSpace(s)
}

// visible is the rune, or none for one that shows nothing.
func visible(r rune) rune {
	if invisible(r) && !unicode.IsControl(r) {
		return -1
	}
	return r
}

// shows reports characters with a form of their own: no spaces, marks or controls, nor the blank of braille.
func shows(r rune) bool {
	return unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S) && r != '\u2800'
}
