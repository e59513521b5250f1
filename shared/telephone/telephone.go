// Package telephone reads telephone numbers as people write them, Dutch ones by the Dutch numbering plan (ACM, Nummerplan
// telefoon- en ISDN-diensten), those of other countries by the shape of E.164. It imports nothing of ours.
package telephone

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ErrNumber refuses what is no telephone number.
var ErrNumber = errors.New("no telephone number")

// maxText is the longest text that is read, in bytes.
const maxText = 100

// Number is one as it is kept: in E.164 with its plus, or a Dutch short code as it is dialled.
type Number string

// Parse reads a number: Dutch with 0, +31 or 0031, also with (0), any with + or 00 and its country, with spaces, dashes,
// dots, slashes and brackets between the digits. It returns ErrNumber. What it returns reads as itself.
func Parse(s string) (Number, error) {
	digits, ok := compact(s)
	switch abroad, found := strings.CutPrefix(digits, "+"); {
	case !ok:
	case found && strings.HasPrefix(abroad, "31"):
		return dutch("0" + strings.TrimPrefix(abroad[2:], "0"))
	case found && len(abroad) >= 7 && len(abroad) <= 15 && abroad[0] != '0':
		return Number(digits), nil
	case strings.HasPrefix(digits, "0"):
		return dutch(digits)
	case short(digits):
		return Number(digits), nil
	}
	return "", ErrNumber
}

// compact leaves the digits, with a plus before those of an international number. It is not ok for what holds anything
// else than people put between digits.
func compact(s string) (digits string, ok bool) {
	if len(s) > maxText || dangling(s) {
		return "", false
	}
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.In(r, unicode.Pd, unicode.Cf) || strings.ContainsRune("./\u2212", r) {
			return -1
		}
		return r
	}, s)
	abroad := strings.HasPrefix(s, "+") || strings.HasPrefix(s, "00") || strings.HasPrefix(s, "(+") || strings.HasPrefix(s, "(00")
	if abroad {
		s = strings.Replace(s, "(0)", "", 1)
	}
	s = strings.NewReplacer("(", "", ")", "").Replace(s)
	plus := strings.HasPrefix(s, "+")
	s = strings.TrimPrefix(s, "+")
	if abroad && !plus {
		s = strings.TrimPrefix(s, "00")
	}
	if s == "" || strings.ContainsFunc(s, func(r rune) bool { return r < '0' || r > '9' }) {
		return "", false
	}
	if abroad {
		s = "+" + s
	}
	return s, true
}

// dangling reports a dash with a number on one side only: half a range.
func dangling(s string) bool {
	s = strings.TrimSpace(s)
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return unicode.Is(unicode.Pd, first) || unicode.Is(unicode.Pd, last)
}

// Dutch reports whether the number is of the Dutch plan.
func (n Number) Dutch() bool {
	return strings.HasPrefix(string(n), "+31") || !strings.HasPrefix(string(n), "+")
}

// Portable reports whether a customer can take the number to another provider: a Dutch one, but for short codes.
func (n Number) Portable() bool { return strings.HasPrefix(string(n), "+31") }
