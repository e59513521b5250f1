package workers_test

import (
	"bytes"
	"context"
	"log/slog"
	"strconv"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/money"
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
	v = f.ApproveAll(v)
	total := v.Change.Total
	settle()
	f.Ordered(v)
	settle()
	for _, figure := range []string{`"QuotesRequested":1,`, `"TimeToDecision":90,`, `"QuotesApproved":1,`, `"Orders":1,`, `"OrderedMonthly":` + amount(total.Difference) + ",", `"OrderedOnce":` + amount(total.NRC) + ","} {
		if n := strings.Count(out.String(), figure); n != 1 {
			t.Errorf("%s stands %d times in\n%s", figure, n, out.String())
		}
	}
}

// amount is one of euros, as JSON writes it.
func amount(c money.Cents) string { return strconv.FormatFloat(float64(c)/100, 'f', -1, 64) }

// Only a mail that is given up is counted.
func TestGaveUp(t *testing.T) {
	var out bytes.Buffer
	failed := workers.GaveUp(emf.Writer{Out: &out, Function: "notify", Now: time.Now}, slog.New(slog.DiscardHandler))
	for _, kind := range ordering.JobKinds() {
		for _, gaveUp := range []bool{false, true} {
			failed(t.Context(), &ordering.Job{Kind: kind}, gaveUp)
		}
	}
	if n := strings.Count(out.String(), `"MailsGivenUp":1`); n != 1 || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("counted: %s", out.String())
	}
}
