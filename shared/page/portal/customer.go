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

func (v request) customers() error {
	query := v.HTTP.URL.Query()
	p := &customerList{Shell: v.Shell(v.Say(words.CustomersTitle)), sought: printable.Typed(strings.TrimSpace(query.Get("q")))}
	partner, err := v.Directory.Partner(v.Context(), *v.Actor, v.Actor.Partner)
	if err != nil {
		return err
	}
	found, cursor, err := v.Directory.FindCustomers(v.Context(), *v.Actor, "", p.sought, ordering.Page{Cursor: query.Get("cursor")})
	if err != nil {
		return err
	}
	slices.SortStableFunc(found, func(a, b *ordering.Customer) int {
		return strings.Compare(strings.ToLower(a.DisplayName()), strings.ToLower(b.DisplayName()))
	})
	for _, c := range found {
		row := customerRow{address: v.To(kit.CustomerPath(c.ID)), name: c.DisplayName(), reference: c.Reference, kvk: c.KvK, incomplete: len(c.Missing(partner.Kind)) > 0}
		if a := cmp.Or(c.Address, c.Site); a != nil {
			row.city = a.City
		}
		p.rows = append(p.rows, row)
	}
	if cursor != "" {
		p.more = v.To("/customers", "q", p.sought, "cursor", cursor)
	}
	v.Render(http.StatusOK, customersPage(p))
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

func (v request) showCustomer() error {
	c, partner, err := v.customer()
	if err != nil {
		return err
	}
	of := "customer"
	p := &customerSheet{
		Shell: v.Shell(c.DisplayName()), reference: c.Reference, edit: v.To(kit.CustomerPath(c.ID) + "/edit"), cart: v.To(kit.CartPath(c.ID)),
		allServices: v.To("/services", of, string(c.ID)), newService: v.To("/catalog", of, string(c.ID)), quotes: v.To("/quotes", of, string(c.ID)),
	}
	form := newCustomerForm(v, partner.Kind, c.Input())
	for _, name := range c.Missing(partner.Kind) {
		p.incomplete = append(p.incomplete, form.label(name))
	}
	p.panels = form.panels()
	services, _, err := v.Services.ServicesView(v.Context(), *v.Actor, "", usecase.ServiceFilter{Customer: c.ID}, ordering.Page{})
	if err != nil {
		return err
	}
	for _, s := range services {
		row := serviceRow{address: v.To(kit.ServicePath(s.ID)), name: s.Name.In(v.Language), reference: s.Reference, price: v.Money(s.NetMRC)}
		if s.Site != nil {
			row.city = s.Site.City
		}
		p.services = append(p.services, row)
	}
	switch cart, err := v.Carts.Cart(v.Context(), *v.Actor, c.ID); {
	case err == nil:
		p.cartItems, p.cartTotal = len(cart.Cart.Items), v.Difference(cart.Change.Total.Difference)
	case ordering.KindOf(err) != ordering.NotFound:
		return err
	}
	v.Render(http.StatusOK, customerPage(p))
	return nil
}

// customer is the one in the address, and the partner it is of.
func (v request) customer() (*ordering.Customer, *ordering.Partner, error) {
	c, err := v.Directory.Customer(v.Context(), *v.Actor, "", ordering.CustomerID(v.HTTP.PathValue("customer")))
	if err != nil {
		return nil, nil, err
	}
	partner, err := v.Directory.Partner(v.Context(), *v.Actor, v.Actor.Partner)
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

func (v request) newCustomer() error {
	partner, err := v.Directory.Partner(v.Context(), *v.Actor, v.Actor.Partner)
	if err != nil {
		return err
	}
	f := newCustomerForm(v, partner.Kind, ordering.CustomerInput{Language: partner.Language, Country: partner.Company.Country})
	return f.ask(http.StatusOK, nil)
}

func (v request) createCustomer() error {
	partner, err := v.Directory.Partner(v.Context(), *v.Actor, v.Actor.Partner)
	if err != nil {
		return err
	}
	f := typedCustomerForm(v, partner.Kind)
	in := f.input(ordering.CustomerInput{})
	command := func(once ordering.Idempotency) error {
		_, err := v.Directory.CreateCustomer(v.Context(), *v.Actor, once, in)
		return err
	}
	address := func(made any) string { return afterCustomer(v, made.(*ordering.Customer).ID) }
	return v.Submit(address, command, func(status int, e *ordering.Error) error { return f.refused(status, nil, e) })
}

func (v request) editCustomer() error {
	c, partner, err := v.customer()
	if err != nil {
		return err
	}
	return newCustomerForm(v, partner.Kind, c.Input()).ask(http.StatusOK, c)
}

func (v request) updateCustomer() error {
	c, partner, err := v.customer()
	if err != nil {
		return err
	}
	f := typedCustomerForm(v, partner.Kind)
	version, err := strconv.ParseInt(v.HTTP.PostForm.Get("version"), 10, 64)
	if err != nil {
		return v.Incomplete()
	}
	in := f.input(c.Input())
	command := func(ordering.Idempotency) error {
		if reflect.DeepEqual(in, c.Input()) { // nothing to change, or the same form sent again
			return nil
		}
		_, err := v.Directory.UpdateCustomer(v.Context(), *v.Actor, c.ID, version, in)
		return err
	}
	address := func(any) string { return afterCustomer(v, c.ID) }
	return v.Submit(address, command, func(status int, e *ordering.Error) error { return f.refused(status, c, e) })
}

// afterCustomer is the page that sent the person here, else the customer's.
func afterCustomer(v request, id ordering.CustomerID) string {
	if back := v.HTTP.PostForm.Get(kit.FieldReturn); back != "" {
		return identity.LocalPath(back)
	}
	return v.To(kit.CustomerPath(id))
}

// refused shows the form again with what was typed, and what is wrong with it.
func (f *customerForm) refused(status int, c *ordering.Customer, e *ordering.Error) error {
	switch e.Kind {
	case ordering.Invalid:
		f.refuse(e)
	case ordering.KeyReused:
		f.banner = &kit.Banner{
			Tone: "bad", Title: f.Say(words.ThisFormWasSavedBefore),
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
		f.banner = &kit.Banner{Tone: "bad", Title: f.Say(words.NothingHasBeenSavedYet), Text: f.Say(e.Message)}
	}
	return f.ask(status, c)
}

func (f *customerForm) ask(status int, c *ordering.Customer) error {
	p := &customerEdit{
		Shell: f.Shell(f.Say(words.NewCustomer)), address: f.To("/customers/new"), back: f.To("/customers"), key: f.FormKey(),
		leads: cmp.Or(f.HTTP.PostForm.Get(kit.FieldReturn), f.HTTP.URL.Query().Get(kit.FieldReturn)), solution: f.kind == ordering.Solutions, groups: f.groups(), banner: f.banner,
	}
	if c != nil {
		p.Title = f.Say(words.DetailsOf(c.DisplayName()))
		p.address, p.back = f.To(kit.CustomerPath(c.ID)+"/edit"), f.To(kit.CustomerPath(c.ID))
		p.version = strconv.FormatInt(c.Version, 10)
	}
	f.Render(status, customerFormPage(p))
	return nil
}
