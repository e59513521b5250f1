package seed

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// Services with a story.
const (
	Upgrading  ordering.ServiceID = "hofstra-fibre"        // its upgrade is the open order
	Suspended  ordering.ServiceID = "maasmond-fibre"       // suspended
	EndOfSale  ordering.ServiceID = "noorderpers-copper"   // end of sale, and its term has ended
	Cheap      ordering.ServiceID = "noorderpers-ethernet" // its recorded price is below today's
	Monthly    ordering.ServiceID = "zilver-web"           // on a term of one month
	Ended      ordering.ServiceID = "noorderpers-trunk"    // its term has ended
	Porting    ordering.ServiceID = "korenaar-numbers"     // a number port is in progress
	Leaving    ordering.ServiceID = "maasmond-copper"      // its termination is pending
	Discounted ordering.ServiceID = "noorderpers-rack"     // keeps a manual discount
)

// seed is a service as the table below says it, for a customer.
type seed struct {
	id       ordering.ServiceID
	offering catalog.OfferingID
	set      catalog.Configuration
	months   int // of the term
	age      int // months since it started
	link     ordering.ServiceID
	discount int64 // the manual one, in basis points
	since    int64 // basis points that the price rose since it was recorded
	change   func(*ordering.Service)
}

type options = map[string]int64

// seeds are the services of each customer; every offering is among them.
func seeds() map[ordering.CustomerID][]seed {
	return map[ordering.CustomerID][]seed{
		Korenaar: {
			{id: "korenaar-fibre", offering: "conn-fiber-business", set: catalog.Configuration{Tier: "100", Options: options{"router-managed": 1}}, months: 24, age: 8},
			{id: "korenaar-backup", offering: "conn-mobile-backup", set: catalog.Configuration{Tier: "10"}, months: 24, age: 8, link: "korenaar-fibre"},
			{id: "korenaar-sla", offering: "svc-sla", set: catalog.Configuration{Tier: "business"}, months: 24, age: 8, link: "korenaar-fibre"},
			{id: "korenaar-firewall", offering: "host-firewall", set: catalog.Configuration{Tier: "250"}, months: 36, age: 5, link: "korenaar-fibre"},
			{id: "korenaar-trunk", offering: "voice-sip-trunk", set: catalog.Configuration{Units: 8}, months: 36, age: 14},
			{
				id: Porting, offering: "voice-number-block", set: catalog.Configuration{Tier: "10", Options: options{"port-in": 1}}, months: 12, age: 1, link: "korenaar-trunk",
				change: func(s *ordering.Service) { s.PortInProgress = true },
			},
		},
		Hofstra: {
			{id: Upgrading, offering: "conn-fiber-business", set: catalog.Configuration{Tier: "250"}, months: 36, age: 10},
			{id: "hofstra-servers", offering: "host-vps", set: catalog.Configuration{Tier: "m", Units: 2}, months: 12, age: 4},
			{id: "hofstra-backup", offering: "host-backup", set: catalog.Configuration{Units: 1000, Options: options{"retention-90": 1}}, months: 12, age: 4},
			{id: "hofstra-seats", offering: "voice-hosted-seat", set: catalog.Configuration{Tier: "pro", Units: 12, Options: options{"deskphone": 1}}, months: 24, age: 7},
		},
		Noorderpers: {
			{id: EndOfSale, offering: "conn-vdsl-legacy", set: catalog.Configuration{Tier: "50"}, months: 12, age: 40},
			{id: Cheap, offering: "conn-ethernet-dedicated", set: catalog.Configuration{Tier: "100"}, months: 36, age: 20, since: 600},
			{id: Ended, offering: "voice-sip-trunk", set: catalog.Configuration{Units: 30, Options: options{"srtp": 1}}, months: 12, age: 18},
			{id: Discounted, offering: "host-colocation", set: catalog.Configuration{Tier: "quarter", Units: 4, Options: options{"ab-feed": 1}}, months: 36, age: 9, discount: 500},
		},
		Zilver: {
			{id: "zilver-fibre", offering: "conn-fiber-business", set: catalog.Configuration{Tier: "100"}, months: 12, age: 3},
			{id: Monthly, offering: "host-web", set: catalog.Configuration{Tier: "start", Options: options{"domain-nl": 2}}, months: 1, age: 6},
		},
		Emsland: {
			{id: "emsland-servers", offering: "host-vps", set: catalog.Configuration{Tier: "xl", Units: 2, Options: options{"managed": 1, "disk-50": 4}}, months: 24, age: 2},
		},
		Maasmond: {
			{
				id: Suspended, offering: "conn-fiber-business", set: catalog.Configuration{Tier: "500"}, months: 24, age: 11,
				change: func(s *ordering.Service) { s.State = ordering.ServiceSuspended },
			},
			{id: "maasmond-ethernet", offering: "conn-ethernet-dedicated", set: catalog.Configuration{Tier: "1000", Options: options{"bgp": 1}}, months: 36, age: 6},
			{id: "maasmond-firewall", offering: "host-firewall", set: catalog.Configuration{Tier: "1000", Options: options{"ha-pair": 1}}, months: 36, age: 6, link: "maasmond-ethernet"},
			{id: "maasmond-cloud", offering: "host-private-cloud", set: catalog.Configuration{Values: map[string]int64{"vcpu": 32, "ramGb": 128, "ssdGb": 2000}}, months: 24, age: 5},
			{
				id: Leaving, offering: "conn-vdsl-legacy", set: catalog.Configuration{Tier: "100"}, months: 12, age: 11,
				change: func(s *ordering.Service) { s.TerminationPending = true },
			},
		},
		Schelde: {
			{id: "schelde-web", offering: "host-web", set: catalog.Configuration{Tier: "plus"}, months: 12, age: 9},
		},
		K1001: {
			{id: "k-1001-fibre", offering: "conn-fiber-business", set: catalog.Configuration{Tier: "250"}, months: 24, age: 12},
			{id: "k-1001-sla", offering: "svc-sla", set: catalog.Configuration{Tier: "premium"}, months: 24, age: 12, link: "k-1001-fibre"},
			{id: "k-1001-seats", offering: "voice-hosted-seat", set: catalog.Configuration{Tier: "contact", Units: 6}, months: 36, age: 4},
		},
		K1002: {
			{id: "k-1002-servers", offering: "host-vps", set: catalog.Configuration{Tier: "l", Units: 3}, months: 12, age: 2},
			{id: "k-1002-storage", offering: "host-backup", set: catalog.Configuration{Units: 5250, Options: options{"retention-365": 1}}, months: 36, age: 16},
		},
	}
}

// services are the customer's, at what the catalogue asks of the partner.
func services(p ordering.Partner, c ordering.Customer, catalogue *catalog.Catalog, today calendar.Date) []*ordering.Service {
	var had []*ordering.Service
	for _, x := range seeds()[c.ID] {
		price, _ := catalogue.NetMRC(catalogue.Offering(x.offering).ListMRC(x.set), x.months, p.Level, x.discount)
		s := &ordering.Service{
			ID: x.id, Partner: p.ID, Customer: c.ID, Version: 1, State: ordering.ServiceActive,
			Offering: x.offering, Catalog: catalogue.Version, Configuration: x.set, NetMRC: price - price.BasisPoints(x.since),
			ManualBasisPoints: x.discount, Term: ordering.NewTerm(x.months, today.AddMonths(-x.age)), Site: site(c), SiteContact: siteContact(c),
		}
		if x.link != "" {
			s.Links = []ordering.Link{{Service: x.link}}
		}
		if x.change != nil {
			x.change(s)
		}
		had = append(had, s)
	}
	return had
}

func site(c ordering.Customer) *ordering.Address {
	if c.Site != nil {
		return c.Site
	}
	return c.Address
}

func siteContact(c ordering.Customer) *ordering.Contact {
	if c.SiteContact != nil {
		return c.SiteContact
	}
	return c.Contact
}
