package pdf

import "onecentral.nl/ordering/shared/document"

type grid struct {
	*layout
	columns []document.Column
	shares  int
}

func (l *layout) table(t document.Table) {
	g := grid{layout: l, columns: t.Columns}
	for _, c := range t.Columns {
		g.shares += c.Width
	}
	table := l.tree.add("Table")
	headings := make([]document.Cell, len(t.Columns))
	for i, c := range t.Columns {
		headings[i].Text = c.Heading
	}
	l.gap(1.4)
	head := g.line(headings, column(), table.add("TR"), "TH")
	head.rules = []rule{{0, head.height, width, 0.3, grey()}}
	head.with = min(2, len(t.Rows))
	l.add(head)
	overleaf := g.line(headings, column(), nil, "")
	overleaf.rules = head.rules
	for i, r := range t.Rows {
		drawn := g.line(r.Cells, look(r), table.add("TR"), "TD")
		drawn.head = &overleaf
		drawn.rules = []rule{{0, drawn.height, width, 0.15, hair()}}
		if r.Strong {
			drawn.boxes = []box{{0, 0, width, drawn.height, 0, tint()}}
		}
		if i == len(t.Rows)-2 {
			drawn.with = 1
		}
		l.add(drawn)
	}
	l.gap(2)
}

func look(r document.Row) style {
	switch {
	case r.Strong:
		return strong()
	case r.Quiet:
		return label()
	}
	return body()
}

// line is a row of cells; those that are no one's element are ornaments: a header that is drawn again.
func (g grid) line(cells []document.Cell, st style, tr *node, role string) row {
	const pad, air = 1.8, 0.95
	r := row{}
	x := 0.0
	for i, c := range g.columns {
		w := width * float64(c.Width) / float64(g.shares)
		var n *node
		if tr != nil {
			n = tr.add(role)
		}
		y := air
		for _, line := range g.wrap(cells[i].Text, st, w-2*pad) {
			at := x + pad
			if c.Amount {
				at = x + w - pad - g.width(line, st)
			}
			r.texts = append(r.texts, text{at, y + st.baseline(), line, st, n})
			y += st.leading()
		}
		r.height = max(r.height, y+air)
		x += w
	}
	return r
}
