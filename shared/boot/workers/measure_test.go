package workers_test

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// Each step on the way to an order is measured once.
func TestMeasure(t *testing.T) {
	f := orderingtest.New(t)
	var out bytes.Buffer
	done := workers.Measure(f.UseCases.Jobs, emf.Writer{Out: &out, Function: "notify", Now: f.Clock.Now}, slog.New(slog.DiscardHandler))
	worker := workers.Worker(f.UseCases.Jobs, slog.New(slog.DiscardHandler), workers.Handlers{
		ordering.JobNotify: f.Jobs.Notify,
		ordering.JobMail:   func(ctx context.Context, job *ordering.Job) error { return f.Jobs.JobDone(ctx, job.ID) },
		ordering.JobRender: func(ctx context.Context, job *ordering.Job) error {
			v, err := f.Jobs.JobVersion(ctx, job)
			if err != nil {
				return err
			}
			return f.Jobs.Rendered(ctx, job, f.Drawn(v))
		},
	})
	worker.Done = done
	settle := func() {
		t.Helper()
		for {
			if n, err := worker.Due(t.Context()); err != nil {
				t.Fatal(err)
			} else if n == 0 {
				return
			}
		}
	}
	v := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	settle()
	f.Clock.Advance(90 * time.Second)
	f.ApproveAll(v)
	settle()
	f.Ordered(v)
	settle()
	for _, figure := range []string{`"QuotesRequested":1,`, `"TimeToDecision":90,`, `"Orders":1,`} {
		if n := strings.Count(out.String(), figure); n != 1 {
			t.Errorf("%s stands %d times in\n%s", figure, n, out.String())
		}
	}
}
