package quoteview

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// fieldLine, in an address, asks for the details of a line by its number.
const fieldLine = "line"

// summaryLength is how many runes say what a line is, and where, in its row; its details say all.
const summaryLength = 100

// Line is an item in a row: what it is, what it was per month, becomes and differs, and what is charged once.
type Line struct {
	number        int
	Name, Summary string
	// Check is the gravest of those about it, nil for none.
	Check   *CheckLine
	figures []document.Cell
	// item is what the ids of its figures begin with.
	item string
	// Address unfolds the line, or folds it again.
	Address string
	// Details are nil while they are folded.
	Details templ.Component
}

// lineKeys are the figures of a row.
func lineKeys() []statement.Key {
	return []statement.Key{statement.OldMRC, statement.NewMRC, statement.Difference, statement.NRC}
}

// Unfolded is the number of the line whose details the address asks for, or of the only one, and 0 for none. It returns
// web.ErrNotFound for a line that there is not.
func Unfolded(r *kit.Request, count int) (int, error) {
	number, err := r.Number(fieldLine, count)
	if number == 0 && count == 1 {
		number = 1
	}
	return number, err
}

// NewLine is a line that has no price, folded unless it is the one.
func NewLine(r *kit.Request, number, unfolded int, name, summary string) Line {
	asks := ""
	if number != unfolded {
		asks = strconv.Itoa(number)
	}
	return Line{number: number, Name: name, Summary: printable.Line(summary, summaryLength), Address: r.Here(fieldLine, asks) + "#" + LineID(number)}
}

// Line is the row of an item from its section of the document.
func (b *Builder) Line(number, unfolded int, section document.Section, change *ordering.ChangeItem) Line {
	about := make([]string, 0, 2)
	for _, text := range []string{section.Summary, section.Site} {
		if text != "" {
			about = append(about, text)
		}
	}
	l := NewLine(b.Request, number, unfolded, section.Heading, strings.Join(about, " · "))
	l.item = section.ID
	if change.Old == nil {
		l.figures = append(l.figures, document.Cell{Text: b.Say(words.New)})
	}
	for _, r := range statement.Item(change).Of(lineKeys()...) {
		cell := document.FigureCell(b.Locale, r.Figure)
		cell.Figure = strings.TrimPrefix(cell.Figure, l.item)
		l.figures = append(l.figures, cell)
	}
	return l
}

// LineID is the line's place on the page.
func LineID(number int) string { return "line-" + strconv.Itoa(number) }

// label is what a phone says before the amount, which has no column there: only one that is charged needs one.
func (l *Line) label(i int, locale *words.Locale) string {
	if lineKeys()[i] == statement.NRC && l.figures[i].Amount != 0 {
		return locale.Say(words.OneOff)
	}
	return ""
}
