package document

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// Specification lists a configuration of an offering as a document does, outside any version.
func Specification(l ordering.Language, o *catalog.Offering, c catalog.Configuration) []Fact {
	b := describer{words.In(l)}
	var facts []Fact
	for _, line := range append(b.specification(o, c), b.serviceLevel(o)...) {
		facts = append(facts, Fact{line.label, line.value})
	}
	return facts
}

// Comparison sets two configurations beside each other as a document does, outside any version: everything that
// changes, and everything that survives.
func Comparison(l ordering.Language, was, now *catalog.Offering, before, after catalog.Configuration) Table {
	t, _ := describer{words.In(l)}.compared(was, now, before, after)
	return t
}

// Totals are all sums of a change, as a section.
func Totals(l ordering.Language, c *ordering.Change) Section {
	b := builder{describer: describer{words.In(l)}, version: &ordering.QuoteVersion{Change: *c}}
	rows := statement.Totals(c)
	return b.section("totals", words.TotalOfThisQuote, b.taxed(b.sums(rows, rows.Taxed()))...)
}
