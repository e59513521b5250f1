package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
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
	Title  ordering.Text
	Detail ordering.Text // empty when the title says it all
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
	Title  ordering.Text // empty for the one of the status
	Detail ordering.Text
	Retry  string // Retry-After, in seconds
}

// kinds is in order: the first that fits counts.
func kinds() []kind {
	later := ordering.Text{NL: "Probeer het over enkele ogenblikken opnieuw.", EN: "Please try again in a moment."}
	inWorkList := ordering.Text{NL: "Wat op uw besluit wacht, vindt u in uw werklijst.", EN: "What waits for your decision is in your work list."}
	return []kind{
		{
			Is: ErrNotFound, Status: http.StatusNotFound, Code: "not-found",
			Detail: ordering.Text{NL: "Dit bestaat niet, of is niet voor u.", EN: "This does not exist, or is not for you."},
		},
		{Is: ErrQuery, Status: http.StatusBadRequest, Code: "malformed-request"},
		{Is: ErrPrecondition, Status: http.StatusPreconditionFailed, Code: "precondition-failed"},
		{
			Is: ErrCrossOrigin, Status: http.StatusForbidden, Code: "cross-origin",
			Title:  ordering.Text{NL: "Dit formulier kwam niet van onze site", EN: "This form did not come from our site"},
			Detail: ordering.Text{NL: "Er is niets vastgelegd. Open de pagina opnieuw en probeer het nog eens.", EN: "Nothing was recorded. Please open the page again and try once more."},
		},
		{
			Is: ErrNoAccess, Status: http.StatusForbidden, Code: "no-access",
			Title:  ordering.Text{NL: "U hebt hier geen toegang", EN: "You have no access here"},
			Detail: ordering.Text{NL: "Met dit account kunt u hier niet inloggen.", EN: "You cannot log in here with this account."},
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
			Detail: ordering.Text{NL: "Er is niets vastgelegd. Log in en probeer het opnieuw.", EN: "Nothing was recorded. Please log in and try again."},
		},
		{
			Is: identity.ErrUnavailable, Status: http.StatusServiceUnavailable, Code: "identity-unavailable", Detail: later, Retry: "5",
			Title: ordering.Text{NL: "Inloggen kan even niet", EN: "Logging in is not possible just now"},
		},
		{
			Is: identity.ErrLoginRefused, Status: http.StatusBadRequest, Code: "login-refused",
			Title:  ordering.Text{NL: "Het inloggen is niet gelukt", EN: "The login did not work"},
			Detail: ordering.Text{NL: "Probeer het opnieuw.", EN: "Please try again."},
		},
		{
			Is: identity.ErrLinkMalformed, Status: http.StatusNotFound, Code: "link-malformed",
			Title:  ordering.Text{NL: "Deze link is niet compleet", EN: "This link is not complete"},
			Detail: ordering.Text{NL: "Mogelijk is hij afgebroken. Open de link uit de e-mail opnieuw, of kopieer hem in zijn geheel.", EN: "It may have been cut off. Please open the link in the e-mail again, or copy all of it."},
		},
		{
			Is: identity.ErrLinkForged, Status: http.StatusForbidden, Code: "link-forged",
			Title:  ordering.Text{NL: "Deze link is niet geldig", EN: "This link is not valid"},
			Detail: ordering.Text{NL: "De link is niet door ons gemaakt, of te oud om te herkennen.", EN: "We did not make this link, or it is too old to be recognised."},
		},
		{
			Is: identity.ErrLinkRevoked, Status: http.StatusGone, Code: "link-revoked", Detail: inWorkList,
			Title: ordering.Text{NL: "Deze link is ingetrokken", EN: "This link has been revoked"},
		},
		{
			Is: identity.ErrLinkExpired, Status: http.StatusGone, Code: "link-expired", Detail: inWorkList,
			Title: ordering.Text{NL: "Deze link is verlopen", EN: "This link has expired"},
		},

		{Is: context.DeadlineExceeded, Status: http.StatusServiceUnavailable, Code: "timeout", Detail: later, Retry: "1"},
	}
}

// title names a status for people.
func title(status int) ordering.Text {
	switch status {
	case http.StatusUnauthorized:
		return ordering.Text{NL: "U bent niet ingelogd", EN: "You are not logged in"}
	case http.StatusForbidden:
		return ordering.Text{NL: "Dit mag u niet", EN: "You may not do this"}
	case http.StatusNotFound:
		return ordering.Text{NL: "Niet gevonden", EN: "Not found"}
	case http.StatusMethodNotAllowed:
		return ordering.Text{NL: "Deze methode kan hier niet", EN: "This method cannot be used here"}
	case http.StatusConflict:
		return ordering.Text{NL: "Dit kan nu niet", EN: "This cannot be done now"}
	case http.StatusPreconditionFailed:
		return ordering.Text{NL: "Wat u zag is intussen gewijzigd", EN: "What you saw changed meanwhile"}
	case http.StatusRequestEntityTooLarge:
		return ordering.Text{NL: "Er is te veel verstuurd", EN: "Too much was sent"}
	case http.StatusUnsupportedMediaType:
		return ordering.Text{NL: "Dit mediatype kan hier niet", EN: "This media type cannot be used here"}
	case http.StatusBadRequest, http.StatusUnprocessableEntity:
		return ordering.Text{NL: "Dit klopt niet", EN: "This is not right"}
	case http.StatusPreconditionRequired:
		return ordering.Text{NL: "Noem de versie die u zag", EN: "Name the version that you saw"}
	case http.StatusServiceUnavailable:
		return ordering.Text{NL: "Even geduld", EN: "One moment please"}
	case StatusClientClosed:
		return ordering.Text{NL: "Het verzoek is afgebroken", EN: "The request was abandoned"}
	default:
		return ordering.Text{NL: "Er ging iets mis", EN: "Something went wrong"}
	}
}

// ErrorOf returns what an error is in HTTP: an *Error as it is, another by the table, and what nobody can do anything
// about a 500.
func ErrorOf(r *http.Request, err error) *Error {
	e := classify(r, err)
	e.cause = err
	if e.Title == (ordering.Text{}) {
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
			Detail: ordering.Text{NL: "Er is niets vastgelegd. Stuur een kortere tekst of een kleiner bestand.", EN: "Nothing was recorded. Please send a shorter text or a smaller file."},
			Fields: []ordering.FieldError{{Field: "body", Code: "too-large", Message: ordering.Text{NL: fmt.Sprintf("Ten hoogste %d KB.", kb), EN: fmt.Sprintf("At most %d KB.", kb)}}},
		}
	case errors.Is(err, context.Canceled) && r.Context().Err() != nil:
		return Error{Status: StatusClientClosed, Code: "client-closed-request"}
	}
	table := kinds()
	i := slices.IndexFunc(table, func(k kind) bool { return errors.Is(err, k.Is) })
	if i < 0 {
		return Error{
			Status: http.StatusInternalServerError, Code: "internal",
			Detail: ordering.Text{NL: "Dat ligt aan ons. Probeer het later opnieuw.", EN: "This is our fault. Please try again later."},
		}
	}
	return table[i].error(err)
}

func (k kind) error(err error) Error {
	e := Error{Status: k.Status, Code: k.Code, Title: k.Title, Detail: k.Detail, Header: map[string]string{}}
	if k.Retry != "" {
		e.Header["Retry-After"] = k.Retry
	}
	if k.Is == identity.ErrUnauthenticated {
		e.Header["WWW-Authenticate"] = identity.Challenge(err)
	}
	var refusal *ordering.Error
	if errors.As(err, &refusal) {
		e.Fields, e.Checks = refusal.Fields, refusal.Checks
		if refusal.Code != "" {
			e.Code = refusal.Code
		}
		if refusal.Message != (ordering.Text{}) {
			e.Detail = refusal.Message
		}
	}
	return e
}

// methodNotAllowed names the methods that there are.
func methodNotAllowed(allow string) *Error {
	return &Error{Status: http.StatusMethodNotAllowed, Code: "method-not-allowed", Header: map[string]string{"Allow": strings.TrimSpace(allow)}}
}
