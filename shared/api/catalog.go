package api

import (
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// catalog answers with the active offerings; prices are net for the partner's level, for every term.
func (h Cart) catalog(c *call) (*answer, error) {
	today, partner, err := h.Carts.Catalog(c.Context(), c.actor, c.partnerParam())
	if err != nil {
		return nil, err
	}
	view := catalogView{Version: today.Version, ValidFrom: today.ValidFrom, Currency: today.Currency, Partner: partner.ID, Offerings: []offeringView{}}
	for _, o := range today.Offerings {
		if o.Status == catalog.Active {
			view.Offerings = append(view.Offerings, pricer{today, partner, o}.offering())
		}
	}
	return ok(view, nil)
}

type catalogView struct {
	Version   string             `json:"catalogVersion"`
	ValidFrom calendar.Date      `json:"validFrom"`
	Currency  string             `json:"currency"`
	Partner   ordering.PartnerID `json:"partner"`
	Offerings []offeringView     `json:"offerings"`
}

type offeringView struct {
	ID           catalog.OfferingID `json:"id"`
	Category     string             `json:"category"`
	Kind         catalog.Kind       `json:"kind"`
	Name         catalog.Text       `json:"name"`
	Description  catalog.Text       `json:"description"`
	Terms        []termView         `json:"terms"`
	NRCPerUnit   bool               `json:"nrcPerUnit"`
	Base         []price            `json:"basePrices,omitempty"`
	Tier         *tierAxis          `json:"tier,omitempty"`
	Units        *unitAxis          `json:"units,omitempty"`
	Values       []unitAxis         `json:"values,omitempty"`
	Options      []optionView       `json:"options"`
	Rules        []ruleView         `json:"rules"`
	NeedsProduct []string           `json:"requiresProduct"`
	Requires     []string           `json:"requires"`
	LeadTime     int                `json:"leadTimeBusinessDays"`
	SLA          *catalog.SLA       `json:"sla,omitempty"`
}

// termView is a term with its one-off charge.
type termView struct {
	Months int         `json:"months"`
	NRC    money.Cents `json:"nrcCents"`
}

// price is a monthly price for a term, at list and net. A whole configuration is rounded once, so the sum of its net parts can
// differ from its price by a cent or so; a preview or a cart has the exact price.
type price struct {
	TermMonths int         `json:"termMonths"`
	List       money.Cents `json:"listMrcCents"`
	Net        money.Cents `json:"netMrcCents"`
}

type tierAxis struct {
	Characteristic string       `json:"characteristic"`
	Name           catalog.Text `json:"name"`
	// IsBase reports whether units are charged on top of the tier; otherwise a tier's price is per unit, where there are units.
	IsBase  bool       `json:"isBase"`
	Choices []tierView `json:"choices"`
}

type tierView struct {
	ID               string           `json:"id"`
	Name             catalog.Text     `json:"name"`
	Value            int64            `json:"value"`
	Figures          map[string]int64 `json:"figures,omitempty"`
	RequiresApproval string           `json:"requiresApproval,omitempty"`
	Prices           []price          `json:"prices"`
}

type unitAxis struct {
	Characteristic string               `json:"characteristic"`
	Name           catalog.Text         `json:"name"`
	Min            int64                `json:"min"`
	Max            int64                `json:"max"`
	Step           int64                `json:"step"`
	Prices         []price              `json:"prices,omitempty"`
	BracketsMode   catalog.BracketsMode `json:"bracketsMode,omitempty"`
	Brackets       []bracketView        `json:"brackets,omitempty"`
}

// bracketView prices units up to and including UpTo, which the last bracket lacks.
type bracketView struct {
	UpTo   *int64  `json:"upTo,omitempty"`
	Prices []price `json:"prices"`
}

type optionView struct {
	ID               string       `json:"id"`
	Name             catalog.Text `json:"name"`
	PerUnit          bool         `json:"perUnit"`
	MaxQuantity      int64        `json:"maxQuantity"`
	Excludes         []string     `json:"excludes"`
	RequiresDocument string       `json:"requiresDocument,omitempty"`
	NRC              money.Cents  `json:"nrcCents"`
	Prices           []price      `json:"prices"`
}

type ruleView struct {
	ID       string            `json:"id"`
	Kind     catalog.RuleKind  `json:"kind"`
	Severity ordering.Severity `json:"severity"`
	Message  catalog.Text      `json:"message"`
}

// pricer makes the view of one offering for one partner.
type pricer struct {
	*catalog.Catalog
	partner *ordering.Partner
	o       *catalog.Offering
}

func (p pricer) prices(list money.Cents) []price {
	var all []price
	for _, months := range p.o.TermMonths {
		net, _ := p.NetMRC(list, months, p.partner.Level, 0)
		all = append(all, price{months, list, net})
	}
	return all
}

func (p pricer) offering() offeringView {
	o := p.o
	v := offeringView{
		ID: o.ID, Category: o.Category, Kind: o.Kind, Name: o.Name, Description: o.Description, NRCPerUnit: o.NRCPerUnit,
		Tier: p.tier(), Units: p.units(), Values: p.values(), Options: p.options(), Rules: p.rules(),
		NeedsProduct: []string{}, Requires: contract.NonNil(o.Qualification.Requires), LeadTime: o.Qualification.LeadTimeBusinessDays, SLA: o.SLA,
	}
	for _, months := range o.TermMonths {
		v.Terms = append(v.Terms, termView{months, o.NRCByTerm[months]})
	}
	for _, id := range o.RequiresProduct {
		v.NeedsProduct = append(v.NeedsProduct, string(id))
	}
	if o.BaseMRC != 0 {
		v.Base = p.prices(o.BaseMRC)
	}
	return v
}

func (p pricer) tier() *tierAxis {
	if !p.o.HasTiers() {
		return nil
	}
	axis := &tierAxis{Characteristic: p.o.TierCharacteristic, Name: catalog.CharacteristicOf(p.o.TierCharacteristic).Name().Text(), IsBase: p.o.TierIsBase}
	for _, t := range p.o.Tiers {
		axis.Choices = append(axis.Choices, tierView{t.ID, t.Name, t.Value, t.Fields, t.RequiresApproval, p.prices(t.MRC)})
	}
	return axis
}

func (p pricer) units() *unitAxis {
	o := p.o
	if !o.HasUnits() {
		return nil
	}
	axis := &unitAxis{Characteristic: o.UnitCharacteristic, Name: catalog.CharacteristicOf(o.UnitCharacteristic).Name().Text(), Min: o.UnitMin, Max: o.UnitMax, Step: o.UnitStep}
	if o.Kind == catalog.TieredPerUnit && o.TierIsBase {
		axis.Prices = p.prices(o.UnitMRC)
	}
	for _, b := range o.UnitBrackets {
		axis.BracketsMode = o.UnitBracketsMode
		axis.Brackets = append(axis.Brackets, bracketView{b.UpTo, p.prices(b.MRC)})
	}
	return axis
}

func (p pricer) values() []unitAxis {
	var axes []unitAxis
	for _, u := range p.o.Units {
		axes = append(axes, unitAxis{
			Characteristic: u.Characteristic, Name: catalog.CharacteristicOf(u.Characteristic).Name().Text(), Min: u.Min, Max: u.Max, Step: u.Step, Prices: p.prices(u.MRC),
		})
	}
	return axes
}

func (p pricer) options() []optionView {
	views := []optionView{}
	for _, option := range p.o.Options {
		views = append(views, optionView{
			ID: option.ID, Name: option.Name, PerUnit: option.PerUnit, MaxQuantity: option.Max(), Excludes: p.excluded(option.ID),
			RequiresDocument: option.RequiresDocument, NRC: option.NRC, Prices: p.prices(option.MRC),
		})
	}
	return views
}

// excluded lists the options that cannot be combined with this one, whichever of the two rules it out.
func (p pricer) excluded(id string) []string {
	others := []string{}
	for _, other := range p.o.Options {
		if p.o.Excludes(id, other.ID) {
			others = append(others, other.ID)
		}
	}
	return others
}

func (p pricer) rules() []ruleView {
	views := []ruleView{}
	for _, r := range p.o.Rules {
		severity := ordering.Blocking
		if r.Severity == "warning" {
			severity = ordering.Warning
		}
		views = append(views, ruleView{r.ID, r.Kind, severity, r.Message})
	}
	return views
}
