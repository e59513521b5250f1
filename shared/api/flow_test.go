package api_test

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// A reseller orders a new service and an upgrade in one cart.
func TestFlow_Reseller(t *testing.T) {
	w := newWorld(t)
	user, signer, anna, olga := w.as("user.noord"), w.as("signer.noord"), w.as("staff.anna"), w.as("staff.olga")

	var catalogue struct {
		Offerings []struct {
			ID   string
			Tier *struct {
				Choices []struct {
					ID     string
					Prices []struct{ TermMonths, ListMRCCents, NetMRCCents int64 }
				}
			}
		}
	}
	user.get("/v1/catalog").want(200).into(&catalogue)
	if len(catalogue.Offerings) != 13 {
		t.Errorf("%d offerings can be ordered, want 13: all but the one at the end of its sale", len(catalogue.Offerings))
	}
	// 5,950 less 6% for 36 months is 5,593, less 15% for level silver is 4,754.
	if net := catalogue.Offerings[0].Tier.Choices[0].Prices[2]; net.TermMonths != 36 || net.ListMRCCents != 5950 || net.NetMRCCents != 4754 {
		t.Errorf("fibre 100 for 36 months: %+v", net)
	}

	var services struct{ Items []contract.ServiceView }
	user.get("/v1/services?customer=bakker&upgradeable=true&q=fibre").want(200).into(&services)
	if len(services.Items) != 1 || services.Items[0].ID != orderingtest.Fibre {
		t.Fatalf("services %v", services.Items)
	}
	user.get("/v1/services/bakker-fibre").want(200)
	var upgrades contract.UpgradeView
	user.get("/v1/services/bakker-fibre/upgrade").want(200).into(&upgrades)
	choice := upgrades.Axes[0].Choices[1]
	var preview contract.ItemPreview
	user.post("/v1/services/bakker-fibre/upgrade/preview", choice.Input).want(200).into(&preview)
	if preview.Change.Difference != *choice.Difference {
		t.Errorf("the preview says %d, the choice %d", preview.Change.Difference, *choice.Difference)
	}

	var cart contract.CartView
	user.fill(orderingtest.Bakker, contract.AsItemInput(choice.Input), orderingtest.NewServer()).into(&cart)
	if len(cart.Checks) > 0 || len(cart.Cart.Items) != 2 {
		t.Fatalf("cart %+v", cart)
	}
	asked := user.post("/v1/carts/bakker/quote", map[string]any{"changeHash": cart.ChangeHash}).want(201)
	var v contract.QuoteVersion
	asked.into(&v)
	if asked.Header.Get("Location") != "/v1/quotes/"+string(v.Quote) || v.ChangeHash != cart.ChangeHash {
		t.Errorf("quote at %s of %s", asked.Header.Get("Location"), v.ChangeHash)
	}
	quote := "/v1/quotes/" + string(v.Quote)

	var waiting struct{ Items []contract.Approval }
	anna.get("/v1/approvals").want(200).into(&waiting)
	if len(waiting.Items) != 1 || waiting.Items[0].Quote != v.Quote {
		t.Fatalf("waiting %+v", waiting)
	}
	anna.post(quote+"/comments", `{"text":"Is 500 genoeg? 🙂"}`).want(201)
	var view contract.QuoteView
	anna.get(quote).want(200).into(&view)
	if view.CanDecide != ordering.AccountManager {
		t.Errorf("Anna can decide as %q", view.CanDecide)
	}
	user.get(quote+"/document").refused(409, "not-approved")

	discounts := []map[string]any{{"item": v.Items[0].ID, "mrcBasisPoints": 500}}
	var change contract.Change
	anna.post(quote+"/preview-discount", target(&v, "discounts", discounts)).want(200).into(&change)
	var second contract.QuoteVersion
	anna.post(quote+"/approve", target(&v, "discounts", discounts)).want(200).into(&second)
	if second.Number != 2 || second.State != ordering.Approved || second.Change.Total != change.Total {
		t.Fatalf("version %d is %s", second.Number, second.State)
	}

	drawing := user.get(quote + "/document").want(202)
	if drawing.Header.Get("Retry-After") != "2" {
		t.Error("no Retry-After")
	}
	signature := target(&second, "signerName", "J. Bakker", "signerFunction", "directeur", "mandate", true, "consent", true, "documentSha256", strings.Repeat("0", 64))
	if p := signer.post(quote+"/signature", signature).refused(409, "document-not-ready"); len(p.Checks) != 1 {
		t.Errorf("checks %v", p.Checks)
	}
	w.Work()
	link := user.get(quote + "/document").want(302).Header.Get("Location")
	if pdf := w.followed(link); !strings.HasPrefix(pdf, string(v.Quote)+"/2") {
		t.Errorf("the link leads to %q", pdf)
	}
	user.get(quote+"/document?version=1").refused(409, "not-approved")

	signer.post(quote+"/signature", signature).refused(409, "document-mismatch")
	user.get(quote).want(200).into(&view)
	signature["documentSha256"] = view.Document.SHA256
	user.post(quote+"/signature", signature).refused(403, "forbidden")
	signer.post(quote+"/activation", target(&second, "consent", true)).refused(409, "wrong-confirmation")
	var order contract.Order
	signed := signer.post(quote+"/signature", signature).want(201).into(&order)
	if signed.Header.Get("Location") != "/v1/orders/"+string(order.ID) || order.Confirmation.By.Address == "" {
		t.Errorf("order at %s", signed.Header.Get("Location"))
	}
	signer.post(quote+"/signature", signature).refused(409, "already-ordered")

	path := "/v1/orders/" + string(order.ID)
	anna.post(path+"/release", nil).want(200)
	for _, item := range order.Items {
		olga.post(path+"/items/"+string(item.ID)+"/complete", `{}`).want(200).into(&order)
	}
	if order.State != ordering.Completed {
		t.Errorf("the order is %s", order.State)
	}
	var fibre contract.ServiceView
	user.get("/v1/services/bakker-fibre").want(200).into(&fibre)
	if fibre.Configuration.Tier != choice.Value || fibre.NetMRC != second.Change.Items[0].New.NetMRC {
		t.Errorf("the fibre is %s for %d", fibre.Configuration.Tier, fibre.NetMRC)
	}
	for _, list := range []string{quote + "/versions", quote + "/history", "/v1/quotes", "/v1/orders", path, quote + "?version=1"} {
		user.get(list).want(200)
	}
	w.as("staff.olga").get("/v1/orders?partner=noord&state=completed").want(200)
}

// A solutions partner activates and fulfilment falls short.
func TestFlow_Solutions(t *testing.T) {
	w := newWorld(t)
	signer, anna, olga := w.as("signer.wolk"), w.as("staff.anna"), w.as("staff.olga")
	v := signer.request(orderingtest.Klant, w.FasterFibre(orderingtest.Klant), orderingtest.NewServer())
	quote := "/v1/quotes/" + string(v.Quote)
	anna.post(quote+"/return", target(v, "question", "Welke verdieping?")).want(200)
	var second contract.QuoteVersion
	signer.post(quote+"/resubmit", target(v, "answer", "De tweede.")).want(200).into(&second)
	anna.post(quote+"/approve", target(v)).refused(409, "quote-superseded")
	anna.post(quote+"/approve", target(&second)).want(200)
	w.Work()
	for _, query := range []string{"", "?for=customer", "?for=customer&prices=true", "?prices=true"} {
		signer.get(quote + "/document" + query).want(302)
	}
	var order contract.Order
	signer.post(quote+"/activation", target(&second, "consent", true)).want(201).into(&order)
	path := "/v1/orders/" + string(order.ID)
	signer.post(path+"/items/"+string(order.Items[1].ID)+"/cancel", `{"reason":"Toch niet."}`).want(200)
	olga.post(path+"/release", `{}`).want(200)
	olga.post(path+"/items/"+string(order.Items[0].ID)+"/fail", `{"reason":"Geen glas in de straat."}`).want(200).into(&order)
	if order.State != ordering.Failed {
		t.Errorf("the order is %s", order.State)
	}
	var open struct{ Items []contract.Order }
	olga.get("/v1/orders?state=inProgress").want(200).into(&open)
	if len(open.Items) != 0 {
		t.Errorf("open %v", open.Items)
	}
}

// A quote comes back to the cart.
func TestQuote_Return(t *testing.T) {
	w := newWorld(t)
	user, anna := w.as("user.noord"), w.as("staff.anna")
	v := user.request(orderingtest.Bakker, orderingtest.NewServer())
	quote := "/v1/quotes/" + string(v.Quote)
	user.post(quote+"/revise", target(v)).refused(409, "illegal-state")
	anna.post(quote+"/return", target(v, "question", "Waarom?", "role", "accountManager")).want(200)
	revised := user.post(quote+"/revise", target(v)).want(200)
	if revised.tag() != user.get("/v1/carts/bakker").want(200).tag() {
		t.Error("the cart has another tag than it was given with")
	}
	user.post(quote+"/revise", target(v)).refused(409, "cart-not-empty")
	var cart contract.CartView
	revised.into(&cart)
	item := "/v1/carts/bakker/items/" + string(cart.Cart.Items[0].ID)
	user.do(http.MethodPatch, item, `{"configuration":{"units":2}}`, "If-Match", revised.tag()).want(200).into(&cart)
	var second contract.QuoteVersion
	user.post("/v1/carts/bakker/quote", map[string]any{"changeHash": cart.ChangeHash}).want(201).into(&second)
	if second.Quote != v.Quote || second.Number != 2 {
		t.Errorf("requested %s/%d", second.Quote, second.Number)
	}
	anna.post(quote+"/decline", target(&second, "reason", "Te veel.")).want(200)
	user.post(quote+"/copy", target(&second)).want(200)
	third := user.request(orderingtest.Kapper, orderingtest.NewServer())
	user.post("/v1/quotes/"+string(third.Quote)+"/withdraw", target(third)).want(200)
}

// A small business waives and takes it back.
func TestTermWaiver(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	server := orderingtest.NewServer()
	server.TermMonths = 36
	var cart contract.CartView
	x := user.fill(orderingtest.Kapper, server).into(&cart)
	refusal := user.post("/v1/carts/kapper/quote", map[string]any{"changeHash": cart.ChangeHash}).refused(409, "term-waiver-required")
	if len(refusal.Checks) != 1 || refusal.Checks[0].Code != ordering.TermWaiverRequired {
		t.Errorf("checks %v", refusal.Checks)
	}
	waiver := "/v1/carts/kapper/term-waiver"
	x = user.do(http.MethodPut, waiver, `{"name":"K. Kapper","date":"2026-11-16"}`, "If-Match", x.tag()).want(200).into(&cart)
	if len(cart.Checks) != 0 {
		t.Errorf("checks %v", cart.Checks)
	}
	user.do(http.MethodPut, waiver, `{"name":"K. Kapper","date":"2026-11-18"}`, "If-Match", x.tag()).refused(422, "invalid-input", "date:range")
	user.do(http.MethodPut, waiver, ` null `, "If-Match", x.tag()).want(200).into(&cart)
	if len(cart.Checks) != 1 {
		t.Errorf("checks %v", cart.Checks)
	}
}

// A price that changed must be accepted.
func TestCart_AcceptPrices(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	var cart contract.CartView
	before := user.fill(orderingtest.Bakker, orderingtest.NewServer()).into(&cart)
	dearer := *w.Catalog()
	dearer.Version, dearer.ValidFrom = "2026-11-20", w.Clock.Today().AddDays(3)
	dearer.Offerings, dearer.PriceVectors = nil, []catalog.PriceVector{}
	for _, o := range w.Catalog().Offerings {
		raised := *o
		raised.Tiers = append([]catalog.Tier{}, o.Tiers...)
		for i := range raised.Tiers {
			raised.Tiers[i].MRC += 100
		}
		dearer.Offerings = append(dearer.Offerings, &raised)
	}
	w.as("staff.anna").do(http.MethodPut, "/v1/catalogs/2026-11-20", dearer).refused(403, "forbidden")
	w.as("staff.ada").do(http.MethodPut, "/v1/catalogs/other", dearer).refused(422, "invalid-input", "catalogVersion:choice")
	w.as("staff.ada").do(http.MethodPut, "/v1/catalogs/2026-11-20", dearer).want(200)
	w.as("staff.ada").do(http.MethodPut, "/v1/catalogs/2026-11-20", dearer).want(200)
	w.Clock.Days(3)

	now := user.get("/v1/carts/bakker", "If-None-Match", before.tag()).want(200).into(&cart)
	if now.tag() == before.tag() || len(cart.Checks) != 1 || cart.Checks[0].Code != ordering.PriceChanged {
		t.Errorf("a 304 would hide %v", cart.Checks)
	}
	user.post("/v1/carts/bakker/quote", map[string]any{"changeHash": cart.ChangeHash}).refused(409, "price-changed")
	user.post("/v1/carts/bakker/accept-prices", map[string]any{"changeHash": strings.Repeat("0", 64)}).refused(409, "change-differs")
	user.post("/v1/carts/bakker/accept-prices", map[string]any{"changeHash": cart.ChangeHash}).want(200).into(&cart)
	user.post("/v1/carts/bakker/quote", map[string]any{"changeHash": cart.ChangeHash}).want(201)
}

// The directory is kept.
func TestDirectory(t *testing.T) {
	w := newWorld(t)
	ada, anna, carla := w.as("staff.ada"), w.as("staff.anna"), w.as("staff.carla")
	ada.get("/v1/partners/noord").want(200)
	w.as("user.noord").get("/v1/partners/noord").want(200)
	carla.get("/v1/partners/noord").refused(404, "not-found")
	ada.do(http.MethodPut, "/v1/partners/oost", `{"kind":"reseller","name":"Oost","company":{"legalName":"Oost B.V.","country":"NL","kvk":"12345678"},"level":"silver","accountManager":"anna","orderMailbox":"orders@oost.example","language":"nl"}`).want(200)
	ada.do(http.MethodPut, "/v1/partners/noord/account-manager", `{"accountManager":"carla"}`, "If-Match", ada.get("/v1/partners/noord").tag()).want(200)
	ada.do(http.MethodPut, "/v1/partners/noord/account-manager", `{"accountManager":"olga"}`, "If-Match", ada.get("/v1/partners/noord").tag()).refused(422, "invalid-input", "accountManager:unknown")
	carla.get("/v1/partners/noord").want(200)

	ada.do(http.MethodPut, "/v1/people/auth0%7Cnew", `{"name":"Nieuw","mail":"nieuw@onecentral.example","language":"nl","roles":["accountManager"]}`).want(200)
	revoked := ada.post("/v1/people/auth0%7Cnew/revoke-links", nil).want(200)
	if strings.Contains(string(revoked.Body), "poch") {
		t.Errorf("the answer tells the epoch: %s", revoked.Body)
	}
	ada.do(http.MethodDelete, "/v1/people/auth0%7Csanne/sessions", nil).want(204)
	anna.do(http.MethodDelete, "/v1/people/auth0%7Csanne/sessions", nil).refused(403, "forbidden")
	w.as("signer.noord").do(http.MethodDelete, "/v1/people/anna/sessions", nil).refused(403, "forbidden")
	if !slices.Equal(w.ended, []ordering.Subject{"auth0|sanne"}) {
		t.Errorf("sessions were ended of %q", w.ended)
	}
	anna.get("/v1/people/anna").want(200)
	anna.get("/v1/people/ada").refused(403, "forbidden")

	anna.do(http.MethodPut, "/v1/delegations", `{"delegations":[{"to":"carla","from":"2026-11-17","until":"2026-11-30"}]}`, "If-Match", anna.get("/v1/delegations").tag()).want(200)
	anna.get("/v1/delegations").want(200)
	anna.do(http.MethodPut, "/v1/delegations", `{"delegations":[{"to":"anna","from":"2026-11-30","until":"2026-11-17"}]}`, "If-Match", anna.get("/v1/delegations").tag()).
		refused(422, "invalid-input", "delegations[0].until:range", "delegations[0].to:choice")
	w.as("staff.olga").get("/v1/delegations").refused(403, "forbidden")
}

// What administrators and account managers change leaves a line that tells who, what, from what and to what.
func TestAuditEvents(t *testing.T) {
	w := newWorld(t)
	ada, anna := w.as("staff.ada"), w.as("staff.anna")
	const person = `{"name":"Nieuw","mail":"nieuw@onecentral.example","language":"nl","roles":["accountManager"]}`
	ada.do(http.MethodPut, "/v1/people/new", person).want(200)
	w.Clock.Advance(time.Minute)
	ada.do(http.MethodPut, "/v1/people/new", strings.Replace(person, "Nieuw", "Anders", 1), "If-Match", `"1"`).want(200)
	ada.do(http.MethodPut, "/v1/people/new", person, "If-Match", `"1"`).refused(412, "person-changed")
	w.Clock.Advance(time.Minute)
	anna.do(http.MethodPut, "/v1/delegations", `{"delegations":[{"to":"carla","from":"2026-11-17","until":"2026-11-30"}]}`, "If-Match", anna.get("/v1/delegations").tag()).want(200)
	w.Clock.Advance(time.Minute)
	ada.do(http.MethodPut, "/v1/partners/noord/account-manager", `{"accountManager":"carla"}`, "If-Match", ada.get("/v1/partners/noord").tag()).want(200)
	w.Clock.Advance(time.Minute)
	ada.post("/v1/people/anna/revoke-links", nil).want(200)
	w.Clock.Advance(time.Minute)
	next := *w.Catalog()
	next.Version, next.ValidFrom = "2026-12-20", orderingtest.Day(t, "2026-12-20")
	ada.do(http.MethodPut, "/v1/catalogs/2026-12-20", next).want(200)
	ada.do(http.MethodPut, "/v1/catalogs/2026-12-20", next).want(200) // again: no change, no line
	v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	quote := "/v1/quotes/" + string(v.Quote)
	ada.do(http.MethodDelete, quote, nil).refused(409, "not-erasable") // no line
	w.as("user.noord").post(quote+"/withdraw", map[string]any{"version": v.Number, "hash": v.ChangeHash}).want(200)
	w.Clock.Advance(time.Minute)
	ada.do(http.MethodDelete, quote, nil).want(202)
	w.Clock.Advance(time.Minute)
	ada.do(http.MethodDelete, "/v1/people/auth0%7Csanne/sessions", nil).want(204)
	anna.do(http.MethodDelete, "/v1/people/auth0%7Csanne/sessions", nil).refused(403, "forbidden") // no line

	var got []string
	for cursor := ""; ; {
		var page struct {
			Items []contract.AuditEvent `json:"items"`
			Next  string                `json:"next"`
		}
		ada.get("/v1/audit-events?limit=2" + cursor).want(200).into(&page)
		for _, e := range page.Items {
			line := fmt.Sprintf("%s %s %s %s v%d", e.At.Sub(orderingtest.Start()), e.By.Subject, e.Kind, e.ID, e.Version)
			for _, c := range e.Changes {
				line += fmt.Sprintf("; %s: %q, then %q", c.Field, c.Before, c.After)
			}
			got = append(got, line)
		}
		if page.Next == "" {
			break
		}
		cursor = "&cursor=" + url.QueryEscape(page.Next)
	}
	want := []string{
		`7m0s ada sessions auth0|sanne v0; state: "open", then "ended"`,
		`6m0s ada quote ` + string(v.Quote) + ` v1; state: "withdrawn", then "erased"`,
		`5m0s ada catalog 2026-12-20 v1; catalogVersion: "2026-11-01", then "2026-12-20"; validFrom: "", then "2026-12-20"`,
		`4m0s ada person anna v3; linksRevoked: "", then "1"`,
		`3m0s ada partner noord v2; accountManager: "anna", then "carla"`,
		`2m0s anna person anna v2; delegations: "", then "carla 2026-11-17/2026-11-30"`,
		`1m0s ada person new v2; name: "Nieuw", then "Anders"`,
		`0s ada person new v1; name: "", then "Nieuw"; mail: "", then "nieuw@onecentral.example"; language: "", then "nl"; roles: "", then "accountManager"`,
		`0s ada catalog 2026-11-01 v1; catalogVersion: "", then "2026-11-01"; validFrom: "", then "2026-11-01"`, // with which the world begins
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the lines (-want +got):\n%s", diff)
	}
	for _, who := range []string{"staff.anna", "staff.olga", "user.noord"} {
		w.as(who).get("/v1/audit-events").refused(403, "forbidden")
	}
}
