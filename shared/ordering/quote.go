package ordering

import (
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
)

// VersionState is the state of a version of a quote (docs/domain.md, "States").
type VersionState string

// The states of a version.
const (
	Requested  VersionState = "requested"
	Returned   VersionState = "returned"
	Approved   VersionState = "approved"
	Declined   VersionState = "declined"
	Withdrawn  VersionState = "withdrawn"
	Expired    VersionState = "expired"
	Superseded VersionState = "superseded"
	Ordered    VersionState = "ordered"
)

// Quote is the head of a quote: which version is the latest, and where its history stands.
type Quote struct {
	ID           QuoteID      `json:"id"`
	Partner      PartnerID    `json:"partner"`
	Customer     CustomerID   `json:"customer"`
	CustomerName string       `json:"customerName"`
	Latest       int          `json:"latestVersion"`
	State        VersionState `json:"state"`
	Difference   money.Cents  `json:"differenceCents"`
	NRC          money.Cents  `json:"nrcCents"`
	RequestedBy  PersonRef    `json:"requestedBy"`
	Order        OrderID      `json:"order,omitempty"`
	// ValidUntil is the latest version's, none until it is approved.
	ValidUntil calendar.Date `json:"validUntil,omitzero"`
	// CreatedAt is when its first version was requested, DecidedAt when one was approved or declined for the first time.
	CreatedAt time.Time `json:"createdAt"`
	DecidedAt time.Time `json:"decidedAt,omitzero"`
	OrderedAt time.Time `json:"orderedAt,omitzero"`
	UpdatedAt time.Time `json:"updatedAt"`
	// EventSeq and EventHash are those of the last event of the history.
	EventSeq  int64  `json:"eventSeq"`
	EventHash string `json:"eventHash"`
}

// QuoteVersion is one version of a quote. Everything but its state and the moments of its decisions is frozen when it is requested.
type QuoteVersion struct {
	Quote    QuoteID      `json:"quote"`
	Number   int          `json:"number"`
	Partner  PartnerID    `json:"partner"`
	Customer CustomerID   `json:"customer"`
	State    VersionState `json:"state"`
	// Reason is the question of a return, the reason of a decline or a withdrawal.
	Reason      string    `json:"reason,omitempty"`
	Language    Language  `json:"language"`
	RequestedBy PersonRef `json:"requestedBy"`
	RequestedAt time.Time `json:"requestedAt"`
	// PricedOn is the day that priced and dated the change; a resubmitted or discounted version keeps its predecessor's.
	PricedOn calendar.Date `json:"pricedOn"`
	// Answer is the partner's to the question of the version before, which it resubmits.
	Answer     string        `json:"answer,omitempty"`
	PartnerAt  Partner       `json:"partnerAtRequest"`
	CustomerAt Customer      `json:"customerAtRequest"`
	Party      Party         `json:"party"`
	Items      []VersionItem `json:"items"`
	Change     Change        `json:"change"`
	ChangeHash string        `json:"changeHash"`
	// Checks are the warnings and waivable checks of the request.
	Checks     []Check     `json:"checks,omitempty"`
	TermWaiver *TermWaiver `json:"termWaiver,omitempty"`
	VATWaiver  *Waiver     `json:"vatWaiver,omitempty"`
	// Approvers are the roles that must decide, with the rules that ask for them.
	Approvers  []RequiredApproval `json:"approvers"`
	ApprovedAt time.Time          `json:"approvedAt,omitzero"`
	// ValidUntil is the last day on which an approved version can be ordered, until its end in Europe/Amsterdam.
	ValidUntil calendar.Date `json:"validUntil,omitzero"`
	ClosedAt   time.Time     `json:"closedAt,omitzero"`
	// Reminders are the mails still to come, earliest first, while nobody decides or confirms.
	Reminders []Reminder `json:"reminders,omitempty"`
}

// VersionItem is an item as frozen in a version, with the service as it was for a Modify.
type VersionItem struct {
	Item
	Was *Service `json:"was,omitempty"`
}

// Ref names the version.
func (v *QuoteVersion) Ref() VersionRef { return VersionRef{v.Quote, v.Number} }

// String is how people read it: OFF-2026-00042/2.
func (r VersionRef) String() string { return fmt.Sprintf("%s/%d", r.Quote, r.Version) }

// ExpiredAt reports whether an approved version can no longer be ordered at the moment.
func (v *QuoteVersion) ExpiredAt(now time.Time) bool { return expired(v.ValidUntil, now) }

// expired reports whether the last day has ended in Europe/Amsterdam.
func expired(lastDay calendar.Date, now time.Time) bool {
	return !lastDay.IsZero() && !now.Before(lastDay.End())
}

// Waiver is a waivable check let pass, by whom and why.
type Waiver struct {
	By     PersonRef `json:"by"`
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
}

// RequiredApproval is a role that must decide and the rules of the catalogue that ask for it.
type RequiredApproval struct {
	Role  Role     `json:"role"`
	Rules []string `json:"rules"`
}

// ApprovalState is the state of one approval.
type ApprovalState string

// The states of an approval; Moot when the version was decided or superseded without it.
const (
	ApprovalWaiting  ApprovalState = "waiting"
	ApprovalApproved ApprovalState = "approved"
	ApprovalDeclined ApprovalState = "declined"
	ApprovalReturned ApprovalState = "returned"
	ApprovalMoot     ApprovalState = "moot"
)

// Approval is the decision of one role on one version. Approver is the account manager it waits for; empty for a group.
type Approval struct {
	Quote    QuoteID       `json:"quote"`
	Version  int           `json:"version"`
	Partner  PartnerID     `json:"partner"`
	Role     Role          `json:"role"`
	Approver Subject       `json:"approver,omitempty"`
	State    ApprovalState `json:"state"`
	AskedAt  time.Time     `json:"askedAt"`
	// Shown in work lists, which are read from the index alone.
	CustomerName string      `json:"customerName"`
	PartnerName  string      `json:"partnerName"`
	Difference   money.Cents `json:"differenceCents"`
	NRC          money.Cents `json:"nrcCents"`
	DecidedBy    *PersonRef  `json:"decidedBy,omitempty"`
	DecidedAt    time.Time   `json:"decidedAt,omitzero"`
	Reason       string      `json:"reason,omitempty"`
}

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
	Quote    QuoteID   `json:"quote"`
	Partner  PartnerID `json:"partner"`
	Seq      int64     `json:"seq"`
	At       time.Time `json:"at"`
	Kind     EventKind `json:"kind"`
	By       PersonRef `json:"by"`
	Role     Role      `json:"role"`
	Version  int       `json:"version"`
	Item     ItemID    `json:"item,omitempty"`
	Text     string    `json:"text,omitempty"`
	Evidence *Evidence `json:"evidence,omitempty"`
	Previous string    `json:"previous"`
	Hash     string    `json:"hash,omitempty"`
}

// Evidence is a PDF signed elsewhere, which the partner uploaded for the account manager to judge. It never makes an
// order by itself (docs/domain.md, "Dutch practice").
type Evidence struct {
	Name   string `json:"name"`
	Blob   string `json:"blob"`
	SHA256 string `json:"sha256"` // hex
	Bytes  int    `json:"bytes"`
}

// DocumentVariant is which copy of a version's document.
type DocumentVariant string

// The Party's own document; the copies for a solutions partner's customer, without and with prices.
const (
	DocumentParty          DocumentVariant = "party"
	DocumentCustomer       DocumentVariant = "customer"
	DocumentCustomerPriced DocumentVariant = "customer-priced"
)

// Document is the PDF of one version. The first render wins.
type Document struct {
	Quote   QuoteID         `json:"quote"`
	Version int             `json:"version"`
	Partner PartnerID       `json:"partner"`
	Variant DocumentVariant `json:"variant"`
	Blob    string          `json:"blob"`
	SHA256  string          `json:"sha256"` // hex
	Bytes   int             `json:"bytes"`
	At      time.Time       `json:"at"`
}
