package message_test

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// htmlRow is a row of figures: its label, amount and inclusive; amount is one in either notation.
var (
	htmlRow = regexp.MustCompile(`<tr><th scope="row"[^>]*>([^<]*)</th><td [^>]*>([^<]*)</td>(?:<td [^>]*>([^<]*)</td>)?</tr>`)
	amount  = regexp.MustCompile(`(?:[+\x{2212}-]\x{a0}?)?€\x{a0}?-?[0-9.,]*[0-9]`)
)

// figure is a labelled row as a reader finds it.
type figure struct{ label, amount, inclusive string }

// textFigures reads the rows of the section under the title; a label that goes on under itself is put together again.
func textFigures(t *testing.T, text, title string) []figure {
	t.Helper()
	return figuresIn(section(t, strings.Split(text, "\n"), func(s string) bool { return strings.HasPrefix(s, title) }))
}

func section(t *testing.T, all []string, starts func(string) bool) []string {
	t.Helper()
	i := slices.IndexFunc(all, starts)
	if i < 0 {
		t.Fatal("no such section")
	}
	rest := all[i+1:]
	for j, s := range rest {
		if strings.HasPrefix(s, "====") && j > 1 || s == "-- " {
			return rest[:j-1]
		}
	}
	return rest
}

func figuresIn(all []string) []figure {
	var found []figure
	begun := "" // a label that goes on at the next line
	for _, s := range all {
		at := amount.FindAllStringIndex(s, -1)
		switch {
		case len(at) > 0 && strings.Contains(s[:at[0][0]], "  "):
			f := figure{label: begun + strings.TrimSpace(s[:at[0][0]]), amount: s[at[0][0]:at[0][1]]}
			if len(at) > 1 {
				f.inclusive = s[at[1][0]:at[1][1]]
			}
			found, begun = append(found, f), ""
		case s == "" || strings.Contains(s, "  "):
			begun = ""
		default:
			begun += s + " "
		}
	}
	return found
}

func htmlFigures(t *testing.T, page, title string) []figure {
	t.Helper()
	_, page, ok := strings.Cut(page, ">"+html.EscapeString(title)+"<")
	if !ok {
		t.Fatalf("no section %q", title)
	}
	page, _, _ = strings.Cut(page, "<h2")
	var found []figure
	for _, m := range htmlRow.FindAllStringSubmatch(page, -1) {
		found = append(found, figure{html.UnescapeString(m[1]), m[2], m[3]})
	}
	return found
}

// drawn are the rows of a statement as a reader of the language finds them.
func drawn(l ordering.Language, rows statement.Rows) []figure {
	locale := words.In(l)
	var want []figure
	for _, r := range rows {
		f := figure{label: locale.Say(r.Label), amount: r.In(locale)}
		if r.Inclusive != nil {
			f.inclusive = r.Inclusive.In(locale)
		}
		want = append(want, f)
	}
	return want
}

func TestCompose_Figures(t *testing.T) {
	for _, kind := range []ordering.NoticeKind{ordering.NoticeApprovalAsked, ordering.NoticeApprovalReminder, ordering.NoticeStandInAsked, ordering.NoticeApproved, ordering.NoticeOrdered} {
		for _, treatment := range []ordering.VATTreatment{ordering.VATStandard, ordering.VATReverseCharge, ordering.VATManualReview} {
			for _, l := range language {
				t.Run(string(kind)+" "+string(treatment)+" "+string(l), func(t *testing.T) {
					n := sample(t, kind, l)
					valid := n.Version.ValidUntil
					n.Version = version(t, ordering.Reseller, treatment)
					n.Version.ValidUntil = valid
					m := compose(t, n)
					var lines [][]string
					for i := range n.Version.Change.Items {
						was := words.In(l).Say(words.New)
						for _, f := range drawn(l, statement.Item(&n.Version.Change.Items[i]).Of(statement.OldMRC)) {
							was = f.amount
						}
						line := []string{itemNames(l)[i], was}
						for _, f := range drawn(l, statement.Item(&n.Version.Change.Items[i]).Of(statement.NewMRC, statement.Difference)) {
							line = append(line, f.amount)
						}
						lines = append(lines, line)
					}
					if d := cmp.Diff(lines, htmlLines(m.HTML)); d != "" {
						t.Errorf("the lines differ: %s", d)
					}
					sameInHTML(t, m)
					total := ordering.Text{NL: "Totaal", EN: "Total"}.In(l)
					want := drawn(l, statement.Totals(&n.Version.Change))
					got := textFigures(t, m.Text, total+"  ")
					same(t, "totals in text", want, got[:min(len(got), len(want))])
					got = htmlFigures(t, m.HTML, total)
					same(t, "totals in HTML", want, got[:min(len(got), len(want))])
				})
			}
		}
	}
}

// htmlLines are the rows of the table of lines: the name and the amounts.
func htmlLines(page string) (lines [][]string) {
	_, page, _ = strings.Cut(page, `<table class="lines"`)
	page, _, _ = strings.Cut(page, "</table>")
	for _, row := range regexp.MustCompile(`<tr align="right"><th scope="row".*?</tr>`).FindAllString(page, -1) {
		var cells []string
		for _, cell := range regexp.MustCompile(`>([^<]+)<`).FindAllStringSubmatch(row, -1) {
			cells = append(cells, html.UnescapeString(cell[1]))
		}
		lines = append(lines, cells)
	}
	return lines
}

// itemNames are the names of the lines of a version.
func itemNames(l ordering.Language) []string {
	if l == catalog.English {
		return []string{"1. Hosted Voice", "2. Business Fibre", "3. Business Fibre", "4. Private cloud pool"}
	}
	return []string{"1. Hosted Telefonie", "2. Zakelijk Glasvezel", "3. Zakelijk Glasvezel", "4. Private Cloud-pool"}
}

func itemTitles(l ordering.Language) []string {
	if l == catalog.English {
		return []string{"1. Change: Hosted Voice", "2. New: Business Fibre", "3. Migration: Business Fibre", "4. Change: Private cloud pool"}
	}
	return []string{"1. Wijziging: Hosted Telefonie", "2. Nieuw: Zakelijk Glasvezel", "3. Overstap: Zakelijk Glasvezel", "4. Wijziging: Private Cloud-pool"}
}

func same(t *testing.T, what string, want, got []figure) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(figure{})); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// A completed item shows what completion recorded.
func TestCompose_Completed(t *testing.T) {
	for _, l := range language {
		n := sample(t, ordering.NoticeCompleted, l)
		item := n.Order.Item("a")
		m := compose(t, n)
		want := drawn(l, statement.Ordered(item, &n.Version.Change))
		same(t, "text", want, textFigures(t, m.Text, itemTitles(l)[0]))
		same(t, "HTML", want, htmlFigures(t, m.HTML, itemTitles(l)[0]))
	}
}

// A delivered order shows for every line what it costs now and its first period.
func TestCompose_Delivered(t *testing.T) {
	for _, l := range language {
		n := delivered(t, l)
		m := compose(t, n)
		var want [][]string
		for i := range n.Order.Items[:3] {
			line := []string{itemNames(l)[i] + ", " + words.In(l).ShortDate(n.Order.Items[i].Actual)}
			for _, f := range drawn(l, statement.Ordered(&n.Order.Items[i], &n.Version.Change).Of(statement.NewMRC, statement.Difference, statement.ActualFirstPeriod)) {
				line = append(line, f.amount)
			}
			want = append(want, line)
		}
		want = append(want, []string{itemNames(l)[3] + ", " + words.In(l).Say(words.OrderState(string(ordering.Cancelled)))})
		if d := cmp.Diff(want, htmlLines(m.HTML)); d != "" {
			t.Errorf("%s: the lines differ: %s", l, d)
		}
		sameInHTML(t, m)
	}
}

// The largest amounts keep their columns.
func TestCompose_LargeAmounts(t *testing.T) {
	n := sample(t, ordering.NoticeApprovalAsked, catalog.Dutch)
	n.Version.Change.Total.Difference = 999_999_999_99
	n.Version.Change.Total.NRC = -999_999_999_99
	m := compose(t, n)
	wellMade(t, m, n.Link)
	got := textFigures(t, m.Text, "Totaal  ")
	same(t, "totals", drawn(catalog.Dutch, statement.Totals(&n.Version.Change)), got[:5])
}

// An approver reads why and what to look at.
func TestCompose_Reasons(t *testing.T) {
	n := sample(t, ordering.NoticeApprovalAsked, catalog.Dutch)
	n.Role = ordering.SalesManager
	n.Version.TermWaiver = &ordering.TermWaiver{Name: "Zoë de Wit", Date: calendar.Date{Year: 2026, Month: 11, Day: 16}}
	text := strings.Join(strings.Fields(compose(t, n).Text), " ")
	for _, want := range []string{
		"Een extra korting in deze offerte is hoger dan 10%.",
		"Het verschil per maand is hoger dan € 2.500,00, of de eenmalige kosten zijn hoger dan € 5.000,00.",
		"Een regel wordt per maand goedkoper.",
		"Let op, regel 2: De beschikbaarheid op dit adres is niet bekend. Alternatief: Ethernet Premium (1:1).",
		"De klant ziet af van de maximale looptijd voor kleine ondernemingen: Zoë de Wit, 16 november 2026.",
		"Eén besluit uit uw groep is genoeg.",
	} {
		if !strings.Contains(text, strings.Join(strings.Fields(want), " ")) {
			t.Errorf("lacks %q in\n%s", want, text)
		}
	}
	if strings.Contains(text, "Elke aanvraag wordt beoordeeld.") {
		t.Error("gives a rule that asks for another role")
	}
}

// The validity is until the end of its last day.
func TestCompose_Validity(t *testing.T) {
	for l, want := range map[ordering.Language]string{catalog.Dutch: "18 december 2026 (Nederlandse tijd)", catalog.English: "18 December 2026 (Dutch time)"} {
		m := compose(t, sample(t, ordering.NoticeApproved, l))
		if !strings.Contains(strings.Join(strings.Fields(m.Text), " "), want) || !strings.Contains(m.HTML, want) {
			t.Errorf("lacks %q", want)
		}
	}
}

// How to confirm follows the partner.
func TestCompose_HowToConfirm(t *testing.T) {
	for kind, words := range map[ordering.PartnerKind][2]string{
		ordering.Reseller:  {"onderteken", "activ"},
		ordering.Solutions: {"activ", "onderteken"},
	} {
		for _, role := range []ordering.Role{"", ordering.AccountManager} {
			n := sample(t, ordering.NoticeApproved, catalog.Dutch)
			n.Version.PartnerAt.Kind, n.Role = kind, role
			text := compose(t, n).Text
			if !strings.Contains(text, words[0]) || strings.Contains(text, words[1]) {
				t.Errorf("%s as %q:\n%s", kind, role, text)
			}
		}
	}
}

// An unreadable language is Dutch.
func TestCompose_UnknownLanguage(t *testing.T) {
	n := sample(t, ordering.NoticeApproved, "fr")
	if m := compose(t, n); m.Language != catalog.Dutch {
		t.Errorf("language %q", m.Language)
	}
}
