package page

import (
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// configuratorPage is a configurator in words: the fields, and beside them what the choice costs.
type configuratorPage struct {
	shell
	description string
	customer    customerLine
	banners     []banner
	address     string
	hidden      [][2]string
	changes     bool

	tiers    *choiceGroup
	numbers  []numberField
	options  []optionField
	limits   []string
	terms    choiceGroup
	date     textField
	earliest string
	links    []linkField
	linkHint string
	// linkable are products that would do, where the customer has none of them yet.
	linkable           []next
	site, contact      []labelled
	siteNow            string
	siteOpen           bool
	reference, note    textField
	porting            *portingFields
	documents          []labelled
	priced             pricedPart
	compare            *document.Table
	backToFirst, close string
}

// pricedPart is what the choice costs and what stands in its way.
type pricedPart struct {
	headline []document.Figure
	prices   *document.Table
	facts    []document.Fact
	vat      string
	checks   []todo
	others   []otherChoices
}

// todo is a check, and the field or the page where it can be mended.
type todo struct {
	checkLine
	next *next
}

// choiceGroup is one of several.
type choiceGroup struct {
	name, label, problem string
	choices              []choiceLine
}

type choiceLine struct {
	value, label, note string
	chosen             bool
}

// numberField takes a whole number within bounds.
type numberField struct {
	textField
	label, hint    string
	min, max, step int64
}

// optionField is yes or no, or how many.
type optionField struct {
	numberField
	chosen bool
}

type linkField struct {
	id      string
	choices []choiceLine
	problem string
}

type portingFields struct {
	operator, numbers textField
}

// labelled is a field of one line with its label.
type labelled struct {
	textField
	label string
}

// otherChoices are what other values of one thing cost.
type otherChoices struct {
	heading, mrc, nrc string
	rows              []otherChoice
}

type otherChoice struct {
	label, address, mrc, nrc string
	chosen                   bool
}

func (c *configurator) show(status int) error {
	p := &configuratorPage{
		shell: c.shell(c.offering.Name.In(c.language)), description: c.offering.Description.In(c.language), customer: c.customerLine(c.proposal.Customer),
		address: c.to(offeringPath(c.offering.ID)), changes: c.item != "", priced: c.priced(), compare: c.comparison(),
	}
	p.hidden = c.hidden()
	p.banners = c.banners()
	c.fields(p)
	c.delivery(p)
	if p.compare != nil {
		p.backToFirst, p.close = c.here(c.choice.with(c.first), selection{}), c.here(c.choice, selection{})
	}
	c.render(status, configuratorDocument(p))
	return nil
}

func (c *configurator) hidden() [][2]string {
	fields := [][2]string{{fieldCustomer, string(c.customer)}}
	fields = append(fields, [2]string{fieldKey, c.formKey()})
	if c.item != "" {
		fields = append(fields, [2]string{fieldItem, string(c.item)}, [2]string{fieldTag, c.tag})
	}
	if c.first.Values != nil {
		fields = append(fields, [2]string{fieldFirst, c.first.Encode()})
	}
	return fields
}

func (c *configurator) banners() []banner {
	if c.why == "" && len(c.problems) == 0 {
		return nil
	}
	b := banner{tone: "bad", title: c.say("Er is niets vastgelegd", "Nothing was recorded"), text: c.why}
	if c.r.Method == http.MethodGet {
		b.title, b.tone = c.say("Nog niet alles klopt", "Not everything is right yet"), "note"
	}
	if b.text == "" {
		b.text = c.say("Kijk deze velden na:", "Please check these fields:")
	}
	for _, name := range slices.Sorted(maps.Keys(c.problems)) {
		b.points = append(b.points, point{c.labelOf(name) + ": " + c.problems[name], name})
	}
	return []banner{b}
}

// labelOf names a field as the form does.
func (c *configurator) labelOf(name string) string {
	if id, ok := strings.CutPrefix(name, fieldOption); ok {
		if option, ok := c.offering.Option(id); ok {
			return option.Name.In(c.language)
		}
	}
	if characteristic, ok := strings.CutPrefix(name, fieldValue); ok {
		return catalog.CharacteristicOf(characteristic).Label.In(c.language)
	}
	switch name {
	case fieldTier:
		return catalog.CharacteristicOf(c.offering.TierCharacteristic).Label.In(c.language)
	case fieldUnits:
		return catalog.CharacteristicOf(c.offering.UnitCharacteristic).Label.In(c.language)
	case fieldTerm:
		return c.say("Looptijd", "Term")
	case fieldDate:
		return c.say("Gewenste datum", "Requested date")
	case fieldLink:
		return c.say("Koppeling", "Link")
	case fieldReference:
		return c.say("Uw referentie", "Your reference")
	case fieldNote:
		return c.say("Opmerking", "Note")
	case fieldOperator:
		return c.say("Huidige operator", "Current operator")
	case fieldNumbers:
		return c.say("Nummers", "Numbers")
	case fieldSite + "street":
		return c.say("Straat", "Street")
	case fieldSite + "houseNumber":
		return c.say("Huisnummer", "House number")
	case fieldSite + "postcode":
		return "Postcode"
	case fieldSite + "city":
		return c.say("Plaats", "Town")
	case fieldSite + "country":
		return c.say("Land (twee letters)", "Country (two letters)")
	case fieldContact + "name":
		return c.say("Naam", "Name")
	case fieldContact + "phone":
		return c.say("Telefoon", "Telephone")
	case fieldContact + "mail":
		return c.say("E-mail", "E-mail")
	case "documents":
		return c.say("Documenten", "Documents")
	}
	return name
}

// priced is what the choice costs, as the cart would say it.
func (c *configurator) priced() pricedPart {
	var p pricedPart
	b := composer{visit: c.visit, catalog: c.today, sheet: sheet{view: &ordering.QuoteView{Version: &ordering.QuoteVersion{}}}}
	for _, check := range c.proposal.Checks {
		t := todo{checkLine: b.check(check)}
		t.owner = c.mender(check)
		if field := fieldOfInput(check.Field); field != "" {
			t.next = &next{"#" + field, c.labelOf(field)}
		}
		p.checks = append(p.checks, t)
	}
	change := c.proposal.Change
	if change == nil {
		return p
	}
	b.version().Change = *change
	item := &change.Items[0]
	prices := b.prices(item)
	p.headline, p.prices = b.headline(), &prices
	p.headline[0].Label = c.say("Per maand", "Per month") // a new service differs from nothing
	p.facts = []document.Fact{
		{Label: c.say("Geplande datum", "Planned date"), Value: c.date(item.EffectiveDate)},
		{Label: c.say("Looptijd", "Term"), Value: ordering.MonthsText(item.Term.Months).In(c.language) + c.say(", gepland tot en met ", ", planned until ") + c.date(item.Term.Ends)},
	}
	if change.VAT.Sentence != nil {
		p.vat = change.VAT.Sentence.In(c.language)
	}
	p.others = c.others()
	return p
}

// others are what the other tiers, terms and options cost, each a link to that choice.
func (c *configurator) others() []otherChoices {
	monthly, once := c.say("Per maand", "Per month"), c.say("Eenmalig", "One-off")
	line := func(label string, o ordering.Outcome, chosen bool, field, value string) otherChoice {
		other := selection{cloned(c.choice.Values)}
		other.Set(field, value)
		return otherChoice{label, c.here(other, c.first), c.money(o.MRC), c.money(o.NRC), chosen}
	}
	terms := otherChoices{heading: c.labelOf(fieldTerm), mrc: monthly, nrc: once}
	for _, months := range c.offering.TermMonths {
		if o, ok := c.proposal.Terms[months]; ok {
			value := strconv.Itoa(months)
			terms.rows = append(terms.rows, line(ordering.MonthsText(months).In(c.language), o, c.choice.Get(fieldTerm) == value, fieldTerm, value))
		}
	}
	tiers := otherChoices{heading: c.labelOf(fieldTier), mrc: monthly, nrc: once}
	for _, tier := range c.offering.Tiers {
		if o, ok := c.proposal.Tiers[tier.ID]; ok {
			tiers.rows = append(tiers.rows, line(tier.Name.In(c.language), o, c.choice.Get(fieldTier) == tier.ID, fieldTier, tier.ID))
		}
	}
	options := otherChoices{heading: c.say("Opties: wat één erbij kost", "Options: what one adds"), mrc: monthly, nrc: once}
	for _, option := range c.offering.Options {
		if o, ok := c.proposal.Options[option.ID]; ok {
			name := fieldOption + option.ID
			chosen := c.choice.Get(name) != "" && c.choice.Get(name) != "0"
			l := line(option.Name.In(c.language), o, chosen, name, "1")
			if chosen {
				l.address = ""
			}
			options.rows = append(options.rows, l)
		}
	}
	return slices.DeleteFunc([]otherChoices{terms, tiers, options}, func(o otherChoices) bool { return len(o.rows) == 0 })
}

// comparison sets the choice beside the first one, in what they differ and in what they cost.
func (c *configurator) comparison() *document.Table {
	if c.firstProposal == nil || c.proposal.Change == nil {
		return nil
	}
	t := &document.Table{Columns: []document.Column{
		{Heading: c.say("Vergelijking", "Comparison")},
		{Heading: c.say("Eerste keuze", "First choice"), Amount: true},
		{Heading: c.say("Deze keuze", "This choice"), Amount: true},
		{Heading: c.say("Verschil", "Difference"), Amount: true},
	}}
	first, now := c.firstProposal.Change, c.proposal.Change
	before, after := c.specification(c.choice.with(c.first)), c.specification(c.choice)
	for i := range after {
		difference := c.say("gelijk", "the same")
		if before[i].Value != after[i].Value {
			difference = c.say("anders", "different")
		}
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{{Text: after[i].Label}, {Text: before[i].Value}, {Text: after[i].Value}, {Text: difference}}})
	}
	difference := now.Total.Less(first.Total)
	row := func(label, id string, a, b, d money.Cents) {
		cell := func(prefix string, amount money.Cents) document.Cell {
			return document.Cell{Text: c.money(amount), Figure: prefix + id, Amount: amount}
		}
		t.Rows = append(t.Rows, document.Row{Strong: true, Cells: []document.Cell{{Text: label}, cell("first.", a), cell("chosen.", b), cell("compared.", d)}})
	}
	row(c.say("Per maand", "Per month"), "newMrcCents", first.Total.NewMRC, now.Total.NewMRC, difference.NewMRC)
	row(c.say("Eenmalig", "One-off"), "nrcCents", first.Total.NRC, now.Total.NRC, difference.NRC)
	row(c.say("Eerste periode", "First period"), "firstPeriodCents", first.Total.FirstPeriod, now.Total.FirstPeriod, difference.FirstPeriod)
	return t
}

// specification is what was chosen, one fact for each thing that can be.
func (c *configurator) specification(chosen selection) []document.Fact {
	var facts []document.Fact
	add := func(name, value string) { facts = append(facts, document.Fact{Label: c.labelOf(name), Value: value}) }
	if c.offering.HasTiers() {
		tier, _ := c.offering.Tier(chosen.Get(fieldTier))
		add(fieldTier, tier.Name.In(c.language))
	}
	if c.offering.HasUnits() {
		add(fieldUnits, chosen.Get(fieldUnits))
	}
	for _, u := range c.offering.Units {
		add(fieldValue+u.Characteristic, chosen.Get(fieldValue+u.Characteristic))
	}
	for _, option := range c.offering.Options {
		value := chosen.Get(fieldOption + option.ID)
		switch {
		case value == "" || value == "0":
			value = c.say("nee", "no")
		case option.Max() == 1:
			value = c.say("ja", "yes")
		}
		add(fieldOption+option.ID, value)
	}
	months, _ := strconv.Atoi(chosen.Get(fieldTerm))
	add(fieldTerm, ordering.MonthsText(months).In(c.language))
	return facts
}
