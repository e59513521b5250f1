package api_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/docs"
	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/web"
)

// Whoever is not known is refused.
func TestActor_Unknown(t *testing.T) {
	s := newScene(t)
	s.unchanged(t, func() {
		for _, r := range s.routes() {
			for _, token := range []string{"", "forged"} {
				x := s.as(token).do(r.Method, s.path(r), s.body(r), s.headers(r)...)
				x.refused(401, "unauthenticated")
				if !strings.HasPrefix(x.Header.Get("WWW-Authenticate"), "Bearer ") {
					t.Errorf("%s: WWW-Authenticate %q", r.Pattern, x.Header.Get("WWW-Authenticate"))
				}
			}
			if x := s.as("down").do(r.Method, s.path(r), s.body(r), s.headers(r)...); x.Header.Get("Retry-After") == "" {
				t.Errorf("%s: no Retry-After", r.Pattern)
			} else {
				x.refused(503, "identity-unavailable")
			}
		}
	})
}

// Every error becomes one problem.
func TestProblem_Error(t *testing.T) {
	w := newWorld(t)
	gone, leave := context.WithCancel(t.Context())
	leave()
	busy := fmt.Errorf("update: %w: %w", &ordering.Error{Kind: ordering.Throttled, Code: "busy"}, errors.New("secret cause"))
	for name, tc := range map[string]struct {
		ctx    context.Context //nolint:containedctx // it is the case
		fails  func() error
		status int
		code   string
		retry  string
		logged int
	}{
		"too busy":                     {t.Context(), func() error { return busy }, 503, "busy", "1", 0},
		"too slow":                     {t.Context(), func() error { return fmt.Errorf("get: %w", context.DeadlineExceeded) }, 503, "timeout", "1", 0},
		"the caller left":              {gone, func() error { return fmt.Errorf("get: %w", context.Canceled) }, 499, "client-closed-request", "", 0},
		"cancelled by somebody else":   {t.Context(), func() error { return context.Canceled }, 500, "internal", "", 1},
		"what nobody thought of":       {t.Context(), func() error { return errors.New("secret cause") }, 500, "internal", "", 1},
		"a panic":                      {t.Context(), func() error { panic("secret cause") }, 500, "internal", "", 1},
		"an error without a kind":      {t.Context(), func() error { return &ordering.Error{Code: "secret"} }, 500, "internal", "", 1},
		"a refusal, which is no fault": {t.Context(), func() error { return &ordering.Error{Kind: ordering.Forbidden, Code: "forbidden"} }, 403, "forbidden", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			w.log.Reset()
			a := *w.api
			a.Identify = func(*http.Request) (ordering.Actor, error) { return ordering.Actor{}, tc.fails() }
			r := httptest.NewRequestWithContext(tc.ctx, http.MethodGet, "/v1/customers?limit=3", http.NoBody)
			r.Header.Set("Authorization", "Bearer secret-token")
			r.Header.Set("X-Request-Id", "request-7")
			recorder := httptest.NewRecorder()
			a.Handler(api.Cart{Carts: w.Carts, Directory: w.Directory, Quotes: w.Quotes}.Routes()).ServeHTTP(recorder, r)
			var p problem
			if err := json.Unmarshal(recorder.Body.Bytes(), &p); err != nil {
				t.Fatal(err)
			}
			if recorder.Code != tc.status || p.Code != tc.code || p.RequestID != "request-7" || recorder.Header().Get("Retry-After") != tc.retry {
				t.Errorf("%d %s", recorder.Code, recorder.Body)
			}
			if strings.Contains(recorder.Body.String(), "secret") {
				t.Errorf("the problem tells the cause: %s", recorder.Body)
			}
			log := w.log.String()
			if n := strings.Count(log, "level=ERROR"); n != tc.logged || strings.Contains(log, "secret-token") {
				t.Errorf("%d errors in the log, want %d:\n%s", n, tc.logged, log)
			}
			if tc.logged > 0 && (!strings.Contains(log, "request=request-7") || tc.code == "internal" && !strings.Contains(log, "secret") && name != "cancelled by somebody else") {
				t.Errorf("the log does not tell the cause:\n%s", log)
			}
			outcome := map[bool]string{true: "failed", false: "refused"}[tc.status >= 500]
			if tc.status == web.StatusClientClosed {
				outcome = "abandoned"
			}
			if line := fmt.Sprintf("msg=request method=GET route=/v1/customers outcome=%s status=%d ms=0 request=request-7", outcome, tc.status); !strings.Contains(log, line) {
				t.Errorf("no line for the request:\n%s", log)
			}
		})
	}
}

// An unknown path or method is a problem too.
func TestProblem_Unrouted(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	user.get("/").refused(404, "not-found")
	user.get("/v1/moon").refused(404, "not-found")
	w.as("").get("/v2/customers").refused(404, "not-found")
	for request, allow := range map[string]string{
		"DELETE /v1/customers": "GET, HEAD, POST", "PUT /v1/carts/bakker": "DELETE, GET, HEAD", "OPTIONS /v1/quotes/OFF-2026-00001/approve": "POST",
	} {
		method, path, _ := strings.Cut(request, " ")
		x := user.do(method, path, nil)
		x.refused(405, "method-not-allowed")
		if x.Header.Get("Allow") != allow {
			t.Errorf("%s: Allow %q, want %q", request, x.Header.Get("Allow"), allow)
		}
	}
	only := w.api.Handler(api.Upgrade{Services: w.Services}.Routes())
	recorder := httptest.NewRecorder()
	only.ServeHTTP(recorder, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/v1/customers", http.NoBody))
	if recorder.Code != http.StatusNotFound {
		t.Errorf("a function answers %d for another's route", recorder.Code)
	}
}

func TestProblem_Language(t *testing.T) {
	w := newWorld(t)
	const dutch, english = "Niet gevonden", "Not found"
	for _, tc := range []struct{ name, token, accepts, title string }{
		{"who asks nothing gets Dutch", "", "", dutch},
		{"a Dutch speaker", "user.noord", "", dutch},
		{"an English speaker", "staff.carla", "", english},
		{"an English speaker who asks for Dutch", "staff.carla", "nl-NL,nl;q=0.9,en;q=0.8", dutch},
		{"a Dutch speaker who asks for English", "user.noord", "en-GB", english},
		{"English before Dutch", "user.noord", "nl;q=0.2, en;q=0.7", english},
		{"what we do not speak", "staff.carla", "fr", english},
		{"nonsense", "user.noord", ";;;", dutch},
	} {
		t.Run(tc.name, func(t *testing.T) {
			x := w.as(tc.token).get("/v1/quotes/OFF-2026-99999", "Accept-Language", tc.accepts)
			x.t = t
			if tc.token == "" {
				x = w.as("").get("/v1/moon")
				x.t = t
			}
			if p := x.refused(404, "not-found"); p.Title != tc.title {
				t.Errorf("title %q", p.Title)
			}
		})
	}
}

// Every answer has its request id and the security headers.
func TestAnswer_Headers(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	for name, want := range map[string]string{"abc-7.X_=": "abc-7.X_=", "two words": "id-", strings.Repeat("x", 129): "id-", "": "id-"} {
		x := user.get("/v1/customers", "X-Request-Id", name).want(200)
		if got := x.Header.Get("X-Request-Id"); !strings.HasPrefix(got, want) {
			t.Errorf("%q becomes %q", name, got)
		}
	}
	x := user.get("/v1/customers").want(200)
	for header, want := range map[string]string{
		"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
		"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'", "Content-Type": "application/json",
	} {
		if got := x.Header.Get(header); got != want {
			t.Errorf("%s: %q, want %q", header, got, want)
		}
	}
	if p := user.get("/v1/customers/moon").refused(404, "not-found"); p.Instance != "/v1/customers/moon" || p.Type != "tag:onecentral.nl,2026:problem:not-found" {
		t.Errorf("%+v", p)
	}
}

// The probes need no token.
func TestProbes(t *testing.T) {
	w := newWorld(t)
	w.as("").get("/healthz").want(200)
	w.as("").get("/readyz").want(200)
	if x := w.as("").get("/openapi.yaml").want(200); string(x.Body) != docs.OpenAPI() {
		t.Error("another contract")
	}
	down := []readiness.Down{{Part: "mail", Since: time.Date(2026, 11, 17, 9, 0, 0, 0, time.UTC)}}
	for _, serves := range []bool{true, false} {
		w.api.Ready = func(context.Context) ([]readiness.Down, bool) { return down, serves }
		x := w.as("").get("/readyz")
		if serves {
			x.want(200)
		} else if x.refused(503, "not-ready"); x.Header.Get("Retry-After") != "5" {
			t.Errorf("Retry-After %q", x.Header.Get("Retry-After"))
		}
		if !strings.Contains(string(x.Body), `"down":[{"part":"mail","since":"2026-11-17T09:00:00Z"}]`) {
			t.Errorf("%s", x.Body)
		}
	}
}
