package ordering

import (
	"strings"

	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// CustomerInput is what a partner says of a customer.
type CustomerInput struct {
	Reference string
	Company
	SmallBusiness *bool
	Contact       *Contact
	Site          *Address
	SiteContact   *Contact
	Language      Language
}

// Input returns what the partner said of the customer.
func (c *Customer) Input() CustomerInput {
	return CustomerInput{
		Reference: c.Reference, Company: c.Company, SmallBusiness: c.SmallBusiness, Contact: c.Contact,
		Site: c.Site, SiteContact: c.SiteContact, Language: c.Language,
	}
}

// Check returns an Error of kind Invalid that names every fault, and makes what was given what is kept of it.
func (in *CustomerInput) Check() error {
	var f FieldErrors
	named := in.LegalName != ""
	f.OptionalText("reference", &in.Reference, maxReference)
	f.Company("", &in.Company)
	f.Require(named || in.Reference != "", "legalName", "required", words.GiveNameOrReference)
	f.contact("contact", &in.Contact)
	f.address("site", &in.Site)
	f.contact("siteContact", &in.SiteContact)
	f.Require(in.Language == "" || ValidLanguage(in.Language), "language", "choice", words.ChooseNlOrEn)
	return f.Err()
}

// Apply takes over what was given.
func (c *Customer) Apply(in CustomerInput) {
	c.Company, c.Reference, c.SmallBusiness, c.Contact = in.Company, in.Reference, in.SmallBusiness, in.Contact
	c.Site, c.SiteContact, c.Language = in.Site, in.SiteContact, in.Language
}

// Has reports whether the customer is found by the text.
func (c *Customer) Has(text string) bool {
	in := []string{c.LegalName, c.Reference, c.KvK}
	for _, a := range []*Address{c.Address, c.Site} {
		if a != nil {
			in = append(in, a.City)
		}
	}
	return printable.Contains(strings.Join(in, "\n"), text)
}
