package jobs_test

import (
	"context"
	"log/slog"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// leased is a world in a synctest bubble, whose table can be cut off, with one document to draw.
type leased struct {
	*orderingtest.Fixture
	t   *testing.T
	cut atomic.Bool
	job ordering.JobID
	// drawing is what workers do, most how many did so at one moment, and done how often it came to an end.
	drawing          func(context.Context) error
	busy, most, done atomic.Int64
}

// cuttable is a table that answers nothing while it is cut off.
type cuttable struct {
	table.Driver
	cut *atomic.Bool
}

func (c cuttable) Write(ctx context.Context, actions ...table.Action) error {
	if c.cut.Load() {
		return table.ErrUnavailable
	}
	return c.Driver.Write(ctx, actions...)
}

func newLeased(t *testing.T) *leased {
	t.Helper()
	l := &leased{Fixture: orderingtest.New(t, orderingtest.On(orderingtest.Bolt)), t: t, drawing: func(context.Context) error { return nil }}
	l.ApproveAll(l.Request(orderingtest.Bakker, orderingtest.NewServer()))
	time.Sleep(time.Until(l.Clock.Now()))
	l.UseCases = l.With(func(c *usecase.Config) {
		c.Now = time.Now
		c.Store = store.New(cuttable{l.Driver, &l.cut}, store.Clock(time.Now))
	})
	due, _, err := l.Jobs.DueJobs(t.Context(), ordering.Page{})
	if err != nil {
		t.Fatal(err)
	}
	for _, job := range due {
		if job.Kind == ordering.JobRender {
			l.job = job.ID
		}
	}
	return l
}

// worker draws documents; two of them are two processes.
func (l *leased) worker() *jobs.Worker {
	return &jobs.Worker{Jobs: l.Jobs, Log: slog.New(slog.DiscardHandler), Handlers: map[ordering.JobKind]jobs.Handler{ordering.JobRender: l.draw}}
}

func (l *leased) draw(ctx context.Context, job *ordering.Job) error {
	if busy := l.busy.Add(1); busy > l.most.Load() {
		l.most.Store(busy)
	}
	err := l.drawing(ctx)
	l.busy.Add(-1)
	if err != nil {
		return err
	}
	l.done.Add(1)
	return l.Jobs.JobDone(ctx, job.ID)
}

// start runs processes beside each other until stop.
func (l *leased) start(processes ...func(context.Context)) (stop func()) {
	ctx, cancel := context.WithCancel(l.t.Context())
	ended := make(chan struct{}, len(processes))
	for _, process := range processes {
		go func() { process(ctx); ended <- struct{}{} }()
	}
	return func() {
		cancel()
		for range processes {
			<-ended
		}
	}
}

func (l *leased) pool(ctx context.Context) {
	jobs.Pool{Worker: l.worker(), Queue: jobs.NewQueue()}.Run(ctx, 2*time.Second, time.Second)
}

// forgetful is a planted bug: a process that never renews the lease of what it works on.
func (l *leased) forgetful(ctx context.Context) {
	jobs.Repeat(ctx, 2*time.Second, func() {
		if job, err := l.Jobs.Claim(ctx, l.job, orderingtest.Any); err == nil && job != nil {
			_ = l.draw(ctx, job)
		}
	})
}

// for90s works for so long, unless it is told to stop.
func for90s(ctx context.Context) error {
	select {
	case <-time.After(90 * time.Second):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// What a process had begun when it was killed is done by the next one within 30 seconds.
func TestLease_Crash(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLeased(t)
		if job, err := l.Jobs.Claim(t.Context(), l.job, orderingtest.Any); err != nil || job == nil {
			t.Fatal(job, err)
		}
		killed := time.Now()
		stop := l.start(l.pool)
		defer stop()
		for l.done.Load() == 0 && time.Since(killed) < time.Hour {
			time.Sleep(100 * time.Millisecond)
		}
		if waited := time.Since(killed); waited > 30*time.Second || waited < ordering.JobLease {
			t.Errorf("done after %s", waited)
		}
	})
}

// Work that takes longer than its lease is one worker's all the time.
func TestLease_Renewed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLeased(t)
		l.drawing = for90s
		stop := l.start(l.pool, l.pool)
		time.Sleep(5 * time.Minute)
		stop()
		if l.most.Load() != 1 || l.done.Load() != 1 {
			t.Errorf("%d at once, done %d times", l.most.Load(), l.done.Load())
		}
	})
}

// A planted bug: leases that nobody renews.
func TestLease_RenewedPlanted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLeased(t)
		l.drawing = for90s
		stop := l.start(l.forgetful, l.forgetful)
		time.Sleep(5 * time.Minute)
		stop()
		if l.most.Load() == 1 {
			t.Error("goes unseen")
		}
	})
}

// Who cannot renew its lease stops before anybody else can begin.
func TestLease_Lost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newLeased(t)
		l.drawing = for90s
		stop := l.start(l.pool)
		time.Sleep(10 * time.Second)
		if l.busy.Load() != 1 {
			t.Fatal("nobody draws")
		}
		l.cut.Store(true)
		time.Sleep(ordering.JobLease)
		if l.busy.Load() != 0 {
			t.Error("still drawing when the lease ran out")
		}
		l.cut.Store(false)
		time.Sleep(5 * time.Minute)
		stop()
		if l.most.Load() != 1 || l.done.Load() != 1 {
			t.Errorf("%d at once, done %d times", l.most.Load(), l.done.Load())
		}
	})
}

// A job that somebody else has by now is neither put off nor held by who had it before.
func TestLease_Theirs(t *testing.T) {
	f := orderingtest.New(t)
	f.ApproveAll(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	due, _, err := f.Jobs.DueJobs(t.Context(), ordering.Page{})
	if err != nil {
		t.Fatal(err)
	}
	mine := orderingtest.Must(f.Jobs.Claim(t.Context(), due[0].ID, orderingtest.Any))(t)
	f.Clock.Advance(ordering.JobLease)
	theirs := orderingtest.Must(f.Jobs.Claim(t.Context(), due[0].ID, orderingtest.Any))(t)
	if err := f.Jobs.Renew(t.Context(), mine); err != usecase.ErrLost {
		t.Errorf("renewed what is another's: %v", err)
	}
	if err := f.Jobs.JobFailed(t.Context(), mine, context.Canceled, false); err != nil {
		t.Fatal(err)
	}
	now := orderingtest.Must(f.Store.Job(t.Context(), due[0].ID))(t)
	if !now.HeldAs(theirs) {
		t.Errorf("%+v, claimed as %+v", now, theirs)
	}
}
