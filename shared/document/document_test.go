package document_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

var update = flag.Bool("update", false, "write the golden files")

func TestBuild_Kinds(t *testing.T) {
	for _, c := range documenttest.Cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			got := dump(c.Content(t))
			if c.Name == "eighty-items" {
				got = ends(t, got)
			}
			golden := filepath.Join("testdata", c.Name+".golden")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// ends leaves out of the dump of eighty items all but the first two and the last two: the others are of the same kinds, and
// TestBuild_Figures looks at their amounts. Each must have its row and its section.
func ends(t *testing.T, dump string) string {
	t.Helper()
	for n := 1; n <= 80; n++ {
		for _, part := range []string{`(?m)^  %d  .*\n`, `(?ms)^# %d\. .*?\n\n`} {
			found := regexp.MustCompile(fmt.Sprintf(part, n)).FindAllString(dump, -1)
			if len(found) != 1 {
				t.Errorf("item %d has %d rows or sections", n, len(found))
			} else if n > 2 && n < 79 {
				dump = strings.Replace(dump, found[0], "", 1)
			}
		}
	}
	return dump
}

// dump writes the content tree as people would read it, with the ids of its figures.
func dump(c document.Content) string {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	p("%s | %s", c.Letterhead.Name, strings.Join(c.Letterhead.Contact, " | "))
	p("%s", c.Letterhead.Legal)
	p("%s %s, %s, in %s", c.Title, c.Number, c.Date, c.Language)
	if c.Draft != "" {
		p("DRAFT %s", c.Draft)
	}
	p("to %s", strings.Join(c.Addressee, " | "))
	facts := func(facts []document.Fact) {
		for _, f := range facts {
			p("  %s: %s", f.Label, strings.ReplaceAll(f.Value, "\n", " ⏎ "))
		}
	}
	facts(c.Facts)
	p("\n%s", c.Introduction)
	if c.Link != nil {
		p("%s: %s", c.Link.Label, c.Link.Address)
	}
	for _, s := range c.Sections {
		p("\n# %s [%s] %s", s.Heading, s.ID, s.Tag)
		if s.Summary != "" {
			p("in short %s @ %s", s.Summary, s.Site)
		}
		for _, block := range s.Blocks {
			switch block := block.(type) {
			case document.Paragraph:
				p("%s%s", block.Text, map[bool]string{true: " (strong)"}[block.Strong])
			case document.Panels:
				for _, panel := range block {
					p("panel %s", panel.Heading)
					facts(panel.Facts)
				}
			case document.Table:
				for i, column := range block.Columns {
					p("column %d %s", i, column.Heading)
				}
				for _, r := range block.Rows {
					var cells []string
					for _, cell := range r.Cells {
						text := cell.Text
						if cell.Figure != "" {
							text += " {" + cell.Figure + "}"
						}
						cells = append(cells, text)
					}
					p("  %s%s", strings.Join(cells, " | "), map[bool]string{true: " (strong)"}[r.Strong]+map[bool]string{true: " (quiet)"}[r.Quiet]+map[bool]string{true: " :: " + r.Detail}[r.Detail != ""])
				}
			case document.Signature:
				p("sign %s: %s, %s", block.For, strings.Join(block.Fields, ", "), block.Last)
			}
		}
	}
	p("\n%s · %s", c.Reference, c.PageLabel(1, 3))
	return b.String()
}

func TestBuild_Figures(t *testing.T) {
	for _, c := range documenttest.Cases(t) {
		t.Run(c.Name+" draws every row of the statement that its reader sees", func(t *testing.T) {
			want, found := figures(c), map[string]bool{}
			for _, f := range documenttest.Figures(c.Content(t)) {
				amount, ok := want[f.ID]
				if !ok {
					t.Errorf("%s is not expected in this copy", f.ID)
				}
				if text := amount.In(words.In(c.Version.Language)); f.Amount != amount.Cents || f.Text != text || f.Label == "" || f.Column == "" {
					t.Errorf("%s: %q %q shows %s (%d), want %s", f.ID, f.Label, f.Column, f.Text, f.Amount, text)
				}
				found[f.ID] = true
			}
			for id := range want {
				if !found[id] {
					t.Errorf("%s is missing", id)
				}
			}
		})
	}
}

// figures are those that a copy must show, by their ids: the Party all and the contract value, without the VAT of a line; the
// customer of a solutions partner results only, without VAT. Nobody is shown charges of nothing, nor of new services alone an old
// price and a difference.
func figures(c documenttest.Case) map[string]statement.Figure {
	shown := map[string]statement.Figure{}
	if c.Options.Variant == ordering.DocumentCustomer {
		return shown
	}
	rows := statement.All(&c.Version.Change)
	if c.Options.Variant == ordering.DocumentCustomerPriced {
		rows = rows.Results()
	} else {
		rows = append(rows, statement.Committed(&c.Version.Change)...)
	}
	if !slices.ContainsFunc(c.Version.Items, func(i ordering.VersionItem) bool { return i.Action == ordering.Modify }) {
		rows = rows.Without(statement.OldMRC, statement.Difference)
	}
	for _, r := range rows {
		if r.Cents == 0 && (r.Key == statement.NRC || r.Key == statement.FirstPeriod) {
			continue
		}
		shown[r.ID] = r.Figure
		if r.Inclusive != nil && c.Options.Variant == ordering.DocumentParty {
			shown[r.VAT.ID], shown[r.Inclusive.ID] = *r.VAT, *r.Inclusive
		}
	}
	return shown
}

// The customer's copy without prices names no amount.
func TestBuild_NoPrices(t *testing.T) {
	for _, c := range documenttest.Cases(t) {
		if c.Options.Variant == ordering.DocumentCustomer {
			if text := dump(c.Content(t)); strings.Contains(text, "€") {
				t.Error(text)
			}
		}
	}
}

// The content does not depend on what became of the version.
func TestBuild_LaterState(t *testing.T) {
	c := documenttest.Cases(t)[0]
	before := dump(c.Content(t))
	for _, state := range []ordering.VersionState{ordering.Ordered, ordering.Superseded, ordering.Expired} {
		c.Version.State = state
		if diff := cmp.Diff(before, dump(c.Content(t))); diff != "" {
			t.Errorf("%s: %s", state, diff)
		}
	}
}

func TestBuild_Refused(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*documenttest.Case)
	}{
		{"a customer's copy of a reseller's quote", func(c *documenttest.Case) { c.Options.Variant = ordering.DocumentCustomer }},
		{"an unknown variant", func(c *documenttest.Case) { c.Options.Variant = "poster" }},
		{"a catalogue that the book lacks", func(c *documenttest.Case) { c.Version.Change.Catalog = "1999-01-01" }},
		{"an item that was never priced", func(c *documenttest.Case) { c.Version.Change.Items = c.Version.Change.Items[1:] }},
	} {
		t.Run(c.name, func(t *testing.T) {
			one := documenttest.Cases(t)[0]
			c.spoil(&one)
			if _, err := document.Build(one.Version, documenttest.Book(t), one.Options); err == nil {
				t.Error("was built")
			}
		})
	}
}

// A service older than every catalogue is named by its IDs.
func TestBuild_OldService(t *testing.T) {
	c := documenttest.Cases(t)[0]
	was := c.Version.Items[2].Was
	was.Catalog, c.Version.Change.Items[2].Old.Offering = "1999-01-01", "voice-isdn-30"
	text := dump(c.Content(t))
	for _, want := range []string{"voice-isdn-30 | SIP-trunk", "item.trunk.oldMrcCents"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing from\n%s", want, text)
		}
	}
}

// Hostile text is made fit to print.
func TestBuild_Hostile(t *testing.T) {
	for name, s := range documenttest.HostileTexts() {
		t.Run(name, func(t *testing.T) {
			text := dump(documenttest.Hostile(t, s).Content(t))
			if !norm.NFC.IsNormalString(text) {
				t.Error("not NFC")
			}
			word := 0
			for _, r := range text {
				if r != '\n' && r != '\u200b' && unicode.Is(unicode.C, r) {
					t.Fatalf("%U is left", r)
				}
				if word++; unicode.IsSpace(r) || r == '\u200b' {
					word = 0
				}
				if word > 80 {
					t.Fatal("a word that cannot be broken")
				}
			}
			if len(text) > 150_000 {
				t.Errorf("%d bytes", len(text))
			}
		})
	}
}

// Plain text is left alone.
func TestBuild_PlainText(t *testing.T) {
	const name = "Bakkerij Zoë & Zn. ’s-Hertogenbosch – 1/2 (Łódź) Ελλάδα 日本"
	if text := dump(documenttest.Hostile(t, name).Content(t)); strings.Count(text, name) < 30 {
		t.Errorf("%q stands %d times", name, strings.Count(text, name))
	}
}
