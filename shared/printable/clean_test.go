package printable_test

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"onecentral.nl/ordering/shared/printable"
)

func TestClean_Text(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain text is left alone":            {"Bakkerij Zoë & Zn. ’s-Hertogenbosch – 1/2 (Łódź) 日本", "Bakkerij Zoë & Zn. ’s-Hertogenbosch – 1/2 (Łódź) 日本"},
		"letters and marks are joined":        {"Zoe\u0308", "Zoë"},
		"also with nothing between":           {"Zoe\u200b\u0308", "Zoë"},
		"directions are left out":             {"Jansen \u202eV.B\u202c & Zn\u2066\u2069\u200f", "Jansen V.B & Zn"},
		"space around is left out":            {" \u00a0Jan\u00a0Smit\t\r\n", "Jan\u00a0Smit"},
		"lines end in one way":                {"a\r\nb\u2028c\u2029d\n\ne", "a\nb\nc\nd\n\ne"},
		"a line end with something inside":    {"a\r\u200b\nb", "a\nb"},
		"a line end that begins twice":        {"a\r\r\nb", "a\nb"},
		"controls stay, to be refused":        {"a\x00b\tc", "a\x00b\tc"},
		"bytes that are no UTF-8 stay seen":   {"a\xffb", "a\ufffdb"},
		"marks beyond the third are left out": {"a" + strings.Repeat("\u0316", 99) + "b", "a\u0316\u0316\u0316b"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := printable.Clean(c.text); got != c.want {
				t.Errorf("got %+q, want %+q", got, c.want)
			}
		})
	}
}

func TestClean_Blank(t *testing.T) {
	for _, text := range []string{
		"", "   ", "\t\n", "\u00a0\u3000", "\u200b", "\u200b\u2060", "\ufeff", "\u00ad", "\u2800", " \u2800 \u2800", "\u3164", "\u115f\u1160", "\uffa0",
		"\u034f", "\u180e", "\ufe0f", "\u202e", "\U000e0020", "\u0308", "\x00", "\u2028", "\ue000",
	} {
		if got := printable.Clean(text); got != "" {
			t.Errorf("%+q leaves %+q", text, got)
		}
	}
}

// Cleaning twice is cleaning once, and what is kept is NFC.
func FuzzClean(f *testing.F) {
	for _, text := range []string{"Zoe\u0308", "a\r\u200b\nb", "\u0308 a", "\xff\u0300", "a" + strings.Repeat("\u0301\u0316", 40), "\u1100\u1161\u11a8", "\u2126\u0344"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := printable.Clean(text)
		if again := printable.Clean(got); again != got {
			t.Errorf("%+q is kept as %+q, and that as %+q", text, got, again)
		}
		if !norm.NFC.IsNormalString(got) {
			t.Errorf("%+q is kept as %+q, which is not NFC", text, got)
		}
		if strings.ContainsFunc(got, func(r rune) bool { return strings.ContainsRune("\u200b\u202e\u2066\ufeff\u034f\u00ad", r) }) {
			t.Errorf("%+q is kept as %+q", text, got)
		}
	})
}
