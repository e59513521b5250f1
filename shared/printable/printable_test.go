package printable_test

import (
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/printable"
)

func TestLine(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain text is left alone":             {"Bakkerij Zoë & Zn. ’s-Hertogenbosch – 1/2 (Łódź) 日本", "Bakkerij Zoë & Zn. ’s-Hertogenbosch – 1/2 (Łódź) 日本"},
		"letters and marks are joined":         {"Zoe\u0308", "Zoë"},
		"marks beyond the third are left out":  {"a" + strings.Repeat("\u0316", 9), "a" + strings.Repeat("\u0316", 3)},
		"line ends and controls are one space": {"a\r\nb\x00\x1b\tc\u0085\u2028d", "a b c d"},
		"directions are left out":              {"invoice\u202egnp.exe\u2066\u2069\u200f", "invoicegnp.exe"},
		"what shows nothing is left out":       {"one\u200bCen\u00adtral\ufeff\u2060\u034f\ufe0f", "oneCentral"},
		"a no-break space stays":               {"€\u00a012,34", "€\u00a012,34"},
		"several do not":                       {"a\u00a0\u00a0 b", "a b"},
		"space is nothing":                     {" \t\u00a0\u2003\u3000 ", ""},
		"long text is cut":                     {"abcdefghijklm", "abcdefghi…"},
		"text of the greatest length is whole": {"abcdefghij", "abcdefghij"},
	} {
		t.Run(name, func(t *testing.T) {
			most := 60
			if strings.HasPrefix(c.text, "abc") {
				most = 10
			}
			if got := printable.Line(c.text, most); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestLines(t *testing.T) {
	for name, c := range map[string]struct {
		text        string
		most, lines int
		want        []string
	}{
		"lines of every kind":                {"a\r\nb\rc\vd\u2028e", 99, 9, []string{"a", "b", "c", "d", "e"}},
		"at most one empty line between two": {"\n\na\n\n\n \nb\n\n", 99, 9, []string{"a", "", "b"}},
		"too many lines":                     {"a\nb\nc", 99, 2, []string{"a", "b …"}},
		"too many letters":                   {"abcdef\nghi", 4, 9, []string{"abc…"}},
		"as many letters as there may be":    {"abcd\n\u200b", 4, 9, []string{"abcd …"}},
		"nothing":                            {" \n ", 99, 9, nil},
	} {
		t.Run(name, func(t *testing.T) {
			if got := printable.Lines(c.text, c.most, c.lines); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestTyped(t *testing.T) {
	if got, want := printable.Typed("  a\r\n\tb\x00\x1b\xff  "), "  a\r\n\tb  "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
