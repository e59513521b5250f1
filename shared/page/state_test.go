package page_test

import (
	"errors"
	"fmt"
	"net/http"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// How a version stands is told first.
func TestReview_State(t *testing.T) {
	must := func(t *testing.T, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		come func(t *testing.T, w *world) ordering.QuoteID
		says []string
	}{
		"withdrawn, with the reason": {
			func(t *testing.T, w *world) ordering.QuoteID {
				v := w.request()
				_, err := w.Fixture.Quotes.Withdraw(t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, orderingtest.Target(v), "Klant ziet ervan af.")
				must(t, err)
				return v.Quote
			},
			[]string{"Ingetrokken Klant ziet ervan af.", "Versie 1 ingetrokken"},
		},
		"expired, with its last day, swept or not": {
			func(_ *testing.T, w *world) ordering.QuoteID {
				v := w.Approved(w.request())
				w.Clock.Days(31)
				return v.Quote
			},
			[]string{"Verlopen Deze versie was geldig tot en met 17 december 2026.", "Document van versie 1 gemaakt"},
		},
		"ordered, with the order": {
			func(t *testing.T, w *world) ordering.QuoteID {
				order := w.InProgress(orderingtest.Bakker, orderingtest.NewServer(), w.FasterFibre(orderingtest.Bakker))
				_, err := w.Fixture.Orders.CompleteItem(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, order.ID, order.Items[0].ID, w.Clock.Today())
				must(t, err)
				_, err = w.Fixture.Orders.CancelItem(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, order.ID, order.Items[1].ID, "Klant verhuist.")
				must(t, err)
				return order.ID.Quote()
			},
			[]string{"Besteld ORD-2026-00001", "Order vrijgegeven", "Regel 1: opgeleverd", "Regel 2: geannuleerd", "Klant verhuist.", "Olga Peters (operations)"},
		},
		"resubmitted, with the answer": {
			func(t *testing.T, w *world) ordering.QuoteID {
				v := w.request()
				returned, err := w.Fixture.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), "", "Welke datum?")
				must(t, err)
				_, err = w.Fixture.Quotes.Resubmit(t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, orderingtest.Target(returned), "1 december.")
				must(t, err)
				return v.Quote
			},
			[]string{"Antwoord op uw vraag 1 december.", "Versie 1 teruggestuurd met een vraag", "Versie 1 vervangen", "Vraag beantwoord met versie 2", "Goedkeuren"},
		},
		"asking for a design and for a second pair of eyes": {
			func(_ *testing.T, w *world) ordering.QuoteID {
				line := ordering.ItemInput{
					Action: ordering.Add, Offering: "conn-ethernet-dedicated", Configuration: catalog.Configuration{Tier: "10000"}, TermMonths: 36, Site: orderingtest.Address(),
				}
				return w.Request(orderingtest.Bakker, line, line).Quote
			},
			[]string{"engineering : wacht op besluit", "Een gekozen variant vraagt een ontwerp.", "Het verschil per maand is hoger dan € 2.500,00, of de eenmalige kosten zijn hoger dan € 5.000,00."},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			quote := c.come(t, w)
			w.get(orderingtest.Anna, "/approvals/"+string(quote)).want(http.StatusOK).says(c.says...)
		})
	}
}

// The work list tells how long something waits.
func TestWorkList_Age(t *testing.T) {
	w := newWorld(t)
	w.request()
	waited := time.Duration(0)
	for _, c := range []struct {
		after time.Duration
		says  string
	}{
		{59 * time.Minute, "(minder dan een uur)"}, {time.Hour, "(1 uur)"}, {23 * time.Hour, "(23 uur)"}, {24 * time.Hour, "(1 dag)"}, {72 * time.Hour, "(3 dagen)"},
	} {
		w.Clock.Advance(c.after - waited)
		waited = c.after
		w.get(orderingtest.Anna, "/approvals").says(c.says)
	}
}

// A login that failed is a page with the right status.
func TestLogin_Failure(t *testing.T) {
	for status, err := range map[int]error{
		http.StatusBadRequest:          fmt.Errorf("Callback: %w", identity.ErrLoginRefused),
		http.StatusForbidden:           fmt.Errorf("Callback: %w", identity.ErrUnauthenticated),
		http.StatusServiceUnavailable:  fmt.Errorf("Callback: %w", identity.ErrUnavailable),
		http.StatusInternalServerError: errors.New("Callback: the disk is full"),
	} {
		w := newWorld(t)
		w.browser.login = err
		if got := w.get(nobody, "/login/callback"); got.Code != status || got.Header().Get("Content-Type") != "text/html; charset=utf-8" {
			t.Errorf("%v gives %d, %s", err, got.Code, got.Header().Get("Content-Type"))
		}
	}
}

// A panic is a fault of one request.
func TestPages_Panic(t *testing.T) {
	w := newWorld(t)
	w.staff.Links = nil
	w.get(nobody, "/approve/x").want(http.StatusInternalServerError).says("Er ging iets mis").keepsQuiet("nil pointer", "goroutine")
	w.get(nobody, "/").want(http.StatusOK)
}
