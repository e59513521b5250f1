package calendar_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/calendar"
)

func day(t *testing.T, s string) calendar.Date {
	t.Helper()
	d, err := calendar.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestIsBusinessDay(t *testing.T) {
	for _, c := range []struct {
		name, day string
		want      bool
	}{
		{"an ordinary Tuesday", "2026-11-17", true},
		{"a Saturday", "2026-11-21", false},
		{"a Sunday", "2026-11-22", false},
		{"New Year's Day", "2027-01-01", false},
		{"Good Friday is worked", "2026-04-03", true},
		{"Easter Monday", "2026-04-06", false},
		{"King's Day", "2026-04-27", false},
		{"27 April 2025 is a Sunday, the 28th is worked", "2025-04-28", true},
		{"Liberation Day in a lustrum year", "2025-05-05", false},
		{"Liberation Day in another year", "2026-05-05", true},
		{"Liberation Day 2030, a Sunday, gives no Monday off", "2030-05-06", true},
		{"Ascension Day", "2026-05-14", false},
		{"Whit Monday", "2026-05-25", false},
		{"Christmas Day", "2026-12-25", false},
		{"Boxing Day on a Monday", "2022-12-26", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := day(t, c.day).IsBusinessDay(); got != c.want {
				t.Errorf("%s: business day %t", c.day, got)
			}
		})
	}
}

func TestAddBusinessDays(t *testing.T) {
	for _, c := range []struct {
		name, from string
		n          int
		want       string
	}{
		{"none is the day itself, even a Sunday", "2026-11-22", 0, "2026-11-22"},
		{"from Friday the next is Monday", "2026-11-20", 1, "2026-11-23"},
		{"over Christmas, which falls on Friday and Saturday, and New Year", "2026-12-23", 6, "2027-01-04"},
		{"thirty from a Monday in November", "2026-11-23", 30, "2027-01-06"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := day(t, c.from).AddBusinessDays(c.n); got != day(t, c.want) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestBusinessTime(t *testing.T) {
	for _, c := range []struct {
		name, from, to string
		want           time.Duration
	}{
		{"within a day", "2026-11-17T09:00:00+01:00", "2026-11-17T10:30:00+01:00", 90 * time.Minute},
		{"over a weekend", "2026-11-20T16:00:00+01:00", "2026-11-23T10:00:00+01:00", 18 * time.Hour},
		{"from Saturday to Sunday", "2026-11-21T09:00:00+01:00", "2026-11-22T09:00:00+01:00", 0},
		{"over Christmas, a Friday and a Saturday", "2026-12-24T23:00:00+01:00", "2026-12-28T01:00:00+01:00", 2 * time.Hour},
		{"over the night in which the clock goes forward", "2026-03-27T12:00:00+01:00", "2026-03-30T12:00:00+02:00", 24 * time.Hour},
		{"over the night in which it goes back", "2026-10-23T12:00:00+02:00", "2026-10-26T12:00:00+01:00", 24 * time.Hour},
		{"backwards", "2026-11-18T09:00:00+01:00", "2026-11-17T09:00:00+01:00", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := calendar.BusinessTime(moment(t, c.from), moment(t, c.to)); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestBusinessTime_AddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := moment(t, "2026-01-01T00:00:00Z").Add(time.Duration(rapid.IntRange(0, 365*24*60).Draw(t, "from")) * time.Minute)
		b := a.Add(time.Duration(rapid.IntRange(0, 20*24*60).Draw(t, "on")) * time.Minute)
		c := b.Add(time.Duration(rapid.IntRange(0, 20*24*60).Draw(t, "further")) * time.Minute)
		if whole, parts := calendar.BusinessTime(a, c), calendar.BusinessTime(a, b)+calendar.BusinessTime(b, c); whole != parts || whole > c.Sub(a) {
			t.Fatalf("from %s by way of %s to %s: %s, and in parts %s", a, b, c, whole, parts)
		}
	})
}

func moment(t interface{ Fatal(...any) }, s string) time.Time {
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// A week is that of ISO 8601.
func TestDate_Week(t *testing.T) {
	for _, c := range []struct {
		day, monday string
		year, week  int
	}{
		{"2026-11-17", "2026-11-16", 2026, 47},
		{"2026-11-22", "2026-11-16", 2026, 47},
		{"2026-11-16", "2026-11-16", 2026, 47},
		{"2027-01-03", "2026-12-28", 2026, 53},
		{"2024-12-30", "2024-12-30", 2025, 1},
	} {
		year, week := day(t, c.day).Week()
		if got := day(t, c.day).Monday(); got != day(t, c.monday) || year != c.year || week != c.week {
			t.Errorf("%s is in week %d of %d, which begins on %s", c.day, week, year, got)
		}
	}
}

// The day is kept, or the month's last is taken.
func TestDate_AddMonths(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-01-31", 1, "2026-02-28"},
		{"2028-01-31", 1, "2028-02-29"},
		{"2026-11-15", 24, "2028-11-15"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2026-12-31", 2, "2027-02-28"},
	} {
		if got := day(t, c.from).AddMonths(c.n); got != day(t, c.want) {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

// Begun months count.
func TestDate_MonthsUntil(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     int
	}{
		{"2026-11-17", "2026-11-17", 0},
		{"2026-11-17", "2026-11-01", 0},
		{"2026-11-17", "2026-12-17", 1},
		{"2026-11-17", "2026-12-18", 2},
		{"2026-11-17", "2026-11-18", 1},
		{"2026-01-31", "2026-02-28", 1},
	} {
		if got := day(t, c.from).MonthsUntil(day(t, c.to)); got != c.want {
			t.Errorf("%s until %s = %d, want %d", c.from, c.to, got, c.want)
		}
	}
}

// The day ends at midnight in Amsterdam.
func TestOn(t *testing.T) {
	for _, c := range []struct{ day, end string }{
		{"2026-12-17", "2026-12-17T23:00:00Z"},
		{"2026-07-17", "2026-07-17T22:00:00Z"},
		{"2026-10-25", "2026-10-25T23:00:00Z"}, // the clock goes back during this day
		{"2026-03-29", "2026-03-29T22:00:00Z"}, // and forward during this one
	} {
		if got := day(t, c.day).End().UTC().Format(time.RFC3339); got != c.end {
			t.Errorf("end of %s = %s, want %s", c.day, got, c.end)
		}
	}
	moment := time.Date(2026, 12, 31, 23, 30, 0, 0, time.UTC)
	if got := calendar.On(moment); got != day(t, "2027-01-01") {
		t.Errorf("half past midnight on New Year's Day in Amsterdam is %s", got)
	}
}

// The same time is what the clock shows.
func TestSameTime(t *testing.T) {
	afternoon := time.Date(2026, 10, 23, 13, 30, 15, 0, time.UTC) // 15:30:15 in summer
	for _, c := range []struct{ day, at string }{
		{"2026-10-23", "2026-10-23T13:30:15Z"},
		{"2026-10-26", "2026-10-26T14:30:15Z"}, // the clock went back in between
	} {
		if got := day(t, c.day).At(afternoon).UTC().Format(time.RFC3339); got != c.at {
			t.Errorf("%s = %s, want %s", c.day, got, c.at)
		}
	}
	late := time.Date(2026, 11, 17, 23, 30, 0, 0, time.UTC) // half past midnight on the 18th
	if got := day(t, "2026-11-19").At(late).UTC().Format(time.RFC3339); got != "2026-11-18T23:30:00Z" {
		t.Errorf("half past midnight on the 19th = %s", got)
	}
}

func TestDate_Text(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := calendar.Date{Year: 2000, Month: 1, Day: 1}.AddDays(rapid.IntRange(0, 70_000).Draw(t, "days"))
		back, err := calendar.Parse(d.String())
		if err != nil || back != d {
			t.Fatalf("%v came back as %v, %v", d, back, err)
		}
	})
	for _, s := range []string{"", "2026-02-30", "2026-2-3", "17-11-2026", "2026-11-17T00:00:00Z", "1999-12-31", "2200-01-01"} {
		if d, err := calendar.Parse(s); err == nil {
			t.Errorf("%q was read as %v", s, d)
		}
	}
}
