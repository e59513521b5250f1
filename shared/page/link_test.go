package page_test

import (
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

// Looking at a link decides nothing.
func TestLink_Look(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	link := w.link(v, orderingtest.Anna, ordering.AccountManager)
	before := w.dump()
	for i := range testvolume.Of(1000, 100) {
		who := nobody
		if i%5 == 0 {
			who = orderingtest.Anna
		}
		w.get(who, link).want(http.StatusOK)
		w.do(who, http.MethodHead, link, nil).want(http.StatusOK)
		if a := w.do(who, http.MethodOptions, link, nil); a.Code < 400 || a.Code >= 500 {
			t.Fatalf("OPTIONS gave status %d", a.Code)
		}
	}
	w.unchanged(before)
	testvolume.Figure(t, "%d fetches of a link and as many HEAD and OPTIONS: 0 decisions", testvolume.Of(1000, 100))
	page := w.get(orderingtest.Anna, link)
	w.follow(orderingtest.Anna, w.submit(orderingtest.Anna, page.form("approve"), "approve", nil)).says("Goedgekeurd")
	if got := w.Latest(v.Quote).State; got != ordering.Approved {
		t.Errorf("after all the looks the link led to %s, want approved", got)
	}
}

// crawl fetches every page that can be reached from the addresses and presses every button on them, as a mail scanner might.
func (w *world) crawl(who ordering.Subject, forms []htmlForm, addresses ...string) (pages, pressed int) {
	w.t.Helper()
	seen := map[string]bool{}
	for len(addresses) > 0 {
		address := addresses[0]
		addresses = addresses[1:]
		if seen[address] || !strings.HasPrefix(address, "/") || strings.HasPrefix(address, "/login") {
			continue
		}
		seen[address] = true
		pages++
		page := w.get(who, address)
		if to := page.Header().Get("Location"); to != "" {
			addresses = append(addresses, to)
		}
		if strings.HasPrefix(page.Header().Get("Content-Type"), "text/html") && page.Code != http.StatusSeeOther {
			addresses = append(addresses, page.document().links...)
			forms = append(forms, page.document().forms...)
		}
	}
	for _, f := range forms {
		for _, button := range f.buttons {
			pressed++
			w.submit(who, f, button, url.Values{"reason": {"x"}, "question": {"x"}, "comment": {"x"}, "to": {"carla"}, "from": {"2026-12-01"}, "until": {"2026-12-02"}})
		}
	}
	return pages, pressed
}

// A bot that presses every button without logging in decides nothing.
func TestLink_Bot(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	link := w.link(v, orderingtest.Anna, ordering.AccountManager)
	// It even knows the forms that only a person who is logged in gets to see.
	var stolen []htmlForm
	for _, address := range []string{link, "/approvals/" + string(v.Quote), "/delegations"} {
		stolen = append(stolen, w.get(orderingtest.Anna, address).want(http.StatusOK).document().forms...)
	}
	start := []string{link, "/", "/approvals", "/approvals/" + string(v.Quote), "/delegations"}
	before := w.dump()
	pages, pressed := w.crawl(nobody, stolen, start...)
	if pages < 5 || pressed < 10 {
		t.Errorf("the bot saw %d pages and pressed %d buttons: too few to show anything", pages, pressed)
	}
	testvolume.Figure(t, "a bot on %d pages presses %d buttons: 0 decisions", pages, pressed)
	w.unchanged(before)
	w.get(orderingtest.Anna, link).want(http.StatusOK).form("approve")

	// The same bot with a session does harm: so the test can fail.
	w.crawl(orderingtest.Anna, nil, start...)
	if w.Latest(v.Quote).State == ordering.Requested {
		t.Error("a bot that is logged in decided nothing either")
	}
}

// decisions are the events of the quote by which somebody decided.
func (w *world) decisions(id ordering.QuoteID) (n int) {
	for _, e := range w.Events(id) {
		if slices.Contains([]ordering.EventKind{ordering.EventApproval, ordering.EventReturned, ordering.EventDeclined}, e.Kind) {
			n++
		}
	}
	return n
}

// pressed has fifty of a person's tabs press buttons of the page behind the link in the same moment: half of them the same one, of
// the same form, the others each another one. It returns how many of the forms were taken.
func (w *world) pressed(link string) (taken int) {
	w.t.Helper()
	const tabs = 50
	same := w.get(orderingtest.Anna, link).want(http.StatusOK).form("approve")
	var all sync.WaitGroup
	var mu sync.Mutex
	once := map[string]bool{} // the keys of forms that were taken
	start := make(chan struct{})
	for tab := range tabs {
		f, button := same, "approve"
		if tab%2 == 1 {
			f, button = w.get(orderingtest.Anna, link).form("decline"), []string{"approve", "decline", "return"}[tab%3]
		}
		all.Go(func() {
			<-start
			a := w.submit(orderingtest.Anna, f, button, url.Values{"reason": {"Nee."}, "question": {"Wat?"}})
			mu.Lock()
			defer mu.Unlock()
			switch {
			case a.Code == http.StatusSeeOther:
				once[f.fields.Get("key")] = true
			case a.Code >= 500 && a.Code != http.StatusServiceUnavailable:
				w.t.Errorf("status %d", a.Code)
			}
		})
	}
	close(start)
	all.Wait()
	return len(once)
}

// However often a form behind a link is sent, one decision comes of it, also when the keys of links were rotated since the mail.
func TestLink_Once(t *testing.T) {
	w := newWorld(t)
	quotes, decisions := testvolume.Promised(200, 60, 6), 0
	for n := range quotes {
		v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
		link := w.link(v, orderingtest.Anna, ordering.AccountManager)
		if n == quotes/2 {
			rotated, err := identity.NewLinks(identity.Keys{Current: "k2", Secrets: map[string][]byte{"k1": []byte(strings.Repeat("s", 32)), "k2": []byte(strings.Repeat("t", 32))}})
			if err != nil {
				t.Fatal(err)
			}
			w.links = rotated // after the mail went out
		}
		taken, made := w.pressed(link), w.decisions(v.Quote)
		if taken != 1 || made != 1 {
			t.Errorf("%d forms taken, %d decisions on %s", taken, made, v.Quote)
		}
		decisions += made
	}
	testvolume.Figure(t, "%d quotes, 50 decisions sent at once on each, the keys rotated in between: %d decisions", quotes, decisions)
}

// A table that forgets its conditions takes several decisions.
func TestLink_OncePlanted(t *testing.T) {
	w := newWorld(t, orderingtest.On(func(t testing.TB) table.Driver {
		forgetful := &faulty.Forgetful{Driver: orderingtest.Default(t), Conditions: true}
		return &faulty.Line{Driver: forgetful, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 13))}
	}))
	v := w.Request(orderingtest.Bakker, orderingtest.NewServer())
	if taken := w.pressed(w.link(v, orderingtest.Anna, ordering.AccountManager)); taken == 1 {
		t.Error("one decision was taken all the same: the test would see nothing")
	}
}

// A form from another site decides nothing.
func TestLink_OtherSite(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	f := w.get(orderingtest.Anna, w.link(v, orderingtest.Anna, ordering.AccountManager)).form("approve")
	f.fields.Set("action", "approve")
	before := w.dump()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, f.action, strings.NewReader(f.fields.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	r.AddCookie(&http.Cookie{Name: "who", Value: "anna"})
	if code := w.serve(r); code != http.StatusForbidden {
		t.Errorf("status %d, want 403", code)
	}
	w.unchanged(before)
}

// An old link says that there is a newer version.
func TestLink_Superseded(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	link := w.link(v, orderingtest.Anna, ordering.AccountManager)
	form := w.get(orderingtest.Anna, link).form("approve")
	returned, err := w.Fixture.Approvals.Return(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), "", "Welke datum?")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Fixture.Quotes.Resubmit(t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, orderingtest.Target(returned), "Zo snel mogelijk."); err != nil {
		t.Fatal(err)
	}
	before := w.dump()
	for _, who := range []ordering.Subject{nobody, orderingtest.Anna} {
		page := w.get(who, link).want(http.StatusGone).says("Er is een nieuwere versie", string(v.Quote)+"/2")
		if links := strings.Join(page.document().links, " "); !strings.Contains(links, "/approvals/"+string(v.Quote)) {
			t.Errorf("no way to the newest version: %s", links)
		}
	}
	w.submit(orderingtest.Anna, form, "approve", nil).want(http.StatusConflict).says("Er is een nieuwere versie")
	w.unchanged(before)
	w.get(orderingtest.Anna, "/approvals/"+string(v.Quote)).want(http.StatusOK).says("/2", "Zo snel mogelijk.").form("approve")
}

// A dead link says why.
func TestLink_Dead(t *testing.T) {
	anna := orderingtest.As(orderingtest.Anna)
	for name, c := range map[string]struct {
		kill   func(w *world, v *ordering.QuoteVersion, link string) string
		status int
		says   string
	}{
		"a malformed one may have been cut off": {
			func(_ *world, _ *ordering.QuoteVersion, link string) string { return link[:len(link)-9] },
			http.StatusNotFound, "niet compleet",
		},
		"a forged one is not ours": {
			func(w *world, v *ordering.QuoteVersion, _ string) string {
				other := newWorld(w.t)
				forged, err := identityLinks("t")
				if err != nil {
					w.t.Fatal(err)
				}
				other.links = forged
				return other.link(v, orderingtest.Anna, ordering.AccountManager)
			},
			http.StatusForbidden, "niet geldig",
		},
		"an expired one leads to the work list": {
			func(w *world, v *ordering.QuoteVersion, _ string) string {
				return w.linkUntil(v, orderingtest.Anna, ordering.AccountManager, w.Clock.Now().Add(-1e9))
			},
			http.StatusGone, "verlopen",
		},
		"one whose holder's links were revoked says so": {
			func(w *world, _ *ordering.QuoteVersion, link string) string {
				if _, err := w.Fixture.Directory.RevokeLinks(w.t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, orderingtest.Anna); err != nil {
					w.t.Fatal(err)
				}
				return link
			},
			http.StatusGone, "ingetrokken",
		},
		"one of a version that was approved has nothing left to decide": {
			func(w *world, v *ordering.QuoteVersion, link string) string {
				w.ApproveAll(v)
				return link
			},
			http.StatusGone, "niets meer te beslissen",
		},
		"one of a version that was declined has nothing left to decide": {
			func(w *world, v *ordering.QuoteVersion, link string) string {
				if _, err := w.Fixture.Approvals.Decline(w.t.Context(), anna, ordering.Idempotency{}, orderingtest.Target(v), "", "Nee."); err != nil {
					w.t.Fatal(err)
				}
				return link
			},
			http.StatusGone, "niets meer te beslissen",
		},
		"one of a request that was withdrawn has nothing left to decide": {
			func(w *world, v *ordering.QuoteVersion, link string) string {
				if _, err := w.Fixture.Quotes.Withdraw(w.t.Context(), orderingtest.User(v.Partner), ordering.Idempotency{}, orderingtest.Target(v), ""); err != nil {
					w.t.Fatal(err)
				}
				return link
			},
			http.StatusGone, "niets meer te beslissen",
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			v := w.request()
			link := w.link(v, orderingtest.Anna, ordering.AccountManager)
			form := w.get(orderingtest.Anna, link).form("decline")
			form.action = c.kill(w, v, link)
			before := w.dump()
			for _, who := range []ordering.Subject{nobody, orderingtest.Anna} {
				w.get(who, form.action).want(c.status).says(c.says).keepsQuiet("Klant bakker", "Noord ICT", "635")
			}
			if a := w.submit(orderingtest.Anna, form, "decline", url.Values{"reason": {"Nee."}}); a.Code < 400 || a.Code >= 500 {
				t.Errorf("deciding gave status %d", a.Code)
			}
			w.unchanged(before)
		})
	}
}

// Who is not logged in learns nothing of the request.
func TestLink_NotLoggedIn(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	link := w.link(v, orderingtest.Anna, ordering.AccountManager)
	page := w.get(nobody, link).want(http.StatusOK).says("Uw besluit wordt gevraagd")
	page.keepsQuiet("bakker", "Bakker", "Noord", "OFF-", "€", "Anna", "Glasvezel")
	for _, f := range page.document().forms {
		if f.action != "/language" {
			t.Errorf("there is a form to press: %+v", f)
		}
	}
	login := "/login?return=" + url.QueryEscape(link)
	if links := strings.Join(page.document().links, " "); !strings.Contains(links, login) {
		t.Errorf("no way to log in and come back: %s", links)
	}
}

// A link is for the person the group and the delegate.
func TestLink_Holders(t *testing.T) {
	const yes, no = http.StatusOK, http.StatusForbidden
	for name, c := range map[string]struct {
		holder ordering.Subject
		role   ordering.Role
		who    ordering.Subject
		status int
	}{
		"the account manager it was made for":              {orderingtest.Anna, ordering.AccountManager, orderingtest.Anna, yes},
		"the delegate of the account manager":              {orderingtest.Anna, ordering.AccountManager, orderingtest.Carla, yes},
		"the delegate with a link of its own":              {orderingtest.Carla, ordering.AccountManager, orderingtest.Carla, yes},
		"another account manager does not":                 {orderingtest.Anna, ordering.AccountManager, orderingtest.Bram, no},
		"a sales manager not with the account manager's":   {orderingtest.Anna, ordering.AccountManager, orderingtest.Saskia, no},
		"the account manager not with a sales manager's":   {orderingtest.Saskia, ordering.SalesManager, orderingtest.Anna, no},
		"the sales manager it was made for":                {orderingtest.Saskia, ordering.SalesManager, orderingtest.Saskia, yes},
		"another member of the group":                      {orderingtest.Saskia, ordering.SalesManager, orderingtest.Sven, yes},
		"engineering not with a sales manager's":           {orderingtest.Saskia, ordering.SalesManager, orderingtest.Emre, no},
		"operations never":                                 {orderingtest.Anna, ordering.AccountManager, orderingtest.Olga, no},
		"the partner that asked never":                     {orderingtest.Anna, ordering.AccountManager, "noord-user", no},
		"an account manager of others with a link of hers": {orderingtest.Bram, ordering.AccountManager, orderingtest.Bram, no},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			v := w.cheaper()
			today := w.Clock.Today()
			delegation := []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today}}
			if _, err := w.Fixture.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, delegation); err != nil {
				t.Fatal(err)
			}
			link := w.link(v, c.holder, c.role)
			page := w.get(c.who, link+"?lang=nl").want(c.status)
			body := url.Values{"action": {"decline"}, "version": {"1"}, "hash": {v.ChangeHash}, "role": {string(c.role)}, "key": {"key-1"}, "reason": {"Te duur."}}
			if c.status == no {
				page.keepsQuiet("Klant bakker", v.ChangeHash)
				before := w.dump()
				w.do(c.who, http.MethodPost, link, body).want(no)
				w.unchanged(before)
				return
			}
			page.says("Klant bakker").form("decline")
			w.do(c.who, http.MethodPost, link, body).want(http.StatusSeeOther)
			if by := w.decidedBy(v, c.role); by != c.who {
				t.Errorf("decided by %q, want %q", by, c.who)
			}
		})
	}
}

// A delegate that is no longer one is refused.
func TestLink_FormerDelegate(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	today := w.Clock.Today()
	if _, err := w.Fixture.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today}}); err != nil {
		t.Fatal(err)
	}
	link := w.link(v, orderingtest.Anna, ordering.AccountManager)
	w.get(orderingtest.Carla, link).want(http.StatusOK)
	w.Clock.Days(1)
	w.get(orderingtest.Carla, link).want(http.StatusForbidden)
}

// A link of an account manager that handed the partner over is refused.
func TestLink_FormerManager(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	link := w.link(v, orderingtest.Anna, ordering.AccountManager)
	if _, err := w.Fixture.Directory.SetAccountManager(t.Context(), orderingtest.As(orderingtest.Ada), ordering.Idempotency{}, v.Partner, 1, orderingtest.Bram); err != nil {
		t.Fatal(err)
	}
	w.get(orderingtest.Anna, link).want(http.StatusForbidden)
	w.Work()
	w.get(orderingtest.Bram, w.link(v, orderingtest.Bram, ordering.AccountManager)).want(http.StatusOK).says("wacht op Bram Visser", "Overgedragen aan Bram Visser")
}
