package ordering

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

type (
	// Text is the catalogue's: one text in both languages.
	Text = catalog.Text
	// Language is the catalogue's: nl or en.
	Language = catalog.Language
)

// ValidLanguage reports whether texts exist in the language.
func ValidLanguage(l Language) bool { return words.Known(l) }

// PartnerKind decides how a quote is confirmed and who the Party is.
type PartnerKind string

// The kinds of partner (docs/domain.md, "Who uses it").
const (
	Reseller  PartnerKind = "reseller"
	Solutions PartnerKind = "solutions"
)

// Partner sells oneCentral's services.
type Partner struct {
	ID             PartnerID
	Kind           PartnerKind
	Name           string
	Company        Company
	Level          string
	AccountManager Subject
	// OrderMailbox gets every mail about the partner's quotes and orders, beside the person who asked.
	OrderMailbox     string
	Language         Language
	AutomaticRelease bool
	Blocked          bool
	// BlockReason is why, for oneCentral's people; empty for one that is not.
	BlockReason string
	// Brand is the partner's own on documents, nil for oneCentral's.
	Brand *Brand
	// Version counts the changes, from 1; 0 is a partner that is not there yet.
	Version int64
}

// Has reports whether the partner is found by the text.
func (p *Partner) Has(text string) bool {
	return printable.Contains(strings.Join([]string{p.Name, string(p.ID), p.Company.LegalName, p.Company.KvK, p.OrderMailbox}, "\n"), text)
}

// Company is what a contract says of an organisation.
type Company struct {
	LegalName string
	KvK       string
	VATID     string
	Country   string // ISO 3166-1 alpha-2
	Address   *Address
}

// Address is a postal address; Country is ISO 3166-1 alpha-2.
type Address struct {
	Street      string
	HouseNumber string
	Postcode    string
	City        string
	Country     string
}

// Contact is a person to call.
type Contact struct {
	Name  string
	Phone string
	Mail  string
}

// Customer is a partner's customer. A solutions partner's needs only Reference, Site and SiteContact.
type Customer struct {
	ID        CustomerID
	Partner   PartnerID
	Reference string
	Company
	// SmallBusiness is nil until it is known.
	SmallBusiness *bool
	Contact       *Contact
	Site          *Address
	SiteContact   *Contact
	Language      Language
	Version       int64
	UpdatedAt     time.Time
}

// DisplayName is the customer's legal name, or the partner's reference for it.
func (c *Customer) DisplayName() string {
	return cmp.Or(c.LegalName, c.Reference)
}

// Party is who contracts and is invoiced: for a reseller the customer, for a solutions partner the partner itself.
type Party struct {
	Company
	Name string
}

// PartyOf returns the contracting party of a partner's deal with a customer.
func PartyOf(p *Partner, c *Customer) Party {
	if p.Kind == Solutions {
		return Party{Company: p.Company, Name: p.Name}
	}
	return Party{Company: c.Company, Name: c.DisplayName()}
}

// Person is one of oneCentral's people in the directory: whom to write to. The token's claims authorise.
type Person struct {
	Subject  Subject
	Name     string
	Mail     string
	Language Language
	Roles    []Role
	// LinkEpoch is part of every approval link's key material: raising it revokes the person's links.
	LinkEpoch   int64
	Delegations []Delegation
	// Version counts the changes, from 1; 0 is an entry that is not there yet.
	Version int64
}

// Has reports whether the person is found by the text.
func (p *Person) Has(text string) bool {
	return printable.Contains(strings.Join([]string{p.Name, string(p.Subject), p.Mail}, "\n"), text)
}

// Delegation lets another account manager decide from the first to the last day, both included, in Europe/Amsterdam.
type Delegation struct {
	To    Subject
	From  calendar.Date
	Until calendar.Date
}

// DelegatesTo reports whether the person has handed its partners to the other on the day.
func (p *Person) DelegatesTo(other Subject, on calendar.Date) bool {
	return slices.ContainsFunc(p.Delegations, func(d Delegation) bool {
		return d.To == other && !on.Before(d.From) && !on.After(d.Until)
	})
}

// Confirmation is how the partner turns an approved version into an order.
func (p *Partner) Confirmation() ConfirmationKind {
	if p.Kind == Solutions {
		return Activation
	}
	return Signature
}
