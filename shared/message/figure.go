package message

import (
	"strconv"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// figures starts a table; taxed gives it a column for the VAT of what has any.
func (c *composer) figures(title string, taxed bool) *table {
	t := &table{title: title, amount: c.say("excl. btw", "excl. VAT")}
	if taxed {
		t.tax = c.say("btw ", "VAT ") + c.percent(c.n.Version.Change.VAT.BasisPoints)
	}
	return t
}

// add appends a figure; tax is its VAT, nil for none.
func (c *composer) add(t *table, label string, amount money.Cents, tax *money.Cents, strong bool) {
	r := row{label: label, amount: c.money(amount), strong: strong}
	if tax != nil {
		r.tax = c.money(*tax)
	}
	t.rows = append(t.rows, r)
}

// labels of the figures: everything is said to be per month or one-off.
func (c *composer) oldMonthly() string { return c.say("Per maand, oud", "Per month, old") }
func (c *composer) newMonthly() string { return c.say("Per maand, nieuw", "Per month, new") }
func (c *composer) difference() string { return c.say("Verschil per maand", "Difference per month") }
func (c *composer) oneOff() string     { return c.say("Eenmalig", "One-off") }
func (c *composer) firstPeriod() string {
	return c.say("Eerste periode, naar rato", "First period, pro rata")
}

// totals are the version's, with their VAT.
func (c *composer) totals() *table {
	change := &c.n.Version.Change
	total, tax := change.Total, change.VAT.Amounts
	t := c.figures(c.say("Totaal", "Total"), tax != nil)
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
	return c.sayf("Verschil per maand %s, eenmalig %s, excl. btw.", "Difference per month %s, one-off %s, excl. VAT.", c.money(total.Difference), c.money(total.NRC))
}

// vat says how amounts are meant and taxed.
func (c *composer) vat() string {
	vat := c.n.Version.Change.VAT
	text := c.say("Alle bedragen zijn in euro en exclusief btw.", "All amounts are in euro and exclude VAT.")
	switch {
	case vat.Sentence != nil:
		text += " " + line(vat.Sentence.In(c.language), maxValueRunes)
	case vat.Amounts != nil:
		text += " " + c.sayf("De btw is %s.", "VAT is %s.", c.percent(vat.BasisPoints))
	}
	return text
}

// taxed is vat beside totals; perLine when items show theirs too.
func (c *composer) taxed(perLine bool) string {
	text := c.vat()
	if c.n.Version.Change.VAT.Amounts == nil {
		return text
	}
	text += " " + c.say("Zij is over elk totaal één keer afgerond.", "It is rounded once on each total.")
	if perLine {
		text += " " + c.say("Per regel staat zij ter informatie.", "Per line it is for information.")
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
		c.add(t, c.say("Lijstprijs per maand", "List price per month"), i.New.ListMRC, nil, false)
	}
	for _, d := range i.Discounts {
		c.add(t, c.discount(d), d.Amount, nil, false)
	}
	c.add(t, c.newMonthly(), i.New.NetMRC, nil, false)
	c.add(t, c.difference(), i.Difference, i.VATOnDifference, true)
	if i.ListNRC != i.NRC {
		c.add(t, c.say("Eenmalig, lijstprijs", "One-off, list price"), i.ListNRC, nil, false)
	}
	oneOff := c.oneOff()
	if i.NRCBasisPoints != 0 {
		oneOff += c.sayf(", na %s korting", ", after %s discount", c.percent(i.NRCBasisPoints))
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
		name = c.say("Looptijdkorting", "Term discount")
		if d.BasisPoints > 0 {
			name = c.say("Looptijdtoeslag", "Term surcharge")
		}
	case catalog.PartnerLevelStep:
		name = c.say("Partnerkorting", "Partner discount")
	case catalog.ManualStep:
		name = c.say("Extra korting", "Extra discount")
	}
	return name + " " + c.percent(max(d.BasisPoints, -d.BasisPoints))
}

// period tells how much of its month the first period charges.
func (c *composer) period(p ordering.FirstPeriod) string {
	if p.From.IsZero() {
		return ""
	}
	return c.sayf("%s van de %s dagen, vanaf %s", "%s of %s days, from %s", strconv.Itoa(p.DaysCharged), strconv.Itoa(p.DaysInMonth), c.date(p.From))
}
