package test

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// surface is where people read figures.
type surface interface {
	// faults tells in what it does not show the statement of the change.
	faults(*ordering.Change, *words.Locale) []string
	// hides reports whether it leaves out the amount with that path in JSON.
	hides(path string) bool
}

// browsed are the figures of a page and of the details of its lines by their ids.
type browsed map[string][]string

// htmlFigure finds a figure, or the item of those below it whose ids begin with a dot.
var htmlFigure = regexp.MustCompile(`data-item="([^"]+)"|data-figure="([^"]+)">([^<]*)<`)

// read adds the figures of a page.
func (shown browsed) read(page string) {
	item := ""
	for _, found := range htmlFigure.FindAllStringSubmatch(page, -1) {
		id := found[2]
		if id == "" {
			item = found[1]
			continue
		}
		if strings.HasPrefix(id, ".") {
			id = item + id
		}
		shown[id] = append(shown[id], strings.Trim(found[3], " "))
	}
}

func (shown browsed) faults(c *ordering.Change, l *words.Locale) []string {
	var all []string
	for _, r := range statement.All(c) {
		for _, f := range []*statement.Figure{&r.Figure, r.VAT, r.Inclusive} {
			if f == nil {
				continue
			}
			if texts := shown[f.ID]; len(texts) == 0 || slices.ContainsFunc(texts, func(text string) bool { return text != f.In(l) }) {
				all = append(all, fmt.Sprintf("%s is %q, not %q", f.ID, texts, f.In(l)))
			}
		}
	}
	return all
}

func (browsed) hides(string) bool { return false }

// mailed are the rows of the HTML of a mail with all items: the totals without and with VAT, then each line with what it was, becomes and
// differs. Its text form has the same rows, as package message shows.
type mailed [][]string

var (
	mailRow  = regexp.MustCompile(`<tr(?: align="right")?><th scope="row".*?</tr>`)
	mailCell = regexp.MustCompile(`<t[hd][^>]*>([^<]*)</t[hd]>`)
)

func mailedRows(page string) (rows mailed) {
	for _, found := range mailRow.FindAllString(page, -1) {
		var cells []string
		for _, cell := range mailCell.FindAllStringSubmatch(found, -1) {
			if text := html.UnescapeString(cell[1]); text != "" {
				cells = append(cells, text)
			}
		}
		rows = append(rows, cells)
	}
	return rows
}

func (found mailed) faults(c *ordering.Change, l *words.Locale) []string {
	var want [][]string
	for _, r := range statement.Totals(c) {
		row := []string{l.Say(r.Label), r.In(l)}
		if r.Inclusive != nil {
			row = append(row, r.Inclusive.In(l))
		}
		want = append(want, row)
	}
	for i := range c.Items {
		rows := statement.Item(&c.Items[i])
		var row []string
		if c.Items[i].Old == nil {
			row = append(row, l.Say(words.New))
		}
		for _, r := range rows.Of(statement.OldMRC, statement.NewMRC, statement.Difference) {
			row = append(row, r.In(l))
		}
		want = append(want, row)
	}
	// Those before are the facts of the quote.
	if len(found) < len(want) {
		return []string{fmt.Sprintf("%d rows, not %d", len(found), len(want))}
	}
	var all []string
	for i, shown := range found[len(found)-len(want):] {
		if i >= len(want)-len(c.Items) {
			shown = shown[1:] // without the name of the line
		}
		if !slices.Equal(shown, want[i]) {
			all = append(all, fmt.Sprintf("%q, not %q", shown, want[i]))
		}
	}
	return all
}

var mailedOfItem = regexp.MustCompile(`(Old\.NetMRC|New\.NetMRC|\.Difference)$`)

// hides: of an item a mail has what it was, becomes and differs; the rest is in the quote.
func (mailed) hides(path string) bool {
	return strings.Contains(path, "Items") && !mailedOfItem.MatchString(path)
}

// printed are the texts of a Party's PDF. In which row a figure stands is shown by packages document and pdf.
type printed map[string]bool

func printedTexts(lines []documenttest.Line) printed {
	shown := printed{}
	for _, line := range lines {
		for _, piece := range line.Pieces {
			shown[piece.Text] = true
		}
	}
	return shown
}

func (shown printed) faults(c *ordering.Change, l *words.Locale) []string {
	var all []string
	for _, r := range statement.All(c) {
		if r.Cents == 0 {
			continue // what is not charged is left out
		}
		figures := []*statement.Figure{&r.Figure}
		if r.Inclusive != nil {
			figures = append(figures, r.VAT, r.Inclusive)
		}
		for _, f := range figures {
			if !shown[f.In(l)] {
				all = append(all, f.ID+" "+f.In(l)+" is missing")
			}
		}
	}
	return all
}

// hides: the VAT of a line is not on the document.
func (printed) hides(path string) bool { return strings.Contains(path, ".VATOn") }
