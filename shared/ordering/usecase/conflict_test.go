package usecase_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// inFlight is a table that keeps transactions in flight until all that are expected have come: so that each meets every
// other. It counts those that DynamoDB would refuse: they name an item, be it in a check, that an accepted one in flight names
// (AWS, "Transactional conflict handling in DynamoDB").
type inFlight struct {
	table.Driver
	pinned []table.Key // what is named besides by every transaction

	mu      sync.Mutex
	missing int           // transactions still to come, 0 before and after
	all     chan struct{} // closed when none is missing
	named   map[table.Key]int
	refused int
}

func (d *inFlight) expect(transactions int) {
	d.missing, d.all, d.named = transactions, make(chan struct{}), map[table.Key]int{}
}

func (d *inFlight) Write(ctx context.Context, actions ...table.Action) error {
	if all := d.meet(actions); all != nil {
		select {
		case <-all:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return d.Driver.Write(ctx, actions...)
}

// meet returns what to wait for, nil for nothing.
func (d *inFlight) meet(actions []table.Action) chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.missing == 0 {
		return nil
	}
	if d.missing--; d.missing == 0 {
		close(d.all)
	}
	names := d.pinned
	for _, a := range actions {
		names = append(names, a.Item.Key)
	}
	for _, k := range names {
		if d.named[k] > 0 {
			d.refused++
			return d.all
		}
	}
	for _, k := range names {
		d.named[k]++
	}
	return d.all
}

// rushOfOnePartner has so many commands of one partner in flight together, a fifth of each kind, on as many customers and
// quotes, and returns how many of their transactions DynamoDB would refuse for another.
func rushOfOnePartner(t *testing.T, commands int, pinned ...table.Key) (refused int) {
	d := &inFlight{pinned: pinned}
	f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
		d.Driver = orderingtest.Default(t)
		return d
	}))
	user, ctx := orderingtest.User(orderingtest.Noord), t.Context()
	kinds := []func(c ordering.CustomerID) func(once ordering.Idempotency) error{
		func(c ordering.CustomerID) func(ordering.Idempotency) error {
			return func(once ordering.Idempotency) error { return second(f.Carts.OpenCart(ctx, user, once, c)) }
		},
		func(c ordering.CustomerID) func(ordering.Idempotency) error {
			open := orderingtest.Must(f.Carts.OpenCart(ctx, user, no(), c))(t)
			return func(once ordering.Idempotency) error {
				return second(f.Carts.AddItems(ctx, user, once, c, open.Cart.Tag(), []ordering.ItemInput{orderingtest.NewServer()}))
			}
		},
		func(c ordering.CustomerID) func(ordering.Idempotency) error {
			cart := f.Fill(c, orderingtest.NewServer())
			return func(once ordering.Idempotency) error {
				return second(f.Quotes.RequestQuote(ctx, user, once, c, cart.ChangeHash))
			}
		},
		func(c ordering.CustomerID) func(ordering.Idempotency) error {
			v := f.Request(c, orderingtest.NewServer())
			return func(once ordering.Idempotency) error {
				return second(f.Approvals.Approve(ctx, orderingtest.As(orderingtest.Anna), once, orderingtest.Target(v), usecase.ApproveInput{}))
			}
		},
		func(c ordering.CustomerID) func(ordering.Idempotency) error {
			v := f.ApproveAll(f.Request(c, orderingtest.NewServer()))
			return func(once ordering.Idempotency) error {
				return second(f.Quotes.Confirm(ctx, orderingtest.Signer(v.Partner), once, orderingtest.Target(v), f.Confirmation(v)))
			}
		},
	}
	ready := make([]func(ordering.Idempotency) error, commands)
	for i := range ready {
		customer := orderingtest.Customer(orderingtest.Bakker)
		customer.ID = ordering.CustomerID(fmt.Sprintf("customer-%d", i))
		f.Save(customer)
		ready[i] = kinds[i%len(kinds)](customer.ID)
	}
	f.Draw()
	d.expect(commands)
	answer := func(any) ([]byte, error) { return []byte("{}"), nil }
	for i, err := range rush(commands, func(i int) error {
		return ready[i](ordering.Idempotency{Subject: user.Subject, Key: fmt.Sprint(i), Request: "r", Answer: answer})
	}) {
		if err != nil {
			t.Fatalf("command %d: %v", i, err)
		}
	}
	if d.missing > 0 {
		t.Fatalf("%d transactions did not come", d.missing)
	}
	return d.refused
}

// Commands of one partner on different quotes and customers do not wait for each other: of a thousand in flight together
// DynamoDB would refuse at most one in a hundred.
func TestCommands_Conflicts(t *testing.T) {
	t.Run("as it is", func(t *testing.T) {
		commands := testvolume.Of(1000, 100)
		refused := rushOfOnePartner(t, commands)
		t.Logf("%d of %d transactions would be refused", refused, commands)
		if refused > commands/100 {
			t.Error("more than one in a hundred")
		}
	})
	t.Run("planted: every command checks the partner", func(t *testing.T) {
		const commands = 25
		if refused := rushOfOnePartner(t, commands, table.Key{PK: "PARTNERS", SK: string(orderingtest.Noord)}); refused != commands-1 {
			t.Errorf("%d of %d transactions would be refused", refused, commands)
		}
	})
}
