package page

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// What the forms of a cart ask for.
const (
	actionRequest  = "request"
	actionAccept   = "accept"
	actionWaive    = "waive"
	actionUnwaive  = "unwaive"
	actionThrow    = "throw"
	fieldHash      = "hash"
	fieldWaivedBy  = "name"
	fieldWaivedOn  = "date"
	anchorPrices   = "prices"
	anchorWaiver   = "waiver"
	anchorPurchase = "request"
)

func cartPath(id ordering.CustomerID) string { return "/carts/" + url.PathEscape(string(id)) }

// cartPage is a cart in words.
type cartPage struct {
	shell
	customer            customerLine
	services, catalogue string
	banners             []banner
	address             string
	// tag is the cart's, hash the calculation's, as the page shows them; key counts a form once.
	tag, hash, shortHash, key string
	headline                  []document.Figure
	checks                    []todo
	blocked                   bool
	items                     []cartItem
	totals                    []document.Block
	prices                    *document.Table
	waiver                    *waiverForm
}

// cartItem is one item: priced and specified as the quote will be, or only named when it cannot be priced.
type cartItem struct {
	item, id, heading, tag, change string
	part                           *itemPart
	facts                          []document.Fact
	checks                         []todo
}

// waiverForm records that a small business accepts a long term.
type waiverForm struct {
	name, date textField
	recorded   string
}

// cartForm is what was sent to a cart.
type cartForm struct {
	action, tag, hash  string
	item               ordering.ItemID
	waivedBy, waivedOn string
}

// cartVisit is a cart on its way to a page; problems are by field, why and stopped are what stood in the way of a form.
type cartVisit struct {
	*visit
	customer *ordering.Customer
	view     *usecase.CartView
	form     *cartForm
	problems map[string]string
	why      string
	stopped  []ordering.Check
}

func (v *visit) showCart() error {
	c, err := v.cart()
	if err != nil {
		return err
	}
	return c.show(http.StatusOK)
}

// cart reads the cart of the customer in the address. A customer without one has an empty one.
func (v *visit) cart() (*cartVisit, error) {
	id := ordering.CustomerID(v.r.PathValue("customer"))
	c := &cartVisit{visit: v, problems: map[string]string{}}
	var err error
	if c.customer, err = v.Desk.Directory.Customer(v.r.Context(), *v.actor, "", id); err != nil {
		return nil, err
	}
	c.view, err = v.Desk.Carts.Cart(v.r.Context(), *v.actor, id)
	if ordering.KindOf(err) == ordering.NotFound {
		c.view, err = &usecase.CartView{Cart: &ordering.Cart{Customer: id}}, nil
	}
	return c, err
}

// commandCart does what one of the cart's forms asks, and leads to what came of it. What is refused is shown again.
func (v *visit) commandCart() error {
	f := v.cartForm()
	before, err := v.cart()
	if err != nil {
		return err
	}
	id := before.customer.ID
	address := func(result any) string {
		if version, ok := result.(*ordering.QuoteVersion); ok {
			return v.to(dossierPath(version.Quote))
		}
		return v.to(cartPath(id))
	}
	command := func(once ordering.Idempotency) error {
		err := v.doCart(once, id, f)
		if kind := ordering.KindOf(err); (kind == ordering.Stale || kind == ordering.NotFound) && before.has(f) {
			return nil
		}
		return err
	}
	return v.submit(address, command, func(status int, e *ordering.Error) error { return v.cartRefused(status, f, e) })
}

func (v *visit) cartForm() *cartForm {
	get := v.r.PostForm.Get
	return &cartForm{
		action: get("action"), tag: get(fieldTag), hash: get(fieldHash), item: ordering.ItemID(get(fieldItem)),
		waivedBy: written(get(fieldWaivedBy)), waivedOn: strings.TrimSpace(get(fieldWaivedOn)),
	}
}

// doCart carries out the command. The prices are accepted, or the quote is requested, that the page showed.
func (v *visit) doCart(once ordering.Idempotency, id ordering.CustomerID, f *cartForm) (err error) {
	ctx, actor := v.r.Context(), *v.actor
	switch f.action {
	case actionRemove:
		_, err = v.Desk.Carts.RemoveItem(ctx, actor, id, f.tag, f.item)
	case actionThrow:
		err = v.Desk.Carts.DeleteCart(ctx, actor, id, f.tag)
	case actionWaive:
		in := &usecase.TermWaiverInput{Name: f.waivedBy}
		in.Date, _ = calendar.Parse(f.waivedOn) // what is no date stays none, which the rules refuse
		_, err = v.Desk.Carts.SetTermWaiver(ctx, actor, id, f.tag, in)
	case actionUnwaive:
		_, err = v.Desk.Carts.SetTermWaiver(ctx, actor, id, f.tag, nil)
	case actionAccept:
		_, err = v.Desk.Carts.AcceptPrices(ctx, actor, once, id, f.hash)
	case actionRequest:
		_, err = v.Desk.Quotes.RequestQuote(ctx, actor, once, id, f.hash)
	default:
		err = v.incomplete()
	}
	return err
}

// addToCart adds the items to the customer's cart, which it makes when there is none, whatever else happens to that
// meanwhile. The same form sent again finds it done.
func (v *visit) addToCart(id ordering.CustomerID, items []ordering.ItemInput) error {
	own := sha256.Sum256([]byte(string(id) + " " + v.r.PostForm.Get(fieldKey))) // a form can fill the carts of several customers
	_, err := v.once(hex.EncodeToString(own[:20]), v.at(cartPath(id)), func(once ordering.Idempotency) error {
		_, err := v.Desk.Carts.AddToCart(v.r.Context(), *v.actor, once, id, items)
		return err
	})
	return err
}

// has reports whether the cart is already as a form without a count of its own wants it: sent twice, it is done.
func (c *cartVisit) has(f *cartForm) bool {
	cart := c.view.Cart
	switch f.action {
	case actionRemove:
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
func (v *visit) cartRefused(status int, f *cartForm, e *ordering.Error) error {
	c, err := v.cart()
	if err != nil {
		return err
	}
	c.form, c.why, c.stopped = f, v.Say(e.Message), e.Checks
	for _, field := range e.Fields {
		c.problems[field.Field] = v.Say(field.Message)
	}
	return c.show(status)
}

func (c *cartVisit) show(status int) error {
	p := &cartPage{
		shell: c.shell(c.Say(words.Cart) + " – " + c.customer.DisplayName()), customer: c.customerLine(c.customer),
		address: c.to(cartPath(c.customer.ID)), hash: c.view.ChangeHash, banners: c.banners(), key: c.formKey(),
	}
	p.services, p.catalogue = c.to("/services", fieldCustomer, string(c.customer.ID)), c.to("/catalog", fieldCustomer, string(c.customer.ID))
	if cart := c.view.Cart; cart.Version > 0 {
		p.tag = cart.Tag()
	}
	if len(c.view.Cart.Items) > 0 {
		p.shortHash = c.view.ChangeHash[:shortHash]
		if err := c.fill(p); err != nil {
			return err
		}
	}
	c.render(status, cartDocument(p))
	return nil
}

// fill writes what is in the cart: each item and the totals as the quote will have them.
func (c *cartVisit) fill(p *cartPage) error {
	book, err := c.Desk.Directory.Book(c.r.Context())
	if err != nil {
		return err
	}
	draft := c.view.Draft
	today, err := book.Version(draft.Change.Catalog)
	if err != nil {
		return err
	}
	b := composer{visit: c.visit, catalog: today, sheet: sheet{view: &usecase.QuoteView{Version: draft}}}
	draft.Language = c.Language
	content, err := document.Build(draft, book, document.Options{Variant: ordering.DocumentParty})
	if err != nil {
		return fmt.Errorf("cart(%s): %w", c.customer.ID, err)
	}
	parts := map[ordering.ItemID]itemPart{}
	for _, section := range content.Sections {
		if id, isItem := strings.CutPrefix(section.ID, "item."); isItem {
			parts[ordering.ItemID(id)] = b.item(section, draft.Change.Of(ordering.ItemID(id)))
		}
		if section.ID == "totals" {
			p.totals = section.Blocks
		}
	}
	order := c.order()
	for i, item := range order {
		p.items = append(p.items, c.item(&b, i+1, item, parts))
	}
	p.headline, p.prices = b.headline(), c.newPrices(&b, order)
	for _, check := range c.view.Checks {
		p.checks = append(p.checks, c.todo(&b, check, order))
		p.blocked = p.blocked || check.Severity == ordering.Blocking
	}
	p.waiver = c.waiver()
	return nil
}

// order puts the items that can be priced first, so that they have the numbers of the quote.
func (c *cartVisit) order() []*ordering.Item {
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

func (c *cartVisit) item(b *composer, number int, item *ordering.Item, parts map[ordering.ItemID]itemPart) cartItem {
	i := cartItem{item: string(item.ID), id: "item." + string(item.ID), change: c.changeAddress(item)}
	if part, ok := parts[item.ID]; ok {
		part.before = slices.DeleteFunc(part.before, func(block document.Block) bool { _, text := block.(document.Paragraph); return text })
		i.part, i.heading, i.tag = &part, part.Heading, part.Tag
	} else {
		i.heading, i.tag = strconv.Itoa(number)+". "+b.offering(item.Offering), c.Say(words.NoPriceYet)
		i.facts = c.plain(b, item)
	}
	for _, check := range c.view.Checks {
		if check.Item == item.ID {
			i.checks = append(i.checks, c.mend(b, check, item))
		}
	}
	return i
}

// plain is what was chosen, where there is no price to tell more with.
func (c *cartVisit) plain(b *composer, item *ordering.Item) []document.Fact {
	facts := []document.Fact{{Label: c.Say(words.Service), Value: string(item.Service)}}
	o := b.catalog.Offering(item.Offering)
	if o == nil {
		return facts
	}
	in := &configurator{visit: c.visit, offering: o}
	facts = append(facts, in.specification(selectionOf(item.Input()))...)
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

// changeAddress is where an item is changed, empty for one that can only be taken out.
func (c *cartVisit) changeAddress(item *ordering.Item) string {
	if item.Action == ordering.Modify {
		return c.to(servicePath(item.Service)+"/upgrade", fieldItem, string(item.ID))
	}
	return c.to(offeringPath(item.Offering), fieldCustomer, string(c.customer.ID), fieldItem, string(item.ID))
}

// todo is a check in the list of all: of which item it is, and where it can be mended.
func (c *cartVisit) todo(b *composer, check ordering.Check, order []*ordering.Item) todo {
	i := slices.IndexFunc(order, func(item *ordering.Item) bool { return item.ID == check.Item && check.Item != "" })
	if i < 0 {
		return c.mend(b, check, nil)
	}
	t := c.mend(b, check, order[i])
	t.text = c.Say(words.Item(i+1, b.offering(order[i].Offering), t.text))
	return t
}

// mend tells who can do something about the check, and where.
func (c *cartVisit) mend(b *composer, check ordering.Check, item *ordering.Item) todo {
	line := check
	line.Item = ""
	t := todo{checkLine: b.check(line)}
	t.owner = c.mender(check)
	switch {
	case check.Code == ordering.CustomerIncomplete:
		t.next = &next{c.to(customerPath(c.customer.ID) + "/edit"), c.Say(words.CompleteCustomer)}
	case check.Code == ordering.TermWaiverRequired:
		t.next = &next{"#" + anchorWaiver, c.Say(words.RecordWaiver)}
	case check.Code == ordering.PriceChanged:
		t.next = &next{"#" + anchorPrices, c.Say(words.SeeNewPrices)}
	case check.Owner == ordering.OwnerPartner && item != nil:
		address := c.changeAddress(item)
		if field := fieldOfInput(check.Field); field != "" && item.Action == ordering.Add {
			address += "#" + field
		}
		t.next = &next{address, c.Say(words.ChangeItem)}
	}
	return t
}

// mender says to the partner who can mend a check.
func (v *visit) mender(check ordering.Check) string {
	switch {
	case check.Owner == ordering.OwnerAccountManager && check.Severity == ordering.Waivable:
		return v.Say(words.YourAccountManagerJudgesThis)
	case check.Owner == ordering.OwnerAccountManager:
		return v.Say(words.YourAccountManagerCanMend)
	case check.Severity == ordering.Warning:
		return v.Say(words.YouCanGoOnWith)
	}
	return v.Say(words.YouCanResolveThis)
}

// newPrices are those that differ from what the partner saw, nil for none.
func (c *cartVisit) newPrices(b *composer, order []*ordering.Item) *document.Table {
	t := &document.Table{Columns: []document.Column{
		{Heading: c.Say(words.Price)}, {Heading: c.Say(words.YouSaw), Amount: true}, {Heading: c.Say(words.Becomes), Amount: true},
	}}
	for _, check := range c.view.Checks {
		if check.Code != ordering.PriceChanged {
			continue
		}
		i := slices.IndexFunc(order, func(item *ordering.Item) bool { return item.ID == check.Item })
		for _, p := range statement.NewPrices(check) {
			t.Rows = append(t.Rows, c.becomes(c.Say(words.FigureOfOffering(i+1, b.offering(order[i].Offering), p.Label)), "accept.", p))
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}

// waiver is nil unless there is one, or one is asked for.
func (c *cartVisit) waiver() *waiverForm {
	f := &waiverForm{name: textField{name: fieldWaivedBy, problem: c.problems[fieldWaivedBy]}, date: textField{name: fieldWaivedOn, problem: c.problems[fieldWaivedOn]}}
	if w := c.view.Cart.TermWaiver; w != nil {
		f.recorded = c.Say(words.Recorded(w.Name, w.Date))
		return f
	}
	if !slices.ContainsFunc(c.view.Checks, func(check ordering.Check) bool { return check.Code == ordering.TermWaiverRequired }) {
		return nil
	}
	if c.form != nil && c.form.action == actionWaive {
		f.name.value, f.date.value = printable.Typed(c.form.waivedBy), printable.Typed(c.form.waivedOn)
	}
	return f
}

// banners tell what the cart becomes, and why a form came back.
func (c *cartVisit) banners() []banner {
	var all []banner
	if c.form != nil {
		b := banner{tone: "bad", title: c.Say(words.NothingWasRecorded), text: c.why}
		for _, name := range []string{fieldWaivedBy, fieldWaivedOn} {
			if text, ok := c.problems[name]; ok {
				label := map[string]string{fieldWaivedBy: c.Say(words.Name), fieldWaivedOn: c.Say(words.Date)}[name]
				b.points = append(b.points, point{label + ": " + text, name})
			}
		}
		if len(c.stopped) > 0 {
			b.text = c.Say(words.RequestIsNotPossibleYet)
		}
		all = append(all, b)
	}
	if r := c.view.Cart.Revises; r != nil {
		next := ordering.VersionRef{Quote: r.Quote, Version: r.Version + 1}
		all = append(all, banner{tone: "note", title: c.Say(words.YouAreRevising(string(r.Quote))), text: c.Say(words.ThisCartBecomesVersionStands(next.String(), r.Version))})
	}
	return all
}
