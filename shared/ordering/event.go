package ordering

import "time"

// EventKind names an event of a quote's history.
type EventKind string

// The events.
const (
	EventRequested   EventKind = "requested"
	EventResubmitted EventKind = "resubmitted"
	EventRevising    EventKind = "revising"
	EventDiscounted  EventKind = "discounted"
	EventApproval    EventKind = "approvalGiven"
	EventApproved    EventKind = "approved"
	EventDeclined    EventKind = "declined"
	EventReturned    EventKind = "returned"
	EventWithdrawn   EventKind = "withdrawn"
	EventExpired     EventKind = "expired"
	EventSuperseded  EventKind = "superseded"
	EventReassigned  EventKind = "reassigned"
	EventCommented   EventKind = "commented"
	EventDocument    EventKind = "documentReady"
	EventEvidence    EventKind = "evidenceAdded"
	EventOrdered     EventKind = "ordered"
	EventReleased    EventKind = "released"
	EventCompleted   EventKind = "itemCompleted"
	EventCancelled   EventKind = "itemCancelled"
	EventFailed      EventKind = "itemFailed"
)

// Event is one line of a quote's history. Hash is over the event as it is stored, which includes Previous, the hash of
// the event before: an altered history shows.
type Event struct {
	Quote    QuoteID
	Partner  PartnerID
	Seq      int64
	At       time.Time
	Kind     EventKind
	By       PersonRef
	Role     Role
	Version  int
	Item     ItemID
	Text     string
	Evidence *Evidence
	Previous string
	Hash     string
}
