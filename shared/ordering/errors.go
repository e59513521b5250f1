package ordering

import (
	"errors"
	"fmt"
	"strings"
	"time"

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
	Exceeded                  // more than a quota allows
)

// Error is an error that a caller can act on.
type Error struct {
	Kind    Kind
	Code    string // stable, for programs: kebab-case
	Message words.Message
	Fields  []FieldError
	Checks  []Check
	// After is when what was Exceeded may succeed again.
	After time.Duration
}

// FieldError names what is wrong with one field of the input, by its JSON path.
type FieldError struct {
	Field   string
	Code    string
	Message words.Message
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

// NewNotFound returns an Error of kind NotFound about what was asked for.
func NewNotFound(what words.Message) error {
	return &Error{Kind: NotFound, Code: "not-found", Message: words.NotFoundWhat(what)}
}

// NewForbidden returns an Error of kind Forbidden.
func NewForbidden(message words.Message) error {
	return &Error{Kind: Forbidden, Code: "forbidden", Message: message}
}

// NewConflict returns an Error of kind Conflict with the code.
func NewConflict(code string, message words.Message) error {
	return &Error{Kind: Conflict, Code: code, Message: message}
}

// NewStale returns an Error of kind Stale with the code.
func NewStale(code string, message words.Message) error {
	return &Error{Kind: Stale, Code: code, Message: message}
}

// NewInvalid returns an Error of kind Invalid with the faults of the fields.
func NewInvalid(fields ...FieldError) error {
	return &Error{Kind: Invalid, Code: "invalid-input", Fields: fields, Message: words.InputIsNotValid}
}

// NewFieldError returns a fault of the field with the JSON path.
func NewFieldError(name, code string, message words.Message) FieldError {
	return FieldError{Field: name, Code: code, Message: message}
}

// Replay is returned instead of doing a command again: Answer is what the first call was answered.
type Replay struct{ Answer []byte }

func (r *Replay) Error() string { return "answered before" }

// NewRefusal is a Conflict that lists the checks.
func NewRefusal(checks ...Check) *Error {
	e := &Error{Kind: Conflict, Code: "checks-failed", Message: words.OneOrMoreChecksDid, Checks: checks}
	if len(checks) == 1 {
		e.Code, e.Message = string(checks[0].Code), checks[0].Message
	}
	return e
}
