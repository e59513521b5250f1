package api_test

import (
	"net/http"
	"strings"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// The same request is answered the same.
func TestIdempotency_Replay(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	tag := user.open(orderingtest.Bakker).tag()
	items := map[string]any{"items": sent([]ordering.ItemInput{orderingtest.NewServer()})}
	for name, again := range map[string]func() (exchange, exchange){
		"a customer": func() (exchange, exchange) {
			send := func(body string) exchange {
				return user.post("/v1/customers", body, "Idempotency-Key", "a-customer").want(201)
			}
			return send(`{"legalName":"Één","country":"NL"}`), send("{ \"country\" : \"NL\",\n\"legalName\":\"\\u00c9\\u00e9n\" }")
		},
		"items, looked at again in between": func() (exchange, exchange) {
			first := user.post("/v1/carts/bakker/items", items, "Idempotency-Key", "items", "If-Match", tag).want(201)
			return first, user.post("/v1/carts/bakker/items", items, "Idempotency-Key", "items", "If-Match", first.tag()).want(201)
		},
		"a cart, made and then there": func() (exchange, exchange) {
			send := func() exchange {
				return user.post("/v1/carts", `{"customer":"kapper"}`, "Idempotency-Key", "a-cart").want(201)
			}
			return send(), send()
		},
	} {
		t.Run(name, func(t *testing.T) {
			first, second := again()
			if first.Header.Get("Idempotency-Replayed") != "" || second.Header.Get("Idempotency-Replayed") != "true" {
				t.Errorf("replayed: %q, then %q", first.Header.Get("Idempotency-Replayed"), second.Header.Get("Idempotency-Replayed"))
			}
			if string(first.Body) != string(second.Body) || first.tag() != second.tag() || first.Header.Get("Location") != second.Header.Get("Location") {
				t.Errorf("first  %s\nsecond %s", first.Body, second.Body)
			}
		})
	}
	var cart contract.CartView
	user.get("/v1/carts/bakker").want(200).into(&cart)
	if len(cart.Cart.Items) != 1 {
		t.Errorf("%d items", len(cart.Cart.Items))
	}
	if user.post("/v1/carts", `{"customer":"kapper"}`).want(200).tag() == "" {
		t.Error("a cart that was there has no tag")
	}
}

// A key names one request of one person.
func TestIdempotency_KeyOfOther(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	send := func(c client, path, body, key string) exchange {
		return c.post(path, body, "Idempotency-Key", key)
	}
	send(user, "/v1/customers", `{"legalName":"A"}`, "k").want(201)
	send(user, "/v1/customers", `{"legalName":"B"}`, "k").refused(422, "idempotency-key-reused")
	send(user, "/v1/carts", `{"customer":"bakker"}`, "k").refused(422, "idempotency-key-reused")
	send(w.as("signer.noord"), "/v1/customers", `{"legalName":"B"}`, "k").want(201)
	send(w.as("user.zuid"), "/v1/customers", `{"legalName":"A"}`, "k").want(201)

	// What was refused is not remembered.
	send(user, "/v1/customers", `{"legalName":""}`, "after-a-refusal").refused(422, "invalid-input", "legalName:required")
	send(user, "/v1/customers", `{"legalName":"C"}`, "after-a-refusal").want(201)
	send(user, "/v1/customers", `{"legalName":"D"}`, strings.Repeat("~", 255)).want(201)
	send(user, "/v1/customers", `{"legalName":"E"}`, "a#b/c").want(201)
}

// Every command asks for a key.
func TestIdempotency_KeyRequired(t *testing.T) {
	s := newScene(t)
	s.unchanged(t, func() {
		for _, r := range s.routes() {
			if !r.Key {
				continue
			}
			t.Run(r.Pattern, func(t *testing.T) {
				send := func(key string) exchange {
					x := s.caller(r).do(r.Method, s.path(r), s.body(r), append(s.headers(r), "Idempotency-Key", key)...)
					x.t = t
					return x
				}
				send("-").refused(400, "idempotency-key-required", "Idempotency-Key:required")
				send("").refused(400, "malformed-request", "Idempotency-Key:malformed")
				send("two words").refused(400, "malformed-request", "Idempotency-Key:malformed")
				send("sleutel-é").refused(400, "malformed-request", "Idempotency-Key:malformed")
				send(strings.Repeat("x", 256)).refused(400, "malformed-request", "Idempotency-Key:malformed")
			})
		}
	})
}

// Fifty equal requests at once happen once.
func TestIdempotency_Concurrent(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	var cart contract.CartView
	user.fill(orderingtest.Bakker, orderingtest.NewServer()).into(&cart)
	const callers = 50
	answers := make([]exchange, callers)
	var all sync.WaitGroup
	for i := range callers {
		all.Go(func() {
			answers[i] = user.post("/v1/carts/bakker/quote", map[string]any{"changeHash": cart.ChangeHash}, "Idempotency-Key", "once")
		})
	}
	all.Wait()
	replayed := 0
	for _, x := range answers {
		if x.Status != http.StatusCreated || string(x.Body) != string(answers[0].Body) || x.Header.Get("Location") != answers[0].Header.Get("Location") {
			t.Fatalf("%d: %s", x.Status, x.Body)
		}
		if x.Header.Get("Idempotency-Replayed") == "true" {
			replayed++
		}
	}
	var quotes struct{ Items []contract.Quote }
	user.get("/v1/quotes").want(200).into(&quotes)
	if replayed != callers-1 || len(quotes.Items) != 1 {
		t.Errorf("%d replayed, %d quotes", replayed, len(quotes.Items))
	}
}
