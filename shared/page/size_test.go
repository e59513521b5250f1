package page_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// mostBytes is the most that a page of lines may have, not compressed.
const mostBytes = 60_000

// lines are so many new services with all that a line can tell: an address of its own, a contact, options, charges once, a reference and a note.
func lines(count int) []ordering.ItemInput {
	all := make([]ordering.ItemInput, count)
	for i := range all {
		at := *orderingtest.Address()
		at.HouseNumber = fmt.Sprint(i + 1)
		all[i] = ordering.ItemInput{
			Action: ordering.Add, Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "500", Options: map[string]int64{"ipv4-29": 1, "router-managed": 1}},
			TermMonths: 36, Site: &at, Reference: fmt.Sprint("PO-2026-", i), Note: "Graag bellen vóór aankomst.",
		}
	}
	return all
}

// A page of lines stays small, however many they are, and also with one of them unfolded.
func TestPages_Size(t *testing.T) {
	for _, count := range []int{25, ordering.MaxItems} {
		t.Run(fmt.Sprint(count, " lines"), func(t *testing.T) {
			w := newWorld(t, orderingtest.Naming(uuid.NewString))
			view := w.Fill(orderingtest.Bakker, lines(count)...)
			small := func(name string, page *answer) {
				t.Helper()
				if n := page.want(http.StatusOK).Body.Len(); n > mostBytes {
					t.Errorf("%s has %d bytes, more than %d", name, n, mostBytes)
				} else {
					t.Logf("%s has %d bytes", name, n)
				}
			}
			small("the cart", w.cart(orderingtest.Bakker))
			small("the cart with a line unfolded", w.get(pien, "/carts/bakker?line=2"))
			w.Fill(orderingtest.Kapper, lines(count)...)
			small("a cart in which something stands in the way of every line", w.get(pien, "/carts/kapper?line=2"))
			v, err := w.Fixture.Quotes.RequestQuote(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, orderingtest.Bakker, view.ChangeHash)
			if err != nil {
				t.Fatal(err)
			}
			address := "/quotes/" + string(v.Quote)
			small("the quote", w.get(user, address))
			small("the quote with a line unfolded", w.get(user, address+"?line=2"))
			small("the decision", w.get(orderingtest.Anna, w.link(v, orderingtest.Anna, ordering.AccountManager)))
			w.Approved(v)
			small("the approved quote", w.get(user, address))
			small("the confirmation", w.get(signer, address+"/confirm"))
		})
	}
}

// Only a line that is there is unfolded.
func TestLines_Unfolded(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	address := "/quotes/" + string(v.Quote)
	w.get(user, address).keepsQuiet("item." + string(v.Items[0].ID) + ".firstPeriodCents")
	w.get(user, address+"?line=1").says("Geplande datum")
	for _, none := range []string{"0", "3", "-1", "x"} {
		w.get(user, address+"?line="+none).want(http.StatusNotFound)
		w.get(orderingtest.Anna, "/approvals/"+string(v.Quote)+"?line="+none).want(http.StatusNotFound)
	}
	t.Run("the only line is unfolded by itself", func(t *testing.T) {
		v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
		w.get(user, "/quotes/"+string(v.Quote)).says("Geplande datum")
	})
}
