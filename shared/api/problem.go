package api

import (
	"encoding/json"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// fieldErrors collects the errors in the fields of a request.
type fieldErrors []ordering.FieldError

// maxFieldErrors bounds the answer to a body that is wrong throughout.
const maxFieldErrors = 50

// add appends an error; an empty field means the whole body.
func (f *fieldErrors) add(field, code string, message words.Message) {
	if field == "" {
		field = "body"
	}
	if len(*f) < maxFieldErrors {
		*f = append(*f, ordering.FieldError{Field: field, Code: code, Message: message})
	}
}

// err returns a 400 that lists the fields, or nil when there are none.
func (f fieldErrors) err() error {
	if len(f) == 0 {
		return nil
	}
	slices.SortStableFunc(f, func(a, b ordering.FieldError) int { return strings.Compare(a.Field, b.Field) })
	return web.Malformed(f...)
}

func badRequest(field, code string, message words.Message) error {
	var f fieldErrors
	f.add(field, code, message)
	return f.err()
}

// invalidChoice returns a 422 for a value that is not one of those allowed.
func invalidChoice(field string, message words.Message) error {
	return &ordering.Error{Kind: ordering.Invalid, Code: "invalid-input", Fields: []ordering.FieldError{
		{Field: field, Code: "choice", Message: message},
	}}
}

// fail answers with problem details (RFC 9457).
func (c *call) fail(e *web.Error) {
	in := words.In(c.language())
	p := problem{
		Type: "tag:onecentral.nl,2026:problem:" + e.Code, Title: in.Say(e.Title), Status: e.Status, Detail: in.Say(e.Detail),
		Instance: c.URL.EscapedPath(), Code: e.Code, Checks: contract.ChecksOf(e.Checks), Down: e.Down, RequestID: c.exchange.ID,
	}
	if p.Detail == "" {
		p.Detail = p.Title
	}
	for _, field := range e.Fields {
		p.Errors = append(p.Errors, fieldProblem{Field: field.Field, Code: field.Code, Message: in.Say(field.Message)})
	}
	body, err := json.Marshal(p)
	if err != nil { // strings and checks always marshal
		body = []byte(`{"type":"about:blank","status":500}`)
	}
	c.write(&answer{Status: e.Status, Header: map[string]string{"Content-Type": "application/problem+json", "Content-Language": string(in.Language)}, Body: document(body)})
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
	Checks    []contract.Check `json:"checks,omitempty"`
	Down      []readiness.Down `json:"down,omitempty"`
	RequestID string           `json:"requestId"`
}

type fieldProblem struct {
	Field   string `json:"field"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// language returns that of Accept-Language, else the actor's, else Dutch.
func (c *call) language() ordering.Language {
	other := c.actor.Language
	if !words.Known(other) {
		other = words.Dutch
	}
	return words.Accepted(c.Header.Get("Accept-Language"), other)
}
