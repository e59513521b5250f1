package quoteview

import (
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// OrderState says the state of an order or an item in words; its tone is good, bad, note or plain.
func OrderState(s *words.Locale, state ordering.OrderState) (tone, label string) {
	switch state {
	case ordering.Acknowledged:
		return "note", s.Say(words.WaitsForRelease)
	case ordering.InProgress:
		return "plain", s.Say(words.InProgress)
	case ordering.Partial:
		return "plain", s.Say(words.PartlyDone)
	case ordering.Completed:
		return "good", s.Say(words.DeliveredTitle)
	case ordering.Cancelled:
		return "plain", s.Say(words.CancelledTitle)
	case ordering.Failed:
		return "bad", s.Say(words.NotDeliveredTitle)
	}
	return "plain", string(state)
}
