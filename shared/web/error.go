package web

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// StatusClientClosed is what logs call a request whose caller left before the answer (nginx's 499).
const StatusClientClosed = 499

// Errors of HTTP itself.
var (
	ErrNotFound = errors.New("not found")
	// ErrQuery wraps the ordering.Invalid of a query string.
	ErrQuery = errors.New("query")
	// ErrPrecondition wraps the ordering.Stale of a request whose If-Match named another version.
	ErrPrecondition = errors.New("precondition failed")
	ErrCrossOrigin  = errors.New("cross-origin request")
	// ErrNoAccess wraps the identity.ErrUnauthenticated of somebody who did log in at the provider.
	ErrNoAccess = errors.New("no access with this login")
)

// Error is an error as HTTP tells it: package api writes it as a problem (RFC 9457), package page as a page.
type Error struct {
	Status int
	Code   string // stable, for programs: kebab-case
	Title  words.Message
	Detail words.Message // empty when the title says it all
	Fields []ordering.FieldError
	Checks []ordering.Check
	Header map[string]string

	cause error
}

func (e *Error) Error() string {
	if e.cause == nil {
		return "web: " + e.Code
	}
	return e.cause.Error()
}

func (e *Error) Unwrap() error { return e.cause }

// Malformed is a 400 that names the fields.
func Malformed(fields ...ordering.FieldError) *Error {
	return &Error{Status: http.StatusBadRequest, Code: "malformed-request", Fields: fields}
}

// kind is a row of the one table of errors: every error that is Is has the rest in HTTP. An ordering.Error brings a
// code, a detail, fields and checks of its own.
type kind struct {
	Is     error
	Status int
	Code   string
	Title  words.Message // empty for the one of the status
	Detail words.Message
	Retry  string // Retry-After, in seconds
}

// kinds is in order: the first that fits counts.
func kinds() []kind {
	later := words.PleaseTryAgainInMoment
	inWorkList := words.WhatWaitsForYourDecision
	return []kind{
		{
			Is: ErrNotFound, Status: http.StatusNotFound, Code: "not-found",
			Detail: words.ThisDoesNotExistOr,
		},
		{Is: ErrQuery, Status: http.StatusBadRequest, Code: "malformed-request"},
		{Is: ErrPrecondition, Status: http.StatusPreconditionFailed, Code: "precondition-failed"},
		{
			Is: ErrCrossOrigin, Status: http.StatusForbidden, Code: "cross-origin",
			Title:  words.ThisFormDidNotCome,
			Detail: words.NothingWasRecordedPleaseOpen,
		},
		{
			Is: ErrNoAccess, Status: http.StatusForbidden, Code: "no-access",
			Title:  words.YouHaveNoAccessHere,
			Detail: words.YouCannotLogInHere,
		},

		{Is: &ordering.Error{Kind: ordering.Invalid}, Status: http.StatusUnprocessableEntity, Code: "invalid-input"},
		{Is: &ordering.Error{Kind: ordering.NotFound}, Status: http.StatusNotFound, Code: "not-found"},
		{Is: &ordering.Error{Kind: ordering.Forbidden}, Status: http.StatusForbidden, Code: "forbidden"},
		{Is: &ordering.Error{Kind: ordering.Conflict}, Status: http.StatusConflict, Code: "conflict"},
		{Is: &ordering.Error{Kind: ordering.Stale}, Status: http.StatusConflict, Code: "stale"},
		{Is: &ordering.Error{Kind: ordering.KeyReused}, Status: http.StatusUnprocessableEntity, Code: "idempotency-key-reused"},
		{Is: &ordering.Error{Kind: ordering.Throttled}, Status: http.StatusServiceUnavailable, Code: "busy", Detail: later, Retry: "1"},

		{
			Is: identity.ErrUnauthenticated, Status: http.StatusUnauthorized, Code: "unauthenticated",
			Detail: words.NothingWasRecordedPleaseLog,
		},
		{
			Is: identity.ErrUnavailable, Status: http.StatusServiceUnavailable, Code: "identity-unavailable", Detail: later, Retry: "5",
			Title: words.LoggingInIsNotPossible,
		},
		{
			Is: identity.ErrLoginRefused, Status: http.StatusBadRequest, Code: "login-refused",
			Title:  words.LoginDidNotWork,
			Detail: words.PleaseTryAgain,
		},
		{
			Is: identity.ErrLinkMalformed, Status: http.StatusNotFound, Code: "link-malformed",
			Title:  words.ThisLinkIsNotComplete,
			Detail: words.ItMayHaveBeenCut,
		},
		{
			Is: identity.ErrLinkForged, Status: http.StatusForbidden, Code: "link-forged",
			Title:  words.ThisLinkIsNotValid,
			Detail: words.WeDidNotMakeThis,
		},
		{
			Is: identity.ErrLinkRevoked, Status: http.StatusGone, Code: "link-revoked", Detail: inWorkList,
			Title: words.ThisLinkHasBeenRevoked,
		},
		{
			Is: identity.ErrLinkExpired, Status: http.StatusGone, Code: "link-expired", Detail: inWorkList,
			Title: words.ThisLinkHasExpired,
		},

		{Is: context.DeadlineExceeded, Status: http.StatusServiceUnavailable, Code: "timeout", Detail: later, Retry: "1"},
	}
}

// title names a status for people.
func title(status int) words.Message {
	switch status {
	case http.StatusUnauthorized:
		return words.YouAreNotLoggedIn
	case http.StatusForbidden:
		return words.YouMayNotDoThisError
	case http.StatusNotFound:
		return words.NotFound
	case http.StatusMethodNotAllowed:
		return words.ThisMethodCannotBeUsed
	case http.StatusConflict:
		return words.ThisCannotBeDoneNow
	case http.StatusPreconditionFailed:
		return words.WhatYouSawChangedMeanwhile
	case http.StatusRequestEntityTooLarge:
		return words.TooMuchWasSent
	case http.StatusUnsupportedMediaType:
		return words.ThisMediaTypeCannotBe
	case http.StatusBadRequest, http.StatusUnprocessableEntity:
		return words.ThisIsNotRight
	case http.StatusPreconditionRequired:
		return words.NameVersionThatYouSaw
	case http.StatusServiceUnavailable:
		return words.OneMomentPlease
	case StatusClientClosed:
		return words.RequestWasAbandoned
	default:
		return words.SomethingWentWrongError
	}
}

// ErrorOf returns what an error is in HTTP: an *Error as it is, another by the table, and what nobody can do anything
// about a 500.
func ErrorOf(r *http.Request, err error) *Error {
	e := classify(r, err)
	e.cause = err
	if e.Title.IsZero() {
		e.Title = title(e.Status)
	}
	return &e
}

func classify(r *http.Request, err error) Error {
	var known *Error
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &known):
		return *known
	case errors.As(err, &tooBig):
		kb := tooBig.Limit >> 10
		return Error{
			Status: http.StatusRequestEntityTooLarge, Code: "body-too-large",
			Detail: words.NothingWasRecordedPleaseSend,
			Fields: []ordering.FieldError{{Field: "body", Code: "too-large", Message: words.AtMostKb(int(kb))}},
		}
	case errors.Is(err, context.Canceled) && r.Context().Err() != nil:
		return Error{Status: StatusClientClosed, Code: "client-closed-request"}
	}
	table := kinds()
	i := slices.IndexFunc(table, func(k kind) bool { return errors.Is(err, k.Is) })
	if i < 0 {
		return Error{
			Status: http.StatusInternalServerError, Code: "internal",
			Detail: words.ThisIsOurFaultPlease,
		}
	}
	return table[i].error(err)
}

func (k kind) error(err error) Error {
	e := Error{Status: k.Status, Code: k.Code, Title: k.Title, Detail: k.Detail, Header: map[string]string{}}
	if k.Retry != "" {
		e.Header["Retry-After"] = k.Retry
	}
	if errors.Is(k.Is, identity.ErrUnauthenticated) {
		e.Header["WWW-Authenticate"] = identity.Challenge(err)
	}
	var refusal *ordering.Error
	if errors.As(err, &refusal) {
		e.Fields, e.Checks = refusal.Fields, refusal.Checks
		if refusal.Code != "" {
			e.Code = refusal.Code
		}
		if !refusal.Message.IsZero() {
			e.Detail = refusal.Message
		}
	}
	return e
}

// methodNotAllowed names the methods that there are.
func methodNotAllowed(allow string) *Error {
	return &Error{Status: http.StatusMethodNotAllowed, Code: "method-not-allowed", Header: map[string]string{"Allow": strings.TrimSpace(allow)}}
}
