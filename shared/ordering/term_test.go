package ordering_test

import (
	"testing"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// On Tuesday 17 November 2026. A fibre's lead time is 30 business days: its changes take effect on 30 December.
func TestSchedule_Term(t *testing.T) {
	fibre := func(months int, from string) *ordering.Service {
		return owned("conn-fiber-business", orderingtest.Set{Tier: "100"}, months, orderingtest.Day(t, from))
	}
	copper := func(months int, from string) *ordering.Service {
		return owned("conn-vdsl-legacy", orderingtest.Set{Tier: "50"}, months, orderingtest.Day(t, from))
	}
	numbers := owned("voice-number-block", orderingtest.Set{Tier: "1"}, 1, orderingtest.Day(t, "2026-01-01"))
	numbers.Links = []ordering.Link{{Service: "svc-voice-sip-trunk"}}
	for name, c := range map[string]struct {
		service   *ordering.Service
		item      func(*ordering.Service) ordering.Item
		months    int
		isNew     bool
		ends      string
		remaining int
		net       money.Cents // silver
	}{
		"an add has the chosen term": {
			nil, func(*ordering.Service) ordering.Item {
				return added("conn-fiber-business", orderingtest.Set{Tier: "500"}, 36)
			}, 36, true, "2029-12-29", 36, 6752,
		},
		"a modify keeps the running term and its discount": {
			fibre(24, "2026-03-01"), func(s *ordering.Service) ordering.Item { return modified(s, orderingtest.Set{Tier: "500"}) }, 24, false, "2028-02-29", 16, 6967,
		},
		"the partner's longer term that ends later is a new one, with its own discount": {
			fibre(24, "2026-03-01"), longer(orderingtest.Set{Tier: "500"}, 36), 36, true, "2029-12-29", 36, 6752,
		},
		"a shorter term that would still end later is taken": {
			fibre(36, "2024-03-01"), longer(orderingtest.Set{Tier: "500"}, 12), 12, true, "2027-12-29", 12, 7182,
		},
		"a term that would end sooner is not taken": {
			fibre(36, "2026-03-01"), longer(orderingtest.Set{Tier: "500"}, 24), 36, false, "2029-02-28", 28, 6752,
		},
		"the same length counted from the effective date ends later, so it is a new one": {
			fibre(24, "2026-03-01"), longer(orderingtest.Set{Tier: "500"}, 24), 24, true, "2028-12-29", 24, 6967,
		},
		"a service whose term has ended runs on with its discount": {
			fibre(24, "2022-03-01"), func(s *ordering.Service) ordering.Item { return modified(s, orderingtest.Set{Tier: "500"}) }, 24, false, "2024-02-29", 0, 6967,
		},
		"a service of one month runs on monthly": {
			numbers, func(s *ordering.Service) ordering.Item { return modified(s, orderingtest.Set{Tier: "10"}) }, 1, false, "2026-01-31", 0, 581,
		},
		"a longer term alone is an upgrade, from the next period that leaves the lead time": {
			fibre(12, "2026-03-01"), longer(orderingtest.Set{Tier: "100"}, 36), 36, true, "2029-12-31", 36, 4754,
		},
		"a migration from copper starts the 24 months that copper asks for": {
			copper(12, "2022-05-01"), func(s *ordering.Service) ordering.Item {
				return migrated(s, "conn-fiber-business", orderingtest.Set{Tier: "100"})
			}, 24, true, "2028-12-29", 24, 4905,
		},
		"a migration keeps a running term that ends after those 24 months": {
			copper(36, "2026-10-01"), func(s *ordering.Service) ordering.Item {
				return migrated(s, "conn-fiber-business", orderingtest.Set{Tier: "100"})
			}, 36, false, "2029-09-30", 35, 4754,
		},
		"the partner's term wins from those 24 months when it ends later": {
			copper(12, "2022-05-01"), func(s *ordering.Service) ordering.Item {
				return with(migrated(s, "conn-fiber-business", orderingtest.Set{Tier: "100"}), func(i *ordering.Item) { i.TermMonths = 36 })
			}, 36, true, "2029-12-29", 36, 4754,
		},
		"those 24 months win from the partner's shorter term": {
			copper(12, "2022-05-01"), func(s *ordering.Service) ordering.Item {
				return with(migrated(s, "conn-fiber-business", orderingtest.Set{Tier: "100"}), func(i *ordering.Item) { i.TermMonths = 12 })
			}, 24, true, "2028-12-29", 24, 4905,
		},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, "2026-11-17")
			if c.service != nil {
				b = basisOn(t, "2026-11-17", c.service)
			}
			got, checks := priced(t, b, c.item(c.service))
			orderingtest.WantChecks(t, checks)
			want := ordering.ChangeTerm{Months: c.months, New: c.isNew, Ends: orderingtest.Day(t, c.ends), RemainingMonths: c.remaining}
			if got.Term != want {
				t.Errorf("term is %+v, want %+v", got.Term, want)
			}
			if got.New.NetMRC != c.net {
				t.Errorf("net price is %d, want %d", got.New.NetMRC, c.net)
			}
		})
	}
}

func longer(what orderingtest.Set, months int) func(*ordering.Service) ordering.Item {
	return func(s *ordering.Service) ordering.Item {
		return with(modified(s, what), func(i *ordering.Item) { i.TermMonths = months })
	}
}

func TestSchedule_TermRefused(t *testing.T) {
	monthly := owned("host-vps", orderingtest.Set{Tier: "m", Units: 2}, 1, orderingtest.Day(t, "2026-01-01"))
	fibre := owned("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24, orderingtest.Day(t, "2026-03-01"))
	pool := orderingtest.Set{Values: map[string]int64{"vcpu": 8, "ramGb": 32, "ssdGb": 250}}
	for name, c := range map[string]struct {
		item ordering.Item
		want []string
	}{
		"an add for a term that the product does not come with":  {added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 1), []string{"term-not-offered"}},
		"an add without a term":                                  {added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 0), []string{"term-not-offered"}},
		"a modify to a term that the product does not come with": {longer(orderingtest.Set{Tier: "500"}, 48)(fibre), []string{"term-not-offered"}},
		"a migration that keeps a term the new product lacks":    {migrated(monthly, "host-private-cloud", pool), []string{"term-not-offered"}},
		"a term alone that would end sooner changes nothing":     {longer(orderingtest.Set{Tier: "100"}, 12)(fibre), []string{"not-an-upgrade"}},
		"nothing changes at all":                                 {modified(fibre, orderingtest.Set{Tier: "100"}), []string{"not-an-upgrade"}},
		"an option of quantity zero is no option":                {modified(fibre, orderingtest.Set{Tier: "100", Options: map[string]int64{"ipv4-29": 0}}), []string{"not-an-upgrade"}},
	} {
		t.Run(name, func(t *testing.T) {
			change, checks := basisOn(t, "2026-11-17", monthly, fibre).Price([]ordering.Item{c.item})
			orderingtest.WantChecks(t, checks, c.want...)
			if len(change.Items) != 0 {
				t.Error("it is priced nevertheless")
			}
		})
	}
}
