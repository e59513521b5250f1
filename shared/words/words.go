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

// stored is the JSON form of a message: its key with its arguments for programs, and what it says in every language.
// Should a later version of the program no longer know the key, then it still knows the words.
type stored struct {
	Key       string                     `json:"key,omitempty"`
	Arguments map[string]json.RawMessage `json:"arguments,omitempty"`
	Text
}

// MarshalJSON gives {"key": …, "arguments": {…}, "nl": …, "en": …}, with a text for each language there is.
func (m Message) MarshalJSON() ([]byte, error) {
	form := map[string]any{}
	for _, l := range Languages() {
		form[string(l)] = In(l).Say(m)
	}
	if m.key != 0 {
		form["key"] = names[m.key]
	}
	if len(m.arguments) > 0 {
		arguments := map[string]any{}
		for i, a := range parameters(m.key) {
			arguments[a.name] = m.arguments[i]
		}
		form["arguments"] = arguments
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads the form that MarshalJSON gives; of an unknown key, or without one, it keeps the words in Dutch
// and English.
func (m *Message) UnmarshalJSON(text []byte) error {
	var s stored
	if err := json.Unmarshal(text, &s); err != nil {
		return err
	}
	*m = Message{}
	if known := slices.Index(names[:], s.Key); known > 0 {
		read, err := arguments(parameters(key(known)), s.Arguments)
		if err == nil {
			*m = Message{key(known), read}
			return nil
		}
	}
	if s.Text != (Text{}) {
		*m = Plain(s.Text)
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
