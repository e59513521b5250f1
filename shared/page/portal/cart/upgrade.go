package cart

import (
	"cmp"
	"errors"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/quoteview"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// Names of the fields of an upgrade beside those of a configurator.
const (
	fieldService = "service"
	// fieldMove is the offering that a service moves to.
	fieldMove = "to"
	// fieldServiceVersion is the version that was shown; it tells that a form was sent.
	fieldServiceVersion = "version"
)

// upgradeForm is what is asked of a service: by an address, or by the form.
type upgradeForm struct {
	request
	view     *usecase.UpgradeView
	customer *ordering.Customer
	today    *catalog.Catalog
	// offering is the new side's, nil when no catalogue knows it.
	offering *catalog.Offering
	// item is the one of the cart that is changed, tag the cart's; both empty for a new one. already is the one that
	// changes the service while another is asked.
	item, already ordering.ItemID
	tag           string
	// sent tells that the form was sent, rather than the page opened.
	sent     bool
	choice   selection
	input    ordering.ItemInput
	problems map[string]string
}

func (a *upgradeForm) service() *usecase.ServiceView { return a.view.Service }

func (a *upgradeForm) moves() bool { return a.input.Offering != a.service().Offering }

// upgradeForm reads what is asked from a query or a form.
func (r request) upgradeForm(values url.Values) (*upgradeForm, error) {
	ctx, id := r.Context(), ordering.ServiceID(r.HTTP.PathValue("service"))
	a := &upgradeForm{request: r, sent: values.Has(fieldServiceVersion)}
	var err error
	if a.view, err = r.Services.Upgrades(ctx, *r.Actor, "", id); err != nil {
		return nil, err
	}
	s := a.service()
	if a.customer, err = r.Directory.Customer(ctx, *r.Actor, "", s.Customer); err != nil {
		return nil, err
	}
	if a.today, _, err = r.Carts.Catalog(ctx, *r.Actor, ""); err != nil {
		return nil, err
	}
	now := ordering.ItemInput{Action: ordering.Modify, Offering: s.Offering, Configuration: s.Configuration, Service: s.ID, ServiceVersion: s.Version}
	base, err := a.upgradeBase(now, ordering.ItemID(values.Get(quoteview.FieldItem)))
	if err != nil {
		return nil, err
	}
	start, err := a.start(now, base, catalog.OfferingID(values.Get(fieldMove)))
	if err != nil {
		return nil, err
	}
	if a.offering = s.Product; start.Offering != s.Offering {
		a.offering = a.today.Offering(start.Offering)
	}
	a.choice = selection{values}
	if !a.sent {
		a.choice = selectionOf(start)
		maps.Copy(a.choice.Values, values)
	}
	a.input, a.problems = a.choice.input(r.Locale, start.Offering)
	a.input.Action, a.input.Service, a.input.ServiceVersion = ordering.Modify, s.ID, s.Version
	// What the form does not show stays.
	a.input.Site, a.input.SiteContact, a.input.Links = base.Site, base.SiteContact, base.Links
	return a, nil
}

// upgradeBase is what the item of the cart asks now, or without an item what the service has.
func (a *upgradeForm) upgradeBase(now ordering.ItemInput, item ordering.ItemID) (ordering.ItemInput, error) {
	cart, err := a.Carts.Cart(a.Context(), *a.Actor, a.service().Customer)
	if err != nil && ordering.KindOf(err) != ordering.NotFound {
		return now, err
	}
	if err == nil {
		for _, i := range cart.Cart.Items {
			if i.Service == now.Service && i.ID == item {
				a.item, a.tag = i.ID, cart.Cart.Tag()
				return i.ItemInput, nil
			}
			if i.Service == now.Service {
				a.already = i.ID
			}
		}
	}
	if item != "" {
		return now, web.ErrNotFound
	}
	return now, nil
}

// start is what the form begins with: the item as it is, the service as it is, or a move to another offering.
func (a *upgradeForm) start(now, base ordering.ItemInput, move catalog.OfferingID) (ordering.ItemInput, error) {
	switch move {
	case "", base.Offering:
		return base, nil
	case now.Offering:
		base.Offering, base.Configuration, base.TermMonths = now.Offering, now.Configuration, now.TermMonths
		return base, nil
	}
	axis := a.axis(usecase.AxisMigration, string(move))
	if axis == nil || len(axis.Choices) == 0 {
		return base, &ordering.Error{Kind: ordering.NotFound, Code: "not-found"}
	}
	first := axis.Choices[axis.Begins].Input
	base.Offering, base.Configuration, base.TermMonths = first.Offering, first.Configuration, first.TermMonths
	return base, nil
}

func (a *upgradeForm) axis(kind usecase.AxisKind, characteristic string) *usecase.UpgradeAxis {
	i := slices.IndexFunc(a.view.Axes, func(x usecase.UpgradeAxis) bool { return x.Kind == kind && x.Characteristic == characteristic })
	if i < 0 {
		return nil
	}
	return &a.view.Axes[i]
}

// showUpgrade shows what a change would make of the service. It changes nothing.
func (r request) showUpgrade() error {
	a, err := r.upgradeForm(r.HTTP.URL.Query())
	if err != nil {
		return err
	}
	return a.draw(http.StatusOK, nil)
}

// putUpgrade puts the change in the customer's cart, or in the place of the item that it began with.
func (r request) putUpgrade() error {
	form := r.HTTP.PostForm
	seen, err := strconv.ParseInt(form.Get(fieldServiceVersion), 10, 64)
	if err != nil {
		return r.Incomplete()
	}
	a, err := r.upgradeForm(form)
	if err != nil {
		return err
	}
	a.input.ServiceVersion = seen
	if len(a.problems) > 0 {
		return a.draw(http.StatusUnprocessableEntity, r.notAdded(""))
	}
	if seen != a.service().Version {
		return a.draw(http.StatusConflict, r.notAdded(r.Say(words.ServiceChangedSinceYouSaw)))
	}
	command := func(ordering.Idempotency) error {
		preview, err := r.Services.Preview(r.Context(), *r.Actor, a.service().ID, ordering.NewItem{ItemInput: a.unlinked()})
		switch {
		case err != nil:
			return err
		case !preview.Fits():
			return &ordering.Error{Kind: ordering.Invalid, Code: "does-not-fit", Message: words.ItCannotGoInCart}
		}
		return a.putUpgradeInCart(form.Get(fieldTag))
	}
	return r.Submit(r.At(kit.Done(kit.CartPath(a.customer.ID), doneAdded)), command, func(status int, e *ordering.Error) error {
		a.fields(e)
		return a.draw(status, r.notAdded(r.Say(e.Message)))
	})
}

// unlinked is the input as a preview takes it.
func (a *upgradeForm) unlinked() ordering.ItemInput {
	in := a.input
	in.Links = nil
	return in
}

func (a *upgradeForm) putUpgradeInCart(tag string) error {
	if a.item == "" {
		return a.addToCart(a.customer.ID, []ordering.ItemInput{a.input})
	}
	_, err := a.replaceItem(a.customer.ID, tag, a.item, a.input)
	return err
}

func (r request) notAdded(why string) *kit.Banner {
	b := &kit.Banner{Tone: "bad", Title: r.Say(words.NothingWasPutInCart), Text: why, Refusal: true}
	if why == "" {
		b.Text = r.Say(words.PleaseCheckTheseFields)
	}
	return b
}

// fields notes what the rules say of fields.
func (a *upgradeForm) fields(e *ordering.Error) {
	for _, f := range e.Fields {
		path := strings.TrimPrefix(f.Field, "items[0].")
		a.problems[cmp.Or(a.fieldOf(path), path)] = a.Say(f.Message)
	}
}

// fieldOf is the field of the form for a path of the rules, or for a characteristic that may not change.
func (a *upgradeForm) fieldOf(path string) string {
	if o := a.offering; o != nil {
		switch {
		case path == "":
			return ""
		case path == o.TierCharacteristic:
			return fieldTier
		case path == o.UnitCharacteristic:
			return fieldUnits
		case slices.ContainsFunc(o.Units, func(u catalog.Unit) bool { return u.Characteristic == path }):
			return fieldValue + path
		}
	}
	if id, ok := strings.CutPrefix(path, "options."); ok {
		return fieldOption + id
	}
	return fieldOfInput(path)
}

// upgradePage is what a change would make of a service, and the form that asks for it.
type upgradePage struct {
	kit.Shell
	lang, address  string
	row            overviewRow
	moves          []upgradeMove
	move           string
	item, tag      string
	key, seen      string
	banners        []kit.Banner
	fields, extra  []kit.InputField
	canOrder       bool
	specification  []document.Fact
	result         upgradeResult
	back, backName string
}

// upgradeMove leads to the same page for another offering.
type upgradeMove struct {
	kit.Link
	here bool
}

// upgradeResult is what is asked, in figures and words. prices is empty when it cannot be priced.
type upgradeResult struct {
	said     string
	headline []document.Figure
	compared document.Table
	facts    []document.Fact
	prices   *document.Table
	checks   []quoteview.CheckGroup
	problems *kit.Banner
	// less is what a move takes away, nil for nothing.
	less *kit.Banner
}

func (a *upgradeForm) draw(status int, refused *kit.Banner) error {
	s := a.service()
	p := &upgradePage{
		Shell: a.Shell(a.Say(words.ChangeName(s.Name))), lang: a.AskedLanguage(), address: a.HTTP.URL.Path,
		row: a.overviewRow(s, a.customer.DisplayName(), a.today), item: string(a.item), tag: a.tag, key: a.FormKey(), seen: strconv.FormatInt(s.Version, 10),
	}
	p.moves = a.upgradeMoves()
	if a.moves() || a.item != "" {
		p.move = string(a.input.Offering)
	}
	if s.Product != nil {
		p.specification = document.Specification(a.Language, s.Product, s.Configuration)
	}
	result, err := a.upgradeResult()
	if err != nil {
		return err
	}
	p.result = *result
	p.fields, p.extra = a.upgradeFields()
	points := kit.Points(a.problems, a.upgradeLabel, p.fields, p.extra)
	if p.result.problems != nil {
		p.result.problems.Points = points
	}
	if refused != nil {
		p.result.problems, refused.Points = nil, points
		p.banners = append(p.banners, *refused)
	} else if len(a.problems) > 0 {
		status = http.StatusUnprocessableEntity
	}
	if a.already != "" && a.item == "" {
		p.banners = append(p.banners, kit.Banner{Tone: "note", Title: a.Say(words.ThisServiceIsInCart), Text: a.Say(words.CartTakesOneChangeOf)})
		p.back, p.backName = a.Query(kit.UpgradePath(s.ID), url.Values{quoteview.FieldItem: {string(a.already)}}), a.Say(words.EditChangeInCart)
	}
	p.canOrder = s.Upgradeable && a.offering != nil
	a.Render(status, upgradeDocument(p))
	return nil
}

func (a *upgradeForm) upgradeMoves() []upgradeMove {
	s := a.service()
	if len(s.Alternatives) == 0 {
		return nil
	}
	with := func(id catalog.OfferingID) string {
		query := url.Values{fieldMove: {string(id)}}
		if a.item != "" {
			query.Set(quoteview.FieldItem, string(a.item))
		}
		return a.Query(a.HTTP.URL.Path, query)
	}
	all := []upgradeMove{{kit.Link{Address: with(s.Offering), Label: a.Say(words.KeepName(s.Name))}, !a.moves()}}
	for _, id := range s.Alternatives {
		all = append(all, upgradeMove{kit.Link{Address: with(id), Label: a.Say(words.MoveTo(quoteview.OfferingName(a.Locale, id, a.today)))}, a.input.Offering == id})
	}
	return all
}

func (a *upgradeForm) upgradeResult() (*upgradeResult, error) {
	s := a.service()
	r := &upgradeResult{}
	if len(a.problems) == 0 {
		in := a.unlinked()
		preview, err := a.Services.Preview(a.Context(), *a.Actor, s.ID, ordering.NewItem{ItemInput: in})
		var e *ordering.Error
		switch {
		case errors.As(err, &e) && e.Kind == ordering.Invalid:
			a.fields(e)
		case err != nil:
			return nil, err
		default:
			a.previewed(r, preview)
		}
	}
	if len(a.problems) > 0 {
		r.problems = &kit.Banner{Tone: "bad", Title: a.Say(words.ThisCannotBeCalculatedYet)}
		r.said = r.problems.Title
	}
	return r, nil
}

// less says what the service has less of after a move: measures that shrink, and options that do not go along. It is nil for
// nothing.
func (a *upgradeForm) less() *kit.Banner {
	if !a.moves() {
		return nil
	}
	was, s := a.service().Product, a.service().Configuration
	b := &kit.Banner{Tone: "note", Title: a.Say(words.AfterThisMoveThereIsLess)}
	for _, m := range catalog.Shrinks(was, s, a.offering, a.input.Configuration) {
		b.Points = append(b.Points, kit.Point{Text: a.Say(words.MeasureShrinks(a.characteristic(m.Characteristic), int(m.Before), int(m.After)))})
	}
	for _, id := range s.OptionIDs(was) {
		if option, ok := was.Option(id); ok && s.Options[id] > a.input.Configuration.Options[id] {
			b.Points = append(b.Points, kit.Point{Text: a.Say(words.OptionDoesNotGoAlong(words.OptionTimes(int(s.Options[id]), option.Name)))})
		}
	}
	if len(b.Points) == 0 {
		return nil
	}
	return b
}

// previewed turns a preview into words.
func (a *upgradeForm) previewed(r *upgradeResult, preview *usecase.ItemView) {
	s := a.service()
	for _, c := range preview.Checks {
		// A page that was just opened asks for nothing yet.
		if c.Code == ordering.NotAnUpgrade && !a.sent {
			continue
		}
		line := quoteview.NewCheckLine(a.Request, c, a.today)
		line.Field = a.fieldOf(c.Field)
		if c.Code == ordering.ConfigurationInvalid && c.Severity == ordering.Blocking && line.Field != "" {
			a.problems[line.Field] = line.Text
		}
		r.checks = append(r.checks, quoteview.CheckGroup{CheckLine: line})
	}
	if a.offering != nil && s.Product != nil {
		r.less = a.less()
		r.compared = document.Comparison(a.Language, s.Product, a.offering, s.Configuration, a.input.Configuration)
	}
	c := preview.Change
	if c == nil {
		r.said = a.Say(words.NoChangeToCalculate)
		if len(r.checks) > 0 {
			r.said = r.checks[0].Text
		}
		return
	}
	rows := statement.Item(c)
	r.headline = quoteview.Highlighted(a.Locale, rows.Of(statement.OldMRC, statement.NewMRC, statement.Difference, statement.NRC))
	r.said = a.Say(words.DifferencePerMonthOneOff(c.Difference, c.NRC, c.EffectiveDate))
	r.facts = []document.Fact{
		{Label: a.Say(words.EffectiveDate), Value: a.Date(c.EffectiveDate) + " (" + a.mode(c.Mode) + ")"},
		{Label: a.Say(words.Term), Value: a.changeTerm(c.Term)},
	}
	prices := quoteview.Figures(a.Locale, rows, preview.VATBasisPoints)
	r.prices = &prices
}
