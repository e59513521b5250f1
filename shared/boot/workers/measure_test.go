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
	"onecentral.nl/ordering/shared/ordering/usecase"
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
	redraw := ordering.Job{ID: "redraw", Kind: ordering.JobRender, Partner: v.Partner, Quote: v.Quote, Version: v.Number, Text: f.Drawn(v)[0].SHA256, Due: f.Clock.Now(), CreatedAt: f.Clock.Now()}
	if err := f.Store.Update(t.Context(), func(tx ordering.Tx) error { tx.Save(&redraw); return nil }); err != nil {
		t.Fatal(err)
	}
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

// A mail that its address refuses for good is given up by the job that tells all people of an event.
func TestGaveUp_OfEvent(t *testing.T) {
	f := orderingtest.New(t)
	var out bytes.Buffer
	refused := func(context.Context, ordering.Reader, *ordering.Job) error { return usecase.ErrNever }
	worker := workers.Worker(f.UseCases.Jobs, slog.New(slog.DiscardHandler), workers.Handlers{
		ordering.JobNotify: func(ctx context.Context, job *ordering.Job) error { return f.Jobs.Mail(ctx, job, refused) },
	})
	worker.Failed = workers.GaveUp(emf.Writer{Out: &out, Function: "notify", Now: f.Clock.Now}, slog.New(slog.DiscardHandler))
	f.Request(orderingtest.Bakker, orderingtest.NewServer())
	if _, err := worker.Due(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), `"MailsGivenUp":1`); n == 0 {
		t.Errorf("counted: %s", out.String())
	}
}

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
