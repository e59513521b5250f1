package ordering_test

import (
	"regexp"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
)

// An identifier is what the pattern says, of every byte and length.
func TestValidID(t *testing.T) {
	shape := regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)
	texts := []string{"", strings.Repeat("a", 64), strings.Repeat("a", 65), "a\n", "é", "a#b", "OFF-2026-00042", "_"}
	for c := range 256 {
		texts = append(texts, string([]byte{byte(c)}), "a"+string([]byte{byte(c)})+"Z")
	}
	for _, s := range texts {
		if ordering.ValidID(s) != shape.MatchString(s) {
			t.Errorf("%q is an identifier: %t", s, ordering.ValidID(s))
		}
	}
}

// A subject has visible characters, no number sign, and an end.
func TestValidSubject(t *testing.T) {
	for text, want := range map[string]bool{"": false, "auth0|a.b@c": true, "a#b": false, "a b": false, strings.Repeat("!", 255): true, strings.Repeat("!", 256): false} {
		if got := ordering.ValidSubject(text); got != want {
			t.Errorf("%t for %q", got, text)
		}
	}
}
