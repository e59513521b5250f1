package contract

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/structconv"
)

// Conversions of quotes.
var (
	QuoteOf        = structconv.New[*ordering.Quote, *Quote]()
	ApprovalOf     = structconv.New[*ordering.Approval, *Approval]()
	EventOf        = structconv.New[*ordering.Event, *Event]()
	EvidenceOf     = structconv.New[*ordering.Evidence, *Evidence]()
	shownQuoteOf   = structconv.New[usecase.QuoteView, shownQuote]()
	quoteVersionOf = structconv.New[*ordering.QuoteVersion, *QuoteVersion]()
)

// QuoteView is a quote with one of its versions and all that belongs to it.
type QuoteView struct {
	shownQuote
	Resale *Resale `json:"resale,omitempty"`
}

type shownQuote struct {
	Quote     *Quote                `json:"quote"`
	Version   *QuoteVersion         `json:"version"`
	State     ordering.VersionState `json:"state"`
	Approvals []*Approval           `json:"approvals"`
	Document  *Document             `json:"document,omitempty"`
	Order     *Order                `json:"order,omitempty"`
	CanDecide ordering.Role         `json:"canDecide,omitempty"`
	Present   []Check               `json:"presentChecks,omitempty"`
}

// QuoteViewOf returns the view of a quote at the moment.
func QuoteViewOf(v *usecase.QuoteView, now time.Time) QuoteView {
	view := QuoteView{shownQuoteOf(*v), resaleOf(v.Resale)}
	view.Version, view.Approvals = QuoteVersionOf(v.Version, now), NonNil(view.Approvals)
	return view
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
	RequestedBy  PersonRef             `json:"requestedBy"`
	Order        ordering.OrderID      `json:"order,omitempty"`
	ValidUntil   calendar.Date         `json:"validUntil,omitzero"`
	CreatedAt    time.Time             `json:"createdAt"`
	DecidedAt    time.Time             `json:"decidedAt,omitzero"`
	OrderedAt    time.Time             `json:"orderedAt,omitzero"`
	UpdatedAt    time.Time             `json:"updatedAt"`
	EventSeq     int64                 `json:"eventSeq"`
	EventHash    string                `json:"eventHash"`
}

// QuoteVersion is one version of a quote.
type QuoteVersion struct {
	Quote       ordering.QuoteID      `json:"quote"`
	Number      int                   `json:"number"`
	Partner     ordering.PartnerID    `json:"partner"`
	Customer    ordering.CustomerID   `json:"customer"`
	State       ordering.VersionState `json:"state"`
	Reason      string                `json:"reason,omitempty"`
	Language    ordering.Language     `json:"language"`
	RequestedBy PersonRef             `json:"requestedBy"`
	RequestedAt time.Time             `json:"requestedAt"`
	PricedOn    calendar.Date         `json:"pricedOn"`
	Answer      string                `json:"answer,omitempty"`
	PartnerAt   Partner               `json:"partnerAtRequest"`
	CustomerAt  Customer              `json:"customerAtRequest"`
	Party       Party                 `json:"party"`
	Items       []QuoteVersionItem    `json:"items"`
	Change      Change                `json:"change"`
	ChangeHash  string                `json:"changeHash"`
	Checks      []Check               `json:"checks,omitempty"`
	TermWaiver  *TermWaiver           `json:"termWaiver,omitempty"`
	VATWaiver   *Waiver               `json:"vatWaiver,omitempty"`
	Approvers   []RequiredApproval    `json:"approvers"`
	ApprovedAt  time.Time             `json:"approvedAt,omitzero"`
	ValidUntil  calendar.Date         `json:"validUntil,omitzero"`
	ClosedAt    time.Time             `json:"closedAt,omitzero"`
	Reminders   []Reminder            `json:"reminders,omitempty"`
}

// QuoteVersionOf returns the view of a version at the moment: an approved one past its last day is expired, swept or not.
func QuoteVersionOf(e *ordering.QuoteVersion, now time.Time) *QuoteVersion {
	v := quoteVersionOf(e)
	v.State, v.Approvers = e.StateAt(now), NonNil(v.Approvers)
	return v
}

// Party is who contracts and is invoiced.
type Party struct {
	Company
	Name string `json:"name"`
}

// Waiver is a waivable check let pass, by whom and why.
type Waiver struct {
	By     PersonRef `json:"by"`
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
}

// RequiredApproval is a role that must decide, and the rules that ask for it.
type RequiredApproval struct {
	Role  ordering.Role `json:"role"`
	Rules []string      `json:"rules"`
}

// Reminder is a mail still to come.
type Reminder struct {
	At     time.Time           `json:"at"`
	Notice ordering.NoticeKind `json:"notice"`
}

// QuoteVersionItem is an item as frozen in a version, with the service as it was.
type QuoteVersionItem struct {
	Item
	Was *Service `json:"was,omitempty"`
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
	DecidedBy    *PersonRef             `json:"decidedBy,omitempty"`
	DecidedAt    time.Time              `json:"decidedAt,omitzero"`
	Reason       string                 `json:"reason,omitempty"`
}

// Event is one line of a quote's history. Its hash is the SHA-256 of its canonical JSON (RFC 8785) without the hash: what is
// added here is left out when it is empty.
type Event struct {
	Quote    ordering.QuoteID   `json:"quote"`
	Partner  ordering.PartnerID `json:"partner"`
	Seq      int64              `json:"seq"`
	At       time.Time          `json:"at"`
	Kind     ordering.EventKind `json:"kind"`
	By       PersonRef          `json:"by"`
	Role     ordering.Role      `json:"role"`
	Version  int                `json:"version"`
	Item     ordering.ItemID    `json:"item,omitempty"`
	Text     string             `json:"text,omitempty"`
	Evidence *Evidence          `json:"evidence,omitempty"`
	Previous string             `json:"previous"`
	Hash     string             `json:"hash,omitempty"`
}

// Evidence is a PDF signed elsewhere.
type Evidence struct {
	Name   string `json:"name"`
	Blob   string `json:"blob"`
	SHA256 string `json:"sha256"`
	Bytes  int    `json:"bytes"`

	Found []ordering.Finding `json:"found,omitempty"`
}

// Document is a document without the place where it is kept.
type Document struct {
	Variant ordering.DocumentVariant `json:"variant"`
	SHA256  string                   `json:"sha256"`
	Bytes   int                      `json:"bytes"`
	At      time.Time                `json:"at"`
}
