// Command cleanup tidies up on a schedule: stale carts, expired and undecided versions, stuck jobs; and measures what is left to do. At night
// it verifies the histories.
package main

import (
	"context"
	"errors"
	"time"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/function"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

func main() {
	function.Run("cleanup", boot.Nothing, tables.Open, func(p function.Parts) (any, error) {
		return func(ctx context.Context) (usecase.Swept, error) {
			swept, err := p.Jobs.Sweep(ctx)
			err = errors.Join(err, measure(ctx, p))
			if night(time.Now()) {
				_, broken := p.Jobs.VerifyHistories(ctx)
				err = errors.Join(err, broken)
			}
			return swept, err
		}, nil
	})
}

// night reports whether it is the sweep at half past two, UTC: they come every five minutes.
func night(now time.Time) bool {
	since := now.UTC().Sub(now.UTC().Truncate(24 * time.Hour))
	return since >= 150*time.Minute && since < 155*time.Minute
}

func measure(ctx context.Context, p function.Parts) error {
	const enough = 200
	found, err := p.Jobs.Backlog(ctx, enough)
	if err != nil {
		return err
	}
	var all usecase.Backlog
	for _, of := range found {
		all = all.Add(of)
	}
	return p.Metric.Write(
		emf.Of(emf.JobsPending, float64(all.Pending)), emf.Of(emf.JobsStuck, float64(all.Stuck)), emf.Of(emf.JobsOldest, all.Oldest.Seconds()),
	)
}
