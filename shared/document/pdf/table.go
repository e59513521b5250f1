package pdf

import (
	"strings"

	"onecentral.nl/ordering/shared/document"
)

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
	rows, same := apart(t.Rows)
	for i, r := range rows {
		tr := table.add("TR")
		drawn := g.line(r.Cells, look(r), tr, "TD")
		if r.Detail != "" {
			g.below(&drawn, r.Detail, tr.kids[0])
		}
		if r.Strong {
			drawn.boxes = []box{{0, 0, width, drawn.height, 0, tint()}}
		}
		if i == len(rows)-2 {
			drawn.with = 1
		}
		g.put(drawn, &overleaf)
	}
	if len(same) > 0 {
		g.put(g.unchanged(same, table.add("TR")), &overleaf)
	}
	l.gap(2)
}

// put adds a row of the table, with a line under it.
func (g grid) put(r row, overleaf *row) {
	r.head = overleaf
	r.rules = []rule{{0, r.height, width, 0.15, hair()}}
	g.add(r)
}

// apart takes the rows in which nothing changes from the others.
func apart(all []document.Row) (rows, same []document.Row) {
	for _, r := range all {
		if r.Quiet {
			same = append(same, r)
		} else {
			rows = append(rows, r)
		}
	}
	return rows, same
}

// unchanged says in one row what stays as it is: each by its label and value, over all columns but the last, which says so.
func (g grid) unchanged(same []document.Row, tr *node) row {
	last := g.columns[len(g.columns)-1]
	joint := grid{layout: g.layout, columns: []document.Column{{Width: g.shares - last.Width}, last}, shares: g.shares}
	var stays []string
	for _, r := range same {
		stays = append(stays, r.Cells[0].Text+" "+r.Cells[len(r.Cells)-2].Text)
	}
	said := same[0].Cells[len(same[0].Cells)-1]
	r := joint.line([]document.Cell{{Text: strings.Join(stays, " · ")}, said}, label(), tr, "TD")
	tr.kids[0].span = len(g.columns) - 1
	return r
}

func look(r document.Row) style {
	if r.Strong {
		return strong()
	}
	return body()
}

// The white beside and above the text of a cell.
const pad, air = 1.8, 0.7

// below adds a detail of the first cell under the row.
func (g grid) below(r *row, detail string, cell *node) {
	texts, h := g.lines(detail, fine(), pad, width-2*pad, cell)
	for _, t := range texts {
		t.y += r.height - air
		r.texts = append(r.texts, t)
	}
	r.height += h
}

// line is a row of cells; those that are no one's element are ornaments: a header that is drawn again.
func (g grid) line(cells []document.Cell, usual style, tr *node, role string) row {
	r := row{}
	x := 0.0
	for i, c := range g.columns {
		w := width * float64(c.Width) / float64(g.shares)
		st := usual
		if cells[i].Strong {
			st = strong()
		}
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
