package telephone_test

import (
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/telephone"
)

func TestParse_Spellings(t *testing.T) {
	for want, spellings := range map[telephone.Number][]string{
		"+31201234567": {
			"0201234567", "020-1234567", "020 123 45 67", "(020) 123 4567", "020.123.45.67", "020/1234567", "020\u00a0123\u00a04567", "020 \u2013 123 45 67", "020\u2011123\u20114567",
			"+31201234567", "+31 20 123 4567", "+31-20-1234567", "+31 (0)20 123 4567", "+31(0)201234567", "(+31) 20 1234567", "+31 020 1234567", "0031201234567", "0031 20 123 4567", "0031(0)20-1234567",
			" 020 1234567 ", "\u200b020\u200b1234567", "020\t1234567", "\u202a+31 20 1234567\u202c",
		},
		"+31111234567":   {"0111-234567", "+31 111 234567"},
		"+31612345678":   {"06-12345678", "06 1234 5678", "+31 6 12345678", "0031612345678"},
		"+31881234567":   {"088-1234567", "088 123 45 67"},
		"+31851234567":   {"085 1234567"},
		"+318000432":     {"0800-0432", "0800 0432"},
		"+318001234567":  {"0800 1234567"},
		"+319001234":     {"0900-1234"},
		"+3197010281368": {"097010281368", "+3197010281368", "0970 1028 1368"},
		"112":            {"112", " 1 1 2 "},
		"14030":          {"14030", "14 030"},
		"140341":         {"14 0341"},
		"116000":         {"116 000", "116000"},
		"1850":           {"1850"},
		"+3225551234":    {"+32 2 555 12 34", "0032 2 555 12 34", "+32 (0)2 555 12 34"},
		"+4930123456":    {"+49 30 123456"},
		"+12025550123":   {"+1 (202) 555-0123"},
	} {
		for _, s := range spellings {
			if got, err := telephone.Parse(s); err != nil || got != want {
				t.Errorf("%+q: %q, %v; want %q", s, got, err, want)
			}
		}
	}
}

func TestParse_Refused(t *testing.T) {
	for _, s := range []string{
		"", " ", "-", "+", "()", "abc", "020-12345a7", "020 123456", "020 12345678", "+31 20 123", "+31 20 123 45 67 89 01", "0031 20 123", "+31", "+310", "+3100201234567",
		"0000201234567", "+0201234567", "00", "000", "201234567", "31201234567", "0600000000", "0661234567", "0801234567", "0112345678", "0201234567 of 06", "020+1234567",
		"++31201234567", "0800-12345", "0970 1028 136", "1", "11", "111", "12345", "14", "14 020 1", "14099", "116 00", "٠٢٠١٢٣٤٥٦٧", "０２０１２３４５６７", "tel 0201234567",
		"0" + strings.Repeat(" ", 200) + "201234567", "+123456", "+1234567890123456",
	} {
		if got, err := telephone.Parse(s); err == nil {
			t.Errorf("%+q reads as %q", s, got)
		}
	}
}

func TestRange_Spellings(t *testing.T) {
	for want, spellings := range map[string][]string{
		"+31201234567": {"020-1234567", "020-123 45 67", "+31-20-1234567", "0201234567-0201234567"},
		"+31201234500-+31201234599": {
			"0201234500-0201234599", "020-1234500 - 020-1234599", "0201234500\u20130201234599", "+31-20-1234500 - +31-20-1234599", "020 1234500 t/m 020 1234599",
			"0201234500 tot en met 0201234599", "+31201234500-+31201234599", "020-1234500 \u2014 +31201234599", "0201234500T/M0201234599",
		},
	} {
		for _, s := range spellings {
			if got, err := telephone.ParseRange(s); err != nil || got.String() != want {
				t.Errorf("%+q: %q, %v; want %q", s, got, err, want)
			}
		}
	}
	for _, s := range []string{"0201234599-0201234500", "0201234500-0800-0432", "0201234500-99", "0201234500-", "-0201234500-0201234599x", "0201234500-0201234599-0201234600", "a t/m b"} {
		if got, err := telephone.ParseRange(s); err == nil {
			t.Errorf("%+q reads as %q", s, got)
		}
	}
}

func TestRange_Portable(t *testing.T) {
	for s, want := range map[string]bool{
		"0201234567": true, "0612345678": true, "088-1234567": true, "0800-0432": true, "0201234500-0201234599": true, "0201230000-0201239999": true,
		"112": false, "14030": false, "116000": false, "1850": false, "+32 2 555 12 34": false, "0201234500-0201334599": false, "0201234500-0301234500": false, "112-113": false,
	} {
		r, err := telephone.ParseRange(s)
		if err != nil || r.Portable() != want {
			t.Errorf("%q: %v, %v; want %t", s, r, err, want)
		}
	}
}

func TestRange_Overlaps(t *testing.T) {
	read := func(s string) telephone.Range {
		r, err := telephone.ParseRange(s)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"0201234567", "+31 20 123 45 67", true},
		{"0201234567", "0201234568", false},
		{"0201234500-0201234599", "0201234599", true},
		{"0201234500-0201234599", "0201234600", false},
		{"0201234500-0201234599", "0201234590-0201234610", true},
		{"08000432", "08000432000", false},
	} {
		if a, b := read(c.a), read(c.b); a.Overlaps(b) != c.want || b.Overlaps(a) != c.want {
			t.Errorf("%s and %s: %t", c.a, c.b, !c.want)
		}
	}
}

// What is read reads as itself, and so does it with what people put between.
func FuzzParseRange(f *testing.F) {
	for _, s := range []string{"020-1234567", "+31 (0)20 123 4567", "0201234500 t/m 0201234599", "112", "14 030", "+32 2 555 12 34", "00", "(0)", "+31(0)(0)20"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := telephone.ParseRange(s)
		if err != nil {
			return
		}
		for _, again := range []string{r.String(), " " + r.String() + "\u00a0", strings.ReplaceAll(r.String(), "-", " \u2013 ")} {
			if got, err := telephone.ParseRange(again); err != nil || got != r {
				t.Errorf("%+q reads as %q, and %q as %q, %v", s, r, again, got, err)
			}
		}
	})
}
