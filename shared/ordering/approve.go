package ordering

import (
	"context"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// ApproveInput is an approver's decision to approve.
type ApproveInput struct {
	// Role is the one the actor decides as; empty takes the first that waits for it.
	Role Role
	// Discounts, by the account manager only, make the next version.
	Discounts []ItemDiscount
	// Waiver is the account manager's reason to let the waivable check pass; empty does not.
	Waiver string
}

// ItemDiscount sets the manual discount of an item: basis points (0-10,000) or an amount in cents, of the MRC after
// the other discounts and of the NRC. Nil leaves it.
type ItemDiscount struct {
	Item           ItemID       `json:"item"`
	MRCBasisPoints *int64       `json:"mrcBasisPoints,omitempty"`
	MRCAmount      *money.Cents `json:"mrcAmountCents,omitempty"`
	NRCBasisPoints *int64       `json:"nrcBasisPoints,omitempty"`
	NRCAmount      *money.Cents `json:"nrcAmountCents,omitempty"`
}

// Approve records the actor's approval. The last one needed approves the version: its document will be drawn, and it
// is valid for as many days as its catalogue says. With discounts the next version is made and approved in its place.
// It returns the version that is then the latest.
func (d *Desk) Approve(ctx context.Context, actor Actor, once Idempotency, target Target, in ApproveInput) (*QuoteVersion, error) {
	var fields fieldErrors
	fields.text("waiver", in.Waiver, maxReason)
	if err := fields.err(); err != nil {
		return nil, err
	}
	ahead := func(ctx context.Context, r Reader, v *QuoteVersion) {
		checksAhead(ctx, r, v)
		if len(in.Discounts) > 0 {
			_, _ = r.Approvals(ctx, v.Partner, VersionRef{v.Quote, v.Number + 1})
		}
	}
	return onQuote(ctx, d, actor, once, target, ahead, func(f *quoteTx) (*QuoteVersion, error) {
		if _, err := f.step(CommandApprove); err != nil {
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
		}
		return f.version, f.approve(ctx, mine)
	})
}

// pendingApproval finds the waiting approval that the actor may decide. One person fills one role per version, and the requester never decides.
func (f *quoteTx) pendingApproval(ctx context.Context, as Role) (*Approval, error) {
	approvals, err := f.tx.Approvals(ctx, f.partner.ID, f.version.Ref())
	if err != nil {
		return nil, err
	}
	if f.actor.Subject == f.version.RequestedBy.Subject {
		return nil, forbidden(words.RequesterDoesNotDecide)
	}
	var found *Approval
	decided := false
	for _, a := range approvals {
		if a.DecidedBy != nil && a.DecidedBy.Subject == f.actor.Subject {
			return nil, conflict("already-decided", words.YouHaveDecidedOnThis)
		}
		if !f.actor.Has(a.Role) || as != "" && a.Role != as {
			continue
		}
		if a.State != ApprovalWaiting {
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
		return nil, conflict("already-decided", words.ThisHasBeenDecidedAlready)
	default:
		return nil, forbidden(words.ThisVersionDoesNotWaitForYou)
	}
}

// approvable runs the checks of the moment, with the reason why the account manager lets the waivable one pass, if any.
// What only the account manager can waive does not stop the others. It returns the waiver, nil for none.
func (f *quoteTx) approvable(ctx context.Context, role Role, reason string) (*Waiver, error) {
	if reason != "" && role != AccountManager {
		return nil, forbidden(words.OnlyAccountManagerCanWaive)
	}
	checks, _, err := f.currentChecks(ctx, f.tx.Unchecked())
	if err != nil {
		return nil, err
	}
	waived := func(CheckCode) bool { return role != AccountManager || reason != "" || f.version.VATWaiver != nil }
	if stop := Blockers(checks, waived); len(stop) > 0 {
		return nil, refused(stop...)
	}
	waivable := slices.ContainsFunc(checks, func(c Check) bool { return c.Severity == Waivable })
	if reason == "" || !waivable {
		return nil, nil
	}
	return &Waiver{By: f.actor.ref(), Reason: reason, At: f.now}, nil
}

// approve marks the approval, and when it was the last one the version.
func (f *quoteTx) approve(ctx context.Context, mine *Approval) error {
	who := f.actor.ref()
	mine.State, mine.DecidedBy, mine.DecidedAt = ApprovalApproved, &who, f.now
	f.tx.Save(mine)
	if err := f.event(Event{Kind: EventApproval, Role: mine.Role}); err != nil {
		return err
	}
	approvals, err := f.tx.Approvals(ctx, f.partner.ID, f.version.Ref())
	if err != nil {
		return err
	}
	if slices.ContainsFunc(approvals, func(a *Approval) bool { return a.State != ApprovalApproved }) {
		f.tx.Save(f.version, f.quote)
		return nil
	}
	b, err := f.desk.pricingOf(ctx, f.version)
	if err != nil {
		return err
	}
	f.version.State, f.version.ApprovedAt = Approved, f.now
	f.version.ValidUntil = f.desk.today().AddDays(b.Catalog.QuoteDefaults.ValidDays)
	f.version.remindPartner(b.Catalog.QuoteDefaults.ReminderDays())
	f.tx.Save(f.version)
	if err := f.event(Event{Kind: EventApproved, Role: mine.Role}); err != nil {
		return err
	}
	f.updateQuote()
	f.job(Job{Kind: JobRender})
	return nil
}

// discounted replaces the version by one with the discounts, on the same catalogue, prices and dates, and returns the
// account manager's approval of it. Whoever else a rule asks for decides on the new version.
func (f *quoteTx) discounted(ctx context.Context, role Role, discounts []ItemDiscount) (*Approval, error) {
	if role != AccountManager {
		return nil, forbidden(words.OnlyAccountManagerGivesDiscounts)
	}
	if _, err := f.step(CommandDiscount); err != nil {
		return nil, err
	}
	v, c, err := f.withDiscounts(ctx, discounts)
	if err != nil {
		return nil, err
	}
	if err := f.supersede(ctx); err != nil {
		return nil, err
	}
	if err := f.open(v, c, EventDiscounted); err != nil {
		return nil, err
	}
	return f.pendingApproval(ctx, AccountManager)
}

// withDiscounts prices the version's successor with the discounts.
func (f *quoteTx) withDiscounts(ctx context.Context, discounts []ItemDiscount) (*QuoteVersion, *catalog.Catalog, error) {
	v := f.version.successor(f.version.RequestedBy)
	v.RequestedAt = f.now
	b, err := f.desk.pricingOf(ctx, v)
	if err != nil {
		return nil, nil, err
	}
	if err := v.discount(discounts); err != nil {
		return nil, nil, err
	}
	v.Change, _ = b.Price(v.cartItems())
	if len(v.Change.Items) != len(v.Items) {
		return nil, nil, conflict("not-priceable", words.ThisVersionCannotBePriced)
	}
	if v.ChangeHash, err = v.Change.Hash(); err != nil {
		return nil, nil, err
	}
	return v, b.Catalog, nil
}

// discount sets the discounts on the version's items, amounts converted to basis points of their base, rounded down.
func (v *QuoteVersion) discount(discounts []ItemDiscount) error {
	var f fieldErrors
	for i, d := range discounts {
		at := slices.IndexFunc(v.Items, func(item VersionItem) bool { return item.ID == d.Item })
		priced := v.Change.Of(d.Item)
		name := func(field string) string { return "discounts[" + strconv.Itoa(i) + "]." + field }
		if at < 0 || priced == nil {
			f.demand(false, name("item"), "unknown", words.ThereIsNoSuchItem)
			continue
		}
		set := ManualDiscount{}
		if old := v.Items[at].Discount; old != nil {
			set = *old
		}
		mrcBase := priced.New.ListMRC
		for _, step := range priced.Discounts {
			if step.Kind != catalog.ManualStep {
				mrcBase += step.Amount
			}
		}
		basisPoints(&f, name("mrc"), &set.MRCBasisPoints, d.MRCBasisPoints, d.MRCAmount, mrcBase)
		basisPoints(&f, name("nrc"), &set.NRCBasisPoints, d.NRCBasisPoints, d.NRCAmount, priced.ListNRC)
		v.Items[at].Discount = &set
	}
	return f.err()
}

func basisPoints(f *fieldErrors, name string, into **int64, bp *int64, amount *money.Cents, base money.Cents) {
	switch {
	case bp != nil && amount != nil:
		f.demand(false, name+"BasisPoints", "choice", words.GivePercentageOrAmount)
	case bp != nil:
		f.demand(*bp >= 0 && *bp <= 10_000, name+"BasisPoints", "range", words.From0To10000)
		*into = bp
	case amount != nil:
		f.demand(*amount >= 0 && *amount <= base, name+"AmountCents", "range", words.FromZeroToAmountItself)
		converted := amount.BasisPointsOf(base)
		*into = &converted
	}
}

// PreviewDiscount shows the change that the discounts would make, before anybody decides.
func (d *Desk) PreviewDiscount(ctx context.Context, actor Actor, target Target, discounts []ItemDiscount) (*Change, error) {
	var change *Change
	err := d.Store.Update(ctx, func(tx Tx) error {
		f, err := d.open(ctx, tx, actor, target.Quote)
		if err != nil {
			return err
		}
		if !f.actor.Has(AccountManager) {
			return forbidden(words.OnlyAccountManagerGivesDiscounts)
		}
		if err := f.checkTarget(target); err != nil {
			return err
		}
		v, _, err := f.withDiscounts(ctx, discounts)
		if err != nil {
			return err
		}
		change = &v.Change
		return nil
	})
	return change, err
}

// Decline refuses the version for all; it is final.
func (d *Desk) Decline(ctx context.Context, actor Actor, once Idempotency, target Target, as Role, reason string) (*QuoteVersion, error) {
	return d.refuse(ctx, actor, once, target, as, reason, refusal{CommandDecline, ApprovalDeclined, EventDeclined, "reason"})
}

// Return sends the version back to the partner with a question.
func (d *Desk) Return(ctx context.Context, actor Actor, once Idempotency, target Target, as Role, question string) (*QuoteVersion, error) {
	return d.refuse(ctx, actor, once, target, as, question, refusal{CommandReturn, ApprovalReturned, EventReturned, "question"})
}

// refusal is what tells a decline from a return.
type refusal struct {
	command  Command
	approval ApprovalState
	event    EventKind
	field    string // of the input, where the reason stands
}

func (d *Desk) refuse(ctx context.Context, actor Actor, once Idempotency, target Target, as Role, reason string, how refusal) (*QuoteVersion, error) {
	var fields fieldErrors
	fields.required(how.field, reason, maxReason)
	if err := fields.err(); err != nil {
		return nil, err
	}
	return onQuote(ctx, d, actor, once, target, nil, func(f *quoteTx) (*QuoteVersion, error) {
		if _, err := f.step(how.command); err != nil {
			return nil, err
		}
		mine, err := f.pendingApproval(ctx, as)
		if err != nil {
			return nil, err
		}
		who := f.actor.ref()
		mine.State, mine.DecidedBy, mine.DecidedAt, mine.Reason = how.approval, &who, f.now, reason
		f.tx.Save(mine)
		return f.end(ctx, how.command, reason, how.event)
	})
}
