package words

import (
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
)

// none stands where there is no date.
const none = "–"

// Money writes an amount.
func (l *Locale) Money(c money.Cents) string {
	if c < 0 {
		return l.Say(formatMoneyNegative(l.amount(c)))
	}
	return l.Say(formatMoney(l.amount(c)))
}

// Difference writes an amount that is more or less than another, always with its sign; zero has none.
func (l *Locale) Difference(c money.Cents) string {
	if c > 0 {
		return l.Say(formatMoneyMore(l.amount(c)))
	}
	return l.Money(c)
}

// amount writes the magnitude of an amount, without the sign of the euro.
func (l *Locale) amount(c money.Cents) string {
	magnitude := uint64(c)
	if c < 0 {
		magnitude = -magnitude
	}
	return l.grouped(magnitude/100) + l.Say(formatDecimal) + strconv.FormatUint(100+magnitude%100, 10)[1:]
}

// WholeMoney writes an amount of whole euros without its decimals, as a scale does; cents are cut off.
func (l *Locale) WholeMoney(c money.Cents) string {
	if c < 0 {
		return l.Say(formatMoneyNegative(l.grouped(uint64(-c / 100))))
	}
	return l.Say(formatMoney(l.grouped(uint64(c / 100))))
}

// PlainMoney writes an amount for a spreadsheet: no sign of the euro, no groups.
func (l *Locale) PlainMoney(c money.Cents) string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return sign + strconv.FormatInt(int64(c/100), 10) + l.Say(formatDecimal) + strconv.FormatInt(100+int64(c%100), 10)[1:]
}

// Decimal writes a decimal fraction that has a point, such as 99.9.
func (l *Locale) Decimal(number string) string {
	return strings.Replace(number, ".", l.Say(formatDecimal), 1)
}

// Tenths writes a number of tenths, with one decimal.
func (l *Locale) Tenths(n int64) string {
	return strconv.FormatInt(n/10, 10) + l.Say(formatDecimal) + strconv.FormatInt(n%10, 10)
}

// Number writes a whole number.
func (l *Locale) Number(n int64) string {
	if n < 0 {
		return l.Say(formatNegative(l.grouped(-uint64(n))))
	}
	return l.grouped(uint64(n))
}

func (l *Locale) grouped(n uint64) string {
	digits := strconv.FormatUint(n, 10)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + l.Say(formatGroup) + digits[i:]
	}
	return digits
}

// Percent writes basis points: 1250 is 12,5% in Dutch.
func (l *Locale) Percent(basisPoints int64) string {
	magnitude := max(basisPoints, -basisPoints)
	number := l.grouped(uint64(magnitude / 100))
	if rest := strconv.FormatInt(100+magnitude%100, 10)[1:]; rest != "00" {
		if rest[1] == '0' {
			rest = rest[:1]
		}
		number += l.Say(formatDecimal) + rest
	}
	if basisPoints < 0 {
		number = l.Say(formatNegative(number))
	}
	return l.Say(formatPercent(number))
}

// Date writes a date: 17 november 2026 in Dutch.
func (l *Locale) Date(d calendar.Date) string {
	if d.IsZero() {
		return none
	}
	return l.Say(formatDate(strconv.Itoa(d.Day), Month(strconv.Itoa(int(d.Month))), strconv.Itoa(d.Year)))
}

// ShortDate writes a date where there is little room: 17 nov 2026 in Dutch.
func (l *Locale) ShortDate(d calendar.Date) string {
	if d.IsZero() {
		return none
	}
	return l.Say(formatShortDate(strconv.Itoa(d.Day), ShortMonth(strconv.Itoa(int(d.Month))), strconv.Itoa(d.Year)))
}

// Moment writes the time in Europe/Amsterdam, to the minute.
func (l *Locale) Moment(t time.Time) string {
	if t.IsZero() {
		return none
	}
	clock := t.In(calendar.Amsterdam())
	return l.Say(formatMoment(calendar.On(t), clock.Format("15"), clock.Format("04")))
}
