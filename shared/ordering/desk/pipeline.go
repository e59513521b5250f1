package desk

import (
	"cmp"
	"context"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// A pipeline is of the quotes that were asked for first in the last so many days: an open one moves within 30 of a request or
// an approval. Of a partner it reads so many pages at most, of so many partners at once.
const (
	pipelineDays   = 92
	pipelinePages  = 5
	pageLimit      = 200
	partnersAtOnce = 8
)

// What in a quote asks for attention, in days: nothing happened while it is up to the partner; nobody decided; it expires soon.
const (
	silentDays    = 7
	undecidedDays = 3
	expiringDays  = 7
)

// Attention is why somebody should look at an open quote.
type Attention string

// The reasons.
const (
	Unanswered Attention = "unanswered"
	Expiring   Attention = "expiring"
	Undecided  Attention = "undecided"
	Silent     Attention = "silent"
)

// Attentions lists them, the most pressing first.
func Attentions() []Attention { return []Attention{Unanswered, Expiring, Undecided, Silent} }

// PipelineFilter narrows a pipeline; what it leaves empty lets everything pass.
type PipelineFilter struct {
	Partner   ordering.PartnerID
	State     ordering.VersionState
	Attention Attention
}

// Pipeline is the open quotes of the partners that an account manager has today.
type Pipeline struct {
	Partners []*ordering.Partner
	// Stages are of all open quotes, before the filter but for its partner.
	Stages []Stage
	// Counts are how many quotes ask for attention, likewise.
	Counts map[Attention]int
	// Quotes pass the filter, those that were left alone longest first.
	Quotes []OpenQuote
}

// Stage sums the quotes in one state.
type Stage struct {
	State                     ordering.VersionState
	Quotes                    int
	Difference, NRC, Contract money.Cents
	// Since is when the one that was left alone longest changed last.
	Since time.Time
}

// OpenQuote is a quote that can still become an order, or that a partner's remark on waits for an answer.
type OpenQuote struct {
	*ordering.Quote
	PartnerName string
	Attention   []Attention
}

// Pipeline reads the newest pages of each partner's quotes.
func (d *Desk) Pipeline(ctx context.Context, actor ordering.Actor, filter PipelineFilter) (*Pipeline, error) {
	if !actor.Has(ordering.AccountManager) || actor.Partner != "" {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerHasDesk)
	}
	partners, err := d.managed(ctx, actor)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(partners, func(a, b *ordering.Partner) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	p := &Pipeline{Partners: partners, Counts: map[Attention]int{}}
	for _, state := range []ordering.VersionState{ordering.Requested, ordering.Returned, ordering.Approved} {
		p.Stages = append(p.Stages, Stage{State: state})
	}
	of := slices.DeleteFunc(slices.Clone(partners), func(one *ordering.Partner) bool { return filter.Partner != "" && one.ID != filter.Partner })
	all, err := each(ctx, of, d.recent)
	if err != nil {
		return nil, err
	}
	for i, quotes := range all {
		for _, q := range quotes {
			p.add(OpenQuote{q, of[i].Name, d.attention(q)}, filter)
		}
	}
	slices.SortStableFunc(p.Quotes, func(a, b OpenQuote) int { return a.UpdatedAt.Compare(b.UpdatedAt) })
	return p, nil
}

func (p *Pipeline) add(q OpenQuote, filter PipelineFilter) {
	i := slices.IndexFunc(p.Stages, func(s Stage) bool { return s.State == q.State })
	if i < 0 && len(q.Attention) == 0 {
		return
	}
	if i >= 0 {
		p.Stages[i].add(q.Quote)
	}
	for _, a := range q.Attention {
		p.Counts[a]++
	}
	if (filter.State == "" || q.State == filter.State) && (filter.Attention == "" || slices.Contains(q.Attention, filter.Attention)) {
		p.Quotes = append(p.Quotes, q)
	}
}

func (s *Stage) add(q *ordering.Quote) {
	s.Quotes++
	s.Difference += q.Difference
	s.NRC += q.NRC
	if q.Value != nil {
		s.Contract += q.Value.Contract
	}
	if s.Since.IsZero() || q.UpdatedAt.Before(s.Since) {
		s.Since = q.UpdatedAt
	}
}

// attention finds why somebody should look at the quote.
func (d *Desk) attention(q *ordering.Quote) []Attention {
	rests := func(days int) bool { return !d.now().Before(q.UpdatedAt.AddDate(0, 0, days)) }
	partners := q.State == ordering.Approved || q.State == ordering.Returned
	var found []Attention
	for reason, holds := range map[Attention]bool{
		Unanswered: q.Unanswered != nil,
		Expiring:   q.State == ordering.Approved && !q.ValidUntil.After(d.today().AddDays(expiringDays)),
		Undecided:  q.State == ordering.Requested && rests(undecidedDays),
		Silent:     partners && rests(silentDays),
	} {
		if holds {
			found = append(found, reason)
		}
	}
	slices.SortFunc(found, func(a, b Attention) int {
		return cmp.Compare(slices.Index(Attentions(), a), slices.Index(Attentions(), b))
	})
	return found
}

// recent lists the partner's quotes that a pipeline is made of, as they stand now.
func (d *Desk) recent(ctx context.Context, p *ordering.Partner) ([]*ordering.Quote, error) {
	from := d.today().AddDays(-pipelineDays).Start()
	var recent []*ordering.Quote
	page := ordering.Page{Limit: pageLimit}
	for range pipelinePages {
		some, next, err := d.store.Quotes(ctx, p.ID, page)
		if err != nil {
			return nil, err
		}
		recent = append(recent, some...)
		if next == "" || len(some) > 0 && some[len(some)-1].CreatedAt.Before(from) {
			break
		}
		page.Cursor = next
	}
	recent = slices.DeleteFunc(recent, func(q *ordering.Quote) bool { return q.CreatedAt.Before(from) })
	for _, q := range recent {
		q.State = q.StateAt(d.now())
	}
	return recent, nil
}

// each asks the same of every partner, some at once, and answers in their order.
func each[T any](ctx context.Context, partners []*ordering.Partner, ask func(context.Context, *ordering.Partner) (T, error)) ([]T, error) {
	answers := make([]T, len(partners))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(partnersAtOnce)
	for i, p := range partners {
		g.Go(func() (err error) {
			answers[i], err = ask(ctx, p)
			return err
		})
	}
	return answers, g.Wait()
}
