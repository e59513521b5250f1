package page

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// locale writes for the readers of one language, and names what ordering knows.
type locale struct{ *words.Locale }

// accepted is the language that the address asks for, else the one that was chosen in this browser, else the browser's own.
func accepted(r *http.Request) ordering.Language {
	if l, ok := wanted(r); ok {
		return l
	}
	return words.Accepted(r.Header.Get("Accept-Language"), words.Dutch)
}

// asked is the language that the address asks for: ?lang=en.
func asked(r *http.Request) (ordering.Language, bool) {
	l := ordering.Language(r.URL.Query().Get("lang"))
	return l, ordering.ValidLanguage(l)
}

// wanted is the language that somebody said to want here.
func wanted(r *http.Request) (ordering.Language, bool) {
	if l, ok := asked(r); ok {
		return l, true
	}
	return chosen(r)
}

// prefer takes a person's own language unless another is wanted.
func (v *visit) prefer(l ordering.Language) {
	if _, ok := wanted(v.r); !ok && ordering.ValidLanguage(l) {
		v.locale = locale{words.In(l)}
	}
}

// to is the way to another page, with names and values for its query, in the language that was asked for.
func (v *visit) to(path string, query ...string) string {
	path, own, _ := strings.Cut(path, "?")
	values, _ := url.ParseQuery(own) // ours: well-formed
	for i := 0; i+1 < len(query); i += 2 {
		if query[i+1] != "" {
			values.Set(query[i], query[i+1])
		}
	}
	if l, ok := asked(v.r); ok {
		values.Set("lang", string(l))
	}
	if len(values) == 0 {
		return path
	}
	return path + "?" + values.Encode()
}

// age is how long ago a moment was: hours within a day, then days.
func (s locale) age(since, now time.Time) string {
	switch hours := int(now.Sub(since).Hours()); {
	case hours < 1:
		return s.Say(words.LessThanHour)
	case hours < 24:
		return s.Say(words.Hours(hours))
	default:
		return s.Say(words.Days(hours / 24))
	}
}

func (s locale) role(r ordering.Role) string { return s.Say(words.Role(string(r))) }
