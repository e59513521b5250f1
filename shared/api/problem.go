package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// statusClientClosed is what logs call a request whose caller left before the answer (nginx's 499).
const statusClientClosed = 499

// fault is an error as HTTP knows it: one of HTTP's own, or what became of another.
type fault struct {
	status int
	code   string // stable, for programs: kebab-case
	detail ordering.Text
	fields fieldFaults
	checks []ordering.Check
	header map[string]string
}

func (f *fault) Error() string { return "api: " + f.code }

// fieldFaults collects what is wrong with the fields of a request.
type fieldFaults []ordering.FieldError

// mostFieldFaults keeps the answer to a body of nonsense short.
const mostFieldFaults = 50

// add notes a fault; without a field it is the body's.
func (f *fieldFaults) add(field, code, nl, en string) {
	if field == "" {
		field = "body"
	}
	if len(*f) < mostFieldFaults {
		*f = append(*f, ordering.FieldError{Field: field, Code: code, Message: ordering.Text{NL: nl, EN: en}})
	}
}

// err is a 400 that names the fields, nil when there are none.
func (f fieldFaults) err() error {
	if len(f) == 0 {
		return nil
	}
	slices.SortStableFunc(f, func(a, b ordering.FieldError) int { return strings.Compare(a.Field, b.Field) })
	return &fault{status: http.StatusBadRequest, code: "malformed-request", fields: f}
}

func badRequest(field, code, nl, en string) error {
	var f fieldFaults
	f.add(field, code, nl, en)
	return f.err()
}

// wrongChoice is a 422 about a value that is none of those that can be.
func wrongChoice(field, nl, en string) error {
	return &ordering.Error{Kind: ordering.Invalid, Code: "invalid-input", Fields: []ordering.FieldError{
		{Field: field, Code: "choice", Message: ordering.Text{NL: nl, EN: en}},
	}}
}

func notFound() error { return &fault{status: http.StatusNotFound, code: "not-found"} }

func methodNotAllowed(allow string) error {
	return &fault{status: http.StatusMethodNotAllowed, code: "method-not-allowed", header: map[string]string{"Allow": allow}}
}

// problem turns an error into an answer (RFC 9457). What nobody can do anything about is told to the log alone, once.
func (c *call) problem(err error) *answer {
	f := c.fault(err)
	if f.status == http.StatusInternalServerError {
		c.api.Log.ErrorContext(c.Context(), "request failed", "method", c.Method, "route", c.route.Pattern, "request", c.id, "error", err)
	}
	in := c.language()
	title := titles(f.status)
	if f.detail == (ordering.Text{}) {
		f.detail = title
	}
	p := problem{
		Type: "tag:onecentral.nl,2026:problem:" + f.code, Title: title.In(in), Status: f.status, Detail: f.detail.In(in),
		Instance: c.URL.EscapedPath(), Code: f.code, Checks: f.checks, RequestID: c.id,
	}
	for _, field := range f.fields {
		p.Errors = append(p.Errors, fieldProblem{Field: field.Field, Code: field.Code, Message: field.Message.In(in)})
	}
	body, err := json.Marshal(p)
	if err != nil { // strings and checks: it cannot be
		body = []byte(`{"type":"about:blank","status":500}`)
	}
	given := &answer{Status: f.status, Header: map[string]string{"Content-Type": "application/problem+json", "Content-Language": string(in)}, Body: string(body)}
	for name, value := range f.header {
		given.Header[name] = value
	}
	return given
}

// problem is the body of every answer that is an error.
type problem struct {
	Type      string           `json:"type"`
	Title     string           `json:"title"`
	Status    int              `json:"status"`
	Detail    string           `json:"detail"`
	Instance  string           `json:"instance"`
	Code      string           `json:"code"`
	Errors    []fieldProblem   `json:"errors,omitempty"`
	Checks    []ordering.Check `json:"checks,omitempty"`
	RequestID string           `json:"requestId"`
}

type fieldProblem struct {
	Field   string `json:"field"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// fault says what an error is in HTTP.
func (c *call) fault(err error) *fault {
	var known *fault
	var refusal *ordering.Error
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &refusal):
		return c.refusal(refusal)
	case errors.Is(err, identity.ErrUnauthenticated):
		return &fault{status: http.StatusUnauthorized, code: "unauthenticated", header: map[string]string{"WWW-Authenticate": identity.Challenge(err)}}
	case errors.Is(err, identity.ErrUnavailable):
		return &fault{status: http.StatusServiceUnavailable, code: "identity-unavailable", header: map[string]string{"Retry-After": "5"}}
	case errors.Is(err, context.Canceled) && c.Context().Err() != nil:
		return &fault{status: statusClientClosed, code: "client-closed-request"}
	case errors.Is(err, context.DeadlineExceeded):
		return &fault{status: http.StatusServiceUnavailable, code: "timeout", header: map[string]string{"Retry-After": "1"}}
	}
	return &fault{status: http.StatusInternalServerError, code: "internal"}
}

// refusal says what an error of the order desk is in HTTP.
func (c *call) refusal(e *ordering.Error) *fault {
	f := &fault{code: e.Code, detail: e.Message, fields: e.Fields, checks: e.Checks}
	switch e.Kind {
	case ordering.Invalid:
		f.status = http.StatusUnprocessableEntity
		if c.aboutQuery(e.Fields) {
			f.status = http.StatusBadRequest
		}
	case ordering.NotFound:
		f.status = http.StatusNotFound
	case ordering.Forbidden:
		f.status = http.StatusForbidden
	case ordering.Conflict:
		f.status = http.StatusConflict
	case ordering.Stale:
		f.status = http.StatusConflict
		if c.route.Match {
			f.status = http.StatusPreconditionFailed
		}
	case ordering.KeyReused:
		f.status = http.StatusUnprocessableEntity
	case ordering.Throttled:
		f.status, f.header = http.StatusServiceUnavailable, map[string]string{"Retry-After": "1"}
	default:
		return &fault{status: http.StatusInternalServerError, code: "internal"}
	}
	return f
}

// aboutQuery reports whether it is the query string that was wrong, as with a cursor of another list.
func (c *call) aboutQuery(fields []ordering.FieldError) bool {
	return len(fields) > 0 && !slices.ContainsFunc(fields, func(f ordering.FieldError) bool { return !slices.Contains(c.route.Query, f.Field) })
}

// language is the one that the caller prefers, else the actor's, else Dutch.
func (c *call) language() ordering.Language {
	spoken := []ordering.Language{catalog.Dutch, catalog.English}
	wanted, _, err := language.ParseAcceptLanguage(c.Header.Get("Accept-Language"))
	if err == nil && len(wanted) > 0 {
		if _, i, sure := language.NewMatcher([]language.Tag{language.Dutch, language.English}).Match(wanted...); sure > language.Low {
			return spoken[i]
		}
	}
	if c.actor.Language == catalog.English {
		return catalog.English
	}
	return catalog.Dutch
}

// titles name the statuses for people.
func titles(status int) ordering.Text {
	switch status {
	case http.StatusBadRequest:
		return ordering.Text{NL: "Het verzoek is niet goed gevormd.", EN: "The request is malformed."}
	case http.StatusUnauthorized:
		return ordering.Text{NL: "U bent niet aangemeld.", EN: "You are not authenticated."}
	case http.StatusForbidden:
		return ordering.Text{NL: "U mag dit niet doen.", EN: "You may not do this."}
	case http.StatusNotFound:
		return ordering.Text{NL: "Niet gevonden.", EN: "Not found."}
	case http.StatusMethodNotAllowed:
		return ordering.Text{NL: "Deze methode kan hier niet.", EN: "This method cannot be used here."}
	case http.StatusConflict:
		return ordering.Text{NL: "Dit kan nu niet.", EN: "This cannot be done now."}
	case http.StatusPreconditionFailed:
		return ordering.Text{NL: "Wat u zag is intussen gewijzigd.", EN: "What you saw changed meanwhile."}
	case http.StatusRequestEntityTooLarge:
		return ordering.Text{NL: "Het verzoek is te groot.", EN: "The request is too large."}
	case http.StatusUnsupportedMediaType:
		return ordering.Text{NL: "Dit mediatype kan hier niet.", EN: "This media type cannot be used here."}
	case http.StatusUnprocessableEntity:
		return ordering.Text{NL: "De invoer klopt niet.", EN: "The input is not valid."}
	case http.StatusPreconditionRequired:
		return ordering.Text{NL: "Noem de versie die u zag.", EN: "Name the version that you saw."}
	case http.StatusServiceUnavailable:
		return ordering.Text{NL: "Probeer het zo opnieuw.", EN: "Try again in a moment."}
	case statusClientClosed:
		return ordering.Text{NL: "Het verzoek is afgebroken.", EN: "The request was abandoned."}
	default:
		return ordering.Text{NL: "Er ging iets mis.", EN: "Something went wrong."}
	}
}
