package page

import (
	"fmt"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// fields fills in what of the product can be chosen, with its limits in words.
func (c *configurator) fields(p *configuratorPage) {
	o := c.offering
	if o.HasTiers() {
		p.tiers = &choiceGroup{name: fieldTier, label: c.labelOf(fieldTier), problem: c.problems[fieldTier]}
		for _, tier := range o.Tiers {
			p.tiers.choices = append(p.tiers.choices, choiceLine{tier.ID, tier.Name.In(c.language), c.tierNote(tier), tier.ID == c.choice.Get(fieldTier)})
		}
	}
	if o.HasUnits() {
		p.numbers = append(p.numbers, c.number(fieldUnits, o.UnitCharacteristic, o.UnitMin, o.UnitMax, o.UnitStep))
	}
	for _, u := range o.Units {
		p.numbers = append(p.numbers, c.number(fieldValue+u.Characteristic, u.Characteristic, u.Min, u.Max, u.Step))
	}
	for _, rule := range o.Rules {
		if limit := c.limit(rule); limit != "" {
			p.limits = append(p.limits, limit)
		}
	}
	for _, option := range o.Options {
		p.options = append(p.options, c.option(option))
	}
	p.terms = choiceGroup{name: fieldTerm, label: c.labelOf(fieldTerm), problem: c.problems[fieldTerm]}
	for _, months := range o.TermMonths {
		value := strconv.Itoa(months)
		p.terms.choices = append(p.terms.choices, choiceLine{value, ordering.MonthsText(months).In(c.language), "", value == c.choice.Get(fieldTerm)})
	}
	p.date, p.earliest = c.field(fieldDate), c.date(c.proposal.Earliest)
}

func (c *configurator) field(name string) textField {
	return textField{name: name, value: c.choice.Get(name), problem: c.problems[name]}
}

// tierNote says who must agree with a tier, and what a rule lets it bear.
func (c *configurator) tierNote(t catalog.Tier) string {
	var notes []string
	for _, rule := range c.offering.Rules {
		if most, ok := t.Fields[rule.TierField]; ok && rule.Kind == catalog.Cap {
			unit := catalog.CharacteristicOf(rule.TierField).Unit.In(c.language)
			notes = append(notes, fmt.Sprintf("%s %d\u00a0%s", c.say("ten hoogste", "at most"), most, unit))
		}
	}
	if t.RequiresApproval != "" {
		notes = append(notes, c.say("engineering beoordeelt het ontwerp", "engineering judges the design"))
	}
	return strings.Join(notes, "; ")
}

func (c *configurator) number(name, characteristic string, low, high, step int64) numberField {
	n := numberField{textField: c.field(name), label: c.labelOf(name), min: low, max: high, step: step}
	if unit := catalog.CharacteristicOf(characteristic).Unit.In(c.language); unit != "" {
		n.label += " (" + unit + ")"
	}
	n.hint = fmt.Sprintf(c.say("Van %d tot en met %d", "From %d to %d"), low, high)
	if step > 1 {
		n.hint += fmt.Sprintf(c.say(", in stappen van %d", ", in steps of %d"), step)
	}
	return n
}

// limit is a rule of the product in words, before anybody runs into it. A cap stands at the tiers.
func (c *configurator) limit(r catalog.Rule) string {
	label := func(name string) string { return catalog.CharacteristicOf(name).Label.In(c.language) }
	switch r.Kind {
	case catalog.Ratio:
		return fmt.Sprintf(c.say("%s: %d tot %d keer %s.", "%s: %d to %d times %s."), label(r.Numerator), r.Min, r.Max, label(r.Denominator))
	case catalog.AtLeastLinked:
		return fmt.Sprintf(c.say("%s: ten minste die van wat eraan gekoppeld is.", "%s: at least that of what is linked to it."), label(r.Characteristic))
	}
	return ""
}

func (c *configurator) option(o catalog.Option) optionField {
	f := optionField{numberField: numberField{textField: c.field(fieldOption + o.ID), label: o.Name.In(c.language), max: o.Max(), step: 1}}
	f.chosen = f.value != "" && f.value != "0"
	var hints []string
	if o.Max() > 1 {
		hints = append(hints, c.say("ten hoogste ", "at most ")+strconv.FormatInt(o.Max(), 10))
	}
	if o.PerUnit && c.offering.HasUnits() {
		hints = append(hints, c.say("geldt voor alle ", "counts for all ")+catalog.CharacteristicOf(c.offering.UnitCharacteristic).Count.In(c.language))
	}
	for _, other := range c.offering.Options {
		if other.ID != o.ID && c.offering.Excludes(o.ID, other.ID) {
			hints = append(hints, c.say("niet samen met ", "not together with ")+other.Name.In(c.language))
		}
	}
	if o.RequiresDocument != "" {
		hints = append(hints, c.say("vraagt een document: ", "needs a document: ")+ordering.DocumentName(o.RequiresDocument).In(c.language))
	}
	f.hint = strings.Join(hints, "; ")
	return f
}

// delivery fills in where the service goes and what must come with it.
func (c *configurator) delivery(p *configuratorPage) {
	for _, name := range []string{"street", "houseNumber", "postcode", "city", "country"} {
		p.site = append(p.site, labelled{c.field(fieldSite + name), c.labelOf(fieldSite + name)})
	}
	for _, name := range []string{"name", "phone", "mail"} {
		p.contact = append(p.contact, labelled{c.field(fieldContact + name), c.labelOf(fieldContact + name)})
	}
	for _, f := range append(p.site[:4:4], p.contact...) {
		p.siteOpen = p.siteOpen || f.value != "" || f.problem != ""
	}
	p.siteNow = c.place()
	p.reference, p.note = c.field(fieldReference), c.field(fieldNote)
	c.documents(p)
	c.links(p)
}

// place is where it goes, and whom to call there, when nothing else is said.
func (c *configurator) place() string {
	var parts []string
	if a := c.proposal.Customer.Site; a != nil {
		parts = append(parts, a.Street+" "+a.HouseNumber, a.Postcode+" "+a.City)
	}
	for _, contact := range []*ordering.Contact{c.proposal.Customer.SiteContact, c.proposal.Customer.Contact} {
		if contact != nil {
			parts = append(parts, contact.Name)
			break
		}
	}
	return strings.Join(parts, ", ")
}

// documents are those that an option can ask for; a porting mandate comes with an operator and numbers.
func (c *configurator) documents(p *configuratorPage) {
	seen := map[string]bool{}
	for _, o := range c.offering.Options {
		kind := o.RequiresDocument
		if kind == "" || seen[kind] {
			continue
		}
		seen[kind] = true
		name := ordering.DocumentName(kind).In(c.language)
		p.documents = append(p.documents, labelled{c.field(fieldDocument + kind), c.say("Kenmerk van de ", "Reference of the ") + name})
		if kind == ordering.PortingMandate {
			p.porting = &portingFields{operator: c.field(fieldOperator), numbers: c.field(fieldNumbers)}
		}
	}
}

// links are choices among what the customer has, where a rule asks for one.
func (c *configurator) links(p *configuratorPage) {
	needed := c.offering.RequiresProduct
	if len(needed) > 0 {
		var names []string
		for _, id := range needed {
			if o := c.today.Offering(id); o != nil {
				names = append(names, o.Name.In(c.language))
				if o.Status == catalog.Active {
					p.linkable = append(p.linkable, next{c.to(offeringPath(id), fieldCustomer, string(c.customer)), o.Name.In(c.language)})
				}
			}
		}
		p.linkHint = c.say("Hoort bij een van: ", "Goes with one of: ") + strings.Join(names, ", ") + "."
	}
	if len(c.proposal.Links) == 0 {
		return
	}
	p.linkable = nil
	chosen := c.choice.Values[fieldLink]
	if len(chosen) == 0 {
		chosen = []string{""}
	}
	for i, value := range chosen {
		f := linkField{id: fieldLink, problem: c.problems[fieldLink]}
		if i > 0 {
			f.id, f.problem = fieldLink+strconv.Itoa(i+1), ""
		}
		f.choices = []choiceLine{{label: c.say("geen", "none"), chosen: value == ""}}
		for _, l := range c.proposal.Links {
			f.choices = append(f.choices, choiceLine{value: linkValue(l.Link), label: c.linkLabel(l), chosen: linkValue(l.Link) == value})
		}
		p.links = append(p.links, f)
	}
}

func (c *configurator) linkLabel(l ordering.Linkable) string {
	parts := []string{l.Offering.Name.In(c.language)}
	if tier, ok := l.Offering.Tier(l.Configuration.Tier); ok {
		parts = append(parts, tier.Name.In(c.language))
	}
	if l.Site != nil {
		parts = append(parts, l.Site.Street+" "+l.Site.HouseNumber+" "+l.Site.City)
	}
	if l.Item != "" {
		return strings.Join(append(parts, c.say("in de winkelwagen", "in the cart")), " · ")
	}
	return strings.Join(append(parts, string(l.Service)), " · ")
}
