package web

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/readiness"
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
	Down   []readiness.Down
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
var kinds = []kind{
	{Is: ErrNotFound, Status: http.StatusNotFound, Code: "not-found", Detail: words.ThisDoesNotExistOr},
	{Is: ErrQuery, Status: http.StatusBadRequest, Code: "malformed-request"},
	{Is: ErrPrecondition, Status: http.StatusPreconditionFailed, Code: "precondition-failed"},
	{Is: ErrCrossOrigin, Status: http.StatusForbidden, Code: "cross-origin", Title: words.ThisFormDidNotCome, Detail: words.NothingWasRecordedPleaseOpen},
	{Is: ErrNoAccess, Status: http.StatusForbidden, Code: "no-access", Title: words.YouHaveNoAccessHere, Detail: words.YouCannotLogInHere},

	{Is: &ordering.Error{Kind: ordering.Invalid}, Status: http.StatusUnprocessableEntity, Code: "invalid-input"},
	{Is: &ordering.Error{Kind: ordering.NotFound}, Status: http.StatusNotFound, Code: "not-found"},
	{Is: &ordering.Error{Kind: ordering.Forbidden}, Status: http.StatusForbidden, Code: "forbidden"},
	{Is: &ordering.Error{Kind: ordering.Conflict}, Status: http.StatusConflict, Code: "conflict"},
	{Is: &ordering.Error{Kind: ordering.Stale}, Status: http.StatusConflict, Code: "stale"},
	{Is: &ordering.Error{Kind: ordering.KeyReused}, Status: http.StatusUnprocessableEntity, Code: "idempotency-key-reused"},
	{Is: &ordering.Error{Kind: ordering.Throttled}, Status: http.StatusServiceUnavailable, Code: "busy", Detail: words.PleaseTryAgainInMoment, Retry: "1"},
	{Is: &ordering.Error{Kind: ordering.Exceeded}, Status: http.StatusTooManyRequests, Code: "quota-exceeded"},

	{Is: identity.ErrUnauthenticated, Status: http.StatusUnauthorized, Code: "unauthenticated", Detail: words.NothingWasRecordedPleaseLog},
	{
		Is: identity.ErrUnavailable, Status: http.StatusServiceUnavailable, Code: "identity-unavailable",
		Title: words.LoggingInIsNotPossible, Detail: words.PleaseTryAgainInMoment, Retry: "5",
	},
	{Is: identity.ErrLoginRefused, Status: http.StatusBadRequest, Code: "login-refused", Title: words.LoginDidNotWork, Detail: words.PleaseTryAgain},
	{Is: identity.ErrLinkMalformed, Status: http.StatusNotFound, Code: "link-malformed", Title: words.ThisLinkIsNotComplete, Detail: words.ItMayHaveBeenCut},
	{Is: identity.ErrLinkForged, Status: http.StatusForbidden, Code: "link-forged", Title: words.ThisLinkIsNotValid, Detail: words.WeDidNotMakeThis},
	{Is: identity.ErrLinkRevoked, Status: http.StatusGone, Code: "link-revoked", Title: words.ThisLinkHasBeenRevoked, Detail: words.WhatWaitsForYourDecision},
	{Is: identity.ErrLinkExpired, Status: http.StatusGone, Code: "link-expired", Title: words.ThisLinkHasExpired, Detail: words.WhatWaitsForYourDecision},

	{Is: readiness.ErrDown, Status: http.StatusServiceUnavailable, Code: "unavailable", Detail: words.PleaseTryAgainInMoment, Retry: "5"},

	{Is: context.DeadlineExceeded, Status: http.StatusServiceUnavailable, Code: "timeout", Detail: words.PleaseTryAgainInMoment, Retry: "1"},
}

// titles name a status for people; a status that is not here says that something went wrong.
var titles = map[int]words.Message{
	http.StatusUnauthorized:          words.YouAreNotLoggedIn,
	http.StatusForbidden:             words.NoAccessToThisPage,
	http.StatusNotFound:              words.NotFound,
	http.StatusMethodNotAllowed:      words.ThisMethodCannotBeUsed,
	http.StatusConflict:              words.ThisCannotBeDoneNow,
	http.StatusPreconditionFailed:    words.WhatYouSawChangedMeanwhile,
	http.StatusRequestEntityTooLarge: words.TooMuchWasSent,
	http.StatusUnsupportedMediaType:  words.ThisMediaTypeCannotBe,
	http.StatusBadRequest:            words.ThisIsNotRight,
	http.StatusUnprocessableEntity:   words.ThisIsNotRight,
	http.StatusPreconditionRequired:  words.NameVersionThatYouSaw,
	http.StatusTooManyRequests:       words.TooManyRequestsAtOnce,
	http.StatusServiceUnavailable:    words.OneMomentPlease,
	StatusClientClosed:               words.RequestWasAbandoned,
}

// ErrorOf returns what an error is in HTTP: an *Error as it is, another by the table, and what nobody can do anything
// about a 500.
func ErrorOf(r *http.Request, err error) *Error {
	e := classify(r, err)
	e.cause = err
	e.Title = e.Title.Or(titles[e.Status]).Or(words.SomethingWentWrongTitle)
	return &e
}

func classify(r *http.Request, err error) Error {
	var known *Error
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &known):
		return *known
	case errors.As(err, &tooBig):
		return Error{
			Status: http.StatusRequestEntityTooLarge, Code: "body-too-large",
			Detail: words.NothingWasRecordedPleaseSend,
			Fields: []ordering.FieldError{{Field: "body", Code: "too-large", Message: words.AtMostKb(int(tooBig.Limit >> 10))}},
		}
	case errors.Is(err, context.Canceled) && errors.Is(context.Cause(r.Context()), context.DeadlineExceeded):
		err = context.DeadlineExceeded
	case errors.Is(err, context.Canceled) && r.Context().Err() != nil:
		return Error{Status: StatusClientClosed, Code: "client-closed-request"}
	}
	i := slices.IndexFunc(kinds, func(k kind) bool { return errors.Is(err, k.Is) })
	if i < 0 {
		return Error{Status: http.StatusInternalServerError, Code: "internal", Detail: words.ThisIsOurFaultPlease}
	}
	return kinds[i].error(err)
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
		e.Code, e.Detail = cmp.Or(refusal.Code, e.Code), refusal.Message.Or(e.Detail)
		if refusal.After > 0 {
			e.Header["Retry-After"] = strconv.Itoa(seconds(refusal.After))
		}
	}
	return e
}
