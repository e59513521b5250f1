package page_test

import (
	"net/http"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestHomeIsWhereEverybodyBegins(t *testing.T) {
	w := newWorld(t)
	welcome := w.get(nobody, "/").want(http.StatusOK).says("Bestellen bij oneCentral")
	if links := welcome.document().links; !slices.Contains(links, "/login?return=%2F") {
		t.Errorf("no way to log in: %s", links)
	}
	if to := w.get(orderingtest.Anna, "/").want(http.StatusSeeOther).Header().Get("Location"); to != "/approvals" {
		t.Errorf("the account manager is sent to %s", to)
	}
	links := w.get("noord-user", "/").want(http.StatusOK).document().links
	for _, page := range []string{"/services", "/catalog", "/customers", "/quotes", "/orders"} {
		if !slices.Contains(links, page) {
			t.Errorf("a partner finds no link to %s: %s", page, links)
		}
	}
	if slices.Contains(links, "/approvals") {
		t.Error("a partner is led to oneCentral's work list")
	}
}
