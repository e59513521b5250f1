package e2e_test

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// bot is a mail scanner with a browser: it opens every link that it finds, and presses every button.
type bot struct {
	*person
	seen, pressed int
}

// crawl goes through what can be reached from the addresses, up to so many pages. The pages of the issuer, where a login
// needs more than a press elsewhere, it leaves alone.
func (b *bot) crawl(most int, start ...string) {
	b.t.Helper()
	queue := slices.Clone(start)
	known := map[string]bool{}
	for len(queue) > 0 && b.seen < most {
		address := queue[0]
		queue = queue[1:]
		if known[address] {
			continue
		}
		known[address] = true
		b.open(address)
		if b.elsewhere() {
			continue
		}
		b.seen++
		queue = append(queue, b.hrefs()...)
		for i := range evaluate[int](b.person, `document.querySelectorAll('button').length`) {
			if b.address() != address {
				b.open(address)
			}
			if b.force(i) {
				b.pressed++
				queue = append(queue, b.hrefs()...)
			}
		}
	}
}

// elsewhere reports whether the browser was led away, to log in.
func (b *bot) elsewhere() bool { return issuers(b.address()) }

// hrefs are the addresses of the links on the page, without what the issuer shows.
func (b *bot) hrefs() []string {
	b.t.Helper()
	if b.elsewhere() {
		return nil
	}
	var own []string
	for _, address := range evaluate[[]string](b.person, `[...document.querySelectorAll('a[href]')].map(a => a.href)`) {
		u, err := url.Parse(address)
		if err == nil && strings.HasPrefix(address, base+"/") {
			u.Fragment = ""
			own = append(own, u.String())
		}
	}
	return own
}

// force presses the button, wherever it is folded away and whatever must be filled in first, unless it logs out: then
// the bot would get nowhere.
func (b *bot) force(button int) (pressed bool) {
	b.t.Helper()
	can := evaluate[bool](b.person, fmt.Sprintf(`(() => {
		document.querySelectorAll('textarea').forEach(t => t.value = 'bot');
		const button = document.querySelectorAll('button')[%d];
		return button?.form != null && button.form.getAttribute('action') !== '/logout';
	})()`, button))
	if can {
		press := fmt.Sprintf(`document.querySelectorAll('button')[%d].form.noValidate = true; document.querySelectorAll('button')[%[1]d].click(); true`, button)
		b.load("pressing a button", func(context.Context, *chromedp.Target) (chromedp.Void, error) {
			evaluate[bool](b.person, press)
			return chromedp.Void{}, nil
		})
	}
	return can
}

// A bot with the link from the mail decides nothing without a login.
func TestApproval_Bot(t *testing.T) {
	ready(t)
	pien := as(t, "pien.hoekstra")
	v := pien.request(pien.customer("Zuivelhandel De Vliet B.V."), fibre("250"))
	invitation := link(t, letter(t, "anna.bakker@onecentral.example", v.String()), "/approve/")
	before := pien.events(v.Quote)
	pages := []string{invitation, base + "/", base + "/approvals", base + "/approvals/" + v.Quote, base + "/delegations", base + "/documents/" + v.Quote + "/1"}
	for _, path := range []string{"/services", "/services/korenaar-fibre/upgrade", "/upgrades", "/catalog", "/carts/korenaar", "/customers", "/customers/new", "/quotes/" + v.Quote, "/quotes/" + v.Quote + "/confirm", "/orders"} {
		pages = append(pages, base+path)
	}

	stranger := &bot{person: newPerson(t, desktop, true)}
	stranger.crawl(60, pages...)
	if stranger.seen < 2 || stranger.pressed < 2 {
		t.Errorf("the bot saw %d pages and pressed %d buttons: too few to show anything", stranger.seen, stranger.pressed)
	}
	q := pien.quote(v.Quote)
	waits := slices.ContainsFunc(q.Approvals, func(a approval) bool { return a.Role == "accountManager" && a.State == "waiting" })
	if q.State != "requested" || !waits || pien.events(v.Quote) != before {
		t.Errorf("the bot made of the quote: %s, %+v", q.State, q.Approvals)
	}

	// The same bot with a session decides: so the test can fail.
	insider := &bot{person: newPerson(t, desktop, true)}
	insider.open(invitation)
	insider.follow("Inloggen en beoordelen")
	insider.logIn("anna.bakker")
	insider.crawl(1, invitation)
	if q := pien.quote(v.Quote); q.State == "requested" {
		t.Error("a bot that is logged in decided nothing either")
	}
}
