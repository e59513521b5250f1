package portal

import (
	"cmp"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// actionSave is what the form about a customer asks for.
const actionSave = "save"

// fieldReturn holds the page to go to when it is done.
const fieldReturn = "return"

// customerList is a partner's customers, or those that were sought.
type customerList struct {
	kit.Shell
	sought string
	rows   []customerRow
	more   string
}

// customerRow is a customer in the list.
type customerRow struct {
	address, name, reference, kvk, city string
	incomplete                          bool
}

func (r request) customers() error {
	query := r.HTTP.URL.Query()
	p := &customerList{Shell: r.Shell(r.Say(words.CustomersTitle)), sought: printable.Typed(strings.TrimSpace(query.Get("q")))}
	partner, err := r.Directory.Partner(r.Context(), *r.Actor, r.Actor.Partner)
	if err != nil {
		return err
	}
	found, cursor, err := r.Directory.FindCustomers(r.Context(), *r.Actor, "", p.sought, ordering.Page{Cursor: query.Get("cursor")})
	if err != nil {
		return err
	}
	slices.SortStableFunc(found, func(a, b *ordering.Customer) int {
		return strings.Compare(strings.ToLower(a.DisplayName()), strings.ToLower(b.DisplayName()))
	})
	for _, c := range found {
		row := customerRow{address: r.To(kit.CustomerPath(c.ID)), name: c.DisplayName(), reference: c.Reference, kvk: c.KvK, incomplete: len(c.Missing(partner.Kind)) > 0}
		if a := cmp.Or(c.Address, c.Site); a != nil {
			row.city = a.City
		}
		p.rows = append(p.rows, row)
	}
	if cursor != "" {
		p.more = r.To("/customers", "q", p.sought, "cursor", cursor)
	}
	r.Render(http.StatusOK, customersPage(p))
	return nil
}

// customerSheet is all about one customer.
type customerSheet struct {
	kit.Shell
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

func (r request) showCustomer() error {
	c, partner, err := r.customer()
	if err != nil {
		return err
	}
	of := "customer"
	p := &customerSheet{
		Shell: r.Shell(c.DisplayName()), reference: c.Reference, edit: r.To(kit.CustomerPath(c.ID) + "/edit"), cart: r.To(kit.CartPath(c.ID)),
		allServices: r.To("/services", of, string(c.ID)), newService: r.To("/catalog", of, string(c.ID)), quotes: r.To("/quotes", of, string(c.ID)),
	}
	form := newCustomerForm(r, partner.Kind, c.Input())
	for _, name := range c.Missing(partner.Kind) {
		p.incomplete = append(p.incomplete, form.label(name))
	}
	p.panels = form.panels()
	services, _, err := r.Services.ServicesView(r.Context(), *r.Actor, "", usecase.ServiceFilter{Customer: c.ID}, ordering.Page{})
	if err != nil {
		return err
	}
	for _, s := range services {
		row := serviceRow{address: r.To(kit.ServicePath(s.ID)), name: s.Name.In(r.Language), reference: s.Reference, price: r.Money(s.NetMRC)}
		if s.Site != nil {
			row.city = s.Site.City
		}
		p.services = append(p.services, row)
	}
	switch cart, err := r.Carts.Cart(r.Context(), *r.Actor, c.ID); {
	case err == nil:
		p.cartItems, p.cartTotal = len(cart.Cart.Items), r.Difference(cart.Change.Total.Difference)
	case ordering.KindOf(err) != ordering.NotFound:
		return err
	}
	r.Render(http.StatusOK, customerPage(p))
	return nil
}

// customer is the one in the address, and the partner it is of.
func (r request) customer() (*ordering.Customer, *ordering.Partner, error) {
	c, err := r.Directory.Customer(r.Context(), *r.Actor, "", ordering.CustomerID(r.HTTP.PathValue("customer")))
	if err != nil {
		return nil, nil, err
	}
	partner, err := r.Directory.Partner(r.Context(), *r.Actor, r.Actor.Partner)
	return c, partner, err
}

// customerEdit is the form for a new customer, or one that is corrected.
type customerEdit struct {
	kit.Shell
	address, back string
	key, version  string
	// leads is the page to go to when it is done, empty for the customer's own.
	leads    string
	solution bool
	groups   []fieldGroup
	banner   *kit.Banner
}

func (r request) newCustomer() error {
	partner, err := r.Directory.Partner(r.Context(), *r.Actor, r.Actor.Partner)
	if err != nil {
		return err
	}
	f := newCustomerForm(r, partner.Kind, ordering.CustomerInput{Language: partner.Language, Company: ordering.Company{Country: partner.Company.Country}})
	return f.ask(http.StatusOK, nil)
}

func (r request) createCustomer() error {
	partner, err := r.Directory.Partner(r.Context(), *r.Actor, r.Actor.Partner)
	if err != nil {
		return err
	}
	f := typedCustomerForm(r, partner.Kind)
	in := f.input(ordering.CustomerInput{})
	command := func(once ordering.Idempotency) error {
		_, err := r.Directory.CreateCustomer(r.Context(), *r.Actor, once, in)
		return err
	}
	address := func(made any) string { return afterCustomer(r, made.(*ordering.Customer).ID) }
	return r.Submit(address, command, func(status int, e *ordering.Error) error { return f.refused(status, nil, e) })
}

func (r request) editCustomer() error {
	c, partner, err := r.customer()
	if err != nil {
		return err
	}
	return newCustomerForm(r, partner.Kind, c.Input()).ask(http.StatusOK, c)
}

func (r request) updateCustomer() error {
	c, partner, err := r.customer()
	if err != nil {
		return err
	}
	f := typedCustomerForm(r, partner.Kind)
	version, err := strconv.ParseInt(r.HTTP.PostForm.Get("version"), 10, 64)
	if err != nil {
		return r.Incomplete()
	}
	in := f.input(c.Input())
	command := func(ordering.Idempotency) error {
		kept := in
		if kept.Check() == nil && reflect.DeepEqual(kept, c.Input()) { // nothing to change, or the same form sent again
			return nil
		}
		_, err := r.Directory.UpdateCustomer(r.Context(), *r.Actor, c.ID, version, in)
		return err
	}
	address := func(any) string { return afterCustomer(r, c.ID) }
	return r.Submit(address, command, func(status int, e *ordering.Error) error { return f.refused(status, c, e) })
}

// afterCustomer is the page that sent the person here, else the customer's.
func afterCustomer(r request, id ordering.CustomerID) string {
	if back := r.HTTP.PostForm.Get(fieldReturn); back != "" {
		return identity.LocalPath(back)
	}
	return r.To(kit.CustomerPath(id))
}

// refused shows the form again with what was typed, and what is wrong with it.
func (f *customerForm) refused(status int, c *ordering.Customer, e *ordering.Error) error {
	switch e.Kind {
	case ordering.Invalid:
		f.refuse(e)
	case ordering.KeyReused:
		f.banner = &kit.Banner{
			Tone: "bad", Refusal: true, Title: f.Say(words.ThisFormWasSavedBefore),
			Text: f.Say(words.SomethingInItChangedSince),
		}
	case ordering.Stale:
		// The one that was changed meanwhile has been read before the refusal: its successor is newer still.
		var err error
		if c, _, err = f.customer(); err != nil {
			return err
		}
		f.banner = f.changed(newCustomerForm(f.request, f.kind, c.Input()))
	default:
		f.banner = &kit.Banner{Tone: "bad", Refusal: true, Title: f.Say(words.NothingHasBeenSavedYet), Text: f.Say(e.Message)}
	}
	return f.ask(status, c)
}

func (f *customerForm) ask(status int, c *ordering.Customer) error {
	p := &customerEdit{
		Shell: f.Shell(f.Say(words.NewCustomer)), address: f.To("/customers/new"), back: f.To("/customers"), key: f.FormKey(),
		leads: cmp.Or(f.HTTP.PostForm.Get(fieldReturn), f.HTTP.URL.Query().Get(fieldReturn)), solution: f.kind == ordering.Solutions, groups: f.groups(), banner: f.banner,
	}
	if c != nil {
		p.Title = f.Say(words.DetailsOf(c.DisplayName()))
		p.address, p.back = f.To(kit.CustomerPath(c.ID)+"/edit"), f.To(kit.CustomerPath(c.ID))
		p.version = strconv.FormatInt(c.Version, 10)
	}
	f.Render(status, customerFormPage(p))
	return nil
}
