package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ratelimit"
)

// policies of these tests: of a subject, a partner, an address.
func policies() []ratelimit.Policy {
	return []ratelimit.Policy{{Name: "subject", Rate: 2, Burst: 10}, {Name: "partner", Rate: 4, Burst: 30}, {Name: "address", Rate: 5, Burst: 20}}
}

// as makes the faces see this person from now on, nil for nobody.
func (f *faces) as(actor *ordering.Actor) {
	f.authenticate = func() (ordering.Actor, error) {
		if actor == nil {
			return ordering.Actor{}, identity.ErrUnauthenticated
		}
		return *actor, nil
	}
}

func colleague(n int) *ordering.Actor {
	a := orderingtest.User(orderingtest.Noord)
	a.Subject = ordering.Subject(fmt.Sprintf("colleague-%d", n))
	return &a
}

// until calls until it is refused, at most so often, and returns how often it was not.
func until(t *testing.T, h http.Handler, most int, request func() *http.Request) (served int, refused *httptest.ResponseRecorder) {
	t.Helper()
	for range most {
		w := ask(t, h, request(), "en")
		if w.Code == http.StatusTooManyRequests {
			return served, w
		}
		served++
	}
	return served, nil
}

func customers() *http.Request { return get("/v1/customers") }

// A person has the burst, on all faces together, and then what comes back. Nobody else is hurt.
func TestLimits_Subject(t *testing.T) {
	f := newFaces(t, policies()...)
	f.as(colleague(1))
	first := ask(t, f.api, customers(), "en")
	if limit, policy := first.Header().Get("RateLimit"), first.Header().Get("RateLimit-Policy"); limit != `"subject";r=9;t=1, "partner";r=29;t=1` || policy != `"subject";q=10;w=5, "partner";q=30;w=8` {
		t.Errorf("RateLimit: %s, RateLimit-Policy: %s", limit, policy)
	}
	served, refused := until(t, f.pages, 100, func() *http.Request { return get("/customers") })
	if served != 9 {
		t.Fatalf("%d pages, want 9 after one call of the API", served)
	}
	program, person := problemOf(t, ask(t, f.api, customers(), "nl")), pageOf(t, ask(t, f.pages, get("/customers"), "nl"))
	if program.code != "too-many-requests" || program.retry != "1" || program.title != "Te veel verzoeken achter elkaar" || differences(program, person) != "" {
		t.Errorf("%+v%s", program, differences(program, person))
	}
	if limit := refused.Header().Get("RateLimit"); limit != `"subject";r=0;t=5` {
		t.Errorf("RateLimit: %s", limit)
	}
	for range 100 { // refused, they take nothing from the partner
		ask(t, f.api, customers(), "en")
	}
	f.as(colleague(2))
	if w := ask(t, f.api, customers(), "en"); w.Code != http.StatusOK {
		t.Errorf("a colleague gets %d", w.Code)
	}
	f.as(colleague(1))
	f.Clock.Advance(time.Second)
	if served, _ := until(t, f.api, 100, customers); served != 2 {
		t.Errorf("a second later %d, want 2", served)
	}
}

// All people of a partner together have the partner's, and another partner's its own.
func TestLimits_Partner(t *testing.T) {
	f := newFaces(t, policies()...)
	served := 0
	for n := range 10 {
		f.as(colleague(n))
		some, _ := until(t, f.api, 8, customers)
		served += some
	}
	if served != 30 {
		t.Errorf("%d calls of the partner, want 30", served)
	}
	other := orderingtest.User(orderingtest.Zuid)
	f.as(&other)
	if w := ask(t, f.api, customers(), "en"); w.Code != http.StatusOK {
		t.Errorf("another partner gets %d", w.Code)
	}
	anna := orderingtest.As(orderingtest.Anna)
	f.as(&anna)
	if w := ask(t, f.api, get("/v1/approvals"), "en"); w.Code != http.StatusOK {
		t.Errorf("staff gets %d", w.Code)
	}
}

// from is a request that came from the address.
func from(address string, r *http.Request) *http.Request {
	r.RemoteAddr = address
	return r
}

// Who is not logged in has the address's, for the login too; whoever is logged in there has his own, and probes have no limit.
func TestLimits_Address(t *testing.T) {
	f := newFaces(t, policies()...)
	const here, there = "192.0.2.1:1000", "192.0.2.2:1000"
	f.as(colleague(1))
	for n := range 10 {
		f.as(colleague(n))
		for range 2 {
			if w := ask(t, f.api, from(here, customers()), "en"); w.Code != http.StatusOK {
				t.Fatalf("%d for who is logged in", w.Code)
			}
		}
	}
	f.as(nil)
	served, _ := until(t, f.api, 10, func() *http.Request { return from(here, customers()) })
	more, refused := until(t, f.pages, 100, func() *http.Request { return from("192.0.2.1:2000", get("/login")) })
	if served+more != 20 {
		t.Fatalf("%d calls and %d logins, want 20 together", served, more)
	}
	if limit := refused.Header().Get("RateLimit"); limit != `"address";r=0;t=4` || refused.Header().Get("Retry-After") != "1" {
		t.Errorf("RateLimit: %s, %v", limit, refused.Header())
	}
	if w := ask(t, f.api, from(here, get("/v1/nowhere")), "en"); w.Code != http.StatusTooManyRequests {
		t.Errorf("what is nowhere: %d", w.Code)
	}
	for _, path := range []string{"/healthz", "/readyz"} {
		if w := ask(t, f.api, from(here, get(path)), "en"); w.Code != http.StatusOK || w.Header().Get("RateLimit") != "" {
			t.Errorf("%s: %d, %v", path, w.Code, w.Header())
		}
	}
	if w := ask(t, f.api, from(there, customers()), "en"); w.Code != http.StatusUnauthorized {
		t.Errorf("another address gets %d", w.Code)
	}
	f.Clock.Advance(200 * time.Millisecond)
	if served, _ := until(t, f.api, 10, func() *http.Request { return from(here, customers()) }); served != 1 {
		t.Errorf("%d a moment later, want 1", served)
	}
}

// A network of 64 bits of IPv6 is one address, however many it has.
func TestLimits_IPv6(t *testing.T) {
	f := newFaces(t, policies()...)
	f.as(nil)
	n := 0
	served, _ := until(t, f.api, 100, func() *http.Request {
		n++
		return from(fmt.Sprintf("[2001:db8:0:1::%x]:1000", n), customers())
	})
	other := ask(t, f.api, from("[2001:db8:0:2::1]:1000", customers()), "en")
	if served != 20 || other.Code != http.StatusUnauthorized {
		t.Errorf("%d of one network, then %d for another", served, other.Code)
	}
}
