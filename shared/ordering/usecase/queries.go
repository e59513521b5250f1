package usecase

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// QuoteView is a quote as people look at it: its latest version, or the one asked for.
type QuoteView struct {
	Quote   *ordering.Quote
	Version *ordering.QuoteVersion
	// State is the version's at this moment: an approved one past its last day is expired.
	State     ordering.VersionState
	Approvals []*ordering.Approval
	// Document is nil until it has been drawn.
	Document *ordering.Document
	Order    *ordering.Order
	// Resale is what the partner asks of its customer: for its own people alone, and nil where it never said.
	Resale *ordering.Resale
	// CanDecide is the role as which the actor may decide now, empty for none.
	CanDecide ordering.Role
	// Present are the checks that hold now, for whoever must decide.
	Present []ordering.Check
}

// Quote shows a quote; number 0 asks for its latest version.
func (d *Quotes) Quote(ctx context.Context, actor ordering.Actor, id ordering.QuoteID, number int) (*QuoteView, error) {
	r, err := d.ahead(ctx, func(r ordering.Reader) { d.viewAhead(ctx, r, actor, id, number) })
	if err != nil {
		return nil, err
	}
	return d.view(ctx, r, actor, id, number)
}

// viewAhead reads what view reads.
func (d *core) viewAhead(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.QuoteID, number int) {
	owner, v := d.quoteAhead(ctx, r, actor, id, number)
	if q, err := r.Quote(ctx, owner, id); err == nil && q.Order != "" {
		_, _ = r.Order(ctx, owner, q.Order)
	}
	ref := ordering.VersionRef{Quote: id, Version: number}
	if v != nil {
		ref = v.Ref()
	}
	_, _ = r.Approvals(ctx, owner, ref)
	_, _ = r.Document(ctx, owner, ref, ordering.DocumentParty)
	if actor.Partner != "" {
		_, _ = r.Resale(ctx, owner, ref)
	}
	if v != nil && actor.Staff() && v.State == ordering.Requested {
		checksAhead(ctx, r, v)
	}
}

func (d *core) view(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.QuoteID, number int) (*QuoteView, error) {
	partner, q, v, err := d.asked(ctx, r, actor, id, number)
	if err != nil {
		return nil, err
	}
	view, ref := &QuoteView{Quote: q, Version: v, State: v.StateAt(d.now())}, v.Ref()
	if v.Number == q.Latest {
		q.State = view.State
	}
	if view.Approvals, err = r.Approvals(ctx, partner.ID, ref); err != nil {
		return nil, err
	}
	if view.Document, err = ordering.Optional(r.Document(ctx, partner.ID, ref, ordering.DocumentParty)); err != nil {
		return nil, err
	}
	if actor.Partner != "" {
		if view.Resale, err = resaleOf(ctx, r, partner.ID, ref); err != nil {
			return nil, err
		}
	}
	if q.Order != "" {
		if view.Order, err = r.Order(ctx, partner.ID, q.Order); err != nil {
			return nil, err
		}
	}
	return view, d.deciding(ctx, r, actor, partner, view)
}

// asked reads a quote and the version of it that is asked for: number 0 is the latest.
func (d *core) asked(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.QuoteID, number int) (*ordering.Partner, *ordering.Quote, *ordering.QuoteVersion, error) {
	partner, err := access.PartnerOfQuote(ctx, r, actor, id, d.today())
	if err != nil {
		return nil, nil, nil, err
	}
	q, err := r.Quote(ctx, partner.ID, id)
	if err != nil {
		return nil, nil, nil, err
	}
	if number == 0 {
		number = q.Latest
	}
	v, err := r.Version(ctx, partner.ID, ordering.VersionRef{Quote: id, Version: number})
	return partner, q, v, err
}

// deciding adds what only those who must decide need.
func (d *core) deciding(ctx context.Context, r ordering.Reader, actor ordering.Actor, partner *ordering.Partner, view *QuoteView) error {
	if !actor.Staff() || view.State != ordering.Requested {
		return nil
	}
	acting, err := access.ActingAs(ctx, r, actor, partner, d.today())
	if err != nil {
		return err
	}
	f := &quoteTx{core: d, tx: readOnly{r}, now: d.now(), actor: acting, partner: partner, quote: view.Quote, version: view.Version}
	if mine, err := f.pendingApproval(ctx, ""); err == nil {
		view.CanDecide = mine.Role
	} else if k := ordering.KindOf(err); k != ordering.Forbidden && k != ordering.Conflict {
		return err
	}
	view.Present, _, err = f.currentChecks(ctx, r)
	return err
}

// readOnly is a Tx that only reads, for code that transactions use too; what it saves is lost.
type readOnly struct{ ordering.Reader }

func (readOnly) Prefetch(context.Context, func(ordering.Reader)) error { return nil }
func (r readOnly) Unchecked() ordering.Reader                          { return r.Reader }
func (readOnly) Save(...ordering.Entity)                               {}
func (readOnly) Remove(...ordering.Entity)                             {}
func (readOnly) Append(*ordering.Quote, *ordering.Event)               {}
func (readOnly) Record(ordering.Idempotency, []byte)                   {}

// Quotes lists a partner's quotes, newest first.
func (d *Quotes) Quotes(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, page ordering.Page) ([]*ordering.Quote, string, error) {
	owner, err := access.Owner(ctx, d.store, actor, asked, d.today())
	if err != nil {
		return nil, "", err
	}
	quotes, next, err := d.store.Quotes(ctx, owner, page)
	for _, q := range quotes {
		q.State = q.StateAt(d.now())
	}
	return quotes, next, err
}

// ListedCart is an open cart with the name of its customer.
type ListedCart struct {
	*ordering.Cart
	CustomerName string
}

// Carts lists a partner's open carts, the one that changed last first.
func (d *Carts) Carts(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, page ordering.Page) ([]ListedCart, string, error) {
	owner, err := access.Owner(ctx, d.store, actor, asked, d.today())
	if err != nil {
		return nil, "", err
	}
	carts, next, err := d.store.Carts(ctx, owner, page)
	if err != nil {
		return nil, "", err
	}
	slices.SortStableFunc(carts, func(a, b *ordering.Cart) int { return b.UpdatedAt.Compare(a.UpdatedAt) })
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		for _, cart := range carts {
			_, _ = r.Customer(ctx, owner, cart.Customer)
		}
	})
	if err != nil {
		return nil, "", err
	}
	listed := make([]ListedCart, len(carts))
	for i, cart := range carts {
		customer, err := r.Customer(ctx, owner, cart.Customer)
		if err != nil {
			return nil, "", err
		}
		listed[i] = ListedCart{cart, customer.DisplayName()}
	}
	return listed, next, nil
}

// Versions lists all versions of a quote, oldest first.
func (d *Quotes) Versions(ctx context.Context, actor ordering.Actor, id ordering.QuoteID) ([]*ordering.QuoteVersion, error) {
	partner, err := access.PartnerOfQuote(ctx, d.store, actor, id, d.today())
	if err != nil {
		return nil, err
	}
	if _, err := d.store.Quote(ctx, partner.ID, id); err != nil {
		return nil, err
	}
	return d.store.Versions(ctx, partner.ID, id)
}

// History lists what happened to a quote and its order, oldest first.
func (d *Quotes) History(ctx context.Context, actor ordering.Actor, id ordering.QuoteID, page ordering.Page) ([]*ordering.Event, string, error) {
	partner, err := access.PartnerOfQuote(ctx, d.store, actor, id, d.today())
	if err != nil {
		return nil, "", err
	}
	if _, err := d.store.Quote(ctx, partner.ID, id); err != nil {
		return nil, "", err
	}
	return d.store.Events(ctx, partner.ID, id, page)
}

// Document finds the document of a version: the Party's own, or the copy for a solutions partner's customer. For a
// reseller the customer is the Party. It returns a Conflict document-not-ready while it is being drawn, and
// not-approved when there is none to draw.
func (d *Quotes) Document(ctx context.Context, actor ordering.Actor, id ordering.QuoteID, number int, variant ordering.DocumentVariant) (*ordering.Document, error) {
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		owner, v := d.quoteAhead(ctx, r, actor, id, number)
		ref := ordering.VersionRef{Quote: id, Version: number}
		if v != nil {
			ref = v.Ref()
		}
		_, _ = r.Document(ctx, owner, ref, ordering.DocumentParty)
		_, _ = r.Document(ctx, owner, ref, variant)
	})
	if err != nil {
		return nil, err
	}
	partner, _, v, err := d.asked(ctx, r, actor, id, number)
	if err != nil {
		return nil, err
	}
	if v.PartnerAt.Kind == ordering.Reseller {
		variant = ordering.DocumentParty
	}
	document, err := ordering.Optional(r.Document(ctx, partner.ID, v.Ref(), variant))
	if err != nil || document != nil {
		return document, err
	}
	if v.ApprovedAt.IsZero() {
		return nil, ordering.NewConflict("not-approved", words.ThereIsNoDocumentUntil)
	}
	return nil, ordering.NewConflict(string(ordering.DocumentNotReady), words.DocumentIsStillBeingDrawn)
}

// Order shows an order.
func (d *Orders) Order(ctx context.Context, actor ordering.Actor, id ordering.OrderID) (*ordering.Order, error) {
	partner, err := access.PartnerOfQuote(ctx, d.store, actor, id.Quote(), d.today())
	if err != nil {
		return nil, err
	}
	return d.store.Order(ctx, partner.ID, id)
}

// Orders lists a partner's orders, newest first, in pages as FindQuotes does; or for staff, without a partner, the open ones in the state,
// oldest first.
func (d *Orders) Orders(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, state ordering.OrderState, page ordering.Page) ([]*ordering.Order, string, error) {
	if state != "" && asked == "" && actor.Partner == "" && actor.Has(ordering.Operations, ordering.Admin) {
		if !slices.Contains([]ordering.OrderState{ordering.Acknowledged, ordering.InProgress, ordering.Partial}, state) {
			return nil, "", ordering.NewInvalid(ordering.NewFieldError("state", "choice", words.ChooseAcknowledgedInprogressOrPartial))
		}
		return d.store.OpenOrders(ctx, state, page)
	}
	owner, err := access.Owner(ctx, d.store, actor, asked, d.today())
	if err != nil {
		return nil, "", err
	}
	list := func(p ordering.Page) ([]*ordering.Order, string, error) { return d.store.Orders(ctx, owner, p) }
	return find(page, list, func(o *ordering.Order) bool { return state == "" || o.State == state })
}

// WorkList lists the approvals that wait for the actor: as account manager, for those who delegated to it today, and for its groups.
func (d *Approvals) WorkList(ctx context.Context, actor ordering.Actor) ([]*ordering.Approval, error) {
	if !actor.Staff() {
		return nil, ordering.NewForbidden(words.ThisIsOnecentralsWorkList)
	}
	var waiting []*ordering.Approval
	if actor.Has(ordering.AccountManager) {
		managers, err := access.Delegators(ctx, d.store, actor, d.today())
		if err != nil {
			return nil, err
		}
		for _, manager := range append(managers, actor.Subject) {
			own, err := ordering.All(func(p ordering.Page) ([]*ordering.Approval, string, error) {
				return d.store.WaitingFor(ctx, manager, p)
			})
			if err != nil {
				return nil, err
			}
			waiting = append(waiting, own...)
		}
	}
	for _, role := range []ordering.Role{ordering.SalesManager, ordering.Engineering} {
		if !actor.Has(role) {
			continue
		}
		group, err := ordering.All(func(p ordering.Page) ([]*ordering.Approval, string, error) { return d.store.WaitingGroup(ctx, role, p) })
		if err != nil {
			return nil, err
		}
		waiting = append(waiting, group...)
	}
	slices.SortStableFunc(waiting, func(a, b *ordering.Approval) int { return a.AskedAt.Compare(b.AskedAt) })
	return waiting, nil
}

// Catalog returns today's catalogue and the partner whose net prices it has.
func (d *Carts) Catalog(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID) (*catalog.Catalog, *ordering.Partner, error) {
	owner, err := access.Asked(actor, asked)
	if err != nil {
		return nil, nil, err
	}
	partner, err := access.Partner(ctx, d.store, actor, owner, d.today())
	if err != nil {
		return nil, nil, err
	}
	_, today, err := d.current(ctx)
	return today, partner, err
}
