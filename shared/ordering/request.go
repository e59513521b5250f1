package ordering

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/words"
)

// RequestQuote freezes the cart, which the hash names as it was seen, into the first version of a quote, or of a quote
// that it revises the next. Every check runs; a blocking one refuses, with all of them listed.
func (d *Desk) RequestQuote(ctx context.Context, actor Actor, once Idempotency, id CustomerID, hash string) (*QuoteVersion, error) {
	owner, err := partnerOnly(actor)
	if err != nil {
		return nil, err
	}
	ahead := func(r Reader) {
		cartAhead(ctx, r, owner, id)
		if cart, err := r.Cart(ctx, owner, id); err == nil && cart.Revises != nil {
			_, _ = r.Approvals(ctx, owner, *cart.Revises)
		}
	}
	load := func(tx Tx) (*pricedCart, error) { return d.readCart(ctx, tx, owner, id, false, unchanged) }
	var number QuoteID // taken once, however often the transaction runs; a gap in the numbers is harmless
	return onPricedCart(ctx, d, once, d.Now().Add(-qualificationLifetime), ahead, load, func(tx Tx, c *pricedCart) (*QuoteVersion, error) {
		v, err := c.freeze(hash)
		if err != nil {
			return nil, err
		}
		f := &quoteTx{desk: d, tx: tx, now: d.Now(), actor: actor, partner: c.pricing.Partner}
		v.RequestedBy, v.RequestedAt = actor.ref(), f.now
		cart := c.cart
		if cart.Revises != nil {
			err = f.revised(ctx, *cart.Revises)
		} else {
			if number == "" {
				number, err = d.newNumber(ctx)
			}
			f.quote = &Quote{ID: number, Partner: owner, Customer: id, CreatedAt: f.now}
		}
		if err != nil {
			return nil, err
		}
		f.quote.RequestedBy = actor.ref()
		if err := f.open(v, c.pricing.Catalog, EventRequested); err != nil {
			return nil, err
		}
		cart.Items, cart.TermWaiver, cart.Revises = []Item{}, nil, nil
		cart.Version++
		cart.UpdatedAt, cart.UpdatedBy = f.now, actor.ref()
		tx.Save(cart)
		return v, nil
	})
}

// newNumber takes the next number of the year.
func (d *Desk) newNumber(ctx context.Context) (QuoteID, error) {
	year := d.today().Year
	n, err := d.Store.NextNumber(ctx, year)
	return QuoteID(fmt.Sprintf("OFF-%d-%05d", year, n)), err
}

// freeze turns the cart into a version without number, or refuses with every check.
func (c *pricedCart) freeze(hash string) (*QuoteVersion, error) {
	view, err := c.view()
	if err != nil {
		return nil, err
	}
	if stop := Blockers(view.Checks, func(CheckCode) bool { return true }); len(stop) > 0 {
		refusal := refused(stop...)
		refusal.Checks = view.Checks
		return nil, refusal
	}
	if err := view.checkHash(hash); err != nil {
		return nil, err
	}
	view.draft(c.pricing)
	return view.Draft, nil
}

// revised finds the quote that the cart revises and supersedes its latest version, if that may still be.
func (f *quoteTx) revised(ctx context.Context, ref VersionRef) (err error) {
	if f.quote, err = f.tx.Quote(ctx, f.partner.ID, ref.Quote); err != nil {
		return err
	}
	if f.version, err = f.tx.Version(ctx, f.partner.ID, VersionRef{ref.Quote, f.quote.Latest}); err != nil {
		return err
	}
	if f.quote.Latest != ref.Version {
		return refused(f.superseded())
	}
	return f.supersede(ctx)
}

// supersede makes room for the next version.
func (f *quoteTx) supersede(ctx context.Context) error {
	by := f.actor
	f.actor = systemActor()
	to, err := f.step(CommandSupersede)
	f.actor = by
	if err != nil {
		return err
	}
	if err := f.close(ctx, to, f.version.Reason); err != nil {
		return err
	}
	return f.event(Event{Kind: EventSuperseded})
}

// open makes v the quote's latest version, requested: it asks whoever must decide.
func (f *quoteTx) open(v *QuoteVersion, c *catalog.Catalog, kind EventKind) error {
	v.Quote, v.Number, v.State = f.quote.ID, f.quote.Latest+1, Requested
	v.Approvers = requiredApprovals(v, c)
	v.remindApprovers(c.QuoteDefaults.ReminderDays())
	f.version = v
	for _, a := range v.ask(f.partner) {
		f.tx.Save(a)
	}
	f.tx.Save(v)
	if err := f.event(Event{Kind: kind, Text: v.Answer}); err != nil {
		return err
	}
	f.updateQuote()
	return nil
}

// successor copies the version's content for its successor, with the same catalogue, prices and dates.
func (v *QuoteVersion) successor(by PersonRef) *QuoteVersion {
	n := *v
	n.Items = slices.Clone(v.Items)
	n.RequestedBy, n.Reason, n.Answer, n.VATWaiver, n.Approvers = by, "", "", nil, nil
	n.ApprovedAt, n.ValidUntil, n.ClosedAt = time.Time{}, calendar.Date{}, time.Time{}
	return &n
}

// pricingOf is the basis on which a version was priced.
func (d *Desk) pricingOf(ctx context.Context, v *QuoteVersion) (*Pricing, error) {
	book, err := d.Store.Book(ctx)
	if err != nil {
		return nil, err
	}
	c, err := book.Version(v.Change.Catalog)
	if err != nil {
		return nil, err
	}
	b := &Pricing{Today: v.PricedOn, Catalog: c, Book: book, Partner: &v.PartnerAt, Customer: &v.CustomerAt, Party: &v.Party, TermWaiver: v.TermWaiver, Services: map[ServiceID]*Service{}}
	for _, item := range v.Items {
		if item.Was != nil {
			b.Services[item.Was.ID] = item.Was
		}
	}
	return b, nil
}

// cartItems returns the items of the version as the cart held them.
func (v *QuoteVersion) cartItems() []Item {
	items := make([]Item, len(v.Items))
	for i := range v.Items {
		items[i] = v.Items[i].Item
	}
	return items
}

// currentChecks runs the checks about partner, customer and services as they are now, and about the VAT of the Party that was
// frozen, on the version's own catalogue.
// The reader decides whether they hold for the transaction.
func (f *quoteTx) currentChecks(ctx context.Context, r Reader) ([]Check, map[ServiceID]*Service, error) {
	b, err := f.desk.pricingOf(ctx, f.version)
	if err != nil {
		return nil, nil, err
	}
	b.Partner = f.partner
	if b.Customer, err = f.tx.Customer(ctx, f.partner.ID, f.version.Customer); err != nil {
		return nil, nil, err
	}
	if b.Services, err = servicesOf(ctx, r, f.partner.ID, f.version.Customer, f.version.cartItems()); err != nil {
		return nil, nil, err
	}
	return append(b.commonChecks(), serviceChecks(f.version, b)...), b.Services, nil
}

// checksAhead reads what currentChecks reads.
func checksAhead(ctx context.Context, r Reader, v *QuoteVersion) {
	_, _ = r.Customer(ctx, v.Partner, v.Customer)
	_, _ = servicesOf(ctx, r, v.Partner, v.Customer, v.cartItems())
}

// Resubmit answers the question of a returned version: the same content becomes the next one.
func (d *Desk) Resubmit(ctx context.Context, actor Actor, once Idempotency, target Target, answer string) (*QuoteVersion, error) {
	var f fieldErrors
	f.required("answer", answer, maxReason)
	if err := f.err(); err != nil {
		return nil, err
	}
	return onQuote(ctx, d, actor, once, target, checksAhead, func(f *quoteTx) (*QuoteVersion, error) {
		if _, err := f.step(CommandResubmit); err != nil {
			return nil, err
		}
		checks, _, err := f.currentChecks(ctx, f.tx.Unchecked())
		if err != nil {
			return nil, err
		}
		if stop := Blockers(checks, func(CheckCode) bool { return true }); len(stop) > 0 {
			return nil, refused(stop...)
		}
		if err := f.sameParty(ctx); err != nil {
			return nil, err
		}
		v := f.version.successor(f.actor.ref())
		v.Answer, v.RequestedAt = answer, f.now
		b, err := d.pricingOf(ctx, v)
		if err != nil {
			return nil, err
		}
		if err := f.supersede(ctx); err != nil {
			return nil, err
		}
		if err := f.open(v, b.Catalog, EventResubmitted); err != nil {
			return nil, err
		}
		return v, nil
	})
}

// sameParty refuses to resubmit a version whose Party was corrected since: only a revision takes that over.
func (f *quoteTx) sameParty(ctx context.Context) error {
	customer, err := f.tx.Customer(ctx, f.partner.ID, f.version.Customer)
	if err != nil {
		return err
	}
	if !reflect.DeepEqual(PartyOf(f.partner, customer), f.version.Party) {
		return conflict("party-changed", words.ContractingPartyChangedSinceRequest)
	}
	return nil
}

// Revise copies a returned or approved version into the partner's cart; requesting that makes the next version of the
// same quote. The discounts that were given stay. It returns a Conflict cart-not-empty when the cart holds items.
func (d *Desk) Revise(ctx context.Context, actor Actor, once Idempotency, target Target) (*CartView, error) {
	return d.refill(ctx, actor, once, target, CommandRevise)
}

// Copy puts the content of a declined, expired or withdrawn version in the partner's cart, for a new quote.
func (d *Desk) Copy(ctx context.Context, actor Actor, once Idempotency, target Target) (*CartView, error) {
	return d.refill(ctx, actor, once, target, CommandCopy)
}

// refill fills the customer's empty cart with the version's items, repriced on today's catalogue and on the services as they are.
func (d *Desk) refill(ctx context.Context, actor Actor, once Idempotency, target Target, c Command) (*CartView, error) {
	ahead := func(r Reader) {
		if owner, v := d.quoteAhead(ctx, r, actor, target.Quote, target.Version); v != nil {
			cartAhead(ctx, r, owner, v.Customer)
		}
	}
	var f *quoteTx
	load := func(tx Tx) (cart *pricedCart, err error) {
		if f, err = d.open(ctx, tx, actor, target.Quote); err != nil {
			return nil, err
		}
		if err := f.checkTarget(target); err != nil {
			return nil, err
		}
		if _, err := f.step(c); err != nil {
			return nil, err
		}
		return f.refilled(ctx, c == CommandRevise)
	}
	return onPricedCart(ctx, d, once, time.Time{}, ahead, load, func(tx Tx, c *pricedCart) (*CartView, error) {
		v, err := c.view()
		if err != nil {
			return nil, err
		}
		v.draft(c.pricing)
		v.see(anyItem)
		c.cart.Version++
		c.cart.UpdatedAt, c.cart.UpdatedBy, c.cart.Reminded = f.now, f.actor.ref(), false
		tx.Save(c.cart)
		if c.cart.Revises == nil {
			return v, nil
		}
		if err := f.event(Event{Kind: EventRevising}); err != nil {
			return nil, err
		}
		tx.Save(f.quote)
		return v, nil
	})
}

// refilled is the customer's cart with the version's items. One that revises the version keeps its discounts.
func (f *quoteTx) refilled(ctx context.Context, revises bool) (*pricedCart, error) {
	v := f.version
	c, err := f.desk.readCart(ctx, f.tx, f.partner.ID, v.Customer, true, func(cart *Cart) error {
		if len(cart.Items) > 0 {
			return conflict("cart-not-empty", words.ThisCustomersCartIsNot)
		}
		cart.Items, cart.TermWaiver, cart.Revises = v.cartItems(), v.TermWaiver, nil
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
func (d *Desk) Withdraw(ctx context.Context, actor Actor, once Idempotency, target Target, reason string) (*QuoteVersion, error) {
	var f fieldErrors
	f.text("reason", reason, maxReason)
	if err := f.err(); err != nil {
		return nil, err
	}
	return onQuote(ctx, d, actor, once, target, nil, func(f *quoteTx) (*QuoteVersion, error) {
		return f.end(ctx, CommandWithdraw, reason, EventWithdrawn)
	})
}

// end takes the version to the state that the command leads to.
func (f *quoteTx) end(ctx context.Context, c Command, reason string, kind EventKind) (*QuoteVersion, error) {
	to, err := f.step(c)
	if err != nil {
		return nil, err
	}
	if err := f.close(ctx, to, reason); err != nil {
		return nil, err
	}
	if err := f.event(Event{Kind: kind, Text: reason}); err != nil {
		return nil, err
	}
	f.updateQuote()
	return f.version, nil
}

// Comment adds a remark to the quote, in any state; it changes no version.
func (d *Desk) Comment(ctx context.Context, actor Actor, once Idempotency, id QuoteID, text string) (*Event, error) {
	var fields fieldErrors
	fields.required("text", text, maxReason)
	if err := fields.err(); err != nil {
		return nil, err
	}
	ahead := func(r Reader) { d.quoteAhead(ctx, r, actor, id, 0) }
	return command(ctx, d.Store, once, ahead, func(tx Tx) (*Event, error) {
		f, err := d.open(ctx, tx, actor, id)
		if err != nil {
			return nil, err
		}
		if !f.actor.Has(PartnerUser, PartnerSigner, AccountManager, SalesManager, Engineering) {
			return nil, forbidden(words.YouMayNotDoThis)
		}
		e, err := f.record(Event{Kind: EventCommented, Text: text})
		if err != nil {
			return nil, err
		}
		f.tx.Save(f.quote)
		return e, nil
	})
}
