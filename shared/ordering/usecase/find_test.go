package usecase_test

import (
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Quotes are found by state, customer and number.
func TestQuotes_Find(t *testing.T) {
	f := orderingtest.New(t)
	request := func(c ordering.CustomerID) *ordering.QuoteVersion { return f.Request(c, orderingtest.NewServer()) }
	approved := f.Approved(request(orderingtest.Bakker))
	request(orderingtest.Bakker)
	request(orderingtest.Berlin)
	request(orderingtest.Slager)
	find := func(filter usecase.QuoteFilter) (found []ordering.QuoteID) {
		t.Helper()
		quotes, next, err := f.Quotes.FindQuotes(t.Context(), orderingtest.User(orderingtest.Noord), "", filter, ordering.Page{Limit: 25})
		if err != nil || next != "" {
			t.Fatalf("%v, next %q", err, next)
		}
		for _, q := range quotes {
			found = append(found, q.ID)
		}
		return found
	}
	for name, c := range map[string]struct {
		filter usecase.QuoteFilter
		want   []ordering.QuoteID
	}{
		"all, newest first":           {usecase.QuoteFilter{}, []ordering.QuoteID{"OFF-2026-00003", "OFF-2026-00002", "OFF-2026-00001"}},
		"those in a state":            {usecase.QuoteFilter{State: ordering.Approved}, []ordering.QuoteID{"OFF-2026-00001"}},
		"those of a customer's name":  {usecase.QuoteFilter{Text: "gmbh"}, []ordering.QuoteID{"OFF-2026-00003"}},
		"those of a customer's id":    {usecase.QuoteFilter{Text: "berlin"}, []ordering.QuoteID{"OFF-2026-00003"}},
		"the one with the number":     {usecase.QuoteFilter{Text: "off-2026-00002"}, []ordering.QuoteID{"OFF-2026-00002"}},
		"those that both hold for":    {usecase.QuoteFilter{State: ordering.Requested, Text: "bakker"}, []ordering.QuoteID{"OFF-2026-00002"}},
		"none of another partner's":   {usecase.QuoteFilter{Text: "slager"}, nil},
		"none in a state that is not": {usecase.QuoteFilter{State: "lost"}, nil},
	} {
		if got := find(c.filter); !slices.Equal(got, c.want) {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
	f.Clock.Set(approved.ValidUntil.End())
	if got := find(usecase.QuoteFilter{State: ordering.Expired}); len(got) != 1 {
		t.Errorf("swept or not, one is expired: %s", got)
	}
}

// A search reads on until its page is full, and goes on after it.
func TestQuotes_FindPages(t *testing.T) {
	f := orderingtest.New(t)
	for range 5 {
		f.Ordered(f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer())))
		f.Ordered(f.Approved(f.Request(orderingtest.Berlin, orderingtest.NewServer())))
	}
	var pages [][]*ordering.Order
	for page := (ordering.Page{Limit: 2}); ; {
		orders, next, err := f.Orders.FindOrders(t.Context(), orderingtest.User(orderingtest.Noord), "", usecase.OrderFilter{State: ordering.Acknowledged, Text: "berlin"}, page)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, orders)
		if next == "" {
			break
		}
		page.Cursor = next
	}
	total := 0
	for i, orders := range pages {
		total += len(orders)
		if i < len(pages)-1 && len(orders) < 2 {
			t.Errorf("page %d has %d orders", i+1, len(orders))
		}
	}
	if total != 5 || len(pages) > 3 {
		t.Errorf("%d orders on %d pages, want 5 on at most 3", total, len(pages))
	}
}

// What is allowed is what the table of transitions says.
func TestQuotes_Allowed(t *testing.T) {
	user, signer, anna := orderingtest.User(orderingtest.Noord), orderingtest.Signer(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	for name, c := range map[string]struct{ got, want bool }{
		"a signer confirms what is approved":        {ordering.Approved.Allows(ordering.CommandConfirm, signer), true},
		"a user does not":                           {ordering.Approved.Allows(ordering.CommandConfirm, user), false},
		"nobody confirms what expired":              {ordering.Expired.Allows(ordering.CommandConfirm, signer), false},
		"a user answers what was returned":          {ordering.Returned.Allows(ordering.CommandResubmit, user), true},
		"a user cancels until release":              {ordering.Acknowledged.Allows(ordering.CommandCancel, user), true},
		"but not after it":                          {ordering.InProgress.Allows(ordering.CommandCancel, user), false},
		"while the account manager still cancels":   {ordering.InProgress.Allows(ordering.CommandCancel, anna), true},
		"and nobody cancels what is delivered":      {ordering.Completed.Allows(ordering.CommandCancel, anna), false},
		"an account manager cannot sign either way": {ordering.Approved.Allows(ordering.CommandConfirm, anna), false},
	} {
		if c.got != c.want {
			t.Errorf("%s: %t, want %t", name, c.got, c.want)
		}
	}
}
