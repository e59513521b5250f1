package oracle

import (
	"fmt"
	"math/big"
)

func fraction(numerator, denominator int64) *big.Rat { return big.NewRat(numerator, denominator) }

// portion is basis points of an amount, rounded to the cent: what a discount (negative) or surcharge adds.
func portion(amount, basisPoints int64) int64 {
	return roundHalfAway(new(big.Rat).Mul(fraction(amount, 1), fraction(basisPoints, 10_000)))
}

// roundHalfAway rounds half away from zero: of the absolute value the whole part stays, and one is added when twice the
// remainder is the denominator or more.
func roundHalfAway(value *big.Rat) int64 {
	whole, rest := new(big.Int).QuoRem(new(big.Int).Abs(value.Num()), value.Denom(), new(big.Int))
	if rest.Lsh(rest, 1).Cmp(value.Denom()) >= 0 {
		whole.Add(whole, big.NewInt(1))
	}
	if value.Sign() < 0 {
		whole.Neg(whole)
	}
	if !whole.IsInt64() {
		panic(fmt.Sprintf("oracle: %s cents do not fit", whole))
	}
	return whole.Int64()
}
