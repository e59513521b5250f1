package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// lines measures to add an item to carts of ever more lines, in turn, and takes it out again.
func lines(ctx context.Context, g *grown) ([]figure, error) {
	user := seed.As(seed.Find(seed.Noordlicht, ordering.PartnerUser))
	counts := []int{1, 20, 40, ordering.MaxItems - 1}
	times := make([]sample, len(counts))
	for i, count := range counts {
		if _, err := fill(ctx, g.cases, lined(g, i), slices.Repeat([]ordering.ItemInput{vps()}, count-1)...); count > 1 && err != nil { // a copy has one line
			return nil, err
		}
	}
	for range growthRounds {
		for i := range counts {
			var cart *usecase.CartView
			if err := times[i].timed(func() (err error) {
				cart, err = fill(ctx, g.cases, lined(g, i), vps())
				return err
			}); err != nil {
				return nil, err
			}
			added := cart.Cart.Items[len(cart.Cart.Items)-1].ID
			if _, err := g.cases.Carts.RemoveItem(ctx, user, lined(g, i), cart.Cart.Tag(), added); err != nil {
				return nil, err
			}
		}
	}
	var told []string
	for i, count := range counts {
		told = append(told, describe(fmt.Sprintf("to %d lines", count), times[i]))
	}
	return []figure{{"an item added to 79 lines", "× as to one", times[len(counts)-1].over(times[0]).median(), strings.Join(told, "; ")}}, nil
}

// lined is the customer of a cart that no other operation uses.
func lined(g *grown, i int) ordering.CustomerID { return customerOf(g.size - 1 - i) }
