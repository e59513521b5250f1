package ordering

import (
	"errors"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/words"
)

// Kind is the class of an Error; package web alone turns it into HTTP.
type Kind uint8

// The classes of errors that a caller can do something about. Every other error is internal.
const (
	Invalid   Kind = iota + 1 // input that can never be right: names its fields
	NotFound                  // unknown, or another partner's
	Forbidden                 // the actor may not
	Conflict                  // right, but not in this state: checks or a code say why
	Stale                     // another version than the one the caller named
	KeyReused                 // an idempotency key with another request
	Throttled                 // try again later
)

// Error is what a caller is told.
type Error struct {
	Kind    Kind
	Code    string // stable, for programs: kebab-case
	Message words.Message
	Fields  []FieldError
	Checks  []Check
}

// FieldError names what is wrong with one field of the input, by its JSON path.
type FieldError struct {
	Field   string        `json:"field"`
	Code    string        `json:"code"`
	Message words.Message `json:"message"`
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Code)
	for _, f := range e.Fields {
		fmt.Fprintf(&b, " %s:%s", f.Field, f.Code)
	}
	for _, c := range e.Checks {
		fmt.Fprintf(&b, " %s", c.Code)
	}
	return b.String()
}

// Is makes errors.Is(err, &Error{Kind: k}) true for every error of the kind k.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Kind == e.Kind && (t.Code == "" || t.Code == e.Code)
}

// KindOf returns the kind of an Error in err's chain, 0 for an internal one.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return 0
}

// CodeOf returns the code of an Error in err's chain, or nothing.
func CodeOf(err error) string {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

func notFound(what words.Message) error {
	return &Error{Kind: NotFound, Code: "not-found", Message: words.NotFoundWhat(what)}
}

func forbidden(message words.Message) error {
	return &Error{Kind: Forbidden, Code: "forbidden", Message: message}
}

func conflict(code string, message words.Message) error {
	return &Error{Kind: Conflict, Code: code, Message: message}
}

func stale(code string, message words.Message) error {
	return &Error{Kind: Stale, Code: code, Message: message}
}

func invalid(fields ...FieldError) error {
	return &Error{Kind: Invalid, Code: "invalid-input", Fields: fields, Message: words.InputIsNotValid}
}

func field(name, code string, message words.Message) FieldError {
	return FieldError{Field: name, Code: code, Message: message}
}

// Replay is returned instead of doing a command again: Answer is what the first call was answered.
type Replay struct{ Answer []byte }

func (r *Replay) Error() string { return "answered before" }
