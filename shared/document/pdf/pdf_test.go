package pdf_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/testvolume"
)

func render(t testing.TB, c document.Content) []byte {
	t.Helper()
	file, err := pdf.Render(c)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// files are the cases that were rendered: many tests look at the same ones.
var files sync.Map

func renderCase(t testing.TB, c documenttest.Case) []byte {
	t.Helper()
	file, ok := files.Load(c.Name)
	if !ok {
		file = render(t, c.Content(t))
		files.Store(c.Name, file)
	}
	return file.([]byte)
}

// missing returns the rows with figures that do not stand in the text, each at one height and in their order.
func missing(c document.Content, lines []documenttest.Line) []string {
	var lost []string
	at := 0
	for _, s := range c.Sections {
		for _, b := range s.Blocks {
			table, ok := b.(document.Table)
			if !ok {
				continue
			}
			for _, r := range table.Rows {
				if !slices.ContainsFunc(r.Cells, func(c document.Cell) bool { return c.Figure != "" }) {
					continue
				}
				found := slices.IndexFunc(lines[at:], func(l documenttest.Line) bool { return shows(l, r) })
				if found < 0 {
					lost = append(lost, fmt.Sprintf("%s: %v", s.ID, r.Cells))
					continue
				}
				at += found + 1
			}
		}
	}
	return lost
}

// shows tells whether the line has the row's cells: figures in full, of other texts as much as there was room for.
func shows(l documenttest.Line, r document.Row) bool {
	cells := slices.DeleteFunc(slices.Clone(r.Cells), func(c document.Cell) bool { return c.Text == "" })
	if len(cells) != len(l.Pieces) {
		return false
	}
	for i, c := range cells {
		shown := l.Pieces[i].Text
		if shown != c.Text && (c.Figure != "" || !strings.HasPrefix(c.Text, shown+" ")) {
			return false
		}
	}
	return true
}

// Every figure stands in its labelled row.
func TestFigures(t *testing.T) {
	for _, c := range documenttest.Cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			content := c.Content(t)
			lines, pages := documenttest.TextLayer(t, renderCase(t, c))
			if lost := missing(content, lines); len(lost) > 0 {
				t.Errorf("not in the text layer: %q", lost)
			}
			if wrong := misplaced(content, lines); len(wrong) > 0 {
				t.Error(wrong)
			}
			for page := 1; page <= pages; page++ {
				label := content.PageLabel(page, pages)
				if !slices.ContainsFunc(lines, func(l documenttest.Line) bool { return l.Page == page && l.String() == content.Reference+" "+label }) {
					t.Errorf("page %d has no %q", page, label)
				}
			}
			var text strings.Builder
			for _, l := range lines {
				text.WriteString(l.String() + "\n")
			}
			for _, want := range []string{"Noëlle", content.Number, content.Letterhead.Legal, c.Version.ChangeHash[:12]} {
				if want == "Noëlle" && len(content.Facts) < 5 {
					want = "Daniël" // a customer's copy does not say who asked
				}
				if !strings.Contains(text.String(), want) {
					t.Errorf("%q is not in the text layer", want)
				}
			}
		})
	}
}

// The check sees a wrong cent and a moved row.
func TestFigures_Planted(t *testing.T) {
	c := documenttest.Cases(t)[0]
	content := c.Content(t)
	lines, _ := documenttest.TextLayer(t, renderCase(t, c))
	c.Version.Change.Total.Difference++
	if lost := missing(c.Content(t), lines); len(lost) != 2 {
		t.Errorf("a wrong cent in the totals at the begin and at the end was seen in %q", lost)
	}
	i := slices.IndexFunc(lines, func(l documenttest.Line) bool {
		return strings.HasPrefix(l.String(), "Eerste periode, naar rato €\u00a0292,66")
	})
	moved := lines[i].Pieces
	lines[i].Pieces = moved[:1]
	lines = slices.Insert(lines, i+1, documenttest.Line{Pieces: moved[1:]})
	if lost := missing(content, lines); len(lost) != 1 {
		t.Errorf("amounts a line under their label were seen in %q", lost)
	}
}

// misplaced tells what stands in a margin, and which headings end a page.
func misplaced(c document.Content, lines []documenttest.Line) []string {
	headings := map[string]bool{}
	for _, s := range c.Sections {
		if s.Heading != "" {
			headings[strings.TrimSpace(s.Heading+" "+s.Tag)] = true
		}
	}
	var wrong []string
	for i, l := range lines {
		const footer, top, left = 58.0, 842 - 36.0, 56.0
		if l.Y < 20 || l.Y > top || l.Pieces[0].X < left {
			wrong = append(wrong, fmt.Sprintf("page %d: %q stands at %v, %v", l.Page, l, l.Pieces[0].X, l.Y))
		}
		last := i+1 == len(lines) || lines[i+1].Page != l.Page || lines[i+1].Y < footer
		if last && l.Y > footer && headings[l.String()] {
			wrong = append(wrong, fmt.Sprintf("page %d ends with the heading %q", l.Page, l))
		}
	}
	return wrong
}

// Hostile text takes no more than twenty pages.
func TestRender_Hostile(t *testing.T) {
	texts := documenttest.HostileTexts()
	names := slices.Sorted(maps.Keys(texts))
	for _, name := range names[:testvolume.Of(len(names), 4)] {
		s := texts[name]
		t.Run(name, func(t *testing.T) {
			content := documenttest.Hostile(t, s).Content(t)
			lines, pages := documenttest.TextLayer(t, render(t, content))
			if pages > 20 {
				t.Errorf("%d pages", pages)
			}
			if lost := missing(content, lines); len(lost) > 0 {
				t.Errorf("not in the text layer: %q", lost)
			}
			if wrong := misplaced(content, lines); len(wrong) > 0 {
				t.Error(wrong)
			}
		})
	}
}

// Sixty nasty names take no more than twenty pages.
func TestRender_HostileNames(t *testing.T) {
	nasty := documenttest.Nasty(t)
	content := nasty.Content(t)
	lines, pages := documenttest.TextLayer(t, renderCase(t, nasty))
	if pages > 20 {
		t.Errorf("%d pages", pages)
	}
	if lost := missing(content, lines); len(lost) > 0 {
		t.Errorf("not in the text layer: %q", lost)
	}
	if wrong := misplaced(content, lines); len(wrong) > 0 {
		t.Error(wrong)
	}
}

func TestRender_AnyText(t *testing.T) {
	for seed := range testvolume.Of(100, 5) {
		text := rapid.String().Example(seed)
		if _, err := pdf.Render(documenttest.Hostile(t, text).Content(t)); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
}

// TestRender_ManyTexts draws quotes of eighty items with a hostile text in each field, every fourth as long as a field may be: each
// is drawn in time, on no more pages than anybody can read, and with all its figures.
func TestRender_ManyTexts(t *testing.T) {
	dice := rand.New(rand.NewPCG(testvolume.Seed(t), 20))
	want := testvolume.Promised(50_000, 4_000, 1_000)
	texts, files, most, slowest := 0, 0, 0, time.Duration(0)
	for texts < want {
		content := documenttest.HostileItems(t, func() string {
			texts++
			s := mailtest.Hostile(dice)
			if texts%4 == 0 {
				s = string([]rune(strings.Repeat(s, ordering.MaxName))[:ordering.MaxName])
			}
			return s
		}).Content(t)
		began := time.Now()
		file := render(t, content)
		slowest = max(slowest, time.Since(began))
		files++
		lines, pages := documenttest.TextLayer(t, file)
		most = max(most, pages)
		if lost := missing(content, lines); len(lost) > 0 {
			t.Errorf("not in the text layer: %q", lost)
		}
	}
	if most > 120 {
		t.Errorf("%d pages", most)
	}
	if slowest > 2*time.Second && !testvolume.Race() {
		t.Errorf("took %s", slowest)
	}
	testvolume.Figure(t, "%d texts in %d quotes of 80 items: 0 failures, at most %d pages and %d ms", texts, files, most, slowest.Milliseconds())
}

// digest hashes the PDFs of all cases, under the race detector of a few.
func digest(t *testing.T) string {
	sum := sha256.New()
	cases := documenttest.Cases(t)
	for _, c := range cases[:testvolume.Of(len(cases), 3)] {
		sum.Write(render(t, c.Content(t)))
	}
	return fmt.Sprintf("digest %x.", sum.Sum(nil))
}

// The same version gives the same bytes in every time zone.
func TestRender_TimeZone(t *testing.T) {
	const child = "PDF_TEST_DIGEST"
	if os.Getenv(child) != "" {
		fmt.Println(digest(t))
		return
	}
	want := digest(t)
	for _, zone := range []string{"Pacific/Kiritimati", "America/Los_Angeles"} {
		command := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", fmt.Sprintf("-test.short=%t", testing.Short()))
		command.Env = append(os.Environ(), child+"=1", "TZ="+zone, "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8")
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", zone, err, out)
		}
		if !strings.Contains(string(out), want) {
			t.Errorf("in %s other bytes: %s, want %s", zone, out, want)
		}
	}
}

// The file says what it is.
func TestRender_Metadata(t *testing.T) {
	file := renderCase(t, documenttest.Cases(t)[1])
	info, err := api.PDFInfo(bytes.NewReader(file), "quote.pdf", nil, false, model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	if info.Title != "Quote OFF-2026-00042/2" || info.Author != "oneCentral" || !strings.HasPrefix(info.CreationDate, "D:20261117000000") || info.ModificationDate != info.CreationDate {
		t.Errorf("%+v", info)
	}
	parsed, err := api.ReadAndValidate(bytes.NewReader(file), model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	catalogue := parsed.RootDict.String()
	for _, want := range []string{"<Lang, (en)>", "<DisplayDocTitle, true>", "<Marked, true>", "<StructTreeRoot,", "<OutputIntents,", "<Metadata,", "<PageMode, UseOutlines>"} {
		if !strings.Contains(catalogue, want) {
			t.Errorf("the catalogue does not say %s: %s", want, catalogue)
		}
	}
}

// A document holds the Latin part of the fonts, or whole fonts when it has other letters, whatever was drawn before it.
func TestRender_Fonts(t *testing.T) {
	latin := documenttest.Cases(t)[0]
	first := renderCase(t, latin)
	for _, c := range []struct {
		name string
		file []byte
		want []string
	}{
		{"Latin", first, []string{"LATINA+Inter-Regular", "LATINA+Inter-SemiBold"}},
		{"Polish", render(t, documenttest.Hostile(t, "Łódź").Content(t)), []string{"LATINA+Inter-Regular", "LATINA+Inter-SemiBold"}},
		{"Greek", render(t, documenttest.Hostile(t, "Αθήνα").Content(t)), []string{"Inter-Regular", "Inter-SemiBold"}},
		{"Latin again", render(t, latin.Content(t)), []string{"LATINA+Inter-Regular", "LATINA+Inter-SemiBold"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			parsed, err := api.ReadAndValidate(bytes.NewReader(c.file), model.NewDefaultConfiguration())
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, entry := range parsed.Table {
				if d, ok := entry.Object.(types.Dict); ok && d.Type() != nil && *d.Type() == "FontDescriptor" {
					if _, embedded := d.Find("FontFile2"); !embedded {
						t.Errorf("%v is not in the file", d)
					}
					got = append(got, *d.NameEntry("FontName"))
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
	if !bytes.Equal(render(t, latin.Content(t)), first) {
		t.Error("other bytes than before other documents")
	}
}

func BenchmarkRender(b *testing.B) {
	for _, c := range documenttest.Cases(b) {
		content := c.Content(b)
		b.Run(c.Name, func(b *testing.B) {
			size := 0
			for b.Loop() {
				size = len(render(b, content))
			}
			b.ReportMetric(float64(size)/1000, "kB")
		})
	}
}
