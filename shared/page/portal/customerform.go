package portal

import (
	"cmp"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// customerForm is what is known or typed of a customer, by the names that the rules give the fields.
type customerForm struct {
	request
	kind             ordering.PartnerKind
	values, problems map[string]string
	banner           *kit.Banner
}

// newCustomerForm is filled in with what is known.
func newCustomerForm(r request, kind ordering.PartnerKind, in ordering.CustomerInput) *customerForm {
	f := &customerForm{request: r, kind: kind, problems: map[string]string{}, values: map[string]string{
		"reference": in.Reference, "legalName": in.LegalName, "kvk": in.KvK, "vatId": in.VATID, "country": in.Country, "language": string(in.Language),
	}}
	if in.SmallBusiness != nil {
		f.values["smallBusiness"] = map[bool]string{true: "yes", false: "no"}[*in.SmallBusiness]
	}
	for name, a := range map[string]*ordering.Address{"address": in.Address, "site": in.Site} {
		if a == nil {
			a = &ordering.Address{Country: in.Country}
		}
		f.values[name+".street"], f.values[name+".houseNumber"] = a.Street, a.HouseNumber
		f.values[name+".postcode"], f.values[name+".city"], f.values[name+".country"] = a.Postcode, a.City, a.Country
	}
	for name, c := range map[string]*ordering.Contact{"contact": in.Contact, "siteContact": in.SiteContact} {
		if c != nil {
			f.values[name+".name"], f.values[name+".phone"], f.values[name+".mail"] = c.Name, c.Phone, c.Mail
		}
	}
	return f
}

// typedCustomerForm is filled in with what was sent.
func typedCustomerForm(r request, kind ordering.PartnerKind) *customerForm {
	f := &customerForm{request: r, kind: kind, problems: map[string]string{}, values: map[string]string{}}
	for name := range r.HTTP.PostForm {
		value := printable.Clean(r.HTTP.PostForm.Get(name))
		f.values[name] = value
	}
	return f
}

// input is what the partner says of the customer; what the form does not ask stays as it was.
func (f *customerForm) input(in ordering.CustomerInput) ordering.CustomerInput {
	get := func(name string) string { return f.values[name] }
	in.Reference, in.Site, in.SiteContact = get("reference"), f.address("site"), f.contact("siteContact")
	if f.kind == ordering.Solutions {
		return in
	}
	in.LegalName, in.KvK, in.VATID, in.Country, in.Language = get("legalName"), get("kvk"), get("vatId"), get("country"), ordering.Language(get("language"))
	in.Address, in.Contact, in.SmallBusiness = f.address("address"), f.contact("contact"), nil
	if answer := get("smallBusiness"); answer != "" {
		small := answer == "yes"
		in.SmallBusiness = &small
	}
	return in
}

// address is nil when nothing was filled in: its country is there from the beginning.
func (f *customerForm) address(name string) *ordering.Address {
	get := func(part string) string { return f.values[name+"."+part] }
	a := &ordering.Address{Street: get("street"), HouseNumber: get("houseNumber"), Postcode: get("postcode"), City: get("city")}
	if *a == (ordering.Address{}) {
		return nil
	}
	a.Country = get("country")
	return a
}

func (f *customerForm) contact(name string) *ordering.Contact {
	get := func(part string) string { return f.values[name+"."+part] }
	c := &ordering.Contact{Name: get("name"), Phone: get("phone"), Mail: get("mail")}
	if *c == (ordering.Contact{}) {
		return nil
	}
	return c
}

// groups are the fields as people go through them. A solutions partner says only where to deliver, and to whom.
func (f *customerForm) groups() []fieldGroup {
	site := f.addressGroup("site", f.Say(words.InstallationAddress))
	onSite := f.contactGroup("siteContact", f.Say(words.ContactOnSite))
	reference := f.field("reference", f.Say(words.YourReference))
	if f.kind == ordering.Solutions {
		return []fieldGroup{{legend: f.Say(words.Customer), fields: []kit.InputField{reference}}, site, onSite}
	}
	name := f.field("legalName", f.Say(words.LegalName))
	kvk := f.field("kvk", f.Say(words.KvkNumber))
	kvk.Hint = f.Say(words.EightDigitsDutchBusinessesOnly)
	small := f.field("smallBusiness", f.Say(words.SmallBusiness))
	small.Hint = f.Say(words.SmallBusinessSignsWaiverFor)
	small.Choices = []kit.Choice{{Label: f.Say(words.Choose)}, {Value: "yes", Label: f.Say(words.Yes)}, {Value: "no", Label: f.Say(words.No)}}
	language := f.field("language", f.Say(words.LanguageOfQuote))
	language.Choices = []kit.Choice{{Label: f.Say(words.Choose)}}
	for _, l := range words.Languages() {
		language.Choices = append(language.Choices, kit.Choice{Value: string(l), Label: words.In(l).Say(words.OwnName)})
	}
	site.hint = f.Say(words.WhereWeDeliverByDefault)
	return []fieldGroup{
		{legend: f.Say(words.Business), fields: []kit.InputField{name, reference, f.country("country"), kvk, f.field("vatId", f.Say(words.VatId)), language, small}},
		f.addressGroup("address", f.Say(words.BusinessAddress)),
		f.contactGroup("contact", f.Say(words.Contact)),
		site, onSite,
	}
}

func (f *customerForm) addressGroup(name, legend string) fieldGroup {
	street, number := f.field(name+".street", f.Say(words.Street)), f.field(name+".houseNumber", f.Say(words.HouseNumber))
	code, city := f.field(name+".postcode", f.Say(words.Postcode)), f.field(name+".city", f.Say(words.Town))
	return f.group(name, legend, street, number, code, city, f.country(name+".country"))
}

func (f *customerForm) contactGroup(name, legend string) fieldGroup {
	person, phone, mail := f.field(name+".name", f.Say(words.Name)), f.field(name+".phone", f.Say(words.Telephone)), f.field(name+".mail", f.Say(words.EMail))
	phone.Kind, mail.Kind = "tel", "email"
	return f.group(name, legend, person, phone, mail)
}

func (f *customerForm) group(name, legend string, fields ...kit.InputField) fieldGroup {
	g := fieldGroup{legend: legend, optional: !f.needs(name), fields: fields}
	for i := range fields {
		part := strings.TrimPrefix(fields[i].Name, name+".")
		fields[i].Optional = !g.optional && (part == "phone" || part == "mail")
	}
	return g
}

func (f *customerForm) country(name string) kit.InputField {
	field := f.field(name, "")
	country := kit.CountryInput(f.Locale, field.TextField)
	country.Optional = field.Optional
	return country
}

// field bounds no length: the rules refuse what is too long, where a bound would cut it without a word.
func (f *customerForm) field(name, label string) kit.InputField {
	return kit.InputField{
		TextField: kit.TextField{Name: name, Value: printable.Typed(f.values[name]), Problem: f.problems[name]}, Label: label, Kind: "text", Fill: "off", Optional: !f.needs(name),
	}
}

// needs reports whether a Dutch customer of such a partner lacks something without the field.
func (f *customerForm) needs(name string) bool {
	nobody := ordering.Customer{}
	dutch := ordering.Customer{Company: ordering.Company{Country: "NL"}}
	return slices.Contains(nobody.Missing(f.kind), name) || slices.Contains(dutch.Missing(f.kind), name)
}

// label is the field's, or that of the group, as the rules name it.
func (f *customerForm) label(name string) string {
	for _, g := range f.groups() {
		for _, field := range g.fields {
			switch {
			case field.Name == name:
				return field.Label
			case strings.HasPrefix(field.Name, name+"."):
				return g.legend
			}
		}
	}
	return name
}

// refuse puts what is wrong at the fields, and all of it at the top.
func (f *customerForm) refuse(e *ordering.Error) {
	for _, wrong := range e.Fields {
		name := wrong.Field
		if f.kind == ordering.Solutions && name == "legalName" {
			name = "reference" // the only one of the two that it has
		}
		f.problems[name] = f.Say(wrong.Message)
	}
	var fields []kit.InputField
	for _, g := range f.groups() {
		fields = append(fields, g.fields...)
	}
	f.banner = &kit.Banner{Tone: "bad", Title: f.Say(words.NothingHasBeenSavedYet), Points: kit.Points(f.problems, f.titleOf, fields), Refusal: true}
}

// titleOf is the label of a field, with that of its group where others have the same.
func (f *customerForm) titleOf(name string) string {
	group, _, nested := strings.Cut(name, ".")
	if !nested {
		return f.label(name)
	}
	return f.label(group) + ", " + f.label(name)
}

// changed tells what is now another than was typed.
func (f *customerForm) changed(now *customerForm) *kit.Banner {
	b := &kit.Banner{
		Tone: "bad", Refusal: true, Title: f.Say(words.ThisCustomerWasChangedMeanwhile),
		Text: f.Say(words.BelowIsWhatYouFilled),
	}
	for _, g := range f.groups() {
		for _, field := range g.fields {
			if there := printable.Typed(now.values[field.Name]); there != field.Value {
				b.Points = append(b.Points, kit.Point{Text: f.titleOf(field.Name) + ": " + cmp.Or(field.Reads(there), f.Say(words.Empty)), Field: field.Name})
			}
		}
	}
	return b
}

// panels are the fields that are filled in, to be read.
func (f *customerForm) panels() document.Panels {
	var panels document.Panels
	for _, g := range f.groups() {
		panel := document.Panel{Heading: g.legend}
		for _, field := range g.fields {
			if value := field.Reads(field.Value); value != "" {
				panel.Facts = append(panel.Facts, document.Fact{Label: field.Label, Value: value})
			}
		}
		// An address of which there is only the country that the form began with is none.
		if len(panel.Facts) > 1 || len(panel.Facts) == 1 && panel.Facts[0].Label != f.Say(words.Country) {
			panels = append(panels, panel)
		}
	}
	return panels
}

// fieldGroup is fields under one heading. An optional one may stay empty as a whole.
type fieldGroup struct {
	legend, hint string
	optional     bool
	fields       []kit.InputField
}
