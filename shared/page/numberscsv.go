package page

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// numbersCSV is the numbers as RFC 4180 has them: a row for each partner and week in which something happened, with
// numbers as the reader writes them (docs/decisions/0005).
func (v *visit) numbersCSV() error {
	n, err := v.numbersOf()
	if err != nil {
		return err
	}
	var body bytes.Buffer
	w := csv.NewWriter(&body)
	w.UseCRLF = true
	rows := [][]string{{
		"week", v.say("partnernummer", "partner id"), "partner", v.say("aangevraagd", "requested"), v.say("waarvan nu besteld", "of which ordered by now"),
		v.say("besloten", "decided"), v.say("werkdagen tot besluit, mediaan", "business days to decision, median"), v.say("werkdagen tot besluit, 90%", "business days to decision, 90%"),
		v.say("besteld", "ordered"), v.say("werkdagen tot order, mediaan", "business days to order, median"), v.say("werkdagen tot order, 90%", "business days to order, 90%"),
		v.say("gewonnen per maand, euro excl. btw", "won per month, euro excl. VAT"),
	}}
	for _, p := range n.Partners {
		for _, week := range p.Weeks {
			if week.Tally != (ordering.Tally{}) {
				rows = append(rows, v.csvRow(p, week))
			}
		}
	}
	if err := w.WriteAll(rows); err != nil {
		return fmt.Errorf("numbersCSV: %w", err)
	}
	h := v.w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8; header=present")
	h.Set("Content-Language", string(v.language))
	h.Set("Content-Disposition", `attachment; filename="onecentral-`+isoWeek(n.From)+`-`+isoWeek(n.Until)+`.csv"`)
	// The reader may have gone: that is its own affair.
	_, _ = v.w.Write(body.Bytes())
	return nil
}

func (v *visit) csvRow(p ordering.PartnerNumbers, week ordering.WeekNumbers) []string {
	t := week.Tally
	lead := func(of ordering.LeadTime, quotes int) (median, p90 string) {
		if quotes == 0 {
			return "", ""
		}
		return v.lead(of.Median, quotes), v.lead(of.P90, quotes)
	}
	decision, decisions := lead(t.ToDecision, t.Decided)
	order, orders := lead(t.ToOrder, t.Ordered)
	return []string{
		isoWeek(week.Monday), plainText(string(p.ID)), plainText(p.Name), v.count(t.Requested), v.count(t.Converted),
		v.count(t.Decided), decision, decisions, v.count(t.Ordered), order, orders, v.plainMoney(t.Won),
	}
}

func isoWeek(d calendar.Date) string {
	year, week := d.Week()
	return fmt.Sprintf("%d-W%02d", year, week)
}

// plainMoney is an amount that programs read too: no sign of the euro, no groups.
func (s speech) plainMoney(c money.Cents) string {
	sign, cents := "", int64(c)
	if cents < 0 {
		sign, cents = "-", -cents
	}
	return fmt.Sprintf("%s%d%s%02d", sign, cents/100, s.say(",", "."), cents%100)
}

// plainText keeps a spreadsheet from taking a text for a formula (OWASP, "CSV Injection").
func plainText(s string) string {
	if strings.IndexAny(strings.TrimLeft(s, " \u00a0"), "=+-@\t\r\n＝＋－＠") == 0 {
		return "'" + s
	}
	return s
}
