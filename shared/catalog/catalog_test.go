package catalog_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
)

func current(t *testing.T) *catalog.Catalog {
	t.Helper()
	book, err := catalog.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	c, err := book.Version("2026-11-01")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestPrice_Vectors(t *testing.T) {
	c := current(t)
	if len(c.PriceVectors) != 3 {
		t.Fatalf("%d vectors, want 3", len(c.PriceVectors))
	}
	for _, v := range c.PriceVectors {
		t.Run(v.Name, func(t *testing.T) {
			side := func(o *catalog.Offering, configuration catalog.Configuration, want catalog.VectorPrice) money.Cents {
				if violations := o.Validate(configuration, nil); len(violations) > 0 {
					t.Fatalf("invalid: %v", violations)
				}
				list := o.ListMRC(configuration)
				net, _ := c.NetMRC(list, v.TermMonths, v.PartnerLevel, 0)
				if list != want.List || net != want.Net {
					t.Errorf("list %d net %d, want %d and %d", list, net, want.List, want.Net)
				}
				return net
			}
			old := side(c.Offering(v.Offering), v.Current, v.CurrentPrice)
			delta := side(c.Offering(v.NewOffering), v.New, v.NewPrice) - old
			if delta != v.Delta {
				t.Errorf("difference %d, want %d", delta, v.Delta)
			}
			vat := delta.BasisPoints(c.VATRate(c.ValidFrom))
			if vat != v.VATOnDelta || delta+vat != v.DeltaInclVAT {
				t.Errorf("VAT %d, want %d", vat, v.VATOnDelta)
			}
			first := delta.Share(int64(v.Proration.DaysCharged), int64(v.Proration.DaysInMonth))
			if first != v.Proration.FirstPeriod {
				t.Errorf("first period %d, want %d", first, v.Proration.FirstPeriod)
			}
		})
	}
}

// Every way a configuration can be wrong is named.
func TestConfiguration_Faults(t *testing.T) {
	c := current(t)
	for _, tc := range []struct {
		name, offering string
		configuration  catalog.Configuration
		linked         []catalog.Linked
		fields         string
	}{
		{"a sound one has nothing", "host-vps", catalog.Configuration{Tier: "m", Units: 2, Options: map[string]int64{"disk-50": 20}}, nil, ""},
		{"an unknown tier", "host-web", catalog.Configuration{Tier: "gold"}, nil, "tier"},
		{"a tier where there is none", "host-backup", catalog.Configuration{Tier: "m", Units: 250}, nil, "tier"},
		{"units below, and an option too often", "host-vps", catalog.Configuration{Tier: "m", Options: map[string]int64{"disk-50": 21}}, nil, "units options.disk-50"},
		{"units between steps", "host-backup", catalog.Configuration{Units: 300}, nil, "units"},
		{"units above", "voice-sip-trunk", catalog.Configuration{Units: 481}, nil, "units"},
		{"units where there are none", "host-web", catalog.Configuration{Tier: "pro", Units: 1}, nil, "units"},
		{"an option without a maximum twice", "conn-fiber-business", catalog.Configuration{Tier: "100", Options: map[string]int64{"ipv4-29": 2}}, nil, "options.ipv4-29"},
		{"a negative option", "conn-fiber-business", catalog.Configuration{Tier: "100", Options: map[string]int64{"ipv4-29": -1}}, nil, "options.ipv4-29"},
		{"an unknown option", "conn-fiber-business", catalog.Configuration{Tier: "100", Options: map[string]int64{"gold": 1}}, nil, "options.gold"},
		{"options that exclude each other", "host-backup", catalog.Configuration{Units: 250, Options: map[string]int64{"retention-90": 1, "retention-365": 1}}, nil, "options.retention-365"},
		{"an excluded option at zero is no conflict", "host-backup", catalog.Configuration{Units: 250, Options: map[string]int64{"retention-90": 0, "retention-365": 1}}, nil, ""},
		{"too little memory per vCPU", "host-private-cloud", catalog.Configuration{Values: map[string]int64{"vcpu": 16, "ramGb": 16, "ssdGb": 250}}, nil, "ram-ratio"},
		{"memory at the lowest ratio", "host-private-cloud", catalog.Configuration{Values: map[string]int64{"vcpu": 8, "ramGb": 16, "ssdGb": 250}}, nil, ""},
		{"a missing and an unknown characteristic", "host-private-cloud", catalog.Configuration{Values: map[string]int64{"vcpu": 8, "ramGb": 16, "gpu": 1}}, nil, "values.ssdGb values.gpu"},
		{"more power than the space allows", "host-colocation", catalog.Configuration{Tier: "quarter", Units: 9}, nil, "power-cap"},
		{
			"a firewall slower than its connection is only warned about", "host-firewall",
			catalog.Configuration{Tier: "250"},
			[]catalog.Linked{{Offering: c.Offering("conn-fiber-business"), Configuration: catalog.Configuration{Tier: "500"}}},
			"fw-bandwidth?",
		},
		{
			"a firewall as fast as its connection", "host-firewall",
			catalog.Configuration{Tier: "1000"},
			[]catalog.Linked{{Offering: c.Offering("conn-fiber-business"), Configuration: catalog.Configuration{Tier: "1000"}}},
			"",
		},
		{"a firewall linked to nothing", "host-firewall", catalog.Configuration{Tier: "250"}, nil, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var fields []string
			for _, v := range c.Offering(catalog.OfferingID(tc.offering)).Validate(tc.configuration, tc.linked) {
				field := v.Field
				if v.Warning {
					field += "?"
				}
				if v.Message.Text().NL == "" || v.Message.Text().EN == "" {
					t.Errorf("%s: no message", field)
				}
				fields = append(fields, field)
			}
			if got := strings.Join(fields, " "); got != tc.fields {
				t.Errorf("violations %q, want %q", got, tc.fields)
			}
		})
	}
}

func TestConfiguration_Differences(t *testing.T) {
	c := current(t)
	for _, tc := range []struct {
		name, offering string
		old, new       catalog.Configuration
		want           string
	}{
		{"nothing changes", "host-web", catalog.Configuration{Tier: "plus"}, catalog.Configuration{Tier: "plus", Options: map[string]int64{"domain-nl": 0}}, ""},
		{"a larger tier", "conn-fiber-business", catalog.Configuration{Tier: "100"}, catalog.Configuration{Tier: "500"}, "bandwidthMbps up immediate"},
		{"a smaller tier", "conn-fiber-business", catalog.Configuration{Tier: "500"}, catalog.Configuration{Tier: "100"}, "bandwidthMbps down endOfTerm"},
		{"a direction without an axis", "host-vps", catalog.Configuration{Tier: "m", Units: 1}, catalog.Configuration{Tier: "s", Units: 1}, "size down "},
		{"tier and units together", "voice-hosted-seat", catalog.Configuration{Tier: "pro", Units: 5}, catalog.Configuration{Tier: "basic", Units: 8}, "seatType down nextPeriod, seats up immediate"},
		{
			"an option added and one removed", "voice-sip-trunk",
			catalog.Configuration{Units: 8, Options: map[string]int64{"srtp": 1}},
			catalog.Configuration{Units: 8, Options: map[string]int64{"failover-trunk": 1}},
			"options.failover-trunk up immediate, options.srtp down endOfTerm",
		},
		{
			"an option swapped for one that excludes it", "host-backup",
			catalog.Configuration{Units: 250, Options: map[string]int64{"retention-365": 1}},
			catalog.Configuration{Units: 250, Options: map[string]int64{"retention-90": 1}},
			"options.retention-90 up immediate, options.retention-365 down immediate",
		},
		{"fewer of an option", "host-web", catalog.Configuration{Tier: "pro", Options: map[string]int64{"domain-nl": 5}}, catalog.Configuration{Tier: "pro", Options: map[string]int64{"domain-nl": 2}}, "options.domain-nl down endOfTerm"},
		{"one of several characteristics", "host-private-cloud", catalog.Configuration{Values: map[string]int64{"vcpu": 8, "ramGb": 64, "ssdGb": 500}}, catalog.Configuration{Values: map[string]int64{"vcpu": 8, "ramGb": 64, "ssdGb": 250}}, "ssdGb down "},
	} {
		t.Run(tc.name, func(t *testing.T) {
			o := c.Offering(catalog.OfferingID(tc.offering))
			var got []string
			for _, d := range o.Differences(o, tc.old, tc.new) {
				got = append(got, d.Characteristic+" "+string(d.Direction)+" "+string(d.Mode))
			}
			if strings.Join(got, ", ") != tc.want {
				t.Errorf("%q, want %q", got, tc.want)
			}
		})
	}
}

// oneRate is the VAT rate as the catalogue's file has it.
const oneRate = "{\n   \"id\": \"standard\",\n   \"ratePct\": \"21\",\n   \"labelNl\": \"btw 21%\"\n  }"

func rateFrom(day string) string {
	return `{"id": "standard", "ratePct": "22", "labelNl": "btw 22%", "validFrom": "` + day + `"}`
}

// What could be priced wrongly is refused.
func TestParse_Refused(t *testing.T) {
	text, err := os.ReadFile("data/2026-11-01.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ name, replace, by, says string }{
		{"an unknown field", `"currency": "EUR",`, `"currency": "EUR", "discount": 5,`, "discount"},
		{"another currency", `"currency": "EUR"`, `"currency": "USD"`, "euro"},
		{"an open bracket in the middle", `"upTo": 30`, `"upTo": null`, "bracket"},
		{"brackets out of order", `"upTo": 30`, `"upTo": 5`, "must rise"},
		{"a migration to nowhere", `"conn-ethernet-dedicated"`, `"conn-nowhere"`, "conn-nowhere"},
		{"a term without an NRC", `"12": 19900,`, ``, "NRC"},
		{"an approver nobody is", `"engineering"`, `"janitor"`, "janitor"},
		{"a rule over a characteristic that is not there", `"numerator": "ramGb"`, `"numerator": "gpu"`, "ram-ratio"},
		{"a cap over a field some tier lacks", `"maxAmpere": 8`, `"minAmpere": 8`, "power-cap"},
		{"an axis that is not there", `"characteristic": "channels",`, `"characteristic": "lines",`, "lines"},
		{"a price that is no whole number", `"mrcCents": 5950`, `"mrcCents": 59.50`, "59.50"},
		{"reminders that do not rise", `"validDays": 30,`, `"validDays": 30, "reminders": {"approverBusinessDays": [3, 1]},`, "must be positive and rise"},
		{"a stand-in before the approvers", `"validDays": 30,`, `"validDays": 30, "reminders": {"approverBusinessDays": [1, 3], "standInBusinessDays": 2},`, "after the approvers"},
		{"a warning in the past", `"validDays": 30,`, `"validDays": 30, "reminders": {"expiryDays": -1},`, "expiryDays"},
		{"a tax class that is unknown", `"id": "standard"`, `"id": "reduced"`, `taxClasses: "reduced" is unknown`},
		{"an offering of an unknown tax class", `"taxClass": "standard"`, `"taxClass": "reduced"`, `tax class "reduced" is unknown`},
		{"no VAT rate on its first day", `"ratePct": "21"`, `"ratePct": "21", "validFrom": "2026-11-02"`, "no rate on the first day"},
		{"two VAT rates from the first day", oneRate, oneRate + "," + oneRate, "a second rate needs validFrom"},
		{"two VAT rates from one day", oneRate, oneRate + "," + rateFrom("2027-01-01") + "," + rateFrom("2027-01-01"), "days must rise"},
		{"VAT rates out of order", oneRate, oneRate + "," + rateFrom("2027-01-02") + "," + rateFrom("2027-01-01"), "days must rise"},
		{"a VAT rate on no day", oneRate, rateFrom("2026-02-30"), "not a date"},
		{"VAT over a hundred percent", `"ratePct": "21"`, `"ratePct": "100.01"`, "from 0 to 100"},
		{"negative VAT", `"ratePct": "21"`, `"ratePct": "-21"`, "from 0 to 100"},
		{"VAT with three decimals", `"ratePct": "21"`, `"ratePct": "21.005"`, "two decimals"},
		{"VAT in another notation", `"ratePct": "21"`, `"ratePct": "21,5"`, "from 0 to 100"},
		{"no VAT", `"ratePct": "21"`, `"ratePct": ""`, "from 0 to 100"},
		{"no JSON", `"schemaVersion"`, `schemaVersion`, "invalid"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			bad := strings.Replace(string(text), tc.replace, tc.by, 1)
			if bad == string(text) {
				t.Fatal("nothing was replaced")
			}
			_, err := catalog.Parse([]byte(bad))
			if err == nil || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("error %v, want one that says %q", err, tc.says)
			}
		})
	}
}

// A catalogue survives its JSON.
func TestCatalog_JSON(t *testing.T) {
	c := *current(t)
	c.TaxClasses = append(slices.Clone(c.TaxClasses), catalog.TaxClass{ID: "standard", Rate: 2_105, ValidFrom: calendar.Date{Year: 2027, Month: 1, Day: 1}})
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	again, err := catalog.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(again.TaxClasses, c.TaxClasses) || !strings.Contains(string(text), `"ratePct":"21"`) {
		t.Errorf("tax classes %v after a round trip, want %v", again.TaxClasses, c.TaxClasses)
	}
	if tier, _ := again.Offering("host-colocation").Tier("half"); tier.Fields["maxAmpere"] != 16 {
		t.Errorf("maxAmpere %d after a round trip", tier.Fields["maxAmpere"])
	}
}

// The book opens at the day.
func TestBook_At(t *testing.T) {
	first, second := *current(t), *current(t)
	second.Version, second.ValidFrom = "2027-01-01", calendar.Date{Year: 2027, Month: 1, Day: 1}
	book, err := catalog.NewBook(&second, &first)
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		day  calendar.Date
		want string
	}{
		{calendar.Date{Year: 2026, Month: 11, Day: 1}, "2026-11-01"},
		{calendar.Date{Year: 2026, Month: 12, Day: 31}, "2026-11-01"},
		{calendar.Date{Year: 2027, Month: 1, Day: 1}, "2027-01-01"},
	} {
		if c, err := book.On(tc.day); err != nil || c.Version != tc.want {
			t.Errorf("on %s: %v, %v", tc.day, c, err)
		}
	}
	if c, err := book.On(calendar.Date{Year: 2026, Month: 10, Day: 31}); err == nil {
		t.Errorf("before the first version: %s", c.Version)
	}
	if _, err := catalog.NewBook(&first, &first); err == nil {
		t.Error("one version twice was accepted")
	}
}

// Every characteristic of the catalogue has words.
func TestCharacteristics_Words(t *testing.T) {
	demand := func(name string) {
		if c := catalog.CharacteristicOf(name); c.Label.Text().NL == "" || c.Label.Text().EN == "" || strings.Contains(c.Label.Text().NL, name) && name != "servers" && name != "vcpu" {
			t.Errorf("%s reads as %q in Dutch and %q in English", name, c.Label.Text().NL, c.Label.Text().EN)
		}
	}
	for _, o := range current(t).Offerings {
		for _, name := range []string{o.TierCharacteristic, o.UnitCharacteristic} {
			if name != "" {
				demand(name)
			}
		}
		for _, u := range o.Units {
			demand(u.Characteristic)
		}
		for _, tier := range o.Tiers {
			for name := range tier.Fields {
				demand(name)
			}
		}
	}
	if got := catalog.CharacteristicOf("coreCount").Label.Text().EN; got != "Core count" {
		t.Errorf("an unknown one reads as %q", got)
	}
}

func TestConfiguration_Line(t *testing.T) {
	for id, c := range map[catalog.OfferingID]struct {
		set    catalog.Configuration
		nl, en string
	}{
		"conn-fiber-business": {catalog.Configuration{Tier: "500"}, "500/500 Mb/s", "500/500 Mb/s"},
		"voice-sip-trunk":     {catalog.Configuration{Units: 8}, "8 kanalen", "8 channels"},
		"host-private-cloud":  {catalog.Configuration{Values: map[string]int64{"ssdGb": 500, "vcpu": 16}}, "16 vCPU · 500 GB SSD", "16 vCPU · 500 GB SSD"},
		"host-web":            {catalog.Configuration{Tier: "unknown", Options: map[string]int64{"domain-nl": 2, "gone": 1, "off": 0}}, "unknown · 2\u00a0×\u00a0.nl-domeinnaam · gone", "unknown · 2\u00a0×\u00a0.nl domain · gone"},
	} {
		got := current(t).Offering(id).Describe(c.set)
		if got.NL != c.nl || got.EN != c.en {
			t.Errorf("%s reads as %q and %q", id, got.NL, got.EN)
		}
	}
}
