package test

import (
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document/documenttest"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// row is a labelled line of amounts as a reader finds it on a page, in a mail or in a PDF. Its part is the number of the
// item, 0 for the totals and -1 for what stands above everything.
type row struct {
	part    int
	label   string
	amounts []money.Cents
}

func (r row) String() string { return fmt.Sprintf("%d %q %v", r.part, r.label, r.amounts) }

// The amount and the row of amounts in either notation.
const amountForm = `-?€\x{a0}?-?[\d.,]*[.,]\d\d`

var (
	amountText = regexp.MustCompile(`^` + amountForm + `$`)
	itemTitle  = regexp.MustCompile(`^(\d+)\. \S`)
	mailRow    = regexp.MustCompile(`^(\S.*?) {2,}(` + amountForm + `)(?: +(` + amountForm + `))?$`)
	htmlCard   = regexp.MustCompile(`(?s)<section class="card" id="(item\.[^"]+|totals)">.*?<h2>(\d*)(.*?)</section>`)
	htmlRow    = regexp.MustCompile(`(?s)<tr role="row"[^>]*><th role="rowheader"[^>]*>([^<]*)</th>(.*?)</tr>`)
	htmlFigure = regexp.MustCompile(`data-figure="([^"]+)">([^<]*)</td>`)
	htmlHead   = regexp.MustCompile(`<div><dt>([^<]*)</dt><dd>(` + amountForm + `) <small>`)
)

// cents reads an amount of either notation: all have two decimals.
func cents(text string) money.Cents {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		panic(fmt.Sprintf("%q is no amount", text)) // the expression that found it is wrong
	}
	if strings.Contains(text, "-") {
		n = -n
	}
	return money.Cents(n)
}

// pdfRows are the rows of amounts in a PDF's text layer.
func pdfRows(lines []documenttest.Line) []row {
	var rows []row
	part := -1
	for _, l := range lines {
		first := l.Pieces[0].Text
		if title := itemTitle.FindStringSubmatch(first); title != nil {
			part, _ = strconv.Atoi(title[1])
		}
		if strings.HasPrefix(first, "Totaal van deze offerte") || strings.HasPrefix(first, "Total of this quote") {
			part = 0
		}
		r := row{part: part, label: first}
		for _, p := range l.Pieces[1:] {
			if amountText.MatchString(p.Text) {
				r.amounts = append(r.amounts, cents(p.Text))
			}
		}
		if len(r.amounts) > 0 {
			rows = append(rows, r)
		}
	}
	return rows
}

// mailRows are those in the text form of a mail.
func mailRows(text string) []row {
	var rows []row
	part := 0
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if title := itemTitle.FindStringSubmatch(line); title != nil {
			part, _ = strconv.Atoi(title[1])
		}
		if found := mailRow.FindStringSubmatch(line); found != nil {
			r := row{part, found[1], []money.Cents{cents(found[2])}}
			if found[3] != "" {
				r.amounts = append(r.amounts, cents(found[3]))
			}
			rows = append(rows, r)
		}
	}
	return rows
}

// pageRows are those of an approval page, and its figures by their names.
func pageRows(page string) (rows []row, figures map[string]money.Cents) {
	figures = map[string]money.Cents{}
	for _, head := range htmlHead.FindAllStringSubmatch(page, -1) {
		rows = append(rows, row{-1, head[1], []money.Cents{cents(head[2])}})
	}
	for _, card := range htmlCard.FindAllStringSubmatch(page, -1) {
		part, _ := strconv.Atoi(card[2]) // the totals have no number
		for _, tr := range htmlRow.FindAllStringSubmatch(card[3], -1) {
			r := row{part: part, label: html.UnescapeString(tr[1])}
			for _, figure := range htmlFigure.FindAllStringSubmatch(tr[2], -1) {
				r.amounts = append(r.amounts, cents(figure[2]))
				figures[figure[1]] = cents(figure[2])
			}
			if len(r.amounts) > 0 {
				rows = append(rows, r)
			}
		}
	}
	return rows, figures
}

// expectation is what must stand on a surface, in order. A label is a regular expression.
type expectation struct {
	language ordering.Language
	rows     []row
}

func (e *expectation) say(nl, en string) string {
	if e.language == catalog.English {
		return en
	}
	return nl
}

func (e *expectation) row(part int, nl, en string, amounts ...money.Cents) {
	e.rows = append(e.rows, row{part, e.say(nl, en), amounts})
}

// differences tells which rows are not as expected. In which order the parts stand is up to the surface.
func (e *expectation) differences(found []row) []string {
	byPart := func(a, b row) int { return a.part - b.part }
	slices.SortStableFunc(e.rows, byPart)
	slices.SortStableFunc(found, byPart)
	var all []string
	for i := range max(len(e.rows), len(found)) {
		switch {
		case i >= len(e.rows):
			all = append(all, "unexpected "+found[i].String())
		case i >= len(found):
			all = append(all, "missing "+e.rows[i].String())
		default:
			want, got := e.rows[i], found[i]
			label := regexp.MustCompile(`^(?:` + want.label + `)$`).MatchString(got.label)
			if !label || want.part != got.part || !slices.Equal(want.amounts, got.amounts) {
				all = append(all, fmt.Sprintf("%s instead of %s", got, want))
			}
		}
	}
	return all
}

// percentage is a number of percents in either language.
const percentage = `[\d.,]+%`

// steps are the list price and the discounts on it, as a surface writes them before and after the percentage.
func (e *expectation) steps(part int, listNL, listEN string, c *ordering.ChangeItem, additional, before, after string) {
	if len(c.Discounts) > 0 {
		e.row(part, listNL, listEN, c.New.ListMRC)
	}
	for _, d := range c.Discounts {
		off := d.BasisPoints < 0
		share := before + percentage + after
		switch {
		case d.Kind == catalog.TermStep && off:
			e.row(part, "Looptijdkorting"+share, "Term discount"+share, d.Amount)
		case d.Kind == catalog.TermStep:
			e.row(part, "Looptijdtoeslag"+share, "Term surcharge"+share, d.Amount)
		case d.Kind == catalog.PartnerLevelStep:
			e.row(part, "Partnerkorting"+share, "Partner discount"+share, d.Amount)
		default:
			e.row(part, "Extra korting"+share, additional+share, d.Amount)
		}
	}
}

// totals are those of a document, with VAT and including it where that is known.
func (e *expectation) totals(c *ordering.Change) {
	e.row(0, "Huidige maandprijs", "Current monthly price", c.Total.OldMRC)
	sum := func(nl, en string, total money.Cents, vat func(*ordering.VATAmounts) money.Cents) {
		amounts := []money.Cents{total}
		if a := c.VAT.Amounts; a != nil {
			amounts = append(amounts, vat(a), total+vat(a))
		}
		e.row(0, nl, en, amounts...)
	}
	sum("Nieuwe maandprijs", "New monthly price", c.Total.NewMRC, func(a *ordering.VATAmounts) money.Cents { return a.NewMRC })
	sum("Verschil per maand", "Difference per month", c.Total.Difference, func(a *ordering.VATAmounts) money.Cents { return a.Difference })
	sum("Eenmalige kosten", "One-off charges", c.Total.NRC, func(a *ordering.VATAmounts) money.Cents { return a.NRC })
	sum("Eerste periode, naar rato", "First period, pro rata", c.Total.FirstPeriod, func(a *ordering.VATAmounts) money.Cents { return a.FirstPeriod })
}

// onPDF is what the Party's document shows of a change.
func onPDF(c *ordering.Change, l ordering.Language) *expectation {
	e := &expectation{language: l}
	for i := range c.Items {
		part, item := i+1, &c.Items[i]
		glance := []money.Cents{item.New.NetMRC, item.Difference, item.NRC}
		if item.Old != nil {
			glance = append([]money.Cents{item.Old.NetMRC}, glance...)
		}
		e.row(-1, fmt.Sprintf("%d  .*", part), fmt.Sprintf("%d  .*", part), glance...)
		if item.Old != nil {
			e.row(part, "Maandprijs", "Monthly price", item.Old.NetMRC, item.New.NetMRC, item.Difference)
		}
		e.steps(part, "Maandprijs volgens prijslijst", "Monthly price at list", item, "Additional discount", `(?: \d+ (?:maanden|maand|months|month))? \(`, `\)`)
		switch {
		case item.Old == nil:
			e.row(part, "Maandprijs", "Monthly price", item.New.NetMRC)
		case len(item.Discounts) > 0:
			e.row(part, "Nieuwe maandprijs", "New monthly price", item.New.NetMRC)
		}
		if item.ListNRC != item.NRC {
			e.row(part, "Eenmalige kosten volgens prijslijst", "One-off charge at list", item.ListNRC)
			e.row(part, `Korting op de eenmalige kosten \(`+percentage+`\)`, `Discount on the one-off charge \(`+percentage+`\)`, item.NRC-item.ListNRC)
		}
		e.row(part, "Eenmalige kosten", "One-off charge", item.NRC)
		e.row(part, `Eerste periode vanaf .* dagen\)(?:, over het verschil)?`, `First period from .* days\)(?:, on the difference)?`, item.FirstPeriod.Amount)
	}
	e.totals(c)
	return e
}

// onPage is what the approval page shows.
func onPage(c *ordering.Change, l ordering.Language) *expectation {
	e := &expectation{language: l}
	e.row(-1, "Verschil per maand", "Difference per month", c.Total.Difference)
	e.row(-1, "Eenmalig", "One-off", c.Total.NRC)
	for i := range c.Items {
		part, item := i+1, &c.Items[i]
		if item.Old != nil {
			e.row(part, "Maandprijs", "Monthly price", item.Old.NetMRC, item.New.NetMRC, item.Difference)
			e.row(part, "Huidige maandprijs", "Current monthly price", item.Old.NetMRC)
		}
		e.steps(part, "Maandprijs volgens prijslijst", "Monthly price at list", item, "Additional discount", ", ", "")
		e.row(part, "Nieuwe maandprijs", "New monthly price", item.New.NetMRC)
		e.row(part, "Verschil per maand", "Difference per month", taxed(item.Difference, item.VATOnDifference)...)
		if item.ListNRC != item.NRC {
			e.row(part, "Eenmalige kosten volgens prijslijst", "One-off charge at list", item.ListNRC)
			e.row(part, "Korting op de eenmalige kosten, "+percentage, "Discount on the one-off charge, "+percentage, item.NRC-item.ListNRC)
		}
		e.row(part, "Eenmalige kosten", "One-off charge", taxed(item.NRC, item.VATOnNRC)...)
		e.row(part, "Eerste periode vanaf .*", "First period from .*", item.FirstPeriod.Amount)
	}
	e.totals(c)
	return e
}

// inMail is what the mails to approvers and of an approval show.
func inMail(c *ordering.Change, l ordering.Language) *expectation {
	e := &expectation{language: l}
	vat := ordering.VATAmounts{}
	if c.VAT.Amounts != nil {
		vat = *c.VAT.Amounts
	}
	sum := func(nl, en string, total, tax money.Cents) {
		amounts := []money.Cents{total}
		if c.VAT.Amounts != nil {
			amounts = append(amounts, tax)
		}
		e.row(0, nl, en, amounts...)
	}
	e.row(0, "Per maand, oud", "Per month, old", c.Total.OldMRC)
	sum("Per maand, nieuw", "Per month, new", c.Total.NewMRC, vat.NewMRC)
	sum("Verschil per maand", "Difference per month", c.Total.Difference, vat.Difference)
	sum("Eenmalig", "One-off", c.Total.NRC, vat.NRC)
	sum("Eerste periode, naar rato", "First period, pro rata", c.Total.FirstPeriod, vat.FirstPeriod)
	for i := range c.Items {
		part, item := i+1, &c.Items[i]
		if item.Old != nil {
			e.row(part, "Per maand, oud", "Per month, old", item.Old.NetMRC)
		}
		e.steps(part, "Lijstprijs per maand", "List price per month", item, "Extra discount", " ", "")
		e.row(part, "Per maand, nieuw", "Per month, new", item.New.NetMRC)
		e.row(part, "Verschil per maand", "Difference per month", taxed(item.Difference, item.VATOnDifference)...)
		if item.ListNRC != item.NRC {
			e.row(part, "Eenmalig, lijstprijs", "One-off, list price", item.ListNRC)
		}
		e.row(part, "Eenmalig(?:, na "+percentage+" korting)?", "One-off(?:, after "+percentage+" discount)?", taxed(item.NRC, item.VATOnNRC)...)
		e.row(part, "Eerste periode, naar rato", "First period, pro rata", item.FirstPeriod.Amount)
	}
	return e
}

func taxed(amount money.Cents, vat *money.Cents) []money.Cents {
	if vat == nil {
		return []money.Cents{amount}
	}
	return []money.Cents{amount, *vat}
}

func TestFigures_ACentMoreIsSeen(t *testing.T) {
	c := sampleChange()
	spoiled := anotherCent(t, c)
	if len(spoiled) != 30 {
		t.Errorf("the change has %d amounts", len(spoiled))
	}
	for surface, expected := range map[string]func(*ordering.Change, ordering.Language) *expectation{"PDF": onPDF, "page": onPage, "mail": inMail} {
		found := expected(c, catalog.Dutch).rows
		for i := range found {
			found[i].label = "" // read as any label
		}
		for path, other := range spoiled {
			want := expected(other, catalog.Dutch)
			for i := range want.rows {
				want.rows[i].label = ""
			}
			if seen := len(want.differences(found)) > 0; seen == hides(surface, path) {
				t.Errorf("a cent more in %s: seen in the %s is %t", path, surface, seen)
			}
		}
	}
}

// sampleChange has an amount wherever a change can have one, and no two alike.
func sampleChange() *ordering.Change {
	n := money.Cents(10_000)
	next := func() money.Cents { n += 7; return n }
	taxed := func() *money.Cents { amount := next(); return &amount }
	item := func(id ordering.ItemID, old *ordering.ChangeSide) ordering.ChangeItem {
		return ordering.ChangeItem{
			Item: id, Old: old, New: ordering.ChangeSide{ListMRC: next(), NetMRC: next()}, Difference: next(),
			Discounts: []catalog.Discount{{Kind: catalog.TermStep, BasisPoints: -300, Amount: -next()}, {Kind: catalog.ManualStep, BasisPoints: -100, Amount: -next()}},
			ListNRC:   next(), NRCBasisPoints: 500, NRC: next(), FirstPeriod: ordering.FirstPeriod{Amount: next()}, VATOnDifference: taxed(), VATOnNRC: taxed(),
		}
	}
	return &ordering.Change{
		Items: []ordering.ChangeItem{item("added", nil), item("modified", &ordering.ChangeSide{NetMRC: next()})},
		Total: ordering.ChangeTotal{OldMRC: next(), NewMRC: next(), Difference: next(), NRC: next(), FirstPeriod: next()},
		VAT:   ordering.VAT{BasisPoints: 2100, Amounts: &ordering.VATAmounts{NewMRC: next(), Difference: next(), NRC: next(), FirstPeriod: next()}},
	}
}

// hides reports whether the surface leaves the amount out: a line's VAT is not on the document.
func hides(surface, path string) bool {
	var item int
	var name string
	if n, _ := fmt.Sscanf(path, "items[%d].%s", &item, &name); n < 2 || surface != "PDF" {
		return false
	}
	return strings.HasPrefix(name, "vatOn")
}

// anotherCent is the change with a cent more in one of its amounts, by the amount's path.
func anotherCent(t *testing.T, c *ordering.Change) map[string]*ordering.Change {
	t.Helper()
	text, err := json.Marshal(c)
	must(t, err)
	all := map[string]*ordering.Change{}
	eachAmount("", tree(t, text), func(path string, _ func()) { all[path] = &ordering.Change{} })
	for path, other := range all {
		spoiled := tree(t, text)
		eachAmount("", spoiled, func(at string, raise func()) {
			if at == path {
				raise()
			}
		})
		changed, err := json.Marshal(spoiled)
		must(t, err)
		must(t, json.Unmarshal(changed, other))
	}
	return all
}

// eachAmount visits the amounts of a JSON tree; raise makes one a cent more.
func eachAmount(path string, node any, visit func(path string, raise func())) {
	switch node := node.(type) {
	case []any:
		for i, one := range node {
			eachAmount(fmt.Sprintf("%s[%d]", path, i), one, visit)
		}
	case map[string]any:
		for name, value := range node {
			at := strings.TrimPrefix(path+"."+name, ".")
			if amount, ok := value.(float64); ok && strings.HasSuffix(name, "Cents") {
				visit(at, func() { node[name] = amount + 1 })
			} else {
				eachAmount(at, value, visit)
			}
		}
	}
}
