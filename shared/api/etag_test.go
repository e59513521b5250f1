package api_test

import (
	"net/http"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// A change names the tag of what was seen.
func TestIfMatch_Required(t *testing.T) {
	s := newScene(t)
	s.unchanged(t, func() {
		for _, r := range s.routes() {
			if !r.Match {
				continue
			}
			for name, tc := range map[string]struct {
				header, code, field string
				status              int
			}{
				"nothing":                 {"-", "if-match-required", "If-Match:required", 428},
				"empty":                   {"", "if-match-required", "If-Match:required", 428},
				"anything":                {"*", "if-match-required", "If-Match:required", 428},
				"a weak tag":              {"W/" + s.tag, "weak-etag", "If-Match:weak", 412},
				"no tag":                  {"1", "malformed-request", "If-Match:malformed", 400},
				"two tags":                {`"a", "b"`, "malformed-request", "If-Match:malformed", 400},
				"a tag without an end":    {`"a`, "malformed-request", "If-Match:malformed", 400},
				"a tag that is too long":  {`"` + strings.Repeat("a", 201) + `"`, "malformed-request", "If-Match:malformed", 400},
				"another's or an old tag": {`"0-1.0123456789abcdef"`, "changed", "", 412},
			} {
				t.Run(r.Method+" "+r.Pattern+" "+name, func(t *testing.T) {
					x := s.caller(r).do(r.Method, s.path(r), s.body(r), "If-Match", tc.header)
					x.t = t
					if tc.field != "" {
						x.refused(tc.status, tc.code, tc.field)
						return
					}
					var p problem
					if x.want(tc.status).into(&p); !strings.HasSuffix(p.Code, tc.code) {
						t.Errorf("code %s", p.Code)
					}
				})
			}
		}
	})
}

// A tag is old after one change.
func TestIfMatch_Stale(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")

	customer := user.get("/v1/customers/bakker").want(200)
	if customer.tag() != `"1"` {
		t.Errorf("tag %s", customer.tag())
	}
	changed := user.do(http.MethodPatch, "/v1/customers/bakker", `{"contact":{"phone":"+31301234567","mail":null},"reference":null}`, "If-Match", customer.tag(), "Content-Type", "application/merge-patch+json").want(200)
	var c contract.Customer
	changed.into(&c)
	if c.Contact.Phone != "+31301234567" || c.Contact.Mail != "" || c.Contact.Name == "" || c.Reference != "" || c.LegalName == "" {
		t.Errorf("customer %+v, contact %+v", c, c.Contact)
	}
	user.do(http.MethodPatch, "/v1/customers/bakker", `{"legalName":"x"}`, "If-Match", customer.tag()).refused(412, "customer-changed")

	cart := user.fill(orderingtest.Bakker, orderingtest.NewServer())
	var view contract.CartView
	cart.into(&view)
	item := "/v1/carts/bakker/items/" + string(view.Cart.Items[0].ID)
	second := user.do(http.MethodPatch, item, `{"configuration":{"options":{"disk-50":2}},"note":"ook graag snel"}`, "If-Match", cart.tag()).want(200).into(&view)
	if got := view.Cart.Items[0]; got.Configuration.Tier != "m" || got.Configuration.Options["disk-50"] != 2 || got.Reference != "PO-1" {
		t.Errorf("item %+v", got)
	}
	for _, old := range []exchange{
		user.do(http.MethodPatch, item, `{"note":"x"}`, "If-Match", cart.tag()),
		user.do(http.MethodDelete, item, nil, "If-Match", cart.tag()),
		user.do(http.MethodDelete, "/v1/carts/bakker", nil, "If-Match", cart.tag()),
		user.do(http.MethodPut, "/v1/carts/bakker/term-waiver", "null", "If-Match", cart.tag()),
		user.post("/v1/carts/bakker/items", map[string]any{"items": sent([]ordering.ItemInput{orderingtest.NewServer()})}, "If-Match", cart.tag()),
	} {
		old.refused(412, "cart-changed")
	}
	third := user.do(http.MethodPatch, item, `{"configuration":{"options":{"disk-50":null}}}`, "If-Match", second.tag()).want(200).into(&view)
	if len(view.Cart.Items[0].Configuration.Options) != 0 {
		t.Errorf("options %v", view.Cart.Items[0].Configuration.Options)
	}
	fourth := user.do(http.MethodDelete, item, nil, "If-Match", third.tag()).want(200)
	user.do(http.MethodDelete, "/v1/carts/bakker", nil, "If-Match", fourth.tag()).want(204)
	user.get("/v1/carts/bakker").refused(404, "not-found")
	if again := user.open(orderingtest.Bakker); again.Status != http.StatusCreated || again.Header.Get("Location") != "/v1/carts/bakker" {
		t.Errorf("a cart made anew: %d at %s", again.Status, again.Header.Get("Location"))
	}
	w.Clock.Advance(1)
	user.do(http.MethodDelete, "/v1/carts/bakker", nil, "If-Match", fourth.tag()).refused(412, "cart-changed")
}

// Whoever has it already gets a 304.
func TestIfNoneMatch(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	user.open(orderingtest.Bakker)
	for path, user := range map[string]client{
		"/v1/carts/bakker": user, "/v1/customers/bakker": user, "/v1/partners/noord": user, "/v1/reselling": user, "/v1/people/anna": w.as("staff.ada"), "/v1/delegations": w.as("staff.anna"),
	} {
		tag := user.get(path).want(200).tag()
		for _, known := range []string{tag, "W/" + tag, `"x", ` + tag, "*"} {
			if x := user.get(path, "If-None-Match", known).want(304); len(x.Body) > 0 || x.tag() != tag {
				t.Errorf("%s with %s: %s %s", path, known, x.tag(), x.Body)
			}
		}
		user.get(path, "If-None-Match", `"x"`).want(200)
	}
}

// What administrators keep is created once, and corrected only by who saw it as it is.
func TestIfMatch_Directory(t *testing.T) {
	w := newWorld(t)
	ada, anna := w.as("staff.ada"), w.as("staff.anna")
	const (
		partner  = `{"kind":"reseller","name":"Oost","company":{"legalName":"Oost B.V.","country":"NL","kvk":"12345678"},"level":"silver","accountManager":"anna","orderMailbox":"orders@oost.example","language":"nl"}`
		person   = `{"name":"Nieuw","mail":"nieuw@onecentral.example","language":"nl","roles":["accountManager"]}`
		delegate = `{"delegations":[{"to":"carla","from":"2026-11-17","until":"2026-11-30"}]}`
	)
	for _, c := range []struct{ path, body, code string }{
		{"/v1/partners/oost", partner, "partner-changed"},
		{"/v1/people/new", person, "person-changed"},
	} {
		ada.do(http.MethodPut, c.path, c.body, "If-Match", `"1"`).refused(412, c.code)
		ada.do(http.MethodPut, c.path, c.body, "If-Match", `"1"`, "If-None-Match", "*").refused(400, "malformed-request", "If-None-Match:malformed")
		ada.do(http.MethodPut, c.path, c.body, "If-None-Match", `"1"`).refused(400, "malformed-request", "If-None-Match:malformed")
		first := ada.do(http.MethodPut, c.path, c.body, "If-None-Match", "*").want(200)
		ada.do(http.MethodPut, c.path, c.body, "If-None-Match", "*").refused(412, c.code)
		ada.do(http.MethodPut, c.path, c.body).refused(428, "if-match-required", "If-Match:required")
		ada.do(http.MethodPut, c.path, c.body, "If-Match", `"0"`).refused(412, c.code)
		second := ada.do(http.MethodPut, c.path, c.body, "If-Match", first.tag()).want(200)
		ada.do(http.MethodPut, c.path, c.body, "If-Match", first.tag()).refused(412, c.code)
		if got := ada.get(c.path).want(200).tag(); got != second.tag() || got == first.tag() {
			t.Errorf("%s is at %s, was %s and then %s", c.path, got, first.tag(), second.tag())
		}
	}

	seen := ada.get("/v1/partners/oost").tag()
	given := ada.do(http.MethodPut, "/v1/partners/oost/account-manager", `{"accountManager":"carla"}`, "If-Match", seen).want(200)
	ada.do(http.MethodPut, "/v1/partners/oost/account-manager", `{"accountManager":"anna"}`, "If-Match", seen).refused(412, "partner-changed")
	ada.do(http.MethodPut, "/v1/partners/oost", partner, "If-Match", seen).refused(412, "partner-changed")
	if again := ada.do(http.MethodPut, "/v1/partners/oost/account-manager", `{"accountManager":"carla"}`, "If-Match", given.tag()).want(200); again.tag() != given.tag() {
		t.Errorf("appointed again it is at %s, was at %s", again.tag(), given.tag())
	}

	seen = anna.get("/v1/delegations").tag()
	ada.post("/v1/people/anna/revoke-links", nil).want(200)
	anna.do(http.MethodPut, "/v1/delegations", delegate, "If-Match", seen).refused(412, "person-changed")
	anna.do(http.MethodPut, "/v1/delegations", delegate, "If-Match", anna.get("/v1/delegations").tag()).want(200)
	anna.do(http.MethodPut, "/v1/delegations", delegate).refused(428, "if-match-required", "If-Match:required")
}
