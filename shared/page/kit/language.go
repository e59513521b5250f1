package kit

import (
	"net/http"
	"time"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

const (
	// languagePath is where the form in the head of every page leads.
	languagePath = "/language"
	// languageCookie keeps what a person chose.
	languageCookie = "language"

	fieldLanguage = "language"
	// FieldReturn holds the page to come back to.
	FieldReturn = "return"

	languageKept = 365 * 24 * time.Hour
)

// otherLanguages is the choice that a page offers: the languages that it is not in, and the page to come back to.
type otherLanguages struct {
	locales []*words.Locale
	back    string
}

func (r *Request) otherLanguages() otherLanguages {
	// Without ?lang=, which would go before the choice.
	address := *r.HTTP.URL
	if query := address.Query(); query.Has("lang") {
		query.Del("lang")
		address.RawQuery = query.Encode()
	}
	other := otherLanguages{back: identity.LocalPath(address.RequestURI())} // not to a login's callback, which has a code in it
	for _, l := range words.Languages() {
		if l != r.Language {
			other.locales = append(other.locales, words.In(l))
		}
	}
	return other
}

// chosen is the language that the person chose in this browser.
func chosen(r *http.Request) (ordering.Language, bool) {
	cookie, err := r.Cookie(languageCookie)
	if err != nil {
		return "", false
	}
	l := ordering.Language(cookie.Value)
	return l, ordering.ValidLanguage(l)
}

// chooseLanguage remembers a choice for a year and shows the page again. It needs no login and keeps nothing here.
func (r *Request) chooseLanguage() error {
	l := ordering.Language(r.HTTP.PostForm.Get(fieldLanguage))
	if !ordering.ValidLanguage(l) {
		return r.Incomplete()
	}
	http.SetCookie(r.Writer, &http.Cookie{ //nolint:gosec // no secret: Secure would lose it over http on loopback
		Name: languageCookie, Value: string(l), Path: "/", MaxAge: int(languageKept.Seconds()), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
	http.Redirect(r.Writer, r.HTTP, identity.LocalPath(r.HTTP.PostForm.Get(FieldReturn)), http.StatusSeeOther)
	return nil
}
