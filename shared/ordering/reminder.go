package ordering

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
)

// undecidedFor is how many days a requested version waits before the sweep withdraws it.
const undecidedFor = 30

// Reminder is a mail that the sweep owes once its moment has come.
type Reminder struct {
	At     time.Time
	Notice NoticeKind
}

// RemindApprovers plans the ladder of a requested version: those who must decide are reminded, and at last the
// stand-in is asked. Each rung comes at the time of day of the request.
func (v *QuoteVersion) RemindApprovers(days catalog.Reminders) {
	asked := calendar.On(v.RequestedAt)
	rung := func(businessDays int, notice NoticeKind) {
		v.Reminders = append(v.Reminders, Reminder{asked.AddBusinessDays(businessDays).At(v.RequestedAt), notice})
	}
	v.Reminders = nil
	for _, n := range days.Approvers {
		rung(n, NoticeApprovalReminder)
	}
	if days.StandIn > 0 {
		rung(days.StandIn, NoticeStandInAsked)
	}
}

// RemindPartner plans the warning that an approved version is about to expire, unless it is valid for no longer than that.
func (v *QuoteVersion) RemindPartner(days catalog.Reminders) {
	v.Reminders = nil
	warn := v.ValidUntil.AddDays(-days.Expiry).At(v.ApprovedAt)
	if days.Expiry > 0 && warn.After(v.ApprovedAt) {
		v.Reminders = []Reminder{{warn, NoticeExpiring}}
	}
}

// TakeReminders removes those whose moment has come and returns what to tell, each notice once: after a pause of the
// sweep nobody hears the same thing several times.
func (v *QuoteVersion) TakeReminders(now time.Time) []NoticeKind {
	var due []NoticeKind
	for len(v.Reminders) > 0 && !now.Before(v.Reminders[0].At) {
		if notice := v.Reminders[0].Notice; len(due) == 0 || due[len(due)-1] != notice {
			due = append(due, notice)
		}
		v.Reminders = v.Reminders[1:]
	}
	return due
}

// SweepAt is when the sweep has something to do for the version: a reminder, or to end it. It is zero for never.
func (v *QuoteVersion) SweepAt() time.Time {
	var at time.Time
	switch {
	case v.State == Requested:
		at = v.DecideBy()
	case v.State == Approved && !v.ValidUntil.IsZero():
		at = v.ValidUntil.End()
	default:
		return time.Time{}
	}
	if len(v.Reminders) > 0 && v.Reminders[0].At.Before(at) {
		return v.Reminders[0].At
	}
	return at
}

// UndecidedAt reports whether a requested version has waited for too long at the moment.
func (v *QuoteVersion) UndecidedAt(now time.Time) bool { return !now.Before(v.DecideBy()) }

// DecideBy is until when a requested version waits for a decision; its approval links hold as long.
func (v *QuoteVersion) DecideBy() time.Time { return v.RequestedAt.AddDate(0, 0, undecidedFor) }
