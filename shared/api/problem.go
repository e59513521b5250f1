package api

import (
	"encoding/json"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// fieldFaults collects what is wrong with the fields of a request.
type fieldFaults []ordering.FieldError

// mostFieldFaults keeps the answer to a body of nonsense short.
const mostFieldFaults = 50

// add notes a fault; without a field it is the body's.
func (f *fieldFaults) add(field, code string, message words.Message) {
	if field == "" {
		field = "body"
	}
	if len(*f) < mostFieldFaults {
		*f = append(*f, ordering.FieldError{Field: field, Code: code, Message: message})
	}
}

// err is a 400 that names the fields, nil when there are none.
func (f fieldFaults) err() error {
	if len(f) == 0 {
		return nil
	}
	slices.SortStableFunc(f, func(a, b ordering.FieldError) int { return strings.Compare(a.Field, b.Field) })
	return web.Malformed(f...)
}

func badRequest(field, code string, message words.Message) error {
	var f fieldFaults
	f.add(field, code, message)
	return f.err()
}

// wrongChoice is a 422 about a value that is none of those that can be.
func wrongChoice(field string, message words.Message) error {
	return &ordering.Error{Kind: ordering.Invalid, Code: "invalid-input", Fields: []ordering.FieldError{
		{Field: field, Code: "choice", Message: message},
	}}
}

// fail answers with the problem of an error (RFC 9457).
func (c *call) fail(e *web.Error) {
	in := words.In(c.language())
	p := problem{
		Type: "tag:onecentral.nl,2026:problem:" + e.Code, Title: in.Say(e.Title), Status: e.Status, Detail: in.Say(e.Detail),
		Instance: c.URL.EscapedPath(), Code: e.Code, Checks: contract.ChecksOf(e.Checks), RequestID: c.exchange.ID,
	}
	if p.Detail == "" {
		p.Detail = p.Title
	}
	for _, field := range e.Fields {
		p.Errors = append(p.Errors, fieldProblem{Field: field.Field, Code: field.Code, Message: in.Say(field.Message)})
	}
	body, err := json.Marshal(p)
	if err != nil { // strings and checks: it cannot be
		body = []byte(`{"type":"about:blank","status":500}`)
	}
	c.write(&answer{Status: e.Status, Header: map[string]string{"Content-Type": "application/problem+json", "Content-Language": string(in.Language)}, Body: string(body)})
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
	RequestID string           `json:"requestId"`
}

type fieldProblem struct {
	Field   string `json:"field"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// language is the one that the caller prefers, else the actor's, else Dutch.
func (c *call) language() ordering.Language {
	other := c.actor.Language
	if !words.Known(other) {
		other = words.Dutch
	}
	return words.Accepted(c.Header.Get("Accept-Language"), other)
}
