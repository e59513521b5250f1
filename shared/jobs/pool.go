package jobs

import (
	"context"
	"runtime"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// Pool runs the worker for several jobs at once. Every kind has workers of its own, so that none waits for another:
// documents are drawn while a mail server hangs.
type Pool struct {
	Worker *Worker
	Queue  *Queue
}

// workers is how many jobs of the kind are done at once, and how many of them for one partner: drawing needs processors and ends
// soon, the others mostly wait, and for others' servers.
func workers(kind ordering.JobKind) (all, ofOne int) {
	if kind == ordering.JobRender {
		return runtime.GOMAXPROCS(0), runtime.GOMAXPROCS(0)
	}
	return 8, 6
}

// Run does jobs as they are offered until the context ends. Those under way then have the grace period to finish.
// At the interval it looks in the table for due jobs that were not offered: put off, of another process, or left by a crash.
func (p Pool) Run(ctx context.Context, every, grace time.Duration) {
	working, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	defer context.AfterFunc(ctx, func() { time.AfterFunc(grace, stop) })()
	var running sync.WaitGroup
	for kind := range p.Worker.Handlers {
		all, _ := workers(kind)
		for range all {
			running.Go(func() { p.work(ctx, working, kind) })
		}
	}
	Repeat(ctx, every, func() {
		if err := p.poll(ctx); err != nil && ctx.Err() == nil {
			p.Worker.Log.ErrorContext(ctx, "due jobs could not be read", "error", err)
		}
	})
	running.Wait()
}

// heldFor is after how long a worker looks whether its jobs are still held.
const heldFor = time.Second

// work does jobs of the kind, each on the working context, until ctx ends.
func (p Pool) work(ctx, working context.Context, kind ordering.JobKind) {
	for {
		for p.Worker.holds(kind) && ctx.Err() == nil {
			pause(ctx, heldFor)
		}
		id, done, ok := p.Queue.next(ctx, kind)
		if !ok {
			return
		}
		if err := p.Worker.Do(working, id); err != nil && working.Err() == nil {
			p.Worker.Log.ErrorContext(ctx, "job could not be done", "job", id, "kind", kind, "error", err)
		}
		done()
	}
}

func (p Pool) poll(ctx context.Context) error {
	for page := (ordering.Page{Limit: batch}); ; {
		due, next, err := p.Worker.Jobs.DueJobs(ctx, page)
		if err != nil {
			return err
		}
		for _, job := range due {
			p.Queue.Offer(job)
		}
		if next == "" {
			return nil
		}
		page.Cursor = next
	}
}
