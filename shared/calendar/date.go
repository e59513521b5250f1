// Package calendar knows days as the Netherlands counts them: civil dates, months, business days and the clock of
// Europe/Amsterdam. It imports nothing of ours.
package calendar

import (
	"fmt"
	"time"
	_ "time/tzdata" // a Lambda runtime carries no zone database
)

// Date is a civil date. Its zero value means no date; its text form is ISO 8601 (2026-11-17).
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Parse reads an ISO 8601 date. It returns an error for anything else, 30 February included, and for years outside 2000-2199.
func Parse(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 2000 || t.Year() > 2199 {
		return Date{}, fmt.Errorf("calendar.Parse(%q): not a date like 2026-11-17", s)
	}
	return of(t), nil
}

// On returns the date on which the moment falls in Europe/Amsterdam.
func On(moment time.Time) Date { return of(moment.In(Amsterdam())) }

func of(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

func (d Date) utc() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Compare orders dates: negative when d is earlier than other, zero when equal, positive when later.
func (d Date) Compare(other Date) int { return d.utc().Compare(other.utc()) }

// Before reports whether d is earlier than other.
func (d Date) Before(other Date) bool { return d.Compare(other) < 0 }

// After reports whether d is later than other.
func (d Date) After(other Date) bool { return d.Compare(other) > 0 }

// AddDays returns the date n days later.
func (d Date) AddDays(n int) Date { return of(d.utc().AddDate(0, 0, n)) }

// AddMonths returns the same day n months later, or the last day of that month when it is shorter.
func (d Date) AddMonths(n int) Date {
	first := time.Date(d.Year, d.Month, 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
	month := of(first)
	month.Day = min(d.Day, month.DaysInMonth())
	return month
}

// FirstOfNextMonth returns the first day of the month after d's.
func (d Date) FirstOfNextMonth() Date { return Date{d.Year, d.Month, 1}.AddMonths(1) }

// DaysInMonth returns the length of d's month.
func (d Date) DaysInMonth() int {
	return time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// MonthsUntil returns how many months, begun ones counted whole, lie between d and a later end; 0 when end is not later.
func (d Date) MonthsUntil(end Date) int {
	if !d.Before(end) {
		return 0
	}
	months := (end.Year-d.Year)*12 + int(end.Month) - int(d.Month)
	if d.AddMonths(months).Before(end) {
		months++
	}
	return months
}

// Monday returns the first day of d's week (ISO 8601).
func (d Date) Monday() Date { return d.AddDays(-(int(d.utc().Weekday()) + 6) % 7) }

// Week names d's week (ISO 8601): the week of a year that has most of its days in that year.
func (d Date) Week() (year, week int) { return d.utc().ISOWeek() }

// Start returns midnight at the beginning of the day in Europe/Amsterdam.
func (d Date) Start() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, Amsterdam()) }

// End returns the first moment after the day in Europe/Amsterdam: what is valid until the end of d is valid before it.
func (d Date) End() time.Time { return d.AddDays(1).Start() }

// At returns the moment on the day at which the clock of Europe/Amsterdam shows what it showed at the other moment.
func (d Date) At(other time.Time) time.Time {
	clock := other.In(Amsterdam())
	return time.Date(d.Year, d.Month, d.Day, clock.Hour(), clock.Minute(), clock.Second(), clock.Nanosecond(), Amsterdam())
}

// String returns the ISO 8601 form, or nothing for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.utc().Format(time.DateOnly)
}

// MarshalText gives the ISO 8601 form.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the ISO 8601 form; empty text is no date.
func (d *Date) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = Parse(string(text))
	return err
}
