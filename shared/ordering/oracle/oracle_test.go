package oracle_test

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/ordering/oracle"
)

func catalogJSON(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("../../catalog/data/2026-11-01.json")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func newOracle(t testing.TB) *oracle.Oracle {
	t.Helper()
	o, err := oracle.New(catalogJSON(t))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// edited is the catalogue with the text of one place replaced.
func edited(t testing.TB, was, becomes string) *oracle.Oracle {
	t.Helper()
	data := string(catalogJSON(t))
	if strings.Count(data, was) != 1 {
		t.Fatalf("the catalogue has %d times %q, want once", strings.Count(data, was), was)
	}
	o, err := oracle.New([]byte(strings.Replace(data, was, becomes, 1)))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestOracle_Vectors(t *testing.T) {
	type config struct {
		Tier  string
		Units int64
	}
	type prices struct{ ListMrcCents, NetMrcCents int64 }
	var catalog struct {
		PriceVectors []struct {
			Name, Offering, NewOffering    string
			Current, New                   config
			TermMonths                     int
			PartnerLevel                   string
			CurrentPrice, NewPrice         prices
			MrcDeltaCents, VatOnDeltaCents int64
			MrcDeltaInclVatCents           int64
			Proration                      struct {
				Effective                                       string
				DaysInMonth, DaysCharged, FirstPeriodDeltaCents int64
			}
		}
	}
	if err := json.Unmarshal(catalogJSON(t), &catalog); err != nil {
		t.Fatal(err)
	}
	if len(catalog.PriceVectors) != 3 {
		t.Fatalf("%d vectors, want 3", len(catalog.PriceVectors))
	}
	o := newOracle(t)
	for _, v := range catalog.PriceVectors {
		t.Run(v.Name, func(t *testing.T) {
			current := oracle.Item{
				Action: "add", Offering: v.Offering, Config: oracle.Config{Tier: v.Current.Tier, Units: v.Current.Units},
				TermMonths: v.TermMonths, PartnerLevel: v.PartnerLevel, EffectiveDate: v.Proration.Effective,
			}
			before, err := o.Price(current)
			if err != nil {
				t.Fatal(err)
			}
			upgrade := current
			upgrade.Action, upgrade.Offering, upgrade.OldOffering = "modify", v.NewOffering, v.Offering
			upgrade.Old, upgrade.OldNetMRC = current.Config, before.NewNetMRC
			upgrade.Config = oracle.Config{Tier: v.New.Tier, Units: v.New.Units}
			after, err := o.Price(upgrade)
			if err != nil {
				t.Fatal(err)
			}
			got := []int64{
				before.ListMRC, before.NewNetMRC, after.ListMRC, after.NewNetMRC, after.Difference, o.VAT(after.Difference, "2026-11-01"),
				after.Difference + o.VAT(after.Difference, "2026-11-01"), after.DaysInMonth, after.DaysCharged, after.FirstPeriod,
			}
			want := []int64{
				v.CurrentPrice.ListMrcCents, v.CurrentPrice.NetMrcCents, v.NewPrice.ListMrcCents, v.NewPrice.NetMrcCents,
				v.MrcDeltaCents, v.VatOnDeltaCents, v.MrcDeltaInclVatCents,
				v.Proration.DaysInMonth, v.Proration.DaysCharged, v.Proration.FirstPeriodDeltaCents,
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

type handCase struct {
	name string
	item oracle.Item
	want oracle.Figures
}

func runHandCases(t *testing.T, o *oracle.Oracle, cases []handCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := o.Price(c.item)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// An add computed by hand.
func TestOracle_Add(t *testing.T) {
	runHandCases(t, newOracle(t), []handCase{
		{
			name: "graduated: each unit at its own bracket's price, a perUnit option once per channel",
			item: oracle.Item{
				Action: "add", Offering: "voice-sip-trunk", TermMonths: 24, PartnerLevel: "silver", EffectiveDate: "2026-12-31",
				Config: oracle.Config{Units: 35, Options: map[string]int64{"bundle-nl-mobile": 1, "failover-trunk": 1}},
			},
			want: oracle.Figures{
				// 1250 + 10×395 + 20×345 + 5×295 = 1250 + 3950 + 6900 + 1475 = 13575; + 35×650 = 22750; + 1950
				ListMRC:     38275,
				TermAmount:  -1148, // 3% of 38275 = 1148.25
				LevelAmount: -5569, // 15% of 37127 = 5569.05
				NewNetMRC:   31558, Difference: 31558,
				ListNRC: 12400, NRC: 12400, // 7500 + 35×0 + 4900
				DaysCharged: 1, DaysInMonth: 31, FirstPeriod: 1018, // 31558 / 31 = 1018.0
			},
		},
		{
			name: "graduated: the last unit of a bracket has the bracket's price",
			item: oracle.Item{
				Action: "add", Offering: "voice-sip-trunk", TermMonths: 12, EffectiveDate: "2026-11-01",
				Config: oracle.Config{Units: 10},
			},
			want: oracle.Figures{
				ListMRC: 5200, NewNetMRC: 5200, Difference: 5200, // 1250 + 10×395
				ListNRC: 7500, NRC: 7500,
				DaysCharged: 30, DaysInMonth: 30, FirstPeriod: 5200,
			},
		},
		{
			name: "volume: all units at the price of the bracket reached",
			item: oracle.Item{
				Action: "add", Offering: "host-backup", TermMonths: 12, PartnerLevel: "bronze", EffectiveDate: "2027-03-16",
				Config: oracle.Config{Units: 1250, Options: map[string]int64{"retention-365": 1}},
			},
			want: oracle.Figures{
				ListMRC:     14750, // 1500 + 1250×7 = 10250; + 4500
				LevelAmount: -1475,
				NewNetMRC:   13275, Difference: 13275,
				DaysCharged: 16, DaysInMonth: 31, FirstPeriod: 6852, // 13275×16/31 = 6851.61
			},
		},
		{
			name: "volume: the last unit of a bracket still has the dearer price",
			item: oracle.Item{
				Action: "add", Offering: "host-backup", TermMonths: 36, PartnerLevel: "gold", EffectiveDate: "2027-02-28",
				Config: oracle.Config{Units: 5000},
			},
			want: oracle.Figures{
				ListMRC:     36500, // 1500 + 5000×7, though 5250 would be 1500 + 5250×5 = 27750
				TermAmount:  -2190,
				LevelAmount: -6862, // 20% of 34310
				NewNetMRC:   27448, Difference: 27448,
				DaysCharged: 1, DaysInMonth: 28, FirstPeriod: 980, // 980.29
			},
		},
		{
			name: "tieredPerUnit with tierIsBase: the tier once and each unit at the unit price",
			item: oracle.Item{
				Action: "add", Offering: "host-colocation", TermMonths: 36, PartnerLevel: "gold", EffectiveDate: "2027-01-01",
				Config: oracle.Config{Tier: "half", Units: 6, Options: map[string]int64{"ab-feed": 1, "cross-connect": 3}},
			},
			want: oracle.Figures{
				ListMRC:     86500, // 42500 + 6×4500 = 69500; + 6500 + 3×3500
				TermAmount:  -5190,
				LevelAmount: -16262, // 20% of 81310
				NewNetMRC:   65048, Difference: 65048,
				ListNRC: 54500, NRC: 54500, // 0 + 9500 + 3×15000
				DaysCharged: 31, DaysInMonth: 31, FirstPeriod: 65048,
			},
		},
		{
			name: "tieredPerUnit: tier price times units, a perUnit option's MRC and NRC times units, a surcharge for one month",
			item: oracle.Item{
				Action: "add", Offering: "host-vps", TermMonths: 1, PartnerLevel: "gold", EffectiveDate: "2026-11-16",
				Config: oracle.Config{Tier: "m", Units: 3, Options: map[string]int64{"managed": 1, "disk-50": 4}},
			},
			want: oracle.Figures{
				ListMRC:     26550, // 3×3750 + 3×4500 + 4×450 = 11250 + 13500 + 1800
				TermAmount:  1328,  // 5% of 26550 = 1327.5, away from zero
				LevelAmount: -5576, // 20% of 27878 = 5575.6
				NewNetMRC:   22302, Difference: 22302,
				ListNRC: 22500, NRC: 22500, // 0 + 3×7500 + 4×0
				DaysCharged: 15, DaysInMonth: 30, FirstPeriod: 11151,
			},
		},
		{
			name: "nrcPerUnit: the one-off of the term once per seat",
			item: oracle.Item{
				Action: "add", Offering: "voice-hosted-seat", TermMonths: 12, PartnerLevel: "bronze", EffectiveDate: "2027-04-21",
				Config: oracle.Config{Tier: "basic", Units: 7},
			},
			want: oracle.Figures{
				ListMRC:     4165, // 7×595
				LevelAmount: -417, // 416.5, away from zero
				NewNetMRC:   3748, Difference: 3748,
				ListNRC: 10500, NRC: 10500, // 7×1500
				DaysCharged: 10, DaysInMonth: 30, FirstPeriod: 1249, // 1249.33
			},
		},
		{
			name: "multiUnit: the sum over its units, with a manual discount on MRC and another on NRC",
			item: oracle.Item{
				Action: "add", Offering: "host-private-cloud", TermMonths: 24, PartnerLevel: "bronze", EffectiveDate: "2028-02-15",
				Config: oracle.Config{
					Values:  map[string]int64{"vcpu": 12, "ramGb": 64, "ssdGb": 750},
					Options: map[string]int64{"second-site": 1},
				},
				ManualMRCBasisPoints: 333, ManualNRCBasisPoints: 1250,
			},
			want: oracle.Figures{
				ListMRC:      59330, // 12×650 + 64×395 + 750×9 = 7800 + 25280 + 6750 = 39830; + 19500
				TermAmount:   -1780, // 1779.9
				LevelAmount:  -5755, // 10% of 57550
				ManualAmount: -1725, // 3.33% of 51795 = 1724.77
				NewNetMRC:    50070, Difference: 50070,
				ListNRC: 60000, ManualNRCAmount: -7500, NRC: 52500, // 25000 + 35000, less 12.5%
				DaysCharged: 15, DaysInMonth: 29, FirstPeriod: 25898, // 50070×15/29 = 25898.28
			},
		},
		{
			name: "everything given away",
			item: oracle.Item{
				Action: "add", Offering: "host-web", TermMonths: 1, PartnerLevel: "silver", EffectiveDate: "2026-11-30",
				Config:               oracle.Config{Tier: "start", Options: map[string]int64{"domain-nl": 25}},
				ManualMRCBasisPoints: 10_000, ManualNRCBasisPoints: 10_000,
			},
			want: oracle.Figures{
				ListMRC: 2370, TermAmount: 119, LevelAmount: -373, ManualAmount: -2116, // 495 + 25×75; 118.5; 373.35
				DaysCharged: 1, DaysInMonth: 30,
			},
		},
	})
}

// A modify computed by hand.
func TestOracle_Modify(t *testing.T) {
	runHandCases(t, newOracle(t), []handCase{
		{
			name: "a change fee once, the one-off of an added option, and not the one-off of the term",
			item: oracle.Item{
				Action: "modify", Offering: "conn-ethernet-dedicated", TermMonths: 24, PartnerLevel: "silver", EffectiveDate: "2026-11-16",
				Config:      oracle.Config{Tier: "1000", Options: map[string]int64{"redundant-path": 1, "bgp": 1}},
				OldOffering: "conn-ethernet-dedicated", OldNetMRC: 44_000,
				Old: oracle.Config{Tier: "100", Options: map[string]int64{"redundant-path": 1}},
			},
			want: oracle.Figures{
				ListMRC:     88500,  // 62500 + 21500 + 4500
				TermAmount:  -2655,  // 3%
				LevelAmount: -12877, // 15% of 85845 = 12876.75
				NewNetMRC:   72968, Difference: 28968,
				ListNRC: 24500, NRC: 24500, // 9500 + 15000; the second path was there
				DaysCharged: 15, DaysInMonth: 30, FirstPeriod: 14484,
			},
		},
		{
			name: "nrcPerUnit: only the added seats",
			item: oracle.Item{
				Action: "modify", Offering: "voice-hosted-seat", TermMonths: 12, PartnerLevel: "bronze", EffectiveDate: "2028-02-29",
				Config:      oracle.Config{Tier: "pro", Units: 8, Options: map[string]int64{"deskphone": 1}},
				OldOffering: "voice-hosted-seat", OldNetMRC: 7000,
				Old: oracle.Config{Tier: "pro", Units: 5, Options: map[string]int64{"deskphone": 1}},
			},
			want: oracle.Figures{
				ListMRC:     11920, // 8×1095 + 8×395
				LevelAmount: -1192,
				NewNetMRC:   10728, Difference: 3728,
				ListNRC: 4500, NRC: 4500, // 3×1500
				DaysCharged: 1, DaysInMonth: 29, FirstPeriod: 129, // 128.55
			},
		},
		{
			name: "nrcPerUnit: fewer seats cost nothing once, and the first period is negative, half away from zero",
			item: oracle.Item{
				Action: "modify", Offering: "voice-hosted-seat", TermMonths: 12, EffectiveDate: "2026-11-16",
				Config:      oracle.Config{Tier: "basic", Units: 4},
				OldOffering: "voice-hosted-seat", OldNetMRC: 2975,
				Old: oracle.Config{Tier: "basic", Units: 5},
			},
			want: oracle.Figures{
				ListMRC: 2380, NewNetMRC: 2380, Difference: -595,
				DaysCharged: 15, DaysInMonth: 30, FirstPeriod: -298, // -297.5
			},
		},
		{
			name: "a perUnit option that was there is charged once for the added units only",
			item: oracle.Item{
				Action: "modify", Offering: "host-vps", TermMonths: 12, PartnerLevel: "gold", EffectiveDate: "2027-02-15",
				Config:      oracle.Config{Tier: "m", Units: 3, Options: map[string]int64{"managed": 1}},
				OldOffering: "host-vps", OldNetMRC: 13_200,
				Old: oracle.Config{Tier: "m", Units: 2, Options: map[string]int64{"managed": 1}},
			},
			want: oracle.Figures{
				ListMRC:     24750, // 3×3750 + 3×4500
				LevelAmount: -4950,
				NewNetMRC:   19800, Difference: 6600,
				ListNRC: 7500, NRC: 7500, // (3×1 − 2×1)×7500
				DaysCharged: 14, DaysInMonth: 28, FirstPeriod: 3300,
			},
		},
		{
			name: "the change fee and two more of an option, with a discount on the one-off that falls on half a cent",
			item: oracle.Item{
				Action: "modify", Offering: "host-colocation", TermMonths: 12, EffectiveDate: "2027-06-01",
				Config:      oracle.Config{Tier: "quarter", Units: 3, Options: map[string]int64{"cross-connect": 3}},
				OldOffering: "host-colocation", OldNetMRC: 41_500,
				Old:                  oracle.Config{Tier: "quarter", Units: 3, Options: map[string]int64{"cross-connect": 1, "ab-feed": 1}},
				ManualNRCBasisPoints: 333,
			},
			want: oracle.Figures{
				ListMRC: 48500, NewNetMRC: 48500, Difference: 7000, // 24500 + 3×4500 + 3×3500
				ListNRC: 45000, ManualNRCAmount: -1499, NRC: 43501, // 15000 + 2×15000; 3.33% = 1498.5
				DaysCharged: 30, DaysInMonth: 30, FirstPeriod: 7000,
			},
		},
	})
}

// A migration computed by hand.
func TestOracle_Migration(t *testing.T) {
	vdslToFibre := oracle.Item{
		Action: "modify", Offering: "conn-fiber-business", TermMonths: 24, PartnerLevel: "silver", EffectiveDate: "2026-12-17",
		Config:      oracle.Config{Tier: "250", Options: map[string]int64{"router-managed": 1}},
		OldOffering: "conn-vdsl-legacy", OldNetMRC: 4081,
		Old: oracle.Config{Tier: "100"},
	}
	want := oracle.Figures{
		ListMRC:     8445,  // 6950 + 1495
		TermAmount:  -253,  // 253.35
		LevelAmount: -1229, // 15% of 8192 = 1228.8
		NewNetMRC:   6963, Difference: 2882,
		ListNRC: 14800, NRC: 14800, // as an add: 9900 + 4900
		DaysCharged: 15, DaysInMonth: 31, FirstPeriod: 1395, // 2882×15/31 = 1394.52
	}
	runHandCases(t, newOracle(t), []handCase{
		{name: "the new offering as an add", item: vdslToFibre, want: want},
		{
			name: "an offering with nrcPerUnit charges all its seats, whatever there was before",
			item: oracle.Item{
				Action: "modify", Offering: "voice-hosted-seat", TermMonths: 12, EffectiveDate: "2027-01-01",
				Config:      oracle.Config{Tier: "basic", Units: 10},
				OldOffering: "voice-sip-trunk", OldNetMRC: 9000,
				Old: oracle.Config{Units: 30},
			},
			want: oracle.Figures{
				ListMRC: 5950, NewNetMRC: 5950, Difference: -3050,
				ListNRC: 15000, NRC: 15000,
				DaysCharged: 31, DaysInMonth: 31, FirstPeriod: -3050,
			},
		},
	})

	// No offering of today that migrates has a change fee, so VDSL, the only one with a newTermMonths, gets one.
	withFee := want
	withFee.ListNRC, withFee.NRC = 14800+1234, 14800+1234
	o := edited(t, "\"changeFeeCents\": 0,\n    \"newTermMonths\": 24", "\"changeFeeCents\": 1234,\n    \"newTermMonths\": 24")
	runHandCases(t, o, []handCase{{name: "the old offering's change fee on top", item: vdslToFibre, want: withFee}})
}

// VAT is rounded once, half away from zero.
func TestOracle_VATRounding(t *testing.T) {
	o := newOracle(t)
	for total, want := range map[int64]int64{
		0: 0, 1: 0, 2: 0, 3: 1, // 0.21 and 0.42 down, 0.63 up
		50: 11, -50: -11, // 10.5
		150: 32, -150: -32, // 31.5
		2062: 433, -2062: -433, // 433.02
		100_000_000_000: 21_000_000_000,
	} {
		if got := o.VAT(total, "2026-11-17"); got != want {
			t.Errorf("VAT(%d) = %d, want %d", total, got, want)
		}
	}
}

func TestOracle_VAT(t *testing.T) {
	later := `{"id": "standard", "ratePct": "22.5", "labelNl": "btw 22,5%", "validFrom": "2027-01-01"}`
	first := "{\n   \"id\": \"standard\",\n   \"ratePct\": \"21\","
	for day, want := range map[string]int64{"2026-12-31": 210, "2027-01-01": 225, "2032-02-29": 225} {
		t.Run(day, func(t *testing.T) {
			if got := edited(t, first, later+", "+first).VAT(1_000, day); got != want {
				t.Errorf("VAT is %d, want %d", got, want)
			}
		})
	}
}

// An item that cannot be ordered has no price.
func TestOracle_NoPrice(t *testing.T) {
	fibre := func(edit func(*oracle.Item)) oracle.Item {
		item := oracle.Item{
			Action: "add", Offering: "conn-fiber-business", TermMonths: 12, EffectiveDate: "2026-11-01", Config: oracle.Config{Tier: "500"},
		}
		edit(&item)
		return item
	}
	of := func(offering string, c oracle.Config) oracle.Item {
		return fibre(func(i *oracle.Item) { i.Offering, i.Config = offering, c })
	}
	o := newOracle(t)
	if _, err := o.Price(fibre(func(*oracle.Item) {})); err != nil {
		t.Fatalf("the item that the cases start from: %v", err)
	}
	for _, c := range []struct {
		name, reason string
		item         oracle.Item
	}{
		{"unknown action", "unknown action", fibre(func(i *oracle.Item) { i.Action = "delete" })},
		{"unknown offering", "unknown offering", of("conn-carrier-pigeon", oracle.Config{})},
		{"unknown tier", "tier", of("conn-fiber-business", oracle.Config{Tier: "501"})},
		{"no tier", "tier", of("conn-fiber-business", oracle.Config{})},
		{"a tier that does not exist for the kind", "tier", of("host-backup", oracle.Config{Tier: "m", Units: 250})},
		{"units that do not exist for the kind", "units", of("host-web", oracle.Config{Tier: "plus", Units: 2})},
		{"too few units", "channels", of("voice-sip-trunk", oracle.Config{Units: 1})},
		{"too many units", "channels", of("voice-sip-trunk", oracle.Config{Units: 481})},
		{"units between two steps", "storageGb", of("host-backup", oracle.Config{Units: 300})},
		{"unknown option", "unknown option", of("host-web", oracle.Config{Tier: "plus", Options: map[string]int64{"bgp": 1}})},
		{"an option twice", "disk-50", of("host-vps", oracle.Config{Tier: "s", Units: 1, Options: map[string]int64{"disk-50": 21}})},
		{"an option less than none", "managed", of("host-vps", oracle.Config{Tier: "s", Units: 1, Options: map[string]int64{"managed": -1}})},
		{"options that exclude each other", "excludes", of("host-backup", oracle.Config{
			Units: 250, Options: map[string]int64{"retention-90": 1, "retention-365": 1},
		})},
		{"too little memory for the processors", "ram-ratio", of("host-private-cloud", oracle.Config{
			Values: map[string]int64{"vcpu": 12, "ramGb": 16, "ssdGb": 250},
		})},
		{"too much memory for the processors", "ram-ratio", of("host-private-cloud", oracle.Config{
			Values: map[string]int64{"vcpu": 8, "ramGb": 136, "ssdGb": 250},
		})},
		{"a value missing", "values", of("host-private-cloud", oracle.Config{Values: map[string]int64{"vcpu": 12, "ramGb": 64}})},
		{"more power than the space allows", "power-cap", of("host-colocation", oracle.Config{Tier: "1u", Units: 2})},
		{"a term that is not offered", "months", fibre(func(i *oracle.Item) { i.TermMonths = 1 })},
		{"an unknown level", "level", fibre(func(i *oracle.Item) { i.PartnerLevel = "tin" })},
		{"a discount over all of it", "discount", fibre(func(i *oracle.Item) { i.ManualMRCBasisPoints = 10_001 })},
		{"a surcharge by hand", "discount", fibre(func(i *oracle.Item) { i.ManualNRCBasisPoints = -1 })},
		{"a day that does not exist", "date", fibre(func(i *oracle.Item) { i.EffectiveDate = "2027-02-29" })},
		{"a date that is no date", "date", fibre(func(i *oracle.Item) { i.EffectiveDate = "tomorrow!!" })},
		{"a migration that the old offering does not list", "migrate", fibre(func(i *oracle.Item) {
			i.Action, i.OldOffering = "modify", "host-web"
		})},
		{"a modify of nothing", "old offering", fibre(func(i *oracle.Item) { i.Action = "modify" })},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := o.Price(c.item); err == nil || !strings.Contains(err.Error(), c.reason) {
				t.Errorf("Price = %+v, %v; want an error about %q", got, err, c.reason)
			}
		})
	}
}

// An unreadable catalogue is refused.
func TestNew_Refused(t *testing.T) {
	if _, err := oracle.New([]byte(`{"offerings": [`)); err == nil {
		t.Error("New took half a file")
	}
}

// An oracle that shares code with what it judges would share its mistakes.
func TestOracle_Imports(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, imported := range file.Imports {
			if strings.Contains(imported.Path.Value, "onecentral.nl") {
				t.Errorf("%s imports %s", name, imported.Path.Value)
			}
		}
	}
}
