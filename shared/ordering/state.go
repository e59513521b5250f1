package ordering

import (
	"slices"

	"onecentral.nl/ordering/shared/words"
)

// Command is what somebody wants done to a version or an order item.
type Command string

// The commands on a version.
const (
	CommandApprove   Command = "approve"
	CommandDiscount  Command = "discount"
	CommandDecline   Command = "decline"
	CommandReturn    Command = "return"
	CommandResubmit  Command = "resubmit"
	CommandRevise    Command = "revise"
	CommandCopy      Command = "copy"
	CommandWithdraw  Command = "withdraw"
	CommandExpire    Command = "expire"
	CommandSupersede Command = "supersede"
	CommandConfirm   Command = "confirm"
)

// The commands on an order item.
const (
	CommandRelease  Command = "release"
	CommandComplete Command = "complete"
	CommandCancel   Command = "cancel"
	CommandFail     Command = "fail"
)

// Transition is a legal step: in state From, one of Roles may give Command, which leads to To.
type Transition[S ~string] struct {
	From    S
	Command Command
	Roles   []Role
	To      S
}

// VersionTransitions is the one table of what can happen to a version. An approve leads to Approved when it was the
// last one needed, and leaves the version Requested until then; a revise and a copy leave it as it is.
func VersionTransitions() []Transition[VersionState] {
	partner := []Role{PartnerUser, PartnerSigner}
	approvers := []Role{AccountManager, SalesManager, Engineering}
	system := []Role{System}
	return []Transition[VersionState]{
		{Requested, CommandApprove, approvers, Approved},
		{Requested, CommandDiscount, []Role{AccountManager}, Superseded},
		{Requested, CommandDecline, approvers, Declined},
		{Requested, CommandReturn, approvers, Returned},
		{Requested, CommandWithdraw, []Role{PartnerUser, PartnerSigner, System}, Withdrawn},
		{Requested, CommandSupersede, system, Superseded},

		{Returned, CommandResubmit, partner, Superseded},
		{Returned, CommandRevise, partner, Returned},
		{Returned, CommandWithdraw, partner, Withdrawn},
		{Returned, CommandSupersede, system, Superseded},

		{Approved, CommandRevise, partner, Approved},
		{Approved, CommandWithdraw, partner, Withdrawn},
		{Approved, CommandExpire, system, Expired},
		{Approved, CommandSupersede, system, Superseded},
		{Approved, CommandConfirm, []Role{PartnerSigner}, Ordered},

		{Declined, CommandCopy, partner, Declined},
		{Withdrawn, CommandCopy, partner, Withdrawn},
		{Expired, CommandCopy, partner, Expired},
	}
}

// OrderItemTransitions is the one table of what can happen to an order item.
func OrderItemTransitions() []Transition[OrderState] {
	return []Transition[OrderState]{
		{Acknowledged, CommandRelease, []Role{AccountManager, Operations, System}, InProgress},
		{Acknowledged, CommandCancel, []Role{PartnerUser, PartnerSigner, AccountManager, Operations}, Cancelled},
		{Acknowledged, CommandFail, []Role{Operations}, Failed},

		{InProgress, CommandComplete, []Role{Operations}, Completed},
		{InProgress, CommandCancel, []Role{AccountManager, Operations}, Cancelled},
		{InProgress, CommandFail, []Role{Operations}, Failed},
	}
}

// Step returns the state that the command leads to, or why it may not be given: Forbidden when no state lets the
// actor's roles give it, Conflict when this state does not.
func Step[S ~string](table []Transition[S], from S, command Command, actor Actor) (S, error) {
	ever := false
	for _, t := range table {
		if t.Command != command || !actor.Has(t.Roles...) {
			continue
		}
		if t.From == from {
			return t.To, nil
		}
		ever = true
	}
	if !ever {
		return from, NewForbidden(words.YouMayNotDoThis)
	}
	return from, NewConflict("illegal-state", words.ThisCannotBeDoneInState)
}

// Allows reports whether the actor's roles may give the command to a version in this state.
func (s VersionState) Allows(c Command, actor Actor) bool {
	_, err := Step(VersionTransitions(), s, c, actor)
	return err == nil
}

// Allows reports whether the actor's roles may give the command to an item in this state.
func (s OrderState) Allows(c Command, actor Actor) bool {
	_, err := Step(OrderItemTransitions(), s, c, actor)
	return err == nil
}

// Final reports whether nothing can happen any more to the state itself.
func (s VersionState) Final() bool {
	return slices.Contains([]VersionState{Declined, Withdrawn, Expired, Superseded, Ordered}, s)
}

// Ended reports whether the item, or the whole order, is over.
func (s OrderState) Ended() bool {
	return slices.Contains([]OrderState{Completed, Cancelled, Failed}, s)
}

// DerivedState returns the order's state from its items' (docs/domain.md, "States").
func (o *Order) DerivedState() OrderState {
	count := map[OrderState]int{}
	ended := 0
	for _, item := range o.Items {
		count[item.State]++
		if item.State.Ended() {
			ended++
		}
	}
	live := len(o.Items) - count[Cancelled]
	switch {
	case ended == 0 && count[InProgress] > 0:
		return InProgress
	case ended == 0:
		return Acknowledged
	case ended < len(o.Items):
		return Partial
	case live == 0:
		return Cancelled
	case count[Completed] == live:
		return Completed
	case count[Failed] == live:
		return Failed
	default:
		return Partial
	}
}
