package doctor

import (
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
)

// order examines that an order is what its version became, and that the services it changes wait for it.
func (v *visit) order(o *ordering.Order) error {
	if err := v.head(o.Partner, o.Quote); err != nil {
		return err
	}
	version, err := v.Store.Version(v.ctx, o.Partner, ordering.VersionRef{Quote: o.Quote, Version: o.Version})
	if ordering.KindOf(err) == ordering.NotFound {
		return nil // its quote tells
	}
	if err != nil {
		return err
	}
	if err := v.Store.Verify(v.ctx, version, o); err != nil {
		return v.report(DamagedRow, string(o.ID), "not-as-signed", nil)
	}
	for _, item := range o.Items {
		if item.Action != ordering.Modify || item.State.Ended() {
			continue
		}
		found, err := v.Store.Services(v.ctx, o.Partner, o.Customer, item.Service)
		if err != nil {
			return err
		}
		mine := ordering.PendingChange{Order: o.ID, Item: item.ID}
		where := fmt.Sprintf("%s of %s", item.Service, o.ID)
		switch s := found[item.Service]; {
		case s == nil || s.PendingChange != nil && *s.PendingChange == mine:
		case s.PendingChange == nil:
			err = v.report(PendingChange, where, "not-pending", func() error { return v.pend(s, nil, &mine) })
		default:
			open, other := v.open(s)
			if err = other; err == nil && open {
				err = v.report(DoubleUpgrade, where, "pending-for "+string(s.PendingChange.Order), nil)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// open reports whether the service waits for an order's item that has not ended. An order that is missing may have it.
func (v *visit) open(s *ordering.Service) (bool, error) {
	o, err := ordering.Optional(v.Store.Order(v.ctx, s.Partner, s.PendingChange.Order))
	if err != nil {
		return false, err
	}
	if o == nil {
		q, err := ordering.Optional(v.Store.Quote(v.ctx, s.Partner, s.PendingChange.Order.Quote()))
		return q != nil && q.Order == s.PendingChange.Order, err
	}
	item := o.Item(s.PendingChange.Item)
	return item != nil && item.Service == s.ID && !item.State.Ended(), nil
}

// service examines that a lookup leads to it, and that what it waits for is open.
func (v *visit) service(s *ordering.Service) error {
	_, err := v.Store.CustomerOf(v.ctx, s.Partner, s.ID)
	err = v.absent(err, RowMissing, string(s.ID), "lookup", func() error { return store.RestoreLookup(v.ctx, v.Driver, s) })
	if err != nil {
		return err
	}
	if s.PendingChange == nil {
		return nil
	}
	open, err := v.open(s)
	if err != nil || open {
		return err
	}
	return v.report(PendingChange, string(s.ID), "pending-for "+string(s.PendingChange.Order), func() error { return v.pend(s, s.PendingChange, nil) })
}

// pend changes what the service waits for, unless that changed meanwhile.
func (v *visit) pend(s *ordering.Service, from, to *ordering.PendingChange) error {
	return v.Store.Update(v.ctx, func(tx ordering.Tx) error {
		found, err := tx.Services(v.ctx, s.Partner, s.Customer, s.ID)
		if err != nil {
			return err
		}
		now := found[s.ID]
		if now == nil || (now.PendingChange == nil) != (from == nil) || from != nil && *now.PendingChange != *from {
			return nil
		}
		now.PendingChange = to
		tx.Save(now)
		return nil
	})
}
