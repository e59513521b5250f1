package usecase

import (
	"context"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// MostRoutine is how many requests are looked at together, the longest waiting first.
const MostRoutine = 25

// Routine lists the requests, of the first that wait for the actor as account manager, about which there is nothing to judge:
// ordering.QuoteVersion.Routine, no check that holds now, and no remark of the partner without an answer.
func (d *Approvals) Routine(ctx context.Context, actor ordering.Actor) ([]*QuoteView, error) {
	if !actor.Has(ordering.AccountManager) {
		return nil, ordering.NewForbidden(words.ThisPageIsNotFor)
	}
	waiting, err := d.WorkList(ctx, actor)
	if err != nil {
		return nil, err
	}
	var refs []ordering.VersionRef
	for _, a := range waiting {
		if a.Role == ordering.AccountManager && len(refs) < MostRoutine {
			refs = append(refs, ordering.VersionRef{Quote: a.Quote, Version: a.Version})
		}
	}
	views, err := d.Views(ctx, actor, refs)
	if err != nil {
		return nil, err
	}
	book, err := d.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	var routine []*QuoteView
	for _, v := range views {
		c, err := book.Version(v.Version.Change.Catalog)
		if err != nil {
			return nil, err
		}
		asked := v.Quote.Latest == v.Version.Number && v.CanDecide == ordering.AccountManager
		if asked && len(v.Present) == 0 && v.Quote.Unanswered == nil && v.Version.Routine(c) {
			routine = append(routine, v)
		}
	}
	return routine, nil
}

// Views shows versions of quotes, those that the actor may see, at most MostRoutine of them.
func (d *Approvals) Views(ctx context.Context, actor ordering.Actor, refs []ordering.VersionRef) ([]*QuoteView, error) {
	refs = refs[:min(len(refs), MostRoutine)]
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		for _, ref := range refs {
			d.viewAhead(ctx, r, actor, ref.Quote, ref.Version)
		}
	})
	if err != nil {
		return nil, err
	}
	var views []*QuoteView
	for _, ref := range refs {
		v, err := d.view(ctx, r, actor, ref.Quote, ref.Version)
		switch {
		case err == nil:
			views = append(views, v)
		case ordering.KindOf(err) != ordering.NotFound && ordering.CodeOf(err) != ordering.RecordDamaged:
			return nil, err
		}
	}
	return views, nil
}
