package message

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// speech says things in one language.
type speech struct{ language ordering.Language }

func (s speech) say(nl, en string) string { return ordering.Text{NL: nl, EN: en}.In(s.language) }

// sayf fills in a sentence (both languages take the same arguments in the same order, or number them), each text as one harmless line.
func (s speech) sayf(nl, en string, arguments ...any) string {
	for i, a := range arguments {
		arguments[i] = line(fmt.Sprint(a), maxNameRunes)
	}
	return fmt.Sprintf(s.say(nl, en), arguments...)
}

func (s speech) money(c money.Cents) string { return s.say(c.NL(), c.EN()) }

// date is empty for no date.
func (s speech) date(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return s.say(d.NL(), d.EN())
}

// moment is the time in Europe/Amsterdam, to the minute; empty for none.
func (s speech) moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	clock := t.In(calendar.Amsterdam())
	return s.date(calendar.On(t)) + s.say(clock.Format(" om 15.04 uur"), clock.Format(" at 15:04"))
}

// percent writes basis points: 1050 is 10,5% or 10.5%.
func (s speech) percent(basisPoints int64) string {
	text := strconv.FormatFloat(float64(basisPoints)/100, 'f', -1, 64) // exact: two decimals of a small number
	return strings.ReplaceAll(text, ".", s.say(",", ".")) + "%"
}

func (s speech) months(n int) string {
	if n == 1 {
		return s.say("1 maand", "1 month")
	}
	return strconv.Itoa(n) + s.say(" maanden", " months")
}

func (s speech) role(r ordering.Role) string {
	switch r {
	case ordering.SalesManager:
		return s.say("salesmanager", "sales manager")
	case ordering.Engineering:
		return "engineering"
	}
	return s.say("accountmanager", "account manager")
}

func (s speech) state(state ordering.OrderState) string {
	return words.In(s.language).Say(words.OrderState(string(state)))
}
