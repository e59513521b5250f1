package page_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

// The people of the partners who use the portal.
const (
	user       ordering.Subject = "noord-user"
	signer     ordering.Subject = "noord-signer"
	stranger   ordering.Subject = "zuid-signer"
	wolkSigner ordering.Subject = "wolk-signer"
)

// come is how a quote gets to where a test begins.
type come func(t *testing.T, w *world) *ordering.QuoteVersion

func requested(_ *testing.T, w *world) *ordering.QuoteVersion { return w.request() }
func approved(_ *testing.T, w *world) *ordering.QuoteVersion  { return w.Approved(w.request()) }

func returned(t *testing.T, w *world) *ordering.QuoteVersion {
	t.Helper()
	v, err := w.Fixture.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(w.request()), "", "Welke <b>datum</b>?")
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func declined(t *testing.T, w *world) *ordering.QuoteVersion {
	t.Helper()
	v, err := w.Fixture.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(w.request()), "", "Te weinig marge.")
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func expired(t *testing.T, w *world) *ordering.QuoteVersion {
	t.Helper()
	v := approved(t, w)
	w.Clock.Set(v.ValidUntil.End())
	return v
}

func ordered(t *testing.T, w *world) *ordering.QuoteVersion {
	t.Helper()
	v := approved(t, w)
	w.Ordered(v)
	return w.Latest(v.Quote)
}

// A quote tells its partner how it stands and what can be done.
func TestQuote_State(t *testing.T) {
	all := []string{"resubmit", "revise", "copy", "withdraw", "comment"}
	for name, c := range map[string]struct {
		come    come
		says    []string
		buttons []string
	}{
		"requested: who decides still":        {requested, []string{"Wij beoordelen uw aanvraag", "wacht op accountmanager", "wacht op Anna de Boer"}, []string{"withdraw", "comment"}},
		"returned: the question":              {returned, []string{"Wij hebben een vraag Welke <b>datum</b>?", "Uw antwoord", "wacht op uw antwoord"}, []string{"resubmit", "revise", "withdraw", "comment"}},
		"approved: until when":                {approved, []string{"Goedgekeurd: u kunt bestellen tot en met 17 december 2026", "goedgekeurd door Anna de Boer", "De offerte als PDF", "uiterlijk 17 december 2026"}, []string{"revise", "withdraw", "comment"}},
		"declined: the reason":                {declined, []string{"Afgewezen Te weinig marge.", "Kopiëren naar de winkelwagen"}, []string{"copy", "comment"}},
		"expired: its last day, swept or not": {expired, []string{"Verlopen Deze offerte was geldig tot en met 17 december 2026.", "opnieuw aanvragen"}, []string{"copy", "comment"}},
		"ordered: the order":                  {ordered, []string{"Deze offerte is besteld als order ORD-2026-00001."}, []string{"comment"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			v := c.come(t, w)
			page := w.get(user, "/quotes/"+string(v.Quote)).want(http.StatusOK).says(c.says...)
			var offered []string
			for _, f := range page.document().forms {
				offered = append(offered, f.buttons...)
			}
			for _, button := range all {
				if got, want := slices.Contains(offered, button), slices.Contains(c.buttons, button); got != want {
					t.Errorf("%s is offered: %t, want %t", button, got, want)
				}
			}
			page.keepsQuiet("Elke aanvraag wordt beoordeeld", "approve", "Uw besluit")
			w.get(user, "/quotes").says(string(v.Quote), "Klant bakker B.V.", words.In(words.Dutch).Money(v.Change.Total.Difference), words.In(words.Dutch).Money(v.Change.Total.NRC))
		})
	}
}

// Every figure of the change stands on the partner's page.
func TestQuote_Figures(t *testing.T) {
	for _, language := range []ordering.Language{catalog.Dutch, catalog.English} {
		t.Run(string(language), func(t *testing.T) {
			w := newWorld(t)
			v := w.Approved(w.rich())
			query := "?lang=" + string(language)
			want := figuresOf(v, language)
			figured(t, want, w.unfolded(user, "/quotes/"+string(v.Quote)+query))
			figured(t, want, w.unfolded(signer, "/quotes/"+string(v.Quote)+"/confirm"+query))
			agreed := w.get(signer, "/quotes/"+string(v.Quote)+"/confirm"+query).want(http.StatusOK).document().figures
			order := w.Ordered(v)
			became := w.get(user, "/orders/"+string(order.ID)+query).want(http.StatusOK).document().figures
			compared := 0
			for id, figure := range want {
				for page, on := range map[string]map[string]htmlFigure{"confirmed": agreed, "ordered": became} {
					if f, ok := on[id]; ok {
						compared++
						if f.text != figure.text {
							t.Errorf("%s %s: %s, want %s", page, id, f.text, figure.text)
						}
					}
				}
			}
			if len(want) < 35 || compared < 30 {
				t.Errorf("%d figures on the page, %d compared with the others", len(want), compared)
			}
		})
	}
}

// A partner's form counts once and changes nothing when it is refused.
func TestQuote_SentTwice(t *testing.T) {
	for name, c := range map[string]struct {
		come   come
		button string
		fill   url.Values
		leads  string
		state  ordering.VersionState
		says   string
	}{
		"an answer makes the next version":  {returned, "resubmit", url.Values{"answer": {"1 december.\r\nGraag."}}, "/quotes/OFF-2026-00001", ordering.Requested, "Uw antwoord op onze vraag 1 december. Graag."},
		"a revision leads to the cart":      {returned, "revise", nil, "/carts/bakker", ordering.Returned, ""},
		"an approved quote can be revised":  {approved, "revise", nil, "/carts/bakker", ordering.Approved, ""},
		"a withdrawal needs no reason":      {approved, "withdraw", nil, "/quotes/OFF-2026-00001", ordering.Withdrawn, "Ingetrokken"},
		"a copy leads to the cart":          {declined, "copy", nil, "/carts/bakker", ordering.Declined, ""},
		"a comment changes no version":      {requested, "comment", url.Values{"comment": {"Haast ✓"}}, "/quotes/OFF-2026-00001", ordering.Requested, "Haast ✓"},
		"a comment after the order as well": {ordered, "comment", url.Values{"comment": {"Dank!"}}, "/quotes/OFF-2026-00001", ordering.Ordered, "Dank!"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			address := "/quotes/" + string(c.come(t, w).Quote)
			form := w.get(user, address).form(c.button)

			before := w.dump()
			w.submit(nobody, form, c.button, c.fill).want(http.StatusUnauthorized)
			w.submit(stranger, form, c.button, c.fill).want(http.StatusNotFound)
			w.submit(orderingtest.Anna, form, c.button, c.fill).want(http.StatusForbidden)
			w.unchanged(before)

			done := w.submit(user, form, c.button, c.fill).want(http.StatusSeeOther)
			if to := done.Header().Get("Location"); to != c.leads {
				t.Errorf("it leads to %s, want %s", to, c.leads)
			}
			after := w.dump()
			if to := w.submit(user, form, c.button, c.fill).want(http.StatusSeeOther).Header().Get("Location"); to != c.leads {
				t.Errorf("sent again it leads to %s", to)
			}
			w.unchanged(after)
			if got := w.Latest("OFF-2026-00001").State; got != c.state {
				t.Errorf("the version is %s, want %s", got, c.state)
			}
			w.get(user, address).says(c.says)
		})
	}
}

// What a partner typed stands there again.
func TestQuote_Typed(t *testing.T) {
	for name, c := range map[string]struct {
		come                come
		button, field, text string
		says                string
	}{
		"no answer":                        {returned, "resubmit", "answer", " ", "Antwoord: Dit veld is verplicht."},
		"a reason that is too long":        {approved, "withdraw", "reason", strings.Repeat("ë", 2001), "Ten hoogste 2.000 tekens."},
		"a comment with a control in it":   {requested, "comment", "comment", "a\x07b", "Bevat een stuurteken."},
		"a form that names another change": {approved, "withdraw", "hash", strings.Repeat("0", 64), "Niet opgeslagen"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			address := "/quotes/" + string(c.come(t, w).Quote)
			before := w.dump()
			again := w.submit(user, w.get(user, address).form(c.button), c.button, url.Values{c.field: {c.text}})
			if again.Code != http.StatusUnprocessableEntity && again.Code != http.StatusConflict {
				t.Fatalf("status %d", again.Code)
			}
			again.says("Niet opgeslagen", c.says)
			w.unchanged(before)
			if c.field == "hash" {
				return
			}
			if kept, typed := again.form(c.button).fields.Get(c.field), strings.ReplaceAll(c.text, "\x07", ""); kept != typed {
				t.Errorf("the field holds %q, %q was typed", kept, typed)
			}
			if ids := again.document().ids; !slices.Contains(ids, c.field+"-problem") {
				t.Errorf("the problem does not stand at its field: %s", ids)
			}
		})
	}
}

// A cart that is not empty is told with the way to it.
func TestQuote_CartNotEmpty(t *testing.T) {
	for button, c := range map[string]come{"revise": returned, "copy": declined} {
		t.Run(button, func(t *testing.T) {
			w := newWorld(t)
			address := "/quotes/" + string(c(t, w).Quote)
			w.Fill(orderingtest.Bakker, orderingtest.NewServer())
			before := w.dump()
			again := w.submit(user, w.get(user, address).form(button), button, nil).want(http.StatusConflict).says("De winkelwagen van deze klant is niet leeg.")
			w.unchanged(before)
			if links := again.document().links; !slices.Contains(links, "/carts/bakker") {
				t.Errorf("no way to the cart: %s", links)
			}
		})
	}
}

// An earlier version is there to be read only.
func TestQuote_EarlierVersion(t *testing.T) {
	w := newWorld(t)
	v := returned(t, w)
	stale := w.get(user, "/quotes/"+string(v.Quote)).form("withdraw")
	if _, err := w.Fixture.Quotes.Resubmit(t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, orderingtest.Target(v), "Ja."); err != nil {
		t.Fatal(err)
	}
	latest := w.get(user, "/quotes/"+string(v.Quote)).says("OFF-2026-00001/2", "Versie 2 Aangevraagd", "Versie 1 Vervangen")
	if links := latest.document().links; !slices.Contains(links, "/quotes/OFF-2026-00001?version=1") {
		t.Errorf("no way to version 1: %s", links)
	}
	earlier := w.get(user, "/quotes/OFF-2026-00001?version=1").want(http.StatusOK).says("U bekijkt een eerdere versie", "Alleen versie 2 geldt nog.")
	for _, f := range earlier.document().forms {
		if slices.Contains(f.buttons, "withdraw") || slices.Contains(f.buttons, "copy") {
			t.Errorf("an earlier version can be changed: %s", f.buttons)
		}
	}
	before := w.dump()
	w.submit(user, stale, "withdraw", nil).want(http.StatusConflict).says("Niet opgeslagen", "Alleen versie 2 geldt nog.")
	w.unchanged(before)
	for _, none := range []string{"3", "0", "-1", "x"} {
		w.get(user, "/quotes/OFF-2026-00001?version="+none).want(http.StatusNotFound)
	}
}

// The partner's pages are only for its own people.
func TestQuote_OtherPartner(t *testing.T) {
	w := newWorld(t)
	v := ordered(t, w)
	order := "/orders/" + string(v.Quote.Order())
	for _, address := range []string{"/quotes", "/quotes/" + string(v.Quote), "/quotes/" + string(v.Quote) + "/confirm", "/orders", order} {
		if to := w.get(nobody, address).want(http.StatusSeeOther).Header().Get("Location"); to != "/login?return="+url.QueryEscape(address) {
			t.Errorf("%s: who is not logged in is sent to %s", address, to)
		}
		w.get(orderingtest.Anna, address).want(http.StatusForbidden).keepsQuiet("bakker")
		before := w.dump()
		w.get(user, address)
		w.do(user, http.MethodHead, address, nil)
		w.unchanged(before)
		if address == "/quotes" || address == "/orders" {
			w.get(stranger, address).want(http.StatusOK).keepsQuiet("bakker")
			continue
		}
		w.get(stranger, address).want(http.StatusNotFound).keepsQuiet("bakker")
	}
	for _, address := range []string{"/quotes/OFF-2026-99999", "/quotes/nonsense", "/orders/ORD-2026-99999", "/orders/nonsense"} {
		w.get(user, address).want(http.StatusNotFound)
	}
}

// Lists are narrowed and go on.
func TestQuotes_Filter(t *testing.T) {
	w := newWorld(t)
	w.get(user, "/quotes").want(http.StatusOK).says("U hebt nog geen offertes.")
	w.get(user, "/orders").want(http.StatusOK).says("U hebt nog geen orders.")
	for range 26 {
		w.Request(orderingtest.Bakker, orderingtest.NewServer())
	}
	w.Ordered(w.Approved(w.Request(orderingtest.Berlin, orderingtest.NewServer())))
	first := w.get(user, "/quotes").says("OFF-2026-00027/1", "Besteld", "Order volgen", "Wij beoordelen de aanvraag").keepsQuiet("OFF-2026-00002/1")
	links := first.document().links
	i := slices.IndexFunc(links, func(l string) bool { return strings.Contains(l, "cursor=") })
	if i < 0 {
		t.Fatalf("the list does not go on: %s", links)
	}
	w.get(user, links[i]).want(http.StatusOK).says("OFF-2026-00002/1", "OFF-2026-00001/1").keepsQuiet("OFF-2026-00003/1")
	w.get(user, "/quotes?state=ordered").says("OFF-2026-00027/1").keepsQuiet("OFF-2026-00026/1")
	w.get(user, "/quotes?customer=berlin").says("Berlin GmbH").keepsQuiet("Klant bakker")
	w.get(user, "/quotes?customer=nobody").says("Niets gevonden.", "Toon alles")
	w.get(user, "/quotes?cursor=nonsense").want(http.StatusBadRequest)
	w.get(user, "/orders?state=acknowledged&lang=en").says("ORD-2026-00027", "Waits for release", "0 of 1")
	w.get(user, "/orders?state=completed").says("Niets gevonden.")
}
