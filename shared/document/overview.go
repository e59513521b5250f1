package document

import (
	"strconv"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// overview is a line per item: what changes, when, with which lead time, from what to what.
func (b *builder) overview() Section {
	t := Table{Columns: []Column{
		{b.say("Onderdeel", "Item"), 42, false},
		{b.say("Gepland", "Planned"), 24, false},
		{b.say("Levertijd (werkdagen)", "Lead time (business days)"), 20, true},
	}}
	if b.priced {
		t.Columns = append(t.Columns,
			Column{b.say("Oud p/m", "Old monthly"), 21, true},
			Column{b.say("Nieuw p/m", "New monthly"), 21, true},
			Column{b.say("Verschil", "Difference"), 21, true},
			Column{b.say("Eenmalig", "One-off"), 21, true})
	}
	for i := range b.version.Items {
		if c := b.version.Change.Of(b.version.Items[i].ID); c != nil {
			t.Rows = append(t.Rows, b.glance(i, c))
		}
	}
	return Section{ID: "overview", Heading: b.say("Wat er verandert", "What changes"), Together: true, Blocks: []Block{t}}
}

// glance is the line of the i-th item.
func (b *builder) glance(i int, c *ordering.ChangeItem) Row {
	offering := b.offering(b.version.Change.Catalog, c.New.Offering)
	r := Row{Cells: []Cell{
		{Text: strconv.Itoa(i+1) + "  " + b.text(offering.Name)},
		{Text: b.shortDate(c.EffectiveDate)},
		{Text: b.number(int64(offering.Qualification.LeadTimeBusinessDays))},
	}}
	if !b.priced {
		return r
	}
	id := figureOf(c)
	old := Cell{Text: b.say("nieuw", "new")}
	if c.Old != nil {
		old = b.figure(id+"oldMrcCents", c.Old.NetMRC)
	}
	r.Cells = append(r.Cells, old, b.figure(id+"newMrcCents", c.New.NetMRC), b.figure(id+"differenceCents", c.Difference), b.figure(id+"nrcCents", c.NRC))
	return r
}

func (b *builder) shortDate(d calendar.Date) string {
	day := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
	return b.say(day.Format("02-01-2006"), day.Format("2 Jan 2006"))
}
