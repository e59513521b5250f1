package mail_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/mailtest"
)

//nolint:gochecknoglobals // the flag of this test binary
var update = flag.Bool("update", false, "write the golden files")

func TestRender_Golden(t *testing.T) {
	m := mailtest.Example("golden")
	m.To.Name = "Daniëlle Çelik 😀"
	m.Subject = "Offerte OFF-2026-00042: € 1.234,56 per maand, geldig tot en met 17 december 2026"
	got, err := mail.Render(m)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "golden.eml")
	if *update {
		if err := os.WriteFile(path, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Error(diff)
	}
}

// The same moment in another zone gives the same bytes.
func TestRender_TimeZone(t *testing.T) {
	m := mailtest.Example("zone")
	first, err := mail.Render(m)
	if err != nil {
		t.Fatal(err)
	}
	m.Date = m.Date.In(time.FixedZone("elsewhere", -7*3600))
	second, err := mail.Render(m)
	if err != nil || !bytes.Equal(first, second) {
		t.Errorf("%v\n%s\n%s", err, first, second)
	}
}

func TestLine(t *testing.T) {
	for name, test := range map[string]struct{ in, want string }{
		"text stays":                          {"Daniëlle \"D\" O'Neil, € 3 😀", "Daniëlle \"D\" O'Neil, € 3 😀"},
		"line ends become one space":          {"Jan\r\nBcc: x@y.example", "Jan Bcc: x@y.example"},
		"control characters become spaces":    {"a\x00b\tc\u0085d\u2028e\u2029f", "a b c d e f"},
		"text is not written backwards":       {"fdp.\u202eexe", "fdp. exe"},
		"joined emoji stay joined":            {"👩‍💻", "👩‍💻"},
		"runs of spaces become one":           {"  a   b  ", "a b"},
		"broken UTF-8 shows as such":          {"a\xffb", "a\uFFFDb"},
		"encoded words are broken up":         {"=?utf-8?q?=0D?=", "= ?utf-8?q?=0D?="},
		"also when breaking up makes another": {"==??", "== ??"},
		"it is cut by runes":                  {strings.Repeat("ë", 40), strings.Repeat("ë", 30)},
		"a cut leaves no space":               {strings.Repeat("e", 29) + " x", strings.Repeat("e", 29)},
		"nothing stays nothing":               {"\r\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := mail.Line(test.in, 30); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestCheckAddress(t *testing.T) {
	for address, good := range map[string]bool{
		"jan@partner.example":                 true,
		"jan.de-vries+orders@mail.partner.nl": true,
		"o'neil@partner.example":              true,
		"root@localhost":                      false,
		"jan@xn--prtner-bua.example":          true,
		"":                                    false,
		"jan":                                 false,
		".jan@partner.example":                false,
		"jan@partner.example\r\nBcc: x":       false,
		"jan@partner.example.":                false,
		"a b@partner.example":                 false,
		"jän@partner.example":                 false,
	} {
		if err := mail.CheckAddress(address); (err == nil) != good || (!good && !errors.Is(err, mail.ErrRefused)) {
			t.Errorf("CheckAddress(%q) = %v", address, err)
		}
	}
}

// Any name and subject arrive as their line.
func TestRender_AnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := mailtest.Example("any")
		m.To.Name = rapid.String().Draw(t, "name")
		m.Subject = "x" + rapid.String().Draw(t, "subject")
		raw, err := mail.Render(m)
		if err != nil {
			t.Fatal(err)
		}
		p, err := mailtest.Parse(raw)
		if err != nil {
			t.Fatalf("%v in\n%s", err, raw)
		}
		if p.Subject != mail.Line(m.Subject, mail.MaxSubjectRunes) || len(p.To) != 1 || p.To[0].Name != mail.Name(m.To.Name) {
			t.Fatalf("subject %q, to %q of\n%s", p.Subject, p.To, raw)
		}
	})
}

// A part is in the encoding in which it takes less.
func TestRender_Encoding(t *testing.T) {
	for text, want := range map[string]string{"Geachte Zoë Jansen, wij hebben uw aanvraag ontvangen.": "quoted-printable", strings.Repeat("شركة ", 20): "base64"} {
		m := mailtest.Example("encoding")
		m.Text, m.HTML = text, "<p>"+text+"</p>"
		raw, err := mail.Render(m)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(raw), "Content-Transfer-Encoding: "+want); n != 2 {
			t.Errorf("%q: %d of two parts are %s", text, n, want)
		}
	}
}
