// Package words is everything that is said to people: each sentence as a Message, and each language as a Locale, which
// writes messages, amounts, dates and numbers as its readers do. The texts stand in a file a language, nl.json and
// en.json; a third language is one file more. Package generate makes Go of them.
package words

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/words/pattern"
)

// Language is the language of a text for people, by its ISO 639 code.
type Language string

// The languages in which the catalogue's own texts exist.
const (
	Dutch   Language = "nl"
	English Language = "en"
)

// Text is a text of the catalogue.
type Text struct {
	NL string `json:"nl"`
	EN string `json:"en"`
}

// In returns the text in the language; in English for one in which the catalogue has no texts.
func (t Text) In(l Language) string {
	if l == Dutch || l == "" {
		return t.NL
	}
	return t.EN
}

// Message is a sentence for people, without a language: a key of the language files and its arguments. The zero Message
// says nothing.
type Message struct {
	key       key
	arguments []any
}

type key uint16

// difference and percent are arguments that their Go types do not tell from other numbers.
type (
	difference money.Cents
	percent    int64
)

// IsZero reports whether the message says nothing.
func (m Message) IsZero() bool { return m.key == 0 }

// Or returns the message, or the other one when it says nothing.
func (m Message) Or(other Message) Message {
	if m.IsZero() {
		return other
	}
	return m
}

// Equal reports whether the messages say the same.
func (m Message) Equal(other Message) bool { return reflect.DeepEqual(m, other) }

// String is the message in English, for logs and tests.
func (m Message) String() string { return In(English).Say(m) }

// Text is the message in the catalogue's languages, for what keeps words as they were said.
func (m Message) Text() Text { return Text{NL: In(Dutch).Say(m), EN: In(English).Say(m)} }

// WithTexts returns the message with f of each text in its arguments, also those of the messages in it.
func (m Message) WithTexts(f func(string) string) Message {
	changed := make([]any, len(m.arguments))
	for i, a := range m.arguments {
		switch a := a.(type) {
		case string:
			changed[i] = f(a)
		case Text:
			changed[i] = Text{NL: f(a.NL), EN: f(a.EN)}
		case Message:
			changed[i] = a.WithTexts(f)
		default:
			changed[i] = a
		}
	}
	m.arguments = changed
	return m
}

// MarshalJSON gives what the message says in each language: {"nl": …, "en": …}.
func (m Message) MarshalJSON() ([]byte, error) { return json.Marshal(m.said()) }

// UnmarshalJSON reads what a Record gives, or the Dutch and English words alone.
func (m *Message) UnmarshalJSON(text []byte) error { return (*Record)(m).UnmarshalJSON(text) }

func (m Message) said() map[string]any {
	form := map[string]any{}
	for _, l := range Languages() {
		form[string(l)] = In(l).Say(m)
	}
	return form
}

// Record is a message as it is kept for years: its JSON has the key with its arguments, and what it says. Should a later
// version of the program no longer know the key, then it still knows the words in Dutch and English.
type Record Message

// MarshalJSON gives {"key": …, "arguments": {…}, "nl": …, "en": …}.
func (r Record) MarshalJSON() ([]byte, error) {
	form := Message(r).said()
	if r.key != 0 {
		form["key"] = names[r.key]
	}
	if len(r.arguments) > 0 {
		arguments := map[string]any{}
		for i, a := range parameters(r.key) {
			arguments[a.name] = kept(r.arguments[i])
		}
		form["arguments"] = arguments
	}
	return json.Marshal(form)
}

// kept is an argument in its form in a Record.
func kept(argument any) any {
	if m, ok := argument.(Message); ok {
		return Record(m)
	}
	return argument
}

// UnmarshalJSON reads the form that MarshalJSON gives.
func (r *Record) UnmarshalJSON(text []byte) error {
	var form struct {
		Key       string                     `json:"key"`
		Arguments map[string]json.RawMessage `json:"arguments"`
		Text
	}
	if err := json.Unmarshal(text, &form); err != nil {
		return err
	}
	*r = Record{}
	if known := slices.Index(names[:], form.Key); known > 0 {
		read, err := arguments(parameters(key(known)), form.Arguments)
		if err == nil {
			*r = Record{key(known), read}
			return nil
		}
	}
	if form.Text != (Text{}) {
		*r = Record(Plain(form.Text))
	}
	return nil
}

// parameter is an argument as the English file declares it.
type parameter struct {
	name string
	kind pattern.Kind
}

func parameters(k key) []parameter {
	var all []parameter
	for declared := range strings.SplitSeq(signatures[k], ",") {
		if name, kind, ok := strings.Cut(declared, " "); ok {
			all = append(all, parameter{name, pattern.Kind(kind)})
		}
	}
	return all
}

// arguments reads the arguments of a message. It returns an error when one is missing, unknown or of another kind.
func arguments(wanted []parameter, given map[string]json.RawMessage) ([]any, error) {
	if len(wanted) != len(given) {
		return nil, fmt.Errorf("words.arguments: %d given, %d wanted", len(given), len(wanted))
	}
	var read []any
	for _, p := range wanted {
		value := reflect.New(kindTypes()[p.kind])
		if err := json.Unmarshal(given[p.name], value.Interface()); err != nil {
			return nil, fmt.Errorf("words.arguments(%s): %w", p.name, err)
		}
		read = append(read, value.Elem().Interface())
	}
	return read, nil
}

func kindTypes() map[pattern.Kind]reflect.Type {
	return map[pattern.Kind]reflect.Type{
		pattern.Text:       reflect.TypeFor[string](),
		pattern.Number:     reflect.TypeFor[int](),
		pattern.Money:      reflect.TypeFor[money.Cents](),
		pattern.Difference: reflect.TypeFor[difference](),
		pattern.Percent:    reflect.TypeFor[percent](),
		pattern.Date:       reflect.TypeFor[calendar.Date](),
		pattern.Moment:     reflect.TypeFor[time.Time](),
		pattern.Message:    reflect.TypeFor[Message](),
		pattern.Name:       reflect.TypeFor[Text](),
	}
}
