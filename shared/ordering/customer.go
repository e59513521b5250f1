package ordering

import (
	"context"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/vatid"
	"onecentral.nl/ordering/shared/words"
)

// CustomerInput is what a partner says of a customer.
type CustomerInput struct {
	Reference     string   `json:"reference,omitempty"`
	LegalName     string   `json:"legalName,omitempty"`
	KvK           string   `json:"kvk,omitempty"`
	VATID         string   `json:"vatId,omitempty"`
	Country       string   `json:"country,omitempty"`
	Address       *Address `json:"address,omitempty"`
	SmallBusiness *bool    `json:"smallBusiness,omitempty"`
	Contact       *Contact `json:"contact,omitempty"`
	Site          *Address `json:"site,omitempty"`
	SiteContact   *Contact `json:"siteContact,omitempty"`
	Language      Language `json:"language,omitempty"`
}

// Input returns what the partner said of the customer.
func (c *Customer) Input() CustomerInput {
	return CustomerInput{
		Reference: c.Reference, LegalName: c.LegalName, KvK: c.KvK, VATID: c.VATID, Country: c.Country, Address: c.Address,
		SmallBusiness: c.SmallBusiness, Contact: c.Contact, Site: c.Site, SiteContact: c.SiteContact, Language: c.Language,
	}
}

func (in CustomerInput) company() Company {
	return Company{LegalName: in.LegalName, KvK: in.KvK, VATID: in.VATID, Country: in.Country, Address: in.Address}
}

func (in CustomerInput) check() error {
	var f fieldErrors
	f.demand(in.LegalName != "" || in.Reference != "", "legalName", "required", words.GiveNameOrReference)
	f.text("reference", in.Reference, maxReference)
	f.company(in.company())
	f.contact("contact", in.Contact)
	f.address("site", in.Site)
	f.contact("siteContact", in.SiteContact)
	f.demand(in.Language == "" || ValidLanguage(in.Language), "language", "choice", words.ChooseNlOrEn)
	return f.err()
}

func (c *Customer) apply(in CustomerInput) {
	c.Company = in.company()
	if id, err := vatid.Parse(in.Country, in.VATID); err == nil {
		c.VATID = string(id)
	}
	c.Reference, c.SmallBusiness, c.Contact = in.Reference, in.SmallBusiness, in.Contact
	c.Site, c.SiteContact, c.Language = in.Site, in.SiteContact, in.Language
}

// CreateCustomer adds a customer of the actor's partner.
func (d *Desk) CreateCustomer(ctx context.Context, actor Actor, once Idempotency, in CustomerInput) (*Customer, error) {
	owner, err := partnerOnly(actor)
	if err != nil {
		return nil, err
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	return command(ctx, d.Store, once, nothing, func(tx Tx) (*Customer, error) {
		c := &Customer{ID: CustomerID(d.NewID()), Partner: owner, Version: 1, UpdatedAt: d.Now()}
		c.apply(in)
		tx.Save(c)
		return c, nil
	})
}

// UpdateCustomer corrects a customer that is still at the version; Stale otherwise.
func (d *Desk) UpdateCustomer(ctx context.Context, actor Actor, id CustomerID, version int64, in CustomerInput) (*Customer, error) {
	owner, err := partnerOnly(actor)
	if err != nil {
		return nil, err
	}
	if err := in.check(); err != nil {
		return nil, err
	}
	return command(ctx, d.Store, Idempotency{}, nothing, func(tx Tx) (*Customer, error) {
		c, err := tx.Customer(ctx, owner, id)
		if err != nil {
			return nil, err
		}
		if c.Version != version {
			return nil, stale("customer-changed", words.CustomerChangedMeanwhile)
		}
		c.apply(in)
		c.Version++
		c.UpdatedAt = d.Now()
		tx.Save(c)
		return c, nil
	})
}

// Customer returns a partner's customer.
func (d *Desk) Customer(ctx context.Context, actor Actor, asked PartnerID, id CustomerID) (*Customer, error) {
	owner, err := d.owner(ctx, d.Store, actor, asked)
	if err != nil {
		return nil, err
	}
	return d.Store.Customer(ctx, owner, id)
}

// Customers lists a partner's customers.
func (d *Desk) Customers(ctx context.Context, actor Actor, asked PartnerID, page Page) ([]*Customer, string, error) {
	owner, err := d.owner(ctx, d.Store, actor, asked)
	if err != nil {
		return nil, "", err
	}
	return d.Store.Customers(ctx, owner, page)
}

// FindCustomers lists a partner's customers whose name, reference, KvK number or town has the text. It looks on until a
// page has some, so that an empty one is the end.
func (d *Desk) FindCustomers(ctx context.Context, actor Actor, asked PartnerID, text string, page Page) ([]*Customer, string, error) {
	owner, err := d.owner(ctx, d.Store, actor, asked)
	if err != nil {
		return nil, "", err
	}
	for {
		found, next, err := d.Store.Customers(ctx, owner, page)
		if err != nil {
			return nil, "", err
		}
		found = slices.DeleteFunc(found, func(c *Customer) bool { return !c.has(text) })
		if len(found) > 0 || next == "" {
			return found, next, nil
		}
		page.Cursor = next
	}
}

func (c *Customer) has(text string) bool {
	in := []string{c.LegalName, c.Reference, c.KvK}
	for _, a := range []*Address{c.Address, c.Site} {
		if a != nil {
			in = append(in, a.City)
		}
	}
	return strings.Contains(strings.ToLower(strings.Join(in, "\n")), strings.ToLower(text))
}

// owner returns the partner whose things are asked for, when the actor may see them.
func (d *Desk) owner(ctx context.Context, r Reader, actor Actor, asked PartnerID) (PartnerID, error) {
	id, err := ofPartner(actor, asked)
	if err != nil {
		return "", err
	}
	if _, err := d.visiblePartner(ctx, r, actor, id); err != nil {
		return "", err
	}
	return id, nil
}
