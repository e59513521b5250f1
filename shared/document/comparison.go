package document

import (
	"cmp"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// comparison is old, new and difference of a service: its offering, everything that changes and everything that
// survives, and its monthly price. Changes says in short what changes.
func (b *builder) comparison(item *ordering.VersionItem, c *ordering.ChangeItem, now *catalog.Offering) (t Table, changes []string) {
	recorded := b.version.Change.Catalog
	if item.Was != nil {
		recorded = item.Was.Catalog
	}
	was := b.offering(recorded, c.Old.Offering, c.Old.Configuration)
	t, changes = b.compared(was, now, c.Old.Configuration, c.New.Configuration)
	if b.priced {
		prices := b.figures(statement.Item(c).Of(statement.OldMRC, statement.NewMRC, statement.Difference))
		t.Rows = append(t.Rows, Row{Strong: true, Cells: append([]Cell{{Text: b.Say(words.MonthlyPrice)}}, prices...)})
	}
	return t, changes
}

// compared sets two configurations beside each other, line by line. Changes says in short what changes.
func (b describer) compared(was, now *catalog.Offering, before, after catalog.Configuration) (t Table, changes []string) {
	t = Table{Columns: []Column{
		{b.Say(words.ItemColumn), 29, false},
		{b.Say(words.Old), 30, true},
		{b.Say(words.NewComparison), 30, true},
		{b.Say(words.Difference), 17, true},
	}}
	unchanged := b.unchanged()
	row := func(label, old, new, difference string) {
		t.Rows = append(t.Rows, Row{Cells: []Cell{{Text: label}, {Text: old}, {Text: new}, {Text: difference}}, Quiet: difference == unchanged})
	}
	moved := unchanged
	if was.ID != now.ID {
		moved = b.Say(words.Migration)
		changes = append(changes, b.text(was.Name)+becomes+b.text(now.Name))
	}
	row(b.Say(words.Service), b.text(was.Name), b.text(now.Name), moved)
	compare := func(old, new []line) {
		for _, l := range new {
			was := find(old, l.key)
			switch {
			case was == nil:
				row(l.label, "–", l.value, b.Say(words.New))
				changes = append(changes, l.brief()...)
			default:
				row(l.label, was.value, l.value, b.difference(*was, l))
				if was.value != l.value {
					changes = append(changes, changed(*was, cmp.Or(l.times, l.value))...)
				}
			}
		}
		for _, l := range old {
			if find(new, l.key) == nil {
				row(l.label, l.value, "–", b.Say(words.Ends))
				changes = append(changes, changed(l, "–")...)
			}
		}
	}
	compare(b.specification(was, before), b.specification(now, after))
	compare(b.serviceLevel(was), b.serviceLevel(now))
	return t, changes
}

// changed says in short what a line becomes.
func changed(l line, to string) []string {
	said := l.brief()
	for i := range said {
		said[i] += becomes + to
	}
	return said
}

// becomes stands between what was and what is.
const becomes = " → "

func (b describer) difference(old, new line) string {
	switch {
	case old.number != nil && new.number != nil && *old.number != *new.number:
		change := *new.number - *old.number
		text := withUnit(b.Number(change), new.unit)
		if change > 0 {
			text = "+" + text
		}
		return text
	case old.value != new.value:
		return b.Say(words.Changed)
	}
	return b.unchanged()
}

func (b describer) unchanged() string { return b.Say(words.Unchanged) }

func find(lines []line, key string) *line {
	for i := range lines {
		if lines[i].key == key {
			return &lines[i]
		}
	}
	return nil
}
