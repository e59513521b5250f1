package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// operation is what a partner or its account manager does. It gets the table and how often it was done there before.
type operation struct {
	name string
	do   func(ctx context.Context, g *grown, n int) error
}

// operations are in the order in which they build on each other.
func operations() []operation {
	user, manager := seed.As(seed.Find(seed.Noordlicht, ordering.PartnerUser)), seed.As(seed.Find("", ordering.AccountManager))
	page := ordering.Page{Limit: 50}
	var filled *usecase.CartView
	var v *ordering.QuoteVersion
	return []operation{
		{"quotes listed", func(ctx context.Context, g *grown, _ int) error {
			return third(g.cases.Quotes.Quotes(ctx, user, "", page))
		}},
		{"a quote shown", func(ctx context.Context, g *grown, n int) error {
			return second(g.cases.Quotes.Quote(ctx, user, quoteOf(g.size/2+n%50), 0))
		}},
		{"carts listed", func(ctx context.Context, g *grown, _ int) error {
			return third(g.cases.Carts.Carts(ctx, user, "", page))
		}},
		{"an item added", func(ctx context.Context, g *grown, n int) (err error) {
			filled, err = g.cases.Carts.AddToCart(ctx, user, ordering.Idempotency{}, customerOf(n), []ordering.ItemInput{vps()})
			return err
		}},
		{"a quote requested", func(ctx context.Context, g *grown, n int) (err error) {
			v, err = g.cases.Quotes.RequestQuote(ctx, user, ordering.Idempotency{}, customerOf(n), filled.ChangeHash)
			return err
		}},
		{"the work list", func(ctx context.Context, g *grown, _ int) error {
			return second(g.cases.Approvals.Work(ctx, manager, usecase.WorkFilter{}))
		}},
		{"a quote approved", func(ctx context.Context, g *grown, _ int) error { return approveQuote(ctx, g.cases, v) }},
	}
}

func second[A any](_ A, err error) error { return err }

func third[A, B any](_ A, _ B, err error) error { return err }

// growth measures operations on tables in which a partner has ever more, in turn.
func (b bench) growth(ctx context.Context) (figures []figure, err error) {
	var tables []*grown
	for size := 100; size <= b.most; size *= 10 {
		g, err := grow(ctx, filepath.Join(b.folder, fmt.Sprintf("grown-%d.db", size)), size)
		if err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, g.db.Close()) }()
		tables = append(tables, g)
	}
	all := operations()
	for round := range growthRounds {
		for _, g := range tables {
			if g.times == nil {
				g.times = make([]sample, len(all))
			}
			for i, operation := range all {
				if err := g.times[i].timed(func() error { return operation.do(ctx, g, round) }); err != nil {
					return nil, fmt.Errorf("%s at %d: %w", operation.name, g.size, err)
				}
			}
		}
	}
	worst, told := 0.0, []string(nil)
	first, last := tables[0], tables[len(tables)-1]
	for i, operation := range all {
		var medians []string
		for _, g := range tables {
			medians = append(medians, number(g.times[i].median()))
		}
		grown := last.times[i].over(first.times[i]).median()
		worst = max(worst, grown)
		told = append(told, fmt.Sprintf("%s %s ms, %s ×", operation.name, strings.Join(medians, " · "), number(grown)))
	}
	longer, err := lines(ctx, first)
	return append([]figure{{
		fmt.Sprintf("growth to %d quotes", last.size), "× as at 100, the worst", worst,
		fmt.Sprintf("p50 at 100 … %d quotes, and as many carts, of one partner, and the median of how much more the last took than the first of the same round: %s",
			last.size, strings.Join(told, "; ")),
	}}, longer...), err
}
