// Package pdf draws a document's content on A4. It is the one place that knows fpdf. The same content gives the same
// bytes on every machine and in every time zone: it has no clock but the content's date.
package pdf

import (
	"bytes"
	"fmt"
	"time"

	"github.com/go-pdf/fpdf"

	"onecentral.nl/ordering/shared/document"
)

const family = "Helvetica"

// Render returns the PDF. Texts stand in it in cp1252 (see encode), whatever was asked: hostile text gives no error.
func Render(c document.Content) ([]byte, error) {
	f := fpdf.New("P", "mm", "A4", "")
	describe(f, c)
	l := &layout{metrics: newMetrics(f)}
	l.opening(c)
	for _, s := range c.Sections {
		l.section(s)
	}
	pages := paginate(l.rows)
	for i, page := range pages {
		f.AddPage()
		if i > 0 {
			draw(f, placed{l.runningHead(c), 0})
		}
		for _, r := range page {
			draw(f, r)
		}
		draw(f, placed{l.foot(c, i+1, len(pages)), 0})
	}
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		return nil, fmt.Errorf("pdf.Render(%s): %w", c.Number, err)
	}
	return out.Bytes(), nil
}

// describe sets what readers show of a file, and everything that would else differ from run to run.
func describe(f *fpdf.Fpdf, c document.Content) {
	day := time.Date(c.Date.Year, c.Date.Month, c.Date.Day, 0, 0, 0, 0, time.UTC)
	f.SetCreationDate(day)
	f.SetModificationDate(day)
	f.SetCatalogSort(true)
	f.SetProducer("", false)
	f.SetTitle(c.Title+" "+c.Number, true)
	f.SetAuthor(c.Letterhead.Name, true)
	f.SetSubject(c.Reference, true)
	f.SetLang(string(c.Language))
	f.SetDisplayMode("fullwidth", "continuous")
	f.SetMargins(0, 0, 0)
	f.SetAutoPageBreak(false, 0)
}

// runningHead repeats on every page but the first who writes, and what.
func (l *layout) runningHead(c document.Content) row {
	const base = 18.0
	return row{
		texts: []text{
			{0, base, encode(c.Letterhead.Name), style{11, true, brand()}},
			l.toRight(c.Title+" "+c.Number, style{9, false, grey()}, width, base),
		},
		rules: []rule{{0, base + 3, width, 0.2, hair()}},
	}
}

func (l *layout) foot(c document.Content, page, pages int) row {
	const top = pageHeight - 20
	st := small()
	r := row{rules: []rule{{0, top, width, 0.2, hair()}}}
	y := top + 1.4
	for _, encoded := range l.wrap(c.Letterhead.Legal, st, width) {
		r.texts = append(r.texts, text{0, y + st.baseline(), encoded, st})
		y += st.leading()
	}
	r.texts = append(r.texts,
		text{0, y + st.baseline(), encode(c.Reference), st},
		l.toRight(c.PageLabel(page, pages), st, width, y+st.baseline()))
	return r
}

func draw(f *fpdf.Fpdf, r placed) {
	for _, b := range r.boxes {
		f.SetFillColor(b.colour.r, b.colour.g, b.colour.b)
		f.Rect(left+b.x, r.y+b.y, b.w, b.h, "F")
	}
	for _, line := range r.rules {
		f.SetDrawColor(line.colour.r, line.colour.g, line.colour.b)
		f.SetLineWidth(line.weight)
		f.Line(left+line.x, r.y+line.y, left+line.x+line.length, r.y+line.y)
	}
	for _, t := range r.texts {
		if t.encoded == "" {
			continue
		}
		f.SetFont(family, t.style.weight(), t.style.size)
		f.SetTextColor(t.style.colour.r, t.style.colour.g, t.style.colour.b)
		f.Text(left+t.x, r.y+t.y, t.encoded)
	}
}
