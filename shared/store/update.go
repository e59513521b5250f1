package store

import (
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
	var uncertain *tx // an attempt that may have been written: none other is made before that is known
	var refusal error
	var last *tx
	err := s.retry(ctx, func(attempt int) error {
		t := uncertain
		if t == nil {
			t = s.begin(name, attempt, known)
			known, last = nil, t
			if err := t.run(ctx, do); err != nil {
				return err
			}
			if refusal = t.commit(ctx); refusal == nil || !passing(refusal) {
				return refusal
			}
		}
		uncertain = t
		written, err := t.committed(ctx, refusal)
		if written || err != nil {
			return err
		}
		uncertain = nil
		return refusal
	})
	if err == nil {
		last.announce()
	}
	return err
}

// announce offers the jobs that were written and are due.
func (t *tx) announce() {
	for _, job := range t.jobs {
		if !job.Stuck && !job.Due.After(t.store.now()) {
			t.store.offer(job)
		}
	}
}

// retry calls until the call succeeds, or fails with an error that does not pass. After so many attempts it returns
// an Error of kind Throttled.
func (s *Store) retry(ctx context.Context, call func(attempt int) error) error {
	for attempt := 1; ; attempt++ {
		err := call(attempt)
		if err == nil || !passing(err) {
			return err
		}
		if attempt == attempts {
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
	if err == nil || passing(err) || errors.As(err, new(*ordering.Replay)) {
		return err
	}
	stands, doubt := t.stillCurrent(ctx)
	if doubt != nil {
		return doubt
	}
	if !stands {
		return errMoved
	}
	return err
}
