package ordering_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/oracle"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

func TestPrice_Vectors(t *testing.T) {
	c := orderingtest.Must(catalog.Parse(orderingtest.CatalogueText(t, func(map[string]any) {})))(t)
	if len(c.PriceVectors) != 3 {
		t.Fatalf("%d vectors", len(c.PriceVectors))
	}
	for _, v := range c.PriceVectors {
		t.Run(v.Name, func(t *testing.T) {
			effective := v.Proration.Effective
			s := owned(v.Offering, v.Current, v.TermMonths, effective.AddMonths(-2))
			b := basisWith(t, c, effective.AddDays(-90).String(), s)
			b.Partner.Level = v.PartnerLevel
			s.NetMRC = v.CurrentPrice.Net
			item := migrated(s, v.NewOffering, v.New)
			item.RequestedDate = effective
			change, checks := b.Price([]ordering.Item{item})
			orderingtest.WantChecks(t, checks)
			got := change.Items[0]
			for figure, pair := range map[string][2]money.Cents{
				"list price":               {got.New.ListMRC, v.NewPrice.List},
				"old net":                  {got.Old.NetMRC, v.CurrentPrice.Net},
				"new net":                  {got.New.NetMRC, v.NewPrice.Net},
				"difference":               {got.Difference, v.Delta},
				"total difference":         {change.Total.Difference, v.Delta},
				"VAT on the difference":    {change.VAT.Amounts.Difference, v.VATOnDelta},
				"difference including VAT": {change.Total.Difference + change.VAT.Amounts.Difference, v.DeltaInclVAT},
				"first period":             {got.FirstPeriod.Amount, v.Proration.FirstPeriod},
				"days charged":             {money.Cents(got.FirstPeriod.DaysCharged), money.Cents(v.Proration.DaysCharged)},
				"days in the month":        {money.Cents(got.FirstPeriod.DaysInMonth), money.Cents(v.Proration.DaysInMonth)},
			} {
				if pair[0] != pair[1] {
					t.Errorf("%s is %d, want %d", figure, pair[0], pair[1])
				}
			}
			if got.FirstPeriod.From != effective || got.EffectiveDate != effective {
				t.Errorf("takes effect on %s, charged from %s, want %s", got.EffectiveDate, got.FirstPeriod.From, effective)
			}
		})
	}
}

// drawn is a random item of the oracle as the model knows it.
type drawn struct {
	oracle.Item
	item    ordering.Item
	service *ordering.Service // nil for an add
	today   calendar.Date
}

// draw takes the oracle's next item and chooses a day, a running term and a requested date from which the rules must
// come to the oracle's term and effective date.
func draw(o *oracle.Oracle, r *rand.Rand, c *catalog.Catalog, id string) (drawn, error) {
	d := drawn{Item: o.Random(r)}
	effective, err := calendar.Parse(d.EffectiveDate)
	if err != nil {
		return d, err
	}
	leadTime := c.Offering(catalog.OfferingID(d.Offering)).Qualification.LeadTimeBusinessDays
	begun := effective.AddDays(-120)
	d.today = effective.AddDays(-max(120, 2*leadTime)) // longer than the lead time
	d.item = ordering.Item{
		ID: ordering.ItemID(id), ItemInput: ordering.ItemInput{
			Action: ordering.Action(d.Action), Offering: catalog.OfferingID(d.Offering), Configuration: configuration(d.Config),
			TermMonths: d.TermMonths, RequestedDate: effective,
		},
	}
	manual := d.ManualMRCBasisPoints
	d.item.Discount = &ordering.ManualDiscount{NRCBasisPoints: &d.ManualNRCBasisPoints, MRCBasisPoints: &manual}
	if d.Action == "add" {
		return d, nil
	}
	if d.Mode == "nextPeriod" {
		d.today = lastDayFor(effective, leadTime)
		begun = d.today
	}
	running := ordering.NewTerm(d.OldTermMonths, begun)
	if d.Mode == "endOfTerm" {
		running = ordering.Term{Months: d.OldTermMonths, Starts: effective.AddMonths(-d.OldTermMonths), Ends: effective.AddDays(-1)}
	}
	if d.TermMonths == d.OldTermMonths {
		d.item.TermMonths = 0 // keeps the running one
	}
	d.service = &ordering.Service{
		ID: ordering.ServiceID("svc-" + id), Version: 3, State: ordering.ServiceActive, Offering: catalog.OfferingID(d.OldOffering), Catalog: c.Version,
		Configuration: configuration(d.Old), NetMRC: money.Cents(d.OldNetMRC), Term: running,
	}
	d.item.Service, d.item.ServiceVersion = d.service.ID, d.service.Version
	if r.IntN(2) == 0 { // the discount is as often the service's own
		d.service.ManualBasisPoints, d.item.Discount.MRCBasisPoints = manual, nil
	}
	return d, nil
}

// lastDayFor is the last day on which a change of the next period still takes effect on the first of that month.
func lastDayFor(first calendar.Date, leadTime int) calendar.Date {
	today := first.AddDays(-1)
	for today.AddBusinessDays(leadTime).After(first) {
		today = today.AddDays(-1)
	}
	return today
}

func configuration(c oracle.Config) orderingtest.Set {
	return orderingtest.Set{Tier: c.Tier, Units: c.Units, Values: maps.Clone(c.Values), Options: maps.Clone(c.Options)}
}

// assessDrawn prices the items in one cart. They share the day of the first.
func assessDrawn(t testing.TB, c *catalog.Catalog, book catalog.Book, level string, items ...drawn) (ordering.Change, []ordering.Check) {
	t.Helper()
	b := &ordering.Pricing{
		Today: items[0].today, Catalog: c, Book: book, Partner: orderingtest.Partner(orderingtest.Noord), Customer: orderingtest.Customer(orderingtest.Bakker),
		Services: map[ordering.ServiceID]*ordering.Service{},
	}
	b.Partner.Level = level
	cart := make([]ordering.Item, len(items))
	for i, d := range items {
		cart[i] = d.item
		if d.service != nil {
			b.Services[d.service.ID] = d.service
		}
	}
	return b.Price(cart)
}

// differs compares one item's figures with the oracle's, to the cent.
func differs(o *oracle.Oracle, d drawn, got *ordering.ChangeItem) error {
	want, err := o.Price(d.Item)
	if err != nil {
		return err
	}
	if got == nil {
		return errors.New("is not priced")
	}
	var wrong error
	compare := func(figure string, got money.Cents, want int64) {
		if int64(got) != want {
			wrong = errors.Join(wrong, fmt.Errorf("%s is %d, want %d", figure, got, want))
		}
	}
	compare("list MRC", got.New.ListMRC, want.ListMRC)
	compare("net MRC", got.New.NetMRC, want.NewNetMRC)
	compare("difference", got.Difference, want.Difference)
	compare("list NRC", got.ListNRC, want.ListNRC)
	compare("NRC", got.NRC, want.NRC)
	compare("first period", got.FirstPeriod.Amount, want.FirstPeriod)
	compare("days charged", money.Cents(got.FirstPeriod.DaysCharged), want.DaysCharged)
	compare("days in month", money.Cents(got.FirstPeriod.DaysInMonth), want.DaysInMonth)
	if got.EffectiveDate.String() != d.EffectiveDate {
		wrong = errors.Join(wrong, fmt.Errorf("takes effect on %s, want %s", got.EffectiveDate, d.EffectiveDate))
	}
	return wrong
}

func newOracle(t testing.TB) *oracle.Oracle {
	t.Helper()
	text, err := os.ReadFile(orderingtest.CatalogueFile())
	if err != nil {
		t.Fatal(err)
	}
	o, err := oracle.New(text)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// TestPrice_OracleItems prices 100,000 random items (5,000 under the race detector) in parts that run side by side.
func TestPrice_OracleItems(t *testing.T) {
	const parts = 10
	each := testvolume.Of(10_000, 500)
	o, c := newOracle(t), orderingtest.EditedCatalogue(t, asItIs)
	book, err := catalog.NewBook(c)
	if err != nil {
		t.Fatal(err)
	}
	for part := range parts {
		t.Run(fmt.Sprintf("part %d", part), func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(20261101, uint64(part)))
			for n := range each {
				d, err := draw(o, r, c, "item")
				if err != nil {
					t.Fatal(err)
				}
				change, checks := assessDrawn(t, c, book, d.PartnerLevel, d)
				if err := differs(o, d, change.Of("item")); err != nil {
					t.Fatalf("item %d: %v\n%+v\nchecks %q", n, err, d.Item, orderingtest.CheckNames(checks))
				}
			}
		})
	}
}

// TestPrice_OracleCarts sums items of one partner, then rounds VAT once over each total.
func TestPrice_OracleCarts(t *testing.T) {
	carts := testvolume.Of(2_000, 200)
	text := orderingtest.CatalogueText(t, orderingtest.RatesOf("21", "2029-06-15", "22.5"))
	o, c := orderingtest.Must(oracle.New(text))(t), orderingtest.Must(catalog.Parse(text))(t)
	book, err := catalog.NewBook(c)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(7, 7))
	linesDiffer, cartsAt := 0, map[int64]int{}
	for n := range carts {
		cart := cartOfOneDay(t, o, r, c)
		change, checks := assessDrawn(t, c, book, cart[0].PartnerLevel, cart...)
		vatOn := func(total int64) int64 { return o.VAT(total, cart[0].today.String()) }
		var old, monthly, difference, once, first, linesVAT int64
		for _, d := range cart {
			if err := differs(o, d, change.Of(d.item.ID)); err != nil {
				t.Fatalf("cart %d, item %s: %v; checks %q", n, d.item.ID, err, orderingtest.CheckNames(checks))
			}
			f, err := o.Price(d.Item)
			if err != nil {
				t.Fatal(err)
			}
			old += d.OldNetMRC
			monthly, difference, once, first = monthly+f.NewNetMRC, difference+f.Difference, once+f.NRC, first+f.FirstPeriod
			linesVAT += vatOn(f.Difference)
		}
		want := ordering.ChangeTotal{
			OldMRC: money.Cents(old), NewMRC: money.Cents(monthly), Difference: money.Cents(difference), NRC: money.Cents(once), FirstPeriod: money.Cents(first),
		}
		if change.Total != want {
			t.Fatalf("cart %d: totals %+v, want %+v", n, change.Total, want)
		}
		vat := ordering.VATAmounts{
			NewMRC: money.Cents(vatOn(monthly)), Difference: money.Cents(vatOn(difference)), NRC: money.Cents(vatOn(once)), FirstPeriod: money.Cents(vatOn(first)),
		}
		if *change.VAT.Amounts != vat {
			t.Fatalf("cart %d: VAT %+v, want %+v", n, *change.VAT.Amounts, vat)
		}
		cartsAt[change.VAT.BasisPoints]++
		if linesVAT != vatOn(difference) {
			linesDiffer++
		}
	}
	if cartsAt[2_100] < carts/10 || cartsAt[2_250] < carts/10 {
		t.Errorf("carts by rate: %v, want many of both", cartsAt)
	}
	if linesDiffer < carts/10 {
		t.Errorf("only %d of %d carts tell VAT over the total from VAT summed per line", linesDiffer, carts)
	}
}

// cartOfOneDay draws 2-6 items that one cart can hold: of one partner level, assessed on one day.
func cartOfOneDay(t testing.TB, o *oracle.Oracle, r *rand.Rand, c *catalog.Catalog) []drawn {
	t.Helper()
	var cart []drawn
	for size := 2 + r.IntN(5); len(cart) < size; {
		d, err := draw(o, r, c, fmt.Sprintf("item-%d", len(cart)))
		if err != nil {
			t.Fatal(err)
		}
		if len(cart) > 0 {
			d.PartnerLevel = cart[0].PartnerLevel
			if d.Mode == "nextPeriod" || d.Mode == "endOfTerm" {
				continue // dated by their own day, not by a wish
			}
			d.today, d.EffectiveDate = cart[0].today, cart[0].today.AddDays(120).String()
			d.item.RequestedDate = cart[0].today.AddDays(120)
			if d.service != nil {
				d.service.Term = ordering.NewTerm(d.OldTermMonths, d.today)
			}
		}
		cart = append(cart, d)
	}
	return cart
}

// TestPrice_OraclePlanted plants a cent in each kind of price and demands that the comparison with the oracle shows it.
func TestPrice_OraclePlanted(t *testing.T) {
	first := func(list any) map[string]any { return list.([]any)[0].(map[string]any) }
	cent := func(of map[string]any, field string) { of[field] = of[field].(float64) + 1 }
	plants := map[string]func(offering func(string) map[string]any){
		"in the price of a tier": func(of func(string) map[string]any) { cent(first(of("conn-fiber-business")["tiers"]), "mrcCents") },
		"in a base price":        func(of func(string) map[string]any) { cent(of("voice-sip-trunk"), "baseMrcCents") },
		"in the price of a bracket": func(of func(string) map[string]any) {
			cent(first(of("voice-sip-trunk")["unitBrackets"]), "unitMrcCents")
		},
		"in the price of a unit":          func(of func(string) map[string]any) { cent(first(of("host-private-cloud")["units"]), "unitMrcCents") },
		"in the unit price beside a tier": func(of func(string) map[string]any) { cent(of("host-colocation"), "unitMrcCents") },
		"in the MRC of an option":         func(of func(string) map[string]any) { cent(first(of("host-vps")["options"]), "mrcCents") },
		"in the NRC of an option":         func(of func(string) map[string]any) { cent(first(of("conn-fiber-business")["options"]), "nrcCents") },
		"in the NRC of a term": func(of func(string) map[string]any) {
			cent(of("conn-fiber-business")["nrcByTermCents"].(map[string]any), "24")
		},
		"in a change fee": func(of func(string) map[string]any) {
			cent(of("host-firewall")["upgrade"].(map[string]any), "changeFeeCents")
		},
		"in the change fee of a migration": func(of func(string) map[string]any) {
			cent(of("host-vps")["upgrade"].(map[string]any), "changeFeeCents")
		},
	}
	o := newOracle(t)
	for name, plant := range plants {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := orderingtest.EditedCatalogue(t, plant)
			book, err := catalog.NewBook(c)
			if err != nil {
				t.Fatal(err)
			}
			r := rand.New(rand.NewPCG(1, 1))
			for n := range 2_000 {
				d, err := draw(o, r, c, "item")
				if err != nil {
					t.Fatal(err)
				}
				change, _ := assessDrawn(t, c, book, d.PartnerLevel, d)
				if differs(o, d, change.Of("item")) != nil {
					return
				}
				if n == 1_999 {
					t.Error("2,000 items did not show it")
				}
			}
		})
	}
}
