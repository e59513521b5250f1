package cart

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// Names of the fields of a configurator. Those of values, options and documents end in the name of what they are about.
const (
	fieldTier      = "tier"
	fieldUnits     = "units"
	fieldValue     = "value."
	fieldOption    = "option."
	fieldTerm      = "term"
	fieldDate      = "date"
	fieldLink      = "link"
	fieldSite      = "site."
	fieldContact   = "contact."
	fieldReference = "reference"
	fieldNote      = "note"
	fieldOperator  = "operator"
	fieldNumbers   = "numbers"
	fieldDocument  = "document."
)

// selection is a configuration as a form holds it: the words in the fields, by name.
type selection struct{ url.Values }

// startOf is what a configurator begins with: the least of the first tier, for a year where that is offered.
func startOf(o *catalog.Offering) selection {
	in := ordering.ItemInput{Configuration: o.Smallest()[0], TermMonths: o.TermMonths[0]}
	if o.OffersTerm(12) {
		in.TermMonths = 12
	}
	return selectionOf(in)
}

// selectionOf writes what was said of an item into the fields.
func selectionOf(in ordering.ItemInput) selection {
	c := selection{url.Values{}}
	set := func(name, value string) {
		if value != "" {
			c.Set(name, value)
		}
	}
	set(fieldTier, in.Configuration.Tier)
	if in.Configuration.Units != 0 {
		c.Set(fieldUnits, strconv.FormatInt(in.Configuration.Units, 10))
	}
	for name, n := range in.Configuration.Values {
		c.Set(fieldValue+name, strconv.FormatInt(n, 10))
	}
	for id, n := range in.Configuration.Options {
		c.Set(fieldOption+id, strconv.FormatInt(n, 10))
	}
	c.Set(fieldTerm, strconv.Itoa(in.TermMonths))
	if !in.RequestedDate.IsZero() {
		c.Set(fieldDate, in.RequestedDate.String())
	}
	for _, link := range in.Links {
		c.Add(fieldLink, linkValue(link))
	}
	if a := in.Site; a != nil {
		set(fieldSite+"street", a.Street)
		set(fieldSite+"houseNumber", a.HouseNumber)
		set(fieldSite+"postcode", a.Postcode)
		set(fieldSite+"city", a.City)
		set(fieldSite+"country", a.Country)
	}
	if p := in.SiteContact; p != nil {
		set(fieldContact+"name", p.Name)
		set(fieldContact+"phone", p.Phone)
		set(fieldContact+"mail", p.Mail)
	}
	set(fieldReference, in.Reference)
	set(fieldNote, in.Note)
	if p := in.Porting; p != nil {
		set(fieldOperator, p.Operator)
		set(fieldNumbers, strings.Join(p.Numbers, "\n"))
	}
	for _, d := range in.Documents {
		set(fieldDocument+d.Kind, d.Reference)
	}
	return c
}

// input reads the fields; what cannot be read is in the problems, by field.
func (c selection) input(s *words.Locale, offering catalog.OfferingID) (in ordering.ItemInput, problems map[string]string) {
	problems = map[string]string{}
	whole := func(name string) int64 {
		text := strings.TrimSpace(c.Get(name))
		if text == "" {
			return 0
		}
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			problems[name] = s.Say(words.GiveWholeNumber)
		}
		return n
	}
	in = ordering.ItemInput{Action: ordering.Add, Offering: offering, Reference: c.text(fieldReference), Note: c.text(fieldNote)}
	in.Configuration = catalog.Configuration{Tier: c.text(fieldTier), Units: whole(fieldUnits), Values: c.numbers(fieldValue, whole), Options: c.numbers(fieldOption, whole)}
	in.TermMonths = int(whole(fieldTerm))
	if date := c.text(fieldDate); date != "" {
		var err error
		if in.RequestedDate, err = calendar.Parse(date); err != nil {
			problems[fieldDate] = s.Say(words.GiveDateLike202701)
		}
	}
	in.Site, in.SiteContact, in.Porting = c.site(), c.contact(), c.porting()
	for _, value := range c.Values[fieldLink] {
		if link, ok := linkOf(value); ok {
			in.Links = append(in.Links, link)
		}
	}
	for _, name := range c.under(fieldDocument) {
		if reference := c.text(name); reference != "" {
			in.Documents = append(in.Documents, ordering.PromisedDocument{Kind: strings.TrimPrefix(name, fieldDocument), Reference: reference})
		}
	}
	return in, problems
}

func (c selection) text(name string) string { return printable.Clean(c.Get(name)) }

// under lists the fields whose names begin with the prefix, in a fixed order.
func (c selection) under(prefix string) []string {
	var names []string
	for name := range c.Values {
		if strings.HasPrefix(name, prefix) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func (c selection) numbers(prefix string, whole func(string) int64) map[string]int64 {
	var all map[string]int64
	for _, name := range c.under(prefix) {
		if n := whole(name); n != 0 {
			if all == nil {
				all = map[string]int64{}
			}
			all[strings.TrimPrefix(name, prefix)] = n
		}
	}
	return all
}

// site is nil when nothing of an address was typed: then it is the customer's. The country alone is chosen beforehand.
func (c selection) site() *ordering.Address {
	a := &ordering.Address{
		Street: c.text(fieldSite + "street"), HouseNumber: c.text(fieldSite + "houseNumber"),
		Postcode: c.text(fieldSite + "postcode"), City: c.text(fieldSite + "city"),
	}
	if *a == (ordering.Address{}) {
		return nil
	}
	a.Country = cmp.Or(c.text(fieldSite+"country"), "NL")
	return a
}

func (c selection) contact() *ordering.Contact {
	p := &ordering.Contact{Name: c.text(fieldContact + "name"), Phone: c.text(fieldContact + "phone"), Mail: c.text(fieldContact + "mail")}
	if *p == (ordering.Contact{}) {
		return nil
	}
	return p
}

// porting takes the numbers one a line, or with commas between.
func (c selection) porting() *ordering.Porting {
	p := &ordering.Porting{Operator: c.text(fieldOperator)}
	for _, n := range strings.FieldsFunc(c.Get(fieldNumbers), func(r rune) bool { return strings.ContainsRune("\r\n,;", r) }) {
		if n = printable.Clean(n); n != "" {
			p.Numbers = append(p.Numbers, n)
		}
	}
	if p.Operator == "" && len(p.Numbers) == 0 {
		return nil
	}
	return p
}

// configuration keeps only the fields that a price rests on.
func (c selection) configuration() selection {
	kept := selection{url.Values{}}
	for name, values := range c.Values {
		if name == fieldTier || name == fieldUnits || name == fieldTerm || name == fieldDate || strings.HasPrefix(name, fieldValue) || strings.HasPrefix(name, fieldOption) {
			kept.Values[name] = values
		}
	}
	return kept
}

// with is the choice after the fields of another are put in place of its own.
func (c selection) with(other selection) selection {
	merged := selection{url.Values{}}
	own := c.configuration()
	for name, values := range c.Values {
		if !own.Has(name) {
			merged.Values[name] = values
		}
	}
	for name, values := range other.configuration().Values {
		merged.Values[name] = values
	}
	return merged
}

const (
	linkService = "service:"
	linkItem    = "item:"
)

func linkValue(l ordering.Link) string {
	if l.Item != "" {
		return linkItem + string(l.Item)
	}
	return linkService + string(l.Service)
}

func linkOf(value string) (ordering.Link, bool) {
	if id, ok := strings.CutPrefix(value, linkItem); ok {
		return ordering.Link{Item: ordering.ItemID(id)}, id != ""
	}
	id, ok := strings.CutPrefix(value, linkService)
	return ordering.Link{Service: ordering.ServiceID(id)}, ok && id != ""
}

// fieldOfInput is the field of the configurator for a path of the rules: configuration.options.bgp, site.postcode. The
// id of a rule about the configuration has none of its own.
func fieldOfInput(path string) string {
	path, _, _ = strings.Cut(path, "[")
	switch head, rest, _ := strings.Cut(path, "."); head {
	case "configuration":
		if id, ok := strings.CutPrefix(rest, "options."); ok {
			return fieldOption + id
		}
		if name, ok := strings.CutPrefix(rest, "values."); ok {
			return fieldValue + name
		}
		if rest == fieldTier || rest == fieldUnits {
			return rest
		}
		return ""
	case "termMonths":
		return fieldTerm
	case "requestedDate":
		return fieldDate
	case "site":
		return fieldSite + cmp.Or(rest, "street")
	case "siteContact":
		return fieldContact + cmp.Or(rest, "name")
	case "porting":
		if rest == "numbers" {
			return fieldNumbers
		}
		return fieldOperator
	case "links":
		return fieldLink
	}
	return path // documents is a group
}
