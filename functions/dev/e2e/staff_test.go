package e2e_test

import (
	"net/http"
	"testing"
)

// oneCentralsSights are the pages of oneCentral's people, and what anybody can meet.
func oneCentralsSights(t *testing.T) []sight {
	pien, ruud := as(t, "pien.hoekstra"), as(t, "ruud.dekker")
	waiting := pien.request("korenaar", fibre("500"), fibre("1000"))
	invitation := link(t, letter(t, "anna.bakker@onecentral.example", waiting.String()), "/approve/")
	replaced := pien.request("noorderpers", fibre("100"))
	superseded := link(t, letter(t, "anna.bakker@onecentral.example", replaced.String()), "/approve/")
	as(t, "anna.bakker").decide("approve", replaced, object{"role": "accountManager", "discounts": []object{{"item": replaced.Change.Items[0].Item, "mrcBasisPoints": 500}}})
	ended := pien.request("emsland", fibre("250"))
	decided := link(t, letter(t, "anna.bakker@onecentral.example", ended.String()), "/approve/")
	approved(t, ended)
	web := object{"action": "add", "offering": "host-web", "configuration": object{"tier": "plus"}, "termMonths": 12}
	reviewed := ruud.request("schelde", web)
	anna := as(t, "anna.bakker")
	seen := anna.call(http.MethodGet, "/v1/delegations", nil, nil, nil)
	anna.call(http.MethodPut, "/v1/delegations", object{"delegations": []object{{"to": "bas.vermeer", "from": "2031-07-01", "until": "2031-07-20"}}}, map[string]string{"If-Match": seen}, nil)

	return []sight{
		{name: "home-nobody", address: "/"},
		{name: "home-staff", as: "anna.bakker", address: "/"},
		{name: "no-such-page", address: "/here-is-nothing", status: http.StatusNotFound},
		{name: "not-for-partners", as: "pien.hoekstra", address: "/approvals", status: http.StatusForbidden},
		{name: "invitation", address: invitation},
		{name: "link-cut-off", address: "/approve/abc", status: http.StatusNotFound},
		{name: "link-forged", address: forged(invitation), status: http.StatusForbidden},
		{name: "link-expired", as: "anna.bakker", address: before.asked, status: http.StatusGone},
		{name: "request-expired", as: "anna.bakker", address: "/approvals/" + string(before.lapsed)},
		{name: "login-out-of-reach", address: cut + "/login", status: http.StatusServiceUnavailable},
		{name: "link-for-another", as: "bas.vermeer", address: invitation, status: http.StatusForbidden},
		{name: "link-superseded", as: "anna.bakker", address: superseded, status: http.StatusGone},
		{name: "link-decided", as: "anna.bakker", address: decided, status: http.StatusGone},
		{name: "work-list", as: "anna.bakker", address: "/approvals"},
		{name: "work-list-empty", as: "els.jansma", address: "/approvals"},
		{name: "work-list-none-found", as: "anna.bakker", address: "/approvals?amount=9999999"},
		{name: "work-list-refused", as: "anna.bakker", address: "/approvals?amount=veel", status: http.StatusUnprocessableEntity},
		{name: "open-quotes", as: "anna.bakker", address: "/pipeline"},
		{name: "search-nothing", as: "anna.bakker", address: "/search"},
		{name: "search", as: "anna.bakker", address: "/search?q=korenaar"},
		{name: "search-refused", as: "anna.bakker", address: "/search?q=x", status: http.StatusUnprocessableEntity},
		{name: "routine-requests", as: "anna.bakker", address: "/approvals/routine"},
		{name: "orders", as: "olga.peters", address: "/fulfilment"},
		{name: "orders-none-found", as: "anna.bakker", address: "/fulfilment?text=zoek"},
		{name: "orders-closed-without-partner", as: "olga.peters", address: "/fulfilment?state=closed", status: http.StatusUnprocessableEntity},
		{name: "failures", as: "olga.peters", address: "/failures"},
		{name: "numbers", as: "anna.bakker", address: "/numbers"},
		{name: "numbers-of-everybody", as: "olga.peters", address: "/numbers"},
		{name: "request", as: "anna.bakker", address: invitation},
		{name: "request-line", as: "anna.bakker", address: invitation, then: func(p *person) {
			p.reveal("2. ")
			p.sees(p.say("Levering en looptijd", "Delivery and term"))
		}},
		{name: "request-preview", as: "anna.bakker", address: invitation, then: func(p *person) {
			p.reveal(p.say("Korting geven", "Give a discount"))
			p.fill(p.say("Korting op de maandprijs", "Discount on the monthly price"), "12,5")
			p.press(p.say("Toon eerst de nieuwe cijfers", "Show the new figures first"))
		}},
		{name: "request-unreadable-discount", as: "anna.bakker", address: invitation, status: http.StatusUnprocessableEntity, then: func(p *person) {
			p.reveal(p.say("Korting geven", "Give a discount"))
			p.fill(p.say("Korting op de maandprijs", "Discount on the monthly price"), "veel")
			p.press(p.say("Toon eerst de nieuwe cijfers", "Show the new figures first"))
		}},
		{name: "request-declined-without-reason", as: "anna.bakker", address: invitation, status: http.StatusUnprocessableEntity, then: func(p *person) {
			p.unfold(p.say("Afwijzen", "Decline"))
			p.fill(p.say("Reden voor de partner", "Reason for the partner"), "  ")
			p.press(p.say("Definitief afwijzen", "Decline for good"))
		}},
		{name: "request-too-much-text", as: "anna.bakker", address: invitation, status: http.StatusRequestEntityTooLarge, then: func(p *person) {
			p.unfold(p.say("Opmerking toevoegen", "Add a comment"))
			evaluate[bool](p, `document.getElementById('comment').value = 'x'.repeat(100000), true`)
			p.press(p.say("Opmerking plaatsen", "Add comment"))
		}},
		{name: "request-vat-review", as: "bas.vermeer", address: "/approvals/" + reviewed.Quote},
		{name: "request-approved", as: "anna.bakker", address: "/approvals/" + ended.Quote},
		{name: "delegations", as: "anna.bakker", address: "/delegations"},
		{name: "delegations-none", as: "bas.vermeer", address: "/delegations"},
		{name: "delegations-refused", as: "bas.vermeer", address: "/delegations", status: http.StatusUnprocessableEntity, then: func(p *person) {
			p.fill(p.say("Collega", "Colleague"), "Anna Bakker")
			p.fill(p.say("Eerste dag", "First day"), "2031-07-20")
			p.fill(p.say("Laatste dag", "Last day"), "2031-07-01")
			p.press(p.say("Toevoegen", "Add"))
		}},
	}
}

// forged is a link that somebody made up from another: its signature has another letter, and not the last, of which some bits
// count for nothing.
func forged(link string) string {
	at := len(link) - 10
	return link[:at] + map[bool]string{true: "B", false: "A"}[link[at] == 'A'] + link[at+1:]
}
