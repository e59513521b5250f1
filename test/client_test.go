package test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// apiClient is a program that calls the API for one person. It repeats a request that got no answer, as it was, until
// there is one: that is all a client can do.
type apiClient struct {
	base, token string
	http        *http.Client
	counts      *counts
}

func newAPIClient(base, token string, counts *counts) *apiClient {
	// Every request has a connection of its own: on one that is kept net/http repeats by itself what has an
	// Idempotency-Key, and nobody could count that.
	return &apiClient{base: base, token: token, counts: counts, http: &http.Client{
		Timeout: 20 * time.Second, Transport: &http.Transport{DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// request is what is sent, and sent again.
type request struct {
	method, path string
	// key is the Idempotency-Key, tag what If-Match names; empty ones are left out.
	key, tag string
	body     any
}

// command is by what requests are counted: the last word of the path, or that it only looks.
func (r request) command() string {
	if r.method == http.MethodGet {
		return looking
	}
	return path.Base(r.path)
}

const looking = "look"

// reply is the answer of the API.
type reply struct {
	status   int
	header   http.Header
	body     []byte
	replayed bool
}

func (r reply) String() string { return fmt.Sprintf("%d %.600s", r.status, r.body) }

// code is that of the problem, empty for none.
func (r reply) code() string {
	var problem struct {
		Code string `json:"code"`
	}
	_ = json.Unmarshal(r.body, &problem) // what is no JSON has no code
	return problem.Code
}

// ask sends the request until it is answered with anything but "not now". It returns the context's error when that ends first.
func (c *apiClient) ask(ctx context.Context, r request) (reply, error) {
	for {
		c.counts.sending(r.command())
		given, err := c.send(ctx, r)
		switch {
		case ctx.Err() != nil:
			return reply{}, fmt.Errorf("%s %s: %w", r.method, r.path, context.Cause(ctx))
		case c.counts.answered(r.command(), given, err):
			return given, nil
		}
		select {
		case <-ctx.Done():
		case <-time.After(30 * time.Millisecond):
		}
	}
}

func (c *apiClient) send(ctx context.Context, r request) (reply, error) {
	var body io.Reader
	if r.body != nil {
		text, err := json.Marshal(r.body)
		if err != nil {
			return reply{}, err
		}
		body = bytes.NewReader(text)
	}
	sent, err := http.NewRequestWithContext(ctx, r.method, c.base+r.path, body)
	if err != nil {
		return reply{}, err
	}
	sent.Header.Set("Authorization", "Bearer "+c.token)
	for name, value := range map[string]string{"Idempotency-Key": r.key, "If-Match": r.tag} {
		if value != "" {
			sent.Header.Set(name, value)
		}
	}
	if r.body != nil {
		sent.Header.Set("Content-Type", "application/json")
	}
	got, err := c.http.Do(sent)
	if err != nil {
		return reply{}, err
	}
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	return reply{got.StatusCode, got.Header, text, got.Header.Get("Idempotency-Replayed") == "true"}, err
}

// counts are of requests, by command. The zero value is ready; it is safe for concurrent use.
type counts struct {
	mu      sync.Mutex
	command map[string]*count
	awaited string
	seen    chan struct{}
	cut     bool
}

type count struct{ answered, lost, replayed int }

func (c *counts) sending(command string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seen != nil && command == c.awaited {
		close(c.seen)
		c.seen = nil
	}
}

// answered reports whether the client has an answer to go on with, and counts.
func (c *counts) answered(command string, r reply, err error) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.command == nil {
		c.command = map[string]*count{}
	}
	n := c.command[command]
	if n == nil {
		n = &count{}
		c.command[command] = n
	}
	switch {
	case errors.Is(err, syscall.ECONNREFUSED), err == nil && r.status == http.StatusServiceUnavailable:
		return false
	case err != nil || c.cut:
		n.lost++
		return false
	case r.replayed:
		n.replayed++
	}
	n.answered++
	return true
}

// lose makes every answer that arrives from now on one that the client never got, or ends that.
func (c *counts) lose(answers bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cut = answers
}

// await is closed when the next request of the command is sent.
func (c *counts) await(command string) <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.awaited, c.seen = command, make(chan struct{})
	return c.seen
}

// total sums the commands that change something.
func (c *counts) total() count {
	c.mu.Lock()
	defer c.mu.Unlock()
	var sum count
	for command, n := range c.command {
		if command == looking {
			continue
		}
		sum.answered, sum.lost, sum.replayed = sum.answered+n.answered, sum.lost+n.lost, sum.replayed+n.replayed
	}
	return sum
}

func (c *counts) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var b strings.Builder
	for _, command := range slices.Sorted(maps.Keys(c.command)) {
		n := c.command[command]
		fmt.Fprintf(&b, "%s %d, %d, %d; ", command, n.answered, n.lost, n.replayed)
	}
	return strings.TrimSuffix(b.String(), "; ")
}

var (
	// sent are items as a program sends them.
	sent = structconv.New[[]ordering.ItemInput, []contract.ItemInput]()
	// asChange is the change that the API showed.
	asChange = structconv.New[*contract.Change, *ordering.Change]()
)

func refOf(v *contract.QuoteVersion) ordering.VersionRef {
	return ordering.VersionRef{Quote: v.Quote, Version: v.Number}
}
