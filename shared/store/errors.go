package store

import (
	"errors"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
)

func notFound(nl, en string) error {
	return &ordering.Error{
		Kind: ordering.NotFound, Code: "not-found",
		Message: ordering.Text{NL: "Niet gevonden: " + nl + ".", EN: "Not found: " + en + "."},
	}
}

// busy tells the caller to try again, and the log why.
func busy(cause error) error {
	return fmt.Errorf("%w: %w", &ordering.Error{
		Kind: ordering.Throttled, Code: "busy",
		Message: ordering.Text{NL: "Het is even te druk; probeer het opnieuw.", EN: "Too busy at the moment; try again."},
	}, cause)
}

// tooLarge tells that there is more text in one thing than the table can hold.
func tooLarge() *ordering.Error {
	return &ordering.Error{
		Kind: ordering.Invalid, Code: "too-large",
		Message: ordering.Text{NL: "Dit is te veel tekst bij elkaar; verdeel het over meer aanvragen.", EN: "This is too much text together; divide it over more requests."},
	}
}

func invalid(field, code, nl, en string) error {
	return &ordering.Error{
		Kind: ordering.Invalid, Code: "invalid-input",
		Message: ordering.Text{NL: "De invoer klopt niet.", EN: "The input is not valid."},
		Fields:  []ordering.FieldError{{Field: field, Code: code, Message: ordering.Text{NL: nl, EN: en}}},
	}
}

// passing reports whether another attempt may succeed.
func passing(err error) bool {
	return errors.Is(err, table.ErrConditionFailed) || errors.Is(err, table.ErrConflict) || errors.Is(err, table.ErrUnavailable)
}
