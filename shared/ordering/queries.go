package ordering

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/words"
)

// QuoteView is a quote as people look at it: its latest version, or the one asked for.
type QuoteView struct {
	Quote   *Quote
	Version *QuoteVersion
	// State is the version's at this moment: an approved one past its last day is expired.
	State     VersionState
	Approvals []*Approval
	// Document is nil until it has been drawn.
	Document *Document
	Order    *Order
	// CanDecide is the role as which the actor may decide now, empty for none.
	CanDecide Role
	// Present are the checks that hold now, for who must decide.
	Present []Check
}

// Quote shows a quote; number 0 asks for its latest version.
func (d *Desk) Quote(ctx context.Context, actor Actor, id QuoteID, number int) (*QuoteView, error) {
	r, err := d.ahead(ctx, func(r Reader) {
		owner, v := d.quoteAhead(ctx, r, actor, id, number)
		if q, err := r.Quote(ctx, owner, id); err == nil && q.Order != "" {
			_, _ = r.Order(ctx, owner, q.Order)
		}
		ref := VersionRef{id, number}
		if v != nil {
			ref = v.Ref()
		}
		_, _ = r.Approvals(ctx, owner, ref)
		_, _ = r.Document(ctx, owner, ref, DocumentParty)
		if v != nil && actor.Staff() && v.State == Requested {
			checksAhead(ctx, r, v)
		}
	})
	if err != nil {
		return nil, err
	}
	partner, err := d.quoteOf(ctx, r, actor, id)
	if err != nil {
		return nil, err
	}
	q, err := r.Quote(ctx, partner.ID, id)
	if err != nil {
		return nil, err
	}
	if number == 0 {
		number = q.Latest
	}
	view := &QuoteView{Quote: q}
	ref := VersionRef{id, number}
	if view.Version, err = r.Version(ctx, partner.ID, ref); err != nil {
		return nil, err
	}
	view.State = view.Version.StateAt(d.Now())
	if number == q.Latest {
		q.State = view.State
	}
	if view.Approvals, err = r.Approvals(ctx, partner.ID, ref); err != nil {
		return nil, err
	}
	if view.Document, err = r.Document(ctx, partner.ID, ref, DocumentParty); err != nil && KindOf(err) != NotFound {
		return nil, err
	}
	if q.Order != "" {
		if view.Order, err = r.Order(ctx, partner.ID, q.Order); err != nil {
			return nil, err
		}
	}
	return view, d.deciding(ctx, r, actor, partner, view)
}

// deciding adds what only who must decide needs.
func (d *Desk) deciding(ctx context.Context, r Reader, actor Actor, partner *Partner, view *QuoteView) error {
	if !actor.Staff() || view.State != Requested {
		return nil
	}
	acting, err := d.actingAs(ctx, r, actor, partner)
	if err != nil {
		return err
	}
	f := &quoteTx{desk: d, tx: readOnly{r}, now: d.Now(), actor: acting, partner: partner, quote: view.Quote, version: view.Version}
	if mine, err := f.pendingApproval(ctx, ""); err == nil {
		view.CanDecide = mine.Role
	} else if k := KindOf(err); k != Forbidden && k != Conflict {
		return err
	}
	view.Present, _, err = f.currentChecks(ctx, r)
	return err
}

// readOnly lets what works in a transaction look without one.
type readOnly struct{ Reader }

func (readOnly) Prefetch(context.Context, func(Reader)) error { return nil }
func (r readOnly) Unchecked() Reader                          { return r.Reader }
func (readOnly) Save(...Entity)                               {}
func (readOnly) Remove(...Entity)                             {}
func (readOnly) Append(*Quote, *Event) error                  { return nil }
func (readOnly) Record(Idempotency, []byte)                   {}

// Quotes lists a partner's quotes, newest first.
func (d *Desk) Quotes(ctx context.Context, actor Actor, asked PartnerID, page Page) ([]*Quote, string, error) {
	owner, err := d.owner(ctx, d.Store, actor, asked)
	if err != nil {
		return nil, "", err
	}
	quotes, next, err := d.Store.Quotes(ctx, owner, page)
	for _, q := range quotes {
		q.State = q.StateAt(d.Now())
	}
	return quotes, next, err
}

// ListedCart is an open cart with the name of its customer.
type ListedCart struct {
	*Cart
	CustomerName string
}

// Carts lists a partner's open carts, the one that changed last first.
func (d *Desk) Carts(ctx context.Context, actor Actor, asked PartnerID, page Page) ([]ListedCart, string, error) {
	owner, err := d.owner(ctx, d.Store, actor, asked)
	if err != nil {
		return nil, "", err
	}
	carts, next, err := d.Store.Carts(ctx, owner, page)
	if err != nil {
		return nil, "", err
	}
	slices.SortStableFunc(carts, func(a, b *Cart) int { return b.UpdatedAt.Compare(a.UpdatedAt) })
	r, err := d.ahead(ctx, func(r Reader) {
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
func (d *Desk) Versions(ctx context.Context, actor Actor, id QuoteID) ([]*QuoteVersion, error) {
	partner, err := d.quoteOf(ctx, d.Store, actor, id)
	if err != nil {
		return nil, err
	}
	if _, err := d.Store.Quote(ctx, partner.ID, id); err != nil {
		return nil, err
	}
	return d.Store.Versions(ctx, partner.ID, id)
}

// History lists what happened to a quote and its order, oldest first.
func (d *Desk) History(ctx context.Context, actor Actor, id QuoteID, page Page) ([]*Event, string, error) {
	partner, err := d.quoteOf(ctx, d.Store, actor, id)
	if err != nil {
		return nil, "", err
	}
	if _, err := d.Store.Quote(ctx, partner.ID, id); err != nil {
		return nil, "", err
	}
	return d.Store.Events(ctx, partner.ID, id, page)
}

// Document finds the document of a version: the Party's own, or the copy for a solutions partner's customer. For a
// reseller the customer is the Party. It returns a Conflict document-not-ready while it is being drawn, and
// not-approved when there is none to draw.
func (d *Desk) Document(ctx context.Context, actor Actor, id QuoteID, number int, variant DocumentVariant) (*Document, error) {
	view, err := d.Quote(ctx, actor, id, number)
	if err != nil {
		return nil, err
	}
	if view.Version.PartnerAt.Kind == Reseller {
		variant = DocumentParty
	}
	document, err := d.Store.Document(ctx, view.Version.Partner, view.Version.Ref(), variant)
	if KindOf(err) != NotFound {
		return document, err
	}
	if view.Version.ApprovedAt.IsZero() {
		return nil, conflict("not-approved", words.ThereIsNoDocumentUntil)
	}
	return nil, conflict(string(DocumentNotReady), words.DocumentIsStillBeingDrawn)
}

// Order shows an order.
func (d *Desk) Order(ctx context.Context, actor Actor, id OrderID) (*Order, error) {
	partner, err := d.quoteOf(ctx, d.Store, actor, id.Quote())
	if err != nil {
		return nil, err
	}
	return d.Store.Order(ctx, partner.ID, id)
}

// Orders lists a partner's orders, newest first; or for staff, without a partner, the open ones in the state, oldest first.
func (d *Desk) Orders(ctx context.Context, actor Actor, asked PartnerID, state OrderState, page Page) ([]*Order, string, error) {
	if state != "" && asked == "" && actor.Partner == "" && actor.Has(Operations, Admin) {
		if !slices.Contains([]OrderState{Acknowledged, InProgress, Partial}, state) {
			return nil, "", invalid(field("state", "choice", words.ChooseAcknowledgedInprogressOrPartial))
		}
		return d.Store.OpenOrders(ctx, state, page)
	}
	owner, err := d.owner(ctx, d.Store, actor, asked)
	if err != nil {
		return nil, "", err
	}
	orders, next, err := d.Store.Orders(ctx, owner, page)
	if state != "" {
		orders = slices.DeleteFunc(orders, func(o *Order) bool { return o.State != state })
	}
	return orders, next, err
}

// WorkList lists the approvals that wait for the actor: as account manager, for who delegated to it today, and for its groups.
func (d *Desk) WorkList(ctx context.Context, actor Actor) ([]*Approval, error) {
	if !actor.Staff() {
		return nil, forbidden(words.ThisIsOnecentralsWorkList)
	}
	var waiting []*Approval
	collect := func(read func(Page) ([]*Approval, string, error)) error {
		for page := (Page{}); ; {
			some, next, err := read(page)
			if err != nil {
				return err
			}
			waiting = append(waiting, some...)
			if next == "" {
				return nil
			}
			page.Cursor = next
		}
	}
	if actor.Has(AccountManager) {
		managers, err := d.delegators(ctx, actor)
		if err != nil {
			return nil, err
		}
		for _, manager := range append(managers, actor.Subject) {
			if err := collect(func(p Page) ([]*Approval, string, error) { return d.Store.WaitingFor(ctx, manager, p) }); err != nil {
				return nil, err
			}
		}
	}
	for _, role := range []Role{SalesManager, Engineering} {
		if actor.Has(role) {
			if err := collect(func(p Page) ([]*Approval, string, error) { return d.Store.WaitingGroup(ctx, role, p) }); err != nil {
				return nil, err
			}
		}
	}
	slices.SortStableFunc(waiting, func(a, b *Approval) int { return a.AskedAt.Compare(b.AskedAt) })
	return waiting, nil
}

// delegators lists the account managers that delegated to the actor today.
func (d *Desk) delegators(ctx context.Context, actor Actor) ([]Subject, error) {
	people, err := d.Store.People(ctx)
	if err != nil {
		return nil, err
	}
	var managers []Subject
	for _, p := range people {
		if p.DelegatesTo(actor.Subject, d.today()) {
			managers = append(managers, p.Subject)
		}
	}
	return managers, nil
}

// Catalog returns today's catalogue and the partner whose net prices it has.
func (d *Desk) Catalog(ctx context.Context, actor Actor, asked PartnerID) (*catalog.Catalog, *Partner, error) {
	owner, err := ofPartner(actor, asked)
	if err != nil {
		return nil, nil, err
	}
	partner, err := d.visiblePartner(ctx, d.Store, actor, owner)
	if err != nil {
		return nil, nil, err
	}
	_, today, err := d.current(ctx)
	return today, partner, err
}

// Book returns every version of the catalogue, whose texts name what versions and orders hold.
func (d *Desk) Book(ctx context.Context) (catalog.Book, error) { return d.Store.Book(ctx) }
