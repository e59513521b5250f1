// Package page is what a browser sees: the page behind the link in a mail, the work list of who must decide, and their
// delegations (docs/domain.md, "Approval"). It renders on the server, works without scripts, and decides nothing
// itself: the rules are package ordering's, the figures the version's own, the specification package document's.
//
// No GET or HEAD changes anything, because mail scanners fetch links. What changes something is a POST by a logged-in
// person, from a page of ours.
package page

import (
	"log/slog"
	"net"
	"net/http"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// Browser tells who is logged in. *identity.Browser is one.
type Browser interface {
	// Actor returns the person of the request's session, identity.ErrUnauthenticated for nobody.
	Actor(r *http.Request) (ordering.Actor, error)
	// LoginFor returns where to log in and come back to the request's page.
	LoginFor(r *http.Request) string
	// Login, Callback and Logout serve identity.LoginPath, CallbackPath and LogoutPath.
	Login(w http.ResponseWriter, r *http.Request)
	Callback(w http.ResponseWriter, r *http.Request)
	Logout(w http.ResponseWriter, r *http.Request)
}

// Links reads the tokens of approval links. *identity.Links is one.
type Links interface {
	// Parse returns the link of a token of ours, or identity.ErrLinkMalformed or ErrLinkForged.
	Parse(token string) (identity.Link, error)
	// Check returns besides ErrLinkRevoked, when the epoch is another than the link's, and ErrLinkExpired.
	Check(token string, epoch int64, now time.Time) (identity.Link, error)
}

// Pages serves the pages. Address may be nil, everything else is needed. The clock and the ids are the desk's.
type Pages struct {
	Desk    *ordering.Desk
	Browser Browser
	Links   Links
	// Documents has the PDFs of versions, and those that partners upload; nil where the portal's routes are not served.
	Documents Documents
	Log       *slog.Logger
	// Address tells the network address a request came from, which history keeps. Nil takes the peer's.
	Address func(*http.Request) string
}

// Route is a handler under a method and a pattern of net/http's ServeMux. GET serves HEAD as well.
type Route struct {
	Method  string
	Pattern string
	Handler http.Handler
}

// Routes is a group of pages that are deployed together.
type Routes []Route

// All lists every page.
func (p *Pages) All() Routes { return slices.Concat(p.Approval(), p.Portal()) }

// Approval lists what only oneCentral's people open.
func (p *Pages) Approval() Routes {
	return Routes{
		{http.MethodGet, "/approve/{token}", p.serve((*visit).showLink)},
		{http.MethodPost, "/approve/{token}", p.serve((*visit).decideLink)},
		{http.MethodGet, "/approvals", p.serve((*visit).workList)},
		{http.MethodGet, "/approvals/{quote}", p.serve((*visit).showQuote)},
		{http.MethodPost, "/approvals/{quote}", p.serve((*visit).decideQuote)},
		{http.MethodGet, "/delegations", p.serve((*visit).showDelegations)},
		{http.MethodPost, "/delegations", p.serve((*visit).setDelegations)},
		{http.MethodGet, "/numbers", p.serve((*visit).numbers)},
		{http.MethodGet, "/numbers.csv", p.serve((*visit).numbersCSV)},
	}
}

// Handler serves the routes, tells in a page that there is no other, and refuses what another site's page sends.
func (p *Pages) Handler(routes Routes) http.Handler {
	mux := http.NewServeMux()
	for _, r := range routes {
		mux.Handle(r.Method+" "+r.Pattern, r.Handler)
	}
	mux.HandleFunc("/", p.NotFound)
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(http.HandlerFunc(p.foreign))
	return guard.Handler(mux)
}

// maxBody bounds a form without a file, in bytes: 80 items with four fields each, and a reason of 2,000 characters.
const maxBody = 64 << 10

// visit is one request on its way to a page.
type visit struct {
	*Pages
	speech
	w http.ResponseWriter
	r *http.Request
	// actor is nil for somebody who is not logged in.
	actor *ordering.Actor
	id    string
}

// serve prepares every page: headers, who it is, in which language, and what to say when it fails.
func (p *Pages) serve(handle func(*visit) error) http.Handler { return p.serveUpTo(maxBody, handle) }

// serveUpTo is serve for a page whose forms are of at most so many bytes.
func (p *Pages) serveUpTo(most int64, handle func(*visit) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v := p.visit(w, r)
		defer func() {
			switch fault := recover(); fault {
			case nil:
			case http.ErrAbortHandler:
				panic(fault)
			default:
				v.panicked(fault)
			}
		}()
		r.Body = http.MaxBytesReader(w, r.Body, most)
		err := v.recognise()
		if err == nil {
			err = handle(v)
		}
		if err != nil {
			v.fail(err)
		}
	})
}

func (p *Pages) visit(w http.ResponseWriter, r *http.Request) *visit {
	v := &visit{Pages: p, w: w, r: r, id: r.Header.Get("X-Request-Id")}
	if !ordering.ValidID(v.id) {
		v.id = p.Desk.NewID()
	}
	w.Header().Set("X-Request-Id", v.id)
	v.language = accepted(r)
	protect(w.Header())
	return v
}

// protect keeps the page to this site, out of caches and frames, and without scripts but the one that is ours.
func protect(h http.Header) {
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Robots-Tag", "noindex")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
}

func (v *visit) address() string {
	if v.Address != nil {
		return v.Address(v.r)
	}
	host, _, err := net.SplitHostPort(v.r.RemoteAddr)
	if err != nil {
		return v.r.RemoteAddr
	}
	return host
}
