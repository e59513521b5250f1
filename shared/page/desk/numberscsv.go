package desk

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// numbersCSV is the numbers as RFC 4180 has them: a row for each partner and week in which something happened, with
// numbers as the reader writes them (docs/decisions/0005).
func (r request) numbersCSV() error {
	n, err := r.numbersOf()
	if err != nil {
		return err
	}
	var body bytes.Buffer
	w := csv.NewWriter(&body)
	w.UseCRLF = true
	rows := [][]string{{
		"week", r.Say(words.PartnerId), "partner", r.Say(words.RequestedInline), r.Say(words.OfWhichOrderedByNowInline),
		r.Say(words.DecidedInline), r.Say(words.BusinessDaysToDecisionMedian), r.Say(words.BusinessDaysToDecision90),
		r.Say(words.OrderedInline), r.Say(words.BusinessDaysToOrderMedian), r.Say(words.BusinessDaysToOrder90),
		r.Say(words.WonPerMonthEuroExcl),
	}}
	for _, p := range n.Partners {
		for _, week := range p.Weeks {
			if week.Tally != (desk.Tally{}) {
				rows = append(rows, r.csvRow(p, week))
			}
		}
	}
	if err := w.WriteAll(rows); err != nil {
		return fmt.Errorf("numbersCSV: %w", err)
	}
	h := r.Writer.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8; header=present")
	h.Set("Content-Language", string(r.Language))
	h.Set("Content-Disposition", `attachment; filename="onecentral-`+isoWeek(n.From)+`-`+isoWeek(n.Until)+`.csv"`)
	// The reader may have gone: that is its own affair.
	_, _ = r.Writer.Write(body.Bytes())
	return nil
}

func (r request) csvRow(p desk.PartnerNumbers, week desk.WeekNumbers) []string {
	t := week.Tally
	lead := func(of desk.LeadTime, quotes int) (median, p90 string) {
		if quotes == 0 {
			return "", ""
		}
		return r.lead(of.Median, quotes), r.lead(of.P90, quotes)
	}
	decision, decisions := lead(t.ToDecision, t.Decided)
	order, orders := lead(t.ToOrder, t.Ordered)
	return []string{
		isoWeek(week.Monday), kit.PlainText(string(p.ID)), kit.PlainText(p.Name), strconv.Itoa(t.Requested), strconv.Itoa(t.Converted),
		strconv.Itoa(t.Decided), decision, decisions, strconv.Itoa(t.Ordered), order, orders, r.PlainMoney(t.Won),
	}
}

func isoWeek(d calendar.Date) string {
	year, week := d.Week()
	return fmt.Sprintf("%d-W%02d", year, week)
}
