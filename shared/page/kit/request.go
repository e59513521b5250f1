// Package kit is what every page needs: a request, routes, forms that count once, errors, the layout, fields, tables and charts.
// Pages render on the server, work without scripts, and decide nothing themselves.
//
// No GET or HEAD changes anything, because mail scanners fetch links. What changes something is a POST by a logged-in
// person, from a page of ours.
package kit

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// Browser tells who is logged in. *identity.Browser is one.
type Browser interface {
	// Actor returns the person of the request's session, identity.ErrUnauthenticated for nobody.
	Actor(r *http.Request) (ordering.Actor, error)
	// Idle returns how long a session surely lives without use.
	Idle() time.Duration
	// LoginFor returns where to log in and come back to the request's page.
	LoginFor(r *http.Request) string
	// Login, Callback and Logout serve identity.LoginPath, CallbackPath and LogoutPath. With an error they have not
	// answered. Callback returns who logged in.
	Login(w http.ResponseWriter, r *http.Request) error
	Callback(w http.ResponseWriter, r *http.Request) (ordering.Actor, error)
	Logout(w http.ResponseWriter, r *http.Request) error
}

// Site is what every page needs.
type Site struct {
	Now     func() time.Time
	NewID   func() string
	Browser Browser
	Log     *slog.Logger
	// Secure says that people come over https: cookies are Secure then.
	Secure bool
	// Limits bound how often somebody may call; nil does not.
	Limits *web.Limits
}

// Request is one request for a page, with the reader's language.
type Request struct {
	*Site
	*words.Locale
	HTTP   *http.Request
	Writer http.ResponseWriter
	// Actor is nil for somebody who is not logged in.
	Actor *ordering.Actor
	// stranger says why nobody is recognised, nil for somebody.
	stranger error
	exchange *web.Exchange
}

// Handler serves the routes, tells in a page that there is no other, and refuses what another site's page sends.
func (s *Site) Handler(routes Routes) http.Handler {
	face := web.Face[*Request]{
		Log: s.Log, NewID: s.NewID, Secure: s.Secure, Now: s.Now, Limits: s.Limits, MaxBody: MaxForm, Check: web.SameOrigin(),
		// To this site alone, out of frames, and without scripts but the one that is ours.
		Header: map[string]string{
			"Content-Security-Policy":      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
			"X-Robots-Tag":                 "noindex",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
		},
		Begin: func(x *web.Exchange) *Request {
			return &Request{Site: s, Locale: words.In(accepted(x.Request)), exchange: x, Writer: x, HTTP: x.Request}
		},
		Fail: (*Request).fail,
	}
	return face.Handler(routes...)
}

// Context is that of the HTTP request.
func (r *Request) Context() context.Context { return r.HTTP.Context() }
