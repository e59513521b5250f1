package test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// wishes is a mixed cart: upgrades on every kind of axis, a migration, and a new service of every kind.
func wishes(c ordering.CustomerID) []ordering.ItemInput {
	modify := func(service string, offering catalog.OfferingID, set catalog.Configuration, months int) ordering.ItemInput {
		return ordering.ItemInput{
			Action: ordering.Modify, Offering: offering, Configuration: set, Service: serviceOf(c, service), ServiceVersion: 1, TermMonths: months, Site: orderingtest.Address(),
		}
	}
	add := func(offering catalog.OfferingID, set catalog.Configuration, months int, links ...ordering.Link) ordering.ItemInput {
		return ordering.ItemInput{Action: ordering.Add, Offering: offering, Configuration: set, TermMonths: months, Site: orderingtest.Address(), Links: links}
	}
	type options = map[string]int64
	return []ordering.ItemInput{
		modify("copper", "conn-fiber-business", catalog.Configuration{Tier: "250", Options: options{"install-onsite": 1}}, 24),
		add("conn-fiber-business", catalog.Configuration{Tier: "500", Options: options{"router-managed": 1, "ipv4-29": 1}}, 36),
		modify("trunk", "voice-sip-trunk", catalog.Configuration{Units: 33, Options: options{"bundle-nl-mobile": 1, "srtp": 1, "failover-trunk": 1}}, 0),
		modify("servers", "host-vps", catalog.Configuration{Tier: "m", Units: 3, Options: options{"managed": 1, "disk-50": 3}}, 0),
		modify("rack", "host-colocation", catalog.Configuration{Tier: "quarter", Units: 6, Options: options{"ab-feed": 1, "cross-connect": 2}}, 0),
		add("voice-hosted-seat", catalog.Configuration{Tier: "pro", Units: 7, Options: options{"deskphone": 1}}, 12),
		add("host-private-cloud", catalog.Configuration{Values: options{"vcpu": 32, "ramGb": 128, "ssdGb": 2500}, Options: options{"second-site": 1}}, 24),
		add("host-backup", catalog.Configuration{Units: 1250, Options: options{"retention-365": 1}}, 1),
		add("svc-sla", catalog.Configuration{Tier: "premium"}, 12, ordering.Link{Service: serviceOf(c, "trunk")}),
	}
}

// discounted is what the account manager gives: a percentage and an amount, on monthly prices and one-off charges.
func discounted(v *contract.QuoteVersion) []contract.ItemDiscount {
	percent := func(n int64) *int64 { return &n }
	amount := func(n money.Cents) *money.Cents { return &n }
	item := func(i int) ordering.ItemID { return v.Items[i].ID }
	return []contract.ItemDiscount{
		{Item: item(1), MRCBasisPoints: percent(1250)},
		{Item: item(2), MRCAmount: amount(333)},
		{Item: item(5), NRCBasisPoints: percent(2500)},
		{Item: item(6), MRCBasisPoints: percent(175), NRCAmount: amount(4321)},
	}
}

func serviceOf(c ordering.CustomerID, name string) ordering.ServiceID {
	return ordering.ServiceID(string(c) + "-" + name)
}

func customerOf(c ordering.CustomerID, l ordering.Language) ordering.CustomerID {
	return c + ordering.CustomerID("-"+l)
}

// firmOf is the partner of the kind that works in the language, and its account manager too.
func firmOf(kind ordering.PartnerKind, l ordering.Language) ordering.Partner {
	p := *orderingtest.Partner(map[ordering.PartnerKind]ordering.PartnerID{ordering.Reseller: orderingtest.Noord, ordering.Solutions: orderingtest.Wolk}[kind])
	p.ID += ordering.PartnerID("-" + l)
	p.Version = 0 // new
	p.Language, p.OrderMailbox = l, "orders@"+string(p.ID)+".example"
	if l == catalog.English {
		p.AccountManager = orderingtest.Carla
	}
	return p
}

// fixture is the product in this process, with partners and customers in both languages.
type fixture struct {
	settings settings
	folder   string
	issuer   *provider
	close    func()

	mu    sync.Mutex
	shown map[string]any
	mails map[string]mailtest.Parsed // by file
}

// parsed reads a mail once, however many wait for theirs.
func (s *fixture) parsed(t *testing.T, file string) mailtest.Parsed {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	m, known := s.mails[file]
	if !known {
		raw, err := os.ReadFile(file)
		must(t, err)
		m, err = mailtest.Parse(raw)
		must(t, err)
		s.mails[file] = m
	}
	return m
}

func (s *fixture) base() string { return s.settings["BASE_URL"] }

func newFixture(t *testing.T) *fixture {
	t.Helper()
	address := freeAddress(t)
	var people []issuer.Person
	for _, p := range orderingtest.People() {
		people = append(people, asPerson(orderingtest.As(p.Subject)))
	}
	for _, kind := range []ordering.PartnerKind{ordering.Reseller, ordering.Solutions} {
		for _, l := range []ordering.Language{catalog.Dutch, catalog.English} {
			user := orderingtest.User(firmOf(kind, l).ID)
			user.Language = l
			people = append(people, asPerson(user))
		}
	}
	s := &fixture{folder: t.TempDir(), shown: map[string]any{}, mails: map[string]mailtest.Parsed{}}
	s.issuer = serveIssuer(t, "http://"+address, people)
	s.settings = newSettings(s.folder, s.issuer.URL, address)
	e, err := boot.Load(func(name string) string { return s.settings[name] }, boot.Everything)
	must(t, err)
	h, err := host.New(t.Context(), e, slog.New(slog.DiscardHandler))
	must(t, err)
	stock(t, h.UseCases, h.Driver)
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	open, ended := make(chan struct{}), make(chan error, 1)
	go func() { ended <- h.Run(ctx, func(net.Addr) { close(open) }) }()
	<-open
	s.close = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(s.close)
	return s
}

// stock fills the table with partners, customers and what these have.
func stock(t *testing.T, cases *usecase.UseCases, driver table.Driver) {
	t.Helper()
	admin := orderingtest.As(orderingtest.Ada)
	book, err := catalog.Embedded()
	must(t, err)
	for _, c := range book.Versions() {
		_, err := cases.Directory.PutCatalog(t.Context(), admin, c)
		must(t, err)
	}
	for _, p := range orderingtest.People() {
		p.Version = 0 // new
		_, err := cases.Directory.PutPerson(t.Context(), admin, ordering.Idempotency{}, *p)
		must(t, err)
	}
	current, err := book.On(calendar.On(time.Now()))
	must(t, err)
	for _, l := range []ordering.Language{catalog.Dutch, catalog.English} {
		for _, kind := range []ordering.PartnerKind{ordering.Reseller, ordering.Solutions} {
			_, err := cases.Directory.PutPartner(t.Context(), admin, ordering.Idempotency{}, firmOf(kind, l))
			must(t, err)
		}
		for _, id := range []ordering.CustomerID{orderingtest.Bakker, orderingtest.Berlin, orderingtest.Zurich, orderingtest.Klant} {
			c := orderingtest.Customer(id)
			kind := map[bool]ordering.PartnerKind{true: ordering.Solutions, false: ordering.Reseller}[id == orderingtest.Klant]
			c.ID, c.Partner, c.Language = customerOf(id, l), firmOf(kind, l).ID, l
			must(t, store.New(driver).Update(t.Context(), func(tx ordering.Tx) error {
				tx.Save(c)
				for _, service := range had(c, current.Version) {
					tx.Save(service)
				}
				return nil
			}))
		}
	}
}

// had are the customer's services, at prices that no catalogue gives.
func had(c *ordering.Customer, catalogVersion string) []*ordering.Service {
	today := calendar.On(time.Now())
	service := func(name string, offering catalog.OfferingID, set catalog.Configuration, price money.Cents, months, age int) *ordering.Service {
		return &ordering.Service{
			ID: serviceOf(c.ID, name), Partner: c.Partner, Customer: c.ID, Version: 1, State: ordering.ServiceActive, Offering: offering, Catalog: catalogVersion,
			Configuration: set, NetMRC: price, Term: ordering.NewTerm(months, today.AddMonths(-age)), Site: orderingtest.Address(), SiteContact: orderingtest.Contact(),
		}
	}
	type options = map[string]int64
	rack := service("rack", "host-colocation", catalog.Configuration{Tier: "quarter", Units: 4, Options: options{"ab-feed": 1}}, 40_123, 36, 9)
	rack.ManualBasisPoints = 500
	return []*ordering.Service{
		service("copper", "conn-vdsl-legacy", catalog.Configuration{Tier: "50"}, 3_779, 12, 40),
		service("trunk", "voice-sip-trunk", catalog.Configuration{Units: 8, Options: options{"bundle-nl-mobile": 1}}, 8_391, 36, 14),
		service("servers", "host-vps", catalog.Configuration{Tier: "m", Units: 2, Options: options{"disk-50": 3}}, 7_777, 24, 2),
		rack,
	}
}

func (s *fixture) client(username string) *apiClient {
	return newAPIClient(s.base(), s.issuer.token(username), &counts{})
}

// stored are the changes of all versions as the table holds them.
func (s *fixture) stored(t *testing.T) map[string]any {
	t.Helper()
	driver, err := bolt.Open(filepath.Join(s.folder, "table.db"))
	must(t, err)
	defer driver.Close()
	found := map[string]any{}
	must(t, driver.Each(t.Context(), func(i table.Item) error {
		if i.Type != "Version" {
			return nil
		}
		var version struct {
			Row struct {
				Quote  string
				Number int
				Change any
			}
		}
		text, err := schema.Unpack(i.Data)
		if err == nil {
			err = json.Unmarshal(text, &version)
		}
		found[fmt.Sprintf("%s/%d", version.Row.Quote, version.Row.Number)] = version.Row.Change
		return err
	}))
	return found
}
