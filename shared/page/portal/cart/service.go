package cart

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// Names in the query of the overview.
const (
	seekText        = "q"
	seekCustomer    = "customer"
	seekOffering    = "offering"
	seekUpgradeable = "upgradeable"
	seekCursor      = "cursor"
	seekChoose      = "choose"
)

const (
	upgradeableYes = "yes"
	upgradeableNo  = "no"
)

// servicesShown is how many services the overview has on a page.
const servicesShown = 25

// servicesPage is the overview of a partner's services.
type servicesPage struct {
	kit.Shell
	lang   string
	fields []kit.InputField
	rows   []overviewRow
	// filtered tells that something was sought; choosable that a row can be chosen for a bulk upgrade.
	filtered, choosable bool
	chooseAll, next     string
}

// overviewRow is a service in a list: what it is, and what can grow, or why not and what instead.
type overviewRow struct {
	id, address, name, configuration, reference, place string
	customer, customerAddress                          string
	price, term, state                                 string
	grows                                              string
	reasons                                            []string
	instead                                            []kit.Link
	upgrade                                            string
	upgradeable, chosen                                bool
	// cart is the open one that changes it, empty for none.
	cart string
}

// services lists the partner's services.
func (r request) services() error {
	query := r.HTTP.URL.Query()
	get := func(name string) string { return strings.TrimSpace(printable.Typed(query.Get(name))) }
	filter := usecase.ServiceFilter{Customer: ordering.CustomerID(get(seekCustomer)), Offering: catalog.OfferingID(get(seekOffering)), Text: get(seekText)}
	if u := get(seekUpgradeable); u == upgradeableYes || u == upgradeableNo {
		wanted := u == upgradeableYes
		filter.Upgradeable = &wanted
	}
	found, cursor, err := r.Services.ServicesView(r.Context(), *r.Actor, "", filter, ordering.Page{Cursor: get(seekCursor), Limit: servicesShown})
	if err != nil {
		return err
	}
	names, err := r.serviceCustomers(found, filter.Customer)
	if err != nil {
		return err
	}
	today, _, err := r.Carts.Catalog(r.Context(), *r.Actor, "")
	if err != nil {
		return err
	}
	p := &servicesPage{
		Shell: r.Shell(r.Say(words.Services)), lang: r.AskedLanguage(), filtered: filter != (usecase.ServiceFilter{}),
		fields: []kit.InputField{
			{Label: r.Say(words.Search), TextField: kit.TextField{Name: seekText}, Kind: "search", Longest: 60, Fill: "off", Hint: r.Say(words.ProductIdentifierReferenceOrTown)},
			{Label: r.Say(words.Customer), TextField: kit.TextField{Name: seekCustomer}, Choices: names.choices(r.Say(words.AllCustomers))},
			{Label: r.Say(words.ProductLabel), TextField: kit.TextField{Name: seekOffering}, Choices: r.offeringChoices(today)},
			{Label: r.Say(words.Upgrade), TextField: kit.TextField{Name: seekUpgradeable}, Choices: []kit.Choice{
				{Label: r.Say(words.AllServices)}, {Value: upgradeableYes, Label: r.Say(words.PossibleNow)}, {Value: upgradeableNo, Label: r.Say(words.NotPossibleNow)},
			}},
		},
	}
	for i := range p.fields {
		p.fields[i].Value = get(p.fields[i].Name)
	}
	chooseAll := get(seekChoose) == "all"
	changing, err := r.inCarts()
	if err != nil {
		return err
	}
	for _, s := range found {
		row := r.overviewRow(s, names[s.Customer], today)
		if changing[s.ID] {
			row.cart, row.upgradeable = r.To(kit.CartPath(s.Customer)), false
		}
		row.chosen = chooseAll && row.upgradeable
		p.choosable = p.choosable || row.upgradeable
		p.rows = append(p.rows, row)
	}
	if p.choosable && !chooseAll {
		all := r.HTTP.URL.Query()
		all.Set(seekChoose, "all")
		p.chooseAll = r.Query("/services", all) + "#services"
	}
	if cursor != "" {
		more := r.HTTP.URL.Query()
		more.Set(seekCursor, cursor)
		p.next = r.Query("/services", more)
	}
	r.GoOn(len(found), p.next)
	r.Render(http.StatusOK, servicesDocument(p))
	return nil
}

// inCarts are the services that the partner's open carts change, as far as those are on the first page of them.
func (r request) inCarts() (map[ordering.ServiceID]bool, error) {
	carts, _, err := r.Carts.Carts(r.Context(), *r.Actor, "", ordering.Page{Limit: 200})
	if err != nil {
		return nil, err
	}
	found := map[ordering.ServiceID]bool{}
	for _, cart := range carts {
		for _, item := range cart.Items {
			if item.Service != "" {
				found[item.Service] = true
			}
		}
	}
	return found, nil
}

// serviceCustomers are the partner's customers as the overview names them.
type serviceCustomers map[ordering.CustomerID]string

// serviceCustomers knows the first customers of the partner, those of the services, and the one that was asked for.
func (r request) serviceCustomers(services []*usecase.ServiceView, asked ordering.CustomerID) (serviceCustomers, error) {
	names := serviceCustomers{}
	some, _, err := r.Directory.Customers(r.Context(), *r.Actor, "", ordering.Page{Limit: 100})
	if err != nil {
		return nil, err
	}
	for _, c := range some {
		names[c.ID] = c.DisplayName()
	}
	wanted := []ordering.CustomerID{asked}
	for _, s := range services {
		wanted = append(wanted, s.Customer)
	}
	for _, id := range wanted {
		if _, known := names[id]; known || id == "" {
			continue
		}
		c, err := r.Directory.Customer(r.Context(), *r.Actor, "", id)
		if err != nil {
			return nil, err
		}
		names[id] = c.DisplayName()
	}
	return names, nil
}

func (n serviceCustomers) choices(all string) []kit.Choice {
	var choices []kit.Choice
	for id, name := range n {
		choices = append(choices, kit.Choice{Value: string(id), Label: name})
	}
	slices.SortFunc(choices, func(a, b kit.Choice) int {
		return cmp.Or(strings.Compare(strings.ToLower(a.Label), strings.ToLower(b.Label)), strings.Compare(a.Value, b.Value))
	})
	return slices.Insert(choices, 0, kit.Choice{Label: all})
}

func (r request) offeringChoices(today *catalog.Catalog) []kit.Choice {
	var choices []kit.Choice
	for _, o := range today.Offerings {
		choices = append(choices, kit.Choice{Value: string(o.ID), Label: o.Name.In(r.Language)})
	}
	slices.SortFunc(choices, func(a, b kit.Choice) int { return strings.Compare(a.Label, b.Label) })
	return slices.Insert(choices, 0, kit.Choice{Label: r.Say(words.AllProducts)})
}

func (r request) overviewRow(s *usecase.ServiceView, customer string, today *catalog.Catalog) overviewRow {
	row := overviewRow{
		id: string(s.ID), address: r.To(kit.ServicePath(s.ID)), name: s.Name.In(r.Language), configuration: r.configuration(s.Product, s.Configuration), reference: s.Reference,
		customer: customer, customerAddress: r.To(kit.CustomerPath(s.Customer)),
		price: r.Money(s.NetMRC), term: remaining(r.Locale, s), grows: r.grows(s), upgrade: r.To(kit.UpgradePath(s.ID)), upgradeable: s.Upgradeable,
	}
	if s.State != ordering.ServiceActive {
		row.state = serviceState(r.Locale, s.State)
	}
	if s.Site != nil {
		row.place = s.Site.City
	}
	for _, reason := range s.Reasons {
		if reason.Code == "end-of-sale" && !s.Upgradeable && len(s.Reasons) > 1 {
			continue // it asks for a move, which the other reason stops
		}
		row.reasons = append(row.reasons, r.Say(reason.Message))
	}
	if s.Upgradeable {
		row.instead = r.alternatives(s, today)
	}
	return row
}

// alternatives leads to the upgrade of the service to each other offering that it can have.
func (r request) alternatives(s *usecase.ServiceView, today *catalog.Catalog) []kit.Link {
	var all []kit.Link
	for _, id := range s.Alternatives {
		all = append(all, kit.Link{Address: r.Query(kit.UpgradePath(s.ID), url.Values{fieldMove: {string(id)}}), Label: quoteview.OfferingName(r.Locale, id, today)})
	}
	return all
}

// configuration is a configuration in a line, by its ids where no catalogue knows the offering.
func (r request) configuration(o *catalog.Offering, c catalog.Configuration) string {
	if o == nil {
		o = &catalog.Offering{}
	}
	return o.Describe(c).In(r.Language)
}

// grows names what can grow.
func (r request) grows(view *usecase.ServiceView) string {
	var all []string
	for _, name := range view.Grows {
		all = append(all, r.axisName(view.Product, name))
	}
	return strings.Join(all, ", ")
}

// axisName names a characteristic or an option: options.bgp.
func (r request) axisName(o *catalog.Offering, name string) string {
	id, isOption := strings.CutPrefix(name, "options.")
	if !isOption {
		return r.Say(catalog.CharacteristicOf(name).Label)
	}
	if option, ok := o.Option(id); ok {
		return option.Name.In(r.Language)
	}
	return id
}

// remaining is what is left of the service's term.
func remaining(l *words.Locale, view *usecase.ServiceView) string {
	if view.RemainingMonths == 0 {
		return l.Say(words.RunsOnMonthly)
	}
	return l.Say(words.MonthsLeft(view.RemainingMonths))
}

func serviceState(l *words.Locale, state ordering.ServiceState) string {
	switch state {
	case ordering.ServiceActive:
		return l.Say(words.Active)
	case ordering.ServiceSuspended:
		return l.Say(words.Suspended)
	case ordering.ServiceTerminated:
		return l.Say(words.Terminated)
	}
	return string(state)
}

// servicePage is one service in full.
type servicePage struct {
	kit.Shell
	row           overviewRow
	facts         []document.Fact
	specification []document.Fact
	pending       string
	linked        []kit.Link
	cart          string
}

// showService shows one service in full.
func (r request) showService() error {
	ctx := r.Context()
	s, err := r.Services.ServiceDetail(ctx, *r.Actor, "", ordering.ServiceID(r.HTTP.PathValue("service")))
	if err != nil {
		return err
	}
	today, _, err := r.Carts.Catalog(ctx, *r.Actor, "")
	if err != nil {
		return err
	}
	customer, err := r.Directory.Customer(ctx, *r.Actor, "", s.Customer)
	if err != nil {
		return err
	}
	p := &servicePage{Shell: r.Shell(s.Name.In(r.Language)), row: r.overviewRow(s, customer.DisplayName(), today), facts: r.serviceFacts(s)}
	if s.Product != nil {
		p.specification = document.Specification(r.Language, s.Product, s.Configuration)
	}
	if s.PendingChange != nil {
		p.pending = r.To(kit.OrderPath(s.PendingChange.Order))
	}
	for _, link := range s.Links {
		if link.Service != "" {
			p.linked = append(p.linked, kit.Link{Address: r.To(kit.ServicePath(link.Service)), Label: string(link.Service)})
		}
	}
	item, err := r.inCart(ctx, s)
	if err != nil {
		return err
	}
	if item != "" {
		p.cart = r.To(kit.CartPath(s.Customer))
	}
	r.Render(http.StatusOK, serviceDocument(p))
	return nil
}

func (r request) serviceFacts(s *usecase.ServiceView) []document.Fact {
	facts := []document.Fact{
		{Label: r.Say(words.Identifier), Value: string(s.ID)},
		{Label: r.Say(words.YourReference), Value: s.Reference},
		{Label: r.Say(words.Status), Value: serviceState(r.Locale, s.State)},
		{Label: r.Say(words.MonthlyPriceExclVat), Value: r.Money(s.NetMRC)},
		{Label: r.Say(words.Term), Value: r.termOf(s)},
	}
	if s.ManualBasisPoints != 0 {
		facts = append(facts, document.Fact{Label: r.Say(words.AdditionalDiscount), Value: r.Percent(s.ManualBasisPoints)})
	}
	if a := s.Site; a != nil {
		facts = append(facts, document.Fact{Label: r.Say(words.Address), Value: a.Street + " " + a.HouseNumber + "\n" + a.Postcode + " " + a.City})
	}
	if c := s.SiteContact; c != nil {
		facts = append(facts, document.Fact{Label: r.Say(words.ContactHeading), Value: strings.TrimSpace(c.Name + "\n" + c.Phone)})
	}
	return slices.DeleteFunc(facts, func(f document.Fact) bool { return f.Value == "" })
}

func (r request) termOf(s *usecase.ServiceView) string {
	return r.Say(words.UntilTermEndsRemaining(words.Months(s.Term.Months), s.Term.Ends, remaining(r.Locale, s)))
}

// inCart finds the item of the customer's open cart that changes the service, empty for none.
func (r request) inCart(ctx context.Context, s *usecase.ServiceView) (ordering.ItemID, error) {
	cart, err := r.Carts.Cart(ctx, *r.Actor, s.Customer)
	if ordering.KindOf(err) == ordering.NotFound {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	for _, item := range cart.Cart.Items {
		if item.Service == s.ID {
			return item.ID, nil
		}
	}
	return "", nil
}
