// Package printable cleans texts that people supplied: for keeping, and for showing on a page, in a mail or in a PDF.
package printable

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	noBreakSpace = '\u00a0'
	ellipsis     = "…"
	mostMarks    = 3 // combining marks on one letter
)

// Line makes one line of a text: NFC; control characters and runs of space are one space; characters that show nothing or
// change how others show, bidi controls among them, are left out. It is cut to most runes, the ellipsis included. A single
// no-break space stays: amounts and telephone numbers have them.
func Line(s string, most int) string {
	kept := make([]rune, 0, min(len(s), most+1))
	var gap rune
	marks := 0
	for _, r := range norm.NFC.String(s) {
		switch {
		case unicode.IsSpace(r), unicode.IsControl(r):
			if r == noBreakSpace && gap == 0 {
				gap = noBreakSpace
			} else {
				gap = ' '
			}
			continue
		case invisible(r):
			continue
		case unicode.Is(unicode.M, r):
			if marks++; marks > mostMarks {
				continue
			}
		default:
			marks = 0
		}
		if gap != 0 && len(kept) > 0 {
			kept = append(kept, gap)
		}
		gap = 0
		if kept = append(kept, r); len(kept) > most {
			return strings.TrimSpace(string(kept[:most-1])) + ellipsis
		}
	}
	return string(kept)
}

// Lines does the same to each line of a text, and leaves at most one empty line between two others. What is beyond most
// runes or mostLines lines is cut.
func Lines(s string, most, mostLines int) []string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n").Replace(s)
	var kept []string
	for raw := range strings.SplitSeq(strings.TrimSpace(s), "\n") {
		line := Line(raw, max(most, 1))
		if line == "" && (len(kept) == 0 || kept[len(kept)-1] == "") {
			continue
		}
		if len(kept) == mostLines || most <= 0 {
			if last := &kept[len(kept)-1]; !strings.HasSuffix(*last, ellipsis) {
				*last += " " + ellipsis
			}
			break
		}
		kept = append(kept, line)
		most -= utf8.RuneCountInString(line)
	}
	return kept
}

// Typed leaves out of a text what no HTML document can hold, and else returns it as it was typed: for a field that is
// shown again.
func Typed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !strings.ContainsRune("\t\n\r", r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, s)
}

// invisible reports characters that show nothing, or change how others show: Unicode's Other (control, format, private
// use, surrogates), variation selectors, and what else may be left out of a drawing (Default_Ignorable_Code_Point).
func invisible(r rune) bool {
	return unicode.In(r, unicode.C, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}
