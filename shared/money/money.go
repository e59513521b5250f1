// Package money counts euro cents exactly. Amounts are whole cents; every rounding is half away from zero and
// happens in one place, Cents.Share (docs/domain.md, "Price: exact cents, one way").
package money

import (
	"strconv"
	"strings"
)

// Cents is an amount in euro cents; a negative one is a credit or a decrease.
type Cents int64

// Share returns n/d of the amount, rounded half away from zero. d is positive, and |c·n| must stay below 2^62:
// a billion euro times ten thousand does.
func (c Cents) Share(n, d int64) Cents {
	product := int64(c) * n
	quotient, rest := product/d, product%d
	switch {
	case 2*rest >= d:
		quotient++
	case 2*rest <= -d:
		quotient--
	}
	return Cents(quotient)
}

// BasisPoints returns bp hundredths of a percent of the amount: 2100 is 21%.
func (c Cents) BasisPoints(bp int64) Cents { return c.Share(bp, 10_000) }

// BasisPointsOf returns how many basis points of base the amount is, rounded down; 0 when base is not positive.
func (c Cents) BasisPointsOf(base Cents) int64 {
	if base <= 0 {
		return 0
	}
	return int64(c) * 10_000 / int64(base)
}

// NL writes the amount as Dutch readers do: € 1.234,56 and € -0,05, with a no-break space.
func (c Cents) NL() string {
	sign, whole, rest := c.parts(".")
	return "€\u00a0" + sign + whole + "," + rest
}

// EN writes the amount as English readers do: €1,234.56 and -€0.05.
func (c Cents) EN() string {
	sign, whole, rest := c.parts(",")
	return sign + "€" + whole + "." + rest
}

func (c Cents) parts(separator string) (sign, whole, rest string) {
	magnitude := uint64(c)
	if c < 0 {
		sign, magnitude = "-", -magnitude
	}
	digits := strconv.FormatUint(magnitude/100, 10)
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(separator)
		}
		b.WriteRune(d)
	}
	rest = strconv.FormatUint(100+magnitude%100, 10)[1:]
	return sign, b.String(), rest
}
