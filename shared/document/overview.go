package document

import (
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// overview is a row per item: what it is, when it takes effect, and its amounts in the columns that say something in this
// version; what it consists of, or what changes, stands below.
func (b *builder) overview(items []Section) Section {
	t := Table{Columns: []Column{{b.Say(words.ItemColumn), 46, false}, {b.Say(words.EffectiveDate), 34, false}}}
	var amounts []statement.Key
	if b.priced {
		amounts = b.amounts()
	}
	for _, key := range amounts {
		t.Columns = append(t.Columns, Column{b.Say(key.Label()), 21, true})
	}
	for i := range b.version.Items {
		c := b.version.Change.Of(b.version.Items[i].ID)
		t.Rows = append(t.Rows, b.glance(i, c, amounts, items[i].Summary))
	}
	s := b.section("overview", words.Overview, t)
	s.Together = false
	return s
}

// amounts are the columns of amounts: new services alone have no old price and no difference, and often nothing is charged once.
func (b *builder) amounts() []statement.Key {
	keys := []statement.Key{statement.NewMRC}
	if b.changes() {
		keys = []statement.Key{statement.OldMRC, statement.NewMRC, statement.Difference}
	}
	if slices.ContainsFunc(b.version.Change.Items, func(c ordering.ChangeItem) bool { return c.NRC != 0 }) {
		keys = append(keys, statement.NRC)
	}
	return keys
}

// changes reports whether the version changes a service; else all that it has is new.
func (b *builder) changes() bool {
	return slices.ContainsFunc(b.version.Change.Items, func(c ordering.ChangeItem) bool { return c.Old != nil })
}

func (b *builder) glance(i int, c *ordering.ChangeItem, amounts []statement.Key, detail string) Row {
	offering := b.offering(b.version.Change.Catalog, c.New.Offering, c.New.Configuration)
	r := Row{
		Cells:  []Cell{{Text: strconv.Itoa(i+1) + "  " + b.text(offering.Name)}, {Text: b.Date(c.EffectiveDate)}},
		Detail: detail,
	}
	rows := statement.Item(c)
	for _, key := range amounts {
		switch row := rows.Of(key); {
		case len(row) == 0:
			r.Cells = append(r.Cells, Cell{Text: b.Say(words.New)})
		case key == statement.NRC && c.NRC == 0:
			r.Cells = append(r.Cells, Cell{Text: "–"})
		default:
			r.Cells = append(r.Cells, FigureCell(b.Locale, row[0].Figure))
		}
	}
	return r
}
