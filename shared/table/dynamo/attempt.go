package dynamo

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/ratelimit"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"

	"onecentral.nl/ordering/shared/table"
)

const (
	// reserve is the time that stays to answer with: what still runs when a Lambda function's time is up is cut off, and
	// nobody gets an answer.
	reserve = 500 * time.Millisecond
	// patience bounds a call whose context has no deadline, or a late one.
	patience = 10 * time.Second
	// attempts bounds how often one call is made.
	attempts = 10
	// The pauses between attempts: at random below the first, which doubles each time up to the longest.
	firstPause, longestPause = 25 * time.Millisecond, 800 * time.Millisecond
)

var errBudget = errors.New("no time is left to try again")

// budget bounds all attempts of one call of the driver: the context's time but for the reserve, and no more than patience.
func budget(ctx context.Context) (context.Context, context.CancelFunc) {
	end := time.Now().Add(patience)
	if deadline, ok := ctx.Deadline(); ok && deadline.Add(-reserve).Before(end) {
		end = deadline.Add(-reserve)
	}
	return context.WithDeadlineCause(ctx, end, errBudget)
}

// retryer repeats what passes: throttles, lost answers and broken connections, failures of the service, and
// transactions that met each other. The budget is its brake, so that it has no quota of its own.
func retryer() *retry.Standard {
	return retry.NewStandard(func(o *retry.StandardOptions) {
		o.MaxAttempts = attempts
		o.RateLimiter = ratelimit.None
		o.Backoff = retry.BackoffDelayerFunc(func(attempt int, _ error) (time.Duration, error) { return delay(attempt), nil })
		o.Retryables = append(o.Retryables, retry.IsErrorRetryableFunc(passes))
	})
}

// delay is the pause after the attempt, 1 for the first; the SDK counts from 0 where AWS_NEW_RETRIES_2026 is set.
func delay(attempt int) time.Duration {
	return rand.N(min(firstPause<<min(max(attempt-1, 0), 16), longestPause))
}

func pause(ctx context.Context, attempt int) error {
	wait := time.NewTimer(delay(attempt))
	defer wait.Stop()
	select {
	case <-wait.C:
		return nil
	case <-ctx.Done():
		return ended(ctx)
	}
}

// ended is the error of a context that is over: its owner's, or ErrUnavailable when only the budget is.
func ended(ctx context.Context) error {
	if context.Cause(ctx) == errBudget { //nolint:errorlint // the cause is this very value
		return fmt.Errorf("%w: %w", table.ErrUnavailable, errBudget)
	}
	return ctx.Err()
}

// call makes one call of the client, which has to pass on the option. It reports whether an attempt before the last one
// may have been done though its answer did not come, and returns the error as the contract names it.
func (db *DB) call(ctx context.Context, do func(func(*dynamodb.Options)) error) (doubt bool, err error) {
	r := &watching{RetryerV2: db.retryer}
	err = do(func(o *dynamodb.Options) { o.Retryer = r })
	return r.doubt, db.named(ctx, err)
}

// ask makes one call of a method of the client.
func ask[I, O any](ctx context.Context, db *DB, method func(context.Context, *I, ...func(*dynamodb.Options)) (*O, error), input *I) (out *O, err error) {
	_, err = db.call(ctx, func(o func(*dynamodb.Options)) (err error) {
		out, err = method(ctx, input, o)
		return err
	})
	return out, err
}

// watching is the retryer of one call. It remembers whether an attempt that is repeated may have been done.
type watching struct {
	aws.RetryerV2
	doubt bool
}

func (w *watching) IsErrorRetryable(err error) bool {
	again := w.RetryerV2.IsErrorRetryable(err)
	w.doubt = w.doubt || again && !declined(err)
	return again
}
