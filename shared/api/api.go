// Package api serves the use cases as JSON over HTTP: a handler decodes the request into a type of package contract, calls
// one use case, and answers with a view; errors are problem details (RFC 9457). docs/openapi.yaml describes it, routes.go
// lists every endpoint.
package api

import (
	"context"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/web"
)

// API serves endpoints. All of its fields are needed; it is safe for concurrent use.
type API struct {
	// Identify authenticates the caller, but for Actor.Address, which the API adds. Its errors are those of
	// identity.Verifier.Actor: an identity.ErrUnauthenticated becomes 401, an identity.ErrUnavailable 503.
	Identify func(*http.Request) (ordering.Actor, error)
	// Ready returns what is down, and whether the process can serve without it.
	Ready func(context.Context) (down []readiness.Down, serves bool)
	Log   *slog.Logger
	// NewID names a request that came without a usable X-Request-Id.
	NewID func() string
	Now   func() time.Time
	// Secure says that programs come over https.
	Secure bool
	// Limits bound how often somebody may call; nil does not.
	Limits *web.Limits
}

// Documents keeps files and makes links to them, as a blob.Store does.
type Documents interface {
	// Put stores the file under the key; the same bytes again are no error.
	Put(ctx context.Context, key, contentType string, body []byte) error
	// Digest returns the SHA-256 of the blob in hex: empty when there is none.
	Digest(ctx context.Context, key string) (string, error)
	// Lock keeps the files below the key from being lost.
	Lock(ctx context.Context, below string) error
	// URL returns a link to the blob that anyone may follow until valid has passed, at most 5 minutes, and that shows it, saved
	// under the filename; DownloadURL, one by which a browser saves it.
	URL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
	DownloadURL(ctx context.Context, key string, valid time.Duration, filename string) (string, error)
}

// Bundles makes proofs of orders.
type Bundles interface {
	// Make returns the key of the blob that has it. It returns an ordering.Error of kind NotFound for an order that is not sealed.
	Make(ctx context.Context, d *usecase.Dossier) (key string, err error)
}

// Handler serves the routes and Probes. Any other request gets a 404 or 405 problem.
func (a *API) Handler(groups ...Routes) http.Handler {
	face := web.Face[*call]{
		Log: a.Log, NewID: a.NewID, Now: a.Now, Secure: a.Secure, Limits: a.Limits, MaxBody: maxBodyBytes,
		Header: map[string]string{"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'"},
		Begin:  func(x *web.Exchange) *call { return &call{Request: x.Request, api: a, exchange: x} },
		Fail:   (*call).fail,
	}
	var routes []web.Route[*call]
	for _, route := range slices.Concat(append(groups, a.Probes())...) {
		routes = append(routes, web.Route[*call]{Method: route.Method, Pattern: route.Pattern, MaxBody: route.maxBody, Unlimited: route.Open, Long: route.long, Serve: route.answer})
	}
	return face.Handler(routes...)
}
