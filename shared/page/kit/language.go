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
	// fieldReturn holds the page to come back to.
	fieldReturn = "return"

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
	http.SetCookie(r.Writer, &http.Cookie{ //nolint:gosec // Secure would lose it over http on loopback
		Name: languageCookie, Secure: r.Secure, Value: string(l), Path: "/", MaxAge: int(languageKept.Seconds()), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
	http.Redirect(r.Writer, r.HTTP, identity.LocalPath(r.HTTP.PostForm.Get(fieldReturn)), http.StatusSeeOther)
	return nil
}

// accepted is the language that the address asks for, else the one that was chosen in this browser, else the browser's own.
func accepted(r *http.Request) ordering.Language {
	if l, ok := wanted(r); ok {
		return l
	}
	return words.Accepted(r.Header.Get("Accept-Language"), words.Dutch)
}

// languageAsked is the language that the address asks for: ?lang=en.
func languageAsked(r *http.Request) (ordering.Language, bool) {
	l := ordering.Language(r.URL.Query().Get("lang"))
	return l, ordering.ValidLanguage(l)
}

// wanted is the language that somebody said to want here.
func wanted(r *http.Request) (ordering.Language, bool) {
	if l, ok := languageAsked(r); ok {
		return l, true
	}
	return chosen(r)
}

// Prefer takes a person's own language unless another is wanted.
func (r *Request) Prefer(l ordering.Language) {
	if _, ok := wanted(r.HTTP); !ok && ordering.ValidLanguage(l) {
		r.Locale = words.In(l)
	}
}

// Role names a role.
func (r *Request) Role(role ordering.Role) string { return r.Say(words.Role(string(role))) }

// AskedLanguage is the language that the address asks for, for a form to keep; empty for none.
func (r *Request) AskedLanguage() string {
	if l, ok := languageAsked(r.HTTP); ok {
		return string(l)
	}
	return ""
}
