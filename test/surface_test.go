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

// mailed are the rows of the HTML of a mail with all items: label, amount and VAT. Its text form has the same rows, as
// package message shows.
type mailed [][]string

var mailRow = regexp.MustCompile(`<tr><th scope="row" class="edge"[^>]*>([^<]*)</th><td [^>]*>([^<]*)</td>(?:<td [^>]*>([^<]*)</td>)?</tr>`)

func mailedRows(page string) (rows mailed) {
	for _, found := range mailRow.FindAllStringSubmatch(page, -1) {
		rows = append(rows, []string{html.UnescapeString(found[1]), found[2], found[3]})
	}
	return rows
}

func (found mailed) faults(c *ordering.Change, l *words.Locale) []string {
	rows := statement.Totals(c)
	for i := range c.Items {
		rows = append(rows, statement.Item(&c.Items[i])...)
	}
	if len(found) != len(rows) {
		return []string{fmt.Sprintf("%d rows, not %d", len(found), len(rows))}
	}
	var all []string
	for i, r := range rows {
		want := []string{l.Say(r.Label), r.In(l), ""}
		if r.VAT != nil {
			want[2] = r.VAT.In(l)
		}
		if !slices.Equal(found[i], want) {
			all = append(all, fmt.Sprintf("%q, not %q", found[i], want))
		}
	}
	return all
}

func (mailed) hides(string) bool { return false }

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
