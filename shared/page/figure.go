package page

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// headline is what a decision is about, in the figures that count most. Their ids are those of the totals.
func (b *composer) headline() []document.Figure {
	total := b.version().Change.Total
	column := b.Say(words.ExclVat)
	figure := func(label string, amount money.Cents) document.Figure {
		return document.Figure{Label: label, Column: column, Text: b.Money(amount), Amount: amount}
	}
	return []document.Figure{
		figure(b.Say(words.DifferencePerMonth), total.Difference),
		figure(b.Say(words.OneOff), total.NRC),
	}
}

// figures is a table of amounts under construction. The ids of its figures begin with prefix.
type figures struct {
	locale
	document.Table
	prefix string
	taxed  bool
}

// row adds an amount, with its VAT where that is known.
func (f *figures) row(label, id string, amount money.Cents, strong bool, taxID string, tax *money.Cents) {
	r := document.Row{Strong: strong, Cells: []document.Cell{{Text: label}, {Text: f.Money(amount), Figure: f.prefix + id, Amount: amount}}}
	if f.taxed {
		cell := document.Cell{}
		if tax != nil {
			cell = document.Cell{Text: f.Money(*tax), Figure: f.prefix + taxID, Amount: *tax}
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
func (s locale) priceOf(c *ordering.ChangeItem, vatBasisPoints int64) document.Table {
	f := &figures{locale: s, prefix: "item." + string(c.Item) + ".", taxed: c.VATOnDifference != nil || c.VATOnNRC != nil}
	f.Columns = []document.Column{{Heading: s.Say(words.Price)}, {Heading: s.Say(words.ExclVatFigure), Amount: true}}
	if f.taxed {
		f.Columns = append(f.Columns, document.Column{Heading: s.Say(words.Vat(vatBasisPoints)), Amount: true})
	}
	if c.Old != nil {
		f.row(s.Say(words.CurrentMonthlyPrice), "oldMrcCents", c.Old.NetMRC, false, "", nil)
	}
	if len(c.Discounts) > 0 {
		f.row(s.Say(words.MonthlyPriceAtList), "listMrcCents", c.New.ListMRC, false, "", nil)
	}
	for _, d := range c.Discounts {
		f.row(s.step(d), "discount."+string(d.Kind), d.Amount, false, "", nil)
	}
	f.row(s.Say(words.NewMonthlyPrice), "newMrcCents", c.New.NetMRC, true, "", nil)
	f.row(s.Say(words.DifferencePerMonth), "differenceCents", c.Difference, true, "vatOnDifferenceCents", c.VATOnDifference)
	if c.ListNRC != c.NRC {
		f.row(s.Say(words.OneOffChargeAtList), "listNrcCents", c.ListNRC, false, "", nil)
		f.row(s.Say(words.DiscountOnOneOffChargeNrcBasisPoints(c.NRCBasisPoints)), "nrcDiscountCents", c.NRC-c.ListNRC, false, "", nil)
	}
	f.row(s.Say(words.OneOffCharge), "nrcCents", c.NRC, true, "vatOnNrcCents", c.VATOnNRC)
	f.row(s.firstPeriod(&c.FirstPeriod), "firstPeriodCents", c.FirstPeriod.Amount, false, "", nil)
	return f.Table
}

// step names a step of the price order; basis points below zero lower the price.
func (s locale) step(d catalog.Discount) string {
	name := string(d.Kind)
	switch off := d.BasisPoints < 0; {
	case d.Kind == catalog.TermStep && off:
		name = s.Say(words.TermDiscount)
	case d.Kind == catalog.TermStep:
		name = s.Say(words.TermSurcharge)
	case d.Kind == catalog.PartnerLevelStep && off:
		name = s.Say(words.PartnerDiscount)
	case d.Kind == catalog.PartnerLevelStep:
		name = s.Say(words.PartnerSurcharge)
	case d.Kind == catalog.ManualStep:
		name = s.Say(words.AdditionalDiscount)
	}
	return name + ", " + s.Percent(max(d.BasisPoints, -d.BasisPoints))
}

func (s locale) firstPeriod(p *ordering.FirstPeriod) string {
	return s.Say(words.FirstPeriodFromDaysOf(p.From, p.DaysCharged, p.DaysInMonth))
}

// previewed sets the requested figures beside those with the proposed discounts.
func (b *composer) previewed() *document.Table {
	preview := b.sheet.preview
	if preview == nil {
		return nil
	}
	t := &document.Table{Columns: []document.Column{
		{Heading: b.Say(words.WithThisDiscount)}, {Heading: b.Say(words.Requested), Amount: true}, {Heading: b.Say(words.Becomes), Amount: true},
	}}
	was := &b.version().Change
	row := func(label, id string, before, after money.Cents, strong bool) {
		t.Rows = append(t.Rows, document.Row{Strong: strong, Cells: []document.Cell{
			{Text: label}, {Text: b.Money(before)}, {Text: b.Money(after), Figure: "preview." + id, Amount: after},
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
			row(name+b.Say(words.NewMonthlyPriceInline), id+"newMrcCents", before.New.NetMRC, after.New.NetMRC, false)
		}
		if before.NRC != after.NRC {
			row(name+b.Say(words.OneOffChargeInline), id+"nrcCents", before.NRC, after.NRC, false)
		}
	}
	row(b.Say(words.TotalNewMonthlyPrice), "total.newMrcCents", was.Total.NewMRC, preview.Total.NewMRC, false)
	row(b.Say(words.TotalDifferencePerMonth), "total.differenceCents", was.Total.Difference, preview.Total.Difference, true)
	row(b.Say(words.TotalOneOffCharges), "total.nrcCents", was.Total.NRC, preview.Total.NRC, true)
	row(b.Say(words.TotalFirstPeriodProRata), "total.firstPeriodCents", was.Total.FirstPeriod, preview.Total.FirstPeriod, false)
	if old, now := was.VAT.Amounts, preview.VAT.Amounts; old != nil && now != nil {
		row(b.Say(words.DifferencePerMonthInclVat), "inclusive.differenceCents", was.Total.Difference+old.Difference, preview.Total.Difference+now.Difference, false)
		row(b.Say(words.OneOffChargesInclVat), "inclusive.nrcCents", was.Total.NRC+old.NRC, preview.Total.NRC+now.NRC, false)
	}
	return t
}
