package usecase

import (
	"context"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// onOrder runs a command on an order that the actor may see.
func (d *core) onOrder(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.OrderID, do func(f *quoteTx, o *ordering.Order) error) (*ordering.Order, error) {
	ahead := func(r ordering.Reader) {
		owner, v := d.quoteAhead(ctx, r, actor, id.Quote(), 0)
		o, err := r.Order(ctx, owner, id)
		if err == nil {
			_, _ = r.Resale(ctx, owner, ordering.VersionRef{Quote: o.Quote, Version: o.Version})
		}
		if err == nil && (v == nil || v.Number != o.Version) {
			_, _ = r.Version(ctx, owner, ordering.VersionRef{Quote: o.Quote, Version: o.Version})
		}
	}
	return ordering.Transact(ctx, d.store, once, ahead, func(tx ordering.Tx) (*ordering.Order, error) {
		f, err := d.open(ctx, tx, actor, id.Quote())
		if err != nil {
			return nil, err
		}
		o, err := tx.Order(ctx, f.partner.ID, id)
		if err != nil {
			return nil, err
		}
		f.order = o
		if err := do(f, o); err != nil {
			return nil, err
		}
		f.updateQuote()
		return o, nil
	})
}

// Release hands the order to fulfilment: every acknowledged item goes into progress.
func (d *Orders) Release(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.OrderID) (*ordering.Order, error) {
	return d.onOrder(ctx, actor, once, id, func(f *quoteTx, o *ordering.Order) error { return f.release(ctx, o) })
}

// release moves planned dates that have passed to the earliest possible day; the figures shown stay.
func (f *quoteTx) release(ctx context.Context, o *ordering.Order) error {
	v, err := f.ordered(ctx, o)
	if err != nil {
		return err
	}
	b, err := f.core.pricingOf(ctx, v)
	if err != nil {
		return err
	}
	today, moved := f.core.today(), 0
	var refusal error
	for i := range o.Items {
		item := &o.Items[i]
		to, err := ordering.Step(ordering.OrderItemTransitions(), item.State, ordering.CommandRelease, f.actor)
		if ordering.KindOf(err) == ordering.Forbidden {
			return err
		}
		if err != nil {
			refusal = err
			continue
		}
		item.State = to
		moved++
		if item.Planned.Before(today) {
			item.Planned = ordering.EarliestDay(v.Change.Of(item.ID).Mode, today, b.Catalog.Offering(item.Offering))
		}
	}
	if moved == 0 {
		return refusal
	}
	o.ReleasedAt = f.now
	f.saveOrder(o)
	f.event(ordering.Event{Kind: ordering.EventReleased})
	return nil
}

// ordered is the version that became the order: the quote's latest, since an ordered version is final.
// Both are verified.
func (f *quoteTx) ordered(ctx context.Context, o *ordering.Order) (v *ordering.QuoteVersion, err error) {
	if v = f.version; v.Number != o.Version {
		if v, err = f.tx.Version(ctx, f.partner.ID, ordering.VersionRef{Quote: o.Quote, Version: o.Version}); err != nil {
			return nil, err
		}
	}
	return v, f.core.store.Verify(ctx, v, o)
}

func (f *quoteTx) saveOrder(o *ordering.Order) {
	o.State, o.UpdatedAt = o.DerivedState(), f.now
	f.tx.Save(o)
}

// item steps one item of the order.
func (f *quoteTx) item(o *ordering.Order, id ordering.ItemID, c ordering.Command) (*ordering.OrderItem, error) {
	item := o.Item(id)
	if item == nil {
		return nil, ordering.NewNotFound(words.ItemInline)
	}
	to, err := ordering.Step(ordering.OrderItemTransitions(), item.State, c, f.actor)
	if err != nil {
		return nil, err
	}
	item.State = to
	return item, nil
}

// CompleteItem records that an item was delivered on the day, today when it is zero, and changes the inventory: an add
// creates the service, a modify changes it. The actual pro rata is recorded beside the planned one.
func (d *Orders) CompleteItem(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.OrderID, item ordering.ItemID, on calendar.Date) (*ordering.Order, error) {
	return d.onOrder(ctx, actor, once, id, func(f *quoteTx, o *ordering.Order) error {
		today := d.today()
		if on.IsZero() {
			on = today
		}
		if on.After(today) || on.Before(calendar.On(o.CreatedAt)) {
			return ordering.NewInvalid(ordering.NewFieldError("actualDate", "range", words.FromDayOfOrderUntil))
		}
		line, err := f.item(o, item, ordering.CommandComplete)
		if err != nil {
			return err
		}
		v, err := f.ordered(ctx, o)
		if err != nil {
			return err
		}
		actual := ordering.ProRata(line.Difference, on)
		line.Actual, line.ActualFirstPeriod = on, &actual
		if err := f.deliver(ctx, o, v, line); err != nil {
			return err
		}
		f.saveOrder(o)
		f.event(ordering.Event{Kind: ordering.EventCompleted, Item: item})
		return nil
	})
}

// deliver brings the inventory up to what was ordered.
func (f *quoteTx) deliver(ctx context.Context, o *ordering.Order, v *ordering.QuoteVersion, line *ordering.OrderItem) error {
	change := v.Change.Of(line.ID)
	item := &v.Items[v.Index(line.ID)]
	services, err := f.tx.Services(ctx, f.partner.ID, o.Customer, line.Service)
	if err != nil {
		return err
	}
	s := services[line.Service]
	if s == nil {
		s = &ordering.Service{ID: line.Service, Partner: o.Partner, Customer: o.Customer, State: ordering.ServiceActive}
	}
	s.Offering, s.Configuration = item.Offering, change.New.Configuration
	s.NetMRC, s.ManualBasisPoints = change.New.NetMRC, change.ManualBasisPoints
	resale, err := resaleOf(ctx, f.tx.Unchecked(), f.partner.ID, v.Ref())
	if err != nil {
		return err
	}
	s.ResaleMRC = resale.MRCOf(line.ID)
	if change.Term.New {
		s.Term = ordering.NewTerm(change.Term.Months, line.Actual)
	}
	b, err := f.core.pricingOf(ctx, v)
	if err != nil {
		return err
	}
	if s.Catalog == "" || change.Migration || len(b.Catalog.Lacks(s.Held())) == 0 {
		s.Catalog = v.Change.Catalog // else it keeps what only the older one has the price of
	}
	s.Site, s.SiteContact = item.Site, item.SiteContact
	if item.Reference != "" {
		s.Reference = item.Reference
	}
	if len(item.Links) > 0 || change.Migration {
		s.Links = resolve(item.Links, o)
	}
	s.Version++
	s.PendingChange = nil
	f.tx.Save(s)
	return nil
}

// resolve turns links to items of the same order into links to the services these deliver; what ended without a service
// is linked to no more.
func resolve(links []ordering.Link, o *ordering.Order) []ordering.Link {
	var resolved []ordering.Link
	for _, link := range links {
		other := o.Item(link.Item)
		switch {
		case other == nil:
			resolved = append(resolved, link)
		case other.State != ordering.Cancelled && other.State != ordering.Failed:
			resolved = append(resolved, ordering.Link{Service: other.Service})
		}
	}
	return resolved
}

// CancelItem ends an item and frees its service: the partner until release, account manager and operations until completion.
func (d *Orders) CancelItem(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.OrderID, item ordering.ItemID, reason string) (*ordering.Order, error) {
	return d.endItem(ctx, actor, once, id, item, reason, ordering.CommandCancel, ordering.EventCancelled)
}

// FailItem records that an item could not be delivered, and frees its service.
func (d *Orders) FailItem(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.OrderID, item ordering.ItemID, reason string) (*ordering.Order, error) {
	return d.endItem(ctx, actor, once, id, item, reason, ordering.CommandFail, ordering.EventFailed)
}

func (d *Orders) endItem(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.OrderID, item ordering.ItemID, reason string, c ordering.Command, kind ordering.EventKind) (*ordering.Order, error) {
	var fields ordering.FieldErrors
	fields.RequireText("reason", &reason, ordering.MaxEndReason)
	if err := fields.Err(); err != nil {
		return nil, err
	}
	return d.onOrder(ctx, actor, once, id, func(f *quoteTx, o *ordering.Order) error {
		line, err := f.item(o, item, c)
		if err != nil {
			return err
		}
		line.Reason = reason
		if line.Action == ordering.Modify {
			services, err := f.tx.Services(ctx, f.partner.ID, o.Customer, line.Service)
			if err != nil {
				return err
			}
			if s := services[line.Service]; s != nil && s.PendingChange != nil && s.PendingChange.Order == o.ID {
				s.PendingChange = nil
				f.tx.Save(s)
			}
		}
		f.saveOrder(o)
		f.event(ordering.Event{Kind: kind, Item: item, Text: reason})
		return nil
	})
}
