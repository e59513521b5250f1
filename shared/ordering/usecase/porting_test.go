package usecase_test

import (
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// porting is a block of numbers for the customer's trunk, into which those are ported.
func porting(c ordering.CustomerID, trunk ordering.ServiceID, numbers ...string) ordering.ItemInput {
	return ordering.ItemInput{
		Action: ordering.Add, Offering: "voice-number-block", Configuration: catalog.Configuration{Tier: "10", Options: map[string]int64{"port-in": 1}}, TermMonths: 12,
		Links: []ordering.Link{{Service: trunk}}, Documents: []ordering.PromisedDocument{{Kind: ordering.PortingMandate, Reference: "M-1"}},
		Porting: &ordering.Porting{Operator: "KPN", Numbers: numbers}, Site: orderingtest.Customer(c).Site,
	}
}

// A number is in one open request of a partner at a time.
func TestPorting_Pending(t *testing.T) {
	const kapperTrunk ordering.ServiceID = "kapper-trunk"
	user := orderingtest.User(orderingtest.Noord)
	fixture := func(t *testing.T) (*orderingtest.Fixture, *ordering.QuoteVersion) {
		f := orderingtest.New(t)
		f.AddService(orderingtest.Service(kapperTrunk, orderingtest.Kapper, "voice-sip-trunk", catalog.Configuration{Units: 4}, 24))
		return f, f.Request(orderingtest.Bakker, porting(orderingtest.Bakker, orderingtest.Trunk, "0301234500-0301234599"))
	}
	// told are the checks of a cart of another customer with the number, as it is shown and as its request is refused.
	told := func(t *testing.T, f *orderingtest.Fixture, number string) (codes []string) {
		t.Helper()
		added := f.Fill(orderingtest.Kapper, porting(orderingtest.Kapper, kapperTrunk, number))
		shown := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Kapper))(t)
		_, err := f.Quotes.RequestQuote(t.Context(), user, ordering.Idempotency{}, orderingtest.Kapper, shown.ChangeHash)
		for _, c := range shown.Checks {
			codes = append(codes, string(c.Code))
		}
		if len(added.Checks) != len(codes) || (err == nil) != (len(codes) == 0) || err != nil && ordering.CodeOf(err) != codes[0] {
			t.Errorf("added: %v, shown: %v, requested: %v", orderingtest.CheckNames(added.Checks), codes, err)
		}
		return codes
	}
	pending := func(t *testing.T, f *orderingtest.Fixture, number string, want bool) {
		t.Helper()
		got := told(t, f, number)
		if want && (len(got) != 1 || got[0] != string(ordering.PortingPending)) || !want && len(got) != 0 {
			t.Errorf("%s: %v, want pending: %t", number, got, want)
		}
	}
	t.Run("a number of a range that another customer's request ports", func(t *testing.T) {
		f, _ := fixture(t)
		pending(t, f, "+31 30 123 45 50", true)
	})
	t.Run("another number of the series", func(t *testing.T) {
		f, _ := fixture(t)
		pending(t, f, "030-1234600", false)
	})
	t.Run("a request that is withdrawn", func(t *testing.T) {
		f, v := fixture(t)
		orderingtest.Must(f.Quotes.Withdraw(t.Context(), user, ordering.Idempotency{}, orderingtest.Target(v), "niet meer nodig"))(t)
		pending(t, f, "0301234550", false)
	})
	t.Run("an order, until its item ends", func(t *testing.T) {
		f, v := fixture(t)
		order := f.Ordered(f.Approved(v))
		pending(t, f, "0301234550", true)
		orderingtest.Must(f.Orders.CancelItem(t.Context(), user, ordering.Idempotency{}, order.ID, order.Items[0].ID, "toch niet"))(t)
		if _, err := f.Quotes.RequestQuote(t.Context(), user, ordering.Idempotency{}, orderingtest.Kapper, orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Kapper))(t).ChangeHash); err != nil {
			t.Error(err)
		}
	})
	t.Run("the request that the cart revises", func(t *testing.T) {
		f, v := fixture(t)
		f.ApproveAll(v)
		view := orderingtest.Must(f.Quotes.Revise(t.Context(), user, ordering.Idempotency{}, orderingtest.Target(f.Latest(v.Quote))))(t)
		orderingtest.WantChecks(t, view.Checks)
		orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, ordering.Idempotency{}, orderingtest.Bakker, view.ChangeHash))(t)
	})
	t.Run("a request of another partner", func(t *testing.T) {
		f, _ := fixture(t)
		f.AddService(orderingtest.Service("slager-trunk", orderingtest.Slager, "voice-sip-trunk", catalog.Configuration{Units: 4}, 24))
		f.Request(orderingtest.Slager, porting(orderingtest.Slager, "slager-trunk", "0301234550"))
	})
}
