package desk_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// traded is two weeks of trade, by the clock of Amsterdam:
//
//	Noord    asked Tuesday 17 November 10:00, approved Wednesday 10:00, signed Monday 23 November 10:00
//	Noord    asked Tuesday 10:00, returned and resubmitted, declined Friday 10:00
//	Zuid     asked Friday 10:00, approved with a discount Monday 10:00, signed Monday 12:00
//	Wolk     asked Monday 10:00, waits
func traded(t *testing.T) (f *orderingtest.Fixture, won, wonNoord money.Cents) {
	t.Helper()
	f = orderingtest.New(t)
	anna, bram := orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Bram)
	signed := f.Request(orderingtest.Bakker, orderingtest.NewServer())
	declined := f.Request(orderingtest.Kapper, orderingtest.NewServer())
	f.Clock.Days(1)
	signed = f.Approved(signed)
	returned := orderingtest.Must(f.Approvals.Return(t.Context(), anna, ordering.Idempotency{}, orderingtest.Target(declined), "", "Welke datum?"))(t)
	f.Clock.Days(1)
	again := orderingtest.Must(f.Quotes.Resubmit(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, orderingtest.Target(returned), "1 december."))(t)
	f.Clock.Days(1)
	orderingtest.Must(f.Approvals.Decline(t.Context(), anna, ordering.Idempotency{}, orderingtest.Target(again), "", "Te duur."))(t)
	discounted := f.Request(orderingtest.Slager, orderingtest.NewServer())
	f.Clock.Days(3)
	order := f.Ordered(signed)
	five := int64(500)
	discounted = orderingtest.Must(f.Approvals.Approve(t.Context(), bram, ordering.Idempotency{}, orderingtest.Target(discounted), usecase.ApproveInput{
		Discounts: []ordering.ItemDiscount{{Item: discounted.Items[0].ID, MRCBasisPoints: &five}},
	}))(t)
	f.Request(orderingtest.Klant, orderingtest.NewServer())
	f.Work()
	f.Clock.Advance(2 * time.Hour)
	return f, order.Total.Difference + f.Ordered(discounted).Total.Difference, order.Total.Difference
}

// The numbers are those of two weeks.
func TestNumbers(t *testing.T) {
	f, won, wonNoord := traded(t)
	n := orderingtest.Must(f.Desk.Numbers(t.Context(), orderingtest.As(orderingtest.Saskia), 13))(t)
	const hour = time.Hour
	lead := func(median, p90 time.Duration) desk.LeadTime { return desk.LeadTime{Median: median, P90: p90} }
	first := desk.Tally{Requested: 3, Converted: 2, Decided: 2, ToDecision: lead(24*hour, 72*hour)}
	second := desk.Tally{Requested: 1, Decided: 1, Ordered: 2, Won: won, ToDecision: lead(24*hour, 24*hour), ToOrder: lead(2*hour, 72*hour)}
	for name, c := range map[string]struct{ got, want desk.Tally }{
		"both weeks":  {n.Total, desk.Tally{Requested: 4, Converted: 2, Decided: 3, Ordered: 2, Won: won, ToDecision: lead(24*hour, 72*hour), ToOrder: lead(2*hour, 72*hour)}},
		"week 47":     {n.Weeks[11].Tally, first},
		"week 48":     {n.Weeks[12].Tally, second},
		"before":      {n.Weeks[10].Tally, desk.Tally{}},
		"Noord":       {n.Partners[0].Tally, desk.Tally{Requested: 2, Converted: 1, Decided: 2, Ordered: 1, Won: wonNoord, ToDecision: lead(24*hour, 72*hour), ToOrder: lead(72*hour, 72*hour)}},
		"Wolk":        {n.Partners[1].Tally, desk.Tally{Requested: 1}},
		"Zuid":        {n.Partners[2].Tally, desk.Tally{Requested: 1, Converted: 1, Decided: 1, Ordered: 1, Won: won - wonNoord, ToDecision: lead(24*hour, 24*hour), ToOrder: lead(2*hour, 2*hour)}},
		"Zuid's week": {n.Partners[2].Weeks[11].Tally, desk.Tally{Requested: 1, Converted: 1}},
	} {
		if c.got != c.want {
			t.Errorf("%s: %+v, want %+v", name, c.got, c.want)
		}
	}
	if n.From.String() != "2026-08-31" || n.Until.String() != "2026-11-29" || len(n.Weeks) != 13 || n.Weeks[12].Monday.String() != "2026-11-23" {
		t.Errorf("13 weeks from %s until %s, the last of %d from %s", n.From, n.Until, len(n.Weeks), n.Weeks[len(n.Weeks)-1].Monday)
	}
}

func TestNumbers_Access(t *testing.T) {
	f, _, _ := traded(t)
	seen := func(who ordering.Subject) []ordering.PartnerID {
		n := orderingtest.Must(f.Desk.Numbers(t.Context(), orderingtest.As(who), 26))(t)
		var ids []ordering.PartnerID
		requested := 0
		for _, p := range n.Partners {
			ids, requested = append(ids, p.ID), requested+p.Requested
		}
		if requested != n.Total.Requested {
			t.Errorf("%s sees %d requests of %q, and %d in total", who, requested, ids, n.Total.Requested)
		}
		return ids
	}
	want := func(who ordering.Subject, ids ...ordering.PartnerID) {
		t.Helper()
		if got := seen(who); !slices.Equal(got, ids) {
			t.Errorf("%s sees %q, want %q", who, got, ids)
		}
	}
	all := []ordering.PartnerID{orderingtest.Noord, orderingtest.Wolk, orderingtest.Zuid}
	want(orderingtest.Saskia, all...)
	want(orderingtest.Olga, all...)
	want(orderingtest.Anna, orderingtest.Noord, orderingtest.Wolk)
	want(orderingtest.Bram, orderingtest.Zuid)
	want(orderingtest.Carla)
	today := f.Clock.Today()
	orderingtest.Must(f.Directory.SetDelegations(t.Context(), orderingtest.As(orderingtest.Anna), 1, []ordering.Delegation{{To: orderingtest.Carla, From: today, Until: today}}))(t)
	want(orderingtest.Carla, orderingtest.Noord, orderingtest.Wolk)
	f.Clock.Days(1)
	want(orderingtest.Carla)
	for _, who := range []ordering.Actor{orderingtest.As(orderingtest.Emre), orderingtest.As(orderingtest.Ada), orderingtest.Signer(orderingtest.Noord)} {
		_, err := f.Desk.Numbers(t.Context(), who, 13)
		wantKind(t, err, ordering.Forbidden)
	}
	for _, weeks := range []int{0, 12, 53, -13} {
		_, err := f.Desk.Numbers(t.Context(), orderingtest.As(orderingtest.Anna), weeks)
		wantKind(t, err, ordering.Invalid)
	}
}

// Only the first decision on a quote counts.
func TestNumbers_FirstDecision(t *testing.T) {
	f := orderingtest.New(t)
	v := f.Approved(f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	decided := f.Clock.Now()
	f.Clock.Days(2)
	user := orderingtest.User(v.Partner)
	cart := orderingtest.Must(f.Quotes.Revise(t.Context(), user, ordering.Idempotency{}, orderingtest.Target(v)))(t)
	v = orderingtest.Must(f.Quotes.RequestQuote(t.Context(), user, ordering.Idempotency{}, v.Customer, cart.ChangeHash))(t)
	v = f.Approved(v)
	f.Clock.Days(1)
	order := f.Ordered(v)
	orderingtest.Must(f.Orders.Release(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, order.ID))(t)
	q := orderingtest.Must(f.Store.Quote(t.Context(), v.Partner, v.Quote))(t)
	if !q.DecidedAt.Equal(decided) || !q.OrderedAt.Equal(order.CreatedAt) || q.Latest != 2 {
		t.Errorf("version %d, decided at %s, ordered at %s; want %s and %s", q.Latest, q.DecidedAt, q.OrderedAt, decided, order.CreatedAt)
	}
}

// Without quotes every number is zero.
func TestNumbers_NoQuotes(t *testing.T) {
	n := orderingtest.Must(orderingtest.New(t).Desk.Numbers(t.Context(), orderingtest.As(orderingtest.Saskia), 52))(t)
	if n.Total != (desk.Tally{}) || len(n.Weeks) != 52 || len(n.Partners) != 3 {
		t.Errorf("%+v over %d weeks and %d partners", n.Total, len(n.Weeks), len(n.Partners))
	}
}

// Every quote of the period counts, however many there are.
func TestNumbers_ManyQuotes(t *testing.T) {
	f := orderingtest.New(t)
	put := func(from, to int, at time.Time) {
		var heads []ordering.Entity
		for n := from; n < to; n++ {
			heads = append(heads, &ordering.Quote{ID: ordering.QuoteID(fmt.Sprintf("OFF-%d-%05d", at.Year(), n)), Partner: orderingtest.Noord, CreatedAt: at})
		}
		f.Save(heads...)
	}
	now := f.Clock.Now()
	for n := 1; n < 451; n += 45 {
		put(n, n+45, now)
	}
	put(1, 2, now.AddDate(-2, 0, 0))
	n := orderingtest.Must(f.Desk.Numbers(t.Context(), orderingtest.As(orderingtest.Anna), 13))(t)
	if n.Total.Requested != 450 {
		t.Errorf("%d requests counted, 450 were made", n.Total.Requested)
	}
}

// A quote that lingers for more than a year counts no more.
func TestNumbers_OldQuotes(t *testing.T) {
	today := calendar.Date{Year: 2026, Month: 11, Day: 17}
	reach := today.Monday().AddDays(-7 * (12 + 52)).Start()
	for at, want := range map[time.Time]int{reach: 1, reach.Add(-time.Second): 0} {
		quote := &ordering.Quote{Partner: "p", CreatedAt: at, DecidedAt: at, OrderedAt: today.Start()}
		if n := desk.CountQuotes([]*ordering.Partner{{ID: "p"}}, []*ordering.Quote{quote}, today, 13); n.Total.Ordered != want {
			t.Errorf("of a quote asked at %s %d count as ordered, want %d", at, n.Total.Ordered, want)
		}
	}
}

// A week begins on Monday in Amsterdam.
func TestNumbers_Week(t *testing.T) {
	for _, c := range []struct{ name, at, monday string }{
		{"the last minute of the Sunday on which the clock goes back", "2026-10-25T22:59:00Z", "2026-10-19"},
		{"the first of the Monday after it", "2026-10-25T23:00:00Z", "2026-10-26"},
		{"the last minute of the Sunday on which it goes forward", "2026-03-29T21:59:00Z", "2026-03-23"},
		{"the first of the Monday after it", "2026-03-29T22:00:00Z", "2026-03-30"},
		{"New Year's Day in week 53 of the old year", "2026-12-31T23:00:00Z", "2026-12-28"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at, err := time.Parse(time.RFC3339, c.at)
			if err != nil {
				t.Fatal(err)
			}
			quote := &ordering.Quote{Partner: "p", CreatedAt: at, DecidedAt: at, OrderedAt: at, Difference: 100}
			n := desk.CountQuotes([]*ordering.Partner{{ID: "p"}}, []*ordering.Quote{quote}, calendar.On(at).AddDays(14), 13)
			want := desk.Tally{Requested: 1, Converted: 1, Decided: 1, Ordered: 1, Won: 100}
			for _, week := range n.Weeks {
				if in := week.Monday.String() == c.monday; in && week.Tally != want || !in && week.Tally != (desk.Tally{}) {
					t.Errorf("the week from %s has %+v", week.Monday, week.Tally)
				}
			}
			if n.Total != want {
				t.Errorf("the total is %+v", n.Total)
			}
		})
	}
}

// Weeks and partners add up to the total.
func TestNumbers_Totals(t *testing.T) {
	today := calendar.Date{Year: 2026, Month: 11, Day: 17}
	partners := []*ordering.Partner{{ID: "a", Name: "A"}, {ID: "b", Name: "B"}, {ID: "c", Name: "C"}}
	rapid.Check(t, func(t *rapid.T) {
		weeks := rapid.SampledFrom(desk.NumberWeeks()).Draw(t, "weeks")
		var quotes []*ordering.Quote
		for range rapid.IntRange(0, 30).Draw(t, "quotes") {
			q := &ordering.Quote{
				Partner:    rapid.SampledFrom(partners).Draw(t, "partner").ID,
				CreatedAt:  today.Start().Add(-time.Duration(rapid.IntRange(0, 110*7*24).Draw(t, "asked")) * time.Hour),
				Difference: money.Cents(rapid.Int64Range(-1_000_00, 1_000_00).Draw(t, "difference")),
			}
			if rapid.Bool().Draw(t, "is decided") {
				q.DecidedAt = q.CreatedAt.Add(time.Duration(rapid.IntRange(0, 500).Draw(t, "decided")) * time.Hour)
				if rapid.Bool().Draw(t, "is ordered") {
					q.OrderedAt = q.DecidedAt.Add(time.Duration(rapid.IntRange(0, 500).Draw(t, "ordered")) * time.Hour)
				}
			}
			quotes = append(quotes, q)
		}
		n := desk.CountQuotes(partners, quotes, today, weeks)
		var ofPartners, ofWeeks, ofBoth desk.Tally
		for _, p := range n.Partners {
			add(&ofPartners, p.Tally)
			for _, w := range p.Weeks {
				add(&ofBoth, w.Tally)
			}
		}
		for _, w := range n.Weeks {
			add(&ofWeeks, w.Tally)
		}
		total := n.Total
		total.ToDecision, total.ToOrder = desk.LeadTime{}, desk.LeadTime{}
		if ofPartners != total || ofWeeks != total || ofBoth != total {
			t.Fatalf("the total is %+v, of partners %+v, of weeks %+v, of both %+v", total, ofPartners, ofWeeks, ofBoth)
		}
		if d := n.Total.ToDecision; n.Total.Converted > n.Total.Requested || d.Median > d.P90 {
			t.Fatalf("impossible: %+v", n.Total)
		}
	})
}

// Conversion is rounded to whole percents.
func TestNumbers_Conversion(t *testing.T) {
	for tally, want := range map[desk.Tally]int{
		{}: 0, {Requested: 3}: 0, {Requested: 3, Converted: 1}: 33, {Requested: 3, Converted: 2}: 67, {Requested: 8, Converted: 1}: 13, {Requested: 2, Converted: 2}: 100,
	} {
		if got := tally.Conversion(); got != want {
			t.Errorf("%d of %d is %d%%, want %d%%", tally.Converted, tally.Requested, got, want)
		}
	}
}

func add(sum *desk.Tally, t desk.Tally) {
	sum.Requested += t.Requested
	sum.Converted += t.Converted
	sum.Decided += t.Decided
	sum.Ordered += t.Ordered
	sum.Won += t.Won
}
