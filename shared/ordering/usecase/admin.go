package usecase

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

func adminOnly(actor ordering.Actor) error {
	if actor.Partner != "" || !actor.Has(ordering.Admin, ordering.System) {
		return ordering.NewForbidden(words.OnlyAdministratorCanDoThis)
	}
	return nil
}

// PutCatalog adds a dated version of the catalogue; a version never changes.
func (d *Directory) PutCatalog(ctx context.Context, actor ordering.Actor, c *catalog.Catalog) error {
	if err := adminOnly(actor); err != nil {
		return err
	}
	return d.store.PutCatalog(ctx, c)
}

// Partner returns a partner that the actor may see.
func (d *Directory) Partner(ctx context.Context, actor ordering.Actor, id ordering.PartnerID) (*ordering.Partner, error) {
	return d.visiblePartner(ctx, d.store, actor, id)
}

// PutPartner creates or corrects a partner. A new account manager is set by SetAccountManager, which moves the open approvals too.
// Once it has blocked a partner, no order of it is made any more; should it fail, that holds when it is repeated.
func (d *Directory) PutPartner(ctx context.Context, actor ordering.Actor, p ordering.Partner) (*ordering.Partner, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	_, today, err := d.current(ctx)
	if err != nil {
		return nil, err
	}
	var f ordering.FieldErrors
	f.Require(ordering.ValidID(string(p.ID)), "id", "required", words.LettersDigitsAnd)
	f.Require(p.Kind == ordering.Reseller || p.Kind == ordering.Solutions, "kind", "choice", words.ChooseResellerOrSolutions)
	f.RequireText("name", &p.Name, ordering.MaxName)
	f.Company(&p.Company)
	_, known := today.Level(p.Level)
	f.Require(known, "level", "unknown", words.ThereIsNoSuchLevel)
	f.Require(ordering.ValidSubject(string(p.AccountManager)), "accountManager", "required", words.NameAccountManager)
	f.Mail("orderMailbox", &p.OrderMailbox, true)
	f.Require(ordering.ValidLanguage(p.Language), "language", "choice", words.ChooseNlOrEn)
	p.Brand = f.Brand(p.Brand)
	if err := f.Err(); err != nil {
		return nil, err
	}
	saved, err := command(ctx, d.store, ordering.Idempotency{}, nothing, func(tx ordering.Tx) (*ordering.Partner, error) {
		stored, err := optional(tx.Partner(ctx, p.ID))
		switch {
		case err != nil:
		case stored == nil:
			err = d.accountManager(ctx, tx, p.AccountManager, "accountManager")
		case stored.AccountManager != p.AccountManager:
			err = ordering.NewInvalid(ordering.NewFieldError("accountManager", "not-allowed", words.ChangeAccountManagerWithIts))
		}
		if err != nil {
			return nil, err
		}
		tx.Save(&p)
		return &p, nil
	})
	if err == nil && p.Blocked {
		err = d.stopOrders(ctx, p.ID)
	}
	return saved, err
}

// stopOrders writes the heads of the partner's approved quotes as they are. A confirmation reads the head before the partner: one
// that read the partner before it was blocked rests on a head of before that, and its transaction fails here.
func (d *Directory) stopOrders(ctx context.Context, id ordering.PartnerID) error {
	quotes, err := all(func(p ordering.Page) ([]*ordering.Quote, string, error) { return d.store.Quotes(ctx, id, p) })
	if err != nil {
		return err
	}
	for _, q := range quotes {
		if q.State != ordering.Approved {
			continue
		}
		err := d.store.Update(ctx, func(tx ordering.Tx) error {
			head, err := optional(tx.Quote(ctx, id, q.ID))
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

// SetAccountManager gives the partner to another account manager; a job moves the open approvals and mails the new one.
func (d *Directory) SetAccountManager(ctx context.Context, actor ordering.Actor, id ordering.PartnerID, to ordering.Subject) (*ordering.Partner, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	return command(ctx, d.store, ordering.Idempotency{}, nothing, func(tx ordering.Tx) (*ordering.Partner, error) {
		p, err := tx.Partner(ctx, id)
		if err != nil {
			return nil, err
		}
		if err := d.accountManager(ctx, tx, to, "accountManager"); err != nil {
			return nil, err
		}
		if p.AccountManager == to {
			return p, nil
		}
		p.AccountManager = to
		now := d.now()
		tx.Save(p, &ordering.Job{ID: ordering.JobID(d.newID()), Kind: ordering.JobReassign, Partner: id, By: actor.Subject, Due: now, CreatedAt: now})
		return p, nil
	})
}

// accountManager demands that the subject is an account manager in the directory.
func (d *core) accountManager(ctx context.Context, r ordering.Reader, id ordering.Subject, name string) error {
	person, err := optional(r.Person(ctx, id))
	if err == nil && (person == nil || !slices.Contains(person.Roles, ordering.AccountManager)) {
		return ordering.NewInvalid(ordering.NewFieldError(name, "unknown", words.ThisIsNoAccountManager))
	}
	return err
}

// Person returns an entry of the directory; people may see their own.
func (d *Directory) Person(ctx context.Context, actor ordering.Actor, id ordering.Subject) (*ordering.Person, error) {
	if actor.Subject != id || !actor.Staff() {
		if err := adminOnly(actor); err != nil {
			return nil, err
		}
	}
	return d.store.Person(ctx, id)
}

// PutPerson creates or corrects an entry of the directory; its delegations and link epoch stay.
func (d *Directory) PutPerson(ctx context.Context, actor ordering.Actor, p ordering.Person) (*ordering.Person, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	var f ordering.FieldErrors
	f.Require(ordering.ValidSubject(string(p.Subject)), "subject", "required", words.NameSubject)
	f.RequireText("name", &p.Name, ordering.MaxName)
	f.Mail("mail", &p.Mail, true)
	f.Require(ordering.ValidLanguage(p.Language), "language", "choice", words.ChooseNlOrEn)
	for i, role := range p.Roles {
		staff := ordering.ValidRole(role) && role != ordering.PartnerUser && role != ordering.PartnerSigner
		f.Require(staff, fmt.Sprintf("roles[%d]", i), "choice", words.NotRoleOfOnecentral)
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	return command(ctx, d.store, ordering.Idempotency{}, nothing, func(tx ordering.Tx) (*ordering.Person, error) {
		stored, err := optional(tx.Person(ctx, p.Subject))
		if err != nil {
			return nil, err
		}
		if stored != nil {
			p.LinkEpoch, p.Delegations = stored.LinkEpoch, stored.Delegations
		}
		tx.Save(&p)
		return &p, nil
	})
}

// RevokeLinks makes every approval link that was sent to the person worthless.
func (d *Directory) RevokeLinks(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.Subject) (*ordering.Person, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	return command(ctx, d.store, once, nothing, func(tx ordering.Tx) (*ordering.Person, error) {
		p, err := tx.Person(ctx, id)
		if err != nil {
			return nil, err
		}
		p.LinkEpoch++
		tx.Save(p)
		return p, nil
	})
}

// Delegations returns those that the account manager gave.
func (d *Directory) Delegations(ctx context.Context, actor ordering.Actor) ([]ordering.Delegation, error) {
	if !actor.Staff() || !actor.Has(ordering.AccountManager) {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerCanDo)
	}
	p, err := d.store.Person(ctx, actor.Subject)
	if err != nil {
		return nil, err
	}
	return p.Delegations, nil
}

// Colleagues are the account managers to whom the actor can delegate, by name.
func (d *Directory) Colleagues(ctx context.Context, actor ordering.Actor) ([]*ordering.Person, error) {
	people, err := d.store.People(ctx)
	if err != nil {
		return nil, err
	}
	people = slices.DeleteFunc(people, func(p *ordering.Person) bool {
		return p.Subject == actor.Subject || !slices.Contains(p.Roles, ordering.AccountManager)
	})
	slices.SortFunc(people, func(a, b *ordering.Person) int { return strings.Compare(a.Name, b.Name) })
	return people, nil
}

// SetDelegations replaces those that the account manager gave.
func (d *Directory) SetDelegations(ctx context.Context, actor ordering.Actor, delegations []ordering.Delegation) ([]ordering.Delegation, error) {
	if !actor.Staff() || !actor.Has(ordering.AccountManager) {
		return nil, ordering.NewForbidden(words.OnlyAccountManagerCanDo)
	}
	var f ordering.FieldErrors
	f.Require(len(delegations) <= 20, "delegations", "too-many", words.AtMostTwenty)
	for i, g := range delegations {
		name := fmt.Sprintf("delegations[%d].", i)
		f.Require(!g.From.IsZero() && !g.Until.IsZero() && !g.Until.Before(g.From), name+"until", "range", words.PeriodFromFirstToLast)
		f.Require(g.To != actor.Subject, name+"to", "choice", words.SomebodyElseThanYourself)
	}
	if err := f.Err(); err != nil {
		return nil, err
	}
	return command(ctx, d.store, ordering.Idempotency{}, nothing, func(tx ordering.Tx) ([]ordering.Delegation, error) {
		p, err := tx.Person(ctx, actor.Subject)
		if err != nil {
			return nil, err
		}
		for i, g := range delegations {
			if err := d.accountManager(ctx, tx, g.To, fmt.Sprintf("delegations[%d].to", i)); err != nil {
				return nil, err
			}
		}
		p.Delegations = delegations
		tx.Save(p)
		return delegations, nil
	})
}

// Lookup returns a person without asking who wants to know: for a name in a history, and for the holder of an approval link,
// whose epoch is part of the link.
func (d *Directory) Lookup(ctx context.Context, id ordering.Subject) (*ordering.Person, error) {
	return d.store.Person(ctx, id)
}

// LinkStands tells why a genuine link can no longer decide: its approval or version is decided, superseded or expired; nil when it still can.
func (d *Approvals) LinkStands(ctx context.Context, ref ordering.VersionRef, as ordering.Role) error {
	owner, err := d.store.PartnerOf(ctx, ref.Quote)
	if err != nil {
		return err
	}
	q, err := d.store.Quote(ctx, owner, ref.Quote)
	if err != nil {
		return err
	}
	if q.Latest != ref.Version {
		f := quoteTx{version: &ordering.QuoteVersion{Quote: q.ID, Number: q.Latest}}
		return ordering.NewRefusal(f.superseded())
	}
	approvals, err := d.store.Approvals(ctx, owner, ref)
	if err != nil {
		return err
	}
	for _, a := range approvals {
		if a.Role == as && a.State == ordering.ApprovalWaiting {
			return nil
		}
	}
	return ordering.NewConflict("already-decided", words.ThisHasBeenDecidedAlready)
}
