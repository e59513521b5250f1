package staff

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/words"
)

// numbersCSV is the numbers as RFC 4180 has them: a row for each partner and week in which something happened, with
// numbers as the reader writes them (docs/decisions/0005).
func (v request) numbersCSV() error {
	n, err := v.numbersOf()
	if err != nil {
		return err
	}
	var body bytes.Buffer
	w := csv.NewWriter(&body)
	w.UseCRLF = true
	rows := [][]string{{
		"week", v.Say(words.PartnerId), "partner", v.Say(words.RequestedInline), v.Say(words.OfWhichOrderedByNowInline),
		v.Say(words.DecidedInline), v.Say(words.BusinessDaysToDecisionMedian), v.Say(words.BusinessDaysToDecision90),
		v.Say(words.OrderedInline), v.Say(words.BusinessDaysToOrderMedian), v.Say(words.BusinessDaysToOrder90),
		v.Say(words.WonPerMonthEuroExcl),
	}}
	for _, p := range n.Partners {
		for _, week := range p.Weeks {
			if week.Tally != (usecase.Tally{}) {
				rows = append(rows, v.csvRow(p, week))
			}
		}
	}
	if err := w.WriteAll(rows); err != nil {
		return fmt.Errorf("numbersCSV: %w", err)
	}
	h := v.Writer.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8; header=present")
	h.Set("Content-Language", string(v.Language))
	h.Set("Content-Disposition", `attachment; filename="onecentral-`+isoWeek(n.From)+`-`+isoWeek(n.Until)+`.csv"`)
	// The reader may have gone: that is its own affair.
	_, _ = v.Writer.Write(body.Bytes())
	return nil
}

func (v request) csvRow(p usecase.PartnerNumbers, week usecase.WeekNumbers) []string {
	t := week.Tally
	lead := func(of usecase.LeadTime, quotes int) (median, p90 string) {
		if quotes == 0 {
			return "", ""
		}
		return v.lead(of.Median, quotes), v.lead(of.P90, quotes)
	}
	decision, decisions := lead(t.ToDecision, t.Decided)
	order, orders := lead(t.ToOrder, t.Ordered)
	return []string{
		isoWeek(week.Monday), plainText(string(p.ID)), plainText(p.Name), strconv.Itoa(t.Requested), strconv.Itoa(t.Converted),
		strconv.Itoa(t.Decided), decision, decisions, strconv.Itoa(t.Ordered), order, orders, v.PlainMoney(t.Won),
	}
}

func isoWeek(d calendar.Date) string {
	year, week := d.Week()
	return fmt.Sprintf("%d-W%02d", year, week)
}

// plainText keeps a spreadsheet from taking a text for a formula (OWASP, "CSV Injection").
func plainText(s string) string {
	if strings.IndexAny(strings.TrimLeft(s, " \u00a0"), "=+-@\t\r\n＝＋－＠") == 0 {
		return "'" + s
	}
	return s
}
