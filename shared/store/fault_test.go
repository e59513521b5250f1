package store_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
)

func contextWithCancel(t *testing.T) (context.Context, context.CancelFunc) {
	t.Helper()
	return context.WithCancel(t.Context())
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
	for name, line := range map[string]*faulty.Line{
		"answers lost":             {Lost: 30},
		"writes repeated":          {Doubled: 30},
		"writes refused unseen":    {Refused: 30},
		"transactions in conflict": {Conflict: 30},
		"all of these":             {Lost: 15, Doubled: 10, Refused: 10, Conflict: 10},
	} {
		t.Run(name, func(t *testing.T) {
			line.Driver, line.Dice = open(t), dice()
			save(t, store.New(line.Driver), &ordering.Cart{Partner: "p", Customer: "a"})
			done, gaveUp := count(t, store.New(line, hurry()), 4, 50)
			if got := cartOf(t, store.New(line.Driver), "a").Version; got != done || done < 100 {
				t.Errorf("counted %d, %d calls succeeded and %d gave up", got, done, gaveUp)
			}
		})
	}
	t.Run("and when reads fail too, at most those in doubt are told to try again", func(t *testing.T) {
		line := &faulty.Line{Driver: open(t), Dice: dice(), Lost: 30, Unread: 30}
		save(t, store.New(line.Driver), &ordering.Cart{Partner: "p", Customer: "a"})
		done, gaveUp := count(t, store.New(line, hurry()), 4, 50)
		if got := cartOf(t, store.New(line.Driver), "a").Version; got < done || got > done+gaveUp || done < 100 {
			t.Errorf("counted %d, %d calls succeeded and %d gave up", got, done, gaveUp)
		}
	})
}

// A planted bug is found.
func TestUpdate_Planted(t *testing.T) {
	for name, bug := range map[string]*faulty.Forgetful{
		"a table that forgets what it did once": {Token: true},
		"a table that checks no condition":      {Conditions: true},
	} {
		t.Run(name, func(t *testing.T) {
			db := open(t)
			bug.Driver = db
			line := &faulty.Line{Driver: bug, Dice: dice(), Lost: 30}
			save(t, store.New(db), &ordering.Cart{Partner: "p", Customer: "a"})
			done, _ := count(t, store.New(line, hurry()), 4, 50)
			if got := cartOf(t, store.New(db), "a").Version; got == done {
				t.Errorf("counted %d for %d calls: the test would not see it", got, done)
			}
		})
	}
}

// late loses the answer to its first write, and delivers that write just before another one.
type late struct {
	table.Driver
	before int // the write before which it arrives, 2 for the next one
	writes int
	held   func() error
	// meanwhile is what others do while the write is on its way.
	meanwhile func()
}

func (l *late) Write(ctx context.Context, actions ...table.Action) error {
	if l.writes++; l.writes == 1 {
		held := slices.Clone(actions)
		l.held = func() error { return l.Driver.Write(context.WithoutCancel(ctx), held...) }
		l.meanwhile()
		return table.ErrUnavailable
	}
	if l.writes == l.before {
		_ = l.held() // nobody hears the answer
	}
	return l.Driver.Write(ctx, actions...)
}

// A write that arrives late is not made twice.
func TestUpdate_LateWrite(t *testing.T) {
	for name, c := range map[string]struct {
		once    ordering.Idempotency
		before  int
		changed bool // by others, while the write is on its way
		runs    int
	}{
		"before it is sent again":                        {before: 2, runs: 1},
		"before it is sent again, under a key":           {before: 2, runs: 1, once: ordering.Idempotency{Subject: "anna", Key: "k", Request: "r"}},
		"after it was refused, before the next attempt":  {before: 3, runs: 2, changed: true},
		"after it was refused, and the next one is made": {before: 4, runs: 2, changed: true},
	} {
		t.Run(name, func(t *testing.T) {
			db, ctx, runs := open(t), t.Context(), 0
			good := store.New(db)
			save(t, good, &ordering.Cart{Partner: "p", Customer: "a"})
			line := &late{Driver: db, before: c.before, meanwhile: func() {
				if c.changed {
					count(t, good, 1, 1)
				}
			}}
			err := store.New(line, hurry()).Update(ctx, func(tx ordering.Tx) error {
				if err := tx.Recall(ctx, c.once); err != nil {
					return err
				}
				cart, err := tx.Cart(ctx, "p", "a")
				if err != nil {
					return err
				}
				runs++ // every run makes another job, so that no condition of theirs stands in the way
				cart.Version++
				tx.Save(cart, &ordering.Job{ID: ordering.JobID(fmt.Sprint("job-", runs))})
				tx.Record(c.once, fmt.Appendf(nil, "answer %d", runs))
				return nil
			})
			if err != nil || runs != c.runs {
				t.Errorf("%d runs, %v; want %d", runs, err, c.runs)
			}
			if c.before > line.writes {
				_ = line.held()
			}
			jobs, _, err := good.DueJobs(ctx, noon(0), ordering.Page{})
			if len(jobs) != 1 || err != nil {
				t.Errorf("%d jobs, want that of one run (error %v)", len(jobs), err)
			}
		})
	}
}
