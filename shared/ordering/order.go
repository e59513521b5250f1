package ordering

import (
	"slices"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
)

// OrderState is the state of an order or of one of its items (TMF622).
type OrderState string

// The states; Partial is only an order's.
const (
	Acknowledged OrderState = "acknowledged"
	InProgress   OrderState = "inProgress"
	Partial      OrderState = "partial"
	Completed    OrderState = "completed"
	Cancelled    OrderState = "cancelled"
	Failed       OrderState = "failed"
)

// Order is what a confirmed version becomes.
type Order struct {
	ID           OrderID
	Quote        QuoteID
	Version      int
	Partner      PartnerID
	Customer     CustomerID
	CustomerName string
	State        OrderState
	Items        []OrderItem
	Total        ChangeTotal
	ChangeHash   string
	Confirmation Confirmation
	CreatedAt    time.Time
	ReleasedAt   time.Time
	UpdatedAt    time.Time
}

// OrderItem is one item of an order; what it delivers is the version's item with the same id.
type OrderItem struct {
	ID       ItemID
	Action   Action
	Offering catalog.OfferingID
	// Service is the one that changes, or the one that an Add creates on completion.
	Service    ServiceID
	State      OrderState
	NewMRC     money.Cents
	Difference money.Cents
	NRC        money.Cents
	// Planned moves at release when it has passed; the version's figures stay.
	Planned calendar.Date
	// Actual is recorded on completion, with the pro rata for it.
	Actual            calendar.Date
	ActualFirstPeriod *FirstPeriod
	Reason            string
}

// Open reports whether something about the order can still happen.
func (o *Order) Open() bool {
	return slices.ContainsFunc(o.Items, func(i OrderItem) bool { return !i.State.Ended() })
}

// Due is the first planned day of what is still to come, zero for none.
func (o *Order) Due() calendar.Date {
	var first calendar.Date
	for _, item := range o.Items {
		if !item.State.Ended() && (first.IsZero() || item.Planned.Before(first)) {
			first = item.Planned
		}
	}
	return first
}

// Item returns the item with the id, nil for none and for no order.
func (o *Order) Item(id ItemID) *OrderItem {
	if o == nil {
		return nil
	}
	for i := range o.Items {
		if o.Items[i].ID == id {
			return &o.Items[i]
		}
	}
	return nil
}

// ConfirmationKind is how a partner confirms.
type ConfirmationKind string

// A reseller signs for its customer, a solutions partner activates.
const (
	Signature  ConfirmationKind = "signature"
	Activation ConfirmationKind = "activation"
)

// Confirmation is the evidence of a simple electronic signature (art. 3:15a BW) or an activation.
type Confirmation struct {
	Kind ConfirmationKind
	By   PersonRef
	Role Role
	// SignerName and SignerFunction are those of the person who signs for the customer; Mandate says that they may.
	SignerName     string
	SignerFunction string
	Mandate        bool
	Consent        string
	DocumentSHA256 string
	At             time.Time
	// Seal is over all the above, the version and the history before it; nil where nothing is sealed.
	Seal *Seal
}

// Seal is a digital signature of oneCentral (Ed25519, RFC 8032) by the key of that id.
type Seal struct {
	Key       string
	Signature []byte
}
