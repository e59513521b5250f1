package message

import (
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// figures draws rows as a table, with a column for what they come to with VAT where one of them has any.
func (c *composer) figures(title string, rows statement.Rows) *table {
	t := &table{title: title, heads: []string{c.Say(words.ColumnExclVAT)}}
	if rows.Taxed() {
		t.heads = append(t.heads, c.Say(words.ColumnInclVAT))
	}
	for _, r := range rows {
		drawn := row{label: c.Say(r.Label), amounts: []string{r.In(c.Locale)}, strong: r.Strong}
		if r.Inclusive != nil {
			drawn.amounts = append(drawn.amounts, r.Inclusive.In(c.Locale))
		}
		t.rows = append(t.rows, drawn)
	}
	return t
}

func (c *composer) totals() *table {
	return c.figures(c.Say(words.Total), statement.Totals(&c.n.Version.Change))
}

// summary is the two figures that count most.
func (c *composer) summary() string {
	total := c.n.Version.Change.Total
	return c.Say(words.FiguresInShort(total.Difference, total.NRC))
}

// vat says how the amounts of a table are meant and taxed.
func (c *composer) vat(taxed bool) string {
	vat := c.n.Version.Change.VAT
	text := words.AmountsExclVAT
	switch {
	case vat.Sentence != nil:
		text = words.AmountsExclVATAnd(*vat.Sentence)
	case taxed:
		text = words.AmountsExclVATRounded(vat.BasisPoints)
	}
	return line(c.Locale.Say(text), maxValueRunes)
}
