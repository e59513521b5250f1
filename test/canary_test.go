package test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

// logged keeps what is written in logs.
type logged struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logged) lines() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Split(strings.TrimSpace(l.text.String()), "\n")
}

// keepSecrets remembers what a request carries that no log may have: tokens, cookies, links, signatures.
func keepSecrets(secrets map[string]string, r *http.Request) {
	keep := func(what, secret string) {
		if len(secret) >= 12 {
			secrets[secret] = what
		}
	}
	if _, token, ok := strings.Cut(r.Header.Get("Authorization"), " "); ok {
		keep("a token", token)
		for part := range strings.SplitSeq(token, ".") {
			keep("a part of a token", part)
		}
	}
	for _, c := range r.Cookies() {
		keep("a cookie", c.Value)
	}
	for _, name := range []string{"code", "state", "nonce", "code_challenge", "X-Amz-Signature", "signature"} {
		keep("the "+name, r.URL.Query().Get(name))
	}
	if link, ok := strings.CutPrefix(r.URL.Path, "/approve/"); ok {
		keep("a link", link)
	}
}

// leaks lists the lines that have a secret.
func leaks(lines []string, secrets map[string]string) []string {
	var found []string
	for _, line := range lines {
		for secret, what := range secrets {
			if strings.Contains(line, secret) {
				found = append(found, fmt.Sprintf("%s: %.200s", what, line))
			}
		}
	}
	return found
}

// stranger calls with everything that a caller chooses marked, and keeps what it sent among the secrets.
type stranger struct {
	*testing.T
	secrets   map[string]string
	base      string
	transport http.RoundTripper
}

// call sends requests to a route.
func (s stranger) call(route string, n int) {
	s.Helper()
	method, pattern, _ := strings.Cut(route, " ")
	mark := func(what string) string {
		text := fmt.Sprintf("canary%d%s", n, strings.ReplaceAll(what, " ", ""))
		s.secrets[text] = what
		return text
	}
	var path strings.Builder
	for i, part := range strings.Split(pattern, "{") {
		if i > 0 {
			_, part, _ = strings.Cut(part, "}")
			path.WriteString(mark("a part of a path"))
		}
		path.WriteString(part)
	}
	query := url.Values{}
	for _, name := range []string{"token", "code", "state", "error", "iss", "signature", "cursor", "q", "return"} {
		query.Set(name, mark("the parameter "+name))
	}
	body := url.Values{"key": {mark("a key")}, "mail": {mark("a mail address") + "@example.nl"}, "reason": {mark("a text")}}
	for _, kind := range []string{"application/x-www-form-urlencoded", "application/json"} {
		text := body.Encode()
		if kind == "application/json" {
			text = written(map[string]string{mark("a field"): mark("a value")})
		}
		r, err := http.NewRequestWithContext(s.Context(), method, s.base+path.String()+"?"+query.Encode(), strings.NewReader(text))
		must(s.T, err)
		r.Header.Set("Content-Type", kind)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
		for _, name := range []string{"Referer", "User-Agent", "Accept-Language", "Idempotency-Key", "If-Match", "If-None-Match", "X-Forwarded-For", "Forwarded"} {
			r.Header.Set(name, mark("the header "+name))
		}
		r.Header.Set("X-Request-Id", "eyJ"+mark("a token for a name")+"."+mark("another part")+".x")
		r.Header.Set("Authorization", "Bearer "+[]string{mark("no token"), "eyJhbGciOiJSUzI1NiJ9." + mark("a forged token") + ".c2ln"}[n%2])
		r.AddCookie(&http.Cookie{Name: "session", Value: mark("a cookie")})
		r.AddCookie(&http.Cookie{Name: "__Host-session", Value: mark("another cookie")})
		answer, err := (&http.Client{Transport: s.transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}).Do(r)
		must(s.T, err)
		must(s.T, answer.Body.Close())
	}
}

// No log has a token, a link, a signature, a cookie or a mail address, whatever is done, and whatever a stranger sends to
// every route; and each request has its line.
func TestLog_Canaries(t *testing.T) {
	c := readCode(t)
	h := newHarness(t, c)
	h.everything()
	for _, p := range orderingtest.People() {
		h.secrets[p.Mail] = "a mail address"
	}
	for _, p := range []string{"noord", "wolk"} {
		h.secrets["orders@"+p+".example"] = "a mail address"
	}
	before := len(h.logged.lines())
	routes := slices.Sorted(maps.Keys(c.routes))
	for n, route := range routes {
		stranger{t, h.secrets, harnessBase, h}.call(route, n)
	}
	lines := h.logged.lines()
	found := leaks(lines, h.secrets)
	for i, leak := range found {
		if i < 10 {
			t.Error(leak)
		}
	}
	requests, reasons := 0, map[string]int{}
	for _, line := range lines[before:] {
		var said struct{ Message, Route, Outcome, Address, Reason string }
		must(t, json.Unmarshal([]byte(line), &said))
		if said.Message == "request" {
			requests++
			reasons[said.Reason]++
			if said.Outcome == "" || said.Address == "" || said.Route == "" {
				t.Errorf("not told: %s", line)
			}
		}
	}
	if requests != 2*len(routes) {
		t.Errorf("%d lines for %d requests", requests, 2*len(routes))
	}
	for _, reason := range []string{"token-malformed", "login-without-state", "no-session"} {
		if reasons[reason] == 0 {
			t.Errorf("no line says %s: %v", reason, reasons)
		}
	}
	testvolume.Figure(t, "%d secrets, %d lines of log, %d found", len(h.secrets), len(lines), len(found))

	t.Run("planted", func(t *testing.T) {
		log := slog.New(slog.NewJSONHandler(&h.logged, nil))
		for secret, what := range h.secrets {
			if what != "a token" && what != "a link" && what != "a mail address" && what != "a cookie" {
				continue
			}
			from := len(h.logged.lines())
			log.Info("request", "authorization", "Bearer "+secret)
			if len(leaks(h.logged.lines()[from:], h.secrets)) == 0 {
				t.Errorf("%s in the log was not found", what)
			}
		}
	})
}
