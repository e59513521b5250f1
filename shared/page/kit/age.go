package kit

import (
	"time"

	"onecentral.nl/ordering/shared/words"
)

// Age is how long ago a moment was: hours within a day, then days.
func (r *Request) Age(since time.Time) string {
	switch hours := int(r.Now().Sub(since).Hours()); {
	case hours < 1:
		return r.Say(words.LessThanHour)
	case hours < 24:
		return r.Say(words.Hours(hours))
	default:
		return r.Say(words.Days(hours / 24))
	}
}
