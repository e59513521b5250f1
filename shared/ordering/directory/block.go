package directory

import (
	"context"
	"errors"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
)

// Block stops the partner, still at the version (Stale otherwise): it requests no quote any more, and no order of it is made. The
// reason is for oneCentral's people. Should it fail, that holds when it is done again.
func (d *Directory) Block(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.PartnerID, version int64, reason string) (*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	var f ordering.FieldErrors
	f.RequireText("blockReason", &reason, ordering.MaxEndReason)
	if err := f.Err(); err != nil {
		return nil, err
	}
	saved, err := d.changePartner(ctx, actor, once, id, version, func(_ ordering.Tx, p *ordering.Partner) error {
		p.Blocked, p.BlockReason = true, reason
		return nil
	})
	if done(err) {
		err = errors.Join(stopOrders(ctx, d.store, id), err)
	}
	return saved, err
}

// Unblock lets the partner, still at the version (Stale otherwise), request and order again.
func (d *Directory) Unblock(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.PartnerID, version int64) (*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	return d.changePartner(ctx, actor, once, id, version, func(_ ordering.Tx, p *ordering.Partner) error {
		p.Blocked, p.BlockReason = false, ""
		return nil
	})
}

// stopOrders writes the heads of the partner's approved quotes as they are. A confirmation reads the head before the partner: one
// that read the partner before it was blocked rests on a head of before that, and its transaction fails here.
func stopOrders(ctx context.Context, store ordering.Store, id ordering.PartnerID) error {
	quotes, err := ordering.All(func(p ordering.Page) ([]*ordering.Quote, string, error) { return store.Quotes(ctx, id, p) })
	if err != nil {
		return err
	}
	for _, q := range quotes {
		if q.State != ordering.Approved {
			continue
		}
		err := store.Update(ctx, func(tx ordering.Tx) error {
			head, err := ordering.Optional(tx.Quote(ctx, id, q.ID))
			if head != nil {
				tx.Save(head)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}
