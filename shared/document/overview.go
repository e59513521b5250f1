package document

import (
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// overview is a line per item: what changes, when, with which lead time, from what to what.
func (b *builder) overview() Section {
	t := Table{Columns: []Column{
		{b.Say(words.ItemColumn), 42, false},
		{b.Say(words.Planned), 24, false},
		{b.Say(words.LeadTimeBusinessDays), 20, true},
	}}
	if b.priced {
		for _, key := range glanced() {
			t.Columns = append(t.Columns, Column{b.Say(key.Label()), 21, true})
		}
	}
	for i := range b.version.Items {
		if c := b.version.Change.Of(b.version.Items[i].ID); c != nil {
			t.Rows = append(t.Rows, b.glance(i, c))
		}
	}
	return b.section("overview", words.WhatChangesOverview, t)
}

func (b *builder) glance(i int, c *ordering.ChangeItem) Row {
	offering := b.offering(b.version.Change.Catalog, c.New.Offering, c.New.Configuration)
	r := Row{Cells: []Cell{
		{Text: strconv.Itoa(i+1) + "  " + b.text(offering.Name)},
		{Text: b.ShortDate(c.EffectiveDate)},
		{Text: b.Number(int64(offering.Qualification.LeadTimeBusinessDays))},
	}}
	if !b.priced {
		return r
	}
	if c.Old == nil {
		r.Cells = append(r.Cells, Cell{Text: b.Say(words.New)})
	}
	r.Cells = append(r.Cells, b.figures(statement.Item(c).Of(glanced()...))...)
	return r
}

func glanced() []statement.Key {
	return []statement.Key{statement.OldMRC, statement.NewMRC, statement.Difference, statement.NRC}
}
