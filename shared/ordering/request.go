package ordering

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
)

// RequestQuote freezes the cart, which the hash names as it was seen, into the first version of a quote, or of a quote
// that it revises the next. Every check runs; a blocking one refuses, with all of them listed.
func (d *Desk) RequestQuote(ctx context.Context, actor Actor, once Idempotency, id CustomerID, hash string) (*QuoteVersion, error) {
	owner, err := partnerOnly(actor)
	if err != nil {
		return nil, err
	}
	var number QuoteID // taken once, however often the transaction runs; a gap in the numbers is harmless
	return command(ctx, d, once, func(tx Tx) (*QuoteVersion, error) {
		partner, err := tx.Partner(ctx, owner)
		if err != nil {
			return nil, err
		}
		cart, err := tx.Cart(ctx, owner, id)
		if err != nil {
			return nil, err
		}
		if err := d.dropStaleRevision(ctx, tx, cart); err != nil {
			return nil, err
		}
		v, catalogue, err := d.freeze(ctx, tx, actor, partner, cart, hash)
		if err != nil {
			return nil, err
		}
		f := &quoteTx{desk: d, tx: tx, now: d.Now(), actor: actor, partner: partner}
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
		if err := f.open(v, catalogue, EventRequested); err != nil {
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
func (d *Desk) freeze(ctx context.Context, tx Tx, actor Actor, partner *Partner, cart *Cart, hash string) (*QuoteVersion, *catalog.Catalog, error) {
	customer, err := tx.Customer(ctx, cart.Partner, cart.Customer)
	if err != nil {
		return nil, nil, err
	}
	b, err := d.pricing(ctx, partner, customer, cart.Items, cart.TermWaiver)
	if err != nil {
		return nil, nil, err
	}
	view, err := viewOn(b, cart)
	if err != nil {
		return nil, nil, err
	}
	if stop := Blockers(view.Checks, func(CheckCode) bool { return true }); len(stop) > 0 {
		refusal := refused(stop...)
		refusal.Checks = view.Checks
		return nil, nil, refusal
	}
	if err := view.checkHash(hash); err != nil {
		return nil, nil, err
	}
	v := view.Draft
	v.RequestedBy, v.RequestedAt = actor.ref(), d.Now()
	return v, b.Catalog, nil
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

// Resubmit answers the question of a returned version: the same content becomes the next one.
func (d *Desk) Resubmit(ctx context.Context, actor Actor, once Idempotency, target Target, answer string) (*QuoteVersion, error) {
	var f fieldErrors
	f.required("answer", answer, maxReason)
	if err := f.err(); err != nil {
		return nil, err
	}
	return onQuote(ctx, d, actor, once, target, func(f *quoteTx) (*QuoteVersion, error) {
		if _, err := f.step(CommandResubmit); err != nil {
			return nil, err
		}
		checks, _, err := f.currentChecks(ctx, d.Store)
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
		return conflict("party-changed", "De contractpartij is sinds de aanvraag gewijzigd; herzie de offerte om dat over te nemen.", "The contracting party changed since the request; revise the quote to take that over.")
	}
	return nil
}

// Revise copies a returned or approved version into the partner's cart; requesting that makes the next version of the
// same quote. The discounts that were given stay. It returns a Conflict cart-not-empty when the cart holds items.
func (d *Desk) Revise(ctx context.Context, actor Actor, once Idempotency, target Target) (*CartView, error) {
	return onQuote(ctx, d, actor, once, target, func(f *quoteTx) (*CartView, error) {
		if _, err := f.step(CommandRevise); err != nil {
			return nil, err
		}
		if err := f.event(Event{Kind: EventRevising}); err != nil {
			return nil, err
		}
		f.tx.Save(f.quote)
		ref := f.version.Ref()
		return f.refill(ctx, &ref, true)
	})
}

// Copy puts the content of a declined, expired or withdrawn version in the partner's cart, for a new quote.
func (d *Desk) Copy(ctx context.Context, actor Actor, once Idempotency, target Target) (*CartView, error) {
	return onQuote(ctx, d, actor, once, target, func(f *quoteTx) (*CartView, error) {
		if _, err := f.step(CommandCopy); err != nil {
			return nil, err
		}
		return f.refill(ctx, nil, false)
	})
}

// refill fills the customer's empty cart with the version's items, repriced on today's catalogue and on the services as they are.
func (f *quoteTx) refill(ctx context.Context, revises *VersionRef, keepDiscounts bool) (*CartView, error) {
	v := f.version
	cart, err := f.tx.Cart(ctx, f.partner.ID, v.Customer)
	switch {
	case KindOf(err) == NotFound:
		cart = &Cart{Partner: f.partner.ID, Customer: v.Customer, Created: f.now}
	case err != nil:
		return nil, err
	case len(cart.Items) > 0:
		return nil, conflict("cart-not-empty", "De winkelwagen van deze klant is niet leeg.", "This customer's cart is not empty.")
	}
	cart.Items, cart.TermWaiver, cart.Revises = v.cartItems(), v.TermWaiver, revises
	services, err := servicesOf(ctx, f.desk.Store, f.partner.ID, v.Customer, cart.Items)
	if err != nil {
		return nil, err
	}
	for i := range cart.Items {
		item := &cart.Items[i]
		item.Seen = nil
		if !keepDiscounts {
			item.Discount = nil
		}
		if s := services[item.Service]; s != nil {
			item.ServiceVersion = s.Version
		}
	}
	cart.Version++
	cart.UpdatedAt, cart.UpdatedBy, cart.Reminded = f.now, f.actor.ref(), false
	view, err := f.desk.view(ctx, f.tx, f.partner, cart)
	if err != nil {
		return nil, err
	}
	for i := range cart.Items {
		if priced := view.Change.Of(cart.Items[i].ID); priced != nil {
			cart.Items[i].Seen = seen(view.Change.Catalog, priced.New.NetMRC, priced.NRC)
		}
	}
	f.tx.Save(cart)
	return view, nil
}

// Withdraw takes a quote back.
func (d *Desk) Withdraw(ctx context.Context, actor Actor, once Idempotency, target Target, reason string) (*QuoteVersion, error) {
	var f fieldErrors
	f.text("reason", reason, maxReason)
	if err := f.err(); err != nil {
		return nil, err
	}
	return onQuote(ctx, d, actor, once, target, func(f *quoteTx) (*QuoteVersion, error) {
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
	return command(ctx, d, once, func(tx Tx) (*Event, error) {
		f, err := d.open(ctx, tx, actor, id)
		if err != nil {
			return nil, err
		}
		if !f.actor.Has(PartnerUser, PartnerSigner, AccountManager, SalesManager, Engineering) {
			return nil, forbidden("U mag dit niet doen.", "You may not do this.")
		}
		e, err := f.record(Event{Kind: EventCommented, Text: text})
		if err != nil {
			return nil, err
		}
		f.tx.Save(f.quote)
		return e, nil
	})
}
