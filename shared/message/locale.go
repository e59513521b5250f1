package message

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Say writes a message, each text in it as one harmless line.
func (c *composer) Say(m words.Message) string {
	return c.Locale.Say(m.WithTexts(func(s string) string { return line(s, maxNameRunes) }))
}

// date is empty for no date.
func (c *composer) date(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return c.Date(d)
}

// moment is empty for none.
func (c *composer) moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return c.Moment(t)
}

func (c *composer) state(s ordering.OrderState) string { return c.Say(words.OrderState(string(s))) }
