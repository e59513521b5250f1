package ordering

import (
	"fmt"
	"slices"
)

// Audience is whom a mail goes to; recipient.go finds the people and mailboxes.
type Audience string

// The audiences (docs/domain.md, "Customers": Mails go to).
const (
	AudienceRequester      Audience = "requester"
	AudienceOrderMailbox   Audience = "order mailbox"
	AudienceCartUser       Audience = "who changed the cart last"
	AudienceCorrespondents Audience = "requester and account manager, without the author"
	AudienceAccountManager Audience = "account manager"
	AudienceOperations     Audience = "operations"
	AudienceFulfilment     Audience = "operations, once the order is released"
	// Those whose approval the version waits for, the account manager's stand-ins of the day included.
	AudienceApprovers        Audience = "approvers"
	AudienceManagingApprover Audience = "account manager and stand-ins, while they must decide"
	AudienceStandIns         Audience = "stand-ins, while the account manager must decide"
)

// Condition limits a notification to some events of its kind; empty is always.
type Condition string

// The conditions, each of the moment of the event.
const (
	WhenOrderCompleted Condition = "the order is completed"
	WhenStillApproved  Condition = "the version is the latest, and approved"
)

// Notification is a row of a table: an event, and the mail that its audiences get.
type Notification struct {
	Event  EventKind
	When   Condition
	Notice NoticeKind // empty: the event has a place in the history, and nobody gets a mail
	// Cites tells that the mail quotes the event's text and is about its item.
	Cites bool
	// Digested tells that several of one author go in one mail.
	Digested bool
	To       []Audience
}

// EventNotifications is the one table of who is notified of which event of a quote's history. Every kind of event is in it.
func EventNotifications() []Notification {
	approvers := []Audience{AudienceApprovers}
	partner := []Audience{AudienceRequester, AudienceOrderMailbox}
	both := []Audience{AudienceRequester, AudienceOrderMailbox, AudienceAccountManager}
	return []Notification{
		{Event: EventRequested, Notice: NoticeApprovalAsked, To: approvers},
		{Event: EventResubmitted, Notice: NoticeApprovalAsked, To: approvers},
		{Event: EventDiscounted, Notice: NoticeApprovalAsked, To: approvers},
		{Event: EventReassigned, Notice: NoticeApprovalAsked, To: []Audience{AudienceManagingApprover}},
		{Event: EventRevising},
		{Event: EventSuperseded}, // the version that takes its place has an event of its own
		{Event: EventApproval},
		{Event: EventApproved}, // the partner is notified with the documents
		{Event: EventDocument, When: WhenStillApproved, Notice: NoticeApproved, To: partner},
		{Event: EventReturned, Notice: NoticeReturned, Cites: true, To: partner},
		{Event: EventDeclined, Notice: NoticeDeclined, Cites: true, To: both},
		{Event: EventWithdrawn, Notice: NoticeWithdrawn, Cites: true, To: both},
		{Event: EventExpired, Notice: NoticeExpired, To: both},
		{Event: EventCommented, Notice: NoticeCommented, Cites: true, Digested: true, To: []Audience{AudienceCorrespondents}},
		{Event: EventEvidence, Notice: NoticeCommented, Cites: true, Digested: true, To: []Audience{AudienceCorrespondents}},
		{Event: EventOrdered, Notice: NoticeOrdered, To: both},
		{Event: EventReleased, Notice: NoticeReleased, To: []Audience{AudienceOperations}},
		{Event: EventCompleted, When: WhenOrderCompleted, Notice: NoticeCompleted, To: partner},
		{Event: EventCancelled, Notice: NoticeCancelled, Cites: true, To: []Audience{AudienceRequester, AudienceOrderMailbox, AudienceFulfilment, AudienceAccountManager}},
		{Event: EventCancelled, When: WhenOrderCompleted, Notice: NoticeCompleted, To: partner},
		{Event: EventFailed, Notice: NoticeFailed, Cites: true, To: both},
	}
}

// OtherNotifications are the mails that no event of a history leads to: reminders, and a mail that was given up.
func OtherNotifications() []Notification {
	return []Notification{
		{Notice: NoticeApprovalReminder, To: []Audience{AudienceApprovers}},
		{Notice: NoticeStandInAsked, To: []Audience{AudienceStandIns}},
		{Notice: NoticeExpiring, To: []Audience{AudienceRequester, AudienceOrderMailbox}},
		{Notice: NoticeCartReminder, To: []Audience{AudienceCartUser, AudienceOrderMailbox}},
		{Notice: NoticeUndelivered, To: []Audience{AudienceAccountManager}},
	}
}

// Audiences are those of the row that the notify job was made from; of one that names no event, the first of its notice.
func (j *Job) Audiences() ([]Audience, error) {
	for _, n := range slices.Concat(EventNotifications(), OtherNotifications()) {
		if n.Notice == j.Notice && (n.Event == j.Event || j.Event == "") {
			return n.To, nil
		}
	}
	return nil, fmt.Errorf("ordering.Job.Audiences: no audience for notice %q of event %q", j.Notice, j.Event)
}
