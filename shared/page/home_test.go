package page_test

import (
	"net/http"
	"slices"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

// Home is where everybody begins.
func TestHome_Roles(t *testing.T) {
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

// A partner sees what waits for it.
func TestHome_Waiting(t *testing.T) {
	w := newWorld(t)
	w.get("zuid-user", "/").want(http.StatusOK).says("Zuid Telecom", "Er staat niets open.")

	asked := w.Request(orderingtest.Berlin, orderingtest.NewServer())
	if _, err := w.Fixture.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(asked), ordering.AccountManager, "Welke verdieping?"); err != nil {
		t.Fatal(err)
	}
	approved := w.ApproveAll(w.Request(orderingtest.Kapper, orderingtest.NewServer()))
	order := w.InProgress(orderingtest.Bakker, orderingtest.NewServer())
	judged := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	w.Fill(orderingtest.Bakker, orderingtest.NewServer(), orderingtest.NewServer())

	before := w.dump()
	page := w.get(noordUser, "/").want(http.StatusOK).says(
		"oneCentral heeft een vraag (1)", string(asked.Quote),
		"Goedgekeurd, wacht op ondertekening door een collega (1)", string(approved.Quote), words.In(words.Dutch).Date(approved.ValidUntil), words.In(words.Dutch).Money(approved.Change.Total.Difference),
		"Open winkelwagens (1)", "2 regels",
		"Bij oneCentral ter beoordeling (1)", string(judged.Quote),
		"Lopende orders (1)", "0 van 1 regel geleverd",
	)
	for _, to := range []string{"/quotes/" + string(asked.Quote), "/quotes/" + string(approved.Quote), "/carts/bakker", "/orders/" + string(order.ID)} {
		if !slices.Contains(page.document().links, to) {
			t.Errorf("no link to %s: %s", to, page.document().links)
		}
	}
	w.get("noord-signer", "/?lang=en").says("Ready to sign (1)", "Open carts (1)")
	w.get("zuid-user", "/").says("Er staat niets open.")
	w.unchanged(before)

	w.Clock.Days(40)
	w.get(noordUser, "/").keepsQuiet("wacht op ondertekening", string(approved.Quote)) // expired, whether it was swept or not
}
