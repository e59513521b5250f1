package catalog_test

import (
	"encoding/json"
	"errors"
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

// What could misprice, overflow, or leave nobody who can order, change or decide is refused, and where it stands is said.
func TestParse_Refused(t *testing.T) {
	text, err := os.ReadFile("data/2026-11-01.json")
	if err != nil {
		t.Fatal(err)
	}
	const fibre, seat = "offerings[0]", "offerings[6]"
	tier := func(price string) string { return `"mrcCents": ` + price + `,` }
	rule := func(id, more string) string {
		return `{"id": "` + id + `", "approvers": ["salesManager"]` + more + `},`
	}
	const rules, taxes, review = `"approvalRules": [`, `"taxRules": [`, `{
   "id": "review",
   "approvers": [
    "accountManager"
   ]
  },`
	const terms, levels = `"termDiscounts": [`, `"partnerLevels": [`
	for _, tc := range []struct{ name, replace, by, path string }{
		{"an unknown field", `"currency": "EUR",`, `"currency": "EUR", "discount": 5,`, "discount"},
		{"a field in another case", `"mrcCents": 5950`, `"MrcCents": 5950`, fibre + ".tiers[0].mrcCents"},
		{"no JSON", `"schemaVersion"`, `schemaVersion`, ""},
		{"an offering that is nothing", `"offerings": [`, `"offerings": [null,`, "offerings[0]"},
		{"another currency", `"currency": "EUR"`, `"currency": "USD"`, "currency"},
		{"euros for cents", `"amountUnit": "cent"`, `"amountUnit": "euro"`, "amountUnit"},
		{"another order of discounts", `"1. term `, `"4. term `, "priceOrder"},
		{"another time zone", `"Europe/Amsterdam"`, `"UTC"`, "quoteDefaults.timezone"},

		{"a tier without a price", tier("5950"), ``, fibre + ".tiers[0].mrcCents"},
		{"a tier for nothing", tier("5950"), tier("0"), fibre + ".tiers[0].mrcCents"},
		{"a tier below nothing", tier("5950"), tier("-5950"), fibre + ".tiers[0].mrcCents"},
		{"a price of 10^18", tier("5950"), tier("1000000000000000000"), fibre + ".tiers[0].mrcCents"},
		{"a price beyond 64 bits", tier("5950"), tier("10000000000000000000"), fibre + ".tiers[0].mrcCents"},
		{"a price that is no whole number", tier("5950"), tier("59.50"), fibre + ".tiers[0].mrcCents"},
		{"a price as a text", tier("5950"), tier(`"5950"`), fibre + ".tiers[0].mrcCents"},
		{"a price that no example of its own bears out", tier("5950"), tier("5951"), "priceVectors[0].currentPrice.listMrcCents"},
		{"a base without a price", `"baseMrcCents": 1250,`, ``, "offerings[4].baseMrcCents"},
		{"units beside a tier without a price", `"unitMrcCents": 4500,`, ``, "offerings[9].unitMrcCents"},
		{"a price that its kind does not read", `"tierIsBase": true,`, ``, "offerings[9].unitMrcCents"},
		{"an open bracket in the middle", `"upTo": 30`, `"upTo": null`, "offerings[4].unitBrackets[1].upTo"},
		{"brackets out of order", `"upTo": 30`, `"upTo": 5`, "offerings[4].unitBrackets[1].upTo"},
		{"a bracket beyond all units", `"upTo": 30`, `"upTo": 480`, "offerings[4].unitBrackets[1].upTo"},
		{"a bracket for nothing", `"unitMrcCents": 345`, `"unitMrcCents": 0`, "offerings[4].unitBrackets[1].unitMrcCents"},
		{"units that steps do not reach", `"unitMax": 100000`, `"unitMax": 100001`, "offerings[11].unitMax"},
		{"units from none", `"unitMin": 2,`, ``, "offerings[4].unitMin"},
		{"units in no steps", `"unitStep": 1,`, `"unitStep": 0,`, "offerings[4].unitStep"},
		{"a configuration that is too dear to reckon with", `"max": 50000,
     "step": 250,
     "unitMrcCents": 9`, `"max": 50000,
     "step": 250,
     "unitMrcCents": 10000000`, "offerings[8]"},
		{"an option too often", `"maxQuantity": 20`, `"maxQuantity": 1001`, "offerings[7].options[0].maxQuantity"},
		{"an option that cannot be had", `"maxQuantity": 20`, `"maxQuantity": 0`, "offerings[7].options[0].maxQuantity"},
		{"an option that excludes itself", `"excludes": [
      "retention-90"`, `"excludes": [
      "retention-365"`, "offerings[11].options[1].excludes[0]"},

		{"a term without an NRC", `"12": 19900,`, ``, fibre + ".nrcByTermCents.12"},
		{"an NRC without a term", `"12": 19900,`, `"12": 19900, "48": 100,`, fibre + ".nrcByTermCents.48"},
		{"a term without a discount", `"months": 24`, `"months": 25`, fibre + ".termMonths[1]"},
		{"a term's discount twice", terms, terms + `{"months": 12, "mrcBasisPoints": 0},`, "termDiscounts[2].months"},
		{"a term that gives all away", `"mrcBasisPoints": -600`, `"mrcBasisPoints": -10000`, "termDiscounts[3].mrcBasisPoints"},
		{"a term without figures", `"mrcBasisPoints": -600`, `"note": 1`, "termDiscounts[3].mrcBasisPoints"},
		{"a level twice", levels, levels + `{"id": "gold", "name": {"nl": "g", "en": "g"}, "mrcBasisPoints": 0},`, "partnerLevels[3].id"},
		{"a level in one language", `"nl": "Brons",`, ``, "partnerLevels[0].name.nl"},

		{"no rule of approval that always applies", review, ``, "approvalRules"},
		{"a rule that asks nobody", `"approvers": [
    "accountManager"
   ]`, `"approvers": []`, "approvalRules[0].approvers"},
		{"an approver nobody is", `"engineering"`, `"janitor"`, "approvalRules[3].approvers[1]"},
		{"a rule of approval twice", rules, rules + rule("design", ""), "approvalRules[4].id"},
		{"a rule over a discount that cannot be", rules, rules + rule("x", `, "manualDiscountBasisPointsOver": 10000`), "approvalRules[0].manualDiscountBasisPointsOver"},
		{"a rule over a total that cannot be", `"mrcTotalCentsOver": 250000`, `"mrcTotalCentsOver": 1000000000000000000`, "approvalRules[2].mrcTotalCentsOver"},
		{"a rule over an approval that no tier asks for", rules, rules + rule("x", `, "tierRequiresApproval": "site"`), "approvalRules[0].tierRequiresApproval"},
		{"a tier whose approval no rule asks for", `"requiresApproval": "design"`, `"requiresApproval": "site"`, "offerings[1].tiers[4].requiresApproval"},

		{"a rule over a characteristic that is not there", `"numerator": "ramGb"`, `"numerator": "gpu"`, "offerings[8].rules[0].numerator"},
		{"a rule that nothing can meet", `"max": 16,
     "message"`, `"max": 1,
     "message"`, "offerings[8].rules[0].max"},
		{"a rule that the smallest breaks", `"min": 2,
     "max": 16,`, `"min": 3,
     "max": 16,`, "offerings[8].rules[0]"},
		{"a rule that nothing breaks", `"min": 2,
     "max": 16,`, `"min": 0,
     "max": 512,`, "offerings[8].rules[0]"},
		{"a cap over a field some tier lacks", `"maxAmpere": 8`, `"minAmpere": 8`, "offerings[9].rules[0].tierField"},
		{"a cap that leaves a tier without units", `"maxAmpere": 1
`, `"maxAmpere": 0
`, "offerings[9].rules[0]"},
		{"a rule about a linked product that is not there", `"linkedCategory": "connectivity"`, `"linkedCategory": "water"`, "offerings[10].rules[0].linkedCharacteristic"},

		{"a migration to nowhere", `"conn-ethernet-dedicated"
    ],`, `"conn-nowhere"
    ],`, fibre + ".upgrade.migratesTo[0]"},
		{"a migration to what cannot be ordered", `"migratesTo": [
     "conn-ethernet-dedicated"`, `"migratesTo": [
     "conn-vdsl-legacy"`, fibre + ".upgrade.migratesTo[0]"},
		{"a migration that no running term fits", `"newTermMonths": 24`, `"newTermMonths": 1`, "offerings[2].upgrade.newTermMonths"},
		{"an axis that is not there", `"characteristic": "channels",`, `"characteristic": "lines",`, "offerings[4].upgrade.axes[0].characteristic"},
		{"an axis twice", `"direction": "down",
      "mode": "endOfTerm"`, `"direction": "up",
      "mode": "endOfTerm"`, fibre + ".upgrade.axes[1]"},
		{"changes that are not allowed", `"allowed": true`, `"allowed": false`, fibre + ".upgrade.allowed"},
		{"a fee of a trillion", `"changeFeeCents": 9500`, `"changeFeeCents": 1000000000000`, "offerings[1].upgrade.changeFeeCents"},
		{"a lead time of 100,000 days", `"leadTimeBusinessDays": 30`, `"leadTimeBusinessDays": 100000`, fibre + ".qualification.leadTimeBusinessDays"},
		{"something that nobody qualifies", `"requires": [
     "address"`, `"requires": [
     "adress"`, fibre + ".qualification.requires[0]"},
		{"an NRC for each unit of none", `"kind": "tiered",`, `"kind": "tiered", "nrcPerUnit": true,`, fibre + ".nrcPerUnit"},
		{"another kind", `"kind": "tieredPerUnit"`, `"kind": "perUnit"`, seat + ".tiers"},

		{"quotes that are valid for ever", `"validDays": 30,`, `"validDays": 100000,`, "quoteDefaults.validDays"},
		{"reminders that do not rise", `"validDays": 30,`, `"validDays": 30, "reminders": {"approverBusinessDays": [3, 1], "standInBusinessDays": 0, "expiryDays": 0},`, "quoteDefaults.reminders.approverBusinessDays[1]"},
		{"a stand-in before the approvers", `"validDays": 30,`, `"validDays": 30, "reminders": {"approverBusinessDays": [1, 3], "standInBusinessDays": 2, "expiryDays": 0},`, "quoteDefaults.reminders.standInBusinessDays"},
		{"a warning in the past", `"validDays": 30,`, `"validDays": 30, "reminders": {"approverBusinessDays": [], "standInBusinessDays": 0, "expiryDays": -1},`, "quoteDefaults.reminders.expiryDays"},

		{"a tax class that is unknown", `"id": "standard"`, `"id": "reduced"`, "taxClasses[0].id"},
		{"an offering of an unknown tax class", `"taxClass": "standard"`, `"taxClass": "reduced"`, fibre + ".taxClass"},
		{"no VAT rate on its first day", `"ratePct": "21"`, `"ratePct": "21", "validFrom": "2026-11-02"`, "taxClasses[0].validFrom"},
		{"two VAT rates from the first day", oneRate, oneRate + "," + oneRate, "taxClasses[1].validFrom"},
		{"two VAT rates from one day", oneRate, oneRate + "," + rateFrom("2027-01-01") + "," + rateFrom("2027-01-01"), "taxClasses[2].validFrom"},
		{"VAT rates out of order", oneRate, oneRate + "," + rateFrom("2027-01-02") + "," + rateFrom("2027-01-01"), "taxClasses[2].validFrom"},
		{"a VAT rate on no day", oneRate, rateFrom("2026-02-30"), "taxClasses[0].validFrom"},
		{"VAT over a hundred percent", `"ratePct": "21"`, `"ratePct": "100.01"`, "taxClasses[0].ratePct"},
		{"negative VAT", `"ratePct": "21"`, `"ratePct": "-21"`, "taxClasses[0].ratePct"},
		{"VAT with three decimals", `"ratePct": "21"`, `"ratePct": "21.005"`, "taxClasses[0].ratePct"},
		{"VAT in another notation", `"ratePct": "21"`, `"ratePct": "21,5"`, "taxClasses[0].ratePct"},
		{"VAT as a number", `"ratePct": "21"`, `"ratePct": 21`, "taxClasses[0].ratePct"},
		{"no VAT", `"ratePct": "21"`, `"ratePct": ""`, "taxClasses[0].ratePct"},
		{"no VAT for the Netherlands", `"treatment": "standard"`, `"treatment": "reverseCharge"`, "taxRules[0].treatment"},
		{"VAT for the whole world", `"outside EU",
   "treatment": "manualReview"`, `"outside EU",
   "treatment": "standard"`, "taxRules[3].treatment"},
		{"VAT reverse charged without a number", `"vatIdValid": false,
   "treatment": "manualReview"`, `"vatIdValid": false,
   "treatment": "reverseCharge"`, "taxRules[2].treatment"},
		{"nobody's VAT", `"country": "outside EU"`, `"country": "EU except NL"`, "taxRules"},
		{"a country that is none", `"NL"
   ],`, `"Nederland"
   ],`, "taxRules[0].country[0]"},
		{"a rule of tax that nobody reaches", taxes, taxes + `{"id": "x", "country": "outside EU", "treatment": "manualReview"},`, "taxRules[4]"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			bad := strings.Replace(string(text), tc.replace, tc.by, 1)
			if bad == string(text) {
				t.Fatal("nothing was replaced")
			}
			_, err := catalog.Parse([]byte(bad))
			var faults catalog.Faults
			if !errors.As(err, &faults) || !slices.ContainsFunc(faults, func(f catalog.Fault) bool { return f.Path == tc.path }) {
				t.Errorf("error %v, want one at %q", err, tc.path)
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
