package pdf

import (
	"onecentral.nl/ordering/shared/document"
)

// keepMost is the tallest section that is kept on one page, as a part of the page: taller ones would leave too much white.
const keepMost = 0.72

// layout turns content into rows.
type layout struct {
	*metrics
	rows []row
}

func (l *layout) add(r row) { l.rows = append(l.rows, r) }

func (l *layout) gap(h float64) { l.add(row{height: h, gap: true}) }

// lines makes texts of wrapped lines under each other, and returns them with their height.
func (l *layout) lines(s string, st style, x, most float64) ([]text, float64) {
	var texts []text
	y := 0.0
	for _, encoded := range l.wrap(s, st, most) {
		texts = append(texts, text{x, y + st.baseline(), encoded, st})
		y += st.leading()
	}
	return texts, y
}

// toRight is a line that ends at x.
func (l *layout) toRight(s string, st style, x, y float64) text {
	encoded := encode(s)
	return text{x - l.width(encoded, st), y, encoded, st}
}

func (l *layout) opening(c document.Content) {
	l.letterhead(c.Letterhead)
	l.gap(9)
	l.parties(c)
	l.gap(9)
	title, number := style{20, true, brand()}, style{12, false, grey()}
	heading, h := l.lines(c.Title, title, 0, width)
	l.add(row{height: h + 1, with: 2, texts: append(heading,
		text{l.width(encode(c.Title), title) + 4, title.baseline(), encode(c.Number), number})})
	if c.Draft != "" {
		texts, h := l.lines(c.Draft, style{9, true, alarm()}, 3, width-6)
		for i := range texts {
			texts[i].y += 1.6
		}
		l.gap(1)
		l.add(row{height: h + 3.2, boxes: []box{{0, 0, width, h + 3.2, tint()}, {0, 0, 1, h + 3.2, alarm()}}, texts: texts})
	}
}

func (l *layout) letterhead(h document.Letterhead) {
	name := style{23, true, brand()}
	r := row{texts: []text{{0, 9, encode(h.Name), name}}, boxes: []box{{0, 12.2, 16, 1.1, accent()}}}
	fine := style{8, false, grey()}
	y := 0.0
	for _, line := range h.Contact {
		for _, encoded := range l.wrap(line, fine, width/2) {
			r.texts = append(r.texts, text{width - l.width(encoded, fine), y + fine.baseline(), encoded, fine})
			y += fine.leading()
		}
	}
	r.height = max(y, 14) + 3
	r.rules = []rule{{0, r.height, width, 0.2, hair()}}
	l.add(r)
}

// parties is the addressee, where a window envelope shows it, and the facts beside it, line by line.
func (l *layout) parties(c document.Content) {
	const factsAt, valuesAt = 88.0, 121.0
	var addressee, facts [][]text
	for i, line := range c.Addressee {
		addressee = append(addressee, l.columns(column{line, style{9, i == 0, ink()}, 0, factsAt - 10})...)
	}
	for _, f := range c.Facts {
		facts = append(facts, l.columns(column{f.Label, label(), factsAt, valuesAt - factsAt - 2}, column{f.Value, body(), valuesAt, width - valuesAt})...)
	}
	l.stack(merged(addressee, facts))
}

// column is a text in a strip of the page.
type column struct {
	text    string
	style   style
	x, most float64
}

// columns wraps texts side by side and returns what stands on each line.
func (l *layout) columns(columns ...column) [][]text {
	var lines [][]text
	for _, c := range columns {
		var own [][]text
		for _, encoded := range l.wrap(c.text, c.style, c.most) {
			own = append(own, []text{{c.x, c.style.baseline(), encoded, c.style}})
		}
		lines = merged(lines, own)
	}
	return lines
}

func merged(a, b [][]text) [][]text {
	lines := make([][]text, max(len(a), len(b)))
	copy(lines, a)
	for i, texts := range b {
		lines[i] = append(lines[i], texts...)
	}
	return lines
}

// stack adds a row per line, so that none is taller than a page.
func (l *layout) stack(lines [][]text) {
	for _, texts := range lines {
		l.add(row{height: body().leading() + 0.2, texts: texts})
	}
}

func (l *layout) section(s document.Section) {
	l.gap(5)
	start := len(l.rows)
	if s.Heading != "" {
		l.heading(s)
	}
	for _, b := range s.Blocks {
		switch b := b.(type) {
		case document.Paragraph:
			l.paragraph(b)
		case document.Panels:
			l.panels(b)
		case document.Table:
			l.table(b)
		case document.Signature:
			l.signature(b)
		}
	}
	if s.Together && height(l.rows[start:]) <= keepMost*(bottom-laterTop) {
		l.rows[start].with = len(l.rows) - 1 - start
	}
}

func (l *layout) heading(s document.Section) {
	st, tag := style{12, true, brand()}, style{8, true, accent()}
	room := width
	if s.Tag != "" {
		room -= l.width(encode(s.Tag), tag) + 6
	}
	texts, h := l.lines(s.Heading, st, 0, room)
	r := row{height: h + 2.2, texts: texts, with: 2, rules: []rule{{0, h + 0.9, width, 0.35, accent()}}}
	if s.Tag != "" {
		r.texts = append(r.texts, l.toRight(s.Tag, tag, width, st.baseline()))
	}
	l.add(r)
}

// paragraph adds its lines one by one; neither its first nor its last stands alone on a page.
func (l *layout) paragraph(p document.Paragraph) {
	st := body()
	if p.Strong {
		st = strong()
	}
	lines := l.wrap(p.Text, st, width)
	for i, encoded := range lines {
		r := row{height: st.leading(), texts: []text{{0, st.baseline(), encoded, st}}}
		if i == 0 || i == len(lines)-2 {
			r.with = min(1, len(lines)-1)
		}
		l.add(r)
	}
	l.gap(1.6)
}

// panels stand side by side, each with its labels as wide as they ask for, within reason.
func (l *layout) panels(panels document.Panels) {
	const between, air, widest = 8.0, 3.0, 0.6
	count := float64(max(1, len(panels)))
	w := (width - (count-1)*between) / count
	l.gap(1)
	var lines [][]text
	for i, p := range panels {
		x := float64(i) * (w + between)
		names := 0.0
		for _, f := range p.Facts {
			names = min(max(names, l.width(encode(f.Label), label())+air), widest*w)
		}
		var own [][]text
		if p.Heading != "" {
			own = l.columns(column{p.Heading, style{8, true, brand()}, x, w})
		}
		for _, f := range p.Facts {
			own = append(own, l.columns(column{f.Label, label(), x, names - air}, column{f.Value, body(), x + names, w - names})...)
		}
		lines = merged(lines, own)
	}
	start := len(l.rows)
	l.stack(lines)
	if len(l.rows) > start {
		l.rows[start].with = min(2, len(lines)-1)
	}
	l.gap(1.2)
}

func (l *layout) table(t document.Table) {
	const pad, air = 1.8, 0.75
	total := 0
	for _, c := range t.Columns {
		total += c.Width
	}
	line := func(cells []document.Cell, st style) row {
		r := row{}
		x := 0.0
		for i, c := range t.Columns {
			w := width * float64(c.Width) / float64(total)
			st := st
			if i > 0 && c.Amount && !st.bold {
				st.colour = ink()
			}
			y := air
			for _, encoded := range l.wrap(cells[i].Text, st, w-2*pad) {
				at := x + pad
				if c.Amount {
					at = x + w - pad - l.width(encoded, st)
				}
				r.texts = append(r.texts, text{at, y + st.baseline(), encoded, st})
				y += st.leading()
			}
			r.height = max(r.height, y+air)
			x += w
		}
		r.rules = []rule{{0, r.height, width, 0.15, hair()}}
		return r
	}
	headings := make([]document.Cell, len(t.Columns))
	for i, c := range t.Columns {
		headings[i].Text = c.Heading
	}
	head := line(headings, style{8, true, brand()})
	head.boxes = []box{{0, 0, width, head.height, tint()}}
	l.gap(1)
	repeated := head
	head.with = min(2, len(t.Rows))
	l.add(head)
	for i, r := range t.Rows {
		st := body()
		if r.Strong {
			st = strong()
		}
		drawn := line(r.Cells, st)
		drawn.head = &repeated
		if i == len(t.Rows)-2 {
			drawn.with = 1
		}
		l.add(drawn)
	}
	l.gap(2)
}

// signature is lines to fill in by hand, kept together.
func (l *layout) signature(s document.Signature) {
	const names, lineHeight, room = 34.0, 9.5, 24.0
	l.gap(1)
	start := len(l.rows)
	texts, h := l.lines(s.For, strong(), 0, width)
	l.add(row{height: h + 1, texts: texts})
	field := func(name string, h float64) {
		l.add(row{
			height: h,
			texts:  []text{{0, h - 1, encode(name), label()}},
			rules:  []rule{{names, h, 78, 0.2, grey()}},
		})
	}
	for _, name := range s.Fields {
		field(name, lineHeight)
	}
	field(s.Last, room)
	l.rows[start].with = len(l.rows) - 1 - start
	l.gap(3)
}
