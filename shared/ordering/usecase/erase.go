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
		return nil
	})
}

// Blobs lists the keys of all files of a quote: documents of every version, and evidence.
func (d *Jobs) Blobs(ctx context.Context, p ordering.PartnerID, id ordering.QuoteID) ([]string, error) {
	versions, err := d.store.Versions(ctx, p, id)
	if err != nil {
		return nil, err
	}
	var keys []string
	for _, v := range versions {
		for _, variant := range v.Variants() {
			document, err := ordering.Optional(d.store.Document(ctx, p, v.Ref(), variant))
			if err != nil {
				return nil, err
			}
			if document != nil {
				keys = append(keys, document.Blob)
			}
		}
	}
	events, err := d.events(ctx, p, id)
	for _, e := range events {
		if e.Evidence != nil {
			keys = append(keys, e.Evidence.Blob)
		}
	}
	return keys, err
}

// Erased removes the quote of an erase job after its files, and the job. Doing it again is no error.
func (d *Jobs) Erased(ctx context.Context, job *ordering.Job) error {
	if err := d.store.EraseQuote(ctx, job.Partner, job.Quote); err != nil {
		return err
	}
	return d.JobDone(ctx, job.ID)
}
