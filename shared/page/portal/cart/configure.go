package cart

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// Names of the fields of a configurator beside those of the choice.
const (
	fieldTag = "tag"
	// fieldKeep asks to set the present choice aside, fieldFirst is the one that was.
	fieldKeep  = "keep"
	fieldFirst = "first"
)

// configurator is a request for the page where a new service is set up.
type configurator struct {
	request
	today    *catalog.Catalog
	offering *catalog.Offering
	customer ordering.CustomerID
	// item is the one of the cart that is changed, empty for one to add; tag is the cart's as it was seen.
	item ordering.ItemID
	tag  string

	choice   selection
	proposal *usecase.Proposal
	// first is the choice to compare with, firstProposal nil for none.
	first         selection
	firstProposal *usecase.Proposal

	problems map[string]string
	// why is what stopped the form as a whole.
	why string
}

// showConfigurator shows what was chosen and what it costs. It asks for the customer first: price and address are its.
func (r request) showConfigurator() error {
	c, err := r.configurator(r.HTTP.URL.Query())
	if err != nil {
		return err
	}
	if c.customer == "" {
		return c.chooseCustomer()
	}
	if err := c.propose(); err != nil {
		return err
	}
	if r.HTTP.URL.Query().Has(fieldKeep) {
		http.Redirect(r.Writer, r.HTTP, c.here(c.choice, c.choice), http.StatusSeeOther)
		return nil
	}
	return c.show(http.StatusOK)
}

// configurator reads what was chosen; what was not said is as in the cart's item, or as the product begins.
func (r request) configurator(said url.Values) (*configurator, error) {
	today, _, err := r.Carts.Catalog(r.Context(), *r.Actor, "")
	if err != nil {
		return nil, err
	}
	c := &configurator{
		request: r, today: today, offering: today.Offering(catalog.OfferingID(r.HTTP.PathValue("offering"))), problems: map[string]string{},
		customer: ordering.CustomerID(said.Get(fieldCustomer)), item: ordering.ItemID(said.Get(quoteview.FieldItem)), tag: said.Get(fieldTag),
	}
	if c.offering == nil || c.offering.Status != catalog.Active && c.item == "" {
		return nil, web.ErrNotFound
	}
	start := startOf(c.offering)
	if c.item != "" {
		if start, err = c.stored(); err != nil {
			return nil, err
		}
	}
	c.choice = selection{printableFields(said)}
	if !said.Has(fieldTerm) {
		c.choice = start
		for _, name := range []string{fieldTier, fieldUnits} {
			if said.Has(name) {
				c.choice.Set(name, said.Get(name))
			}
		}
	}
	if first, err := url.ParseQuery(said.Get(fieldFirst)); err == nil && first.Has(fieldTerm) {
		c.first = selection{printableFields(first)}.configuration()
	}
	return c, nil
}

func printableFields(said url.Values) url.Values {
	fields := url.Values{}
	for name, values := range said {
		for _, value := range values {
			fields.Add(name, printable.Typed(value))
		}
	}
	return fields
}

// stored is the cart's item as it is.
func (c *configurator) stored() (selection, error) {
	view, err := c.Carts.Cart(c.Context(), *c.Actor, c.customer)
	if err != nil {
		return selection{}, err
	}
	item := view.Cart.Item(c.item)
	if item == nil || item.Action != ordering.Add {
		return selection{}, c.Refusal(
			http.StatusNotFound, "item-gone", c.Say(words.ThisItemIsNoLonger), "",
			&kit.Link{Address: c.To(kit.CartPath(c.customer)), Label: c.Say(words.ToCartButton)},
		)
	}
	if c.tag == "" {
		c.tag = view.Cart.Tag()
	}
	if item.Offering != c.offering.ID {
		return startOf(c.offering), nil
	}
	return selectionOf(item.ItemInput), nil
}

// propose prices and checks what was chosen, and what it is compared with.
func (c *configurator) propose() error {
	in, problems := c.choice.input(c.Locale, c.offering.ID)
	var err error
	if c.proposal, err = c.Carts.Propose(c.Context(), *c.Actor, c.customer, c.item, in); err != nil {
		return err
	}
	for _, f := range c.proposal.Fields {
		c.problems[fieldOfInput(f.Field)] = c.Say(f.Message)
	}
	for _, check := range c.proposal.Checks {
		if field := fieldOfInput(check.Field); check.Code == ordering.ConfigurationInvalid && check.Severity == ordering.Blocking && field != "" {
			c.problems[field] = c.Say(check.Message)
		}
	}
	for name, text := range problems {
		c.problems[name] = text
		c.proposal.Change = nil // what could not be read has no price
	}
	if c.first.Values == nil {
		return nil
	}
	in, problems = c.choice.with(c.first).input(c.Locale, c.offering.ID)
	first, err := c.Carts.Propose(c.Context(), *c.Actor, c.customer, c.item, in)
	if err == nil && len(problems) == 0 && first.Change != nil {
		c.firstProposal = first
	}
	return err
}

// putInCart adds the service to the customer's cart, or changes the item that it was. What is refused is shown again.
func (r request) putInCart() error {
	c, err := r.configurator(r.HTTP.PostForm)
	if err != nil {
		return err
	}
	if c.customer == "" || !r.HTTP.PostForm.Has(fieldTerm) {
		return r.Incomplete()
	}
	in, problems := c.choice.input(c.Locale, c.offering.ID)
	misfits := func(v catalog.Violation) bool { return !v.Warning && fieldOfInput("configuration."+v.Field) != "" }
	if len(problems) > 0 || slices.ContainsFunc(c.offering.Validate(in.Configuration, nil), misfits) {
		if err := c.propose(); err != nil {
			return err
		}
		return c.show(http.StatusUnprocessableEntity)
	}
	command := func(ordering.Idempotency) error {
		if c.item == "" {
			return c.addToCart(c.customer, []ordering.ItemInput{in})
		}
		var err error
		c.tag, err = c.replaceItem(c.customer, c.tag, c.item, in)
		return err
	}
	return r.Submit(r.At(kit.Done(kit.CartPath(c.customer), doneAdded)), command, c.refused)
}

// refused shows the form again with what stood in the way.
func (c *configurator) refused(status int, e *ordering.Error) error {
	if err := c.propose(); err != nil {
		return err
	}
	for _, f := range e.Fields {
		c.problems[fieldOfInput(strings.TrimPrefix(f.Field, "items[0]."))] = c.Say(f.Message)
	}
	if len(e.Fields) == 0 {
		c.why = c.Say(e.Message)
	}
	if e.Kind == ordering.Stale {
		c.why += " " + c.Say(words.PleaseCheckYourChoiceAnd)
	}
	return c.show(status)
}

// here is this page with a choice, and one to compare it with unless that is empty.
func (c *configurator) here(chosen, first selection) string {
	query := url.Values{}
	for name, values := range chosen.Values {
		if name != fieldTag && name != kit.FieldKey && name != fieldKeep && name != fieldFirst && name != "action" && name != "lang" && values[0] != "" {
			query[name] = values
		}
	}
	query.Set(fieldCustomer, string(c.customer))
	if c.item != "" {
		query.Set(quoteview.FieldItem, string(c.item))
	}
	if first.Values != nil {
		query.Set(fieldFirst, first.configuration().Encode())
	}
	return c.Query(kit.OfferingPath(c.offering.ID), query)
}

// chooseCustomerPage asks for whom the product is.
type chooseCustomerPage struct {
	kit.Shell
	description string
	address     string
	find        string
	more        bool
	found       []customerLine
}

func (c *configurator) chooseCustomer() error {
	p := &chooseCustomerPage{
		Shell: c.Shell(c.offering.Name.In(c.Language)), description: c.offering.Description.In(c.Language),
		address: c.To(kit.OfferingPath(c.offering.ID)), find: printable.Typed(c.HTTP.URL.Query().Get(fieldFind)),
	}
	found, more, err := c.Directory.FindCustomers(c.Context(), *c.Actor, "", p.find, ordering.Page{})
	if err != nil {
		return err
	}
	slices.SortStableFunc(found, func(a, b *ordering.Customer) int {
		return strings.Compare(strings.ToLower(a.DisplayName()), strings.ToLower(b.DisplayName()))
	})
	p.more = more != ""
	for _, customer := range found {
		line := c.customerLine(customer)
		line.address = c.To(kit.OfferingPath(c.offering.ID), fieldCustomer, string(customer.ID))
		p.found = append(p.found, line)
	}
	c.Render(http.StatusOK, chooseCustomerDocument(p))
	return nil
}
