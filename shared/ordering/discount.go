package ordering

import (
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// ItemDiscount sets the manual discount of an item: basis points (0-10,000) or an amount in cents, of the MRC after
// the other discounts and of the NRC. Nil leaves it.
type ItemDiscount struct {
	Item           ItemID
	MRCBasisPoints *int64
	MRCAmount      *money.Cents
	NRCBasisPoints *int64
	NRCAmount      *money.Cents
}

// Discount sets the discounts on the version's items, amounts converted to basis points of their base, rounded down.
func (v *QuoteVersion) Discount(discounts []ItemDiscount) error {
	var f FieldErrors
	for i, d := range discounts {
		at := v.Index(d.Item)
		priced := v.Change.Of(d.Item)
		name := func(field string) string { return "discounts[" + strconv.Itoa(i) + "]." + field }
		if at < 0 || priced == nil {
			f.Require(false, name("item"), "unknown", words.ThereIsNoSuchItem)
			continue
		}
		again := slices.ContainsFunc(discounts[:i], func(other ItemDiscount) bool { return other.Item == d.Item })
		f.Require(!again, name("item"), "duplicate", words.ThisItemStandsMoreThanOnce)
		set := ManualDiscount{}
		if old := v.Items[at].Discount; old != nil {
			set = *old
		}
		mrcBase := priced.New.ListMRC
		for _, step := range priced.Discounts {
			if step.Kind != catalog.ManualStep {
				mrcBase += step.Amount
			}
		}
		basisPoints(&f, name("mrc"), &set.MRCBasisPoints, d.MRCBasisPoints, d.MRCAmount, mrcBase)
		basisPoints(&f, name("nrc"), &set.NRCBasisPoints, d.NRCBasisPoints, d.NRCAmount, priced.ListNRC)
		v.Items[at].Discount = &set
	}
	return f.Err()
}

func basisPoints(f *FieldErrors, name string, into **int64, bp *int64, amount *money.Cents, base money.Cents) {
	switch {
	case bp != nil && amount != nil:
		f.Require(false, name+"BasisPoints", "choice", words.GivePercentageOrAmount)
	case bp != nil:
		f.Require(*bp >= 0 && *bp <= 10_000, name+"BasisPoints", "range", words.From0To10000)
		*into = bp
	case amount != nil:
		f.Require(*amount >= 0 && *amount <= base, name+"AmountCents", "range", words.FromZeroToAmountItself)
		converted := amount.BasisPointsOf(base)
		*into = &converted
	}
}
