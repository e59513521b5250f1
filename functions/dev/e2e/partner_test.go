package e2e_test

import (
	"net/http"
	"testing"
)

// partnersSights are the pages of the partners' people.
func partnersSights(t *testing.T) []sight {
	pien := as(t, "pien.hoekstra")
	name := unique("Zuivelhandel De Vliet")
	customer := pien.customer(name)
	waiting := pien.request(customer, fibre("500"))
	returned := pien.request(customer, fibre("100"))
	as(t, "anna.bakker").decide("return", returned, object{"role": "accountManager", "question": "Is 100 Mb/s genoeg?"})
	ready := approved(t, pien.request(customer, fibre("250"), fibre("1000"))).Version
	delivered := deliver(t, pien, "tom.wiersma", customer, fibre("100"))
	ordered := approved(t, pien.request(customer, fibre("100")))
	signed := sign(t, "tom.wiersma", ordered)
	signedElsewhere := pien.request(customer, fibre("100"))
	pien.fill(customer, fibre("500"))
	pien.fill("garage", fibre("500"))
	empty := pien.customer(unique("Garage Leeg"))
	bring := func(name string, content []byte) func(p *person) {
		return func(p *person) {
			p.unfold(p.say("Elders ondertekende PDF toevoegen", "Add a PDF signed elsewhere"))
			p.attach(p.say("Ondertekende PDF", "Signed PDF"), name, content)
			p.unchecked()
			p.press(p.say("PDF toevoegen", "Add the PDF"))
		}
	}
	shop := "?customer=" + customer

	nothing := "?q=niets-van-dien-aard"
	return []sight{
		{name: "partner-home", as: "pien.hoekstra", address: "/"},
		{name: "not-for-staff", as: "anna.bakker", address: "/customers", status: http.StatusForbidden},
		{name: "customers", as: "pien.hoekstra", address: "/customers"},
		{name: "customers-none-found", as: "pien.hoekstra", address: "/customers" + nothing},
		{name: "customer", as: "pien.hoekstra", address: "/customers/" + customer},
		{name: "customer-empty", as: "pien.hoekstra", address: "/customers/" + empty},
		{name: "customer-incomplete", as: "pien.hoekstra", address: "/customers/garage"},
		{name: "customer-change", as: "pien.hoekstra", address: "/customers/" + customer + "/edit"},
		{name: "customer-new", as: "pien.hoekstra", address: "/customers/new"},
		{name: "customer-new-solutions", as: "noor.aziz", address: "/customers/new"},
		{name: "customer-refused", as: "pien.hoekstra", address: "/customers/new", status: http.StatusUnprocessableEntity, then: func(p *person) {
			p.fill(p.say("KvK-nummer", "KvK number"), "12")
			p.press(p.say("Opslaan", "Save"))
		}},
		{name: "customer-of-another", as: "noor.aziz", address: "/customers/" + customer, status: http.StatusNotFound},

		{name: "services", as: "pien.hoekstra", address: "/services"},
		{name: "services-none-found", as: "pien.hoekstra", address: "/services" + nothing},
		{name: "service", as: "pien.hoekstra", address: "/services/" + delivered[0]},
		{name: "service-that-cannot", as: "pien.hoekstra", address: "/services/korenaar-numbers"},
		{name: "service-end-of-sale", as: "pien.hoekstra", address: "/services/noorderpers-copper"},
		{name: "upgrade", as: "pien.hoekstra", address: "/services/" + delivered[0] + "/upgrade"},
		{name: "upgrade-chosen", as: "pien.hoekstra", address: "/services/" + delivered[0] + "/upgrade", then: func(p *person) {
			p.tick("500/500 Mb/s")
			p.press(p.say("Bereken", "Calculate"))
		}},
		{name: "upgrade-that-cannot", as: "pien.hoekstra", address: "/services/korenaar-numbers/upgrade"},
		{name: "upgrades-none", as: "pien.hoekstra", address: "/upgrades"},
		{name: "upgrades", as: "pien.hoekstra", address: "/upgrades?service=korenaar-fibre&service=zilver-fibre", then: func(p *person) {
			p.fill(p.say("Bandbreedte", "Bandwidth"), "500/500 Mb/s")
			p.press(p.say("Bereken", "Calculate"))
		}},
		{name: "upgrades-of-two-products", as: "pien.hoekstra", address: "/upgrades?service=korenaar-fibre&service=korenaar-trunk"},

		{name: "catalogue", as: "pien.hoekstra", address: "/catalog"},
		{name: "catalogue-for-whom", as: "pien.hoekstra", address: "/catalog/host-vps"},
		{name: "configurator", as: "pien.hoekstra", address: "/catalog/host-vps" + shop},
		{name: "configurator-compared", as: "pien.hoekstra", address: "/catalog/host-vps" + shop, then: func(p *person) {
			p.press(p.say("Vergelijken met een andere samenstelling", "Compare with another configuration"))
			p.tick("L: 8 vCPU")
			p.press(p.say("Prijs bijwerken", "Update the price"))
		}},
		{name: "configurator-linked", as: "pien.hoekstra", address: "/catalog/conn-mobile-backup" + shop},
		{name: "configurator-without-a-link", as: "pien.hoekstra", address: "/catalog/conn-mobile-backup?customer=" + empty},
		{name: "configurator-porting", as: "pien.hoekstra", address: "/catalog/voice-number-block" + shop},
		{name: "cart", as: "pien.hoekstra", address: "/carts/" + customer},
		{name: "cart-blocked", as: "pien.hoekstra", address: "/carts/garage"},
		{name: "cart-dearer", as: "pien.hoekstra", address: "/carts/" + string(before.dearer)},
		{name: "cart-empty", as: "pien.hoekstra", address: "/carts/" + empty},

		{name: "quotes", as: "pien.hoekstra", address: "/quotes"},
		{name: "quotes-none-found", as: "pien.hoekstra", address: "/quotes" + nothing},
		{name: "quote-requested", as: "pien.hoekstra", address: "/quotes/" + waiting.Quote},
		{name: "quote-returned", as: "pien.hoekstra", address: "/quotes/" + returned.Quote},
		{name: "quote-approved", as: "pien.hoekstra", address: "/quotes/" + ready.Quote},
		{name: "quote-expired", as: "pien.hoekstra", address: "/quotes/" + string(before.lapsed)},
		{name: "quote-to-sign-elsewhere", as: "pien.hoekstra", address: "/quotes/" + signedElsewhere.Quote, then: func(p *person) {
			p.unfold(p.say("Elders ondertekende PDF toevoegen", "Add a PDF signed elsewhere"))
		}},
		{name: "quote-signed-elsewhere", as: "pien.hoekstra", address: "/quotes/" + signedElsewhere.Quote, then: bring("getekend door M. de Vliet.pdf", []byte("%PDF-1.7"))},
		{name: "quote-with-no-pdf", as: "pien.hoekstra", address: "/quotes/" + signedElsewhere.Quote, status: http.StatusUnprocessableEntity, then: bring("getekend.pdf", []byte("<html>"))},
		{name: "quote-with-too-large-a-pdf", as: "pien.hoekstra", address: "/quotes/" + signedElsewhere.Quote, status: http.StatusRequestEntityTooLarge, then: bring("getekend.pdf", make([]byte, 5<<20))},
		{name: "request-signed-elsewhere", as: "anna.bakker", address: "/approvals/" + signedElsewhere.Quote},
		{name: "quote-ordered", as: "pien.hoekstra", address: "/quotes/" + ordered.Version.Quote},
		{name: "quote-of-another", as: "noor.aziz", address: "/quotes/" + waiting.Quote, status: http.StatusNotFound},
		{name: "sign", as: "tom.wiersma", address: "/quotes/" + ready.Quote + "/confirm"},
		{name: "sign-by-who-may-not", as: "pien.hoekstra", address: "/quotes/" + ready.Quote + "/confirm", status: http.StatusForbidden},
		{name: "sign-what-is-ordered", as: "tom.wiersma", address: "/quotes/" + ordered.Version.Quote + "/confirm", status: http.StatusConflict},
		{name: "orders", as: "pien.hoekstra", address: "/orders"},
		{name: "orders-none-found", as: "pien.hoekstra", address: "/orders" + nothing},
		{name: "order", as: "pien.hoekstra", address: "/orders/" + signed.ID},
	}
}
