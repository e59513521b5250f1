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
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// htmlRow is a row of figures: its label, amount and tax; amount is one in either notation.
var (
	htmlRow = regexp.MustCompile(`<tr><th scope="row"[^>]*>([^<]*)</th><td [^>]*>([^<]*)</td>(?:<td [^>]*>([^<]*)</td>)?</tr>`)
	amount  = regexp.MustCompile(`-?€[\x{a0} ]?-?[0-9.,]*[0-9]`)
)

// figure is a labelled row as a reader finds it.
type figure struct{ label, amount, tax string }

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
	for _, s := range all {
		amounts := amount.FindAllString(s, -1)
		at := amount.FindStringIndex(s)
		if at == nil || !strings.Contains(s[:at[0]], "  ") {
			continue // a sentence
		}
		f := figure{label: strings.TrimSpace(s[:at[0]]), amount: amounts[0]}
		if len(amounts) > 1 {
			f.tax = amounts[1]
		}
		found = append(found, f)
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

// itemFigures are the figures of an item as the Change has them, under the labels of the language.
func itemFigures(l ordering.Language, c *ordering.ChangeItem) []figure {
	var want []figure
	add := func(nl, en string, amount money.Cents, tax *money.Cents) {
		f := figure{label: ordering.Text{NL: nl, EN: en}.In(l), amount: written(l, amount)}
		if tax != nil {
			f.tax = written(l, *tax)
		}
		want = append(want, f)
	}
	if c.Old != nil {
		add("Per maand, oud", "Per month, old", c.Old.NetMRC, nil)
	}
	add("Lijstprijs per maand", "List price per month", c.New.ListMRC, nil)
	for _, d := range c.Discounts {
		switch {
		case d.Kind == catalog.TermStep && d.BasisPoints == -600:
			add("Looptijdkorting 6%", "Term discount 6%", d.Amount, nil)
		case d.Kind == catalog.TermStep:
			add("Looptijdkorting 3%", "Term discount 3%", d.Amount, nil)
		case d.Kind == catalog.PartnerLevelStep:
			add("Partnerkorting 15%", "Partner discount 15%", d.Amount, nil)
		case d.Kind == catalog.ManualStep:
			add("Extra korting 12,5%", "Extra discount 12.5%", d.Amount, nil)
		}
	}
	add("Per maand, nieuw", "Per month, new", c.New.NetMRC, nil)
	add("Verschil per maand", "Difference per month", c.Difference, c.VATOnDifference)
	if c.NRCBasisPoints != 0 {
		add("Eenmalig, lijstprijs", "One-off, list price", c.ListNRC, nil)
		add("Eenmalig, na 10% korting", "One-off, after 10% discount", c.NRC, c.VATOnNRC)
	} else {
		add("Eenmalig", "One-off", c.NRC, c.VATOnNRC)
	}
	add("Eerste periode, naar rato", "First period, pro rata", c.FirstPeriod.Amount, nil)
	return want
}

func written(l ordering.Language, c money.Cents) string {
	if l == catalog.English {
		return c.EN()
	}
	return c.NL()
}

func totalFigures(l ordering.Language, c *ordering.Change) []figure {
	labels := []ordering.Text{
		{NL: "Per maand, oud", EN: "Per month, old"},
		{NL: "Per maand, nieuw", EN: "Per month, new"},
		{NL: "Verschil per maand", EN: "Difference per month"},
		{NL: "Eenmalig", EN: "One-off"},
		{NL: "Eerste periode, naar rato", EN: "First period, pro rata"},
	}
	amounts := []money.Cents{c.Total.OldMRC, c.Total.NewMRC, c.Total.Difference, c.Total.NRC, c.Total.FirstPeriod}
	want := make([]figure, len(labels))
	for i := range labels {
		want[i] = figure{label: labels[i].In(l), amount: written(l, amounts[i])}
	}
	if a := c.VAT.Amounts; a != nil {
		for i, tax := range []money.Cents{a.NewMRC, a.Difference, a.NRC, a.FirstPeriod} {
			want[i+1].tax = written(l, tax)
		}
	}
	return want
}

func TestEveryFigureOfTheChangeStandsInItsRowOfTextAndHTML(t *testing.T) {
	for _, kind := range []ordering.NoticeKind{ordering.NoticeApprovalAsked, ordering.NoticeApprovalReminder, ordering.NoticeStandInAsked, ordering.NoticeApproved, ordering.NoticeOrdered} {
		for _, treatment := range []ordering.VATTreatment{ordering.VATStandard, ordering.VATReverseCharge, ordering.VATManualReview} {
			for _, l := range language {
				t.Run(string(kind)+" "+string(treatment)+" "+string(l), func(t *testing.T) {
					n := sample(t, kind, l)
					valid := n.Version.ValidUntil
					n.Version = version(t, ordering.Reseller, treatment)
					n.Version.ValidUntil = valid
					m := compose(t, n)
					titles := itemTitles(l)
					for i := range n.Version.Change.Items {
						want := itemFigures(l, &n.Version.Change.Items[i])
						same(t, titles[i]+" in text", want, textFigures(t, m.Text, titles[i]))
						same(t, titles[i]+" in HTML", want, htmlFigures(t, m.HTML, titles[i]))
					}
					total := ordering.Text{NL: "Totaal", EN: "Total"}.In(l)
					want := totalFigures(l, &n.Version.Change)
					got := textFigures(t, m.Text, total+"  ")
					same(t, "totals in text", want, got[:min(len(got), len(want))])
					got = htmlFigures(t, m.HTML, total)
					same(t, "totals in HTML", want, got[:min(len(got), len(want))])
				})
			}
		}
	}
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

func TestACompletedItemShowsWhatCompletionRecorded(t *testing.T) {
	for _, l := range language {
		n := sample(t, ordering.NoticeCompleted, l)
		item := n.Order.Item("a")
		m := compose(t, n)
		want := []figure{
			{ordering.Text{NL: "Per maand, nieuw", EN: "Per month, new"}.In(l), written(l, item.NewMRC), ""},
			{ordering.Text{NL: "Verschil per maand", EN: "Difference per month"}.In(l), written(l, item.Difference), ""},
			{ordering.Text{NL: "Eenmalig", EN: "One-off"}.In(l), written(l, item.NRC), ""},
			{ordering.Text{NL: "Eerste periode, naar rato", EN: "First period, pro rata"}.In(l), written(l, item.ActualFirstPeriod.Amount), ""},
		}
		same(t, "text", want, textFigures(t, m.Text, itemTitles(l)[0]))
		same(t, "HTML", want, htmlFigures(t, m.HTML, itemTitles(l)[0]))
	}
}

func TestADeliveredOrderShowsTheFiguresOfEveryLine(t *testing.T) {
	for _, l := range language {
		n := delivered(t, l)
		m := compose(t, n)
		for i := range n.Order.Items[:3] {
			item, title := &n.Order.Items[i], itemTitles(l)[i]
			want := []figure{
				{ordering.Text{NL: "Per maand, nieuw", EN: "Per month, new"}.In(l), written(l, item.NewMRC), ""},
				{ordering.Text{NL: "Verschil per maand", EN: "Difference per month"}.In(l), written(l, item.Difference), ""},
				{ordering.Text{NL: "Eenmalig", EN: "One-off"}.In(l), written(l, item.NRC), ""},
				{ordering.Text{NL: "Eerste periode, naar rato", EN: "First period, pro rata"}.In(l), written(l, item.ActualFirstPeriod.Amount), ""},
			}
			same(t, title+" in text", want, textFigures(t, m.Text, title))
			same(t, title+" in HTML", want, htmlFigures(t, m.HTML, title))
		}
		if got := textFigures(t, m.Text, itemTitles(l)[3]); len(got) > 0 {
			t.Errorf("the cancelled line shows %v", got)
		}
	}
}

func TestTheLargestAmountsKeepTheirColumns(t *testing.T) {
	n := sample(t, ordering.NoticeApprovalAsked, catalog.Dutch)
	n.Version.Change.Total.Difference = 999_999_999_99
	n.Version.Change.Total.NRC = -999_999_999_99
	m := compose(t, n)
	wellMade(t, m, n.Link)
	got := textFigures(t, m.Text, "Totaal  ")
	same(t, "totals", totalFigures(catalog.Dutch, &n.Version.Change), got[:5])
}

func TestAnApproverReadsWhyAndWhatToLookAt(t *testing.T) {
	n := sample(t, ordering.NoticeApprovalAsked, catalog.Dutch)
	n.Role = ordering.SalesManager
	n.Version.TermWaiver = &ordering.TermWaiver{Name: "Zoë de Wit", Date: calendar.Date{Year: 2026, Month: 11, Day: 16}}
	text := strings.Join(strings.Fields(compose(t, n).Text), " ")
	for _, want := range []string{
		"Een korting in deze offerte is hoger dan 10%.",
		"Het verschil per maand is hoger dan € 2.500,00, of eenmalig meer dan € 5.000,00.",
		"Een regel wordt per maand goedkoper.",
		"Let op, regel 2: De beschikbaarheid op dit adres is niet bekend. Alternatief: Ethernet Premium (1:1).",
		"De klant ziet af van de maximale looptijd voor kleine ondernemingen: Zoë de Wit, 16 november 2026.",
		"Eén beslissing uit uw groep is genoeg.",
	} {
		if !strings.Contains(text, strings.Join(strings.Fields(want), " ")) {
			t.Errorf("lacks %q in\n%s", want, text)
		}
	}
	if strings.Contains(text, "Elke offerte wordt beoordeeld.") {
		t.Error("gives a rule that asks for another role")
	}
}

func TestTheValidityIsUntilTheEndOfItsLastDay(t *testing.T) {
	for l, want := range map[ordering.Language]string{catalog.Dutch: "18 december 2026, 23:59:59 uur (Nederlandse tijd)", catalog.English: "18 December 2026, 23:59:59 (Amsterdam time)"} {
		m := compose(t, sample(t, ordering.NoticeApproved, l))
		if !strings.Contains(strings.Join(strings.Fields(m.Text), " "), want) || !strings.Contains(m.HTML, want) {
			t.Errorf("lacks %q", want)
		}
	}
}

func TestHowToConfirmFollowsThePartner(t *testing.T) {
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

func TestAnUnreadableLanguageIsDutch(t *testing.T) {
	n := sample(t, ordering.NoticeApproved, "fr")
	if m := compose(t, n); m.Language != catalog.Dutch {
		t.Errorf("language %q", m.Language)
	}
}
