// Package pdf draws a document's content on A4. It is the one place that knows fpdf. The same content gives the same
// bytes on every machine and in every time zone: it has no clock but the content's date.
package pdf

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"
	"sync"
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
	embed(f)
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
	paper := &canvas{Fpdf: f}
	for i, page := range pages {
		paper.next()
		paper.row(placed{l.edge(i == 0), 0})
		if i > 0 {
			paper.row(placed{l.runningHead(c), 0})
		}
		for _, r := range page {
			paper.row(r)
		}
		paper.row(placed{l.foot(c, i+1, len(pages)), 0})
	}
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		return nil, err
	}
	whole, err := open(out.Bytes())
	if err != nil {
		return nil, err
	}
	whole.readable()
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

// codes say that the codes of letters are UTF-16, which a range may say only of 256 at a time (ISO 32000-1, 9.10.3).
var codes = sync.OnceValue(func() string {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n" +
		"1 begincodespacerange <0000> <FFFF> endcodespacerange\n")
	const most = 64 // ranges in a block: there may be a hundred
	for high := range 256 {
		if high%most == 0 {
			fmt.Fprintf(&b, "%d beginbfrange\n", most)
		}
		fmt.Fprintf(&b, "<%02X00> <%02[1]XFF> <%02[1]X00>\n", high)
		if high%most == most-1 {
			b.WriteString("endbfrange\n")
		}
	}
	b.WriteString("endcmap CMapName currentdict /CMap defineresource pop end end")
	return compressed("", []byte(b.String()))
})

// readable mends what fpdf says of its codes: one range of all.
func (f *file) readable() {
	for n, object := range f.objects {
		if bytes.Contains(object, []byte("\n/CMapName /Adobe-Identity-UCS")) {
			f.set(n, codes())
		}
	}
}

// present adds what archives and readers look for: metadata, the meaning of colours, the title in the window's bar.
func (f *file) present(c document.Content) {
	metadata := f.stream("/Type /Metadata /Subtype /XML", xmp(c))
	meaning := f.stream("/N 3", profile)
	f.amend(f.root, fmt.Sprintf("/Metadata %d 0 R /ViewerPreferences <</DisplayDocTitle true>> "+
		"/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile %d 0 R>>]", metadata, meaning))
}
