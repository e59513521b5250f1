package words

import (
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words/pattern"
)

// Locale writes for readers of one language.
type Locale struct {
	Language Language
	texts    *[messages]string
}

// In returns the locale of the language, Dutch for one that has no file.
func In(l Language) *Locale {
	other := &locales[0]
	for i := range locales {
		switch locales[i].Language {
		case l:
			return &locales[i]
		case Dutch:
			other = &locales[i]
		}
	}
	return other
}

// Languages returns every language that has a file, in the order of their codes.
func Languages() []Language {
	all := make([]Language, len(locales))
	for i := range locales {
		all[i] = locales[i].Language
	}
	return all
}

// Known reports whether the language has a file.
func Known(l Language) bool { return In(l).Language == l }

// Accepted returns the language that an Accept-Language header prefers (RFC 9110), else the other one.
func Accepted(header string, other Language) Language {
	wanted, _, err := language.ParseAcceptLanguage(header)
	if err != nil || len(wanted) == 0 {
		return other
	}
	var tags []language.Tag
	for _, l := range Languages() {
		tags = append(tags, language.Make(string(l)))
	}
	if _, i, sure := language.NewMatcher(tags).Match(wanted...); sure > language.Low {
		return locales[i].Language
	}
	return other
}

// Say writes a message.
func (l *Locale) Say(m Message) string {
	text := l.texts[m.key]
	if !strings.ContainsRune(text, '{') {
		return text
	}
	var b strings.Builder
	l.write(&b, parsed(text), m.arguments)
	return b.String()
}

// patterns are the texts that were read, a []pattern.Part each. There are as many as the language files have.
var patterns sync.Map

func parsed(text string) []pattern.Part {
	if known, ok := patterns.Load(text); ok {
		return known.([]pattern.Part)
	}
	parts, err := pattern.Parse(text)
	if err != nil { // the generator parsed it
		parts = []pattern.Part{{Literal: text}}
	}
	patterns.Store(text, parts)
	return parts
}

func (l *Locale) write(b *strings.Builder, parts []pattern.Part, arguments []any) {
	for _, p := range parts {
		if p.Argument == "" {
			b.WriteString(p.Literal)
			continue
		}
		i, err := strconv.Atoi(p.Argument) // the generator numbered them
		if err != nil || i >= len(arguments) {
			continue
		}
		if len(p.Cases) > 0 {
			n, _ := arguments[i].(int)
			l.write(b, l.chosen(p.Cases, n), arguments)
			continue
		}
		b.WriteString(l.argument(arguments[i]))
	}
}

// chosen is the case for exactly n, else for the category that n is in (Unicode's CLDR), else other.
func (l *Locale) chosen(cases []pattern.Case, n int) []pattern.Part {
	exact := "=" + strconv.Itoa(n)
	category := [...]string{plural.Other: "other", plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many"}[plural.Cardinal.MatchPlural(language.Make(string(l.Language)), max(n, -n), 0, 0, 0, 0)]
	var chosen, other []pattern.Part
	for _, c := range cases {
		switch c.Selector {
		case exact:
			return c.Parts
		case category:
			chosen = c.Parts
		case "other":
			other = c.Parts
		}
	}
	if chosen != nil {
		return chosen
	}
	return other
}

func (l *Locale) argument(a any) string {
	switch a := a.(type) {
	case string:
		return a
	case int:
		return l.Number(int64(a))
	case money.Cents:
		return l.Money(a)
	case difference:
		return l.Difference(money.Cents(a))
	case percent:
		return l.Percent(int64(a))
	case calendar.Date:
		return l.Date(a)
	case time.Time:
		return l.Moment(a)
	case Message:
		return l.Say(a)
	case Text:
		return a.In(l.Language)
	}
	return ""
}
