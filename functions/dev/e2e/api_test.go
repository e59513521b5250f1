package e2e_test

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"testing"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// caller calls the JSON API for one person: for what a journey needs before it begins, and to look at what came of it.
type caller struct {
	t     *testing.T
	token string
}

func as(t *testing.T, username string) *caller {
	t.Helper()
	c := &caller{t: t}
	var token struct {
		AccessToken string `json:"access_token"`
	}
	c.call(http.MethodPost, "/issuer/dev/token", map[string]string{"username": username}, nil, &token)
	c.token = token.AccessToken
	return c
}

type object map[string]any

// call sends a request that must succeed, once, and reads the answer into what is not nil. It returns the answer's ETag.
func (c *caller) call(method, path string, body any, headers map[string]string, into any) (tag string) {
	c.t.Helper()
	var reader io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			c.t.Fatal(err)
		}
		reader = bytes.NewReader(text)
	}
	r, err := http.NewRequestWithContext(c.t.Context(), method, base+path, reader)
	if err != nil {
		c.t.Fatal(err)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if method == http.MethodPost {
		r.Header.Set("Idempotency-Key", rand.Text())
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	for name, value := range headers {
		r.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	if response.StatusCode >= http.StatusBadRequest {
		c.t.Fatalf("%s %s: %d %s", method, path, response.StatusCode, text)
	}
	if into != nil {
		if err := json.Unmarshal(text, into); err != nil {
			c.t.Fatalf("%s %s: %v in %.200s", method, path, err, text)
		}
	}
	return response.Header.Get("ETag")
}

func get[T any](c *caller, path string) T {
	c.t.Helper()
	var v T
	c.call(http.MethodGet, path, nil, nil, &v)
	return v
}

func post[T any](c *caller, path string, body any) T {
	c.t.Helper()
	var v T
	c.call(http.MethodPost, path, body, nil, &v)
	return v
}

// What the journeys look at.
type (
	quote struct {
		State     string
		Version   version
		Approvals []approval
		Document  *struct{ SHA256 string }
		Order     *order
	}
	version struct {
		Quote      string
		Number     int
		State      string
		ChangeHash string
		Change     struct {
			Items []struct {
				Item              string
				ManualBasisPoints int64       `json:"manualDiscountBasisPoints"`
				Difference        money.Cents `json:"differenceCents"`
				NRC               money.Cents `json:"nrcCents"`
			}
			Total struct {
				Difference money.Cents `json:"differenceCents"`
				NRC        money.Cents `json:"nrcCents"`
			}
		}
	}
	approval struct{ Role, State string }
	order    struct {
		ID, State string
		Items     []struct{ ID, Action, Service, State string }
	}
)

// customer makes one that is complete, with the name.
func (c *caller) customer(name string) (id string) {
	c.t.Helper()
	site := object{"street": "Oudegracht", "houseNumber": "88", "postcode": "3511 AV", "city": "Utrecht", "country": "NL"}
	return post[struct{ ID string }](c, "/v1/customers", object{
		"legalName": name, "reference": "E2E", "kvk": "90777018", "country": "NL", "language": "nl", "smallBusiness": false,
		"address": site, "contact": object{"name": "Mirjam de Vliet", "phone": "030 201 2030"}, "site": site,
	}).ID
}

// fibre is a new connection at the tier.
func fibre(tier string) object {
	return object{
		"action": "add", "offering": "conn-fiber-business", "configuration": object{"tier": tier}, "termMonths": 24,
		"site": object{"street": "Oudegracht", "houseNumber": "88", "postcode": "3511 AV", "city": "Utrecht", "country": "NL"},
	}
}

// fill puts the items in the customer's cart, and returns the hash of what they change.
func (c *caller) fill(customer string, items ...object) (hash string) {
	c.t.Helper()
	tag := c.call(http.MethodPost, "/v1/carts", object{"customer": customer}, nil, nil)
	var cart struct{ ChangeHash string }
	c.call(http.MethodPost, "/v1/carts/"+customer+"/items", object{"items": items}, map[string]string{"If-Match": tag}, &cart)
	return cart.ChangeHash
}

// request fills the cart and asks for the quote.
func (c *caller) request(customer string, items ...object) version {
	c.t.Helper()
	return post[version](c, "/v1/carts/"+customer+"/quote", object{"changeHash": c.fill(customer, items...)})
}

// quote is how a quote stands.
func (c *caller) quote(id string) quote {
	c.t.Helper()
	return get[quote](c, "/v1/quotes/"+id)
}

// events counts what happened to a quote.
func (c *caller) events(id string) int {
	c.t.Helper()
	return len(get[struct{ Items []any }](c, "/v1/quotes/"+id+"/history").Items)
}

// approved lets everybody approve who must, and waits for the document.
func approved(t *testing.T, v version) (q quote) {
	t.Helper()
	user := as(t, "ada.meijer")
	eventually(t, "the approval of "+v.Quote, func() bool {
		q = user.quote(v.Quote)
		for _, a := range q.Approvals {
			if q.State == "requested" && a.State == "waiting" {
				as(t, decider(a.Role)).decide("approve", q.Version, object{"role": a.Role})
			}
		}
		return q.State == "approved" && q.Document != nil
	})
	return q
}

// decider is who decides in the role, for the partners whose account manager is Anna Bakker.
func decider(role string) string { return seed.Find("", ordering.Role(role)).Username }

// decide carries out a command about a version.
func (c *caller) decide(command string, v version, with object) {
	c.t.Helper()
	body := object{"version": v.Number, "hash": v.ChangeHash}
	maps.Copy(body, with)
	post[any](c, "/v1/quotes/"+v.Quote+"/"+command, body)
}
