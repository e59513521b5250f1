// Package pattern reads the texts of a language file: the part of ICU's MessageFormat that sentences here need. An
// argument is {name}, with its kind {name, money} in the English file; a plural is {n, plural, one {# day} other {# days}},
// in which # is the number. Braces have no other meaning, and nothing quotes them.
package pattern

import (
	"fmt"
	"slices"
	"strings"
)

// Kind is what an argument is, and so how it is written.
type Kind string

// The kinds of arguments.
const (
	Text       Kind = "text"
	Number     Kind = "number"     // a count
	Money      Kind = "money"      // in cents
	Difference Kind = "difference" // in cents, with its sign
	Percent    Kind = "percent"    // in basis points
	Date       Kind = "date"
	Moment     Kind = "moment"
	Message    Kind = "message"
	Name       Kind = "name" // a text in the catalogue's languages
)

func kinds() []Kind {
	return []Kind{Text, Number, Money, Difference, Percent, Date, Moment, Message, Name}
}

// Part is literal text, or an argument, with Cases one that chooses a text by its number.
type Part struct {
	Literal  string
	Argument string
	Kind     Kind // of an argument; empty where the text does not say it
	Cases    []Case
}

// Case is the text for a plural category of Unicode's CLDR (zero, one, two, few, many, other) or an exact number (=0).
type Case struct {
	Selector string
	Parts    []Part
}

// Parse reads a text. It returns an error that says what is wrong and how far it read.
func Parse(text string) ([]Part, error) {
	p := parser{text: text}
	parts, err := p.parts("")
	if err == nil && p.at < len(text) {
		err = p.fault("a } too many")
	}
	return parts, err
}

type parser struct {
	text string
	at   int
}

func (p *parser) fault(what string) error {
	return fmt.Errorf("pattern.Parse(%q): %s at %d", p.text, what, p.at)
}

// parts reads until the end or a closing brace; within a plural, # stands for its argument.
func (p *parser) parts(plural string) ([]Part, error) {
	special := "{}"
	if plural != "" {
		special = "{}#"
	}
	var parts []Part
	for p.at < len(p.text) {
		end := strings.IndexAny(p.text[p.at:], special)
		if end < 0 {
			end = len(p.text) - p.at
		}
		if end > 0 {
			parts = append(parts, Part{Literal: p.text[p.at : p.at+end]})
			p.at += end
			continue
		}
		switch p.text[p.at] {
		case '}':
			return parts, nil
		case '#':
			p.at++
			parts = append(parts, Part{Argument: plural, Kind: Number})
		default:
			argument, err := p.argument()
			if err != nil {
				return nil, err
			}
			parts = append(parts, argument)
		}
	}
	return parts, nil
}

// argument reads {name}, {name, kind} or {name, plural, cases}.
func (p *parser) argument() (Part, error) {
	p.at++
	part := Part{Argument: p.word()}
	if part.Argument == "" {
		return Part{}, p.fault("an argument without a name")
	}
	if p.take(",") {
		part.Kind = Kind(p.word())
		if part.Kind == "plural" {
			part.Kind = Number
			return p.plural(part)
		}
		if !slices.Contains(kinds(), part.Kind) {
			return Part{}, p.fault("an unknown kind of argument")
		}
	}
	if !p.take("}") {
		return Part{}, p.fault("an argument that does not end")
	}
	return part, nil
}

func (p *parser) plural(part Part) (Part, error) {
	if !p.take(",") {
		return Part{}, p.fault("a plural without cases")
	}
	for !p.take("}") {
		c := Case{Selector: p.word()}
		if c.Selector == "" || !p.take("{") {
			return Part{}, p.fault("a case without a text")
		}
		var err error
		if c.Parts, err = p.parts(part.Argument); err != nil {
			return Part{}, err
		}
		if p.at == len(p.text) {
			return Part{}, p.fault("a case that does not end")
		}
		p.at++
		part.Cases = append(part.Cases, c)
	}
	if !slices.ContainsFunc(part.Cases, func(c Case) bool { return c.Selector == "other" }) {
		return Part{}, p.fault("a plural without the case other")
	}
	return part, nil
}

func (p *parser) space() {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
}

func (p *parser) take(mark string) bool {
	p.space()
	if !strings.HasPrefix(p.text[p.at:], mark) {
		return false
	}
	p.at += len(mark)
	return true
}

// word reads a name, a kind or a selector.
func (p *parser) word() string {
	p.space()
	length := strings.IndexAny(p.text[p.at:], "{}, ")
	if length < 0 {
		length = len(p.text) - p.at
	}
	p.at += length
	return p.text[p.at-length : p.at]
}
