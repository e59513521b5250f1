package ordering

import (
	"context"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/words"
)

// Target names what a command on a quote is about: the version that was seen and the hash of its change.
type Target struct {
	Quote   QuoteID
	Version int
	Hash    string
}

// quoteTx is what one command on a quote works on, within one transaction.
type quoteTx struct {
	desk    *Desk
	tx      Tx
	now     time.Time
	actor   Actor // with only the roles it may play here
	partner *Partner
	quote   *Quote
	version *QuoteVersion
	order   *Order // of a command on an order, else nil
	// as is the role in which the actor decides, empty when it does not.
	as Role
}

// onQuote runs a command on the latest version of a quote. The target must be that version, else a Conflict
// with the check quote-superseded; and its hash must be right, else Stale.
// ahead tells what else it reads of the version; nil for nothing.
func onQuote[T any](ctx context.Context, d *Desk, actor Actor, once Idempotency, target Target, ahead func(context.Context, Reader, *QuoteVersion), do func(*quoteTx) (T, error)) (T, error) {
	reads := func(r Reader) {
		owner, v := d.quoteAhead(ctx, r, actor, target.Quote, target.Version)
		_, _ = r.Approvals(ctx, owner, VersionRef{target.Quote, target.Version})
		if v != nil && ahead != nil {
			ahead(ctx, r, v)
		}
	}
	return command(ctx, d.Store, once, reads, func(tx Tx) (T, error) {
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
func (d *Desk) quoteAhead(ctx context.Context, r Reader, actor Actor, id QuoteID, number int) (PartnerID, *QuoteVersion) {
	owner := actor.Partner
	if owner == "" {
		owner, _ = r.PartnerOf(ctx, id)
	}
	if partner, err := r.Partner(ctx, owner); err == nil {
		_, _ = d.manages(ctx, r, actor, partner)
	}
	if q, err := r.Quote(ctx, owner, id); err == nil && number == 0 {
		number = q.Latest
	}
	v, err := r.Version(ctx, owner, VersionRef{id, number})
	if err != nil {
		return owner, nil
	}
	return owner, v
}

// open reads the quote and its latest version.
func (d *Desk) open(ctx context.Context, tx Tx, actor Actor, id QuoteID) (*quoteTx, error) {
	partner, err := d.quoteOf(ctx, tx, actor, id)
	if err != nil {
		return nil, err
	}
	f := &quoteTx{desk: d, tx: tx, now: d.Now(), partner: partner}
	if f.actor, err = d.actingAs(ctx, tx, actor, partner); err != nil {
		return nil, err
	}
	if f.quote, err = tx.Quote(ctx, partner.ID, id); err != nil {
		return nil, err
	}
	if f.version, err = tx.Version(ctx, partner.ID, VersionRef{id, f.quote.Latest}); err != nil {
		return nil, err
	}
	return f, nil
}

func (f *quoteTx) checkTarget(t Target) error {
	switch {
	case t.Version < 1 || t.Version > f.quote.Latest:
		return invalid(field("version", "unknown", words.ThereIsNoSuchVersion))
	case t.Version < f.quote.Latest:
		return refused(f.superseded())
	case !strings.EqualFold(t.Hash, f.version.ChangeHash):
		return stale("change-differs", words.HashIsNotOfThis)
	}
	return nil
}

func (f *quoteTx) superseded() Check {
	latest := f.version.Ref().String()
	return blocking(QuoteSuperseded, OwnerPartner, "", words.ThereIsNewerVersionLatest(latest))
}

// refused is a Conflict that lists the checks.
func refused(checks ...Check) *Error {
	e := &Error{Kind: Conflict, Code: "checks-failed", Message: words.OneOrMoreChecksDid, Checks: checks}
	if len(checks) == 1 {
		e.Code, e.Message = string(checks[0].Code), checks[0].Message
	}
	return e
}

// StateAt is the version's state at the moment: an approved version past its last day is expired, swept or not.
func (v *QuoteVersion) StateAt(now time.Time) VersionState {
	return stateAt(v.State, v.ValidUntil, now)
}

// StateAt is the state of the quote's latest version at the moment.
func (q *Quote) StateAt(now time.Time) VersionState { return stateAt(q.State, q.ValidUntil, now) }

func stateAt(state VersionState, validUntil calendar.Date, now time.Time) VersionState {
	if state == Approved && expired(validUntil, now) {
		return Expired
	}
	return state
}

// step looks the command up in the table of transitions.
func (f *quoteTx) step(c Command) (VersionState, error) {
	return step(VersionTransitions(), f.version.StateAt(f.now), c, f.actor)
}

// close ends the version: in a final state, its open approvals moot.
func (f *quoteTx) close(ctx context.Context, to VersionState, reason string) error {
	f.version.State, f.version.Reason, f.version.Reminders = to, reason, nil
	if to.Final() {
		f.version.ClosedAt = f.now
	}
	approvals, err := f.tx.Approvals(ctx, f.partner.ID, f.version.Ref())
	if err != nil {
		return err
	}
	for _, a := range approvals {
		if a.State == ApprovalWaiting {
			a.State = ApprovalMoot
			f.tx.Save(a)
		}
	}
	f.tx.Save(f.version)
	return nil
}

// event adds a line to the quote's history, chained to the one before, and leaves behind the mails that follow from it.
func (f *quoteTx) event(e Event) error {
	_, err := f.record(e)
	return err
}

func (f *quoteTx) record(e Event) (*Event, error) {
	e.Quote, e.Partner, e.At, e.By = f.quote.ID, f.partner.ID, f.now, f.actor.ref()
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
	if err := f.tx.Append(f.quote, &e); err != nil {
		return nil, err
	}
	f.notify(e)
	return &e, nil
}

// updateQuote brings the quote's head up to its latest version and saves it.
func (f *quoteTx) updateQuote() {
	v := f.version
	f.quote.Latest, f.quote.State, f.quote.CustomerName = v.Number, v.State, v.CustomerAt.DisplayName()
	f.quote.Difference, f.quote.NRC, f.quote.ValidUntil = v.Change.Total.Difference, v.Change.Total.NRC, v.ValidUntil
	if decided := v.State == Approved || v.State == Declined; decided && f.quote.DecidedAt.IsZero() {
		f.quote.DecidedAt = f.now
	}
	if v.State == Ordered && f.quote.OrderedAt.IsZero() {
		f.quote.OrderedAt = f.now
	}
	f.tx.Save(f.quote)
}

// job leaves work behind in the same transaction.
func (f *quoteTx) job(j Job) {
	j.ID, j.Partner, j.Quote, j.Version = JobID(f.desk.NewID()), f.partner.ID, f.quote.ID, f.version.Number
	j.By, j.Due, j.CreatedAt = f.actor.Subject, f.now, f.now
	f.tx.Save(&j)
}
