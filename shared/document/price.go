package document

import (
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// price is how the new monthly price came about, the one-off charge and the first period; the comparison and the overview
// have the rest. A customer's copy shows results only: the steps to them are between the partner and oneCentral.
func (b *builder) price(c *ordering.ChangeItem) Table {
	rows := statement.Item(c).Without(statement.OldMRC, statement.Difference)
	if b.customerCopy {
		rows = rows.Results()
	}
	if c.Old != nil && len(rows.Of(statement.ListMRC)) == 0 {
		rows = rows.Without(statement.NewMRC)
	}
	t := Table{Columns: []Column{{b.Say(words.Price), 80, false}, {b.Say(words.ColumnExclVAT), 26, true}}}
	for _, r := range rows {
		t.Rows = append(t.Rows, Row{Cells: []Cell{{Text: b.Say(r.Label)}, FigureCell(b.Locale, r.Figure)}, Strong: r.Strong})
	}
	return t
}

func (b *builder) figures(rows statement.Rows) []Cell {
	var cells []Cell
	for _, r := range rows {
		cells = append(cells, FigureCell(b.Locale, r.Figure))
	}
	return cells
}

// FigureCell writes a figure as the reader does.
func FigureCell(l *words.Locale, f statement.Figure) Cell {
	return Cell{Text: f.In(l), Figure: f.ID, Amount: f.Cents}
}
