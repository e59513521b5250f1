package usecase

import (
	"context"
	"slices"
	"time"

	"onecentral.nl/ordering/shared/money"
	"onecentral.nl/ordering/shared/ordering"
)

// WorkFilter narrows a work list; what it leaves empty lets everything pass.
type WorkFilter struct {
	Partner ordering.PartnerID
	Role    ordering.Role
	// Days is how many an approval waits at least.
	Days int
	// Amount is what the difference per month, up or down, or the one-off is at least.
	Amount money.Cents
}

func (w WorkFilter) passes(a *ordering.Approval, now time.Time) bool {
	amount := max(a.Difference, -a.Difference, a.NRC)
	return (w.Partner == "" || a.Partner == w.Partner) && (w.Role == "" || a.Role == w.Role) &&
		!now.Before(a.AskedAt.Add(time.Duration(w.Days)*24*time.Hour)) && amount >= w.Amount
}

// Work is a work list as people look at it.
type Work struct {
	// Waiting is all that waits for the actor, Items what passes the filter; both the longest waiting first.
	Waiting []*ordering.Approval
	Items   []WorkItem
}

// WorkItem is an approval that waits for the actor.
type WorkItem struct {
	*ordering.Approval
	// Delegated tells that it waits for another account manager, who handed its partners to the actor.
	Delegated bool
	Others    []*ordering.Approval
}

// Work lists what waits for the actor, with who else decides on it.
func (d *Approvals) Work(ctx context.Context, actor ordering.Actor, filter WorkFilter) (*Work, error) {
	waiting, err := d.WorkList(ctx, actor)
	if err != nil {
		return nil, err
	}
	w := &Work{Waiting: waiting}
	passing := slices.DeleteFunc(slices.Clone(waiting), func(a *ordering.Approval) bool { return !filter.passes(a, d.now()) })
	r, err := d.ahead(ctx, func(r ordering.Reader) {
		for _, a := range passing {
			_, _ = r.Approvals(ctx, a.Partner, ordering.VersionRef{Quote: a.Quote, Version: a.Version})
		}
	})
	if err != nil {
		return nil, err
	}
	for _, a := range passing {
		approvals, err := r.Approvals(ctx, a.Partner, ordering.VersionRef{Quote: a.Quote, Version: a.Version})
		if err != nil {
			return nil, err
		}
		// The list may be behind; what was decided meanwhile waits no more.
		if slices.ContainsFunc(approvals, func(now *ordering.Approval) bool { return now.Role == a.Role && now.State != ordering.ApprovalWaiting }) {
			continue
		}
		others := slices.DeleteFunc(approvals, func(other *ordering.Approval) bool { return other.Role == a.Role })
		w.Items = append(w.Items, WorkItem{a, a.Approver != "" && a.Approver != actor.Subject, others})
	}
	return w, nil
}
