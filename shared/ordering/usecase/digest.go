package usecase

import (
	"context"

	"onecentral.nl/ordering/shared/ordering"
)

// closeDigest fixes, before the first mail of a digest leaves, which comments it tells of: should its process die, the same are told
// again. A comment that comes meanwhile changes the head too, so that it is in this digest or in the next.
func (d *Jobs) closeDigest(ctx context.Context, claimed *ordering.Job) error {
	if claimed.Since == 0 || claimed.Through != 0 {
		return nil
	}
	ahead := func(r ordering.Reader) { _, _ = r.Quote(ctx, claimed.Partner, claimed.Quote) }
	return d.onJob(ctx, claimed.ID, ahead, func(tx ordering.Tx, job *ordering.Job) error {
		q, err := tx.Quote(ctx, job.Partner, job.Quote)
		if err != nil {
			return err
		}
		if !job.HeldAs(claimed) {
			return ErrLost
		}
		if job.Through == 0 {
			job.Through = q.EventSeq
			q.BeginDigest(job.By, d.now())
			tx.Save(q, job)
		}
		claimed.Through = job.Through
		return nil
	})
}

// digested are the events that the job tells of, oldest first.
func (d *core) digested(ctx context.Context, job *ordering.Job) ([]*ordering.Event, error) {
	all, err := d.events(ctx, job.Partner, job.Quote)
	if err != nil {
		return nil, err
	}
	var told []*ordering.Event
	for _, e := range all {
		if e.By.Subject == job.By && e.Seq >= job.Since && e.Seq <= job.Through && digestedKind(e.Kind) {
			told = append(told, e)
		}
	}
	return told, nil
}

func digestedKind(kind ordering.EventKind) bool {
	for _, n := range ordering.EventNotifications() {
		if n.Event == kind && n.Digested {
			return true
		}
	}
	return false
}
