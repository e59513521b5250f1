// Package desk is what an account manager works with: the quotes of its own partners and of those delegated to it today, as
// a pipeline, as figures over time, as what is known of one of them, and searched. It reads, and decides nothing.
package desk

import (
	"context"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
)

// Desk is a group of use cases, as those of package usecase.
type Desk struct {
	store ordering.Store
	now   func() time.Time
}

// New returns the desk on the store.
func New(store ordering.Store, now func() time.Time) *Desk { return &Desk{store, now} }

func (d *Desk) today() calendar.Date { return calendar.On(d.now()) }

// managed lists the partners of the actor as account manager, and of those who delegated to it today.
func (d *Desk) managed(ctx context.Context, actor ordering.Actor) ([]*ordering.Partner, error) {
	managers, err := access.Delegators(ctx, d.store, actor, d.today())
	if err != nil {
		return nil, err
	}
	managers = append(managers, actor.Subject)
	partners, err := d.partners(ctx)
	return slices.DeleteFunc(partners, func(p *ordering.Partner) bool { return !slices.Contains(managers, p.AccountManager) }), err
}

func (d *Desk) partners(ctx context.Context) ([]*ordering.Partner, error) {
	return ordering.All(func(p ordering.Page) ([]*ordering.Partner, string, error) { return d.store.Partners(ctx, p) })
}
