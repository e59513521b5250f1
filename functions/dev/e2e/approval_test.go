package e2e_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/words"
)

// journeys runs a journey with scripts and without: they may only improve.
func journeys(t *testing.T, width int, play func(t *testing.T, newcomer func(t *testing.T) *person)) {
	ready(t)
	for _, scripts := range []bool{true, false} {
		name := map[bool]string{true: "with scripts", false: "without scripts"}[scripts]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			play(t, func(t *testing.T) *person { return newPerson(t, width, scripts) })
		})
	}
}

// number is a version as people read it.
func (v version) String() string { return fmt.Sprintf("%s/%d", v.Quote, v.Number) }

// invited logs in through the link in the mail.
func invited(t *testing.T, somebody *person, username string, v version) (address string) {
	t.Helper()
	address = link(t, letter(t, username+"@onecentral.example", v.String()), "/approve/")
	somebody.open(address)
	somebody.follow("Inloggen en beoordelen")
	somebody.logIn(username)
	somebody.sees("Aanvraag "+v.String(), words.In(words.Dutch).Money(v.Change.Total.Difference))
	return address
}

// An account manager decides on a phone from the mail with a discount.
func TestApproval_FromMail(t *testing.T) {
	journeys(t, phone, func(t *testing.T, newcomer func(*testing.T) *person) {
		pien := as(t, "pien.hoekstra")
		v := pien.request(pien.customer("Zuivelhandel De Vliet B.V."), fibre("500"))

		anna := newcomer(t)
		address := invited(t, anna, "anna.bakker", v)
		anna.follow("Naar uw besluit")
		anna.reveal("Korting geven")
		anna.fill("Korting op de maandprijs", "7,5")
		anna.press("Toon eerst de nieuwe cijfers")
		anna.sees("Dit is een voorbeeld; er is nog niets opgeslagen.")
		preview := anna.text()
		if q := pien.quote(v.Quote); q.State != "requested" || q.Version.Number != 1 {
			t.Fatalf("the preview made of the quote: %s %s", q.Version, q.State)
		}
		anna.press("Goedkeuren met deze korting")

		q := pien.quote(v.Quote)
		if q.State != "approved" || q.Version.Number != 2 || q.Version.Change.Items[0].ManualBasisPoints != 750 {
			t.Fatalf("the quote is %s %s with %+v", q.Version, q.State, q.Version.Change)
		}
		anna.sees(q.Version.String(), words.In(words.Dutch).Money(q.Version.Change.Total.Difference))
		if !strings.Contains(preview, spaced(words.In(words.Dutch).Money(q.Version.Change.Total.Difference))) {
			t.Errorf("the preview did not show %s, but: %s", words.In(words.Dutch).Money(q.Version.Change.Total.Difference), preview)
		}
		anna.open(address)
		if anna.status != http.StatusGone {
			t.Errorf("the used link answers %d: %s", anna.status, anna.text())
		}
		letter(t, "pien.hoekstra@noordlicht.example", "Offerte "+q.Version.String()+" goedgekeurd")
	})
}

// A request is returned with a question and declined with a reason.
func TestApproval_ReturnAndDecline(t *testing.T) {
	journeys(t, desktop, func(t *testing.T, newcomer func(*testing.T) *person) {
		pien := as(t, "pien.hoekstra")
		anna := newcomer(t)
		v := pien.request(pien.customer("Zuivelhandel De Vliet B.V."), fibre("100"))
		invited(t, anna, "anna.bakker", v)
		anna.unfold("Terugsturen met een vraag")
		anna.fill("Uw vraag aan de partner", "Ligt er al een buis naar de meterkast?")
		anna.press("Vraag versturen")
		anna.sees("Ligt er al een buis naar de meterkast?")
		if q := pien.quote(v.Quote); q.State != "returned" {
			t.Fatalf("the quote is %s", q.State)
		}

		pien.decide("resubmit", v, object{"answer": "Ja, sinds 2019."})
		anna.follow("Werklijst")
		v = pien.quote(v.Quote).Version
		anna.open("/approvals/" + v.Quote)
		anna.sees("Aanvraag "+v.String(), "Ja, sinds 2019.")
		anna.unfold("Afwijzen")
		anna.fill("Reden voor de partner", "Hier ligt geen glasvezel.")
		anna.press("Definitief afwijzen")
		anna.sees("Hier ligt geen glasvezel.")
		if q := pien.quote(v.Quote); q.State != "declined" || v.Number != 2 {
			t.Errorf("version %d is %s", v.Number, q.State)
		}
		anna.press("Uitloggen")
		anna.sees("Inloggen")
	})
}
