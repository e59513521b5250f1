package pdf

import (
	"math"
	"testing"

	"github.com/go-pdf/fpdf"
	"pgregory.net/rapid"
)

// Rows that belong together share a page whenever one page holds them.
func TestRows_Together(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) row {
			return row{height: rapid.Float64Range(1, 90).Draw(t, "height"), with: rapid.IntRange(0, 3).Draw(t, "with"), gap: rapid.Bool().Draw(t, "gap")}
		}), 1, 60).Draw(t, "rows")
		for i := range rows {
			rows[i].texts = []text{{x: float64(i)}}
		}
		page := map[int]int{}
		for n, placed := range paginate(rows) {
			y := firstTop
			if n > 0 {
				y = laterTop
			}
			for _, p := range placed {
				if p.y < y-1e-9 || p.y+p.height > bottom+1e-9 {
					t.Fatalf("a row stands from %v to %v", p.y, p.y+p.height)
				}
				y = p.y + p.height
				page[int(p.texts[0].x)] = n
			}
		}
		for i := range rows {
			n, ok := page[i]
			if !ok && !rows[i].gap {
				t.Fatalf("row %d is lost", i)
			}
			together := run(rows, i)
			if height(rows[i:i+together]) > bottom-laterTop {
				continue
			}
			for j := i; ok && j < i+together; j++ {
				if other, ok := page[j]; ok && other != n {
					t.Fatalf("rows %d and %d stand on pages %d and %d", i, j, n, other)
				}
			}
		}
	})
}

// A table that goes on overleaf repeats its header.
func TestTable_Header(t *testing.T) {
	head := row{height: 10}
	rows := []row{{height: 10, with: 2}}
	for range 40 {
		rows = append(rows, row{height: 10, head: &head})
	}
	pages := paginate(rows)
	if len(pages) < 2 {
		t.Fatal("one page")
	}
	for _, page := range pages {
		if page[0].head != nil {
			t.Error("a page begins in the middle of a table")
		}
	}
}

func TestPrintable(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Latin letters of every kind stay", "€ ë ï ’ – × Š Łódź Győr ș İ Đ Ặ", "€ ë ï ’ – × Š Łódź Győr ș İ Đ Ặ"},
		{"Greek and Cyrillic do", "Αθήνα Χανιά Пловдив Київ", "Αθήνα Χανιά Пловдив Київ"},
		{"a no-break space stays one", "€\u00a01", "€\u00a01"},
		{"other spaces are spaces", "a\u2007b\u3000c", "a b c"},
		{"marks without a letter of their own are left off", "z\u0301\u0316", "z"},
		{"ligatures and wide letters are taken apart", "ﬁ Ａ ㎏", "fi A kg"},
		{"an emoji is a box", "a😀b", "a□b"},
		{"a letter that the fonts lack is a box", "日本 ש", "□□ □"},
		{"controls never come through", "a\x00\x1b\u0080\u202eb", "ab"},
		{"broken UTF-8 is a box", "Jos\xe9", "Jos□"},
		{"arrows and minus signs stay", "1 → −2", "1 → −2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := printable(c.in); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// The widths are those that fpdf reads from the font, and the Latin part keeps them.
func TestWidths(t *testing.T) {
	for i, st := range []style{body(), strong()} {
		f := fpdf.New("P", "mm", "A4", "")
		f.AddUTF8FontFromBytes("inter", "", inter()[i].file)
		f.SetFont("inter", "", st.size)
		for r := rune(' '); r < widest; r++ {
			if !inter().has(r) {
				continue
			}
			got := inter().width(string(r), st)
			if want := f.GetStringWidth(string(r)); math.Abs(want-got) > 1e-9 {
				t.Errorf("%q is %v wide, and %v to fpdf", r, got, want)
			}
			if latin().has(r) && latin().width(string(r), st) != got {
				t.Errorf("%q is %v wide in the Latin part, not %v", r, latin().width(string(r), st), got)
			}
		}
	}
}
