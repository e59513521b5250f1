// Package money counts euro cents exactly. Amounts are whole cents; every rounding is half away from zero and
// happens in one place, Cents.Share (docs/domain.md, "Price: exact cents, one way").
package money

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
