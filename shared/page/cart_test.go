package page_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

const pien = ordering.Subject("noord-user")

// cartNow is the cart as the rules have it.
func (w *world) cartNow(id ordering.CustomerID) *usecase.CartView {
	w.t.Helper()
	view, err := w.Fixture.Carts.Cart(w.t.Context(), orderingtest.User(orderingtest.Customer(id).Partner), id)
	if err != nil {
		w.t.Fatal(err)
	}
	return view
}

// shows fails unless the page shows the amount as that figure.
func (a *answer) shows(figure string, amount money.Cents) {
	a.t.Helper()
	signed := strings.HasSuffix(figure, ".differenceCents") || strings.HasPrefix(figure, "compared.")
	want := statement.Figure{Cents: amount, Signed: signed}.In(words.In(words.Dutch))
	if f := a.document().figures[figure]; f.text != want {
		a.t.Errorf("%s shows %q as %s, want %s", a.address.Path, f.text, figure, want)
	}
}

// cart is Pien's page of the customer's cart.
func (w *world) cart(id ordering.CustomerID) *answer {
	w.t.Helper()
	return w.get(pien, "/carts/"+string(id)).want(http.StatusOK)
}

// An empty cart shows where to go.
func TestCart_Empty(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	page := w.cart(orderingtest.Bakker).says("Deze winkelwagen is leeg", "Klant bakker B.V.")
	for _, link := range []string{"/services?customer=bakker", "/catalog?customer=bakker", "/customers/bakker"} {
		if !slices.Contains(page.document().links, link) {
			t.Errorf("no link to %s among %q", link, page.document().links)
		}
	}
	w.unchanged(before)
	w.get(pien, "/carts/slager").want(http.StatusNotFound).keepsQuiet("slager B.V.")
	w.get(pien, "/carts/nobody").want(http.StatusNotFound)
}

// A cart shows new services and upgrades with the figures of its change.
func TestCart_Figures(t *testing.T) {
	w := newWorld(t)
	view := w.Fill(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
	before := w.dump()
	page := w.cart(orderingtest.Bakker).says(
		"1. Zakelijk Glasvezel", "2. Virtuele server (VPS)", "nieuw", "100/100 Mb/s → 500/500 Mb/s", "Totaal van deze aanvraag", "Offerte aanvragen")
	figured(t, figuresOf(view.Draft, catalog.Dutch), w.unfolded(pien, "/carts/bakker"))
	w.unchanged(before)
	var links []string
	for i, item := range view.Change.Items {
		id := "item." + string(item.Item) + "."
		page := w.get(pien, fmt.Sprintf("/carts/bakker?line=%d", i+1)).says("Geplande datum")
		links = append(links, page.document().links...)
		page.shows(id+"newMrcCents", item.New.NetMRC)
		page.shows(id+"differenceCents", item.Difference)
		page.shows(id+"nrcCents", item.NRC)
		page.shows(id+"firstPeriodCents", item.FirstPeriod.Amount)
	}
	total := view.Change.Total
	page.shows("total.oldMrcCents", total.OldMRC)
	page.shows("total.newMrcCents", total.NewMRC)
	page.shows("total.differenceCents", total.Difference)
	page.shows("total.nrcCents", total.NRC)
	page.shows("vat.differenceCents", view.Change.VAT.Amounts.Difference)
	for _, link := range []string{
		"/services/bakker-fibre/upgrade?item=" + string(view.Cart.Items[0].ID),
		"/catalog/host-vps?customer=bakker&item=" + string(view.Cart.Items[1].ID),
	} {
		if !slices.Contains(links, link) {
			t.Errorf("no link to %s among %q", link, links)
		}
	}
	w.get(pien, "/carts/bakker?lang=en").want(http.StatusOK).says("new", "Total of this request", "Request the quote")
}

// A cart that is requested leads to its quote once.
func TestCart_Request(t *testing.T) {
	w := newWorld(t)
	w.Fill(orderingtest.Bakker, orderingtest.NewServer())
	form := w.cart(orderingtest.Bakker).form("request")
	first := w.submit(pien, form, "request", nil).want(http.StatusSeeOther)
	quotes, _, err := w.Fixture.Quotes.Quotes(t.Context(), orderingtest.User(orderingtest.Noord), "", ordering.Page{})
	if err != nil || len(quotes) != 1 {
		t.Fatalf("%d quotes, %v", len(quotes), err)
	}
	if got, want := first.Header().Get("Location"), "/quotes/"+string(quotes[0].ID); got != want {
		t.Errorf("it leads to %s, want %s", got, want)
	}
	after := w.dump()
	if second := w.submit(pien, form, "request", nil).want(http.StatusSeeOther); second.Header().Get("Location") != first.Header().Get("Location") {
		t.Errorf("the same form leads to %s", second.Header().Get("Location"))
	}
	w.unchanged(after)
	w.cart(orderingtest.Bakker).says("Deze winkelwagen is leeg")
}

// A cart lists everything that is needed with who can mend it.
func TestCart_Checks(t *testing.T) {
	w := newWorld(t)
	w.Clock.Advance(time.Hour)
	wild := orderingtest.NewServer()
	wild.Configuration.Units, wild.TermMonths = 99, 36
	long := orderingtest.NewServer()
	long.TermMonths = 36
	w.Fill(orderingtest.Kapper, wild, long, ordering.ItemInput{Action: ordering.Add, Offering: "voice-number-block", Configuration: catalog.Configuration{Tier: "10", Options: map[string]int64{"port-in": 1}}, TermMonths: 12})
	page := w.cart(orderingtest.Kapper).says(
		"Los dit op voordat u de offerte aanvraagt", "Servers: van 1 tot en met 50", "Nog zonder prijs",
		"Koppel dit product aan een van deze diensten: SIP-trunk, Hosted Telefonie.", "Vul het kenmerk in van het document: portingmachtiging.",
		"Vul de huidige aanbieder en de nummers in.", "Een kleine onderneming moet een looptijd", "U kunt dit zelf oplossen.")
	if n := strings.Count(page.document().text, "Een kleine onderneming moet een looptijd"); n != 1 {
		t.Errorf("one cause of two lines is said %d times", n)
	}
	for _, f := range page.document().forms {
		if slices.Contains(f.buttons, "request") {
			t.Error("it can be requested all the same")
		}
	}
	// A form from before is refused, with all of it.
	before := w.dump()
	form := w.get(pien, "/carts/kapper?line=1").form("remove")
	w.submit(pien, form, "request", nil).want(http.StatusConflict).says("Niet opgeslagen", "Een aanvraag kan nog niet", "portingmachtiging")
	w.unchanged(before)
	w.get(pien, "/carts/zurich").want(http.StatusOK)
	w.Fill(orderingtest.Zurich, orderingtest.NewServer())
	w.cart(orderingtest.Zurich).says("Uw accountmanager beoordeelt dit bij de aanvraag.").form("request")
}

// A statement about the term is recorded and taken back.
func TestCart_TermWaiver(t *testing.T) {
	w := newWorld(t)
	long := orderingtest.NewServer()
	long.TermMonths = 36
	w.Fill(orderingtest.Kapper, long)
	form := w.cart(orderingtest.Kapper).form("waive")
	before := w.dump()
	refused := w.submit(pien, form, "waive", url.Values{"name": {"M. Kapper"}, "date": {"2027-01-01"}}).want(http.StatusUnprocessableEntity).
		says("Niet opgeslagen", "niet in de toekomst")
	if got := refused.form("waive").fields.Get("name"); got != "M. Kapper" {
		t.Errorf("what was typed became %q", got)
	}
	w.unchanged(before)
	typed := url.Values{"name": {"M. Kapper"}, "date": {"2026-11-16"}}
	w.submit(pien, form, "waive", typed).want(http.StatusSeeOther)
	w.submit(pien, form, "waive", typed).want(http.StatusSeeOther)
	page := w.cart(orderingtest.Kapper).says("M. Kapper, 16 november 2026")
	page.form("request")
	w.submit(pien, page.form("unwaive"), "unwaive", nil).want(http.StatusSeeOther)
	if w.cartNow(orderingtest.Kapper).Cart.TermWaiver != nil {
		t.Error("the statement still stands")
	}
}

// An item is taken out and a cart thrown away.
func TestCart_Remove(t *testing.T) {
	w := newWorld(t)
	view := w.Fill(orderingtest.Bakker, orderingtest.NewServer(), w.FasterFibre(orderingtest.Bakker))
	page := w.get(pien, "/carts/bakker?line=1")
	form := page.form("remove")
	if form.fields.Get("item") != string(view.Cart.Items[0].ID) {
		t.Fatalf("line 1 takes out %s", form.fields)
	}
	w.submit(pien, form, "remove", nil).want(http.StatusSeeOther)
	w.submit(pien, form, "remove", nil).want(http.StatusSeeOther) // sent twice, done once
	if left := w.cartNow(orderingtest.Bakker).Cart.Items; len(left) != 1 || left[0].ID != view.Cart.Items[1].ID {
		t.Errorf("left are %+v", left)
	}
	// What was seen before is not thrown away unseen.
	w.submit(pien, page.form("throw"), "throw", nil).want(http.StatusConflict)
	w.submit(pien, w.cart(orderingtest.Bakker).form("throw"), "throw", nil).want(http.StatusSeeOther)
	w.cart(orderingtest.Bakker).says("Deze winkelwagen is leeg")
}

// Changed prices are shown beside the old and accepted.
func TestCart_NewPrices(t *testing.T) {
	w := newWorld(t)
	view := w.Fill(orderingtest.Bakker, orderingtest.NewServer())
	stored := view.Cart
	seen := *stored.Items[0].Seen
	seen.NetMRC += 500
	stored.Items[0].Seen = &seen
	if err := w.Store.Update(t.Context(), func(tx ordering.Tx) error {
		cart, err := tx.Cart(t.Context(), orderingtest.Noord, orderingtest.Bakker)
		if err != nil {
			return err
		}
		cart.Items[0].Seen = &seen
		tx.Save(cart)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	page := w.cart(orderingtest.Bakker).says("Prijzen zijn veranderd", words.In(words.Dutch).Money(seen.NetMRC), "Nieuwe prijzen aanvaarden")
	page.shows("accept.item."+string(stored.Items[0].ID)+".newMrcCents", view.Change.Items[0].New.NetMRC)
	page.keepsQuiet("accept.item." + string(stored.Items[0].ID) + ".nrcCents") // which stayed the same
	form := page.form("accept")
	stale := maps.Clone(form.fields)
	stale.Set("hash", strings.Repeat("0", 64))
	stale.Set("key", "another")
	w.submit(pien, htmlForm{form.method, form.action, stale, nil}, "accept", nil).want(http.StatusConflict).says("De berekening is veranderd")
	w.submit(pien, form, "accept", nil).want(http.StatusSeeOther)
	w.cart(orderingtest.Bakker).keepsQuiet("Prijzen zijn veranderd").form("request")
}

// A form that filled a cart that is gone leaves no empty one.
func TestCart_Gone(t *testing.T) {
	for name, send := range map[string]func(w *world) func() *answer{
		"from the catalogue": func(w *world) func() *answer {
			form := w.get(pien, "/catalog/host-vps?customer=bakker").form("add")
			form.method = "post"
			return func() *answer { return w.submit(pien, form, "add", nil) }
		},
		"from a service": func(w *world) func() *answer {
			form := w.calculated(pien, w.get(pien, upgradeOf(orderingtest.Trunk)).changing(), url.Values{"units": {"12"}}).changing()
			return func() *answer { return w.put(pien, form, nil) }
		},
		"from several services": func(w *world) func() *answer {
			form := w.calculated(pien, w.get(pien, bulkOf([]string{string(orderingtest.Trunk)})).changing(), url.Values{"units": {"12"}}).changing()
			return func() *answer { return w.put(pien, form, nil) }
		},
	} {
		for cart, prepare := range map[string]func(w *world){"that it made": func(*world) {}, "that was there": func(w *world) { w.Fill(orderingtest.Bakker, orderingtest.NewServer()) }} {
			t.Run(name+" in a cart "+cart, func(t *testing.T) {
				w := newWorld(t)
				prepare(w)
				again := send(w)
				again().want(http.StatusSeeOther)
				w.submit(pien, w.cart(orderingtest.Bakker).form("throw"), "throw", nil).want(http.StatusSeeOther)
				gone := w.dump()
				again().want(http.StatusSeeOther)
				w.unchanged(gone)
			})
		}
	}
}

// A cart says which version it becomes.
func TestCart_Revision(t *testing.T) {
	w := newWorld(t)
	v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	if _, err := w.Fixture.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), ordering.AccountManager, "Welke maat?"); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Fixture.Quotes.Revise(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, orderingtest.Target(v)); err != nil {
		t.Fatal(err)
	}
	w.cart(orderingtest.Bakker).says("U herziet "+string(v.Quote), "Deze winkelwagen wordt "+string(v.Quote)+"/2")
}

// A cart is for its partner alone.
func TestCart_OtherPartner(t *testing.T) {
	w := newWorld(t)
	view := w.Fill(orderingtest.Bakker, orderingtest.NewServer())
	form := w.cart(orderingtest.Bakker).form("remove")
	before := w.dump()
	for _, page := range []string{"/catalog", "/catalog/host-vps?customer=bakker", "/carts/bakker"} {
		if to := w.get(nobody, page).want(http.StatusSeeOther).Header().Get("Location"); !strings.HasPrefix(to, "/login?") {
			t.Errorf("%s sends who is not logged in to %s", page, to)
		}
		w.get(orderingtest.Anna, page).want(http.StatusForbidden)
	}
	stranger := ordering.Subject("zuid-user")
	w.get(stranger, "/carts/bakker").want(http.StatusNotFound).keepsQuiet("bakker B.V.")
	w.get(stranger, "/catalog/host-vps?customer=bakker").want(http.StatusNotFound)
	for _, action := range []string{"remove", "throw", "waive", "unwaive", "accept", "request"} {
		w.submit(nobody, form, action, nil).want(http.StatusUnauthorized).says("U bent niet ingelogd")
		w.submit(orderingtest.Anna, form, action, nil).want(http.StatusForbidden)
		w.submit(stranger, form, action, nil).want(http.StatusNotFound)
	}
	w.submit(pien, form, "dance", nil).want(http.StatusBadRequest)
	w.do(pien, http.MethodPost, "/carts/bakker", url.Values{"action": {"request"}}).want(http.StatusBadRequest)
	add := url.Values{"customer": {"bakker"}, "term": {"12"}, "tier": {"m"}, "units": {"1"}, "key": {"k-1"}}
	w.do(nobody, http.MethodPost, "/catalog/host-vps", add).want(http.StatusUnauthorized)
	w.do(stranger, http.MethodPost, "/catalog/host-vps", add).want(http.StatusNotFound)
	w.do(pien, http.MethodHead, "/carts/bakker", nil).want(http.StatusOK)
	w.unchanged(before)
	if view.Cart.Tag() != w.cartNow(orderingtest.Bakker).Cart.Tag() {
		t.Error("the cart changed")
	}
}
