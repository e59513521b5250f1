package pdf

import (
	"slices"
	"strconv"
	"strings"
)

// node is an element of the structure that assistive technology reads (ISO 32000-1, 14.7 and 14.8): headings, lists,
// tables. Its content is where it was drawn; what has no node is an ornament.
type node struct {
	role string
	// alt says in words what a picture shows.
	alt string
	// span is over how many columns a cell goes, 0 for its own.
	span int
	kids []*node
	// content are the pieces of pages that belong to the element itself.
	content []piece
	link    *link
	// object is its number in the file.
	object int
}

// piece is marked content: the page, counted from 0, and its number there.
type piece struct{ page, id int }

// link is a place on a page where a click leads to the address.
type link struct {
	node           *node
	words, address string
	page           int
	// picture is what one clicks on, in a row at the height y.
	picture picture
	y       float64
}

func (n *node) add(role string) *node {
	kid := &node{role: role}
	n.kids = append(n.kids, kid)
	return kid
}

// structure writes the tree into the file and leads every page and link to it.
func (f *file) structure(document *node, marks []int) {
	root := f.reserve()
	t := tree{file: f, byPage: make([][]int, len(marks))}
	for page, count := range marks {
		t.byPage[page] = make([]int, count)
	}
	t.number(document)
	t.text = make([]byte, 0, 80*(len(f.objects)-root))
	t.write(document, root)
	parents := []byte("<</Nums [")
	for page, elements := range t.byPage {
		f.amend(f.page(page), "<<", "/StructParents %d /Tabs /S", page)
		parents = append(strconv.AppendInt(parents, int64(page), 10), '[')
		for _, element := range elements {
			parents = reference(parents, element)
		}
		parents = append(parents, ']')
	}
	for i, element := range t.links {
		parents = reference(strconv.AppendInt(parents, int64(len(marks)+i), 10), element)
	}
	f.setf(root, "<</Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d>>",
		document.object, f.add(append(parents, "]>>"...)), len(marks)+len(t.links))
	f.amend(f.root, "<<", "/StructTreeRoot %d 0 R /MarkInfo <</Marked true>>", root)
}

// tree is the structure as it is written.
type tree struct {
	*file
	// byPage are the elements of each page's pieces, links those of the links.
	byPage [][]int
	links  []int
	text   []byte
}

func (t *tree) number(n *node) {
	n.object = t.reserve()
	for _, kid := range n.kids {
		t.number(kid)
	}
}

// write keeps the elements one after another in one text: there are thousands.
func (t *tree) write(n *node, parent int) {
	start := len(t.text)
	b := append(append(t.text, "<</S /"...), n.role...)
	b = reference(append(b, " /P"...), parent)
	if n.alt != "" {
		b = append(append(b, " /Alt "...), literal(n.alt)...)
	}
	if n.span > 0 {
		b = append(strconv.AppendInt(append(b, " /A <</O /Table /ColSpan "...), int64(n.span), 10), ">>"...)
	}
	if n.role == "TH" {
		b = append(b, " /A <</O /Table /Scope /Column>>"...)
	}
	if len(n.content) > 0 {
		b = reference(append(b, " /Pg"...), t.page(n.content[0].page))
	}
	b = append(b, " /K ["...)
	for _, p := range n.content {
		t.byPage[p.page][p.id] = n.object
		if p.page == n.content[0].page {
			b = append(strconv.AppendInt(b, int64(p.id), 10), ' ')
			continue
		}
		b = reference(append(b, "<</Type /MCR /Pg"...), t.page(p.page))
		b = append(strconv.AppendInt(append(b, " /MCID "...), int64(p.id), 10), ">>"...)
	}
	for _, kid := range n.kids {
		b = reference(b, kid.object)
	}
	if n.link != nil {
		b = reference(append(b, "<</Type /OBJR /Pg"...), t.page(n.link.page))
		b = append(reference(append(b, " /Obj"...), t.annotate(n.link, len(t.byPage)+len(t.links))), ">>"...)
		t.links = append(t.links, n.object)
	}
	b = append(b, "]>>"...)
	t.text = b
	t.set(n.object, slices.Clip(t.text[start:]))
	for _, kid := range n.kids {
		t.write(kid, n.object)
	}
}

// reference leads to an object.
func reference(b []byte, object int) []byte {
	return append(strconv.AppendInt(append(b, ' '), int64(object), 10), " 0 R"...)
}

func (f *file) annotate(l *link, key int) int {
	const k = 1 / point
	p := l.picture
	x, y := (left+p.x)*k, (pageHeight-l.y-p.y)*k
	annotation := f.addf("<</Type /Annot /Subtype /Link /Rect [%.2f %.2f %.2f %.2f] /Border [0 0 0] /F 4 /StructParent %d /Contents %s /A <</S /URI /URI %s>>>>",
		x, y-p.h*k, x+p.w*k, y, key, literal(l.words), uri(l.address))
	f.amend(f.page(l.page), "<<", "/Annots [%d 0 R]", annotation)
	return annotation
}

// uri writes an address as a string object; what is not ASCII was never a part of one.
func uri(address string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`).Replace(address) + ")"
}
