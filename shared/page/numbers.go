package page

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
)

// fieldWeeks is how many weeks the numbers are of.
const fieldWeeks = "weeks"

// numbersPage is what people ask about the flow (docs/decisions/0005).
type numbersPage struct {
	shell
	period   string
	choices  []numbersChoice
	none     string
	headline []numbersFigure
	charts   []chart
	partners document.Table
	weeks    document.Table
	csv      string
}

// numbersChoice is a length of the period.
type numbersChoice struct {
	next
	here bool
}

// numbersFigure is one of the period's most telling figures.
type numbersFigure struct{ label, text, note string }

// numbers shows how the flow went over some weeks.
func (v *visit) numbers() error {
	n, err := v.numbersOf()
	if err != nil {
		return err
	}
	p := &numbersPage{
		shell: v.shell(v.say("Cijfers", "Numbers")), period: v.date(n.From) + v.say(" tot en met ", " until ") + v.date(n.Until),
		csv: v.to("/numbers.csv", fieldWeeks, strconv.Itoa(len(n.Weeks))),
	}
	for _, weeks := range ordering.NumberWeeks() {
		text := strconv.Itoa(weeks)
		p.choices = append(p.choices, numbersChoice{next{v.to("/numbers", fieldWeeks, text), text + v.say(" weken", " weeks")}, weeks == len(n.Weeks)})
	}
	switch {
	case len(n.Partners) == 0:
		p.none = v.say("U beheert geen partners, en vervangt nu niemand die dat doet.", "You manage no partners, and stand in for nobody who does now.")
	case n.Total == ordering.Tally{}:
		p.none = v.say("In deze weken is niets aangevraagd, besloten of besteld.", "In these weeks nothing was requested, decided or ordered.")
	default:
		p.headline, p.charts = v.numbersHeadline(n.Total), v.numbersCharts(n)
		p.partners, p.weeks = v.numbersOfPartners(n), v.numbersOfWeeks(n)
	}
	v.render(http.StatusOK, numbersDocument(p))
	return nil
}

// numbersOf finds the numbers that the address asks for: those of a quarter unless it says otherwise.
func (v *visit) numbersOf() (*ordering.Numbers, error) {
	// What is no number is none of the choices, which the rules refuse.
	weeks, _ := strconv.Atoi(cmp.Or(v.r.URL.Query().Get(fieldWeeks), strconv.Itoa(ordering.NumberWeeks()[0])))
	n, err := v.Desk.Numbers(v.r.Context(), *v.actor, weeks)
	var e *ordering.Error
	if errors.As(err, &e) && e.Kind == ordering.Invalid {
		return nil, &pageError{web.ErrorOf(v.r, fmt.Errorf("%w: %w", web.ErrQuery, err)), v.say("Deze periode is er niet", "There is no such period"), e.Fields[0].Message.In(v.language), &next{v.to("/numbers"), v.say("Naar de cijfers", "To the numbers")}}
	}
	return n, err
}

func (v *visit) numbersHeadline(t ordering.Tally) []numbersFigure {
	return []numbersFigure{
		{v.say("Aangevraagd", "Requested"), v.count(t.Requested), v.say("waarvan nu besteld: ", "of which ordered by now: ") + v.conversion(t)},
		{v.say("Van aanvraag tot besluit", "From request to decision"), v.lead(t.ToDecision.Median, t.Decided), v.say("werkdagen, mediaan; 9 van de 10 binnen ", "business days, median; 9 in 10 within ") + v.lead(t.ToDecision.P90, t.Decided)},
		{v.say("Van besluit tot order", "From decision to order"), v.lead(t.ToOrder.Median, t.Ordered), v.say("werkdagen, mediaan; 9 van de 10 binnen ", "business days, median; 9 in 10 within ") + v.lead(t.ToOrder.P90, t.Ordered)},
		{v.say("Gewonnen per maand", "Won per month"), v.money(t.Won), v.say("excl. btw; orders: ", "excl. VAT; orders: ") + v.count(t.Ordered)},
	}
}

// numbersCharts draw the weeks, each in a drawing of one kind of figure.
func (v *visit) numbersCharts(n *ordering.Numbers) []chart {
	one := func(id, title, key string, least int64, label func(int64) string, week func(ordering.WeekNumbers) chartWeek) chart {
		weeks := make([]chartWeek, len(n.Weeks))
		for i, w := range n.Weeks {
			weeks[i] = week(w)
			weeks[i].says = v.week(w.Monday) + ": " + weeks[i].says
		}
		highest := slices.MaxFunc(weeks, func(a, b chartWeek) int { return cmp.Or(cmp.Compare(a.whole, b.whole), cmp.Compare(a.part, b.part)) })
		first, last := v.week(n.From), v.week(n.Weeks[len(n.Weeks)-1].Monday)
		c := chart{id: "chart-" + id, title: title, key: key, ends: [2]string{first, last}}
		c.desc = v.say("Een staaf per week, van ", "A bar for each week, from ") + first + v.say(" tot en met ", " until ") + last + v.say(". De hoogste is van ", ". The highest is of ") + highest.says + ". " + v.say("Alle cijfers staan in de tabel.", "All figures are in the table.")
		return newChart(c, weeks, least, label)
	}
	wait := func(t ordering.LeadTime, quotes int) chartWeek {
		return chartWeek{int64(t.P90), int64(t.Median), v.lead(t.Median, quotes) + v.say(", 9 van de 10 binnen ", ", 9 in 10 within ") + v.lead(t.P90, quotes)}
	}
	days, tenth := func(value int64) string { return v.lead(time.Duration(value), 1) }, int64(businessDay/10)
	return []chart{
		one("requests", v.say("Aanvragen per week", "Requests per week"), v.say("Omlijnd: aangevraagd. Gevuld: daarvan nu besteld.", "Outlined: requested. Filled: of those ordered by now."),
			1, func(value int64) string { return strconv.FormatInt(value, 10) }, func(w ordering.WeekNumbers) chartWeek {
				return chartWeek{int64(w.Requested), int64(w.Converted), v.count(w.Requested) + v.say(", waarvan besteld ", ", of which ordered ") + v.count(w.Converted)}
			}),
		one("won", v.say("Gewonnen per maand, per week van de order", "Won per month, by week of the order"), v.say("Het verschil per maand van de orders, excl. btw.", "The difference per month of the orders, excl. VAT."),
			100, v.euros, func(w ordering.WeekNumbers) chartWeek { return chartWeek{0, int64(w.Won), v.money(w.Won)} }),
		one("decision", v.say("Werkdagen van aanvraag tot besluit", "Business days from request to decision"), v.say("Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besloten.", "Filled: median. Outlined: 9 in 10 were decided within this time."),
			tenth, days, func(w ordering.WeekNumbers) chartWeek { return wait(w.ToDecision, w.Decided) }),
		one("order", v.say("Werkdagen van besluit tot order", "Business days from decision to order"), v.say("Gevuld: mediaan. Omlijnd: 9 van de 10 waren binnen deze tijd besteld.", "Filled: median. Outlined: 9 in 10 were ordered within this time."),
			tenth, days, func(w ordering.WeekNumbers) chartWeek { return wait(w.ToOrder, w.Ordered) }),
	}
}

func (v *visit) numbersOfPartners(n *ordering.Numbers) document.Table {
	t := v.numbersTable("Partner")
	for _, p := range n.Partners {
		t.Rows = append(t.Rows, v.numbersRow(p.Name, p.Tally, false))
	}
	if len(n.Partners) > 1 {
		t.Rows = append(t.Rows, v.numbersRow(v.say("Samen", "Together"), n.Total, true))
	}
	return t
}

// numbersOfWeeks has the latest week first.
func (v *visit) numbersOfWeeks(n *ordering.Numbers) document.Table {
	t := v.numbersTable(v.say("Week, vanaf maandag", "Week, from Monday"))
	for _, w := range slices.Backward(n.Weeks) {
		t.Rows = append(t.Rows, v.numbersRow(v.week(w.Monday)+", "+v.date(w.Monday), w.Tally, false))
	}
	return t
}

func (v *visit) numbersTable(of string) document.Table {
	t := document.Table{Columns: []document.Column{{Heading: of}}}
	for _, heading := range []string{
		v.say("Aangevraagd", "Requested"), v.say("Nu besteld", "Ordered by now"), v.say("Besloten", "Decided"), v.say("Tot besluit, mediaan", "To decision, median"), v.say("Tot besluit, 90%", "To decision, 90%"),
		v.say("Besteld", "Ordered"), v.say("Tot order, mediaan", "To order, median"), v.say("Tot order, 90%", "To order, 90%"), v.say("Gewonnen per maand", "Won per month"),
	} {
		t.Columns = append(t.Columns, document.Column{Heading: heading, Amount: true})
	}
	return t
}

func (v *visit) numbersRow(label string, t ordering.Tally, strong bool) document.Row {
	r := document.Row{Strong: strong, Cells: []document.Cell{{Text: label}}}
	for _, text := range []string{
		v.count(t.Requested), v.conversion(t), v.count(t.Decided), v.lead(t.ToDecision.Median, t.Decided), v.lead(t.ToDecision.P90, t.Decided),
		v.count(t.Ordered), v.lead(t.ToOrder.Median, t.Ordered), v.lead(t.ToOrder.P90, t.Ordered), v.money(t.Won),
	} {
		r.Cells = append(r.Cells, document.Cell{Text: text})
	}
	return r
}

// none stands where there is nothing to measure.
const none = "–"

func (v *visit) conversion(t ordering.Tally) string {
	if t.Requested == 0 {
		return none
	}
	return v.count(t.Converted) + " (" + strconv.Itoa(t.Conversion()) + "%)"
}

// businessDay is a day of calendar.BusinessTime.
const businessDay = 24 * time.Hour

// lead writes a time that so many quotes took, in business days with one decimal.
func (s speech) lead(d time.Duration, quotes int) string {
	if quotes == 0 {
		return none
	}
	const tenth = businessDay / 10
	tenths := int64((d + tenth/2) / tenth)
	return strconv.FormatInt(tenths/10, 10) + s.say(",", ".") + strconv.FormatInt(tenths%10, 10)
}

func (s speech) week(d calendar.Date) string {
	_, week := d.Week()
	return "week " + strconv.Itoa(week)
}

// euros writes whole euros without their decimals.
func (s speech) euros(cents int64) string {
	return strings.TrimSuffix(s.money(money.Cents(cents)), s.say(",00", ".00"))
}
