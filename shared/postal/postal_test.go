package postal_test

import (
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/postal"
)

func TestPostcode_Spellings(t *testing.T) {
	for _, c := range []struct{ country, text, want string }{
		{"NL", "3511 AV", "3511 AV"},
		{"NL", "3511AV", "3511 AV"},
		{"NL", "3511av", "3511 AV"},
		{"NL", "3511 av", "3511 AV"},
		{"NL", "3511\u00a0AV", "3511 AV"},
		{"NL", " 3511 AV ", "3511 AV"},
		{"NL", "3511  AV", "3511 AV"},
		{"NL", "3511\u200bAV", "3511 AV"},
		{"NL", "1234 SB", "1234 SB"},
		{"NL", "1111 SA", ""},
		{"NL", "1111SD", ""},
		{"NL", "5949 ss", ""},
		{"NL", "0123 AB", ""},
		{"NL", "123 AB", ""},
		{"NL", "12345 AB", ""},
		{"NL", "3511 AVX", ""},
		{"NL", "3511", ""},
		{"NL", "3511-AV", ""},
		{"NL", "351\u0661 AV", ""},
		{"NL", "3511 A\u017f", ""},
		{"NL", "", ""},
		{"NL", strings.Repeat(" ", 200) + "3511 AV", ""},
		{"DE", "10115", "10115"},
		{"BE", " 1000 ", "1000"},
		{"GB", "sw1a  1aa", "SW1A 1AA"},
		{"PL", "00\u2013950", "00-950"},
		{"PL", "00\u00a0950", "00 950"},
		{"DE", "", ""},
		{"DE", "10115 Berlin!", ""},
		{"DE", "1234567890123", ""},
	} {
		if got, err := postal.Postcode(c.country, c.text); got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%s %+q: %q, %v; want %q", c.country, c.text, got, err, c.want)
		}
	}
}

func TestCountry_Codes(t *testing.T) {
	for text, want := range map[string]string{
		"NL": "NL", "nl": "NL", " be ": "BE", "GR": "GR", "GB": "GB", "CW": "CW", "BQ": "BQ", "SX": "SX", "AW": "AW",
		"EL": "", "UK": "", "XK": "", "AN": "", "SU": "", "EU": "", "XI": "", "ZZ": "", "AA": "", "": "", "NLD": "", "N": "", "Nederland": "", "ＮＬ": "",
	} {
		if got, err := postal.Country(text); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", text, got, err, want)
		}
	}
	count := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if _, err := postal.Country(string([]rune{a, b})); err == nil {
				count++
			}
		}
	}
	if count != 249 {
		t.Errorf("%d countries, and ISO 3166-1 has 249", count)
	}
}

// What is read reads as itself.
func FuzzPostcode(f *testing.F) {
	for _, s := range []string{"3511av", "sw1a 1aa", "00\u2013950", " 1 2 "} {
		f.Add("NL", s)
		f.Add("gb", s)
	}
	f.Fuzz(func(t *testing.T, country, s string) {
		if code, err := postal.Country(country); err == nil {
			country = code
			if again, err := postal.Country(code); err != nil || again != code {
				t.Errorf("%q reads as %q, %v", code, again, err)
			}
		}
		got, err := postal.Postcode(country, s)
		if err != nil {
			return
		}
		if again, err := postal.Postcode(country, got); err != nil || again != got {
			t.Errorf("%s %+q reads as %q, and that as %q, %v", country, s, got, again, err)
		}
	})
}
