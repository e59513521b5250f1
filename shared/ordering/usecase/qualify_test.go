package usecase_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// slowly is a Qualifier of which each call takes 100 ms, of a clock that nobody waits for.
type slowly struct {
	ordering.Qualifier
	took time.Duration
}

const aCall = 100 * time.Millisecond

func (s *slowly) Qualify(ctx context.Context, queries []ordering.Query) ([]ordering.Qualification, error) {
	s.took += aCall
	return s.Qualifier.Qualify(ctx, queries)
}

// oneByOne asks another Qualifier of each item apart: the planted bug.
type oneByOne struct{ ordering.Qualifier }

func (o oneByOne) Qualify(ctx context.Context, queries []ordering.Query) ([]ordering.Qualification, error) {
	var answers []ordering.Qualification
	for i := range queries {
		answer, err := o.Qualifier.Qualify(ctx, queries[i:i+1])
		if err != nil {
			return nil, err
		}
		answers = append(answers, answer...)
	}
	return answers, nil
}

// connections are as many new ones, each at an address of its own.
func connections(n int) []ordering.ItemInput {
	items := make([]ordering.ItemInput, n)
	for i := range items {
		site := *orderingtest.Address()
		site.HouseNumber = fmt.Sprint(i + 1)
		items[i] = ordering.ItemInput{
			Action: ordering.Add, Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "100"}, TermMonths: 36, Site: &site,
		}
	}
	return items
}

// waits are how long each command on a cart of 80 connections waits for the Qualifier.
func waits(t *testing.T, wrap func(ordering.Qualifier) ordering.Qualifier) map[string]time.Duration {
	f, ctx := orderingtest.New(t), t.Context()
	slow := &slowly{Qualifier: f.Qualifier}
	f.UseCases = f.With(func(c *usecase.Config) { c.Qualifier = wrap(slow) })
	user := orderingtest.User(orderingtest.Noord)
	var view *usecase.CartView
	took := map[string]time.Duration{}
	measure := func(name string, command func() (*usecase.CartView, error)) {
		t.Helper()
		slow.took = 0
		if v := orderingtest.Must(command())(t); v != nil {
			view = v
		}
		took[name] = slow.took
	}
	all := connections(80)
	measure("add 79", func() (*usecase.CartView, error) {
		return f.Carts.AddToCart(ctx, user, no(), orderingtest.Bakker, all[:79])
	})
	measure("add", func() (*usecase.CartView, error) {
		return f.Carts.AddItems(ctx, user, no(), orderingtest.Bakker, view.Cart.Tag(), all[79:])
	})
	measure("replace", func() (*usecase.CartView, error) {
		in := all[40]
		in.Configuration.Tier = "500"
		return f.Carts.ReplaceItem(ctx, user, orderingtest.Bakker, view.Cart.Tag(), view.Cart.Items[40].ID, in)
	})
	measure("GET", func() (*usecase.CartView, error) { return f.Carts.Cart(ctx, user, orderingtest.Bakker) })
	f.Clock.Advance(25 * time.Hour)
	measure("GET a day later", func() (*usecase.CartView, error) { return f.Carts.Cart(ctx, user, orderingtest.Bakker) })
	measure("request a day later", func() (*usecase.CartView, error) {
		_, err := f.Quotes.RequestQuote(ctx, user, no(), orderingtest.Bakker, view.ChangeHash)
		return nil, err
	})
	return took
}

// The Qualifier is asked once per command.
func TestQualifier_Calls(t *testing.T) {
	took := waits(t, func(q ordering.Qualifier) ordering.Qualifier { return q })
	want := map[string]time.Duration{"add 79": aCall, "add": aCall, "replace": aCall, "GET": 0, "GET a day later": 0, "request a day later": aCall}
	for name, d := range want {
		if took[name] != d {
			t.Errorf("%s waits %s for the Qualifier, want %s", name, took[name], d)
		}
	}
	t.Run("one that is asked of each item is caught", func(t *testing.T) {
		if took := waits(t, func(q ordering.Qualifier) ordering.Qualifier { return oneByOne{q} })["add 79"]; took <= 3*aCall {
			t.Errorf("80 calls took %s", took)
		}
	})
}

// The answer is kept.
func TestQualifier_Answer(t *testing.T) {
	f, ctx := orderingtest.New(t), t.Context()
	user, once := orderingtest.User(orderingtest.Noord), ordering.Idempotency{Subject: "noord-user", Key: "k", Request: "r", Answer: func(any) ([]byte, error) { return []byte("done"), nil }}
	view := orderingtest.Must(f.Carts.AddToCart(ctx, user, once, orderingtest.Bakker, connections(1)))(t)
	item := view.Cart.Items[0]
	if q := item.Qualified; q == nil || q.Availability != ordering.Available || !q.At.Equal(f.Clock.Now()) {
		t.Fatalf("the item keeps %+v", q)
	}
	calls := func(n int, why string) {
		t.Helper()
		if got := f.Qualifier.Calls(); got != n {
			t.Fatalf("%d calls, want %d: %s", got, n, why)
		}
	}
	calls(1, "the item is new")
	_, err := f.Carts.AddToCart(ctx, user, once, orderingtest.Bakker, connections(1))
	if replay := (*ordering.Replay)(nil); !errors.As(err, &replay) {
		t.Fatal(err)
	}
	calls(1, "a request that was answered before asks nothing")
	in := item.ItemInput
	in.Note = "a word for the engineer"
	view = orderingtest.Must(f.Carts.ReplaceItem(ctx, user, orderingtest.Bakker, view.Cart.Tag(), item.ID, in))(t)
	calls(1, "offering, configuration and address are the same")
	other := *in.Site
	other.HouseNumber = "99"
	in.Site = &other
	view = orderingtest.Must(f.Carts.ReplaceItem(ctx, user, orderingtest.Bakker, view.Cart.Tag(), item.ID, in))(t)
	calls(2, "another address")
	in.Configuration.Tier = "500"
	view = orderingtest.Must(f.Carts.ReplaceItem(ctx, user, orderingtest.Bakker, view.Cart.Tag(), item.ID, in))(t)
	calls(3, "another configuration")
	orderingtest.Must(f.Carts.AcceptPrices(ctx, user, no(), orderingtest.Bakker, view.ChangeHash))(t)
	orderingtest.Must(f.Carts.SetTermWaiver(ctx, user, orderingtest.Bakker, view.Cart.Tag(), nil))(t)
	calls(3, "other commands")
	version := orderingtest.Must(f.Quotes.RequestQuote(ctx, user, no(), orderingtest.Bakker, view.ChangeHash))(t)
	calls(3, "no answer is older than a day")
	if version.Items[0].Qualified != nil {
		t.Error("the version keeps the answer, which its checks tell of")
	}
}

// A site that changes while the Qualifier is asked: an answer about the old one counts for nothing that comes after.
func TestQualifier_SiteChange(t *testing.T) {
	user := orderingtest.User(orderingtest.Noord)
	begin := func(t *testing.T) (*orderingtest.Fixture, *moving) {
		f := orderingtest.New(t)
		moved := *orderingtest.Address()
		moved.Postcode = "9161 AB"
		f.Qualifier.Answer(moved.Postcode, ordering.Qualification{Availability: ordering.Unavailable})
		moves := &moving{Qualifier: f.Qualifier, move: func() {
			c := orderingtest.Customer(orderingtest.Bakker)
			c.Site, c.Version = &moved, 2
			orderingtest.Must(0, f.Store.Update(t.Context(), func(tx ordering.Tx) error {
				_, err := tx.Customer(t.Context(), c.Partner, c.ID)
				tx.Save(c)
				return err
			}))(t)
		}}
		f.UseCases = f.With(func(c *usecase.Config) { c.Qualifier = moves })
		return f, moves
	}
	in := connections(1)
	in[0].Site = nil // the customer's
	t.Run("the cart tells of the new one at the next look", func(t *testing.T) {
		f, _ := begin(t)
		view := orderingtest.Must(f.Carts.AddToCart(t.Context(), user, no(), orderingtest.Bakker, in))(t)
		orderingtest.WantChecks(t, view.Checks)
		view = orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
		orderingtest.WantChecks(t, view.Checks, string(ordering.NotAvailable))
		if n := f.Qualifier.Calls(); n != 2 {
			t.Errorf("%d calls, want one for either address", n)
		}
	})
	t.Run("a request is judged on the new one", func(t *testing.T) {
		f, moves := begin(t)
		move := moves.move
		moves.move = nil
		orderingtest.Must(f.Carts.AddToCart(t.Context(), user, no(), orderingtest.Bakker, in))(t)
		f.Clock.Advance(25 * time.Hour) // a request asks again what is older than a day
		view := orderingtest.Must(f.Carts.Cart(t.Context(), user, orderingtest.Bakker))(t)
		moves.move = move
		v, err := f.Quotes.RequestQuote(t.Context(), user, no(), orderingtest.Bakker, view.ChangeHash)
		if err == nil {
			t.Fatalf("%s was requested for an address that has no connection", v.Quote)
		}
		if n := f.Qualifier.Calls(); n != 3 {
			t.Errorf("%d calls, want one for the cart and one for either address: %v", n, err)
		}
	})
}

// moving moves the customer while it is asked for the first time.
type moving struct {
	ordering.Qualifier
	move func()
}

func (m *moving) Qualify(ctx context.Context, queries []ordering.Query) ([]ordering.Qualification, error) {
	if m.move != nil {
		m.move()
		m.move = nil
	}
	return m.Qualifier.Qualify(ctx, queries)
}
