// Package faulty is a table over a bad line, and one that forgets what it ought to keep, for tests.
package faulty

import (
	"context"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/table"
)

// Line is a table over a bad line. Each figure is the share of calls, in percent, that it happens to.
type Line struct {
	table.Driver
	Lost     int           // a write is done, and its answer lost
	Doubled  int           // a write is done twice, as by a client that repeats it after a lost answer: the second is refused
	Refused  int           // a write is not done, and nobody knows
	Conflict int           // a write meets another transaction
	Unread   int           // a read fails
	Slow     time.Duration // a call takes up to so long
	Dice     *rand.Rand

	mu sync.Mutex
}

func (l *Line) hit(percent int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.Dice.IntN(100) < percent
}

func (l *Line) wait() {
	if l.Slow == 0 {
		return
	}
	l.mu.Lock()
	took := time.Duration(l.Dice.Int64N(int64(l.Slow)))
	l.mu.Unlock()
	time.Sleep(took)
}

// Get is table.Driver's.
func (l *Line) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	l.wait()
	if l.hit(l.Unread) {
		return nil, table.ErrUnavailable
	}
	return l.Driver.Get(ctx, keys...)
}

// Write is table.Driver's.
func (l *Line) Write(ctx context.Context, actions ...table.Action) error {
	l.wait()
	switch {
	case l.hit(l.Refused):
		return table.ErrUnavailable
	case l.hit(l.Conflict):
		return table.ErrConflict
	}
	err := l.Driver.Write(ctx, actions...)
	switch {
	case err != nil:
		return err
	case l.hit(l.Doubled):
		return l.Driver.Write(ctx, actions...)
	case l.hit(l.Lost):
		return table.ErrUnavailable
	}
	return nil
}

// Forgetful forgets something of every write: a planted bug.
type Forgetful struct {
	table.Driver
	Token, Conditions bool
}

// Write is table.Driver's.
func (f *Forgetful) Write(ctx context.Context, actions ...table.Action) error {
	if f.Token {
		ctx = table.Once(ctx, "")
	}
	if f.Conditions {
		actions = slices.Clone(actions)
		for i := range actions {
			actions[i].If = table.AnyState()
		}
	}
	return f.Driver.Write(ctx, actions...)
}
