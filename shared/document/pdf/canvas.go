package pdf

import (
	"bytes"
	"math"
	"strconv"

	"github.com/go-pdf/fpdf"
)

// canvas draws rows on pages, and keeps which element of the structure each piece belongs to. It writes what stands on a
// page itself: fpdf would read the fonts anew for each file, and copy every page three times.
type canvas struct {
	*fpdf.Fpdf
	// pages are the streams of those that are finished.
	pages [][]byte
	marks []int // how many pieces each page has
	// fonts are the Latin parts, or where the file has other letters the whole ones.
	fonts   faces
	content []byte
	// style, fill and stroke are those set on the page.
	style        style
	fill, stroke colour
}

func (c *canvas) begin() {
	c.AddPage()
	c.marks = append(c.marks, 0)
	c.style, c.fill, c.stroke = style{}, colour{}, colour{}
}

func (c *canvas) end() {
	c.pages = append(c.pages, compressed("", c.content))
	c.content = c.content[:0]
}

// op writes an operator after the lengths that it takes, in points.
func (c *canvas) op(operator string, lengths ...float64) {
	b := c.content
	for _, l := range lengths {
		b = points(b, l)
	}
	c.content = append(append(b, operator...), '\n')
}

// points writes a length with two decimals.
func points(b []byte, length float64) []byte {
	return append(decimal(b, 10*int64(math.Round(length*100))), ' ')
}

// decimal writes thousandths as a number.
func decimal(b []byte, n int64) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/1000, 10)
	if n %= 1000; n == 0 {
		return b
	}
	return bytes.TrimRight(append(b, '.', byte('0'+n/100), byte('0'+n/10%10), byte('0'+n%10)), "0")
}

// piece draws a part of an element, or an ornament.
func (c *canvas) piece(n *node, draw func()) {
	if n == nil {
		c.op("/Artifact BMC")
	} else {
		p := piece{len(c.pages), c.marks[len(c.pages)]}
		c.marks[p.page]++
		n.content = append(n.content, p)
		c.content = append(append(append(c.content, '/'), n.role...), "<</MCID "...)
		c.content = strconv.AppendInt(c.content, int64(p.id), 10)
		c.op(">>BDC")
	}
	draw()
	c.op("EMC")
}

func (c *canvas) row(r *row, y float64) {
	if len(r.boxes)+len(r.rules) > 0 {
		c.piece(nil, func() {
			for _, b := range r.boxes {
				c.box(b, left, y)
			}
			for _, line := range r.rules {
				c.rule(line, y)
			}
		})
	}
	for _, p := range r.pictures {
		c.piece(p.node, func() { c.picture(p, y) })
	}
	if r.link != nil {
		r.link.page, r.link.picture, r.link.y = len(c.pages), r.pictures[0], y
		r.link.node.link = r.link
	}
	for _, t := range r.texts {
		if t.printable == "" {
			continue
		}
		c.piece(t.node, func() { c.text(t, y) })
	}
	if r.bookmark != nil {
		c.Bookmark(utf16BE(r.bookmark.title), r.bookmark.level, y)
	}
}

// set writes the colour of what is filled or stroked, if it is another one now.
func (c *canvas) set(now *colour, to colour, operator string) {
	if *now == to {
		return
	}
	*now = to
	for _, part := range [...]uint8{to.r, to.g, to.b} {
		c.content = append(decimal(c.content, (int64(part)*1000+127)/255), ' ')
	}
	c.op(operator)
}

// text writes the letters in UTF-16, which their codes are.
func (c *canvas) text(t text, y float64) {
	c.set(&c.fill, t.style.colour, "rg")
	face := t.style.face()
	if c.style.size != t.style.size || c.style.bold != t.style.bold {
		c.style = t.style
		c.content = append(c.content, '/', 'F', byte('0'+face), ' ')
		c.op("Tf", t.style.size)
	}
	b := c.content
	b = append(b, "BT "...)
	b = points(b, (left+t.x)/point)
	b = points(b, (pageHeight-y-t.y)/point)
	b = append(b, "Td ("...)
	for _, r := range t.printable {
		if c.fonts[face].widths[r] == 0 {
			c.fonts[face] = inter()[face]
		}
		b = escaped(escaped(b, byte(r>>8)), byte(r))
	}
	c.content = b
	c.op(") Tj ET")
}

// escaped writes a byte of a string object.
func escaped(b []byte, part byte) []byte {
	switch part {
	case '\\', '(', ')':
		return append(b, '\\', part)
	case '\r':
		return append(b, `\r`...)
	}
	return append(b, part)
}

func (c *canvas) rule(r rule, y float64) {
	x, y := (left+r.x)/point, (pageHeight-y-r.y)/point
	c.set(&c.stroke, r.colour, "RG")
	c.op("w", r.weight/point)
	c.op("m", x, y)
	c.op("l S", x+r.length/point, y)
}

func (c *canvas) box(b box, x, y float64) {
	c.set(&c.fill, b.colour, "rg")
	x, y = (x+b.x)/point, (pageHeight-y-b.y)/point
	w, h, r := b.w/point, b.h/point, b.radius/point
	if r == 0 {
		c.op("re f", x, y, w, -h)
		return
	}
	const bow = 0.4477 // from a corner to where a curve through it points, so that it is as good as round
	k := bow * r
	c.op("m", x+r, y)
	c.op("l", x+w-r, y)
	c.op("c", x+w-k, y, x+w, y-k, x+w, y-r)
	c.op("l", x+w, y-h+r)
	c.op("c", x+w, y-h+k, x+w-k, y-h, x+w-r, y-h)
	c.op("l", x+r, y-h)
	c.op("c", x+k, y-h, x, y-h+k, x, y-h+r)
	c.op("l", x, y-r)
	c.op("c f", x, y-k, x+k, y, x+r, y)
}

func (c *canvas) picture(p picture, y float64) {
	if p.logo {
		c.op("q")
		c.op("cm /Logo Do Q", p.w/point, 0, 0, p.h/point, (left+p.x)/point, (pageHeight-y-p.y-p.h)/point)
	}
	for _, b := range p.boxes {
		c.box(b, left+p.x, y+p.y)
	}
}
