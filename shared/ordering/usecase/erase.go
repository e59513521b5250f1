package usecase

import (
	"context"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// Erase asks to remove a quote that ended without an order, with all that it says of people (docs/domain.md, "Dutch
// practice"). A job does it. It returns a Conflict for a quote that still lives or was ordered: those are kept 10 years.
func (d *Approvals) Erase(ctx context.Context, actor ordering.Actor, id ordering.QuoteID) error {
	if err := access.AdminOnly(actor); err != nil {
		return err
	}
	return d.store.Update(ctx, func(tx ordering.Tx) error {
		f, err := d.open(ctx, tx, actor, id)
		if err != nil {
			return err
		}
		if state := f.version.StateAt(f.now); !state.Final() || state == ordering.Ordered || f.quote.Order != "" {
			return ordering.NewConflict("not-erasable", words.OnlyQuoteThatEndedWithout)
		}
		f.job(ordering.Job{Kind: ordering.JobErase})
		tx.Save(&ordering.AuditEvent{
			At: f.now, By: actor.Ref(), Kind: ordering.AuditedQuote, ID: string(id), Version: int64(f.version.Number),
			Changes: []ordering.FieldChange{{Field: "state", Before: string(f.version.StateAt(f.now)), After: "erased"}},
		})
		return nil
	})
}

// Erased removes the quote of an erase job after its files, and the job. Doing it again is no error.
func (d *Jobs) Erased(ctx context.Context, job *ordering.Job) error {
	if err := d.store.EraseQuote(ctx, job.Partner, job.Quote); err != nil {
		return err
	}
	return d.JobDone(ctx, job.ID)
}
