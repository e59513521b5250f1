// Package web is the one way in over HTTP, for the JSON API and the pages alike: it names and measures a request, guards
// the answer, turns every error into one, and makes a command happen once. Package api and package page are its faces.
package web

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"path"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// Face serves routes to one kind of client. C is what its handlers know of an exchange.
type Face[C any] struct {
	Log *slog.Logger
	// NewID names a request that came without a usable X-Request-Id.
	NewID func() string
	Now   func() time.Time
	// Header is set on every answer, beside what all faces set; a handler may replace it.
	Header map[string]string
	// Secure says that people and programs come over https, and are to go on so (RFC 6797).
	Secure bool
	// MaxBody bounds a request's body, in bytes, unless its route says otherwise.
	MaxBody int64
	// Limits bound how often somebody may call; nil does not.
	Limits *Limits
	// Check refuses a request before its route sees it; nil refuses nothing.
	Check func(*http.Request) error
	Begin func(*Exchange) C
	Fail  func(C, *Error)
}

// Route is one endpoint: a method and a pattern of net/http's ServeMux. GET serves HEAD as well.
type Route[C any] struct {
	Method, Pattern string
	Serve           func(C) error
	// MaxBody is 0 for the face's.
	MaxBody int64
	// Unlimited is a route that costs nothing, and that whoever watches the process asks for.
	Unlimited bool
	// Long is a route that reads a whole collection: it has the time that its caller has, not what others have.
	Long bool
}

// Exchange is a request and the answer to it, which it measures.
type Exchange struct {
	http.ResponseWriter
	Request *http.Request
	ID      string
	// Actor is nil when nobody is logged in.
	Actor *ordering.Actor

	limits *Limits
	code   string
	reason string
	status int
	bytes  int
}

var requestID = regexp.MustCompile(`^[A-Za-z0-9._=-]+$`)

// Handler serves the routes, and answers everything else with a 404 or 405.
func (f *Face[C]) Handler(routes ...Route[C]) http.Handler {
	mux := http.NewServeMux()
	for _, route := range routes {
		mux.Handle(route.Method+" "+route.Pattern, f.serve(route))
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refusal, pattern := mux.Handler(r)
		if escaped := r.URL.EscapedPath(); pattern == "" || path.Clean(escaped) != escaped {
			f.serve(unrouted[C](r, refusal)).ServeHTTP(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// serve carries out a route and writes its line in the log: who did what, from where, with what outcome and why. In it are
// a route's pattern, words of ours, and names that identify; never an address with its query, a token or a body.
func (f *Face[C]) serve(route Route[C]) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := f.Now()
		if !route.Long {
			hurried, done := impatient(r)
			defer done()
			r = hurried
		}
		x := f.exchange(w, r, route.MaxBody)
		c := f.Begin(x)
		if err := f.run(route, x, c); err != nil {
			f.fail(route, x, c, err)
		}
		line := []any{
			"method", r.Method, "route", route.Pattern, "outcome", outcome(x.status), "status", x.status, "ms", f.Now().Sub(began).Milliseconds(),
			"request", x.ID, "bytes", x.bytes, "address", x.address(),
		}
		if x.Actor != nil {
			line = append(line, "subject", pseudonym(x.Actor.Subject))
			if x.Actor.Partner != "" {
				line = append(line, "partner", x.Actor.Partner)
			}
		}
		if x.code != "" {
			line = append(line, "code", x.code)
		}
		if x.reason != "" {
			line = append(line, "reason", x.reason)
		}
		f.Log.InfoContext(r.Context(), "request", line...)
	})
}

func (f *Face[C]) exchange(w http.ResponseWriter, r *http.Request, most int64) *Exchange {
	x := &Exchange{ResponseWriter: w, Request: r, limits: f.Limits, ID: r.Header.Get("X-Request-Id")}
	if len(x.ID) > 128 || !requestID.MatchString(x.ID) {
		x.ID = f.NewID()
	}
	r.Body = http.MaxBytesReader(w, r.Body, cmp.Or(most, f.MaxBody))
	header := w.Header()
	header.Set("X-Request-Id", x.ID)
	header.Set("Cache-Control", "no-store")
	header.Set("Referrer-Policy", "no-referrer")
	if f.Secure {
		header.Set("Strict-Transport-Security", "max-age=63072000")
	}
	header.Set("X-Content-Type-Options", "nosniff")
	for name, value := range f.Header {
		header.Set(name, value)
	}
	return x
}

// run returns a panic as an error, but for http.ErrAbortHandler, which passes.
func (f *Face[C]) run(route Route[C], x *Exchange, c C) (err error) {
	defer func() {
		switch cause := recover(); cause {
		case nil:
		case http.ErrAbortHandler:
			panic(cause)
		default:
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	if !route.Unlimited {
		if err := f.Limits.begin(x); err != nil {
			return err
		}
	}
	if f.Check != nil {
		if err := f.Check(x.Request); err != nil {
			return err
		}
	}
	return route.Serve(c)
}

// fail answers with the error. The cause of a server error goes to the log only.
func (f *Face[C]) fail(route Route[C], x *Exchange, c C, err error) {
	e := ErrorOf(x.Request, err)
	if e.Status >= http.StatusInternalServerError {
		level := slog.LevelWarn
		if e.Status == http.StatusInternalServerError {
			level = slog.LevelError
		}
		f.Log.Log(x.Request.Context(), level, "request failed", "method", x.Request.Method, "route", route.Pattern, "request", x.ID, "error", err)
	}
	x.Note(e)
	if x.status != 0 {
		return // an answer has begun
	}
	for name, value := range e.Header {
		x.Header().Set(name, value)
	}
	f.Fail(c, e)
}

// Note names a refusal in the log, and why nobody was recognised, or what a known person may not do.
func (x *Exchange) Note(e *Error) {
	x.code, x.reason = e.Code, identity.Reason(e)
	if e.Status == http.StatusForbidden && x.reason == "" {
		x.reason = e.Detail.String()
	}
}

// outcome is what became of a request, in a word.
func outcome(status int) string {
	switch {
	case status == StatusClientClosed:
		return "abandoned"
	case status >= http.StatusInternalServerError:
		return "failed"
	case status >= http.StatusBadRequest:
		return "refused"
	}
	return "done"
}

// pseudonym is the subject, or, of an issuer that makes it a mail address, a digest of it: the log has none.
func pseudonym(s ordering.Subject) string {
	if !strings.Contains(string(s), "@") {
		return string(s)
	}
	sum := sha256.Sum256([]byte(s))
	return "sha256:" + hex.EncodeToString(sum[:8])
}

// address is the network address that the request came from.
func (x *Exchange) address() string {
	if host, _, err := net.SplitHostPort(x.Request.RemoteAddr); err == nil {
		return host
	}
	return x.Request.RemoteAddr
}

// Authenticated tells who sent the request, and gives the actor the network address that it came from. It returns an error when
// that one calls too often.
func (x *Exchange) Authenticated(actor *ordering.Actor) error {
	actor.Address = x.address()
	x.Actor = actor
	return x.limits.authenticated(x, actor)
}

// WriteHeader implements http.ResponseWriter.
func (x *Exchange) WriteHeader(status int) {
	if x.status == 0 {
		x.status = status
	}
	x.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (x *Exchange) Write(p []byte) (int, error) {
	if x.status == 0 {
		x.status = http.StatusOK
	}
	n, err := x.ResponseWriter.Write(p)
	if x.Request.Method != http.MethodHead {
		x.bytes += n
	}
	return n, err
}

// SameOrigin refuses what a page of another site sends (Fetch Metadata, else Origin).
func SameOrigin() func(*http.Request) error {
	protection := http.NewCrossOriginProtection()
	return func(r *http.Request) error {
		if err := protection.Check(r); err != nil {
			return fmt.Errorf("%w: %w", ErrCrossOrigin, err)
		}
		return nil
	}
}

// unrouted answers what no route takes: with the mux's own methods where it is only the method that does not fit.
func unrouted[C any](r *http.Request, refusal http.Handler) Route[C] {
	return Route[C]{Serve: func(C) error {
		mux := refused{header: http.Header{}}
		refusal.ServeHTTP(&mux, r)
		if mux.status == http.StatusMethodNotAllowed {
			allow := map[string]string{"Allow": strings.TrimSpace(mux.header.Get("Allow"))}
			return &Error{Status: mux.status, Code: "method-not-allowed", Header: allow}
		}
		return ErrNotFound
	}}
}

// refused keeps what the mux says of a request that it does not route.
type refused struct {
	header http.Header
	status int
}

func (w *refused) Header() http.Header         { return w.header }
func (w *refused) Write(b []byte) (int, error) { return len(b), nil }
func (w *refused) WriteHeader(status int)      { w.status = status }
