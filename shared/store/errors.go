package store

import (
	"errors"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

func notFound(what words.Message) error {
	return &ordering.Error{
		Kind: ordering.NotFound, Code: "not-found",
		Message: words.NotFoundWhat(what),
	}
}

// busy tells the caller to try again, and the log why.
func busy(cause error) error {
	return fmt.Errorf("%w: %w", &ordering.Error{
		Kind: ordering.Throttled, Code: "busy",
		Message: words.TooBusyAtMomentTry,
	}, cause)
}

// tooLarge tells that there is more text in one thing than the table can hold.
func tooLarge() *ordering.Error {
	return &ordering.Error{
		Kind: ordering.Invalid, Code: "too-large",
		Message: words.ThisIsTooMuchText,
	}
}

func invalid(field, code string, message words.Message) error {
	return &ordering.Error{
		Kind: ordering.Invalid, Code: "invalid-input",
		Message: words.InputIsNotValid,
		Fields:  []ordering.FieldError{{Field: field, Code: code, Message: message}},
	}
}

// passing reports whether another attempt may succeed.
func passing(err error) bool {
	return errors.Is(err, table.ErrConditionFailed) || errors.Is(err, table.ErrConflict) || errors.Is(err, table.ErrUnavailable)
}
