package orderingtest

import (
	"sync"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
)

// The partners.
const (
	Noord ordering.PartnerID = "noord" // reseller, silver; released by the account manager
	Zuid  ordering.PartnerID = "zuid"  // reseller, bronze; released automatically
	Wolk  ordering.PartnerID = "wolk"  // solutions partner, gold; released by the account manager
)

// Their customers.
const (
	Bakker ordering.CustomerID = "bakker" // of Noord: a Dutch business
	Kapper ordering.CustomerID = "kapper" // of Noord: a Dutch small business
	Berlin ordering.CustomerID = "berlin" // of Noord: a German business with a valid btw-id
	Zurich ordering.CustomerID = "zurich" // of Noord: outside the EU, so that the VAT is reviewed
	Slager ordering.CustomerID = "slager" // of Zuid: a Dutch business
	Klant  ordering.CustomerID = "klant"  // of Wolk: a reference, a site and a site contact
)

// Services of Bakker. Slager and Klant each have a fibre too: FibreOf.
const (
	Fibre   ordering.ServiceID = "bakker-fibre"   // conn-fiber-business 100, 24 months from 1 March 2026
	Trunk   ordering.ServiceID = "bakker-trunk"   // voice-sip-trunk, 8 channels, 36 months from 1 March 2026
	Servers ordering.ServiceID = "bakker-servers" // host-vps 2 × m, 12 months from 1 March 2026
	Copper  ordering.ServiceID = "bakker-copper"  // conn-vdsl-legacy 50, ended; only migration is left
)

// FibreOf is the customer's fibre: 100 Mb/s for 24 months from 1 March 2026.
func FibreOf(c ordering.CustomerID) ordering.ServiceID { return ordering.ServiceID(c + "-fibre") }

// Address is a Dutch one, which the Qualifier finds available unless told otherwise.
func Address() *ordering.Address {
	return &ordering.Address{Street: "Dorpsstraat", HouseNumber: "12", Postcode: "1234 AB", City: "Utrecht", Country: "NL"}
}

// Contact is somebody to call.
func Contact() *ordering.Contact {
	return &ordering.Contact{Name: "Kees de Vries", Phone: "0301234567", Mail: "kees@klant.example"}
}

// Partner returns one of the three.
func Partner(id ordering.PartnerID) *ordering.Partner {
	p := &ordering.Partner{
		ID: id, Kind: ordering.Reseller, AccountManager: Anna, OrderMailbox: "orders@" + string(id) + ".example", Language: catalog.Dutch, Version: 1,
		Company: ordering.Company{KvK: "12345678", VATID: "NL004495445B01", Country: "NL", Address: Address()},
	}
	switch id {
	case Noord:
		p.Name, p.Level = "Noord ICT", "silver"
	case Zuid:
		p.Name, p.Level, p.AccountManager, p.AutomaticRelease = "Zuid Telecom", "bronze", Bram, true
	case Wolk:
		p.Name, p.Level, p.Kind = "Wolk Oplossingen", "gold", ordering.Solutions
	}
	p.Company.LegalName = p.Name + " B.V."
	return p
}

// Customer returns one of the six.
func Customer(id ordering.CustomerID) *ordering.Customer {
	c := &ordering.Customer{
		ID: id, Partner: Noord, Reference: "K-" + string(id), Site: Address(), SiteContact: Contact(), Version: 1, UpdatedAt: Start(),
	}
	if id == Klant {
		c.Partner = Wolk
		return c
	}
	small := id == Kapper
	c.SmallBusiness, c.Contact, c.Language = &small, Contact(), catalog.Dutch
	c.Company = ordering.Company{LegalName: "Klant " + string(id) + " B.V.", KvK: "87654321", Country: "NL", Address: Address()}
	switch id {
	case Slager:
		c.Partner = Zuid
	case Berlin:
		c.Company = ordering.Company{LegalName: "Berlin GmbH", VATID: "DE136695976", Country: "DE", Address: abroad("DE", "10115", "Berlin")}
	case Zurich:
		c.Company = ordering.Company{LegalName: "Zürich AG", Country: "CH", Address: abroad("CH", "8001", "Zürich")}
	}
	return c
}

func abroad(country, postcode, city string) *ordering.Address {
	return &ordering.Address{Street: "Hauptstrasse", HouseNumber: "1", Postcode: postcode, City: city, Country: country}
}

// PriceAt is what a service of the partner costs per month by the catalogue, with its own discount.
func PriceAt(c *catalog.Catalog, s *ordering.Service) ordering.Service {
	priced := *s
	list := c.Offering(s.Offering).ListMRC(s.Configuration)
	priced.NetMRC, _ = c.NetMRC(list, s.Term.Months, Partner(s.Partner).Level, s.ManualBasisPoints)
	priced.Catalog = c.Version
	return priced
}

// Service is an active one, first version, for so many months from 1 March 2026, without a price.
func Service(id ordering.ServiceID, c ordering.CustomerID, offering catalog.OfferingID, set catalog.Configuration, months int) *ordering.Service {
	return &ordering.Service{
		ID: id, Partner: Customer(c).Partner, Customer: c, Version: 1, State: ordering.ServiceActive, Offering: offering, Configuration: set,
		Term: ordering.NewTerm(months, calendar.Date{Year: 2026, Month: 3, Day: 1}), Site: Address(), SiteContact: Contact(),
	}
}

// AddService puts a service in the inventory, at today's price for its partner.
func (f *Fixture) AddService(s *ordering.Service) *ordering.Service {
	f.t.Helper()
	priced := PriceAt(f.Catalog(), s)
	f.Save(&priced)
	return &priced
}

// ChangeService changes a service outside any order, as the inventory can.
func (f *Fixture) ChangeService(c ordering.CustomerID, id ordering.ServiceID, change func(*ordering.Service)) {
	f.t.Helper()
	f.must(f.Store.Update(f.t.Context(), func(tx ordering.Tx) error {
		found, err := tx.Services(f.t.Context(), Customer(c).Partner, c, id)
		if err != nil {
			return err
		}
		change(found[id])
		tx.Save(found[id])
		return nil
	}))
}

// ServiceNow reads a service; nil when there is none.
func (f *Fixture) ServiceNow(c ordering.CustomerID, id ordering.ServiceID) *ordering.Service {
	f.t.Helper()
	found, err := f.Store.Services(f.t.Context(), Customer(c).Partner, c, id)
	f.must(err)
	return found[id]
}

// embedded is parsed once: tests make some thousand fixtures.
var embedded = sync.OnceValues(catalog.Embedded)

// seeded are the rows of a world that began at Start: parsing the catalogues is dearer than most of what tests do.
var seeded struct {
	sync.Mutex
	rows []table.Action
}

// seedAsBefore seeds the first world, and writes the rows of that one in the others.
func (f *Fixture) seedAsBefore() {
	f.t.Helper()
	seeded.Lock()
	defer seeded.Unlock()
	if seeded.rows != nil {
		f.must(f.Driver.Write(f.t.Context(), seeded.rows...))
		return
	}
	f.seed()
	f.must(f.Driver.Each(f.t.Context(), func(i table.Item) error {
		seeded.rows = append(seeded.rows, table.Put(i, table.Absent()))
		return nil
	}))
}

func (f *Fixture) seed() {
	f.t.Helper()
	book, err := embedded()
	f.must(err)
	for _, c := range book.Versions() {
		_, err := f.Directory.PutCatalog(f.t.Context(), As(Ada), c)
		f.must(err)
	}
	var entities []ordering.Entity
	for _, p := range People() {
		entities = append(entities, p)
	}
	for _, id := range []ordering.PartnerID{Noord, Zuid, Wolk} {
		entities = append(entities, Partner(id))
	}
	for _, id := range []ordering.CustomerID{Bakker, Kapper, Berlin, Zurich, Slager, Klant} {
		entities = append(entities, Customer(id))
	}
	copper := Service(Copper, Bakker, "conn-vdsl-legacy", catalog.Configuration{Tier: "50"}, 12)
	copper.Term = ordering.NewTerm(12, calendar.Date{Year: 2022, Month: 5, Day: 1})
	for _, s := range []*ordering.Service{
		Service(Fibre, Bakker, "conn-fiber-business", catalog.Configuration{Tier: "100"}, 24),
		Service(Trunk, Bakker, "voice-sip-trunk", catalog.Configuration{Units: 8}, 36),
		Service(Servers, Bakker, "host-vps", catalog.Configuration{Tier: "m", Units: 2}, 12),
		copper,
		Service(FibreOf(Slager), Slager, "conn-fiber-business", catalog.Configuration{Tier: "100"}, 24),
		Service(FibreOf(Klant), Klant, "conn-fiber-business", catalog.Configuration{Tier: "100"}, 24),
	} {
		priced := PriceAt(book.Versions()[0], s)
		entities = append(entities, &priced)
	}
	f.Save(entities...)
}
