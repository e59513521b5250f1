package desk

import (
	"context"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// Cover is a person who is replaced, or replaces, until the day, that day included.
type Cover struct {
	Name  string
	Until calendar.Date
}

// StandIns tells whom the actor stands in for today, and who stands in for the actor.
func (d *Desk) StandIns(ctx context.Context, actor ordering.Actor) (of, by []Cover, err error) {
	people, err := d.store.People(ctx)
	if err != nil {
		return nil, nil, err
	}
	names := map[ordering.Subject]string{}
	for _, p := range people {
		names[p.Subject] = p.Name
	}
	for _, p := range people {
		for _, given := range p.Delegations {
			switch today := d.today(); {
			case today.Before(given.From) || today.After(given.Until):
			case given.To == actor.Subject:
				of = append(of, Cover{p.Name, given.Until})
			case p.Subject == actor.Subject:
				by = append(by, Cover{names[given.To], given.Until})
			}
		}
	}
	return of, by, nil
}
