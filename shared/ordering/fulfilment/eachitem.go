package fulfilment

import (
	"errors"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
)

// ItemOutcome is why a command was refused of an item.
type ItemOutcome struct {
	Item ordering.ItemID
	Err  error
}

// EachItem gives a command to items one by one, each in a transaction of its own, and returns those of which it was refused: one holds up
// none of the others. Repeated under its key it is done once to each. It ends at an error that is the whole request's.
func EachItem(once ordering.Idempotency, items []ordering.ItemID, command func(ordering.Idempotency, ordering.ItemID) error) ([]ItemOutcome, error) {
	var refused []ItemOutcome
	for _, item := range items {
		own := once
		if once.Key != "" {
			own.Key += "." + string(item)
		}
		err := command(own, item)
		if replay := (*ordering.Replay)(nil); err == nil || errors.As(err, &replay) {
			continue
		}
		if !slices.Contains([]ordering.Kind{ordering.Conflict, ordering.Stale, ordering.Throttled}, ordering.KindOf(err)) {
			return refused, err
		}
		refused = append(refused, ItemOutcome{item, err})
	}
	return refused, nil
}
