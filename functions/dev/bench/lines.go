package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// lines measures to add an item to carts of ever more lines, in turn, and takes it out again.
func lines(ctx context.Context, g *grown) ([]figure, error) {
	user := seed.As(seed.Find(seed.Noordlicht, ordering.PartnerUser))
	counts := []int{1, 20, 40, ordering.MaxItems - 1}
	times := make([]sample, len(counts))
	var coded sample
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
			if i == len(counts)-1 {
				if err := coded.timed(func() error { return recode(cart) }); err != nil {
					return nil, err
				}
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
	told = append(told, describe("encoding/json, writing and reading an answer of 80 lines once", coded))
	one, all := times[0], times[len(counts)-1]
	return []figure{
		{"an item added to 79 lines", "× as to one", all.over(one).median(), strings.Join(told, "; ")},
		{"an item added to 79 lines, same JSON", "× as to one and the JSON of 80 lines", all.at(0) / (one.at(0) + coded.at(0)), "as above"},
	}, nil
}

// recode writes the answer as the API does, and reads it.
func recode(cart *usecase.CartView) error {
	text, err := json.Marshal(contract.CartViewOf(cart))
	if err != nil {
		return err
	}
	return json.Unmarshal(text, new(contract.CartView))
}

// lined is the customer of a cart that no other operation uses.
func lined(g *grown, i int) ordering.CustomerID { return customerOf(g.size - 1 - i) }
