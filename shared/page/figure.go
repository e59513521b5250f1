package page

import (
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// headline is what a decision is about, in the totals that count most.
func (b *composer) headline() []document.Figure {
	return b.highlighted(statement.Totals(&b.version().Change).Of(statement.Difference, statement.NRC))
}

// highlighted are rows as large figures.
func (s locale) highlighted(rows statement.Rows) []document.Figure {
	var figures []document.Figure
	for _, r := range rows {
		figures = append(figures, document.Figure{ID: r.ID, Label: s.Say(r.Label), Column: s.Say(words.ColumnExclVAT), Text: r.In(s.Locale), Amount: r.Cents})
	}
	return figures
}

// figures is a table of rows, with a column for VAT where one of them has any.
func (s locale) figures(rows statement.Rows, vatBasisPoints int64) document.Table {
	t := document.Table{Columns: []document.Column{{Heading: s.Say(words.Price)}, {Heading: s.Say(words.ColumnExclVAT), Amount: true}}}
	if rows.Taxed() {
		t.Columns = append(t.Columns, document.Column{Heading: s.Say(words.ColumnVAT(vatBasisPoints)), Amount: true})
	}
	for _, r := range rows {
		row := document.Row{Strong: r.Strong, Cells: []document.Cell{{Text: s.Say(r.Label)}, s.figure(r.Figure)}}
		switch {
		case r.VAT != nil:
			row.Cells = append(row.Cells, s.figure(*r.VAT))
		case rows.Taxed():
			row.Cells = append(row.Cells, document.Cell{})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (s locale) figure(f statement.Figure) document.Cell {
	return document.Cell{Text: f.In(s.Locale), Figure: f.ID, Amount: f.Cents}
}

// becomes is a row of what an amount was and what it becomes; the id of that begins with the prefix.
func (s locale) becomes(label, prefix string, p statement.Pair) document.Row {
	after := s.figure(p.After)
	after.Figure = prefix + after.Figure
	return document.Row{Strong: p.Strong, Cells: []document.Cell{{Text: label}, {Text: p.Before.In(s.Locale)}, after}}
}

// previewed sets the requested figures beside those with the proposed discounts.
func (b *composer) previewed() *document.Table {
	if b.sheet.preview == nil {
		return nil
	}
	t := &document.Table{Columns: []document.Column{
		{Heading: b.Say(words.WithThisDiscount)}, {Heading: b.Say(words.Requested), Amount: true}, {Heading: b.Say(words.Becomes), Amount: true},
	}}
	for _, p := range statement.Compare(&b.version().Change, b.sheet.preview) {
		t.Rows = append(t.Rows, b.becomes(b.Say(p.Label), "preview.", p))
	}
	return t
}
