// Package parse reads what people type for a price or a discount, in Dutch or English notation.
package parse

import (
	"errors"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/money"
)

// Discount is what was typed for one price of one item: one of the two, or neither.
type Discount struct {
	BasisPoints *int64
	Amount      *money.Cents
}

// Units of a discount, as the form names them.
const (
	UnitPercent = "percent"
	UnitAmount  = "amount"
)

// UnitOf tells what a text is: a sign in it says so, else the unit that was chosen.
func UnitOf(text, chosen string) string {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "€") || chosen == UnitAmount && !strings.HasSuffix(text, "%") {
		return UnitAmount
	}
	return UnitPercent
}

// NewDiscount reads a percentage or an amount.
func NewDiscount(text, chosen string) (Discount, error) {
	if strings.TrimSpace(text) == "" {
		return Discount{}, nil
	}
	if UnitOf(text, chosen) == UnitAmount {
		amount, err := Parse(text)
		return Discount{Amount: &amount}, err
	}
	basisPoints, err := Percent(text)
	return Discount{BasisPoints: &basisPoints}, err
}

// What people type and cannot be read.
var (
	ErrNotANumber     = errors.New("not a number")
	ErrTooManyPlaces  = errors.New("more than two decimals")
	ErrOverAllPercent = errors.New("over a hundred percent")
)

// maxDigits keeps an amount far from where cents no longer fit.
const maxDigits = 12

// Percent reads a percentage as Dutch and English people write it, exactly: 12,5 and 12.50% are 1250 basis points.
func Percent(s string) (basisPoints int64, err error) {
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "%"))
	whole, decimals, _ := strings.Cut(strings.Replace(s, ",", ".", 1), ".")
	basisPoints, err = hundredths(whole, decimals, strings.ContainsAny(s, ".,"))
	if err == nil && basisPoints > 10_000 {
		err = ErrOverAllPercent
	}
	return basisPoints, err
}

// Parse reads an amount in euro as Dutch and English people write it, exactly: € 1.234,56, 1,234.56 and 1234.5. A
// lone separator before three digits separates thousands: in money there is no third decimal.
func Parse(s string) (money.Cents, error) {
	s = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(s), "€"))
	whole, decimals, hasDecimals := s, "", false
	if last := strings.LastIndexAny(s, ".,"); last >= 0 && (len(s)-last-1 != 3 || strings.Contains(s[:last], other(s[last]))) {
		whole, decimals, hasDecimals = s[:last], s[last+1:], true
	}
	thousands := "."
	switch {
	case hasDecimals:
		thousands = other(s[len(whole)])
	case strings.Contains(whole, ","):
		thousands = ","
	}
	whole, err := ungrouped(whole, thousands)
	if err != nil {
		return 0, err
	}
	cents, err := hundredths(whole, decimals, hasDecimals)
	return money.Cents(cents), err
}

func other(separator byte) string {
	if separator == '.' {
		return ","
	}
	return "."
}

// ungrouped takes the separators out of 1.234.567; groups of other sizes are no number.
func ungrouped(s, separator string) (string, error) {
	groups := strings.Split(s, separator)
	for i, group := range groups {
		first := i == 0 && len(group) <= 3 && !strings.HasPrefix(group, "0")
		if len(groups) > 1 && !first && (i == 0 || len(group) != 3) {
			return "", ErrNotANumber
		}
	}
	return strings.Join(groups, ""), nil
}

// hundredths joins a whole number and its decimals; pointed tells that there was a separator between them.
func hundredths(whole, decimals string, pointed bool) (int64, error) {
	if !digits(whole) || len(whole) > maxDigits || pointed && !digits(decimals) {
		return 0, ErrNotANumber
	}
	if len(decimals) > 2 {
		return 0, ErrTooManyPlaces
	}
	return strconv.ParseInt(whole+(decimals + "00")[:2], 10, 64)
}

func digits(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}
