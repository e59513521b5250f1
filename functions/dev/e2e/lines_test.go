package e2e_test

import (
	"fmt"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/words"
)

// server is a new machine.
func server(tier string) object {
	return object{"action": "add", "offering": "host-vps", "configuration": object{"tier": tier, "units": 2}, "termMonths": 12, "reference": "PO-2026"}
}

// faster makes a connection that is there faster.
func (c *caller) faster(service string) object {
	c.t.Helper()
	s := get[struct{ Version int64 }](c, "/v1/services/"+service)
	return object{"action": "modify", "service": service, "serviceVersion": s.Version, "offering": "conn-fiber-business", "configuration": object{"tier": "500"}}
}

// A request of many lines can be read and decided on a phone: a row each, the totals and what to do with them in sight, and few screens.
func TestLines_Phone(t *testing.T) {
	ready(t)
	const screen = 844
	for _, c := range []struct{ lines, changes, screens int }{{12, 6, 3}, {80, 10, 8}} {
		t.Run(fmt.Sprint(c.lines, " lines"), func(t *testing.T) {
			t.Parallel()
			user := as(t, "pien.hoekstra")
			customer := user.customer(unique("Bakkerij De Korenaar"))
			var delivered, items []object
			for range c.changes {
				delivered = append(delivered, fibre("100"))
			}
			for _, service := range deliver(t, user, "tom.wiersma", customer, delivered...) {
				items = append(items, user.faster(service))
			}
			for len(items) < c.lines {
				items = append(items, []object{server("m"), fibre("250")}[len(items)%2])
			}
			hash := user.fill(customer, items...)
			read := func(name, username, address, deed string) {
				t.Run(name, func(t *testing.T) {
					for _, language := range []string{"nl", "en"} {
						p := reader(t, language, username)
						p.open(address)
						shot := fmt.Sprintf("lines-%s-%d-%s", name, c.lines, language)
						p.picture(shot + "-390.png")
						p.accessible(shot, everything)
						if high := evaluate[float64](p, `document.documentElement.scrollHeight / 844`); high > float64(c.screens) {
							t.Errorf("%s is %.2f screens high, more than %d", shot, high, c.screens)
						} else {
							t.Logf("%s is %.2f screens high", shot, high)
						}
						for _, at := range []int{0, 2 * screen, 100 * screen} {
							if !evaluate[bool](p, fmt.Sprintf(`scrollTo(0, %d), [...document.querySelectorAll('main a, main button')].some(e => {
								const r = e.getBoundingClientRect();
								return e.textContent.trim() === %q && r.top >= 0 && r.bottom <= innerHeight && e.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2));
							})`, at, map[string]string{"nl": strings.Split(deed, "|")[0], "en": strings.Split(deed, "|")[1]}[language])) {
								t.Errorf("%s: %s is not in sight after scrolling %d pixels", shot, deed, at)
							}
						}
						evaluate[bool](p, `scrollTo(0, 0), true`)
						p.screen(desktop)
						p.picture(shot + "-1280.png")
						p.accessible(shot+" on a desktop", everything)
					}
				})
			}
			read("cart", "pien.hoekstra", "/carts/"+customer, "Offerte aanvragen|Request the quote")
			v := post[version](user, "/v1/carts/"+customer+"/quote", object{"changeHash": hash})
			read("decision", "anna.bakker", "/approvals/"+v.Quote, "Naar uw besluit|To your decision")
			approved(t, v)
			read("quote", "tom.wiersma", "/quotes/"+v.Quote, "Ondertekenen namens de klant|Sign for the customer")
			read("confirmation", "tom.wiersma", "/quotes/"+v.Quote+"/confirm", "Ondertekenen namens de klant|Sign for the customer")
		})
	}
}

// The details of a line come when they are asked for: in place with scripts, on the page anew without them.
func TestLines_Unfold(t *testing.T) {
	journeys(t, phone, func(t *testing.T, newcomer func(*testing.T) *person) {
		user := as(t, "pien.hoekstra")
		v := user.request(user.customer(unique("Bakkerij De Korenaar")), fibre("500"), server("m"))
		anna := newcomer(t)
		invited(t, anna, "anna.bakker", v)
		at := anna.address()
		anna.reveal("2. Virtuele server (VPS)")
		anna.sees("Levering en looptijd", words.In(words.Dutch).Money(v.Change.Items[1].NRC))
		anna.reveal("2. Virtuele server (VPS)")
		anna.until(func() bool { return !strings.Contains(anna.text(), "Levering en looptijd") }, func() string { return "it stays unfolded: " + anna.text() })
		if anna.scripts && anna.address() != at {
			t.Errorf("the script went to %s", anna.address())
		}
	})
}
