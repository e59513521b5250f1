package staff

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
	"onecentral.nl/ordering/shared/ordering/usecase"
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
func (v request) numbers() error {
	n, err := v.numbersOf()
	if err != nil {
		return err
	}
	p := &numbersPage{
		Shell: v.Shell(v.Say(words.Numbers)), period: v.Say(words.Until(n.From, n.Until)),
		csv: v.To("/numbers.csv", fieldWeeks, strconv.Itoa(len(n.Weeks))),
	}
	for _, weeks := range usecase.NumberWeeks() {
		text := strconv.Itoa(weeks)
		p.choices = append(p.choices, numbersChoice{kit.Link{Address: v.To("/numbers", fieldWeeks, text), Label: v.Say(words.Weeks(text))}, weeks == len(n.Weeks)})
	}
	switch {
	case len(n.Partners) == 0:
		p.none = v.Say(words.YouManageNoPartnersAnd)
	case n.Total == usecase.Tally{}:
		p.none = v.Say(words.InTheseWeeksNothingWas)
	default:
		p.headline, p.charts = v.numbersHeadline(n.Total), v.numbersCharts(n)
		p.partners, p.weeks = v.numbersOfPartners(n), v.numbersOfWeeks(n)
	}
	v.Render(http.StatusOK, numbersDocument(p))
	return nil
}

// numbersOf finds the numbers that the address asks for: those of a quarter unless it says otherwise.
func (v request) numbersOf() (*usecase.Numbers, error) {
	// What is no number is none of the choices, which the rules refuse.
	weeks, _ := strconv.Atoi(cmp.Or(v.HTTP.URL.Query().Get(fieldWeeks), strconv.Itoa(usecase.NumberWeeks()[0])))
	n, err := v.Approvals.Numbers(v.Context(), *v.Actor, weeks)
	var e *ordering.Error
	if errors.As(err, &e) && e.Kind == ordering.Invalid {
		return nil, &kit.PageError{HTTP: web.ErrorOf(v.HTTP, fmt.Errorf("%w: %w", web.ErrQuery, err)), Title: v.Say(words.ThereIsNoSuchPeriod), Text: v.Say(e.Fields[0].Message), Next: &kit.Link{Address: v.To("/numbers"), Label: v.Say(words.ToNumbers)}}
	}
	return n, err
}

func (v request) numbersHeadline(t usecase.Tally) []numbersFigure {
	return []numbersFigure{
		{v.Say(words.Requested), strconv.Itoa(t.Requested), v.Say(words.OfWhichOrderedByNow(v.conversion(t)))},
		{v.Say(words.FromRequestToDecision), v.lead(t.ToDecision.Median, t.Decided), v.Say(words.BusinessDaysMedian9In(v.lead(t.ToDecision.P90, t.Decided)))},
		{v.Say(words.FromDecisionToOrder), v.lead(t.ToOrder.Median, t.Ordered), v.Say(words.BusinessDaysMedian9In(v.lead(t.ToOrder.P90, t.Ordered)))},
		{v.Say(words.WonPerMonth), v.Money(t.Won), v.Say(words.ExclVatOrders(t.Ordered))},
	}
}

// numbersCharts draw the weeks, each in a drawing of one kind of figure.
func (v request) numbersCharts(n *usecase.Numbers) []kit.Chart {
	one := func(id, title, key string, least int64, label func(int64) string, week func(usecase.WeekNumbers) kit.ChartWeek) kit.Chart {
		weeks := make([]kit.ChartWeek, len(n.Weeks))
		for i, w := range n.Weeks {
			weeks[i] = week(w)
			weeks[i].Says = v.week(w.Monday) + ": " + weeks[i].Says
		}
		highest := slices.MaxFunc(weeks, func(a, b kit.ChartWeek) int {
			return cmp.Or(cmp.Compare(a.Whole, b.Whole), cmp.Compare(a.Part, b.Part))
		})
		first, last := v.week(n.From), v.week(n.Weeks[len(n.Weeks)-1].Monday)
		c := kit.Chart{ID: "chart-" + id, Title: title, Key: key, Ends: [2]string{first, last}}
		c.Desc = v.Say(words.BarForEachWeekFrom(first, last, highest.Says))
		return kit.NewChart(c, weeks, least, label)
	}
	wait := func(t usecase.LeadTime, quotes int) kit.ChartWeek {
		return kit.ChartWeek{Whole: int64(t.P90), Part: int64(t.Median), Says: v.Say(words.N9In10Within(v.lead(t.Median, quotes), v.lead(t.P90, quotes)))}
	}
	days, tenth := func(value int64) string { return v.lead(time.Duration(value), 1) }, int64(businessDay/10)
	euros := func(value int64) string { return v.WholeMoney(money.Cents(value)) }
	return []kit.Chart{
		one("requests", v.Say(words.RequestsPerWeek), v.Say(words.OutlinedRequestedFilledOfThose),
			1, func(value int64) string { return strconv.FormatInt(value, 10) }, func(w usecase.WeekNumbers) kit.ChartWeek {
				return kit.ChartWeek{Whole: int64(w.Requested), Part: int64(w.Converted), Says: v.Say(words.OfWhichOrdered(w.Requested, w.Converted))}
			}),
		one("won", v.Say(words.WonPerMonthByWeek), v.Say(words.DifferencePerMonthOfOrders),
			100, euros, func(w usecase.WeekNumbers) kit.ChartWeek {
				return kit.ChartWeek{Whole: 0, Part: int64(w.Won), Says: v.Money(w.Won)}
			}),
		one("decision", v.Say(words.BusinessDaysFromRequestTo), v.Say(words.FilledMedianOutlined9In10Were),
			tenth, days, func(w usecase.WeekNumbers) kit.ChartWeek { return wait(w.ToDecision, w.Decided) }),
		one("order", v.Say(words.BusinessDaysFromDecisionTo), v.Say(words.FilledMedianOutlined9In),
			tenth, days, func(w usecase.WeekNumbers) kit.ChartWeek { return wait(w.ToOrder, w.Ordered) }),
	}
}

func (v request) numbersOfPartners(n *usecase.Numbers) document.Table {
	t := v.numbersTable("Partner")
	for _, p := range n.Partners {
		t.Rows = append(t.Rows, v.numbersRow(p.Name, p.Tally, false))
	}
	if len(n.Partners) > 1 {
		t.Rows = append(t.Rows, v.numbersRow(v.Say(words.Together), n.Total, true))
	}
	return t
}

// numbersOfWeeks has the latest week first.
func (v request) numbersOfWeeks(n *usecase.Numbers) document.Table {
	t := v.numbersTable(v.Say(words.WeekFromMonday))
	for _, w := range slices.Backward(n.Weeks) {
		t.Rows = append(t.Rows, v.numbersRow(v.week(w.Monday)+", "+v.Date(w.Monday), w.Tally, false))
	}
	return t
}

func (v request) numbersTable(of string) document.Table {
	t := document.Table{Columns: []document.Column{{Heading: of}}}
	for _, heading := range []string{
		v.Say(words.Requested), v.Say(words.OrderedByNow), v.Say(words.Decided), v.Say(words.ToDecisionMedian), v.Say(words.ToDecision90),
		v.Say(words.Ordered), v.Say(words.ToOrderMedian), v.Say(words.ToOrder90), v.Say(words.WonPerMonth),
	} {
		t.Columns = append(t.Columns, document.Column{Heading: heading, Amount: true})
	}
	return t
}

func (v request) numbersRow(label string, t usecase.Tally, strong bool) document.Row {
	r := document.Row{Strong: strong, Cells: []document.Cell{{Text: label}}}
	for _, text := range []string{
		strconv.Itoa(t.Requested), v.conversion(t), strconv.Itoa(t.Decided), v.lead(t.ToDecision.Median, t.Decided), v.lead(t.ToDecision.P90, t.Decided),
		strconv.Itoa(t.Ordered), v.lead(t.ToOrder.Median, t.Ordered), v.lead(t.ToOrder.P90, t.Ordered), v.Money(t.Won),
	} {
		r.Cells = append(r.Cells, document.Cell{Text: text})
	}
	return r
}

// none stands where there is nothing to measure.
const none = "–"

func (v request) conversion(t usecase.Tally) string {
	if t.Requested == 0 {
		return none
	}
	return strconv.Itoa(t.Converted) + " (" + strconv.Itoa(t.Conversion()) + "%)"
}

// businessDay is a day of calendar.BusinessTime.
const businessDay = 24 * time.Hour

// lead writes a time that so many quotes took, in business days with one decimal.
func (v request) lead(d time.Duration, quotes int) string {
	if quotes == 0 {
		return none
	}
	const tenth = businessDay / 10
	return v.Tenths(int64((d + tenth/2) / tenth))
}

func (v request) week(d calendar.Date) string {
	_, week := d.Week()
	return v.Say(words.Week(week))
}
