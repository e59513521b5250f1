package money_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/money"
)

// A share is rounded half away from zero.
func TestCents_Share(t *testing.T) {
	for _, c := range []struct {
		name string
		of   money.Cents
		n, d int64
		want money.Cents
	}{
		{"below a half goes down", 149, 1, 100, 1},
		{"exactly a half goes up", 150, 1, 100, 2},
		{"exactly minus a half goes down", -150, 1, 100, -2},
		{"above minus a half goes up", -149, 1, 100, -1},
		{"a negative share of a positive amount", 5950, -300, 10_000, -179},
		{"21 percent of the first vector's difference", 2062, 2100, 10_000, 433},
		{"14 of 30 days of the first vector's difference", 2062, 14, 30, 962},
		{"an odd divisor has no half", 1, 1, 3, 0},
		{"nothing of nothing", 0, 2100, 10_000, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.of.Share(c.n, c.d); got != c.want {
				t.Errorf("%d × %d / %d = %d, want %d", c.of, c.n, c.d, got, c.want)
			}
		})
	}
}

// A share agrees with exact fractions.
func TestCents_ShareExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		of := rapid.Int64Range(-1e11, 1e11).Draw(t, "of")
		n := rapid.Int64Range(-10_000, 10_000).Draw(t, "n")
		d := rapid.Int64Range(1, 10_000).Draw(t, "d")
		got := new(big.Rat).SetInt64(int64(money.Cents(of).Share(n, d)))
		exact := big.NewRat(of, 1)
		exact.Mul(exact, big.NewRat(n, d))
		off := new(big.Rat).Sub(got, exact)
		half := big.NewRat(1, 2)
		distance := new(big.Rat).Abs(off)
		if distance.Cmp(half) > 0 {
			t.Fatalf("%v is %v away from %v", got, off, exact)
		}
		if distance.Cmp(half) == 0 && off.Sign() != exact.Sign() {
			t.Fatalf("%v rounds the half %v toward zero", got, exact)
		}
	})
}

// Basis points are rounded down.
func TestBasisPointsOf(t *testing.T) {
	if got := money.Cents(333).BasisPointsOf(1000); got != 3330 {
		t.Errorf("333 of 1000 = %d", got)
	}
	if got := money.Cents(1).BasisPointsOf(3); got != 3333 {
		t.Errorf("1 of 3 = %d", got)
	}
	if got := money.Cents(1).BasisPointsOf(0); got != 0 {
		t.Errorf("1 of 0 = %d", got)
	}
}
