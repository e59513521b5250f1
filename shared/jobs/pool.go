package jobs

import (
	"context"
	"runtime"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// queueLength is how many announced jobs of a kind can wait in memory. The table has them all: what does not fit is
// found by polling.
const queueLength = 1024

// Queue takes the jobs that the store announces (store.Announce) and hands them to the workers of their kind.
type Queue struct {
	mu      sync.Mutex
	waiting map[ordering.JobID]bool
	kinds   map[ordering.JobKind]chan ordering.JobID
}

// NewQueue returns an empty queue.
func NewQueue() *Queue {
	return &Queue{waiting: map[ordering.JobID]bool{}, kinds: map[ordering.JobKind]chan ordering.JobID{}}
}

// of is called with the lock held.
func (q *Queue) of(kind ordering.JobKind) chan ordering.JobID {
	if q.kinds[kind] == nil {
		q.kinds[kind] = make(chan ordering.JobID, queueLength)
	}
	return q.kinds[kind]
}

// Offer never waits: it leaves a job to polling when too many wait, and ignores one that waits already.
func (q *Queue) Offer(job *ordering.Job) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.waiting[job.ID] {
		return
	}
	select {
	case q.of(job.Kind) <- job.ID:
		q.waiting[job.ID] = true
	default:
	}
}

// next waits for a job of the kind; false when the context ends.
func (q *Queue) next(ctx context.Context, kind ordering.JobKind) (ordering.JobID, bool) {
	q.mu.Lock()
	ids := q.of(kind)
	q.mu.Unlock()
	if ctx.Err() != nil {
		return "", false
	}
	select {
	case id := <-ids:
		q.mu.Lock()
		defer q.mu.Unlock()
		delete(q.waiting, id)
		return id, true
	case <-ctx.Done():
		return "", false
	}
}

// Pool runs the worker for several jobs at once. Every kind has workers of its own, so that none waits for another:
// documents are drawn while a mail server hangs.
type Pool struct {
	Worker *Worker
	Queue  *Queue
}

// workers is how many jobs of the kind are done at once: drawing needs processors, the others mostly wait.
func workers(kind ordering.JobKind) int {
	if kind == ordering.JobRender {
		return runtime.GOMAXPROCS(0)
	}
	return 8
}

// Run does jobs as they are offered until the context ends. Those under way then have the grace period to finish.
// At the interval it looks in the table for due jobs that were not offered: put off, of another process, or left by a crash.
func (p Pool) Run(ctx context.Context, every, grace time.Duration) {
	working, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	defer context.AfterFunc(ctx, func() { time.AfterFunc(grace, stop) })()
	var running sync.WaitGroup
	for kind := range p.Worker.Handlers {
		for range workers(kind) {
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

// work does jobs of the kind, each on the working context, until ctx ends.
func (p Pool) work(ctx, working context.Context, kind ordering.JobKind) {
	for {
		id, ok := p.Queue.next(ctx, kind)
		if !ok {
			return
		}
		if err := p.Worker.Do(working, id); err != nil && working.Err() == nil {
			p.Worker.Log.ErrorContext(ctx, "job could not be done", "job", id, "kind", kind, "error", err)
		}
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
