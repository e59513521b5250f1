package seed

import (
	"context"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Digest reads the SHA-256 of a file, as that of a blob.Store does.
type Digest = func(ctx context.Context, key string) (string, error)

// Order makes the demonstration's open order the way everybody does: a cart with an upgrade of the service Upgrading, a
// quote, the approvals, the signature. It waits, looking at the interval, for the document that the jobs draw, so it
// runs beside a worker. It goes on where an earlier run was broken off, and does nothing once the quote was ordered, or
// ended otherwise. It returns the context's error when that ends first.
func Order(ctx context.Context, cases *usecase.UseCases, digest Digest, every time.Duration) error {
	for {
		done, err := advance(ctx, cases, digest)
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
func advance(ctx context.Context, cases *usecase.UseCases, digest Digest) (bool, error) {
	user := As(Find(Noordlicht, ordering.PartnerUser))
	first, err := firstQuote(ctx, cases, user)
	if err != nil {
		return false, err
	}
	if first == "" {
		v, err := request(ctx, cases, user)
		if err != nil {
			return false, err
		}
		first = v.Quote
	}
	view, err := cases.Quotes.Quote(ctx, user, first, 0)
	if err != nil {
		return false, err
	}
	target := usecase.Target{Quote: first, Version: view.Version.Number, Hash: view.Version.ChangeHash}
	switch view.State {
	case ordering.Requested:
		return false, approve(ctx, cases, target, view.Approvals)
	case ordering.Approved:
		if view.Document == nil {
			return false, nil
		}
		return true, sign(ctx, cases, target, view.Document, digest)
	default:
		return true, nil
	}
}

// firstQuote is the oldest quote of the customer, empty for none.
func firstQuote(ctx context.Context, cases *usecase.UseCases, user ordering.Actor) (ordering.QuoteID, error) {
	var first ordering.QuoteID
	for page := (ordering.Page{}); ; {
		quotes, next, err := cases.Quotes.Quotes(ctx, user, "", page)
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

func request(ctx context.Context, cases *usecase.UseCases, user ordering.Actor) (*ordering.QuoteVersion, error) {
	cart, err := cases.Carts.OpenCart(ctx, user, ordering.Idempotency{}, Hofstra)
	if err != nil {
		return nil, err
	}
	if len(cart.Cart.Items) == 0 {
		s, err := cases.Services.ServiceDetail(ctx, user, "", Upgrading)
		if err != nil {
			return nil, err
		}
		cart, err = cases.Carts.AddItems(ctx, user, ordering.Idempotency{}, Hofstra, cart.Cart.Tag(), []ordering.ItemInput{{
			Action: ordering.Modify, Offering: s.Offering, Configuration: catalog.Configuration{Tier: "1000", Options: s.Configuration.Options},
			Service: s.ID, ServiceVersion: s.Version, Reference: "PO-2231",
		}})
		if err != nil {
			return nil, err
		}
	}
	return cases.Quotes.RequestQuote(ctx, user, ordering.Idempotency{}, Hofstra, cart.ChangeHash)
}

func approve(ctx context.Context, cases *usecase.UseCases, target usecase.Target, approvals []*ordering.Approval) error {
	for _, a := range approvals {
		if a.State != ordering.ApprovalWaiting {
			continue
		}
		if _, err := cases.Approvals.Approve(ctx, As(Find("", a.Role)), ordering.Idempotency{}, target, usecase.ApproveInput{Role: a.Role}); err != nil {
			return err
		}
	}
	return nil
}

func sign(ctx context.Context, cases *usecase.UseCases, target usecase.Target, document *ordering.Document, digest Digest) error {
	_, err := cases.Quotes.Confirm(ctx, As(Find(Noordlicht, ordering.PartnerSigner)), ordering.Idempotency{}, target, usecase.ConfirmInput{
		Kind: ordering.Signature, SignerName: "Renée Hofstra", SignerFunction: "directeur", Mandate: true, Consent: true, DocumentSHA256: document.SHA256, Digest: digest,
	})
	return err
}
