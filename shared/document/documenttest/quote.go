// Package documenttest makes versions of quotes to draw: one per kind of document, with figures from package catalog.
package documenttest

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// Book returns the embedded catalogue.
func Book(t testing.TB) catalog.Book {
	t.Helper()
	book, err := catalog.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// Quote is a version in the making.
type Quote struct {
	t       testing.TB
	catalog *catalog.Catalog
	ordering.QuoteVersion
}

// Day reads an ISO date.
func Day(s string) calendar.Date {
	d, err := calendar.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// NewQuote begins an approved version OFF-2026-00042/2 without items, of a reseller for a Dutch customer.
func NewQuote(t testing.TB, language ordering.Language) *Quote {
	t.Helper()
	c, err := Book(t).Version("2026-11-01")
	if err != nil {
		t.Fatal(err)
	}
	q := &Quote{t: t, catalog: c, QuoteVersion: ordering.QuoteVersion{
		Quote: "OFF-2026-00042", Number: 2, Partner: "P-1", Customer: "C-1", State: ordering.Approved, Language: language,
		RequestedBy: ordering.PersonRef{Subject: "u1", Name: "Noëlle van der Brugge", Mail: "noelle@brug-ict.example"},
		RequestedAt: time.Date(2026, 11, 16, 13, 5, 0, 0, time.UTC),
		// Half past midnight in Amsterdam: the document's date is the 17th.
		ApprovedAt: time.Date(2026, 11, 16, 23, 30, 0, 0, time.UTC),
		ValidUntil: Day("2026-12-17"),
		PartnerAt: ordering.Partner{
			ID: "P-1", Kind: ordering.Reseller, Name: "Brug ICT", Level: "silver",
			Company: ordering.Company{
				LegalName: "Brug ICT B.V.", KvK: "00000001", VATID: "NL000000001B00", Country: "NL",
				Address: &ordering.Address{Street: "Kade", HouseNumber: "12a", Postcode: "3011 AA", City: "Rotterdam", Country: "NL"},
			},
		},
		CustomerAt: ordering.Customer{
			ID: "C-1", Partner: "P-1",
			Company: ordering.Company{
				LegalName: "Bakkerij Zoë & Zn. B.V.", KvK: "00000002", VATID: "NL000000002B00", Country: "NL",
				Address: &ordering.Address{Street: "Coöperatiehof", HouseNumber: "7", Postcode: "3511 AB", City: "Utrecht", Country: "NL"},
			},
		},
		Change: ordering.Change{Catalog: c.Version},
	}}
	q.Party = ordering.PartyOf(&q.PartnerAt, &q.CustomerAt)
	return q
}

// Solutions makes the partner one of solutions, for a customer known by a reference.
func (q *Quote) Solutions() *Quote {
	q.PartnerAt.Kind = ordering.Solutions
	q.CustomerAt = ordering.Customer{
		ID: "C-1", Partner: "P-1", Reference: "Klant 4711 (Groene Weide)",
		Site:        site(),
		SiteContact: &ordering.Contact{Name: "Daniël Peeters", Phone: "+31 6 00 00 00 00"},
	}
	q.Party = ordering.PartyOf(&q.PartnerAt, &q.CustomerAt)
	return q
}

// Abroad moves the Party's seat.
func (q *Quote) Abroad(country, vatID string) *Quote {
	q.Party.KvK, q.Party.VATID, q.Party.Country = "", vatID, country
	q.Party.Address = &ordering.Address{Street: "Voorbeeldlaan", HouseNumber: "3", Postcode: "9000", City: "Gent", Country: country}
	return q
}

func site() *ordering.Address {
	return &ordering.Address{Street: "Oudegracht", HouseNumber: "100", Postcode: "3511 AX", City: "Utrecht", Country: "NL"}
}

// Add orders a new service.
func (q *Quote) Add(item ordering.Item, term int) *Quote {
	o := q.catalog.Offering(item.Offering)
	item.Action, item.TermMonths = ordering.Add, term
	effective := Day("2026-11-17").AddBusinessDays(o.Qualification.LeadTimeBusinessDays)
	change := ordering.ChangeItem{
		Mode: catalog.Immediate, EffectiveDate: effective,
		ListNRC: o.AddNRC(item.Configuration, term),
		Term:    newTerm(term, effective),
	}
	return q.price(ordering.VersionItem{Item: item}, o, change)
}

// Modify changes a service with 24 months from 1 July 2025.
func (q *Quote) Modify(item ordering.Item, was ordering.Service) *Quote {
	o := q.catalog.Offering(item.Offering)
	item.Action, item.Service = ordering.Modify, was.ID
	was.Catalog, was.Term = q.catalog.Version, ordering.NewTerm(24, Day("2025-07-01"))
	effective := Day("2026-11-17").AddBusinessDays(o.Qualification.LeadTimeBusinessDays)
	change := ordering.ChangeItem{
		Mode: catalog.Immediate, EffectiveDate: effective,
		Old: &ordering.ChangeSide{Offering: was.Offering, Configuration: was.Configuration, NetMRC: was.NetMRC},
	}
	if was.Offering == o.ID {
		change.ListNRC = o.ModifyNRC(was.Configuration, item.Configuration, 24)
		change.Term = ordering.ChangeTerm{Months: 24, Ends: was.Term.Ends, RemainingMonths: was.Term.RemainingMonths(effective)}
	} else {
		change.Migration, change.Mode = true, catalog.Scheduled
		change.ListNRC = o.AddNRC(item.Configuration, 24) + q.catalog.Offering(was.Offering).Upgrade.ChangeFee
		change.Term = newTerm(24, effective)
	}
	return q.price(ordering.VersionItem{Item: item, Was: &was}, o, change)
}

func newTerm(months int, from calendar.Date) ordering.ChangeTerm {
	return ordering.ChangeTerm{Months: months, New: true, Ends: ordering.NewTerm(months, from).Ends, RemainingMonths: months}
}

func (q *Quote) price(item ordering.VersionItem, o *catalog.Offering, c ordering.ChangeItem) *Quote {
	q.t.Helper()
	if violations := o.Validate(item.Configuration, nil); len(violations) > 0 {
		q.t.Fatalf("%s: %v", item.ID, violations)
	}
	c.Item, c.Action = item.ID, item.Action
	if d := item.Discount; d != nil {
		if d.MRCBasisPoints != nil {
			c.ManualBasisPoints = *d.MRCBasisPoints
		}
		if d.NRCBasisPoints != nil {
			c.NRCBasisPoints = *d.NRCBasisPoints
		}
	}
	list := o.ListMRC(item.Configuration)
	net, steps := q.catalog.NetMRC(list, c.Term.Months, q.PartnerAt.Level, c.ManualBasisPoints)
	c.New = ordering.ChangeSide{Offering: o.ID, Configuration: item.Configuration, ListMRC: list, NetMRC: net}
	c.Discounts, c.Difference = steps, net
	if c.Old != nil {
		c.Difference -= c.Old.NetMRC
	}
	c.NRC = c.ListNRC - c.ListNRC.BasisPoints(c.NRCBasisPoints)
	days := c.EffectiveDate.DaysInMonth()
	charged := days - c.EffectiveDate.Day + 1
	c.FirstPeriod = ordering.FirstPeriod{
		From: c.EffectiveDate, DaysCharged: charged, DaysInMonth: days,
		Amount: c.Difference.Share(int64(charged), int64(days)),
	}
	q.Items = append(q.Items, item)
	q.Change.Items = append(q.Change.Items, c)
	return q
}

// Done totals the items and returns the version.
func (q *Quote) Done() *ordering.QuoteVersion {
	q.t.Helper()
	total := &q.Change.Total
	*total = ordering.ChangeTotal{}
	for _, c := range q.Change.Items {
		if c.Old != nil {
			total.OldMRC += c.Old.NetMRC
		}
		total.NewMRC += c.New.NetMRC
		total.Difference += c.Difference
		total.NRC += c.NRC
		total.FirstPeriod += c.FirstPeriod.Amount
	}
	switch {
	case q.Party.Country == "NL":
		vat := func(c money.Cents) money.Cents { return c.BasisPoints(2100) }
		q.Change.VAT = ordering.VAT{Treatment: ordering.VATStandard, BasisPoints: 2100, Amounts: &ordering.VATAmounts{
			NewMRC: vat(total.NewMRC), Difference: vat(total.Difference), NRC: vat(total.NRC), FirstPeriod: vat(total.FirstPeriod),
		}}
	case q.Party.VATID != "":
		q.Change.VAT = ordering.VAT{
			Treatment: ordering.VATReverseCharge,
			Sentence:  &ordering.Text{NL: "Btw verlegd naar de afnemer.", EN: "VAT reverse charged to the customer."},
		}
	default:
		q.Change.VAT = ordering.VAT{
			Treatment: ordering.VATManualReview,
			Sentence: &ordering.Text{
				NL: "Bedragen zijn zonder btw; de btw-behandeling wordt bij facturatie bepaald.",
				EN: "Amounts exclude VAT; the VAT treatment is determined when invoiced.",
			},
		}
	}
	text, err := json.Marshal(contract.ChangeOf(&q.Change))
	if err != nil {
		q.t.Fatal(err)
	}
	sum := sha256.Sum256(text)
	q.ChangeHash = hex.EncodeToString(sum[:])
	return &q.QuoteVersion
}
