package page

import (
	"strconv"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// headline is what a decision is about, in the figures that count most. Their ids are those of the totals.
func (b *composer) headline() []document.Figure {
	total := b.version().Change.Total
	column := b.say("excl. btw", "excl. VAT")
	figure := func(label string, amount money.Cents) document.Figure {
		return document.Figure{Label: label, Column: column, Text: b.money(amount), Amount: amount}
	}
	return []document.Figure{
		figure(b.say("Verschil per maand", "Difference per month"), total.Difference),
		figure(b.say("Eenmalig", "One-off"), total.NRC),
	}
}

// figures is a table of amounts under construction. The ids of its figures begin with prefix.
type figures struct {
	speech
	document.Table
	prefix string
	taxed  bool
}

// row adds an amount, with its VAT where that is known.
func (f *figures) row(label, id string, amount money.Cents, strong bool, taxID string, tax *money.Cents) {
	r := document.Row{Strong: strong, Cells: []document.Cell{{Text: label}, {Text: f.money(amount), Figure: f.prefix + id, Amount: amount}}}
	if f.taxed {
		cell := document.Cell{}
		if tax != nil {
			cell = document.Cell{Text: f.money(*tax), Figure: f.prefix + taxID, Amount: *tax}
		}
		r.Cells = append(r.Cells, cell)
	}
	f.Rows = append(f.Rows, r)
}

// prices is how the price of one of the version's items came about.
func (b *composer) prices(c *ordering.ChangeItem) document.Table {
	return b.priceOf(c, b.version().Change.VAT.BasisPoints)
}

// priceOf is how the price of an item came about, from the old one by way of list and discounts to the difference.
func (s speech) priceOf(c *ordering.ChangeItem, vatBasisPoints int64) document.Table {
	f := &figures{speech: s, prefix: "item." + string(c.Item) + ".", taxed: c.VATOnDifference != nil || c.VATOnNRC != nil}
	f.Columns = []document.Column{{Heading: s.say("Prijs", "Price")}, {Heading: s.say("Excl. btw", "Excl. VAT"), Amount: true}}
	if f.taxed {
		f.Columns = append(f.Columns, document.Column{Heading: s.say("Btw ", "VAT ") + s.percent(vatBasisPoints), Amount: true})
	}
	if c.Old != nil {
		f.row(s.say("Huidige maandprijs", "Current monthly price"), "oldMrcCents", c.Old.NetMRC, false, "", nil)
	}
	if len(c.Discounts) > 0 {
		f.row(s.say("Maandprijs volgens prijslijst", "Monthly price at list"), "listMrcCents", c.New.ListMRC, false, "", nil)
	}
	for _, d := range c.Discounts {
		f.row(s.step(d), "discount."+string(d.Kind), d.Amount, false, "", nil)
	}
	f.row(s.say("Nieuwe maandprijs", "New monthly price"), "newMrcCents", c.New.NetMRC, true, "", nil)
	f.row(s.say("Verschil per maand", "Difference per month"), "differenceCents", c.Difference, true, "vatOnDifferenceCents", c.VATOnDifference)
	if c.ListNRC != c.NRC {
		f.row(s.say("Eenmalige kosten volgens prijslijst", "One-off charge at list"), "listNrcCents", c.ListNRC, false, "", nil)
		f.row(s.say("Korting op de eenmalige kosten, ", "Discount on the one-off charge, ")+s.percent(c.NRCBasisPoints), "nrcDiscountCents", c.NRC-c.ListNRC, false, "", nil)
	}
	f.row(s.say("Eenmalige kosten", "One-off charge"), "nrcCents", c.NRC, true, "vatOnNrcCents", c.VATOnNRC)
	f.row(s.firstPeriod(&c.FirstPeriod), "firstPeriodCents", c.FirstPeriod.Amount, false, "", nil)
	return f.Table
}

// step names a step of the price order; basis points below zero lower the price.
func (s speech) step(d catalog.Discount) string {
	name := string(d.Kind)
	switch off := d.BasisPoints < 0; {
	case d.Kind == catalog.TermStep && off:
		name = s.say("Looptijdkorting", "Term discount")
	case d.Kind == catalog.TermStep:
		name = s.say("Looptijdtoeslag", "Term surcharge")
	case d.Kind == catalog.PartnerLevelStep && off:
		name = s.say("Partnerkorting", "Partner discount")
	case d.Kind == catalog.PartnerLevelStep:
		name = s.say("Partnertoeslag", "Partner surcharge")
	case d.Kind == catalog.ManualStep:
		name = s.say("Extra korting", "Additional discount")
	}
	return name + ", " + s.percent(max(d.BasisPoints, -d.BasisPoints))
}

func (s speech) firstPeriod(p *ordering.FirstPeriod) string {
	return s.say("Eerste periode vanaf ", "First period from ") + s.date(p.From) + " (" +
		s.plural(p.DaysCharged, "dag", "dagen", "day", "days") + s.say(" van ", " of ") + strconv.Itoa(p.DaysInMonth) + ")"
}

// previewed sets the requested figures beside those with the proposed discounts.
func (b *composer) previewed() *document.Table {
	preview := b.sheet.preview
	if preview == nil {
		return nil
	}
	t := &document.Table{Columns: []document.Column{
		{Heading: b.say("Met deze korting", "With this discount")}, {Heading: b.say("Aangevraagd", "Requested"), Amount: true}, {Heading: b.say("Wordt", "Becomes"), Amount: true},
	}}
	was := &b.version().Change
	row := func(label, id string, before, after money.Cents, strong bool) {
		t.Rows = append(t.Rows, document.Row{Strong: strong, Cells: []document.Cell{
			{Text: label}, {Text: b.money(before)}, {Text: b.money(after), Figure: "preview." + id, Amount: after},
		}})
	}
	for i := range preview.Items {
		after := &preview.Items[i]
		before := was.Of(after.Item)
		if before == nil {
			continue
		}
		id, name := "item."+string(after.Item)+".", b.inItem(after.Item)
		if before.New.NetMRC != after.New.NetMRC {
			row(name+b.say("nieuwe maandprijs", "new monthly price"), id+"newMrcCents", before.New.NetMRC, after.New.NetMRC, false)
		}
		if before.NRC != after.NRC {
			row(name+b.say("eenmalige kosten", "one-off charge"), id+"nrcCents", before.NRC, after.NRC, false)
		}
	}
	row(b.say("Totaal: nieuwe maandprijs", "Total: new monthly price"), "total.newMrcCents", was.Total.NewMRC, preview.Total.NewMRC, false)
	row(b.say("Totaal: verschil per maand", "Total: difference per month"), "total.differenceCents", was.Total.Difference, preview.Total.Difference, true)
	row(b.say("Totaal: eenmalige kosten", "Total: one-off charges"), "total.nrcCents", was.Total.NRC, preview.Total.NRC, true)
	row(b.say("Totaal: eerste periode, naar rato", "Total: first period, pro rata"), "total.firstPeriodCents", was.Total.FirstPeriod, preview.Total.FirstPeriod, false)
	if old, now := was.VAT.Amounts, preview.VAT.Amounts; old != nil && now != nil {
		row(b.say("Verschil per maand, incl. btw", "Difference per month, incl. VAT"), "inclusive.differenceCents", was.Total.Difference+old.Difference, preview.Total.Difference+now.Difference, false)
		row(b.say("Eenmalige kosten, incl. btw", "One-off charges, incl. VAT"), "inclusive.nrcCents", was.Total.NRC+old.NRC, preview.Total.NRC+now.NRC, false)
	}
	return t
}
