package document_test

import (
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/words"
	"onecentral.nl/ordering/shared/words/wordstest"
)

// TestBuild_Language also runs with a language that test/language_test.go makes up.
func TestBuild_Language(t *testing.T) {
	for _, l := range words.Languages() {
		t.Run(string(l)+" is all that a document speaks", func(t *testing.T) {
			for _, c := range documenttest.Cases(t) {
				version := *c.Version
				version.Language, c.Version = l, &version
				text := dump(c.Content(t))
				if frozen := version.Change.VAT.Sentence; frozen != nil { // in the change as it was hashed: Dutch and English
					text = strings.ReplaceAll(text, frozen.EN, "")
				}
				wordstest.Only(t, l, text)
			}
		})
	}
}
