// Package jobs does the jobs that transitions write: it draws documents, works out whom to notify of what, and
// sends mail. Every job is safe to repeat; a job is claimed before it is done, and removed in the transaction that
// keeps its result. Cleaning up is usecase.Jobs.Sweep.
package jobs

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Handler does one job and removes it. An error that is ErrNever gives the job up at once; any other is tried again later.
type Handler func(ctx context.Context, job *ordering.Job) error

// ErrNever marks a permanent failure: the job is given up at once.
var ErrNever = usecase.ErrNever

// Worker does the kinds of jobs it has a Handler for.
type Worker struct {
	Jobs     *usecase.Jobs
	Handlers map[ordering.JobKind]Handler
	Log      *slog.Logger
	// Held, if not nil, reports of a kind that its jobs are left where they are for now.
	Held func(ordering.JobKind) bool
	// Done, if not nil, is called after every job that was done.
	Done func(ctx context.Context, job *ordering.Job)
	// Failed, if not nil, is called after every job that failed; gaveUp says that it is not tried again by itself.
	Failed func(ctx context.Context, job *ordering.Job, gaveUp bool)
}

// batch is how many due jobs are read, and done by Due, together.
const batch = 50

// Do claims a job and does it. It returns nil when there is nothing (more) to do for this worker, also when the job
// failed and was put off: only a failure to write that down is an error.
func (w *Worker) Do(ctx context.Context, id ordering.JobID) error {
	_, err := w.do(ctx, id)
	return err
}

// do reports besides whether the job was this worker's to try.
func (w *Worker) do(ctx context.Context, id ordering.JobID) (tried bool, err error) {
	began := time.Now()
	job, err := w.Jobs.Claim(ctx, id, w.does)
	if err != nil || job == nil {
		return false, err
	}
	cause := w.hold(ctx, job, began)
	if left := (*usecase.MailsLeft)(nil); errors.As(cause, &left) {
		w.Log.WarnContext(ctx, "mails put off", "job", id, "notice", job.Notice, "quote", job.Quote, "error", left.Causes)
		for _, mail := range left.GivenUp {
			if w.Failed != nil {
				w.Failed(ctx, mail, true)
			}
		}
		cause = nil
	}
	if cause == nil {
		if w.Done != nil {
			w.Done(ctx, job)
		}
		return true, nil
	}
	if ctx.Err() != nil {
		return true, ctx.Err() // stopped half-way: the lease runs out and the job is tried again
	}
	if errors.Is(cause, usecase.ErrLost) {
		w.Log.WarnContext(ctx, "job lost to another worker", "job", id, "kind", job.Kind, "quote", job.Quote, "error", cause)
		return true, nil
	}
	never := errors.Is(cause, ErrNever)
	w.Log.WarnContext(ctx, "job failed", "job", id, "kind", job.Kind, "notice", job.Notice, "quote", job.Quote, "attempt", job.Attempts, "never", never, "error", cause)
	if w.Failed != nil {
		w.Failed(ctx, job, never || job.Exhausted() && !errors.Is(cause, usecase.ErrUntried))
	}
	return true, w.Jobs.JobFailed(ctx, job, cause, never)
}

// hold does the job, which was claimed no earlier than at began, and keeps its lease until that is done. It returns usecase.ErrLost when the lease could not be kept: then
// the work lost its context, before anybody else can have begun.
func (w *Worker) hold(ctx context.Context, job *ordering.Job, began time.Time) error {
	working, lose := context.WithCancelCause(ctx)
	var keeping sync.WaitGroup
	claimed := *job // the work may change its own
	keeping.Go(func() { w.keep(working, claimed, began, lose) })
	err := w.handle(working, job)
	if err != nil && ctx.Err() == nil && working.Err() != nil {
		err = context.Cause(working)
	}
	lose(nil)
	keeping.Wait()
	return err
}

// A lease is renewed after every quarter of it, and given up before its last tenth, which is for clocks that differ.
const (
	renewEvery = ordering.JobLease / 4
	holdFor    = ordering.JobLease * 9 / 10
)

// keep renews the lease of the job until the work ends. What it cannot renew in time it loses.
func (w *Worker) keep(working context.Context, job ordering.Job, began time.Time, lose context.CancelCauseFunc) {
	renew := time.NewTicker(renewEvery)
	defer renew.Stop()
	end := time.AfterFunc(time.Until(began.Add(holdFor)), func() { lose(usecase.ErrLost) })
	defer end.Stop()
	for {
		select {
		case <-working.Done():
			return
		case began := <-renew.C:
			switch err := w.Jobs.Renew(working, &job); {
			case err == nil:
				end.Reset(time.Until(began.Add(holdFor)))
			case errors.Is(err, usecase.ErrLost):
				lose(err)
			case working.Err() == nil:
				w.Log.WarnContext(working, "lease not renewed", "job", job.ID, "error", err)
			}
		}
	}
}

// handle does the job; a panic is a failure of this job, not of the process. What the job is about may be erased by
// now: then there is nothing to do.
func (w *Worker) handle(ctx context.Context, job *ordering.Job) error {
	return recovered(job, func() error {
		err := w.Handlers[job.Kind](ctx, job)
		if ordering.KindOf(err) == ordering.NotFound {
			return w.Jobs.JobDone(ctx, job.ID)
		}
		return err
	})
}

// recovered makes a panic an error.
func recovered(job *ordering.Job, do func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("jobs.recovered(%s): panic: %v\n%s", job.ID, fault, debug.Stack())
		}
	}()
	return do()
}

func (w *Worker) does(kind ordering.JobKind) bool { return w.Handlers[kind] != nil && !w.holds(kind) }

func (w *Worker) holds(kind ordering.JobKind) bool { return w.Held != nil && w.Held(kind) }

// Due does jobs that are due, of each partner in turn and no more than a batch, and returns how many it tried.
func (w *Worker) Due(ctx context.Context) (tried int, _ error) {
	due, err := w.due(ctx)
	if err != nil {
		return 0, err
	}
	for _, job := range due {
		did, err := w.do(ctx, job.ID)
		if err != nil {
			return tried, err
		}
		if did {
			tried++
		}
		if tried == batch {
			break
		}
	}
	return tried, nil
}

// lookedAt is among how many due jobs those of other partners than the oldest's are looked for.
const lookedAt = 20 * batch

// due lists jobs of this worker's kinds that are due, of each partner in turn.
func (w *Worker) due(ctx context.Context) (due []*ordering.Job, _ error) {
	for page := (ordering.Page{Limit: batch}); ; {
		jobs, next, err := w.Jobs.DueJobs(ctx, page)
		if err != nil {
			return nil, err
		}
		for _, job := range jobs {
			if w.does(job.Kind) {
				due = append(due, job)
			}
		}
		if next == "" || len(due) >= lookedAt {
			return inTurn(due), nil
		}
		page.Cursor = next
	}
}

// inTurn sorts jobs so that the first of each partner come first, then the second of each.
func inTurn(jobs []*ordering.Job) []*ordering.Job {
	nth, of := make(map[ordering.JobID]int, len(jobs)), map[ordering.PartnerID]int{}
	for _, job := range jobs {
		nth[job.ID] = of[job.Partner]
		of[job.Partner]++
	}
	slices.SortStableFunc(jobs, func(a, b *ordering.Job) int { return cmp.Compare(nth[a.ID], nth[b.ID]) })
	return jobs
}

// Repeat calls do at the interval until the context ends.
func Repeat(ctx context.Context, every time.Duration, do func()) {
	for ctx.Err() == nil {
		do()
		pause(ctx, every)
	}
}

// pause waits, no longer than the context lasts.
func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// Sweep tidies up at the interval until the context ends.
func Sweep(ctx context.Context, jobs *usecase.Jobs, every time.Duration, log *slog.Logger) {
	Repeat(ctx, every, func() {
		swept, err := jobs.Sweep(ctx)
		if err != nil && ctx.Err() == nil {
			log.ErrorContext(ctx, "sweep failed", "error", err)
		}
		if swept != (usecase.Swept{}) {
			log.InfoContext(ctx, "swept", "result", swept)
		}
	})
}
