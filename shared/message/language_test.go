package message_test

import (
	"html"
	"testing"

	"onecentral.nl/ordering/shared/words"
	"onecentral.nl/ordering/shared/words/wordstest"
)

// TestCompose_Language also runs with a language that test/language_test.go makes up.
func TestCompose_Language(t *testing.T) {
	for _, l := range words.Languages() {
		t.Run(string(l)+" is all that a mail speaks", func(t *testing.T) {
			for _, kind := range kinds(t) {
				m := compose(t, sample(t, kind, l))
				if m.Language != l {
					t.Errorf("%s is in %s", kind, m.Language)
				}
				wordstest.Only(t, l, m.Subject+"\n"+m.Text+"\n"+html.UnescapeString(m.HTML))
			}
		})
	}
}
