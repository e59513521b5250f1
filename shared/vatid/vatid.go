// Package vatid reads VAT identification numbers (btw-id) of the member states of the EU: shape and check digits, as
// docs/domain.md asks under "Customers". It says that a number can exist, never that it is registered: only VIES knows
// that. It imports nothing of ours.
package vatid

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// Why a number is refused; Parse wraps exactly one of them.
var (
	ErrCountry    = errors.New("country is not a member state of the EU")
	ErrShape      = errors.New("not the shape of a VAT identification number of this country")
	ErrCheckDigit = errors.New("check digits are wrong")
)

// ID is a VAT identification number as VIES and invoices write it: the prefix of its country and the national part,
// in capitals, without separators: NL004495445B01.
type ID string

// Parse reads the VAT identification number of a country (ISO 3166-1 alpha-2, in capitals: GR for Greece). Spaces,
// dots, dashes, slashes and lower case are forgiven, and so is a missing prefix, because the country is known; another
// prefix than the country's is not (GR for EL neither). Keep what Parse returns, not what was typed. It returns ErrCountry,
// ErrShape or ErrCheckDigit.
func Parse(country, number string) (ID, error) {
	s, ok := states[country]
	if !ok {
		return "", fmt.Errorf("vatid.Parse(%q, %q): %w", country, number, ErrCountry)
	}
	national := s.pad(strings.TrimPrefix(compact(number), s.prefix))
	for _, f := range s.forms {
		if !f.fits(national) {
			continue
		}
		if !f.check(national) {
			return "", fmt.Errorf("vatid.Parse(%q, %q): %w", country, number, ErrCheckDigit)
		}
		return ID(s.prefix + national), nil
	}
	return "", fmt.Errorf("vatid.Parse(%q, %q): %w", country, number, ErrShape)
}

// Valid tells whether Parse accepts the number.
func Valid(country, number string) bool {
	_, err := Parse(country, number)
	return err == nil
}

// EU tells whether a country (ISO 3166-1 alpha-2) is a member state. Great Britain is not, and neither is Northern
// Ireland (XI): its protocol covers goods, and what we sell are services.
func EU(country string) bool {
	_, ok := states[country]
	return ok
}

// ParseKvK reads a Dutch trade register number: 8 digits, of which it carries no check digit. What people type to group a
// number is forgiven, as by Parse. It returns ErrShape.
func ParseKvK(number string) (string, error) {
	digits := compact(number)
	if !fits("########", digits) {
		return "", fmt.Errorf("vatid.ParseKvK(%q): %w", number, ErrShape)
	}
	return digits, nil
}

// compact drops what people type to group a number. Only ASCII is raised to capitals: Unicode would turn ſ into S.
func compact(number string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), unicode.Is(unicode.Pd, r), r == '.', r == '/':
			return -1
		case 'a' <= r && r <= 'z':
			return r - 'a' + 'A'
		}
		return r
	}, number)
}
