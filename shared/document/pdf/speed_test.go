package pdf_test

import (
	"bytes"
	"os"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/go-pdf/fpdf"

	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/testvolume"
)

// What a document takes of memory, in bytes and in pieces: some more than it takes now.
func TestRender_Memory(t *testing.T) {
	if testvolume.Race() {
		t.Skip("the race detector lets pools forget")
	}
	for _, budget := range []struct {
		name          string
		bytes, pieces uint64
	}{
		{"discount", 400_000, 1_900},
		{"mixed-reseller-nl", 600_000, 3_100},
		{"eighty-items", 6_500_000, 35_000},
	} {
		t.Run(budget.name, func(t *testing.T) {
			cases := documenttest.Cases(t)
			content := cases[slices.IndexFunc(cases, func(c documenttest.Case) bool { return c.Name == budget.name })].Content(t)
			least := [2]uint64{1 << 62, 1 << 62}
			for range 8 {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				render(t, content)
				runtime.ReadMemStats(&after)
				least[0] = min(least[0], after.TotalAlloc-before.TotalAlloc)
				least[1] = min(least[1], after.Mallocs-before.Mallocs)
			}
			if least[0] > budget.bytes || least[1] > budget.pieces {
				t.Errorf("%d bytes in %d pieces; the budget is %d in %d", least[0], least[1], budget.bytes, budget.pieces)
			}
			t.Logf("%d bytes in %d pieces", least[0], least[1])
		})
	}
}

// BenchmarkRender_Plain measures how much less processor time a document takes than the same text by plain fpdf, in turns.
func BenchmarkRender_Plain(b *testing.B) {
	font, err := os.ReadFile("font/Inter-Regular.ttf")
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range documenttest.Cases(b) {
		content := c.Content(b)
		b.Run(c.Name, func(b *testing.B) {
			lines, pages := documenttest.TextLayer(b, render(b, content))
			var own, reference []time.Duration
			for b.Loop() {
				own = append(own, processor(func() { render(b, content) }))
				reference = append(reference, processor(func() { plain(b, font, lines) }))
			}
			slices.Sort(own)
			slices.Sort(reference)
			const ms = float64(time.Millisecond)
			b.ReportMetric(float64(pages), "pages")
			b.ReportMetric(float64(own[len(own)/2])/ms, "ms")
			b.ReportMetric(float64(reference[len(reference)/2])/ms, "plain-ms")
			b.ReportMetric(float64(reference[len(reference)/2])/float64(own[len(own)/2]), "times-faster")
			b.ReportMetric(float64(reference[0])/float64(own[0]), "times-faster-at-best")
		})
	}
}

// plain writes the same lines at the same places, as one does who goes by fpdf's manual: a UTF-8 font of one weight; no
// colour, rule, link, structure or metadata, and nothing to lay out.
func plain(b *testing.B, font []byte, lines []documenttest.Line) {
	b.Helper()
	f := fpdf.New("P", "pt", "A4", "")
	f.AddUTF8FontFromBytes("inter", "", font)
	f.SetFont("inter", "", 8.5)
	for _, l := range lines {
		for f.PageNo() < l.Page {
			f.AddPage()
		}
		for _, p := range l.Pieces {
			f.Text(p.X, 841.89-l.Y, p.Text)
		}
	}
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		b.Fatal(err)
	}
}

// processor is the time that the whole process spends on one, the collection of what it leaves included.
func processor(do func()) time.Duration {
	const inARow = 10 // so that what one kind leaves is mostly collected during its own turn
	before := spent()
	for range inARow {
		do()
	}
	return (spent() - before) / inARow
}

func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
