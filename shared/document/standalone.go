package document

import (
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Specification lists a configuration of an offering as a document does, outside any version.
func Specification(l ordering.Language, o *catalog.Offering, c catalog.Configuration) []Fact {
	b := inLanguage(l)
	var facts []Fact
	for _, line := range append(b.specification(o, c), b.serviceLevel(o)...) {
		facts = append(facts, Fact{line.label, line.value})
	}
	return facts
}

// Comparison sets two configurations beside each other as a document does, outside any version: everything that
// changes, and everything that survives.
func Comparison(l ordering.Language, was, now *catalog.Offering, before, after catalog.Configuration) Table {
	t, _ := inLanguage(l).compared(was, now, before, after)
	return t
}

// inLanguage returns a builder that has no version, only a language.
func inLanguage(l ordering.Language) *builder {
	return &builder{Locale: words.In(l)}
}
