package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// unreadable stands for a letter that neither cp1252 nor a transliteration has.
const unreadable = '?'

// encode turns text into cp1252, the encoding of the core fonts (WinAnsiEncoding, ISO 32000-1 annex D). What it lacks
// is written in Latin letters where there is a custom for it, without its accents, or as a question mark: never as
// another letter by accident.
func encode(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if c, ok := single(r); ok {
			b.WriteByte(c)
			continue
		}
		b.WriteString(fallback(r))
	}
	return b.String()
}

// single encodes a printable rune of cp1252.
func single(r rune) (byte, bool) {
	if r < ' ' || 0x7f <= r && r < 0xa0 {
		return 0, false
	}
	return charmap.Windows1252.EncodeRune(r)
}

func fallback(r rune) string {
	if latin, ok := latin(r); ok {
		return latin
	}
	if unicode.Is(unicode.M, r) || unicode.Is(unicode.C, r) {
		return ""
	}
	var b strings.Builder
	for _, part := range norm.NFKD.String(string(r)) {
		if c, ok := single(part); ok {
			b.WriteByte(c)
		} else if l, ok := latin(part); ok {
			b.WriteString(l)
		}
	}
	if b.Len() == 0 {
		return string(unreadable)
	}
	return b.String()
}

// latin writes the alphabets of the European Union that cp1252 has no letters for: Greek (ELOT 743, simplified) and
// Bulgarian (the Transliteration Act of 2009), with the letters of Latin alphabets that do not decompose.
func latin(r rune) (string, bool) {
	const (
		from = "αβγδεζηθικλμνξοπρσςτυφχψω" + "абвгдежзийклмнопрстуфхцчшщъьюя" + "łđħŋıŧƒ" + "‐‑−→←↔≤≥"
		to   = "a v g d e z i th i k l m n x o p r s s t y f ch ps o " +
			"a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya " +
			"l d h ng i t f - - - -> <- <-> <= >= "
	)
	switch r {
	case '\u2009', '\u202f', '\u2007', '\u2002', '\u2003':
		return " ", true
	}
	lower := unicode.ToLower(r)
	rest := to
	for _, letter := range from {
		latin, after, _ := strings.Cut(rest, " ")
		rest = after
		if letter != lower {
			continue
		}
		if lower != r {
			latin = strings.ToUpper(latin[:1]) + latin[1:]
		}
		return latin, true
	}
	return "", false
}
