// Package page is what a browser sees: the page behind the link in a mail, the work list of who must decide, and their
// delegations (docs/domain.md, "Approval"). It renders on the server, works without scripts, and decides nothing
// itself: the rules are package ordering's, the figures the version's own, the specification package document's.
//
// No GET or HEAD changes anything, because mail scanners fetch links. What changes something is a POST by a logged-in
// person, from a page of ours.
package page

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// Browser tells who is logged in. *identity.Browser is one.
type Browser interface {
	// Actor returns the person of the request's session, identity.ErrUnauthenticated for nobody.
	Actor(r *http.Request) (ordering.Actor, error)
	// LoginFor returns where to log in and come back to the request's page.
	LoginFor(r *http.Request) string
	// Login, Callback and Logout serve identity.LoginPath, CallbackPath and LogoutPath. With an error they have not
	// answered.
	Login(w http.ResponseWriter, r *http.Request) error
	Callback(w http.ResponseWriter, r *http.Request) error
	Logout(w http.ResponseWriter, r *http.Request) error
}

// Links reads the tokens of approval links. *identity.Links is one.
type Links interface {
	// Parse returns the link of a token of ours, or identity.ErrLinkMalformed or ErrLinkForged.
	Parse(token string) (identity.Link, error)
	// Check returns besides ErrLinkRevoked, when the epoch is another than the link's, and ErrLinkExpired.
	Check(token string, epoch int64, now time.Time) (identity.Link, error)
}

// Pages serves the pages.
type Pages struct {
	Desk    *usecase.UseCases
	Now     func() time.Time
	NewID   func() string
	Browser Browser
	Links   Links
	// Documents has the PDFs of versions, and those that partners upload; nil where the portal's routes are not served.
	Documents Documents
	Log       *slog.Logger
}

// Routes is a group of pages that are deployed together.
type Routes []web.Route[*visit]

// All lists every page.
func (p *Pages) All() Routes { return slices.Concat(p.Approval(), p.Portal()) }

// Approval lists what only oneCentral's people open.
func (p *Pages) Approval() Routes {
	return Routes{
		get("/approve/{token}", (*visit).showLink),
		post("/approve/{token}", (*visit).decideLink),
		get("/approvals", staff((*visit).workList)),
		get("/approvals/{quote}", staff((*visit).showQuote)),
		post("/approvals/{quote}", staff((*visit).decideQuote)),
		get("/delegations", manager((*visit).showDelegations)),
		post("/delegations", manager((*visit).setDelegations)),
		get("/numbers", staff((*visit).numbers)),
		get("/numbers.csv", staff((*visit).numbersCSV)),
	}
}

// Handler serves the routes, tells in a page that there is no other, and refuses what another site's page sends.
func (p *Pages) Handler(routes Routes) http.Handler {
	face := web.Face[*visit]{
		Log: p.Log, NewID: p.NewID, Now: p.Now, MaxBody: maxBody, Check: web.SameOrigin(),
		// To this site alone, out of frames, and without scripts but the one that is ours.
		Header: map[string]string{
			"Content-Security-Policy":      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
			"X-Robots-Tag":                 "noindex",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
		},
		Begin: func(x *web.Exchange) *visit {
			return &visit{Pages: p, locale: locale{words.In(accepted(x.Request))}, exchange: x, w: x, r: x.Request}
		},
		Fail: (*visit).fail,
	}
	return face.Handler(routes...)
}

// maxBody bounds a form without a file, in bytes: 80 items with four fields each, and a reason of 2,000 characters.
const maxBody = 64 << 10

// visit is one request on its way to a page.
type visit struct {
	*Pages
	locale
	exchange *web.Exchange
	w        http.ResponseWriter
	r        *http.Request
	// actor is nil for somebody who is not logged in.
	actor *ordering.Actor
}

func get(pattern string, handle func(*visit) error) web.Route[*visit] {
	return web.Route[*visit]{Method: http.MethodGet, Pattern: pattern, Serve: func(v *visit) error {
		err := v.serve(handle)
		if ordering.KindOf(err) == ordering.Invalid {
			err = fmt.Errorf("%w: %w", web.ErrQuery, err)
		}
		return err
	}}
}

func post(pattern string, handle func(*visit) error) web.Route[*visit] {
	return web.Route[*visit]{Method: http.MethodPost, Pattern: pattern, Serve: func(v *visit) error {
		return v.serve(func(v *visit) error {
			if err := v.r.ParseForm(); err != nil {
				return v.unread(err)
			}
			return handle(v)
		})
	}}
}

// unread tells why a form could not be read.
func (v *visit) unread(err error) error {
	if tooBig := (*http.MaxBytesError)(nil); errors.As(err, &tooBig) {
		return err
	}
	return v.incomplete()
}

// upload is post for a page with a form that can hold a PDF.
func upload(pattern string, handle func(*visit) error) web.Route[*visit] {
	route := post(pattern, handle)
	route.MaxBody = maxUpload
	return route
}

// serve finds out who is there before it handles the request.
func (v *visit) serve(handle func(*visit) error) error {
	if err := v.authenticate(); err != nil {
		return err
	}
	return handle(v)
}
