package pdf

import (
	"testing"

	"pgregory.net/rapid"
)

func TestRowsThatBelongTogetherShareAPageWheneverOnePageHoldsThem(t *testing.T) {
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

func TestATableThatGoesOnOverleafRepeatsItsHeader(t *testing.T) {
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

func TestEncode(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"what cp1252 has stays", "€ ë ï ’ – × Š", "\x80 \xeb \xef \x92 \x96 \xd7 \x8a"},
		{"a no-break space stays one", "€\u00a01", "\x80\xa01"},
		{"accents it lacks are left off", "Łódź Győr", "L\xf3dz Gyor"},
		{"decomposed letters too", "e\u0308", "e"},
		{"Greek is written in Latin letters", "Αθήνα Χανιά", "Athina Chania"},
		{"Bulgarian is", "Пловдив Щит", "Plovdiv Shtit"},
		{"ligatures and wide letters are taken apart", "ﬁ Ａ", "fi A"},
		{"an emoji is a question mark", "a😀b", "a?b"},
		{"a letter without custom is a question mark", "日本", "??"},
		{"controls never come through", "a\x00\x1b\u0080\u202eb", "ab"},
		{"arrows and minus signs are spelled", "1 → −2", "1 -> -2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := encode(c.in); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
