package usecase

import (
	"context"
	"maps"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// UpgradeTarget is what many services become, alike. What it leaves out stays as each service has it; with another
// offering, what it leaves out is as a move to that begins.
type UpgradeTarget struct {
	// Offering is another one that the services move to, empty to stay.
	Offering      catalog.OfferingID
	Tier          string
	Units         int64
	Values        map[string]int64
	Options       map[string]int64 // 0 takes the option off
	TermMonths    int
	RequestedDate calendar.Date
}

// For is what the target asks of a service of the offering was; today's catalogue tells how a move begins.
func (t UpgradeTarget) For(s *ordering.Service, was *catalog.Offering, today *catalog.Catalog) ordering.ItemInput {
	in := ordering.ItemInput{Action: ordering.Modify, Offering: s.Offering, Configuration: s.Configuration.Normal(), Service: s.ID, ServiceVersion: s.Version, RequestedDate: t.RequestedDate}
	if t.Offering != "" && t.Offering != s.Offering {
		in.Offering, in.Configuration = t.Offering, catalog.Configuration{}
		if o := today.Offering(t.Offering); o != nil && was != nil {
			in.Configuration, in.TermMonths = moving(s, was, o)
		}
	}
	c := &in.Configuration
	if t.Tier != "" {
		c.Tier = t.Tier
	}
	if t.Units != 0 {
		c.Units = t.Units
	}
	if t.TermMonths != 0 {
		in.TermMonths = t.TermMonths
	}
	c.Values, c.Options = overlaid(c.Values, t.Values), overlaid(c.Options, t.Options)
	return in
}

func overlaid(now, set map[string]int64) map[string]int64 {
	if len(set) == 0 {
		return now
	}
	all := map[string]int64{}
	maps.Copy(all, now)
	maps.Copy(all, set)
	return all
}

// BulkView is what a target would change in many services, for each customer apart: a cart is one customer's. Total is
// that of the items that can be added, Catalog the version that all is priced on.
type BulkView struct {
	Catalog   *catalog.Catalog
	Customers []BulkCustomer
	Total     ordering.ChangeTotal
}

// BulkCustomer is the part of one customer. Checks are about the customer; those of an item are the item's.
type BulkCustomer struct {
	Customer *ordering.Customer
	Items    []BulkItem
	Total    ordering.ChangeTotal
	Checks   []ordering.Check
}

// BulkItem is the part of one service. InCart is the item of the open cart that changes the service already, nil for none.
type BulkItem struct {
	ItemView
	Service *ServiceView
	Input   ordering.ItemInput
	InCart  *ordering.Item
}

// CanAdd reports whether the item can go in the customer's cart.
func (i BulkItem) CanAdd() bool { return i.InCart == nil && i.Fits() }

// Added reports whether the cart has the item as it is asked here.
func (i BulkItem) Added() bool {
	return i.InCart != nil && i.InCart.Offering == i.Input.Offering && i.InCart.TermMonths == i.Input.TermMonths && i.InCart.Configuration.Equal(i.Input.Configuration)
}

// PreviewAll shows what the target would change in the services, outside any cart. It is not for more than a cart holds.
func (d *Services) PreviewAll(ctx context.Context, actor ordering.Actor, ids []ordering.ServiceID, target UpgradeTarget) (*BulkView, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	if len(ids) > ordering.MaxItems {
		return nil, ordering.NewInvalid(ordering.NewFieldError("services", "range", words.AtMost80Services))
	}
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		_, _ = r.Partner(ctx, owner)
		of, _ := byCustomer(ctx, r, owner, ids)
		for c, ids := range of {
			_, _ = r.Customer(ctx, owner, c)
			_, _ = r.Cart(ctx, owner, c)
			_, _ = r.Services(ctx, owner, c, ids...)
		}
	})
	if err != nil {
		return nil, err
	}
	partner, err := r.Partner(ctx, owner)
	if err != nil {
		return nil, err
	}
	of, err := byCustomer(ctx, r, owner, ids)
	if err != nil {
		return nil, err
	}
	book, today, err := d.current(ctx)
	if err != nil {
		return nil, err
	}
	var previews []*bulkPreview
	known := d.qualifications(time.Time{})
	var queries []ordering.Query
	for _, id := range slices.Sorted(maps.Keys(of)) {
		p, err := d.bulkPreview(ctx, r, book, today, partner, id, of[id], target)
		if err != nil {
			return nil, err
		}
		previews = append(previews, p)
		queries = append(queries, known.missing(p.pricing, p.items)...)
	}
	if err := known.ask(ctx, queries); err != nil {
		return nil, err
	}
	view := &BulkView{Catalog: today}
	for _, p := range previews {
		known.fill(p.pricing, p.items)
		p.price()
		view.Customers = append(view.Customers, p.BulkCustomer)
		view.Total.Add(p.Total)
	}
	return view, nil
}

// byCustomer finds whose the services are. It returns the last error, and those that it found all the same.
func byCustomer(ctx context.Context, r ordering.Reader, p ordering.PartnerID, ids []ordering.ServiceID) (of map[ordering.CustomerID][]ordering.ServiceID, err error) {
	of = map[ordering.CustomerID][]ordering.ServiceID{}
	for _, id := range ids {
		c, missing := r.CustomerOf(ctx, p, id)
		if missing != nil {
			err = missing
			continue
		}
		of[c] = append(of[c], id)
	}
	return of, err
}

type bulkPreview struct {
	BulkCustomer
	items   []ordering.Item
	pricing *ordering.Pricing
}

func (d *Services) bulkPreview(ctx context.Context, r ordering.Reader, book catalog.Book, today *catalog.Catalog, partner *ordering.Partner, id ordering.CustomerID, ids []ordering.ServiceID, target UpgradeTarget) (*bulkPreview, error) {
	customer, err := r.Customer(ctx, partner.ID, id)
	if err != nil {
		return nil, err
	}
	services, err := r.Services(ctx, partner.ID, id, ids...)
	if err != nil {
		return nil, err
	}
	p := &bulkPreview{BulkCustomer: BulkCustomer{Customer: customer}}
	var f ordering.FieldErrors
	for _, id := range ids {
		s := services[id]
		if s == nil {
			return nil, ordering.NewNotFound(words.ServiceNoun)
		}
		seen := d.serviceView(s, book, today)
		in := target.For(s, seen.Product, today)
		in.Check("", &f)
		item := ordering.Item{ID: ordering.ItemID(id)}
		item.Apply(in)
		p.items = append(p.items, item)
		p.Items = append(p.Items, BulkItem{Service: seen, Input: in, ItemView: ItemView{Checks: []ordering.Check{}}})
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	if p.pricing, err = d.pricing(ctx, r, partner, customer, p.items, nil); err != nil {
		return nil, err
	}
	p.pricing.Book, p.pricing.Catalog = book, today
	return p, p.alreadyInCart(ctx, r)
}

// price prices the items, and in total those that can be added.
func (p *bulkPreview) price() {
	change, checks := p.pricing.Price(p.items)
	for i := range p.Items {
		p.Items[i].Change = change.Of(p.items[i].ID)
	}
	for _, c := range checks {
		if i := slices.IndexFunc(p.items, func(item ordering.Item) bool { return item.ID == c.Item }); i >= 0 {
			p.Items[i].Checks = append(p.Items[i].Checks, c)
		} else {
			p.Checks = append(p.Checks, c)
		}
	}
	addable := slices.DeleteFunc(p.items, func(item ordering.Item) bool {
		return !slices.ContainsFunc(p.Items, func(i BulkItem) bool { return ordering.ItemID(i.Service.ID) == item.ID && i.CanAdd() })
	})
	change, _ = p.pricing.Price(addable)
	p.Total = change.Total
}

func (p *bulkPreview) alreadyInCart(ctx context.Context, r ordering.Reader) error {
	cart, err := ordering.Optional(r.Cart(ctx, p.Customer.Partner, p.Customer.ID))
	if err != nil || cart == nil {
		return err
	}
	for i := range p.Items {
		for j := range cart.Items {
			if cart.Items[j].Service == p.Items[i].Service.ID {
				p.Items[i].InCart = &cart.Items[j]
			}
		}
	}
	return nil
}
