package usecase

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/audience"
)

// DueJobs lists jobs that may be tried now and that nobody works on; a page can be shorter than its limit, or empty, and
// still have a next one, which lists what was due at the moment of the first. They are read from the index: Claim decides.
func (d *Jobs) DueJobs(ctx context.Context, page ordering.Page) ([]*ordering.Job, string, error) {
	until := d.now()
	if moment, cursor, later := strings.Cut(page.Cursor, "."); later {
		nanoseconds, err := strconv.ParseInt(moment, 10, 64)
		if err != nil {
			return nil, "", fmt.Errorf("usecase.DueJobs: cursor %.80q: %w", page.Cursor, err)
		}
		until, page.Cursor = time.Unix(0, nanoseconds), cursor
	}
	jobs, next, err := d.store.DueJobs(ctx, until, page)
	if next != "" {
		next = fmt.Sprintf("%d.%s", until.UnixNano(), next)
	}
	return slices.DeleteFunc(jobs, func(j *ordering.Job) bool { return j.Leased.After(until) }), next, err
}

// errUnreported is the failure of a job whose last attempt neither succeeded nor failed in its lease.
var errUnreported = errors.New("the last attempt never reported its result: its process died or ran out of time")

// Claim takes a job of a kind that the caller does, for as long as ordering.JobLease; nil when it is of another kind, done,
// stuck, or somebody else's. The job keeps its place in the index, which costs half of moving it.
func (d *Jobs) Claim(ctx context.Context, id ordering.JobID, does func(ordering.JobKind) bool) (*ordering.Job, error) {
	var claimed *ordering.Job
	err := d.store.Update(ctx, func(tx ordering.Tx) error {
		claimed = nil
		job, err := ordering.Optional(tx.Job(ctx, id))
		if err != nil || job == nil || !does(job.Kind) || !job.FreeAt(d.now()) {
			return err
		}
		if job.Exhausted() {
			d.giveUp(tx, job, errUnreported)
			return nil
		}
		job.Claim(d.now())
		tx.Save(job)
		claimed = job
		return nil
	})
	return claimed, err
}

// ErrLost says that a claimed job is its worker's no more: the lease ran out, and somebody else has it.
var ErrLost = errors.New("the lease of the job is lost")

// Renew keeps a claimed job for another ordering.JobLease. It returns ErrLost when that is too late; a job that is done needs none.
func (d *Jobs) Renew(ctx context.Context, claimed *ordering.Job) error {
	return d.onJob(ctx, claimed.ID, nil, func(tx ordering.Tx, job *ordering.Job) error {
		if !job.HeldAs(claimed) {
			return ErrLost
		}
		job.Leased = d.now().Add(ordering.JobLease)
		tx.Save(job)
		return nil
	})
}

// JobDone removes a job: done twice is done.
func (d *Jobs) JobDone(ctx context.Context, id ordering.JobID) error {
	return d.store.RemoveJob(ctx, id)
}

// onJob works on a job if it is still there: done twice is done. ahead says what do reads first, nil for nothing.
func (d *Jobs) onJob(ctx context.Context, id ordering.JobID, ahead func(ordering.Reader), do func(ordering.Tx, *ordering.Job) error) error {
	return d.store.Update(ctx, func(tx ordering.Tx) error {
		err := tx.Prefetch(ctx, func(r ordering.Reader) {
			_, _ = r.Job(ctx, id)
			if ahead != nil {
				ahead(r)
			}
		})
		if err != nil {
			return err
		}
		job, err := ordering.Optional(tx.Job(ctx, id))
		if err != nil || job == nil {
			return err
		}
		return do(tx, job)
	})
}

// JobFailed puts a claimed job off, or gives it up when it was the last attempt or can never work. One that somebody else
// has by now is left alone.
func (d *Jobs) JobFailed(ctx context.Context, claimed *ordering.Job, cause error, never bool) error {
	return d.onJob(ctx, claimed.ID, nil, func(tx ordering.Tx, job *ordering.Job) error {
		if job.HeldAs(claimed) {
			d.putOff(tx, job, cause, never)
		}
		return nil
	})
}

func (d *Jobs) putOff(tx ordering.Tx, job *ordering.Job, cause error, never bool) {
	job.Never = never
	if errors.Is(cause, ErrUntried) {
		job.Attempts--
	}
	if never || job.Exhausted() {
		d.giveUp(tx, job, cause)
		return
	}
	job.PutOff(d.now(), cause)
	tx.Save(job)
}

// giveUp leaves the job to the sweep. The account manager is notified once of a mail that is given up.
func (d *Jobs) giveUp(tx ordering.Tx, job *ordering.Job, cause error) {
	now := d.now()
	job.Stuck, job.LastError, job.Due, job.Leased = true, cause.Error(), now, time.Time{}
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

// Book returns every version of the catalogue, whose texts name what versions and orders hold.
func (d *Jobs) Book(ctx context.Context) (catalog.Book, error) { return d.store.Book(ctx) }

// JobVersion reads the version that a job is about.
func (d *Jobs) JobVersion(ctx context.Context, job *ordering.Job) (*ordering.QuoteVersion, error) {
	return versionOf(ctx, d.store, job)
}

// ToDraw reads the version that a render job is about. It returns a Conflict, record-damaged, unless it is as it was requested.
func (d *Jobs) ToDraw(ctx context.Context, job *ordering.Job) (*ordering.QuoteVersion, error) {
	v, err := d.JobVersion(ctx, job)
	if err != nil {
		return nil, err
	}
	return v, d.store.Verify(ctx, v, nil)
}

func versionOf(ctx context.Context, from ordering.Reader, job *ordering.Job) (*ordering.QuoteVersion, error) {
	return from.Version(ctx, job.Partner, ordering.VersionRef{Quote: job.Quote, Version: job.Version})
}

// Rendered keeps the documents that a render job drew and tells the partner that its quote is approved. The first
// render wins: a repetition changes nothing.
func (d *Jobs) Rendered(ctx context.Context, job *ordering.Job, drawn []*ordering.Document) error {
	ahead := func(r ordering.Reader) { d.renderedAhead(ctx, r, job, drawn) }
	err := d.onJob(ctx, job.ID, ahead, func(tx ordering.Tx, job *ordering.Job) error {
		tx.Remove(job)
		f, err := d.open(ctx, tx, ordering.SystemActor(), job.Quote)
		if err != nil {
			return err
		}
		for _, document := range drawn {
			earlier, err := ordering.Optional(tx.Document(ctx, document.Partner, ordering.VersionRef{Quote: document.Quote, Version: document.Version}, document.Variant))
			if err != nil {
				return err
			}
			if earlier != nil {
				return errDrawn
			}
			tx.Save(document)
		}
		f.event(ordering.Event{Kind: ordering.EventDocument, Version: job.Version, Text: drawn[0].SHA256})
		f.tx.Save(f.quote)
		return nil
	})
	if errors.Is(err, errDrawn) {
		return d.JobDone(ctx, job.ID)
	}
	return err
}

var errDrawn = errors.New("the documents are there")

// renderedAhead reads what Rendered rests on.
func (d *core) renderedAhead(ctx context.Context, r ordering.Reader, job *ordering.Job, drawn []*ordering.Document) {
	d.quoteAhead(ctx, r, ordering.Actor{Partner: job.Partner}, job.Quote, job.Version)
	_, _ = r.PartnerOf(ctx, job.Quote)
	for _, document := range drawn {
		_, _ = r.Document(ctx, job.Partner, ordering.VersionRef{Quote: document.Quote, Version: document.Version}, document.Variant)
	}
}

// ErrNever marks a permanent failure: the job is given up at once. ErrUntried marks a job that was put off before it was tried: that
// counts for no attempt.
var (
	ErrNever   = errors.New("permanent failure, the job is not tried again")
	ErrUntried = errors.New("the job was not tried")
)

// How many mails one notify job sends itself, and for how long: well within a function's run. More have jobs of their own.
const (
	mailsAtOnce = 10
	mailingTime = 30 * time.Second
)

// MailsLeft is the error of a notify job that is done but for mails that now have jobs of their own: why each was not sent, and
// those that are not tried again by themselves.
type MailsLeft struct {
	Causes  error
	GivenUp []*ordering.Job
}

func mailsLeft(causes map[*ordering.Job]error) *MailsLeft {
	e := &MailsLeft{Causes: errors.Join(slices.Collect(maps.Values(causes))...)}
	for mail, cause := range causes {
		if errors.Is(cause, ErrNever) {
			e.GivenUp = append(e.GivenUp, mail)
		}
	}
	return e
}

func (e *MailsLeft) Error() string { return fmt.Sprintf("usecase.Mail: %v", e.Causes) }

var errNoTime = errors.New("no time was left to send it")

// Mail has send mail every recipient of a notify job, each as its mail job, and removes the notify job. What cannot be sent
// gets that job, and Mail returns *MailsLeft. Should its process die on the way, all are sent again, with the same ids. What it is
// about may be gone by now: then nobody needs to hear of it.
func (d *Jobs) Mail(ctx context.Context, job *ordering.Job, send func(context.Context, ordering.Reader, *ordering.Job) error) error {
	if err := d.closeDigest(ctx, job); err != nil {
		return err
	}
	people, err := d.store.People(ctx)
	if err != nil {
		return err
	}
	snapshot := d.store.Snapshot()
	if err := snapshot.Prefetch(ctx, func(r ordering.Reader) { d.mailsAhead(ctx, audience.Directory{Reader: r, People: people}, job) }); err != nil {
		return err
	}
	from := audience.Directory{Reader: snapshot, People: people}
	if err := d.handOver(ctx, from, job); err != nil {
		return err
	}
	recipients, err := audience.Of(ctx, from, job, people, d.today())
	switch {
	case ordering.KindOf(err) == ordering.NotFound:
		return d.JobDone(ctx, job.ID)
	case err != nil:
		return err
	case len(recipients) > mailsAtOnce:
		return d.Notify(ctx, job)
	}
	left := map[*ordering.Job]error{}
	begun := d.now()
	for n, to := range recipients {
		mail, cause := d.mailJob(job, to, n), errNoTime
		if d.now().Sub(begun) < mailingTime {
			mail.Attempts = 1
			cause = send(ctx, from, mail)
		}
		if ctx.Err() != nil {
			return ctx.Err() // stopped half-way: the lease runs out and the job is tried again
		}
		if cause != nil && ordering.KindOf(cause) != ordering.NotFound {
			left[mail] = cause
		}
	}
	if len(left) == 0 {
		return d.JobDone(ctx, job.ID)
	}
	err = d.onJob(ctx, job.ID, nil, func(tx ordering.Tx, job *ordering.Job) error {
		for mail, cause := range left {
			again := *mail
			d.putOff(tx, &again, cause, errors.Is(cause, ErrNever))
		}
		tx.Remove(job)
		return nil
	})
	if err != nil {
		return err
	}
	return mailsLeft(left)
}

// mailsAhead reads what the mails of a notify job rest on.
func (d *Jobs) mailsAhead(ctx context.Context, r audience.Directory, job *ordering.Job) {
	ref := ordering.VersionRef{Quote: job.Quote, Version: job.Version}
	if job.Quote != "" {
		_, _ = r.Version(ctx, job.Partner, ref)
	}
	if job.Notice.AsksDecision() {
		_, _ = r.Approvals(ctx, job.Partner, ref)
	}
	if job.Notice.AboutOrder() {
		_, _ = r.Order(ctx, job.Partner, job.Quote.Order())
	}
	if job.Customer != "" {
		_, _ = r.Cart(ctx, job.Partner, job.Customer)
		_, _ = r.Customer(ctx, job.Partner, job.Customer)
	}
	_, _ = audience.Of(ctx, r, job, r.People, d.today())
}

// mailBatch is how many mail jobs one transaction writes: well within the limit of a transaction.
const mailBatch = 50

// Notify writes a mail job for every recipient of a notify job, so many in one transaction; the last one removes
// the notify job. What it is about may be gone by now: then nobody needs to hear of it.
func (d *Jobs) Notify(ctx context.Context, job *ordering.Job) error {
	if err := d.closeDigest(ctx, job); err != nil {
		return err
	}
	people, err := d.store.People(ctx)
	if err != nil {
		return err
	}
	if err := d.handOver(ctx, d.store, job); err != nil {
		return err
	}
	for {
		more := false
		err := d.onJob(ctx, job.ID, nil, func(tx ordering.Tx, job *ordering.Job) error {
			recipients, err := audience.Of(ctx, tx, job, people, d.today())
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
func (d *core) mailJob(job *ordering.Job, to audience.Recipient, n int) *ordering.Job {
	mail := *job
	mail.ID, mail.Kind, mail.To, mail.Role = ordering.JobID(fmt.Sprintf("%s-%d", job.ID, n)), ordering.JobMail, &to.Recipient, to.As
	mail.Due, mail.CreatedAt, mail.Leased = d.now(), d.now(), time.Time{}
	mail.Attempts, mail.Written, mail.LastError = 0, 0, ""
	return &mail
}

// handOver reassigns the quote of a notify job that asks its approvers when another account manager was appointed while it
// was requested, too late for the job of that appointment to find it. Whatever is appointed after this reads finds the quote.
func (d *Jobs) handOver(ctx context.Context, r ordering.Reader, job *ordering.Job) error {
	if job.Notice != ordering.NoticeApprovalAsked {
		return nil
	}
	partner, err := r.Partner(ctx, job.Partner)
	if err != nil {
		return err
	}
	approvals, err := r.Approvals(ctx, job.Partner, ordering.VersionRef{Quote: job.Quote, Version: job.Version})
	if err != nil || !slices.ContainsFunc(approvals, func(a *ordering.Approval) bool { return a.WaitsForAnother(partner) }) {
		return err
	}
	return d.reassign(ctx, job.Quote)
}

// Reassign moves the open approvals of a partner to its account manager, one quote at a time, and mails it.
func (d *Jobs) Reassign(ctx context.Context, job *ordering.Job) error {
	quotes, err := ordering.All(func(p ordering.Page) ([]*ordering.Quote, string, error) { return d.store.Quotes(ctx, job.Partner, p) })
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
		if f.partner, err = tx.Partner(ctx, f.partner.ID); err != nil {
			return err
		}
		approvals, err := tx.Approvals(ctx, f.partner.ID, f.version.Ref())
		if err != nil {
			return err
		}
		for _, a := range approvals {
			if !a.WaitsForAnother(f.partner) {
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
