package usecase

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// qualificationLifetime is how old an answer of the Qualifier may be that a request rests on (docs/decisions/0002). In a
// cart it is advice, and kept as long as it belongs to the item.
const qualificationLifetime = 24 * time.Hour

// qualifications are what is known of the Qualifier in one use case: what was kept on the items since a moment, and
// what was asked.
type qualifications struct {
	qualifier ordering.Qualifier
	now       time.Time
	since     time.Time
	asked     []ordering.Qualified
}

func (d *core) qualifications(since time.Time) *qualifications {
	return &qualifications{qualifier: d.qualifier, now: d.now(), since: since}
}

// answer finds the answer to the query of the item, nil for none.
func (k *qualifications) answer(item *ordering.Item, query ordering.Query) *ordering.Qualified {
	if i := slices.IndexFunc(k.asked, func(a ordering.Qualified) bool { return a.Equal(query) }); i >= 0 {
		return &k.asked[i]
	}
	if kept := item.Qualified; kept != nil && kept.Equal(query) && !kept.At.Before(k.since) {
		return kept
	}
	return nil
}

// missing lists the queries of the items that have no answer.
func (k *qualifications) missing(b *ordering.Pricing, items []ordering.Item) []ordering.Query {
	var queries []ordering.Query
	for i := range items {
		if query, needed := b.Query(&items[i]); needed && k.answer(&items[i], query) == nil && !slices.ContainsFunc(queries, query.Equal) {
			queries = append(queries, query)
		}
	}
	return queries
}

// ask gets the answers to the queries, all in one call.
func (k *qualifications) ask(ctx context.Context, queries []ordering.Query) error {
	if len(queries) == 0 {
		return nil
	}
	answers, err := k.qualifier.Qualify(ctx, queries)
	if err == nil && len(answers) != len(queries) {
		err = fmt.Errorf("%d answers", len(answers))
	}
	if err != nil {
		return fmt.Errorf("usecase: qualify %d queries, first of %s: %w", len(queries), queries[0].Offering, err)
	}
	for i, query := range queries {
		k.asked = append(k.asked, ordering.Qualified{Query: query, Qualification: answers[i], At: k.now})
	}
	return nil
}

// fill tells the pricing the answers, and keeps them on the items.
func (k *qualifications) fill(b *ordering.Pricing, items []ordering.Item) {
	for i := range items {
		item := &items[i]
		if query, needed := b.Query(item); needed {
			item.Qualified = k.answer(item, query)
			b.Qualifications[item.ID] = item.Qualified.Qualification
		}
	}
}

// qualify asks what no item keeps, and tells the pricing.
func (d *core) qualify(ctx context.Context, b *ordering.Pricing, items []ordering.Item) error {
	known := d.qualifications(time.Time{})
	if err := known.ask(ctx, known.missing(b, items)); err != nil {
		return err
	}
	known.fill(b, items)
	return nil
}

// errUnqualified tells that the Qualifier must be asked, or pending portings looked for, of what changed before the transaction.
var errUnqualified = errors.New("an item changed after the Qualifier was asked")

// onPricedCart runs a command that prices a cart. load reads the cart and what its price rests on; it runs before the
// transaction, so that the Qualifier is asked there, and in it. ahead is what load reads first. Answers that were kept
// on the items before the moment do not count.
func onPricedCart[T any](ctx context.Context, d *core, once ordering.Idempotency, since time.Time, ahead func(ordering.Reader), load func(ordering.Tx) (*pricedCart, error), do func(ordering.Tx, *pricedCart) (T, error)) (T, error) {
	known, pending := d.qualifications(since), &pendingPortings{core: d}
	reads := func(r ordering.Reader) {
		ahead(r)
		_, _ = load(readOnly{r})
	}
	for {
		from := d.store.Snapshot()
		var none T
		if err := from.Prefetch(ctx, func(r ordering.Reader) { _ = r.Recall(ctx, once); reads(r) }); err != nil {
			return none, err
		}
		// Errors and replays are left to the transaction.
		if from.Recall(ctx, once) == nil {
			if c, err := load(readOnly{from}); err == nil {
				if err := known.ask(ctx, known.missing(c.pricing, c.cart.Items)); err != nil {
					return none, err
				}
				if err := pending.find(ctx, c); err != nil {
					return none, err
				}
			}
		}
		result, err := ordering.Transact(ctx, from, once, reads, func(tx ordering.Tx) (T, error) {
			c, err := load(tx)
			if err != nil {
				return none, err
			}
			if len(known.missing(c.pricing, c.cart.Items)) > 0 || pending.missing(c) {
				return none, errUnqualified
			}
			known.fill(c.pricing, c.cart.Items)
			pending.tell(c)
			return do(tx, c)
		})
		if !errors.Is(err, errUnqualified) {
			return result, err
		}
	}
}
