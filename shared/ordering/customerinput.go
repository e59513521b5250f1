package ordering

import (
	"strings"

	"onecentral.nl/ordering/shared/vatid"
	"onecentral.nl/ordering/shared/words"
)

// CustomerInput is what a partner says of a customer.
type CustomerInput struct {
	Reference     string
	LegalName     string
	KvK           string
	VATID         string
	Country       string
	Address       *Address
	SmallBusiness *bool
	Contact       *Contact
	Site          *Address
	SiteContact   *Contact
	Language      Language
}

// Input returns what the partner said of the customer.
func (c *Customer) Input() CustomerInput {
	return CustomerInput{
		Reference: c.Reference, LegalName: c.LegalName, KvK: c.KvK, VATID: c.VATID, Country: c.Country, Address: c.Address,
		SmallBusiness: c.SmallBusiness, Contact: c.Contact, Site: c.Site, SiteContact: c.SiteContact, Language: c.Language,
	}
}

func (in CustomerInput) company() Company {
	return Company{LegalName: in.LegalName, KvK: in.KvK, VATID: in.VATID, Country: in.Country, Address: in.Address}
}

// Check returns an Error of kind Invalid that names every fault.
func (in CustomerInput) Check() error {
	var f FieldErrors
	f.Require(in.LegalName != "" || in.Reference != "", "legalName", "required", words.GiveNameOrReference)
	f.LimitText("reference", in.Reference, maxReference)
	f.Company(in.company())
	f.contact("contact", in.Contact)
	f.address("site", in.Site)
	f.contact("siteContact", in.SiteContact)
	f.Require(in.Language == "" || ValidLanguage(in.Language), "language", "choice", words.ChooseNlOrEn)
	return f.Err()
}

// Apply takes over what was given.
func (c *Customer) Apply(in CustomerInput) {
	c.Company = in.company()
	if id, err := vatid.Parse(in.Country, in.VATID); err == nil {
		c.VATID = string(id)
	}
	c.Reference, c.SmallBusiness, c.Contact = in.Reference, in.SmallBusiness, in.Contact
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
	return strings.Contains(strings.ToLower(strings.Join(in, "\n")), strings.ToLower(text))
}
