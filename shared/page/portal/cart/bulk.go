package cart

import (
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// bulkForm is one change of many services of one product, as an address or the form asks it.
type bulkForm struct {
	request
	services []ordering.ServiceID
	target   usecase.UpgradeTarget
	values   url.Values
	// chosen tells that something is to change.
	chosen   bool
	problems map[string]string
}

// bulkForm reads what is asked. An empty field leaves things as they are.
func (r request) bulkForm(values url.Values) *bulkForm {
	a := &bulkForm{request: r, values: values, problems: map[string]string{}, target: usecase.UpgradeTarget{
		Offering: catalog.OfferingID(values.Get(fieldMove)), Tier: strings.TrimSpace(values.Get(fieldTier)),
		Values: map[string]int64{}, Options: map[string]int64{},
	}}
	for _, id := range values[fieldService] {
		if id := ordering.ServiceID(id); ordering.ValidID(string(id)) && !slices.Contains(a.services, id) {
			a.services = append(a.services, id)
		}
	}
	a.chosen = a.target.Tier != ""
	for name := range values {
		if n, ok := a.number(name); ok {
			a.chosen = true
			a.set(name, n)
		}
	}
	if date := strings.TrimSpace(values.Get(fieldDate)); date != "" {
		var err error
		if a.target.RequestedDate, err = calendar.Parse(date); err != nil {
			a.problems[fieldDate] = r.Say(words.GiveDateLike202701)
		}
	}
	return a
}

// number reads a field that holds one.
func (a *bulkForm) number(name string) (int64, bool) {
	known := name == fieldUnits || name == fieldTerm || strings.HasPrefix(name, fieldValue) || strings.HasPrefix(name, fieldOption)
	text := strings.TrimSpace(a.values.Get(name))
	if !known || text == "" {
		return 0, false
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		a.problems[name] = a.Say(words.GiveWholeNumber)
	}
	return n, err == nil
}

func (a *bulkForm) set(name string, n int64) {
	if id, ok := strings.CutPrefix(name, fieldOption); ok {
		a.target.Options[id] = n
		return
	}
	switch name {
	case fieldUnits:
		a.target.Units = n
	case fieldTerm:
		a.target.TermMonths = int(n)
	default:
		a.target.Values[strings.TrimPrefix(name, fieldValue)] = n
	}
}

// kept is what is asked, for an address of the same.
func (a *bulkForm) kept() url.Values {
	kept := url.Values{}
	for name, values := range a.values {
		if name != kit.FieldKey && name != "lang" && len(values) > 0 && values[0] != "" {
			kept[name] = values
		}
	}
	return kept
}

// bulkPage is one change of many services: old, new and difference of each.
type bulkPage struct {
	kit.Shell
	lang, key   string
	banners     []kit.Banner
	services    []string
	product     string
	groups      []kit.Link
	moves       []upgradeMove
	move        string
	fields      []kit.InputField
	rows        []bulkRow
	chosen      bool
	total       bulkFigures
	said        string
	addable     int
	notes       []bulkNote
	customers   int
	done        bool
	again, list string
}

// bulkFigures are the amounts of a row.
type bulkFigures struct{ old, new, difference, oneOff string }

func newBulkFigures(l *words.Locale, rows statement.Rows) bulkFigures {
	text := map[statement.Key]string{}
	for _, r := range rows {
		text[r.Key] = r.In(l)
	}
	return bulkFigures{text[statement.OldMRC], text[statement.NewMRC], text[statement.Difference], text[statement.NRC]}
}

// bulkRow is one service. Its state is how it stands with the cart; its tone is good, bad or empty.
type bulkRow struct {
	bulkFigures
	id, address, customer, cart string
	before, after, effective    string
	tone, state                 string
	checks                      []string
}

// bulkNote is what holds for all of a customer.
type bulkNote struct{ customer, text string }

// showBulk shows what one change would make of many services. It changes nothing.
func (r request) showBulk() error {
	return r.bulkForm(r.HTTP.URL.Query()).draw(http.StatusOK, nil)
}

// bulkResult shows which of the services have the change in a cart, and why the others do not.
func (r request) bulkResult() error {
	a := r.bulkForm(r.HTTP.URL.Query())
	view, err := a.preview()
	if err != nil {
		return err
	}
	p := a.page(view)
	p.done = true
	p.Shell = r.Shell(r.Say(words.WhatHappenedToEachService))
	r.Render(http.StatusOK, bulkDone(p))
	return nil
}

// putBulk adds the change of each service to its customer's cart; what cannot be added is left out, and told.
func (r request) putBulk() error {
	a := r.bulkForm(r.HTTP.PostForm)
	if len(a.problems) > 0 || !a.chosen || len(a.services) == 0 {
		return a.draw(http.StatusUnprocessableEntity, r.notAdded(r.Say(words.ChooseWhatChangesFirst)))
	}
	var failed []kit.Point
	command := func(ordering.Idempotency) error {
		view, err := a.preview()
		if err != nil {
			return err
		}
		for _, c := range view.Customers {
			if err := r.addBulk(c); err != nil {
				e := web.ErrorOf(r.HTTP, err)
				if e.Status == http.StatusInternalServerError {
					return err
				}
				failed = append(failed, kit.Point{Text: c.Customer.DisplayName() + ": " + r.Say(e.Detail.Or(e.Title))})
			}
		}
		if len(failed) > 0 {
			return &ordering.Error{Kind: ordering.Conflict, Code: "partly-added"}
		}
		return nil
	}
	address := func(any) string { return r.Query("/upgrades/result", a.kept()) }
	return r.Submit(address, command, func(status int, e *ordering.Error) error {
		if len(failed) > 0 {
			return a.draw(status, &kit.Banner{Tone: "bad", Title: r.Say(words.NotEverythingWasPutIn), Points: failed})
		}
		return a.refused(status, e)
	})
}

// addBulk adds a customer's part to its cart.
func (r request) addBulk(c usecase.BulkCustomer) error {
	var items []ordering.ItemInput
	for _, item := range c.Items {
		if item.CanAdd() {
			items = append(items, item.Input)
		}
	}
	if len(items) == 0 {
		return nil
	}
	return r.addToCart(c.Customer.ID, items)
}

// refused shows the form again when the rules refuse what was typed.
func (a *bulkForm) refused(status int, e *ordering.Error) error {
	for _, f := range e.Fields {
		a.problems[fieldOfInput(f.Field)] = a.Say(f.Message)
	}
	why := ""
	if len(a.problems) == 0 {
		why = a.Say(e.Message)
	}
	return a.draw(status, a.notAdded(why))
}

func (a *bulkForm) preview() (*usecase.BulkView, error) {
	target := a.target
	if len(a.problems) > 0 {
		target = usecase.UpgradeTarget{}
	}
	return a.Services.PreviewAll(a.Context(), *a.Actor, a.services, target)
}

func (a *bulkForm) draw(status int, refused *kit.Banner) error {
	view, err := a.preview()
	var e *ordering.Error
	if errors.As(err, &e) && e.Kind == ordering.Invalid && len(e.Fields) > 0 && len(a.problems) == 0 {
		if len(a.services) > ordering.MaxItems {
			return err
		}
		return a.refused(a.Status(err), e)
	}
	if err != nil {
		return err
	}
	p := a.page(view)
	if refused != nil {
		for _, name := range slices.Sorted(maps.Keys(a.problems)) {
			refused.Points = append(refused.Points, kit.Point{Text: p.label(name) + ": " + a.problems[name], Field: name})
		}
		p.banners = append(p.banners, *refused)
	} else if len(a.problems) > 0 {
		status = http.StatusUnprocessableEntity
	}
	a.Render(status, bulkDocument(p))
	return nil
}

func (p *bulkPage) label(name string) string {
	for _, f := range p.fields {
		if f.Name == name {
			return f.Label
		}
	}
	return name
}

func (a *bulkForm) page(view *usecase.BulkView) *bulkPage {
	today := view.Catalog
	p := &bulkPage{
		Shell: a.Shell(a.Say(words.ChangeServicesTogether)), lang: a.AskedLanguage(), key: a.NewID(),
		chosen: a.chosen && len(a.problems) == 0, customers: len(view.Customers),
		again: a.Query("/upgrades", a.kept()), list: a.To("/services"),
	}
	for _, id := range a.services {
		p.services = append(p.services, string(id))
	}
	products := map[catalog.OfferingID][]string{}
	var first *usecase.ServiceView
	for _, c := range view.Customers {
		for _, item := range c.Items {
			if first == nil {
				first = item.Service
			}
			products[item.Service.Offering] = append(products[item.Service.Offering], string(item.Service.ID))
			p.rows = append(p.rows, a.bulkRow(c.Customer, item, today, p.chosen))
			if item.CanAdd() {
				p.addable++
			}
		}
		for _, check := range c.Checks {
			p.notes = append(p.notes, bulkNote{c.Customer.DisplayName(), a.Say(check.Message)})
		}
	}
	if len(products) > 1 {
		for _, id := range slices.Sorted(maps.Keys(products)) {
			p.groups = append(p.groups, kit.Link{Address: a.Query("/upgrades", url.Values{fieldService: products[id]}), Label: fmt.Sprintf("%d × %s", len(products[id]), quoteview.OfferingName(a.Locale, id, today))})
		}
		return p
	}
	if first == nil {
		return p
	}
	p.product = first.Name.In(a.Language)
	p.total = newBulkFigures(a.Locale, statement.Totals(&ordering.Change{Total: view.Total}))
	p.said = a.Say(words.TotalDifferencePerMonthOne(p.total.difference, p.total.oneOff))
	a.form(p, first, today)
	return p
}

func (r request) bulkRow(c *ordering.Customer, item usecase.BulkItem, today *catalog.Catalog, chosen bool) bulkRow {
	s := item.Service
	row := bulkRow{
		id: string(s.ID), address: r.To(kit.ServicePath(s.ID)), customer: c.DisplayName(), before: r.configuration(s.Product, s.Configuration),
		bulkFigures: bulkFigures{old: r.Money(s.NetMRC)},
	}
	if item.InCart != nil {
		row.cart = r.To(kit.CartPath(c.ID))
	}
	if !chosen {
		for _, reason := range s.Reasons {
			row.checks = append(row.checks, r.Say(reason.Message))
		}
		return row
	}
	row.after = r.configuration(s.Product, item.Input.Configuration)
	if item.Input.Offering != s.Offering {
		row.after = r.configuration(today.Offering(item.Input.Offering), item.Input.Configuration)
		row.after = quoteview.OfferingName(r.Locale, item.Input.Offering, today) + " · " + row.after
	}
	for _, check := range item.Checks {
		row.checks = append(row.checks, quoteview.NewCheckLine(r.Request, check, today).Text)
	}
	if change := item.Change; change != nil {
		row.bulkFigures = newBulkFigures(r.Locale, statement.Item(change))
		row.effective = r.Date(change.EffectiveDate)
	}
	switch {
	case item.Added():
		row.tone, row.state = "good", r.Say(words.InCart)
	case item.InCart != nil:
		row.tone, row.state = "bad", r.Say(words.WasInCartAlreadyWith)
	case !item.Fits():
		row.tone, row.state = "bad", r.Say(words.CannotTakePart)
	}
	return row
}

// form is what can be chosen for services like the first one, what that keeps of an earlier catalogue included.
func (a *bulkForm) form(p *bulkPage, first *usecase.ServiceView, today *catalog.Catalog) {
	o := first.Product
	if a.target.Offering != "" && a.target.Offering != first.Offering {
		o = today.Offering(a.target.Offering)
	}
	moves := o != nil && o.ID != first.Offering
	if len(first.Alternatives) > 0 {
		to := func(id catalog.OfferingID) string {
			query := url.Values{fieldService: p.services}
			if id != first.Offering {
				query.Set(fieldMove, string(id))
			}
			return a.Query("/upgrades", query)
		}
		p.moves = append(p.moves, upgradeMove{kit.Link{Address: to(first.Offering), Label: a.Say(words.Keep(p.product))}, !moves})
		for _, id := range first.Alternatives {
			p.moves = append(p.moves, upgradeMove{kit.Link{Address: to(id), Label: a.Say(words.MoveTo(quoteview.OfferingName(a.Locale, id, today)))}, moves && o.ID == id})
		}
	}
	if o == nil {
		return
	}
	if moves {
		p.move = string(o.ID)
	}
	labels := &upgradeForm{request: a.request, offering: o, choice: selection{a.values}, problems: a.problems}
	pick := func(name, none string, choices ...kit.Choice) {
		f := labels.field("select", name)
		if f.Choices = choices; none != "" {
			f.Choices = slices.Insert(choices, 0, kit.Choice{Label: none})
		}
		p.fields = append(p.fields, f)
	}
	number := func(name string, low, high, step int64) {
		f := within(labels.field("number", name), low, high, step)
		f.Hint = a.Say(words.EmptyAsEachServiceHas(f.Min, f.Max))
		p.fields = append(p.fields, f)
	}
	same := a.Say(words.AsEachServiceHasIt)
	if o.HasTiers() {
		none := same
		if moves {
			none = a.Say(words.Choose)
		}
		var tiers []kit.Choice
		for _, tier := range o.Tiers {
			tiers = append(tiers, kit.Choice{Value: tier.ID, Label: tier.Name.In(a.Language)})
		}
		pick(fieldTier, none, tiers...)
	}
	if o.HasUnits() {
		number(fieldUnits, o.UnitMin, o.UnitMax, o.UnitStep)
	}
	for _, u := range o.Units {
		number(fieldValue+u.Characteristic, u.Min, u.Max, u.Step)
	}
	for _, option := range o.Options {
		if option.Max() > 1 {
			number(fieldOption+option.ID, 0, option.Max(), 1)
			continue
		}
		pick(fieldOption+option.ID, same, kit.Choice{Value: "1", Label: a.Say(words.Yes)}, kit.Choice{Value: "0", Label: a.Say(words.No)})
	}
	var terms []kit.Choice
	for _, months := range o.TermMonths {
		terms = append(terms, kit.Choice{Value: strconv.Itoa(months), Label: a.Say(words.Months(months))})
	}
	pick(fieldTerm, a.Say(words.KeepCurrentTerms), terms...)
	date := labels.field("date", fieldDate)
	date.Min, date.Hint = calendar.On(a.Now()).String(), a.Say(words.EmptyAsEarlyAsPossible)
	p.fields = append(p.fields, date)
}
