package page

import (
	"cmp"
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

func (p *Pages) customerRoutes() Routes {
	return Routes{
		get("/customers", partner((*visit).customers)),
		get("/customers/new", partner((*visit).newCustomer)),
		post("/customers/new", partner((*visit).createCustomer)),
		get("/customers/{customer}", partner((*visit).showCustomer)),
		get("/customers/{customer}/edit", partner((*visit).editCustomer)),
		post("/customers/{customer}/edit", partner((*visit).updateCustomer)),
	}
}

// actionSave is what the form about a customer asks for.
const actionSave = "save"

func customerPath(id ordering.CustomerID) string { return "/customers/" + string(id) }

// customerList is a partner's customers, or those that were sought.
type customerList struct {
	shell
	sought string
	rows   []customerRow
	more   string
}

// customerRow is a customer in the list.
type customerRow struct {
	address, name, reference, kvk, city string
	incomplete                          bool
}

func (v *visit) customers() error {
	query := v.r.URL.Query()
	p := &customerList{shell: v.shell(v.Say(words.CustomersCustomer)), sought: printable.Typed(strings.TrimSpace(query.Get("q")))}
	partner, err := v.Desk.Directory.Partner(v.r.Context(), *v.actor, v.actor.Partner)
	if err != nil {
		return err
	}
	found, cursor, err := v.Desk.Directory.FindCustomers(v.r.Context(), *v.actor, "", p.sought, ordering.Page{Cursor: query.Get("cursor")})
	if err != nil {
		return err
	}
	slices.SortStableFunc(found, func(a, b *ordering.Customer) int {
		return strings.Compare(strings.ToLower(a.DisplayName()), strings.ToLower(b.DisplayName()))
	})
	for _, c := range found {
		row := customerRow{address: v.to(customerPath(c.ID)), name: c.DisplayName(), reference: c.Reference, kvk: c.KvK, incomplete: len(c.Missing(partner.Kind)) > 0}
		if a := cmp.Or(c.Address, c.Site); a != nil {
			row.city = a.City
		}
		p.rows = append(p.rows, row)
	}
	if cursor != "" {
		p.more = v.to("/customers", "q", p.sought, "cursor", cursor)
	}
	v.render(http.StatusOK, customersPage(p))
	return nil
}

// customerSheet is all about one customer.
type customerSheet struct {
	shell
	reference  string
	incomplete []string
	panels     document.Panels
	edit       string

	cart      string
	cartItems int
	cartTotal string

	services                []serviceRow
	allServices, newService string
	quotes                  string
}

// serviceRow is one of the customer's services.
type serviceRow struct{ address, name, reference, city, price string }

func (v *visit) showCustomer() error {
	c, partner, err := v.customer()
	if err != nil {
		return err
	}
	of := "customer"
	p := &customerSheet{
		shell: v.shell(c.DisplayName()), reference: c.Reference, edit: v.to(customerPath(c.ID) + "/edit"), cart: v.to(cartPath(c.ID)),
		allServices: v.to("/services", of, string(c.ID)), newService: v.to("/catalog", of, string(c.ID)), quotes: v.to("/quotes", of, string(c.ID)),
	}
	form := v.customerForm(partner.Kind, c.Input())
	for _, name := range c.Missing(partner.Kind) {
		p.incomplete = append(p.incomplete, form.label(name))
	}
	p.panels = form.panels()
	services, _, err := v.Desk.Services.ServicesView(v.r.Context(), *v.actor, "", usecase.ServiceFilter{Customer: c.ID}, ordering.Page{})
	if err != nil {
		return err
	}
	for _, s := range services {
		row := serviceRow{address: v.to(servicePath(s.ID)), name: s.Name.In(v.Language), reference: s.Reference, price: v.Money(s.NetMRC)}
		if s.Site != nil {
			row.city = s.Site.City
		}
		p.services = append(p.services, row)
	}
	switch cart, err := v.Desk.Carts.Cart(v.r.Context(), *v.actor, c.ID); {
	case err == nil:
		p.cartItems, p.cartTotal = len(cart.Cart.Items), v.Difference(cart.Change.Total.Difference)
	case ordering.KindOf(err) != ordering.NotFound:
		return err
	}
	v.render(http.StatusOK, customerPage(p))
	return nil
}

// customer is the one in the address, and the partner it is of.
func (v *visit) customer() (*ordering.Customer, *ordering.Partner, error) {
	c, err := v.Desk.Directory.Customer(v.r.Context(), *v.actor, "", ordering.CustomerID(v.r.PathValue("customer")))
	if err != nil {
		return nil, nil, err
	}
	partner, err := v.Desk.Directory.Partner(v.r.Context(), *v.actor, v.actor.Partner)
	return c, partner, err
}

// customerEdit is the form for a new customer, or one that is corrected.
type customerEdit struct {
	shell
	address, back string
	key, version  string
	// leads is the page to go to when it is done, empty for the customer's own.
	leads    string
	solution bool
	groups   []fieldGroup
	banner   *banner
}

func (v *visit) newCustomer() error {
	partner, err := v.Desk.Directory.Partner(v.r.Context(), *v.actor, v.actor.Partner)
	if err != nil {
		return err
	}
	f := v.customerForm(partner.Kind, ordering.CustomerInput{Language: partner.Language, Country: partner.Company.Country})
	return v.askCustomer(http.StatusOK, f, nil)
}

func (v *visit) createCustomer() error {
	partner, err := v.Desk.Directory.Partner(v.r.Context(), *v.actor, v.actor.Partner)
	if err != nil {
		return err
	}
	f := v.customerTyped(partner.Kind)
	in := f.input(ordering.CustomerInput{})
	command := func(once ordering.Idempotency) error {
		_, err := v.Desk.Directory.CreateCustomer(v.r.Context(), *v.actor, once, in)
		return err
	}
	address := func(made any) string { return v.afterCustomer(made.(*ordering.Customer).ID) }
	return v.submit(address, command, func(status int, e *ordering.Error) error { return v.customerRefused(status, f, nil, e) })
}

func (v *visit) editCustomer() error {
	c, partner, err := v.customer()
	if err != nil {
		return err
	}
	return v.askCustomer(http.StatusOK, v.customerForm(partner.Kind, c.Input()), c)
}

func (v *visit) updateCustomer() error {
	c, partner, err := v.customer()
	if err != nil {
		return err
	}
	f := v.customerTyped(partner.Kind)
	version, err := strconv.ParseInt(v.r.PostForm.Get("version"), 10, 64)
	if err != nil {
		return v.incomplete()
	}
	in := f.input(c.Input())
	command := func(ordering.Idempotency) error {
		if same(in, c.Input()) { // nothing to change, or the same form sent again
			return nil
		}
		_, err := v.Desk.Directory.UpdateCustomer(v.r.Context(), *v.actor, c.ID, version, in)
		return err
	}
	address := func(any) string { return v.afterCustomer(c.ID) }
	return v.submit(address, command, func(status int, e *ordering.Error) error { return v.customerRefused(status, f, c, e) })
}

// afterCustomer is the page that sent the person here, else the customer's.
func (v *visit) afterCustomer(id ordering.CustomerID) string {
	if back := v.r.PostForm.Get(fieldReturn); back != "" {
		return identity.LocalPath(back)
	}
	return v.to(customerPath(id))
}

// customerRefused shows the form again with what was typed, and what is wrong with it.
func (v *visit) customerRefused(status int, f *customerForm, c *ordering.Customer, e *ordering.Error) error {
	switch e.Kind {
	case ordering.Invalid:
		f.refuse(e)
	case ordering.KeyReused:
		f.banner = &banner{
			tone: "bad", title: v.Say(words.ThisFormWasSavedBefore),
			text: v.Say(words.SomethingInItChangedSince),
		}
	case ordering.Stale:
		// The one that was changed meanwhile has been read before the refusal: its successor is newer still.
		var err error
		if c, _, err = v.customer(); err != nil {
			return err
		}
		f.banner = f.changed(v.customerForm(f.kind, c.Input()))
	default:
		f.banner = &banner{tone: "bad", title: v.Say(words.NothingHasBeenSavedYet), text: v.Say(e.Message)}
	}
	return v.askCustomer(status, f, c)
}

func (v *visit) askCustomer(status int, f *customerForm, c *ordering.Customer) error {
	p := &customerEdit{
		shell: v.shell(v.Say(words.NewCustomer)), address: v.to("/customers/new"), back: v.to("/customers"), key: v.formKey(),
		leads: cmp.Or(v.r.PostForm.Get(fieldReturn), v.r.URL.Query().Get(fieldReturn)), solution: f.kind == ordering.Solutions, groups: f.groups(), banner: f.banner,
	}
	if c != nil {
		p.title = v.Say(words.DetailsOf(c.DisplayName()))
		p.address, p.back = v.to(customerPath(c.ID)+"/edit"), v.to(customerPath(c.ID))
		p.version = strconv.FormatInt(c.Version, 10)
	}
	v.render(status, customerFormPage(p))
	return nil
}

func same(a, b ordering.CustomerInput) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}
