package desk

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// fieldWeeks is how many weeks the numbers are of.
const fieldWeeks = "weeks"

// numbersPage is what people ask about the flow (docs/decisions/0005).
type numbersPage struct {
	kit.Shell
	period   string
	choices  []numbersChoice
	none     string
	headline []numbersFigure
	charts   []kit.Chart
	partners document.Table
	weeks    document.Table
	csv      string
}

// numbersChoice is a length of the period.
type numbersChoice struct {
	kit.Link
	here bool
}

// numbersFigure is one of the period's most telling figures.
type numbersFigure struct{ label, text, note string }

// numbers shows how the flow went over some weeks.
func (r request) numbers() error {
	n, err := r.numbersOf()
	if err != nil {
		return err
	}
	p := &numbersPage{
		Shell: r.Shell(r.Say(words.Numbers)), period: r.Say(words.Until(n.From, n.Until)),
		csv: r.To("/numbers.csv", fieldWeeks, strconv.Itoa(len(n.Weeks))),
	}
	for _, weeks := range desk.NumberWeeks() {
		text := strconv.Itoa(weeks)
		p.choices = append(p.choices, numbersChoice{kit.Link{Address: r.To("/numbers", fieldWeeks, text), Label: r.Say(words.Weeks(text))}, weeks == len(n.Weeks)})
	}
	switch {
	case len(n.Partners) == 0:
		p.none = r.Say(words.YouManageNoPartnersAnd)
	case n.Total == desk.Tally{}:
		p.none = r.Say(words.InTheseWeeksNothingWas)
	default:
		p.headline, p.charts = r.numbersHeadline(n.Total), r.numbersCharts(n)
		p.partners, p.weeks = r.numbersOfPartners(n), r.numbersOfWeeks(n)
	}
	r.Render(http.StatusOK, numbersDocument(p))
	return nil
}

// numbersOf finds the numbers that the address asks for: those of a quarter unless it says otherwise.
func (r request) numbersOf() (*desk.Numbers, error) {
	// What is no number is none of the choices, which the rules refuse.
	weeks, _ := strconv.Atoi(cmp.Or(r.HTTP.URL.Query().Get(fieldWeeks), strconv.Itoa(desk.NumberWeeks()[0])))
	n, err := r.Desk.Numbers(r.Context(), *r.Actor, weeks)
	var e *ordering.Error
	if errors.As(err, &e) && e.Kind == ordering.Invalid {
		return nil, &kit.PageError{HTTP: web.ErrorOf(r.HTTP, fmt.Errorf("%w: %w", web.ErrQuery, err)), Title: r.Say(words.ThereIsNoSuchPeriod), Text: r.Say(e.Fields[0].Message), Next: &kit.Link{Address: r.To("/numbers"), Label: r.Say(words.ToNumbers)}}
	}
	return n, err
}

func (r request) numbersHeadline(t desk.Tally) []numbersFigure {
	return []numbersFigure{
		{r.Say(words.Requested), strconv.Itoa(t.Requested), r.Say(words.OfWhichOrderedByNow(r.conversion(t)))},
		{r.Say(words.FromRequestToDecision), r.lead(t.ToDecision.Median, t.Decided), r.Say(words.BusinessDaysMedian9In(r.lead(t.ToDecision.P90, t.Decided)))},
		{r.Say(words.FromDecisionToOrder), r.lead(t.ToOrder.Median, t.Ordered), r.Say(words.BusinessDaysMedian9In(r.lead(t.ToOrder.P90, t.Ordered)))},
		{r.Say(words.WonPerMonth), r.Money(t.Won), r.Say(words.ExclVatOrders(t.Ordered))},
	}
}

// numbersCharts draw the weeks, each in a drawing of one kind of figure.
func (r request) numbersCharts(n *desk.Numbers) []kit.Chart {
	one := func(id, title, key string, least int64, label func(int64) string, week func(desk.WeekNumbers) kit.ChartWeek) kit.Chart {
		weeks := make([]kit.ChartWeek, len(n.Weeks))
		for i, w := range n.Weeks {
			weeks[i] = week(w)
			weeks[i].Says = r.week(w.Monday) + ": " + weeks[i].Says
		}
		highest := slices.MaxFunc(weeks, func(a, b kit.ChartWeek) int {
			return cmp.Or(cmp.Compare(a.Whole, b.Whole), cmp.Compare(a.Part, b.Part))
		})
		first, last := r.week(n.From), r.week(n.Weeks[len(n.Weeks)-1].Monday)
		c := kit.Chart{ID: "chart-" + id, Title: title, Key: key, Ends: [2]string{first, last}}
		c.Desc = r.Say(words.BarForEachWeekFrom(first, last, highest.Says))
		return kit.NewChart(c, weeks, least, label)
	}
	wait := func(t desk.LeadTime, quotes int) kit.ChartWeek {
		return kit.ChartWeek{Whole: int64(t.P90), Part: int64(t.Median), Says: r.Say(words.N9In10Within(r.lead(t.Median, quotes), r.lead(t.P90, quotes)))}
	}
	days, tenth := func(value int64) string { return r.lead(time.Duration(value), 1) }, int64(businessDay/10)
	euros := func(value int64) string { return r.WholeMoney(money.Cents(value)) }
	return []kit.Chart{
		one("requests", r.Say(words.RequestsPerWeek), r.Say(words.OutlinedRequestedFilledOfThose),
			1, func(value int64) string { return strconv.FormatInt(value, 10) }, func(w desk.WeekNumbers) kit.ChartWeek {
				return kit.ChartWeek{Whole: int64(w.Requested), Part: int64(w.Converted), Says: r.Say(words.OfWhichOrdered(w.Requested, w.Converted))}
			}),
		one("won", r.Say(words.WonPerMonthByWeek), r.Say(words.DifferencePerMonthOfOrders),
			100, euros, func(w desk.WeekNumbers) kit.ChartWeek {
				return kit.ChartWeek{Whole: 0, Part: int64(w.Won), Says: r.Money(w.Won)}
			}),
		one("decision", r.Say(words.BusinessDaysFromRequestTo), r.Say(words.FilledMedianOutlined9In10Were),
			tenth, days, func(w desk.WeekNumbers) kit.ChartWeek { return wait(w.ToDecision, w.Decided) }),
		one("order", r.Say(words.BusinessDaysFromDecisionTo), r.Say(words.FilledMedianOutlined9In),
			tenth, days, func(w desk.WeekNumbers) kit.ChartWeek { return wait(w.ToOrder, w.Ordered) }),
	}
}

func (r request) numbersOfPartners(n *desk.Numbers) document.Table {
	t := r.numbersTable(r.Say(words.Partner))
	for _, p := range n.Partners {
		t.Rows = append(t.Rows, r.numbersRow(p.Name, p.Tally, false))
	}
	if len(n.Partners) > 1 {
		t.Rows = append(t.Rows, r.numbersRow(r.Say(words.Together), n.Total, true))
	}
	return t
}

// numbersOfWeeks has the latest week first.
func (r request) numbersOfWeeks(n *desk.Numbers) document.Table {
	t := r.numbersTable(r.Say(words.WeekFromMonday))
	for _, w := range slices.Backward(n.Weeks) {
		t.Rows = append(t.Rows, r.numbersRow(r.week(w.Monday)+", "+r.Date(w.Monday), w.Tally, false))
	}
	return t
}

func (r request) numbersTable(of string) document.Table {
	t := document.Table{Columns: []document.Column{{Heading: of}}}
	for _, heading := range []string{
		r.Say(words.Requested), r.Say(words.OrderedByNow), r.Say(words.Decided), r.Say(words.ToDecisionMedian), r.Say(words.ToDecision90),
		r.Say(words.Ordered), r.Say(words.ToOrderMedian), r.Say(words.ToOrder90), r.Say(words.WonPerMonth),
	} {
		t.Columns = append(t.Columns, document.Column{Heading: heading, Amount: true})
	}
	return t
}

func (r request) numbersRow(label string, t desk.Tally, strong bool) document.Row {
	row := document.Row{Strong: strong, Cells: []document.Cell{{Text: label}}}
	for _, text := range []string{
		strconv.Itoa(t.Requested), r.conversion(t), strconv.Itoa(t.Decided), r.lead(t.ToDecision.Median, t.Decided), r.lead(t.ToDecision.P90, t.Decided),
		strconv.Itoa(t.Ordered), r.lead(t.ToOrder.Median, t.Ordered), r.lead(t.ToOrder.P90, t.Ordered), r.Money(t.Won),
	} {
		row.Cells = append(row.Cells, document.Cell{Text: text})
	}
	return row
}

// none stands where there is nothing to measure.
const none = "–"

func (r request) conversion(t desk.Tally) string {
	if t.Requested == 0 {
		return none
	}
	return strconv.Itoa(t.Converted) + " (" + strconv.Itoa(t.Conversion()) + "%)"
}

// businessDay is a day of calendar.BusinessTime.
const businessDay = 24 * time.Hour

// lead writes a time that so many quotes took, in business days with one decimal.
func (r request) lead(d time.Duration, quotes int) string {
	if quotes == 0 {
		return none
	}
	const tenth = businessDay / 10
	return r.Tenths(int64((d + tenth/2) / tenth))
}

func (r request) week(d calendar.Date) string {
	_, week := d.Week()
	return r.Say(words.Week(week))
}
