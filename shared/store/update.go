package store

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
)

// attempts is how often the store tries before it tells its caller to try again.
const attempts = 10

// Update implements ordering.Store. What do saved is written once, also when the table loses an answer; after an Error
// of kind Throttled it may have been written, and only the idempotency key tells.
func (s *Store) Update(ctx context.Context, do func(ordering.Tx) error) error {
	return s.update(ctx, nil, func(t *tx) error { return do(t) })
}

// update takes over what is known in its first attempt only.
func (s *Store) update(ctx context.Context, known map[table.Key]*table.Item, do func(*tx) error) error {
	name := rand.Text()
	var t *tx
	var doubt error
	err := s.retry(ctx, func(attempt int) error {
		t = s.begin(name, attempt, known)
		known = nil
		if err := t.run(ctx, do); err != nil {
			return err
		}
		err := t.commit(ctx)
		if errors.Is(err, table.ErrUnavailable) {
			err, doubt = t.sendAgain(ctx)
		}
		return err
	})
	if err = cmp.Or(doubt, err); err == nil {
		t.announce()
	}
	return err
}

// sendAgain finds out about a write whose answer was lost: it may have happened, and what it wrote may have changed since.
// So it is sent as it is, under its token, until the table tells. It returns why it was refused, nil when it was done,
// and as doubt what to return when the table does not tell. A write that was refused for a condition can not succeed later,
// should it still be on its way: the item that refused it has another version by now, and none comes back.
func (t *tx) sendAgain(ctx context.Context) (refusal, doubt error) {
	doubt = t.store.retry(ctx, func(int) error {
		refusal = t.commit(ctx)
		switch {
		case t.stands(refusal):
			refusal = nil
		case errors.Is(refusal, table.ErrUnavailable), errors.Is(refusal, table.ErrConflict):
			return refusal
		}
		return nil
	})
	if doubt != nil {
		return nil, doubt
	}
	return refusal, nil
}

// announce offers the jobs that were written and are due.
func (t *tx) announce() {
	for _, job := range t.jobs {
		if job.FreeAt(t.store.now()) {
			t.store.offer(job)
		}
	}
}

// retry calls until the call succeeds, or fails with an error that does not pass. After so many attempts, or when the table is
// unavailable and the budget is used up, it returns an Error of kind Throttled.
func (s *Store) retry(ctx context.Context, call func(attempt int) error) error {
	for attempt := 1; ; attempt++ {
		err := call(attempt)
		if err == nil {
			s.budget.earn()
		}
		if err == nil || !passing(err) {
			return err
		}
		if attempt == attempts || errors.Is(err, table.ErrUnavailable) && !s.budget.spend() {
			return busy(err)
		}
		if err := s.pause(ctx, attempt); err != nil {
			return err
		}
	}
}

// errMoved tells that somebody else's change came between two reads of an attempt.
var errMoved = fmt.Errorf("%w: read while it changed", table.ErrConflict)

// run calls do. Its error counts only when all that it read stands together.
func (t *tx) run(ctx context.Context, do func(*tx) error) error {
	err := do(t)
	if err == nil {
		return t.moveStatus()
	}
	if passing(err) || errors.As(err, new(*ordering.Replay)) {
		return err
	}
	if moved := t.stillCurrent(ctx); moved != nil {
		return moved
	}
	return err
}
