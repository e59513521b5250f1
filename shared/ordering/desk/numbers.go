package desk

import (
	"cmp"
	"context"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Numbers tell how the flow went over whole weeks, the present one included: from request to decision to order
// (docs/decisions/0005). Requests and values of the weeks, and of the partners, add up to the total.
type Numbers struct {
	From, Until calendar.Date // a Monday and a Sunday
	Total       Tally
	Weeks       []WeekNumbers    // each of them, oldest first
	Partners    []PartnerNumbers // each that the reader may see, by name
}

// WeekNumbers are those of the week that begins on Monday.
type WeekNumbers struct {
	Monday calendar.Date
	Tally
}

// PartnerNumbers are those of one partner.
type PartnerNumbers struct {
	ID   ordering.PartnerID
	Name string
	Tally
	Weeks []WeekNumbers
}

// Tally counts quotes, whatever number of versions each took: in the span of time in which they were requested first,
// decided first, and ordered.
type Tally struct {
	Requested int
	// Converted are those of Requested that are ordered by now.
	Converted int
	Decided   int
	Ordered   int
	// Won is the sum of the differences per month of Ordered.
	Won        money.Cents
	ToDecision LeadTime // of Decided, from the first request to the first decision
	ToOrder    LeadTime // of Ordered, from the first decision to the order
}

// LeadTime is how long something took on business days (calendar.BusinessTime): no more than Median for half of the
// quotes, no more than P90 for nine out of ten. Both are times that a quote took; zero without quotes.
type LeadTime struct{ Median, P90 time.Duration }

// NumberWeeks are the lengths for which there are Numbers: a quarter, half a year, a year.
func NumberWeeks() []int { return []int{13, 26, 52} }

// numbersReach is how many weeks before its first one a period looks back for requests: a quote that lingers longer
// between its request and its order counts no more.
const numbersReach = 52

// Numbers counts the quotes of the actor's partners over the last weeks. Sales managers and operations see every
// partner, an account manager its own and those delegated to it today.
func (d *Desk) Numbers(ctx context.Context, actor ordering.Actor, weeks int) (*Numbers, error) {
	if !slices.Contains(NumberWeeks(), weeks) {
		return nil, ordering.NewInvalid(ordering.NewFieldError("weeks", "choice", words.Choose1326Or52))
	}
	partners, err := d.measured(ctx, actor)
	if err != nil {
		return nil, err
	}
	from := firstMonday(d.today(), weeks).AddDays(-7 * numbersReach).Start()
	var quotes []*ordering.Quote
	for _, p := range partners {
		for page := (ordering.Page{Limit: 200}); ; {
			some, next, err := d.store.Quotes(ctx, p.ID, page)
			if err != nil {
				return nil, err
			}
			quotes = append(quotes, some...)
			if next == "" || slices.ContainsFunc(some, func(q *ordering.Quote) bool { return q.CreatedAt.Before(from) }) {
				break
			}
			page.Cursor = next
		}
	}
	return CountQuotes(partners, quotes, d.today(), weeks), nil
}

// measured lists the partners whose numbers the actor may see.
func (d *Desk) measured(ctx context.Context, actor ordering.Actor) ([]*ordering.Partner, error) {
	switch {
	case !actor.SeesNumbers():
		return nil, ordering.NewForbidden(words.TheseNumbersAreForAccount)
	case actor.Has(ordering.SalesManager, ordering.Operations):
		return d.partners(ctx)
	}
	return d.managed(ctx, actor)
}

// CountQuotes makes the Numbers of the partners' quotes over the last weeks until today.
func CountQuotes(partners []*ordering.Partner, quotes []*ordering.Quote, today calendar.Date, weeks int) *Numbers {
	from := firstMonday(today, weeks)
	reach := from.AddDays(-7 * numbersReach).Start()
	of := map[ordering.PartnerID][]*ordering.Quote{}
	for _, q := range quotes {
		if !q.CreatedAt.Before(reach) {
			of[q.Partner] = append(of[q.Partner], q)
		}
	}
	n := &Numbers{From: from, Until: from.AddDays(7*weeks - 1)}
	var all []*ordering.Quote
	for _, p := range partners {
		all = append(all, of[p.ID]...)
		n.Partners = append(n.Partners, PartnerNumbers{p.ID, p.Name, tally(of[p.ID], from, weeks), byWeek(of[p.ID], from, weeks)})
	}
	slices.SortFunc(n.Partners, func(a, b PartnerNumbers) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	n.Total, n.Weeks = tally(all, from, weeks), byWeek(all, from, weeks)
	return n
}

func firstMonday(today calendar.Date, weeks int) calendar.Date {
	return today.Monday().AddDays(-7 * (weeks - 1))
}

func byWeek(quotes []*ordering.Quote, from calendar.Date, weeks int) []WeekNumbers {
	all := make([]WeekNumbers, weeks)
	for i := range all {
		monday := from.AddDays(7 * i)
		all[i] = WeekNumbers{monday, tally(quotes, monday, 1)}
	}
	return all
}

// tally counts the quotes over so many weeks from a Monday on.
func tally(quotes []*ordering.Quote, monday calendar.Date, weeks int) Tally {
	start, end := monday.Start(), monday.AddDays(7*weeks).Start()
	within := func(t time.Time) bool { return !t.Before(start) && t.Before(end) }
	var t Tally
	var toDecision, toOrder []time.Duration
	for _, q := range quotes {
		if within(q.CreatedAt) {
			t.Requested++
			if !q.OrderedAt.IsZero() {
				t.Converted++
			}
		}
		if within(q.DecidedAt) {
			t.Decided++
			toDecision = append(toDecision, calendar.BusinessTime(q.CreatedAt, q.DecidedAt))
		}
		if within(q.OrderedAt) {
			t.Ordered++
			t.Won += q.Difference
			toOrder = append(toOrder, calendar.BusinessTime(q.DecidedAt, q.OrderedAt))
		}
	}
	t.ToDecision, t.ToOrder = leadTime(toDecision), leadTime(toOrder)
	return t
}

// leadTime takes the smallest times that cover half and nine tenths of them (nearest rank).
func leadTime(times []time.Duration) LeadTime {
	if len(times) == 0 {
		return LeadTime{}
	}
	slices.Sort(times)
	rank := func(tenths int) time.Duration { return times[(len(times)*tenths+9)/10-1] }
	return LeadTime{Median: rank(5), P90: rank(9)}
}

// Conversion is the part of Requested that is ordered by now, in whole percents; 0 without requests.
func (t Tally) Conversion() int {
	if t.Requested == 0 {
		return 0
	}
	return (200*t.Converted + t.Requested) / (2 * t.Requested)
}
