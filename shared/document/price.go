package document

import (
	"strconv"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// price is how the new monthly price came about, the one-off charge and the first period. A customer's copy shows
// results only: the steps to them are between the partner and oneCentral.
func (b *builder) price(c *ordering.ChangeItem) Table {
	id := figureOf(c)
	t := Table{Columns: []Column{
		{b.say("Prijs", "Price"), 80, false},
		{b.say("Excl. btw", "Excl. VAT"), 26, true},
	}}
	row := func(label string, cell Cell, strong bool) {
		t.Rows = append(t.Rows, Row{Cells: []Cell{{Text: label}, cell}, Strong: strong})
	}
	if !b.customerCopy && len(c.Discounts) > 0 {
		row(b.say("Maandprijs volgens prijslijst", "Monthly price at list"), b.figure(id+"listMrcCents", c.New.ListMRC), false)
		for _, d := range c.Discounts {
			row(b.step(c, d), b.figure(id+"discount."+string(d.Kind), d.Amount), false)
		}
	}
	label := b.say("Nieuwe maandprijs", "New monthly price")
	if c.Old == nil {
		label = b.say("Maandprijs", "Monthly price")
	}
	if c.Old == nil || !b.customerCopy && len(c.Discounts) > 0 {
		row(label, b.figure(id+"newMrcCents", c.New.NetMRC), true)
	}
	if !b.customerCopy && c.ListNRC != c.NRC {
		row(b.say("Eenmalige kosten volgens prijslijst", "One-off charge at list"), b.figure(id+"listNrcCents", c.ListNRC), false)
		row(b.say("Korting op de eenmalige kosten (", "Discount on the one-off charge (")+b.percent(c.NRCBasisPoints)+")",
			b.figure(id+"nrcDiscountCents", c.NRC-c.ListNRC), false)
	}
	row(b.say("Eenmalige kosten", "One-off charge"), b.figure(id+"nrcCents", c.NRC), false)
	row(b.firstPeriod(c), b.figure(id+"firstPeriodCents", c.FirstPeriod.Amount), false)
	return t
}

func (b *builder) step(c *ordering.ChangeItem, d catalog.Discount) string {
	share, discount := b.percent(d.BasisPoints), true
	if d.BasisPoints < 0 {
		share = b.percent(-d.BasisPoints)
	} else {
		discount = false
	}
	name := func(nlDiscount, nlSurcharge, enDiscount, enSurcharge string) string {
		if discount {
			return b.say(nlDiscount, enDiscount)
		}
		return b.say(nlSurcharge, enSurcharge)
	}
	var what string
	switch d.Kind {
	case catalog.TermStep:
		what = name("Looptijdkorting", "Looptijdtoeslag", "Term discount", "Term surcharge") + " " + b.months(c.Term.Months)
	case catalog.PartnerLevelStep:
		what = name("Partnerkorting", "Partnertoeslag", "Partner discount", "Partner surcharge")
	case catalog.ManualStep:
		what = name("Extra korting", "Toeslag", "Additional discount", "Surcharge")
	}
	return what + " (" + share + ")"
}

func (b *builder) firstPeriod(c *ordering.ChangeItem) string {
	p := c.FirstPeriod
	label := b.say("Eerste periode vanaf ", "First period from ") + b.date(p.From) + " (" +
		strconv.Itoa(p.DaysCharged) + b.say(" van ", " of ") + strconv.Itoa(p.DaysInMonth) + b.say(" dagen", " days") + ")"
	if c.Old != nil {
		label += b.say(", over het verschil", ", on the difference")
	}
	return label
}
