package page_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"sync/atomic"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/fulfilment"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
)

// tripping counts the round trips to the table.
type tripping struct {
	table.Driver
	trips atomic.Int64
}

func (d *tripping) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	d.trips.Add(1)
	return d.Driver.Get(ctx, keys...)
}

func (d *tripping) Query(ctx context.Context, q table.Query) (table.Page, error) {
	d.trips.Add(1)
	return d.Driver.Query(ctx, q)
}

func (d *tripping) Write(ctx context.Context, actions ...table.Action) error {
	d.trips.Add(1)
	return d.Driver.Write(ctx, actions...)
}

// aSession is what it takes to find whose session it is: identity.Browser reads the session, and when it was used last.
const aSession = 2 // one while it is fresh

func TestRoundTrips_OfUseCases(t *testing.T) {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	connection := []ordering.ItemInput{{Action: ordering.Add, Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "100"}, TermMonths: 36}}
	once := ordering.Idempotency{Subject: "s", Key: "k", Request: "r", Answer: func(any) ([]byte, error) { return []byte("{}"), nil }}
	for name, c := range map[string]struct {
		most int64
		// prepare does what comes first, and returns what is counted.
		prepare func(t *testing.T, w *world) func() error
	}{
		"add an item": {2, func(t *testing.T, w *world) func() error {
			return func() error {
				_, err := w.Fixture.Carts.AddToCart(t.Context(), user, once, orderingtest.Bakker, connection)
				return err
			}
		}},
		"approve": {4, func(t *testing.T, w *world) func() error {
			v := w.request()
			return func() error {
				_, err := w.Fixture.Approvals.Approve(t.Context(), anna, once, orderingtest.Target(v), usecase.ApproveInput{})
				return err
			}
		}},
		"add an item in the browser": {5 - aSession, func(t *testing.T, w *world) func() error {
			form := w.get("noord-user", "/catalog/host-vps?customer=bakker").form("add")
			form.method = "post" // the button's own
			return func() error {
				w.submit("noord-user", form, "add", url.Values{"tier": {"m"}}).want(http.StatusSeeOther)
				return nil
			}
		}},
		"approve by the link in a mail": {8 - aSession, func(t *testing.T, w *world) func() error {
			v := w.request()
			form := w.get(orderingtest.Anna, w.link(v, orderingtest.Anna, ordering.AccountManager)).form("approve")
			return func() error {
				w.submit(orderingtest.Anna, form, "approve", nil).want(http.StatusSeeOther)
				return nil
			}
		}},
		"a work list of 20": {3, func(t *testing.T, w *world) func() error {
			for i := range 20 {
				w.Save(&ordering.Approval{Partner: orderingtest.Noord, Quote: ordering.QuoteID(fmt.Sprintf("OFF-2026-%05d", 900+i)), Version: 1, Role: ordering.AccountManager, Approver: orderingtest.Anna, State: ordering.ApprovalWaiting})
			}
			return func() error {
				work, err := w.UseCases.Approvals.Work(t.Context(), anna, usecase.WorkFilter{})
				if err == nil && len(work.Items) != 20 {
					t.Errorf("%d items", len(work.Items))
				}
				return err
			}
		}},
		"routine requests, 5 of them": {6, func(t *testing.T, w *world) func() error {
			for range 5 {
				w.Request(orderingtest.Bakker, orderingtest.NewServer())
			}
			return func() error {
				routine, err := w.UseCases.Approvals.Routine(t.Context(), anna)
				if err == nil && len(routine) != 5 {
					t.Errorf("%d requests", len(routine))
				}
				return err
			}
		}},
		"a list of 60 open orders of three partners": {5, func(t *testing.T, w *world) func() error {
			for i := range 60 {
				w.placed(900+i, []ordering.PartnerID{orderingtest.Noord, orderingtest.Zuid, orderingtest.Wolk}[i%3], "Klant", w.Clock.Today())
			}
			return func() error {
				open, err := w.UseCases.Fulfilment.OpenOrders(t.Context(), anna, fulfilment.OpenFilter{})
				if err == nil && len(open.Orders) != 40 {
					t.Errorf("%d orders", len(open.Orders))
				}
				return err
			}
		}},
		"carts of four customers": {3, func(t *testing.T, w *world) func() error {
			for _, c := range []ordering.CustomerID{orderingtest.Bakker, orderingtest.Kapper, orderingtest.Berlin, orderingtest.Zurich} {
				if _, err := w.Fixture.Carts.OpenCart(t.Context(), user, ordering.Idempotency{}, c); err != nil {
					t.Fatal(err)
				}
			}
			return func() error {
				carts, _, err := w.Fixture.Carts.Carts(t.Context(), user, "", ordering.Page{})
				if err == nil && len(carts) != 4 {
					t.Errorf("%d carts", len(carts))
				}
				return err
			}
		}},
		"a preview of 60 services of two customers": {2, func(t *testing.T, w *world) func() error {
			var ids []ordering.ServiceID
			for i := range 60 {
				of := []ordering.CustomerID{orderingtest.Bakker, orderingtest.Kapper}[i%2]
				s := *w.ServiceNow(orderingtest.Bakker, orderingtest.Fibre)
				s.ID, s.Customer = ordering.ServiceID(fmt.Sprintf("fibre-%02d", i)), of
				w.Save(&s)
				ids = append(ids, s.ID)
			}
			return func() error {
				_, err := w.Fixture.Services.PreviewAll(t.Context(), user, ids, usecase.UpgradeTarget{Tier: "500"})
				return err
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			driver := &tripping{}
			w := newWorld(t, orderingtest.On(func(t testing.TB) table.Driver {
				driver.Driver = orderingtest.Bolt(t)
				return driver
			}))
			do := c.prepare(t, w)
			w.Catalog() // a process remembers the catalogue
			driver.trips.Store(0)
			if err := do(); err != nil {
				t.Fatal(err)
			}
			if n := driver.trips.Load(); n > c.most {
				t.Errorf("%d round trips, want at most %d", n, c.most)
			} else {
				t.Logf("%d round trips of at most %d", n, c.most)
			}
		})
	}
}
