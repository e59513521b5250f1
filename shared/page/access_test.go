package page_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/testvolume"
	"onecentral.nl/ordering/shared/web"
)

// Callers who are not logged in: one without a cookie, and one with the cookie of a session that is over.
const (
	noSession    = "none"
	endedSession = "expired"
)

// accessCallers call every page: the scene's own partner, oneCentral's people, of whom Carla stands in for Anna, and strangers.
func accessCallers() (all, strangers []string) {
	strangers = []string{"zuid-user", "zuid-signer", "bram", noSession, endedSession}
	return append([]string{"noord-user", "noord-signer", "anna", "carla", "saskia", "emre", "olga", "ada"}, strangers...), strangers
}

// accessScene is what there is of Noord, and who is logged in.
type accessScene struct {
	*login
	open, approved *ordering.QuoteVersion // one to decide, one to confirm
	routine        *ordering.QuoteVersion // one about which there is nothing to judge
	order          *ordering.Order
	evidence, link string
	cookies        map[string][]*http.Cookie
}

func newAccessScene(t testing.TB) *accessScene {
	t.Helper()
	w := newWorld(t)
	s := &accessScene{login: newLogin(w), cookies: map[string][]*http.Cookie{}}
	s.cookies[endedSession] = []*http.Cookie{s.in(noordUser)}
	w.Clock.Advance(9 * time.Hour)
	callers, _ := accessCallers()
	for _, who := range callers {
		if who != noSession && who != endedSession {
			s.cookies[who] = []*http.Cookie{s.in(ordering.Subject(who))}
		}
	}
	if err := w.Store.Update(t.Context(), func(tx ordering.Tx) error {
		anna, err := tx.Person(t.Context(), orderingtest.Anna)
		if err != nil {
			return err
		}
		anna.Delegations = []ordering.Delegation{{To: orderingtest.Carla, From: w.Clock.Today(), Until: w.Clock.Today()}}
		tx.Save(anna)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	s.order = w.Ordered(w.Approved(w.Request(orderingtest.Bakker, w.FasterFibre(orderingtest.Bakker))))
	s.approved = w.Approved(w.Request(orderingtest.Kapper, orderingtest.NewServer()))
	s.open = w.Request(orderingtest.Bakker, w.Grow(orderingtest.Bakker, orderingtest.Servers, catalog.Configuration{Tier: "m", Units: 1}))
	file, err := usecase.NewEvidence(s.open.Quote, "getekend.pdf", signedPDF)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Fixture.Quotes.AddEvidence(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, s.open.Quote, *file); err != nil {
		t.Fatal(err)
	}
	s.evidence, s.link = file.SHA256, w.link(s.open, orderingtest.Anna, ordering.AccountManager)
	s.routine = w.Request(orderingtest.Berlin, orderingtest.NewServer())
	w.Fill(orderingtest.Kapper, orderingtest.NewServer())
	w.Save(&ordering.Job{ID: "stuck", Kind: ordering.JobRender, Partner: orderingtest.Noord, Quote: s.approved.Quote, Version: 1, Stuck: true, Attempts: 8, Due: w.Clock.Now(), CreatedAt: w.Clock.Now()})
	return s
}

// foreign are words of the scene that no stranger may read.
func (s *accessScene) foreign() []string {
	return []string{
		"Klant bakker", "Klant kapper", "K-bakker", "Noord ICT", "orders@noord.example", s.open.ChangeHash, s.open.ChangeHash[:12], s.evidence, "getekend.pdf",
		string(s.open.Quote), string(s.approved.Quote), string(s.order.ID), string(s.order.Items[0].ID), string(orderingtest.Fibre), string(orderingtest.Trunk),
	}
}

var asset = regexp.MustCompile(`/assets/[^"]+`)

// address is that of the route, of what is Noord's.
func (s *accessScene) address(pattern string) string {
	quote := s.open.Quote
	if strings.HasPrefix(pattern, "/documents") || strings.HasSuffix(pattern, "/confirm") {
		quote = s.approved.Quote
	}
	address := strings.NewReplacer(
		"{$}", "", "{customer}", "kapper", "{partner}", "noord", "{person}", "anna", "{offering}", "host-vps", "{service}", string(orderingtest.Trunk), "{quote}", string(quote), "{version}", "1",
		"{digest}", s.evidence, "{order}", string(s.order.ID), "{token}", strings.TrimPrefix(s.link, "/approve/"), "{file}", strings.TrimPrefix(asset.FindString(s.get(noordUser, "/").Body.String()), "/assets/"),
	).Replace(pattern)
	switch pattern {
	case "/catalog", "/catalog/{offering}":
		address += "?customer=kapper"
	case "/search":
		address += "?q=Klant"
	case "/upgrades", "/upgrades/result":
		address += "?service=" + string(orderingtest.Trunk)
	}
	return address
}

// press is a button on a form, with what is filled in, and somebody whose page has it.
type press struct {
	who     ordering.Subject
	address string // of the page, empty for the route's own
	button  string // empty for the form that changes a service
	fill    url.Values
}

// presses are what a form's route is for.
func (s *accessScene) presses() map[string]press {
	reason := "reason." + string(s.order.Items[0].ID)
	all := map[string]press{
		"/language":                   {who: noordUser, address: "/", button: "en", fill: url.Values{"language": {"en"}}},
		identity.LogoutPath:           {who: noordUser, address: "/"},
		"/customers/new":              {who: noordUser, button: "save", fill: smithy()},
		"/customers/{customer}/edit":  {who: noordUser, button: "save"},
		"/catalog/{offering}":         {who: noordUser, button: "add"},
		"/carts/{customer}":           {who: noordUser, button: "request"},
		"/services/{service}/upgrade": {who: noordUser, fill: url.Values{"units": {"12"}}},
		"/upgrades":                   {who: noordUser, fill: url.Values{"units": {"12"}}},
		"/quotes/{quote}":             {who: noordUser, button: "comment", fill: url.Values{"comment": {"Graag snel."}}},
		"/quotes/{quote}/confirm":     {who: "noord-signer", button: "confirm", fill: signature},
		"/orders/{order}":             {who: noordUser, button: "cancel", fill: url.Values{reason: {"Toch niet."}}},
		"/fulfilment/{order}":         {who: orderingtest.Olga, button: "release"},
		"/failures":                   {who: orderingtest.Olga, button: "retry"},
		"/approve/{token}":            {who: orderingtest.Anna, button: "approve"},
		"/approvals/{quote}":          {who: orderingtest.Anna, button: "approve"},
		"/approvals/routine":          {who: orderingtest.Anna, button: "approve"},
		"/delegations":                {who: orderingtest.Anna, button: "add", fill: url.Values{"to": {"carla"}, "from": {"2026-12-01"}, "until": {"2026-12-05"}}},
	}
	maps.Copy(all, administration())
	return all
}

// form is what the press sends, as if everybody had seen that page, under a key of its own.
func (s *accessScene) form(pattern string) url.Values {
	s.t.Helper()
	p, known := s.presses()[pattern]
	if !known {
		s.t.Fatalf("nothing to send to %s", pattern)
	}
	address := p.address
	if address == "" {
		address = s.address(pattern)
	}
	page := s.get(p.who, address).want(http.StatusOK)
	var f htmlForm
	switch {
	case pattern == identity.LogoutPath:
	case p.button == "":
		f = page.changing()
	default:
		f = page.form(p.button)
	}
	all := mergedFields(f.fields, p.fill)
	if p.button != "" {
		all.Set("action", p.button)
	}
	all.Set(kit.FieldKey, s.NewID())
	return all
}

// send has the caller ask for the page, or send its form.
func (s *accessScene) send(r web.Route[*kit.Request], who string) *httptest.ResponseRecorder {
	s.t.Helper()
	address := s.address(r.Pattern)
	if r.Method == http.MethodGet {
		return s.ask(r.Method, address, nil, s.cookies[who])
	}
	return s.ask(r.Method, address, s.form(r.Pattern), s.cookies[who])
}

// answerOf is what the table says of an answer.
func answerOf(a *httptest.ResponseRecorder) string {
	to := a.Header().Get("Location")
	switch {
	case strings.HasPrefix(to, loginBase+identity.LoginPath):
		return fmt.Sprintf("%d to the login", a.Code)
	case strings.HasPrefix(to, "/files/"):
		return fmt.Sprintf("%d to the file", a.Code)
	}
	return fmt.Sprint(a.Code)
}

// keptForm is what the page of an ended session gives back to whoever sent it (TestErrors_KeptForm).
var keptForm = regexp.MustCompile(`(?s)<ol class="kept">.*?</ol>`)

// told is what an answer says, without the path that was asked for and the form that was sent.
func (s *accessScene) told(r web.Route[*kit.Request], a *httptest.ResponseRecorder) string {
	said := a.Body.String() + a.Header().Get("Location")
	if a.Code == http.StatusUnauthorized {
		said = keptForm.ReplaceAllString(said, "")
	}
	own := s.address(r.Pattern)
	return strings.NewReplacer(own, "", url.QueryEscape(own), "").Replace(said)
}

// leaked are the foreign words in what a stranger is told.
func (s *accessScene) leaked(r web.Route[*kit.Request], a *httptest.ResponseRecorder) []string {
	told := s.told(r, a)
	return slices.DeleteFunc(s.foreign(), func(word string) bool { return !strings.Contains(told, word) })
}

// TestPages_Access has everybody ask for every page and send every form, on what is Noord's, with every method. Who is answered
// what stands in a golden file. A stranger reads nothing of Noord, and asking changes nothing.
func TestPages_Access(t *testing.T) {
	callers, strangers := accessCallers()
	s := newAccessScene(t)
	calls, leaks := s.otherMethods(callers), 0
	var table strings.Builder
	for _, r := range s.routes {
		fmt.Fprintf(&table, "%s %s\n", r.Method, r.Pattern)
		by := map[string][]string{}
		before := s.dump()
		for _, who := range callers {
			a := s.send(r, who)
			calls++
			by[answerOf(a)] = append(by[answerOf(a)], who)
			if slices.Contains(strangers, who) {
				if words := s.leaked(r, a); len(words) > 0 {
					leaks++
					t.Errorf("%s %s tells %s of %q", r.Method, r.Pattern, who, words)
				}
			}
			if r.Method == http.MethodPost && a.Code < http.StatusBadRequest {
				s = newAccessScene(t)
			}
		}
		if r.Method == http.MethodGet && r.Pattern != identity.CallbackPath {
			s.unchanged(before)
		}
		for _, answer := range slices.Sorted(maps.Keys(by)) {
			fmt.Fprintf(&table, "  %s: %s\n", answer, strings.Join(by[answer], " "))
		}
	}
	const golden = "testdata/access.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(table.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), table.String()); diff != "" {
		t.Errorf("other answers than in %s, which -update writes (-want +got):\n%s", golden, diff)
	}
	testvolume.Figure(t, "pages: %d calls of %d routes by %d callers as the table says, %d foreign bytes", calls, len(s.routes), len(callers), leaks)
}

// otherMethods demands that HEAD is answered as GET, and no page a method that it does not serve; none changes anything.
func (s *accessScene) otherMethods(callers []string) (calls int) {
	s.t.Helper()
	served := map[string][]string{}
	for _, r := range s.routes {
		served[r.Pattern] = append(served[r.Pattern], r.Method)
	}
	before := s.dump()
	for pattern, methods := range served {
		address := s.address(pattern)
		for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions, http.MethodTrace} {
			asked := method == http.MethodHead && slices.Contains(methods, http.MethodGet)
			if slices.Contains(methods, method) || asked && pattern == identity.CallbackPath {
				continue
			}
			for _, who := range callers {
				want := http.StatusMethodNotAllowed
				if asked {
					want = s.ask(http.MethodGet, address, nil, s.cookies[who]).Code
				}
				calls++
				if got := s.ask(method, address, nil, s.cookies[who]).Code; got != want {
					s.t.Errorf("%s %s answers %s %d, want %d", method, pattern, who, got, want)
				}
			}
		}
	}
	s.unchanged(before)
	return calls
}

// everybodyIs takes whoever asks for one person.
type everybodyIs struct {
	kit.Browser
	actor ordering.Actor
}

func (b everybodyIs) Actor(*http.Request) (ordering.Actor, error) { return b.actor, nil }

// Pages that take a stranger for somebody else tell of Noord, and are found: each that has words of it.
func TestPages_AccessPlanted(t *testing.T) {
	s := newAccessScene(t)
	found := map[string]bool{}
	for _, somebody := range []ordering.Actor{orderingtest.User(orderingtest.Noord), orderingtest.Signer(orderingtest.Noord), orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Ada)} {
		s.pages = s.behind(everybodyIs{s.browser, somebody})
		for _, r := range s.routes {
			if r.Method == http.MethodGet && len(s.leaked(r, s.send(r, noSession))) > 0 {
				found[r.Pattern] = true
			}
		}
	}
	for _, r := range s.routes {
		public := slices.ContainsFunc(kit.Public(), func(p web.Route[*kit.Request]) bool { return p.Pattern == r.Pattern })
		blank := slices.Contains([]string{"/customers/new", "/catalog", "/delegations", "/numbers", "/numbers.csv", "/upgrades/result", "/admin", "/admin/partners/new", "/admin/partners/{partner}/logo", "/admin/people", "/admin/people/new", "/admin/people/{person}/edit", "/admin/audit"}, r.Pattern)
		if r.Method == http.MethodGet && !public && !blank && !found[r.Pattern] {
			t.Errorf("nobody saw that %s tells of Noord", r.Pattern)
		}
	}
}
