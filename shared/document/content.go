// Package document turns a version of a quote into content: sections, tables, labelled figures and texts in one language,
// with nothing about how it looks. Package pdf draws it; a page can show it as well. It computes no price: every figure
// is the Change's, written by package money.
package document

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Content is everything one copy of a version says, in the order in which it says it. Every text in it is fit to print:
// NFC, no control characters or bidi overrides, of bounded length; U+200B marks where an over-long word may break.
type Content struct {
	Language ordering.Language
	Title    string
	// Number is the version as people read it: OFF-2026-00042/2.
	Number string
	// Draft warns that the version was not approved; empty for an approved one.
	Draft string
	// Date is the day of approval (of a draft: of the request) in Europe/Amsterdam. The renderer knows no other clock.
	Date       calendar.Date
	Letterhead Letterhead
	// Brand is the partner's, where it has one of its own; the letterhead stays.
	Brand Brand
	// Addressee is the name, then the lines below it.
	Addressee    []string
	Facts        []Fact
	Introduction string
	// Link leads to the quote, nil where the reader has no part in it.
	Link     *Link
	Sections []Section
	// Reference stands at the foot of every page: number and the Change's short hash.
	Reference string
}

// Letterhead is who writes.
type Letterhead struct {
	Name    string
	Contact []string
	// Legal is the line with seat, registrations and bank account.
	Legal string
}

// Brand is how a partner shows itself on documents: white label. The zero value is oneCentral's own.
type Brand struct {
	Name string
	// Logo is a PNG or a JPEG.
	Logo   []byte
	Colour *Colour
}

// Colour is one of sRGB.
type Colour struct{ R, G, B uint8 }

// Link is an address and what it opens.
type Link struct{ Label, Address string }

// Fact is a label and what it says.
type Fact struct{ Label, Value string }

// Section is a part with a heading. ID is stable: totals, overview, item.<id>, waiver, remarks, terms, confirmation.
type Section struct {
	ID      string
	Heading string
	// Tag stands opposite the heading: new service, upgrade, migration.
	Tag string
	// Summary says of an item in a line what it is, or what changes, and Site where; a document has both in full.
	Summary, Site string
	// Together asks to keep the section on one page where it fits.
	Together bool
	Blocks   []Block
}

// Block is a Paragraph, Panels, a Table or a Signature.
type Block interface{ block() }

// Paragraph is running text; Strong is said with emphasis.
type Paragraph struct {
	Text   string
	Strong bool
}

// Panels stand side by side, at most two.
type Panels []Panel

// Panel is a titled list of facts.
type Panel struct {
	Heading string
	Facts   []Fact
}

// Table is a grid. The first cell of a row is its label.
type Table struct {
	Columns []Column
	Rows    []Row
}

// Column is the heading of a column. Width is its share of the table's, Amount aligns it to the right.
type Column struct {
	Heading string
	Width   int
	Amount  bool
}

// Row has a cell for every column; a Strong one is a result, a Quiet one says that nothing changes. Detail says more of what
// its first cell names, over the width of the table.
type Row struct {
	Cells         []Cell
	Strong, Quiet bool
	Detail        string
}

// Cell is a text; one with a Figure shows the Amount under that stable id: total.differenceCents, item.<id>.newMrcCents.
// A Strong one is a result among steps.
type Cell struct {
	Text   string
	Figure string
	Amount money.Cents
	Strong bool
}

// Signature is a block to sign by hand: a line to fill in per field, and Last with room for a signature.
type Signature struct {
	For    string
	Fields []string
	Last   string
}

func (Paragraph) block() {}
func (Panels) block()    {}
func (Table) block()     {}
func (Signature) block() {}

// Figure is an amount as the document shows it, with the label of its row and the heading of its column.
type Figure struct {
	ID, Label, Column, Text string
	Amount                  money.Cents
}

// PageLabel is the foot of a page, counted from 1: Pagina 1 van 3.
func (c Content) PageLabel(page, pages int) string {
	return words.In(c.Language).Say(words.PageOf(page, pages))
}
