package contract

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// Conversions of items.
var (
	ItemInputOf = structconv.New[ordering.ItemInput, ItemInput]()
	AsItemInput = structconv.New[ItemInput, ordering.ItemInput]()
	AsDiscounts = structconv.New[[]ItemDiscount, []ordering.ItemDiscount]()
)

// Item is one line of a cart or a version; of the Qualifier's answer its checks tell.
type Item struct {
	ID ordering.ItemID `json:"id"`
	ItemInput
	Seen     *SeenPrice      `json:"seen,omitempty"`
	Discount *ManualDiscount `json:"discount,omitempty"`
	Markup   *Markup         `json:"markup,omitempty"`
}

// ItemInput is what a partner says of an item.
type ItemInput struct {
	Action         ordering.Action       `json:"action"`
	Offering       catalog.OfferingID    `json:"offering"`
	Configuration  catalog.Configuration `json:"configuration,omitzero"`
	Service        ordering.ServiceID    `json:"service,omitempty"`
	ServiceVersion int64                 `json:"serviceVersion,omitempty"`
	TermMonths     int                   `json:"termMonths,omitempty"`
	RequestedDate  calendar.Date         `json:"requestedDate,omitzero"`
	Site           *Address              `json:"site,omitempty"`
	SiteContact    *Contact              `json:"siteContact,omitempty"`
	Reference      string                `json:"reference,omitempty"`
	Note           string                `json:"note,omitempty"`
	Porting        *Porting              `json:"porting,omitempty"`
	Documents      []PromisedDocument    `json:"documents,omitempty"`
	Links          []Link                `json:"links,omitempty"`
}

// NewItem is what a partner says of an item that it adds or tries: of a modify its configuration names what changes.
type NewItem struct {
	ItemInput
	Configuration catalog.ConfigurationPatch `json:"configuration,omitzero"`
}

// AsNewItem is what the rules take.
func AsNewItem(n NewItem) ordering.NewItem {
	in := ordering.NewItem{ItemInput: AsItemInput(n.ItemInput)}
	in.Configuration = n.Configuration.Over(catalog.Configuration{})
	if in.Action == ordering.Modify {
		in.Changes = &n.Configuration
	}
	return in
}

// AsNewItems is AsNewItem of each.
func AsNewItems(all []NewItem) []ordering.NewItem {
	in := make([]ordering.NewItem, len(all))
	for i, n := range all {
		in[i] = AsNewItem(n)
	}
	return in
}

// Link points at what an item needs: a service, or an item of the same cart.
type Link struct {
	Service ordering.ServiceID `json:"service,omitempty"`
	Item    ordering.ItemID    `json:"item,omitempty"`
}

// Porting says which numbers come from which operator.
type Porting struct {
	Operator string   `json:"operator" required:"true"`
	Numbers  []string `json:"numbers"`
}

// PromisedDocument is one that an option requires and the partner promises.
type PromisedDocument struct {
	Kind      string `json:"kind"`
	Reference string `json:"reference"`
}

// SeenPrice is a price as the partner saw it.
type SeenPrice struct {
	Catalog string      `json:"catalogVersion"`
	NetMRC  money.Cents `json:"netMrcCents"`
	NRC     money.Cents `json:"nrcCents"`
}

// ManualDiscount is the account manager's on an item.
type ManualDiscount struct {
	MRCBasisPoints *int64 `json:"mrcBasisPoints,omitempty"`
	NRCBasisPoints *int64 `json:"nrcBasisPoints,omitempty"`
}

// ItemDiscount sets the manual discount of an item, in basis points or as an amount.
type ItemDiscount struct {
	Item           ordering.ItemID `json:"item"`
	MRCBasisPoints *int64          `json:"mrcBasisPoints,omitempty"`
	MRCAmount      *money.Cents    `json:"mrcAmountCents,omitempty"`
	NRCBasisPoints *int64          `json:"nrcBasisPoints,omitempty"`
	NRCAmount      *money.Cents    `json:"nrcAmountCents,omitempty"`
}
