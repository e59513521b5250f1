package ordering_test

import (
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestUpgrade_Axes(t *testing.T) {
	servers := owned("host-vps", orderingtest.Set{Tier: "m", Units: 3, Options: map[string]int64{"disk-50": 2}}, 12, orderingtest.Day(t, "2026-03-01"))
	ended := owned("host-vps", orderingtest.Set{Tier: "m", Units: 3, Options: map[string]int64{"disk-50": 2}}, 12, orderingtest.Day(t, "2024-03-01"))
	ended.ID = "svc-ended"
	pool := owned("host-private-cloud", orderingtest.Set{Values: map[string]int64{"vcpu": 16, "ramGb": 64, "ssdGb": 500}}, 24, orderingtest.Day(t, "2026-03-01"))
	kept := owned("host-backup", orderingtest.Set{Units: 500, Options: map[string]int64{"retention-90": 1}}, 12, orderingtest.Day(t, "2026-03-01"))
	longKept := owned("host-backup", orderingtest.Set{Units: 500, Options: map[string]int64{"retention-365": 1}}, 12, orderingtest.Day(t, "2026-03-01"))
	longKept.ID = "svc-long-kept"
	numbers := owned("voice-number-block", orderingtest.Set{Tier: "100"}, 12, orderingtest.Day(t, "2026-03-01"))
	values := func(vcpu, ram, ssd int64) orderingtest.Set {
		return orderingtest.Set{Values: map[string]int64{"vcpu": vcpu, "ramGb": ram, "ssdGb": ssd}}
	}
	disk := func(n int64) map[string]int64 { return map[string]int64{"disk-50": n} }
	for name, c := range map[string]struct {
		item ordering.Item
		want []string
	}{
		"larger, more and with an option added are all immediate":     {modified(servers, orderingtest.Set{Tier: "l", Units: 4, Options: disk(3)}), nil},
		"fewer servers next period, an option added now":              {modified(servers, orderingtest.Set{Tier: "m", Units: 2, Options: disk(3)}), []string{"mixed-modes"}},
		"fewer servers next period, an option removed at end of term": {modified(servers, orderingtest.Set{Tier: "m", Units: 2}), []string{"mixed-modes"}},
		"once the term has ended both are of the next period":         {modified(ended, orderingtest.Set{Tier: "m", Units: 2}), nil},
		"one of an option less is a removal too":                      {modified(servers, orderingtest.Set{Tier: "m", Units: 4, Options: disk(1)}), []string{"mixed-modes"}},
		"an option swapped for one that it excludes":                  {modified(kept, orderingtest.Set{Units: 500, Options: map[string]int64{"retention-365": 1}}), nil},
		"exclusion is mutual: swapped back":                           {modified(longKept, orderingtest.Set{Units: 500, Options: map[string]int64{"retention-90": 1}}), nil},
		"swapped together with more storage":                          {modified(kept, orderingtest.Set{Units: 750, Options: map[string]int64{"retention-365": 1}}), nil},
		"both options that exclude each other":                        {modified(kept, orderingtest.Set{Units: 500, Options: map[string]int64{"retention-365": 1, "retention-90": 1}}), []string{"configuration-invalid"}},
		"a size down, which no axis allows":                           {modified(servers, orderingtest.Set{Tier: "s", Units: 3, Options: disk(2)}), []string{"change-not-allowed"}},
		"a smaller block of numbers, which no axis allows":            {modified(numbers, orderingtest.Set{Tier: "10"}), []string{"change-not-allowed"}},
		"two changes that no axis allows, and one that does":          {modified(pool, values(20, 64, 250)), []string{"change-not-allowed"}},
		"mixed modes and a change that no axis allows are both named": {modified(pool, values(20, 56, 250)), []string{"change-not-allowed", "mixed-modes"}},
		"to a product that this one does not migrate to":              {migrated(servers, "conn-fiber-business", orderingtest.Set{Tier: "100"}), []string{"change-not-allowed"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := basisOn(t, "2026-11-17", servers, ended, pool, kept, longKept, numbers)
			if strings.Contains(name, "does not migrate to") {
				c.item.TermMonths = 24
			}
			_, checks := b.Price([]ordering.Item{c.item})
			wantBlocking(t, checks, c.want...)
		})
	}
}

// wantBlocking compares the checks that block, apart from links that no case is about.
func wantBlocking(t testing.TB, checks []ordering.Check, want ...string) {
	t.Helper()
	var blocking []ordering.Check
	for _, c := range checks {
		if c.Severity == ordering.Blocking && c.Code != ordering.RequiresProduct {
			blocking = append(blocking, c)
		}
	}
	orderingtest.WantChecks(t, blocking, want...)
}

// A refused change carries the note of the offering.
func TestUpgrade_Note(t *testing.T) {
	servers := owned("host-vps", orderingtest.Set{Tier: "m", Units: 3}, 12, orderingtest.Day(t, "2026-03-01"))
	numbers := owned("voice-number-block", orderingtest.Set{Tier: "100"}, 12, orderingtest.Day(t, "2026-03-01"))
	b := basisOn(t, "2026-11-17", servers, numbers)

	_, checks := b.Price([]ordering.Item{modified(servers, orderingtest.Set{Tier: "s", Units: 3})})
	c := orderingtest.FindCheck(t, checks, ordering.ChangeNotAllowed)
	for _, said := range [][2]string{{c.Message.Text().NL, "een schijf kan niet kleiner worden"}, {c.Message.Text().EN, "a disk cannot shrink"}} {
		if !strings.Contains(said[0], said[1]) {
			t.Errorf("the note is missing from %q", said[0])
		}
	}
	if c.Field != "size" || !slices.Equal(c.Alternatives, []catalog.OfferingID{"host-private-cloud"}) {
		t.Errorf("names %q and offers %q", c.Field, c.Alternatives)
	}
	_, checks = b.Price([]ordering.Item{modified(numbers, orderingtest.Set{Tier: "10"})})
	if c := orderingtest.FindCheck(t, checks, ordering.ChangeNotAllowed); strings.Contains(c.Message.Text().EN, "(") {
		t.Errorf("a note out of nowhere: %q", c.Message.Text().EN)
	}
}

func TestUpgrade_OneOffCharges(t *testing.T) {
	fibre := owned("conn-fiber-business", orderingtest.Set{Tier: "100", Options: map[string]int64{"router-managed": 1}}, 12, orderingtest.Day(t, "2026-06-01"))
	copper := owned("conn-vdsl-legacy", orderingtest.Set{Tier: "50"}, 12, orderingtest.Day(t, "2022-05-01"))
	rack := owned("host-colocation", orderingtest.Set{Tier: "half", Units: 4, Options: map[string]int64{"cross-connect": 2}}, 12, orderingtest.Day(t, "2026-06-01"))
	seats := owned("voice-hosted-seat", orderingtest.Set{Tier: "pro", Units: 10}, 12, orderingtest.Day(t, "2026-06-01"))
	trunk := owned("voice-sip-trunk", orderingtest.Set{Units: 8}, 12, orderingtest.Day(t, "2026-06-01"))
	servers := owned("host-vps", orderingtest.Set{Tier: "m", Units: 2, Options: map[string]int64{"managed": 1}}, 12, orderingtest.Day(t, "2026-06-01"))
	cross := func(n int64) map[string]int64 { return map[string]int64{"cross-connect": n} }
	for name, c := range map[string]struct {
		item ordering.Item
		want money.Cents
	}{
		"an add pays its term's charge and that of its options":                {added("conn-fiber-business", orderingtest.Set{Tier: "100", Options: map[string]int64{"ipv4-29": 1, "install-onsite": 1}}, 24), 9_900 + 2_500 + 12_500},
		"an add for 36 months pays the options only":                           {added("conn-fiber-business", orderingtest.Set{Tier: "100", Options: map[string]int64{"ipv4-29": 1}}, 36), 2_500},
		"an add with a charge per unit pays it for each":                       {added("voice-hosted-seat", orderingtest.Set{Tier: "basic", Units: 25}, 12), 25 * 1_500},
		"an option per unit counts once per unit":                              {added("host-vps", orderingtest.Set{Tier: "m", Units: 3, Options: map[string]int64{"managed": 1}}, 12), 3 * 7_500},
		"a faster tier costs nothing once":                                     {modified(fibre, orderingtest.Set{Tier: "500", Options: map[string]int64{"router-managed": 1}}), 0},
		"an option that was there already is not paid again":                   {modified(fibre, orderingtest.Set{Tier: "500", Options: map[string]int64{"router-managed": 1, "ipv4-29": 1}}), 2_500},
		"a change fee is paid once, options for what is added":                 {modified(rack, orderingtest.Set{Tier: "half", Units: 6, Options: cross(5)}), 15_000 + 3*15_000},
		"added units pay the term's charge when it is per unit":                {modified(seats, orderingtest.Set{Tier: "pro", Units: 14}), 4 * 1_500},
		"a longer term with added units pays the new term's charge":            {with(modified(seats, orderingtest.Set{Tier: "pro", Units: 14}), func(i *ordering.Item) { i.TermMonths = 24 }), 0},
		"removed units give nothing back":                                      {modified(seats, orderingtest.Set{Tier: "pro", Units: 4}), 0},
		"more units pay an option per unit for what is added":                  {modified(servers, orderingtest.Set{Tier: "m", Units: 5, Options: map[string]int64{"managed": 1}}), 3 * 7_500},
		"a migration pays as an add: copper to fibre for 24 months":            {migrated(copper, "conn-fiber-business", orderingtest.Set{Tier: "100", Options: map[string]int64{"router-managed": 1}}), 9_900 + 4_900},
		"a migration pays all its units: a trunk to 12 seats":                  {migrated(trunk, "voice-hosted-seat", orderingtest.Set{Tier: "basic", Units: 12}), 12 * 1_500},
		"an option of the same name does not survive a migration":              {with(migrated(fibre, "conn-ethernet-dedicated", orderingtest.Set{Tier: "100", Options: map[string]int64{"bgp": 1}}), func(i *ordering.Item) { i.TermMonths = 12 }), 150_000 + 15_000},
		"a longer term alone pays no connection again, only the change fee":    {with(modified(rack, orderingtest.Set{Tier: "half", Units: 4, Options: cross(2)}), func(i *ordering.Item) { i.TermMonths = 36 }), 15_000},
		"a term discount and a partner level never touch what is paid once":    {added("host-colocation", orderingtest.Set{Tier: "full", Units: 1, Options: cross(8)}, 24), 12_500 + 8*15_000},
		"an amount of nothing stays nothing, whatever discount there is on it": {with(modified(fibre, orderingtest.Set{Tier: "500", Options: map[string]int64{"router-managed": 1}}), discount(0, 5_000)), 0},
		"the account manager's discount on it is rounded to the cent":          {with(added("conn-fiber-business", orderingtest.Set{Tier: "100"}, 12), discount(0, 3_333)), 19_900 - 6_633},
	} {
		t.Run(name, func(t *testing.T) {
			got, checks := priced(t, basisOn(t, "2026-11-17", fibre, copper, rack, seats, trunk, servers), c.item)
			wantBlocking(t, checks)
			if got.NRC != c.want {
				t.Errorf("is %d, want %d", got.NRC, c.want)
			}
		})
	}
}

func discount(mrc, nrc int64) func(*ordering.Item) {
	return func(i *ordering.Item) {
		i.Discount = &ordering.ManualDiscount{MRCBasisPoints: &mrc, NRCBasisPoints: &nrc}
	}
}

func TestUpgrade_MigrationFee(t *testing.T) {
	dear := orderingtest.EditedCatalogue(t, func(offering func(string) map[string]any) {
		offering("voice-sip-trunk")["upgrade"].(map[string]any)["changeFeeCents"] = 2_500
	})
	trunk := owned("voice-sip-trunk", orderingtest.Set{Units: 8}, 12, orderingtest.Day(t, "2026-06-01"))
	got, _ := priced(t, basisWith(t, dear, "2026-11-17", trunk), migrated(trunk, "voice-hosted-seat", orderingtest.Set{Tier: "basic", Units: 12}))
	if want := money.Cents(12*1_500 + 2_500); got.NRC != want || !got.Migration {
		t.Errorf("NRC %d, want %d (migration %v)", got.NRC, want, got.Migration)
	}
}

func TestUpgrade_ManualDiscount(t *testing.T) {
	own := func() *ordering.Service {
		s := owned("conn-fiber-business", orderingtest.Set{Tier: "100"}, 24, orderingtest.Day(t, "2026-03-01"))
		s.ManualBasisPoints = 1_000
		return s
	}
	for name, c := range map[string]struct {
		item func(*ordering.Service) ordering.Item
		want int64
		net  money.Cents // 8450 - 3% - 15% = 6967, before the manual discount
	}{
		"stays on a change": {func(s *ordering.Service) ordering.Item { return modified(s, orderingtest.Set{Tier: "500"}) }, 1_000, 6_967 - 697},
		"stays on a migration, where nothing else survives": {func(s *ordering.Service) ordering.Item {
			return migrated(s, "conn-ethernet-dedicated", orderingtest.Set{Tier: "100"})
		}, 1_000, 26_796 - 2_680},
		"gives way to the one the account manager sets": {func(s *ordering.Service) ordering.Item {
			return with(modified(s, orderingtest.Set{Tier: "500"}), discount(2_000, 0))
		}, 2_000, 6_967 - 1_393},
		"can be taken away by the account manager": {func(s *ordering.Service) ordering.Item {
			return with(modified(s, orderingtest.Set{Tier: "500"}), discount(0, 0))
		}, 0, 6_967},
		"stays when the account manager discounts the NRC only": {func(s *ordering.Service) ordering.Item {
			nrc := int64(100)
			return with(modified(s, orderingtest.Set{Tier: "500"}), func(i *ordering.Item) { i.Discount = &ordering.ManualDiscount{NRCBasisPoints: &nrc} })
		}, 1_000, 6_967 - 697},
	} {
		t.Run(name, func(t *testing.T) {
			s := own()
			got, _ := priced(t, basisOn(t, "2026-11-17", s), c.item(s))
			if got.ManualBasisPoints != c.want || got.New.NetMRC != c.net {
				t.Errorf("%d basis points, net %d; want %d, net %d", got.ManualBasisPoints, got.New.NetMRC, c.want, c.net)
			}
			if got.Old.NetMRC != s.NetMRC {
				t.Errorf("the old side was computed again: %d, recorded %d", got.Old.NetMRC, s.NetMRC)
			}
		})
	}
}

// The old side is the recorded price.
func TestUpgrade_RecordedPrice(t *testing.T) {
	s := owned("conn-fiber-business", orderingtest.Set{Tier: "100", Options: map[string]int64{"ipv4-29": 1}}, 24, orderingtest.Day(t, "2026-03-01"))
	b := basisOn(t, "2026-11-17", s)
	s.NetMRC = 4_321 // agreed long ago, of no catalogue
	got, _ := priced(t, b, modified(s, orderingtest.Set{Tier: "500", Options: map[string]int64{"ipv4-29": 1}}))
	if got.Old.NetMRC != 4_321 || got.Difference != got.New.NetMRC-4_321 {
		t.Errorf("old %d, new %d, difference %d", got.Old.NetMRC, got.New.NetMRC, got.Difference)
	}
	if got.New.ListMRC != 8_450+1_250 {
		t.Errorf("the unchanged option is not in the new side: list %d", got.New.ListMRC)
	}
}
