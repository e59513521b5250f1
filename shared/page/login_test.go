package page_test

import (
	"crypto/rand"
	"crypto/rsa"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/store"
)

// login is the pages behind the real one, at a development issuer.
type login struct {
	*world
	pages  http.Handler
	issuer *httptest.Server
}

const (
	loginBase   = "https://ordering.example"
	loginClient = "ordering-pages"
)

var issuerKey = sync.OnceValues(func() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 2048) })

func newLogin(w *world) *login {
	w.t.Helper()
	l := &login{world: w, issuer: httptest.NewUnstartedServer(nil)}
	at := "http://" + l.issuer.Listener.Addr().String()
	config := issuer.Config{
		URL: at, Audience: "ordering", Now: w.Clock.Now,
		Clients: []issuer.Client{{ID: loginClient, RedirectURIs: []string{loginBase + identity.CallbackPath}}},
	}
	for _, p := range orderingtest.People() {
		config.People = append(config.People, asPerson(orderingtest.As(p.Subject)))
	}
	for _, p := range []ordering.PartnerID{orderingtest.Noord, orderingtest.Zuid} {
		config.People = append(config.People, asPerson(orderingtest.User(p)), asPerson(orderingtest.Signer(p)))
	}
	key, err := issuerKey()
	if err != nil {
		w.t.Fatal(err)
	}
	config.Key = key
	if l.issuer.Config.Handler, err = issuer.New(config); err != nil {
		w.t.Fatal(err)
	}
	l.issuer.Start()
	w.t.Cleanup(l.issuer.Close)
	known, err := identity.New(identity.Config{Issuer: at, Now: w.Clock.Now})
	if err != nil {
		w.t.Fatal(err)
	}
	browser, err := known.Browser(identity.BrowserConfig{Base: loginBase, ClientID: loginClient, Sessions: store.NewSessions(w.Driver, w.Clock.Now)})
	if err != nil {
		w.t.Fatal(err)
	}
	l.pages = w.behind(browser)
	return l
}

// asPerson is how the issuer describes an actor.
func asPerson(a ordering.Actor) issuer.Person {
	p := issuer.Person{Subject: string(a.Subject), Username: string(a.Subject), Name: a.Name, Mail: a.Mail, Locale: string(a.Language), Partner: string(a.Partner)}
	for _, r := range a.Roles {
		p.Roles = append(p.Roles, string(r))
	}
	return p
}

// in logs somebody in, and returns the cookie of the session.
func (l *login) in(who ordering.Subject) *http.Cookie {
	l.t.Helper()
	begun := l.ask(http.MethodGet, identity.LoginPath, nil, nil)
	browser := http.Client{CheckRedirect: func(r *http.Request, _ []*http.Request) error {
		if strings.HasPrefix(r.URL.String(), loginBase) {
			return http.ErrUseLastResponse
		}
		return nil
	}}
	chosen, err := browser.Get(begun.Header().Get("Location"))
	if err != nil {
		l.t.Fatal(err)
	}
	defer chosen.Body.Close()
	page, err := io.ReadAll(chosen.Body)
	if err != nil {
		l.t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), `name="id" value="`)
	id, _, _ := strings.Cut(rest, `"`)
	back, err := browser.PostForm(l.issuer.URL+"/login", url.Values{"id": {id}, "username": {string(who)}})
	if err != nil {
		l.t.Fatal(err)
	}
	defer back.Body.Close()
	callback := strings.TrimPrefix(back.Header.Get("Location"), loginBase)
	for _, c := range l.ask(http.MethodGet, callback, nil, begun.Result().Cookies()).Result().Cookies() {
		if c.Name == "__Host-session" {
			return c
		}
	}
	l.t.Fatalf("%s did not get a session at %q", who, callback)
	return nil
}

// ask sends a request to the pages behind the login: a form, or no body.
func (l *login) ask(method, address string, form url.Values, cookies []*http.Cookie) *httptest.ResponseRecorder {
	l.t.Helper()
	r := httptest.NewRequestWithContext(l.t.Context(), method, address, strings.NewReader(form.Encode()))
	r.RequestURI = r.URL.RequestURI()
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	for _, c := range cookies {
		r.AddCookie(c)
	}
	recorder := httptest.NewRecorder()
	l.pages.ServeHTTP(recorder, r)
	return recorder
}
