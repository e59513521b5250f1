package workers

import (
	"context"
	"log/slog"

	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Measure returns what a worker tells of the jobs it did: quotes requested and orders with their amounts, by the job that
// tells people of them, and approvals with the time that they took, by the job that draws
// what was decided, not by one that draws it again.
func Measure(queue *usecase.Jobs, to emf.Sink, log *slog.Logger) func(context.Context, *ordering.Job) {
	return func(ctx context.Context, job *ordering.Job) {
		figures, err := measured(ctx, queue, job)
		if err == nil && len(figures) > 0 {
			err = to.Write(figures...)
		}
		if err != nil {
			log.WarnContext(ctx, "not measured", "job", job.ID, "error", err)
		}
	}
}

func measured(ctx context.Context, queue *usecase.Jobs, job *ordering.Job) ([]emf.Figure, error) {
	ordered := job.Kind == ordering.JobNotify && job.Notice == ordering.NoticeOrdered
	switch {
	case job.Kind == ordering.JobNotify && job.Notice == ordering.NoticeApprovalAsked && job.Event != ordering.EventReassigned:
		return []emf.Figure{emf.Of(emf.QuotesRequested, 1)}, nil
	case !ordered && (job.Kind != ordering.JobRender || job.Text != ""):
		return nil, nil
	}
	v, err := queue.JobVersion(ctx, job)
	if err != nil {
		return nil, err
	}
	if ordered {
		return []emf.Figure{
			emf.Of(emf.Orders, 1),
			emf.Of(emf.OrderedMonthly, float64(v.Change.Total.Difference)/100), emf.Of(emf.OrderedOnce, float64(v.Change.Total.NRC)/100),
		}, nil
	}
	return []emf.Figure{emf.Of(emf.QuotesApproved, 1), emf.Of(emf.TimeToDecision, v.ApprovedAt.Sub(v.RequestedAt).Seconds())}, nil
}

// GaveUp returns what a worker tells of the jobs that failed: the mails among them that were given up.
func GaveUp(to emf.Sink, log *slog.Logger) func(context.Context, *ordering.Job, bool) {
	return func(ctx context.Context, job *ordering.Job, gaveUp bool) {
		if !gaveUp || job.Kind != ordering.JobMail {
			return
		}
		if err := to.Write(emf.Of(emf.MailsGivenUp, 1)); err != nil {
			log.WarnContext(ctx, "not measured", "job", job.ID, "error", err)
		}
	}
}
