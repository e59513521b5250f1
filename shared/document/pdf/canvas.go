package pdf

import (
	"fmt"

	"github.com/go-pdf/fpdf"
)

// canvas draws rows on the pages of a file, and keeps which element of the structure each piece belongs to.
type canvas struct {
	*fpdf.Fpdf
	page  int
	marks []int // how many pieces each page has
}

func (c *canvas) next() {
	c.AddPage()
	c.marks = append(c.marks, 0)
	c.page = len(c.marks) - 1
}

// piece draws a part of an element, or an ornament.
func (c *canvas) piece(n *node, draw func()) {
	if n == nil {
		c.RawWriteStr("/Artifact BMC")
	} else {
		p := piece{c.page, c.marks[c.page]}
		c.marks[c.page]++
		n.content = append(n.content, p)
		c.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", n.role, p.id))
	}
	draw()
	c.RawWriteStr("EMC")
}

func (c *canvas) row(r placed) {
	if len(r.boxes)+len(r.rules) > 0 {
		c.piece(nil, func() {
			for _, b := range r.boxes {
				c.box(b, left, r.y)
			}
			for _, line := range r.rules {
				c.SetDrawColor(int(line.colour.r), int(line.colour.g), int(line.colour.b))
				c.SetLineWidth(line.weight)
				c.Line(left+line.x, r.y+line.y, left+line.x+line.length, r.y+line.y)
			}
		})
	}
	for _, p := range r.pictures {
		c.piece(p.node, func() { c.picture(p, r.y) })
	}
	if r.link != nil {
		r.link.page, r.link.picture, r.link.y = c.page, r.pictures[0], r.y
		r.link.node.link = r.link
	}
	for _, t := range r.texts {
		if t.printable == "" {
			continue
		}
		c.piece(t.node, func() {
			c.SetFont(family, t.style.weight(), t.style.size)
			c.SetTextColor(int(t.style.colour.r), int(t.style.colour.g), int(t.style.colour.b))
			c.Text(left+t.x, r.y+t.y, t.printable)
		})
	}
	if r.bookmark != nil {
		c.SetFont(family, "", body().size) // fpdf writes the title in the encoding of the font
		c.Bookmark(r.bookmark.title, r.bookmark.level, r.y)
	}
}

func (c *canvas) box(b box, x, y float64) {
	c.SetFillColor(int(b.colour.r), int(b.colour.g), int(b.colour.b))
	if b.radius > 0 {
		c.RoundedRect(x+b.x, y+b.y, b.w, b.h, b.radius, "1234", "F")
		return
	}
	c.Rect(x+b.x, y+b.y, b.w, b.h, "F")
}

func (c *canvas) picture(p picture, y float64) {
	if p.image != "" {
		c.ImageOptions(p.image, left+p.x, y+p.y, p.w, p.h, false, fpdf.ImageOptions{}, 0, "")
	}
	for _, b := range p.boxes {
		c.box(b, left+p.x, y+p.y)
	}
}
