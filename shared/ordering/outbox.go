package ordering

import (
	"context"
	"slices"
	"strings"
	"time"
)

// How jobs are tried: leased while somebody works on them, again after a growing pause, given up after the last attempt.
const (
	JobLease    = 2 * time.Minute
	maxAttempts = 8
)

// pause before the next attempt: 5 s, doubling to some 10 minutes.
func pause(attempts int) time.Duration { return 5 * time.Second << min(attempts-1, 7) }

// DueJobs lists jobs that may be tried now. They are read from the index: Claim decides.
func (d *Desk) DueJobs(ctx context.Context, limit int) ([]*Job, error) {
	jobs, _, err := d.Store.DueJobs(ctx, d.Now(), Page{Limit: limit})
	return jobs, err
}

// Claim takes a job of a kind that the caller does, for as long as JobLease; nil when it is of another kind, done, stuck, or somebody else's.
func (d *Desk) Claim(ctx context.Context, id JobID, does func(JobKind) bool) (*Job, error) {
	var claimed *Job
	err := d.Store.Update(ctx, func(tx Tx) error {
		claimed = nil
		job, err := tx.Job(ctx, id)
		if KindOf(err) == NotFound {
			return nil
		}
		if err != nil || !does(job.Kind) || job.Stuck || job.Due.After(d.Now()) {
			return err
		}
		job.Due = d.Now().Add(JobLease)
		tx.Save(job)
		claimed = job
		return nil
	})
	return claimed, err
}

// JobDone removes a job.
func (d *Desk) JobDone(ctx context.Context, id JobID) error {
	return d.onJob(ctx, id, func(tx Tx, job *Job) error {
		tx.Remove(job)
		return nil
	})
}

// onJob works on a job if it is still there: done twice is done.
func (d *Desk) onJob(ctx context.Context, id JobID, do func(Tx, *Job) error) error {
	return d.Store.Update(ctx, func(tx Tx) error {
		job, err := tx.Job(ctx, id)
		if KindOf(err) == NotFound {
			return nil
		}
		if err != nil {
			return err
		}
		return do(tx, job)
	})
}

// JobFailed puts a job off, or gives it up when it was the last attempt or can never work. A mail that is given up is
// told to the account manager.
func (d *Desk) JobFailed(ctx context.Context, id JobID, cause error, never bool) error {
	return d.onJob(ctx, id, func(tx Tx, job *Job) error {
		now := d.Now()
		job.Attempts++
		job.LastError = cause.Error()
		job.Due = now.Add(pause(job.Attempts))
		job.Stuck = never || job.Attempts >= maxAttempts
		tell := job.Stuck && !job.Told && job.Kind == JobMail && job.Notice != NoticeUndelivered && job.Partner != ""
		job.Told = job.Told || tell
		tx.Save(job)
		if tell {
			tx.Save(&Job{
				ID: JobID(d.NewID()), Kind: JobNotify, Notice: NoticeUndelivered, Partner: job.Partner, Quote: job.Quote, Version: job.Version,
				Customer: job.Customer, Text: job.To.Mail, Due: now, CreatedAt: now,
			})
		}
		return nil
	})
}

// JobVersion reads the version that a job is about.
func (d *Desk) JobVersion(ctx context.Context, job *Job) (*Version, error) {
	return d.Store.Version(ctx, job.Partner, VersionRef{job.Quote, job.Version})
}

// Variants are the documents that a version has.
func (v *Version) Variants() []DocumentVariant {
	if v.PartnerAt.Kind == Solutions {
		return []DocumentVariant{DocumentParty, DocumentCustomer, DocumentCustomerPriced}
	}
	return []DocumentVariant{DocumentParty}
}

// Rendered keeps the documents that a render job drew and tells the partner that its quote is approved. The first
// render wins: a repetition changes nothing.
func (d *Desk) Rendered(ctx context.Context, job *Job, drawn []*Document) error {
	return d.onJob(ctx, job.ID, func(tx Tx, job *Job) error {
		tx.Remove(job)
		f, err := d.open(ctx, tx, systemActor(), job.Quote)
		if err != nil {
			return err
		}
		for _, document := range drawn {
			_, err := tx.Document(ctx, document.Partner, VersionRef{document.Quote, document.Version}, document.Variant)
			if err == nil {
				return nil
			}
			if KindOf(err) != NotFound {
				return err
			}
			tx.Save(document)
		}
		if err := f.event(Event{Kind: EventDocument, Version: job.Version, Text: drawn[0].SHA256}); err != nil {
			return err
		}
		f.tx.Save(f.quote)
		if f.version.Number == job.Version && f.version.State == Approved {
			f.notify(NoticeApproved, "")
		}
		return nil
	})
}

// FanOut writes a mail job for everybody who must hear of a notify job, which it removes in the same transaction.
func (d *Desk) FanOut(ctx context.Context, job *Job) error {
	people, err := d.Store.People(ctx)
	if err != nil {
		return err
	}
	return d.onJob(ctx, job.ID, func(tx Tx, job *Job) error {
		recipients, err := d.recipients(ctx, tx, job, people)
		if err != nil {
			return err
		}
		tx.Remove(job)
		now := d.Now()
		for _, r := range recipients {
			mail := *job
			mail.ID, mail.Kind, mail.To, mail.Role = JobID(d.NewID()), JobMail, &r.Recipient, r.as
			mail.Due, mail.CreatedAt, mail.Attempts, mail.LastError, mail.Stuck = now, now, 0, "", false
			tx.Save(&mail)
		}
		return nil
	})
}

type recipient struct {
	Recipient
	as Role
}

// recipients works out whom a notice goes to (docs/domain.md, "Customers": Mails go to).
func (d *Desk) recipients(ctx context.Context, tx Tx, job *Job, people []*Person) ([]recipient, error) {
	partner, err := tx.Partner(ctx, job.Partner)
	if err != nil {
		return nil, err
	}
	l := &addressees{people: people, partner: partner}
	switch job.Notice {
	case NoticeApprovalAsked:
		err := d.approvers(ctx, tx, job, l)
		return l.list, err
	case NoticeReleased:
		l.withRole(Operations)
		return l.list, nil
	case NoticeUndelivered:
		l.manager()
		return l.list, nil
	case NoticeCartReminder:
		cart, err := tx.Cart(ctx, job.Partner, job.Customer)
		if KindOf(err) == NotFound {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		l.partnerSide(cart.UpdatedBy)
		return l.list, nil
	}
	v, err := tx.Version(ctx, job.Partner, VersionRef{job.Quote, job.Version})
	if err != nil {
		return nil, err
	}
	if job.Notice == NoticeCommented {
		l.except = job.By
		l.add(Recipient{Subject: v.RequestedBy.Subject, Name: v.RequestedBy.Name, Mail: v.RequestedBy.Mail, Language: v.RequestedBy.Language}, "")
		l.manager()
		return l.list, nil
	}
	l.partnerSide(v.RequestedBy)
	if slices.Contains([]NoticeKind{NoticeDeclined, NoticeWithdrawn, NoticeExpired, NoticeOrdered, NoticeCancelled, NoticeFailed}, job.Notice) {
		l.manager()
	}
	return l.list, nil
}

// addressees collects recipients, each address once.
type addressees struct {
	people  []*Person
	partner *Partner
	except  Subject
	list    []recipient
}

func (l *addressees) add(r Recipient, as Role) {
	known := slices.ContainsFunc(l.list, func(other recipient) bool { return strings.EqualFold(other.Mail, r.Mail) && other.as == as })
	if r.Mail == "" || known || r.Subject != "" && r.Subject == l.except {
		return
	}
	if !ValidLanguage(r.Language) {
		r.Language = l.partner.Language
	}
	l.list = append(l.list, recipient{r, as})
}

func (l *addressees) person(p *Person, as Role) {
	l.add(Recipient{Subject: p.Subject, Name: p.Name, Mail: p.Mail, Language: p.Language}, as)
}

func (l *addressees) partnerSide(who Who) {
	l.add(Recipient{Subject: who.Subject, Name: who.Name, Mail: who.Mail, Language: who.Language}, "")
	l.add(Recipient{Name: l.partner.Name, Mail: l.partner.OrderMailbox, Language: l.partner.Language}, "")
}

func (l *addressees) manager() {
	for _, p := range l.people {
		if p.Subject == l.partner.AccountManager {
			l.person(p, AccountManager)
		}
	}
}

func (l *addressees) withRole(role Role) {
	for _, p := range l.people {
		if slices.Contains(p.Roles, role) {
			l.person(p, role)
		}
	}
}

// approvers are those whom the version waits for: the account manager, who stands in for it today, and every member of a group.
func (d *Desk) approvers(ctx context.Context, tx Tx, job *Job, l *addressees) error {
	approvals, err := tx.Approvals(ctx, job.Partner, VersionRef{job.Quote, job.Version})
	if err != nil {
		return err
	}
	for _, a := range approvals {
		switch {
		case a.State != ApprovalWaiting || job.Role != "" && job.Role != a.Role:
		case a.Role != AccountManager:
			l.withRole(a.Role)
		default:
			for _, p := range l.people {
				if p.Subject != l.partner.AccountManager {
					continue
				}
				l.person(p, AccountManager)
				for _, other := range l.people {
					if p.DelegatesTo(other.Subject, d.today()) {
						l.person(other, AccountManager)
					}
				}
			}
		}
	}
	return nil
}

// Reassign moves the open approvals of a partner to its account manager, one quote at a time, and mails it.
func (d *Desk) Reassign(ctx context.Context, job *Job) error {
	for page := (Page{}); ; {
		quotes, next, err := d.Store.Quotes(ctx, job.Partner, page)
		if err != nil {
			return err
		}
		for _, q := range quotes {
			if q.State != Requested {
				continue
			}
			if err := d.reassign(ctx, q.ID); err != nil {
				return err
			}
		}
		if next == "" {
			return d.JobDone(ctx, job.ID)
		}
		page.Cursor = next
	}
}

func (d *Desk) reassign(ctx context.Context, id QuoteID) error {
	return d.Store.Update(ctx, func(tx Tx) error {
		f, err := d.open(ctx, tx, systemActor(), id)
		if err != nil {
			return err
		}
		approvals, err := tx.Approvals(ctx, f.partner.ID, f.version.Ref())
		if err != nil {
			return err
		}
		for _, a := range approvals {
			if a.Role != AccountManager || a.State != ApprovalWaiting || a.Approver == f.partner.AccountManager {
				continue
			}
			a.Approver = f.partner.AccountManager
			tx.Save(a)
			if err := f.event(Event{Kind: EventReassigned, Text: string(a.Approver)}); err != nil {
				return err
			}
			f.tx.Save(f.quote)
			f.job(Job{Kind: JobNotify, Notice: NoticeApprovalAsked, Role: AccountManager})
		}
		return nil
	})
}
