package page_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

// A partner cancels an item until release.
func TestOrder_Cancel(t *testing.T) {
	w := newWorld(t)
	v := ordered(t, w)
	address := "/orders/" + string(v.Quote.Order())
	page := w.get(user, address).want(http.StatusOK).says("Wacht op vrijgave", "Levertijd", "Geplande datum", "Specificatie in de offerte", "Dienst bakker-fibre")
	form := page.form("cancel")
	reason := "reason." + string(v.Items[0].ID)
	if form.fields.Get("item") != string(v.Items[0].ID) || !form.fields.Has(reason) {
		t.Fatalf("the first form is %v", form.fields)
	}
	before := w.dump()
	again := w.submit(user, form, "cancel", url.Values{reason: {" "}}).want(http.StatusUnprocessableEntity).says("Niet opgeslagen", "Dit veld is verplicht.")
	if ids := again.document().ids; !slices.Contains(ids, reason+"-problem") {
		t.Errorf("the problem does not stand at its field: %s", ids)
	}
	w.submit(nobody, form, "cancel", url.Values{reason: {"Toch niet."}}).want(http.StatusUnauthorized)
	w.submit(stranger, form, "cancel", url.Values{reason: {"Toch niet."}}).want(http.StatusNotFound)
	w.submit(user, form, "complete", url.Values{reason: {"Toch niet."}}).want(http.StatusBadRequest)
	w.submit(user, form, "cancel", url.Values{"item": {"other"}, "reason.other": {"Toch niet."}, "key": {w.NewID()}}).want(http.StatusNotFound)
	w.unchanged(before)

	done := w.submit(user, form, "cancel", url.Values{reason: {"Toch niet."}, "key": {w.NewID()}})
	w.follow(user, done).says("Wacht op vrijgave", "Geannuleerd", "Toch niet.")

	if _, err := w.Fixture.Orders.Release(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, v.Quote.Order()); err != nil {
		t.Fatal(err)
	}
	released := w.get(user, address).says("Vrijgegeven", "In uitvoering")
	if slices.ContainsFunc(released.document().forms, func(f htmlForm) bool { return slices.Contains(f.buttons, "cancel") }) {
		t.Error("what is released can be cancelled")
	}
}

// A completed item shows its date its pro rata and its service.
func TestOrder_Completed(t *testing.T) {
	w := newWorld(t)
	o := w.InProgress(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
	w.Clock.Days(3)
	for _, item := range o.Items {
		var err error
		if o, err = w.Fixture.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, o.ID, item.ID, w.Clock.Today()); err != nil {
			t.Fatal(err)
		}
	}
	page := w.get(user, "/orders/"+string(o.ID)).says("Opgeleverd op 20 november 2026", "2 van 2")
	shown := page.document()
	for _, item := range o.Items {
		id := "item." + string(item.ID) + ".actualFirstPeriodCents"
		if f := shown.figures[id]; f.text != words.In(words.Dutch).Money(item.ActualFirstPeriod.Amount) || !strings.HasPrefix(f.label, "Werkelijke eerste periode vanaf 20 november 2026") {
			t.Errorf("%s: %q, want %s", id, f, words.In(words.Dutch).Money(item.ActualFirstPeriod.Amount))
		}
		if !slices.Contains(shown.links, "/services/"+string(item.Service)) {
			t.Errorf("no way to the service %s: %s", item.Service, shown.links)
		}
	}
}
