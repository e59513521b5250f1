package e2e_test

import (
	"fmt"
	"testing"
)

// The account manager releases an order of 12 items; operations finds it, reports one as not deliverable and delivers the rest at once.
func TestOperations_DeliversTwelve(t *testing.T) {
	for _, c := range []struct {
		width    int
		language string
	}{{phone, "nl"}, {desktop, "en"}} {
		t.Run(fmt.Sprint(c.width, " ", c.language), func(t *testing.T) {
			journeys(t, c.width, func(t *testing.T, newcomer func(*testing.T) *person) {
				user := as(t, "pien.hoekstra")
				var items []object
				for range 12 {
					items = append(items, server("m"))
				}
				o := sign(t, "tom.wiersma", approved(t, user.request(user.customer(unique("Bakkerij De Korenaar")), items...)))
				in := func(username string) *person {
					p := newcomer(t)
					p.open("/login")
					p.logIn(username)
					if p.language() != c.language {
						p.press(map[string]string{"nl": "Nederlands", "en": "English"}[c.language])
					}
					return p
				}
				anna := in("anna.bakker")
				anna.open("/fulfilment/" + o.ID)
				anna.press(anna.say("Order vrijgeven", "Release the order"))
				anna.sees(anna.say("De order is vrijgegeven.", "The order has been released."))

				olga := in("olga.peters")
				olga.open("/fulfilment")
				olga.fill(olga.say("Klant, dienst of nummer", "Customer, service or number"), o.ID)
				olga.press(olga.say("Zoeken", "Search"))
				olga.sees(o.ID, olga.say("12 regels", "12 items"))
				name := fmt.Sprintf("operations-%d-%s", c.width, c.language)
				judge := func(name string) {
					if olga.scripts { // axe is one
						olga.picture(name + ".png")
						olga.accessible(name, everything)
					}
				}
				judge(name)

				olga.tick(olga.say("Regel 3 kiezen", "Select line 3"))
				olga.unfold(olga.say("Als niet leverbaar melden", "Report as not deliverable"))
				olga.fill(olga.say("Waarom kan dit niet worden geleverd?", "Why can this not be delivered?"), "Geen plaats in het rek.")
				olga.press(olga.say("Als niet leverbaar melden", "Report as not deliverable"))
				olga.sees(olga.say("1 regel is als niet leverbaar gemeld.", "1 line was reported as not deliverable."), "Geen plaats in het rek.")

				olga.tick(olga.say("Alle regels die nog niet zijn afgerond", "All lines that are not finished"))
				olga.unfold(olga.say("Als opgeleverd melden", "Report as delivered"))
				olga.press(olga.say("Als opgeleverd melden", "Report as delivered"))
				olga.sees(olga.say("11 regels zijn als opgeleverd gemeld.", "11 lines were reported as delivered."))
				judge(name + "-delivered")

				delivered := map[string]int{}
				for _, item := range get[order](user, "/v1/orders/"+o.ID).Items {
					delivered[item.State]++
				}
				if delivered["completed"] != 11 || delivered["failed"] != 1 {
					t.Errorf("the items are %v", delivered)
				}
			})
		})
	}
}
