package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

// answer is a whole response. It is stored under an idempotency key as it is, so that a repetition gets the same bytes.
type answer struct {
	Status int               `json:"status"`
	Header map[string]string `json:"header,omitempty"`
	Body   string            `json:"body,omitempty"`
}

// respond answers with a JSON body.
func respond(status int, body any) (*answer, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("api.respond(%d, %T): %w", status, body, err)
	}
	return &answer{Status: status, Header: map[string]string{"Content-Type": "application/json"}, Body: string(text)}, nil
}

// ok answers 200 with what was asked, unless that failed.
func ok[T any](body T, err error) (*answer, error) {
	if err != nil {
		return nil, err
	}
	return respond(http.StatusOK, body)
}

// created answers 201 with what now stands at the location.
func created(location string, body any) (*answer, error) {
	a, err := respond(http.StatusCreated, body)
	if err != nil {
		return nil, err
	}
	a.Header["Location"] = location
	return a, nil
}

// list is a page of a list. An empty Next ends it; a page can be empty and have a next one.
type list[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"`
}

// listed answers 200 with a page.
func listed[T any](items []T, next string, err error) (*answer, error) {
	return ok(list[T]{Items: some(items), Next: next}, err)
}

// some makes no items an empty array in JSON.
func some[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}

func (a *answer) write(w http.ResponseWriter, c *call) {
	header := w.Header()
	header.Set("X-Request-Id", c.id)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Strict-Transport-Security", "max-age=63072000")
	header.Set("Cache-Control", "no-store")
	for name, value := range a.Header {
		header.Set(name, value)
	}
	if a.Status != http.StatusNoContent && a.Status != http.StatusNotModified {
		header.Set("Content-Length", strconv.Itoa(len(a.Body)))
	}
	w.WriteHeader(a.Status)
	if c.Method == http.MethodHead || a.Body == "" {
		return
	}
	if _, err := w.Write([]byte(a.Body)); err != nil {
		c.api.Log.DebugContext(c.Context(), "response not delivered", "request", c.id, "error", err)
	}
}
