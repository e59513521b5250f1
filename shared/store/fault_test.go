package store_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

func contextWithCancel(t *testing.T) (context.Context, context.CancelFunc) {
	t.Helper()
	return context.WithCancel(t.Context())
}

// faulty is a table over a bad line. Each figure is the share of calls, in percent, that it happens to.
type faulty struct {
	table.Driver
	lost     int // a write is done, and its answer lost
	doubled  int // a write is done twice, as by a client that repeats it after a lost answer: the second is refused
	refused  int // a write is not done, and nobody knows
	conflict int // a write meets another transaction
	unread   int // a read fails
	mu       sync.Mutex
	dice     *rand.Rand
}

func (f *faulty) hit(percent int) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.dice.IntN(100) < percent
}

func (f *faulty) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	if f.hit(f.unread) {
		return nil, table.ErrUnavailable
	}
	return f.Driver.Get(ctx, keys...)
}

func (f *faulty) Write(ctx context.Context, actions ...table.Action) error {
	switch {
	case f.hit(f.refused):
		return table.ErrUnavailable
	case f.hit(f.conflict):
		return table.ErrConflict
	}
	err := f.Driver.Write(ctx, actions...)
	switch {
	case err != nil:
		return err
	case f.hit(f.doubled):
		return f.Driver.Write(ctx, actions...)
	case f.hit(f.lost):
		return table.ErrUnavailable
	}
	return nil
}

func dice() *rand.Rand { return rand.New(rand.NewPCG(20261117, 3)) }

// count raises the cart's version by workers × each, and returns how many calls succeeded and how many gave up.
func count(t *testing.T, s *store.Store, workers, each int) (done, gaveUp int64) {
	t.Helper()
	var mu sync.Mutex
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for range each {
				err := s.Update(t.Context(), func(tx ordering.Tx) error {
					c, err := tx.Cart(t.Context(), "p", "a")
					if err != nil {
						return err
					}
					c.Version++
					tx.Save(c)
					return nil
				})
				mu.Lock()
				switch {
				case err == nil:
					done++
				case ordering.KindOf(err) == ordering.Throttled:
					gaveUp++
				default:
					t.Error(err)
				}
				mu.Unlock()
			}
		})
	}
	wait.Wait()
	return done, gaveUp
}

// Two hundred at once are all counted or asked to try again.
func TestUpdate_Concurrent(t *testing.T) {
	s := opened(t)
	save(t, s, &ordering.Cart{Partner: "p", Customer: "a"})
	done, gaveUp := count(t, s, 200, 1)
	if got := cartOf(t, s, "a").Version; got != done || done+gaveUp != 200 || done == 0 {
		t.Errorf("counted %d, %d calls succeeded and %d gave up", got, done, gaveUp)
	}
	t.Logf("%d succeeded, %d gave up", done, gaveUp)
}

// Every change happens once over a bad line.
func TestUpdate_BadLine(t *testing.T) {
	for name, line := range map[string]*faulty{
		"answers lost":             {lost: 30},
		"writes repeated":          {doubled: 30},
		"writes refused unseen":    {refused: 30},
		"transactions in conflict": {conflict: 30},
		"all of these":             {lost: 15, doubled: 10, refused: 10, conflict: 10},
	} {
		t.Run(name, func(t *testing.T) {
			line.Driver, line.dice = open(t), dice()
			save(t, store.New(line.Driver), &ordering.Cart{Partner: "p", Customer: "a"})
			done, gaveUp := count(t, store.New(line, hurry()), 4, 50)
			if got := cartOf(t, store.New(line.Driver), "a").Version; got != done || done < 100 {
				t.Errorf("counted %d, %d calls succeeded and %d gave up", got, done, gaveUp)
			}
		})
	}
	t.Run("and when reads fail too, at most those in doubt are told to try again", func(t *testing.T) {
		line := &faulty{Driver: open(t), dice: dice(), lost: 30, unread: 30}
		save(t, store.New(line.Driver), &ordering.Cart{Partner: "p", Customer: "a"})
		done, gaveUp := count(t, store.New(line, hurry()), 4, 50)
		if got := cartOf(t, store.New(line.Driver), "a").Version; got < done || got > done+gaveUp || done < 100 {
			t.Errorf("counted %d, %d calls succeeded and %d gave up", got, done, gaveUp)
		}
	})
}

// forgetful leaves something out of every write: a planted bug, which the test above must find.
type forgetful struct {
	table.Driver
	forget func(table.Action) (table.Action, bool)
}

func (f *forgetful) Write(ctx context.Context, actions ...table.Action) error {
	var kept []table.Action
	for _, a := range actions {
		if a, ok := f.forget(a); ok {
			kept = append(kept, a)
		}
	}
	return f.Driver.Write(ctx, kept...)
}

func TestUpdate_Planted(t *testing.T) {
	for name, forget := range map[string]func(table.Action) (table.Action, bool){
		"a store without receipts": func(a table.Action) (table.Action, bool) { return a, a.Item.Type != "Receipt" },
		"a table that checks no condition": func(a table.Action) (table.Action, bool) {
			a.If = table.AnyState()
			return a, true
		},
	} {
		t.Run(name, func(t *testing.T) {
			db := open(t)
			line := &faulty{Driver: &forgetful{db, forget}, dice: dice(), lost: 30}
			save(t, store.New(db), &ordering.Cart{Partner: "p", Customer: "a"})
			done, _ := count(t, store.New(line, hurry()), 4, 50)
			if got := cartOf(t, store.New(db), "a").Version; got == done {
				t.Errorf("counted %d for %d calls: the test would not see it", got, done)
			}
		})
	}
}

// late loses the answer to its first write, and delivers that write just before the next one.
type late struct {
	table.Driver
	held []table.Action
}

func (l *late) Write(ctx context.Context, actions ...table.Action) error {
	if l.held == nil {
		l.held = slices.Clone(actions)
		return table.ErrUnavailable
	}
	return errors.Join(l.Driver.Write(ctx, l.held...), l.Driver.Write(ctx, actions...))
}

// A write that arrives late is not made twice.
func TestUpdate_LateWrite(t *testing.T) {
	for name, o := range map[string]ordering.Idempotency{
		"with an idempotency key, whose answer comes back": {Subject: "anna", Key: "k", Request: "r"},
		"without one, and the caller is told to try again": {},
	} {
		t.Run(name, func(t *testing.T) {
			db, ctx, runs := open(t), t.Context(), 0
			err := store.New(&late{Driver: db}, hurry()).Update(ctx, func(tx ordering.Tx) error {
				if err := tx.Recall(ctx, o); err != nil {
					return err
				}
				runs++ // every run makes another job, so that no condition of theirs stands in the way
				tx.Save(&ordering.Job{ID: ordering.JobID(fmt.Sprint("job-", runs))})
				tx.Record(o, fmt.Appendf(nil, "answer %d", runs))
				return nil
			})
			var replay *ordering.Replay
			switch {
			case o.Key != "" && (!errors.As(err, &replay) || string(replay.Answer) != "answer 1"):
				t.Errorf("%v, want the answer of the first run", err)
			case o.Key == "":
				wantKind(t, err, ordering.Throttled)
			}
			jobs, _, err := store.New(db).DueJobs(ctx, noon(0), ordering.Page{})
			if len(jobs) != 1 || err != nil {
				t.Errorf("%d jobs, want the first run's alone (error %v)", len(jobs), err)
			}
		})
	}
}
