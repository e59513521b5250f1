// Package pdf draws a document's content on A4. It is the one place that knows fpdf. The same content gives the same
// bytes on every machine and in every time zone: it has no clock but the content's date.
package pdf

import (
	"bytes"
	_ "embed"
	"fmt"
	"time"

	"github.com/go-pdf/fpdf"

	"onecentral.nl/ordering/shared/document"
)

// Render returns the PDF. What the fonts lack stands in it as boxes (see printable): hostile text gives no error.
func Render(c document.Content) (_ []byte, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("pdf.Render(%s): %w", c.Number, err)
		}
	}()
	f := fpdf.New("P", "mm", "A4", "")
	describe(f, c)
	l := newLayout(c)
	if err := l.brand(f, c); err != nil {
		return nil, err
	}
	if err := l.opening(c); err != nil {
		return nil, err
	}
	for _, s := range c.Sections {
		l.section(s)
	}
	pages := paginate(l.rows)
	paper := &canvas{Fpdf: f, fonts: *latin()}
	for i, page := range pages {
		paper.begin()
		paper.row(l.edge(i == 0), 0)
		if i > 0 {
			paper.row(l.runningHead(c), 0)
		}
		for _, r := range page {
			paper.row(r.row, r.y)
		}
		paper.row(l.foot(c, i+1, len(pages)), 0)
		paper.end()
	}
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		return nil, err
	}
	whole, err := open(out.Bytes())
	if err != nil {
		return nil, err
	}
	whole.draw(paper)
	whole.structure(l.tree, paper.marks)
	whole.present(c)
	return whole.bytes(), nil
}

// describe sets what readers show of a file, and everything that would else differ from run to run.
func describe(f *fpdf.Fpdf, c document.Content) {
	f.SetCreationDate(midnight(c))
	f.SetModificationDate(midnight(c))
	f.SetCatalogSort(true)
	f.SetProducer("", false)
	f.SetTitle(title(c), true)
	f.SetAuthor(c.Letterhead.Name, true)
	f.SetSubject(c.Reference, true)
	f.SetLang(string(c.Language))
	f.SetCompression(false) // file.go does that
	f.SetDisplayMode("fullwidth", "continuous")
	f.SetMargins(0, 0, 0)
	f.SetAutoPageBreak(false, 0)
}

func title(c document.Content) string { return c.Title + " " + c.Number }

func midnight(c document.Content) time.Time {
	return time.Date(c.Date.Year, c.Date.Month, c.Date.Day, 0, 0, 0, 0, time.UTC)
}

//go:embed srgb.icc
var profile []byte

// present adds what archives and readers look for: metadata, the meaning of colours, the title in the window's bar.
func (f *file) present(c document.Content) {
	metadata := f.attach("/Type /Metadata /Subtype /XML", xmp(c))
	meaning := f.attach("/N 3", profile)
	f.amend(f.root, "<<", "/Metadata %d 0 R /ViewerPreferences <</DisplayDocTitle true>> "+
		"/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile %d 0 R>>]", metadata, meaning)
}
