package page_test

import (
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/words"
	"onecentral.nl/ordering/shared/words/wordstest"
)

// choose presses the other language on a page and returns the cookie that it leaves.
func (w *world) choose(who ordering.Subject, page *answer, language string) (cookie *http.Cookie, back string) {
	w.t.Helper()
	a := w.do(who, http.MethodPost, "/language", mergedFields(page.form(language).fields, url.Values{"language": {language}})).want(http.StatusSeeOther)
	cookies := a.Result().Cookies()
	if len(cookies) != 1 {
		w.t.Fatalf("%d cookies", len(cookies))
	}
	return cookies[0], a.Header().Get("Location")
}

func mergedFields(fields ...url.Values) url.Values {
	all := url.Values{}
	for _, some := range fields {
		for name, values := range some {
			all[name] = values
		}
	}
	return all
}

// The language that is chosen is remembered.
func TestLanguage_Chosen(t *testing.T) {
	w := newWorld(t)
	before := w.dump()
	cookie, back := w.choose(orderingtest.Anna, w.get(orderingtest.Anna, "/approvals?lang=nl&state=all"), "en")
	if back != "/approvals?state=all" {
		t.Errorf("the choice leads to %q, want the same page, without the language of its address", back)
	}
	if cookie.Name != "language" || cookie.Value != "en" || cookie.Path != "/" || cookie.MaxAge != 365*24*60*60 || cookie.SameSite != http.SameSiteLaxMode || !cookie.HttpOnly {
		t.Errorf("the cookie is %v", cookie)
	}
	w.unchanged(before)
	for name, c := range map[string]struct {
		who                      ordering.Subject
		address, chosen, browser string
		want                     string
	}{
		"the browser's, of who is not known":        {nobody, "/", "", "en-GB,nl", "en"},
		"Dutch where nobody says anything":          {nobody, "/", "", "", "nl"},
		"the person's before the browser's":         {orderingtest.Anna, "/approvals", "", "en", "nl"},
		"the chosen one before the person's":        {orderingtest.Anna, "/approvals", "en", "nl", "en"},
		"the chosen one before the browser's":       {nobody, "/", "en", "nl", "en"},
		"the one in the address before the chosen":  {orderingtest.Anna, "/approvals?lang=nl", "en", "en", "nl"},
		"a cookie that somebody wrote says nothing": {orderingtest.Anna, "/approvals", "fr", "en", "nl"},
	} {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodGet, c.address, nil)
			r.Header.Set("Accept-Language", c.browser)
			if c.who != nobody {
				r.AddCookie(&http.Cookie{Name: "who", Value: string(c.who)})
			}
			if c.chosen != "" {
				r.AddCookie(&http.Cookie{Name: "language", Value: c.chosen})
			}
			recorder := httptest.NewRecorder()
			w.handler.ServeHTTP(recorder, r)
			if !strings.Contains(recorder.Body.String(), `<html lang="`+c.want+`">`) || recorder.Header().Get("Content-Language") != c.want {
				t.Errorf("the page is in %q, want %q", recorder.Header().Get("Content-Language"), c.want)
			}
		})
	}
}

// A choice of language leads nowhere else.
func TestLanguage_Return(t *testing.T) {
	w := newWorld(t)
	for _, back := range []string{"https://evil.example/", "//evil.example", `/\evil.example`, "/login", "", "/%2f/evil.example"} {
		a := w.do(nobody, http.MethodPost, "/language", url.Values{"language": {"en"}, "return": {back}}).want(http.StatusSeeOther)
		if to := a.Header().Get("Location"); to != "/" {
			t.Errorf("%q leads to %q", back, to)
		}
	}
	a := w.do(nobody, http.MethodPost, "/language", url.Values{"language": {"fr"}, "return": {"/"}}).want(http.StatusBadRequest)
	if len(a.Result().Cookies()) > 0 {
		t.Error("a language that we do not speak is remembered")
	}
}

// TestPages_Language also runs with a language that test/language_test.go makes up.
func TestPages_Language(t *testing.T) {
	w := newWorld(t)
	v := w.request()
	for _, l := range words.Languages() {
		t.Run(string(l)+" is all that the pages speak", func(t *testing.T) {
			for who, addresses := range map[ordering.Subject][]string{
				noordUser: {
					"/", "/services", "/services/bakker-fibre", "/services/bakker-fibre/upgrade", "/catalog", "/catalog/host-vps?customer=kapper",
					"/customers", "/customers/bakker", "/customers/new", "/carts/bakker", "/quotes", "/quotes/" + string(v.Quote), "/orders", "/nowhere",
				},
				orderingtest.Anna: {"/", "/approvals", "/approvals/" + string(v.Quote), "/delegations", "/numbers"},
			} {
				for _, address := range addresses {
					join := "?"
					if strings.Contains(address, "?") {
						join = "&"
					}
					page := w.get(who, address+join+"lang="+string(l))
					wordstest.Only(t, l, html.UnescapeString(page.Body.String()))
				}
			}
		})
	}
}
