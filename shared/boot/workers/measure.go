package workers

import (
	"context"
	"log/slog"

	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Measure returns what a worker tells of the jobs it did: quotes requested and orders, by the job that tells people of
// them, and the time from request to decision, by the job that draws what was decided.
func Measure(queue *usecase.Jobs, w emf.Writer, log *slog.Logger) func(context.Context, *ordering.Job) {
	return func(ctx context.Context, job *ordering.Job) {
		var figure emf.Figure
		switch {
		case job.Kind == ordering.JobNotify && job.Notice == ordering.NoticeApprovalAsked && job.Event != ordering.EventReassigned:
			figure = emf.Figure{Name: "QuotesRequested", Unit: emf.Count, Value: 1}
		case job.Kind == ordering.JobNotify && job.Notice == ordering.NoticeOrdered:
			figure = emf.Figure{Name: "Orders", Unit: emf.Count, Value: 1}
		case job.Kind == ordering.JobRender:
			v, err := queue.JobVersion(ctx, job)
			if err != nil {
				log.WarnContext(ctx, "not measured", "job", job.ID, "error", err)
				return
			}
			figure = emf.Figure{Name: "TimeToDecision", Unit: emf.Seconds, Value: v.ApprovedAt.Sub(v.RequestedAt).Seconds()}
		default:
			return
		}
		if err := w.Write(figure); err != nil {
			log.WarnContext(ctx, "not measured", "job", job.ID, "error", err)
		}
	}
}
