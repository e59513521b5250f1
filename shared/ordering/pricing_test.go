package ordering_test

import (
	"flag"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

var update = flag.Bool("update", false, "write the golden files")

func asItIs(func(string) map[string]any) {}

// basisOn is what a cart of Noord (reseller, silver) for Bakker (a Dutch business, not small) rests on that day.
func basisOn(t testing.TB, today string, services ...*ordering.Service) *ordering.Pricing {
	t.Helper()
	return basisWith(t, orderingtest.EditedCatalogue(t, asItIs), today, services...)
}

func basisWith(t testing.TB, c *catalog.Catalog, today string, services ...*ordering.Service) *ordering.Pricing {
	t.Helper()
	book, err := catalog.NewBook(c)
	if err != nil {
		t.Fatal(err)
	}
	b := &ordering.Pricing{
		Today: orderingtest.Day(t, today), Catalog: c, Book: book,
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
func owned(offering catalog.OfferingID, what orderingtest.Set, months int, from calendar.Date) *ordering.Service {
	s := orderingtest.Service(ordering.ServiceID("svc-"+offering), orderingtest.Bakker, offering, what, months)
	s.Term = ordering.NewTerm(months, from)
	return s
}

func added(offering catalog.OfferingID, what orderingtest.Set, months int) ordering.Item {
	return ordering.Item{ID: "new", ItemInput: ordering.ItemInput{Action: ordering.Add, Offering: offering, Configuration: what, TermMonths: months}}
}

func modified(s *ordering.Service, to orderingtest.Set) ordering.Item {
	return ordering.Item{
		ID: ordering.ItemID("change-" + s.ID), ItemInput: ordering.ItemInput{Action: ordering.Modify, Offering: s.Offering, Configuration: to, Service: s.ID, ServiceVersion: s.Version},
	}
}

func migrated(s *ordering.Service, to catalog.OfferingID, what orderingtest.Set) ordering.Item {
	item := modified(s, what)
	item.Offering = to
	return item
}

// with changes an item before it is used.
func with(item ordering.Item, change func(*ordering.Item)) ordering.Item {
	change(&item)
	return item
}

// priced assesses one item that must be priced.
func priced(t testing.TB, b *ordering.Pricing, item ordering.Item) (ordering.ChangeItem, []ordering.Check) {
	t.Helper()
	change, checks := b.Price([]ordering.Item{item})
	c := change.Of(item.ID)
	if c == nil {
		t.Fatalf("the item is not priced: %q", orderingtest.CheckNames(checks))
	}
	return *c, checks
}
