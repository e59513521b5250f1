package cart

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// fields fills in what of the product can be chosen, with its limits in words.
func (c *configurator) fields(p *configuratorPage) {
	o := c.offering
	if o.HasTiers() {
		tiers := c.field("radio", fieldTier)
		for _, tier := range o.Tiers {
			tiers.Choices = append(tiers.Choices, kit.Choice{Value: tier.ID, Label: tier.Name.In(c.Language), Note: c.tierNote(tier)})
		}
		p.choices = append(p.choices, tiers)
	}
	if o.HasUnits() {
		p.choices = append(p.choices, c.number(fieldUnits, o.UnitCharacteristic, o.UnitMin, o.UnitMax, o.UnitStep))
	}
	for _, u := range o.Units {
		p.choices = append(p.choices, c.number(fieldValue+u.Characteristic, u.Characteristic, u.Min, u.Max, u.Step))
	}
	for _, rule := range o.Rules {
		if limit := c.limit(rule); limit != "" {
			p.limits = append(p.limits, limit)
		}
	}
	for _, option := range o.Options {
		p.options = append(p.options, c.option(option))
	}
	term, date := c.field("radio", fieldTerm), c.field("date", fieldDate)
	for _, months := range o.TermMonths {
		term.Choices = append(term.Choices, kit.Choice{Value: strconv.Itoa(months), Label: c.Say(words.Months(months))})
	}
	date.Label = c.Say(words.RequestedDateOptional)
	date.Hint = c.Say(words.AtEarliestOn) + c.Date(c.proposal.Earliest) + ". " + c.Say(words.EmptyMeansAsEarlyAs)
	p.times = []kit.InputField{term, date}
}

func (c *configurator) field(kind, name string) kit.InputField {
	return kit.InputField{TextField: kit.TextField{Name: name, Value: c.choice.Get(name), Problem: c.problems[name]}, Label: c.labelOf(name), Kind: kind, Fill: "off"}
}

// tierNote says who must agree with a tier, and what a rule lets it bear.
func (c *configurator) tierNote(t catalog.Tier) string {
	var notes []string
	for _, rule := range c.offering.Rules {
		if most, ok := t.Fields[rule.TierField]; ok && rule.Kind == catalog.Cap {
			unit := c.Say(catalog.CharacteristicOf(rule.TierField).Unit)
			notes = append(notes, c.Say(words.AtMostUnit(int(most), unit)))
		}
	}
	if t.RequiresApproval != "" {
		notes = append(notes, c.Say(words.EngineeringJudgesDesign))
	}
	return strings.Join(notes, "; ")
}

func (c *configurator) number(name, characteristic string, low, high, step int64) kit.InputField {
	f := within(c.field("number", name), low, high, step)
	f.Label, f.Hint = c.characteristic(characteristic), c.bounds(low, high, step)
	return f
}

// limit is a rule of the product in words, before anybody runs into it. A cap stands at the tiers.
func (c *configurator) limit(r catalog.Rule) string {
	label := func(name string) string { return c.Say(catalog.CharacteristicOf(name).Label) }
	switch r.Kind {
	case catalog.Ratio:
		return c.Say(words.ToTimes(label(r.Numerator), int(r.Min), int(r.Max), label(r.Denominator)))
	case catalog.AtLeastLinked:
		return c.Say(words.AtLeastThatOfWhat(label(r.Characteristic)))
	}
	return ""
}

func (c *configurator) option(o catalog.Option) kit.InputField {
	f := c.field("checkbox", fieldOption+o.ID)
	var hints []string
	if o.Max() > 1 {
		hints = append(hints, c.Say(words.AtMostMax(int(o.Max()))))
	}
	if o.PerUnit && c.offering.HasUnits() {
		hints = append(hints, c.Say(words.CountsForAll(catalog.CharacteristicOf(c.offering.UnitCharacteristic).Count)))
	}
	for _, other := range c.offering.Options {
		if other.ID != o.ID && c.offering.Excludes(o.ID, other.ID) {
			hints = append(hints, c.Say(words.NotTogetherWith(other.Name)))
		}
	}
	if o.RequiresDocument != "" {
		hints = append(hints, c.Say(words.NeedsDocument(ordering.DocumentName(o.RequiresDocument))))
	}
	if f.Note = strings.Join(hints, "; "); o.Max() > 1 {
		f = within(f, 0, o.Max(), 1)
		f.Kind, f.Hint, f.Value = "number", f.Note, cmp.Or(f.Value, "0")
	}
	return f
}

// delivery fills in where the service goes and what must come with it.
func (c *configurator) delivery(p *configuratorPage) {
	for _, name := range []string{"street", "houseNumber", "postcode", "city"} {
		p.site = append(p.site, c.field("text", fieldSite+name))
	}
	for _, name := range []string{"name", "phone", "mail"} {
		p.contact = append(p.contact, c.field("text", fieldContact+name))
	}
	for _, f := range slices.Concat(p.site, p.contact) {
		p.siteOpen = p.siteOpen || f.Value != "" || f.Problem != ""
	}
	country := c.field("", fieldSite+"country").TextField
	country.Value = cmp.Or(country.Value, "NL")
	p.site = append(p.site, kit.CountryInput(c.Locale, country))
	p.delivery = c.delivered()
	reference, note := c.field("text", fieldReference), c.field("area", fieldNote)
	reference.Label, note.Label, note.Longest = c.Say(words.YourReferenceSuchAsPo), c.Say(words.NoteOptional), 500
	p.remarks = []kit.InputField{reference, note}
	c.documents(p)
	c.links(p)
}

// delivered says where it goes, and whom to call there, when nothing else is said.
func (c *configurator) delivered() []document.Fact {
	var facts []document.Fact
	if a := c.proposal.Site; a != nil {
		facts = append(facts, document.Fact{Label: c.Say(words.Address), Value: a.Street + " " + a.HouseNumber + ", " + a.Postcode + " " + a.City})
	}
	for _, contact := range []*ordering.Contact{c.proposal.Customer.SiteContact, c.proposal.Customer.Contact} {
		if contact != nil {
			facts = append(facts, document.Fact{Label: c.Say(words.Contact), Value: contact.Name})
			break
		}
	}
	return facts
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
		if kind == ordering.PortingMandate {
			numbers := c.field("area", fieldNumbers)
			numbers.Label, numbers.Hint, numbers.Longest = c.Say(words.NumbersOrRangesOneLine), c.Say(words.Like0201234567OrRangeLike), 1500
			p.documents = slices.Concat([]kit.InputField{c.field("text", fieldOperator), numbers}, p.documents)
		}
		document := c.field("text", fieldDocument+kind)
		document.Label = c.Say(words.ReferenceOf(c.Say(ordering.DocumentName(kind))))
		p.documents = append(p.documents, document)
	}
}

// links are choices among what the customer has, where a rule asks for one.
func (c *configurator) links(p *configuratorPage) {
	needed := c.offering.RequiresProduct
	if len(needed) > 0 {
		var names []string
		for _, id := range needed {
			if o := c.today.Offering(id); o != nil {
				names = append(names, o.Name.In(c.Language))
				if o.Status == catalog.Active {
					p.linkable = append(p.linkable, kit.Link{Address: c.To(kit.OfferingPath(id), fieldCustomer, string(c.customer)), Label: o.Name.In(c.Language)})
				}
			}
		}
		p.linkHint = c.Say(words.GoesWithOneOf(strings.Join(names, ", ")))
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
		f := linkField{id: fieldLink, value: value, problem: c.problems[fieldLink]}
		if i > 0 {
			f.id, f.problem = fieldLink+strconv.Itoa(i+1), ""
		}
		f.choices = []kit.Choice{{Label: c.Say(words.None)}}
		for _, l := range c.proposal.Links {
			f.choices = append(f.choices, kit.Choice{Value: linkValue(l.Link), Label: c.linkLabel(l)})
		}
		p.links = append(p.links, f)
	}
}

func (c *configurator) linkLabel(l usecase.Linkable) string {
	parts := []string{l.Offering.Name.In(c.Language)}
	if tier, ok := l.Offering.Tier(l.Configuration.Tier); ok {
		parts = append(parts, tier.Name.In(c.Language))
	}
	if l.Site != nil {
		parts = append(parts, l.Site.Street+" "+l.Site.HouseNumber+" "+l.Site.City)
	}
	if l.Item != "" {
		return strings.Join(append(parts, c.Say(words.InCartInline)), " · ")
	}
	return strings.Join(append(parts, string(l.Service)), " · ")
}
