package contract

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// CartView is a cart with what it changes and what keeps it from being requested.
type CartView struct {
	Cart       Cart             `json:"cart"`
	Change     ordering.Change  `json:"change"`
	ChangeHash string           `json:"changeHash"`
	Checks     []ordering.Check `json:"checks"`
}

// CartViewOf returns the view of a priced cart.
func CartViewOf(v *usecase.CartView) CartView {
	return CartView{cartOf(v.Cart), v.Change, v.ChangeHash, NonNil(v.Checks)}
}

// Cart is an open cart.
type Cart struct {
	Partner    ordering.PartnerID   `json:"partner"`
	Customer   ordering.CustomerID  `json:"customer"`
	Items      []Item               `json:"items"`
	TermWaiver *ordering.TermWaiver `json:"termWaiver,omitempty"`
	Revises    *ordering.VersionRef `json:"revises,omitempty"`
	Version    int64                `json:"version"`
	Created    time.Time            `json:"created"`
	UpdatedAt  time.Time            `json:"updatedAt"`
	UpdatedBy  ordering.PersonRef   `json:"updatedBy"`
	Reminded   bool                 `json:"reminded,omitempty"`
}

func cartOf(e *ordering.Cart) Cart {
	return Cart{e.Partner, e.Customer, Each(e.Items, itemOf), e.TermWaiver, e.Revises, e.Version, e.Created, e.UpdatedAt, e.UpdatedBy, e.Reminded}
}

// Item is one line of a cart or a version; of the Qualifier's answer its checks tell.
type Item struct {
	ID             ordering.ItemID             `json:"id"`
	Action         ordering.Action             `json:"action"`
	Offering       catalog.OfferingID          `json:"offering"`
	Configuration  catalog.Configuration       `json:"configuration"`
	Service        ordering.ServiceID          `json:"service,omitempty"`
	ServiceVersion int64                       `json:"serviceVersion,omitempty"`
	TermMonths     int                         `json:"termMonths,omitempty"`
	RequestedDate  calendar.Date               `json:"requestedDate,omitzero"`
	Site           *ordering.Address           `json:"site,omitempty"`
	SiteContact    *ordering.Contact           `json:"siteContact,omitempty"`
	Reference      string                      `json:"reference,omitempty"`
	Note           string                      `json:"note,omitempty"`
	Porting        *ordering.Porting           `json:"porting,omitempty"`
	Documents      []ordering.PromisedDocument `json:"documents,omitempty"`
	Links          []ordering.Link             `json:"links,omitempty"`
	Seen           *ordering.SeenPrice         `json:"seen,omitempty"`
	Discount       *ordering.ManualDiscount    `json:"discount,omitempty"`
}

func itemOf(e ordering.Item) Item {
	return Item{
		e.ID, e.Action, e.Offering, e.Configuration, e.Service, e.ServiceVersion, e.TermMonths, e.RequestedDate, e.Site, e.SiteContact,
		e.Reference, e.Note, e.Porting, e.Documents, e.Links, e.Seen, e.Discount,
	}
}
