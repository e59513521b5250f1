package usecase_test

import (
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func complete(t testing.TB, f *orderingtest.Fixture, o *ordering.Order, item ordering.ItemID, on calendar.Date) *ordering.Order {
	t.Helper()
	return orderingtest.Must(f.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), no(), o.ID, item, on))(t)
}

// TestOrder_Complete orders every kind of change at once and completes each on a day of its own.
func TestOrder_Complete(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		user := orderingtest.User(orderingtest.Noord)
		line := adds("conn-fiber-business", orderingtest.Set{Tier: "250"}, 36, 1)[0]
		line.Reference = "PO-7"
		line.Site = &ordering.Address{Street: "Kade", HouseNumber: "3", Postcode: "4321 ZZ", City: "Breda", Country: "NL"}
		longer := f.Grow(orderingtest.Bakker, orderingtest.Servers, orderingtest.Set{Tier: "m", Units: 3})
		longer.TermMonths = 24
		move := f.Grow(orderingtest.Bakker, orderingtest.Copper, orderingtest.Set{Tier: "100"})
		move.Offering = "conn-fiber-business"
		f.ChangeService(orderingtest.Bakker, orderingtest.Copper, func(s *ordering.Service) { s.ManualBasisPoints = 250 })
		view := f.Fill(orderingtest.Bakker, line, f.FasterFibre(orderingtest.Bakker), longer, move)
		mobile := adds("conn-mobile-backup", orderingtest.Set{Tier: "10"}, 12, 1)[0]
		mobile.Links = []ordering.Link{{Item: view.Cart.Items[0].ID}}
		view = orderingtest.Must(f.Carts.AddItems(t.Context(), user, no(), orderingtest.Bakker, view.Cart.Tag(), []ordering.ItemInput{mobile}))(t)
		v := orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash))(t)
		order := f.Ordered(f.Approved(v))
		order = orderingtest.Must(f.Orders.Release(t.Context(), orderingtest.As(orderingtest.Olga), no(), order.ID))(t)
		before := map[ordering.ServiceID]*ordering.Service{}
		for _, item := range order.Items {
			before[item.Service] = f.ServiceNow(orderingtest.Bakker, item.Service)
		}

		f.Clock.Days(45)
		today := f.Clock.Today()
		for i, item := range order.Items {
			order = complete(t, f, order, item.ID, today.AddDays(-i))
		}
		if order.State != ordering.Completed {
			t.Fatalf("the order is %s", order.State)
		}
		for i, item := range order.Items {
			change := v.Change.Of(item.ID)
			if period := ordering.ProRata(change.Difference, today.AddDays(-i)); item.Actual != today.AddDays(-i) || *item.ActualFirstPeriod != period {
				t.Errorf("item %d is recorded on %s with %+v, want %+v", i, item.Actual, item.ActualFirstPeriod, period)
			}
			s, old := f.ServiceNow(orderingtest.Bakker, item.Service), before[item.Service]
			if s.Offering != change.New.Offering || !s.Configuration.Equal(change.New.Configuration) || s.NetMRC != change.New.NetMRC ||
				s.State != ordering.ServiceActive || s.PendingChange != nil || s.ManualBasisPoints != change.ManualBasisPoints {
				t.Errorf("item %d left %+v", i, s)
			}
			switch {
			case change.Term.New:
				if want := ordering.NewTerm(change.Term.Months, item.Actual); s.Term != want {
					t.Errorf("item %d: the term is %+v, want %+v from the day of completion", i, s.Term, want)
				}
			case s.Term != old.Term:
				t.Errorf("item %d: the running term became %+v", i, s.Term)
			}
			switch {
			case old == nil && (item.Action != ordering.Add || s.Version != 1):
				t.Errorf("item %d created version %d", i, s.Version)
			case old != nil && s.Version != old.Version+1:
				t.Errorf("item %d raised version %d to %d", i, old.Version, s.Version)
			}
		}
		created := f.ServiceNow(orderingtest.Bakker, order.Items[0].Service)
		if created.Reference != "PO-7" || created.Site.City != "Breda" || created.Customer != orderingtest.Bakker || created.Partner != orderingtest.Noord {
			t.Errorf("created %+v", created)
		}
		backup := f.ServiceNow(orderingtest.Bakker, order.Items[4].Service)
		if want := []ordering.Link{{Service: created.ID}}; !slices.Equal(backup.Links, want) {
			t.Errorf("the backup is linked to %+v, want %+v", backup.Links, want)
		}
		if moved := f.ServiceNow(orderingtest.Bakker, orderingtest.Copper); moved.ManualBasisPoints != 250 {
			t.Errorf("the discount did not survive the migration: %d", moved.ManualBasisPoints)
		}
		// What was created can be upgraded in turn.
		f.Request(orderingtest.Bakker, f.Grow(orderingtest.Bakker, created.ID, catalog.Configuration{Tier: "1000"}))
	})
}

func TestOrder_CompletionDate(t *testing.T) {
	f := orderingtest.New(t)
	order := f.InProgress(orderingtest.Bakker, orderingtest.NewServer())
	ordered := f.Clock.Today()
	f.Clock.Days(10)
	for name, on := range map[string]calendar.Date{"tomorrow": f.Clock.Today().AddDays(1), "the day before the order": ordered.AddDays(-1)} {
		_, err := f.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), no(), order.ID, order.Items[0].ID, on)
		if ordering.KindOf(err) != ordering.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	if done := complete(t, f, order, order.Items[0].ID, calendar.Date{}); done.Items[0].Actual != f.Clock.Today() {
		t.Errorf("without a day it was %s", done.Items[0].Actual)
	}
}

// Release moves a date that has passed.
func TestOrder_Release(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer(), f.FasterFibre(orderingtest.Bakker)))
		f.Clock.Days(10) // Friday 27 November; the server was planned for Wednesday the 18th
		order := f.Ordered(v)
		if got := order.Items[0].Planned; got != orderingtest.Day(t, "2026-11-18") {
			t.Errorf("ordered for %s", got)
		}
		order = orderingtest.Must(f.Orders.Release(t.Context(), orderingtest.As(orderingtest.Anna), no(), order.ID))(t)
		if got := order.Items[0].Planned; got != orderingtest.Day(t, "2026-11-30") {
			t.Errorf("the passed date became %s, want the next business day", got)
		}
		if got := order.Items[1].Planned; got != orderingtest.Day(t, "2026-12-30") {
			t.Errorf("the other date became %s", got)
		}
		if now := f.Latest(v.Quote); now.ChangeHash != v.ChangeHash || now.Change.Items[0].EffectiveDate != orderingtest.Day(t, "2026-11-18") || order.Total != v.Change.Total {
			t.Error("the figures that were shown changed")
		}
	})
}

func TestOrder_AutoRelease(t *testing.T) {
	onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
		v := f.Approved(f.Request(orderingtest.Slager, f.FasterFibre(orderingtest.Slager)))
		order := f.Ordered(v)
		if order.State != ordering.InProgress || order.ReleasedAt.IsZero() {
			t.Errorf("the order is %s", order.State)
		}
		wantHistory(t, f, v.Quote, ordering.EventOrdered, ordering.EventReleased)
		f.Work()
		if to := f.MailsAbout(ordering.NoticeReleased); !slices.Equal(to, []string{"olga@onecentral.example"}) {
			t.Errorf("mailed to %q", to)
		}
		_, err := f.Orders.CancelItem(t.Context(), orderingtest.User(orderingtest.Zuid), no(), order.ID, order.Items[0].ID, "too late")
		wantError(t, err, ordering.Conflict, "")
	})
}

// TestOrder_Largest confirms, releases and cancels an order of 80 upgrades: each is one transaction of at most 100 actions.
func TestOrder_Largest(t *testing.T) {
	f := orderingtest.New(t)
	var items []ordering.ItemInput
	for n := range 80 {
		s := orderingtest.Service(ordering.ServiceID("slager-web-"+string(rune('a'+n/26))+string(rune('a'+n%26))), orderingtest.Slager, "host-web", orderingtest.Set{Tier: "start"}, 12)
		f.AddService(s)
		items = append(items, f.Grow(orderingtest.Slager, s.ID, orderingtest.Set{Tier: "pro"}))
	}
	order := f.Ordered(f.Approved(f.Request(orderingtest.Slager, items...)))
	if order.State != ordering.InProgress || len(order.Items) != 80 {
		t.Fatalf("%d items, %s", len(order.Items), order.State)
	}
	for _, item := range order.Items {
		if s := f.ServiceNow(orderingtest.Slager, item.Service); s.PendingChange == nil || s.PendingChange.Item != item.ID {
			t.Fatalf("%s has %+v open on it", s.ID, s.PendingChange)
		}
	}
	order = orderingtest.Must(f.Orders.CancelItem(t.Context(), orderingtest.As(orderingtest.Olga), no(), order.ID, order.Items[79].ID, "test"))(t)
	if order.State != ordering.Partial {
		t.Errorf("the order is %s", order.State)
	}
}

// The state of an order follows its items.
func TestOrder_State(t *testing.T) {
	for name, c := range map[string]struct {
		released bool
		items    string // per item: . nothing, c completed, x cancelled, f failed
		want     ordering.OrderState
	}{
		"none ended, not released":                          {false, "...", ordering.Acknowledged},
		"none ended, released":                              {true, "...", ordering.InProgress},
		"some ended, not released":                          {false, "x..", ordering.Partial},
		"some completed":                                    {true, "c..", ordering.Partial},
		"some failed":                                       {true, "ff.", ordering.Partial},
		"all completed":                                     {true, "ccc", ordering.Completed},
		"all cancelled, not released":                       {false, "xxx", ordering.Cancelled},
		"all cancelled, released":                           {true, "xxx", ordering.Cancelled},
		"every one that was not cancelled completed":        {true, "cxx", ordering.Completed},
		"all failed":                                        {true, "fff", ordering.Failed},
		"every one that was not cancelled failed":           {true, "xfx", ordering.Failed},
		"all ended, some completed, some failed":            {true, "cfc", ordering.Partial},
		"all ended: one completed, one failed, one neither": {true, "cfx", ordering.Partial},
	} {
		t.Run(name, func(t *testing.T) {
			f := orderingtest.New(t)
			order := f.Ordered(f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer(), orderingtest.NewServer(), f.FasterFibre(orderingtest.Bakker))))
			olga := orderingtest.As(orderingtest.Olga)
			if c.released {
				order = orderingtest.Must(f.Orders.Release(t.Context(), olga, no(), order.ID))(t)
			}
			for i, what := range c.items {
				id := order.Items[i].ID
				switch what {
				case 'c':
					order = complete(t, f, order, id, f.Clock.Today())
				case 'x':
					order = orderingtest.Must(f.Orders.CancelItem(t.Context(), olga, no(), order.ID, id, "not needed"))(t)
				case 'f':
					order = orderingtest.Must(f.Orders.FailItem(t.Context(), olga, no(), order.ID, id, "no duct"))(t)
				}
			}
			if stored := orderingtest.Must(f.Orders.Order(t.Context(), olga, order.ID))(t); stored.State != c.want {
				t.Errorf("the order is %s, want %s", stored.State, c.want)
			}
		})
	}
}

// Cancelling and failing free the service.
func TestOrder_CancelAndFail(t *testing.T) {
	for name, c := range map[string]struct {
		end    func(*testing.T, *orderingtest.Fixture, *ordering.Order) (*ordering.Order, error)
		event  ordering.EventKind
		notice ordering.NoticeKind
	}{
		"cancelled by the partner": {func(t *testing.T, f *orderingtest.Fixture, o *ordering.Order) (*ordering.Order, error) {
			return f.Orders.CancelItem(t.Context(), orderingtest.User(o.Partner), no(), o.ID, o.Items[0].ID, "not needed")
		}, ordering.EventCancelled, ordering.NoticeCancelled},
		"failed by operations": {func(t *testing.T, f *orderingtest.Fixture, o *ordering.Order) (*ordering.Order, error) {
			return f.Orders.FailItem(t.Context(), orderingtest.As(orderingtest.Olga), no(), o.ID, o.Items[0].ID, "no duct")
		}, ordering.EventFailed, ordering.NoticeFailed},
	} {
		t.Run(name, func(t *testing.T) {
			onEach(t, func(t *testing.T, f *orderingtest.Fixture) {
				order := f.Ordered(f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker))))
				before := f.ServiceNow(orderingtest.Bakker, orderingtest.Fibre)
				wantNotAllowed := f.Grow(orderingtest.Bakker, orderingtest.Fibre, orderingtest.Set{Tier: "250"})
				view := f.Fill(orderingtest.Bakker, wantNotAllowed)
				_, err := f.Quotes.RequestQuote(t.Context(), orderingtest.User(order.Partner), no(), orderingtest.Bakker, view.ChangeHash)
				wantRefused(t, err, "not-upgradeable: open-order")

				order = orderingtest.Must(c.end(t, f, order))(t)
				if order.Items[0].Reason == "" {
					t.Error("without a reason")
				}
				after := f.ServiceNow(orderingtest.Bakker, orderingtest.Fibre)
				if after.PendingChange != nil || after.Version != before.Version || after.NetMRC != before.NetMRC {
					t.Errorf("the service became %+v", after)
				}
				wantHistory(t, f, order.Quote, c.event)
				f.Work()
				if to := f.MailsAbout(c.notice); !slices.Contains(to, "anna@onecentral.example") || !slices.Contains(to, "orders@noord.example") {
					t.Errorf("mailed to %q", to)
				}
				orderingtest.Must(f.Quotes.RequestQuote(t.Context(), orderingtest.User(order.Partner), no(), orderingtest.Bakker, view.ChangeHash))(t)
			})
		})
	}
}
