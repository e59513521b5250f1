package pdf

import (
	"fmt"
	"strings"
)

// node is an element of the structure that assistive technology reads (ISO 32000-1, 14.7 and 14.8): headings, lists,
// tables. Its content is where it was drawn; what has no node is an ornament.
type node struct {
	role string
	// alt says in words what a picture shows.
	alt  string
	kids []*node
	// content are the pieces of pages that belong to the element itself.
	content []piece
	link    *link
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
	byPage := make([][]int, len(marks))
	for page, count := range marks {
		byPage[page] = make([]int, count)
	}
	links := map[int]int{} // key of the parent tree → element
	var write func(n *node, parent int) int
	write = func(n *node, parent int) int {
		own := f.reserve()
		var kids strings.Builder
		for _, p := range n.content {
			byPage[p.page][p.id] = own
			fmt.Fprintf(&kids, " <</Type /MCR /Pg %d 0 R /MCID %d>>", f.page(p.page), p.id)
		}
		for _, kid := range n.kids {
			fmt.Fprintf(&kids, " %d 0 R", write(kid, own))
		}
		if n.link != nil {
			key := len(marks) + len(links)
			links[key] = own
			fmt.Fprintf(&kids, " <</Type /OBJR /Pg %d 0 R /Obj %d 0 R>>", f.page(n.link.page), f.annotate(n.link, key))
		}
		extra := ""
		if n.alt != "" {
			extra += " /Alt " + literal(n.alt)
		}
		if n.role == "TH" {
			extra += " /A <</O /Table /Scope /Column>>"
		}
		f.set(own, fmt.Sprintf("<</Type /StructElem /S /%s /P %d 0 R%s /K [%s]>>", n.role, parent, extra, strings.TrimSpace(kids.String())))
		return own
	}
	top := write(document, root)
	var parents strings.Builder
	for page, elements := range byPage {
		f.amend(f.page(page), fmt.Sprintf("/StructParents %d /Tabs /S", page))
		fmt.Fprintf(&parents, " %d [", page)
		for _, element := range elements {
			fmt.Fprintf(&parents, " %d 0 R", element)
		}
		parents.WriteString(" ]")
	}
	for key := len(marks); key < len(marks)+len(links); key++ {
		fmt.Fprintf(&parents, " %d %d 0 R", key, links[key])
	}
	tree := f.add(fmt.Sprintf("<</Nums [%s ]>>", parents.String()))
	f.set(root, fmt.Sprintf("<</Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d>>", top, tree, len(marks)+len(links)))
	f.amend(f.root, fmt.Sprintf("/StructTreeRoot %d 0 R /MarkInfo <</Marked true>>", root))
}

func (f *file) annotate(l *link, key int) int {
	const k = 1 / point
	p := l.picture
	x, y := (left+p.x)*k, (pageHeight-l.y-p.y)*k
	annotation := f.add(fmt.Sprintf("<</Type /Annot /Subtype /Link /Rect [%.2f %.2f %.2f %.2f] /Border [0 0 0] /F 4 /StructParent %d /Contents %s /A <</S /URI /URI %s>>>>",
		x, y-p.h*k, x+p.w*k, y, key, literal(l.words), uri(l.address)))
	f.amend(f.page(l.page), fmt.Sprintf("/Annots [%d 0 R]", annotation))
	return annotation
}

// uri writes an address as a string object; what is not ASCII was never a part of one.
func uri(address string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`).Replace(address) + ")"
}
