package usecase

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// ServiceView is a service in the overview: what can grow, or why not and what instead.
type ServiceView struct {
	*ordering.Service
	Name ordering.Text
	// Product is its offering as a catalogue knows it, nil when none does.
	Product *catalog.Offering
	// Upgradeable tells that something about it can change now: in place, or to another offering.
	Upgradeable     bool
	Grows           []string
	Reasons         []ordering.Ineligibility
	Alternatives    []catalog.OfferingID
	RemainingMonths int
}

func (d *core) serviceView(s *ordering.Service, book catalog.Book, today *catalog.Catalog) *ServiceView {
	was := ordering.OfferingOf(s, today, book)
	v := &ServiceView{Service: s, Product: was, Grows: []string{}, Reasons: ordering.Ineligibilities(s, was), Alternatives: []catalog.OfferingID{}, RemainingMonths: s.Term.RemainingMonths(d.today())}
	if was == nil {
		v.Name = ordering.Text{NL: string(s.Offering), EN: string(s.Offering)}
	} else {
		v.Name = was.Name
		v.Alternatives = slices.DeleteFunc(slices.Clone(was.Upgrade.MigratesTo), func(id catalog.OfferingID) bool {
			o := today.Offering(id)
			return o == nil || o.Status != catalog.Active
		})
	}
	blocked := len(v.Reasons) > 0
	end, ended := ordering.EndOfPath(was)
	if ended {
		v.Reasons = append(v.Reasons, end)
	} else if !blocked {
		for _, axis := range was.Upgrade.Axes {
			if axis.Direction == catalog.Up {
				v.Grows = append(v.Grows, axis.Characteristic)
			}
		}
		for _, option := range was.Options {
			if s.Configuration.Options[option.ID] < option.Max() {
				v.Grows = append(v.Grows, "options."+option.ID)
			}
		}
	}
	v.Upgradeable = !blocked && (!ended || len(v.Alternatives) > 0)
	if v.Reasons == nil {
		v.Reasons = []ordering.Ineligibility{}
	}
	return v
}

// ServiceFilter narrows the overview. Text is sought in name, reference, id and city; Upgradeable nil takes all.
type ServiceFilter struct {
	Customer    ordering.CustomerID
	Offering    catalog.OfferingID
	Text        string
	Upgradeable *bool
}

// ServicesView lists a partner's services that the filter takes, in pages as FindQuotes does.
func (d *Services) ServicesView(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, filter ServiceFilter, page ordering.Page) ([]*ServiceView, string, error) {
	owner, err := access.Owner(ctx, d.store, actor, asked, d.today())
	if err != nil {
		return nil, "", err
	}
	if filter.Customer != "" {
		if _, err := d.store.Customer(ctx, owner, filter.Customer); err != nil {
			return nil, "", err
		}
	}
	book, today, err := d.current(ctx)
	if err != nil {
		return nil, "", err
	}
	list := func(p ordering.Page) ([]*ServiceView, string, error) {
		services, next, err := d.store.ServicesOf(ctx, owner, filter.Customer, p)
		views := make([]*ServiceView, len(services))
		for i, s := range services {
			views[i] = d.serviceView(s, book, today)
		}
		return views, next, err
	}
	return find(page, list, filter.takes)
}

func (f ServiceFilter) takes(v *ServiceView) bool {
	if f.Upgradeable != nil && v.Upgradeable != *f.Upgradeable || f.Offering != "" && v.Offering != f.Offering {
		return false
	}
	if f.Text == "" {
		return true
	}
	in := []string{v.Name.NL, v.Name.EN, v.Reference, string(v.ID), string(v.Offering)}
	if v.Site != nil {
		in = append(in, v.Site.City, v.Site.Street, v.Site.Postcode)
	}
	return printable.Contains(strings.Join(in, "\n"), f.Text)
}

// ServiceDetail shows one service.
func (d *Services) ServiceDetail(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, id ordering.ServiceID) (*ServiceView, error) {
	s, err := d.serviceOf(ctx, actor, asked, id)
	if err != nil {
		return nil, err
	}
	book, today, err := d.current(ctx)
	if err != nil {
		return nil, err
	}
	return d.serviceView(s.Service, book, today), nil
}

// serviceOf reads a service, whose it is, and with the same reader what it is linked to.
func (d *Services) serviceOf(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, id ordering.ServiceID) (*ownedService, error) {
	p, err := access.Asked(actor, asked)
	if err != nil {
		return nil, err
	}
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		if partner, err := r.Partner(ctx, p); err == nil {
			_, _ = access.Manages(ctx, r, actor, partner, d.today())
		}
		customer, _ := r.CustomerOf(ctx, p, id)
		_, _ = r.Customer(ctx, p, customer)
		services, _ := r.Services(ctx, p, customer, id)
		if s := services[id]; s != nil {
			b := ordering.Pricing{Partner: &ordering.Partner{ID: p}, Customer: &ordering.Customer{ID: customer}, Services: services}
			_ = b.Inherit(ctx, r, []ordering.Item{{ItemInput: ordering.ItemInput{Service: id}}})
		}
	})
	if err != nil {
		return nil, err
	}
	partner, err := access.Partner(ctx, r, actor, p, d.today())
	if err != nil {
		return nil, err
	}
	customerID, err := r.CustomerOf(ctx, p, id)
	if err != nil {
		return nil, err
	}
	customer, err := r.Customer(ctx, p, customerID)
	if err != nil {
		return nil, err
	}
	services, err := r.Services(ctx, p, customerID, id)
	if err != nil {
		return nil, err
	}
	if services[id] == nil {
		return nil, ordering.NewNotFound(words.ServiceNoun)
	}
	return &ownedService{services[id], partner, customer, r}, nil
}

type ownedService struct {
	*ordering.Service
	partner  *ordering.Partner
	customer *ordering.Customer
	from     ordering.Reader
}

// pricingOfOne is that of one item that changes the service.
func (d *Services) pricingOfOne(ctx context.Context, s *ownedService, item ordering.Item) (*ordering.Pricing, error) {
	b, err := d.pricing(ctx, s.from, s.partner, s.customer, []ordering.Item{item}, nil)
	if err != nil {
		return nil, err
	}
	return b, d.qualify(ctx, b, []ordering.Item{item})
}

// AxisKind tells what an axis of an upgrade changes.
type AxisKind string

// The kinds of axis.
const (
	AxisTier      AxisKind = "tier"
	AxisUnits     AxisKind = "units"
	AxisOption    AxisKind = "option"
	AxisTerm      AxisKind = "term"
	AxisMigration AxisKind = "migration"
)

// UpgradeView lists every way in which a service can change.
type UpgradeView struct {
	Service *ServiceView
	Axes    []UpgradeAxis
}

// UpgradeAxis is one characteristic, option, the term, or another offering, with its choices. A migration begins at the least
// of its choices that has what the service has: the one with that index.
type UpgradeAxis struct {
	Kind           AxisKind
	Characteristic string
	Name           words.Message
	Choices        []UpgradeChoice
	Begins         int
}

// UpgradeChoice is one value on an axis, all else unchanged: what it does to the monthly price. The amounts are nil when it cannot be had; the checks say why.
type UpgradeChoice struct {
	Value      string
	Name       words.Message
	Input      ordering.ItemInput
	Difference *money.Cents
	NetMRC     *money.Cents
	NRC        *money.Cents
	Effective  string
	Mode       catalog.Mode
	Checks     []ordering.Check
}

// Upgrades lists every axis of the service with its choices and the monthly difference of each.
func (d *Services) Upgrades(ctx context.Context, actor ordering.Actor, asked ordering.PartnerID, id ordering.ServiceID) (*UpgradeView, error) {
	s, err := d.serviceOf(ctx, actor, asked, id)
	if err != nil {
		return nil, err
	}
	input := ordering.ItemInput{Action: ordering.Modify, Offering: s.Offering, Configuration: s.Configuration, Service: s.ID, ServiceVersion: s.Version}
	probe := ordering.Item{ID: "preview"}
	probe.Apply(input)
	b, err := d.pricingOfOne(ctx, s, probe)
	if err != nil {
		return nil, err
	}
	view := &UpgradeView{Service: d.serviceView(s.Service, b.Book, b.Catalog), Axes: []UpgradeAxis{}}
	e := upgradeExplorer{b: b, service: s.Service, input: input}
	if o := view.Service.Product; o != nil {
		view.Axes = slices.Concat(view.Axes, e.tiers(o), e.units(o), e.options(o), e.terms(o))
	}
	for _, to := range view.Service.Alternatives {
		view.Axes = append(view.Axes, e.migration(b.Catalog.Offering(to), view.Service.Product))
	}
	return view, nil
}

type upgradeExplorer struct {
	b       *ordering.Pricing
	service *ordering.Service
	input   ordering.ItemInput
}

func (e upgradeExplorer) try(value string, name words.Message, change func(*ordering.ItemInput)) UpgradeChoice {
	in := e.input
	in.Configuration = in.Configuration.Normal()
	change(&in)
	item := ordering.Item{ID: "preview"}
	item.Apply(in)
	tried := priceOne(e.b, item)
	c := UpgradeChoice{Value: value, Name: name, Input: in, Checks: tried.Checks}
	if p := tried.Change; p != nil {
		c.Difference, c.NetMRC, c.NRC = &p.Difference, &p.New.NetMRC, &p.NRC
		c.Effective, c.Mode = p.EffectiveDate.String(), p.Mode
	}
	return c
}

func (e upgradeExplorer) tiers(o *catalog.Offering) []UpgradeAxis {
	if !o.HasTiers() {
		return nil
	}
	axis := UpgradeAxis{Kind: AxisTier, Characteristic: o.TierCharacteristic, Name: catalog.CharacteristicOf(o.TierCharacteristic).Name()}
	for _, tier := range o.Tiers {
		if tier.ID != e.service.Configuration.Tier {
			axis.Choices = append(axis.Choices, e.try(tier.ID, words.Plain(tier.Name), func(in *ordering.ItemInput) { in.Configuration.Tier = tier.ID }))
		}
	}
	return []UpgradeAxis{axis}
}

func (e upgradeExplorer) units(o *catalog.Offering) []UpgradeAxis {
	var axes []UpgradeAxis
	add := func(characteristic string, values []int64, set func(*ordering.ItemInput, int64)) {
		axis := UpgradeAxis{Kind: AxisUnits, Characteristic: characteristic, Name: catalog.CharacteristicOf(characteristic).Name()}
		for _, n := range values {
			s := strconv.FormatInt(n, 10)
			axis.Choices = append(axis.Choices, e.try(s, words.Plain(ordering.Text{NL: s, EN: s}), func(in *ordering.ItemInput) { set(in, n) }))
		}
		axes = append(axes, axis)
	}
	if o.HasUnits() {
		bounds := []int64{o.UnitMax}
		for _, bracket := range o.UnitBrackets {
			if bracket.UpTo != nil {
				bounds = append(bounds, *bracket.UpTo, *bracket.UpTo+o.UnitStep)
			}
		}
		add(o.UnitCharacteristic, around(e.service.Configuration.Units, o.UnitMin, o.UnitMax, o.UnitStep, bounds),
			func(in *ordering.ItemInput, n int64) { in.Configuration.Units = n })
	}
	for _, u := range o.Units {
		add(u.Characteristic, around(e.service.Configuration.Values[u.Characteristic], u.Min, u.Max, u.Step, []int64{u.Max}),
			func(in *ordering.ItemInput, n int64) {
				if in.Configuration.Values == nil {
					in.Configuration.Values = map[string]int64{}
				}
				in.Configuration.Values[u.Characteristic] = n
			})
	}
	return axes
}

// around proposes numbers near the present one, on both sides, and the given bounds, in order.
func around(now, low, high, step int64, bounds []int64) []int64 {
	proposals := slices.Clone(bounds)
	for _, steps := range []int64{-10, -5, -2, -1, 1, 2, 3, 4, 5, 10, 20} {
		proposals = append(proposals, now+steps*step)
	}
	proposals = slices.DeleteFunc(proposals, func(n int64) bool { return n == now || n < low || n > high || (n-low)%step != 0 })
	slices.Sort(proposals)
	return slices.Compact(proposals)
}

func (e upgradeExplorer) options(o *catalog.Offering) []UpgradeAxis {
	var axes []UpgradeAxis
	for _, option := range o.Options {
		axis := UpgradeAxis{Kind: AxisOption, Characteristic: "options." + option.ID, Name: words.Plain(option.Name)}
		now := e.service.Configuration.Options[option.ID]
		for _, n := range around(now, 0, option.Max(), 1, []int64{0, option.Max()}) {
			s := strconv.FormatInt(n, 10)
			axis.Choices = append(axis.Choices, e.try(s, words.OptionTimes(int(n), option.Name), func(in *ordering.ItemInput) {
				if in.Configuration.Options == nil {
					in.Configuration.Options = map[string]int64{}
				}
				in.Configuration.Options[option.ID] = n
			}))
		}
		axes = append(axes, axis)
	}
	return axes
}

func (e upgradeExplorer) terms(o *catalog.Offering) []UpgradeAxis {
	axis := UpgradeAxis{Kind: AxisTerm, Characteristic: "term", Name: words.Term}
	for _, months := range o.TermMonths {
		choice := e.try(strconv.Itoa(months), words.Months(months), func(in *ordering.ItemInput) { in.TermMonths = months })
		if choice.Difference != nil {
			axis.Choices = append(axis.Choices, choice)
		}
	}
	if len(axis.Choices) == 0 {
		return nil
	}
	return []UpgradeAxis{axis}
}

// migration proposes each size of the other offering, with at least what the service has where that fits.
func (e upgradeExplorer) migration(o *catalog.Offering, was *catalog.Offering) UpgradeAxis {
	axis := UpgradeAxis{Kind: AxisMigration, Characteristic: string(o.ID), Name: words.Plain(o.Name)}
	base, months := moving(e.service, was, o)
	try := func(value string, name ordering.Text, configuration catalog.Configuration) {
		axis.Choices = append(axis.Choices, e.try(value, words.Plain(name), func(in *ordering.ItemInput) {
			in.Offering, in.Configuration, in.TermMonths = o.ID, configuration, months
		}))
	}
	if !o.HasTiers() {
		try(string(o.ID), o.Name, base)
	}
	for i, tier := range o.Tiers {
		configuration := base
		configuration.Tier = tier.ID
		try(tier.ID, tier.Name, configuration)
		if tier.ID == base.Tier {
			axis.Begins = i
		}
	}
	return axis
}

// moving is where the move of a service to another offering begins: at least what it has, rounded up, without options, and
// a term that the offering has, 0 for the running one.
func moving(s *ordering.Service, was, o *catalog.Offering) (catalog.Configuration, int) {
	months := 0
	if !o.OffersTerm(s.Term.Months) {
		months = o.TermMonths[0]
	}
	return catalog.Covering(was, s.Configuration, o), months
}

// Preview shows what one configuration of the service would change, outside any cart. Version 0 is the present one.
func (d *Services) Preview(ctx context.Context, actor ordering.Actor, id ordering.ServiceID, in ordering.NewItem) (*ItemView, error) {
	s, err := d.serviceOf(ctx, actor, "", id)
	if err != nil {
		return nil, err
	}
	in.Action, in.Service = ordering.Modify, id
	if in.ServiceVersion == 0 {
		in.ServiceVersion = s.Version
	}
	var f ordering.FieldErrors
	in.Check("", &f)
	f.Require(len(in.Links) == 0, "links", "not-allowed", words.LinksInCartOnly)
	if err := f.Err(); err != nil {
		return nil, err
	}
	item := ordering.Item{ID: "preview"}
	item.Apply(in.ItemInput)
	in.Complete(&item, s.Service)
	b, err := d.pricingOfOne(ctx, s, item)
	if err != nil {
		return nil, err
	}
	view := priceOne(b, item)
	return &view, nil
}
