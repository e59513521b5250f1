package page_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

var signature = url.Values{"signerName": {"J. Bakker"}, "signerFunction": {"directeur"}, "mandate": {"yes"}, "consent": {"yes"}}

// A signature makes the order that was shown.
func TestConfirm_Signature(t *testing.T) {
	w := newWorld(t)
	v := approved(t, w)
	address := "/quotes/" + string(v.Quote) + "/confirm"
	if links := w.get(signer, "/quotes/"+string(v.Quote)).says("Ondertekenen namens de klant").document().links; !slices.Contains(links, address) {
		t.Errorf("no way to sign: %s", links)
	}
	sha := w.Drawn(v)[0].SHA256
	page := w.get(signer, address).want(http.StatusOK).says(
		v.Ref().String(), v.ChangeHash[:12], sha[:12], words.In(words.Dutch).Money(v.Change.Total.Difference), words.In(words.Dutch).Money(v.Change.Total.NRC),
		usecase.ConsentText(ordering.Signature).Text().NL, "Ik ben door Klant bakker B.V. gemachtigd om te ondertekenen.", "17 december 2026",
	)
	if links := page.document().links; !slices.Contains(links, "/documents/"+v.Ref().String()) {
		t.Errorf("no way to the PDF: %s", links)
	}
	form := page.form("confirm")
	done := w.submit(signer, form, "confirm", signature).want(http.StatusSeeOther)
	if to := done.Header().Get("Location"); to != "/orders/ORD-2026-00001?done=ordered" {
		t.Errorf("it leads to %s", to)
	}
	after := w.dump()
	if to := w.submit(signer, form, "confirm", signature).want(http.StatusSeeOther).Header().Get("Location"); to != "/orders/ORD-2026-00001?done=ordered" {
		t.Errorf("sent again it leads to %s", to)
	}
	again := url.Values{"key": {w.NewID()}}
	for name, values := range signature {
		again[name] = values
	}
	w.submit(signer, form, "confirm", again).want(http.StatusConflict).says("al besteld", "U vindt de bestelling terug als order ORD-2026-00001.", "Naar order ORD-2026-00001").keepsQuiet("De invoer klopt niet")
	w.get(signer, address).want(http.StatusConflict).says("al besteld")
	w.unchanged(after)

	order, err := w.Fixture.Orders.Order(t.Context(), orderingtest.Signer(v.Partner), "ORD-2026-00001")
	if err != nil {
		t.Fatal(err)
	}
	c := order.Confirmation
	if c.SignerName != "J. Bakker" || c.SignerFunction != "directeur" || !c.Mandate || c.DocumentSHA256 != sha || c.Consent != usecase.ConsentText(ordering.Signature).Text().NL || c.By.Address == "" {
		t.Errorf("the evidence is %+v", c)
	}
	w.follow(signer, done).says("Bedankt, uw order is ontvangen", "Order ORD-2026-00001", "J. Bakker, directeur", sha[:12])
}

// A solutions partner activates.
func TestConfirm_Activation(t *testing.T) {
	w := newWorld(t)
	v := w.Approved(w.Request(orderingtest.Klant, orderingtest.NewServer()))
	page := w.get(wolkSigner, "/quotes/"+string(v.Quote)+"/confirm").says("Activeren", usecase.ConsentText(ordering.Activation).Text().NL).keepsQuiet("signerName", "gemachtigd")
	w.submit(wolkSigner, page.form("confirm"), "confirm", nil).want(http.StatusUnprocessableEntity).says("Akkoord: Bevestig dat u akkoord gaat.")
	done := w.submit(wolkSigner, page.form("confirm"), "confirm", url.Values{"consent": {"yes"}, "key": {w.NewID()}})
	w.follow(wolkSigner, done).says("Order ORD-2026-00001", "Geactiveerd door")
}

// The customer's copies are there for a solutions partner.
func TestConfirm_Copies(t *testing.T) {
	w := newWorld(t)
	v := w.Approved(w.Request(orderingtest.Klant, orderingtest.NewServer()))
	document := "/documents/" + v.Ref().String()
	links := w.get(wolkSigner, "/quotes/"+string(v.Quote)).document().links
	for query, variant := range map[string]ordering.DocumentVariant{
		"": ordering.DocumentParty, "?for=customer": ordering.DocumentCustomer, "?for=customer&prices=true": ordering.DocumentCustomerPriced,
	} {
		if !slices.Contains(links, document+query) {
			t.Errorf("no link to %s", document+query)
		}
		if to := w.sentTo(wolkSigner, document+query); !strings.HasSuffix(to.Path, "/"+string(variant)+".pdf") {
			t.Errorf("%q leads to %s", query, to)
		}
	}
	v = approved(t, w)
	w.get(user, "/quotes/"+string(v.Quote)).keepsQuiet("for=customer")
}

// Every problem of a signature is listed at once and nothing is lost.
func TestConfirm_Problems(t *testing.T) {
	w := newWorld(t)
	v := approved(t, w)
	page := w.get(signer, "/quotes/"+string(v.Quote)+"/confirm")
	before := w.dump()
	again := w.submit(signer, page.form("confirm"), "confirm", url.Values{"signerName": {"J. Bakker"}, "mandate": {"yes"}}).want(http.StatusUnprocessableEntity)
	again.says("Niet opgeslagen Controleer uw gegevens.", "Functie ondertekenaar: Vul uw functie in.", "Akkoord: Bevestig dat u akkoord gaat.")
	w.submit(signer, page.form("confirm"), "confirm", url.Values{"signerFunction": {"directeur"}, "consent": {"yes"}}).want(http.StatusUnprocessableEntity).
		says("Naam ondertekenaar: Vul uw naam in.", "Machtiging: Bevestig dat u namens de klant mag ondertekenen.", "Naam ondertekenaar Vul uw naam in.")
	fields := again.form("confirm").fields
	if fields.Get("signerName") != "J. Bakker" || !fields.Has("mandate") || fields.Has("consent") {
		t.Errorf("what was filled in: %v", fields)
	}
	w.submit(signer, page.form("confirm"), "confirm", url.Values{"documentSha256": {strings.Repeat("0", 64)}, "signerName": {"J"}, "signerFunction": {"d"}, "mandate": {"yes"}, "consent": {"yes"}, "key": {w.NewID()}}).
		want(http.StatusConflict).says("Dit is niet het document van deze versie.")
	w.submit(nobody, page.form("confirm"), "confirm", signature).want(http.StatusUnauthorized)
	w.submit(stranger, page.form("confirm"), "confirm", signature).want(http.StatusNotFound)
	w.submit(signer, page.form("confirm"), "approve", signature).want(http.StatusBadRequest)
	w.unchanged(before)
}

// What blocks an order is told with who can mend it.
func TestConfirm_Blocked(t *testing.T) {
	w := newWorld(t)
	v := approved(t, w)
	form := w.get(signer, "/quotes/"+string(v.Quote)+"/confirm").form("confirm")
	w.ChangeService(orderingtest.Bakker, orderingtest.Fibre, func(s *ordering.Service) { s.Version++ })
	before := w.dump()
	w.submit(signer, form, "confirm", signature).want(http.StatusConflict).says("De dienst is veranderd sinds de aanvraag.")
	w.unchanged(before)
}

// A quote is signed only by who may when it can be.
func TestConfirm_Signers(t *testing.T) {
	w := newWorld(t)
	v := w.ApproveAll(w.request())
	address := "/quotes/" + string(v.Quote) + "/confirm"
	waiting := w.get(signer, address).want(http.StatusOK).says("De PDF wordt nog gemaakt", "Laad deze pagina daarna opnieuw")
	if slices.ContainsFunc(waiting.document().forms, func(f htmlForm) bool { return slices.Contains(f.buttons, "confirm") }) {
		t.Error("what is not drawn can be signed")
	}
	w.Work()
	w.get(user, "/quotes/"+string(v.Quote)).says("een collega met tekenbevoegdheid", "Anna de Boer (anna@onecentral.example)").keepsQuiet(address)
	w.get(user, address).want(http.StatusForbidden).says("een collega met tekenbevoegdheid", "Anna de Boer (anna@onecentral.example)", "Terug naar de offerte")
	form := w.get(signer, address).form("confirm")
	before := w.dump()
	w.submit(user, form, "confirm", signature).want(http.StatusForbidden).says("een collega met tekenbevoegdheid")
	w.Clock.Set(v.ValidUntil.End())
	w.submit(signer, form, "confirm", signature).want(http.StatusConflict).says("geldig tot en met 17 december 2026")
	w.get(signer, address).want(http.StatusConflict).says("kan nu niet worden besteld", "Verlopen")
	w.unchanged(before)
}

// What a signature lacks is said in the order of the form, and has the focus.
func TestConfirm_Lacking(t *testing.T) {
	w := newWorld(t)
	v := approved(t, w)
	form := w.get(signer, "/quotes/"+string(v.Quote)+"/confirm").form("confirm")
	body := w.submit(signer, form, "confirm", url.Values{"signerName": {""}, "signerFunction": {""}}).want(http.StatusUnprocessableEntity).Body.String()
	at := -1
	for _, want := range []string{"autofocus", `href="#signerName"`, `href="#signerFunction"`, `href="#mandate"`, `href="#consent"`} {
		next := strings.Index(body, want)
		if next <= at {
			t.Errorf("%s stands at %d, after %d", want, next, at)
		}
		at = next
	}
}
