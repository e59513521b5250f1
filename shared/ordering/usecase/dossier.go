package usecase

import (
	"context"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
)

// Dossier is everything that shows what was confirmed, by whom, and what led to it.
type Dossier struct {
	Version  *ordering.QuoteVersion
	Order    *ordering.Order
	Document *ordering.Document
	Events   []*ordering.Event
}

// Dossier reads that of an order, for whoever may see the order. It returns a Conflict, record-damaged, unless version and order are
// as they were agreed.
func (d *Quotes) Dossier(ctx context.Context, actor ordering.Actor, id ordering.OrderID) (*Dossier, error) {
	partner, err := access.PartnerOfQuote(ctx, d.store, actor, id.Quote(), d.today())
	if err != nil {
		return nil, err
	}
	var s Dossier
	if s.Order, err = d.store.Order(ctx, partner.ID, id); err != nil {
		return nil, err
	}
	ref := ordering.VersionRef{Quote: s.Order.Quote, Version: s.Order.Version}
	if s.Version, err = d.store.Version(ctx, partner.ID, ref); err != nil {
		return nil, err
	}
	if err := d.store.Verify(ctx, s.Version, s.Order); err != nil {
		return nil, err
	}
	if s.Document, err = d.store.Document(ctx, partner.ID, ref, ordering.DocumentParty); err != nil {
		return nil, err
	}
	s.Events, err = d.events(ctx, partner.ID, s.Order.Quote)
	return &s, err
}
