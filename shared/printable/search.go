package printable

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// letters are those that Unicode takes for letters of their own, and that people type without their stroke or apart.
var letters = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i")

// Contains reports whether the sought text is in another, whatever the case and the accents of either, composed or not.
func Contains(text, sought string) bool {
	return strings.Contains(fold(text), fold(strings.TrimSpace(sought)))
}

// fold makes one text of those that a search takes for the same.
func fold(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) || invisible(r) && !unicode.IsControl(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(strings.ToValidUTF8(s, string(unicode.ReplacementChar)))) // NFKD leaves what follows half a letter as it is
	return letters.Replace(s)
}
