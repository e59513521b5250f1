package ordering

import (
	"fmt"
	"maps"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/vatid"
	"onecentral.nl/ordering/shared/words"
)

// Longest texts, in characters: so that a version of 80 items fits in one item of the table.
const (
	maxName      = 120
	maxReference = 60
	maxNote      = 500
	maxReason    = 2000
	maxPhone     = 40 // with what people put between digits
	maxRange     = 60 // of telephone numbers
)

// ItemInput is what a partner says of an item.
type ItemInput struct {
	Action         Action                `json:"action"`
	Offering       catalog.OfferingID    `json:"offering"`
	Configuration  catalog.Configuration `json:"configuration"`
	Service        ServiceID             `json:"service,omitempty"`
	ServiceVersion int64                 `json:"serviceVersion,omitempty"`
	TermMonths     int                   `json:"termMonths,omitempty"`
	RequestedDate  calendar.Date         `json:"requestedDate,omitzero"`
	Site           *Address              `json:"site,omitempty"`
	SiteContact    *Contact              `json:"siteContact,omitempty"`
	Reference      string                `json:"reference,omitempty"`
	Note           string                `json:"note,omitempty"`
	Porting        *Porting              `json:"porting,omitempty"`
	Documents      []PromisedDocument    `json:"documents,omitempty"`
	Links          []Link                `json:"links,omitempty"`
}

// Input returns what the partner said of the item.
func (i *Item) Input() ItemInput {
	return ItemInput{
		Action: i.Action, Offering: i.Offering, Configuration: i.Configuration, Service: i.Service, ServiceVersion: i.ServiceVersion,
		TermMonths: i.TermMonths, RequestedDate: i.RequestedDate, Site: i.Site, SiteContact: i.SiteContact, Reference: i.Reference,
		Note: i.Note, Porting: i.Porting, Documents: i.Documents, Links: i.Links,
	}
}

func (i *Item) apply(in ItemInput) {
	i.Action, i.Offering, i.Configuration, i.Service, i.ServiceVersion = in.Action, in.Offering, in.Configuration.Normal(), in.Service, in.ServiceVersion
	i.TermMonths, i.RequestedDate, i.Site, i.SiteContact = in.TermMonths, in.RequestedDate, in.Site, in.SiteContact
	i.Reference, i.Note, i.Porting, i.Documents, i.Links = in.Reference, in.Note, in.Porting, in.Documents, in.Links
}

// fieldErrors collects what is wrong with an input.
type fieldErrors []FieldError

func (f *fieldErrors) demand(holds bool, name, code string, message words.Message) {
	if !holds {
		*f = append(*f, field(name, code, message))
	}
}

func (f fieldErrors) err() error {
	if len(f) == 0 {
		return nil
	}
	return invalid(f...)
}

// text demands valid UTF-8 of at most so many characters without control characters.
func (f *fieldErrors) text(name, s string, longest int) {
	f.demand(utf8.RuneCountInString(s) <= longest, name, "too-long", words.AtMostCharacters(int(longest)))
	control := func(r rune) bool { return unicode.IsControl(r) && r != '\n' || r == utf8.RuneError }
	if longest <= maxName {
		control = func(r rune) bool { return unicode.IsControl(r) || r == utf8.RuneError }
	}
	f.demand(!strings.ContainsFunc(s, control), name, "control-character", words.ContainsControlCharacter)
}

func (f *fieldErrors) required(name, s string, longest int) {
	f.demand(strings.TrimSpace(s) != "", name, "required", words.ThisFieldIsRequired)
	f.text(name, s, longest)
}

var (
	dutchPostcode = regexp.MustCompile(`^[1-9][0-9]{3} ?[A-Z]{2}$`)
	phoneShape    = regexp.MustCompile(`^(\+[1-9][0-9]{6,14}|0[0-9]{8,10}|1[0-9]{2,4})$`)
	countryShape  = regexp.MustCompile(`^[A-Z]{2}$`)
)

// phone strips what people put between digits.
func phone(s string) string {
	return strings.NewReplacer(" ", "", "-", "", "(", "", ")", "", ".", "").Replace(s)
}

func (f *fieldErrors) address(name string, a *Address) {
	if a == nil {
		return
	}
	f.required(name+".street", a.Street, maxName)
	f.required(name+".houseNumber", a.HouseNumber, 20)
	f.required(name+".city", a.City, maxName)
	f.required(name+".postcode", a.Postcode, 12)
	f.demand(countryShape.MatchString(a.Country), name+".country", "country", words.CountryCodeOfTwoLetters)
	f.demand(a.Country != "NL" || dutchPostcode.MatchString(a.Postcode), name+".postcode", "postcode", words.PostcodeLike1234Ab)
}

func (f *fieldErrors) contact(name string, c *Contact) {
	if c == nil {
		return
	}
	f.required(name+".name", c.Name, maxName)
	f.demand(c.Phone == "" || len(c.Phone) <= maxPhone && phoneShape.MatchString(phone(c.Phone)), name+".phone", "phone", words.TelephoneNumberLike0201234567Or)
	f.mail(name+".mail", c.Mail, false)
}

func (f *fieldErrors) mail(name, s string, needed bool) {
	if s == "" && !needed {
		return
	}
	a, err := mail.ParseAddress(s)
	f.demand(err == nil && a.Address == s && len(s) <= 254 && strings.Contains(s, "."), name, "mail", words.EMailAddressLikeName)
}

func (f *fieldErrors) company(c Company) {
	f.text("legalName", c.LegalName, maxName)
	f.demand(c.Country == "" || countryShape.MatchString(c.Country), "country", "country", words.CountryCodeOfTwoLetters)
	f.demand(c.KvK == "" || c.Country == "NL" && vatid.ValidKvK(c.KvK), "kvk", "kvk", words.EightDigitsForDutchBusinesses)
	f.text("vatId", c.VATID, 20)
	f.demand(c.VATID == "" || !vatid.EU(c.Country) || vatid.Valid(c.Country, c.VATID), "vatId", "vat-id", words.NoValidVatIdOf)
	f.address("address", c.Address)
}

func (in *ItemInput) check(prefix string, f *fieldErrors) {
	name := func(field string) string { return prefix + field }
	f.demand(in.Action == Add || in.Action == Modify, name("action"), "choice", words.ChooseAddOrModify)
	f.demand(in.Offering != "" && ValidID(string(in.Offering)), name("offering"), "unknown", words.ChooseProduct)
	if in.Action == Modify {
		f.demand(ValidID(string(in.Service)), name("service"), "required", words.NameServiceThatChanges)
		f.demand(in.ServiceVersion > 0, name("serviceVersion"), "required", words.NameVersionOfServiceThat)
	} else {
		f.demand(in.Service == "" && in.ServiceVersion == 0, name("service"), "not-allowed", words.WithModifyOnly)
	}
	f.demand(in.TermMonths >= 0 && in.TermMonths <= 120, name("termMonths"), "range", words.From0To120Months)
	f.demand(in.RequestedDate.Year < 2100, name("requestedDate"), "range", words.DateInThisCentury) // a term from it stays a date that can be read
	in.checkConfiguration(name, f)
	f.address(name("site"), in.Site)
	f.contact(name("siteContact"), in.SiteContact)
	f.text(name("reference"), in.Reference, maxReference)
	f.text(name("note"), in.Note, maxNote)
	in.checkPorting(name, f)
	f.demand(len(in.Documents) <= 5, name("documents"), "too-many", words.AtMostFive)
	for i, d := range in.Documents {
		f.required(fmt.Sprintf("%s[%d].kind", name("documents"), i), d.Kind, maxReference)
		f.required(fmt.Sprintf("%s[%d].reference", name("documents"), i), d.Reference, maxReference)
	}
	f.demand(len(in.Links) <= 5, name("links"), "too-many", words.AtMostFive)
	for i, l := range in.Links {
		one := (l.Service == "") != (l.Item == "") && ValidID(string(l.Service)+string(l.Item))
		f.demand(one, fmt.Sprintf("%s[%d]", name("links"), i), "choice", words.NameServiceOrItem)
	}
}

// checkConfiguration bounds what the catalogue then judges: quantities stay far below what arithmetic can hold.
func (in *ItemInput) checkConfiguration(name func(string) string, f *fieldErrors) {
	const most = 1_000_000
	sane := func(path string, n int64) {
		f.demand(n >= 0 && n <= most, name("configuration."+path), "range", words.From0To1000)
	}
	c := in.Configuration
	f.text(name("configuration.tier"), c.Tier, maxReference)
	sane("units", c.Units)
	f.demand(len(c.Values) <= 20 && len(c.Options) <= 50, name("configuration"), "too-many", words.TooManyCharacteristicsOrOptions)
	for _, id := range slices.Sorted(maps.Keys(c.Values)) {
		f.demand(ValidID(id), name("configuration.values"), "unknown", words.UnknownCharacteristic)
		sane("values."+id, c.Values[id])
	}
	for _, id := range slices.Sorted(maps.Keys(c.Options)) {
		f.demand(ValidID(id), name("configuration.options"), "unknown", words.UnknownOption)
		sane("options."+id, c.Options[id])
	}
}

func (in *ItemInput) checkPorting(name func(string) string, f *fieldErrors) {
	p := in.Porting
	if p == nil {
		return
	}
	f.text(name("porting.operator"), p.Operator, maxName)
	f.demand(len(p.Numbers) <= 20, name("porting.numbers"), "too-many", words.AtMostTwentyNumbersOr)
	for i, n := range p.Numbers {
		first, last, isRange := strings.Cut(n, "-")
		good := len(n) <= maxRange && phoneShape.MatchString(phone(first)) && (!isRange || phoneShape.MatchString(phone(last)) && len(phone(first)) == len(phone(last)) && phone(first) <= phone(last))
		f.demand(good, fmt.Sprintf("%s[%d]", name("porting.numbers"), i), "phone", words.NumberLike0201234567OrRange)
	}
}
