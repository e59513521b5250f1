package quoteview

import (
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// State says the state of a version in words; its tone is good, bad, note or plain.
func State(s *words.Locale, state ordering.VersionState) (tone, label string) {
	switch state {
	case ordering.Requested:
		return "plain", s.Say(words.Requested)
	case ordering.Returned:
		return "note", s.Say(words.ReturnedWithQuestion)
	case ordering.Approved:
		return "good", s.Say(words.Approved)
	case ordering.Ordered:
		return "good", s.Say(words.Ordered)
	case ordering.Declined:
		return "bad", s.Say(words.Declined)
	case ordering.Withdrawn:
		return "plain", s.Say(words.Withdrawn)
	case ordering.Expired:
		return "plain", s.Say(words.Expired)
	case ordering.Superseded:
		return "plain", s.Say(words.Superseded)
	}
	return "plain", string(state)
}
