package message

import (
	"cmp"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// letter is a message as content: text.go and html.templ draw it in this order.
type letter struct {
	language ordering.Language
	subject  string
	// preview is what mail programs show beside the subject.
	preview, title, greeting string
	intro                    []string
	cited                    *cited
	facts                    []fact
	totals                   *table
	vat                      string
	// action is the one thing to do, second a link beside it; both precede the details, to be in sight on a phone.
	action, second *action
	after          []string
	lists          []list
	// lines are the items in a row each; rest tells where all of them stands.
	lines  *table
	rest   string
	items  []block
	footer []string
}

// cited is what a person wrote, line by line.
type cited struct {
	label string
	lines []string
}

type fact struct{ label, value string }

type list struct {
	title  string
	points []string
}

type action struct{ label, link string }

type block struct {
	title   string
	facts   []fact
	figures *table
}

// table holds amounts in the reader's notation; heads are those of its columns of amounts.
type table struct {
	title string
	heads []string
	rows  []row
}

// row is a label with its amounts, of which there can be fewer than columns; strong ones are what it comes down to.
type row struct {
	label   string
	amounts []string
	strong  bool
}

type composer struct {
	*words.Locale
	n Notice
}

// frame adds what every letter has.
func (c *composer) frame(l letter) letter {
	l.language = c.Language
	l.subject = line(l.subject, MaxSubjectRunes)
	l.greeting = c.Say(words.Hello)
	if name := line(c.n.To.Name, maxNameRunes); name != "" {
		l.greeting = c.Say(words.Dear(name))
	}
	if l.preview == "" {
		l.preview = l.intro[0]
	}
	if c.n.PDFLink != "" {
		l.second = &action{c.Say(words.QuoteAsPdf), c.n.PDFLink}
	}
	if c.n.Link == "" {
		l.action, l.second = l.second, nil
	} else {
		l.action.link = c.n.Link
	}
	l.footer = []string{c.Say(words.SentAutomaticallyByOnecentral)}
	if !c.n.At.IsZero() {
		l.footer[0] += " " + c.Say(words.Moment(c.n.At))
	}
	if v := c.n.Version; v != nil {
		l.footer = append(l.footer, c.Say(words.ReferenceChecksum(v.Ref().String(), short(v.ChangeHash))))
	}
	return l
}

// short is the part of a hash that people compare.
func short(hash string) string { return hash[:min(12, len(hash))] }

// fact returns one, or none for an empty value.
func (c *composer) fact(label words.Message, value string) []fact {
	if value = line(value, maxValueRunes); value == "" {
		return nil
	}
	return []fact{{c.Say(label), value}}
}

// cite quotes the notice's text, or else the one given.
func (c *composer) cite(heading words.Message, otherwise string) *cited {
	return c.quote(heading, lines(cmp.Or(c.n.Text, otherwise)))
}

// quote is what the person wrote who caused the notice, nil for nothing.
func (c *composer) quote(heading words.Message, written []string) *cited {
	if len(written) == 0 {
		return nil
	}
	label := c.Say(heading)
	if c.n.By != "" {
		label = c.Say(words.FromLabelBy(label, c.n.By))
	}
	return &cited{label, written}
}

// staff reports whether the reader is one of oneCentral's people.
func (c *composer) staff() bool {
	switch c.n.Role {
	case "", ordering.PartnerUser, ordering.PartnerSigner:
		return false
	}
	return true
}

// button is the action; frame gives it the link.
func (c *composer) button(label words.Message) *action { return &action{label: c.Say(label)} }
