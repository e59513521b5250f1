package page_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// The open quotes stand with the money at stake, and are narrowed by what asks for attention.
func TestPipeline_Page(t *testing.T) {
	w := newWorld(t, orderingtest.Naming(uuid.NewString))
	silent := w.Approved(w.request())
	w.Clock.Days(8)
	fresh := w.Request(orderingtest.Kapper, orderingtest.NewServer())
	page := w.get(orderingtest.Anna, "/pipeline").want(http.StatusOK).says("Lopende offertes", "Contractwaarde", "geen reactie van de partner (1)", string(silent.Quote), string(fresh.Quote))
	if !slices.Contains(page.document().links, "/approvals/"+string(silent.Quote)) {
		t.Error("the page does not lead to the quote")
	}
	w.get(orderingtest.Anna, "/pipeline?attention=silent").says(string(silent.Quote)).keepsQuiet(string(fresh.Quote))
	w.get(orderingtest.Anna, "/pipeline?state=requested").says(string(fresh.Quote)).keepsQuiet(string(silent.Quote))
	w.get(orderingtest.Bram, "/pipeline").says("Er zijn geen lopende offertes").keepsQuiet(string(silent.Quote))
}

// One field finds partners, customers, services and quotes, in groups.
func TestSearch_Page(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	w.get(orderingtest.Anna, "/search").want(http.StatusOK).says("Zoek op nummer, naam, klant, locatie of partner")
	w.get(orderingtest.Anna, "/search?q=bakker").want(http.StatusOK).says("Klanten", "Klant bakker B.V.", "Diensten", "Zakelijk Glasvezel", "Offertes en orders", string(v.Quote))
	w.get(orderingtest.Anna, "/search?q=noord").says("Partners", "Noord ICT")
	w.get(orderingtest.Anna, "/search?q=niemand").says("Niets gevonden")
	w.get(orderingtest.Anna, "/search?q=x").want(http.StatusUnprocessableEntity).says("Zoek op 2 tot en met 100 tekens.")
	w.get(orderingtest.Anna, "/search?q="+strings.Repeat("x", 101)).want(http.StatusUnprocessableEntity)
	w.get(orderingtest.Bram, "/search?q=bakker").says("Niets gevonden").keepsQuiet("Klant bakker")
}

// The work list has what a partner asked and nobody answered, and who stands in for whom today, on both sides.
func TestWorkList_Beside(t *testing.T) {
	w := newWorld(t)
	v := w.Approved(w.request())
	w.get(orderingtest.Anna, "/approvals").keepsQuiet("Opmerkingen zonder antwoord", "vandaag")
	w.comment(v, orderingtest.User(v.Partner))
	w.get(orderingtest.Anna, "/approvals").says("Opmerkingen zonder antwoord (1)", "Klant bakker B.V.", "Pien Gebruiker")
	w.comment(v, orderingtest.As(orderingtest.Anna))
	w.get(orderingtest.Anna, "/approvals").keepsQuiet("Opmerkingen zonder antwoord")
	today := w.Clock.Today()
	_, err := w.Fixture.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today.AddDays(3)}})
	w.must(err)
	w.get(orderingtest.Anna, "/approvals").says("U wordt vandaag vervangen door Carla Smit, tot en met 20 november 2026.")
	w.get(orderingtest.Carla, "/approvals").says("Today you stand in for Anna de Boer, until 20 November 2026.")
	w.Clock.Days(4)
	w.get(orderingtest.Anna, "/approvals").keepsQuiet("vandaag vervangen")
}
