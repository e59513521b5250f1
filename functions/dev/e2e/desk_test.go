package e2e_test

import (
	"net/http"
	"strings"
	"testing"
)

// Bas, whose requests no other journey decides: he finds a quote, approves five routine requests together, and sees a quote that has gone silent.
func TestDesk_Day(t *testing.T) {
	ready(t)
	for width, scripts := range map[int]bool{phone: false, desktop: true} {
		t.Run(map[bool]string{true: "with scripts", false: "without scripts, on a phone"}[scripts], func(t *testing.T) {
			lucy := as(t, "lucy.hart")
			var asked []version
			for range 5 {
				asked = append(asked, lucy.request(lucy.customer("Molen De Hoop B.V."), fibre("500")))
			}
			bas := newPerson(t, width, scripts)
			bas.open("/approvals")
			bas.logIn("bas.vermeer")

			bas.fill("Zoek op nummer, naam, klant, locatie of partner", string(asked[0].Quote))
			bas.press("Zoeken")
			bas.sees("Offertes en orders", string(asked[0].Quote))

			bas.open("/pipeline?attention=silent")
			bas.sees("Lopende offertes", string(before.silent), "geen reactie van de partner")

			bas.open("/approvals/routine")
			for _, v := range asked {
				bas.sees(v.String())
			}
			bas.press("Aangevinkte aanvragen goedkeuren")
			if bas.status != http.StatusOK || !strings.Contains(bas.address(), "decided=") {
				t.Fatalf("the page at %s answers %d", bas.address(), bas.status)
			}
			bas.sees("Besloten")
			for _, v := range asked {
				bas.sees("Goedgekeurd " + v.String())
				if q := lucy.quote(v.Quote); q.State != "approved" {
					t.Errorf("%s is %s", v, q.State)
				}
			}
		})
	}
}
