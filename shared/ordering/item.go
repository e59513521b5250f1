package ordering

import (
	"fmt"
	"strconv"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// Action is what an item does (TMF622).
type Action string

// Add orders a new service, Modify changes one.
const (
	Add    Action = "add"
	Modify Action = "modify"
)

// Item is one line of a cart, and unchanged of a version: what the partner says of it, and what is known besides.
type Item struct {
	ID ItemID
	ItemInput
	// Seen is the price the partner last saw and so accepted.
	Seen *SeenPrice
	// Qualified is what the Qualifier answered last, for as long as it is about the same offering, configuration and address.
	Qualified *Qualified
	// Discount is what the account manager set in this quote.
	Discount *ManualDiscount
	// Markup is what the partner puts on this line of its cart; of a version its Resale tells.
	Markup *Markup
}

// Link points at a connection or other product that this one needs: a service of the same customer, or an item of the same cart.
type Link struct {
	Service ServiceID
	Item    ItemID
}

// Porting says which numbers come from which operator: each as package telephone writes a number or a range.
type Porting struct {
	Operator string
	Numbers  []string
}

// PromisedDocument is a document that an option requires and the partner promises, with the partner's reference for it.
type PromisedDocument struct {
	Kind      string
	Reference string
}

// SeenPrice is a price as the partner saw it.
type SeenPrice struct {
	Catalog string
	NetMRC  money.Cents
	NRC     money.Cents
}

// ManualDiscount is in basis points (0-10,000) of the new side's MRC after the other discounts, and of the NRC. Nil leaves it as it is.
type ManualDiscount struct {
	MRCBasisPoints *int64
	NRCBasisPoints *int64
}

// Cart is the one open cart of a partner for a customer.
type Cart struct {
	Partner    PartnerID
	Customer   CustomerID
	Items      []Item
	TermWaiver *TermWaiver
	// Revises is the version whose next one this cart becomes.
	Revises *VersionRef
	// Version counts changes and with Created makes the ETag.
	Version   int64
	Created   time.Time
	UpdatedAt time.Time
	UpdatedBy PersonRef
	Reminded  bool
}

// VersionRef names a version of a quote.
type VersionRef struct {
	Quote   QuoteID
	Version int
}

// TermWaiver records that a customer that is a small business waived the limit of 24 months (docs/domain.md, "Checks").
type TermWaiver struct {
	Name       string
	Date       calendar.Date
	RecordedBy PersonRef
}

// Item returns the item with the id, nil for none.
func (c *Cart) Item(id ItemID) *Item {
	for i := range c.Items {
		if c.Items[i].ID == id {
			return &c.Items[i]
		}
	}
	return nil
}

// Tag identifies the cart's content for If-Match. A cart made anew never has the tag of an earlier one.
func (c *Cart) Tag() string {
	return strconv.FormatInt(c.Created.UnixNano(), 36) + "-" + strconv.FormatInt(c.Version, 36)
}

// CheckReferences adds a fault for each reference of the i-th item to what does not exist.
func (c *Cart) CheckReferences(b *Pricing, i int, path string, f *FieldErrors) {
	item := &c.Items[i]
	f.Require(b.Catalog.Offering(item.Offering) != nil, path+"offering", "unknown", words.ThereIsNoSuchProduct)
	if item.Action == Modify {
		f.Require(b.Services[item.Service] != nil, path+"service", "unknown", words.ThisCustomerHasNoSuch)
	}
	for j, link := range item.Links {
		known := link.Service != "" && b.Services[link.Service] != nil || link.Item != "" && link.Item != item.ID && c.Item(link.Item) != nil
		f.Require(known, fmt.Sprintf("%slinks[%d]", path, j), "unknown", words.ThereIsNothingToLink)
	}
}

// LinkedBy returns the items of the cart that the item links to.
func (c *Cart) LinkedBy(item *Item) []Item {
	var linked []Item
	for _, link := range item.Links {
		if other := c.Item(link.Item); link.Item != "" && link.Item != item.ID && other != nil {
			linked = append(linked, *other)
		}
	}
	return linked
}
