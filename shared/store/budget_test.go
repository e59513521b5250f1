package store_test

import (
	"context"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// cut is a table that cannot be reached while it is out. It counts the calls.
type cut struct {
	table.Driver
	out   bool
	calls int
}

func (c *cut) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	if c.calls++; c.out {
		return nil, table.ErrUnavailable
	}
	return c.Driver.Get(ctx, keys...)
}

// In an outage everything is soon tried once; after it as often as before.
func TestUpdate_Budget(t *testing.T) {
	line := &cut{Driver: open(t)}
	s := store.New(line, hurry())
	save(t, s, &ordering.Cart{Partner: "p", Customer: "a"})
	read := func() (calls int, err error) {
		line.calls = 0
		err = s.Update(t.Context(), func(tx ordering.Tx) error {
			c, err := tx.Cart(t.Context(), "p", "a")
			if err == nil {
				tx.Save(c)
			}
			return err
		})
		return line.calls, err
	}
	usually, _ := read()
	line.out = true
	first, _ := read()
	total := first
	const updates = 100
	for range updates {
		calls, err := read()
		if ordering.KindOf(err) != ordering.Throttled {
			t.Fatal(err)
		}
		total += calls
	}
	if first != 10 || total > updates+60 {
		t.Errorf("%d calls at first, %d for %d updates", first, total, updates)
	}
	line.out = false
	for range 60 {
		if calls, err := read(); err != nil || calls != usually {
			t.Fatalf("%d calls, %v", calls, err)
		}
	}
	line.out = true
	if again, _ := read(); again != 10 {
		t.Errorf("%d calls at first in the next outage", again)
	}
}
