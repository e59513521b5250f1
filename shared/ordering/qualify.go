package ordering

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// qualificationLifetime is how old an answer of the Qualifier may be that a request rests on (docs/decisions/0002). In a
// cart it is advice, and kept as long as it belongs to the item.
const qualificationLifetime = 24 * time.Hour

// Qualified is what the Qualifier answered, to which query and when.
type Qualified struct {
	Query
	Qualification
	At time.Time
}

// query is what the Qualifier must tell of the item: of a new or larger product at a known address. It returns false for nothing.
func (b *Pricing) query(item *Item) (Query, bool) {
	o := b.Catalog.Offering(item.Offering)
	site := b.SiteOf(item)
	if o == nil || site == nil || !o.RequiresAddress() {
		return Query{}, false
	}
	if s := b.Services[item.Service]; s != nil && s.Offering == item.Offering && s.Configuration.Tier == item.Configuration.Tier {
		return Query{}, false
	}
	return Query{Offering: item.Offering, Configuration: item.Configuration.Normal(), Site: *site}, true
}

func (q Query) equal(other Query) bool {
	return q.Offering == other.Offering && q.Site == other.Site && q.Configuration.Equal(other.Configuration)
}

// qualifications are what is known of the Qualifier in one use case: what was kept on the items since a moment, and
// what was asked.
type qualifications struct {
	qualifier Qualifier
	now       time.Time
	since     time.Time
	asked     []Qualified
}

func (d *Desk) qualifications(since time.Time) *qualifications {
	return &qualifications{qualifier: d.Qualifier, now: d.Now(), since: since}
}

// answer finds the answer to the query of the item, nil for none.
func (k *qualifications) answer(item *Item, query Query) *Qualified {
	if i := slices.IndexFunc(k.asked, func(a Qualified) bool { return a.equal(query) }); i >= 0 {
		return &k.asked[i]
	}
	if kept := item.Qualified; kept != nil && kept.equal(query) && !kept.At.Before(k.since) {
		return kept
	}
	return nil
}

// missing lists the queries of the items that have no answer.
func (k *qualifications) missing(b *Pricing, items []Item) []Query {
	var queries []Query
	for i := range items {
		if query, needed := b.query(&items[i]); needed && k.answer(&items[i], query) == nil && !slices.ContainsFunc(queries, query.equal) {
			queries = append(queries, query)
		}
	}
	return queries
}

// ask gets the answers to the queries, all in one call.
func (k *qualifications) ask(ctx context.Context, queries []Query) error {
	if len(queries) == 0 {
		return nil
	}
	answers, err := k.qualifier.Qualify(ctx, queries)
	if err == nil && len(answers) != len(queries) {
		err = fmt.Errorf("%d answers", len(answers))
	}
	if err != nil {
		return fmt.Errorf("ordering: qualify %d queries, first of %s: %w", len(queries), queries[0].Offering, err)
	}
	for i, query := range queries {
		k.asked = append(k.asked, Qualified{query, answers[i], k.now})
	}
	return nil
}

// fill tells the pricing the answers, and keeps them on the items.
func (k *qualifications) fill(b *Pricing, items []Item) {
	for i := range items {
		item := &items[i]
		if query, needed := b.query(item); needed {
			item.Qualified = k.answer(item, query)
			b.Qualifications[item.ID] = item.Qualified.Qualification
		}
	}
}

// qualify asks what no item keeps, and tells the pricing.
func (d *Desk) qualify(ctx context.Context, b *Pricing, items []Item) error {
	known := d.qualifications(time.Time{})
	if err := known.ask(ctx, known.missing(b, items)); err != nil {
		return err
	}
	known.fill(b, items)
	return nil
}

// errUnqualified tells that the Qualifier must be asked of what changed between its answer and the transaction.
var errUnqualified = errors.New("the Qualifier was not asked of every item")

// onPricedCart runs a command that prices a cart. load reads the cart and what its price rests on; it runs before the
// transaction, so that the Qualifier is asked there, and in it. ahead is what load reads first. Answers that were kept
// on the items before the moment do not count.
func onPricedCart[T any](ctx context.Context, d *Desk, once Idempotency, since time.Time, ahead func(Reader), load func(Tx) (*pricedCart, error), do func(Tx, *pricedCart) (T, error)) (T, error) {
	known := d.qualifications(since)
	reads := func(r Reader) {
		ahead(r)
		_, _ = load(readOnly{r})
	}
	for {
		from := d.Store.Snapshot()
		var none T
		if err := from.Prefetch(ctx, func(r Reader) { _ = r.Recall(ctx, once); reads(r) }); err != nil {
			return none, err
		}
		// What is wrong, or was done before, the transaction tells.
		if from.Recall(ctx, once) == nil {
			if c, err := load(readOnly{from}); err == nil {
				if err := known.ask(ctx, known.missing(c.pricing, c.cart.Items)); err != nil {
					return none, err
				}
			}
		}
		result, err := command(ctx, from, once, reads, func(tx Tx) (T, error) {
			c, err := load(tx)
			if err != nil {
				return none, err
			}
			if len(known.missing(c.pricing, c.cart.Items)) > 0 {
				return none, errUnqualified
			}
			known.fill(c.pricing, c.cart.Items)
			return do(tx, c)
		})
		if !errors.Is(err, errUnqualified) {
			return result, err
		}
	}
}
