package words_test

import (
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

var nl, en = words.In(words.Dutch), words.In(words.English)

func TestIn(t *testing.T) {
	for asked, want := range map[words.Language]words.Language{"": words.Dutch, "nl": words.Dutch, "en": words.English, "de": words.Dutch} {
		if got := words.In(asked).Language; got != want {
			t.Errorf("%q is answered in %q, want %q", asked, got, want)
		}
	}
	for asked, want := range map[words.Language]bool{"": false, "nl": true, "en": true, "de": false} {
		if words.Known(asked) != want {
			t.Errorf("%q is known: %t", asked, !want)
		}
	}
}

func TestAccepted(t *testing.T) {
	for header, want := range map[string]words.Language{
		"": words.Dutch, "en-GB,en;q=0.8": words.English, "nl-BE": words.Dutch, "fr": words.Dutch, "fr,en;q=0.5": words.English, "nl;q=0.5,en": words.English, "?": words.Dutch,
	} {
		if got := words.Accepted(header, words.Dutch); got != want {
			t.Errorf("%q is answered in %q, want %q", header, got, want)
		}
	}
}

func TestLocale_Money(t *testing.T) {
	for _, c := range []struct {
		cents  money.Cents
		nl, en string
	}{
		{0, "€\u00a00,00", "€0.00"},
		{5, "€\u00a00,05", "€0.05"},
		{-5, "−\u00a0€\u00a00,05", "−€0.05"},
		{99_999, "€\u00a0999,99", "€999.99"},
		{123_456, "€\u00a01.234,56", "€1,234.56"},
		{-123_456_789, "−\u00a0€\u00a01.234.567,89", "−€1,234,567.89"},
		{math.MinInt64, "−\u00a0€\u00a092.233.720.368.547.758,08", "−€92,233,720,368,547,758.08"},
	} {
		says(t, nl.Money(c.cents), c.nl)
		says(t, en.Money(c.cents), c.en)
	}
}

func TestLocale_Difference(t *testing.T) {
	for _, c := range []struct {
		cents  money.Cents
		nl, en string
	}{
		{2_062, "+\u00a0€\u00a020,62", "+€20.62"},
		{-1_234, "\u2212\u00a0€\u00a012,34", "\u2212€12.34"},
		{123_456, "+\u00a0€\u00a01.234,56", "+€1,234.56"},
		{0, "€\u00a00,00", "€0.00"},
	} {
		says(t, nl.Difference(c.cents), c.nl)
		says(t, en.Difference(c.cents), c.en)
	}
}

func TestLocale_Number(t *testing.T) {
	for n, want := range map[int64][2]string{0: {"0", "0"}, 999: {"999", "999"}, 1_000: {"1.000", "1,000"}, -1_234_567: {"−1.234.567", "−1,234,567"}} {
		says(t, nl.Number(n), want[0])
		says(t, en.Number(n), want[1])
	}
}

func TestLocale_Percent(t *testing.T) {
	for basisPoints, want := range map[int64][2]string{
		0: {"0%", "0%"}, 2100: {"21%", "21%"}, 1250: {"12,5%", "12.5%"}, 1205: {"12,05%", "12.05%"}, 1: {"0,01%", "0.01%"}, -350: {"−3,5%", "−3.5%"}, 100_000: {"1.000%", "1,000%"},
	} {
		says(t, nl.Percent(basisPoints), want[0])
		says(t, en.Percent(basisPoints), want[1])
	}
}

func TestLocale_Date(t *testing.T) {
	day := calendar.Date{Year: 2026, Month: time.March, Day: 1}
	says(t, nl.Date(day), "1 maart 2026")
	says(t, en.Date(day), "1 March 2026")
	says(t, nl.ShortDate(day), "1 mrt 2026")
	says(t, en.ShortDate(day), "1 Mar 2026")
	says(t, nl.Date(calendar.Date{}), "–")
	t.Run("every month has a name of its own", func(t *testing.T) {
		for _, l := range []*words.Locale{nl, en} {
			seen := map[string]bool{}
			for m := time.January; m <= time.December; m++ {
				seen[l.Date(calendar.Date{Year: 2026, Month: m, Day: 1})] = true
				seen[l.ShortDate(calendar.Date{Year: 2027, Month: m, Day: 1})] = true
			}
			if len(seen) != 24 {
				t.Errorf("%s: %d dates in 24 months", l.Language, len(seen))
			}
		}
	})
}

func TestLocale_Moment(t *testing.T) {
	moment := time.Date(2026, time.July, 1, 22, 5, 0, 0, time.UTC)
	says(t, nl.Moment(moment), "2 juli 2026, 00.05 uur")
	says(t, en.Moment(moment), "2 July 2026, 00:05")
	says(t, nl.Moment(time.Time{}), "–")
}

func TestLocale_Say(t *testing.T) {
	t.Run("nothing", func(t *testing.T) { says(t, nl.Say(words.Message{}), "") })
	t.Run("one and more", func(t *testing.T) {
		says(t, nl.Say(words.Months(1)), "1 maand")
		says(t, nl.Say(words.Months(24)), "24 maanden")
		says(t, en.Say(words.Months(0)), "0 months")
		says(t, en.Say(words.Months(1_000)), "1,000 months")
	})
	t.Run("a word of a closed list", func(t *testing.T) {
		says(t, nl.Say(words.Role("accountManager")), "accountmanager")
		says(t, en.Say(words.Role("accountManager")), "account manager")
		says(t, en.Say(words.Role("janitor")), "janitor")
	})
	t.Run("a text of the catalogue", func(t *testing.T) {
		says(t, nl.Say(words.Plain(words.Text{NL: "glasvezel {niet}", EN: "fibre"})), "glasvezel {niet}")
	})
}

func TestMessage_JSON(t *testing.T) {
	read := func(t *testing.T, text string) words.Message {
		t.Helper()
		var m words.Message
		if err := json.Unmarshal([]byte(text), &m); err != nil {
			t.Fatal(err)
		}
		return m
	}
	t.Run("each message comes back as it was", func(t *testing.T) {
		for _, m := range []words.Message{{}, words.OwnName, words.Months(12), words.Plain(words.Text{NL: "a", EN: "b"})} {
			text, err := json.Marshal(words.Record(m))
			if err != nil {
				t.Fatal(err)
			}
			if got := read(t, string(text)); !got.Equal(m) || !reflect.DeepEqual(got, m) {
				t.Errorf("%s came back as %v", text, got)
			}
		}
	})
	t.Run("the form never changes", func(t *testing.T) {
		text, err := json.Marshal(words.Record(words.Months(12)))
		if want := `{"arguments":{"n":12},"en":"12 months","key":"months","nl":"12 maanden"}`; err != nil || string(text) != want {
			t.Errorf("got %s (%v), want %s", text, err, want)
		}
	})
	t.Run("the contract has the words alone", func(t *testing.T) {
		text, err := json.Marshal(words.Months(12))
		if want := `{"en":"12 months","nl":"12 maanden"}`; err != nil || string(text) != want {
			t.Errorf("got %s (%v), want %s", text, err, want)
		}
	})
	for name, stored := range map[string]string{
		"a message without a key":     `{"nl":"tekst","en":"text"}`,
		"a key that is no more":       `{"key":"gone","arguments":{"n":1},"nl":"tekst","en":"text"}`,
		"an argument that is missing": `{"key":"months","nl":"tekst","en":"text"}`,
		"an argument of another kind": `{"key":"months","arguments":{"n":"12"},"nl":"tekst","en":"text"}`,
		"an argument of another name": `{"key":"months","arguments":{"m":12},"nl":"tekst","en":"text"}`,
	} {
		t.Run(name+" keeps its words", func(t *testing.T) {
			m := read(t, stored)
			says(t, nl.Say(m), "tekst")
			says(t, m.String(), "text")
		})
	}
	t.Run("what is no message is refused", func(t *testing.T) {
		if err := json.Unmarshal([]byte(`"tekst"`), &words.Message{}); err == nil || !strings.Contains(err.Error(), "cannot unmarshal") {
			t.Errorf("got %v", err)
		}
	})
}

func says(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMessage_WithTexts(t *testing.T) {
	m := words.ReminderWaitsForYourDecision("OFF-1", "Zoë").WithTexts(strings.ToUpper)
	says(t, en.Say(m), "Reminder: OFF-1 waits for your decision, ZOË")
}
