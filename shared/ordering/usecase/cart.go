package usecase

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// How long a cart lives after its last change (docs/domain.md, "States": Cart).
const (
	CartReminderAfter = 7 * 24 * time.Hour
	CartLifetime      = 14 * 24 * time.Hour
)

// CartView is a cart with what it changes and every check, on today's catalogue.
type CartView struct {
	Cart       *ordering.Cart
	Change     ordering.Change
	ChangeHash string
	Checks     []ordering.Check
	// Resale is what the partner would ask of its customer.
	Resale ordering.Resale
	// Draft is the version that the cart would become now, without number, of the items that can be priced.
	Draft *ordering.QuoteVersion
	// Opened tells that the command made the cart: there was none.
	Opened bool
}

// pricing reads what the price of the items rests on, but what the Qualifier knows. The services that count are checked in
// the order's transaction.
func (d *core) pricing(ctx context.Context, r ordering.Reader, partner *ordering.Partner, customer *ordering.Customer, items []ordering.Item, waiver *ordering.TermWaiver) (*ordering.Pricing, error) {
	book, today, err := d.current(ctx)
	if err != nil {
		return nil, err
	}
	b := &ordering.Pricing{Today: d.today(), Catalog: today, Book: book, Partner: partner, Customer: customer, TermWaiver: waiver, Qualifications: map[ordering.ItemID]ordering.Qualification{}}
	if b.Services, err = servicesOf(ctx, r, partner.ID, customer.ID, items); err != nil {
		return nil, err
	}
	return b, b.Inherit(ctx, r, items)
}

// servicesOf reads the services that the items change or link to.
func servicesOf(ctx context.Context, r ordering.Reader, p ordering.PartnerID, c ordering.CustomerID, items []ordering.Item) (map[ordering.ServiceID]*ordering.Service, error) {
	wanted := map[ordering.ServiceID]bool{}
	for _, item := range items {
		wanted[item.Service] = true
		for _, link := range item.Links {
			wanted[link.Service] = true
		}
	}
	delete(wanted, "")
	if len(wanted) == 0 {
		return map[ordering.ServiceID]*ordering.Service{}, nil
	}
	return r.Services(ctx, p, c, slices.Sorted(maps.Keys(wanted))...)
}

// pricedCart is a cart with what its price rests on.
type pricedCart struct {
	core    *core
	cart    *ordering.Cart
	pricing *ordering.Pricing
	stored  ordering.Cart
	// sells is how the partner sells on, as it was when it was read: what changes in that moment counts for the next request.
	sells *ordering.Reselling
}

// changed reports whether the cart is another than the stored one, answers of the Qualifier aside.
func (c *pricedCart) changed() bool {
	bare := func(cart ordering.Cart) ordering.Cart {
		cart.Items = slices.Clone(cart.Items)
		for i := range cart.Items {
			cart.Items[i].Qualified = nil
		}
		return cart
	}
	return c.cart.Version == 0 || !reflect.DeepEqual(bare(c.stored), bare(*c.cart))
}

// readCart reads the partner's cart for the customer, changed by change; with opens it makes one where there is none. The
// partner and the customer are not checked again at commit: they are never removed, and the order judges them as they are by
// then.
func (d *core) readCart(ctx context.Context, tx ordering.Tx, p ordering.PartnerID, id ordering.CustomerID, opens bool, change cartEdit) (*pricedCart, error) {
	partner, err := tx.Unchecked().Partner(ctx, p)
	if err != nil {
		return nil, err
	}
	cart, err := tx.Cart(ctx, p, id)
	if opens && ordering.KindOf(err) == ordering.NotFound {
		if err := d.admitCart(ctx, p); err != nil {
			return nil, err
		}
		cart, err = &ordering.Cart{Partner: p, Customer: id, Items: []ordering.Item{}, Created: d.now()}, nil
	}
	if err != nil {
		return nil, err
	}
	customer, err := tx.Unchecked().Customer(ctx, p, id)
	if err != nil {
		return nil, err
	}
	c := &pricedCart{core: d, cart: cart, stored: *cart}
	c.stored.Items = slices.Clone(cart.Items)
	if err := d.dropStaleRevision(ctx, tx, cart); err != nil {
		return nil, err
	}
	if err := change(tx.Unchecked(), cart); err != nil {
		return nil, err
	}
	if c.sells, err = sellsOn(ctx, tx.Unchecked(), p); err != nil {
		return nil, err
	}
	c.pricing, err = d.pricing(ctx, tx.Unchecked(), partner, customer, cart.Items, cart.TermWaiver)
	return c, err
}

// cartAhead is what readCart reads first.
func cartAhead(ctx context.Context, r ordering.Reader, p ordering.PartnerID, id ordering.CustomerID) {
	_, _ = r.Partner(ctx, p)
	_, _ = r.Customer(ctx, p, id)
	_, _ = r.Reselling(ctx, p)
	if cart, err := r.Cart(ctx, p, id); err == nil && cart.Revises != nil {
		_, _ = r.Quote(ctx, p, cart.Revises.Quote)
		_, _ = r.Version(ctx, p, *cart.Revises)
	}
}

// cartEdit changes a cart; what it reads is not checked at commit.
type cartEdit func(ordering.Reader, *ordering.Cart) error

func unchanged(ordering.Reader, *ordering.Cart) error { return nil }

// view prices the cart, without a draft.
func (c *pricedCart) view() (*CartView, error) {
	v := &CartView{Cart: c.cart}
	v.Change, v.Checks = c.pricing.Price(c.cart.Items)
	var err error
	if v.ChangeHash, err = c.core.store.HashChange(&v.Change); err != nil {
		return nil, err
	}
	v.Resale, err = c.core.resell(c.pricing, &v.Change, c.pricing.ResaleLines(&v.Change, c.cart.Items, c.sells))
	v.Resale.Letterhead = c.sells.Letterhead
	return v, err
}

func (v *CartView) draft(b *ordering.Pricing) {
	d := &ordering.QuoteVersion{
		Partner: b.Partner.ID, Customer: b.Customer.ID, PricedOn: b.Today,
		PartnerAt: *b.Partner, CustomerAt: *b.Customer, Party: b.ContractingParty(), Language: b.Customer.Language,
		Change: v.Change, ChangeHash: v.ChangeHash, Checks: v.Checks, TermWaiver: v.Cart.TermWaiver,
	}
	if b.Partner.Kind == ordering.Solutions || d.Language == "" {
		d.Language = b.Partner.Language
	}
	for _, item := range v.Cart.Items {
		if v.Change.Of(item.ID) == nil {
			continue
		}
		frozen := ordering.VersionItem{Item: item, Was: b.Services[item.Service].Purchased()}
		frozen.Markup = nil
		frozen.Site, frozen.SiteContact, frozen.Qualified = b.SiteOf(&item), b.SiteContactOf(&item), nil
		d.Items = append(d.Items, frozen)
	}
	v.Draft = d
}

// OpenCart returns the partner's cart for the customer, and makes it when there is none.
func (d *Carts) OpenCart(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID) (*CartView, error) {
	return d.onCart(ctx, actor, once, id, unchanged, nil)
}

// Cart returns the partner's cart for the customer.
func (d *Carts) Cart(ctx context.Context, actor ordering.Actor, id ordering.CustomerID) (*CartView, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	load := func(r ordering.Reader) (*pricedCart, error) {
		return d.readCart(ctx, readOnly{r}, owner, id, false, unchanged)
	}
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		cartAhead(ctx, r, owner, id)
		_, _ = load(r)
	})
	if err != nil {
		return nil, err
	}
	c, err := load(r)
	if err != nil {
		return nil, err
	}
	if err := d.qualify(ctx, c.pricing, c.cart.Items); err != nil {
		return nil, err
	}
	pending := &pendingPortings{core: d.core}
	if err := pending.find(ctx, c); err != nil {
		return nil, err
	}
	pending.tell(c)
	v, err := c.view()
	if err != nil {
		return nil, err
	}
	v.draft(c.pricing)
	return v, nil
}

// onCart changes the cart, which it opens when there is none, in one transaction. priced goes on with its price, nil for nothing.
func (d *core) onCart(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID, change cartEdit, priced func(*ordering.Pricing, *CartView) error) (*CartView, error) {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return nil, err
	}
	ahead := func(r ordering.Reader) { cartAhead(ctx, r, owner, id) }
	load := func(tx ordering.Tx) (*pricedCart, error) {
		return d.readCart(ctx, tx, owner, id, true, change)
	}
	return onPricedCart(ctx, d, once, time.Time{}, ahead, load, func(tx ordering.Tx, c *pricedCart) (*CartView, error) {
		v, err := c.view()
		if err != nil {
			return nil, err
		}
		if priced != nil {
			if err := priced(c.pricing, v); err != nil {
				return nil, err
			}
		}
		v.draft(c.pricing)
		v.Opened = c.cart.Version == 0
		if cart := c.cart; c.changed() {
			cart.Version++
			cart.UpdatedAt, cart.UpdatedBy, cart.Reminded = d.now(), actor.Ref(), false
			tx.Save(cart)
		}
		return v, nil
	})
}

func matches(cart *ordering.Cart, tag string) error {
	if cart.Version == 0 || cart.Tag() != tag {
		return ordering.NewStale("cart-changed", words.CartChangedMeanwhile)
	}
	return nil
}

// AddItems is AddNewItems of items whose configurations are whole.
func (d *Carts) AddItems(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID, tag string, in []ordering.ItemInput) (*CartView, error) {
	return d.AddNewItems(ctx, actor, once, id, tag, ordering.Whole(in...))
}

// AddNewItems puts items in the cart that still has the tag, or without one in a cart that it makes. The items take effect
// together or not at all; checks are advice.
func (d *Carts) AddNewItems(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID, tag string, in []ordering.NewItem) (*CartView, error) {
	return d.addItems(ctx, actor, once, id, in, func(cart *ordering.Cart) error {
		if cart.Version == 0 && tag == "" {
			return nil
		}
		return matches(cart, tag)
	})
}

// AddToCart puts items in the cart as AddItems does, whatever else happened to it, and makes one where there is none.
func (d *Carts) AddToCart(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID, in []ordering.ItemInput) (*CartView, error) {
	return d.addItems(ctx, actor, once, id, ordering.Whole(in...), func(*ordering.Cart) error { return nil })
}

func (d *core) addItems(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID, in []ordering.NewItem, admits func(*ordering.Cart) error) (*CartView, error) {
	var f ordering.FieldErrors
	if len(in) == 0 || len(in) > ordering.MaxItems { // whatever each of them is
		return nil, ordering.NewInvalid(ordering.NewFieldError("items", "range", words.From1To80Items))
	}
	for i := range in {
		in[i].Check(fmt.Sprintf("items[%d].", i), &f)
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	items := make([]ordering.Item, len(in))
	for i := range in {
		items[i].ID = ordering.ItemID(d.newID())
		items[i].Apply(in[i].ItemInput)
	}
	return d.onCart(ctx, actor, once, id, func(r ordering.Reader, cart *ordering.Cart) error {
		if err := admits(cart); err != nil {
			return err
		}
		if len(cart.Items)+len(items) > ordering.MaxItems {
			return &ordering.Error{Kind: ordering.Conflict, Code: string(ordering.CartFull), Message: words.AtMost80ItemsPer}
		}
		cart.Items = append(cart.Items, items...)
		services, err := servicesOf(ctx, r, cart.Partner, id, cart.Items)
		for i := range in {
			in[i].Complete(&cart.Items[len(cart.Items)-len(in)+i], services[in[i].Service])
		}
		return err
	}, func(b *ordering.Pricing, v *CartView) error {
		return v.validate(b, "items", len(v.Cart.Items)-len(items))
	})
}

// ReplaceItem changes an item of the cart that still has the tag.
func (d *Carts) ReplaceItem(ctx context.Context, actor ordering.Actor, id ordering.CustomerID, tag string, item ordering.ItemID, in ordering.ItemInput) (*CartView, error) {
	var f ordering.FieldErrors
	in.Check("", &f)
	if err := f.Err(); err != nil {
		return nil, err
	}
	var i int
	return d.onCart(ctx, actor, ordering.Idempotency{}, id, func(_ ordering.Reader, cart *ordering.Cart) error {
		if err := matches(cart, tag); err != nil {
			return err
		}
		i = slices.IndexFunc(cart.Items, func(i ordering.Item) bool { return i.ID == item })
		if i < 0 {
			return ordering.NewNotFound(words.ItemInline)
		}
		if old := &cart.Items[i]; old.Action != in.Action || old.Offering != in.Offering || old.Service != in.Service {
			old.Discount, old.Markup = nil, nil // given on something else
		} else if old.Markup != nil && !old.Configuration.Equal(in.Configuration.Normal()) {
			old.Markup = &ordering.Markup{BasisPoints: old.Markup.BasisPoints} // a price is of one configuration
		}
		cart.Items[i].Apply(in)
		cart.Items[i].Seen = nil
		return nil
	}, func(b *ordering.Pricing, v *CartView) error { return v.validate(b, "", i) })
}

// RemoveItem takes an item out of the cart that still has the tag.
func (d *Carts) RemoveItem(ctx context.Context, actor ordering.Actor, id ordering.CustomerID, tag string, item ordering.ItemID) (*CartView, error) {
	return d.onCart(ctx, actor, ordering.Idempotency{}, id, func(_ ordering.Reader, cart *ordering.Cart) error {
		if err := matches(cart, tag); err != nil {
			return err
		}
		if cart.Item(item) == nil {
			return ordering.NewNotFound(words.ItemInline)
		}
		cart.Items = slices.DeleteFunc(cart.Items, func(i ordering.Item) bool { return i.ID == item })
		for i := range cart.Items {
			cart.Items[i].Links = slices.DeleteFunc(cart.Items[i].Links, func(l ordering.Link) bool { return l.Item == item })
		}
		if len(cart.Items) == 0 { // what comes next is something else
			cart.Revises, cart.TermWaiver = nil, nil
		}
		return nil
	}, nil)
}

// dropStaleRevision makes a cart that revises a version into one for a new quote, without the discounts that were given in the
// other, when that version can no longer be revised.
func (d *core) dropStaleRevision(ctx context.Context, r ordering.Reader, cart *ordering.Cart) error {
	if cart.Revises == nil {
		return nil
	}
	q, err := ordering.Optional(r.Quote(ctx, cart.Partner, cart.Revises.Quote))
	if err != nil {
		return err
	}
	if q != nil && q.Latest == cart.Revises.Version {
		v, err := r.Version(ctx, cart.Partner, *cart.Revises)
		if err != nil {
			return err
		}
		if state := v.StateAt(d.now()); state == ordering.Returned || state == ordering.Approved {
			return nil
		}
	}
	cart.Revises = nil
	for i := range cart.Items {
		cart.Items[i].Discount = nil
	}
	return nil
}

// validate refuses references of the items from the index to what does not exist, and remembers the prices that were not
// seen before.
func (v *CartView) validate(b *ordering.Pricing, field string, from int) error {
	cart := v.Cart
	var f ordering.FieldErrors
	for i := from; i < len(cart.Items); i++ {
		path := ""
		if field != "" {
			path = fmt.Sprintf("%s[%d].", field, i-from)
		}
		cart.CheckReferences(b, i, path, &f)
	}
	v.see(func(i ordering.Item) bool { return i.Seen == nil })
	return f.Err()
}

// see remembers the present prices of such items as seen.
func (v *CartView) see(such func(ordering.Item) bool) {
	for i := range v.Cart.Items {
		item := &v.Cart.Items[i]
		if priced := v.Change.Of(item.ID); priced != nil && such(*item) {
			item.Seen = ordering.NewSeenPrice(v.Change.Catalog, priced.New.NetMRC, priced.NRC)
		}
	}
}

func anyItem(ordering.Item) bool { return true }

// AcceptPrices accepts the present prices; the hash names what was seen, Stale when it is no longer so.
func (d *Carts) AcceptPrices(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.CustomerID, hash string) (*CartView, error) {
	return d.onCart(ctx, actor, once, id, unchanged, func(_ *ordering.Pricing, v *CartView) error {
		if err := v.checkHash(hash); err != nil {
			return err
		}
		v.see(anyItem)
		v.Checks = slices.DeleteFunc(v.Checks, func(c ordering.Check) bool { return c.Code == ordering.PriceChanged })
		return nil
	})
}

func (v *CartView) checkHash(hash string) error {
	var f ordering.FieldErrors
	f.RequireTextSaying("changeHash", &hash, ordering.MaxName, words.NameHashOfWhatYou)
	f.Require(hash == "" || isSHA256(hash), "changeHash", "hash", words.SHA256InHex)
	if err := f.Err(); err != nil {
		return err
	}
	if !strings.EqualFold(v.ChangeHash, hash) {
		return ordering.NewStale("change-differs", words.CalculationChangedSinceYouSaw)
	}
	return nil
}

// TermWaiverInput is the customer's waiver as the partner records it.
type TermWaiverInput struct {
	Name string
	Date calendar.Date
}

// SetTermWaiver records the customer's waiver of the limit on its term, or with nil takes it back.
func (d *Carts) SetTermWaiver(ctx context.Context, actor ordering.Actor, id ordering.CustomerID, tag string, in *TermWaiverInput) (*CartView, error) {
	var f ordering.FieldErrors
	if in != nil {
		f.RequireText("name", &in.Name, ordering.MaxName)
		f.Require(!in.Date.IsZero() && !in.Date.After(d.today()), "date", "range", words.DateNotInFuture)
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	return d.onCart(ctx, actor, ordering.Idempotency{}, id, func(_ ordering.Reader, cart *ordering.Cart) error {
		if err := matches(cart, tag); err != nil {
			return err
		}
		cart.TermWaiver = nil
		if in != nil {
			cart.TermWaiver = &ordering.TermWaiver{Name: in.Name, Date: in.Date, RecordedBy: actor.Ref()}
		}
		return nil
	}, nil)
}

// DeleteCart throws the cart that still has the tag away.
func (d *Carts) DeleteCart(ctx context.Context, actor ordering.Actor, id ordering.CustomerID, tag string) error {
	owner, err := access.PartnerOnly(actor)
	if err != nil {
		return err
	}
	return d.store.Update(ctx, func(tx ordering.Tx) error {
		cart, err := tx.Cart(ctx, owner, id)
		if err != nil {
			return err
		}
		if err := matches(cart, tag); err != nil {
			return err
		}
		tx.Remove(cart)
		return nil
	})
}

// ItemView is what one item would change, with its checks. Change is nil when it cannot be priced.
type ItemView struct {
	Change *ordering.ChangeItem
	Checks []ordering.Check
	// VATBasisPoints is the rate at which the VAT of the change was calculated, 0 for none.
	VATBasisPoints int64
}

// Fits reports whether the item is worth a place in a cart: it is priced, and its service can change. What else is wrong
// with it can be mended there.
func (v ItemView) Fits() bool {
	return v.Change != nil && !slices.ContainsFunc(v.Checks, func(c ordering.Check) bool { return c.Code == ordering.NotUpgradeable })
}

func priceOne(b *ordering.Pricing, item ordering.Item) ItemView {
	change, checks := b.Price([]ordering.Item{item})
	view := ItemView{Change: change.Of(item.ID), Checks: []ordering.Check{}, VATBasisPoints: change.VAT.BasisPoints}
	for _, c := range checks {
		if c.Item == item.ID {
			view.Checks = append(view.Checks, c)
		}
	}
	return view
}

// current returns all catalogues and today's.
func (d *core) current(ctx context.Context) (catalog.Book, *catalog.Catalog, error) {
	book, err := d.store.Book(ctx)
	if err != nil {
		return catalog.Book{}, nil, err
	}
	c, err := book.On(d.today())
	return book, c, err
}
