package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"onecentral.nl/ordering/shared/web"
)

// answer is a complete response, as it is stored under an idempotency key: a repeated request gets the same bytes.
type answer struct {
	Status int               `json:"status"`
	Header map[string]string `json:"header,omitempty"`
	Body   document          `json:"body,omitempty"`
}

// document is JSON, stored as it is; earlier ones are stored as a JSON string of it.
type document string

func (d document) MarshalJSON() ([]byte, error) { return []byte(d), nil }

func (d *document) UnmarshalJSON(text []byte) error {
	if text[0] == '"' {
		return json.Unmarshal(text, (*string)(d))
	}
	*d = document(text)
	return nil
}

// respond answers with a JSON body.
func respond(status int, body any) (*answer, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("api.respond(%d, %T): %w", status, body, err)
	}
	return &answer{Status: status, Header: map[string]string{"Content-Type": "application/json"}, Body: document(text)}, nil
}

// okAs answers 200 with a view of the result, or returns its error.
func okAs[T, V any](view func(T) V) func(T, error) (*answer, error) {
	return func(asked T, err error) (*answer, error) {
		if err != nil {
			return nil, err
		}
		return respond(http.StatusOK, view(asked))
	}
}

// ok answers 200 with the result, or returns its error.
func ok[T any](body T, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	return respond(http.StatusOK, body)
}

// created answers 201 with the resource that is now at the location.
func created(location string, body any) (*answer, error) {
	a, err := respond(http.StatusCreated, body)
	if err != nil {
		return nil, err
	}
	a.Header["Location"] = location
	return a, nil
}

// list is a page of a list. Next is the cursor of the next page, empty on the last one; a page before it can be empty too.
type list[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"`
}

// listed answers 200 with a page of views, or returns the error.
func listed[T, V any](view func(T) V) func([]T, string, error) (*answer, error) {
	return func(items []T, next string, err error) (*answer, error) {
		views := make([]V, len(items))
		for i, item := range items {
			views[i] = view(item)
		}
		return ok(list[V]{Items: views, Next: next}, err)
	}
}

// versioned answers with what has a version, which is its ETag.
func (c *call) versioned(status int, view any, version int64) (*answer, error) {
	given, err := respond(status, view)
	if err != nil {
		return nil, err
	}
	return c.withETag(given, strconv.FormatInt(version, 10)), nil
}

// version returns the one that If-Match names: 0 for none, -1 for a tag that is not one of ours.
func (c *call) version() int64 {
	if c.tag == "" {
		return 0
	}
	version, err := strconv.ParseInt(c.tag, 10, 64)
	if err != nil || version < 1 {
		return -1
	}
	return version
}

// withETag adds the ETag, or answers 304 when If-None-Match names it.
func (c *call) withETag(a *answer, tag string) *answer {
	quoted := `"` + tag + `"`
	if web.NotModified(c.Request, quoted) {
		return &answer{Status: http.StatusNotModified, Header: map[string]string{"ETag": quoted}}
	}
	a.Header["ETag"] = quoted
	return a
}

func (c *call) write(a *answer) {
	header := c.exchange.Header()
	for name, value := range a.Header {
		header.Set(name, value)
	}
	if a.Status != http.StatusNoContent && a.Status != http.StatusNotModified {
		header.Set("Content-Length", strconv.Itoa(len(a.Body)))
	}
	c.exchange.WriteHeader(a.Status)
	if c.Method != http.MethodHead && a.Body != "" {
		_, _ = c.exchange.Write([]byte(a.Body)) // the caller may have gone: that is its own affair
	}
}
