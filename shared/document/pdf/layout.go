package pdf

import (
	"onecentral.nl/ordering/shared/document"
)

// The tallest item, and the tallest other section, that is kept on one page, as a part of the page: taller ones would leave too
// much white.
const keepItem, keepMost = 0.27, 0.72

// So many rows follow a heading on its page, and so many lines of panels are not split.
const opens, mostFacts = 5, 12

// layout turns content into rows, and into the tree of what they mean.
type layout struct {
	*faces
	palette
	rows []row
	tree *node
	logo *picture
}

func newLayout(c document.Content) *layout {
	return &layout{faces: inter(), palette: paletteOf(c.Brand), rows: make([]row, 0, 128), tree: &node{role: "Document"}}
}

func (l *layout) add(r row) { l.rows = append(l.rows, r) }

func (l *layout) gap(h float64) { l.add(row{height: h, gap: true}) }

// lines makes texts of wrapped lines under each other, and returns them with their height.
func (l *layout) lines(s string, st style, x, most float64, n *node) ([]text, float64) {
	var texts []text
	y := 0.0
	for _, line := range l.wrap(s, st, most) {
		texts = append(texts, text{x, y + st.baseline(), line, st, n})
		y += st.leading()
	}
	return texts, y
}

// toRight is a line that ends at x.
func (l *layout) toRight(s string, st style, x, y float64, n *node) text {
	line := printable(s)
	return text{x - l.width(line, st), y, line, st, n}
}

// strip is a text in a strip of the page.
type strip struct {
	text    string
	style   style
	x, most float64
	node    *node
}

// strips wraps texts side by side and returns what stands on each line.
func (l *layout) strips(strips ...strip) [][]text {
	var lines [][]text
	for _, s := range strips {
		var own [][]text
		for _, line := range l.wrap(s.text, s.style, s.most) {
			own = append(own, []text{{s.x, s.style.baseline(), line, s.style, s.node}})
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
		l.add(row{height: body().leading(), texts: texts})
	}
}

func (l *layout) section(s document.Section) {
	l.gap(4.4)
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
	most := keepMost
	if s.Tag != "" {
		most = keepItem
	}
	if s.Together && height(l.rows[start:]) <= most*(bottom-laterTop) {
		l.rows[start].with = len(l.rows) - 1 - start
	}
}

// heading is the section's, with its tag as a label opposite.
func (l *layout) heading(s document.Section) {
	const pad = 2.2
	st, tag := style{11.5, true, l.palette.brand}, style{7, true, white()}
	n := l.tree.add("H2")
	room := width
	if s.Tag != "" {
		room -= l.width(printable(s.Tag), tag) + 2*pad + 4
	}
	texts, h := l.lines(s.Heading, st, 0, room, n)
	r := row{height: h + 2.4, texts: texts, with: opens, rules: []rule{{0, h + 1, width, 0.3, l.accent}}, bookmark: l.mark(s)}
	if s.Tag != "" {
		label := l.toRight(s.Tag, tag, width-pad, st.baseline()-0.35, n)
		r.texts = append(r.texts, label)
		r.boxes = []box{{label.x - pad, st.baseline() - 3.3, width - label.x + pad, 4.5, 2.2, l.accent}}
	}
	l.add(r)
}

// mark is the entry of a section in the outline; items stand under one entry.
func (l *layout) mark(s document.Section) *bookmark {
	level := 0
	if s.Tag != "" {
		level = 1
	}
	return &bookmark{printable(s.Heading), level}
}

// paragraph adds its lines one by one; neither its first nor its last stands alone on a page.
func (l *layout) paragraph(p document.Paragraph) {
	st := body()
	if p.Strong {
		st = strong()
	}
	n := l.tree.add("P")
	lines := l.wrap(p.Text, st, width)
	for i, line := range lines {
		r := row{height: st.leading(), texts: []text{{0, st.baseline(), line, st, n}}}
		if i == 0 || i == len(lines)-2 {
			r.with = min(1, len(lines)-1)
		}
		l.add(r)
	}
	l.gap(1.6)
}

// facts are lines of labels and values, tagged as a list for screen readers.
func (l *layout) facts(facts []document.Fact, x, most, names float64) [][]text {
	var lines [][]text
	list := l.tree.add("L")
	for _, f := range facts {
		item := list.add("LI")
		lines = append(lines, l.strips(
			strip{f.Label, label(), x, names - 3, item.add("Lbl")},
			strip{f.Value, body(), x + names, most - names, item.add("LBody")})...)
	}
	return lines
}

// panels stand side by side, each with its labels as wide as they ask for, within reason.
func (l *layout) panels(panels document.Panels) {
	const between, air, widest, first = 8.0, 3.0, 0.6, 0.44
	l.gap(1.4)
	var lines [][]text
	for i, p := range panels {
		x, w, names := 0.0, width, 0.0
		switch {
		case len(panels) > 1 && i == 0:
			w = first * (width - between)
		case i > 0:
			x = first*(width-between) + between
			w = width - x
		}
		for _, f := range p.Facts {
			names = min(max(names, l.width(printable(f.Label), label())+air), widest*w)
		}
		var own [][]text
		if p.Heading != "" {
			own = l.strips(strip{p.Heading, style{7.4, true, l.palette.brand}, x, w, l.tree.add("H3")})
		}
		lines = merged(lines, append(own, l.facts(p.Facts, x, w, names)...))
	}
	start := len(l.rows)
	l.stack(lines)
	if len(l.rows) > start {
		l.rows[start].with = min(mostFacts, len(lines)-1)
	}
	l.gap(1.2)
}
