// Package wordstest finds words of another language in what was written for readers of one.
package wordstest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/words"
)

// Only fails the test when the text has a sentence, of three words or more, that another language's file has and the
// language itself has not.
func Only(t testing.TB, l words.Language, text string) {
	t.Helper()
	text = strings.Join(strings.Fields(text), " ")
	for _, other := range []words.Language{words.Dutch, words.English} {
		if other == l {
			continue
		}
		own := read(t, l)
		for key, sentence := range read(t, other) {
			if len(strings.Fields(sentence)) > 2 && !strings.Contains(sentence, "{") && sentence != own[key] && strings.Contains(text, sentence) {
				t.Errorf("for readers of %s it says in %s: %s", l, other, sentence)
			}
		}
	}
}

// read returns the texts of a language's file; none for a language that a test made up.
func read(t testing.TB, l words.Language) map[string]string {
	t.Helper()
	folder, err := filepath.Abs(".")
	for ; err == nil && filepath.Base(folder) != "shared"; folder = filepath.Dir(folder) {
		if folder == filepath.Dir(folder) {
			t.Fatal("this test runs outside of the folder shared: the language files are not to be found")
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(folder, "words", string(l)+".json"))
	if os.IsNotExist(err) && l != words.Dutch && l != words.English {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	if err := json.Unmarshal(text, &texts); err != nil {
		t.Fatal(err)
	}
	return texts
}
