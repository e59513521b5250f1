package ordering

import (
	"fmt"
	"slices"
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
	ID           QuoteID
	Partner      PartnerID
	Customer     CustomerID
	CustomerName string
	Latest       int
	State        VersionState
	Difference   money.Cents
	NRC          money.Cents
	RequestedBy  PersonRef
	Order        OrderID
	// Ports tells that the latest version brings telephone numbers along.
	Ports bool
	// ValidUntil is the latest version's, none until it is approved.
	ValidUntil calendar.Date
	// CreatedAt is when its first version was requested, DecidedAt when one was approved or declined for the first time.
	CreatedAt time.Time
	DecidedAt time.Time
	OrderedAt time.Time
	UpdatedAt time.Time
	// EventSeq and EventHash are those of the last event of the history.
	EventSeq  int64
	EventHash string
	// EvidenceBytes are of all files that were uploaded.
	EvidenceBytes int64
	// Digests are of those who commented lately.
	Digests []Digest
	// Value is of the latest version, nil on a head that was stored before it was kept.
	Value *QuoteValue
	// Unanswered is the first remark of a partner after which nobody of oneCentral said anything, nil for none.
	Unanswered *Unanswered
}

// QuoteValue is what lists tell of a version that they do not read.
type QuoteValue struct {
	Contract money.Cents
	// Discount is the deepest that was set or raised in the quote, in basis points.
	Discount int64
}

// Unanswered is who made a remark, and when.
type Unanswered struct {
	By PersonRef
	At time.Time
}

// Answer keeps who waits for an answer: whoever of oneCentral writes an event gives it.
func (q *Quote) Answer(e Event, by Actor) {
	remark := e.Kind == EventCommented || e.Kind == EventEvidence
	switch {
	case by.Staff():
		q.Unanswered = nil
	case remark && q.Unanswered == nil:
		q.Unanswered = &Unanswered{By: e.By, At: e.At}
	}
}

// QuoteVersion is one version of a quote. Everything but its state and the moments of its decisions is frozen when it is requested.
type QuoteVersion struct {
	Quote    QuoteID
	Number   int
	Partner  PartnerID
	Customer CustomerID
	State    VersionState
	// Reason is the question of a return, the reason of a decline or a withdrawal.
	Reason      string
	Language    Language
	RequestedBy PersonRef
	RequestedAt time.Time
	// PricedOn is the day that priced and dated the change; a resubmitted or discounted version keeps its predecessor's.
	PricedOn calendar.Date
	// Answer is the partner's to the question of the version before, which it resubmits.
	Answer     string
	PartnerAt  Partner
	CustomerAt Customer
	Party      Party
	Items      []VersionItem
	Change     Change
	ChangeHash string
	// Checks are the warnings and waivable checks of the request.
	Checks     []Check
	TermWaiver *TermWaiver
	VATWaiver  *Waiver
	// Approvers are the roles that must decide, with the rules that ask for them.
	Approvers  []RequiredApproval
	ApprovedAt time.Time
	// ValidUntil is the last day on which an approved version can be ordered, until its end in Europe/Amsterdam.
	ValidUntil calendar.Date
	ClosedAt   time.Time
	// Reminders are the mails still to come, earliest first, while nobody decides or confirms.
	Reminders []Reminder
}

// VersionItem is an item as frozen in a version, with the service as it was for a Modify.
type VersionItem struct {
	Item
	Was *Service
}

// Index is the place of the item with the id, -1 for none.
func (v *QuoteVersion) Index(id ItemID) int {
	return slices.IndexFunc(v.Items, func(i VersionItem) bool { return i.ID == id })
}

// Ref names the version.
func (v *QuoteVersion) Ref() VersionRef { return VersionRef{v.Quote, v.Number} }

// String is how people read it: OFF-2026-00042/2.
func (r VersionRef) String() string { return fmt.Sprintf("%s/%d", r.Quote, r.Version) }

// ExpiredAt reports whether an approved version can no longer be ordered at the moment.
func (v *QuoteVersion) ExpiredAt(now time.Time) bool { return pastLastDay(v.ValidUntil, now) }

// pastLastDay reports whether the last day has ended in Europe/Amsterdam.
func pastLastDay(lastDay calendar.Date, now time.Time) bool {
	return !lastDay.IsZero() && !now.Before(lastDay.End())
}

// Waiver is a waivable check let pass, by whom and why.
type Waiver struct {
	By     PersonRef
	Reason string
	At     time.Time
}

// RequiredApproval is a role that must decide and the rules of the catalogue that ask for it.
type RequiredApproval struct {
	Role  Role
	Rules []string
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
	Quote    QuoteID
	Version  int
	Partner  PartnerID
	Role     Role
	Approver Subject
	State    ApprovalState
	AskedAt  time.Time
	// Shown in work lists, which are read from the index alone.
	CustomerName string
	PartnerName  string
	Difference   money.Cents
	NRC          money.Cents
	DecidedBy    *PersonRef
	DecidedAt    time.Time
	Reason       string
}

// Evidence is a PDF signed elsewhere, which the partner uploaded for the account manager to judge. It never makes an
// order by itself (docs/domain.md, "Dutch practice").
type Evidence struct {
	Name   string
	Blob   string
	SHA256 string // hex
	Bytes  int
	Found  []Finding
}

// Finding is something in a file that somebody else made, which its reader should know before opening it.
type Finding string

// What a file can hold, in the order in which it is told.
const (
	FoundScripts      Finding = "scripts"
	FoundActions      Finding = "actions" // start a program, send data or open another file
	FoundFiles        Finding = "embeddedFiles"
	FoundMedia        Finding = "media"
	FoundEncryption   Finding = "encryption"
	FoundOtherContent Finding = "otherContent" // of another kind of file, beside the PDF
	FoundNoEnd        Finding = "noEnd"
	FoundUnread       Finding = "unread" // parts that were not looked through
)

// Findings are all of them.
func Findings() []Finding {
	return []Finding{FoundScripts, FoundActions, FoundFiles, FoundMedia, FoundEncryption, FoundOtherContent, FoundNoEnd, FoundUnread}
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
	Quote   QuoteID
	Version int
	Partner PartnerID
	Variant DocumentVariant
	Blob    string
	SHA256  string // hex
	Bytes   int
	At      time.Time
}

// StateAt is the version's state at the moment: an approved version past its last day is expired, swept or not.
func (v *QuoteVersion) StateAt(now time.Time) VersionState {
	return stateAt(v.State, v.ValidUntil, now)
}

// StateAt is the state of the quote's latest version at the moment.
func (q *Quote) StateAt(now time.Time) VersionState { return stateAt(q.State, q.ValidUntil, now) }

// Open reports whether something can still become of the quote at the moment: it waits for somebody.
func (q *Quote) Open(now time.Time) bool {
	state := q.StateAt(now)
	return state == Requested || state == Returned || state == Approved
}

func stateAt(state VersionState, validUntil calendar.Date, now time.Time) VersionState {
	if state == Approved && pastLastDay(validUntil, now) {
		return Expired
	}
	return state
}

// Variants are the documents that a version has.
func (v *QuoteVersion) Variants() []DocumentVariant {
	if v.PartnerAt.Kind == Solutions {
		return []DocumentVariant{DocumentParty, DocumentCustomer, DocumentCustomerPriced}
	}
	return []DocumentVariant{DocumentParty}
}

// Successor copies the version's content for its successor, with the same catalogue, prices and dates.
func (v *QuoteVersion) Successor(by PersonRef) *QuoteVersion {
	n := *v
	n.Items = slices.Clone(v.Items)
	n.RequestedBy, n.Reason, n.Answer, n.VATWaiver, n.Approvers = by, "", "", nil, nil
	n.ApprovedAt, n.ValidUntil, n.ClosedAt = time.Time{}, calendar.Date{}, time.Time{}
	return &n
}

// CartItems returns the items of the version as the cart held them.
func (v *QuoteVersion) CartItems() []Item {
	items := make([]Item, len(v.Items))
	for i := range v.Items {
		items[i] = v.Items[i].Item
	}
	return items
}
