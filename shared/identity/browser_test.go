package identity_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// memory is Sessions for the life of a test. before runs before each Put, for what happens meanwhile.
type memory struct {
	mu      sync.Mutex
	records map[string][]byte
	before  func()
	failing error
}

func (m *memory) Put(_ context.Context, id string, data []byte, _ time.Time) error {
	if m.before != nil {
		m.before()
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.records[id] = bytes.Clone(data)
	return m.failing
}

func (m *memory) Get(_ context.Context, ids ...string) ([][]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.failing != nil {
		return nil, m.failing
	}
	var found [][]byte
	for _, id := range ids {
		if string(m.records[id]) == "damaged" {
			return nil, &ordering.Error{Kind: ordering.NotFound, Code: "not-found"}
		}
		found = append(found, m.records[id])
	}
	return found, nil
}

func (m *memory) Delete(_ context.Context, id string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.records, id)
	return m.failing
}

// site is a small site with a login, at a real address, and the issuer that it uses.
type site struct {
	*provider
	base     string
	sessions *memory
	browser  *identity.Browser
	server   *httptest.Server
}

func newSite(t *testing.T, start func(http.Handler) *httptest.Server) *site {
	t.Helper()
	c := newClock()
	s := &site{provider: newProvider(t, c), sessions: &memory{records: map[string][]byte{}}}
	mux := http.NewServeMux()
	s.server = start(http.NewCrossOriginProtection().Handler(mux))
	t.Cleanup(s.server.Close)
	s.base = s.server.URL
	s.clients = []issuer.Client{{ID: clientID, RedirectURIs: []string{s.base + identity.CallbackPath}}}
	s.use(t, key(t, 0))
	b, err := s.identity(t).Browser(identity.BrowserConfig{Base: s.base, ClientID: clientID, Sessions: s.sessions})
	if err != nil {
		t.Fatal(err)
	}
	s.browser = b
	mux.HandleFunc(identity.LoginPath, failing(b.Login))
	mux.HandleFunc(identity.CallbackPath, failing(func(w http.ResponseWriter, r *http.Request) error {
		_, err := b.Callback(w, r)
		return err
	}))
	mux.HandleFunc(identity.LogoutPath, failing(b.Logout))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		actor, err := b.Actor(r)
		switch {
		case errors.Is(err, identity.ErrUnauthenticated) && r.URL.Path == "/":
			fmt.Fprint(w, "nobody")
		case errors.Is(err, identity.ErrUnauthenticated):
			http.Redirect(w, r, b.LoginFor(r), http.StatusFound)
		case err != nil:
			http.Error(w, err.Error(), http.StatusInternalServerError)
		default:
			fmt.Fprint(w, actor.Subject)
		}
	})
	return s
}

// failing answers an error of a handler, as a caller would.
func failing(handle func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch err := handle(w, r); {
		case err == nil:
		case errors.Is(err, identity.ErrUnavailable):
			w.Header().Set("Retry-After", "5")
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
		case errors.Is(err, identity.ErrLoginRefused):
			http.Error(w, err.Error(), http.StatusBadRequest)
		case errors.Is(err, identity.ErrUnauthenticated):
			http.Error(w, err.Error(), http.StatusForbidden)
		default:
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

// visitor is a browser: it keeps cookies and follows redirects.
type visitor struct {
	t    *testing.T
	site *site
	http http.Client
}

func (s *site) visitor(t *testing.T) *visitor {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &visitor{t: t, site: s, http: http.Client{Jar: jar, Transport: s.server.Client().Transport}}
}

// page is what a visitor sees.
type page struct {
	status int
	url    *url.URL
	header http.Header
	body   string
}

func (v *visitor) see(response *http.Response, err error) page {
	v.t.Helper()
	if err != nil {
		v.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		v.t.Fatal(err)
	}
	return page{response.StatusCode, response.Request.URL, response.Header, strings.TrimSpace(string(body))}
}

func (v *visitor) get(address string) page {
	v.t.Helper()
	return v.see(v.http.Get(address))
}

// step makes one request and follows nothing.
func (v *visitor) step(method, address string) page {
	v.t.Helper()
	r, err := http.NewRequest(method, address, nil)
	if err != nil {
		v.t.Fatal(err)
	}
	stay := v.http
	stay.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return v.see(stay.Do(r))
}

var loginID = regexp.MustCompile(`name="id" value="([^"]+)"`)

// pick fills in the issuer's login page and goes wherever that leads.
func (v *visitor) pick(login page, username string) page {
	v.t.Helper()
	return v.see(v.http.PostForm(v.form(login, username)))
}

// answer fills in the issuer's login page and returns the callback that it leads to, not followed.
func (v *visitor) answer(login page, username string) string {
	v.t.Helper()
	stay := v.http
	stay.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return v.see(stay.PostForm(v.form(login, username))).header.Get("Location")
}

func (v *visitor) form(login page, username string) (string, url.Values) {
	v.t.Helper()
	id := loginID.FindStringSubmatch(login.body)
	if id == nil {
		v.t.Fatalf("no login page but %d %s: %s", login.status, login.url, login.body)
	}
	return login.url.String(), url.Values{"id": {id[1]}, "username": {username}}
}

func (v *visitor) login(username string) page {
	v.t.Helper()
	return v.pick(v.get(v.site.base+"/login"), username)
}

// who returns whom the site takes the visitor for.
func (v *visitor) who() string {
	v.t.Helper()
	return v.get(v.site.base + "/").body
}

func (v *visitor) cookies() map[string]string {
	v.t.Helper()
	u, err := url.Parse(v.site.base)
	if err != nil {
		v.t.Fatal(err)
	}
	found := map[string]string{}
	for _, c := range v.http.Jar.Cookies(u) {
		found[c.Name] = c.Value
	}
	return found
}

func (v *visitor) plant(name, value string) {
	v.t.Helper()
	u, err := url.Parse(v.site.base)
	if err != nil {
		v.t.Fatal(err)
	}
	v.http.Jar.SetCookies(u, []*http.Cookie{{Name: name, Value: value, Path: "/", Secure: u.Scheme == "https"}})
}

// A login comes back to the page that it was for.
func TestLogin_ReturnsToPage(t *testing.T) {
	for name, start := range map[string]func(http.Handler) *httptest.Server{"http on loopback": httptest.NewServer, "https": httptest.NewTLSServer} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, start)
			v := s.visitor(t)
			login := v.get(s.base + "/approve/dG9rZW4_-?lang=nl&x=%2F")
			if !strings.Contains(login.body, "Anna Bakker") || strings.Contains(login.body, "<script") {
				t.Fatalf("login page: %s", login.body)
			}
			back := v.pick(login, "anna")
			if back.url.String() != s.base+"/approve/dG9rZW4_-?lang=nl&x=%2F" || back.body != "u-2001" {
				t.Errorf("came back to %s: %s", back.url, back.body)
			}
		})
	}
}

// The cookie is as strict as it can be.
func TestSession_Cookie(t *testing.T) {
	for name, c := range map[string]struct {
		start func(http.Handler) *httptest.Server
		want  []string
		name  string
	}{
		"over https":             {httptest.NewTLSServer, []string{"Path=/", "Max-Age=28800", "HttpOnly", "Secure", "SameSite=Lax"}, "__Host-session"},
		"over http, on loopback": {httptest.NewServer, []string{"Path=/", "Max-Age=28800", "HttpOnly", "SameSite=Lax"}, "session"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, c.start)
			v := s.visitor(t)
			callback := v.step(http.MethodGet, v.answer(v.get(s.base+"/login"), "anna"))
			i := slices.IndexFunc(callback.header.Values("Set-Cookie"), func(h string) bool { return strings.HasPrefix(h, c.name+"=") })
			if i < 0 {
				t.Fatalf("no %s in %q", c.name, callback.header.Values("Set-Cookie"))
			}
			parts := strings.Split(callback.header.Values("Set-Cookie")[i], "; ")
			if !slices.Equal(parts[1:], c.want) {
				t.Errorf("attributes %q, want %q", parts[1:], c.want)
			}
			if callback.header.Get("Cache-Control") != "no-store" {
				t.Error("the callback may be cached")
			}
			value := strings.TrimPrefix(parts[0], c.name+"=")
			for id, data := range s.sessions.records {
				if strings.Contains(id, value) || bytes.Contains(data, []byte(value)) {
					t.Errorf("the store knows the cookie: %s %s", id, data)
				}
			}
			if len(s.sessions.records) != 1 || len(value) != 76 {
				t.Errorf("%d records, a cookie of %d characters", len(s.sessions.records), len(value))
			}
		})
	}
}

// A login never leaves the site.
func TestLogin_OpenRedirect(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	v := s.visitor(t)
	for _, evil := range []string{
		"https://evil.example/", "http://evil.example", "//evil.example", "///evil.example", "////evil.example/%2e%2e",
		`/\evil.example`, `\/evil.example`, `\\evil.example`, `/approve\..\evil`, "/%2fevil.example", "/%2F%2Fevil.example", "/%5cevil.example",
		"/%255cevil.example", "/%252f%252fevil.example", "%2f%2fevil.example", "/a//evil.example", "/..//evil.example", "/./%2f/evil.example",
		"javascript:alert(1)", "/javascript:alert(1)", "data:text/html,x", "evil.example", "@evil.example", "/@evil.example", ":80", "?x", "",
		"/\t/evil.example", "/\n/evil.example", "/\r\nSet-Cookie: x=y", "/%0d%0aSet-Cookie:x=y", "/\x00", " /approve", "/approve x", "/é", "/\u2044evil",
		"/?" + strings.Repeat("x", 2000), `/?x=\evil`, "/login", "/login?return=/login", "/login/callback", "/logout", "/logout?x",
	} {
		back := v.pick(v.get(s.base+"/login?return="+url.QueryEscape(evil)), "anna")
		if back.url.String() != s.base+"/" {
			t.Errorf("return=%q led to %s", evil, back.url)
		}
	}
	for _, own := range []string{"/", "/approvals", "/approvals/", "/approve/eyJ-_x.y~z", "/v1/quotes/OFF-2026-00042?x=//evil.example&y=%5c", "/../x", "/loginhelp"} {
		answer, err := url.Parse(v.answer(v.get(s.base+"/login?return="+url.QueryEscape(own)), "anna"))
		if err != nil {
			t.Fatal(err)
		}
		if got := v.step(http.MethodGet, answer.String()).header.Get("Location"); got != s.base+own {
			t.Errorf("return=%q led to %s", own, got)
		}
	}
}

func TestLogin_Refused(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	edit := func(address string, f func(url.Values)) string {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		q := u.Query()
		f(q)
		u.RawQuery = q.Encode()
		return u.String()
	}
	for name, answer := range map[string]func(t *testing.T, v *visitor) string{
		"arrives in another browser": func(t *testing.T, v *visitor) string {
			other := s.visitor(t)
			return other.answer(other.get(s.base+"/login"), "anna")
		},
		"has another state": func(_ *testing.T, v *visitor) string {
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Set("state", strings.Repeat("A", 26)) })
		},
		"has a state that differs at its end": func(_ *testing.T, v *visitor) string {
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) {
				state := []byte(q.Get("state"))
				state[len(state)-1] ^= 1
				q.Set("state", string(state))
			})
		},
		"has no state": func(_ *testing.T, v *visitor) string {
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Del("state") })
		},
		"has no code": func(_ *testing.T, v *visitor) string {
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Del("code") })
		},
		"has another code": func(_ *testing.T, v *visitor) string {
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Set("code", "ABC") })
		},
		"has the code of another login, which PKCE tells apart": func(t *testing.T, v *visitor) string {
			other := s.visitor(t)
			stolen, err := url.Parse(other.answer(other.get(s.base+"/login"), "anna"))
			if err != nil {
				t.Fatal(err)
			}
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Set("code", stolen.Query().Get("code")) })
		},
		"has a code that was used": func(_ *testing.T, v *visitor) string {
			used := v.answer(v.get(s.base+"/login"), "anna")
			v.get(used)
			v.see(v.http.Post(s.base+"/logout", "", nil))
			code, err := url.Parse(used)
			if err != nil {
				t.Fatal(err)
			}
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Set("code", code.Query().Get("code")) })
		},
		"was given before": func(_ *testing.T, v *visitor) string {
			used := v.answer(v.get(s.base+"/login"), "anna")
			v.get(used)
			v.see(v.http.Post(s.base+"/logout", "", nil))
			return used
		},
		"comes after ten minutes": func(_ *testing.T, v *visitor) string {
			login := v.get(s.base + "/login")
			s.clock.advance(5 * time.Minute)
			late := v.answer(login, "anna")
			s.clock.advance(5*time.Minute + time.Second)
			return late
		},
		"says that the issuer refuses": func(_ *testing.T, v *visitor) string {
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Set("error", "access_denied") })
		},
		"is of another issuer": func(_ *testing.T, v *visitor) string {
			return edit(v.answer(v.get(s.base+"/login"), "anna"), func(q url.Values) { q.Set("iss", "https://evil.example") })
		},
	} {
		t.Run(name, func(t *testing.T) {
			v := s.visitor(t)
			if got := v.get(answer(t, v)); got.status != http.StatusBadRequest {
				t.Errorf("got %d: %s", got.status, got.body)
			}
			if who := v.who(); who != "nobody" {
				t.Errorf("logged in as %s", who)
			}
		})
	}
}

// believing makes the issuer's token endpoint answer whatever it is asked, with an ID token of these claims or, without
// claims, with none: so that only our own checks are left.
func (s *site) believing(t *testing.T, claims map[string]any, header ...*jose.SignerOptions) {
	t.Helper()
	genuine := *s.handler.Load()
	t.Cleanup(func() { s.serve(genuine) })
	answer := map[string]any{"access_token": "x", "token_type": "Bearer"}
	if claims != nil {
		answer["id_token"] = signed(t, jose.RS256, key(t, 0), "", claims, append(header, &jose.SignerOptions{})[0])
	}
	s.serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, "/token") {
			genuine.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(answer); err != nil {
			t.Error(err)
		}
	}))
}

// begin begins a login and returns the state and the nonce that the issuer is sent.
func (v *visitor) begin() (state, nonce string) {
	v.t.Helper()
	authorize, err := url.Parse(v.step(http.MethodGet, v.site.base+"/login").header.Get("Location"))
	if err != nil {
		v.t.Fatal(err)
	}
	return authorize.Query().Get("state"), authorize.Query().Get("nonce")
}

// The ID token must be of this very login.
func TestLogin_OtherIDToken(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	for name, c := range map[string]struct {
		change map[string]any
		want   int
	}{
		"as it should be":           {nil, http.StatusOK},
		"with the nonce of another": {map[string]any{"nonce": "another"}, http.StatusBadRequest},
		"without a nonce":           {map[string]any{"nonce": nil}, http.StatusBadRequest},
		"for another client":        {map[string]any{"aud": "another"}, http.StatusForbidden},
		"for the API":               {map[string]any{"aud": audience}, http.StatusForbidden},
		"of somebody of two kinds":  {map[string]any{"roles": []string{"partnerUser", "admin"}}, http.StatusForbidden},
		"that is expired":           {map[string]any{"exp": s.clock.in(-time.Minute)}, http.StatusForbidden},
	} {
		t.Run(name, func(t *testing.T) {
			v := s.visitor(t)
			state, nonce := v.begin()
			claims := s.claims(map[string]any{"aud": clientID, "nonce": nonce})
			maps.Copy(claims, c.change)
			s.believing(t, s.claims(claims))
			if got := v.get(s.base + identity.CallbackPath + "?code=x&state=" + state); got.status != c.want {
				t.Errorf("got %d: %s", got.status, got.body)
			}
		})
	}
	for typ, want := range map[string]int{"JWT": http.StatusOK, "at+jwt": http.StatusForbidden, "logout+jwt": http.StatusForbidden} {
		t.Run("of type "+typ, func(t *testing.T) {
			v := s.visitor(t)
			state, nonce := v.begin()
			s.believing(t, s.claims(map[string]any{"aud": clientID, "nonce": nonce}), typed(typ))
			if got := v.get(s.base + identity.CallbackPath + "?code=x&state=" + state); got.status != want {
				t.Errorf("got %d: %s", got.status, got.body)
			}
		})
	}
	t.Run("that is not there", func(t *testing.T) {
		v := s.visitor(t)
		state, _ := v.begin()
		s.believing(t, nil)
		if got := v.get(s.base + identity.CallbackPath + "?code=x&state=" + state); got.status != http.StatusForbidden {
			t.Errorf("got %d: %s", got.status, got.body)
		}
	})
}

// An answer counts once, and in time.
func TestLogin_Once(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	for name, c := range map[string]struct {
		pause       time.Duration
		first, then int
	}{
		"after ten minutes":   {10 * time.Minute, http.StatusOK, http.StatusBadRequest},
		"a second after that": {10*time.Minute + time.Second, http.StatusBadRequest, http.StatusBadRequest},
	} {
		t.Run(name, func(t *testing.T) {
			v := s.visitor(t)
			state, nonce := v.begin()
			s.believing(t, s.claims(map[string]any{"aud": clientID, "nonce": nonce}))
			s.clock.advance(c.pause)
			for i, want := range []int{c.first, c.then} {
				if got := v.get(s.base + identity.CallbackPath + "?code=x&state=" + state); got.status != want {
					t.Errorf("time %d: got %d: %s", i+1, got.status, got.body)
				}
			}
		})
	}
}

// A cookie that somebody else wrote stays on the site.
func TestLogin_ForeignCookie(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	v := s.visitor(t)
	answer := v.answer(v.get(s.base+"/login?return=/approvals"), "anna")
	for name, value := range v.cookies() {
		data, err := base64.RawURLEncoding.DecodeString(value)
		if err != nil || !bytes.Contains(data, []byte("/approvals")) {
			t.Fatalf("cookie %s: %s, %v", name, data, err)
		}
		v.plant(name, base64.RawURLEncoding.EncodeToString(bytes.Replace(data, []byte("/approvals"), []byte("@evil.example"), 1)))
	}
	if got := v.step(http.MethodGet, answer).header.Get("Location"); got != s.base+"/" {
		t.Errorf("led to %s", got)
	}
}

func TestLogin_PKCEAndNonce(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	var seen []url.Values
	for range 2 {
		u, err := url.Parse(s.visitor(t).step(http.MethodGet, s.base+"/login").header.Get("Location"))
		if err != nil {
			t.Fatal(err)
		}
		seen = append(seen, u.Query())
	}
	for _, name := range []string{"code_challenge", "nonce", "state"} {
		if a, b := seen[0].Get(name), seen[1].Get(name); len(a) < 26 || a == b {
			t.Errorf("%s: %q, then %q", name, a, b)
		}
	}
	if m := seen[0].Get("code_challenge_method"); m != "S256" {
		t.Errorf("code_challenge_method %q", m)
	}
}

func TestLogin_TwoTabs(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	v := s.visitor(t)
	first, second := v.get(s.base+"/approve/one"), v.get(s.base+"/approve/two")
	if back := v.pick(second, "anna"); back.url.Path != "/approve/two" || back.body != "u-2001" {
		t.Errorf("second tab: %s %s", back.url, back.body)
	}
	if back := v.pick(first, "anna"); back.url.Path != "/approve/one" || back.body != "u-2001" {
		t.Errorf("first tab: %s %s", back.url, back.body)
	}
}

// Logins without an answer do not pile up.
func TestLogin_Unanswered(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	v := s.visitor(t)
	for range 50 {
		v.step(http.MethodGet, s.base+"/login")
	}
	if n := len(v.cookies()); n > 5 {
		t.Errorf("%d cookies", n)
	}
	if v.login("anna"); v.who() != "u-2001" {
		t.Error("and then nobody can log in")
	}
}

// A login always begins a new session.
func TestLogin_NewSession(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	attacker := s.visitor(t)
	attacker.login("sanne")
	own := attacker.cookies()["session"]
	for name, planted := range map[string]string{"made up": strings.Repeat("A", 43), "the attacker's own": own} {
		t.Run(name, func(t *testing.T) {
			victim := s.visitor(t)
			victim.plant("session", planted)
			victim.login("anna")
			if got := victim.cookies()["session"]; got == planted || got == "" {
				t.Fatalf("the victim's session is %q", got)
			}
			thief := s.visitor(t)
			thief.plant("session", planted)
			if who := thief.who(); who != "nobody" {
				t.Errorf("the planted cookie is now %s", who)
			}
		})
	}
}

func TestLogout(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	v := s.visitor(t)
	v.login("anna")
	stolen := v.cookies()["session"]
	if got := v.step(http.MethodGet, s.base+"/logout"); got.status != http.StatusMethodNotAllowed || got.header.Get("Allow") != "POST" || v.who() != "u-2001" {
		t.Errorf("GET /logout: %d, and then %s", got.status, v.who())
	}
	r, err := http.NewRequest(http.MethodPost, s.base+"/logout", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Origin", "https://evil.example")
	if got := v.see(v.http.Do(r)); got.status != http.StatusForbidden || v.who() != "u-2001" {
		t.Errorf("POST /logout from another site: %d, and then %s", got.status, v.who())
	}
	if got := v.step(http.MethodPost, s.base+"/logout"); got.status != http.StatusSeeOther || got.header.Get("Location") != s.base+"/" {
		t.Errorf("POST /logout: %d to %s", got.status, got.header.Get("Location"))
	}
	if _, kept := v.cookies()["session"]; kept || len(s.sessions.records) != 0 {
		t.Errorf("cookie kept: %t; records kept: %d", kept, len(s.sessions.records))
	}
	thief := s.visitor(t)
	thief.plant("session", stolen)
	if who := thief.who(); who != "nobody" {
		t.Errorf("the old cookie is still %s", who)
	}
}

// A request under way does not undo it.
func TestLogout_ConcurrentRequest(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	v := s.visitor(t)
	v.login("anna")
	stolen := v.cookies()["session"]
	s.clock.advance(30 * time.Minute)
	logout := s.visitor(t)
	logout.plant("session", stolen)
	happened := false
	s.sessions.before = func() { // the request is about to write down that the session was used
		s.sessions.before = nil
		happened = true
		logout.step(http.MethodPost, s.base+"/logout")
	}
	v.who()
	if !happened {
		t.Fatal("the request wrote nothing: the test proves nothing")
	}
	if who := v.who(); who != "nobody" {
		t.Errorf("after the logout still %s", who)
	}
}

func TestSession_Ends(t *testing.T) {
	for name, c := range map[string]struct {
		pauses []time.Duration
		want   string
	}{
		"not within an hour":                             {[]time.Duration{59 * time.Minute}, "u-2001"},
		"after more than an hour without use":            {[]time.Duration{61 * time.Minute}, "nobody"},
		"not while it is used":                           {slices.Repeat([]time.Duration{50 * time.Minute}, 9), "u-2001"},
		"not while it is used often":                     {slices.Repeat([]time.Duration{4 * time.Minute}, 100), "u-2001"},
		"an hour after its last use":                     {[]time.Duration{50 * time.Minute, 50 * time.Minute, 61 * time.Minute}, "nobody"},
		"eight hours after the login, used or not":       {slices.Repeat([]time.Duration{30 * time.Minute}, 16), "nobody"},
		"not a minute before that":                       {append(slices.Repeat([]time.Duration{30 * time.Minute}, 15), 29*time.Minute), "u-2001"},
		"and stays ended when the clock is of next week": {[]time.Duration{7 * 24 * time.Hour}, "nobody"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, httptest.NewServer)
			v := s.visitor(t)
			v.login("anna")
			who := ""
			for _, pause := range c.pauses {
				s.clock.advance(pause)
				who = v.who()
			}
			if who != c.want {
				t.Errorf("after %v: %s", c.pauses, who)
			}
		})
	}
}

// An administrator ends all sessions of a person, and of nobody else; who logs in again is logged in.
func TestSession_Ended(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	desk, phone, other := s.visitor(t), s.visitor(t), s.visitor(t)
	desk.login("anna")
	phone.login("anna")
	other.login("sanne")
	s.clock.advance(time.Minute)
	if err := s.browser.EndSessions(t.Context(), "u-2001"); err != nil {
		t.Fatal(err)
	}
	if d, p, o := desk.who(), phone.who(), other.who(); d != "nobody" || p != "nobody" || o == "nobody" {
		t.Errorf("afterwards they are %s, %s and %s", d, p, o)
	}
	t.Run("whose the session is cannot be changed", func(t *testing.T) {
		ended, foreign := desk.cookies()["session"], other.cookies()["session"]
		thief := s.visitor(t)
		thief.plant("session", ended[:len(ended)-32]+foreign[len(foreign)-32:])
		if who := thief.who(); who != "nobody" {
			t.Errorf("it is %s", who)
		}
	})
	s.clock.advance(time.Second)
	desk.login("anna")
	if d, p := desk.who(), phone.who(); d != "u-2001" || p != "nobody" {
		t.Errorf("after a new login they are %s and %s", d, p)
	}
}

// A cookie that is none of ours is nobody's.
func TestSession_ForeignCookie(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	for _, value := range []string{"", "x", strings.Repeat("A", 43), strings.Repeat("A", 44), strings.Repeat("=", 43), strings.Repeat("A", 4000)} {
		v := s.visitor(t)
		v.plant("session", value)
		if who := v.who(); who != "nobody" {
			t.Errorf("%q is %s", value, who)
		}
	}
}

// A session holds while the issuer is down.
func TestSession_IssuerDown(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	logged := s.visitor(t)
	logged.login("anna")
	halfway := s.visitor(t)
	answer := halfway.answer(halfway.get(s.base+"/login"), "anna")
	s.down()
	if who := logged.who(); who != "u-2001" {
		t.Errorf("who was logged in is %s", who)
	}
	if got := halfway.get(answer); got.status != http.StatusServiceUnavailable || got.header.Get("Retry-After") == "" {
		t.Errorf("halfway: %d", got.status)
	}
	fresh, err := s.identity(t).Browser(identity.BrowserConfig{Base: s.base, ClientID: clientID, Sessions: s.sessions})
	if err != nil {
		t.Fatal(err)
	}
	if err := fresh.Login(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/login", nil)); !errors.Is(err, identity.ErrUnavailable) {
		t.Errorf("a first login: %v", err)
	}
}

// A fault of the store is not a missing session.
func TestSession_StoreFault(t *testing.T) {
	s := newSite(t, httptest.NewServer)
	v := s.visitor(t)
	v.login("anna")
	s.sessions.failing = errors.New("disk on fire")
	if got := v.get(s.base + "/"); got.status != http.StatusInternalServerError {
		t.Errorf("Actor: %d %s", got.status, got.body)
	}
	if got := v.step(http.MethodPost, s.base+"/logout"); got.status != http.StatusInternalServerError {
		t.Errorf("Logout: %d: it says that it worked", got.status)
	}
	if got := v.login("anna"); got.status != http.StatusInternalServerError {
		t.Errorf("Callback: %d", got.status)
	}
}

// What can never be safe is refused.
func TestNewBrowser_Refused(t *testing.T) {
	p := newProvider(t, newClock())
	for name, c := range map[string]identity.BrowserConfig{
		"http elsewhere":       {Base: "http://orders.example", ClientID: clientID, Sessions: &memory{}},
		"no base":              {ClientID: clientID, Sessions: &memory{}},
		"a slash at the end":   {Base: "https://orders.example/", ClientID: clientID, Sessions: &memory{}},
		"no client":            {Base: "https://orders.example", Sessions: &memory{}},
		"nowhere for sessions": {Base: "https://orders.example", ClientID: clientID},
	} {
		if _, err := p.identity(t).Browser(c); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
