package contract

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// QuoteView is a quote with one of its versions and all that belongs to it.
type QuoteView struct {
	Quote     *Quote                `json:"quote"`
	Version   QuoteVersion          `json:"version"`
	State     ordering.VersionState `json:"state"`
	Approvals []*Approval           `json:"approvals"`
	Document  *Document             `json:"document,omitempty"`
	Order     *Order                `json:"order,omitempty"`
	CanDecide ordering.Role         `json:"canDecide,omitempty"`
	Present   []ordering.Check      `json:"presentChecks,omitempty"`
}

// QuoteViewOf returns the view of a quote at the moment.
func QuoteViewOf(v *usecase.QuoteView, now time.Time) QuoteView {
	return QuoteView{
		QuoteOf(v.Quote), QuoteVersionOf(v.Version, now), v.State, Each(NonNil(v.Approvals), ApprovalOf), documentOf(v.Document), OrderOf(v.Order), v.CanDecide, v.Present,
	}
}

// Quote is the head of a quote.
type Quote struct {
	ID           ordering.QuoteID      `json:"id"`
	Partner      ordering.PartnerID    `json:"partner"`
	Customer     ordering.CustomerID   `json:"customer"`
	CustomerName string                `json:"customerName"`
	Latest       int                   `json:"latestVersion"`
	State        ordering.VersionState `json:"state"`
	Difference   money.Cents           `json:"differenceCents"`
	NRC          money.Cents           `json:"nrcCents"`
	RequestedBy  ordering.PersonRef    `json:"requestedBy"`
	Order        ordering.OrderID      `json:"order,omitempty"`
	ValidUntil   calendar.Date         `json:"validUntil,omitzero"`
	CreatedAt    time.Time             `json:"createdAt"`
	DecidedAt    time.Time             `json:"decidedAt,omitzero"`
	OrderedAt    time.Time             `json:"orderedAt,omitzero"`
	UpdatedAt    time.Time             `json:"updatedAt"`
	EventSeq     int64                 `json:"eventSeq"`
	EventHash    string                `json:"eventHash"`
}

// QuoteOf returns the view of a quote's head.
func QuoteOf(e *ordering.Quote) *Quote { return (*Quote)(e) }

// QuoteVersion is one version of a quote.
type QuoteVersion struct {
	Quote       ordering.QuoteID            `json:"quote"`
	Number      int                         `json:"number"`
	Partner     ordering.PartnerID          `json:"partner"`
	Customer    ordering.CustomerID         `json:"customer"`
	State       ordering.VersionState       `json:"state"`
	Reason      string                      `json:"reason,omitempty"`
	Language    ordering.Language           `json:"language"`
	RequestedBy ordering.PersonRef          `json:"requestedBy"`
	RequestedAt time.Time                   `json:"requestedAt"`
	PricedOn    calendar.Date               `json:"pricedOn"`
	Answer      string                      `json:"answer,omitempty"`
	PartnerAt   Partner                     `json:"partnerAtRequest"`
	CustomerAt  Customer                    `json:"customerAtRequest"`
	Party       ordering.Party              `json:"party"`
	Items       []QuoteVersionItem          `json:"items"`
	Change      ordering.Change             `json:"change"`
	ChangeHash  string                      `json:"changeHash"`
	Checks      []ordering.Check            `json:"checks,omitempty"`
	TermWaiver  *ordering.TermWaiver        `json:"termWaiver,omitempty"`
	VATWaiver   *ordering.Waiver            `json:"vatWaiver,omitempty"`
	Approvers   []ordering.RequiredApproval `json:"approvers"`
	ApprovedAt  time.Time                   `json:"approvedAt,omitzero"`
	ValidUntil  calendar.Date               `json:"validUntil,omitzero"`
	ClosedAt    time.Time                   `json:"closedAt,omitzero"`
	Reminders   []ordering.Reminder         `json:"reminders,omitempty"`
}

// QuoteVersionOf returns the view of a version at the moment: an approved one past its last day is expired, swept or not.
func QuoteVersionOf(e *ordering.QuoteVersion, now time.Time) QuoteVersion {
	return QuoteVersion{
		e.Quote, e.Number, e.Partner, e.Customer, e.StateAt(now), e.Reason, e.Language, e.RequestedBy, e.RequestedAt, e.PricedOn, e.Answer,
		Partner(e.PartnerAt), Customer(e.CustomerAt), e.Party, Each(e.Items, quoteVersionItemOf), e.Change, e.ChangeHash, e.Checks,
		e.TermWaiver, e.VATWaiver, NonNil(e.Approvers), e.ApprovedAt, e.ValidUntil, e.ClosedAt, e.Reminders,
	}
}

// QuoteVersionItem is an item as frozen in a version, with the service as it was.
type QuoteVersionItem struct {
	Item
	Was *Service `json:"was,omitempty"`
}

func quoteVersionItemOf(e ordering.VersionItem) QuoteVersionItem {
	return QuoteVersionItem{itemOf(e.Item), (*Service)(e.Was)}
}

// Approval is the decision of one role.
type Approval struct {
	Quote        ordering.QuoteID       `json:"quote"`
	Version      int                    `json:"version"`
	Partner      ordering.PartnerID     `json:"partner"`
	Role         ordering.Role          `json:"role"`
	Approver     ordering.Subject       `json:"approver,omitempty"`
	State        ordering.ApprovalState `json:"state"`
	AskedAt      time.Time              `json:"askedAt"`
	CustomerName string                 `json:"customerName"`
	PartnerName  string                 `json:"partnerName"`
	Difference   money.Cents            `json:"differenceCents"`
	NRC          money.Cents            `json:"nrcCents"`
	DecidedBy    *ordering.PersonRef    `json:"decidedBy,omitempty"`
	DecidedAt    time.Time              `json:"decidedAt,omitzero"`
	Reason       string                 `json:"reason,omitempty"`
}

// ApprovalOf returns the view of an approval.
func ApprovalOf(e *ordering.Approval) *Approval { return (*Approval)(e) }

// Event is one line of a quote's history. Its hash is the SHA-256 of its canonical JSON (RFC 8785) without the hash: what is
// added here is left out when it is empty.
type Event struct {
	Quote    ordering.QuoteID   `json:"quote"`
	Partner  ordering.PartnerID `json:"partner"`
	Seq      int64              `json:"seq"`
	At       time.Time          `json:"at"`
	Kind     ordering.EventKind `json:"kind"`
	By       ordering.PersonRef `json:"by"`
	Role     ordering.Role      `json:"role"`
	Version  int                `json:"version"`
	Item     ordering.ItemID    `json:"item,omitempty"`
	Text     string             `json:"text,omitempty"`
	Evidence *ordering.Evidence `json:"evidence,omitempty"`
	Previous string             `json:"previous"`
	Hash     string             `json:"hash,omitempty"`
}

// EventOf returns the view of an event.
func EventOf(e *ordering.Event) *Event { return (*Event)(e) }

// Document is a document without the place where it is kept.
type Document struct {
	Variant ordering.DocumentVariant `json:"variant"`
	SHA256  string                   `json:"sha256"`
	Bytes   int                      `json:"bytes"`
	At      time.Time                `json:"at"`
}

func documentOf(e *ordering.Document) *Document {
	if e == nil {
		return nil
	}
	return &Document{e.Variant, e.SHA256, e.Bytes, e.At}
}
