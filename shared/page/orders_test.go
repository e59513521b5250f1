package page_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// placed saves an order in progress of one item, planned for the day.
func (w *world) placed(number int, p ordering.PartnerID, customer string, planned calendar.Date) *ordering.Order {
	w.t.Helper()
	quote := ordering.QuoteID(fmt.Sprintf("OFF-2026-%05d", number))
	o := &ordering.Order{
		ID: quote.Order(), Quote: quote, Version: 1, Partner: p, Customer: "other", CustomerName: customer, State: ordering.InProgress, CreatedAt: w.Clock.Now(),
		Items: []ordering.OrderItem{{ID: "one", Action: ordering.Add, Offering: "host-vps", State: ordering.InProgress, Planned: planned}},
	}
	w.Save(o)
	return o
}

// The orders that wait for delivery are operations' work list, over all partners.
func TestOrders_Open(t *testing.T) {
	w := newWorld(t)
	if to := w.get(orderingtest.Olga, "/").want(http.StatusSeeOther).Header().Get("Location"); to != "/fulfilment" {
		t.Errorf("operations begins at %s", to)
	}
	w.get(orderingtest.Olga, "/fulfilment").want(http.StatusOK).says("Er zijn geen openstaande orders.")

	today := w.Clock.Today()
	w.placed(901, orderingtest.Noord, "Op tijd B.V.", today.AddBusinessDays(5))
	w.placed(902, orderingtest.Zuid, "Bijna B.V.", today.AddBusinessDays(4))
	w.placed(903, orderingtest.Wolk, "Te laat B.V.", today.AddDays(-1))
	over := w.placed(904, orderingtest.Noord, "Voorbij B.V.", today)
	over.Items[0].State, over.State, over.ID = ordering.Completed, ordering.Completed, "ORD-2026-00905"
	over.Quote = over.ID.Quote()
	w.Save(over)

	page := w.get(orderingtest.Olga, "/fulfilment").says("4 openstaande orders", "Te laat B.V. ORD-2026-00903 Wolk Oplossingen In uitvoering 1 van 1")
	text := page.document().text
	at := func(name string) int { return strings.Index(text, name) }
	if !(at("Te laat B.V.") < at("Voorbij B.V.") && at("Voorbij B.V.") < at("Bijna B.V.") && at("Bijna B.V.") < at("Op tijd B.V.")) {
		t.Errorf("the list is not by the day on which something is due: %s", text)
	}
	for query, want := range map[string][]string{
		"due=late":         {"Te laat B.V."},
		"due=atRisk":       {"Bijna B.V.", "Voorbij B.V."},
		"due=onSchedule":   {"Op tijd B.V."},
		"partner=zuid":     {"Bijna B.V."},
		"text=op+tijd":     {"Op tijd B.V."},
		"text=00902":       {"Bijna B.V."},
		"state=inProgress": {"Te laat B.V.", "Op tijd B.V."},
	} {
		narrowed := w.get(orderingtest.Olga, "/fulfilment?"+query).want(http.StatusOK).says(want...)
		if strings.Count(narrowed.document().text, " van 1") != len(want) && query != "state=inProgress" {
			t.Errorf("%s shows more than %q: %s", query, want, narrowed.document().text)
		}
	}
	w.get(orderingtest.Olga, "/fulfilment?state=acknowledged").says("Niets gevonden.", "Toon alles")

	t.Run("what is over stands with its partner", func(t *testing.T) {
		w.get(orderingtest.Olga, "/fulfilment?state=closed").want(http.StatusUnprocessableEntity).says("Kies een partner om de afgeronde orders te bekijken.")
		w.get(orderingtest.Olga, "/fulfilment?state=closed&partner=noord").want(http.StatusOK).says("ORD-2026-00905", "Opgeleverd", "0 van 1").keepsQuiet("ORD-2026-00901")
	})
	t.Run("an account manager sees its own partners and those it stands in for", func(t *testing.T) {
		w.get(orderingtest.Anna, "/fulfilment").want(http.StatusOK).says("3 openstaande orders").keepsQuiet("Bijna B.V.", "Zuid Telecom")
		w.get(orderingtest.Bram, "/fulfilment").says("1 openstaande order", "Bijna B.V.").keepsQuiet("Op tijd B.V.")
		w.get(orderingtest.Bram, "/fulfilment?partner=noord").says("Niets gevonden.").keepsQuiet("Op tijd B.V.")
		w.get(orderingtest.Bram, "/fulfilment?state=closed&partner=noord").want(http.StatusNotFound)
		_, err := w.Fixture.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Bram), 1, []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today.AddDays(3)}})
		if err != nil {
			t.Fatal(err)
		}
		w.get(orderingtest.Carla, "/fulfilment").says("1 open order", "Bijna B.V.", "At risk")
	})
	t.Run("a partner sees none of it", func(t *testing.T) {
		w.get(user, "/fulfilment").want(http.StatusForbidden).keepsQuiet("B.V.")
		w.get(nobody, "/fulfilment").want(http.StatusSeeOther)
		if links := w.get(user, "/").document().links; slices.Contains(links, "/fulfilment") {
			t.Errorf("a partner is led to %s", links)
		}
	})
}

// The list has pages, the last of which leads nowhere.
func TestOrders_Pages(t *testing.T) {
	w := newWorld(t)
	for i := range 26 {
		w.placed(900+i, orderingtest.Noord, "Klant", w.Clock.Today().AddDays(i))
	}
	first := w.get(orderingtest.Olga, "/fulfilment?partner=noord").says("26 openstaande orders", "ORD-2026-00924").keepsQuiet("ORD-2026-00925")
	if !slices.Contains(first.document().links, "/fulfilment?page=2&partner=noord") {
		t.Errorf("no way on: %s", first.document().links)
	}
	w.get(orderingtest.Olga, "/fulfilment?page=2&partner=noord").says("ORD-2026-00925").keepsQuiet("ORD-2026-00924", "page=3")
	for _, none := range []string{"0", "3", "x"} {
		w.get(orderingtest.Olga, "/fulfilment?page="+none).want(http.StatusNotFound)
	}
}

// A number leads to its order or its quote, as people type it.
func TestOrders_Number(t *testing.T) {
	w := newWorld(t)
	o := w.InProgress(orderingtest.Bakker, orderingtest.NewServer())
	for typed, want := range map[string]string{
		string(o.ID):                        "/fulfilment/" + string(o.ID),
		"+" + strings.ToLower(string(o.ID)): "/fulfilment/" + string(o.ID),
		string(o.Quote):                     "/approvals/" + string(o.Quote),
		string(o.Quote) + "/1":              "/approvals/" + string(o.Quote),
	} {
		if to := w.get(orderingtest.Olga, "/fulfilment?text="+typed).want(http.StatusSeeOther).Header().Get("Location"); to != want {
			t.Errorf("%q leads to %s, want %s", typed, to, want)
		}
	}
	w.get(orderingtest.Olga, "/fulfilment?text=ORD-2026-99999").want(http.StatusOK).says("Niets gevonden.")
	w.get(orderingtest.Bram, "/fulfilment?text="+string(o.ID)).want(http.StatusOK).says("Niets gevonden.")
}
