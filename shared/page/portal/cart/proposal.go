package cart

import (
	"maps"
	"net/http"
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
	"onecentral.nl/ordering/shared/words"
)

// configuratorPage is a configurator in words: the fields, and beside them what the choice costs.
type configuratorPage struct {
	kit.Shell
	description string
	customer    customerLine
	banners     []kit.Banner
	address     string
	hidden      [][2]string
	changes     bool

	// choices are tiers and numbers, times the term and the requested date.
	choices, options, times []kit.InputField
	limits                  []string
	links                   []linkField
	linkHint                string
	// linkable are products that would do, where the customer has none of them yet.
	linkable           []kit.Link
	site, contact      []kit.InputField
	delivery           []document.Fact
	siteOpen           bool
	documents, remarks []kit.InputField
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
	checks   []quoteview.CheckGroup
	others   []otherChoices
}

// linkField chooses one of the services that this one goes with; the first has the name of the field for its id.
type linkField struct {
	id, value, problem string
	choices            []kit.Choice
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
		Shell: c.Shell(c.offering.Name.In(c.Language)), description: c.offering.Description.In(c.Language), customer: c.customerLine(c.proposal.Customer),
		address: c.To(kit.OfferingPath(c.offering.ID)), changes: c.item != "", priced: c.priced(), compare: c.comparison(),
	}
	p.hidden = c.hidden()
	c.fields(p)
	c.delivery(p)
	p.banners = c.banners(p)
	if p.compare != nil {
		p.backToFirst, p.close = c.here(c.choice.with(c.first), selection{}), c.here(c.choice, selection{})
	}
	c.Render(status, configuratorDocument(p))
	return nil
}

func (c *configurator) hidden() [][2]string {
	fields := [][2]string{{fieldCustomer, string(c.customer)}}
	fields = append(fields, [2]string{kit.FieldKey, c.FormKey()})
	if c.item != "" {
		fields = append(fields, [2]string{quoteview.FieldItem, string(c.item)}, [2]string{fieldTag, c.tag})
	}
	if c.first.Values != nil {
		fields = append(fields, [2]string{fieldFirst, c.first.Encode()})
	}
	return fields
}

func (c *configurator) banners(p *configuratorPage) []kit.Banner {
	if c.why == "" && len(c.problems) == 0 {
		return nil
	}
	b := kit.Banner{Tone: "bad", Title: c.Say(words.NothingWasRecorded), Text: c.why, Refusal: c.HTTP.Method == http.MethodPost}
	if c.HTTP.Method == http.MethodGet {
		b.Title, b.Tone = c.Say(words.NotEverythingIsRightYet), "note"
	}
	if b.Text == "" {
		b.Text = c.Say(words.PleaseCheckTheseFields)
	}
	b.Points = kit.Points(c.problems, c.labelOf, p.choices, p.options, p.times, p.site, p.contact, p.documents, p.remarks)
	return []kit.Banner{b}
}

// labelOf names a field as the form does.
func (c *configurator) labelOf(name string) string {
	if id, ok := strings.CutPrefix(name, fieldOption); ok {
		if option, ok := c.offering.Option(id); ok {
			return option.Name.In(c.Language)
		}
	}
	if characteristic, ok := strings.CutPrefix(name, fieldValue); ok {
		return c.Say(catalog.CharacteristicOf(characteristic).Label)
	}
	switch name {
	case fieldTier:
		return c.Say(catalog.CharacteristicOf(c.offering.TierCharacteristic).Label)
	case fieldUnits:
		return c.Say(catalog.CharacteristicOf(c.offering.UnitCharacteristic).Label)
	case fieldTerm:
		return c.Say(words.Term)
	case fieldDate:
		return c.Say(words.RequestedDate)
	case fieldLink:
		return c.Say(words.Link)
	case fieldReference:
		return c.Say(words.YourReference)
	case fieldNote:
		return c.Say(words.NoteLabel)
	case fieldOperator:
		return c.Say(words.CurrentOperator)
	case fieldNumbers:
		return c.Say(words.NumbersLabel)
	case fieldSite + "street":
		return c.Say(words.Street)
	case fieldSite + "houseNumber":
		return c.Say(words.HouseNumber)
	case fieldSite + "postcode":
		return c.Say(words.Postcode)
	case fieldSite + "city":
		return c.Say(words.Town)
	case fieldSite + "country":
		return c.Say(words.Country)
	case fieldContact + "name":
		return c.Say(words.Name)
	case fieldContact + "phone":
		return c.Say(words.Telephone)
	case fieldContact + "mail":
		return c.Say(words.EMail)
	case "documents":
		return c.Say(words.Documents)
	}
	return name
}

// priced is what the choice costs, as the cart would say it.
func (c *configurator) priced() pricedPart {
	var p pricedPart
	b := quoteview.Builder{Request: c.Request, Catalog: c.today, View: quoteview.View{Quote: &usecase.QuoteView{Version: &ordering.QuoteVersion{}}}}
	for _, check := range c.proposal.Checks {
		t := quoteview.CheckGroup{CheckLine: b.Check(check)}
		t.Owner = mender(c.Request, check)
		if field := fieldOfInput(check.Field); field != "" {
			t.Next = &kit.Link{Address: "#" + field, Label: c.labelOf(field)}
		}
		p.checks = append(p.checks, t)
	}
	change := c.proposal.Change
	if change == nil {
		return p
	}
	b.Version().Change = *change
	item := &change.Items[0]
	prices := quoteview.Figures(b.Locale, statement.Item(item), change.VAT.BasisPoints)
	p.headline, p.prices = quoteview.Highlighted(b.Locale, statement.Totals(change).Of(statement.NewMRC, statement.NRC)), &prices
	p.facts = []document.Fact{
		{Label: c.Say(words.PlannedDate), Value: c.Date(item.EffectiveDate)},
		{Label: c.Say(words.Term), Value: c.Say(words.PlannedUntil(words.Months(item.Term.Months), item.Term.Ends))},
	}
	if change.VAT.Sentence != nil {
		p.vat = change.VAT.Sentence.In(c.Language)
	}
	p.others = c.others()
	return p
}

// others are what the other tiers, terms and options cost, each a link to that choice.
func (c *configurator) others() []otherChoices {
	monthly, once := c.Say(words.PerMonthHeading), c.Say(words.OneOff)
	line := func(label string, o usecase.Outcome, chosen bool, field, value string) otherChoice {
		other := selection{maps.Clone(c.choice.Values)}
		other.Set(field, value)
		return otherChoice{label, c.here(other, c.first), c.Money(o.MRC), c.Money(o.NRC), chosen}
	}
	terms := otherChoices{heading: c.labelOf(fieldTerm), mrc: monthly, nrc: once}
	for _, months := range c.offering.TermMonths {
		if o, ok := c.proposal.Terms[months]; ok {
			value := strconv.Itoa(months)
			terms.rows = append(terms.rows, line(c.Say(words.Months(months)), o, c.choice.Get(fieldTerm) == value, fieldTerm, value))
		}
	}
	tiers := otherChoices{heading: c.labelOf(fieldTier), mrc: monthly, nrc: once}
	for _, tier := range c.offering.Tiers {
		if o, ok := c.proposal.Tiers[tier.ID]; ok {
			tiers.rows = append(tiers.rows, line(tier.Name.In(c.Language), o, c.choice.Get(fieldTier) == tier.ID, fieldTier, tier.ID))
		}
	}
	options := otherChoices{heading: c.Say(words.OptionsWhatOneAdds), mrc: monthly, nrc: once}
	for _, option := range c.offering.Options {
		if o, ok := c.proposal.Options[option.ID]; ok {
			name := fieldOption + option.ID
			chosen := c.choice.Get(name) != "" && c.choice.Get(name) != "0"
			l := line(option.Name.In(c.Language), o, chosen, name, "1")
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
		{Heading: c.Say(words.Comparison)},
		{Heading: c.Say(words.FirstChoice), Amount: true},
		{Heading: c.Say(words.ThisChoice), Amount: true},
		{Heading: c.Say(words.Difference), Amount: true},
	}}
	before, after := c.specification(c.choice.with(c.first)), c.specification(c.choice)
	for i := range after {
		difference := c.Say(words.Same)
		if before[i].Value != after[i].Value {
			difference = c.Say(words.Different)
		}
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{{Text: after[i].Label}, {Text: before[i].Value}, {Text: after[i].Value}, {Text: difference}}})
	}
	for _, p := range statement.CompareTotals(c.firstProposal.Change, c.proposal.Change) {
		row := document.Row{Strong: true, Cells: []document.Cell{{Text: c.Say(p.Label)}}}
		for i, f := range []statement.Figure{p.Before, p.After, p.Delta()} {
			f.ID = [...]string{"first.", "chosen.", "compared."}[i] + f.ID
			row.Cells = append(row.Cells, document.FigureCell(c.Locale, f))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// specification is what was chosen, one fact for each thing that can be.
func (c *configurator) specification(chosen selection) []document.Fact {
	var facts []document.Fact
	add := func(name, value string) { facts = append(facts, document.Fact{Label: c.labelOf(name), Value: value}) }
	if c.offering.HasTiers() {
		tier, _ := c.offering.Tier(chosen.Get(fieldTier))
		add(fieldTier, tier.Name.In(c.Language))
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
			value = c.Say(words.NoInline)
		case option.Max() == 1:
			value = c.Say(words.YesInline)
		}
		add(fieldOption+option.ID, value)
	}
	months, _ := strconv.Atoi(chosen.Get(fieldTerm))
	add(fieldTerm, c.Say(words.Months(months)))
	return facts
}
