package main

import (
	"context"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// fill puts the items into the cart of the customer of Noordlicht.
func fill(ctx context.Context, cases *usecase.UseCases, customer ordering.CustomerID, items ...ordering.ItemInput) (*usecase.CartView, error) {
	return cases.Carts.AddToCart(ctx, seed.As(seed.Find(seed.Noordlicht, ordering.PartnerUser)), ordering.Idempotency{}, customer, items)
}

// requestQuote puts the items into the cart of the customer of Noordlicht, and requests a quote of it.
func requestQuote(ctx context.Context, cases *usecase.UseCases, customer ordering.CustomerID, items ...ordering.ItemInput) (*ordering.QuoteVersion, error) {
	filled, err := fill(ctx, cases, customer, items...)
	if err != nil {
		return nil, err
	}
	user := seed.As(seed.Find(seed.Noordlicht, ordering.PartnerUser))
	return cases.Quotes.RequestQuote(ctx, user, ordering.Idempotency{}, customer, filled.ChangeHash)
}

// approveQuote is the decision of everybody whom the version waits for.
func approveQuote(ctx context.Context, cases *usecase.UseCases, v *ordering.QuoteVersion) error {
	for _, required := range v.Approvers {
		by := seed.As(seed.Find("", required.Role))
		target := usecase.Target{Quote: v.Quote, Version: v.Number, Hash: v.ChangeHash}
		if _, err := cases.Approvals.Approve(ctx, by, ordering.Idempotency{}, target, usecase.ApproveInput{Role: required.Role}); err != nil {
			return err
		}
	}
	return nil
}
