package usecase_test

import (
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

// change is what somebody else does to the basis of the version, after which it must not be ordered any more.
type change struct {
	name string
	do   func(testing.TB, *orderingtest.Fixture, *ordering.QuoteVersion)
}

func ofService(name string, id func(ordering.CustomerID) ordering.ServiceID, alter func(*ordering.Service)) change {
	return change{name, func(_ testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
		f.ChangeService(v.Customer, id(v.Customer), alter)
	}}
}

// staleners are all such changes.
func staleners() []change {
	fibre := orderingtest.FibreOf
	return []change{
		ofService("its service has another version", fibre, func(s *ordering.Service) { s.Version++ }),
		ofService("its service was terminated", fibre, func(s *ordering.Service) { s.State = ordering.ServiceTerminated }),
		ofService("its service was suspended", fibre, func(s *ordering.Service) { s.State = ordering.ServiceSuspended }),
		ofService("its service is to be terminated", fibre, func(s *ordering.Service) { s.TerminationPending = true }),
		ofService("its service is in another order", fibre, func(s *ordering.Service) {
			s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-99999", Item: "x"}
		}),
		{"the partner was blocked", func(t testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			p := orderingtest.Partner(v.Partner)
			p.Blocked = true
			orderingtest.Must(f.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, *p))(t)
		}},
		{"the customer lost what an order needs", func(t testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			c := orderingtest.Must(f.Directory.Customer(t.Context(), orderingtest.User(v.Partner), "", v.Customer))(t)
			in := c.Input()
			in.Contact, in.SiteContact, in.Site = nil, nil, nil
			orderingtest.Must(f.Directory.UpdateCustomer(t.Context(), orderingtest.User(v.Partner), v.Customer, c.Version, in))(t)
		}},
		{"it was withdrawn", func(t testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(f.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), no(), orderingtest.Target(v), ""))(t)
		}},
		{"it expired, and was swept", func(t testing.TB, f *orderingtest.Fixture, _ *ordering.QuoteVersion) {
			f.Clock.Days(31)
			orderingtest.Must(f.Jobs.Sweep(t.Context()))(t)
		}},
		{"it was ordered", func(t testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			orderingtest.Must(confirm(t, f, v))(t)
		}},
		{"another quote on its service was ordered", func(t testing.TB, f *orderingtest.Fixture, v *ordering.QuoteVersion) {
			f.Ordered(f.Approved(f.Request(v.Customer, f.FasterFibre(v.Customer))))
		}},
	}
}

// TestConfirm_Stale has the basis of a version change at every moment of its confirmation, for partners of every kind and deals of
// every shape: what was answered before the confirmation ended counts.
func TestConfirm_Stale(t *testing.T) {
	deals := []struct {
		of   ordering.CustomerID
		more []ordering.ItemInput
	}{
		{of: orderingtest.Bakker, more: []ordering.ItemInput{orderingtest.NewServer()}},
		{of: orderingtest.Slager, more: []ordering.ItemInput{orderingtest.NewServer()}},
		{of: orderingtest.Klant, more: []ordering.ItemInput{orderingtest.NewServer()}},
		{of: orderingtest.Bakker},
		{of: orderingtest.Slager},
		{of: orderingtest.Klant},
	}
	interleaved := 0
	for _, deal := range deals[:testvolume.Of(len(deals), 1)] {
		for _, c := range staleners() {
			var v *ordering.QuoteVersion
			atEveryMoment(t, func(t *testing.T, f *orderingtest.Fixture) (func() error, func()) {
				v = f.Approved(f.Request(deal.of, append(deal.more, f.FasterFibre(deal.of))...))
				return func() error { return second(confirm(t, f, v)) }, func() { c.do(t, f, v) }
			}, func(_ *testing.T, _ *orderingtest.Fixture, err error) {
				interleaved++
				if ordering.KindOf(err) != ordering.Conflict {
					t.Errorf("while %s, for %s: %v", c.name, deal.of, err)
				}
			})
		}
	}
	testvolume.Figure(t, "%d interleavings, 0 orders on a stale basis", interleaved)
}
