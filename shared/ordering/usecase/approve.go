package usecase

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// ApproveInput is an approver's decision to approve.
type ApproveInput struct {
	// Role is the one the actor decides as; empty takes the first that waits for it.
	Role ordering.Role
	// Discounts, by the account manager only, make the next version.
	Discounts []ordering.ItemDiscount
	// Waiver is the account manager's reason to let the waivable check pass; empty does not.
	Waiver string
}

// Approve records the actor's approval. The last one needed approves the version: its document will be drawn, and it
// is valid for as many days as its catalogue says. With discounts the next version is made and approved in its place.
// It returns the version that is then the latest.
func (d *Approvals) Approve(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, in ApproveInput) (*ordering.QuoteVersion, error) {
	var fields ordering.FieldErrors
	fields.OptionalText("waiver", &in.Waiver, ordering.MaxReason)
	if err := fields.Err(); err != nil {
		return nil, err
	}
	ahead := func(ctx context.Context, r ordering.Reader, v *ordering.QuoteVersion) {
		checksAhead(ctx, r, v)
		if len(in.Discounts) > 0 {
			_, _ = r.Approvals(ctx, v.Partner, ordering.VersionRef{Quote: v.Quote, Version: v.Number + 1})
			resaleAhead(ctx, r, v)
		}
	}
	return onQuote(ctx, d.core, actor, once, target, ahead, func(f *quoteTx) (*ordering.QuoteVersion, error) {
		if _, err := f.step(ordering.CommandApprove); err != nil {
			return nil, err
		}
		if err := d.store.Verify(ctx, f.version, nil); err != nil {
			return nil, err
		}
		mine, err := f.pendingApproval(ctx, in.Role)
		if err != nil {
			return nil, err
		}
		waiver, err := f.approvable(ctx, mine.Role, in.Waiver)
		if err != nil {
			return nil, err
		}
		if len(in.Discounts) > 0 {
			if mine, err = f.discounted(ctx, mine.Role, in.Discounts); err != nil {
				return nil, err
			}
		}
		if waiver != nil {
			f.version.VATWaiver = waiver
			f.tx.Save(f.version)
		}
		return f.version, f.approve(ctx, mine)
	})
}

// pendingApproval finds the waiting approval that the actor may decide. One person fills one role per version, and the requester never decides.
func (f *quoteTx) pendingApproval(ctx context.Context, as ordering.Role) (*ordering.Approval, error) {
	approvals, err := f.tx.Approvals(ctx, f.partner.ID, f.version.Ref())
	if err != nil {
		return nil, err
	}
	if f.actor.Subject == f.version.RequestedBy.Subject {
		return nil, ordering.NewForbidden(words.RequesterDoesNotDecide)
	}
	var found *ordering.Approval
	decided := false
	for _, a := range approvals {
		if a.DecidedBy != nil && a.DecidedBy.Subject == f.actor.Subject {
			return nil, ordering.NewConflict("already-decided", words.YouHaveDecidedOnThis)
		}
		if !f.actor.Has(a.Role) || as != "" && a.Role != as {
			continue
		}
		if a.State != ordering.ApprovalWaiting {
			decided = true
		} else if found == nil {
			found = a
		}
	}
	switch {
	case found != nil:
		f.as = found.Role
		return found, nil
	case decided:
		return nil, ordering.NewConflict("already-decided", words.ThisHasBeenDecidedAlready)
	default:
		return nil, ordering.NewForbidden(words.ThisVersionDoesNotWaitForYou)
	}
}

// approvable runs the checks of the moment, with the reason why the account manager lets the waivable one pass, if any.
// What only the account manager can waive does not stop the others. It returns the waiver, nil for none.
func (f *quoteTx) approvable(ctx context.Context, role ordering.Role, reason string) (*ordering.Waiver, error) {
	if reason != "" && role != ordering.AccountManager {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerCanWaive)
	}
	checks, _, err := f.currentChecks(ctx, f.tx.Unchecked())
	if err != nil {
		return nil, err
	}
	waived := func(ordering.CheckCode) bool {
		return role != ordering.AccountManager || reason != "" || f.version.VATWaiver != nil
	}
	if stop := ordering.Blockers(checks, waived); len(stop) > 0 {
		return nil, ordering.NewRefusal(stop...)
	}
	waivable := slices.ContainsFunc(checks, func(c ordering.Check) bool { return c.Severity == ordering.Waivable })
	if reason == "" || !waivable {
		return nil, nil
	}
	return &ordering.Waiver{By: f.actor.Ref(), Reason: reason, At: f.now}, nil
}

// approve marks the approval, and when it was the last one the version.
func (f *quoteTx) approve(ctx context.Context, mine *ordering.Approval) error {
	who := f.actor.Ref()
	mine.State, mine.DecidedBy, mine.DecidedAt = ordering.ApprovalApproved, &who, f.now
	f.tx.Save(mine)
	f.event(ordering.Event{Kind: ordering.EventApproval, Role: mine.Role})
	approvals, err := f.tx.Approvals(ctx, f.partner.ID, f.version.Ref())
	if err != nil {
		return err
	}
	if slices.ContainsFunc(approvals, func(a *ordering.Approval) bool { return a.State != ordering.ApprovalApproved }) {
		f.tx.Save(f.quote)
		return nil
	}
	b, err := f.core.pricingOf(ctx, f.version)
	if err != nil {
		return err
	}
	f.version.State, f.version.ApprovedAt = ordering.Approved, f.now
	f.version.ValidUntil = f.core.today().AddDays(b.Catalog.QuoteDefaults.ValidDays)
	f.version.RemindPartner(b.Catalog.QuoteDefaults.ReminderDays())
	f.tx.Save(f.version)
	f.event(ordering.Event{Kind: ordering.EventApproved, Role: mine.Role})
	f.updateQuote()
	f.job(ordering.Job{Kind: ordering.JobRender})
	return nil
}

// discounted replaces the version by one with the discounts, on the same catalogue, prices and dates, and returns the
// account manager's approval of it. Whoever else a rule asks for decides on the new version.
func (f *quoteTx) discounted(ctx context.Context, role ordering.Role, discounts []ordering.ItemDiscount) (*ordering.Approval, error) {
	if role != ordering.AccountManager {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerGivesDiscounts)
	}
	if _, err := f.step(ordering.CommandDiscount); err != nil {
		return nil, err
	}
	v, b, err := f.withDiscounts(ctx, discounts)
	if err != nil {
		return nil, err
	}
	before := f.version.Ref()
	if err := f.supersede(ctx); err != nil {
		return nil, err
	}
	f.open(v, b.Catalog, ordering.EventDiscounted)
	if err := f.passResale(ctx, before, b); err != nil {
		return nil, err
	}
	return f.pendingApproval(ctx, ordering.AccountManager)
}

func (f *quoteTx) withDiscounts(ctx context.Context, discounts []ordering.ItemDiscount) (*ordering.QuoteVersion, *ordering.Pricing, error) {
	v := f.version.Successor(f.version.RequestedBy)
	v.RequestedAt = f.now
	b, err := f.core.pricingOf(ctx, v)
	if err != nil {
		return nil, nil, err
	}
	if err := v.Discount(discounts); err != nil {
		return nil, nil, err
	}
	v.Change, _ = b.Price(v.CartItems())
	if len(v.Change.Items) != len(v.Items) {
		return nil, nil, ordering.NewConflict("not-priceable", words.ThisVersionCannotBePriced)
	}
	if v.ChangeHash, err = f.core.store.HashChange(&v.Change); err != nil {
		return nil, nil, err
	}
	v.Approvers = ordering.RequiredApprovals(v, b.Catalog)
	return v, b, nil
}

// PreviewDiscount shows the version that the discounts would make, with who must decide on it, before anybody decides.
func (d *Approvals) PreviewDiscount(ctx context.Context, actor ordering.Actor, target Target, discounts []ordering.ItemDiscount) (*ordering.QuoteVersion, error) {
	var next *ordering.QuoteVersion
	err := d.store.Update(ctx, func(tx ordering.Tx) error {
		f, err := d.open(ctx, tx, actor, target.Quote)
		if err != nil {
			return err
		}
		if !f.actor.Has(ordering.AccountManager) {
			return ordering.NewForbidden(words.OnlyAccountManagerGivesDiscounts)
		}
		if err := f.checkTarget(target); err != nil {
			return err
		}
		next, _, err = f.withDiscounts(ctx, discounts)
		return err
	})
	return next, err
}

// Decline refuses the version for all; it is final.
func (d *Approvals) Decline(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, as ordering.Role, reason string) (*ordering.QuoteVersion, error) {
	return d.refuse(ctx, actor, once, target, as, reason, refusal{ordering.CommandDecline, ordering.ApprovalDeclined, ordering.EventDeclined, "reason"})
}

// Return sends the version back to the partner with a question.
func (d *Approvals) Return(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, as ordering.Role, question string) (*ordering.QuoteVersion, error) {
	return d.refuse(ctx, actor, once, target, as, question, refusal{ordering.CommandReturn, ordering.ApprovalReturned, ordering.EventReturned, "question"})
}

// refusal is what tells a decline from a return.
type refusal struct {
	command  ordering.Command
	approval ordering.ApprovalState
	event    ordering.EventKind
	field    string // of the input, where the reason stands
}

func (d *Approvals) refuse(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, as ordering.Role, reason string, how refusal) (*ordering.QuoteVersion, error) {
	var fields ordering.FieldErrors
	fields.RequireText(how.field, &reason, ordering.MaxReason)
	if err := fields.Err(); err != nil {
		return nil, err
	}
	return onQuote(ctx, d.core, actor, once, target, nil, func(f *quoteTx) (*ordering.QuoteVersion, error) {
		if _, err := f.step(how.command); err != nil {
			return nil, err
		}
		mine, err := f.pendingApproval(ctx, as)
		if err != nil {
			return nil, err
		}
		who := f.actor.Ref()
		mine.State, mine.DecidedBy, mine.DecidedAt, mine.Reason = how.approval, &who, f.now, reason
		f.tx.Save(mine)
		return f.end(ctx, how.command, reason, how.event)
	})
}

// LinkStands tells why a genuine link can no longer decide: its approval or version is decided, superseded or expired; nil when it still can.
func (d *Approvals) LinkStands(ctx context.Context, ref ordering.VersionRef, as ordering.Role) error {
	owner, err := d.store.PartnerOf(ctx, ref.Quote)
	if err != nil {
		return err
	}
	q, err := d.store.Quote(ctx, owner, ref.Quote)
	if err != nil {
		return err
	}
	if q.Latest != ref.Version {
		f := quoteTx{version: &ordering.QuoteVersion{Quote: q.ID, Number: q.Latest}}
		return ordering.NewRefusal(f.superseded())
	}
	approvals, err := d.store.Approvals(ctx, owner, ref)
	if err != nil {
		return err
	}
	for _, a := range approvals {
		if a.Role == as && a.State == ordering.ApprovalWaiting {
			return nil
		}
	}
	return ordering.NewConflict("already-decided", words.ThisHasBeenDecidedAlready)
}
