package store_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
)

// names reads a list to its end in pages of two, and fails when a page is longer.
func names[E any](t *testing.T, read func(ordering.Page) ([]E, string, error), name func(E) string) []string {
	t.Helper()
	var found []string
	for page := (ordering.Page{Limit: 2}); ; {
		entities, next, err := read(page)
		must(t, err)
		if len(entities) > page.Limit {
			t.Fatalf("a page of %d, asked %d", len(entities), page.Limit)
		}
		for _, e := range entities {
			found = append(found, name(e))
		}
		if next == "" {
			return found
		}
		page.Cursor = next
	}
}

// world saves some of everything for the lists, in no order at all.
func world(t *testing.T, s *store.Store) {
	t.Helper()
	day := func(d int) calendar.Date { return calendar.Date{Year: 2026, Month: 11, Day: d} }
	var entities []ordering.Entity
	for _, n := range []int{2, 5, 1, 4, 3} {
		name := fmt.Sprint("n", n)
		number := ordering.QuoteID([]string{"OFF-2025-100000", "OFF-2026-00001", "OFF-2026-99999", "OFF-2026-100000", "OFF-2027-00001"}[n-1])
		state := []ordering.OrderState{ordering.Acknowledged, ordering.InProgress, ordering.Partial, ordering.Completed, ordering.Acknowledged}[n-1]
		entities = append(
			entities,
			&ordering.Partner{ID: ordering.PartnerID(name)},
			&ordering.Customer{Partner: "n1", ID: ordering.CustomerID(name)},
			&ordering.Service{Partner: "n1", Customer: "n1", ID: ordering.ServiceID(name)},
			&ordering.Service{Partner: "n1", Customer: "n10", ID: ordering.ServiceID(name + "0")},
			&ordering.Quote{Partner: "n1", ID: number},
			&ordering.Order{Partner: "n1", ID: number.Order(), State: state, CreatedAt: noon(n), Items: []ordering.OrderItem{{State: ordering.InProgress}}},
			&ordering.Order{Partner: "n2", ID: number.Order(), State: ordering.Partial, CreatedAt: noon(n), Items: []ordering.OrderItem{{State: ordering.Completed}, {State: ordering.Failed}}},
			&ordering.QuoteVersion{Partner: "n1", Quote: "OFF-2026-00001", Number: n, State: ordering.Superseded},
			&ordering.QuoteVersion{Partner: "n1", Quote: "OFF-2026-99999", Number: n, State: ordering.Requested, RequestedAt: noon(0).AddDate(0, 0, n-30)},
			&ordering.QuoteVersion{Partner: "n1", Quote: "OFF-2026-100000", Number: n, State: ordering.Approved, ValidUntil: day(16 + n)},
			&ordering.Event{Partner: "n1", Quote: number, Seq: int64(n)},
			&ordering.Event{Partner: "n1", Quote: "OFF-2026-00042", Seq: int64(7 + n)},
			&ordering.Person{Subject: ordering.Subject(name)},
			&ordering.Approval{
				Partner: "n1", Quote: number, Version: 1, Role: ordering.AccountManager, Approver: "anna",
				State: ordering.ApprovalWaiting, AskedAt: noon(-n), CustomerName: name,
			},
			&ordering.Approval{
				Partner: "n1", Quote: number, Version: 1, Role: ordering.Engineering,
				State: ordering.ApprovalWaiting, AskedAt: noon(n), CustomerName: name,
			},
			&ordering.Approval{
				Partner: "n1", Quote: number, Version: 1, Role: ordering.SalesManager,
				State: ordering.ApprovalMoot, AskedAt: noon(n), CustomerName: name,
			},
			&ordering.Job{ID: ordering.JobID(name), Due: noon(n)},
			&ordering.Job{ID: ordering.JobID("stuck-" + name), Due: noon(-n), Stuck: true},
			&ordering.Cart{Partner: "n1", Customer: ordering.CustomerID(name), UpdatedAt: noon(n)},
		)
	}
	entities = append(entities, &ordering.QuoteVersion{
		Partner: "n1", Quote: "OFF-2026-00007", Number: 1, State: ordering.Requested, RequestedAt: noon(0),
		Reminders: []ordering.Reminder{{At: noon(-60), Notice: ordering.NoticeApprovalReminder}},
	})
	for chunk := range slices.Chunk(entities, 40) {
		save(t, s, chunk...)
	}
}

func TestLists(t *testing.T) {
	s := opened(t)
	world(t, s)
	day := func(d int) calendar.Date { return calendar.Date{Year: 2026, Month: 11, Day: d} }
	ctx := t.Context()
	job := func(j *ordering.Job) string { return string(j.ID) }
	service := func(s *ordering.Service) string { return string(s.ID) }
	approval := func(a *ordering.Approval) string { return a.CustomerName }
	order := func(o *ordering.Order) string { return string(o.ID) }
	type page = ordering.Page

	for name, c := range map[string]struct{ got, want []string }{
		"partners come in order of their ids": {
			names(t, func(p page) ([]*ordering.Partner, string, error) { return s.Partners(ctx, p) }, func(p *ordering.Partner) string { return string(p.ID) }),
			[]string{"n1", "n2", "n3", "n4", "n5"},
		},
		"customers are those of the partner": {
			names(t, func(p page) ([]*ordering.Customer, string, error) { return s.Customers(ctx, "n1", p) }, func(c *ordering.Customer) string { return string(c.ID) }),
			[]string{"n1", "n2", "n3", "n4", "n5"},
		},
		"another partner has none": {
			names(t, func(p page) ([]*ordering.Customer, string, error) { return s.Customers(ctx, "n2", p) }, func(c *ordering.Customer) string { return string(c.ID) }),
			nil,
		},
		"carts are those of the partner": {
			names(t, func(p page) ([]*ordering.Cart, string, error) { return s.Carts(ctx, "n1", p) }, func(c *ordering.Cart) string { return string(c.Customer) }),
			[]string{"n1", "n2", "n3", "n4", "n5"},
		},
		"services of a customer are not those of one whose id begins alike": {
			names(t, func(p page) ([]*ordering.Service, string, error) { return s.ServicesOf(ctx, "n1", "n1", p) }, service),
			[]string{"n1", "n2", "n3", "n4", "n5"},
		},
		"services without a customer are all of the partner": {
			names(t, func(p page) ([]*ordering.Service, string, error) { return s.ServicesOf(ctx, "n1", "", p) }, service),
			[]string{"n1", "n2", "n3", "n4", "n5", "n10", "n20", "n30", "n40", "n50"},
		},
		"quotes come newest first, also beyond five digits": {
			names(t, func(p page) ([]*ordering.Quote, string, error) { return s.Quotes(ctx, "n1", p) }, func(q *ordering.Quote) string { return string(q.ID) }),
			[]string{"OFF-2027-00001", "OFF-2026-100000", "OFF-2026-99999", "OFF-2026-00001", "OFF-2025-100000"},
		},
		"and so do orders": {
			names(t, func(p page) ([]*ordering.Order, string, error) { return s.Orders(ctx, "n1", p) }, order),
			[]string{"ORD-2027-00001", "ORD-2026-100000", "ORD-2026-99999", "ORD-2026-00001", "ORD-2025-100000"},
		},
		"a history is in order of its events": {
			names(t, func(p page) ([]*ordering.Event, string, error) { return s.Events(ctx, "n1", "OFF-2026-00042", p) }, func(e *ordering.Event) string { return fmt.Sprint(e.Seq) }),
			[]string{"8", "9", "10", "11", "12"},
		},
		"approvals wait for a person, oldest first": {
			names(t, func(p page) ([]*ordering.Approval, string, error) { return s.WaitingFor(ctx, "anna", p) }, approval),
			[]string{"n5", "n4", "n3", "n2", "n1"},
		},
		"approvals wait for a group, oldest first": {
			names(t, func(p page) ([]*ordering.Approval, string, error) {
				return s.WaitingGroup(ctx, ordering.Engineering, p)
			}, approval),
			[]string{"n1", "n2", "n3", "n4", "n5"},
		},
		"approvals that do not wait are in no list": {
			names(t, func(p page) ([]*ordering.Approval, string, error) {
				return s.WaitingGroup(ctx, ordering.SalesManager, p)
			}, approval),
			nil,
		},
		"open orders are those in the state, oldest first": {
			names(t, func(p page) ([]*ordering.Order, string, error) { return s.OpenOrders(ctx, ordering.Acknowledged, p) }, order),
			[]string{"ORD-2025-100000", "ORD-2027-00001"},
		},
		"jobs are due at their moment, stuck ones never": {
			names(t, func(p page) ([]*ordering.Job, string, error) { return s.DueJobs(ctx, noon(3), p) }, job),
			[]string{"n1", "n2", "n3"},
		},
		"jobs are not due a nanosecond before": {
			names(t, func(p page) ([]*ordering.Job, string, error) { return s.DueJobs(ctx, noon(3).Add(-1), p) }, job),
			[]string{"n1", "n2"},
		},
		"stuck jobs come oldest first": {
			names(t, func(p page) ([]*ordering.Job, string, error) { return s.StuckJobs(ctx, p) }, job),
			[]string{"stuck-n5", "stuck-n4", "stuck-n3", "stuck-n2", "stuck-n1"},
		},
		"stale carts are those changed before the moment, not at it": {
			names(t, func(p page) ([]*ordering.Cart, string, error) { return s.StaleCarts(ctx, noon(3), p) }, func(c *ordering.Cart) string { return string(c.Customer) }),
			[]string{"n1", "n2"},
		},
		"versions are due for a reminder, 30 days after the request, and at the end of their last day": {
			names(t, func(p page) ([]ordering.VersionRef, string, error) { return s.DueVersions(ctx, day(19).Start(), p) }, ordering.VersionRef.String),
			[]string{"OFF-2026-00007/1", "OFF-2026-100000/1", "OFF-2026-99999/1", "OFF-2026-100000/2"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, c.got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	t.Run("versions are read whole, oldest first", func(t *testing.T) {
		found, err := s.Versions(ctx, "n1", "OFF-2026-00001")
		must(t, err)
		for i, v := range found {
			if v.Number != i+1 {
				t.Errorf("version %d at place %d", v.Number, i)
			}
		}
		if len(found) != 5 {
			t.Errorf("%d versions", len(found))
		}
	})
	t.Run("people are read whole", func(t *testing.T) {
		if found, err := s.People(ctx); len(found) != 5 || err != nil {
			t.Error(len(found), err)
		}
	})
}

// What is done leaves the index.
func TestLists_Index(t *testing.T) {
	s := opened(t)
	world(t, s)
	ctx := t.Context()
	ref := ordering.VersionRef{Quote: "OFF-2026-00001", Version: 1}
	must(t, s.Update(ctx, func(tx ordering.Tx) error {
		approvals, err := tx.Approvals(ctx, "n1", ref)
		must(t, err)
		for _, a := range approvals {
			a.State = ordering.ApprovalApproved
			tx.Save(a)
		}
		order, err := tx.Order(ctx, "n1", "ORD-2025-100000")
		must(t, err)
		order.State = ordering.Cancelled
		job, err := tx.Job(ctx, "n1")
		must(t, err)
		tx.Remove(job)
		job, err = tx.Job(ctx, "n2")
		must(t, err)
		job.Stuck = true
		cart, err := tx.Cart(ctx, "n1", "n1")
		must(t, err)
		tx.Remove(cart)
		version, err := tx.Version(ctx, "n1", ordering.VersionRef{Quote: "OFF-2026-99999", Version: 1})
		must(t, err)
		version.State = ordering.Superseded
		tx.Save(order, job, version)
		return nil
	}))
	for name, c := range map[string]struct {
		read func(page ordering.Page) (int, error)
		want int
	}{
		"a person's approvals": {func(p ordering.Page) (int, error) { l, _, err := s.WaitingFor(ctx, "anna", p); return len(l), err }, 4},
		"a group's approvals": {func(p ordering.Page) (int, error) {
			l, _, err := s.WaitingGroup(ctx, ordering.Engineering, p)
			return len(l), err
		}, 4},
		"open orders": {func(p ordering.Page) (int, error) {
			l, _, err := s.OpenOrders(ctx, ordering.Acknowledged, p)
			return len(l), err
		}, 1},
		"due jobs":    {func(p ordering.Page) (int, error) { l, _, err := s.DueJobs(ctx, noon(5), p); return len(l), err }, 3},
		"stuck jobs":  {func(p ordering.Page) (int, error) { l, _, err := s.StuckJobs(ctx, p); return len(l), err }, 6},
		"stale carts": {func(p ordering.Page) (int, error) { l, _, err := s.StaleCarts(ctx, noon(9), p); return len(l), err }, 4},
		"due versions": {func(p ordering.Page) (int, error) {
			l, _, err := s.DueVersions(ctx, time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC), p)
			return len(l), err
		}, 10},
	} {
		t.Run(name, func(t *testing.T) {
			if n, err := c.read(ordering.Page{}); n != c.want || err != nil {
				t.Errorf("%d in the list, want %d (error %v)", n, c.want, err)
			}
		})
	}
}

// Pages have a limit of their own.
func TestLists_Limit(t *testing.T) {
	s := opened(t)
	for n := range 3 {
		var jobs []ordering.Entity
		for i := range 90 {
			jobs = append(jobs, &ordering.Job{ID: ordering.JobID(fmt.Sprintf("j%d-%d", n, i)), Due: noon(n)})
		}
		save(t, s, jobs...)
	}
	for limit, want := range map[int]int{0: 50, -1: 50, 7: 7, 1_000_000: 200} {
		if jobs, next, err := s.DueJobs(t.Context(), noon(9), ordering.Page{Limit: limit}); len(jobs) != want || next == "" || err != nil {
			t.Errorf("limit %d gives %d jobs, cursor %q, error %v; want %d and a cursor", limit, len(jobs), next, err, want)
		}
	}
}

func TestLists_Refused(t *testing.T) {
	s := opened(t)
	world(t, s)
	ctx := t.Context()
	_, next, err := s.Customers(ctx, "n1", ordering.Page{Limit: 1})
	must(t, err)
	for name, c := range map[string]struct {
		kind ordering.Kind
		read func(context.Context) error
	}{
		"a cursor of another partner": {ordering.Invalid, func(ctx context.Context) error {
			_, _, err := s.Customers(ctx, "n2", ordering.Page{Cursor: next})
			return err
		}},
		"a cursor that is none": {ordering.Invalid, func(ctx context.Context) error {
			_, _, err := s.Customers(ctx, "n1", ordering.Page{Cursor: "?"})
			return err
		}},
		"orders in a closed state": {ordering.Invalid, func(ctx context.Context) error {
			_, _, err := s.OpenOrders(ctx, ordering.Completed, ordering.Page{})
			return err
		}},
		"approvals of a role that decides nothing": {ordering.Invalid, func(ctx context.Context) error {
			_, _, err := s.WaitingGroup(ctx, ordering.PartnerUser, ordering.Page{})
			return err
		}},
	} {
		t.Run(name, func(t *testing.T) { wantKind(t, c.read(ctx), c.kind) })
	}
}
