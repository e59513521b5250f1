package page

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// speech says things in one language.
type speech struct{ language ordering.Language }

func (s speech) say(nl, en string) string { return ordering.Text{NL: nl, EN: en}.In(s.language) }

// accepted is the language that the address asks for, else the one that was chosen in this browser, else the browser's own.
func accepted(r *http.Request) ordering.Language {
	if l, ok := wanted(r); ok {
		return l
	}
	if strings.HasPrefix(strings.ToLower(r.Header.Get("Accept-Language")), "en") {
		return catalog.English
	}
	return catalog.Dutch
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
		v.language = l
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

func (s speech) count(n int) string { return strconv.Itoa(n) }

func (s speech) money(c money.Cents) string { return s.say(c.NL(), c.EN()) }

func (s speech) date(d calendar.Date) string {
	if d.IsZero() {
		return "–"
	}
	return s.say(d.NL(), d.EN())
}

// moment is the time in Europe/Amsterdam, to the minute.
func (s speech) moment(t time.Time) string {
	clock := t.In(calendar.Amsterdam())
	return s.date(calendar.On(t)) + s.say(clock.Format(", 15.04 uur"), clock.Format(", 15:04"))
}

// plural writes a number with its noun.
func (s speech) plural(n int, nlOne, nlMore, enOne, enMore string) string {
	if n == 1 {
		return "1 " + s.say(nlOne, enOne)
	}
	return strconv.Itoa(n) + " " + s.say(nlMore, enMore)
}

// percent writes basis points: 1250 is 12,5% or 12.5%.
func (s speech) percent(basisPoints int64) string {
	text := strconv.FormatFloat(float64(basisPoints)/100, 'f', -1, 64) // exact: two decimals of a small number
	return strings.Replace(text, ".", s.say(",", "."), 1) + "%"
}

// age is how long ago a moment was: hours within a day, then days.
func (s speech) age(since, now time.Time) string {
	switch hours := int(now.Sub(since).Hours()); {
	case hours < 1:
		return s.say("minder dan een uur", "less than an hour")
	case hours == 1:
		return s.say("1 uur", "1 hour")
	case hours < 24:
		return strconv.Itoa(hours) + s.say(" uur", " hours")
	case hours < 48:
		return s.say("1 dag", "1 day")
	default:
		return strconv.Itoa(hours/24) + s.say(" dagen", " days")
	}
}

func (s speech) role(r ordering.Role) string {
	switch r {
	case ordering.PartnerUser, ordering.PartnerSigner:
		return "partner"
	case ordering.AccountManager:
		return s.say("accountmanager", "account manager")
	case ordering.SalesManager:
		return s.say("salesmanager", "sales manager")
	case ordering.Engineering:
		return "engineering"
	case ordering.Operations:
		return "operations"
	case ordering.Admin:
		return s.say("beheerder", "administrator")
	case ordering.System:
		return s.say("systeem", "system")
	}
	return string(r)
}
