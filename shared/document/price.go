package document

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// price is how the new monthly price came about, the one-off charge and the first period. A customer's copy shows
// results only: the steps to them are between the partner and oneCentral.
func (b *builder) price(c *ordering.ChangeItem) Table {
	id := figureOf(c)
	t := Table{Columns: []Column{
		{b.Say(words.Price), 80, false},
		{b.Say(words.ExclVatFigure), 26, true},
	}}
	row := func(label string, cell Cell, strong bool) {
		t.Rows = append(t.Rows, Row{Cells: []Cell{{Text: label}, cell}, Strong: strong})
	}
	if !b.customerCopy && len(c.Discounts) > 0 {
		row(b.Say(words.MonthlyPriceAtList), b.figure(id+"listMrcCents", c.New.ListMRC), false)
		for _, d := range c.Discounts {
			row(b.step(c, d), b.figure(id+"discount."+string(d.Kind), d.Amount), false)
		}
	}
	label := b.Say(words.NewMonthlyPrice)
	if c.Old == nil {
		label = b.Say(words.MonthlyPrice)
	}
	if c.Old == nil || !b.customerCopy && len(c.Discounts) > 0 {
		row(label, b.figure(id+"newMrcCents", c.New.NetMRC), true)
	}
	if !b.customerCopy && c.ListNRC != c.NRC {
		row(b.Say(words.OneOffChargeAtList), b.figure(id+"listNrcCents", c.ListNRC), false)
		row(b.Say(words.DiscountOnOneOffChargePrice(c.NRCBasisPoints)),
			b.figure(id+"nrcDiscountCents", c.NRC-c.ListNRC), false)
	}
	row(b.Say(words.OneOffCharge), b.figure(id+"nrcCents", c.NRC), false)
	row(b.firstPeriod(c), b.figure(id+"firstPeriodCents", c.FirstPeriod.Amount), false)
	return t
}

func (b *builder) step(c *ordering.ChangeItem, d catalog.Discount) string {
	what := ""
	switch off := d.BasisPoints < 0; {
	case d.Kind == catalog.TermStep && off:
		what = b.Say(words.TermDiscount) + " " + b.Say(words.Months(c.Term.Months))
	case d.Kind == catalog.TermStep:
		what = b.Say(words.TermSurcharge) + " " + b.Say(words.Months(c.Term.Months))
	case d.Kind == catalog.PartnerLevelStep && off:
		what = b.Say(words.PartnerDiscount)
	case d.Kind == catalog.PartnerLevelStep:
		what = b.Say(words.PartnerSurcharge)
	case d.Kind == catalog.ManualStep && off:
		what = b.Say(words.AdditionalDiscount)
	case d.Kind == catalog.ManualStep:
		what = b.Say(words.Surcharge)
	}
	return what + " (" + b.Percent(max(d.BasisPoints, -d.BasisPoints)) + ")"
}

func (b *builder) firstPeriod(c *ordering.ChangeItem) string {
	p := c.FirstPeriod
	label := b.Say(words.FirstPeriodFromOfDays(p.From, p.DaysCharged, p.DaysInMonth))
	if c.Old != nil {
		label += b.Say(words.OnDifference)
	}
	return label
}
