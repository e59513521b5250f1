package desk_test

import (
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// A search finds by anything, among what the account manager has.
func TestSearch(t *testing.T) {
	f := orderingtest.New(t)
	order := f.Ordered(f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer())))
	quote := order.ID.Quote()
	others := f.Request(orderingtest.Slager, orderingtest.NewServer())
	find := func(who ordering.Subject, text string) *desk.Found {
		t.Helper()
		return orderingtest.Must(f.Desk.Search(t.Context(), orderingtest.As(who), text, ""))(t)
	}
	for name, c := range map[string]struct {
		text                                  string
		partners, customers, services, quotes bool
	}{
		"the number of a quote":         {string(quote), false, false, false, true},
		"in small letters":              {"off-2026-00001", false, false, false, true},
		"the number of an order":        {string(order.ID), false, false, false, true},
		"the digits of one":             {"1", false, false, false, false},
		"more digits":                   {"00001", false, false, false, true},
		"the name of a customer":        {"BAKKER", false, true, true, true},
		"a city":                        {"utrecht", false, true, true, false},
		"a street":                      {"Dorpsstraat 12", false, true, true, false},
		"a partner":                     {"noord ict", true, false, false, false},
		"what is not there":             {"Fietsenmaker", false, false, false, false},
		"a quote of another":            {string(others.Quote), false, false, false, false},
		"the customer of another":       {"slager", false, false, false, false},
		"the id of a customer":          {string(orderingtest.Bakker), false, true, true, true},
		"the id of a service, as it is": {string(orderingtest.Trunk), false, false, true, false},
	} {
		t.Run(name, func(t *testing.T) {
			if len(c.text) < desk.ShortestSearch {
				_, err := f.Desk.Search(t.Context(), orderingtest.As(orderingtest.Anna), c.text, "")
				wantKind(t, err, ordering.Invalid)
				return
			}
			found := find(orderingtest.Anna, c.text)
			for kind, got := range map[string][2]bool{
				"partners": {len(found.Partners) > 0, c.partners}, "customers": {len(found.Customers) > 0, c.customers},
				"services": {len(found.Services) > 0, c.services}, "quotes": {len(found.Quotes) > 0, c.quotes},
			} {
				if got[0] != got[1] {
					t.Errorf("found %s: %t, want %t", kind, got[0], got[1])
				}
			}
		})
	}
}

// A whole number is found however old it is, and a search says when it did not look through everything.
func TestSearch_Far(t *testing.T) {
	f := orderingtest.New(t)
	old := ordering.NewQuoteID(2025, 7)
	var all []ordering.Entity
	for n := range 450 {
		all = append(all, &ordering.Quote{ID: ordering.NewQuoteID(2026, int64(n+1)), Partner: orderingtest.Noord, Customer: orderingtest.Bakker, CustomerName: "Klant bakker", Latest: 1})
	}
	all = append(all, &ordering.Quote{ID: old, Partner: orderingtest.Noord, Customer: orderingtest.Kapper, CustomerName: "De oude klant", Latest: 1})
	for chunk := range slices.Chunk(all, 45) {
		f.Save(chunk...)
	}
	for text, want := range map[string]bool{string(old): true, "7": false, "00007": true, "oude klant": false} {
		if len(text) < desk.ShortestSearch {
			continue
		}
		found := orderingtest.Must(f.Desk.Search(t.Context(), orderingtest.As(orderingtest.Anna), text, ""))(t)
		has := slices.ContainsFunc(found.Quotes, func(q desk.FoundQuote) bool { return q.ID == old })
		if has != want || !found.Partial {
			t.Errorf("%q finds the old quote: %t, want %t; partial: %t", text, has, want, found.Partial)
		}
	}
	narrowed := orderingtest.Must(f.Desk.Search(t.Context(), orderingtest.As(orderingtest.Anna), "oude klant", orderingtest.Noord))(t)
	if len(narrowed.Quotes) != 1 || narrowed.Partial {
		t.Errorf("narrowed to the partner %d are found, partial: %t", len(narrowed.Quotes), narrowed.Partial)
	}
}
