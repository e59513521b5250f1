package calendar

import (
	"sync"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"
)

// Amsterdam is the zone of every date that people see.
var Amsterdam = sync.OnceValue(func() *time.Location {
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		panic(err) // the zone database is linked in
	}
	return zone
})

// IsBusinessDay reports whether d is Monday to Friday and no Dutch public holiday. Good Friday is a business day;
// 5 May is a holiday only in years divisible by five (docs/domain.md, "Price: exact cents, one way").
func (d Date) IsBusinessDay() bool {
	if cal.IsWeekend(d.utc()) {
		return false
	}
	if d.Month == time.May && d.Day == 5 && d.Year%5 == 0 {
		return false
	}
	for _, holiday := range []*cal.Holiday{
		nl.Nieuwjaar, nl.TweedePaasdag, nl.Koningsdag, nl.Hemelvaart, nl.TweedePinksterDag, nl.EersteKerstdag, nl.TweedeKerstdag,
	} {
		if _, observed := holiday.Calc(d.Year); of(observed) == d {
			return false
		}
	}
	return true
}

// AddBusinessDays returns the n-th business day after d; d itself for n = 0.
func (d Date) AddBusinessDays(n int) Date {
	for n > 0 {
		d = d.AddDays(1)
		if d.IsBusinessDay() {
			n--
		}
	}
	return d
}

// BusinessTime is how much of the time from one moment to another passes on business days. Such a day has 24 hours:
// the clock changes on Sundays.
func BusinessTime(from, to time.Time) time.Duration {
	var passed time.Duration
	for d := On(from); from.Before(to); d = d.AddDays(1) {
		end := d.End()
		if to.Before(end) {
			end = to
		}
		if d.IsBusinessDay() {
			passed += end.Sub(from)
		}
		from = end
	}
	return passed
}
