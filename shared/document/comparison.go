package document

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// comparison is old, new and difference of a service: its offering, everything that changes and everything that
// survives, and its monthly price.
func (b *builder) comparison(item *ordering.VersionItem, c *ordering.ChangeItem, now *catalog.Offering) Table {
	recorded := b.version.Change.Catalog
	if item.Was != nil {
		recorded = item.Was.Catalog
	}
	was := b.offering(recorded, c.Old.Offering)
	t := b.compared(was, now, c.Old.Configuration, c.New.Configuration)
	if b.priced {
		id := figureOf(c)
		t.Rows = append(t.Rows, Row{Strong: true, Cells: []Cell{
			{Text: b.say("Maandprijs", "Monthly price")},
			b.figure(id+"oldMrcCents", c.Old.NetMRC), b.figure(id+"newMrcCents", c.New.NetMRC), b.figure(id+"differenceCents", c.Difference),
		}})
	}
	return t
}

// compared sets two configurations beside each other, line by line.
func (b *builder) compared(was, now *catalog.Offering, before, after catalog.Configuration) Table {
	t := Table{Columns: []Column{
		{b.say("Onderdeel", "Item"), 34, false},
		{b.say("Oud", "Old"), 26, true},
		{b.say("Nieuw", "New"), 26, true},
		{b.say("Verschil", "Difference"), 20, true},
	}}
	unchanged := b.unchanged()
	row := func(label, old, new, difference string) {
		t.Rows = append(t.Rows, Row{Cells: []Cell{{Text: label}, {Text: old}, {Text: new}, {Text: difference}}, Quiet: difference == unchanged})
	}
	moved := unchanged
	if was.ID != now.ID {
		moved = b.say("overstap", "migration")
	}
	row(b.say("Dienst", "Service"), b.text(was.Name), b.text(now.Name), moved)
	compare := func(old, new []line) {
		for _, l := range new {
			if was := find(old, l.key); was != nil {
				row(l.label, was.value, l.value, b.difference(*was, l))
			} else {
				row(l.label, "–", l.value, b.say("nieuw", "new"))
			}
		}
		for _, l := range old {
			if find(new, l.key) == nil {
				row(l.label, l.value, "–", b.say("vervalt", "ends"))
			}
		}
	}
	compare(b.specification(was, before), b.specification(now, after))
	compare(b.serviceLevel(was), b.serviceLevel(now))
	return t
}

func (b *builder) difference(old, new line) string {
	switch {
	case old.number != nil && new.number != nil && *old.number != *new.number:
		change := *new.number - *old.number
		text := withUnit(b.number(change), new.unit)
		if change > 0 {
			text = "+" + text
		}
		return text
	case old.value != new.value:
		return b.say("gewijzigd", "changed")
	}
	return b.unchanged()
}

func (b *builder) unchanged() string { return b.say("ongewijzigd", "unchanged") }

func find(lines []line, key string) *line {
	for i := range lines {
		if lines[i].key == key {
			return &lines[i]
		}
	}
	return nil
}

// figureOf begins the id of every figure of an item.
func figureOf(c *ordering.ChangeItem) string { return "item." + string(c.Item) + "." }
