package quoteview

import (
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// Headline is what a decision is about, in the totals that count most.
func (b *Builder) Headline() []document.Figure {
	return Highlighted(b.Locale, statement.Totals(&b.Version().Change).Of(statement.Difference, statement.NRC))
}

// Highlighted are rows as large figures.
func Highlighted(s *words.Locale, rows statement.Rows) []document.Figure {
	var figures []document.Figure
	for _, r := range rows {
		figures = append(figures, document.Figure{ID: r.ID, Label: s.Say(r.Label), Column: s.Say(words.ColumnExclVAT), Text: r.In(s), Amount: r.Cents})
	}
	return figures
}

// Figures is a table of rows, with a column for VAT where one of them has any.
func Figures(s *words.Locale, rows statement.Rows, vatBasisPoints int64) document.Table {
	t := document.Table{Columns: []document.Column{{Heading: s.Say(words.Price)}, {Heading: s.Say(words.ColumnExclVAT), Amount: true}}}
	if rows.Taxed() {
		t.Columns = append(t.Columns, document.Column{Heading: s.Say(words.ColumnVAT(vatBasisPoints)), Amount: true})
	}
	for _, r := range rows {
		row := document.Row{Strong: r.Strong, Cells: []document.Cell{{Text: s.Say(r.Label)}, document.FigureCell(s, r.Figure)}}
		switch {
		case r.VAT != nil:
			row.Cells = append(row.Cells, document.FigureCell(s, *r.VAT))
		case rows.Taxed():
			row.Cells = append(row.Cells, document.Cell{})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// PairRow is a row of what an amount was and what it becomes; the id of that begins with the prefix.
func PairRow(s *words.Locale, label, prefix string, p statement.Pair) document.Row {
	after := document.FigureCell(s, p.After)
	after.Figure = prefix + after.Figure
	return document.Row{Strong: p.Strong, Cells: []document.Cell{{Text: label}, {Text: p.Before.In(s)}, after}}
}

// PerMonth says in a sentence what a difference does to the monthly price.
func PerMonth(s *words.Locale, difference money.Cents) string {
	if difference == 0 {
		return s.Say(words.SameMonthlyPrice)
	}
	return s.Say(words.PerMonthAmount(difference))
}
