package api_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// scene is a world in which every route of partner Noord has something to work on.
type scene struct {
	*world
	quote *contract.QuoteVersion
	order *ordering.Order
	item  ordering.ItemID
	tag   string
	// evidence is the hash of a PDF that was uploaded to the quote.
	evidence string
}

func newScene(t testing.TB) *scene {
	t.Helper()
	s := &scene{world: newWorld(t)}
	s.order = s.Ordered(s.Approved(s.Request(orderingtest.Bakker, s.FasterFibre(orderingtest.Bakker))))
	s.quote = s.as("user.noord").request(orderingtest.Kapper, orderingtest.NewServer())
	var cart contract.CartView
	filled := s.as("user.noord").fill(orderingtest.Bakker, orderingtest.NewServer()).into(&cart)
	s.item, s.tag = cart.Cart.Items[0].ID, filled.tag()
	var kept contract.Event
	s.as("user.noord").do(http.MethodPost, "/v1/quotes/"+string(s.quote.Quote)+"/evidence?name=a.pdf", []byte("%PDF-1.7"), "Content-Type", "application/pdf").into(&kept)
	s.evidence = kept.Evidence.SHA256
	return s
}

// path fills the route's wildcards with Noord's things.
func (s *scene) path(r api.Route) string {
	item := string(s.item)
	if strings.Contains(r.Pattern, "{order}") {
		item = string(s.order.Items[0].ID)
	}
	return strings.NewReplacer("{customer}", "bakker", "{item}", item, "{service}", "bakker-fibre", "{quote}", string(s.quote.Quote),
		"{order}", string(s.order.ID), "{evidence}", s.evidence, "{partner}", "noord", "{person}", "anna", "{version}", "2026-11-01").Replace(r.Pattern)
}

// headers are what the route needs beside a body.
func (s *scene) headers(r api.Route) []string {
	if r.Match {
		return []string{"If-Match", s.tag}
	}
	return nil
}

// body is one that the route takes, nil when it needs none.
func (s *scene) body(r api.Route) any {
	last := r.Pattern[strings.LastIndex(r.Pattern, "/")+1:]
	switch {
	case r.Method == http.MethodGet || r.Method == http.MethodDelete || last == "evidence": // which is no JSON
		return nil
	case r.Pattern == "/v1/customers":
		return `{"legalName":"Nieuw B.V."}`
	case r.Pattern == "/v1/customers/{customer}":
		return `{"legalName":"Ander B.V."}`
	case r.Pattern == "/v1/carts":
		return `{"customer":"bakker"}`
	case last == "items":
		return map[string]any{"items": sent([]ordering.ItemInput{orderingtest.NewServer()})}
	case r.Method == http.MethodPatch:
		return `{"note":"x"}`
	case last == "accept-prices" || r.Pattern == "/v1/carts/{customer}/quote":
		return map[string]any{"changeHash": strings.Repeat("0", 64)}
	case last == "term-waiver":
		return "null"
	case last == "markup":
		return `{"basisPoints":2500}`
	case last == "reselling":
		return `{"markups":[]}`
	case last == "comments":
		return `{"text":"x"}`
	case last == "preview":
		return `{"action":"modify","offering":"conn-fiber-business","configuration":{"tier":"500"}}`
	case strings.HasPrefix(r.Pattern, "/v1/quotes/"):
		body := target(s.quote)
		switch last {
		case "resubmit":
			body["answer"] = "x"
		case "decline":
			body["reason"] = "x"
		case "return":
			body["question"] = "x"
		case "preview-discount":
			body["discounts"] = []any{}
		case "signature":
			body["signerName"], body["signerFunction"], body["mandate"], body["consent"], body["documentSha256"] = "x", "x", true, true, strings.Repeat("0", 64)
		case "activation":
			body["consent"] = true
		}
		return body
	case last == "cancel" || last == "fail":
		return `{"reason":"x"}`
	case last == "account-manager":
		return `{"accountManager":"carla"}`
	case last == "delegations":
		return `{"delegations":[]}`
	case last == "{person}":
		return `{"name":"A","mail":"a@onecentral.example","language":"nl","roles":[]}`
	case last == "{partner}":
		return map[string]any{"kind": "reseller", "name": "N", "company": map[string]any{"legalName": "N B.V.", "country": "NL", "kvk": "12345678"}, "level": "silver", "accountManager": "anna", "orderMailbox": "n@noord.example", "language": "nl"}
	case last == "{version}":
		return s.Catalog()
	}
	return `{}`
}

// caller is somebody who may use the route.
func (s *scene) caller(r api.Route) client {
	staff := map[string]string{
		"/v1/approvals": "anna", "/v1/audit-events": "ada", "/v1/delegations": "anna", "/approve": "anna", "/decline": "anna", "/return": "anna", "/preview-discount": "anna",
		"/release": "olga", "/complete": "olga", "/fail": "olga", "{partner}": "ada", "/account-manager": "ada", "{person}": "ada", "/revoke-links": "ada", "/sessions": "ada", "{version}": "ada",
	}
	for end, who := range staff {
		if strings.HasSuffix(r.Pattern, end) {
			return s.as("staff." + who)
		}
	}
	return s.as("signer.noord")
}

// unchanged demands that what happens changes nothing that is stored.
func (s *scene) unchanged(t *testing.T, happens func()) {
	t.Helper()
	before := s.dump()
	happens()
	if diff := cmp.Diff(before, s.dump()); diff != "" {
		t.Errorf("the table changed (-before +after):\n%s", diff)
	}
}

// lists are what an object for the route must have, though it may be empty.
var lists = map[string]string{
	"/v1/carts/{customer}/items": "items", "/v1/quotes/{quote}/preview-discount": "discounts", "/v1/delegations": "delegations", "/v1/reselling": "markups",
	"/v1/partners/{partner}": "company", "/v1/people/{person}": "roles",
}

// What is no input is refused on every route.
func TestInput_Malformed(t *testing.T) {
	s := newScene(t)
	s.unchanged(t, func() {
		for _, r := range s.routes() {
			if s.body(r) == nil {
				continue
			}
			c, path, headers := s.caller(r), s.path(r), s.headers(r)
			send := func(body string, more ...string) exchange {
				return c.do(r.Method, path, body, append(headers, more...)...)
			}
			isCatalog := strings.HasSuffix(r.Pattern, "{version}")
			for name, x := range map[string]struct {
				body, more string
				status     int
				code       string
				field      string
			}{
				"half an object":        {`{"items":`, "", 400, "malformed-request", "body:malformed"},
				"no JSON":               {`hello`, "", 400, "malformed-request", "body:malformed"},
				"two values":            {`{} {}`, "", 400, "malformed-request", "body:malformed"},
				"a comma too many":      {`{"a":1,}`, "", 400, "malformed-request", "body:malformed"},
				"no UTF-8":              {"{\"a\":\"\xff\"}", "", 400, "malformed-request", "body:malformed"},
				"nested without end":    {strings.Repeat(`{"a":`, 20) + "1" + strings.Repeat("}", 20), "", 400, "malformed-request", ""},
				"a million brackets":    {strings.Repeat("[", 250_000), "", 400, "malformed-request", "body:malformed"},
				"a megabyte":            {`"` + strings.Repeat("x", 1<<20) + `"`, "", 413, "body-too-large", "body:too-large"},
				"a field nobody knows":  {`{"colour":"red"}`, "", 400, "malformed-request", "colour:unknown"},
				"a field twice":         {`{"colour":"red","colour":"blue"}`, "", 400, "malformed-request", "colour:duplicate"},
				"a list for an object":  {`[]`, "", 400, "malformed-request", "body:type"},
				"a text for an object":  {`"x"`, "", 400, "malformed-request", "body:type"},
				"another media type":    {`{}`, "text/plain", 415, "unsupported-media-type", "Content-Type:choice"},
				"no media type at all":  {`{}`, "-", 415, "unsupported-media-type", "Content-Type:choice"},
				"another character set": {`{}`, "application/json; charset=latin1", 415, "unsupported-media-type", "Content-Type:choice"},
			} {
				if isCatalog && x.status == 400 && strings.HasSuffix(x.field, ":unknown") || isCatalog && strings.HasSuffix(x.field, ":type") {
					x.status, x.code, x.field = 422, "catalog-invalid", "" // read by the catalogue's own rules
				}
				t.Run(r.Method+" "+r.Pattern+" "+name, func(t *testing.T) {
					var more []string
					if x.more != "" {
						more = []string{"Content-Type", x.more}
					}
					got := send(x.body, more...)
					got.t = t
					if x.field == "" {
						got.refused(x.status, x.code)
						return
					}
					want := []string{x.field}
					if absent := lists[r.Pattern]; absent != "" && strings.HasPrefix(x.body, "{") && strings.HasSuffix(x.field, ":unknown") {
						want = append(want, absent+":required")
					}
					got.refused(x.status, x.code, want...)
				})
			}
		}
	})
}

// Every fault of an input is named.
func TestInput_Faults(t *testing.T) {
	s := newScene(t)
	item := func(fields string) string {
		return `{"items":[{"action":"add","offering":"host-vps","termMonths":12,` + fields + `}]}`
	}
	const (
		items     = "POST /v1/carts/bakker/items"
		customers = "POST /v1/customers"
	)
	cases := []struct {
		name, request, body string
		status              int
		code                string
		fields              []string
	}{
		{"a negative quantity", items, item(`"configuration":{"tier":"m","units":-1}`), 422, "invalid-input", []string{"items[0].configuration.units:range"}},
		{"a quantity that overflows arithmetic", items, item(`"configuration":{"tier":"m","units":9223372036854775807}`), 422, "invalid-input", []string{"items[0].configuration.units:range"}},
		{"a quantity that no integer holds", items, item(`"configuration":{"tier":"m","units":9223372036854775808}`), 400, "malformed-request", []string{"items[0].configuration.units:type"}},
		{"a quantity with an exponent", items, item(`"configuration":{"units":1e999}`), 400, "malformed-request", []string{"items[0].configuration.units:type"}},
		{"half a server", items, item(`"configuration":{"units":1.5}`), 400, "malformed-request", []string{"items[0].configuration.units:type"}},
		{"a number as text", items, item(`"configuration":{"units":"2"}`), 400, "malformed-request", []string{"items[0].configuration.units:type"}},
		{"a huge quantity of an option", items, item(`"configuration":{"tier":"m","units":1,"options":{"disk-50":1000001}}`), 422, "invalid-input", []string{"items[0].configuration.options.disk-50:range"}},
		{"an option with # in its id", items, item(`"configuration":{"tier":"m","units":1,"options":{"a#b":1}}`), 422, "invalid-input", []string{"items[0].configuration.options:unknown"}},
		{"a null", items, item(`"configuration":null`), 400, "malformed-request", []string{"items[0].configuration:null"}},
		{"a name in the wrong case", items, item(`"Configuration":{}`), 400, "malformed-request", []string{"items[0].Configuration:unknown"}},
		{"two fields of the same name", items, item(`"note":"a","note":"b"`), 400, "malformed-request", []string{"items[0].note:duplicate"}},
		{"the 31st of February", items, item(`"requestedDate":"2027-02-31"`), 400, "malformed-request", []string{"items[0].requestedDate:format"}},
		{"an empty date", items, item(`"requestedDate":""`), 400, "malformed-request", []string{"items[0].requestedDate:format"}},
		{"several at once, in order", items, `{"items":[{"action":1,"offering":true,"configuration":[],"links":{},"site":{"street":1,"floor":2}}],"x":0}`, 400, "malformed-request", []string{
			"items[0].action:type", "items[0].configuration:type", "items[0].links:type", "items[0].offering:type", "items[0].site.floor:unknown", "items[0].site.street:type", "x:unknown",
		}},
		{"an offering that does not exist", items, `{"items":[{"action":"add","offering":"moon-base"}]}`, 422, "invalid-input", []string{"items[0].offering:unknown"}},
		{"an offering with # in its id", items, `{"items":[{"action":"add","offering":"a#b"}]}`, 422, "invalid-input", []string{"items[0].offering:unknown"}},
		{"a service that does not exist", items, `{"items":[{"action":"modify","offering":"host-vps","service":"moon","serviceVersion":1}]}`, 422, "invalid-input", []string{"items[0].service:unknown"}},
		{"a service of another partner", items, `{"items":[{"action":"modify","offering":"conn-fiber-business","service":"slager-fibre","serviceVersion":1}]}`, 422, "invalid-input", []string{"items[0].service:unknown"}},
		{"a link to nothing", items, item(`"links":[{}]`), 422, "invalid-input", []string{"items[0].links[0]:choice"}},
		{"no items", items, `{"items":[]}`, 422, "invalid-input", []string{"items:range"}},
		{"81 items", items, `{"items":[` + strings.Repeat(`{"action":"add","offering":"host-vps"},`, 80) + `{"action":"add","offering":"host-vps"}]}`, 422, "invalid-input", []string{"items:range"}},
		{"thousands of items that are nothing", items, `{"items":[` + strings.Repeat(`{"action":"add"},`, 4000) + `{}]}`, 422, "invalid-input", []string{"items:range"}},
		{"tens of thousands of values", items, `{"items":[` + strings.Repeat(`{},`, 60_000) + `{}]}`, 400, "malformed-request", []string{"body:too-many"}},
		{"control characters in a name", customers, `{"legalName":"Bak\u0007ker"}`, 422, "invalid-input", []string{"legalName:control-character"}},
		{"a zero byte in a name", customers, `{"legalName":"Bak\u0000ker"}`, 422, "invalid-input", []string{"legalName:control-character"}},
		{"half an emoji", customers, `{"legalName":"Bakker \ud83e"}`, 422, "invalid-input", []string{"legalName:control-character"}},
		{"a name that is too long", customers, `{"legalName":"` + strings.Repeat("é", 121) + `"}`, 422, "invalid-input", []string{"legalName:too-long"}},
		{"a telephone number of a kilometre", customers, `{"legalName":"B","contact":{"name":"K","phone":"0` + strings.Repeat(" ", 1000) + `201234567"}}`, 422, "invalid-input", []string{"contact.phone:phone"}},
		{"nobody", customers, `{}`, 422, "invalid-input", []string{"legalName:required"}},
		{"everything wrong", customers, `{"legalName":"B","kvk":"1","vatId":"NL1","country":"NL","language":"fr","address":{}}`, 422, "invalid-input", []string{
			"kvk:kvk", "vatId:vat-id", "address.street:required", "address.houseNumber:required", "address.city:required", "address.postcode:required", "address.country:country", "language:choice",
		}},
		{"a customer that does not exist", "POST /v1/carts", `{"customer":"moon"}`, 404, "not-found", nil},
		{"a customer of another partner", "POST /v1/carts", `{"customer":"slager"}`, 404, "not-found", nil},
		{"a customer with # in its id", "POST /v1/carts", `{"customer":"a#b"}`, 422, "invalid-input", []string{"customer:choice"}},
		{"porting from nobody", "POST /v1/carts/bakker/items", `{"items":[{"action":"add","offering":"voice-numbers","porting":{"numbers":["0301234567"]}}]}`, 400, "malformed-request", []string{"items[0].porting.operator:required"}},
		{"# in a path", "GET /v1/customers/a%23b", "", 404, "not-found", nil},
		{"a slash in a path", "GET /v1/customers/a%2Fb", "", 404, "not-found", nil},
		{"a path that climbs", "GET /v1/customers/%2e%2e", "", 404, "not-found", nil},
		{"two slashes", "GET /v1//customers", "", 404, "not-found", nil},
		{"a slash at the end", "GET /v1/customers/", "", 404, "not-found", nil},
		{"a quote by another name", "GET /v1/quotes/ORD-2026-00001", "", 404, "not-found", nil},
		{"an order by another name", "GET /v1/orders/OFF-2026-00001", "", 404, "not-found", nil},
		{"a quote that does not exist", "GET /v1/quotes/OFF-2026-99999", "", 404, "not-found", nil},
		{"an item that does not exist", "DELETE /v1/carts/bakker/items/moon", "", 404, "not-found", nil},
		{"an item that does not exist, changed", "PATCH /v1/carts/bakker/items/moon", `{}`, 404, "not-found", nil},
		{"a patch that is no object", "PATCH /v1/carts/bakker/items/" + string(s.item), `[]`, 400, "malformed-request", []string{"body:type"}},
		{"a patch that is nothing", "PATCH /v1/carts/bakker/items/" + string(s.item), `null`, 400, "malformed-request", []string{"body:type"}},
		{"a patch of what does not exist", "PATCH /v1/carts/bakker/items/" + string(s.item), `{"colour":null}`, 400, "malformed-request", []string{"colour:unknown"}},
		{"a patch that takes away what is needed", "PATCH /v1/carts/bakker/items/" + string(s.item), `{"offering":null}`, 422, "invalid-input", []string{"offering:unknown"}},
		{"a patch with a null in a list", "PATCH /v1/carts/bakker/items/" + string(s.item), `{"links":[null]}`, 400, "malformed-request", []string{"links[0]:null"}},
		{"a partner of nothing", "GET /v1/customers?partner=", "", 400, "malformed-request", []string{"partner:required"}},
		{"a cursor of nothing", "GET /v1/customers?cursor=", "", 400, "malformed-request", []string{"cursor:required"}},
		{"a limit of nothing", "GET /v1/customers?limit=0", "", 400, "malformed-request", []string{"limit:range"}},
		{"a limit without end", "GET /v1/customers?limit=101", "", 400, "malformed-request", []string{"limit:range"}},
		{"a limit that is no number", "GET /v1/customers?limit=x", "", 400, "malformed-request", []string{"limit:range"}},
		{"a cursor that was made up", "GET /v1/customers?cursor=x", "", 400, "invalid-input", []string{"cursor:invalid"}},
		{"a parameter nobody knows", "GET /v1/customers?colour=red", "", 400, "malformed-request", []string{"colour:unknown"}},
		{"a parameter twice", "GET /v1/customers?limit=1&limit=2", "", 400, "malformed-request", []string{"limit:duplicate"}},
		{"a query string that is none", "GET /v1/customers?limit=%zz", "", 400, "malformed-request", []string{"query:malformed"}},
		{"neither yes nor no", "GET /v1/services?upgradeable=maybe", "", 400, "malformed-request", []string{"upgradeable:choice"}},
		{"a search without end", "GET /v1/services?q=" + strings.Repeat("x", 101), "", 400, "malformed-request", []string{"q:too-long"}},
		{"a state nobody knows", "GET /v1/orders?state=lost", "", 400, "malformed-request", []string{"state:choice"}},
		{"a copy for nobody", "GET /v1/quotes/" + string(s.quote.Quote) + "/document?for=me", "", 400, "malformed-request", []string{"for:choice"}},
		{"a document without prices for the Party", "GET /v1/quotes/" + string(s.quote.Quote) + "/document?prices=false", "", 400, "malformed-request", []string{"prices:not-allowed"}},
		{"a version before the first", "GET /v1/quotes/" + string(s.quote.Quote) + "?version=0", "", 400, "malformed-request", []string{"version:range"}},
		{"a version after the last", "GET /v1/quotes/" + string(s.quote.Quote) + "?version=9", "", 404, "not-found", nil},
		{"a command on a version after the last", "POST /v1/quotes/" + string(s.quote.Quote) + "/withdraw", `{"version":9,"hash":"x"}`, 422, "invalid-input", []string{"version:unknown"}},
		{"a command with another hash", "POST /v1/quotes/" + string(s.quote.Quote) + "/withdraw", `{"version":1,"hash":"` + strings.Repeat("0", 64) + `"}`, 409, "change-differs", nil},
		{"a signature without consent", "POST /v1/quotes/" + string(s.quote.Quote) + "/signature", `{"version":1,"hash":"x"}`, 422, "invalid-input", []string{
			"consent:required", "signerName:required", "signerFunction:required", "mandate:required", "documentSha256:required",
		}},
		{"a preview of an add", "POST /v1/services/bakker-servers/upgrade/preview", `{"action":"add","offering":"host-vps"}`, 422, "invalid-input", []string{"action:choice"}},
		{"a preview of another service", "POST /v1/services/bakker-servers/upgrade/preview", `{"action":"modify","offering":"host-vps","service":"bakker-fibre"}`, 422, "invalid-input", []string{"service:choice"}},
		{"a body where there is none", "POST /v1/orders/" + string(s.order.ID) + "/release", `{"x":1}`, 400, "malformed-request", []string{"x:unknown"}},
	}
	user := s.as("signer.noord")
	s.unchanged(t, func() {
		for _, tc := range cases {
			t.Run(tc.name, func(t *testing.T) {
				method, path, _ := strings.Cut(tc.request, " ")
				var body any
				if tc.body != "" {
					body = tc.body
				}
				got := user.do(method, path, body, "If-Match", s.tag)
				got.t = t
				got.refused(tc.status, tc.code, tc.fields...)
			})
		}
	})
	t.Run("an emoji in a name is no fault", func(*testing.T) {
		user.post("/v1/customers", `{"legalName":"Bakkerij 🥐 Ünïcøde","reference":"klant nr 1"}`).want(201)
	})
	t.Run("a role that does not decide", func(*testing.T) {
		s.as("staff.anna").post("/v1/quotes/"+string(s.quote.Quote)+"/approve", target(s.quote, "role", "admin")).refused(422, "invalid-input", "role:choice")
	})
}

// Another partner sees nothing on any route.
func TestRoutes_OtherPartner(t *testing.T) {
	s := newScene(t)
	// What only administrators may do is refused whether it exists or not.
	admins := []string{"/v1/people/", "/v1/catalogs/", "/account-manager"}
	s.unchanged(t, func() {
		for _, r := range s.routes() {
			if !strings.Contains(r.Pattern, "{") {
				continue
			}
			want := http.StatusNotFound
			for _, part := range admins {
				if strings.Contains(r.Pattern, part) || r.Method == http.MethodPut && strings.HasSuffix(r.Pattern, "{partner}") || r.Method == http.MethodDelete && strings.HasSuffix(r.Pattern, "{quote}") {
					want = http.StatusForbidden
				}
			}
			for _, token := range []string{"signer.zuid", "staff.bram"} {
				if token == "staff.bram" && (s.caller(r).token == "signer.noord" && r.Method != http.MethodGet || strings.HasPrefix(r.Pattern, "/v1/carts")) {
					continue // a partner's own: nobody else may, whoever's it is
				}
				if token == "staff.bram" && strings.Contains(strings.Join(r.Query, " "), "partner") {
					continue // staff names the partner: below
				}
				t.Run(token+" "+r.Method+" "+r.Pattern, func(t *testing.T) {
					got := s.as(token).do(r.Method, s.path(r), s.body(r), s.headers(r)...)
					got.t = t
					got.want(want)
				})
			}
		}
		for _, r := range s.routes() {
			for _, parameter := range []string{"partner=noord", "customer=bakker"} {
				if name, _, _ := strings.Cut(parameter, "="); !strings.Contains(strings.Join(r.Query, " "), name) {
					continue
				}
				t.Run(parameter+" "+r.Pattern, func(t *testing.T) {
					for _, token := range []string{"user.zuid", "staff.bram"} {
						path := s.path(r) + "?" + parameter
						if token == "staff.bram" && parameter == "customer=bakker" {
							path += "&partner=zuid"
						}
						got := s.as(token).get(path)
						got.t = t
						got.refused(404, "not-found")
					}
				})
			}
		}
		s.as("signer.zuid").post("/v1/carts", `{"customer":"bakker"}`).refused(404, "not-found")
	})
}

// The partner of the scene itself is answered: the check of other partners is not empty.
func TestRoutes_OwnPartner(t *testing.T) {
	// Shows that the paths and bodies above would have worked for who may.
	s := newScene(t)
	for _, r := range s.routes() {
		if r.Method != http.MethodGet {
			continue
		}
		t.Run(r.Pattern, func(t *testing.T) {
			got := s.caller(r).get(s.path(r))
			got.t = t
			if got.Status == http.StatusNotFound || got.Status == http.StatusForbidden {
				t.Errorf("status %d", got.Status)
			}
		})
	}
}

func FuzzAddItems(f *testing.F) {
	w := newWorld(f)
	handler := w.api.Handler(api.Cart{Carts: w.Carts, Directory: w.Directory, Quotes: w.Quotes}.Routes())
	for _, seed := range []string{
		`{"items":[{"action":"add","offering":"host-vps","configuration":{"tier":"m","units":1},"termMonths":12}]}`,
		`{"items":[{"action":"modify","offering":"conn-fiber-business","configuration":{"tier":"500"},"service":"bakker-fibre","serviceVersion":1,"requestedDate":"2026-12-01"}]}`,
		`{"items":[{"action":"add","offering":"host-private-cloud","configuration":{"values":{"vcpu":8,"ramGb":16,"ssdGb":250}},"termMonths":36,"links":[{"service":"bakker-fibre"}]}]}`,
		`{"items":[{"action":"add","offering":"voice-number-block","configuration":{"tier":"10","options":{"porting":1}},"porting":{"operator":"KPN","numbers":["0201234500-0201234599"]},"documents":[{"kind":"porting-mandate","reference":"x"}],"site":{"street":"a","houseNumber":"1","postcode":"1234 AB","city":"b","country":"NL"}}]}`,
		`{"items":[{"action":"add","offering":"host-vps","configuration":{"tier":"\u0000","units":-9223372036854775808}}]}`,
		`{"items":null}`, `[]`, `{"items":[{}]} x`, "{\"items\":[{\"note\":\"\xff\"}]}",
	} {
		f.Add(seed)
	}
	key := 0
	call := func(t *testing.T, method, path, body, tag string) *httptest.ResponseRecorder {
		t.Helper()
		key++
		r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
		r.Header.Set("Authorization", "Bearer user.noord")
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Idempotency-Key", fmt.Sprintf("fuzz-%d", key))
		r.Header.Set("If-Match", tag)
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, r)
		return recorder
	}
	f.Fuzz(func(t *testing.T, body string) {
		tag := call(t, http.MethodPost, "/v1/carts", `{"customer":"bakker"}`, "").Header().Get("ETag")
		added := call(t, http.MethodPost, "/v1/carts/bakker/items", body, tag)
		if added.Code >= 500 {
			t.Fatalf("%d: %s", added.Code, added.Body)
		}
		if added.Code == http.StatusCreated {
			if gone := call(t, http.MethodDelete, "/v1/carts/bakker", "", added.Header().Get("ETag")); gone.Code != http.StatusNoContent {
				t.Fatalf("the cart stays: %d %s", gone.Code, gone.Body)
			}
		}
	})
}
