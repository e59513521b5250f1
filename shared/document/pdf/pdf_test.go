package pdf_test

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/document/pdf"
)

// line is what stands at one height of a page.
type line struct {
	page   int
	y      float64
	pieces []piece
}

type piece struct {
	x    float64
	text string
}

// String is the line from left to right, its pieces apart by a space.
func (l line) String() string {
	texts := make([]string, len(l.pieces))
	for i, p := range l.pieces {
		texts[i] = p.text
	}
	return strings.Join(texts, " ")
}

// textLayer reads the lines of a PDF from top to bottom, as a program that extracts text does. It fails the test when the file is not valid.
func textLayer(t testing.TB, file []byte) (lines []line, pages int) {
	t.Helper()
	api.DisableConfigDir()
	if err := api.Validate(bytes.NewReader(file), model.NewDefaultConfiguration()); err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile(`BT (\S+) (\S+) Td \((.*)\) Tj ET`)
	unescape := strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r")
	err := api.ExtractContent(bytes.NewReader(file), nil, func(content io.Reader, page int) error {
		stream, err := io.ReadAll(content)
		if err != nil {
			return err
		}
		text, err := charmap.Windows1252.NewDecoder().Bytes(stream)
		if err != nil {
			return err
		}
		byHeight := map[float64][]piece{}
		for _, match := range shown.FindAllStringSubmatch(string(text), -1) {
			x, _ := strconv.ParseFloat(match[1], 64)
			y, _ := strconv.ParseFloat(match[2], 64)
			byHeight[y] = append(byHeight[y], piece{x, unescape.Replace(match[3])})
		}
		for y, pieces := range byHeight {
			slices.SortFunc(pieces, func(a, b piece) int { return cmp.Compare(a.x, b.x) })
			lines = append(lines, line{page, y, pieces})
		}
		pages = max(pages, page)
		return nil
	}, model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(lines, func(a, b line) int { return cmp.Or(a.page-b.page, cmp.Compare(b.y, a.y)) })
	return lines, pages
}

func render(t testing.TB, c document.Content) []byte {
	t.Helper()
	file, err := pdf.Render(c)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// missing returns the rows with figures that do not stand in the text, each on a line of its own and in their order.
func missing(c document.Content, lines []line) []string {
	var lost []string
	at := 0
	for _, s := range c.Sections {
		for _, b := range s.Blocks {
			table, ok := b.(document.Table)
			if !ok {
				continue
			}
			for _, r := range table.Rows {
				var texts []string
				figures := false
				for _, cell := range r.Cells {
					figures = figures || cell.Figure != ""
					if cell.Text != "" {
						texts = append(texts, cell.Text)
					}
				}
				if !figures {
					continue
				}
				row := strings.Join(texts, " ")
				found := slices.IndexFunc(lines[at:], func(l line) bool { return l.String() == row })
				if found < 0 {
					lost = append(lost, s.ID+": "+row)
					continue
				}
				at += found + 1
			}
		}
	}
	return lost
}

func TestEveryFigureStandsInItsLabelledRow(t *testing.T) {
	for _, c := range documenttest.Cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			content := c.Content(t)
			lines, pages := textLayer(t, render(t, content))
			if lost := missing(content, lines); len(lost) > 0 {
				t.Errorf("not in the text layer: %q", lost)
			}
			if wrong := misplaced(content, lines); len(wrong) > 0 {
				t.Error(wrong)
			}
			for page := 1; page <= pages; page++ {
				label := content.PageLabel(page, pages)
				if !slices.ContainsFunc(lines, func(l line) bool { return l.page == page && l.String() == content.Reference+" "+label }) {
					t.Errorf("page %d has no %q", page, label)
				}
			}
			var text strings.Builder
			for _, l := range lines {
				text.WriteString(l.String() + "\n")
			}
			for _, want := range []string{"Noëlle", content.Number, content.Letterhead.Legal, c.Version.ChangeHash} {
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

func TestTheFigureCheckSeesAWrongCentAndAMovedRow(t *testing.T) {
	c := documenttest.Cases(t)[0]
	content := c.Content(t)
	lines, _ := textLayer(t, render(t, content))
	c.Version.Change.Total.Difference++
	if lost := missing(c.Content(t), lines); len(lost) != 1 {
		t.Errorf("a wrong cent in one row was seen in %q", lost)
	}
	i := slices.IndexFunc(lines, func(l line) bool { return strings.HasPrefix(l.String(), "Nieuwe maandprijs €\u00a01.428,28") })
	moved := lines[i].pieces
	lines[i].pieces = moved[:1]
	lines = slices.Insert(lines, i+1, line{pieces: moved[1:]})
	if lost := missing(content, lines); len(lost) != 1 {
		t.Errorf("amounts a line under their label were seen in %q", lost)
	}
}

// misplaced tells what stands in a margin, and which headings end a page.
func misplaced(c document.Content, lines []line) []string {
	headings := map[string]bool{}
	for _, s := range c.Sections {
		if s.Heading != "" {
			headings[strings.TrimSpace(s.Heading+" "+s.Tag)] = true
		}
	}
	var wrong []string
	for i, l := range lines {
		const footer, top, left = 58.0, 842 - 36.0, 59.0
		if l.y < 20 || l.y > top || l.pieces[0].x < left {
			wrong = append(wrong, fmt.Sprintf("page %d: %q stands at %v, %v", l.page, l, l.pieces[0].x, l.y))
		}
		last := i+1 == len(lines) || lines[i+1].page != l.page || lines[i+1].y < footer
		if last && l.y > footer && headings[l.String()] {
			wrong = append(wrong, fmt.Sprintf("page %d ends with the heading %q", l.page, l))
		}
	}
	return wrong
}

func TestTheLayoutCheckSeesAHeadingAtTheEndOfAPageAndTextInTheMargin(t *testing.T) {
	content := document.Content{Sections: []document.Section{{Heading: "Totaal"}}}
	at := func(page int, x, y float64, text string) line { return line{page, y, []piece{{x, text}}} }
	lines := []line{at(1, 60, 700, "a"), at(1, 60, 90, "Totaal"), at(1, 60, 30, "foot"), at(2, 60, 10, "low"), at(3, 20, 400, "left")}
	if wrong := misplaced(content, lines); len(wrong) != 3 {
		t.Errorf("saw %q", wrong)
	}
}

func TestHostileTextTakesNoMoreThanTwentyPages(t *testing.T) {
	for name, s := range documenttest.HostileTexts() {
		t.Run(name, func(t *testing.T) {
			content := documenttest.Hostile(t, s).Content(t)
			lines, pages := textLayer(t, render(t, content))
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

func TestAnyTextRenders(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		content := documenttest.Hostile(t, rapid.String().Draw(r, "text")).Content(t)
		if _, err := pdf.Render(content); err != nil {
			r.Fatal(err)
		}
	})
}

// digest hashes the PDFs of all cases.
func digest(t *testing.T) string {
	sum := sha256.New()
	for _, c := range documenttest.Cases(t) {
		sum.Write(render(t, c.Content(t)))
	}
	return fmt.Sprintf("digest %x.", sum.Sum(nil))
}

func TestTheSameVersionGivesTheSameBytesInEveryTimeZone(t *testing.T) {
	const child = "PDF_TEST_DIGEST"
	if os.Getenv(child) != "" {
		fmt.Println(digest(t))
		return
	}
	want := digest(t)
	for _, zone := range []string{"Pacific/Kiritimati", "America/Los_Angeles"} {
		command := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$")
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

func TestTheFileSaysWhatItIs(t *testing.T) {
	c := documenttest.Cases(t)[1]
	file := render(t, c.Content(t))
	info, err := api.PDFInfo(bytes.NewReader(file), "quote.pdf", nil, false, model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	if info.Title != "Quote OFF-2026-00042/2" || info.Author != "oneCentral" || !strings.HasPrefix(info.CreationDate, "D:20261117000000") || info.ModificationDate != info.CreationDate {
		t.Errorf("%+v", info)
	}
	if !bytes.Contains(file, []byte("/Lang (en)")) {
		t.Error("the language is not told")
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
