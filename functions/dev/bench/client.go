package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
)

// person calls the server as one person.
type person struct {
	base, token string
	client      *http.Client
}

// reply is what came back, read to its end.
type reply struct {
	status int
	header http.Header
	body   []byte
}

func login(ctx context.Context, base, username string) (person, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return person{}, err
	}
	p := person{base: base, client: &http.Client{
		Jar: jar, Transport: &http.Transport{MaxIdleConnsPerHost: 64},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	var token struct {
		AccessToken string `json:"access_token"`
	}
	_, err = p.call(ctx, http.MethodPost, "/issuer/dev/token", map[string]string{"username": username}, &token)
	p.token = token.AccessToken
	return p, err
}

// call sends the body as JSON, under a new idempotency key, and reads the answer into what is given. A status of 400 or
// more is an error.
func (p person) call(ctx context.Context, method, path string, body, into any, headers ...[2]string) (reply, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return reply{}, err
	}
	r, err := http.NewRequestWithContext(ctx, method, p.base+path, bytes.NewReader(text))
	if err != nil {
		return reply{}, err
	}
	r.Header.Set("Content-Type", "application/json")
	if p.token != "" {
		r.Header.Set("Authorization", "Bearer "+p.token)
	}
	if method == http.MethodPost {
		r.Header.Set("Idempotency-Key", rand.Text())
	}
	for _, h := range headers {
		r.Header.Set(h[0], h[1])
	}
	said, err := p.client.Do(r)
	if err != nil {
		return reply{}, err
	}
	a := reply{status: said.StatusCode, header: said.Header}
	a.body, err = io.ReadAll(said.Body)
	if err := errors.Join(err, said.Body.Close()); err != nil {
		return a, err
	}
	if a.status >= http.StatusBadRequest {
		return a, fmt.Errorf("%s %s: %d %.500s", method, path, a.status, a.body)
	}
	if into != nil && a.status < http.StatusMultipleChoices {
		return a, json.Unmarshal(a.body, into)
	}
	return a, nil
}
