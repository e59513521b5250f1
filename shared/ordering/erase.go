package ordering

import (
	"context"

	"onecentral.nl/ordering/shared/words"
)

// Erase asks to remove a quote that ended without an order, with all that it says of people (docs/domain.md, "Dutch
// practice"). A job does it. It returns a Conflict for a quote that still lives or was ordered: those are kept 10 years.
func (d *Desk) Erase(ctx context.Context, actor Actor, id QuoteID) error {
	if err := adminOnly(actor); err != nil {
		return err
	}
	return d.Store.Update(ctx, func(tx Tx) error {
		f, err := d.open(ctx, tx, actor, id)
		if err != nil {
			return err
		}
		if state := f.version.StateAt(f.now); !state.Final() || state == Ordered || f.quote.Order != "" {
			return conflict("not-erasable", words.OnlyQuoteThatEndedWithout)
		}
		f.job(Job{Kind: JobErase})
		return nil
	})
}

// Blobs lists the keys of all files of a quote: documents of every version, and evidence.
func (d *Desk) Blobs(ctx context.Context, p PartnerID, id QuoteID) ([]string, error) {
	versions, err := d.Store.Versions(ctx, p, id)
	if err != nil {
		return nil, err
	}
	var keys []string
	for _, v := range versions {
		for _, variant := range v.Variants() {
			document, err := d.Store.Document(ctx, p, v.Ref(), variant)
			switch {
			case err == nil:
				keys = append(keys, document.Blob)
			case KindOf(err) != NotFound:
				return nil, err
			}
		}
	}
	err = each(func(page Page) ([]*Event, string, error) { return d.Store.Events(ctx, p, id, page) }, func(e *Event) {
		if e.Evidence != nil {
			keys = append(keys, e.Evidence.Blob)
		}
	})
	return keys, err
}

// Erased removes the quote of an erase job after its files, and the job. Doing it again is no error.
func (d *Desk) Erased(ctx context.Context, job *Job) error {
	if err := d.Store.EraseQuote(ctx, job.Partner, job.Quote); err != nil {
		return err
	}
	return d.JobDone(ctx, job.ID)
}
