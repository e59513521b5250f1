package kit

import (
	"net/http"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// accepted is the language that the address asks for, else the one that was chosen in this browser, else the browser's own.
func accepted(r *http.Request) ordering.Language {
	if l, ok := wanted(r); ok {
		return l
	}
	return words.Accepted(r.Header.Get("Accept-Language"), words.Dutch)
}

// LanguageAsked returns the language that the address asks for: ?lang=en.
func LanguageAsked(r *http.Request) (ordering.Language, bool) {
	l := ordering.Language(r.URL.Query().Get("lang"))
	return l, ordering.ValidLanguage(l)
}

// wanted is the language that somebody said to want here.
func wanted(r *http.Request) (ordering.Language, bool) {
	if l, ok := LanguageAsked(r); ok {
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
