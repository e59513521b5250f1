package ordering_test

import (
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/oracle"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestVAT_Party(t *testing.T) {
	for name, c := range map[string]struct {
		partner        ordering.PartnerID
		country, vatID string
		want           ordering.VATTreatment
		checks         []string
	}{
		"a Dutch customer pays 21%":                                 {orderingtest.Noord, "NL", "", ordering.VATStandard, nil},
		"a German business with a valid btw-id: reverse charged":    {orderingtest.Noord, "DE", "DE136695976", ordering.VATReverseCharge, nil},
		"a German one without btw-id is reviewed":                   {orderingtest.Noord, "DE", "", ordering.VATManualReview, []string{"vat-review (waivable)"}},
		"a German one with a wrong check digit is reviewed":         {orderingtest.Noord, "DE", "DE136695977", ordering.VATManualReview, []string{"vat-review (waivable)"}},
		"a German one with a btw-id of another country is reviewed": {orderingtest.Noord, "DE", "BE0428759497", ordering.VATManualReview, []string{"vat-review (waivable)"}},
		"a Belgian business with a valid btw-id: reverse charged":   {orderingtest.Noord, "BE", "BE0428759497", ordering.VATReverseCharge, nil},
		"Greece, whose btw-id begins with EL: reverse charged":      {orderingtest.Noord, "GR", "EL094259216", ordering.VATReverseCharge, nil},
		"Northern Ireland is not the EU for services":               {orderingtest.Noord, "XI", "XI434031494", ordering.VATManualReview, []string{"vat-review (waivable)"}},
		"Great Britain with a Northern Irish btw-id is reviewed":    {orderingtest.Noord, "GB", "XI434031494", ordering.VATManualReview, []string{"vat-review (waivable)"}},
		"the United States are reviewed":                            {orderingtest.Noord, "US", "", ordering.VATManualReview, []string{"vat-review (waivable)"}},
		"for a solutions partner the Party is the partner itself":   {orderingtest.Wolk, "US", "", ordering.VATStandard, nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, "2026-11-17")
			b.Partner = orderingtest.Partner(c.partner)
			b.Customer.Country, b.Customer.VATID = c.country, c.vatID
			if c.country != "NL" {
				b.Customer.KvK = ""
			}
			change, checks := b.Price([]ordering.Item{added("host-web", orderingtest.Set{Tier: "pro"}, 12)})
			orderingtest.WantChecks(t, checks, c.checks...)
			vat, line := change.VAT, change.Items[0]
			if vat.Treatment != c.want {
				t.Fatalf("treatment %s, want %s", vat.Treatment, c.want)
			}
			standard := c.want == ordering.VATStandard
			if (vat.Amounts != nil) != standard || (line.VATOnDifference != nil) != standard || (line.VATOnNRC != nil) != standard || (vat.Sentence == nil) != standard {
				t.Errorf("amounts %+v, per line %v, sentence %+v", vat.Amounts, line.VATOnDifference, vat.Sentence)
			}
			if standard && (vat.BasisPoints != 2_100 || *line.VATOnDifference != line.Difference.BasisPoints(2_100)) {
				t.Errorf("rate %d, %d on %d", vat.BasisPoints, *line.VATOnDifference, line.Difference)
			}
			for _, check := range checks {
				if check.Owner != ordering.OwnerAccountManager {
					t.Errorf("waived by %s", check.Owner)
				}
			}
		})
	}
}

// Two lines of 1 cent of VAT each can be 1 cent together: 3 cents a line is 0.63 of VAT, 6 cents is 1.26.
func TestVAT_Rounding(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	item := with(added("host-web", orderingtest.Set{Tier: "start"}, 12), discount(9_930, 0)) // 421 - 99.3% = 3
	again := with(item, func(i *ordering.Item) { i.ID = "again" })
	change, _ := b.Price([]ordering.Item{item, again})
	if change.Total.NewMRC != 6 {
		t.Fatalf("the items cost %d", change.Total.NewMRC)
	}
	if one, all := *change.Items[0].VATOnDifference, change.VAT.Amounts.Difference; one != 1 || all != 1 {
		t.Errorf("%d per line, %d in total, want 1 and 1", one, all)
	}
}

func TestBasis_VATRate(t *testing.T) {
	text := orderingtest.CatalogueText(t, orderingtest.RatesOf("21", "2027-01-01", "22.5", "2027-07-01", "9"))
	c, o := orderingtest.Must(catalog.Parse(text))(t), orderingtest.Must(oracle.New(text))(t)
	for day, want := range map[string]int64{
		"2026-11-17": 2_100, "2026-12-31": 2_100, "2027-01-01": 2_250, "2027-06-30": 2_250, "2027-07-01": 900, "2032-01-01": 900,
	} {
		t.Run(day, func(t *testing.T) {
			change, checks := basisWith(t, c, day).Price([]ordering.Item{added("host-web", orderingtest.Set{Tier: "pro"}, 12)})
			orderingtest.WantChecks(t, checks)
			if change.VAT.BasisPoints != want || int64(change.VAT.Amounts.NewMRC) != o.VAT(int64(change.Total.NewMRC), day) {
				t.Errorf("rate %d, %d on %d, want rate %d", change.VAT.BasisPoints, change.VAT.Amounts.NewMRC, change.Total.NewMRC, want)
			}
		})
	}
}

// The catalogue's rules of tax decide the treatment; without one for the party, as in an older version, the law does.
func TestVAT_CatalogueRules(t *testing.T) {
	belgian := ordering.Party{Company: ordering.Company{Country: "BE", VATID: "BE0403019261"}}
	rules := func(more ...any) func(map[string]any) {
		return func(all map[string]any) { all["taxRules"] = append(more, all["taxRules"].([]any)...) }
	}
	review := map[string]any{"id": "be", "country": []any{"BE"}, "treatment": "manualReview"}
	for name, c := range map[string]struct {
		edit  func(map[string]any)
		party ordering.Party
		want  ordering.VATTreatment
	}{
		"an EU business": {rules(), belgian, ordering.VATReverseCharge},
		"an EU business of a country under review": {rules(review), belgian, ordering.VATManualReview},
		"a Dutch business":                         {rules(review), ordering.Party{Company: ordering.Company{Country: "NL"}}, ordering.VATStandard},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisWith(t, orderingtest.Must(catalog.Parse(orderingtest.CatalogueText(t, c.edit)))(t), "2026-11-17")
			b.Party = &c.party
			change, _ := b.Price([]ordering.Item{added("host-web", orderingtest.Set{Tier: "pro"}, 12)})
			if change.VAT.Treatment != c.want {
				t.Errorf("%s, want %s", change.VAT.Treatment, c.want)
			}
			b.Catalog.TaxRules = nil
			if change, _ = b.Price(nil); change.VAT.Treatment == ordering.VATManualReview {
				t.Error("an older version without rules leaves the law")
			}
		})
	}
}
