package document

import (
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// overview is a line per item: what changes, when, with which lead time, from what to what.
func (b *builder) overview() Section {
	t := Table{Columns: []Column{
		{b.Say(words.ItemConfirm), 42, false},
		{b.Say(words.Planned), 24, false},
		{b.Say(words.LeadTimeBusinessDays), 20, true},
	}}
	if b.priced {
		t.Columns = append(t.Columns,
			Column{b.Say(words.OldMonthly), 21, true},
			Column{b.Say(words.NewMonthly), 21, true},
			Column{b.Say(words.Difference), 21, true},
			Column{b.Say(words.OneOff), 21, true})
	}
	for i := range b.version.Items {
		if c := b.version.Change.Of(b.version.Items[i].ID); c != nil {
			t.Rows = append(t.Rows, b.glance(i, c))
		}
	}
	return Section{ID: "overview", Heading: b.Say(words.WhatChangesOverview), Together: true, Blocks: []Block{t}}
}

// glance is the line of the i-th item.
func (b *builder) glance(i int, c *ordering.ChangeItem) Row {
	offering := b.offering(b.version.Change.Catalog, c.New.Offering)
	r := Row{Cells: []Cell{
		{Text: strconv.Itoa(i+1) + "  " + b.text(offering.Name)},
		{Text: b.ShortDate(c.EffectiveDate)},
		{Text: b.Number(int64(offering.Qualification.LeadTimeBusinessDays))},
	}}
	if !b.priced {
		return r
	}
	id := figureOf(c)
	old := Cell{Text: b.Say(words.New)}
	if c.Old != nil {
		old = b.figure(id+"oldMrcCents", c.Old.NetMRC)
	}
	r.Cells = append(r.Cells, old, b.figure(id+"newMrcCents", c.New.NetMRC), b.figure(id+"differenceCents", c.Difference), b.figure(id+"nrcCents", c.NRC))
	return r
}
