package ordering_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

func TestCheck_NotUpgradeable(t *testing.T) {
	fibre := func(change func(*ordering.Service)) *ordering.Service {
		s := owned("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24, orderingtest.Day(t, "2026-03-01"))
		change(s)
		return s
	}
	site := func(change func(*ordering.Service)) *ordering.Service {
		s := owned("host-web", orderingtest.Set{Tier: "plus"}, 12, orderingtest.Day(t, "2026-03-01"))
		change(s)
		return s
	}
	trunk := func(change func(*ordering.Service)) *ordering.Service {
		s := owned("voice-sip-trunk", orderingtest.Set{Units: 8}, 12, orderingtest.Day(t, "2026-03-01"))
		change(s)
		return s
	}
	pending := func(s *ordering.Service) {
		s.PendingChange = &ordering.PendingChange{Order: "ORD-2026-00001", Item: "i"}
	}
	state := func(to ordering.ServiceState) func(*ordering.Service) {
		return func(s *ordering.Service) { s.State = to }
	}
	terminating := func(s *ordering.Service) { s.TerminationPending = true }
	porting := func(s *ordering.Service) { s.PortInProgress = true }
	copper := owned("conn-vdsl-legacy", orderingtest.Set{Tier: "50"}, 12, orderingtest.Day(t, "2022-03-01"))
	faster, fibres := orderingtest.Set{Tier: "500"}, []catalog.OfferingID{"conn-ethernet-dedicated"}
	for name, c := range map[string]struct {
		service      *ordering.Service
		to           orderingtest.Set
		want         []string
		alternatives []catalog.OfferingID
	}{
		"an open order": {fibre(pending), faster, []string{"open-order"}, fibres},
		"an open order, though the offering does not list it":    {site(pending), orderingtest.Set{Tier: "pro"}, []string{"open-order"}, []catalog.OfferingID{"host-vps"}},
		"a suspended service whose offering lists that":          {fibre(state(ordering.ServiceSuspended)), faster, []string{"suspended"}, fibres},
		"a suspended service whose offering does not can change": {trunk(state(ordering.ServiceSuspended)), orderingtest.Set{Units: 9}, nil, nil},
		"a terminated service, whatever the offering lists":      {site(state(ordering.ServiceTerminated)), orderingtest.Set{Tier: "pro"}, []string{"terminated"}, []catalog.OfferingID{"host-vps"}},
		"a pending termination that the offering lists":          {fibre(terminating), faster, []string{"termination-pending"}, fibres},
		"a pending termination that the offering does not list":  {site(terminating), orderingtest.Set{Tier: "pro"}, nil, nil},
		"a port in progress that the offering lists":             {trunk(porting), orderingtest.Set{Units: 9}, []string{"port-in-progress"}, []catalog.OfferingID{"voice-hosted-seat"}},
		"a port in progress that the offering does not list":     {fibre(porting), faster, nil, nil},
		"the end of sale, with what there is instead":            {copper, orderingtest.Set{Tier: "100"}, []string{"end-of-sale"}, []catalog.OfferingID{"conn-fiber-business", "conn-ethernet-dedicated"}},
		"every reason at once":                                   {fibre(func(s *ordering.Service) { pending(s); terminating(s); s.State = ordering.ServiceSuspended }), faster, []string{"open-order", "suspended", "termination-pending"}, fibres},
	} {
		t.Run(name, func(t *testing.T) {
			_, checks := basisOn(t, "2026-11-17", c.service).Price([]ordering.Item{modified(c.service, c.to)})
			var reasons []string
			for _, check := range checks {
				if check.Code != ordering.NotUpgradeable {
					continue
				}
				reasons = append(reasons, check.Reason)
				if !slices.Equal(check.Alternatives, c.alternatives) {
					t.Errorf("%s offers %q instead, want %q", check.Reason, check.Alternatives, c.alternatives)
				}
				if check.Severity != ordering.Blocking || check.Message.Text().NL == "" || check.Message.Text().EN == "" {
					t.Errorf("%+v", check)
				}
			}
			if !slices.Equal(reasons, c.want) {
				t.Errorf("reasons %q, want %q", reasons, c.want)
			}
		})
	}
}

func TestCheck_NoUpgradePath(t *testing.T) {
	closed := orderingtest.EditedCatalogue(t, func(offering func(string) map[string]any) {
		upgrade := offering("host-web")["upgrade"].(map[string]any)
		upgrade["allowed"], upgrade["axes"], upgrade["migratesTo"] = false, []any{}, []any{}
	})
	s := owned("host-web", orderingtest.Set{Tier: "plus"}, 12, orderingtest.Day(t, "2026-03-01"))
	_, checks := basisWith(t, closed, "2026-11-17", s).Price([]ordering.Item{modified(s, orderingtest.Set{Tier: "pro"})})
	if c := orderingtest.FindCheck(t, checks, ordering.NotUpgradeable); c.Reason != "no-upgrade-path" {
		t.Errorf("the reason is %q", c.Reason)
	}
}

// An old service can leave a product at the end of its sale.
func TestCheck_EndOfSale(t *testing.T) {
	copper := owned("conn-vdsl-legacy", orderingtest.Set{Tier: "50"}, 12, orderingtest.Day(t, "2022-03-01"))
	_, checks := basisOn(t, "2026-11-17", copper).Price([]ordering.Item{migrated(copper, "conn-fiber-business", orderingtest.Set{Tier: "100"})})
	orderingtest.WantChecks(t, checks)
}

func TestCheck_Item(t *testing.T) {
	fibre := owned("conn-fiber-business", orderingtest.Set{Tier: "500"}, 24, orderingtest.Day(t, "2026-03-01"))
	trunk := owned("voice-sip-trunk", orderingtest.Set{Units: 8}, 24, orderingtest.Day(t, "2026-03-01"))
	gone := owned("conn-fiber-business", orderingtest.Set{Tier: "500"}, 24, orderingtest.Day(t, "2026-03-01"))
	gone.ID, gone.State = "svc-gone", ordering.ServiceTerminated
	asleep := owned("conn-fiber-business", orderingtest.Set{Tier: "500"}, 24, orderingtest.Day(t, "2026-03-01"))
	asleep.ID, asleep.State = "svc-asleep", ordering.ServiceSuspended
	firewall := owned("host-firewall", orderingtest.Set{Tier: "250"}, 24, orderingtest.Day(t, "2026-03-01"))
	firewall.ID, firewall.Links = "svc-firewall", []ordering.Link{{Service: fibre.ID}}
	linked := func(item ordering.Item, links ...ordering.Link) ordering.Item {
		item.Links = links
		return item
	}
	mobile := added("conn-mobile-backup", orderingtest.Set{Tier: "10"}, 12)
	numbers := linked(added("voice-number-block", orderingtest.Set{Tier: "10", Options: map[string]int64{"port-in": 1}}, 12), ordering.Link{Service: trunk.ID})
	mandate := []ordering.PromisedDocument{{Kind: "porting-mandate", Reference: "M-1"}}
	ported := func(id ordering.ItemID, which ...string) ordering.Item {
		item := numbers
		item.ID, item.Documents, item.Porting = id, mandate, &ordering.Porting{Operator: "KPN", Numbers: which}
		return item
	}
	line := with(added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24), func(i *ordering.Item) { i.ID = "line" })
	for name, c := range map[string]struct {
		items []ordering.Item
		want  []string
	}{
		"an offering that no catalogue has":                         {[]ordering.Item{added("conn-fax", orderingtest.Set{}, 12)}, []string{"offering-not-orderable"}},
		"an offering at the end of its sale":                        {[]ordering.Item{added("conn-vdsl-legacy", orderingtest.Set{Tier: "50"}, 12)}, []string{"offering-not-orderable"}},
		"a tier that does not exist":                                {[]ordering.Item{added("conn-fiber-business", orderingtest.Set{Tier: "300"}, 12)}, []string{"configuration-invalid"}},
		"too few units":                                             {[]ordering.Item{added("voice-sip-trunk", orderingtest.Set{Units: 1}, 12)}, []string{"configuration-invalid"}},
		"too many units":                                            {[]ordering.Item{added("voice-sip-trunk", orderingtest.Set{Units: 481}, 12)}, []string{"configuration-invalid"}},
		"units beside the step":                                     {[]ordering.Item{added("host-backup", orderingtest.Set{Units: 300}, 12)}, []string{"configuration-invalid"}},
		"an option more often than once":                            {[]ordering.Item{added("conn-fiber-business", orderingtest.Set{Tier: "100", Options: map[string]int64{"ipv4-29": 2}}, 12)}, []string{"configuration-invalid"}},
		"an option more often than it can be had":                   {[]ordering.Item{added("host-colocation", orderingtest.Set{Tier: "full", Units: 1, Options: map[string]int64{"cross-connect": 9}}, 12)}, []string{"configuration-invalid"}},
		"an option of another product":                              {[]ordering.Item{added("conn-fiber-business", orderingtest.Set{Tier: "100", Options: map[string]int64{"bgp": 1}}, 12)}, []string{"configuration-invalid"}},
		"a ratio that a rule forbids":                               {[]ordering.Item{added("host-private-cloud", orderingtest.Set{Values: map[string]int64{"vcpu": 8, "ramGb": 136, "ssdGb": 250}}, 12)}, []string{"configuration-invalid"}},
		"a cap that a rule sets":                                    {[]ordering.Item{added("host-colocation", orderingtest.Set{Tier: "quarter", Units: 9}, 12)}, []string{"configuration-invalid"}},
		"three things wrong in one configuration":                   {[]ordering.Item{added("host-private-cloud", orderingtest.Set{Values: map[string]int64{"vcpu": 9, "ramGb": 12, "ssdGb": 100}}, 12)}, []string{"configuration-invalid", "configuration-invalid", "configuration-invalid"}},
		"a product that needs a connection, without one":            {[]ordering.Item{mobile}, []string{"requires-product"}},
		"linked to a connection of the customer":                    {[]ordering.Item{linked(mobile, ordering.Link{Service: fibre.ID})}, nil},
		"linked to a suspended one":                                 {[]ordering.Item{linked(mobile, ordering.Link{Service: asleep.ID})}, nil},
		"linked to a terminated one":                                {[]ordering.Item{linked(mobile, ordering.Link{Service: gone.ID})}, []string{"requires-product"}},
		"linked to another kind of service":                         {[]ordering.Item{linked(mobile, ordering.Link{Service: trunk.ID})}, []string{"requires-product"}},
		"linked to a connection in the same cart":                   {[]ordering.Item{line, linked(mobile, ordering.Link{Item: "line"})}, nil},
		"linked to itself":                                          {[]ordering.Item{linked(mobile, ordering.Link{Item: "new"})}, []string{"requires-product"}},
		"a firewall slower than its connection is a warning":        {[]ordering.Item{linked(added("host-firewall", orderingtest.Set{Tier: "250"}, 12), ordering.Link{Service: fibre.ID})}, []string{"configuration-invalid (warning)"}},
		"a firewall as fast as its connection":                      {[]ordering.Item{linked(added("host-firewall", orderingtest.Set{Tier: "1000"}, 12), ordering.Link{Service: fibre.ID})}, nil},
		"a firewall slower than a connection in the same cart":      {[]ordering.Item{with(line, func(i *ordering.Item) { i.Configuration.Tier = "500" }), linked(added("host-firewall", orderingtest.Set{Tier: "250"}, 12), ordering.Link{Item: "line"})}, []string{"configuration-invalid (warning)"}},
		"a firewall without link skips the rule":                    {[]ordering.Item{added("host-firewall", orderingtest.Set{Tier: "250"}, 12)}, nil},
		"the link that a service has already counts for its change": {[]ordering.Item{modified(firewall, orderingtest.Set{Tier: "250", Options: map[string]int64{"utm": 1}})}, []string{"configuration-invalid (warning)"}},
		"a port-in without operator, numbers and mandate":           {[]ordering.Item{numbers}, []string{"document-required", "porting-incomplete"}},
		"a port-in without the promise of a mandate": {[]ordering.Item{with(numbers, func(i *ordering.Item) {
			i.Porting = &ordering.Porting{Operator: "KPN", Numbers: []string{"0301234567"}}
		})}, []string{"document-required"}},
		"a port-in with another document than the mandate": {[]ordering.Item{with(numbers, func(i *ordering.Item) {
			i.Documents = []ordering.PromisedDocument{{Kind: "passport", Reference: "P-1"}}
			i.Porting = &ordering.Porting{Operator: "KPN", Numbers: []string{"0301234567"}}
		})}, []string{"document-required"}},
		"a port-in without numbers": {[]ordering.Item{with(numbers, func(i *ordering.Item) { i.Documents = mandate; i.Porting = &ordering.Porting{Operator: "KPN"} })}, []string{"porting-incomplete"}},
		"a port-in without the present operator": {[]ordering.Item{with(numbers, func(i *ordering.Item) {
			i.Documents = mandate
			i.Porting = &ordering.Porting{Numbers: []string{"0301234567"}}
		})}, []string{"porting-incomplete"}},
		"a port-in with all of it": {[]ordering.Item{with(numbers, func(i *ordering.Item) {
			i.Documents = mandate
			i.Porting = &ordering.Porting{Operator: "KPN", Numbers: []string{"0301234500-0301234509"}}
		})}, nil},
		"a number twice in one port-in":                            {[]ordering.Item{ported("new", "0301234567", "+31301234567")}, []string{"porting-duplicate"}},
		"a number that is in a range":                              {[]ordering.Item{ported("new", "0301234500-0301234599", "0301234550")}, []string{"porting-duplicate"}},
		"a number twice, as it was kept before":                    {[]ordering.Item{ported("new", "030 123 45 67", "030-1234567")}, []string{"porting-duplicate"}},
		"a number in two items":                                    {[]ordering.Item{ported("new", "0301234567"), ported("other", "0301234560", "0301234567")}, []string{"porting-duplicate"}},
		"two ranges that overlap":                                  {[]ordering.Item{ported("new", "0301234500-0301234599"), ported("other", "0301234590-0301234610")}, []string{"porting-duplicate"}},
		"a range in a range, and a number after":                   {[]ordering.Item{ported("new", "0301234500-0301234599", "0301234510-0301234520", "0301234530")}, []string{"porting-duplicate", "porting-duplicate"}},
		"numbers beside each other are no duplicates":              {[]ordering.Item{ported("new", "0301234500-0301234599", "0301234600"), ported("other", "0301234499")}, nil},
		"numbers of which one begins as another does not":          {[]ordering.Item{ported("new", "08000432", "08000432123")}, nil},
		"a service that is not what was seen":                      {[]ordering.Item{with(modified(fibre, orderingtest.Set{Tier: "1000"}), func(i *ordering.Item) { i.ServiceVersion = 7 })}, []string{"service-changed"}},
		"a service that is not there":                              {[]ordering.Item{with(modified(fibre, orderingtest.Set{Tier: "1000"}), func(i *ordering.Item) { i.Service = "svc-nobody" })}, []string{"service-changed"}},
		"one service twice in the cart":                            {[]ordering.Item{modified(fibre, orderingtest.Set{Tier: "1000"}), with(modified(fibre, orderingtest.Set{Tier: "1000"}), func(i *ordering.Item) { i.ID = "again" })}, []string{"duplicate-service-in-cart"}},
		"the same new product twice is no duplicate":               {[]ordering.Item{added("host-web", orderingtest.Set{Tier: "start"}, 12), with(added("host-web", orderingtest.Set{Tier: "start"}, 12), func(i *ordering.Item) { i.ID = "again" })}, nil},
		"an empty cart":                                            {nil, []string{"cart-empty"}},
		"everything that is wrong with one item, and with another": {[]ordering.Item{with(modified(fibre, orderingtest.Set{Tier: "300"}), func(i *ordering.Item) { i.ServiceVersion = 7 }), with(mobile, func(i *ordering.Item) { i.TermMonths, i.Configuration.Tier = 1, "7" })}, []string{"configuration-invalid", "configuration-invalid", "requires-product", "service-changed", "term-not-offered"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, checks := basisOn(t, "2026-11-17", fibre, trunk, gone, asleep, firewall).Price(c.items)
			orderingtest.WantChecks(t, checks, c.want...)
			for _, check := range checks {
				if check.Message.Text().NL == "" || check.Message.Text().EN == "" || check.Owner != ordering.OwnerPartner {
					t.Errorf("%+v", check)
				}
			}
		})
	}
}

func TestCheck_Availability(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	item := added("conn-fiber-business", orderingtest.Set{Tier: "1000"}, 24)
	instead := []catalog.OfferingID{"conn-ethernet-dedicated"}

	b.Qualifications[item.ID] = ordering.Qualification{Availability: ordering.Unavailable, Alternatives: instead}
	_, checks := b.Price([]ordering.Item{item})
	orderingtest.WantChecks(t, checks, "not-available")
	if !slices.Equal(checks[0].Alternatives, instead) {
		t.Errorf("offers %q", checks[0].Alternatives)
	}
	b.Qualifications[item.ID] = ordering.Qualification{Availability: ordering.AvailabilityUnknown}
	_, checks = b.Price([]ordering.Item{item})
	orderingtest.WantChecks(t, checks, "not-available (warning)")

	b.Qualifications[item.ID] = ordering.Qualification{Availability: ordering.Available}
	_, checks = b.Price([]ordering.Item{item})
	orderingtest.WantChecks(t, checks)
}

func TestCheck_AddressRequired(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	b.Customer.Site = nil
	establishment := b.Customer.Address
	b.Customer.Address = nil
	fibre, server := added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24), added("host-vps", orderingtest.Set{Tier: "m", Units: 1}, 12)
	_, checks := b.Price([]ordering.Item{fibre})
	orderingtest.WantChecks(t, checks, "address-required", "customer-incomplete")
	_, checks = b.Price([]ordering.Item{server})
	orderingtest.WantChecks(t, checks, "customer-incomplete")
	b.Customer.Address = establishment
	_, checks = b.Price([]ordering.Item{fibre})
	orderingtest.WantChecks(t, checks)
	if to := b.SiteOf(&fibre); to != establishment {
		t.Errorf("delivered at %v, not at the establishment", to)
	}
	if to := b.SiteOf(&server); to != nil {
		t.Errorf("what needs no address is delivered at %v", to)
	}
	fibre.Site = orderingtest.Address()
	_, checks = b.Price([]ordering.Item{fibre})
	orderingtest.WantChecks(t, checks)
}

func TestCheck_TermWaiver(t *testing.T) {
	running := owned("conn-fiber-business", orderingtest.Set{Tier: "100"}, 36, orderingtest.Day(t, "2026-03-01"))
	waiver := &ordering.TermWaiver{Name: "K. Kapper", Date: orderingtest.Day(t, "2026-11-16")}
	for name, c := range map[string]struct {
		small  bool
		waiver *ordering.TermWaiver
		item   ordering.Item
		want   []string
	}{
		"over 24 months needs the customer's waiver":      {true, nil, added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 36), []string{"term-waiver-required"}},
		"with the waiver it passes":                       {true, waiver, added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 36), nil},
		"24 months need none":                             {true, nil, added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24), nil},
		"a customer that is not small needs none":         {false, nil, added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 36), nil},
		"a running term that stays needs none":            {true, nil, modified(running, orderingtest.Set{Tier: "500"}), nil},
		"a longer term on a running service needs it too": {true, nil, longer(orderingtest.Set{Tier: "500"}, 36)(running), []string{"term-waiver-required"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, "2026-11-17", running)
			b.Customer.SmallBusiness, b.TermWaiver = &c.small, c.waiver
			_, checks := b.Price([]ordering.Item{c.item})
			orderingtest.WantChecks(t, checks, c.want...)
			for _, check := range checks {
				if check.Severity != ordering.Blocking || check.Owner != ordering.OwnerPartner {
					t.Errorf("an account manager could waive it: %+v", check)
				}
			}
		})
	}
}

// The check names every field, and to people in their own words.
func TestCheck_CustomerIncomplete(t *testing.T) {
	for name, c := range map[string]struct {
		partner  ordering.PartnerID
		customer ordering.Customer
		want     []string
	}{
		"an empty customer of a reseller":                    {orderingtest.Noord, ordering.Customer{}, []string{"legalName", "country", "address", "contact", "smallBusiness", "language"}},
		"a Dutch one needs its KvK number":                   {orderingtest.Noord, func() ordering.Customer { c := *orderingtest.Customer(orderingtest.Bakker); c.KvK = ""; return c }(), []string{"kvk"}},
		"a German one has none":                              {orderingtest.Noord, *orderingtest.Customer(orderingtest.Berlin), nil},
		"an empty customer of a solutions partner":           {orderingtest.Wolk, ordering.Customer{}, []string{"reference", "site", "siteContact"}},
		"a reference, site and contact are enough for those": {orderingtest.Wolk, *orderingtest.Customer(orderingtest.Klant), nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, "2026-11-17")
			b.Partner, b.Customer = orderingtest.Partner(c.partner), &c.customer
			_, checks := b.Price([]ordering.Item{added("host-web", orderingtest.Set{Tier: "start"}, 12)})
			var missing []string
			for _, check := range checks {
				if check.Code == ordering.CustomerIncomplete {
					missing = check.Missing
					said := words.In(words.Dutch).Say(check.Message)
					for _, field := range missing {
						if label := words.In(words.Dutch).Say(words.CustomerField(field)); label == field || !strings.Contains(said, label) {
							t.Errorf("no word for %q in %q", field, said)
						}
					}
				}
			}
			if !slices.Equal(missing, c.want) {
				t.Errorf("missing %q, want %q", missing, c.want)
			}
		})
	}
}

func TestCheck_PartnerBlocked(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	b.Partner.Blocked = true
	_, checks := b.Price([]ordering.Item{added("host-web", orderingtest.Set{Tier: "start"}, 12)})
	orderingtest.WantChecks(t, checks, "partner-blocked")
}

// The check shows the old price and the new.
func TestCheck_PriceChanged(t *testing.T) {
	b := basisOn(t, "2026-11-17")
	item := added("host-web", orderingtest.Set{Tier: "pro"}, 12) // 1995 - 15% = 1696
	for name, c := range map[string]struct {
		seen ordering.SeenPrice
		want []string
	}{
		"the same price passes, from whatever catalogue": {ordering.SeenPrice{Catalog: "2026-01-01", NetMRC: 1_696}, nil},
		"another monthly price":                          {ordering.SeenPrice{Catalog: "2026-01-01", NetMRC: 1_695}, []string{"price-changed"}},
		"another one-off charge":                         {ordering.SeenPrice{Catalog: "2026-01-01", NetMRC: 1_696, NRC: 1}, []string{"price-changed"}},
	} {
		t.Run(name, func(t *testing.T) {
			item.Seen = &c.seen
			_, checks := b.Price([]ordering.Item{item})
			orderingtest.WantChecks(t, checks, c.want...)
			for _, check := range checks {
				if *check.Old != c.seen || *check.New != (ordering.SeenPrice{Catalog: "2026-11-01", NetMRC: 1_696}) {
					t.Errorf("from %+v to %+v", check.Old, check.New)
				}
			}
		})
	}
}

func TestCheck_CartFull(t *testing.T) {
	var services []*ordering.Service
	var changes, adds []ordering.Item
	for n := range 82 {
		s := owned("host-web", orderingtest.Set{Tier: "start"}, 12, orderingtest.Day(t, "2026-03-01"))
		s.ID = ordering.ServiceID(fmt.Sprintf("svc-%02d", n))
		services = append(services, s)
		changes = append(changes, modified(s, orderingtest.Set{Tier: "plus"}))
		adds = append(adds, with(added("host-web", orderingtest.Set{Tier: "start"}, 12), func(i *ordering.Item) { i.ID = ordering.ItemID(fmt.Sprintf("add-%02d", n)) }))
	}
	link := func(items []ordering.Item, to ...int) []ordering.Item {
		items = slices.Clone(items)
		for _, n := range to {
			items[0].Links = append(items[0].Links, ordering.Link{Service: services[n].ID})
		}
		return items
	}
	for name, c := range map[string]struct {
		items []ordering.Item
		want  []string
	}{
		"80 new services":     {adds[:80], nil},
		"81 new services":     {adds[:81], []string{"cart-full"}},
		"80 changed services": {changes[:80], nil},
		"80 changed services, one of them linked to another": {link(changes[:80], 5), nil},
		"80 changed services and a link to one more":         {link(changes[:80], 80), []string{"cart-full"}},
		"79 changed services and links to two more":          {link(changes[:79], 79, 80), []string{"cart-full"}},
		"79 changed services and a link to one more":         {link(changes[:79], 79), nil},
		"81 items that change 40 services":                   {append(slices.Clone(changes[:40]), adds[:41]...), []string{"cart-full"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, checks := basisOn(t, "2026-11-17", services...).Price(c.items)
			orderingtest.WantChecks(t, checks, c.want...)
		})
	}
}

// Blockers are what is neither warning nor waived.
func TestCheck_Blockers(t *testing.T) {
	checks := []ordering.Check{
		{Code: ordering.MixedModes, Severity: ordering.Blocking},
		{Code: ordering.VATReview, Severity: ordering.Waivable},
		{Code: ordering.NotAvailable, Severity: ordering.Warning},
	}
	waived := func(c ordering.CheckCode) bool { return c == ordering.VATReview || c == ordering.MixedModes }
	orderingtest.WantChecks(t, ordering.Blockers(checks, waived), "mixed-modes")
	none := func(ordering.CheckCode) bool { return false }
	orderingtest.WantChecks(t, ordering.Blockers(checks, none), "mixed-modes", "vat-review (waivable)")
}
