package contract

import (
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// Conversions of what partners ask of their customers.
var (
	resellingOf = structconv.New[*ordering.Reselling, *Reselling]()
	asMarkups   = structconv.New[[]CategoryMarkup, []ordering.CategoryMarkup]()
	soldForOf   = structconv.New[ordering.Resale, soldFor]()
	AsMarkup    = structconv.New[*Markup, *ordering.Markup]()
)

// Reselling is how a partner sells on.
type Reselling struct {
	ResellingInput
	Version int64 `json:"version"`
}

// ResellingInput is what a partner says of it.
type ResellingInput struct {
	Markups    []CategoryMarkup `json:"markups"`
	Letterhead Letterhead       `json:"letterhead,omitzero"`
}

// ResellingOf returns the view of how a partner sells on.
func ResellingOf(r *ordering.Reselling) *Reselling {
	view := resellingOf(r)
	view.Markups = NonNil(view.Markups)
	return view
}

// AsReselling returns what the partner says, of the version that it saw.
func AsReselling(in ResellingInput, version int64) ordering.Reselling {
	return ordering.Reselling{Markups: asMarkups(in.Markups), Letterhead: ordering.Letterhead(in.Letterhead), Version: version}
}

// CategoryMarkup is what is put on the purchase prices of a category.
type CategoryMarkup struct {
	Category    string `json:"category"`
	BasisPoints int64  `json:"basisPoints"`
}

// Letterhead is what a partner's paper says beside its legal data.
type Letterhead struct {
	Phone string `json:"phone,omitempty"`
	Mail  string `json:"mail,omitempty"`
	IBAN  string `json:"iban,omitempty"`
	Terms string `json:"terms,omitempty"`
}

// Markup overrules that of the category on one line of a cart.
type Markup struct {
	BasisPoints *int64       `json:"basisPoints,omitempty"`
	MRC         *money.Cents `json:"mrcCents,omitempty"`
	NRC         *money.Cents `json:"nrcCents,omitempty"`
}

// Resale is what the partner asks of its customer, beside what it pays oneCentral.
type Resale struct {
	soldFor
	// Unpriced are the categories that lack a markup: why there is no priced copy for the customer.
	Unpriced []string `json:"unpricedCategories"`
}

type soldFor struct {
	Lines  []ResaleLine `json:"lines"`
	Change Change       `json:"change"`
	Margin Margin       `json:"margin"`
	Hash   string       `json:"hash,omitempty"`
}

// resaleOf returns the view of a resale, nil where no markup was ever set.
func resaleOf(r *ordering.Resale) *Resale {
	if !r.Wanted() {
		return nil
	}
	return &Resale{soldForOf(*r), NonNil(r.Unpriced())}
}

// ResaleLine is what the resale price of an item rests on; without margin it has none.
type ResaleLine struct {
	Item     ordering.ItemID `json:"item"`
	Category string          `json:"category"`
	Standard *int64          `json:"standardBasisPoints,omitempty"`
	Own      *Markup         `json:"own,omitempty"`
	Margin   *Margin         `json:"margin,omitempty"`
}

// Margin is resale less purchase.
type Margin struct {
	MRC money.Cents `json:"mrcCents"`
	NRC money.Cents `json:"nrcCents"`
}
