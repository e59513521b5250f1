package ordering

import (
	"cmp"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/telephone"
	"onecentral.nl/ordering/shared/words"
)

// Reselling is how a partner sells on: what it puts on its purchase prices, and how it writes to its customers. It is the
// partner's own: nobody of oneCentral reads it.
type Reselling struct {
	Partner PartnerID
	// Markups are by category of the catalogue; a category without one has no resale price.
	Markups    []CategoryMarkup
	Letterhead Letterhead
	// Version counts the changes, from 1; 0 is what was never set.
	Version   int64
	UpdatedAt time.Time
	UpdatedBy PersonRef
}

// CategoryMarkup is what is put on the purchase prices of a category.
type CategoryMarkup struct {
	Category    string
	BasisPoints int64
}

// Letterhead is what a partner's paper says beside its legal data.
type Letterhead struct {
	Phone string
	Mail  string
	IBAN  string
	// Terms names the partner's conditions and where they can be read.
	Terms string
}

// Markup is what a partner puts on one line in place of its category's markup: basis points of the purchase price, or the
// price itself, of the month and of the one-off charge apart. Nil leaves it to what comes before.
type Markup struct {
	BasisPoints *int64
	MRC         *money.Cents
	NRC         *money.Cents
}

// Bounds of a markup: tenfold, and what arithmetic holds.
const (
	maxMarkup = 100_000         // basis points
	maxPrice  = 100_000_000_000 // cents
	maxIBAN   = 42              // characters: 34, written in fours
)

// Check adds every fault of the markup.
func (m *Markup) Check(f *FieldErrors) {
	if m == nil {
		return
	}
	f.Require(m.BasisPoints != nil || m.MRC != nil || m.NRC != nil, "basisPoints", "required", words.GivePercentageOrPrice)
	f.Require(m.BasisPoints == nil || MarkupFits(*m.BasisPoints), "basisPoints", "range", words.MarkupFrom0To1000)
	price := func(field string, amount *money.Cents) {
		f.Require(amount == nil || *amount >= 0 && *amount <= maxPrice, field, "range", words.PriceOfZeroOrMore)
	}
	price("mrcCents", m.MRC)
	price("nrcCents", m.NRC)
}

// MarkupFits reports whether a markup is one.
func MarkupFits(basisPoints int64) bool { return basisPoints >= 0 && basisPoints <= maxMarkup }

// Check adds every fault of the letterhead, and makes its texts what is kept of them.
func (l *Letterhead) Check(f *FieldErrors) {
	if l.Phone = printable.Clean(l.Phone); l.Phone != "" {
		number, err := telephone.Parse(l.Phone)
		f.Require(err == nil, "letterhead.phone", "phone", words.TelephoneNumberLike0201234567Or)
		l.Phone = cmp.Or(string(number), l.Phone)
	}
	f.Mail("letterhead.mail", &l.Mail, false)
	f.OptionalText("letterhead.iban", &l.IBAN, maxIBAN)
	f.OptionalText("letterhead.terms", &l.Terms, maxNote)
}

// Of returns the markup of the category, nil for none.
func (r *Reselling) Of(category string) *int64 {
	for i := range r.Markups {
		if r.Markups[i].Category == category {
			return &r.Markups[i].BasisPoints
		}
	}
	return nil
}

// Resale is what a partner asks of its customer for a version, beside the Change that it agrees on with oneCentral. It is
// frozen with the version, and an item of its own, so that what oneCentral's people read never holds it.
type Resale struct {
	Partner    PartnerID
	Quote      QuoteID
	Version    int
	Letterhead Letterhead
	// Lines are of all items of the version.
	Lines []ResaleLine
	// Change is what the customer sees, without the items that lack a price: resale prices as one figure, and the VAT on them.
	Change Change
	Margin Margin
	// Hash is the Change's; empty while an item lacks a price.
	Hash string
}

// ResaleLine is what the resale price of an item rests on.
type ResaleLine struct {
	Item     ItemID
	Category string
	// Standard is the category's markup in basis points, nil for none; Own is what overrules it.
	Standard *int64
	Own      *Markup
	// Paid is what the customer pays for the service now, where an earlier order tells.
	Paid *money.Cents
	// Margin is nil while the item lacks a price.
	Margin *Margin
}

// Margin is resale less purchase; negative for a sale below it.
type Margin struct {
	MRC money.Cents
	NRC money.Cents
}

// Priced reports whether every item has a resale price.
func (r *Resale) Priced() bool { return r != nil && r.Hash != "" }

// Wanted reports whether a markup was set for any item.
func (r *Resale) Wanted() bool {
	return r != nil && slices.ContainsFunc(r.Lines, func(l ResaleLine) bool { return l.Standard != nil || l.Own != nil })
}

// Line returns that of the item, nil for none.
func (r *Resale) Line(id ItemID) *ResaleLine {
	if r == nil {
		return nil
	}
	for i := range r.Lines {
		if r.Lines[i].Item == id {
			return &r.Lines[i]
		}
	}
	return nil
}

// MRCOf returns what the customer pays monthly for the item, nil while that is not known.
func (r *Resale) MRCOf(id ItemID) *money.Cents {
	if r == nil {
		return nil
	}
	if sold := r.Change.Of(id); sold != nil {
		return &sold.New.NetMRC
	}
	return nil
}

// Unpriced are the categories of the items that lack a price, each once.
func (r *Resale) Unpriced() []string {
	var categories []string
	for i := range r.Lines {
		if l := &r.Lines[i]; l.Margin == nil && !slices.Contains(categories, l.Category) {
			categories = append(categories, l.Category)
		}
	}
	return categories
}

// ResaleLines are what the resale prices of the change rest on, from how the partner sells on and what its items say.
func (b *Pricing) ResaleLines(c *Change, items []Item, by *Reselling) []ResaleLine {
	var lines []ResaleLine
	for i := range items {
		item := &items[i]
		if c.Of(item.ID) == nil {
			continue
		}
		line := ResaleLine{Item: item.ID, Own: item.Markup}
		if o := b.offeringOf(item); o != nil {
			line.Category, line.Standard = o.Category, by.Of(o.Category)
		}
		if s := b.Services[item.Service]; s != nil {
			line.Paid = s.ResaleMRC
		}
		lines = append(lines, line)
	}
	return lines
}

// offeringOf is the offering that the item ends with.
func (b *Pricing) offeringOf(item *Item) *catalog.Offering {
	if s := b.Services[item.Service]; s != nil && s.Offering == item.Offering {
		return OfferingOf(s, b.Catalog, b.Book)
	}
	return b.Catalog.Offering(item.Offering)
}

// Resell is the one calculation of resale prices: each is rounded half away from zero, MRC and NRC apart, and everything
// else follows from them as in the Change. It has no hash yet.
func (b *Pricing) Resell(purchase *Change, lines []ResaleLine) Resale {
	r := Resale{Lines: slices.Clone(lines), Change: Change{Catalog: purchase.Catalog, Items: []ChangeItem{}}}
	for i := range r.Lines {
		line := &r.Lines[i]
		line.Margin = nil
		bought := purchase.Of(line.Item)
		if bought == nil {
			continue
		}
		if sold, ok := line.resell(bought); ok {
			line.Margin = &Margin{MRC: sold.New.NetMRC - bought.New.NetMRC, NRC: sold.NRC - bought.NRC}
			r.Margin.MRC += line.Margin.MRC
			r.Margin.NRC += line.Margin.NRC
			r.Change.Items = append(r.Change.Items, sold)
		}
	}
	b.sum(&r.Change, b.resaleTreatment(purchase))
	return r
}

// resell returns the item as the customer sees it, false while it lacks a price.
func (l *ResaleLine) resell(bought *ChangeItem) (sold ChangeItem, ok bool) {
	markup, own := l.Standard, Markup{}
	if l.Own != nil {
		own = *l.Own
	}
	if own.BasisPoints != nil {
		markup = own.BasisPoints
	}
	ok = true
	price := func(purchase money.Cents, itself *money.Cents) money.Cents {
		switch {
		case itself != nil:
			return *itself
		case markup != nil:
			return purchase + purchase.BasisPoints(*markup)
		}
		ok = ok && purchase == 0 // nothing for nothing needs no markup
		return 0
	}
	var before money.Cents
	if bought.Old != nil {
		before = price(bought.Old.NetMRC, l.Paid)
	}
	sold = bought.at(before, price(bought.New.NetMRC, own.MRC), price(bought.NRC, own.NRC))
	return sold, ok
}

// at is the item at other prices, each one figure: how the one of oneCentral came about is not told.
func (i *ChangeItem) at(old, now, once money.Cents) ChangeItem {
	sold := *i
	sold.Discounts, sold.ManualBasisPoints, sold.NRCBasisPoints = nil, 0, 0
	sold.New.ListMRC, sold.New.NetMRC = now, now
	sold.ListNRC, sold.NRC = once, once
	sold.Difference = now
	if i.Old != nil {
		was := *i.Old
		was.NetMRC = old
		sold.Old = &was
		sold.Difference -= old
	}
	sold.FirstPeriod = ProRata(sold.Difference, sold.FirstPeriod.From)
	sold.VATOnDifference, sold.VATOnNRC = nil, nil
	return sold
}

// Plain is the change as a reseller's customer sees it: what it pays oneCentral as one figure, without how that came about.
func (c *Change) Plain() Change {
	plain := *c
	plain.Items = make([]ChangeItem, len(c.Items))
	for i := range c.Items {
		item := &c.Items[i]
		var old money.Cents
		if item.Old != nil {
			old = item.Old.NetMRC
		}
		plain.Items[i] = item.at(old, item.New.NetMRC, item.NRC)
		plain.Items[i].VATOnDifference, plain.Items[i].VATOnNRC = item.VATOnDifference, item.VATOnNRC
	}
	return plain
}

// resaleTreatment is how VAT is charged to the customer: by oneCentral, as in the change, to a reseller's; by a solutions
// partner, which is left to the invoice unless the partner is Dutch.
func (b *Pricing) resaleTreatment(purchase *Change) VATTreatment {
	if b.Partner.Kind != Solutions {
		return purchase.VAT.Treatment
	}
	if b.Partner.Company.Country != "NL" {
		return VATManualReview
	}
	customer := PartyOf(&Partner{Kind: Reseller}, b.Customer)
	if customer.Country == "" && b.Customer.Site != nil {
		customer.Country = b.Customer.Site.Country
	}
	return b.treatmentOf(customer)
}
