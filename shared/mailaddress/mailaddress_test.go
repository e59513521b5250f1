package mailaddress_test

import (
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/mailaddress"
)

func TestParse_Spellings(t *testing.T) {
	for s, want := range map[string]string{
		"orders@noord.example":         "orders@noord.example",
		" orders@noord.example\u00a0":  "orders@noord.example",
		"\u200borders@noord.example":   "orders@noord.example",
		"Orders@Noord.EXAMPLE":         "Orders@noord.example",
		"sean.o'neill@example.com":     "sean.o'neill@example.com",
		"a+b@example.com":              "a+b@example.com",
		"a_b@example.com":              "a_b@example.com",
		"orders@bücher.example":        "orders@xn--bcher-kva.example",
		"orders@bu\u0308cher.example":  "orders@xn--bcher-kva.example",
		"orders@xn--bcher-kva.example": "orders@xn--bcher-kva.example",
		"orders@例え.テスト":                "orders@xn--r8jz45g.xn--zckzah",
		"orders@STRAẞE.example":        "orders@strasse.example",
	} {
		if got, err := mailaddress.Parse(s); err != nil || got != want {
			t.Errorf("%+q: %q, %v; want %q", s, got, err, want)
		}
	}
}

func TestParse_Refused(t *testing.T) {
	for _, s := range []string{
		"", " ", "vera", "vera@", "@noord.example", "vera@noord", "vera@@noord.example", "a@b@noord.example", "jo\u0308rg@example.com", "jörg@example.com",
		"orders@[127.0.0.1]", "orders@127.0.0.1", "orders@-x.example", "orders@x-.example", "orders@ex_ample.nl", strings.Repeat("o", 65) + "@example.com",
		"a@" + strings.Repeat("x", 64) + ".example", "a@" + strings.Repeat("x.", 130) + "nl", "Vera <vera@noord.example>", "a@noord.example, b@noord.example", "a@noord.example\r\nBcc: b@noord.example",
		`"a b"@noord.example`, "a b@noord.example", ".a@noord.example", "a..b@noord.example", "a@noord..example", "a@noord.example.", "a@.example", "a@xn--a.example", "a@no ord.example", "a@noord.example;b",
	} {
		if got, err := mailaddress.Parse(s); err == nil {
			t.Errorf("%+q reads as %q", s, got)
		}
	}
}

// What is read is ASCII and reads as itself.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"orders@bücher.example", "a@例え.テスト", "A.B@X-1.nl", "a@\u0130.nl", "a@xn--bcher-kva.example", "a@x。y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := mailaddress.Parse(s)
		if err != nil {
			return
		}
		if again, err := mailaddress.Parse(got); err != nil || again != got {
			t.Errorf("%+q reads as %q, and that as %q, %v", s, got, again, err)
		}
		for _, r := range got {
			if r <= ' ' || r > '~' {
				t.Errorf("%+q reads as %+q", s, got)
			}
		}
	})
}
