package pdf_test

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/documenttest"
)

var update = flag.Bool("update", false, "write the golden pages")

// tool skips the test, and says how to get it run, where a program of Debian is missing.
func tool(t *testing.T, name, pkg string) string {
	t.Helper()
	if testing.Short() {
		t.Skipf("it runs %s", name)
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("NOT RUN: there is no %s here (apt-get install %s)", name, pkg)
	}
	return path
}

// onDisk writes a PDF for programs that read files.
func onDisk(t *testing.T, file []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "document.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// all are the documents of every kind, and those that are hard to draw.
func all(t *testing.T) []documenttest.Case {
	return append(documenttest.Cases(t), documenttest.WhiteLabel(t, catalog.Dutch), documenttest.Nasty(t))
}

func TestRender_QPDF(t *testing.T) {
	qpdf := tool(t, "qpdf", "qpdf")
	for _, c := range all(t) {
		t.Run(c.Name, func(t *testing.T) {
			if out, err := exec.CommandContext(t.Context(), qpdf, "--check", onDisk(t, renderCase(t, c))).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}

// TestRender_OtherReader does not rest on our own reading of the text layer.
func TestRender_OtherReader(t *testing.T) {
	pdftotext := tool(t, "pdftotext", "poppler-utils")
	for _, c := range all(t) {
		t.Run(c.Name, func(t *testing.T) {
			content := c.Content(t)
			out, err := exec.CommandContext(t.Context(), pdftotext, "-enc", "UTF-8", "-layout", onDisk(t, renderCase(t, c)), "-").Output()
			if err != nil {
				t.Fatal(err)
			}
			text := string(out)
			for _, f := range documenttest.Figures(content) {
				// Poppler writes the space that does not break as one that does.
				if !strings.Contains(text, strings.ReplaceAll(f.Text, "\u00a0", " ")) {
					t.Errorf("%s: no %q", f.ID, f.Text)
				}
			}
			if want := content.Addressee[0]; c.Name != "nasty" && !strings.Contains(text, want) {
				t.Errorf("no %q", want)
			}
		})
	}
}

// The golden pages are drawn coarsely: what is where, how large and how dark. Figures are the text layer's.
const (
	resolution = 50 // dots per inch
	// A dot differs when a colour of it does by a quarter of the scale: edges of letters may come out otherwise in
	// another release of Poppler or FreeType, whole letters do not.
	grain = 64
	// So many dots in a thousand may differ. The same Poppler gives none; a row less in a table gives more than twice as
	// many, and so do the other changes of the test below.
	tolerance = 0.5
)

func TestRender_Golden(t *testing.T) {
	cases := documenttest.Cases(t)
	for _, g := range []struct {
		name string
		c    documenttest.Case
		page int
	}{
		{"mixed-nl-first", cases[0], 1},
		{"mixed-nl-upgrade", cases[0], 2},
		{"mixed-nl-last", cases[0], 3},
		{"mixed-en-first", cases[1], 1},
		{"solutions-nl-first", cases[2], 1},
		{"customer-nl-first", cases[3], 1},
		{"migration-nl-second", cases[8], 2},
		{"white-label-nl-first", documenttest.WhiteLabel(t, catalog.Dutch), 1},
		{"white-label-en-first", documenttest.WhiteLabel(t, catalog.English), 1},
	} {
		t.Run(g.name, func(t *testing.T) {
			got := drawn(t, renderCase(t, g.c), g.page)
			golden := filepath.Join("testdata", g.name+".png")
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := different(t, want, got); d > tolerance {
				t.Errorf("%.1f in a thousand dots differ from %s", d, golden)
			}
		})
	}
}

// The comparison of pages tells small changes.
func TestRender_GoldenPlanted(t *testing.T) {
	want := drawn(t, renderCase(t, documenttest.Cases(t)[0]), 1)
	for _, c := range []struct {
		name  string
		spoil func(*document.Content)
	}{
		{"a fact less", func(c *document.Content) { c.Facts = c.Facts[1:] }},
		{"a row less", func(c *document.Content) {
			table := c.Sections[1].Blocks[0].(document.Table)
			table.Rows = table.Rows[:len(table.Rows)-1]
			c.Sections[1].Blocks = []document.Block{table}
		}},
		{"another colour", func(c *document.Content) { c.Brand.Colour = &document.Colour{R: 200} }},
		{"a code", func(c *document.Content) {
			c.Link = &document.Link{Label: "Link", Address: "https://ordering.onecentral.example"}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			content := documenttest.Cases(t)[0].Content(t)
			c.spoil(&content)
			d := different(t, want, drawn(t, render(t, content), 1))
			t.Logf("%.1f in a thousand", d)
			if d <= 2*tolerance {
				t.Error("would hardly be seen")
			}
		})
	}
}

// drawn is a page as Poppler shows it.
func drawn(t *testing.T, file []byte, page int) []byte {
	t.Helper()
	pdftoppm := tool(t, "pdftoppm", "poppler-utils")
	n := strconv.Itoa(page)
	out, err := exec.CommandContext(t.Context(), pdftoppm, "-r", strconv.Itoa(resolution), "-png", "-f", n, "-l", n, onDisk(t, file)).Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// different counts the dots in a thousand that are not alike.
func different(t *testing.T, a, b []byte) float64 {
	t.Helper()
	one, two := decoded(t, a), decoded(t, b)
	if one.Bounds() != two.Bounds() {
		t.Fatalf("%v instead of %v", two.Bounds(), one.Bounds())
	}
	count := 0
	for y := range one.Bounds().Dy() {
		for x := range one.Bounds().Dx() {
			r1, g1, b1, _ := one.At(x, y).RGBA()
			r2, g2, b2, _ := two.At(x, y).RGBA()
			if max(apart(r1, r2), apart(g1, g2), apart(b1, b2)) > grain<<8 {
				count++
			}
		}
	}
	return 1000 * float64(count) / float64(one.Bounds().Dx()*one.Bounds().Dy())
}

func apart(a, b uint32) uint32 { return max(a, b) - min(a, b) }

func decoded(t *testing.T, file []byte) image.Image {
	t.Helper()
	m, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return m
}
