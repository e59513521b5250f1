package api_test

import (
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

var update = flag.Bool("update", false, "write the golden files")

// accessCallers call every route: the scene's own partner, oneCentral's people, of whom Carla stands in for Anna, and strangers.
func accessCallers() (all, strangers []string) {
	strangers = []string{"user.zuid", "signer.zuid", "staff.bram", "nobody.x", "", "expired.x"}
	return append([]string{"user.noord", "signer.noord", "staff.anna", "staff.carla", "staff.saskia", "staff.emre", "staff.olga", "staff.ada"}, strangers...), strangers
}

func newAccessScene(t *testing.T) *scene {
	t.Helper()
	s := newScene(t)
	if err := s.Store.Update(t.Context(), func(tx ordering.Tx) error {
		anna, err := tx.Person(t.Context(), orderingtest.Anna)
		if err != nil {
			return err
		}
		anna.Delegations = []ordering.Delegation{{To: orderingtest.Carla, From: s.Clock.Today(), Until: s.Clock.Today()}}
		tx.Save(anna) // at the version that requests name
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return s
}

// foreign are words of the scene that no stranger may read.
func (s *scene) foreign() []string {
	return []string{"Klant bakker", "Klant kapper", "K-bakker", "Noord ICT", "orders@noord.example", s.quote.ChangeHash, s.evidence, string(s.order.Items[0].ID)}
}

// leaked are those that the answer has and its question had not.
func (s *scene) leaked(r api.Route, got exchange) []string {
	told := strings.ReplaceAll(string(got.Body), s.path(r), "")
	return slices.DeleteFunc(s.foreign(), func(word string) bool { return !strings.Contains(told, word) })
}

// send has the caller do what the route is for.
func (s *scene) send(t *testing.T, r api.Route, token string) exchange {
	t.Helper()
	got := s.as(token).do(r.Method, s.path(r), s.body(r), s.headers(r)...)
	got.t = t
	return got
}

// TestRoutes_Access has everybody call every route, which are those of the contract, on what is Noord's, with every method. Who is
// answered what stands in a golden file. A stranger reads nothing of Noord.
func TestRoutes_Access(t *testing.T) {
	callers, strangers := accessCallers()
	s := newAccessScene(t)
	calls, leaks := 0, 0
	var table strings.Builder
	for _, r := range s.routes() {
		fmt.Fprintf(&table, "%s %s\n", r.Method, r.Pattern)
		byStatus := map[int][]string{}
		for _, token := range callers {
			got := s.send(t, r, token)
			calls++
			who := token
			if token == "" {
				who = "none"
			}
			byStatus[got.Status] = append(byStatus[got.Status], who)
			if slices.Contains(strangers, token) {
				for _, word := range s.leaked(r, got) {
					leaks++
					t.Errorf("%s %s tells %s of %q: %.300s", r.Method, r.Pattern, who, word, got.Body)
				}
			}
			if unknown := token == "" || strings.HasPrefix(token, "expired"); unknown != (got.Status == http.StatusUnauthorized) {
				t.Errorf("%s %s answers %s %d", r.Method, r.Pattern, who, got.Status)
			}
			if r.Method != http.MethodGet && got.Status < 300 {
				s = newAccessScene(t)
			}
		}
		for status := range 600 {
			if len(byStatus[status]) > 0 {
				fmt.Fprintf(&table, "  %d %s\n", status, strings.Join(byStatus[status], " "))
			}
		}
	}
	calls += s.otherMethods(t, callers[:testvolume.Of(len(callers), 1)])
	const golden = "testdata/access.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(table.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), table.String()); diff != "" {
		t.Errorf("other answers than in %s, which -update writes (-want +got):\n%s", golden, diff)
	}
	testvolume.Figure(t, "API: %d calls of %d routes by %d callers as the table says, %d foreign bytes", calls, len(s.routes()), len(callers), leaks)
}

// otherMethods demands that no route answers a method that it does not serve.
func (s *scene) otherMethods(t *testing.T, callers []string) (calls int) {
	t.Helper()
	served := map[string][]string{}
	path := map[string]string{}
	for _, r := range s.routes() {
		served[r.Pattern] = append(served[r.Pattern], r.Method)
		path[r.Pattern] = s.path(r)
	}
	handler := s.api.Handler(s.routes())
	s.unchanged(t, func() {
		for pattern, methods := range served {
			for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
				if slices.Contains(methods, method) {
					continue
				}
				for _, token := range callers {
					r := httptest.NewRequestWithContext(t.Context(), method, path[pattern], http.NoBody)
					r.Header.Set("Authorization", "Bearer "+token)
					got := httptest.NewRecorder()
					handler.ServeHTTP(got, r)
					calls++
					if got.Code != http.StatusMethodNotAllowed {
						t.Errorf("%s %s answers %q %d", method, pattern, token, got.Code)
					}
				}
			}
		}
	})
	return calls
}

// A server that takes a stranger for Noord's user tells of Noord, and is found: by each route that has words of it.
func TestRoutes_AccessPlanted(t *testing.T) {
	s := newAccessScene(t)
	s.api.Identify = func(*http.Request) (ordering.Actor, error) { return orderingtest.User(orderingtest.Noord), nil }
	found := map[string]bool{}
	for _, r := range s.routes() {
		if r.Method == http.MethodGet {
			found[r.Pattern] = len(s.leaked(r, s.send(t, r, "user.zuid"))) > 0
		}
	}
	for _, pattern := range []string{"/v1/customers", "/v1/customers/{customer}", "/v1/quotes", "/v1/quotes/{quote}", "/v1/orders", "/v1/orders/{order}"} {
		if !found[pattern] {
			t.Errorf("nobody saw that %s tells of Noord", pattern)
		}
	}
}
