package pdf

import (
	"bytes"

	"github.com/go-pdf/fpdf"

	"onecentral.nl/ordering/shared/document"
)

// The most room that a partner's logo gets, in millimetres.
const (
	logoWidth  = 62.0
	logoHeight = 17.0
)

// brand reads the partner's logo, if there is one.
func (l *layout) brand(f *fpdf.Fpdf, c document.Content) error {
	if len(c.Brand.Logo) == 0 {
		return nil
	}
	kind := "PNG"
	if bytes.HasPrefix(c.Brand.Logo, []byte("\xff\xd8")) {
		kind = "JPG"
	}
	info := f.RegisterImageOptionsReader("logo", fpdf.ImageOptions{ImageType: kind}, bytes.NewReader(c.Brand.Logo))
	if err := f.Error(); err != nil {
		return err
	}
	scale := min(logoWidth/info.Width(), logoHeight/info.Height())
	l.logo = &picture{w: info.Width() * scale, h: info.Height() * scale, logo: true}
	return nil
}

// edge is the coloured band at the top of a page.
func (l *layout) edge(first bool) *row {
	h := 1.4
	if first {
		h = 3.2
	}
	return &row{boxes: []box{{-left, 0, pageWidth, h, 0, l.palette.brand}}}
}

// opening is everything above the sections.
func (l *layout) opening(c document.Content) error {
	l.letterhead(c)
	l.gap(5)
	l.parties(c)
	l.gap(6)
	return l.title(c)
}

// letterhead is who writes: the partner's logo or name where it has a brand of its own, and always the issuer.
func (l *layout) letterhead(c document.Content) {
	r := row{}
	name := c.Letterhead.Name
	if c.Brand.Name != "" {
		name = c.Brand.Name
	}
	if l.logo != nil {
		logo := *l.logo
		logo.node = l.tree.add("Figure")
		logo.node.alt = name
		r.pictures = []picture{logo}
		r.height = logo.h
	} else {
		texts, h := l.lines(name, style{21, true, l.palette.brand}, 0, width/2, l.tree.add("P"))
		r.texts, r.height = texts, h
	}
	fine, n := style{7.4, false, grey()}, l.tree.add("P")
	y := 0.0
	for i, line := range c.Letterhead.Contact {
		st := fine
		if i == 0 {
			st = style{7.4, true, ink()}
		}
		for _, wrapped := range l.wrap(line, st, width/2-10) {
			r.texts = append(r.texts, l.toRight(wrapped, st, width, y+st.baseline(), n))
			y += st.leading()
		}
	}
	r.height = max(y, r.height) + 3
	l.add(r)
}

// parties is the addressee, where a window envelope shows it, and the facts beside it, line by line.
func (l *layout) parties(c document.Content) {
	const factsAt, names = 84.0, 31.0
	var addressee [][]text
	n := l.tree.add("P")
	for i, line := range c.Addressee {
		addressee = append(addressee, l.strips(strip{line, style{9, i == 0, ink()}, 0, factsAt - 10, n})...)
	}
	l.stack(merged(addressee, l.facts(c.Facts, factsAt, width-factsAt, names)))
}

// title names the document and says what it is about; a code beside it leads to the quote.
func (l *layout) title(c document.Content) error {
	const between = 6.0
	r := row{with: 1, bookmark: &bookmark{printable(title(c)), 0}}
	room := width
	if c.Link != nil {
		if err := l.code(&r, c.Link); err != nil {
			return err
		}
		room = r.pictures[0].x - between
	}
	heading, number := style{18, true, l.palette.brand}, style{10.5, false, grey()}
	h1 := l.tree.add("H1")
	texts, y := l.lines(c.Title, heading, 0, room, h1)
	r.texts = append(append(r.texts, texts...),
		text{l.width(printable(c.Title), heading) + 4, heading.baseline(), printable(c.Number), number, h1})
	y += 1.5
	below := func(texts []text, y float64) {
		for _, t := range texts {
			t.y += y
			r.texts = append(r.texts, t)
		}
	}
	if c.Draft != "" {
		const pad = 1.6
		warning, h := l.lines(c.Draft, style{8.5, true, alarm()}, 4, room-7, l.tree.add("P"))
		below(warning, y+pad)
		h += 2 * pad
		r.boxes = []box{{0, y, room, h, 0, tint()}, {0, y, 1, h, 0, alarm()}}
		y += h + 3
	}
	introduction, h := l.lines(c.Introduction, style{9, false, ink()}, 0, room, l.tree.add("P"))
	below(introduction, y)
	r.height = max(r.height, y+h)
	l.add(r)
	return nil
}

// code draws a link as a QR code at the right, with what it opens below it.
func (l *layout) code(r *row, to *document.Link) error {
	const size = 26.0
	boxes, margin, err := code(to.Address, size)
	if err != nil {
		return err
	}
	n := l.tree.add("Link")
	figure := n.add("Figure")
	figure.alt = "QR: " + to.Address
	// Its white margin may lie in the page's own.
	r.pictures = []picture{{x: width - size + margin, y: -margin, w: size, h: size, boxes: boxes, node: figure}}
	r.link = &link{node: n, words: to.Label, address: to.Address}
	caption, h := l.lines(to.Label, small(), 0, size-2*margin, n)
	for _, t := range caption {
		t.x = width - size + 2*margin
		t.y += size - 2*margin + 0.8
		r.texts = append(r.texts, t)
	}
	r.height = size - 2*margin + 0.8 + h
	return nil
}

// runningHead repeats on every page but the first who writes, and what.
func (l *layout) runningHead(c document.Content) *row {
	const base = 14.5
	name := c.Letterhead.Name
	if c.Brand.Name != "" {
		name = c.Brand.Name
	}
	st := style{9.5, true, l.palette.brand}
	return &row{
		texts: []text{
			{0, base, l.wrap(name, st, width/2)[0], st, nil},
			l.toRight(title(c), style{8, false, grey()}, width, base, nil),
		},
		rules: []rule{{0, base + 3, width, 0.2, hair()}},
	}
}

func (l *layout) foot(c document.Content, page, pages int) *row {
	const top = pageHeight - 19
	st := small()
	r := &row{rules: []rule{{0, top, width, 0.2, hair()}}}
	y := top + 1.6
	for _, line := range l.wrap(c.Letterhead.Legal, st, width) {
		r.texts = append(r.texts, text{0, y + st.baseline(), line, st, nil})
		y += st.leading()
	}
	r.texts = append(r.texts,
		text{0, y + st.baseline(), printable(c.Reference), st, nil},
		l.toRight(c.PageLabel(page, pages), st, width, y+st.baseline(), nil))
	return r
}

// signature is lines to fill in by hand and a frame to sign in, side by side and kept together.
func (l *layout) signature(s document.Signature) {
	const lineHeight, half, frame = 9.0, 80.0, 0.25
	l.gap(1.5)
	n := l.tree.add("P")
	who, h := l.lines(s.For, strong(), 0, width, n)
	l.add(row{height: h + 1, texts: who, with: 1})
	tall := lineHeight * float64(len(s.Fields))
	r := row{height: tall + 1}
	for i, field := range s.Fields {
		y := lineHeight * float64(i+1)
		r.texts = append(r.texts, text{0, y - 1.2, printable(field), label(), l.tree.add("P")})
		r.rules = append(r.rules, rule{29, y, half - 29, 0.2, grey()})
	}
	x := width - half
	r.boxes = []box{{x, 1, half, tall - 1, 1.5, hair()}, {x + frame, 1 + frame, half - 2*frame, tall - 1 - 2*frame, 1.5, white()}}
	r.texts = append(r.texts, text{x + 3, 1 + 1.5 + label().baseline(), printable(s.Last), label(), l.tree.add("P")})
	l.add(r)
	l.gap(3)
}
