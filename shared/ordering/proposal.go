package ordering

import (
	"context"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// Offer is an offering that the partner can order new. From is the lowest net monthly price that it comes for, with a
// term of so many months; no months, and it has none.
type Offer struct {
	*catalog.Offering
	From       money.Cents
	FromMonths int
}

// Offers lists what the partner can order new today, in the catalogue's order.
func (d *Desk) Offers(ctx context.Context, actor Actor) ([]Offer, error) {
	today, partner, err := d.Catalog(ctx, actor, "")
	if err != nil {
		return nil, err
	}
	var offers []Offer
	for _, o := range today.Offerings {
		if o.Status == catalog.Active {
			offers = append(offers, offer(today, partner, o))
		}
	}
	return offers, nil
}

func offer(today *catalog.Catalog, partner *Partner, o *catalog.Offering) Offer {
	f := Offer{Offering: o}
	for _, c := range o.Smallest() {
		refuses := func(v catalog.Violation) bool { return !v.Warning }
		if slices.ContainsFunc(o.Validate(c, nil), refuses) {
			continue
		}
		for _, months := range o.TermMonths {
			if net, _ := today.NetMRC(o.ListMRC(c), months, partner.Level, 0); f.FromMonths == 0 || net < f.From {
				f.From, f.FromMonths = net, months
			}
		}
	}
	return f
}

// Proposal is one configuration of a new service for a customer, priced and checked as its cart would, and what other
// choices would make of it.
type Proposal struct {
	Offering *catalog.Offering
	Customer *Customer
	// Change is that of this item alone, nil when it cannot be priced.
	Change *Change
	Checks []Check
	// Fields are what is wrong with the input; those parts are left out of the rest.
	Fields []FieldError
	// Tiers and Terms are the price of the whole with that tier or term; Options is what one of an option adds to it.
	Tiers   map[string]Outcome
	Terms   map[int]Outcome
	Options map[string]Outcome
	// Links are what it can be linked to, where a rule asks for that.
	Links []Linkable
	// Earliest is the first day on which it can be delivered.
	Earliest calendar.Date
}

// Outcome is a net monthly price and a net one-off charge.
type Outcome struct{ MRC, NRC money.Cents }

// Linkable is a service of the customer, or an item of its cart, that an item can be linked to.
type Linkable struct {
	Link
	Offering      *catalog.Offering
	Configuration catalog.Configuration
	// Site is nil where it is not known.
	Site *Address
}

// Propose prices and checks a new service for the customer, and changes nothing. With an item of the customer's cart
// it stands in that one's place. Input that is wrong is told and left out; only what the price rests on must be right
// for one.
func (d *Desk) Propose(ctx context.Context, actor Actor, id CustomerID, replaced ItemID, in ItemInput) (*Proposal, error) {
	owner, err := partnerOnly(actor)
	if err != nil {
		return nil, err
	}
	from, err := d.ahead(ctx, func(r Reader) {
		cartAhead(ctx, r, owner, id)
		_, _ = r.Services(ctx, owner, id, in.linkedServices()...)
	})
	if err != nil {
		return nil, err
	}
	partner, err := from.Partner(ctx, owner)
	if err != nil {
		return nil, err
	}
	customer, err := from.Customer(ctx, owner, id)
	if err != nil {
		return nil, err
	}
	cart, err := from.Cart(ctx, owner, id)
	if KindOf(err) == NotFound {
		cart, err = &Cart{}, nil
	}
	if err != nil {
		return nil, err
	}
	item := Item{ID: "proposal"}
	if replaced != "" {
		stored := cart.Item(replaced)
		if stored == nil || stored.Action != Add {
			return nil, notFound(words.ItemInline)
		}
		item = *stored
		item.Seen = nil
		if item.Offering != in.Offering {
			item.Discount = nil
		}
	}
	in.Action, in.Service, in.ServiceVersion = Add, "", 0
	var f fieldErrors
	in.check("", &f)
	priceable := in.leaveOut(f)
	item.apply(in)
	items := append([]Item{item}, cart.linkedBy(&item)...)
	b, err := d.pricing(ctx, from, partner, customer, items, cart.TermWaiver)
	if err != nil {
		return nil, err
	}
	if err := d.qualify(ctx, b, items); err != nil {
		return nil, err
	}
	p := &Proposal{Offering: b.Catalog.Offering(in.Offering), Customer: customer, Checks: []Check{}, Fields: f}
	if p.Offering == nil {
		return nil, notFound(words.Product)
	}
	p.Earliest = earliestDay(catalog.Immediate, b.Today, p.Offering)
	if p.Links, err = d.linkable(ctx, b, cart, item.ID, p.Offering); err != nil {
		return nil, err
	}
	if !priceable {
		return p, nil
	}
	t := alternatives{Pricing: b, item: item, linked: cart.linkedBy(&item)}
	p.Change, p.Checks = t.assess(item)
	p.Checks = slices.DeleteFunc(p.Checks, f.about)
	t.choices(p)
	return p, nil
}

// about reports whether a check is about a part that is wrong: then that is said already.
func (f fieldErrors) about(c Check) bool {
	return c.Field != "" && slices.ContainsFunc(f, func(wrong FieldError) bool {
		return wrong.Field == c.Field || strings.HasPrefix(wrong.Field, c.Field+".") || strings.HasPrefix(wrong.Field, c.Field+"[")
	})
}

// leaveOut drops the parts of the input that are wrong, and reports whether what is left can be priced.
func (in *ItemInput) leaveOut(wrong fieldErrors) (priceable bool) {
	priceable = true
	for _, f := range wrong {
		switch part, _, _ := strings.Cut(strings.Replace(f.Field, "[", ".", 1), "."); part {
		case "site":
			in.Site = nil
		case "siteContact":
			in.SiteContact = nil
		case "reference":
			in.Reference = ""
		case "note":
			in.Note = ""
		case "porting":
			in.Porting = nil
		case "documents":
			in.Documents = nil
		case "links":
			in.Links = nil
		default:
			priceable = false
		}
	}
	return priceable
}

// linkedServices lists the services that the input links to.
func (in *ItemInput) linkedServices() []ServiceID {
	var ids []ServiceID
	for _, link := range in.Links {
		ids = append(ids, link.Service)
	}
	return ids
}

// linkedBy returns the items of the cart that the item links to.
func (c *Cart) linkedBy(item *Item) []Item {
	var linked []Item
	for _, link := range item.Links {
		if other := c.Item(link.Item); link.Item != "" && link.Item != item.ID && other != nil {
			linked = append(linked, *other)
		}
	}
	return linked
}

// linkable lists the services and the new services in the cart that a rule of the offering asks a link to.
func (d *Desk) linkable(ctx context.Context, b *Pricing, cart *Cart, self ItemID, o *catalog.Offering) ([]Linkable, error) {
	fits := func(other *catalog.Offering) bool {
		return other != nil && (slices.Contains(o.RequiresProduct, other.ID) || slices.ContainsFunc(o.Rules, func(r catalog.Rule) bool {
			return r.Kind == catalog.AtLeastLinked && r.LinkedCategory == other.Category
		}))
	}
	if !slices.ContainsFunc(b.Catalog.Offerings, fits) {
		return nil, nil
	}
	var all []Linkable
	for i := range cart.Items {
		item := &cart.Items[i]
		if other := b.Catalog.Offering(item.Offering); item.Action == Add && item.ID != self && fits(other) {
			all = append(all, Linkable{Link{Item: item.ID}, other, item.Configuration, b.SiteOf(item)})
		}
	}
	for page := (Page{}); ; {
		services, next, err := d.Store.ServicesOf(ctx, b.Partner.ID, b.Customer.ID, page)
		if err != nil {
			return nil, err
		}
		for _, s := range services {
			if other := offeringOf(s, b.Catalog, b.Book); s.State != ServiceTerminated && fits(other) {
				all = append(all, Linkable{Link{Service: s.ID}, other, s.Configuration, s.Site})
			}
		}
		if next == "" {
			return all, nil
		}
		page.Cursor = next
	}
}

// alternatives assesses variations of one item beside the items that it links to.
type alternatives struct {
	*Pricing
	item   Item
	linked []Item
}

// assess is the change of the item alone, with its own checks.
func (t alternatives) assess(item Item) (*Change, []Check) {
	all, checks := t.Price(append([]Item{item}, t.linked...))
	own := slices.DeleteFunc(checks, func(c Check) bool { return c.Item != item.ID })
	priced := all.Of(item.ID)
	if priced == nil {
		return nil, own
	}
	change := Change{Catalog: all.Catalog, Items: []ChangeItem{*priced}}
	t.sum(&change)
	return &change, own
}

// with is what a variation would cost; false when it cannot be had.
func (t alternatives) with(vary func(*Item)) (Outcome, bool) {
	item := t.item
	item.Configuration = item.Configuration.Normal()
	vary(&item)
	change, _ := t.assess(item)
	if change == nil {
		return Outcome{}, false
	}
	return Outcome{change.Total.NewMRC, change.Total.NRC}, true
}

// choices tries each tier, term and option.
func (t alternatives) choices(p *Proposal) {
	p.Tiers, p.Terms, p.Options = map[string]Outcome{}, map[int]Outcome{}, map[string]Outcome{}
	for _, tier := range p.Offering.Tiers {
		if outcome, ok := t.with(func(i *Item) { i.Configuration.Tier = tier.ID }); ok {
			p.Tiers[tier.ID] = outcome
		}
	}
	for _, months := range p.Offering.TermMonths {
		if outcome, ok := t.with(func(i *Item) { i.TermMonths = months }); ok {
			p.Terms[months] = outcome
		}
	}
	for _, option := range p.Offering.Options {
		set := func(quantity int64) func(*Item) {
			return func(i *Item) {
				options := map[string]int64{option.ID: quantity}
				for other, n := range i.Configuration.Options {
					if other != option.ID && !p.Offering.Excludes(option.ID, other) {
						options[other] = n
					}
				}
				i.Configuration.Options = options
			}
		}
		without, ok := t.with(set(0))
		one, can := t.with(set(1))
		if ok && can {
			p.Options[option.ID] = Outcome{one.MRC - without.MRC, one.NRC - without.NRC}
		}
	}
}
