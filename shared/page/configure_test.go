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

// The catalogue shows what can be ordered with the partner's own prices.
func TestCatalog_Prices(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	page := w.get(pien, "/catalog").want(http.StatusOK).says(
		"Verbindingen", "Hosting", "Telefonie", "Zakelijk Glasvezel", "€ 47,54 bij 36 maanden", "30 werkdagen", "12, 24 of 36 maanden")
	page.keepsQuiet("VDSL")
	if !slices.Contains(page.document().links, "/catalog/host-vps") {
		t.Error("no way to the servers")
	}
	w.get(pien, "/catalog?customer=bakker&lang=en").want(http.StatusOK).says("Connections", "For Klant bakker B.V.", "30 business days")
	w.get(pien, "/catalog?customer=slager").want(http.StatusNotFound)
	w.get(pien, "/catalog/conn-fax").want(http.StatusNotFound)
	w.get(pien, "/catalog/conn-vdsl-legacy").want(http.StatusNotFound)
	w.unchanged(before)
}

// A product asks for whom it is.
func TestConfigurator_Customer(t *testing.T) {
	w := newWorld(t)
	page := w.get(pien, "/catalog/host-vps").want(http.StatusOK).says("Voor welke klant?", "Klant bakker B.V.", "Berlin GmbH").keepsQuiet("slager")
	if !slices.Contains(page.document().links, "/catalog/host-vps?customer=bakker") {
		t.Errorf("no way on among %q", page.document().links)
	}
	w.get(pien, "/catalog/host-vps?find=berl").want(http.StatusOK).says("Berlin GmbH").keepsQuiet("bakker")
	w.get(pien, "/catalog/host-vps?find=xyz").want(http.StatusOK).says("Geen klant gevonden")
}

// A configurator shows what each choice costs.
func TestConfigurator_Choices(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	for name, c := range map[string]struct {
		query string
		in    ordering.ItemInput
	}{
		"as it begins": {"", ordering.ItemInput{Offering: "host-vps", Configuration: catalog.Configuration{Tier: "s", Units: 1}, TermMonths: 12}},
		"as was chosen": {
			"&tier=l&units=3&option.managed=1&option.disk-50=4&term=36",
			ordering.ItemInput{Offering: "host-vps", Configuration: catalog.Configuration{Tier: "l", Units: 3, Options: map[string]int64{"managed": 1, "disk-50": 4}}, TermMonths: 36},
		},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := w.Fixture.Carts.Propose(t.Context(), orderingtest.User(orderingtest.Noord), orderingtest.Bakker, "", c.in)
			if err != nil {
				t.Fatal(err)
			}
			page := w.get(pien, "/catalog/host-vps?customer=bakker"+c.query).want(http.StatusOK).says(
				"Van 1 tot en met 50", "geldt voor alle servers", "ten hoogste 20", "Prijs", words.In(words.Dutch).Money(p.Terms[36].MRC), words.In(words.Dutch).Money(p.Tiers["xl"].MRC), words.In(words.Dutch).Money(p.Options["managed"].NRC))
			page.shows("item.proposal.newMrcCents", p.Change.Total.NewMRC)
			page.shows("item.proposal.nrcCents", p.Change.Total.NRC)
			page.shows("item.proposal.firstPeriodCents", p.Change.Total.FirstPeriod)
			if got := page.form("add").fields.Get("tier"); got != c.in.Configuration.Tier {
				t.Errorf("chosen is %q", got)
			}
		})
	}
	w.get(pien, "/catalog/host-vps?customer=bakker&tier=m&units=99&term=12").want(http.StatusOK).says("nog geen prijs", "Servers: van 1 tot en met 50")
	w.get(pien, "/catalog/host-vps?customer=bakker&tier=m&units=twee&term=12").want(http.StatusOK).says("Nog niet alles klopt", "Servers: Vul een heel getal in.")
	w.get(pien, "/catalog/host-vps?customer=bakker").says("Adres Dorpsstraat 12, 1234 AB Utrecht", "Contactpersoon "+orderingtest.Contact().Name)
	w.unchanged(before)
}

// A limit is told before anybody runs into it.
func TestConfigurator_Limits(t *testing.T) {
	w := newWorld(t)
	for offering, says := range map[string]string{
		"host-private-cloud": "Geheugen: 2 tot 16 keer vCPU.",
		"host-colocation":    "ten hoogste 8 A",
		"host-firewall":      "ten minste die van wat eraan gekoppeld is",
		"host-backup":        "niet samen met 90 dagen bewaren",
		"voice-number-block": "vraagt een document: portingmachtiging",
		"conn-mobile-backup": "Hoort bij een van: Zakelijk Glasvezel, Ethernet Premium (1:1)",
	} {
		w.get(pien, "/catalog/"+offering+"?customer=bakker").want(http.StatusOK).says(says)
	}
	w.get(pien, "/catalog/conn-ethernet-dedicated?customer=bakker").want(http.StatusOK).says("engineering beoordeelt het ontwerp")
	// Who has nothing to link to yet is shown what would do.
	none := w.get(pien, "/catalog/voice-number-block?customer=kapper").want(http.StatusOK).says("Deze klant heeft er nog geen")
	if !slices.Contains(none.document().links, "/catalog/voice-sip-trunk?customer=kapper") {
		t.Errorf("no way to a trunk among %q", none.document().links)
	}
}

// A service is added once with everything that was said.
func TestConfigurator_Add(t *testing.T) {
	w := newWorld(t)
	form := w.get(pien, "/catalog/voice-number-block?customer=bakker").want(http.StatusOK).says("SIP-trunk · Dorpsstraat 12 Utrecht · bakker-trunk").form("add")
	form.method = "post"
	fill := url.Values{
		"tier": {"10"}, "term": {"24"}, "option.port-in": {"1"}, "link": {"service:bakker-trunk"}, "date": {"2027-02-01"},
		"site.street": {"Kade"}, "site.houseNumber": {"3"}, "site.postcode": {"3511 ab"}, "site.city": {"Utrecht"},
		"contact.name": {"Jo"}, "contact.phone": {"0301234567"}, "operator": {"KPN"}, "numbers": {"0301234500-0301234509\r\n0301234567"},
		"document.porting-mandate": {"M-7"}, "reference": {"PO 9"}, "note": {"Graag 's ochtends."},
	}
	w.submit(pien, form, "add", fill).want(http.StatusSeeOther)
	if to := w.submit(pien, form, "add", fill).want(http.StatusSeeOther).Header().Get("Location"); to != "/carts/bakker?done=added" {
		t.Errorf("it leads to %s", to)
	}
	view := w.cartNow(orderingtest.Bakker)
	if len(view.Cart.Items) != 1 || len(view.Checks) != 0 {
		t.Fatalf("%d items, checks %+v", len(view.Cart.Items), view.Checks)
	}
	item := view.Cart.Items[0]
	if item.Site.Postcode != "3511 AB" || item.SiteContact.Name != "Jo" || len(item.Porting.Numbers) != 2 || item.Documents[0].Reference != "M-7" ||
		item.Links[0].Service != orderingtest.Trunk || item.Reference != "PO 9" || item.RequestedDate.String() != "2027-02-01" {
		t.Errorf("the item is %+v", item)
	}
	// The form for a change begins with all of it, and changes nothing by itself.
	form = w.get(pien, "/catalog/voice-number-block?customer=bakker&item="+string(item.ID)).want(http.StatusOK).says("Regel wijzigen").form("add")
	for name, values := range fill {
		if name != "site.postcode" && name != "contact.phone" && name != "numbers" && form.fields.Get(name) != values[0] {
			t.Errorf("%s became %q, was %q", name, form.fields.Get(name), values[0])
		}
	}
	form.method = "post"
	w.submit(pien, form, "add", url.Values{"tier": {"100"}}).want(http.StatusSeeOther)
	w.submit(pien, form, "add", url.Values{"tier": {"100"}}).want(http.StatusSeeOther) // sent twice, done once
	if got := w.cartNow(orderingtest.Bakker).Cart.Items; len(got) != 1 || got[0].Configuration.Tier != "100" || got[0].ID != item.ID {
		t.Errorf("the cart became %+v", got)
	}
	// Another change from what was seen before it is refused, kept, and saved when it is sent again.
	refused := w.submit(pien, form, "add", url.Values{"tier": {"1"}}).want(http.StatusConflict).says("De winkelwagen is intussen gewijzigd")
	form = refused.form("add")
	form.method = "post"
	if form.fields.Get("tier") != "1" {
		t.Errorf("what was chosen became %q", form.fields.Get("tier"))
	}
	w.submit(pien, form, "add", nil).want(http.StatusSeeOther)
	w.get(pien, "/catalog/voice-number-block?customer=bakker&item=gone").want(http.StatusNotFound).says("Deze regel staat niet meer in de winkelwagen")
}

// What is wrong is told at its field and nothing is lost.
func TestConfigurator_Problems(t *testing.T) {
	w := newWorld(t)
	form := w.get(pien, "/catalog/conn-fiber-business?customer=bakker").want(http.StatusOK).form("add")
	if got := form.fields.Get("site.country"); got != "NL" {
		t.Errorf("the country chosen beforehand is %q", got)
	}
	form.method = "post"
	before := w.dump()
	page := w.submit(pien, form, "add", url.Values{
		"site.street": {"Kade"}, "site.houseNumber": {"3"}, "site.postcode": {"nul"}, "site.city": {"Utrecht"}, "contact.phone": {"bel maar"}, "reference": {strings.Repeat("x", 61)}, "date": {"morgen"},
	}).want(http.StatusUnprocessableEntity).says("Niet opgeslagen", "Postcode: Een postcode als 1234 AB.", "Naam: Dit veld is verplicht.", "Uw referentie: Ten hoogste 60 tekens.", "Gewenste datum: Vul een datum in")
	again := page.form("add")
	for name, want := range map[string]string{"site.postcode": "nul", "contact.phone": "bel maar", "date": "morgen", "key": form.fields.Get("key")} {
		if got := again.fields.Get(name); got != want {
			t.Errorf("%s became %q, was %q", name, got, want)
		}
	}
	ids := page.document().ids
	for _, field := range []string{"site.postcode", "contact.name", "reference", "date"} {
		if !slices.Contains(ids, field) || !slices.Contains(ids, field+"-problem") {
			t.Errorf("nothing is said at %s", field)
		}
	}
	w.unchanged(before)
}

// Two choices are compared by the same calculation.
func TestConfigurator_Compare(t *testing.T) {
	w := newWorld(t)
	user := orderingtest.User(orderingtest.Noord)
	before := w.dump()
	kept := w.get(pien, "/catalog/conn-fiber-business?customer=bakker&tier=100&term=12&option.ipv4-29=1&reference=PO-1&keep=1").want(http.StatusSeeOther)
	form := w.follow(pien, kept).want(http.StatusOK).form("add")
	form.fields.Set("tier", "1000")
	form.fields.Set("term", "36")
	form.fields.Del("option.ipv4-29")
	page := w.get(pien, "/catalog/conn-fiber-business?"+form.fields.Encode()).want(http.StatusOK).says("Eerste keuze", "Deze keuze", "100/100 Mb/s", "1/1 Gb/s", "12 maanden", "36 maanden")
	first, err := w.Fixture.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", ordering.ItemInput{Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "100", Options: map[string]int64{"ipv4-29": 1}}, TermMonths: 12})
	if err != nil {
		t.Fatal(err)
	}
	now, err := w.Fixture.Carts.Propose(t.Context(), user, orderingtest.Bakker, "", ordering.ItemInput{Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "1000"}, TermMonths: 36})
	if err != nil {
		t.Fatal(err)
	}
	page.shows("first.total.newMrcCents", first.Change.Total.NewMRC)
	page.shows("chosen.total.newMrcCents", now.Change.Total.NewMRC)
	page.shows("compared.total.newMrcCents", now.Change.Total.NewMRC-first.Change.Total.NewMRC)
	page.shows("first.total.nrcCents", first.Change.Total.NRC)
	page.shows("compared.total.nrcCents", now.Change.Total.NRC-first.Change.Total.NRC)
	if got := page.form("add").fields.Get("reference"); got != "PO-1" {
		t.Errorf("the reference became %q", got)
	}
	w.unchanged(before)
}

// A number that cannot be is refused at its field, and not put in the cart.
func TestConfigurator_Refused(t *testing.T) {
	w := newWorld(t)
	form := w.get(pien, "/catalog/host-vps?customer=bakker").form("add")
	form.method = "post"
	before := w.dump()
	for text, says := range map[string]string{"0": "van 1 tot en met 50", "": "van 1 tot en met 50", "51": "van 1 tot en met 50", "1.5": "Vul een heel getal in."} {
		again := w.submit(pien, form, "add", url.Values{"units": {text}, "option.disk-50": {"99"}}).want(http.StatusUnprocessableEntity).says(says)
		body := again.Body.String()
		if !strings.Contains(body, `id="units-problem"`) || !strings.Contains(body, `id="option.disk-50-problem"`) {
			t.Errorf("%q: the problems do not stand at their fields", text)
		}
		if !strings.Contains(body, `autofocus`) || strings.Index(body, `href="#units"`) > strings.Index(body, `href="#option.disk-50"`) {
			t.Errorf("%q: the summary has no focus, or another order than the form", text)
		}
	}
	w.unchanged(before)
}

// Where a service must be delivered somewhere, that is the establishment unless something else is said.
func TestConfigurator_Establishment(t *testing.T) {
	w := newWorld(t)
	moved := orderingtest.Customer(orderingtest.Bakker).Input()
	moved.Site, moved.Address = nil, &ordering.Address{Street: "Molenweg", HouseNumber: "8", Postcode: "3511 AB", City: "Utrecht", Country: "NL"}
	orderingtest.Must(w.Fixture.Directory.UpdateCustomer(t.Context(), orderingtest.User(orderingtest.Noord), orderingtest.Bakker, 1, moved))(t)
	w.get(pien, "/catalog/conn-fiber-business?customer=bakker").want(http.StatusOK).says("Adres Molenweg 8, 3511 AB Utrecht").keepsQuiet("Vul het adres van levering in")
	w.get(pien, "/catalog/host-vps?customer=bakker").want(http.StatusOK).keepsQuiet("Molenweg")
}
