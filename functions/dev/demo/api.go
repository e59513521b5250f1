package main

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// caller is a program that calls the API for one person.
type caller struct {
	*session
	name  string
	token string
}

// answer is a response, read to its end.
type answer struct {
	status  int
	header  http.Header
	body    []byte
	address *url.URL // where redirects led
}

// login gets a token from the development issuer.
func (s *session) login(username string) *caller {
	said := s.send(s.request(http.MethodPost, s.base+"/issuer/dev/token", map[string]string{"username": username}))
	expect(said.status == http.StatusOK, "a token for %s: %s", username, said)
	var token struct {
		AccessToken string `json:"access_token"`
	}
	must(json.Unmarshal(said.body, &token), "reading the token of "+username)
	return &caller{session: s, name: username, token: token.AccessToken}
}

func (s *session) request(method, address string, body any) *http.Request {
	var reader io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		must(err, "writing JSON")
		reader = bytes.NewReader(text)
	}
	r, err := http.NewRequestWithContext(s.ctx, method, address, reader)
	must(err, method+" "+address)
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	return r
}

// send follows no redirect.
func (s *session) send(r *http.Request) answer {
	client := &http.Client{Transport: s.transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	said, err := exchange(client, r)
	must(err, "calling the server")
	return said
}

// exchange asks again after as long as an answer of 429 says (RFC 6585 section 4): several demonstrations in a row are more than one
// person may ask at once.
func exchange(client *http.Client, r *http.Request) (answer, error) {
	for {
		said, err := exchangeOnce(client, r)
		if err != nil || said.status != http.StatusTooManyRequests {
			return said, err
		}
		seconds, err := strconv.Atoi(said.header.Get("Retry-After"))
		if err != nil {
			return said, err
		}
		select {
		case <-r.Context().Done():
			return said, r.Context().Err()
		case <-time.After(time.Duration(seconds) * time.Second):
		}
		if r.GetBody != nil {
			if r.Body, err = r.GetBody(); err != nil {
				return said, err
			}
		}
	}
}

func exchangeOnce(client *http.Client, r *http.Request) (answer, error) {
	response, err := client.Do(r)
	if err != nil {
		return answer{}, err
	}
	body, err := io.ReadAll(response.Body)
	return answer{response.StatusCode, response.Header, body, response.Request.URL}, errors.Join(err, response.Body.Close())
}

// String shows an answer that was not expected.
func (a answer) String() string {
	var p problem
	if json.Unmarshal(a.body, &p) != nil || p.Code == "" {
		return fmt.Sprintf("%d %.300s", a.status, a.body)
	}
	told := []string{fmt.Sprintf("%d %s: %s", a.status, p.Code, p.Detail)}
	for _, e := range p.Errors {
		told = append(told, e.Field+": "+e.Message)
	}
	for _, c := range p.Checks {
		told = append(told, c.Code+": "+c.Message.EN)
	}
	return strings.Join(told, "; ")
}

// header is one header of a request.
type header struct{ name, value string }

// key makes the request happen once.
func key(value string) header { return header{"Idempotency-Key", value} }

// once is a key that nobody used.
func once() header { return key(rand.Text()) }

// call calls the API; what comes back is for the caller to judge.
func (c *caller) call(method, path string, body any, headers ...header) answer {
	r := c.request(method, c.base+path, body)
	r.Header.Set("Authorization", "Bearer "+c.token)
	r.Header.Set("Accept-Language", "en")
	for _, h := range headers {
		r.Header.Set(h.name, h.value)
	}
	return c.send(r)
}

// get reads what is at the path.
func get[T any](c *caller, path string) T {
	return want[T](c, http.StatusOK, http.MethodGet, path, nil)
}

// want calls the API, expects the status, and reads the body.
func want[T any](c *caller, status int, method, path string, body any, headers ...header) T {
	said := c.call(method, path, body, headers...)
	expect(said.status == status, "%s %s as %s: %s; want %d", method, path, c.name, said, status)
	return as[T](said)
}

// as reads an answer's body.
func as[T any](said answer) T {
	var v T
	must(json.Unmarshal(said.body, &v), fmt.Sprintf("reading %.100s", said.body))
	return v
}

// refused posts to the API and expects a problem with the status and the code.
func (c *caller) refused(status int, code, path string, body any, headers ...header) {
	said := c.call(http.MethodPost, path, body, headers...)
	expect(said.status == status && as[problem](said).Code == code, "POST %s as %s: %s; want %d %s", path, c.name, said, status, code)
}

// all reads every page of a list.
func all[T any](c *caller, path string) []T {
	var items []T
	separator := "?"
	if strings.Contains(path, "?") {
		separator = "&"
	}
	for cursor := ""; ; {
		page := get[struct {
			Items []T
			Next  string
		}](c, path+cursor)
		items = append(items, page.Items...)
		if page.Next == "" {
			return items
		}
		cursor = separator + "cursor=" + page.Next
	}
}
