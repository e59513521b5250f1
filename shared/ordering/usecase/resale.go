package usecase

import (
	"context"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// sellsOn reads how the partner sells on.
func sellsOn(ctx context.Context, r ordering.Reader, p ordering.PartnerID) (*ordering.Reselling, error) {
	sells, err := ordering.Optional(r.Reselling(ctx, p))
	if sells == nil && err == nil {
		sells = &ordering.Reselling{Partner: p}
	}
	return sells, err
}

// resell calculates the resale prices of the change; it has a hash once every item has one.
func (d *core) resell(b *ordering.Pricing, c *ordering.Change, lines []ordering.ResaleLine) (ordering.Resale, error) {
	r := b.Resell(c, lines)
	if len(r.Change.Items) == 0 || len(r.Change.Items) < len(c.Items) {
		return r, nil
	}
	var err error
	r.Hash, err = d.store.HashChange(&r.Change)
	return r, err
}

// keepResale freezes what the partner asks of its customer for the version that was just opened.
func (f *quoteTx) keepResale(r ordering.Resale) {
	if !r.Wanted() && r.Letterhead == (ordering.Letterhead{}) {
		return
	}
	r.Partner, r.Quote, r.Version = f.partner.ID, f.version.Quote, f.version.Number
	f.tx.Save(&r)
}

// resaleOf reads what a version froze, nil for nothing. It never changes, so that no commit checks it.
func resaleOf(ctx context.Context, r ordering.Reader, p ordering.PartnerID, ref ordering.VersionRef) (*ordering.Resale, error) {
	return ordering.Optional(r.Resale(ctx, p, ref))
}

// passResale gives the version that was just opened the markups of the one before, on its own purchase prices.
func (f *quoteTx) passResale(ctx context.Context, from ordering.VersionRef, b *ordering.Pricing) error {
	before, err := resaleOf(ctx, f.tx.Unchecked(), f.partner.ID, from)
	if before == nil {
		return err
	}
	r, err := f.core.resell(b, &f.version.Change, before.Lines)
	if err != nil {
		return err
	}
	r.Letterhead = before.Letterhead
	f.keepResale(r)
	return nil
}

// resaleAhead reads what passResale does.
func resaleAhead(ctx context.Context, r ordering.Reader, v *ordering.QuoteVersion) {
	_, _ = r.Resale(ctx, v.Partner, v.Ref())
}

// SetMarkup says what the partner puts on an item of the cart that still has the tag; nil leaves it to the markup of its category.
func (d *Carts) SetMarkup(ctx context.Context, actor ordering.Actor, id ordering.CustomerID, tag string, item ordering.ItemID, markup *ordering.Markup) (*CartView, error) {
	var f ordering.FieldErrors
	markup.Check(&f)
	if err := f.Err(); err != nil {
		return nil, err
	}
	return d.onCart(ctx, actor, ordering.Idempotency{}, id, func(_ ordering.Reader, cart *ordering.Cart) error {
		if err := matches(cart, tag); err != nil {
			return err
		}
		line := cart.Item(item)
		if line == nil {
			return ordering.NewNotFound(words.ItemInline)
		}
		line.Markup = markup
		return nil
	}, nil)
}

// Resale returns what the version's partner asks of its customer, nil for nothing. It returns a Conflict, record-damaged, unless it is
// as it was requested.
func (d *Jobs) Resale(ctx context.Context, v *ordering.QuoteVersion) (*ordering.Resale, error) {
	r, err := resaleOf(ctx, d.store, v.Partner, v.Ref())
	if err != nil || !r.Priced() {
		return r, err
	}
	hash, err := d.store.HashChange(&r.Change)
	if err != nil || hash == r.Hash {
		return r, err
	}
	cause := fmt.Errorf("the resale has the hash %s, not %s", hash, r.Hash)
	d.store.Alarm(ctx, v.Ref().String(), cause)
	return nil, ordering.NewDamaged(cause)
}
