// Command cleanup tidies up on a schedule: stale carts, expired and undecided versions, stuck jobs; and measures what is left to do.
package main

import (
	"context"
	"errors"

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
			return swept, errors.Join(err, measure(ctx, p))
		}, nil
	})
}

func measure(ctx context.Context, p function.Parts) error {
	const enough = 200
	pending, stuck, err := p.Jobs.Backlog(ctx, enough)
	if err != nil {
		return err
	}
	return p.Metric.Write(
		emf.Figure{Name: "JobsPending", Unit: emf.Count, Value: float64(pending)},
		emf.Figure{Name: "JobsStuck", Unit: emf.Count, Value: float64(stuck)},
	)
}
