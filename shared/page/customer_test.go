package page_test

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
)

const noordUser = "noord-user"

func smithy() url.Values {
	return url.Values{
		"legalName": {"Smederij Vuur B.V."}, "reference": {"SV-1"}, "country": {"nl"}, "kvk": {"12 34 56 78"}, "smallBusiness": {"yes"}, "language": {"nl"},
		"address.street": {"Aambeeld"}, "address.houseNumber": {"4"}, "address.postcode": {"1234 ab"}, "address.city": {"Utrecht"}, "address.country": {"NL"},
		"contact.name": {"Vera Vuur"}, "contact.mail": {"vera@vuur.example"}, "site.country": {"NL"},
	}
}

// A partner makes a customer.
func TestCustomer_Create(t *testing.T) {
	w := newWorld(t)
	w.get(noordUser, "/customers").want(http.StatusOK).says("Klant bakker B.V.", "Klant kapper B.V.").keepsQuiet("slager")
	f := w.get(noordUser, "/customers/new").want(http.StatusOK).form("save")
	made := w.submit(noordUser, f, "save", smithy()).want(http.StatusSeeOther)
	page := w.follow(noordUser, made).want(http.StatusOK)
	page.says("Smederij Vuur B.V.", "Uw referentie: SV-1", "12345678", "1234 AB", "De winkelwagen is leeg", "nog geen diensten").keepsQuiet("ontbreekt nog")
	links := page.document().links
	id := strings.TrimPrefix(made.Header().Get("Location"), "/customers/")
	for _, to := range []string{"/catalog?customer=" + id, "/quotes?customer=" + id, "/customers/" + id + "/edit"} {
		if !slices.Contains(links, to) {
			t.Errorf("no link to %s: %s", to, links)
		}
	}
	before := w.dump()
	if again := w.submit(noordUser, f, "save", smithy()).want(http.StatusSeeOther); again.Header().Get("Location") != made.Header().Get("Location") {
		t.Errorf("the same form made another customer: %s", again.Header().Get("Location"))
	}
	w.unchanged(before)
	other := smithy()
	other.Set("reference", "SV-2")
	second := w.submit(noordUser, f, "save", other).want(http.StatusUnprocessableEntity).says("Dit formulier is al een keer opgeslagen")
	w.unchanged(before)
	if got := second.form("save").fields; got.Get("reference") != "SV-2" || got.Get("key") == f.fields.Get("key") {
		t.Errorf("it comes back as %v", got)
	}
	w.get(noordUser, "/customers?q=smederij").says("Smederij Vuur B.V.").keepsQuiet("Klant bakker")
	w.get(noordUser, "/customers?q=SV-1&lang=en").says("Smederij Vuur B.V.", "New customer")
	w.get(noordUser, "/customers?q=nowhere").says("Geen klant gevonden met “ nowhere ”")
}

// What is wrong with a customer is told all at once and nothing typed is lost.
func TestCustomer_Problems(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	f := w.get(noordUser, "/customers/new").form("save")
	wrong := smithy()
	maps.Copy(wrong, url.Values{"legalName": {"Smederij\x07 Vuur"}, "kvk": {"123"}, "vatId": {"NL1"}, "address.postcode": {"12"}, "contact.mail": {"vera"}, "contact.name": {""}})
	page := w.submit(noordUser, f, "save", wrong).want(http.StatusUnprocessableEntity).says(
		"Nog niet opgeslagen", "Statutaire naam: Bevat een stuurteken.", "KvK-nummer: Acht cijfers", "Btw-id: Geen geldig btw-id",
		"Vestigingsadres, Postcode: Een postcode als 1234 AB.", "Contactpersoon, Naam: Dit veld is verplicht.", "Contactpersoon, E-mail: Een e-mailadres",
	)
	if !strings.Contains(page.Body.String(), `aria-describedby="kvk-hint kvk-problem"`) {
		t.Error("a screen reader is not told the hint of a field together with its problem")
	}
	again := page.form("save").fields
	for name, value := range map[string]string{"legalName": "Smederij Vuur", "kvk": "123", "address.street": "Aambeeld", "contact.mail": "vera", "smallBusiness": "yes", "key": f.fields.Get("key")} {
		if got := again.Get(name); got != value {
			t.Errorf("%s comes back as %q, want %q", name, got, value)
		}
	}
	w.submit(noordUser, f, "save", url.Values{"country": {"NL"}}).want(http.StatusUnprocessableEntity).says("Statutaire naam: Geef een naam of een referentie.")
	w.submit(noordUser, f, "save", url.Values{"country": {"NL"}, "legalName": {"\u200b\u2800"}}).want(http.StatusUnprocessableEntity).says("Statutaire naam: Geef een naam of een referentie.")
	w.submit("wolk-user", w.get("wolk-user", "/customers/new").form("save"), "save", url.Values{}).want(http.StatusUnprocessableEntity).says("Uw referentie: Geef een naam of een referentie.")
	w.do(noordUser, http.MethodPost, "/customers/new", smithy()).want(http.StatusBadRequest).says("Het formulier is niet compleet")
	w.do(nobody, http.MethodPost, "/customers/new", smithy()).want(http.StatusUnauthorized).says("U bent niet ingelogd")
	w.do(orderingtest.Anna, http.MethodPost, "/customers/new", smithy()).want(http.StatusForbidden)
	w.unchanged(before)
}

// Every field that a quote needs is named.
func TestCustomer_Missing(t *testing.T) {
	w := newWorld(t)
	f := w.get(noordUser, "/customers/new").form("save")
	f.fields.Set("language", "")
	page := w.follow(noordUser, w.submit(noordUser, f, "save", url.Values{"reference": {"later"}, "country": {"NL"}})).says("Voor een offerte ontbreekt nog:")
	page.says("Statutaire naam", "KvK-nummer", "Vestigingsadres", "Contactpersoon", "Kleine onderneming", "Taal van de offerte")
	w.get(noordUser, "/customers?q=later").says("onvolledig")

	solutions := w.get("wolk-user", "/customers/new").want(http.StatusOK).keepsQuiet("KvK", "Btw-id", "legalName").form("save")
	w.follow("wolk-user", w.submit("wolk-user", solutions, "save", url.Values{"reference": {"K-9"}})).says("Voor een offerte ontbreekt nog: Installatieadres Contactpersoon op locatie")
}

// Countries are chosen by name, the Netherlands first. One outside the list stays what it was.
func TestCustomer_Country(t *testing.T) {
	w := newWorld(t)
	form := w.get(noordUser, "/customers/new?lang=en").want(http.StatusOK)
	if body := form.Body.String(); !strings.Contains(body, `<option value="NL" selected>Netherlands</option><option value="AT">Austria</option>`) {
		t.Errorf("the countries are %s", body)
	}
	in := smithy()
	in.Set("country", "BR")
	in.Del("kvk")
	made := w.submit(noordUser, form.form("save"), "save", in)
	page := w.follow(noordUser, made).says("Country BR", "Country Netherlands")
	edit := w.get(noordUser, strings.TrimSuffix(made.Header().Get("Location"), "?lang=en")+"/edit").form("save")
	if got := edit.fields.Get("country"); got != "BR" {
		t.Errorf("the country became %q on %s", got, page.Body)
	}
}

// A customer is corrected without losing what is not asked.
func TestCustomer_Edit(t *testing.T) {
	w := newWorld(t)
	was, err := w.Fixture.Directory.Customer(t.Context(), orderingtest.User(orderingtest.Wolk), "", orderingtest.Klant)
	if err != nil {
		t.Fatal(err)
	}
	in := was.Input()
	in.LegalName = "Alleen via de API B.V."
	if _, err := w.Fixture.Directory.UpdateCustomer(t.Context(), orderingtest.User(orderingtest.Wolk), orderingtest.Klant, was.Version, in); err != nil {
		t.Fatal(err)
	}
	f := w.get("wolk-user", "/customers/klant/edit").want(http.StatusOK).form("save")
	w.follow("wolk-user", w.submit("wolk-user", f, "save", url.Values{"reference": {"K-10"}})).says("Alleen via de API B.V.", "K-10")

	// The first of two people who correct the same customer wins; the other sees it, and loses nothing.
	first, second := w.get(noordUser, "/customers/bakker/edit").form("save"), w.get(noordUser, "/customers/bakker/edit").form("save")
	w.submit(noordUser, first, "save", url.Values{"reference": {"first"}, "contact.phone": {""}}).want(http.StatusSeeOther)
	w.submit(noordUser, first, "save", url.Values{"reference": {"first"}, "contact.phone": {""}}).want(http.StatusSeeOther)
	before := w.dump()
	page := w.submit(noordUser, second, "save", url.Values{"reference": {"second"}}).want(http.StatusConflict)
	page.says("Deze klant is intussen gewijzigd", "Uw referentie: first", "Contactpersoon, Telefoon: leeg")
	w.unchanged(before)
	if got := page.form("save").fields.Get("reference"); got != "second" {
		t.Errorf("typed was second, shown is %q", got)
	}
	w.follow(noordUser, w.submit(noordUser, page.form("save"), "save", nil)).says("second")
}

// A customer's page leads to its services and its cart.
func TestCustomer_Links(t *testing.T) {
	w := newWorld(t)
	cart := w.Fill(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
	page := w.get(noordUser, "/customers/bakker").want(http.StatusOK).says("2 regels", "verschil per maand "+words.In(words.Dutch).Difference(cart.Change.Total.Difference))
	for _, to := range []string{"/carts/bakker", "/services/" + string(orderingtest.Fibre), "/services?customer=bakker"} {
		if !slices.Contains(page.document().links, to) {
			t.Errorf("no link to %s: %s", to, page.document().links)
		}
	}
}

// The way back from a customer is to where it was needed.
func TestCustomer_Return(t *testing.T) {
	w := newWorld(t)
	for back, want := range map[string]string{"/carts/bakker": "/carts/bakker", "//evil.example": "/", "": "/customers/bakker"} {
		f := w.get(noordUser, "/customers/bakker/edit?return="+url.QueryEscape(back)).form("save")
		if to := w.submit(noordUser, f, "save", url.Values{"reference": {"to " + back}}).want(http.StatusSeeOther).Header().Get("Location"); to != want {
			t.Errorf("%q leads to %q, want %q", back, to, want)
		}
	}
}

// Customers are their partner's alone.
func TestCustomer_OtherPartner(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	for _, address := range []string{"/customers/slager", "/customers/slager/edit", "/customers/no-such"} {
		w.get(noordUser, address).want(http.StatusNotFound)
	}
	w.do(noordUser, http.MethodPost, "/customers/slager/edit", smithy()).want(http.StatusNotFound)
	for _, address := range []string{"/customers", "/customers/new", "/customers/bakker", "/customers/bakker/edit"} {
		if to := w.get(nobody, address).want(http.StatusSeeOther).Header().Get("Location"); to != "/login?return="+url.QueryEscape(address) {
			t.Errorf("who is not logged in is sent to %s", to)
		}
		w.get(orderingtest.Anna, address).want(http.StatusForbidden).says("Hier bestellen de partners van oneCentral.")
		w.get(noordUser, address).want(http.StatusOK)
		w.do(noordUser, http.MethodHead, address, nil).want(http.StatusOK)
	}
	w.unchanged(before)
}

// Many customers come in pages.
func TestCustomers_Pages(t *testing.T) {
	w := newWorld(t)
	for i := range 60 {
		if _, err := w.Fixture.Directory.CreateCustomer(t.Context(), orderingtest.User(orderingtest.Zuid), ordering.Idempotency{}, ordering.CustomerInput{Reference: "many-" + strconv.Itoa(i)}); err != nil {
			t.Fatal(err)
		}
	}
	seen, address := map[string]bool{}, "/customers?q=many"
	for pages := 0; address != ""; pages++ {
		from := address
		links := w.get("zuid-user", address).want(http.StatusOK).document().links
		address = ""
		for _, l := range links {
			if strings.Contains(l, "cursor=") && l != from {
				address = l
			}
			if strings.HasPrefix(l, "/customers/") && l != "/customers/new" {
				seen[l] = true
			}
		}
		if pages > 5 {
			t.Fatal("there is no end to them")
		}
	}
	if len(seen) != 60 {
		t.Errorf("%d customers seen, want 60", len(seen))
	}
	w.get("zuid-user", "/customers?cursor=nonsense").want(http.StatusBadRequest)
}
