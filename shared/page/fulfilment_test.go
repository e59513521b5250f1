package page_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// states are those of the order's items by now, in their order.
func (w *world) states(o *ordering.Order) []ordering.OrderState {
	w.t.Helper()
	now, err := w.Store.Order(w.t.Context(), o.Partner, o.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	var states []ordering.OrderState
	for _, item := range now.Items {
		states = append(states, item.State)
	}
	return states
}

// threeServers is an order of three items that waits for its release.
func (w *world) threeServers() (*ordering.Order, string) {
	w.t.Helper()
	o := w.Ordered(w.Approved(w.Request(orderingtest.Bakker, orderingtest.NewServer(), orderingtest.NewServer(), w.FasterFibre(orderingtest.Bakker))))
	return o, "/fulfilment/" + string(o.ID)
}

// The account manager releases the order on its page, once; so does its stand-in, and nobody else's.
func TestFulfilment_Release(t *testing.T) {
	w := newWorld(t)
	o, address := w.threeServers()
	page := w.get(orderingtest.Anna, address).want(http.StatusOK).says("Order vrijgeven", "Wacht op vrijgave", "Klant bakker", "Besteld door")
	for _, button := range []string{"complete", "fail"} {
		if slices.ContainsFunc(page.document().forms, func(f htmlForm) bool { return slices.Contains(f.buttons, button) }) {
			t.Errorf("an account manager is offered %s", button)
		}
	}
	form, before := page.form("release"), w.dump()
	w.get(orderingtest.Bram, address).want(http.StatusNotFound)
	w.submit(orderingtest.Bram, form, "release", nil).want(http.StatusNotFound)
	w.submit(orderingtest.Saskia, form, "release", nil).want(http.StatusForbidden)
	w.submit(user, form, "release", nil).want(http.StatusForbidden)
	w.unchanged(before)

	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, form, "release", nil)).says("De order is vrijgegeven.", "In uitvoering")
	after := w.dump()
	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, form, "release", nil)).says("De order is vrijgegeven.")
	w.unchanged(after)
	w.submit(orderingtest.Anna, form, "release", url.Values{"key": {w.NewID()}}).want(http.StatusConflict).says("Met de huidige status kan dit niet.")
	if got := w.states(o); slices.ContainsFunc(got, func(s ordering.OrderState) bool { return s != ordering.InProgress }) {
		t.Errorf("released: %s", got)
	}
}

// What is asked of several items is done or refused of each by itself.
func TestFulfilment_Several(t *testing.T) {
	w := newWorld(t)
	o, address := w.threeServers()
	o = w.Released(o)
	ids := []string{string(o.Items[0].ID), string(o.Items[1].ID), string(o.Items[2].ID)}
	stale := w.get(orderingtest.Olga, address).want(http.StatusOK).form("complete")
	w.Clock.Days(1)

	before := w.dump()
	w.submit(orderingtest.Olga, stale, "complete", url.Values{"complete.actualDate": {"2026-11-17"}}).want(http.StatusUnprocessableEntity).says("Kies ten minste één regel.")
	w.submit(orderingtest.Olga, stale, "complete", url.Values{"item": ids, "complete.actualDate": {"2099-01-01"}}).want(http.StatusUnprocessableEntity).says("Van de dag van de order tot en met vandaag.")
	w.submit(orderingtest.Olga, stale, "complete", url.Values{"item": ids, "complete.actualDate": {"morgen"}}).want(http.StatusUnprocessableEntity).says("Een datum als 2026-11-17.")
	refused := w.submit(orderingtest.Olga, stale, "fail", url.Values{"item": ids[:1], "fail.reason": {" "}}).want(http.StatusUnprocessableEntity).says("Dit veld is verplicht.")
	if found := refused.document().ids; !slices.Contains(found, "fail.reason-problem") {
		t.Errorf("the problem does not stand at its field: %s", found)
	}
	w.submit(orderingtest.Olga, stale, "explode", url.Values{"item": ids}).want(http.StatusBadRequest)
	w.submit(orderingtest.Anna, stale, "complete", url.Values{"item": ids}).want(http.StatusForbidden)
	w.unchanged(before)

	fail := w.get(orderingtest.Olga, address).form("fail")
	w.follow(orderingtest.Olga, w.submit(orderingtest.Olga, fail, "fail", url.Values{"item": ids[1:2], "fail.reason": {"Geen plaats in het rek."}})).
		says("1 regel is als niet leverbaar gemeld.", "Geen plaats in het rek.", "Niet geleverd")

	// The page of before has all three.
	part := w.submit(orderingtest.Olga, stale, "complete", url.Values{"every": {"1"}, "complete.actualDate": {"2026-11-18"}}).want(http.StatusConflict)
	part.says("1 regel is niet verwerkt", "Regel 2: Met de huidige status kan dit niet.", "De andere gekozen regels zijn wel verwerkt.", "Opgeleverd 18 november 2026")
	if got, want := w.states(o), []ordering.OrderState{ordering.Completed, ordering.Failed, ordering.Completed}; !slices.Equal(got, want) {
		t.Errorf("the items are %s, want %s", got, want)
	}
	after := w.dump()
	w.submit(orderingtest.Olga, stale, "complete", url.Values{"every": {"1"}, "complete.actualDate": {"2026-11-18"}}).want(http.StatusConflict)
	w.unchanged(after)
}

// A form that was sent twice is done once, and thanks twice.
func TestFulfilment_Twice(t *testing.T) {
	w := newWorld(t)
	o, address := w.threeServers()
	w.Released(o)
	form := w.get(orderingtest.Olga, address).form("complete")
	fill := url.Values{"every": {"1"}}
	first := w.submit(orderingtest.Olga, form, "complete", fill)
	w.follow(orderingtest.Olga, first).says("3 regels zijn als opgeleverd gemeld.", "Opgeleverd")
	after := w.dump()
	again := w.submit(orderingtest.Olga, form, "complete", fill).want(http.StatusSeeOther)
	if to := again.Header().Get("Location"); to != first.Header().Get("Location") {
		t.Errorf("sent again it leads to %s", to)
	}
	w.unchanged(after)
}

// The page has what is needed to deliver an item: what, where, whom to call, and what happened to it.
func TestFulfilment_Item(t *testing.T) {
	w := newWorld(t)
	o, address := w.threeServers()
	page := w.get(orderingtest.Olga, address)
	for _, want := range []string{"/documents/" + string(o.Quote) + "/1", "/approvals/" + string(o.Quote)} {
		if !slices.Contains(page.document().links, want) {
			t.Errorf("no way to %s: %s", want, page.document().links)
		}
	}
	cancel := page.form("cancel")
	w.follow(orderingtest.Olga, w.submit(orderingtest.Olga, cancel, "cancel", url.Values{"item": {string(o.Items[0].ID)}, "cancel.reason": {"Dubbel besteld."}})).says("1 regel is geannuleerd.")
	item := w.get(orderingtest.Olga, address+"?line=1").want(http.StatusOK).says("SLA (hersteltijd", "PO-1")
	if n := strings.Count(item.document().text, "Dubbel besteld."); n != 3 { // the item's state, its history, the order's
		t.Errorf("the reason stands %d times", n)
	}
	w.get(orderingtest.Olga, address+"?line=4").want(http.StatusNotFound)
	w.get(orderingtest.Olga, "/fulfilment/ORD-2026-99999").want(http.StatusNotFound)
}
