package ordering_test

import (
	"encoding/json"
	"flag"
	"os"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

var update = flag.Bool("update", false, "write the golden files")

// catalogueFile is the version of the catalogue that all these tests stand on.
const catalogueFile = "../catalog/data/2026-11-01.json"

// set saves the tests from naming the type that they are full of.
type set = catalog.Configuration

func day(t testing.TB, iso string) calendar.Date {
	t.Helper()
	if iso == "" {
		return calendar.Date{}
	}
	d, err := calendar.Parse(iso)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// edited parses the catalogue after an edit of its JSON.
func edited(t testing.TB, edit func(offering func(id string) map[string]any)) *catalog.Catalog {
	t.Helper()
	return nextCatalogue(t, "2026-11-01", edit)
}

// nextCatalogue is the catalogue, edited, as the version that is valid from the day.
func nextCatalogue(t testing.TB, from string, edit func(offering func(id string) map[string]any)) *catalog.Catalog {
	t.Helper()
	return must(catalog.Parse(catalogueText(t, func(all map[string]any) {
		all["catalogVersion"], all["validFrom"] = from, from
		edit(func(id string) map[string]any {
			for _, o := range all["offerings"].([]any) {
				if o.(map[string]any)["id"] == id {
					return o.(map[string]any)
				}
			}
			t.Fatalf("no offering %s", id)
			return nil
		})
	})))(t)
}

// catalogueText is the catalogue's JSON after an edit.
func catalogueText(t testing.TB, edit func(all map[string]any)) []byte {
	t.Helper()
	var all map[string]any
	if err := json.Unmarshal(must(os.ReadFile(catalogueFile))(t), &all); err != nil {
		t.Fatal(err)
	}
	edit(all)
	return must(json.Marshal(all))(t)
}

func asItIs(func(string) map[string]any) {}

// basisOn is what a cart of Noord (reseller, silver) for Bakker (a Dutch business, not small) rests on that day.
func basisOn(t testing.TB, today string, services ...*ordering.Service) *ordering.Pricing {
	t.Helper()
	return basisWith(t, edited(t, asItIs), today, services...)
}

func basisWith(t testing.TB, c *catalog.Catalog, today string, services ...*ordering.Service) *ordering.Pricing {
	t.Helper()
	book, err := catalog.NewBook(c)
	if err != nil {
		t.Fatal(err)
	}
	b := &ordering.Pricing{
		Today: day(t, today), Catalog: c, Book: book,
		Partner: orderingtest.Partner(orderingtest.Noord), Customer: orderingtest.Customer(orderingtest.Bakker),
		Services: map[ordering.ServiceID]*ordering.Service{}, Qualifications: map[ordering.ItemID]ordering.Qualification{},
	}
	for _, s := range services {
		priced := orderingtest.PriceAt(c, s)
		*s = priced
		b.Services[s.ID] = s
	}
	return b
}

// owned is a service of Bakker, named after its offering.
func owned(offering catalog.OfferingID, what set, months int, from calendar.Date) *ordering.Service {
	s := orderingtest.Service(ordering.ServiceID("svc-"+offering), orderingtest.Bakker, offering, what, months)
	s.Term = ordering.NewTerm(months, from)
	return s
}

func added(offering catalog.OfferingID, what set, months int) ordering.Item {
	return ordering.Item{ID: "new", Action: ordering.Add, Offering: offering, Configuration: what, TermMonths: months}
}

func modified(s *ordering.Service, to set) ordering.Item {
	return ordering.Item{
		ID: ordering.ItemID("change-" + s.ID), Action: ordering.Modify, Offering: s.Offering, Configuration: to, Service: s.ID, ServiceVersion: s.Version,
	}
}

func migrated(s *ordering.Service, to catalog.OfferingID, what set) ordering.Item {
	item := modified(s, what)
	item.Offering = to
	return item
}

// with changes an item before it is used.
func with(item ordering.Item, change func(*ordering.Item)) ordering.Item {
	change(&item)
	return item
}

// names writes each check as its code, its reason if it has one, and its severity if that is not blocking; sorted.
func names(checks []ordering.Check) []string {
	list := make([]string, 0, len(checks))
	for _, c := range checks {
		name := string(c.Code)
		if c.Reason != "" {
			name += ": " + c.Reason
		}
		if c.Severity != ordering.Blocking {
			name += " (" + string(c.Severity) + ")"
		}
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

func wantChecks(t testing.TB, checks []ordering.Check, want ...string) {
	t.Helper()
	slices.Sort(want)
	if got := names(checks); !slices.Equal(got, want) {
		t.Errorf("checks are %q, want %q", got, want)
	}
}

// find returns the only check with the code.
func find(t testing.TB, checks []ordering.Check, code ordering.CheckCode) ordering.Check {
	t.Helper()
	var found []ordering.Check
	for _, c := range checks {
		if c.Code == code {
			found = append(found, c)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d checks %s among %q", len(found), code, names(checks))
	}
	return found[0]
}

// priced assesses one item that must be priced.
func priced(t testing.TB, b *ordering.Pricing, item ordering.Item) (ordering.ChangeItem, []ordering.Check) {
	t.Helper()
	change, checks := b.Price([]ordering.Item{item})
	c := change.Of(item.ID)
	if c == nil {
		t.Fatalf("the item is not priced: %q", names(checks))
	}
	return *c, checks
}
