package usecase

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// Target names what a command on a quote is about: the version that was seen and the hash of its change.
type Target struct {
	Quote   ordering.QuoteID
	Version int
	Hash    string
}

// quoteTx is what one command on a quote works on, within one transaction.
type quoteTx struct {
	core    *core
	tx      ordering.Tx
	now     time.Time
	actor   ordering.Actor // with only the roles it may play here
	partner *ordering.Partner
	quote   *ordering.Quote
	version *ordering.QuoteVersion
	order   *ordering.Order // of a command on an order, else nil
	// as is the role in which the actor decides, empty when it does not.
	as ordering.Role
}

// onQuote runs a command on the latest version of a quote. The target must be that version, else a Conflict
// with the check quote-superseded; and its hash must be right, else Stale.
// ahead tells what else it reads of the version; nil for nothing.
func onQuote[T any](ctx context.Context, d *core, actor ordering.Actor, once ordering.Idempotency, target Target, ahead func(context.Context, ordering.Reader, *ordering.QuoteVersion), do func(*quoteTx) (T, error)) (T, error) {
	reads := func(r ordering.Reader) {
		owner, v := d.quoteAhead(ctx, r, actor, target.Quote, target.Version)
		_, _ = r.Approvals(ctx, owner, ordering.VersionRef{Quote: target.Quote, Version: target.Version})
		if v != nil && ahead != nil {
			ahead(ctx, r, v)
		}
	}
	return ordering.Transact(ctx, d.store, once, reads, func(tx ordering.Tx) (T, error) {
		var none T
		f, err := d.open(ctx, tx, actor, target.Quote)
		if err != nil {
			return none, err
		}
		if err := f.checkTarget(target); err != nil {
			return none, err
		}
		return do(f)
	})
}

// quoteAhead reads what open reads, and takes the number, unless it is 0, for the latest version's. It returns whose the
// quote is, and that version, as far as they are there.
func (d *core) quoteAhead(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.QuoteID, number int) (ordering.PartnerID, *ordering.QuoteVersion) {
	owner := actor.Partner
	if owner == "" {
		owner, _ = r.PartnerOf(ctx, id)
	}
	if partner, err := r.Partner(ctx, owner); err == nil {
		_, _ = access.Manages(ctx, r, actor, partner, d.today())
	}
	if q, err := r.Quote(ctx, owner, id); err == nil && number == 0 {
		number = q.Latest
	}
	v, err := r.Version(ctx, owner, ordering.VersionRef{Quote: id, Version: number})
	if err != nil {
		return owner, nil
	}
	return owner, v
}

// open reads the quote and its latest version. What the partner and the account manager's delegations say of who may do
// what is not checked again at commit: a command that meets their change came before it (docs/decisions/0010).
func (d *core) open(ctx context.Context, tx ordering.Tx, actor ordering.Actor, id ordering.QuoteID) (*quoteTx, error) {
	partner, err := access.PartnerOfQuote(ctx, tx.Unchecked(), actor, id, d.today())
	if err != nil {
		return nil, err
	}
	f := &quoteTx{core: d, tx: tx, now: d.now(), partner: partner}
	if f.actor, err = access.ActingAs(ctx, tx.Unchecked(), actor, partner, d.today()); err != nil {
		return nil, err
	}
	if f.quote, err = tx.Quote(ctx, partner.ID, id); err != nil {
		return nil, err
	}
	if f.version, err = tx.Version(ctx, partner.ID, ordering.VersionRef{Quote: id, Version: f.quote.Latest}); err != nil {
		return nil, err
	}
	return f, nil
}

func isSHA256(text string) bool {
	sum, err := hex.DecodeString(text)
	return err == nil && len(sum) == sha256.Size
}

func (f *quoteTx) checkTarget(t Target) error {
	switch {
	case t.Version < 1 || t.Version > f.quote.Latest:
		return ordering.NewInvalid(ordering.NewFieldError("version", "unknown", words.ThereIsNoSuchVersion))
	case t.Version < f.quote.Latest:
		return ordering.NewRefusal(f.superseded())
	case !isSHA256(t.Hash):
		return ordering.NewInvalid(ordering.NewFieldError("hash", "hash", words.SHA256InHex))
	case !strings.EqualFold(t.Hash, f.version.ChangeHash):
		return ordering.NewStale("change-differs", words.HashIsNotOfThis)
	}
	return nil
}

func (f *quoteTx) superseded() ordering.Check {
	latest := f.version.Ref().String()
	return ordering.NewBlockingCheck(ordering.QuoteSuperseded, ordering.OwnerPartner, "", words.ThereIsNewerVersionLatest(latest))
}

func (f *quoteTx) step(c ordering.Command) (ordering.VersionState, error) {
	return ordering.Step(ordering.VersionTransitions(), f.version.StateAt(f.now), c, f.actor)
}

// close ends the version: in a final state, its open approvals moot.
func (f *quoteTx) close(ctx context.Context, to ordering.VersionState, reason string) error {
	f.version.State, f.version.Reason, f.version.Reminders = to, reason, nil
	if to.Final() {
		f.version.ClosedAt = f.now
	}
	approvals, err := f.tx.Approvals(ctx, f.partner.ID, f.version.Ref())
	if err != nil {
		return err
	}
	for _, a := range approvals {
		if a.State == ordering.ApprovalWaiting {
			a.State = ordering.ApprovalMoot
			f.tx.Save(a)
		}
	}
	f.tx.Save(f.version)
	return nil
}

// event adds a line to the quote's history, chained to the one before, and writes the jobs that notify of it.
func (f *quoteTx) event(e ordering.Event) *ordering.Event {
	e.Quote, e.Partner, e.At, e.By = f.quote.ID, f.partner.ID, f.now, f.actor.Ref()
	if e.Version == 0 {
		e.Version = f.version.Number
	}
	if e.Role == "" {
		e.Role = f.as
	}
	if e.Role == "" && len(f.actor.Roles) > 0 {
		e.Role = f.actor.Roles[0]
	}
	f.quote.UpdatedAt = f.now
	f.quote.Answer(e, f.actor)
	f.tx.Append(f.quote, &e)
	f.notify(e)
	return &e
}

// updateQuote brings the quote's head up to its latest version and saves it.
func (f *quoteTx) updateQuote() {
	v := f.version
	f.quote.Latest, f.quote.State, f.quote.CustomerName = v.Number, v.State, v.CustomerAt.DisplayName()
	f.quote.Difference, f.quote.NRC, f.quote.ValidUntil = v.Change.Total.Difference, v.Change.Total.NRC, v.ValidUntil
	f.quote.Value = v.Value()
	f.quote.Ports = ordering.Ports(v.CartItems())
	if decided := v.State == ordering.Approved || v.State == ordering.Declined; decided && f.quote.DecidedAt.IsZero() {
		f.quote.DecidedAt = f.now
	}
	if v.State == ordering.Ordered && f.quote.OrderedAt.IsZero() {
		f.quote.OrderedAt = f.now
	}
	f.tx.Save(f.quote)
}

// job writes a job about the version in the same transaction, due now unless it says when.
func (f *quoteTx) job(j ordering.Job) ordering.JobID {
	j.ID, j.Partner, j.Quote, j.Version = ordering.JobID(f.core.newID()), f.partner.ID, f.quote.ID, f.version.Number
	j.By, j.CreatedAt = f.actor.Subject, f.now
	if j.Due.IsZero() {
		j.Due = f.now
	}
	f.tx.Save(&j)
	return j.ID
}

// notify writes a job for each mail that follows from the event.
func (f *quoteTx) notify(e ordering.Event) {
	for _, n := range ordering.EventNotifications() {
		if n.Event != e.Kind || n.Notice == "" || !f.meets(n.When, e) {
			continue
		}
		job := ordering.Job{Kind: ordering.JobNotify, Event: e.Kind, Notice: n.Notice}
		if n.Cites {
			job.Item, job.Text = e.Item, e.Text
		}
		if e.Evidence != nil {
			job.Found = e.Evidence.Found
		}
		if n.Digested {
			f.digest(job, e)
			continue
		}
		f.job(job)
	}
}

// digest writes the job that tells of the event, unless one that waits will. The caller saves the head.
func (f *quoteTx) digest(job ordering.Job, e ordering.Event) {
	d := f.quote.Digest(f.actor.Subject, f.now)
	switch {
	case d == nil:
		f.job(job)
		f.quote.BeginDigest(f.actor.Subject, f.now)
	case d.Job == "":
		job.Text, job.Found, job.Since, job.Due = "", nil, e.Seq, d.Until
		d.Job = f.job(job)
	}
}

func (f *quoteTx) meets(c ordering.Condition, e ordering.Event) bool {
	switch c {
	case ordering.WhenOrderCompleted:
		return f.order.State == ordering.Completed
	case ordering.WhenStillApproved:
		return e.Version == f.version.Number && f.version.State == ordering.Approved
	}
	return true
}
