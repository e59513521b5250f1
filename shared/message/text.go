package message

import (
	"strings"
	"unicode/utf8"
)

// The columns of the text form.
const (
	width       = 72
	factWidth   = 23
	amountWidth = 19
)

func (l letter) text() string {
	var d drawing
	d.paragraph(l.greeting)
	for _, p := range l.intro {
		d.paragraph(p)
	}
	if l.cited != nil {
		d.heading(l.cited.label, '-')
		for _, written := range l.cited.lines {
			d.wrapped("> ", "> ", written)
		}
		d.gap()
	}
	d.facts(l.facts)
	if l.totals != nil {
		d.table(l.totals)
	}
	if l.vat != "" {
		d.paragraph(l.vat)
	}
	for _, a := range []*action{l.action, l.second} {
		if a != nil {
			d.line(a.label + ":")
			d.line(a.link)
			d.gap()
		}
	}
	for _, p := range l.after {
		d.paragraph(p)
	}
	for _, list := range l.lists {
		d.heading(list.title, '-')
		for _, p := range list.points {
			d.wrapped("- ", "  ", p)
		}
		d.gap()
	}
	if l.lines != nil {
		d.table(l.lines)
	}
	if l.rest != "" {
		d.paragraph(l.rest)
	}
	for _, item := range l.items {
		d.heading(item.title, '=')
		d.facts(item.facts)
		if item.figures != nil {
			d.table(item.figures)
		}
	}
	d.line("-- ")
	for _, p := range l.footer {
		d.wrapped("", "", p)
	}
	return d.b.String()
}

// drawing writes lines of at most width columns; nothing but a link is longer.
type drawing struct{ b strings.Builder }

func (d *drawing) line(s string) { d.b.WriteString(s + "\n") }

// gap ends what stands above it, once.
func (d *drawing) gap() {
	if !strings.HasSuffix(d.b.String(), "\n\n") {
		d.b.WriteByte('\n')
	}
}

func (d *drawing) paragraph(s string) {
	d.wrapped("", "", s)
	d.gap()
}

func (d *drawing) heading(s string, under rune) {
	for _, part := range wrap(s, width) {
		d.line(part)
	}
	d.line(strings.Repeat(string(under), min(width, utf8.RuneCountInString(s))))
}

func (d *drawing) wrapped(first, next, s string) {
	for i, part := range wrap(s, width-utf8.RuneCountInString(first)) {
		if i > 0 {
			first = next
		}
		d.line(strings.TrimRight(first+part, " "))
	}
}

func (d *drawing) facts(facts []fact) {
	for _, f := range facts {
		d.wrapped(left(f.label, factWidth), strings.Repeat(" ", factWidth), f.value)
	}
	if len(facts) > 0 {
		d.gap()
	}
}

// table sets amounts right in their columns; they stand at the last line of a long label.
func (d *drawing) table(t *table) {
	widths := make([]int, len(t.heads))
	for i, head := range t.heads {
		widths[i] = utf8.RuneCountInString(head)
		for _, r := range t.rows {
			if i < len(r.amounts) {
				widths[i] = max(widths[i], utf8.RuneCountInString(r.amounts[i]))
			}
		}
		widths[i] += 2
		if len(t.heads) < 3 {
			widths[i] = max(widths[i], amountWidth)
		}
	}
	columns := func(amounts []string) string {
		var b strings.Builder
		for i, amount := range amounts {
			b.WriteString(right(amount, widths[i]))
		}
		return b.String()
	}
	heads := columns(t.heads)
	room := width - utf8.RuneCountInString(heads)
	title := wrap(t.title, room-1)
	for _, part := range title[:len(title)-1] {
		d.line(part)
	}
	d.line(left(title[len(title)-1], room) + heads)
	for _, r := range t.rows {
		label := wrap(r.label, room-1)
		last := len(label) - 1
		for _, part := range label[:last] {
			d.line(part)
		}
		d.line(strings.TrimRight(left(label[last], room)+columns(r.amounts), " "))
	}
	d.gap()
}

func left(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-utf8.RuneCountInString(s)))
}

func right(s string, n int) string {
	return strings.Repeat(" ", max(1, n-utf8.RuneCountInString(s))) + s
}

// wrap breaks s at spaces into lines of at most n runes, and a word that is longer anywhere. A no-break space holds. It returns at least one line.
func wrap(s string, n int) []string {
	var all []string
	current := ""
	for word := range strings.SplitSeq(s, " ") {
		for {
			room := n - utf8.RuneCountInString(current)
			if current != "" {
				room--
			}
			length := utf8.RuneCountInString(word)
			if length <= room {
				if current != "" {
					current += " "
				}
				current += word
				break
			}
			if current != "" {
				all, current = append(all, current), ""
				continue
			}
			runes := []rune(word)
			all, word = append(all, string(runes[:n])), string(runes[n:])
		}
	}
	return append(all, current)
}
