package usecase

import (
	"context"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// How far back a request that is still open is looked for (docs/decisions/0002): so long ago, in so many quotes, of which so many
// port numbers.
const (
	portingLookback = 180 * 24 * time.Hour
	portingPages    = 5
	portingPage     = 200
	portingQuotes   = 100
)

// pendingPortings are the numbers that open requests of the partner port: looked for once in a use case, and only when its
// cart ports any.
type pendingPortings struct {
	core  *core
	found []ordering.PendingPorting
	known bool
}

// missing reports whether they must be looked for.
func (p *pendingPortings) missing(c *pricedCart) bool {
	return !p.known && ordering.Ports(c.cart.Items)
}

// find looks for them when they are missing. A damaged record is passed over; reading it raised the alarm.
func (p *pendingPortings) find(ctx context.Context, c *pricedCart) error {
	if !p.missing(c) {
		return nil
	}
	quotes, err := p.core.portingQuotes(ctx, c.cart.Partner)
	if err != nil {
		return err
	}
	r, err := p.core.ahead(ctx, func(r ordering.Reader) {
		for _, q := range quotes {
			_, _, _ = versionAndOrder(ctx, r, q)
		}
	})
	if err != nil {
		return err
	}
	for _, q := range quotes {
		v, order, err := versionAndOrder(ctx, r, q)
		if err == nil {
			p.found = append(p.found, v.Pending(order)...)
		} else if ordering.CodeOf(err) != ordering.RecordDamaged {
			return err
		}
	}
	p.known = true
	return nil
}

// tell gives the pricing those of other requests than the one that the cart revises.
func (p *pendingPortings) tell(c *pricedCart) {
	c.pricing.Pending = nil
	for _, pending := range p.found {
		if c.cart.Revises == nil || c.cart.Revises.Quote != pending.Quote {
			c.pricing.Pending = append(c.pricing.Pending, pending)
		}
	}
}

// portingQuotes lists the partner's quotes that port numbers and are open, or became an order.
func (d *core) portingQuotes(ctx context.Context, p ordering.PartnerID) ([]*ordering.Quote, error) {
	var porting []*ordering.Quote
	page := ordering.Page{Limit: portingPage}
	for range portingPages {
		quotes, next, err := d.store.Quotes(ctx, p, page)
		if err != nil {
			return nil, err
		}
		for _, q := range quotes {
			if q.CreatedAt.Before(d.now().Add(-portingLookback)) {
				return porting, nil
			}
			switch q.StateAt(d.now()) {
			case ordering.Requested, ordering.Returned, ordering.Approved, ordering.Ordered:
				if q.Ports {
					porting = append(porting, q)
				}
			}
			if len(porting) == portingQuotes {
				return porting, nil
			}
		}
		if page.Cursor = next; next == "" {
			break
		}
	}
	return porting, nil
}

// versionAndOrder reads the latest version of the quote, and the order that it became, nil for none.
func versionAndOrder(ctx context.Context, r ordering.Reader, q *ordering.Quote) (*ordering.QuoteVersion, *ordering.Order, error) {
	v, err := r.Version(ctx, q.Partner, ordering.VersionRef{Quote: q.ID, Version: q.Latest})
	if q.Order == "" {
		return v, nil, err
	}
	order, missing := r.Order(ctx, q.Partner, q.Order)
	if err == nil {
		err = missing
	}
	return v, order, err
}
