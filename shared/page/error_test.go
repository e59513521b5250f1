package page_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// Each with what happened, in the reader's language, and a way on. Those of approval links are in link_test.go.
func TestErrors_Pages(t *testing.T) {
	large := url.Values{"language": {"en"}, "return": {strings.Repeat("x", 70<<10)}}
	unknown := &ordering.Actor{Subject: "new", Name: "Nieuw", Partner: orderingtest.Noord}
	for name, c := range map[string]struct {
		who             ordering.Subject
		session         sessions
		method, address string
		body            url.Values
		status          int
		nl, en, onward  string
	}{
		"no such page":                    {noordUser, sessions{}, http.MethodGet, "/nowhere", nil, 404, "Niet gevonden", "Not found", "/"},
		"nor for oneCentral":              {orderingtest.Anna, sessions{}, http.MethodGet, "/nowhere", nil, 404, "Niet gevonden", "Not found", "/"},
		"nor for nobody":                  {nobody, sessions{}, http.MethodGet, "/nowhere", nil, 404, "Niet gevonden", "Not found", "/"},
		"another partner's customer":      {noordUser, sessions{}, http.MethodGet, "/customers/slager", nil, 404, "Niet gevonden", "Not found", "/"},
		"oneCentral's page":               {noordUser, sessions{}, http.MethodGet, "/approvals", nil, 403, "Deze pagina is niet voor u", "This page is not for you", "/"},
		"a partner's page":                {orderingtest.Anna, sessions{}, http.MethodGet, "/customers", nil, 403, "Deze pagina is niet voor u", "This page is not for you", "/approvals"},
		"an account without a role":       {nobody, sessions{actor: unknown}, http.MethodGet, "/", nil, 403, "Uw account heeft hier nog geen rol", "Your account has no role here yet", ""},
		"the same on a partner's page":    {nobody, sessions{actor: unknown}, http.MethodGet, "/customers", nil, 403, "Uw account heeft hier nog geen rol", "Your account has no role here yet", ""},
		"a form that nobody sent":         {nobody, sessions{}, http.MethodPost, "/customers/bakker/edit", smithy(), 401, "U bent niet ingelogd", "You are not logged in", "/login?return=%2Fcustomers%2Fbakker%2Fedit"},
		"a form that is too large":        {noordUser, sessions{}, http.MethodPost, "/language", large, 413, "Er is te veel verstuurd", "Too much was sent", "/"},
		"a form that is none of ours":     {noordUser, sessions{}, http.MethodPost, "/customers/new", url.Values{}, 400, "Het formulier is niet compleet", "The form is not complete", "/"},
		"a cursor that is none of ours":   {noordUser, sessions{}, http.MethodGet, "/customers?cursor=x", nil, 400, "Dit klopt niet", "This is not right", "/"},
		"a provider that does not answer": {noordUser, sessions{err: identity.ErrUnavailable}, http.MethodGet, "/customers?q=a", nil, 503, "Inloggen kan even niet", "Logging in is not possible just now", "/customers?q=a"},
		"a fault of ours":                 {noordUser, sessions{err: errors.New("broken")}, http.MethodGet, "/customers", nil, 500, "Er ging iets mis", "Something went wrong", "/"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			*w.browser = c.session
			before := w.dump()
			for language, title := range map[string]string{"nl": c.nl, "en": c.en} {
				r := httptest.NewRequest(c.method, c.address, strings.NewReader(c.body.Encode()))
				r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
				r.Header.Set("Sec-Fetch-Site", "same-origin")
				r.AddCookie(&http.Cookie{Name: "language", Value: language})
				if c.who != nobody {
					r.AddCookie(&http.Cookie{Name: "who", Value: string(c.who)})
				}
				a := &answer{ResponseRecorder: httptest.NewRecorder(), address: r.URL, t: t}
				w.handler.ServeHTTP(a.ResponseRecorder, r)
				a.want(c.status).says(title)
				if !strings.Contains(a.Body.String(), `<html lang="`+language+`">`) || strings.Contains(a.Body.String(), "broken") {
					t.Errorf("in another language than %s, or too much is told: %s", language, a.Body)
				}
				if links := a.document().links; c.onward != "" && !slices.Contains(links, c.onward) {
					t.Errorf("no way on to %s: %s", c.onward, links)
				}
			}
			w.unchanged(before)
		})
	}
}

// A login that did not work and a form of another site are told in a page.
func TestErrors_Login(t *testing.T) {
	w := newWorld(t)
	for err, want := range map[error]struct {
		status int
		says   string
	}{
		identity.ErrLoginRefused:    {http.StatusBadRequest, "Het inloggen is niet gelukt"},
		identity.ErrUnauthenticated: {http.StatusForbidden, "U hebt hier geen toegang"},
		identity.ErrUnavailable:     {http.StatusServiceUnavailable, "Inloggen kan even niet"},
	} {
		w.browser.login = err
		w.get(nobody, identity.CallbackPath+"?code=x").want(want.status).says(want.says).keepsQuiet("code=x")
	}
	before := w.dump()
	r := httptest.NewRequest(http.MethodPost, "/customers/bakker/edit", strings.NewReader(smithy().Encode()))
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	r.AddCookie(&http.Cookie{Name: "who", Value: noordUser})
	a := &answer{ResponseRecorder: httptest.NewRecorder(), address: r.URL, t: t}
	w.handler.ServeHTTP(a.ResponseRecorder, r)
	a.want(http.StatusForbidden).says("Dit formulier kwam niet van onze site")
	w.unchanged(before)
}

// A form that is sent after the session ended is kept, and sent again from the page that says so.
func TestErrors_KeptForm(t *testing.T) {
	w := newWorld(t)
	form := w.get(noordUser, "/customers/new").form("save")
	fill := smithy()
	fill.Set("reference", `"><b>Smederij`)
	before := w.dump()
	kept := w.submit(nobody, form, "save", fill).want(http.StatusUnauthorized).says("Uw sessie is verlopen", "Inloggen op een nieuw tabblad")
	if !slices.Contains(kept.document().links, "/login?return=%2Fcustomers%2Fnew") {
		t.Errorf("no way to log in: %s", kept.document().links)
	}
	w.unchanged(before)
	i := slices.IndexFunc(kept.document().forms, func(f htmlForm) bool { return f.action == "/customers/new" })
	if i < 0 {
		t.Fatal("the form is gone")
	}
	again := kept.document().forms[i]
	if got := again.fields.Get("reference"); got != fill.Get("reference") || again.fields.Get("action") != "save" {
		t.Errorf("kept are %v", again.fields)
	}
	done := w.do(noordUser, http.MethodPost, again.action, again.fields).want(http.StatusSeeOther)
	w.follow(noordUser, done).says("Smederij")
	w.do(nobody, http.MethodPost, "/customers/new", url.Values{}).want(http.StatusUnauthorized).keepsQuiet("Formulier opnieuw versturen")
}

// A page that is not there has the menu and the language of whoever asks.
func TestErrors_UnknownAddress(t *testing.T) {
	w := newWorld(t)
	page := w.get(noordUser, "/nowhere").want(http.StatusNotFound)
	if !slices.Contains(page.document().links, "/quotes") {
		t.Errorf("no menu: %s", page.document().links)
	}
	*w.browser = sessions{actor: &ordering.Actor{Subject: "jane", Name: "Jane", Partner: orderingtest.Noord, Language: "en", Roles: []ordering.Role{ordering.PartnerUser}}}
	if page := w.get(nobody, "/nowhere").want(http.StatusNotFound).says("Not found"); page.Header().Get("Content-Language") != "en" {
		t.Error("not in the language of the person")
	}
}
