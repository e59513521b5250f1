package ordering_test

import (
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// Business days count, so that days at a weekend or a holiday give no slack.
func TestJeopardy_Days(t *testing.T) {
	day := func(text string) calendar.Date {
		t.Helper()
		d, err := calendar.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		today, planned string
		want           ordering.Jeopardy
	}{
		{"2026-11-30", "2026-11-29", ordering.Late},
		{"2026-11-30", "2026-11-30", ordering.AtRisk},
		{"2026-11-30", "2026-12-06", ordering.AtRisk},
		{"2026-11-30", "2026-12-07", ordering.OnSchedule},
		{"2026-12-24", "2026-12-31", ordering.AtRisk}, // Christmas falls between
		{"2026-12-24", "2027-01-04", ordering.OnSchedule},
	} {
		if got := ordering.JeopardyOn(day(c.today))(day(c.planned)); got != c.want {
			t.Errorf("on %s what is planned for %s is %s, want %s", c.today, c.planned, got, c.want)
		}
	}
}
