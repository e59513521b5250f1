// Package api is the JSON face of the order desk over HTTP: it decodes a request into a struct of its own, asks package
// ordering, and writes down what came of it. docs/openapi.yaml is the contract; routes.go lists every endpoint, each
// group of them has a file, and problem.go is the only place where an error becomes HTTP (RFC 9457).
package api

import (
	"context"
	"log/slog"
	"net/http"
	"path"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// API has the endpoints of the order desk. All of its fields are needed; it is safe for concurrent use.
type API struct {
	Desk *ordering.Desk
	// Identify says who calls, Actor.Address included. Its errors are those of identity.Verifier.Actor: an
	// identity.ErrUnauthenticated becomes 401, an identity.ErrUnavailable 503.
	Identify  func(*http.Request) (ordering.Actor, error)
	Documents Documents
	// Ready returns why the process cannot serve at the moment, nil when it can.
	Ready func(context.Context) error
	Log   *slog.Logger
	// NewID names a request that came without a usable X-Request-Id.
	NewID func() string
	Now   func() time.Time
}

// Documents keeps files and makes links to them, as a blob.Store does.
type Documents interface {
	// Put stores the file under the key; the same bytes again are no error.
	Put(ctx context.Context, key, contentType string, body []byte) error
	// URL returns a link to the blob that anyone may follow until valid has passed, at most 5 minutes, and that
	// downloads it under the filename.
	URL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
}

// Handler serves the groups, each named once, and beside them always Probes. Everything else it answers with a 404 or
// 405 problem.
func (a *API) Handler(groups ...Routes) http.Handler {
	mux := http.NewServeMux()
	for _, route := range slices.Concat(append(groups, a.Probes())...) {
		mux.Handle(route.Method+" "+route.Pattern, a.serve(route))
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refusal, pattern := mux.Handler(r)
		if escaped := r.URL.EscapedPath(); pattern == "" || path.Clean(escaped) != escaped {
			a.serve(unrouted(refusal)).ServeHTTP(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// unrouted answers what no route takes: with the mux's own methods where it is only the method that does not fit.
func unrouted(refusal http.Handler) Route {
	return Route{Open: true, serve: func(c *call) (*answer, error) {
		mux := refused{header: http.Header{}}
		refusal.ServeHTTP(&mux, c.Request)
		if allow := mux.header.Get("Allow"); mux.status == http.StatusMethodNotAllowed {
			return nil, methodNotAllowed(allow)
		}
		return nil, notFound()
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
