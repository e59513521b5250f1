package store_test

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/anishathalye/porcupine"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

// registerCall is an operation on the note of a cart: a read; a swap, which answers what was there; or a swap on the condition that
// what is there is as expected.
type registerCall struct {
	kind             string
	value, condition string
}

// registerAnswer is what was there, unless the call was left in doubt.
type registerAnswer struct {
	was   string
	doubt bool
}

func register() porcupine.Model {
	return porcupine.Model{
		Init: func() any { return "" },
		Step: func(state, input, output any) (bool, any) {
			now, call, answer := state.(string), input.(registerCall), output.(registerAnswer)
			fits := answer.doubt || answer.was == now
			if call.kind == "read" || call.kind == "compare and swap" && now != call.condition {
				return fits, now
			}
			return fits, call.value
		},
	}
}

var errOther = errors.New("something else is there")

// call does the operation as a use case would.
func (c registerCall) call(t *testing.T, s *store.Store) (was string, err error) {
	if c.kind == "read" {
		cart, err := s.Cart(t.Context(), "p", "a")
		if err != nil {
			return "", err
		}
		return cart.Items[0].Note, nil
	}
	err = s.Update(t.Context(), func(tx ordering.Tx) error {
		cart, err := tx.Cart(t.Context(), "p", "a")
		if err != nil {
			return err
		}
		if was = cart.Items[0].Note; c.kind == "compare and swap" && was != c.condition {
			return errOther
		}
		cart.Version++
		cart.Items[0].Note = c.value
		tx.Save(cart)
		return nil
	})
	if errors.Is(err, errOther) {
		err = nil
	}
	return was, err
}

// callsAtOnce are what clients saw who called the store at once, on a table of their own that they reach over the line.
func callsAtOnce(t *testing.T, seed uint64, line func(table.Driver) table.Driver) (all []porcupine.Operation) {
	t.Run("a history", func(t *testing.T) { all = callHistory(t, seed, line) }) // whose table is closed before the next one's
	return all
}

func callHistory(t *testing.T, seed uint64, line func(table.Driver) table.Driver) []porcupine.Operation {
	t.Helper()
	const clients, calls = 5, 12
	db := orderingtest.Default(t)
	save(t, store.New(db), &ordering.Cart{Partner: "p", Customer: "a", Items: []ordering.Item{{ID: "1"}}})
	s := store.New(line(db), hurry())
	var mu sync.Mutex
	var all []porcupine.Operation
	var running sync.WaitGroup
	began := time.Now()
	for client := range clients {
		running.Go(func() {
			dice := rand.New(rand.NewPCG(seed, uint64(client)))
			seen := ""
			for n := range calls {
				call := registerCall{
					kind:  []string{"read", "swap", "compare and swap", "compare and swap"}[dice.IntN(4)],
					value: fmt.Sprintf("%d of %d", n, client), condition: seen,
				}
				from := time.Since(began)
				was, err := call.call(t, s)
				done := porcupine.Operation{ClientId: client, Input: call, Output: registerAnswer{was: was, doubt: err != nil}, Call: int64(from), Return: int64(time.Since(began))}
				switch {
				case err != nil && call.kind == "read":
					continue
				case err != nil:
					done.Return, done.ClientId = math.MaxInt64, clients+client*calls+n // it may be done at any time from now on
				case call.kind == "read":
					seen = was
				default:
					seen = call.value
				}
				mu.Lock()
				all = append(all, done)
				mu.Unlock()
			}
		})
	}
	running.Wait()
	return all
}

// What is seen of the store is one order of calls, whatever happens on the line.
func TestHistory_Linearizable(t *testing.T) {
	seed, histories, calls, doubts := testvolume.Seed(t), testvolume.Promised(500, 150, 5), 0, 0
	for n := range uint64(histories) {
		h := callsAtOnce(t, seed+n, func(db table.Driver) table.Driver {
			return &faulty.Line{Driver: db, Lost: 20, Doubled: 10, Refused: 15, Conflict: 10, Unread: 5, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(seed, n))}
		})
		if result := porcupine.CheckOperationsTimeout(register(), h, time.Minute); result != porcupine.Ok {
			t.Fatalf("history %d of %d calls: %s", n, len(h), result)
		}
		calls += len(h)
		for _, o := range h {
			if o.Output.(registerAnswer).doubt {
				doubts++
			}
		}
	}
	testvolume.Figure(t, "%d histories of %d calls at once under faults, %d of them in doubt: all linearizable", histories, calls, doubts)
}

// A table without conditions is found by its histories.
func TestHistory_Planted(t *testing.T) {
	const histories = 50
	found := 0
	for n := range uint64(histories) {
		h := callsAtOnce(t, n, func(db table.Driver) table.Driver {
			return &faulty.Line{Driver: &faulty.Forgetful{Driver: db, Conditions: true}, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, n))}
		})
		if porcupine.CheckOperationsTimeout(register(), h, time.Minute) == porcupine.Illegal {
			found++
		}
	}
	if found < 45 {
		t.Errorf("found in %d histories of %d", found, histories)
	}
	testvolume.Figure(t, "planted lost updates found in %d histories of %d", found, histories)
}
