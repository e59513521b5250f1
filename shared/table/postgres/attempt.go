package postgres

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/jackc/pgx/v5"

	"onecentral.nl/ordering/shared/table"
)

const (
	// patience bounds all attempts of one call, attemptTimeout each: the timeouts of the session, on the server, end first.
	patience       = 5 * time.Second
	attemptTimeout = 3 * time.Second
	// The pauses between attempts: at random below the first, which doubles each time up to the longest.
	firstPause, longestPause = 2 * time.Millisecond, 128 * time.Millisecond
)

var errBudget = errors.New("no time is left to try again")

// call makes one call on a connection of the pool, and returns the error as the contract names it. It repeats what was in
// conflict with others as long as there is time, and once what a broken connection may have left undone: the
// connections of a server that was restarted are all broken. Longer outages are its caller's matter.
func (db *DB) call(ctx context.Context, do func(context.Context, *pgx.Conn) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, patience, errBudget)
	defer cancel()
	doubt := false // whether an attempt may have been done though its answer did not come
	for attempt := 1; ; attempt++ {
		err := db.attempt(ctx, do)
		again := conflicts(err) || outage(err) && !doubt
		doubt = doubt || outage(err)
		if again && pause(ctx, attempt) == nil {
			continue
		}
		return named(ctx, err, doubt)
	}
}

func (db *DB) attempt(ctx context.Context, do func(context.Context, *pgx.Conn) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, attemptTimeout, errBudget)
	defer cancel()
	conn, err := db.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	return do(ctx, conn.Conn())
}

// pause waits before the next attempt, 1 for the first that was made. It returns an error when no time is left for one.
func pause(ctx context.Context, attempt int) error {
	wait := time.NewTimer(rand.N(min(firstPause<<min(attempt-1, 16), longestPause)))
	defer wait.Stop()
	select {
	case <-wait.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ended is the error of a context that is over: its owner's, or ErrUnavailable when only the budget is.
func ended(ctx context.Context) error {
	if context.Cause(ctx) == errBudget { //nolint:errorlint // the cause is this very value
		return fmt.Errorf("%w: %w", table.ErrUnavailable, errBudget)
	}
	return ctx.Err()
}
