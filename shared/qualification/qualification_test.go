package qualification_test

import (
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/qualification"
)

func TestTable(t *testing.T) {
	table, err := qualification.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name     string
		offering catalog.OfferingID
		tier     string
		country  string
		postcode string
		want     ordering.Availability
	}{
		{"fibre in Utrecht", "conn-fiber-business", "500", "NL", "3511 AB", ordering.Available},
		{"no fibre on Ameland", "conn-fiber-business", "100", "NL", "9161 AB", ordering.Unavailable},
		{"unknown on Terschelling", "conn-fiber-business", "100", "NL", "8881BC", ordering.AvailabilityUnknown},
		{"the fastest tier lacks in Zierikzee", "conn-fiber-business", "1000", "NL", "4301 AA", ordering.Unavailable},
		{"a slower one is there", "conn-fiber-business", "500", "NL", "4301 AA", ordering.Available},
		{"10 Gb/s must be surveyed everywhere", "conn-ethernet-dedicated", "10000", "NL", "3511 AB", ordering.AvailabilityUnknown},
		{"abroad nothing is known", "conn-fiber-business", "100", "DE", "10115", ordering.AvailabilityUnknown},
	} {
		t.Run(c.name, func(t *testing.T) {
			query := ordering.Query{Offering: c.offering, Configuration: catalog.Configuration{Tier: c.tier}, Site: ordering.Address{Country: c.country, Postcode: c.postcode}}
			answers, err := table.Qualify(t.Context(), []ordering.Query{query})
			if err != nil || len(answers) != 1 || answers[0].Availability != c.want {
				t.Errorf("%v, %v; want %s", answers, err, c.want)
			}
		})
	}
}

// The table names only what is sold.
func TestTable_Offerings(t *testing.T) {
	table, err := qualification.Default()
	if err != nil {
		t.Fatal(err)
	}
	book, err := catalog.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	versions := book.Versions()
	latest := versions[len(versions)-1]
	for _, area := range table {
		o := latest.Offering(area.Offering)
		if o == nil {
			t.Fatalf("there is no offering %s", area.Offering)
		}
		for _, tier := range area.Tiers {
			if _, ok := o.Tier(tier); !ok {
				t.Errorf("%s has no tier %s", o.ID, tier)
			}
		}
		for _, id := range area.Alternatives {
			if latest.Offering(id) == nil {
				t.Errorf("there is no alternative %s", id)
			}
		}
	}
}
