package cart

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// What the forms of a cart ask for.
const (
	actionRequest = "request"
	actionAccept  = "accept"
	actionWaive   = "waive"
	actionUnwaive = "unwaive"
	actionThrow   = "throw"
	actionTakeOut = "remove"
	fieldHash     = "hash"
	fieldWaivedBy = "name"
	fieldWaivedOn = "date"
	anchorPrices  = "prices"
	anchorWaiver  = "waiver"
	// doneAdded tells the cart that something was just put in it.
	doneAdded = "added"
)

// cartPage is a cart in words.
type cartPage struct {
	kit.Shell
	customer            customerLine
	services, catalogue string
	banners             []kit.Banner
	address             string
	// tag is the cart's, hash the calculation's, as the page shows them; key counts a form once.
	tag, hash, key string
	headline       []document.Figure
	checks         []quoteview.CheckGroup
	blocked        bool
	lines          []quoteview.Line
	summary        []document.Section
	prices         *document.Table
	waiver         *waiverForm
}

// cartItem is an item that is unfolded: what is needed for it, and where it is changed.
type cartItem struct {
	item, name, change string
	checks             []quoteview.CheckGroup
	// details are as in the quote, nil for an item that cannot be priced, of which facts tell what was chosen.
	details templ.Component
	facts   []document.Fact
}

// waiverForm records that a small business accepts a long term.
type waiverForm struct {
	name, date kit.InputField
	recorded   string
}

// cartForm is what was sent to a cart.
type cartForm struct {
	action, tag, hash  string
	item               ordering.ItemID
	waivedBy, waivedOn string
}

// cartState is a cart on its way to a page; problems are by field, why and stopped are what stood in the way of a form.
type cartState struct {
	request
	customer *ordering.Customer
	view     *usecase.CartView
	form     *cartForm
	problems map[string]string
	why      string
	stopped  []ordering.Check
}

func (r request) showCart() error {
	c, err := r.cart()
	if err != nil {
		return err
	}
	return c.show(http.StatusOK)
}

// cart reads the cart of the customer in the address. A customer without one has an empty one.
func (r request) cart() (*cartState, error) {
	id := ordering.CustomerID(r.HTTP.PathValue("customer"))
	c := &cartState{request: r, problems: map[string]string{}}
	var err error
	if c.customer, err = r.Directory.Customer(r.Context(), *r.Actor, "", id); err != nil {
		return nil, err
	}
	c.view, err = r.Carts.Cart(r.Context(), *r.Actor, id)
	if ordering.KindOf(err) == ordering.NotFound {
		c.view, err = &usecase.CartView{Cart: &ordering.Cart{Customer: id}}, nil
	}
	return c, err
}

// commandCart does what one of the cart's forms asks, and leads to what came of it. What is refused is shown again.
func (r request) commandCart() error {
	f := r.cartForm()
	before, err := r.cart()
	if err != nil {
		return err
	}
	id := before.customer.ID
	address := func(result any) string {
		if version, ok := result.(*ordering.QuoteVersion); ok {
			return r.To(kit.QuotePath(version.Quote))
		}
		return r.To(kit.CartPath(id))
	}
	command := func(once ordering.Idempotency) error {
		err := r.doCart(once, id, f)
		if kind := ordering.KindOf(err); (kind == ordering.Stale || kind == ordering.NotFound) && before.has(f) {
			return nil
		}
		return err
	}
	return r.Submit(address, command, func(status int, e *ordering.Error) error { return r.cartRefused(status, f, e) })
}

func (r request) cartForm() *cartForm {
	get := r.HTTP.PostForm.Get
	return &cartForm{
		action: get("action"), tag: get(fieldTag), hash: get(fieldHash), item: ordering.ItemID(get(quoteview.FieldItem)),
		waivedBy: printable.Clean(get(fieldWaivedBy)), waivedOn: strings.TrimSpace(get(fieldWaivedOn)),
	}
}

// doCart carries out the command. The prices are accepted, or the quote is requested, that the page showed.
func (r request) doCart(once ordering.Idempotency, id ordering.CustomerID, f *cartForm) (err error) {
	ctx, actor := r.Context(), *r.Actor
	switch f.action {
	case actionTakeOut:
		_, err = r.Carts.RemoveItem(ctx, actor, id, f.tag, f.item)
	case actionThrow:
		err = r.Carts.DeleteCart(ctx, actor, id, f.tag)
	case actionWaive:
		in := &usecase.TermWaiverInput{Name: f.waivedBy}
		in.Date, _ = calendar.Parse(f.waivedOn) // what is no date stays none, which the rules refuse
		_, err = r.Carts.SetTermWaiver(ctx, actor, id, f.tag, in)
	case actionUnwaive:
		_, err = r.Carts.SetTermWaiver(ctx, actor, id, f.tag, nil)
	case actionAccept:
		_, err = r.Carts.AcceptPrices(ctx, actor, once, id, f.hash)
	case actionRequest:
		_, err = r.Quotes.RequestQuote(ctx, actor, once, id, f.hash)
	default:
		err = r.Incomplete()
	}
	return err
}

// addToCart adds the items to the customer's cart, which it makes when there is none, whatever else happens to that
// meanwhile. The same form sent again finds it done.
func (r request) addToCart(id ordering.CustomerID, items []ordering.ItemInput) error {
	own := sha256.Sum256([]byte(string(id) + " " + r.HTTP.PostForm.Get(kit.FieldKey))) // a form can fill the carts of several customers
	_, err := r.Once(hex.EncodeToString(own[:20]), r.At(kit.CartPath(id)), func(once ordering.Idempotency) error {
		_, err := r.Carts.AddToCart(r.Context(), *r.Actor, once, id, items)
		return err
	})
	return err
}

// replaceItem changes an item of the cart that still has the tag. The same form sent again finds it done. It returns the tag
// for the next attempt.
func (r request) replaceItem(id ordering.CustomerID, tag string, item ordering.ItemID, in ordering.ItemInput) (string, error) {
	_, err := r.Carts.ReplaceItem(r.Context(), *r.Actor, id, tag, item, in)
	if ordering.KindOf(err) != ordering.Stale {
		return tag, err
	}
	view, unread := r.Carts.Cart(r.Context(), *r.Actor, id)
	if unread != nil {
		return tag, err
	}
	if now := view.Cart.Item(item); now != nil && sameInput(now.ItemInput, in) {
		err = nil
	}
	return view.Cart.Tag(), err
}

func sameInput(a, b ordering.ItemInput) bool { return reflect.DeepEqual(normal(a), normal(b)) }

// normal is the input as it is kept, with what is empty as nil.
func normal(in ordering.ItemInput) ordering.ItemInput {
	in.Check("", new(ordering.FieldErrors))
	in.Configuration = in.Configuration.Normal()
	in.Links, in.Documents = append([]ordering.Link(nil), in.Links...), append([]ordering.PromisedDocument(nil), in.Documents...)
	if in.Porting != nil {
		porting := *in.Porting
		porting.Numbers = append([]string(nil), porting.Numbers...)
		in.Porting = &porting
	}
	return in
}

// has reports whether the cart is already as a form without a count of its own wants it: sent twice, it is done.
func (c *cartState) has(f *cartForm) bool {
	cart := c.view.Cart
	switch f.action {
	case actionTakeOut:
		return cart.Item(f.item) == nil
	case actionThrow:
		return cart.Version == 0
	case actionWaive:
		return cart.TermWaiver != nil && cart.TermWaiver.Name == f.waivedBy && cart.TermWaiver.Date.String() == f.waivedOn
	case actionUnwaive:
		return cart.TermWaiver == nil
	}
	return false
}

// cartRefused shows the cart as it is now, with what stood in the form's way.
func (r request) cartRefused(status int, f *cartForm, e *ordering.Error) error {
	c, err := r.cart()
	if err != nil {
		return err
	}
	c.form, c.why, c.stopped = f, r.Say(e.Message), e.Checks
	for _, field := range e.Fields {
		c.problems[field.Field] = r.Say(field.Message)
	}
	return c.show(status)
}

func (c *cartState) show(status int) error {
	p := &cartPage{
		Shell: c.Shell(c.Say(words.Cart) + " – " + c.customer.DisplayName()), customer: c.customerLine(c.customer),
		address: c.To(kit.CartPath(c.customer.ID)), hash: c.view.ChangeHash, banners: c.banners(), key: c.FormKey(),
	}
	p.services, p.catalogue = c.To("/services", fieldCustomer, string(c.customer.ID)), c.To("/catalog", fieldCustomer, string(c.customer.ID))
	if cart := c.view.Cart; cart.Version > 0 {
		p.tag = cart.Tag()
	}
	if len(c.view.Cart.Items) > 0 {
		if err := c.fill(p); err != nil {
			return err
		}
	}
	c.Render(status, cartDocument(p))
	return nil
}

// fill writes what is in the cart: each item and the totals as the quote will have them.
func (c *cartState) fill(p *cartPage) error {
	book, err := c.Directory.Book(c.Context())
	if err != nil {
		return err
	}
	draft := c.view.Draft
	today, err := book.Version(draft.Change.Catalog)
	if err != nil {
		return err
	}
	b := quoteview.Builder{Request: c.Request, Catalog: today, View: quoteview.View{Quote: &usecase.QuoteView{Version: draft}}}
	draft.Language = c.Language
	content, err := document.Build(draft, book, document.Options{Variant: ordering.DocumentParty})
	if err != nil {
		return fmt.Errorf("cart(%s): %w", c.customer.ID, err)
	}
	sections := map[string]document.Section{}
	for _, section := range content.Sections {
		sections[section.ID] = section
	}
	totals := document.Totals(c.Language, &draft.Change)
	totals.Heading = c.Say(words.TotalOfThisRequest)
	p.summary = append(p.summary, totals)
	order := c.order()
	unfolded, err := quoteview.Unfolded(c.Request, len(order))
	if err != nil {
		return err
	}
	for i, item := range order {
		number, section := i+1, sections["item."+string(item.ID)]
		in := cartItem{item: string(item.ID), name: section.Heading, change: c.changeAddress(item)}
		var line quoteview.Line
		if change := draft.Change.Of(item.ID); change != nil {
			line, in.details = b.Line(number, unfolded, section, change), b.Details(section, change)
		} else {
			in.name, in.facts = strconv.Itoa(number)+". "+b.Offering(item.Offering), c.plain(&b, item)
			line = quoteview.NewLine(c.Request, number, unfolded, in.name, c.Say(words.NoPriceYet))
		}
		if number == unfolded {
			for _, check := range c.view.Checks {
				if check.Item == item.ID {
					in.checks = append(in.checks, c.mend(&b, check, item))
				}
			}
			line.Details = cartItemDetails(p, in)
		}
		p.lines = append(p.lines, line)
	}
	p.headline, p.prices = b.Headline(), c.newPrices(&b, order)
	for _, check := range c.view.Checks {
		i := slices.IndexFunc(order, func(item *ordering.Item) bool { return item.ID == check.Item && check.Item != "" })
		var item *ordering.Item
		if i >= 0 {
			item = order[i]
		}
		p.checks = quoteview.GroupIn(p.checks, c.mend(&b, check, item), i+1)
		p.blocked = p.blocked || check.Severity == ordering.Blocking
	}
	quoteview.Mark(p.lines, p.checks)
	p.waiver = c.waiver()
	return nil
}

// order puts the items that can be priced first, so that they have the numbers of the quote.
func (c *cartState) order() []*ordering.Item {
	var priced, others []*ordering.Item
	for i := range c.view.Cart.Items {
		item := &c.view.Cart.Items[i]
		if c.view.Change.Of(item.ID) != nil {
			priced = append(priced, item)
		} else {
			others = append(others, item)
		}
	}
	return append(priced, others...)
}

// plain is what was chosen, where there is no price to tell more with.
func (c *cartState) plain(b *quoteview.Builder, item *ordering.Item) []document.Fact {
	facts := []document.Fact{{Label: c.Say(words.Service), Value: string(item.Service)}}
	o := b.Catalog.Offering(item.Offering)
	if o == nil {
		return facts
	}
	in := &configurator{request: c.request, offering: o}
	facts = append(facts, in.specification(selectionOf(item.ItemInput))...)
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

// changeAddress is where an item is changed, empty for one that can only be taken out.
func (c *cartState) changeAddress(item *ordering.Item) string {
	if item.Action == ordering.Modify {
		return c.To(kit.UpgradePath(item.Service), quoteview.FieldItem, string(item.ID))
	}
	return c.To(kit.OfferingPath(item.Offering), fieldCustomer, string(c.customer.ID), quoteview.FieldItem, string(item.ID))
}

// mend tells who can do something about the check, and where.
func (c *cartState) mend(b *quoteview.Builder, check ordering.Check, item *ordering.Item) quoteview.CheckGroup {
	t := quoteview.CheckGroup{CheckLine: b.Check(check)}
	t.Owner = mender(c.Request, check)
	switch {
	case check.Code == ordering.CustomerIncomplete:
		t.Next = &kit.Link{Address: c.To(kit.CustomerPath(c.customer.ID) + "/edit"), Label: c.Say(words.CompleteCustomer)}
	case check.Code == ordering.TermWaiverRequired:
		t.Next = &kit.Link{Address: "#" + anchorWaiver, Label: c.Say(words.RecordWaiver)}
	case check.Code == ordering.PriceChanged:
		t.Next = &kit.Link{Address: "#" + anchorPrices, Label: c.Say(words.SeeNewPrices)}
	case check.Owner == ordering.OwnerPartner && item != nil:
		address := c.changeAddress(item)
		if field := fieldOfInput(check.Field); field != "" && item.Action == ordering.Add {
			address += "#" + field
		}
		t.Next = &kit.Link{Address: address, Label: c.Say(words.ChangeItem)}
	}
	return t
}

// mender says to the partner who can mend a check.
func mender(r *kit.Request, check ordering.Check) string {
	switch {
	case check.Owner == ordering.OwnerAccountManager && check.Severity == ordering.Waivable:
		return r.Say(words.YourAccountManagerJudgesThis)
	case check.Owner == ordering.OwnerAccountManager:
		return r.Say(words.YourAccountManagerCanMend)
	case check.Severity == ordering.Warning:
		return r.Say(words.YouCanGoOnWith)
	}
	return r.Say(words.YouCanResolveThis)
}

// newPrices are those that differ from what the partner saw, nil for none.
func (c *cartState) newPrices(b *quoteview.Builder, order []*ordering.Item) *document.Table {
	t := &document.Table{Columns: []document.Column{
		{Heading: c.Say(words.Price)}, {Heading: c.Say(words.YouSaw), Amount: true}, {Heading: c.Say(words.Becomes), Amount: true},
	}}
	for _, check := range c.view.Checks {
		if check.Code != ordering.PriceChanged {
			continue
		}
		i := slices.IndexFunc(order, func(item *ordering.Item) bool { return item.ID == check.Item })
		for _, p := range statement.NewPrices(check) {
			t.Rows = append(t.Rows, quoteview.PairRow(c.Locale, c.Say(words.FigureOfOffering(i+1, b.Offering(order[i].Offering), p.Label)), "accept.", p))
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}

// waiver is nil unless there is one, or one is asked for.
func (c *cartState) waiver() *waiverForm {
	f := &waiverForm{
		name: kit.InputField{TextField: kit.TextField{Name: fieldWaivedBy, Problem: c.problems[fieldWaivedBy]}, Label: c.Say(words.NameOfWhoStatesThis), Kind: "text"},
		date: kit.InputField{TextField: kit.TextField{Name: fieldWaivedOn, Problem: c.problems[fieldWaivedOn]}, Label: c.Say(words.DateOfStatement), Kind: "date"},
	}
	if w := c.view.Cart.TermWaiver; w != nil {
		f.recorded = c.Say(words.Recorded(w.Name, w.Date))
		return f
	}
	if !slices.ContainsFunc(c.view.Checks, func(check ordering.Check) bool { return check.Code == ordering.TermWaiverRequired }) {
		return nil
	}
	if c.form != nil && c.form.action == actionWaive {
		f.name.Value, f.date.Value = printable.Typed(c.form.waivedBy), printable.Typed(c.form.waivedOn)
	}
	return f
}

// banners tell what the cart becomes, and why a form came back.
func (c *cartState) banners() []kit.Banner {
	var all []kit.Banner
	if c.form != nil {
		b := kit.Banner{Tone: "bad", Title: c.Say(words.NothingWasRecorded), Text: c.why, Refusal: true}
		for _, name := range []string{fieldWaivedBy, fieldWaivedOn} {
			if text, ok := c.problems[name]; ok {
				label := map[string]string{fieldWaivedBy: c.Say(words.Name), fieldWaivedOn: c.Say(words.Date)}[name]
				b.Points = append(b.Points, kit.Point{Text: label + ": " + text, Field: name})
			}
		}
		if len(c.stopped) > 0 {
			b.Text = c.Say(words.RequestIsNotPossibleYet)
		}
		all = append(all, b)
	}
	if c.WasDone(doneAdded) && len(c.view.Cart.Items) > 0 {
		all = append(all, kit.Banner{Tone: "good", Title: c.Say(words.ItIsInCart), Text: c.Say(words.AddMoreOrRequestQuote)})
	}
	if r := c.view.Cart.Revises; r != nil {
		next := ordering.VersionRef{Quote: r.Quote, Version: r.Version + 1}
		all = append(all, kit.Banner{Tone: "note", Title: c.Say(words.YouAreRevising(string(r.Quote))), Text: c.Say(words.ThisCartBecomesVersionStands(next.String(), r.Version))})
	}
	return all
}
