package desk

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
)

// backgroundReach is how many of a partner's quotes, the newest, a Background is made of: one page.
const backgroundReach = 200

// Background is what is known beside a quote of its customer and its partner.
type Background struct {
	// Quotes are the customer's others, newest first.
	Quotes []*ordering.Quote
	// Partner is the record of all others of the partner.
	Partner Record
}

// Record counts what became of quotes.
type Record struct {
	Quotes, Ordered int
	// Discounted have a manual discount, the deepest of Discount basis points.
	Discounted int
	Discount   int64
}

func (r *Record) add(q *ordering.Quote) {
	r.Quotes++
	if q.State == ordering.Ordered {
		r.Ordered++
	}
	if q.Value != nil && q.Value.Discount > 0 {
		r.Discounted++
		r.Discount = max(r.Discount, q.Value.Discount)
	}
}

// Background is that of the quote, from among the partner's newest.
func (d *Desk) Background(ctx context.Context, actor ordering.Actor, of *ordering.Quote) (*Background, error) {
	owner, err := access.Owner(ctx, d.store, actor, of.Partner, d.today())
	if err != nil {
		return nil, err
	}
	quotes, _, err := d.store.Quotes(ctx, owner, ordering.Page{Limit: backgroundReach})
	if err != nil {
		return nil, err
	}
	b := &Background{}
	for _, q := range slices.DeleteFunc(quotes, func(q *ordering.Quote) bool { return q.ID == of.ID }) {
		q.State = q.StateAt(d.now())
		b.Partner.add(q)
		if q.Customer == of.Customer {
			b.Quotes = append(b.Quotes, q)
		}
	}
	return b, nil
}
