package ordering_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// marked says a markup of every category that is sold.
func marked(basisPoints int64, categories ...string) *ordering.Reselling {
	r := &ordering.Reselling{}
	for _, c := range categories {
		r.Markups = append(r.Markups, ordering.CategoryMarkup{Category: c, BasisPoints: basisPoints})
	}
	return r
}

func resold(b *ordering.Pricing, by *ordering.Reselling, items ...ordering.Item) (ordering.Change, ordering.Resale) {
	change, _ := b.Price(items)
	return change, b.Resell(&change, b.ResaleLines(&change, items, by))
}

func TestResell(t *testing.T) {
	ten, own, price, zero := int64(1_000), int64(2_500), money.Cents(9_999), money.Cents(0)
	server := added("host-vps", orderingtest.Set{Tier: "m", Units: 1}, 12)
	for name, c := range map[string]struct {
		by     *ordering.Reselling
		markup *ordering.Markup
		mrc    func(bought money.Cents) money.Cents
		nrc    func(bought money.Cents) money.Cents
	}{
		"the markup of its category, on the month and on what is charged once": {
			marked(ten, "hosting"), nil,
			func(c money.Cents) money.Cents { return c + c.BasisPoints(ten) }, func(c money.Cents) money.Cents { return c + c.BasisPoints(ten) },
		},
		"a line's own markup overrules it": {
			marked(ten, "hosting"), &ordering.Markup{BasisPoints: &own},
			func(c money.Cents) money.Cents { return c + c.BasisPoints(own) }, func(c money.Cents) money.Cents { return c + c.BasisPoints(own) },
		},
		"a line's own price, and the markup on the rest": {
			marked(ten, "hosting"), &ordering.Markup{MRC: &price},
			func(money.Cents) money.Cents { return price }, func(c money.Cents) money.Cents { return c + c.BasisPoints(ten) },
		},
		"prices of its own need no markup": {
			marked(ten), &ordering.Markup{MRC: &price, NRC: &zero},
			func(money.Cents) money.Cents { return price }, func(money.Cents) money.Cents { return 0 },
		},
		"a markup of nothing sells at the purchase price": {
			marked(0, "hosting"), nil,
			func(c money.Cents) money.Cents { return c }, func(c money.Cents) money.Cents { return c },
		},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, "2026-11-17")
			change, r := resold(b, c.by, with(server, func(i *ordering.Item) { i.Markup = c.markup }))
			if len(r.Change.Items) != 1 || len(r.Unpriced()) != 0 {
				t.Fatalf("%d items are priced, %v are not", len(r.Change.Items), r.Unpriced())
			}
			bought, sold := change.Items[0], r.Change.Items[0]
			mrc, nrc := c.mrc(bought.New.NetMRC), c.nrc(bought.NRC)
			if sold.New.NetMRC != mrc || sold.NRC != nrc || r.Change.Total.NewMRC != mrc || r.Change.Total.NRC != nrc {
				t.Errorf("sold for %d and %d, total %+v, want %d and %d", sold.New.NetMRC, sold.NRC, r.Change.Total, mrc, nrc)
			}
			if want := (ordering.Margin{MRC: mrc - bought.New.NetMRC, NRC: nrc - bought.NRC}); r.Margin != want || *r.Lines[0].Margin != want {
				t.Errorf("margin %+v, of the line %+v, want %+v", r.Margin, *r.Lines[0].Margin, want)
			}
			if vat := r.Change.VAT; vat.Amounts.NewMRC != mrc.BasisPoints(vat.BasisPoints) {
				t.Errorf("VAT of %d on %d", vat.Amounts.NewMRC, mrc)
			}
		})
	}
	t.Run("without a markup there is no price, and it says of what", func(t *testing.T) {
		_, r := resold(basisOn(t, "2026-11-17"), marked(ten, "connectivity"), server)
		if got := r.Unpriced(); len(r.Change.Items) != 0 || r.Margin != (ordering.Margin{}) || len(got) != 1 || got[0] != "hosting" {
			t.Errorf("%d items, margin %+v, unpriced %v", len(r.Change.Items), r.Margin, got)
		}
	})
	t.Run("the customer pays now what an earlier order recorded, else the markup on what the partner pays", func(t *testing.T) {
		s := owned("conn-fiber-business", orderingtest.Set{Tier: "200"}, 36, orderingtest.Day(t, "2026-01-01"))
		b := basisOn(t, "2026-11-17", s)
		faster := modified(s, orderingtest.Set{Tier: "500"})
		change, r := resold(b, marked(ten, "connectivity"), faster)
		if was, bought := r.Change.Items[0].Old.NetMRC, change.Items[0].Old.NetMRC; was != bought+bought.BasisPoints(ten) {
			t.Errorf("%d, bought for %d", was, bought)
		}
		s.ResaleMRC = &price
		_, r = resold(b, marked(ten, "connectivity"), faster)
		if sold := r.Change.Items[0]; sold.Old.NetMRC != price || sold.Difference != sold.New.NetMRC-price || sold.FirstPeriod.Amount != ordering.ProRata(sold.Difference, sold.EffectiveDate).Amount {
			t.Errorf("%+v", sold)
		}
	})
}

// Whatever is bought and put on it: prices are whole lines rounded half away from zero, totals are their sums, VAT is rounded once on
// what the customer pays, margins add up, and nothing of how oneCentral's price came about is left.
func TestResell_Properties(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	tiers := []string{"s", "m", "l"}
	rapid.Check(t, func(t *rapid.T) {
		var items []ordering.Item
		for n := range rapid.IntRange(1, 5).Draw(t, "items") {
			item := added("host-vps", orderingtest.Set{Tier: rapid.SampledFrom(tiers).Draw(t, "tier"), Units: rapid.Int64Range(1, 50).Draw(t, "units")}, 12)
			item.ID = ordering.ItemID(fmt.Sprintf("i%d", n))
			if rapid.Bool().Draw(t, "overruled") {
				own := rapid.Int64Range(0, 100_000).Draw(t, "own")
				item.Markup = &ordering.Markup{BasisPoints: &own}
			}
			items = append(items, item)
		}
		standard := rapid.Int64Range(0, 100_000).Draw(t, "markup")
		change, r := resold(b, marked(standard, "hosting"), items...)
		var total ordering.ChangeTotal
		var margin ordering.Margin
		for i, sold := range r.Change.Items {
			bought, markup := change.Items[i], standard
			if own := items[i].Markup; own != nil {
				markup = *own.BasisPoints
			}
			if want := halfAway(bought.New.NetMRC, markup); sold.New.NetMRC != want {
				t.Fatalf("%d with %d is sold for %d, want %d", bought.New.NetMRC, markup, sold.New.NetMRC, want)
			}
			if want := halfAway(bought.NRC, markup); sold.NRC != want {
				t.Fatalf("%d once with %d is sold for %d, want %d", bought.NRC, markup, sold.NRC, want)
			}
			if sold.New.ListMRC != sold.New.NetMRC || sold.ListNRC != sold.NRC || sold.Discounts != nil || sold.ManualBasisPoints != 0 || sold.NRCBasisPoints != 0 {
				t.Fatalf("it tells how its price came about: %+v", sold)
			}
			total.NewMRC += sold.New.NetMRC
			total.Difference += sold.Difference
			total.NRC += sold.NRC
			total.FirstPeriod += sold.FirstPeriod.Amount
			margin.MRC += sold.New.NetMRC - bought.New.NetMRC
			margin.NRC += sold.NRC - bought.NRC
		}
		if r.Change.Total != total || r.Margin != margin {
			t.Fatalf("total %+v of %+v, margin %+v of %+v", r.Change.Total, total, r.Margin, margin)
		}
		on := func(c money.Cents) money.Cents { return c.BasisPoints(2_100) }
		want := ordering.VATAmounts{NewMRC: on(total.NewMRC), Difference: on(total.Difference), NRC: on(total.NRC), FirstPeriod: on(total.FirstPeriod)}
		if *r.Change.VAT.Amounts != want {
			t.Fatalf("VAT %+v, want %+v", *r.Change.VAT.Amounts, want)
		}
	})
}

// halfAway reckons in another way: in hundredths of a cent, of an amount that is not negative.
func halfAway(bought money.Cents, basisPoints int64) money.Cents {
	return money.Cents((int64(bought)*(10_000+basisPoints) + 5_000) / 10_000)
}

func TestResell_VAT(t *testing.T) {
	for name, c := range map[string]struct {
		partner              ordering.PartnerID
		seat, country, vatID string
		want                 ordering.VATTreatment
	}{
		"a solutions partner charges its Dutch customer VAT":            {orderingtest.Wolk, "NL", "NL", "", ordering.VATStandard},
		"a German business with a btw-id: reverse charged":              {orderingtest.Wolk, "NL", "DE", "DE136695976", ordering.VATReverseCharge},
		"a customer of whom only the site is known has its country":     {orderingtest.Wolk, "NL", "", "", ordering.VATStandard},
		"a partner abroad charges by other rules":                       {orderingtest.Wolk, "BE", "NL", "", ordering.VATManualReview},
		"a reseller's customer is charged by oneCentral, as it is told": {orderingtest.Noord, "NL", "DE", "DE136695976", ordering.VATReverseCharge},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, "2026-11-17")
			b.Partner = orderingtest.Partner(c.partner)
			b.Partner.Company.Country = c.seat
			b.Customer.Country, b.Customer.VATID, b.Customer.Site = c.country, c.vatID, orderingtest.Address()
			_, r := resold(b, marked(1_000, "hosting"), added("host-vps", orderingtest.Set{Tier: "m", Units: 1}, 12))
			if got := r.Change.VAT; got.Treatment != c.want || (got.Amounts != nil) != (c.want == ordering.VATStandard) {
				t.Errorf("%+v, want %s", got, c.want)
			}
		})
	}
}

// What a reseller's customer sees is what it pays, to the cent, and not how that came about.
func TestChange_Plain(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	ten := int64(1_000)
	item := with(added("host-vps", orderingtest.Set{Tier: "m", Units: 3}, 36), func(i *ordering.Item) {
		i.Discount = &ordering.ManualDiscount{MRCBasisPoints: &ten, NRCBasisPoints: &ten}
	})
	change, _ := b.Price([]ordering.Item{item})
	plain := change.Plain()
	if plain.Total != change.Total || *plain.VAT.Amounts != *change.VAT.Amounts || plain.Items[0].FirstPeriod != change.Items[0].FirstPeriod {
		t.Errorf("%+v became %+v", change.Total, plain.Total)
	}
	if got := plain.Items[0]; got.New.ListMRC != got.New.NetMRC || got.Discounts != nil || got.ManualBasisPoints != 0 || got.ListNRC != got.NRC {
		t.Errorf("%+v", got)
	}
	if len(change.Items[0].Discounts) == 0 {
		t.Error("the change itself lost its discounts")
	}
}
