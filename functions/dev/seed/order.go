package seed

import (
	"context"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// Order makes the demonstration's open order the way everybody does: a cart with an upgrade of the service Upgrading, a
// quote, the approvals, the signature. It waits, looking at the interval, for the document that the jobs draw, so it
// runs beside a worker. It goes on where an earlier run was broken off, and does nothing once the quote was ordered, or
// ended otherwise. It returns the context's error when that ends first.
func Order(ctx context.Context, desk *ordering.Desk, every time.Duration) error {
	for {
		done, err := advance(ctx, desk)
		if err != nil {
			return fmt.Errorf("seed.Order: %w", err)
		}
		if done {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("seed.Order: %w", ctx.Err())
		case <-time.After(every):
		}
	}
}

// advance takes the customer's first quote as far as it gets now, and reports whether that is the end.
func advance(ctx context.Context, desk *ordering.Desk) (bool, error) {
	user := As(Find(Noordlicht, ordering.PartnerUser))
	first, err := firstQuote(ctx, desk, user)
	if err != nil {
		return false, err
	}
	if first == "" {
		v, err := request(ctx, desk, user)
		if err != nil {
			return false, err
		}
		first = v.Quote
	}
	view, err := desk.Quote(ctx, user, first, 0)
	if err != nil {
		return false, err
	}
	target := ordering.Target{Quote: first, Version: view.Version.Number, Hash: view.Version.ChangeHash}
	switch view.State {
	case ordering.Requested:
		return false, approve(ctx, desk, target, view.Approvals)
	case ordering.Approved:
		if view.Document == nil {
			return false, nil
		}
		return true, sign(ctx, desk, target, view.Document)
	default:
		return true, nil
	}
}

// firstQuote is the oldest quote of the customer, empty for none.
func firstQuote(ctx context.Context, desk *ordering.Desk, user ordering.Actor) (ordering.QuoteID, error) {
	var first ordering.QuoteID
	for page := (ordering.Page{}); ; {
		quotes, next, err := desk.Quotes(ctx, user, "", page)
		if err != nil {
			return "", err
		}
		for _, q := range quotes {
			if q.Customer == Hofstra {
				first = q.ID // newest first: the last one seen is the oldest
			}
		}
		if next == "" {
			return first, nil
		}
		page.Cursor = next
	}
}

func request(ctx context.Context, desk *ordering.Desk, user ordering.Actor) (*ordering.QuoteVersion, error) {
	cart, err := desk.OpenCart(ctx, user, ordering.Idempotency{}, Hofstra)
	if err != nil {
		return nil, err
	}
	if len(cart.Cart.Items) == 0 {
		found, err := desk.Store.Services(ctx, Noordlicht, Hofstra, Upgrading)
		if err != nil {
			return nil, err
		}
		s := found[Upgrading]
		cart, err = desk.AddItems(ctx, user, ordering.Idempotency{}, Hofstra, cart.Cart.Tag(), []ordering.ItemInput{{
			Action: ordering.Modify, Offering: s.Offering, Configuration: catalog.Configuration{Tier: "1000", Options: s.Configuration.Options},
			Service: s.ID, ServiceVersion: s.Version, Reference: "PO-2231",
		}})
		if err != nil {
			return nil, err
		}
	}
	return desk.RequestQuote(ctx, user, ordering.Idempotency{}, Hofstra, cart.ChangeHash)
}

func approve(ctx context.Context, desk *ordering.Desk, target ordering.Target, approvals []*ordering.Approval) error {
	for _, a := range approvals {
		if a.State != ordering.ApprovalWaiting {
			continue
		}
		if _, err := desk.Approve(ctx, As(Find("", a.Role)), ordering.Idempotency{}, target, ordering.ApproveInput{Role: a.Role}); err != nil {
			return err
		}
	}
	return nil
}

func sign(ctx context.Context, desk *ordering.Desk, target ordering.Target, document *ordering.Document) error {
	_, err := desk.Confirm(ctx, As(Find(Noordlicht, ordering.PartnerSigner)), ordering.Idempotency{}, target, ordering.ConfirmInput{
		Kind: ordering.Signature, SignerName: "Renée Hofstra", SignerFunction: "directeur", Mandate: true, Consent: true, DocumentSHA256: document.SHA256,
	})
	return err
}
