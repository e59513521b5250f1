package usecase_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table"
)

// interrupted is a table on which something else happens at one moment of a command. A read of several items is no
// snapshot: here the partner's is read apart from the others.
type interrupted struct {
	table.Driver
	partnerFirst bool
	moments      int    // before the interruption, below 0 for none
	do           func() // nil once it happened
}

func (d *interrupted) moment() {
	if d.moments--; d.moments == -1 {
		do := d.do
		d.do = nil
		do()
	}
}

func (d *interrupted) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	parts := [][]table.Key{nil, nil}
	for _, k := range keys {
		part := 0
		if (k.PK == "PARTNERS") != d.partnerFirst {
			part = 1
		}
		parts[part] = append(parts[part], k)
	}
	var items []table.Item
	for _, part := range parts {
		if len(part) == 0 {
			continue
		}
		d.moment()
		found, err := d.Driver.Get(ctx, part...)
		if err != nil {
			return nil, err
		}
		items = append(items, found...)
	}
	return items, nil
}

func (d *interrupted) Write(ctx context.Context, actions ...table.Action) error {
	d.moment()
	return d.Driver.Write(ctx, actions...)
}

// atEveryMoment has do happen at one moment of the command after the other, each time in a world of its own, and then check
// what came of it.
func atEveryMoment(t *testing.T, begin func(*testing.T, *orderingtest.Fixture) (command func() error, do func()), check func(*testing.T, *orderingtest.Fixture, error)) {
	for _, partnerFirst := range []bool{true, false} {
		moments, over := 0, false
		for !over {
			t.Run(fmt.Sprint("moment ", moments), func(t *testing.T) { // a world of its own ends with it
				d := &interrupted{moments: -1, partnerFirst: partnerFirst}
				f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
					d.Driver = orderingtest.Default(t)
					return d
				}))
				command, do := begin(t, f)
				d.moments, d.do = moments, do
				err := command()
				if over = d.do != nil; !over {
					check(t, f, err)
				}
			})
			if over = over || t.Failed(); !over {
				moments++
			}
		}
		if moments < 3 {
			t.Errorf("the command had %d moments only", moments)
		}
	}
}

// From the moment that a block was answered, no confirmation makes an order, wherever it was by then.
func TestConfirm_PartnerBlockedMeanwhile(t *testing.T) {
	blocking := func(block func(*testing.T, *orderingtest.Fixture)) func(*testing.T, *orderingtest.Fixture) (func() error, func()) {
		return func(t *testing.T, f *orderingtest.Fixture) (func() error, func()) {
			v := f.Approved(f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker)))
			return func() error { return second(confirm(t, f, v)) }, func() { block(t, f) }
		}
	}
	blocked := orderingtest.Partner(orderingtest.Noord)
	blocked.Blocked = true
	t.Run("by its administrator", func(t *testing.T) {
		atEveryMoment(t, blocking(func(t *testing.T, f *orderingtest.Fixture) {
			orderingtest.Must(f.Directory.PutPartner(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, *blocked))(t)
		}), func(t *testing.T, _ *orderingtest.Fixture, err error) { wantRefused(t, err, "partner-blocked") })
	})
	t.Run("planted: by the partner's item alone", func(t *testing.T) {
		made := 0
		atEveryMoment(t, blocking(func(t *testing.T, f *orderingtest.Fixture) {
			err := f.Store.Update(t.Context(), func(tx ordering.Tx) error {
				_, err := tx.Partner(t.Context(), blocked.ID)
				tx.Save(blocked)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}), func(_ *testing.T, _ *orderingtest.Fixture, err error) {
			if err == nil {
				made++
			}
		})
		if made == 0 {
			t.Error("no moment was found at which an order would slip through")
		}
	})
}

// An approval waits for the partner's account manager, also when another one was appointed, and all jobs of that were done,
// while the command that asks for the decision was under way.
func TestRequest_AccountManagerMeanwhile(t *testing.T) {
	appoint := func(t *testing.T, f *orderingtest.Fixture) func() {
		return func() {
			orderingtest.Must(f.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, orderingtest.Noord, 1, orderingtest.Carla))(t)
			f.Work()
		}
	}
	waits := func(t *testing.T, f *orderingtest.Fixture, err error) {
		if err != nil {
			t.Fatal(err)
		}
		f.Work()
		for _, who := range []ordering.Subject{orderingtest.Anna, orderingtest.Carla} {
			waiting, _, err := f.Store.WaitingFor(t.Context(), who, ordering.Page{})
			if err != nil {
				t.Fatal(err)
			}
			if want := who == orderingtest.Carla; len(waiting) > 0 != want {
				t.Errorf("%d approvals wait for %s", len(waiting), who)
			}
		}
		if !slices.Contains(f.MailsAbout(ordering.NoticeApprovalAsked), "carla@onecentral.example") {
			t.Errorf("mailed were %q", f.MailsAbout(ordering.NoticeApprovalAsked))
		}
	}
	t.Run("requested", func(t *testing.T) {
		atEveryMoment(t, func(t *testing.T, f *orderingtest.Fixture) (func() error, func()) {
			cart := f.Fill(orderingtest.Bakker, orderingtest.NewServer())
			return func() error {
				return second(f.Quotes.RequestQuote(t.Context(), orderingtest.User(orderingtest.Noord), no(), orderingtest.Bakker, cart.ChangeHash))
			}, appoint(t, f)
		}, waits)
	})
	t.Run("resubmitted", func(t *testing.T) {
		atEveryMoment(t, func(t *testing.T, f *orderingtest.Fixture) (func() error, func()) {
			v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
			orderingtest.Must(f.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), no(), orderingtest.Target(v), "", "?"))(t)
			return func() error {
				return second(f.Quotes.Resubmit(t.Context(), orderingtest.User(orderingtest.Noord), no(), orderingtest.Target(v), "!"))
			}, appoint(t, f)
		}, waits)
	})
}
