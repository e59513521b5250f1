package ordering_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// without takes the elements with the value out of a list of the JSON.
func without(of map[string]any, list, field string, value any) {
	of[list] = slices.DeleteFunc(slices.Clone(of[list].([]any)), func(e any) bool {
		if object, ok := e.(map[string]any); ok {
			e = object[field]
		}
		return e == value
	})
}

func withoutTerm(of map[string]any, months float64, name string) {
	without(of, "termMonths", "", months)
	delete(of["nrcByTermCents"].(map[string]any), name)
}

// later is a book in which the catalogue of December dropped something, and what rests on it.
func later(t *testing.T, drop func(all map[string]any, offering func(string) map[string]any), services ...*ordering.Service) *ordering.Pricing {
	t.Helper()
	before := basisOn(t, "2026-12-02", services...)
	text := orderingtest.CatalogueText(t, func(all map[string]any) {
		all["catalogVersion"], all["validFrom"], all["priceVectors"] = "2026-12-01", "2026-12-01", []any{}
		drop(all, func(id string) map[string]any {
			for _, o := range all["offerings"].([]any) {
				if o.(map[string]any)["id"] == id {
					return o.(map[string]any)
				}
			}
			t.Fatalf("no offering %s", id)
			return nil
		})
	})
	before.Book = orderingtest.Must(catalog.NewBook(before.Catalog, orderingtest.Must(catalog.Parse(text))(t)))(t)
	before.Catalog = orderingtest.Must(before.Book.Version("2026-12-01"))(t)
	return before
}

// What a new catalogue drops of a service, the service keeps: every other change of it costs what it did before.
func TestUpgrade_Kept(t *testing.T) {
	begun := calendar.Date{Year: 2026, Month: 3, Day: 1}
	fibre := owned("conn-fiber-business", orderingtest.Set{Tier: "500", Options: map[string]int64{"ipv4-29": 1}}, 24, begun)
	trunk := owned("voice-sip-trunk", orderingtest.Set{Units: 40, Options: map[string]int64{"bundle-nl-mobile": 1}}, 24, begun)
	seats := owned("voice-hosted-seat", orderingtest.Set{Tier: "basic", Units: 10}, 12, begun)
	cloud := owned("host-private-cloud", orderingtest.Set{Values: map[string]int64{"vcpu": 8, "ramGb": 128, "ssdGb": 500}}, 24, begun)
	rack := owned("host-colocation", orderingtest.Set{Tier: "quarter", Units: 8, Options: map[string]int64{"cross-connect": 6}}, 36, begun)
	backup := owned("host-backup", orderingtest.Set{Units: 500, Options: map[string]int64{"retention-90": 1}}, 12, begun)
	of := func(s *ordering.Service, change func(*orderingtest.Set)) ordering.Item {
		set := s.Configuration.Normal()
		change(&set)
		return modified(s, set)
	}
	type offerings = func(string) map[string]any
	for name, c := range map[string]struct {
		drop  func(all map[string]any, offering offerings)
		items map[string]ordering.Item
	}{
		"an option": {
			func(_ map[string]any, offering offerings) {
				without(offering("conn-fiber-business"), "options", "id", "ipv4-29")
			},
			map[string]ordering.Item{
				"a larger tier":           of(fibre, func(s *orderingtest.Set) { s.Tier = "1000" }),
				"another option":          of(fibre, func(s *orderingtest.Set) { s.Options["router-managed"] = 1 }),
				"without it":              of(fibre, func(s *orderingtest.Set) { delete(s.Options, "ipv4-29") }),
				"a longer term":           with(of(fibre, func(*orderingtest.Set) {}), func(i *ordering.Item) { i.TermMonths = 36 }),
				"a move to another offer": migrated(fibre, "conn-ethernet-dedicated", orderingtest.Set{Tier: "250"}),
			},
		},
		"an option per unit": {
			func(_ map[string]any, offering offerings) {
				without(offering("voice-sip-trunk"), "options", "id", "bundle-nl-mobile")
			},
			map[string]ordering.Item{"more units": of(trunk, func(s *orderingtest.Set) { s.Units = 50 })},
		},
		"a tier": {
			func(_ map[string]any, offering offerings) {
				without(offering("conn-fiber-business"), "tiers", "id", "500")
			},
			map[string]ordering.Item{
				"a larger tier":  of(fibre, func(s *orderingtest.Set) { s.Tier = "1000" }),
				"a smaller tier": of(fibre, func(s *orderingtest.Set) { s.Tier = "250" }),
				"another option": of(fibre, func(s *orderingtest.Set) { s.Options["router-managed"] = 1 }),
			},
		},
		"a term": {
			func(_ map[string]any, offering offerings) { withoutTerm(offering("voice-hosted-seat"), 12, "12") },
			map[string]ordering.Item{"more units, charged by it": of(seats, func(s *orderingtest.Set) { s.Units = 14 })},
		},
		"a term's discount": {
			func(all map[string]any, offering offerings) {
				without(all, "termDiscounts", "months", float64(24))
				for _, o := range all["offerings"].([]any) {
					withoutTerm(o.(map[string]any), 24, "24")
				}
				offering("conn-vdsl-legacy")["upgrade"].(map[string]any)["newTermMonths"] = 36
			},
			map[string]ordering.Item{"a larger tier": of(fibre, func(s *orderingtest.Set) { s.Tier = "1000" })},
		},
		"the largest numbers": {
			func(_ map[string]any, offering offerings) {
				offering("voice-sip-trunk")["unitMax"] = 32
				for _, option := range offering("host-colocation")["options"].([]any) {
					if option := option.(map[string]any); option["id"] == "cross-connect" {
						option["maxQuantity"] = 2
					}
				}
			},
			map[string]ordering.Item{
				"an option at more units than there are": of(trunk, func(s *orderingtest.Set) { s.Options["srtp"] = 1 }),
				"an option beside more than there are":   of(rack, func(s *orderingtest.Set) { s.Options["ab-feed"] = 1 }),
			},
		},
		"what a rule allowed": {
			func(_ map[string]any, offering offerings) {
				offering("host-private-cloud")["rules"].([]any)[0].(map[string]any)["max"] = 8
				offering("host-colocation")["tiers"].([]any)[1].(map[string]any)["maxAmpere"] = 6
			},
			map[string]ordering.Item{
				"another characteristic": of(cloud, func(s *orderingtest.Set) { s.Values["ssdGb"] = 750 }),
				"an option":              of(rack, func(s *orderingtest.Set) { s.Options["ab-feed"] = 1 }),
			},
		},
		"a characteristic": {
			func(_ map[string]any, offering offerings) {
				without(offering("host-private-cloud"), "units", "characteristic", "ssdGb")
				without(offering("host-private-cloud")["upgrade"].(map[string]any), "axes", "characteristic", "ssdGb")
			},
			map[string]ordering.Item{"another": of(cloud, func(s *orderingtest.Set) { s.Values["vcpu"] = 16 })},
		},
		"an option that excludes another": {
			func(_ map[string]any, offering offerings) {
				without(offering("host-backup"), "options", "id", "retention-365")
			},
			map[string]ordering.Item{"more units": of(backup, func(s *orderingtest.Set) { s.Units = 1_000 })},
		},
	} {
		for change, item := range c.items {
			t.Run(name+" is dropped: "+change, func(t *testing.T) {
				services := []*ordering.Service{fibre, trunk, seats, cloud, rack, backup}
				want, _ := priced(t, basisOn(t, "2026-12-02", services...), item)
				got, checks := priced(t, later(t, c.drop, services...), item)
				wantBlocking(t, checks)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("-before +after:\n%s", diff)
				}
			})
		}
	}
}

// What a service keeps it cannot have more of, and nobody else can have it.
func TestUpgrade_KeptBounds(t *testing.T) {
	begun := calendar.Date{Year: 2026, Month: 3, Day: 1}
	rack := owned("host-colocation", orderingtest.Set{Tier: "quarter", Units: 4, Options: map[string]int64{"cross-connect": 2}}, 36, begun)
	trunk := owned("voice-sip-trunk", orderingtest.Set{Units: 40}, 24, begun)
	fibre := owned("conn-fiber-business", orderingtest.Set{Tier: "500"}, 24, begun)
	unknown := owned("conn-ethernet-dedicated", orderingtest.Set{Tier: "250"}, 24, begun)
	drop := func(_ map[string]any, offering func(string) map[string]any) {
		without(offering("host-colocation"), "options", "id", "cross-connect")
		offering("voice-sip-trunk")["unitMax"] = 32
		without(offering("conn-fiber-business"), "tiers", "id", "500")
		withoutTerm(offering("conn-fiber-business"), 24, "24")
		offering("conn-vdsl-legacy")["upgrade"].(map[string]any)["newTermMonths"] = 36
	}
	for name, c := range map[string]struct {
		item ordering.Item
		code ordering.CheckCode
	}{
		"more of an option":          {modified(rack, orderingtest.Set{Tier: "quarter", Units: 4, Options: map[string]int64{"cross-connect": 3}}), ordering.ConfigurationInvalid},
		"more units":                 {modified(trunk, orderingtest.Set{Units: 41}), ordering.ConfigurationInvalid},
		"its term anew":              {with(modified(fibre, orderingtest.Set{Tier: "1000"}), func(i *ordering.Item) { i.TermMonths = 24 }), ordering.TermNotOffered},
		"a new one with its tier":    {added("conn-fiber-business", orderingtest.Set{Tier: "500"}, 36), ordering.ConfigurationInvalid},
		"a new one for its term":     {added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24), ordering.TermNotOffered},
		"what no catalogue ever had": {modified(unknown, orderingtest.Set{Tier: "300"}), ordering.ConfigurationInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			b := later(t, drop, rack, trunk, fibre, unknown)
			if name == "what no catalogue ever had" {
				unknown.Configuration.Tier = "300"
				c.item.Configuration.Options = map[string]int64{"bgp": 1}
			}
			_, checks := b.Price([]ordering.Item{c.item})
			orderingtest.FindCheck(t, checks, c.code)
		})
	}
}

// A service of an offering that is gone, or that became something else, is at the end of its sale.
func TestUpgrade_OfferingDropped(t *testing.T) {
	web := owned("host-web", orderingtest.Set{Tier: "plus"}, 12, calendar.Date{Year: 2026, Month: 3, Day: 1})
	b := later(t, func(all map[string]any, _ func(string) map[string]any) { without(all, "offerings", "id", "host-web") }, web)
	_, checks := b.Price([]ordering.Item{modified(web, orderingtest.Set{Tier: "pro"})})
	if c := orderingtest.FindCheck(t, checks, ordering.NotUpgradeable); c.Reason != "end-of-sale" || !slices.Equal(c.Alternatives, []catalog.OfferingID{"host-vps"}) {
		t.Errorf("%q, instead %q", c.Reason, c.Alternatives)
	}
	change, checks := b.Price([]ordering.Item{migrated(web, "host-vps", orderingtest.Set{Tier: "s", Units: 1})})
	orderingtest.WantChecks(t, checks)
	if len(change.Items) != 1 {
		t.Error("the move is not priced")
	}
}
