package directory

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// Partner returns a partner that the actor may see.
func (d *Directory) Partner(ctx context.Context, actor ordering.Actor, id ordering.PartnerID) (*ordering.Partner, error) {
	return access.Partner(ctx, d.store, actor, id, d.today())
}

// FindPartners lists all partners whose name, id, KvK number or order mailbox has the text, by name.
func (d *Directory) FindPartners(ctx context.Context, actor ordering.Actor, text string) ([]*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	found, err := ordering.All(func(p ordering.Page) ([]*ordering.Partner, string, error) { return d.store.Partners(ctx, p) })
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(found, func(p *ordering.Partner) bool { return !p.Has(text) })
	slices.SortStableFunc(found, func(a, b *ordering.Partner) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return found, nil
}

// PutPartner creates the partner, at version 0, or corrects it when it is still at its version; Stale otherwise. A new account manager is set by SetAccountManager, which moves the open approvals too.
// Once it has blocked a partner, no order of it is made any more; should it fail, that holds when it is done again.
func (d *Directory) PutPartner(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, p ordering.Partner) (*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	if err := d.checkPartner(ctx, &p); err != nil {
		return nil, err
	}
	saved, err := ordering.Transact(ctx, d.store, once, nil, func(tx ordering.Tx) (*ordering.Partner, error) {
		stored, err := ordering.Optional(tx.Partner(ctx, p.ID))
		switch {
		case err != nil:
		case stored == nil && p.Version != 0 || stored != nil && stored.Version != p.Version:
			err = stalePartner()
		case stored == nil:
			err = demandAccountManager(ctx, tx, p.AccountManager, "accountManager")
		case stored.AccountManager != p.AccountManager:
			err = ordering.NewInvalid(ordering.NewFieldError("accountManager", "not-allowed", words.ChangeAccountManagerWithIts))
		case stored.Kind != p.Kind:
			err = nothingOpen(ctx, d.store, p.ID, d.now())
		}
		if err != nil {
			return nil, err
		}
		next := p
		next.Version++
		d.savePartner(tx, actor, stored, &next)
		return &next, nil
	})
	if p.Blocked && done(err) {
		err = errors.Join(stopOrders(ctx, d.store, p.ID), err)
	}
	return saved, err
}

func stalePartner() error {
	return ordering.NewStale("partner-changed", words.PartnerChangedMeanwhile)
}

// done reports whether a command was carried out, now or before.
func done(err error) bool {
	var replay *ordering.Replay
	return err == nil || errors.As(err, &replay)
}

// checkPartner checks what was said of a partner, and makes it what is kept.
func (d *Directory) checkPartner(ctx context.Context, p *ordering.Partner) error {
	levels, err := d.levels(ctx)
	if err != nil {
		return err
	}
	var f ordering.FieldErrors
	f.Require(ordering.ValidID(string(p.ID)), "id", "required", words.LettersDigitsAnd)
	f.Require(p.Kind == ordering.Reseller || p.Kind == ordering.Solutions, "kind", "choice", words.ChooseResellerOrSolutions)
	f.RequireText("name", &p.Name, ordering.MaxName)
	f.Company("company.", &p.Company)
	f.Require(slices.Contains(levels, p.Level), "level", "unknown", words.ThereIsNoSuchLevel)
	f.Require(ordering.ValidSubject(string(p.AccountManager)), "accountManager", "required", words.NameAccountManager)
	f.Mail("orderMailbox", &p.OrderMailbox, true)
	f.Require(ordering.ValidLanguage(p.Language), "language", "choice", words.ChooseNlOrEn)
	f.OptionalText("blockReason", &p.BlockReason, ordering.MaxEndReason)
	p.Brand = f.Brand(p.Brand)
	if !p.Blocked {
		p.BlockReason = ""
	}
	return f.Err()
}

// Levels are those that a partner can have, in the order of the catalogue.
func (d *Directory) Levels(ctx context.Context, actor ordering.Actor) ([]string, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	return d.levels(ctx)
}

// levels are those that the catalogue in force and every later one have.
func (d *Directory) levels(ctx context.Context) (levels []string, err error) {
	book, err := d.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	today, err := book.On(d.today())
	if err != nil {
		return nil, err
	}
	for _, level := range today.PartnerLevels {
		ends := slices.ContainsFunc(book.Versions(), func(c *catalog.Catalog) bool {
			_, known := c.Level(level.ID)
			return !known && !c.ValidFrom.Before(today.ValidFrom)
		})
		if !ends {
			levels = append(levels, level.ID)
		}
	}
	return levels, nil
}

// nothingOpen returns an Error of kind Conflict, kind-in-use, while the partner has something open: a cart with items, a quote
// that can still become an order, or an order that has not ended.
func nothingOpen(ctx context.Context, store ordering.Store, id ordering.PartnerID, now time.Time) error {
	carts, err := ordering.All(func(p ordering.Page) ([]*ordering.Cart, string, error) { return store.Carts(ctx, id, p) })
	if err != nil {
		return err
	}
	quotes, err := ordering.All(func(p ordering.Page) ([]*ordering.Quote, string, error) { return store.Quotes(ctx, id, p) })
	if err != nil {
		return err
	}
	orders, err := ordering.All(func(p ordering.Page) ([]*ordering.Order, string, error) { return store.Orders(ctx, id, p) })
	if err != nil {
		return err
	}
	carts = slices.DeleteFunc(carts, func(c *ordering.Cart) bool { return len(c.Items) == 0 })
	quotes = slices.DeleteFunc(quotes, func(q *ordering.Quote) bool { return !q.Open(now) })
	orders = slices.DeleteFunc(orders, func(o *ordering.Order) bool { return !o.Open() })
	if len(carts)+len(quotes)+len(orders) > 0 {
		return ordering.NewConflict("kind-in-use", words.KindInUse(len(carts), len(quotes), len(orders)))
	}
	return nil
}

// changePartner saves what change makes of the partner, when it is still at the version; Stale otherwise.
func (d *Directory) changePartner(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.PartnerID, version int64, change func(ordering.Tx, *ordering.Partner) error) (*ordering.Partner, error) {
	return ordering.Transact(ctx, d.store, once, nil, func(tx ordering.Tx) (*ordering.Partner, error) {
		p, err := tx.Partner(ctx, id)
		if err != nil {
			return nil, err
		}
		if p.Version != version {
			return nil, stalePartner()
		}
		next := *p
		if err := change(tx, &next); err != nil {
			return nil, err
		}
		if len(ordering.PartnerChanges(p, &next)) == 0 {
			return p, nil
		}
		next.Version++
		d.savePartner(tx, actor, p, &next)
		return &next, nil
	})
}

// SetBrand sets how the partner, still at the version (Stale otherwise), shows itself on documents; nil for as oneCentral does.
func (d *Directory) SetBrand(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.PartnerID, version int64, brand *ordering.Brand) (*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	var f ordering.FieldErrors
	brand = f.Brand(brand)
	if err := f.Err(); err != nil {
		return nil, err
	}
	return d.changePartner(ctx, actor, once, id, version, func(_ ordering.Tx, p *ordering.Partner) error {
		p.Brand = brand
		return nil
	})
}
