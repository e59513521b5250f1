package pdf_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// kept are documents as people keep them: of 1 to 80 lines, for either kind of partner, in both languages.
func kept(t *testing.T) []documenttest.Case {
	cases := documenttest.Cases(t)
	for _, kind := range []ordering.PartnerKind{ordering.Reseller, ordering.Solutions} {
		for _, l := range []ordering.Language{catalog.Dutch, catalog.English} {
			cases = append(cases, documenttest.Twelve(t, kind, l))
		}
	}
	return cases
}

// unfilled tells which pages have more white at their end than a reader expects; the last is as full as it comes, but holds more
// than a line or two.
func unfilled(lines []documenttest.Line, pages int) []string {
	const (
		foot, top = 69.0, 760.0 // points from the page's foot
		least     = 0.6         // of the height between them
		fewest    = 5           // lines of the last page
	)
	var wrong []string
	for page := 1; page <= pages; page++ {
		lowest, count := top, 0
		for _, l := range lines {
			if l.Page == page && l.Y > foot-5 && l.Y < top {
				lowest, count = min(lowest, l.Y), count+1
			}
		}
		if full := (top - lowest) / (top - foot); page < pages && full < least || count < fewest {
			wrong = append(wrong, fmt.Sprintf("page %d of %d is filled for %.0f%%, with %d lines", page, pages, 100*full, count))
		}
	}
	return wrong
}

func TestPages_Filled(t *testing.T) {
	for _, c := range kept(t) {
		t.Run(c.Name, func(t *testing.T) {
			lines, pages := documenttest.TextLayer(t, renderCase(t, c))
			for _, wrong := range unfilled(lines, pages) {
				t.Error(wrong)
			}
			if strings.HasPrefix(c.Name, "twelve") && pages > 6 {
				t.Errorf("twelve lines take %d pages", pages)
			}
			if pages > 40 {
				t.Errorf("eighty lines take %d pages", pages)
			}
		})
	}
}

func TestPages_FilledPlanted(t *testing.T) {
	content := documenttest.Twelve(t, ordering.Reseller, catalog.Dutch).Content(t)
	t.Run("a last page with a checksum only", func(t *testing.T) {
		lines, pages := documenttest.TextLayer(t, render(t, content))
		lines = append(lines, documenttest.Line{Page: pages + 1, Y: 700}, documenttest.Line{Page: pages + 1, Y: 680})
		if len(unfilled(lines, pages+1)) == 0 {
			t.Error("is not found")
		}
	})
	t.Run("a page half empty before what is kept together", func(t *testing.T) {
		content.Sections[1].Together = true
		if lines, pages := documenttest.TextLayer(t, render(t, content)); len(unfilled(lines, pages)) == 0 {
			t.Errorf("is not found on %d pages", pages)
		}
	})
}

// firstLines is how many lines the first page has at least, where there are so many: eight that say as much as those of mixed.
const firstLines = 8

// untold tells what a reader of the first page alone does not learn: the totals with their VAT, and of its lines what they are.
func untold(c documenttest.Case, content document.Content, lines []documenttest.Line) []string {
	first := textOf(lines, 1)
	l := words.In(content.Language)
	rows := statement.Totals(&c.Version.Change).Of(statement.NewMRC, statement.NRC)
	var lost []string
	say := func(text string) {
		if !strings.Contains(first, spaced(text)) {
			lost = append(lost, text)
		}
	}
	for _, r := range rows {
		if r.Cents == 0 || c.Options.Variant == ordering.DocumentCustomer {
			continue
		}
		say(l.Say(r.Label) + " " + r.In(l))
		if r.Inclusive != nil && c.Options.Variant == ordering.DocumentParty {
			say(r.Inclusive.In(l))
		}
	}
	for i, s := range content.Sections {
		if item := i - 2; strings.HasPrefix(s.ID, "item.") && item < firstLines {
			say(strings.Replace(s.Heading, ".", "", 1))
			say(s.Summary)
		} else if i == 0 {
			say(s.Heading)
		}
	}
	return lost
}

// spaced has white space as single spaces that break.
func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }

// textOf is the text of a page.
func textOf(lines []documenttest.Line, page int) string {
	var text []string
	for _, l := range lines {
		if l.Page == page {
			text = append(text, l.String())
		}
	}
	return spaced(strings.Join(text, " "))
}

func TestPages_First(t *testing.T) {
	for _, c := range kept(t) {
		t.Run(c.Name, func(t *testing.T) {
			lines, _ := documenttest.TextLayer(t, renderCase(t, c))
			if lost := untold(c, c.Content(t), lines); len(lost) > 0 {
				t.Errorf("the first page does not say %q", lost)
			}
		})
	}
}

func TestPages_FirstPlanted(t *testing.T) {
	c := documenttest.Twelve(t, ordering.Reseller, catalog.Dutch)
	content := c.Content(t)
	totals := content.Sections[0]
	content.Sections = append(slices.Clone(content.Sections[1:]), totals)
	lines, _ := documenttest.TextLayer(t, render(t, content))
	if lost := untold(c, c.Content(t), lines); len(lost) == 0 {
		t.Error("totals at the end are not missed")
	}
}

// unsigned tells which amounts do not stand on the page that has the place to sign.
func unsigned(c documenttest.Case, lines []documenttest.Line) []string {
	l := words.In(c.Version.Language)
	at := slices.IndexFunc(lines, func(line documenttest.Line) bool { return strings.Contains(line.String(), l.Say(words.Signature)) })
	if at < 0 {
		return []string{"no place to sign"}
	}
	page := textOf(lines, lines[at].Page)
	var lost []string
	for _, r := range statement.Totals(&c.Version.Change).Of(statement.NewMRC, statement.NRC) {
		if r.Cents != 0 && (!strings.Contains(page, spaced(r.In(l))) || r.Inclusive != nil && !strings.Contains(page, spaced(r.Inclusive.In(l)))) {
			lost = append(lost, l.Say(r.Label))
		}
	}
	return lost
}

func TestPages_Signed(t *testing.T) {
	for _, c := range kept(t) {
		if c.Version.PartnerAt.Kind != ordering.Reseller || c.Version.ApprovedAt.IsZero() {
			continue // activated, or not to be agreed to yet
		}
		t.Run(c.Name, func(t *testing.T) {
			lines, _ := documenttest.TextLayer(t, renderCase(t, c))
			if lost := unsigned(c, lines); len(lost) > 0 {
				t.Errorf("the page that is signed lacks %q", lost)
			}
		})
	}
	t.Run("planted: a page to sign without amounts", func(t *testing.T) {
		c := documenttest.Twelve(t, ordering.Reseller, catalog.Dutch)
		content := c.Content(t)
		last := &content.Sections[len(content.Sections)-1]
		last.Blocks = slices.DeleteFunc(slices.Clone(last.Blocks), func(b document.Block) bool { _, table := b.(document.Table); return table })
		lines, _ := documenttest.TextLayer(t, render(t, content))
		if len(unsigned(c, lines)) == 0 {
			t.Error("is not found")
		}
	})
}
