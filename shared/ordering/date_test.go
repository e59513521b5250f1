package ordering_test

import (
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestSchedule_EffectiveDate(t *testing.T) {
	fibre := owned("conn-fiber-business", orderingtest.Set{Tier: "500"}, 24, orderingtest.Day(t, "2026-03-01"))
	ending := owned("conn-fiber-business", orderingtest.Set{Tier: "500", Options: map[string]int64{"ipv4-29": 1}}, 12, orderingtest.Day(t, "2025-12-01"))
	ending.ID = "svc-ending"
	ended := owned("voice-sip-trunk", orderingtest.Set{Units: 16}, 12, orderingtest.Day(t, "2024-01-01"))
	servers := owned("host-vps", orderingtest.Set{Tier: "m", Units: 3}, 12, orderingtest.Day(t, "2026-03-01"))
	site := owned("host-web", orderingtest.Set{Tier: "plus"}, 12, orderingtest.Day(t, "2026-03-01"))
	mobile := owned("conn-mobile-backup", orderingtest.Set{Tier: "50"}, 12, orderingtest.Day(t, "2026-03-01"))
	firewall := owned("host-firewall", orderingtest.Set{Tier: "250"}, 12, orderingtest.Day(t, "2026-03-01"))
	numbers := owned("voice-number-block", orderingtest.Set{Tier: "1", Options: map[string]int64{"directory-listing": 1}}, 1, orderingtest.Day(t, "2026-03-01"))
	kept := owned("host-backup", orderingtest.Set{Units: 500, Options: map[string]int64{"retention-90": 1}}, 12, orderingtest.Day(t, "2026-03-01"))
	wish := func(item ordering.Item, on string) ordering.Item {
		item.RequestedDate = orderingtest.Day(t, on)
		return item
	}
	const tuesday = "2026-11-17"
	for name, c := range map[string]struct {
		today string
		item  ordering.Item
		mode  catalog.Mode
		want  string
	}{
		"an add is delivered after its lead time of business days, over Christmas": {tuesday, added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 12), catalog.Immediate, "2026-12-30"},
		"an add without lead time is delivered today, on a Sunday too":             {"2026-11-22", added("host-web", orderingtest.Set{Tier: "start"}, 12), catalog.Immediate, "2026-11-22"},
		"a lead time steps over the weekend":                                       {"2026-11-20", modified(servers, orderingtest.Set{Tier: "m", Units: 4}), catalog.Immediate, "2026-11-23"},
		"Good Friday is a business day, Easter Monday is not":                      {"2027-03-25", modified(ended, orderingtest.Set{Units: 17}), catalog.Immediate, "2027-03-31"},
		"King's Day is no business day":                                            {"2027-04-26", modified(servers, orderingtest.Set{Tier: "m", Units: 4}), catalog.Immediate, "2027-04-28"},
		"5 May is a business day in 2027":                                          {"2027-05-04", modified(servers, orderingtest.Set{Tier: "m", Units: 4}), catalog.Immediate, "2027-05-05"},
		"5 May is a holiday in 2025":                                               {"2025-05-02", modified(servers, orderingtest.Set{Tier: "m", Units: 4}), catalog.Immediate, "2025-05-06"},
		"the requested date is taken when the lead time allows it":                 {tuesday, wish(modified(servers, orderingtest.Set{Tier: "m", Units: 4}), "2027-01-31"), catalog.Immediate, "2027-01-31"},
		"the earliest day can be requested":                                        {tuesday, wish(modified(servers, orderingtest.Set{Tier: "m", Units: 4}), "2026-11-18"), catalog.Immediate, "2026-11-18"},
		"next period is the first of the next month":                               {tuesday, modified(servers, orderingtest.Set{Tier: "m", Units: 2}), catalog.NextPeriod, "2026-12-01"},
		"on the last day of the month the next period can still be tomorrow":       {"2026-11-30", modified(servers, orderingtest.Set{Tier: "m", Units: 2}), catalog.NextPeriod, "2026-12-01"},
		"on the first of the month the next period is a month away":                {"2026-12-01", modified(site, orderingtest.Set{Tier: "start"}), catalog.NextPeriod, "2027-01-01"},
		"the next period leaves the lead time":                                     {"2026-11-26", modified(mobile, orderingtest.Set{Tier: "10"}), catalog.NextPeriod, "2027-01-01"},
		"end of term is the day after the term ends, in a leap year too":           {tuesday, modified(fibre, orderingtest.Set{Tier: "100"}), catalog.EndOfTerm, "2028-03-01"},
		"an option removed waits for the end of the term":                          {tuesday, modified(kept, orderingtest.Set{Units: 500}), catalog.EndOfTerm, "2027-03-01"},
		"an option that an added one excludes goes at once":                        {tuesday, modified(kept, orderingtest.Set{Units: 500, Options: map[string]int64{"retention-365": 1}}), catalog.Immediate, "2026-11-18"},
		"a service whose term has ended need not wait for its end":                 {tuesday, modified(ended, orderingtest.Set{Units: 8}), catalog.NextPeriod, "2026-12-01"},
		"a service of one month need not wait for its end":                         {tuesday, modified(numbers, orderingtest.Set{Tier: "1"}), catalog.NextPeriod, "2026-12-01"},
		"a term that ends before the lead time is over has become monthly by then": {tuesday, modified(ending, orderingtest.Set{Tier: "500"}), catalog.EndOfTerm, "2027-01-01"},
		"a scheduled change is on the partner's date":                              {tuesday, wish(modified(firewall, orderingtest.Set{Tier: "1000"}), "2027-02-10"), catalog.Scheduled, "2027-02-10"},
		"a scheduled change without a date is as early as can be":                  {tuesday, modified(firewall, orderingtest.Set{Tier: "1000"}), catalog.Scheduled, "2026-11-24"},
		"a migration is scheduled, with the new product's lead time":               {tuesday, migrated(site, "host-vps", orderingtest.Set{Tier: "s", Units: 1}), catalog.Scheduled, "2026-11-18"},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, c.today, fibre, ending, ended, servers, site, mobile, firewall, numbers, kept)
			got, checks := priced(t, b, c.item)
			for _, check := range checks {
				if check.Code == ordering.DateTooEarly {
					t.Error("is too early")
				}
			}
			if got.EffectiveDate != orderingtest.Day(t, c.want) || got.Mode != c.mode {
				t.Errorf("takes effect on %s (%s), want %s (%s)", got.EffectiveDate, got.Mode, c.want, c.mode)
			}
			if got.FirstPeriod.From != got.EffectiveDate {
				t.Errorf("the first period is labelled %s", got.FirstPeriod.From)
			}
		})
	}
}

func TestSchedule_DateTooEarly(t *testing.T) {
	servers := owned("host-vps", orderingtest.Set{Tier: "m", Units: 3}, 12, orderingtest.Day(t, "2026-03-01"))
	firewall := owned("host-firewall", orderingtest.Set{Tier: "250"}, 12, orderingtest.Day(t, "2026-03-01"))
	for name, item := range map[string]ordering.Item{
		"an immediate change": modified(servers, orderingtest.Set{Tier: "m", Units: 4}),
		"a scheduled change":  modified(firewall, orderingtest.Set{Tier: "1000"}),
		"an add":              added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 12),
	} {
		t.Run(name+" before its lead time is too early, and priced on the earliest day", func(t *testing.T) {
			b := basisOn(t, "2026-11-17", servers, firewall)
			earliest, _ := priced(t, b, item)
			item.RequestedDate = earliest.EffectiveDate.AddDays(-1)
			early, checks := priced(t, b, item)
			orderingtest.WantChecks(t, checks, "date-too-early")
			if early.EffectiveDate != earliest.EffectiveDate {
				t.Errorf("priced on %s, want %s", early.EffectiveDate, earliest.EffectiveDate)
			}
		})
	}
}

func TestSchedule_FirstPeriod(t *testing.T) {
	for name, c := range map[string]struct {
		monthly        money.Cents
		from           string
		charged, month int
		amount         money.Cents
	}{
		"the first day charges the whole month":          {10_000, "2026-12-01", 31, 31, 10_000},
		"the last day charges itself":                    {10_000, "2026-12-31", 1, 31, 323},
		"29 February charges one of 29 days":             {10_000, "2028-02-29", 1, 29, 345},
		"28 February charges one of 28 days":             {10_000, "2027-02-28", 1, 28, 357},
		"half a cent is rounded away from zero":          {10_001, "2026-11-16", 15, 30, 5_001},
		"a decrease is a credit, rounded away from zero": {-10_001, "2026-11-16", 15, 30, -5_001},
	} {
		t.Run(name, func(t *testing.T) {
			got := ordering.ProRata(c.monthly, orderingtest.Day(t, c.from))
			want := ordering.FirstPeriod{From: orderingtest.Day(t, c.from), DaysCharged: c.charged, DaysInMonth: c.month, Amount: c.amount}
			if got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}
