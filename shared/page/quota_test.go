package page_test

import (
	"net/http"
	"net/url"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// Whoever used the quota of the day is told so on the form.
func TestQuota_Told(t *testing.T) {
	person := string(orderingtest.User(orderingtest.Noord).Subject)
	for name, c := range map[string]struct {
		quota ordering.Quota
		whose string
		send  func(w *world) *answer
		says  string
	}{
		"a customer": {ordering.CustomersADay(), string(orderingtest.Noord), func(w *world) *answer {
			return w.submit(noordUser, w.get(noordUser, "/customers/new").form("save"), "save", url.Values{"reference": {"one-more"}, "country": {"NL"}})
		}, "Nog niet opgeslagen U hebt het maximum voor vandaag bereikt. Probeer het morgen opnieuw."},
		"a comment": {ordering.CommentsADay(), person, func(w *world) *answer {
			address := "/quotes/" + string(requested(t, w).Quote)
			return w.submit(user, w.get(user, address).form("comment"), "comment", url.Values{"comment": {"Nog iets."}})
		}, "U kunt per dag ten hoogste 1.000 opmerkingen plaatsen."},
		"an upload": {ordering.EvidenceADay(), string(orderingtest.Noord), func(w *world) *answer {
			address := "/quotes/" + string(requested(t, w).Quote)
			return w.upload(user, w.get(user, address).form("evidence"), "evidence", "evidence", "getekend.pdf", []byte("%PDF-1.7"))
		}, "U kunt per dag ten hoogste 500\u00a0MB aan documenten toevoegen."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.Save(&ordering.Tally{Kind: c.quota.Kind, Whose: c.whose, Day: w.Clock.Today(), Used: c.quota.Most})
			c.send(w).want(http.StatusTooManyRequests).says("iet opgeslagen", c.says)
		})
	}
}
