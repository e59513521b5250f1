package directory

import (
	"context"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// AccountManagers are those of the directory, by name.
func (d *Directory) AccountManagers(ctx context.Context) ([]*ordering.Person, error) {
	people, err := d.store.People(ctx)
	if err != nil {
		return nil, err
	}
	people = slices.DeleteFunc(people, func(p *ordering.Person) bool { return !slices.Contains(p.Roles, ordering.AccountManager) })
	slices.SortFunc(people, func(a, b *ordering.Person) int { return strings.Compare(a.Name, b.Name) })
	return people, nil
}

// SetAccountManager gives the partner, still at the version (Stale otherwise), to another account manager; a job moves the open approvals and mails the new one.
func (d *Directory) SetAccountManager(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.PartnerID, version int64, to ordering.Subject) (*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	return d.changePartner(ctx, actor, once, id, version, func(tx ordering.Tx, p *ordering.Partner) error {
		if err := demandAccountManager(ctx, tx, to, "accountManager"); err != nil || p.AccountManager == to {
			return err
		}
		p.AccountManager = to
		now := d.now()
		tx.Save(&ordering.Job{ID: ordering.JobID(d.newID()), Kind: ordering.JobReassign, Partner: id, By: actor.Subject, Due: now, CreatedAt: now})
		return nil
	})
}

// demandAccountManager demands that the subject is an account manager in the directory.
func demandAccountManager(ctx context.Context, r ordering.Reader, id ordering.Subject, name string) error {
	person, err := ordering.Optional(r.Person(ctx, id))
	if err == nil && (person == nil || !slices.Contains(person.Roles, ordering.AccountManager)) {
		return ordering.NewInvalid(ordering.NewFieldError(name, "unknown", words.ThisIsNoAccountManager))
	}
	return err
}

// Waiting lists the approvals of the partner that wait for its account manager: those that SetAccountManager moves, of the newest quote
// first.
func (d *Directory) Waiting(ctx context.Context, actor ordering.Actor, id ordering.PartnerID) ([]*ordering.Approval, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	quotes, err := ordering.All(func(p ordering.Page) ([]*ordering.Quote, string, error) { return d.store.Quotes(ctx, id, p) })
	if err != nil {
		return nil, err
	}
	var waiting []*ordering.Approval
	for _, q := range quotes {
		if q.State != ordering.Requested {
			continue
		}
		approvals, err := d.store.Approvals(ctx, id, ordering.VersionRef{Quote: q.ID, Version: q.Latest})
		if err != nil {
			return nil, err
		}
		for _, a := range approvals {
			if a.Role == ordering.AccountManager && a.State == ordering.ApprovalWaiting {
				waiting = append(waiting, a)
			}
		}
	}
	return waiting, nil
}
