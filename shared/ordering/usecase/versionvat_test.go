package usecase_test

import (
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

func TestVersion_VATRate(t *testing.T) {
	const old, risen = 2_100, 2_250
	for name, rates := range map[string]func(tomorrow, later string) (catalogues []func(map[string]any)){
		"a day of its own catalogue": func(_, later string) []func(map[string]any) {
			return []func(map[string]any){orderingtest.RatesOf("21", later, "22.5")}
		},
		"a newer catalogue": func(_, later string) []func(map[string]any) {
			newer := orderingtest.RatesOf("22.5")
			return []func(map[string]any){orderingtest.RatesOf("21"), func(all map[string]any) {
				newer(all)
				all["catalogVersion"], all["validFrom"] = later, later
			}}
		},
	} {
		t.Run("survives "+name, func(t *testing.T) {
			f := orderingtest.New(t)
			tomorrow, later := f.Clock.Today().AddDays(1).String(), f.Clock.Today().AddDays(5).String()
			for _, edit := range rates(tomorrow, later) {
				text := orderingtest.CatalogueText(t, func(all map[string]any) {
					all["catalogVersion"], all["validFrom"] = tomorrow, tomorrow
					edit(all)
				})
				if _, err := f.Directory.PutCatalog(t.Context(), orderingtest.As(orderingtest.Ada), orderingtest.Must(catalog.Parse(text))(t)); err != nil {
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
			preview := orderingtest.Must(f.Approvals.PreviewDiscount(t.Context(), orderingtest.As(orderingtest.Anna), orderingtest.Target(asked), five))(t)
			discounted := orderingtest.Must(approve(t, f, orderingtest.Anna, asked, usecase.ApproveInput{Discounts: five}))(t)
			want("discounted", discounted, old)
			if discounted.Number != 2 || preview.Change.VAT.BasisPoints != old || discounted.Change.Total.NewMRC >= asked.Change.Total.NewMRC {
				t.Errorf("version %d, previewed at %d, %d after %d per month", discounted.Number, preview.Change.VAT.BasisPoints, discounted.Change.Total.NewMRC, asked.Change.Total.NewMRC)
			}

			orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(back), "", "Sure?"))(t)
			again := orderingtest.Must(f.Quotes.Resubmit(t.Context(), orderingtest.User(back.Partner), no(), orderingtest.Target(back), "Yes."))(t)
			want("resubmitted", again, old)
			cheaper := []ordering.ItemDiscount{{Item: again.Items[0].ID, NRCBasisPoints: new(int64(100))}}
			want("resubmitted and discounted", orderingtest.Must(approve(t, f, orderingtest.Anna, again, usecase.ApproveInput{Discounts: cheaper}))(t), old)

			want("after the day", f.Request(orderingtest.Bakker, orderingtest.NewServer()), risen)
		})
	}
}
