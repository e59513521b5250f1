package document

import (
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// mostAmounts is how many amounts stand beside each other.
const mostAmounts = 6

// price is how the new monthly price came about, the one-off charge and the first period, in a row; the comparison and the
// overview have the rest. A customer's copy shows results only: the steps to them are between the partner and oneCentral.
func (b *builder) price(c *ordering.ChangeItem) []Block {
	rows := charged(statement.Item(c).Without(statement.OldMRC, statement.Difference))
	if b.customerCopy {
		rows = rows.Results()
	}
	if c.Old != nil && len(rows.Of(statement.ListMRC)) == 0 {
		rows = rows.Without(statement.NewMRC)
	}
	if len(rows) > mostAmounts {
		once := 1 + slices.IndexFunc(rows, func(r statement.Row) bool { return r.Key == statement.NewMRC })
		return []Block{b.breakdown(rows[:once]), b.breakdown(rows[once:])}
	}
	if len(rows) == 0 {
		return nil
	}
	return []Block{b.breakdown(rows)}
}

// charged leaves out what is not: nothing once, and nothing for the first period.
func charged(rows statement.Rows) statement.Rows {
	return slices.DeleteFunc(slices.Clone(rows), func(r statement.Row) bool {
		return r.Cents == 0 && (r.Key == statement.FirstPeriod || r.Key == statement.NRC && len(rows.Of(statement.ListNRC)) == 0)
	})
}

// breakdown sets amounts beside each other.
func (b *builder) breakdown(rows statement.Rows) Table {
	t := Table{Columns: []Column{{b.Say(words.Price), 18, false}}}
	r := Row{Cells: []Cell{{Text: b.Say(words.ColumnExclVAT)}}}
	for _, row := range rows {
		share := 24
		if row.Key == statement.FirstPeriod { // its heading has a date
			share = 32
			if len(rows) < mostAmounts {
				share = 48
			}
		}
		t.Columns = append(t.Columns, Column{b.Say(row.Label), share, true})
		cell := FigureCell(b.Locale, row.Figure)
		cell.Strong = row.Strong
		r.Cells = append(r.Cells, cell)
	}
	t.Rows = []Row{r}
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
