package api

import (
	"net/http"
	"regexp"
	"slices"

	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Route is one endpoint with its requirements. A test compares them with docs/openapi.yaml.
type Route struct {
	Method, Pattern string
	// Query lists the accepted parameters; others are refused.
	Query []string
	// Key requires an Idempotency-Key, Match requires If-Match. New lets a Match create what is not there yet, without a tag.
	Key, Match, New bool
	// Open routes need no token.
	Open bool

	// maxBody is in bytes; 0 means maxBodyBytes.
	maxBody int64
	// long is web.Route's Long.
	long  bool
	serve func(*call) (*answer, error)
}

// Routes are endpoints that are deployed together.
type Routes []Route

// All lists every endpoint.
func All(u *usecase.UseCases, documents Documents, bundles Bundles, sessions directory.Sessions) Routes {
	return slices.Concat(
		Cart{u.Carts, u.Directory, u.Quotes}.Routes(), Upgrade{u.Services}.Routes(),
		Approval{u.Approvals, u.Directory, sessions}.Routes(), Order{u.Quotes, u.Orders, documents, bundles}.Routes(),
	)
}

// Cart is the portal's: catalogue, customers, carts, quotes.
type Cart struct {
	Carts     *usecase.Carts
	Directory *directory.Directory
	Quotes    *usecase.Quotes
}

// Routes lists the endpoints of function cart.
func (h Cart) Routes() Routes {
	return Routes{
		get("/v1/catalog", h.catalog, "partner"),

		get("/v1/reselling", h.reselling),
		matched(http.MethodPut, "/v1/reselling", h.setReselling),

		get("/v1/customers", h.customers, "partner", "limit", "cursor"),
		post("/v1/customers", h.createCustomer),
		get("/v1/customers/{customer}", h.customer, "partner"),
		matched(http.MethodPatch, "/v1/customers/{customer}", h.updateCustomer),

		post("/v1/carts", h.openCart),
		get("/v1/carts/{customer}", h.cart),
		matched(http.MethodDelete, "/v1/carts/{customer}", h.deleteCart),
		post("/v1/carts/{customer}/items", h.addItems).matched(),
		matched(http.MethodPatch, "/v1/carts/{customer}/items/{item}", h.updateItem),
		matched(http.MethodDelete, "/v1/carts/{customer}/items/{item}", h.removeItem),
		matched(http.MethodPut, "/v1/carts/{customer}/items/{item}/markup", h.setMarkup),
		post("/v1/carts/{customer}/accept-prices", h.acceptPrices),
		matched(http.MethodPut, "/v1/carts/{customer}/term-waiver", h.setTermWaiver),
		post("/v1/carts/{customer}/quote", h.requestQuote),

		get("/v1/quotes", h.quotes, "partner", "limit", "cursor"),
		get("/v1/quotes/{quote}", h.quote, "version"),
		get("/v1/quotes/{quote}/versions", h.versions),
		get("/v1/quotes/{quote}/history", h.history, "limit", "cursor"),
		post("/v1/quotes/{quote}/comments", h.comment),
		post("/v1/quotes/{quote}/resubmit", h.resubmit),
		post("/v1/quotes/{quote}/revise", h.revise),
		post("/v1/quotes/{quote}/copy", h.copy),
		post("/v1/quotes/{quote}/withdraw", h.withdraw),
	}
}

// Upgrade is the portal's: the overview of services, what can grow, and what it would cost.
type Upgrade struct{ Services *usecase.Services }

// Routes lists the endpoints of function upgrade.
func (h Upgrade) Routes() Routes {
	return Routes{
		get("/v1/services", h.services, "partner", "customer", "q", "upgradeable", "limit", "cursor"),
		get("/v1/services/{service}", h.service, "partner"),
		get("/v1/services/{service}/upgrade", h.upgrades, "partner"),
		route(http.MethodPost, "/v1/services/{service}/upgrade/preview", h.previewUpgrade),
	}
}

// Approval is oneCentral's: the work list, decisions, delegations; partners, people and catalogues.
type Approval struct {
	Approvals *usecase.Approvals
	Directory *directory.Directory
	Sessions  directory.Sessions
}

// Routes lists the endpoints of function approval.
func (h Approval) Routes() Routes {
	return Routes{
		get("/v1/approvals", h.approvals),
		post("/v1/quotes/{quote}/approve", h.approve),
		post("/v1/quotes/{quote}/decline", h.decline),
		post("/v1/quotes/{quote}/return", h.returnQuote),
		route(http.MethodPost, "/v1/quotes/{quote}/preview-discount", h.previewDiscount),
		route(http.MethodDelete, "/v1/quotes/{quote}", h.eraseQuote),

		get("/v1/delegations", h.delegations),
		matched(http.MethodPut, "/v1/delegations", h.setDelegations),

		get("/v1/partners/{partner}", h.partner),
		get("/v1/audit-events", h.auditEvents, "limit", "cursor"),
		matched(http.MethodPut, "/v1/partners/{partner}", administered(h.putPartner)).orNew(),
		matched(http.MethodPut, "/v1/partners/{partner}/account-manager", administered(h.setAccountManager)),
		get("/v1/people/{person}", h.person),
		matched(http.MethodPut, "/v1/people/{person}", administered(h.putPerson)).orNew(),
		post("/v1/people/{person}/revoke-links", h.revokeLinks),
		route(http.MethodDelete, "/v1/people/{person}/sessions", h.endSessions),
		route(http.MethodPut, "/v1/catalogs/{version}", administered(h.putCatalog)).readingAll(),
	}
}

// Order is the portal's and operations': documents, confirmation, orders and their fulfilment.
type Order struct {
	Quotes    *usecase.Quotes
	Orders    *usecase.Orders
	Documents Documents
	Bundles   Bundles
}

// Routes lists the endpoints of function order.
func (h Order) Routes() Routes {
	return Routes{
		get("/v1/quotes/{quote}/document", h.document, "version", "for", "prices"),
		post("/v1/quotes/{quote}/evidence", h.addEvidence).upload(usecase.MaxEvidence, "name"),
		get("/v1/quotes/{quote}/evidence/{evidence}", h.evidence),
		post("/v1/quotes/{quote}/signature", h.sign),
		post("/v1/quotes/{quote}/activation", h.activate),

		get("/v1/orders", h.orders, "partner", "state", "limit", "cursor"),
		get("/v1/orders/{order}", h.order),
		get("/v1/orders/{order}/bundle", h.bundle),
		post("/v1/orders/{order}/release", h.release),
		post("/v1/orders/{order}/items/{item}/complete", h.completeItem),
		post("/v1/orders/{order}/items/{item}/cancel", h.cancelItem),
		post("/v1/orders/{order}/items/{item}/fail", h.failItem),
	}
}

// Probes are the health checks and the contract, which every function serves.
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

// post is for commands, which need an idempotency key.
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

func (r Route) orNew() Route {
	r.New = true
	return r
}

// upload accepts a file of at most max bytes.
func (r Route) upload(max int64, query ...string) Route {
	r.maxBody, r.Query = max, query
	return r
}

// readingAll marks a route that reads a whole collection.
func (r Route) readingAll() Route {
	r.long = true
	return r
}

var wildcard = regexp.MustCompile(`\{(\w+)\}`)

// ids returns the names of the wildcards in the pattern.
func (r Route) ids() []string {
	var names []string
	for _, found := range wildcard.FindAllStringSubmatch(r.Pattern, -1) {
		names = append(names, found[1])
	}
	return names
}
