// Package work does the jobs that transitions leave behind: it draws documents, works out who must hear of what, and
// sends mail. Every job is safe to repeat; a job is claimed before it is done, and removed in the transaction that
// keeps its result. Cleaning up is ordering.Desk.Sweep.
package work

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// Handler does one job and removes it. An error that is ErrNever gives the job up at once; any other is tried again later.
type Handler func(ctx context.Context, job *ordering.Job) error

// ErrNever marks a failure that no repetition mends.
var ErrNever = errors.New("no repetition mends this")

// Worker does the kinds of jobs it has a Handler for.
type Worker struct {
	Desk     *ordering.Desk
	Handlers map[ordering.JobKind]Handler
	Log      *slog.Logger
}

// batch is how many due jobs are looked at together.
const batch = 50

// Do claims a job and does it. It returns nil when there is nothing (more) to do for this worker, also when the job
// failed and was put off: only a failure to write that down is an error.
func (w *Worker) Do(ctx context.Context, id ordering.JobID) error {
	job, err := w.Desk.Claim(ctx, id, w.does)
	if err != nil || job == nil {
		return err
	}
	cause := w.Handlers[job.Kind](ctx, job)
	if cause == nil {
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err() // stopped half-way: the lease runs out and the job is tried again
	}
	w.Log.WarnContext(ctx, "job failed", "job", id, "kind", job.Kind, "notice", job.Notice, "quote", job.Quote, "attempt", job.Attempts+1, "error", cause)
	return w.Desk.JobFailed(ctx, id, cause, errors.Is(cause, ErrNever))
}

func (w *Worker) does(kind ordering.JobKind) bool { return w.Handlers[kind] != nil }

// Due does the jobs that are due and returns how many it tried.
func (w *Worker) Due(ctx context.Context) (int, error) {
	jobs, err := w.Desk.DueJobs(ctx, batch)
	if err != nil {
		return 0, err
	}
	tried := 0
	for _, job := range jobs {
		if !w.does(job.Kind) {
			continue
		}
		if err := w.Do(ctx, job.ID); err != nil {
			return tried, err
		}
		tried++
	}
	return tried, nil
}

// Run does due jobs until the context ends, looking for new ones at the interval.
func (w *Worker) Run(ctx context.Context, every time.Duration) {
	for ctx.Err() == nil {
		tried, err := w.Due(ctx)
		if err != nil && ctx.Err() == nil {
			w.Log.ErrorContext(ctx, "jobs could not be done", "error", err)
		}
		if tried > 0 && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
		case <-time.After(every):
		}
	}
}

// Sweep tidies up at the interval until the context ends.
func Sweep(ctx context.Context, desk *ordering.Desk, every time.Duration, log *slog.Logger) {
	for ctx.Err() == nil {
		swept, err := desk.Sweep(ctx)
		if err != nil && ctx.Err() == nil {
			log.ErrorContext(ctx, "sweep failed", "error", err)
		}
		if swept != (ordering.Swept{}) {
			log.InfoContext(ctx, "swept", "result", swept)
		}
		select {
		case <-ctx.Done():
		case <-time.After(every):
		}
	}
}
