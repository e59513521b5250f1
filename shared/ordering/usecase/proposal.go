package usecase

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
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
func (d *Carts) Offers(ctx context.Context, actor ordering.Actor) ([]Offer, error) {
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

func offer(today *catalog.Catalog, partner *ordering.Partner, o *catalog.Offering) Offer {
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
	Customer *ordering.Customer
	// Change is that of this item alone, nil when it cannot be priced.
	Change *ordering.Change
	Checks []ordering.Check
	// Fields are what is wrong with the input; those parts are left out of the rest.
	Fields []ordering.FieldError
	// Tiers and Terms are the price of the whole with that tier or term; Options is what one of an option adds to it.
	Tiers   map[string]Outcome
	Terms   map[int]Outcome
	Options map[string]Outcome
	// Links are what it can be linked to, where a rule asks for that.
	Links []Linkable
	// Site is where it is delivered when nothing else is said, nil where that is not known.
	Site     *ordering.Address
	Earliest calendar.Date
}

// Outcome is a net monthly price and a net one-off charge.
type Outcome struct{ MRC, NRC money.Cents }

// Linkable is a service of the customer, or an item of its cart, that an item can be linked to.
type Linkable struct {
	ordering.Link
	Offering      *catalog.Offering
	Configuration catalog.Configuration
	// Site is nil where it is not known.
	Site *ordering.Address
}

// Propose prices and checks a new service for the customer, and changes nothing. With an item of the customer's cart
// it stands in that one's place. Input that is wrong is reported and left out; only what the price rests on must be right
// for one.
func (d *Carts) Propose(ctx context.Context, actor ordering.Actor, id ordering.CustomerID, replaced ordering.ItemID, in ordering.ItemInput) (*Proposal, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	from, err := d.ahead(ctx, func(r ordering.Reader) {
		cartAhead(ctx, r, owner, id)
		_, _ = r.Services(ctx, owner, id, in.LinkedServices()...)
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
	cart, err := ordering.Optional(from.Cart(ctx, owner, id))
	if err != nil {
		return nil, err
	}
	if cart == nil {
		cart = &ordering.Cart{}
	}
	item := ordering.Item{ID: "proposal"}
	if replaced != "" {
		stored := cart.Item(replaced)
		if stored == nil || stored.Action != ordering.Add {
			return nil, ordering.NewNotFound(words.ItemInline)
		}
		item = *stored
		item.Seen = nil
		if item.Offering != in.Offering {
			item.Discount = nil
		}
	}
	in.Action, in.Service, in.ServiceVersion = ordering.Add, "", 0
	var f ordering.FieldErrors
	in.Check("", &f)
	priceable := in.LeaveOut(f)
	item.Apply(in)
	items := append([]ordering.Item{item}, cart.LinkedBy(&item)...)
	b, err := d.pricing(ctx, from, partner, customer, items, cart.TermWaiver)
	if err != nil {
		return nil, err
	}
	if err := d.qualify(ctx, b, items); err != nil {
		return nil, err
	}
	p := &Proposal{Offering: b.Catalog.Offering(in.Offering), Customer: customer, Checks: []ordering.Check{}, Fields: f}
	if p.Offering == nil {
		return nil, ordering.NewNotFound(words.Product)
	}
	elsewhere := item
	elsewhere.Site = nil
	p.Site = b.SiteOf(&elsewhere)
	p.Earliest = ordering.EarliestDay(catalog.Immediate, b.Today, p.Offering)
	if p.Links, err = d.linkable(ctx, b, cart, item.ID, p.Offering); err != nil {
		return nil, err
	}
	if !priceable {
		return p, nil
	}
	t := alternatives{Pricing: b, item: item, linked: cart.LinkedBy(&item)}
	p.Change, p.Checks = t.assess(item)
	p.Checks = slices.DeleteFunc(p.Checks, f.Concern)
	t.choices(p)
	return p, nil
}

// linkable lists the services and the new services in the cart that a rule of the offering asks a link to.
func (d *Carts) linkable(ctx context.Context, b *ordering.Pricing, cart *ordering.Cart, self ordering.ItemID, o *catalog.Offering) ([]Linkable, error) {
	fits := func(other *catalog.Offering) bool {
		return other != nil && (slices.Contains(o.RequiresProduct, other.ID) || slices.ContainsFunc(o.Rules, func(r catalog.Rule) bool {
			return r.Kind == catalog.AtLeastLinked && r.LinkedCategory == other.Category
		}))
	}
	if !slices.ContainsFunc(b.Catalog.Offerings, fits) {
		return nil, nil
	}
	var found []Linkable
	for i := range cart.Items {
		item := &cart.Items[i]
		if other := b.Catalog.Offering(item.Offering); item.Action == ordering.Add && item.ID != self && fits(other) {
			found = append(found, Linkable{ordering.Link{Item: item.ID}, other, item.Configuration, b.SiteOf(item)})
		}
	}
	services, err := ordering.All(func(p ordering.Page) ([]*ordering.Service, string, error) {
		return d.store.ServicesOf(ctx, b.Partner.ID, b.Customer.ID, p)
	})
	for _, s := range services {
		if other := ordering.OfferingOf(s, b.Catalog, b.Book); s.State != ordering.ServiceTerminated && fits(other) {
			found = append(found, Linkable{ordering.Link{Service: s.ID}, other, s.Configuration, s.Site})
		}
	}
	return found, err
}

// alternatives assesses variations of one item beside the items that it links to.
type alternatives struct {
	*ordering.Pricing
	item   ordering.Item
	linked []ordering.Item
}

// assess is the change of the item alone, with its own checks.
func (t alternatives) assess(item ordering.Item) (*ordering.Change, []ordering.Check) {
	all, checks := t.Price(append([]ordering.Item{item}, t.linked...))
	own := slices.DeleteFunc(checks, func(c ordering.Check) bool { return c.Item != item.ID })
	priced := all.Of(item.ID)
	if priced == nil {
		return nil, own
	}
	change := ordering.Change{Catalog: all.Catalog, Items: []ordering.ChangeItem{*priced}}
	t.Sum(&change)
	return &change, own
}

// with is what a variation would cost; false when it cannot be had.
func (t alternatives) with(vary func(*ordering.Item)) (Outcome, bool) {
	item := t.item
	item.Configuration = item.Configuration.Normal()
	vary(&item)
	change, _ := t.assess(item)
	if change == nil {
		return Outcome{}, false
	}
	return Outcome{change.Total.NewMRC, change.Total.NRC}, true
}

func (t alternatives) choices(p *Proposal) {
	p.Tiers, p.Terms, p.Options = map[string]Outcome{}, map[int]Outcome{}, map[string]Outcome{}
	for _, tier := range p.Offering.Tiers {
		if outcome, ok := t.with(func(i *ordering.Item) { i.Configuration.Tier = tier.ID }); ok {
			p.Tiers[tier.ID] = outcome
		}
	}
	for _, months := range p.Offering.TermMonths {
		if outcome, ok := t.with(func(i *ordering.Item) { i.TermMonths = months }); ok {
			p.Terms[months] = outcome
		}
	}
	for _, option := range p.Offering.Options {
		set := func(quantity int64) func(*ordering.Item) {
			return func(i *ordering.Item) {
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
