package contract

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/structconv"
)

// Conversions of carts.
var (
	pricedCartOf = structconv.New[usecase.CartView, pricedCart]()
	AsTermWaiver = structconv.New[*TermWaiverInput, *usecase.TermWaiverInput]()
)

// CartView is a cart with what it changes and what keeps it from being requested.
type CartView struct {
	pricedCart
	Resale *Resale `json:"resale,omitempty"`
}

type pricedCart struct {
	Cart       *Cart   `json:"cart"`
	Change     Change  `json:"change"`
	ChangeHash string  `json:"changeHash"`
	Checks     []Check `json:"checks"`
}

// CartViewOf returns the view of a priced cart.
func CartViewOf(v *usecase.CartView) CartView {
	view := CartView{pricedCartOf(*v), resaleOf(&v.Resale)}
	view.Checks = NonNil(view.Checks)
	return view
}

// Cart is an open cart.
type Cart struct {
	Partner    ordering.PartnerID  `json:"partner"`
	Customer   ordering.CustomerID `json:"customer"`
	Items      []Item              `json:"items"`
	TermWaiver *TermWaiver         `json:"termWaiver,omitempty"`
	Revises    *VersionRef         `json:"revises,omitempty"`
	Version    int64               `json:"version"`
	Created    time.Time           `json:"created"`
	UpdatedAt  time.Time           `json:"updatedAt"`
	UpdatedBy  PersonRef           `json:"updatedBy"`
	Reminded   bool                `json:"reminded,omitempty"`
}

// VersionRef names a version of a quote.
type VersionRef struct {
	Quote   ordering.QuoteID `json:"quote"`
	Version int              `json:"version"`
}

// TermWaiver is the customer's waiver of the limit on its term.
type TermWaiver struct {
	TermWaiverInput
	RecordedBy PersonRef `json:"recordedBy"`
}

// TermWaiverInput is the waiver as the partner records it.
type TermWaiverInput struct {
	Name string        `json:"name"`
	Date calendar.Date `json:"date"`
}
