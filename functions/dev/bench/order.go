package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
)

// desk are the people who take a quote to an order.
type desk struct {
	user, signer person
	deciders     map[string]person // by role
}

func newDesk(ctx context.Context, base string) (desk, error) {
	d := desk{deciders: map[string]person{}}
	var err error
	if d.user, err = login(ctx, base, seed.Find(seed.Noordlicht, ordering.PartnerUser).Username); err != nil {
		return d, err
	}
	if d.signer, err = login(ctx, base, seed.Find(seed.Noordlicht, ordering.PartnerSigner).Username); err != nil {
		return d, err
	}
	for _, role := range []ordering.Role{ordering.AccountManager, ordering.SalesManager, ordering.Engineering} {
		if d.deciders[string(role)], err = login(ctx, base, seed.Find("", role).Username); err != nil {
			return d, err
		}
	}
	return d, nil
}

type version struct {
	Quote      string
	Number     int
	ChangeHash string
	Approvers  []struct{ Role string }
}

type fields = map[string]any

var site = fields{"street": "Oudegracht", "houseNumber": "88", "postcode": "3511 AV", "city": "Utrecht", "country": "NL"}

// items are three things that a business orders together.
func items() []fields {
	return []fields{
		{"action": "add", "offering": "conn-fiber-business", "configuration": fields{"tier": "100"}, "termMonths": 24, "reference": "PO-1", "site": site},
		{"action": "add", "offering": "host-vps", "configuration": fields{"tier": "m", "units": 2}, "termMonths": 12},
		{"action": "add", "offering": "host-backup", "configuration": fields{"units": 500}, "termMonths": 12},
	}
}

// customer makes a customer of the partner.
func (d desk) customer(ctx context.Context, name string) (string, error) {
	var made struct{ ID string }
	_, err := d.user.call(ctx, http.MethodPost, "/v1/customers", fields{
		"legalName": name, "reference": "BENCH", "kvk": "90777018", "country": "NL", "language": "nl", "smallBusiness": false,
		"address": site, "contact": fields{"name": "Mirjam de Vliet", "phone": "030 201 2030"},
	}, &made)
	return made.ID, err
}

// request fills the cart of the customer with the items, and requests a quote.
func (d desk) request(ctx context.Context, customer string, items []fields) (version, error) {
	var v version
	opened, err := d.user.call(ctx, http.MethodPost, "/v1/carts", fields{"customer": customer}, nil)
	if err != nil {
		return v, err
	}
	var filled struct{ ChangeHash string }
	if _, err := d.user.call(ctx, http.MethodPost, "/v1/carts/"+customer+"/items", fields{"items": items}, &filled, [2]string{"If-Match", opened.header.Get("ETag")}); err != nil {
		return v, err
	}
	_, err = d.user.call(ctx, http.MethodPost, "/v1/carts/"+customer+"/quote", fields{"changeHash": filled.ChangeHash}, &v)
	return v, err
}

// approve is the decision of everybody whom the version waits for.
func (d desk) approve(ctx context.Context, v version) error {
	for _, a := range v.Approvers {
		if _, err := d.deciders[a.Role].call(ctx, http.MethodPost, "/v1/quotes/"+v.Quote+"/approve", fields{"version": v.Number, "hash": v.ChangeHash, "role": a.Role}, nil); err != nil {
			return err
		}
	}
	return nil
}

// document waits until the version's document is ready, asking at the interval.
func (d desk) document(ctx context.Context, v version, every time.Duration) error {
	for {
		said, err := d.user.call(ctx, http.MethodGet, "/v1/quotes/"+v.Quote+"/document", nil, nil)
		if err != nil || said.status == http.StatusFound {
			return err
		}
		time.Sleep(every)
	}
}

// sign makes the order.
func (d desk) sign(ctx context.Context, v version) error {
	var q struct{ Document *struct{ SHA256 string } }
	if _, err := d.user.call(ctx, http.MethodGet, "/v1/quotes/"+v.Quote, nil, &q); err != nil {
		return err
	}
	if q.Document == nil {
		return fmt.Errorf("quote %s has no document", v.Quote)
	}
	_, err := d.signer.call(ctx, http.MethodPost, "/v1/quotes/"+v.Quote+"/signature", fields{
		"version": v.Number, "hash": v.ChangeHash, "consent": true, "documentSha256": q.Document.SHA256,
		"signerName": "Mirjam de Vliet", "signerFunction": "directeur", "mandate": true,
	}, nil)
	return err
}

// whole takes three items from the cart to the acknowledged order.
func (d desk) whole(ctx context.Context, customer string) error {
	v, err := d.request(ctx, customer, items())
	if err != nil {
		return err
	}
	if err := d.approve(ctx, v); err != nil {
		return err
	}
	if err := d.document(ctx, v, 25*time.Millisecond); err != nil {
		return err
	}
	return d.sign(ctx, v)
}
