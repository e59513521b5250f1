package store

import (
	"errors"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// busy makes the cause an Error of kind Throttled.
func busy(cause error) error {
	return fmt.Errorf("%w: %w", &ordering.Error{Kind: ordering.Throttled, Code: "busy", Message: words.TooBusyAtMomentTry}, cause)
}

// passing reports whether another attempt may succeed.
func passing(err error) bool {
	return errors.Is(err, table.ErrConditionFailed) || errors.Is(err, table.ErrConflict) || errors.Is(err, table.ErrUnavailable)
}
