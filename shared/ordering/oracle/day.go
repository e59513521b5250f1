package oracle

import "fmt"

// daysFrom counts the days of the month that are charged, the effective day included, and all days of that month. It knows
// the calendar by itself, because production asks package time.
func daysFrom(date string) (charged, inMonth int64, err error) {
	var year, month, day int64
	if n, err := fmt.Sscanf(date, "%4d-%2d-%2d", &year, &month, &day); err != nil || n != 3 || len(date) != 10 {
		return 0, 0, fmt.Errorf("effective date %q is not written as 2006-01-02", date)
	}
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, 0, fmt.Errorf("effective date %q does not exist", date)
	}
	return daysIn(year, month) - day + 1, daysIn(year, month), nil
}

func daysIn(year, month int64) int64 {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && year%100 != 0 || year%400 == 0 {
			return 29
		}
		return 28
	}
	return 31
}
