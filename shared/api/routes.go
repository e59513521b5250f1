package api

import (
	"net/http"
	"regexp"
	"slices"

	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Route is one endpoint and what it asks of a request. docs/openapi.yaml says the same, which a test compares.
type Route struct {
	Method, Pattern string
	// Query names the parameters it knows; others are refused.
	Query []string
	// Key tells that it needs an Idempotency-Key, Match that it needs If-Match.
	Key, Match bool
	// Open routes ask no token.
	Open bool

	// maxBody bounds the body in bytes; 0 is maxBodyBytes.
	maxBody int64
	serve   func(*call) (*answer, error)
}

// Routes is a group of endpoints that are deployed together.
type Routes []Route

// All lists every endpoint.
func (a *API) All() Routes { return slices.Concat(a.Cart(), a.Upgrade(), a.Approval(), a.Order()) }

// Cart is the portal's: catalogue, customers, carts, quotes.
func (a *API) Cart() Routes {
	return Routes{
		get("/v1/catalog", a.catalog, "partner"),

		get("/v1/customers", a.customers, "partner", "limit", "cursor"),
		post("/v1/customers", a.createCustomer),
		get("/v1/customers/{customer}", a.customer, "partner"),
		matched(http.MethodPatch, "/v1/customers/{customer}", a.updateCustomer),

		post("/v1/carts", a.openCart),
		get("/v1/carts/{customer}", a.cart),
		matched(http.MethodDelete, "/v1/carts/{customer}", a.deleteCart),
		post("/v1/carts/{customer}/items", a.addItems).matched(),
		matched(http.MethodPatch, "/v1/carts/{customer}/items/{item}", a.updateItem),
		matched(http.MethodDelete, "/v1/carts/{customer}/items/{item}", a.removeItem),
		post("/v1/carts/{customer}/accept-prices", a.acceptPrices),
		matched(http.MethodPut, "/v1/carts/{customer}/term-waiver", a.setTermWaiver),
		post("/v1/carts/{customer}/quote", a.requestQuote),

		get("/v1/quotes", a.quotes, "partner", "limit", "cursor"),
		get("/v1/quotes/{quote}", a.quote, "version"),
		get("/v1/quotes/{quote}/versions", a.versions),
		get("/v1/quotes/{quote}/history", a.history, "limit", "cursor"),
		post("/v1/quotes/{quote}/comments", a.comment),
		post("/v1/quotes/{quote}/resubmit", a.resubmit),
		post("/v1/quotes/{quote}/revise", a.revise),
		post("/v1/quotes/{quote}/copy", a.copy),
		post("/v1/quotes/{quote}/withdraw", a.withdraw),
	}
}

// Upgrade is the portal's: the overview of services, what can grow, and what it would cost.
func (a *API) Upgrade() Routes {
	return Routes{
		get("/v1/services", a.services, "partner", "customer", "q", "upgradeable", "limit", "cursor"),
		get("/v1/services/{service}", a.service, "partner"),
		get("/v1/services/{service}/upgrade", a.upgrades, "partner"),
		route(http.MethodPost, "/v1/services/{service}/upgrade/preview", a.previewUpgrade),
	}
}

// Approval is oneCentral's: the work list, decisions, delegations; partners, people and catalogues.
func (a *API) Approval() Routes {
	return Routes{
		get("/v1/approvals", a.approvals),
		post("/v1/quotes/{quote}/approve", a.approve),
		post("/v1/quotes/{quote}/decline", a.decline),
		post("/v1/quotes/{quote}/return", a.returnQuote),
		route(http.MethodPost, "/v1/quotes/{quote}/preview-discount", a.previewDiscount),
		route(http.MethodDelete, "/v1/quotes/{quote}", a.eraseQuote),

		get("/v1/delegations", a.delegations),
		route(http.MethodPut, "/v1/delegations", a.setDelegations),

		get("/v1/partners/{partner}", a.partner),
		route(http.MethodPut, "/v1/partners/{partner}", a.putPartner),
		route(http.MethodPut, "/v1/partners/{partner}/account-manager", a.setAccountManager),
		get("/v1/people/{person}", a.person),
		route(http.MethodPut, "/v1/people/{person}", a.putPerson),
		post("/v1/people/{person}/revoke-links", a.revokeLinks),
		route(http.MethodPut, "/v1/catalogs/{version}", a.putCatalog),
	}
}

// Order is the portal's and operations': documents, confirmation, orders and their fulfilment.
func (a *API) Order() Routes {
	return Routes{
		get("/v1/quotes/{quote}/document", a.document, "version", "for", "prices"),
		post("/v1/quotes/{quote}/evidence", a.addEvidence).upload(usecase.MaxEvidence, "name"),
		get("/v1/quotes/{quote}/evidence/{evidence}", a.evidence),
		post("/v1/quotes/{quote}/signature", a.sign),
		post("/v1/quotes/{quote}/activation", a.activate),

		get("/v1/orders", a.orders, "partner", "state", "limit", "cursor"),
		get("/v1/orders/{order}", a.order),
		post("/v1/orders/{order}/release", a.release),
		post("/v1/orders/{order}/items/{item}/complete", a.completeItem),
		post("/v1/orders/{order}/items/{item}/cancel", a.cancelItem),
		post("/v1/orders/{order}/items/{item}/fail", a.failItem),
	}
}

// Probes are on every host, for whoever watches it, and for who wants to know the contract.
func (a *API) Probes() Routes {
	return Routes{
		{Method: http.MethodGet, Pattern: "/healthz", Open: true, serve: a.healthy},
		{Method: http.MethodGet, Pattern: "/readyz", Open: true, serve: a.ready},
		{Method: http.MethodGet, Pattern: "/openapi.yaml", Open: true, serve: a.contract},
	}
}

func route(method, pattern string, serve func(*call) (*answer, error)) Route {
	return Route{Method: method, Pattern: pattern, serve: serve}
}

func get(pattern string, serve func(*call) (*answer, error), query ...string) Route {
	return Route{Method: http.MethodGet, Pattern: pattern, Query: query, serve: serve}
}

// post creates or decides: it needs a key, so that it happens once.
func post(pattern string, serve func(*call) (*answer, error)) Route {
	return Route{Method: http.MethodPost, Pattern: pattern, Key: true, serve: serve}
}

func matched(method, pattern string, serve func(*call) (*answer, error)) Route {
	return route(method, pattern, serve).matched()
}

func (r Route) matched() Route {
	r.Match = true
	return r
}

// upload takes a file of at most so many bytes.
func (r Route) upload(most int64, query ...string) Route {
	r.maxBody, r.Query = most, query
	return r
}

var wildcard = regexp.MustCompile(`\{(\w+)\}`)

// ids names the wildcards of the pattern.
func (r Route) ids() []string {
	var names []string
	for _, found := range wildcard.FindAllStringSubmatch(r.Pattern, -1) {
		names = append(names, found[1])
	}
	return names
}
