package fulfilment

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// OpenFilter narrows a list of open orders, as OrderFilter does; what it leaves empty takes all.
type OpenFilter struct {
	Partner  ordering.PartnerID
	State    ordering.OrderState
	Jeopardy ordering.Jeopardy
	// Offering is one that an item still delivers.
	Offering catalog.OfferingID
	// Text can be a service's id too.
	Text string
}

// OpenOrder is an order of which something is still to come, and when its first item is due.
type OpenOrder struct {
	*ordering.Order
	PartnerName string
	Due         calendar.Date
	Jeopardy    ordering.Jeopardy
}

// OpenOrders are those that somebody of oneCentral sees.
type OpenOrders struct {
	// Partners have an open order, in order of their names.
	Partners []*ordering.Partner
	// Offerings are those still to be delivered.
	Offerings []catalog.OfferingID
	// Orders pass the filter, the first due first.
	Orders []OpenOrder
	// More tells that there are too many to show all: those ordered last are left out.
	More bool
}

// Bounds of what one list of open orders reads of each state.
const (
	openPages = 10
	openPage  = 200
)

// OpenOrders lists what is still to be delivered: to account managers of their own partners and those they stand in for, to all
// others of oneCentral of every partner.
func (f *Fulfilment) OpenOrders(ctx context.Context, actor ordering.Actor, filter OpenFilter) (*OpenOrders, error) {
	if !actor.Staff() {
		return nil, ordering.NewForbidden(words.ThisIsOnecentralsWorkList)
	}
	open, more, err := f.openOrders(ctx)
	if err != nil {
		return nil, err
	}
	partners, err := f.partnersOf(ctx, actor, open)
	if err != nil {
		return nil, err
	}
	found, jeopardy := &OpenOrders{More: more}, ordering.JeopardyOn(f.today())
	for _, p := range partners {
		found.Partners = append(found.Partners, p)
	}
	slices.SortFunc(found.Partners, func(a, b *ordering.Partner) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	for _, o := range open {
		partner := partners[o.Partner]
		if partner == nil {
			continue
		}
		for _, item := range o.Items {
			if !item.State.Ended() && !slices.Contains(found.Offerings, item.Offering) {
				found.Offerings = append(found.Offerings, item.Offering)
			}
		}
		if !filter.takes(o) {
			continue
		}
		due := o.Due()
		if is := jeopardy(due); filter.Jeopardy == "" || is == filter.Jeopardy {
			found.Orders = append(found.Orders, OpenOrder{o, partner.Name, due, is})
		}
	}
	slices.SortFunc(found.Orders, func(a, b OpenOrder) int { return cmp.Or(a.Due.Compare(b.Due), cmp.Compare(a.ID, b.ID)) })
	return found, nil
}

// takes reports whether the order passes, but for its jeopardy.
func (f OpenFilter) takes(o *ordering.Order) bool {
	delivers := func(i ordering.OrderItem) bool { return i.Offering == f.Offering && !i.State.Ended() }
	of := func(i ordering.OrderItem) bool { return string(i.Service) == f.Text }
	return (f.Partner == "" || o.Partner == f.Partner) && (f.State == "" || o.State == f.State) &&
		(f.Offering == "" || slices.ContainsFunc(o.Items, delivers)) &&
		(f.Text == string(o.Customer) || printable.Contains(string(o.ID)+"\n"+string(o.Quote)+"\n"+o.CustomerName, f.Text) || slices.ContainsFunc(o.Items, of))
}

// openOrders reads them. One that changes its state meanwhile can be in two lists of the index: its latest counts.
func (f *Fulfilment) openOrders(ctx context.Context) (open map[ordering.OrderID]*ordering.Order, more bool, err error) {
	open = map[ordering.OrderID]*ordering.Order{}
	for _, state := range []ordering.OrderState{ordering.Acknowledged, ordering.InProgress, ordering.Partial} {
		page := ordering.Page{Limit: openPage}
		for range openPages {
			some, next, err := f.store.OpenOrders(ctx, state, page)
			if err != nil {
				return nil, false, err
			}
			for _, o := range some {
				if known := open[o.ID]; known == nil || known.UpdatedAt.Before(o.UpdatedAt) {
					open[o.ID] = o
				}
			}
			if page.Cursor = next; next == "" {
				break
			}
		}
		more = more || page.Cursor != ""
	}
	return open, more, nil
}

// partnersOf reads the partners of the orders that the actor may see.
func (f *Fulfilment) partnersOf(ctx context.Context, actor ordering.Actor, orders map[ordering.OrderID]*ordering.Order) (map[ordering.PartnerID]*ordering.Partner, error) {
	r := f.store.Snapshot()
	err := r.Prefetch(ctx, func(r ordering.Reader) {
		for _, o := range orders {
			_, _ = access.Partner(ctx, r, actor, o.Partner, f.today())
		}
	})
	if err != nil {
		return nil, err
	}
	partners := map[ordering.PartnerID]*ordering.Partner{}
	for _, o := range orders {
		if _, asked := partners[o.Partner]; asked {
			continue
		}
		partner, err := access.Partner(ctx, r, actor, o.Partner, f.today())
		if err != nil && ordering.KindOf(err) != ordering.NotFound {
			return nil, err
		}
		partners[o.Partner] = partner
	}
	maps.DeleteFunc(partners, func(_ ordering.PartnerID, p *ordering.Partner) bool { return p == nil })
	return partners, nil
}
