package fulfilment

import (
	"context"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// GivenUp lists jobs that were given up, oldest first: mails that were not delivered, documents that were not drawn. They are read
// from the index.
func (f *Fulfilment) GivenUp(ctx context.Context, actor ordering.Actor, page ordering.Page) ([]*ordering.Job, string, error) {
	if err := jobsOnly(actor); err != nil {
		return nil, "", err
	}
	return f.store.StuckJobs(ctx, page)
}

// Retry offers a job that was given up again, also one that could never work: its cause may have been mended. One that is being tried
// already is left alone.
func (f *Fulfilment) Retry(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.JobID) (*ordering.Job, error) {
	if err := jobsOnly(actor); err != nil {
		return nil, err
	}
	return ordering.Transact(ctx, f.store, once, func(r ordering.Reader) { _, _ = r.Job(ctx, id) }, func(tx ordering.Tx) (*ordering.Job, error) {
		job, err := tx.Job(ctx, id)
		if err != nil || !job.Stuck {
			return job, err
		}
		job.Stuck, job.Never, job.Attempts, job.Due, job.Leased = false, false, 0, f.now(), time.Time{}
		tx.Save(job)
		return job, nil
	})
}

func jobsOnly(actor ordering.Actor) error {
	if actor.Partner != "" || !actor.Has(ordering.Operations, ordering.Admin) {
		return ordering.NewForbidden(words.YouMayNotDoThis)
	}
	return nil
}
