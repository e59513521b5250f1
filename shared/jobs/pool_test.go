package jobs_test

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
)

// pooled is a world whose store announces its jobs to a pool, with handlers that only note what they do.
type pooled struct {
	*orderingtest.Fixture
	t     *testing.T
	queue *jobs.Queue
	// mailing is called with every mail that goes out.
	mailing func(context.Context, *ordering.Job)

	mu    sync.Mutex
	mails map[ordering.JobID]int
}

func newPooled(t *testing.T, options ...orderingtest.Option) *pooled {
	t.Helper()
	p := &pooled{Fixture: orderingtest.New(t, options...), t: t, queue: jobs.NewQueue(), mailing: func(context.Context, *ordering.Job) {}, mails: map[ordering.JobID]int{}}
	p.UseCases = p.With(func(c *usecase.Config) {
		c.Store = store.New(p.Driver, store.Clock(p.Clock.Now), store.Announce(p.queue.Offer))
	})
	return p
}

func (p *pooled) worker() *jobs.Worker {
	return &jobs.Worker{Jobs: p.Jobs, Log: slog.New(slog.DiscardHandler), Handlers: map[ordering.JobKind]jobs.Handler{
		ordering.JobNotify: p.Jobs.Notify,
		ordering.JobMail: func(ctx context.Context, job *ordering.Job) error {
			p.mailing(ctx, job)
			p.mu.Lock()
			p.mails[job.ID]++
			p.mu.Unlock()
			return p.Jobs.JobDone(ctx, job.ID)
		},
		ordering.JobRender: func(ctx context.Context, job *ordering.Job) error {
			v, err := p.Jobs.JobVersion(ctx, job)
			if err != nil {
				return err
			}
			return p.Jobs.Rendered(ctx, job, p.Drawn(v))
		},
	}}
}

// run runs a pool until stop, which returns when it has ended.
func (p *pooled) run(queue *jobs.Queue, every, grace time.Duration) (stop func()) {
	return start(p.t, jobs.Pool{Worker: p.worker(), Queue: queue}, every, grace)
}

func start(t *testing.T, pool jobs.Pool, every, grace time.Duration) (stop func()) {
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		pool.Run(ctx, every, grace)
	}()
	return func() { cancel(); <-ended }
}

// within reports whether it becomes true in that time.
func within(d time.Duration, holds func() bool) bool {
	for end := time.Now().Add(d); !holds(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			return false
		}
	}
	return true
}

func (p *pooled) sent() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.mails)
}

func (p *pooled) drawn(v *ordering.QuoteVersion) bool {
	_, err := p.Store.Document(p.t.Context(), v.Partner, v.Ref(), ordering.DocumentParty)
	return err == nil
}

func (p *pooled) left() int {
	p.t.Helper()
	due, _, err := p.Jobs.DueJobs(p.t.Context(), ordering.Page{Limit: 1000})
	if err != nil {
		p.t.Fatal(err)
	}
	return len(due)
}

// What a transaction writes is done at once, not at the next poll; so are the mails that follow from it: to the partner, in
// person and in its mailbox, and to the approver unless it has decided by then.
func TestPool_Announced(t *testing.T) {
	p := newPooled(t)
	defer p.run(p.queue, time.Hour, time.Second)()
	v := p.ApproveAll(p.Request(orderingtest.Bakker, orderingtest.NewServer()))
	if !within(10*time.Second, func() bool { return p.drawn(v) && p.sent() >= 2 && p.left() == 0 }) {
		t.Errorf("drawn: %t, %d mails, %d jobs left", p.drawn(v), p.sent(), p.left())
	}
}

// Polling finds what nobody announced: of another process, or left by a crash.
func TestPool_Polled(t *testing.T) {
	p := newPooled(t)
	p.Request(orderingtest.Bakker, orderingtest.NewServer())
	defer p.run(jobs.NewQueue(), time.Millisecond, time.Second)()
	if !within(10*time.Second, func() bool { return p.sent() == 1 && p.left() == 0 }) {
		t.Errorf("%d mails, %d jobs left", p.sent(), p.left())
	}
}

// errHeldUp is what hanging finds when a mail server holds up a document.
var errHeldUp = fmt.Errorf("a document waits for mail")

// hanging lets every mail hang, more than there are workers for, while a version is approved.
func hanging(p *pooled, run func() (stop func()), patience time.Duration) error {
	hang := make(chan struct{})
	p.mailing = func(context.Context, *ordering.Job) { <-hang }
	for range 12 {
		p.Request(orderingtest.Bakker, orderingtest.NewServer())
	}
	stop := run()
	defer func() { close(hang); stop() }()
	time.Sleep(20 * time.Millisecond)
	if v := p.ApproveAll(p.Request(orderingtest.Bakker, orderingtest.NewServer())); !within(patience, func() bool { return p.drawn(v) }) {
		return errHeldUp
	}
	return nil
}

// A mail server that hangs holds up no document.
func TestPool_OneKindHangs(t *testing.T) {
	p := newPooled(t)
	if err := hanging(p, func() func() { return p.run(p.queue, time.Millisecond, time.Second) }, 10*time.Second); err != nil {
		t.Error(err)
	}
}

// A planted bug: one worker for all kinds, in turn.
func TestPool_OneKindHangsPlanted(t *testing.T) {
	p := newPooled(t)
	err := hanging(p, func() func() {
		ended, ctx := make(chan struct{}), t.Context()
		go func() {
			defer close(ended)
			for tried := 1; tried > 0; {
				tried, _ = p.worker().Due(ctx)
			}
		}()
		return func() { <-ended }
	}, 200*time.Millisecond)
	if err == nil {
		t.Error("goes unseen")
	}
}

// Two pools on one table, as two processes have, do each job once.
func TestPool_Once(t *testing.T) {
	p := newPooled(t)
	first, second := p.run(p.queue, time.Millisecond, time.Second), p.run(jobs.NewQueue(), time.Millisecond, time.Second)
	for range 40 {
		p.Request(orderingtest.Bakker, orderingtest.NewServer())
	}
	done := within(20*time.Second, func() bool { return p.sent() == 40 && p.left() == 0 })
	first()
	second()
	for id, n := range p.mails {
		if n != 1 {
			t.Errorf("%s went out %d times", id, n)
		}
	}
	if !done {
		t.Errorf("%d mails, %d jobs left", p.sent(), p.left())
	}
}

// A stop lets the job under way finish, begins no other, and waits no longer than the grace period.
func TestPool_Stop(t *testing.T) {
	for name, c := range map[string]struct {
		mail  func(context.Context)
		grace time.Duration
		mails int
	}{
		"a job that ends is finished":        {func(context.Context) { time.Sleep(100 * time.Millisecond) }, 10 * time.Second, 1},
		"a job that hangs loses its context": {func(ctx context.Context) { <-ctx.Done() }, 10 * time.Millisecond, 0},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPooled(t)
			began := make(chan struct{}, 1)
			p.mailing = func(ctx context.Context, _ *ordering.Job) { began <- struct{}{}; c.mail(ctx) }
			stop := p.run(p.queue, time.Hour, c.grace)
			p.Request(orderingtest.Bakker, orderingtest.NewServer())
			<-began
			at := time.Now()
			stop()
			if took := time.Since(at); took > 5*time.Second {
				t.Errorf("took %s", took)
			}
			p.Clock.Advance(ordering.JobLease)
			jobs := p.left()
			if jobs != 1-c.mails {
				t.Errorf("%d jobs left, want %d", jobs, 1-c.mails)
			}
			p.Request(orderingtest.Bakker, orderingtest.NewServer())
			if jobs := p.left() - jobs; jobs != 1 {
				t.Errorf("%d jobs of after the stop are left, want one", jobs)
			}
		})
	}
}

// A queue that is full takes nothing more and never waits; a job waits in it once.
func TestQueue_Full(t *testing.T) {
	p, queue := newPooled(t), jobs.NewQueue()
	for n := range 3000 {
		for range 2 {
			queue.Offer(&ordering.Job{ID: ordering.JobID(fmt.Sprint(n)), Kind: ordering.JobMail})
		}
	}
	p.Request(orderingtest.Bakker, orderingtest.NewServer())
	defer p.run(queue, time.Millisecond, time.Second)()
	if !within(10*time.Second, func() bool { return p.sent() == 1 && p.left() == 0 }) {
		t.Errorf("%d mails, %d jobs left", p.sent(), p.left())
	}
}
