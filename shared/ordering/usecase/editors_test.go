package usecase_test

import (
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

const editors = 16

// edited has the editors change one item of a cart, each so many times under the tag that it read before, and returns how many
// edits were accepted and how many steps the cart's version made.
func edited(t *testing.T, f *orderingtest.Fixture, each int) (accepted, steps int64) {
	t.Helper()
	const customer = orderingtest.Bakker
	user := orderingtest.User(orderingtest.Noord)
	begun := f.Fill(customer, orderingtest.NewServer()).Cart
	var done atomic.Int64
	for _, err := range rush(editors, func(n int) error {
		for edit := range each {
			seen, err := f.Carts.Cart(t.Context(), user, customer)
			if err != nil {
				return err
			}
			item := orderingtest.NewServer()
			item.Note = fmt.Sprintf("editor %d, edit %d", n, edit)
			_, err = f.Carts.ReplaceItem(t.Context(), user, customer, seen.Cart.Tag(), begun.Items[0].ID, item)
			switch ordering.KindOf(err) {
			case ordering.Stale, ordering.Throttled:
				// it was not done
			default:
				if err != nil {
					return err
				}
				done.Add(1)
			}
		}
		return nil
	}) {
		if err != nil {
			t.Error(err)
		}
	}
	return done.Load(), orderingtest.Must(f.Carts.Cart(t.Context(), user, customer))(t).Cart.Version - begun.Version
}

// Of many editors of one cart none overwrites what it has not seen.
func TestCart_Editors(t *testing.T) {
	each := testvolume.Of(200, 12)
	accepted, steps := edited(t, orderingtest.New(t), each)
	if accepted != steps || accepted == 0 {
		t.Errorf("%d edits accepted, %d steps of the version", accepted, steps)
	}
	testvolume.Figure(t, "%d editors, %d edits each: %d accepted, %d steps of the version", editors, each, accepted, steps)
}

// A table without conditions loses edits.
func TestCart_EditorsPlanted(t *testing.T) {
	for range 20 {
		f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
			forgetful := &faulty.Forgetful{Driver: orderingtest.Default(t), Conditions: true}
			return &faulty.Line{Driver: forgetful, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 5))}
		}))
		if accepted, steps := edited(t, f, 12); accepted != steps {
			return
		}
	}
	t.Error("no edit was lost: the test would see nothing")
}
