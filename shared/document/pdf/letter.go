package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unreadable stands for a letter that the fonts lack: an empty box, as readers draw for one, which no one takes for a letter.
const unreadable = '□'

// printable makes of a text one that the fonts can show: what they lack is taken apart as far as Unicode knows how,
// else a box stands for it. The codes on a page have two bytes and lead to nothing for an unknown letter, so nothing else
// may come to it.
func printable(s string) string {
	known := inter().has
	if !strings.ContainsFunc(s, func(r rune) bool { return !known(r) }) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if known(r) {
			b.WriteRune(r)
		} else {
			b.WriteString(substitute(r))
		}
	}
	return b.String()
}

// substitute is nothing for what shows nothing and for marks on letters that have no form together.
func substitute(r rune) string {
	switch {
	case unicode.IsSpace(r):
		return " "
	case unicode.Is(unicode.M, r) || unicode.Is(unicode.C, r):
		return ""
	case r == '‐' || r == '⁃':
		return "-"
	}
	var b strings.Builder
	for _, part := range norm.NFKD.String(string(r)) {
		if inter().has(part) {
			b.WriteRune(part)
		}
	}
	if b.Len() == 0 {
		return string(unreadable)
	}
	return b.String()
}
