package directory

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// CreateCustomer adds a customer of the actor's partner.
func (d *Directory) CreateCustomer(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, in ordering.CustomerInput) (*ordering.Customer, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	if err := in.Check(); err != nil {
		return nil, err
	}
	ahead := func(r ordering.Reader) { _ = ordering.CustomersADay().Allows(ctx, r, string(owner), 1, d.now()) }
	return ordering.Transact(ctx, d.store, once, ahead, func(tx ordering.Tx) (*ordering.Customer, error) {
		c := &ordering.Customer{ID: ordering.CustomerID(d.newID()), Partner: owner, Version: 1, UpdatedAt: d.now()}
		c.Apply(in)
		tx.Save(c)
		return c, ordering.CustomersADay().Use(ctx, tx, string(owner), 1, d.now())
	})
}

// UpdateCustomer corrects a customer that is still at the version; Stale otherwise.
func (d *Directory) UpdateCustomer(ctx context.Context, actor ordering.Actor, id ordering.CustomerID, version int64, in ordering.CustomerInput) (*ordering.Customer, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	if err := in.Check(); err != nil {
		return nil, err
	}
	return ordering.Transact(ctx, d.store, ordering.Idempotency{}, nil, func(tx ordering.Tx) (*ordering.Customer, error) {
		c, err := tx.Customer(ctx, owner, id)
		if err != nil {
			return nil, err
		}
		if c.Version != version {
			return nil, ordering.NewStale("customer-changed", words.CustomerChangedMeanwhile)
		}
		c.Apply(in)
		c.Version++
		c.UpdatedAt = d.now()
		tx.Save(c)
		return c, nil
	})
}

// Customer returns a partner's customer.
func (d *Directory) Customer(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, id ordering.CustomerID) (*ordering.Customer, error) {
	owner, err := access.Owner(ctx, d.store, actor, asked, d.today())
	if err != nil {
		return nil, err
	}
	return d.store.Customer(ctx, owner, id)
}

// Customers lists a partner's customers.
func (d *Directory) Customers(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, page ordering.Page) ([]*ordering.Customer, string, error) {
	owner, err := access.Owner(ctx, d.store, actor, asked, d.today())
	if err != nil {
		return nil, "", err
	}
	return d.store.Customers(ctx, owner, page)
}

// FindCustomers lists a partner's customers whose name, reference, KvK number or town has the text. It looks on until a
// page has some, so that an empty one is the end.
func (d *Directory) FindCustomers(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, text string, page ordering.Page) ([]*ordering.Customer, string, error) {
	owner, err := access.Owner(ctx, d.store, actor, asked, d.today())
	if err != nil {
		return nil, "", err
	}
	for {
		found, next, err := d.store.Customers(ctx, owner, page)
		if err != nil {
			return nil, "", err
		}
		found = slices.DeleteFunc(found, func(c *ordering.Customer) bool { return !c.Has(text) })
		if len(found) > 0 || next == "" {
			return found, next, nil
		}
		page.Cursor = next
	}
}
