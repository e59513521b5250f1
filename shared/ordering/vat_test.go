package ordering_test

import (
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/oracle"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestVATFollowsTheParty(t *testing.T) {
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
			change, checks := b.Price([]ordering.Item{added("host-web", set{Tier: "pro"}, 12)})
			wantChecks(t, checks, c.checks...)
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
func TestVATIsRoundedOnceOverTheTotal(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	item := with(added("host-web", set{Tier: "start"}, 12), discount(9_930, 0)) // 421 - 99.3% = 3
	again := with(item, func(i *ordering.Item) { i.ID = "again" })
	change, _ := b.Price([]ordering.Item{item, again})
	if change.Total.NewMRC != 6 {
		t.Fatalf("the items cost %d", change.Total.NewMRC)
	}
	if one, all := *change.Items[0].VATOnDifference, change.VAT.Amounts.Difference; one != 1 || all != 1 {
		t.Errorf("%d per line, %d in total, want 1 and 1", one, all)
	}
}

// ratesOf gives the catalogue a first rate, then others, each with its day.
func ratesOf(first string, then ...string) func(all map[string]any) {
	rates := []any{map[string]any{"id": "standard", "ratePct": first, "labelNl": "btw"}}
	for i := 0; i < len(then); i += 2 {
		rates = append(rates, map[string]any{"id": "standard", "ratePct": then[i+1], "labelNl": "btw", "validFrom": then[i]})
	}
	return func(all map[string]any) { all["taxClasses"] = rates }
}

func TestBasis_VATRate(t *testing.T) {
	text := catalogueText(t, ratesOf("21", "2027-01-01", "22.5", "2027-07-01", "9"))
	c, o := must(catalog.Parse(text))(t), must(oracle.New(text))(t)
	for day, want := range map[string]int64{
		"2026-11-17": 2_100, "2026-12-31": 2_100, "2027-01-01": 2_250, "2027-06-30": 2_250, "2027-07-01": 900, "2032-01-01": 900,
	} {
		t.Run(day, func(t *testing.T) {
			change, checks := basisWith(t, c, day).Price([]ordering.Item{added("host-web", set{Tier: "pro"}, 12)})
			wantChecks(t, checks)
			if change.VAT.BasisPoints != want || int64(change.VAT.Amounts.NewMRC) != o.VAT(int64(change.Total.NewMRC), day) {
				t.Errorf("rate %d, %d on %d, want rate %d", change.VAT.BasisPoints, change.VAT.Amounts.NewMRC, change.Total.NewMRC, want)
			}
		})
	}
}

func TestVersion_VATRate(t *testing.T) {
	const old, risen = 2_100, 2_250
	for name, rates := range map[string]func(tomorrow, later string) (catalogues []func(map[string]any)){
		"a day of its own catalogue": func(_, later string) []func(map[string]any) {
			return []func(map[string]any){ratesOf("21", later, "22.5")}
		},
		"a newer catalogue": func(_, later string) []func(map[string]any) {
			newer := ratesOf("22.5")
			return []func(map[string]any){ratesOf("21"), func(all map[string]any) {
				newer(all)
				all["catalogVersion"], all["validFrom"] = later, later
			}}
		},
	} {
		t.Run("survives "+name, func(t *testing.T) {
			f := orderingtest.New(t)
			tomorrow, later := f.Clock.Today().AddDays(1).String(), f.Clock.Today().AddDays(5).String()
			for _, edit := range rates(tomorrow, later) {
				text := catalogueText(t, func(all map[string]any) {
					all["catalogVersion"], all["validFrom"] = tomorrow, tomorrow
					edit(all)
				})
				if err := f.PutCatalog(t.Context(), orderingtest.As(orderingtest.Ada), must(catalog.Parse(text))(t)); err != nil {
					t.Fatal(err)
				}
			}
			want := func(what string, v *ordering.QuoteVersion, rate int64) {
				t.Helper()
				if v.Change.VAT.BasisPoints != rate || v.Change.VAT.Amounts.NRC != v.Change.Total.NRC.BasisPoints(rate) {
					t.Errorf("%s: rate %d, %+v, want rate %d", what, v.Change.VAT.BasisPoints, *v.Change.VAT.Amounts, rate)
				}
			}
			f.Clock.Days(1)
			asked := f.Request(orderingtest.Bakker, orderingtest.NewServer(), bigDeal())
			back := f.Request(orderingtest.Kapper, orderingtest.NewServer())
			want("before the day", asked, old)
			f.Clock.Days(7)

			five := []ordering.ItemDiscount{{Item: asked.Items[0].ID, MRCBasisPoints: new(int64(500))}}
			preview := must(f.PreviewDiscount(t.Context(), orderingtest.As(orderingtest.Anna), orderingtest.Target(asked), five))(t)
			discounted := must(approve(t, f, orderingtest.Anna, asked, ordering.ApproveInput{Discounts: five}))(t)
			want("discounted", discounted, old)
			if discounted.Number != 2 || preview.VAT.BasisPoints != old || discounted.Change.Total.NewMRC >= asked.Change.Total.NewMRC {
				t.Errorf("version %d, previewed at %d, %d after %d per month", discounted.Number, preview.VAT.BasisPoints, discounted.Change.Total.NewMRC, asked.Change.Total.NewMRC)
			}

			must(f.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(back), "", "Sure?"))(t)
			again := must(f.Resubmit(t.Context(), orderingtest.User(back.Partner), no(), orderingtest.Target(back), "Yes."))(t)
			want("resubmitted", again, old)
			cheaper := []ordering.ItemDiscount{{Item: again.Items[0].ID, NRCBasisPoints: new(int64(100))}}
			want("resubmitted and discounted", must(approve(t, f, orderingtest.Anna, again, ordering.ApproveInput{Discounts: cheaper}))(t), old)

			want("after the day", f.Request(orderingtest.Bakker, orderingtest.NewServer()), risen)
		})
	}
}
