package ordering

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/mailaddress"
	"onecentral.nl/ordering/shared/postal"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/telephone"
	"onecentral.nl/ordering/shared/vatid"
	"onecentral.nl/ordering/shared/words"
)

// Longest texts, in characters. MaxEndReason is that of an order's item: all 80 are kept in one item of the table.
const (
	MaxName      = 120
	maxReference = 60
	maxNote      = 500
	MaxReason    = 2000
	MaxEndReason = 500
)

// ItemInput is what a partner says of an item.
type ItemInput struct {
	Action Action
	// Offering is what is wanted: for a Modify the service's own, or one it migrates to.
	Offering      catalog.OfferingID
	Configuration catalog.Configuration
	// Service and the version of it that was seen, for a Modify.
	Service        ServiceID
	ServiceVersion int64
	// TermMonths is the chosen term; 0 keeps the running one of a Modify.
	TermMonths int
	// RequestedDate is the partner's wish; none means as early as can be.
	RequestedDate calendar.Date
	Site          *Address
	SiteContact   *Contact
	Reference     string
	Note          string
	Porting       *Porting
	Documents     []PromisedDocument
	Links         []Link
}

// Apply takes over what was given.
func (i *Item) Apply(in ItemInput) {
	i.ItemInput = in
	i.Configuration = in.Configuration.Normal()
}

// NewItem is an item to be added or tried. Changes, where there are any, are patched over what the service of a Modify has; else the configuration
// is whole.
type NewItem struct {
	ItemInput
	Changes *catalog.ConfigurationPatch
}

// Whole are items with whole configurations.
func Whole(in ...ItemInput) []NewItem {
	items := make([]NewItem, len(in))
	for i := range in {
		items[i].ItemInput = in[i]
	}
	return items
}

// Complete makes the item's configuration whole by that of the service, nil for none. A migration has all its own.
func (n NewItem) Complete(i *Item, s *Service) {
	if n.Changes != nil && s != nil && s.Offering == i.Offering {
		i.Configuration = n.Changes.Over(s.Configuration)
	}
}

// FieldErrors collects what is wrong with an input.
type FieldErrors []FieldError

// Require adds a fault of the field unless the condition holds.
func (f *FieldErrors) Require(holds bool, name, code string, message words.Message) {
	if !holds {
		*f = append(*f, NewFieldError(name, code, message))
	}
}

// Err returns an Error of kind Invalid, nil when there is no fault.
func (f FieldErrors) Err() error {
	if len(f) == 0 {
		return nil
	}
	return NewInvalid(f...)
}

// OptionalText makes the text what is kept of it (printable.Clean), and demands valid UTF-8 of at most so many characters
// without control characters.
func (f *FieldErrors) OptionalText(name string, s *string, longest int) {
	*s = printable.Clean(*s)
	f.Require(utf8.RuneCountInString(*s) <= longest, name, "too-long", words.AtMostCharacters(longest))
	control := func(r rune) bool { return unicode.IsControl(r) && r != '\n' || r == utf8.RuneError }
	if longest <= MaxName {
		control = func(r rune) bool { return unicode.IsControl(r) || r == utf8.RuneError }
	}
	f.Require(!strings.ContainsFunc(*s, control), name, "control-character", words.ContainsControlCharacter)
}

// RequireText does the same, and demands that there is something to see.
func (f *FieldErrors) RequireText(name string, s *string, longest int) {
	f.RequireTextSaying(name, s, longest, words.ThisFieldIsRequired)
}

// RequireTextSaying is RequireText with what is said when there is no text.
func (f *FieldErrors) RequireTextSaying(name string, s *string, longest int, missing words.Message) {
	f.OptionalText(name, s, longest)
	f.Require(*s != "", name, "required", missing)
}

// country makes a country its code, and adds a fault when it has none.
func (f *FieldErrors) country(name string, s *string) {
	code, err := postal.Country(*s)
	f.Require(err == nil, name, "country", words.CountryCodeOfTwoLetters)
	if err == nil {
		*s = code
	}
}

func (f *FieldErrors) address(name string, given **Address) {
	if *given == nil {
		return
	}
	a := **given
	*given = &a
	f.RequireText(name+".street", &a.Street, MaxName)
	f.RequireText(name+".houseNumber", &a.HouseNumber, 20)
	f.RequireText(name+".city", &a.City, MaxName)
	f.RequireText(name+".postcode", &a.Postcode, maxReference)
	f.country(name+".country", &a.Country)
	if a.Postcode == "" {
		return
	}
	code, err := postal.Postcode(a.Country, a.Postcode)
	f.Require(err == nil, name+".postcode", "postcode", words.PostcodeLike1234Ab)
	a.Postcode = cmp.Or(code, a.Postcode)
}

func (f *FieldErrors) contact(name string, given **Contact) {
	if *given == nil {
		return
	}
	c := **given
	*given = &c
	f.RequireText(name+".name", &c.Name, MaxName)
	if c.Phone = printable.Clean(c.Phone); c.Phone != "" {
		number, err := telephone.Parse(c.Phone)
		f.Require(err == nil, name+".phone", "phone", words.TelephoneNumberLike0201234567Or)
		c.Phone = cmp.Or(string(number), c.Phone)
	}
	f.Mail(name+".mail", &c.Mail, false)
}

// Mail demands a mail address that can be sent to, or nothing where none is needed, and makes it what is kept of it.
func (f *FieldErrors) Mail(name string, s *string, needed bool) {
	if *s = printable.Clean(*s); *s == "" && !needed {
		return
	}
	address, err := mailaddress.Parse(*s)
	f.Require(err == nil, name, "mail", words.EMailAddressLikeName)
	*s = cmp.Or(address, *s)
}

// Company demands a company's numbers in their shapes, and makes what was given what is kept of it.
func (f *FieldErrors) Company(prefix string, c *Company) {
	given := c.LegalName
	f.OptionalText(prefix+"legalName", &c.LegalName, MaxName)
	f.Require(given == "" || c.LegalName != "", prefix+"legalName", "required", words.ThisFieldIsRequired) // a party without a name
	if c.Country = printable.Clean(c.Country); c.Country != "" {
		f.country(prefix+"country", &c.Country)
	}
	if c.KvK = printable.Clean(c.KvK); c.KvK != "" {
		number, err := vatid.ParseKvK(c.KvK)
		f.Require(err == nil && c.Country == "NL", prefix+"kvk", "kvk", words.EightDigitsForDutchBusinesses)
		c.KvK = cmp.Or(number, c.KvK)
	}
	f.OptionalText(prefix+"vatId", &c.VATID, 20)
	if id, err := vatid.Parse(c.Country, c.VATID); err == nil {
		c.VATID = string(id)
	} else {
		f.Require(c.VATID == "" || !vatid.EU(c.Country), prefix+"vatId", "vat-id", words.NoValidVatIdOf)
	}
	f.address(prefix+"address", &c.Address)
}

// Check adds every fault of the item, with the prefix of its fields, and makes its texts what is kept of them.
func (in *ItemInput) Check(prefix string, f *FieldErrors) {
	name := func(field string) string { return prefix + field }
	f.Require(in.Action == Add || in.Action == Modify, name("action"), "choice", words.ChooseAddOrModify)
	f.Require(in.Offering != "" && ValidID(string(in.Offering)), name("offering"), "unknown", words.ChooseProduct)
	if in.Action == Modify {
		f.Require(ValidID(string(in.Service)), name("service"), "required", words.NameServiceThatChanges)
		f.Require(in.ServiceVersion > 0, name("serviceVersion"), "required", words.NameVersionOfServiceThat)
	} else {
		f.Require(in.Service == "" && in.ServiceVersion == 0, name("service"), "not-allowed", words.WithModifyOnly)
	}
	f.Require(in.TermMonths >= 0 && in.TermMonths <= 120, name("termMonths"), "range", words.From0To120Months)
	f.Require(in.RequestedDate.Year < 2100, name("requestedDate"), "range", words.DateInThisCentury) // a term from it stays a date that can be read
	in.checkConfiguration(name, f)
	f.address(name("site"), &in.Site)
	f.contact(name("siteContact"), &in.SiteContact)
	f.OptionalText(name("reference"), &in.Reference, maxReference)
	f.OptionalText(name("note"), &in.Note, maxNote)
	in.checkPorting(name, f)
	f.Require(len(in.Documents) <= 5, name("documents"), "too-many", words.AtMostFive)
	in.Documents = slices.Clone(in.Documents)
	for i := range in.Documents {
		d := &in.Documents[i]
		f.RequireText(fmt.Sprintf("%s[%d].kind", name("documents"), i), &d.Kind, maxReference)
		f.RequireText(fmt.Sprintf("%s[%d].reference", name("documents"), i), &d.Reference, maxReference)
	}
	f.Require(len(in.Links) <= 5, name("links"), "too-many", words.AtMostFive)
	for i, l := range in.Links {
		one := (l.Service == "") != (l.Item == "") && ValidID(string(l.Service)+string(l.Item))
		f.Require(one, fmt.Sprintf("%s[%d]", name("links"), i), "choice", words.NameServiceOrItem)
	}
}

// checkConfiguration bounds what the catalogue then judges: quantities stay far below what arithmetic can hold.
func (in *ItemInput) checkConfiguration(name func(string) string, f *FieldErrors) {
	const most = 1_000_000
	sane := func(path string, n int64) {
		f.Require(n >= 0 && n <= most, name("configuration."+path), "range", words.From0To1000)
	}
	c := in.Configuration
	f.OptionalText(name("configuration.tier"), &in.Configuration.Tier, maxReference)
	sane("units", c.Units)
	f.Require(len(c.Values) <= 20 && len(c.Options) <= 50, name("configuration"), "too-many", words.TooManyCharacteristicsOrOptions)
	for _, id := range slices.Sorted(maps.Keys(c.Values)) {
		f.Require(ValidID(id), name("configuration.values"), "unknown", words.UnknownCharacteristic)
		sane("values."+id, c.Values[id])
	}
	for _, id := range slices.Sorted(maps.Keys(c.Options)) {
		f.Require(ValidID(id), name("configuration.options"), "unknown", words.UnknownOption)
		sane("options."+id, c.Options[id])
	}
}

func (in *ItemInput) checkPorting(name func(string) string, f *FieldErrors) {
	if in.Porting == nil {
		return
	}
	p := *in.Porting
	in.Porting = &p
	f.OptionalText(name("porting.operator"), &p.Operator, MaxName)
	f.Require(len(p.Numbers) <= 20, name("porting.numbers"), "too-many", words.AtMostTwentyNumbersOr)
	p.Numbers = slices.Clone(p.Numbers)
	for i, text := range p.Numbers {
		at := fmt.Sprintf("%s[%d]", name("porting.numbers"), i)
		numbers, err := telephone.ParseRange(text)
		f.Require(err == nil, at, "phone", words.NumberLike0201234567OrRange)
		f.Require(err != nil || numbers.Portable(), at, "not-portable", words.NumberCannotBePorted)
		if err == nil {
			p.Numbers[i] = numbers.String()
		}
	}
}

// Concern reports whether a check is about a part that is wrong: then that is said already.
func (f FieldErrors) Concern(c Check) bool {
	return c.Field != "" && slices.ContainsFunc(f, func(wrong FieldError) bool {
		return wrong.Field == c.Field || strings.HasPrefix(wrong.Field, c.Field+".") || strings.HasPrefix(wrong.Field, c.Field+"[")
	})
}

// LeaveOut drops the parts of the input that are wrong, and reports whether what is left can be priced.
func (in *ItemInput) LeaveOut(wrong FieldErrors) (priceable bool) {
	priceable = true
	for _, f := range wrong {
		switch part, _, _ := strings.Cut(strings.Replace(f.Field, "[", ".", 1), "."); part {
		case "site":
			in.Site = nil
		case "siteContact":
			in.SiteContact = nil
		case "reference":
			in.Reference = ""
		case "note":
			in.Note = ""
		case "porting":
			in.Porting = nil
		case "documents":
			in.Documents = nil
		case "links":
			in.Links = nil
		default:
			priceable = false
		}
	}
	return priceable
}

// LinkedServices lists the services that the input links to.
func (in *ItemInput) LinkedServices() []ServiceID {
	var ids []ServiceID
	for _, link := range in.Links {
		ids = append(ids, link.Service)
	}
	return ids
}
