package parse_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/page/parse"
	"onecentral.nl/ordering/shared/words"
)

// Amounts are read in both notations.
func TestParse_Notations(t *testing.T) {
	for text, want := range map[string]money.Cents{
		"0": 0, "5": 500, "12,5": 1250, "12.5": 1250, "12,50": 1250, "€ 12,50": 1250, "€12.50": 1250, " € 1.234,56 ": 123456,
		"€\u00a01.234,56": 123456, "€\u202f1,234.56": 123456, "1234,56": 123456, "1.234": 123400, "1,234": 123400, "1.234.567": 123456700,
		"1,234,567.8": 123456780, "0,05": 5, "0.5": 50, "007": 700, "999999999999,99": 99999999999999,
	} {
		if got, err := parse.Parse(text); err != nil || got != want {
			t.Errorf("Parse(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
}

// What is no amount is refused.
func TestParse_Refused(t *testing.T) {
	for text, want := range map[string]error{
		"": parse.ErrNotANumber, "€": parse.ErrNotANumber, "-5": parse.ErrNotANumber, "+5": parse.ErrNotANumber, "12,": parse.ErrNotANumber, ",5": parse.ErrNotANumber,
		".": parse.ErrNotANumber, "1.2.3": parse.ErrNotANumber, "12.34.567": parse.ErrNotANumber, "1.234.56": parse.ErrNotANumber, "1,234,56": parse.ErrNotANumber,
		"0.123": parse.ErrNotANumber, "1234.567": parse.ErrNotANumber, "1.234,567": parse.ErrTooManyPlaces, "12,3456": parse.ErrTooManyPlaces, "1e3": parse.ErrNotANumber,
		"0x10": parse.ErrNotANumber, "twaalf": parse.ErrNotANumber, "12 50": parse.ErrNotANumber, "٣": parse.ErrNotANumber, "12,5%": parse.ErrNotANumber,
		"1000000000000": parse.ErrNotANumber, "99999999999999999999999": parse.ErrNotANumber, "1..234": parse.ErrNotANumber, "€ €5": parse.ErrNotANumber,
	} {
		if got, err := parse.Parse(text); !errors.Is(err, want) {
			t.Errorf("Parse(%q) = %d, %v; want %v", text, got, err, want)
		}
	}
}

// Percentages are read in both notations.
func TestDiscount_Notations(t *testing.T) {
	for text, want := range map[string]int64{
		"0": 0, "7": 700, "12,5": 1250, "12.5": 1250, "12,50%": 1250, " 12.5 % ": 1250, "0,01": 1, "100": 10_000, "100,00": 10_000, "33.33": 3333,
	} {
		if got, err := parse.Percent(text); err != nil || got != want {
			t.Errorf("Percent(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
}

// What is no percentage is refused.
func TestDiscount_Refused(t *testing.T) {
	for text, want := range map[string]error{
		"": parse.ErrNotANumber, "%": parse.ErrNotANumber, "-1": parse.ErrNotANumber, "12,": parse.ErrNotANumber, "12.5.0": parse.ErrNotANumber, "1,2,3": parse.ErrNotANumber, "€ 5": parse.ErrNotANumber,
		"12,345": parse.ErrTooManyPlaces, "100,01": parse.ErrOverAllPercent, "101": parse.ErrOverAllPercent, "99999999999": parse.ErrOverAllPercent, "tien": parse.ErrNotANumber,
	} {
		if got, err := parse.Percent(text); !errors.Is(err, want) {
			t.Errorf("Percent(%q) = %d, %v; want %v", text, got, err, want)
		}
	}
}

// A sign in the text says what a discount is.
func TestDiscount_Unit(t *testing.T) {
	for name, c := range map[string]struct{ text, unit, want string }{
		"nothing is no discount":                       {" ", parse.UnitAmount, ""},
		"a percentage unless an amount was chosen":     {"12,5", "", "1250 bp"},
		"an amount when that was chosen":               {"12,5", parse.UnitAmount, "1250 cents"},
		"a percent sign wins from the chosen amount":   {"12,5%", parse.UnitAmount, "1250 bp"},
		"a euro sign wins from the chosen percentage":  {"€ 12,50", parse.UnitPercent, "1250 cents"},
		"zero takes a discount away":                   {"0", parse.UnitPercent, "0 bp"},
		"more than a hundred percent is not a reading": {"125", parse.UnitPercent, "error"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := spelled(parse.NewDiscount(c.text, c.unit)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func spelled(d parse.Discount, err error) string {
	switch {
	case err != nil:
		return "error"
	case d.BasisPoints != nil:
		return fmt.Sprint(*d.BasisPoints, " bp")
	case d.Amount != nil:
		return fmt.Sprint(int64(*d.Amount), " cents")
	}
	return ""
}

// FuzzAmount: what is read is never negative, and reads back the same from how either language writes it.
func FuzzAmount(f *testing.F) {
	for _, seed := range []string{"", "0", "12,5", "€ 1.234,56", "1,234.56", "1.234", "99999999999,99", "-1", "1.2.3,4"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, err := parse.Parse(text)
		if err != nil {
			return
		}
		if read < 0 {
			t.Fatalf("Parse(%q) = %d", text, read)
		}
		for _, written := range []string{words.In(words.Dutch).Money(read), words.In(words.English).Money(read), strings.ReplaceAll(words.In(words.Dutch).Money(read), ".", "")} {
			if again, err := parse.Parse(written); err != nil || again != read {
				t.Fatalf("Parse(%q) = %d, but %q reads as %d, %v", text, read, written, again, err)
			}
		}
	})
}

// FuzzPercent: what is read is from 0 to 100%, and reads back the same from how either language writes it.
func FuzzPercent(f *testing.F) {
	for _, seed := range []string{"", "0", "12,5%", "100", "100.01", "33.333"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		bp, err := parse.Percent(text)
		if err != nil {
			return
		}
		if bp < 0 || bp > 10_000 {
			t.Fatalf("Percent(%q) = %d", text, bp)
		}
		for _, separator := range []string{",", "."} {
			written := fmt.Sprintf("%d%s%02d%%", bp/100, separator, bp%100)
			if again, err := parse.Percent(written); err != nil || again != bp {
				t.Fatalf("Percent(%q) = %d, but %q reads as %d, %v", text, bp, written, again, err)
			}
		}
	})
}
