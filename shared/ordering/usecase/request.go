package usecase

import (
	"context"
	"reflect"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// RequestQuote freezes the cart, which the hash names as it was seen, into the first version of a quote, or of a quote
// that it revises the next. Every check runs; a blocking one refuses, with all of them listed.
func (d *Quotes) RequestQuote(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID, hash string) (*ordering.QuoteVersion, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	ahead := func(r ordering.Reader) {
		cartAhead(ctx, r, owner, id)
		if cart, err := r.Cart(ctx, owner, id); err == nil && cart.Revises != nil {
			_, _ = r.Approvals(ctx, owner, *cart.Revises)
		}
	}
	load := func(tx ordering.Tx) (*pricedCart, error) { return d.readCart(ctx, tx, owner, id, false, unchanged) }
	var number ordering.QuoteID // taken once, however often the transaction runs; a gap in the numbers is harmless
	return onPricedCart(ctx, d.core, once, d.now().Add(-qualificationLifetime), ahead, load, func(tx ordering.Tx, c *pricedCart) (*ordering.QuoteVersion, error) {
		v, resale, err := c.freeze(hash)
		if err != nil {
			return nil, err
		}
		if _, err := tx.Customer(ctx, owner, id); err != nil { // what is frozen is the customer at commit
			return nil, err
		}
		f := &quoteTx{core: d.core, tx: tx, now: d.now(), actor: actor, partner: c.pricing.Partner}
		v.RequestedBy, v.RequestedAt = actor.Ref(), f.now
		cart := c.cart
		if cart.Revises != nil {
			err = f.revised(ctx, *cart.Revises)
		} else {
			if number == "" {
				number, err = d.newNumber(ctx)
			}
			f.quote = &ordering.Quote{ID: number, Partner: owner, Customer: id, CreatedAt: f.now}
		}
		if err != nil {
			return nil, err
		}
		f.quote.RequestedBy = actor.Ref()
		f.open(v, c.pricing.Catalog, ordering.EventRequested)
		f.keepResale(resale)
		cart.Items, cart.TermWaiver, cart.Revises = []ordering.Item{}, nil, nil
		cart.Version++
		cart.UpdatedAt, cart.UpdatedBy = f.now, actor.Ref()
		tx.Save(cart)
		return v, d.store.LeavesRoom(v)
	})
}

func (d *Quotes) newNumber(ctx context.Context) (ordering.QuoteID, error) {
	year := d.today().Year
	n, err := d.store.NextNumber(ctx, year)
	return ordering.NewQuoteID(year, n), err
}

// freeze turns the cart into a version without number, and what the partner asks of its customer, or refuses with every check.
func (c *pricedCart) freeze(hash string) (v *ordering.QuoteVersion, resale ordering.Resale, err error) {
	view, err := c.view()
	if err != nil {
		return nil, resale, err
	}
	if stop := ordering.Blockers(view.Checks, func(ordering.CheckCode) bool { return true }); len(stop) > 0 {
		refusal := ordering.NewRefusal(stop...)
		refusal.Checks = view.Checks
		return nil, resale, refusal
	}
	if err := view.checkHash(hash); err != nil {
		return nil, resale, err
	}
	view.draft(c.pricing)
	return view.Draft, view.Resale, nil
}

// revised finds the quote that the cart revises and supersedes its latest version, if that may still be.
func (f *quoteTx) revised(ctx context.Context, ref ordering.VersionRef) (err error) {
	if f.quote, err = f.tx.Quote(ctx, f.partner.ID, ref.Quote); err != nil {
		return err
	}
	if f.version, err = f.tx.Version(ctx, f.partner.ID, ordering.VersionRef{Quote: ref.Quote, Version: f.quote.Latest}); err != nil {
		return err
	}
	if f.quote.Latest != ref.Version {
		return ordering.NewRefusal(f.superseded())
	}
	return f.supersede(ctx)
}

// supersede makes room for the next version.
func (f *quoteTx) supersede(ctx context.Context) error {
	by := f.actor
	f.actor = ordering.SystemActor()
	to, err := f.step(ordering.CommandSupersede)
	f.actor = by
	if err != nil {
		return err
	}
	if err := f.close(ctx, to, f.version.Reason); err != nil {
		return err
	}
	f.event(ordering.Event{Kind: ordering.EventSuperseded})
	return nil
}

// open makes v the quote's latest version, requested: it asks whoever must decide.
func (f *quoteTx) open(v *ordering.QuoteVersion, c *catalog.Catalog, kind ordering.EventKind) {
	v.Quote, v.Number, v.State = f.quote.ID, f.quote.Latest+1, ordering.Requested
	v.Approvers = ordering.RequiredApprovals(v, c)
	v.RemindApprovers(c.QuoteDefaults.ReminderDays())
	f.version = v
	for _, a := range v.NewApprovals(f.partner) {
		f.tx.Save(a)
	}
	f.tx.Save(v)
	f.event(ordering.Event{Kind: kind, Text: v.Answer})
	f.updateQuote()
}

// pricingOf is the basis on which a version was priced.
func (d *core) pricingOf(ctx context.Context, v *ordering.QuoteVersion) (*ordering.Pricing, error) {
	book, err := d.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	c, err := book.Version(v.Change.Catalog)
	if err != nil {
		return nil, err
	}
	b := &ordering.Pricing{Today: v.PricedOn, Catalog: c, Book: book, Partner: &v.PartnerAt, Customer: &v.CustomerAt, Party: &v.Party, TermWaiver: v.TermWaiver, Services: map[ordering.ServiceID]*ordering.Service{}}
	for _, item := range v.Items {
		if item.Was != nil {
			b.Services[item.Was.ID] = item.Was
		}
	}
	return b, nil
}

// currentChecks runs the checks about partner, customer and services as they are now, and about the VAT of the Party that was
// frozen, on the version's own catalogue.
// The reader decides whether they hold for the transaction.
func (f *quoteTx) currentChecks(ctx context.Context, r ordering.Reader) ([]ordering.Check, map[ordering.ServiceID]*ordering.Service, error) {
	b, err := f.core.pricingOf(ctx, f.version)
	if err != nil {
		return nil, nil, err
	}
	b.Partner = f.partner
	if b.Customer, err = r.Customer(ctx, f.partner.ID, f.version.Customer); err != nil {
		return nil, nil, err
	}
	if b.Services, err = servicesOf(ctx, r, f.partner.ID, f.version.Customer, f.version.CartItems()); err != nil {
		return nil, nil, err
	}
	return append(b.CommonChecks(), ordering.ServiceChecks(f.version, b)...), b.Services, nil
}

// checksAhead reads what currentChecks reads.
func checksAhead(ctx context.Context, r ordering.Reader, v *ordering.QuoteVersion) {
	_, _ = r.Customer(ctx, v.Partner, v.Customer)
	_, _ = servicesOf(ctx, r, v.Partner, v.Customer, v.CartItems())
}

// Resubmit answers the question of a returned version: the same content becomes the next one.
func (d *Quotes) Resubmit(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, answer string) (*ordering.QuoteVersion, error) {
	var f ordering.FieldErrors
	f.RequireText("answer", &answer, ordering.MaxReason)
	if err := f.Err(); err != nil {
		return nil, err
	}
	ahead := func(ctx context.Context, r ordering.Reader, v *ordering.QuoteVersion) {
		checksAhead(ctx, r, v)
		resaleAhead(ctx, r, v)
	}
	return onQuote(ctx, d.core, actor, once, target, ahead, func(f *quoteTx) (*ordering.QuoteVersion, error) {
		if _, err := f.step(ordering.CommandResubmit); err != nil {
			return nil, err
		}
		checks, _, err := f.currentChecks(ctx, f.tx.Unchecked())
		if err != nil {
			return nil, err
		}
		if stop := ordering.Blockers(checks, func(ordering.CheckCode) bool { return true }); len(stop) > 0 {
			return nil, ordering.NewRefusal(stop...)
		}
		if err := f.sameParty(ctx); err != nil {
			return nil, err
		}
		v := f.version.Successor(f.actor.Ref())
		v.Answer, v.RequestedAt = answer, f.now
		b, err := d.pricingOf(ctx, v)
		if err != nil {
			return nil, err
		}
		before := f.version.Ref()
		if err := f.supersede(ctx); err != nil {
			return nil, err
		}
		f.open(v, b.Catalog, ordering.EventResubmitted)
		return v, f.passResale(ctx, before, b)
	})
}

// sameParty refuses to resubmit a version whose Party was corrected since: only a revision takes that over.
func (f *quoteTx) sameParty(ctx context.Context) error {
	customer, err := f.tx.Customer(ctx, f.partner.ID, f.version.Customer)
	if err != nil {
		return err
	}
	if !reflect.DeepEqual(ordering.PartyOf(f.partner, customer), f.version.Party) {
		return ordering.NewConflict("party-changed", words.ContractingPartyChangedSinceRequest)
	}
	return nil
}

// Revise copies a returned or approved version into the partner's cart; requesting that makes the next version of the
// same quote. The discounts that were given stay. It returns a Conflict cart-not-empty when the cart holds items.
func (d *Quotes) Revise(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target) (*CartView, error) {
	return d.refill(ctx, actor, once, target, ordering.CommandRevise)
}

// Copy puts the content of a declined, expired or withdrawn version in the partner's cart, for a new quote.
func (d *Quotes) Copy(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target) (*CartView, error) {
	return d.refill(ctx, actor, once, target, ordering.CommandCopy)
}

// refill fills the customer's empty cart with the version's items, repriced on today's catalogue and on the services as they are.
func (d *core) refill(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, c ordering.Command) (*CartView, error) {
	ahead := func(r ordering.Reader) {
		if owner, v := d.quoteAhead(ctx, r, actor, target.Quote, target.Version); v != nil {
			cartAhead(ctx, r, owner, v.Customer)
			resaleAhead(ctx, r, v)
		}
	}
	var f *quoteTx
	load := func(tx ordering.Tx) (cart *pricedCart, err error) {
		if f, err = d.open(ctx, tx, actor, target.Quote); err != nil {
			return nil, err
		}
		if err := f.checkTarget(target); err != nil {
			return nil, err
		}
		if _, err := f.step(c); err != nil {
			return nil, err
		}
		return f.refilled(ctx, c == ordering.CommandRevise)
	}
	return onPricedCart(ctx, d, once, time.Time{}, ahead, load, func(tx ordering.Tx, c *pricedCart) (*CartView, error) {
		v, err := c.view()
		if err != nil {
			return nil, err
		}
		v.draft(c.pricing)
		v.see(anyItem)
		c.cart.Version++
		c.cart.UpdatedAt, c.cart.UpdatedBy, c.cart.Reminded = f.now, f.actor.Ref(), false
		tx.Save(c.cart)
		if c.cart.Revises == nil {
			return v, nil
		}
		f.event(ordering.Event{Kind: ordering.EventRevising})
		tx.Save(f.quote)
		return v, nil
	})
}

// refilled is the customer's cart with the version's items. One that revises the version keeps its discounts.
func (f *quoteTx) refilled(ctx context.Context, revises bool) (*pricedCart, error) {
	v := f.version
	resale, err := resaleOf(ctx, f.tx.Unchecked(), f.partner.ID, v.Ref())
	if err != nil {
		return nil, err
	}
	c, err := f.core.readCart(ctx, f.tx, f.partner.ID, v.Customer, true, func(_ ordering.Reader, cart *ordering.Cart) error {
		if len(cart.Items) > 0 {
			return ordering.NewConflict("cart-not-empty", words.ThisCustomersCartIsNot)
		}
		cart.Items, cart.TermWaiver, cart.Revises = v.CartItems(), v.TermWaiver, nil
		if ref := v.Ref(); revises {
			cart.Revises = &ref
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for i := range c.cart.Items {
		item := &c.cart.Items[i]
		item.Seen = nil
		if line := resale.Line(item.ID); line != nil {
			item.Markup = line.Own
		}
		if !revises {
			item.Discount = nil
		}
		if s := c.pricing.Services[item.Service]; s != nil {
			item.ServiceVersion = s.Version
		}
	}
	return c, nil
}

// Withdraw takes a quote back.
func (d *Quotes) Withdraw(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, target Target, reason string) (*ordering.QuoteVersion, error) {
	var f ordering.FieldErrors
	f.OptionalText("reason", &reason, ordering.MaxReason)
	if err := f.Err(); err != nil {
		return nil, err
	}
	return onQuote(ctx, d.core, actor, once, target, nil, func(f *quoteTx) (*ordering.QuoteVersion, error) {
		return f.end(ctx, ordering.CommandWithdraw, reason, ordering.EventWithdrawn)
	})
}

// end takes the version to the state that the command leads to.
func (f *quoteTx) end(ctx context.Context, c ordering.Command, reason string, kind ordering.EventKind) (*ordering.QuoteVersion, error) {
	to, err := f.step(c)
	if err != nil {
		return nil, err
	}
	if err := f.close(ctx, to, reason); err != nil {
		return nil, err
	}
	f.event(ordering.Event{Kind: kind, Text: reason})
	f.updateQuote()
	return f.version, nil
}

// Comment adds a remark to the quote, in any state; it changes no version.
func (d *Quotes) Comment(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.QuoteID, text string) (*ordering.Event, error) {
	var fields ordering.FieldErrors
	fields.RequireText("text", &text, ordering.MaxReason)
	if err := fields.Err(); err != nil {
		return nil, err
	}
	return d.remark(ctx, actor, once, id, ordering.Event{Kind: ordering.EventCommented, Text: text}, used{ordering.CommentsADay(), string(actor.Subject), 1})
}

// used is how much a command uses of whose quota.
type used struct {
	ordering.Quota
	whose string
	more  int64
}

// remark adds an event to the quote's history that changes no version.
func (d *core) remark(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.QuoteID, e ordering.Event, u used) (*ordering.Event, error) {
	ahead := func(r ordering.Reader) {
		d.quoteAhead(ctx, r, actor, id, 0)
		_ = u.Allows(ctx, r, u.whose, u.more, d.now())
	}
	return ordering.Transact(ctx, d.store, once, ahead, func(tx ordering.Tx) (*ordering.Event, error) {
		f, err := d.open(ctx, tx, actor, id)
		if err != nil {
			return nil, err
		}
		if !f.actor.Has(ordering.PartnerUser, ordering.PartnerSigner, ordering.AccountManager, ordering.SalesManager, ordering.Engineering) {
			return nil, ordering.NewForbidden(words.YouMayNotDoThis)
		}
		if err := u.Use(ctx, tx, u.whose, u.more, f.now); err != nil {
			return nil, err
		}
		if e.Evidence != nil {
			if err := f.quote.AddEvidence(e.Evidence); err != nil {
				return nil, err
			}
		}
		recorded := f.event(e)
		f.tx.Save(f.quote)
		return recorded, nil
	})
}
