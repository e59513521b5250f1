package e2e_test

import (
	"crypto/rand"
	"net/http"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words"
)

// unique is a name that no other customer has.
func unique(name string) string { return name + " " + rand.Text()[:6] }

// calculated waits until the page shows what was chosen: with scripts by itself, without them at the press of a button.
func (p *person) calculated(button string, figures ...string) {
	p.t.Helper()
	if !p.scripts {
		p.press(button)
	}
	p.sees(figures...)
}

// difference is what a change of the service to the tier does to the monthly price.
func (c *caller) difference(service, tier string) money.Cents {
	c.t.Helper()
	var view struct {
		Axes []struct {
			Kind    string
			Choices []struct {
				Value      string
				Difference money.Cents `json:"differenceCents"`
			}
		}
	}
	c.call(http.MethodGet, "/v1/services/"+service+"/upgrade", nil, nil, &view)
	for _, axis := range view.Axes {
		for _, choice := range axis.Choices {
			if axis.Kind == "tier" && choice.Value == tier {
				return choice.Difference
			}
		}
	}
	c.t.Fatalf("%s cannot become %s: %+v", service, tier, view)
	return 0
}

// begin logs in at the partner's home.
func begin(t *testing.T, somebody *person, username string) *person {
	t.Helper()
	somebody.open("/")
	somebody.follow("Inloggen")
	somebody.logIn(username)
	return somebody
}

// customerPage finds a customer by its name.
func (p *person) customerPage(name string) {
	p.t.Helper()
	p.follow("Klanten")
	p.fill("Zoeken op naam", name)
	p.press("Zoeken")
	p.follow(name)
}

// requested asks for the quote of the cart at hand, whose page must show the difference, and returns the version.
func (p *person) requested(user *caller) version {
	p.t.Helper()
	p.press("Offerte aanvragen")
	p.sees("Wij beoordelen uw aanvraag")
	quote, _, _ := strings.Cut(strings.TrimPrefix(p.address(), base+"/quotes/"), "?")
	v := user.quote(quote).Version
	if v.State != "requested" {
		p.t.Fatalf("version %s is %s", v, v.State)
	}
	p.sees(words.In(words.Dutch).Money(v.Change.Total.Difference), words.In(words.Dutch).Money(v.Change.Total.NRC))
	return v
}

// A reseller orders a mixed cart and signs for its customer.
func TestReseller_Order(t *testing.T) {
	journeys(t, desktop, func(t *testing.T, newcomer func(*testing.T) *person) {
		user := as(t, "pien.hoekstra")
		name := unique("Zuivelhandel De Vliet")
		customer := user.customer(name)
		fibre := deliver(t, user, "tom.wiersma", customer, fibre("100"))[0]

		pien := begin(t, newcomer(t), "pien.hoekstra")
		pien.customerPage(name)
		pien.follow("Nieuwe dienst kiezen")
		pien.follow("4G/5G Back-up")
		pien.tick("50 GB per maand")
		pien.tick("24 maanden")
		pien.fill("Hoort bij", "Zakelijk Glasvezel")
		pien.calculated("Prijs bijwerken", "€ 24,32") // € 29,50 less 3% for the term and 15% for the partner
		pien.press("In de winkelwagen")
		pien.sees(name, "4G/5G Back-up")

		pien.follow("Een dienst van deze klant wijzigen")
		pien.follow("Wijzigen: Zakelijk Glasvezel")
		pien.tick("500/500 Mb/s")
		pien.calculated("Bereken", words.In(words.Dutch).Money(user.difference(fibre, "500")))
		pien.press("In de winkelwagen")
		pien.sees("4G/5G Back-up", "Zakelijk Glasvezel")
		v := pien.requested(user)
		if items := v.Change.Items; len(items) != 2 || v.Change.Total.Difference != items[0].Difference+items[1].Difference {
			t.Fatalf("the request is %+v", v.Change)
		}

		approved(t, v)
		letter(t, "pien.hoekstra@noordlicht.example", "Offerte "+v.String()+" goedgekeurd")
		tom := begin(t, newcomer(t), "tom.wiersma")
		tom.open("/quotes/" + v.Quote)
		tom.sees("Goedgekeurd")
		tom.follow("Ondertekenen namens de klant")
		tom.sees(v.String(), words.In(words.Dutch).Money(v.Change.Total.Difference), "Zakelijk Glasvezel", "4G/5G Back-up")
		tom.fill("Naam ondertekenaar", "Mirjam de Vliet")
		tom.fill("Functie ondertekenaar", "directeur")
		tom.tick("Ik ben door " + name + " gemachtigd")
		tom.tick("Ik teken namens de klant")
		tom.press("Ondertekenen en bestellen")
		o := user.quote(v.Quote).Order
		if o == nil || len(o.Items) != 2 || o.State != "acknowledged" {
			t.Fatalf("the order is %+v", o)
		}
		tom.sees("Order "+o.ID, name)
		tom.follow("Orders")
		tom.sees(o.ID)
	})
}

// A solutions partner makes a customer and activates.
func TestSolutions_Activate(t *testing.T) {
	journeys(t, desktop, func(t *testing.T, newcomer func(*testing.T) *person) {
		user := as(t, "noor.aziz")
		name := unique("K-1003")
		noor := begin(t, newcomer(t), "noor.aziz")
		noor.follow("Klanten")
		noor.follow("Nieuwe klant")
		noor.fill("Uw referentie", name)
		noor.fill("Straat", "Laan van Meerdervoort")
		noor.fill("Huisnummer", "15")
		noor.fill("Postcode", "2517 AC")
		noor.fill("Plaats", "Den Haag")
		noor.fill("Naam", "Receptie")
		noor.fill("Telefoon", "070 201 2517")
		noor.press("Opslaan")
		noor.sees(name)
		noor.follow("Nieuwe dienst kiezen")
		noor.follow("Virtuele server (VPS)")
		noor.tick("M: 4 vCPU")
		noor.calculated("Prijs bijwerken", "€ 30,00") // € 37,50 less 20% for the partner
		noor.press("In de winkelwagen")
		v := noor.requested(user)

		approved(t, v)
		joris := begin(t, newcomer(t), "joris.blom")
		joris.open("/quotes/" + v.Quote)
		joris.follow("Activeren")
		joris.sees(v.String(), words.In(words.Dutch).Money(v.Change.Total.Difference))
		joris.tick("Ik activeer deze order namens de partner")
		joris.press("Activeren en bestellen")
		o := user.quote(v.Quote).Order
		if o == nil || o.State != "inProgress" {
			t.Fatalf("the order is %+v", o)
		}
		joris.sees("Order " + o.ID)
	})
}

// A returned request is revised and its next version approved.
func TestQuote_Revise(t *testing.T) {
	journeys(t, desktop, func(t *testing.T, newcomer func(*testing.T) *person) {
		user := as(t, "pien.hoekstra")
		name := unique("Drukkerij De Brug")
		first := user.request(user.customer(name), fibre("100"))

		anna := newcomer(t)
		invited(t, anna, "anna.bakker", first)
		anna.unfold("Terugsturen met een vraag")
		anna.fill("Uw vraag aan de partner", "Is 100 Mb/s genoeg voor twintig mensen?")
		anna.press("Vraag versturen")
		letter(t, "pien.hoekstra@noordlicht.example", first.String())

		pien := begin(t, newcomer(t), "pien.hoekstra")
		pien.sees(name) // it waits at home
		pien.open("/quotes/" + first.Quote)
		pien.sees("Is 100 Mb/s genoeg voor twintig mensen?")
		pien.press("Aanvraag aanpassen")
		pien.sees("U herziet "+first.Quote, name)
		pien.follow("Wijzigen: 1. Zakelijk Glasvezel")
		pien.tick("250/250 Mb/s")
		pien.calculated("Prijs bijwerken", "€ 57,30") // € 69,50 less 3% for the term and 15% for the partner
		pien.press("Regel wijzigen")
		second := pien.requested(user)
		if second.Quote != first.Quote || second.Number != 2 {
			t.Fatalf("the revision is %s", second)
		}

		anna.open(link(t, letter(t, "anna.bakker@onecentral.example", second.String()), "/approve/"))
		anna.sees("Aanvraag "+second.String(), words.In(words.Dutch).Money(second.Change.Total.Difference))
		anna.press("Goedkeuren")
		if q := user.quote(first.Quote); q.State != "approved" || q.Version.Number != 2 {
			t.Fatalf("version %s is %s", q.Version, q.State)
		}
		pien.open("/quotes/" + first.Quote)
		pien.sees("Goedgekeurd", second.String())
	})
}

// Twenty services are upgraded together.
func TestUpgrade_Bulk(t *testing.T) {
	journeys(t, desktop, func(t *testing.T, newcomer func(*testing.T) *person) {
		user := as(t, "pien.hoekstra")
		name := unique("Supermarkten Van Dam")
		customer := user.customer(name)
		items := make([]object, 20)
		for i := range items {
			items[i] = fibre("100")
		}
		services := deliver(t, user, "tom.wiersma", customer, items...)
		total := 20 * user.difference(services[0], "250")

		pien := begin(t, newcomer(t), "pien.hoekstra")
		pien.follow("Diensten")
		pien.fill("Klant", name)
		pien.calculated("Filter toepassen", services[0], services[19])
		// The list may have shown them before it was narrowed: the address tells when it is.
		pien.until(func() bool { return strings.Contains(pien.address(), customer) }, func() string { return "the list was not narrowed at " + pien.address() })
		pien.follow("Alles op deze pagina aanvinken")
		pien.press("Aangevinkte diensten wijzigen")
		pien.sees("20 diensten: Zakelijk Glasvezel")
		pien.fill("Bandbreedte", "250/250 Mb/s")
		pien.calculated("Bereken", "Totaal van 20", words.In(words.Dutch).Money(total))
		pien.press("In de winkelwagen: 20 wijzigingen")
		if n := strings.Count(pien.text(), "Staat in de winkelwagen"); n != 20 {
			t.Errorf("%d of 20 changes are in the cart: %s", n, pien.text())
		}
		pien.follow("Winkelwagen van " + name)
		pien.sees(words.In(words.Dutch).Money(total))
		v := pien.requested(user)
		if len(v.Change.Items) != 20 || v.Change.Total.Difference != total {
			t.Errorf("the request has %d items, for %s", len(v.Change.Items), words.In(words.Dutch).Money(v.Change.Total.Difference))
		}
	})
}

// A PDF signed elsewhere reaches the account manager and orders nothing.
func TestEvidence_Upload(t *testing.T) {
	journeys(t, desktop, func(t *testing.T, newcomer func(*testing.T) *person) {
		user := as(t, "pien.hoekstra")
		v := approved(t, user.request(user.customer(unique("Drukkerij De Brug")), fibre("100"))).Version
		file := []byte("%PDF-1.7 signed on paper, " + v.String())
		pien := begin(t, newcomer(t), "pien.hoekstra")
		pien.open("/quotes/" + v.Quote)
		pien.unfold("Elders ondertekende PDF toevoegen")
		pien.attach("Ondertekende PDF", "getekend.pdf", file)
		pien.press("PDF toevoegen")
		pien.sees("Toegevoegd: getekend.pdf", "Er is niets besteld.")
		if q := user.quote(v.Quote); q.State != "approved" || q.Order != nil {
			t.Errorf("the quote is %s, with the order %+v", q.State, q.Order)
		}

		anna := begin(t, newcomer(t), "anna.bakker")
		anna.open("/approvals/" + v.Quote)
		anna.sees("Elders ondertekend document toegevoegd", "getekend.pdf")
		letter(t, "anna.bakker@onecentral.example", "Nieuwe opmerking bij offerte "+v.Quote)
	})
}

// A file that is too large is reported before it is sent.
func TestEvidence_TooLarge(t *testing.T) {
	ready(t)
	user := as(t, "pien.hoekstra")
	v := user.request(user.customer(unique("Drukkerij De Brug")), fibre("100"))
	pien := begin(t, newPerson(t, desktop, true), "pien.hoekstra")
	pien.open("/quotes/" + v.Quote)
	pien.unfold("Elders ondertekende PDF toevoegen")
	told := func() string { return evaluate[string](pien, `document.getElementById('evidence').validationMessage`) }
	pien.attach("Ondertekende PDF", "groot.pdf", make([]byte, 5<<20))
	if said := told(); said != "Dit bestand is groter dan 4 MB." {
		t.Errorf("a large file is told as %q", said)
	}
	pien.attach("Ondertekende PDF", "klein.pdf", make([]byte, 4<<20))
	if said := told(); said != "" {
		t.Errorf("a file of 4 MB is told as %q", said)
	}
}

// sign makes the order of an approved quote.
func sign(t *testing.T, signer string, q quote) *order {
	t.Helper()
	as(t, signer).decide("signature", q.Version, object{
		"signerName": "Mirjam de Vliet", "signerFunction": "directeur", "mandate": true, "consent": true, "documentSha256": q.Document.SHA256,
	})
	return as(t, signer).quote(q.Version.Quote).Order
}

// deliver takes items from a cart to completed, and returns the services that came of them.
func deliver(t *testing.T, user *caller, signer, customer string, items ...object) (services []string) {
	t.Helper()
	o := sign(t, signer, approved(t, user.request(customer, items...)))
	post[any](as(t, "anna.bakker"), "/v1/orders/"+o.ID+"/release", nil)
	olga := as(t, "olga.peters")
	for _, line := range o.Items {
		post[any](olga, "/v1/orders/"+o.ID+"/items/"+line.ID+"/complete", nil)
		services = append(services, line.Service)
	}
	return services
}
