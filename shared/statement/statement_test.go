package statement_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// change has an amount wherever a Change can have one, and no two alike.
func change() *ordering.Change {
	n := money.Cents(10_000)
	next := func() money.Cents { n += 7; return n }
	taxed := func() *money.Cents { amount := next(); return &amount }
	first := ordering.FirstPeriod{From: calendar.Date{Year: 2026, Month: 12, Day: 8}, DaysCharged: 24, DaysInMonth: 31}
	item := func(id ordering.ItemID, old *ordering.ChangeSide) ordering.ChangeItem {
		first.Amount = next()
		return ordering.ChangeItem{
			Item: id, Old: old, New: ordering.ChangeSide{ListMRC: next(), NetMRC: next()}, Difference: next(), Term: ordering.ChangeTerm{Months: 36},
			Discounts: []catalog.Discount{{Kind: catalog.TermStep, BasisPoints: -600, Amount: -next()}, {Kind: catalog.ManualStep, BasisPoints: -1250, Amount: -next()}},
			ListNRC:   next(), NRCBasisPoints: 500, NRC: next(), FirstPeriod: first, VATOnDifference: taxed(), VATOnNRC: taxed(),
		}
	}
	return &ordering.Change{
		Items: []ordering.ChangeItem{item("added", nil), item("modified", &ordering.ChangeSide{NetMRC: next()})},
		Total: ordering.ChangeTotal{OldMRC: next(), NewMRC: next(), Difference: next(), NRC: next(), FirstPeriod: next()},
		VAT:   ordering.VAT{BasisPoints: 2100, Amounts: &ordering.VATAmounts{NewMRC: next(), Difference: next(), NRC: next(), FirstPeriod: next()}},
	}
}

func TestAll(t *testing.T) {
	t.Run("a cent more in any amount is seen", func(t *testing.T) {
		rows, spoiled, amounts := statement.All(change()), change(), 0
		orderingtest.ACentMore(spoiled, func(path string) {
			amounts++
			if reflect.DeepEqual(rows, statement.All(spoiled)) {
				t.Errorf("not in %s", path)
			}
		})
		if amounts != 30 || !reflect.DeepEqual(spoiled, change()) {
			t.Errorf("the change has %d amounts, and is %+v in the end", amounts, spoiled)
		}
	})
	t.Run("each id stands once", func(t *testing.T) {
		seen := map[string]bool{}
		for _, r := range statement.All(change()) {
			for _, f := range []*statement.Figure{&r.Figure, r.VAT, r.Inclusive} {
				if f != nil && seen[f.ID] {
					t.Errorf("%s stands twice", f.ID)
				} else if f != nil {
					seen[f.ID] = true
				}
			}
		}
	})
	t.Run("every row has a label in every language", func(t *testing.T) {
		for _, l := range words.Languages() {
			for _, r := range statement.All(change()) {
				if label := words.In(l).Say(r.Label); label == "" || strings.Contains(label, "Cents") {
					t.Errorf("%s: %s is called %q", l, r.ID, label)
				}
			}
		}
	})
}

// said are rows as Dutch readers see them: label, amount and VAT, then how they stand out.
func said(rows statement.Rows) []string {
	l := words.In(words.Dutch)
	var all []string
	for _, r := range rows {
		line := l.Say(r.Label) + ": " + r.In(l)
		if r.VAT != nil {
			line += ", btw " + r.VAT.In(l)
		}
		if r.Inclusive != nil {
			line += ", samen " + r.Inclusive.In(l)
		}
		if r.Strong {
			line += " (strong)"
		}
		if r.Step {
			line += " (step)"
		}
		all = append(all, strings.ReplaceAll(line, "\u00a0", " "))
	}
	return all
}

func TestItem(t *testing.T) {
	c := change()
	t.Run("a modified service goes from old to new by way of list and discounts", func(t *testing.T) {
		same(t, []string{
			"Huidige maandprijs: € 100,77",
			"Lijstprijs per maand: € 100,91 (step)",
			"Looptijdkorting 36 maanden (6%): − € 101,12 (step)",
			"Extra korting (12,5%): − € 101,19 (step)",
			"Nieuwe maandprijs: € 100,98 (strong)",
			"Verschil per maand: + € 101,05, btw + € 101,40 (strong)",
			"Lijstprijs eenmalig: € 101,26 (step)",
			"Extra korting eenmalig (5%): € 0,07 (step)",
			"Eenmalige kosten: € 101,33, btw € 101,47 (strong)",
			"Eerste periode vanaf 8 december 2026 (24 van 31 dagen): € 100,84",
		}, said(statement.Item(&c.Items[1])))
	})
	t.Run("a new service has no old price, one at list no steps", func(t *testing.T) {
		item := c.Items[0]
		item.Discounts, item.ListNRC, item.VATOnNRC, item.VATOnDifference = nil, item.NRC, nil, nil
		rows := statement.Item(&item)
		if rows.Taxed() || len(rows) != 4 || len(rows.Results()) != 4 {
			t.Errorf("got %q", said(rows))
		}
	})
	t.Run("a surcharge is called so", func(t *testing.T) {
		item := c.Items[0]
		item.Discounts = []catalog.Discount{{Kind: catalog.TermStep, BasisPoints: 300}, {Kind: catalog.PartnerLevelStep, BasisPoints: 500}, {Kind: catalog.PartnerLevelStep, BasisPoints: -500}}
		same(t, []string{
			"Looptijdtoeslag 36 maanden (3%): € 0,00 (step)", "Partnertoeslag (5%): € 0,00 (step)", "Partnerkorting (5%): € 0,00 (step)",
		}, said(statement.Item(&item)[1:4]))
	})
}

func TestCommitted(t *testing.T) {
	c := change()
	c.Items[0].Term, c.Items[1].Term = ordering.ChangeTerm{Months: 24, RemainingMonths: 24, New: true}, ordering.ChangeTerm{Months: 24, RemainingMonths: 0}
	c.Items[0].New.NetMRC, c.Items[0].NRC, c.Items[1].New.NetMRC, c.Items[1].NRC = 10_000, 5_000, 7_000, 250
	t.Run("the contract value is the new price over the rest of the term", func(t *testing.T) {
		same(t, []string{"Contractwaarde: € 2.400,00"}, said(statement.Committed(c)))
	})
	t.Run("nobody is committed to services that run on monthly", func(t *testing.T) {
		c.Items[0].Term.RemainingMonths = 0
		if rows := statement.Committed(c); len(rows) > 0 {
			t.Errorf("got %q", said(rows))
		}
	})
}

func TestTotals(t *testing.T) {
	c := change()
	same(t, []string{
		"Huidige maandprijs: € 101,54",
		"Nieuwe maandprijs: € 101,61, btw € 101,89, samen € 203,50 (strong)",
		"Verschil per maand: + € 101,68, btw + € 101,96, samen + € 203,64 (strong)",
		"Eenmalige kosten: € 101,75, btw € 102,03, samen € 203,78 (strong)",
		"Eerste periode, naar rato: € 101,82, btw € 102,10, samen € 203,92",
	}, said(statement.Totals(c)))
	c.VAT = ordering.VAT{Treatment: ordering.VATReverseCharge}
	if statement.Totals(c).Taxed() {
		t.Error("VAT that is reverse charged has an amount")
	}
}

func TestOrdered(t *testing.T) {
	actual := ordering.FirstPeriod{From: calendar.Date{Year: 2026, Month: 12, Day: 10}, DaysCharged: 22, DaysInMonth: 31, Amount: 77}
	item := &ordering.OrderItem{ID: "modified", NewMRC: 1_00, Difference: -2_00, NRC: 3_00, ActualFirstPeriod: &actual}
	same(t, []string{
		"Nieuwe maandprijs: € 1,00 (strong)",
		"Verschil per maand: − € 2,00 (strong)",
		"Eenmalige kosten: € 3,00 (strong)",
		"Eerste periode vanaf 8 december 2026 (24 van 31 dagen): € 100,84",
		"Werkelijke eerste periode vanaf 10 december 2026 (22 van 31 dagen): € 0,77 (strong)",
	}, said(statement.Ordered(item, change())))
}

// pairs are two sides as Dutch readers see them.
func pairs(all []statement.Pair) []string {
	l := words.In(words.Dutch)
	var lines []string
	for _, p := range all {
		lines = append(lines, strings.ReplaceAll(l.Say(p.Label)+": "+p.Before.In(l)+", "+p.After.In(l)+", "+p.Delta().In(l), "\u00a0", " "))
	}
	return lines
}

func TestCompare(t *testing.T) {
	before, after := change(), change()
	after.Items[1].New.NetMRC -= 5_00
	after.Total.Difference -= 5_00
	after.Items = append(after.Items, ordering.ChangeItem{Item: "only here"})
	t.Run("prices of items that differ, then all totals", func(t *testing.T) {
		same(t, []string{
			"Regel 2 · Nieuwe maandprijs: € 100,98, € 95,98, − € 5,00",
			"Totaal · Nieuwe maandprijs: € 101,61, € 101,61, € 0,00",
			"Totaal · Verschil per maand: + € 101,68, + € 96,68, − € 5,00",
			"Totaal · Eenmalige kosten: € 101,75, € 101,75, € 0,00",
			"Totaal · Eerste periode, naar rato: € 101,82, € 101,82, € 0,00",
			"Totaal · Verschil per maand, incl. btw: + € 203,64, + € 198,64, − € 5,00",
			"Totaal · Eenmalige kosten, incl. btw: € 203,78, € 203,78, € 0,00",
		}, pairs(statement.Compare(before, after)))
	})
	t.Run("without VAT there are no totals including it", func(t *testing.T) {
		after.VAT.Amounts = nil
		if got := statement.Compare(before, after); len(got) != 5 {
			t.Errorf("got %q", pairs(got))
		}
	})
	t.Run("two choices", func(t *testing.T) {
		if got := statement.CompareTotals(before, after); len(got) != 3 {
			t.Errorf("got %q", pairs(got))
		}
	})
}

func TestNewPrices(t *testing.T) {
	check := ordering.Check{Item: "a", Old: &ordering.SeenPrice{NetMRC: 10_00, NRC: 5_00}, New: &ordering.SeenPrice{NetMRC: 12_00, NRC: 5_00}}
	same(t, []string{"Nieuwe maandprijs: € 10,00, € 12,00, + € 2,00"}, pairs(statement.NewPrices(check)))
}

func TestReasons(t *testing.T) {
	basisPoints, amount, other, zero := int64(1000), money.Cents(2_500_00), money.Cents(5_000_00), money.Cents(0)
	c := &catalog.Catalog{ApprovalRules: []catalog.ApprovalRule{
		{ID: "always"},
		{ID: "discount", ManualDiscountBasisPointsOver: &basisPoints, TierRequiresApproval: "x"},
		{ID: "big", MRCTotalCentsOver: &amount, NRCTotalCentsOver: &other},
		{ID: "monthly", MRCTotalCentsOver: &amount},
		{ID: "once", NRCTotalCentsOver: &other},
		{ID: "cheaper", MRCDeltaCentsBelow: &zero},
		{ID: "below", MRCDeltaCentsBelow: &amount},
	}}
	required := ordering.RequiredApproval{Rules: []string{"always", "discount", "big", "monthly", "once", "cheaper", "below", "unknown"}}
	say := func(all []words.Message) (lines []string) {
		for _, m := range all {
			lines = append(lines, strings.ReplaceAll(words.In(words.Dutch).Say(m), "\u00a0", " "))
		}
		return lines
	}
	same(t, []string{
		"Elke aanvraag wordt beoordeeld.",
		"Een extra korting in deze offerte is hoger dan 10%.",
		"Een gekozen variant vraagt een ontwerp.",
		"Het verschil per maand is hoger dan € 2.500,00, of de eenmalige kosten zijn hoger dan € 5.000,00.",
		"Het verschil per maand is hoger dan € 2.500,00.",
		"De eenmalige kosten zijn hoger dan € 5.000,00.",
		"Een regel wordt per maand goedkoper.",
		"Het verschil per maand van een regel is lager dan € 2.500,00.",
		"unknown",
	}, say(statement.Reasons(c, required)))
	if got := say(statement.Reasons(nil, required)); got[0] != "always" {
		t.Errorf("without a catalogue: %q", got)
	}
}

func same(t *testing.T, want, got []string) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}
