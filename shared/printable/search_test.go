package printable_test

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"onecentral.nl/ordering/shared/printable"
)

func TestContains(t *testing.T) {
	for _, c := range []struct {
		text, sought string
		want         bool
	}{
		{"Café Zoë B.V.", "café", true},
		{"Café Zoë B.V.", "CAFE", true},
		{"Cafe Zoe B.V.", "Zoë", true},
		{"Citroe\u0308n", "citroën", true},
		{"Citroën", "citroe\u0308n", true},
		{"Café Zoë B.V.", "  zoe ", true},
		{"IJsselmeer \u0132ssel", "ijssel", true},
		{"Łódź", "lodz", true},
		{"Sønderborg", "sonder", true},
		{"Straße", "STRASSE", true},
		{"Straße", "straße", true},
		{"İstanbul", "istanbul", true},
		{"\u202eCafe\u200b V", "cafe v", true},
		{"Café", "", true},
		{"Café", "kaf", false},
		{"Jan\nsen", "jansen", false},
		{"\xf3Ä b", "\xf3Ä", true}, // the bytes of Ä are not those that \xf3 begins a letter with
	} {
		if got := printable.Contains(c.text, c.sought); got != c.want {
			t.Errorf("%+q in %+q: %t", c.sought, c.text, got)
		}
	}
}

// A text is found by itself, composed or decomposed.
func FuzzContains(f *testing.F) {
	f.Add("Zoë", "e\u0308")
	f.Fuzz(func(t *testing.T, text, other string) {
		for _, sought := range []string{text, norm.NFC.String(text), norm.NFD.String(text)} {
			if !printable.Contains(other+"\n"+text, sought) {
				t.Errorf("%+q is not found by %+q", text, sought)
			}
		}
	})
}
