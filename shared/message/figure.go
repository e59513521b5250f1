package message

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// figures starts a table; taxed gives it a column for the VAT of what has any.
func (c *composer) figures(title string, taxed bool) *table {
	t := &table{title: title, amount: c.Say(words.ExclVat)}
	if taxed {
		t.tax = c.Say(words.VatFigure(c.n.Version.Change.VAT.BasisPoints))
	}
	return t
}

// add appends a figure; tax is its VAT, nil for none.
func (c *composer) add(t *table, label string, amount money.Cents, tax *money.Cents, strong bool) {
	r := row{label: label, amount: c.Money(amount), strong: strong}
	if tax != nil {
		r.tax = c.Money(*tax)
	}
	t.rows = append(t.rows, r)
}

// labels of the figures: everything is said to be per month or one-off.
func (c *composer) oldMonthly() string { return c.Say(words.PerMonthOld) }
func (c *composer) newMonthly() string { return c.Say(words.PerMonthNew) }
func (c *composer) difference() string { return c.Say(words.DifferencePerMonth) }
func (c *composer) oneOff() string     { return c.Say(words.OneOff) }
func (c *composer) firstPeriod() string {
	return c.Say(words.FirstPeriodProRata)
}

// totals are the version's, with their VAT.
func (c *composer) totals() *table {
	change := &c.n.Version.Change
	total, tax := change.Total, change.VAT.Amounts
	t := c.figures(c.Say(words.Total), tax != nil)
	of := func(pick func(*ordering.VATAmounts) *money.Cents) *money.Cents {
		if tax == nil {
			return nil
		}
		return pick(tax)
	}
	c.add(t, c.oldMonthly(), total.OldMRC, nil, false)
	c.add(t, c.newMonthly(), total.NewMRC, of(func(a *ordering.VATAmounts) *money.Cents { return &a.NewMRC }), false)
	c.add(t, c.difference(), total.Difference, of(func(a *ordering.VATAmounts) *money.Cents { return &a.Difference }), true)
	c.add(t, c.oneOff(), total.NRC, of(func(a *ordering.VATAmounts) *money.Cents { return &a.NRC }), true)
	c.add(t, c.firstPeriod(), total.FirstPeriod, of(func(a *ordering.VATAmounts) *money.Cents { return &a.FirstPeriod }), false)
	return t
}

// summary is the two figures that count most.
func (c *composer) summary() string {
	total := c.n.Version.Change.Total
	return c.Say(words.DifferencePerMonthOneOffExclVat(total.Difference, total.NRC))
}

// vat says how amounts are meant and taxed.
func (c *composer) vat() string {
	vat := c.n.Version.Change.VAT
	text := c.Say(words.AllAmountsAreInEuroAndExclude)
	switch {
	case vat.Sentence != nil:
		text += " " + line(vat.Sentence.In(c.Language), maxValueRunes)
	case vat.Amounts != nil:
		text += " " + c.Say(words.VatIs(vat.BasisPoints))
	}
	return text
}

// taxed is vat beside totals; perLine when items show theirs too.
func (c *composer) taxed(perLine bool) string {
	text := c.vat()
	if c.n.Version.Change.VAT.Amounts == nil {
		return text
	}
	text += " " + c.Say(words.ItIsRoundedOnceOn)
	if perLine {
		text += " " + c.Say(words.PerLineItIsFor)
	}
	return text
}

// itemFigures are those of one item of the Change, from old by way of the discounts to new.
func (c *composer) itemFigures(i *ordering.ChangeItem) *table {
	t := c.figures("", i.VATOnDifference != nil || i.VATOnNRC != nil)
	if i.Old != nil {
		c.add(t, c.oldMonthly(), i.Old.NetMRC, nil, false)
	}
	if len(i.Discounts) > 0 {
		c.add(t, c.Say(words.ListPricePerMonth), i.New.ListMRC, nil, false)
	}
	for _, d := range i.Discounts {
		c.add(t, c.discount(d), d.Amount, nil, false)
	}
	c.add(t, c.newMonthly(), i.New.NetMRC, nil, false)
	c.add(t, c.difference(), i.Difference, i.VATOnDifference, true)
	if i.ListNRC != i.NRC {
		c.add(t, c.Say(words.OneOffListPrice), i.ListNRC, nil, false)
	}
	oneOff := c.oneOff()
	if i.NRCBasisPoints != 0 {
		oneOff += c.Say(words.AfterDiscount(i.NRCBasisPoints))
	}
	c.add(t, oneOff, i.NRC, i.VATOnNRC, true)
	c.add(t, c.firstPeriod(), i.FirstPeriod.Amount, nil, false)
	return t
}

// discount labels a step of the price order; basis points below zero lower the price.
func (c *composer) discount(d catalog.Discount) string {
	name := string(d.Kind)
	switch d.Kind {
	case catalog.TermStep:
		name = c.Say(words.TermDiscount)
		if d.BasisPoints > 0 {
			name = c.Say(words.TermSurcharge)
		}
	case catalog.PartnerLevelStep:
		name = c.Say(words.PartnerDiscount)
	case catalog.ManualStep:
		name = c.Say(words.ExtraDiscount)
	}
	return name + " " + c.Percent(max(d.BasisPoints, -d.BasisPoints))
}

// period tells how much of its month the first period charges.
func (c *composer) period(p ordering.FirstPeriod) string {
	if p.From.IsZero() {
		return ""
	}
	return c.Say(words.OfDaysFrom(p.DaysCharged, p.DaysInMonth, p.From))
}
