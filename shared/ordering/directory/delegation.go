package directory

import (
	"context"
	"fmt"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Delegations returns the account manager with what it delegated.
func (d *Directory) Delegations(ctx context.Context, actor ordering.Actor) (*ordering.Person, error) {
	if !actor.Staff() || !actor.Has(ordering.AccountManager) {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerCanDo)
	}
	return d.store.Person(ctx, actor.Subject)
}

// Colleagues are the account managers to whom the actor can delegate, by name.
func (d *Directory) Colleagues(ctx context.Context, actor ordering.Actor) ([]*ordering.Person, error) {
	people, err := d.AccountManagers(ctx)
	return slices.DeleteFunc(people, func(p *ordering.Person) bool { return p.Subject == actor.Subject }), err
}

// SetDelegations replaces what the account manager delegated, when its entry is still at the version; Stale otherwise.
func (d *Directory) SetDelegations(ctx context.Context, actor ordering.Actor, version int64, delegations []ordering.Delegation) (*ordering.Person, error) {
	if !actor.Staff() || !actor.Has(ordering.AccountManager) {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerCanDo)
	}
	var f ordering.FieldErrors
	f.Require(len(delegations) <= 20, "delegations", "too-many", words.AtMostTwenty)
	for i, g := range delegations {
		name := fmt.Sprintf("delegations[%d].", i)
		f.Require(!g.From.IsZero(), name+"from", "required", words.ThisFieldIsRequired)
		f.Require(!g.Until.IsZero(), name+"until", "required", words.ThisFieldIsRequired)
		f.Require(g.Until.IsZero() || !g.Until.Before(g.From), name+"until", "range", words.PeriodFromFirstToLast)
		f.Require(g.To != actor.Subject, name+"to", "choice", words.SomebodyElseThanYourself)
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	return ordering.Transact(ctx, d.store, ordering.Idempotency{}, nil, func(tx ordering.Tx) (*ordering.Person, error) {
		p, err := tx.Person(ctx, actor.Subject)
		if err != nil {
			return nil, err
		}
		if p.Version != version {
			return nil, ordering.NewStale("person-changed", words.PersonChangedMeanwhile)
		}
		for i, g := range delegations {
			if err := demandAccountManager(ctx, tx, g.To, fmt.Sprintf("delegations[%d].to", i)); err != nil {
				return nil, err
			}
		}
		next := *p
		next.Delegations = delegations
		next.Version++
		d.savePerson(tx, actor, p, &next)
		return &next, nil
	})
}
