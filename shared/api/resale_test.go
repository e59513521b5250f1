package api_test

import (
	"net/http"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// A partner sets its margins and sees what a quote brings in; people of oneCentral see nothing of it.
func TestResale(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	first := user.get("/v1/reselling").want(200)
	body := `{"markups":[{"category":"hosting","basisPoints":2000}],"letterhead":{"terms":"noord.example/voorwaarden"}}`
	second := user.do(http.MethodPut, "/v1/reselling", body, "If-Match", first.tag()).want(200)
	user.do(http.MethodPut, "/v1/reselling", body, "If-Match", first.tag()).refused(412, "reselling-changed")
	if again := user.get("/v1/reselling").want(200); again.tag() != second.tag() || !strings.Contains(string(again.Body), "noord.example/voorwaarden") {
		t.Errorf("it is kept as %s", again.Body)
	}

	cart := user.open(orderingtest.Bakker)
	var view contract.CartView
	filled := user.post("/v1/carts/bakker/items", map[string]any{"items": sent([]ordering.ItemInput{orderingtest.NewServer()})}, "If-Match", cart.tag()).want(201).into(&view)
	bought := view.Change.Items[0].New.NetMRC
	if got := view.Resale.Change.Items[0].New.NetMRC; got != bought+bought.BasisPoints(2_000) {
		t.Errorf("sold for %d, bought for %d", got, bought)
	}
	item := "/v1/carts/bakker/items/" + string(view.Cart.Items[0].ID) + "/markup"
	user.do(http.MethodPut, item, `{}`, "If-Match", filled.tag()).refused(422, "invalid-input", "basisPoints:required")
	user.do(http.MethodPut, item, `{"basisPoints":-1}`, "If-Match", filled.tag()).refused(422, "invalid-input", "basisPoints:range")
	user.do(http.MethodPut, item, `{"mrcCents":9900}`, "If-Match", filled.tag()).want(200).into(&view)
	if got := view.Resale.Change.Items[0].New.NetMRC; got != 9_900 || view.Resale.Margin.MRC != 9_900-bought {
		t.Errorf("sold for %d, margin %+v", got, view.Resale.Margin)
	}

	var v contract.QuoteVersion
	user.post("/v1/carts/bakker/quote", map[string]any{"changeHash": view.ChangeHash}).want(201).into(&v)
	var own, theirs contract.QuoteView
	user.get("/v1/quotes/" + string(v.Quote)).want(200).into(&own)
	if own.Resale == nil || own.Resale.Hash == "" || own.Resale.Change.Total.NewMRC != 9_900 {
		t.Errorf("the partner sees %+v", own.Resale)
	}
	seen := w.as("staff.anna").get("/v1/quotes/" + string(v.Quote)).want(200)
	seen.into(&theirs)
	if theirs.Resale != nil || strings.Contains(string(seen.Body), "9900") {
		t.Errorf("the account manager sees %s", seen.Body)
	}
}
