package page

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/money"
)

func TestAmountsAreReadInBothNotations(t *testing.T) {
	for text, want := range map[string]money.Cents{
		"0": 0, "5": 500, "12,5": 1250, "12.5": 1250, "12,50": 1250, "€ 12,50": 1250, "€12.50": 1250, " € 1.234,56 ": 123456,
		"€\u00a01.234,56": 123456, "€\u202f1,234.56": 123456, "1234,56": 123456, "1.234": 123400, "1,234": 123400, "1.234.567": 123456700,
		"1,234,567.8": 123456780, "0,05": 5, "0.5": 50, "007": 700, "999999999999,99": 99999999999999,
	} {
		if got, err := parseAmount(text); err != nil || got != want {
			t.Errorf("parseAmount(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
}

func TestWhatIsNoAmountIsRefused(t *testing.T) {
	for text, want := range map[string]error{
		"": errNotANumber, "€": errNotANumber, "-5": errNotANumber, "+5": errNotANumber, "12,": errNotANumber, ",5": errNotANumber,
		".": errNotANumber, "1.2.3": errNotANumber, "12.34.567": errNotANumber, "1.234.56": errNotANumber, "1,234,56": errNotANumber,
		"0.123": errNotANumber, "1234.567": errNotANumber, "1.234,567": errTooManyPlaces, "12,3456": errTooManyPlaces, "1e3": errNotANumber,
		"0x10": errNotANumber, "twaalf": errNotANumber, "12 50": errNotANumber, "٣": errNotANumber, "12,5%": errNotANumber,
		"1000000000000": errNotANumber, "99999999999999999999999": errNotANumber, "1..234": errNotANumber, "€ €5": errNotANumber,
	} {
		if got, err := parseAmount(text); !errors.Is(err, want) {
			t.Errorf("parseAmount(%q) = %d, %v; want %v", text, got, err, want)
		}
	}
}

func TestPercentagesAreReadInBothNotations(t *testing.T) {
	for text, want := range map[string]int64{
		"0": 0, "7": 700, "12,5": 1250, "12.5": 1250, "12,50%": 1250, " 12.5 % ": 1250, "0,01": 1, "100": 10_000, "100,00": 10_000, "33.33": 3333,
	} {
		if got, err := parsePercent(text); err != nil || got != want {
			t.Errorf("parsePercent(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
}

func TestWhatIsNoPercentageIsRefused(t *testing.T) {
	for text, want := range map[string]error{
		"": errNotANumber, "%": errNotANumber, "-1": errNotANumber, "12,": errNotANumber, "12.5.0": errNotANumber, "1,2,3": errNotANumber, "€ 5": errNotANumber,
		"12,345": errTooManyPlaces, "100,01": errOverAllPercent, "101": errOverAllPercent, "99999999999": errOverAllPercent, "tien": errNotANumber,
	} {
		if got, err := parsePercent(text); !errors.Is(err, want) {
			t.Errorf("parsePercent(%q) = %d, %v; want %v", text, got, err, want)
		}
	}
}

func TestASignInTheTextSaysWhatADiscountIs(t *testing.T) {
	for name, c := range map[string]struct{ text, unit, want string }{
		"nothing is no discount":                       {" ", unitAmount, ""},
		"a percentage unless an amount was chosen":     {"12,5", "", "1250 bp"},
		"an amount when that was chosen":               {"12,5", unitAmount, "1250 cents"},
		"a percent sign wins from the chosen amount":   {"12,5%", unitAmount, "1250 bp"},
		"a euro sign wins from the chosen percentage":  {"€ 12,50", unitPercent, "1250 cents"},
		"zero takes a discount away":                   {"0", unitPercent, "0 bp"},
		"more than a hundred percent is not a reading": {"125", unitPercent, "error"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := spelled(parseDiscount(c.text, c.unit)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func spelled(d discount, err error) string {
	switch {
	case err != nil:
		return "error"
	case d.basisPoints != nil:
		return fmt.Sprint(*d.basisPoints, " bp")
	case d.amount != nil:
		return fmt.Sprint(int64(*d.amount), " cents")
	}
	return ""
}

// FuzzAmount: what is read is never negative, and reads back the same from how either language writes it.
func FuzzAmount(f *testing.F) {
	for _, seed := range []string{"", "0", "12,5", "€ 1.234,56", "1,234.56", "1.234", "99999999999,99", "-1", "1.2.3,4"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		amount, err := parseAmount(text)
		if err != nil {
			return
		}
		if amount < 0 {
			t.Fatalf("parseAmount(%q) = %d", text, amount)
		}
		for _, written := range []string{amount.NL(), amount.EN(), strings.ReplaceAll(amount.NL(), ".", "")} {
			if again, err := parseAmount(written); err != nil || again != amount {
				t.Fatalf("parseAmount(%q) = %d, but %q reads as %d, %v", text, amount, written, again, err)
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
		bp, err := parsePercent(text)
		if err != nil {
			return
		}
		if bp < 0 || bp > 10_000 {
			t.Fatalf("parsePercent(%q) = %d", text, bp)
		}
		for _, s := range []speech{{"nl"}, {"en"}} {
			if again, err := parsePercent(s.percent(bp)); err != nil || again != bp {
				t.Fatalf("parsePercent(%q) = %d, but %q reads as %d, %v", text, bp, s.percent(bp), again, err)
			}
		}
	})
}
