package usecase

import (
	"context"
	"errors"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// How jobs are tried: leased while somebody works on them, again after a growing pause, given up after the last attempt.
const (
	JobLease    = 2 * time.Minute
	maxAttempts = 8
)

// pause before the next attempt: 5 s, doubling to some 10 minutes.
func pause(attempts int) time.Duration { return 5 * time.Second << min(attempts-1, 7) }

// DueJobs lists jobs that may be tried now. They are read from the index: Claim decides.
func (d *Jobs) DueJobs(ctx context.Context, page ordering.Page) ([]*ordering.Job, string, error) {
	return d.store.DueJobs(ctx, d.now(), page)
}

// errUnreported is the failure of a job whose last attempt neither succeeded nor failed in its lease.
var errUnreported = errors.New("the last attempt never reported its result: its process died or ran out of time")

// Claim takes a job of a kind that the caller does, for as long as JobLease; nil when it is of another kind, done,
// stuck, or somebody else's. An attempt counts when it begins, so that a job that ends its worker is given up too.
func (d *Jobs) Claim(ctx context.Context, id ordering.JobID, does func(ordering.JobKind) bool) (*ordering.Job, error) {
	var claimed *ordering.Job
	err := d.store.Update(ctx, func(tx ordering.Tx) error {
		claimed = nil
		job, err := optional(tx.Job(ctx, id))
		if err != nil || job == nil || !does(job.Kind) || job.Stuck || job.Due.After(d.now()) {
			return err
		}
		if job.Attempts >= maxAttempts {
			d.giveUp(tx, job, errUnreported)
			return nil
		}
		job.Attempts++
		job.Due = d.now().Add(JobLease)
		tx.Save(job)
		claimed = job
		return nil
	})
	return claimed, err
}

// JobDone removes a job.
func (d *Jobs) JobDone(ctx context.Context, id ordering.JobID) error {
	return d.onJob(ctx, id, func(tx ordering.Tx, job *ordering.Job) error {
		tx.Remove(job)
		return nil
	})
}

// onJob works on a job if it is still there: done twice is done.
func (d *Jobs) onJob(ctx context.Context, id ordering.JobID, do func(ordering.Tx, *ordering.Job) error) error {
	return d.store.Update(ctx, func(tx ordering.Tx) error {
		job, err := optional(tx.Job(ctx, id))
		if err != nil || job == nil {
			return err
		}
		return do(tx, job)
	})
}

// JobFailed puts a claimed job off, or gives it up when it was the last attempt or can never work.
func (d *Jobs) JobFailed(ctx context.Context, id ordering.JobID, cause error, never bool) error {
	return d.onJob(ctx, id, func(tx ordering.Tx, job *ordering.Job) error {
		job.Never = never
		if never || job.Attempts >= maxAttempts {
			d.giveUp(tx, job, cause)
			return nil
		}
		job.LastError, job.Due = cause.Error(), d.now().Add(pause(job.Attempts))
		tx.Save(job)
		return nil
	})
}

// giveUp leaves the job to the sweep. The account manager is notified once of a mail that is given up.
func (d *Jobs) giveUp(tx ordering.Tx, job *ordering.Job, cause error) {
	now := d.now()
	job.Stuck, job.LastError, job.Due = true, cause.Error(), now
	tell := !job.Told && job.Kind == ordering.JobMail && job.Notice != ordering.NoticeUndelivered && job.Partner != ""
	job.Told = job.Told || tell
	tx.Save(job)
	if tell {
		tx.Save(&ordering.Job{
			ID: ordering.JobID(d.newID()), Kind: ordering.JobNotify, Notice: ordering.NoticeUndelivered, Partner: job.Partner, Quote: job.Quote, Version: job.Version,
			Customer: job.Customer, Text: job.To.Mail, Due: now, CreatedAt: now,
		})
	}
}

// JobVersion reads the version that a job is about.
func (d *Jobs) JobVersion(ctx context.Context, job *ordering.Job) (*ordering.QuoteVersion, error) {
	return d.store.Version(ctx, job.Partner, ordering.VersionRef{Quote: job.Quote, Version: job.Version})
}

// Rendered keeps the documents that a render job drew and tells the partner that its quote is approved. The first
// render wins: a repetition changes nothing.
func (d *Jobs) Rendered(ctx context.Context, job *ordering.Job, drawn []*ordering.Document) error {
	return d.onJob(ctx, job.ID, func(tx ordering.Tx, job *ordering.Job) error {
		tx.Remove(job)
		f, err := d.open(ctx, tx, ordering.SystemActor(), job.Quote)
		if err != nil {
			return err
		}
		for _, document := range drawn {
			earlier, err := optional(tx.Document(ctx, document.Partner, ordering.VersionRef{Quote: document.Quote, Version: document.Version}, document.Variant))
			if err != nil || earlier != nil {
				return err
			}
			tx.Save(document)
		}
		f.event(ordering.Event{Kind: ordering.EventDocument, Version: job.Version, Text: drawn[0].SHA256})
		f.tx.Save(f.quote)
		return nil
	})
}

// mailBatch is how many mail jobs one transaction writes: well within the limit of a transaction.
const mailBatch = 50

// Notify writes a mail job for every recipient of a notify job, so many in one transaction; the last one removes
// the notify job. What it is about may be gone by now: then nobody needs to hear of it.
func (d *Jobs) Notify(ctx context.Context, job *ordering.Job) error {
	people, err := d.store.People(ctx)
	if err != nil {
		return err
	}
	for {
		more := false
		err := d.onJob(ctx, job.ID, func(tx ordering.Tx, job *ordering.Job) error {
			recipients, err := d.recipients(ctx, tx, job, people)
			if err != nil && ordering.KindOf(err) != ordering.NotFound {
				return err
			}
			next := min(job.Written+mailBatch, len(recipients))
			for n := job.Written; n < next; n++ {
				tx.Save(d.mailJob(job, recipients[n], n))
			}
			job.Written = next
			if more = next < len(recipients); more {
				tx.Save(job)
			} else {
				tx.Remove(job)
			}
			return nil
		})
		if err != nil || !more {
			return err
		}
	}
}

// mailJob is the mail job for the n-th recipient. Its id follows from the notify job's, and with it the Message-ID.
func (d *core) mailJob(job *ordering.Job, to recipient, n int) *ordering.Job {
	mail := *job
	mail.ID, mail.Kind, mail.To, mail.Role = ordering.JobID(fmt.Sprintf("%s-%d", job.ID, n)), ordering.JobMail, &to.Recipient, to.as
	mail.Due, mail.CreatedAt = d.now(), d.now()
	mail.Attempts, mail.Written, mail.LastError = 0, 0, ""
	return &mail
}

// Reassign moves the open approvals of a partner to its account manager, one quote at a time, and mails it.
func (d *Jobs) Reassign(ctx context.Context, job *ordering.Job) error {
	quotes, err := all(func(p ordering.Page) ([]*ordering.Quote, string, error) { return d.store.Quotes(ctx, job.Partner, p) })
	if err != nil {
		return err
	}
	for _, q := range quotes {
		if q.State != ordering.Requested {
			continue
		}
		if err := d.reassign(ctx, q.ID); err != nil {
			return err
		}
	}
	return d.JobDone(ctx, job.ID)
}

func (d *Jobs) reassign(ctx context.Context, id ordering.QuoteID) error {
	return d.store.Update(ctx, func(tx ordering.Tx) error {
		f, err := d.open(ctx, tx, ordering.SystemActor(), id)
		if err != nil {
			return err
		}
		approvals, err := tx.Approvals(ctx, f.partner.ID, f.version.Ref())
		if err != nil {
			return err
		}
		for _, a := range approvals {
			if a.Role != ordering.AccountManager || a.State != ordering.ApprovalWaiting || a.Approver == f.partner.AccountManager {
				continue
			}
			a.Approver = f.partner.AccountManager
			tx.Save(a)
			f.event(ordering.Event{Kind: ordering.EventReassigned, Text: string(a.Approver)})
			f.tx.Save(f.quote)
		}
		return nil
	})
}
