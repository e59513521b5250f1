package ordering

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/words"
)

func adminOnly(actor Actor) error {
	if actor.Partner != "" || !actor.Has(Admin, System) {
		return forbidden(words.OnlyAdministratorCanDoThis)
	}
	return nil
}

// PutCatalog adds a dated version of the catalogue; a version never changes.
func (d *Desk) PutCatalog(ctx context.Context, actor Actor, c *catalog.Catalog) error {
	if err := adminOnly(actor); err != nil {
		return err
	}
	return d.Store.PutCatalog(ctx, c)
}

// Partner returns a partner that the actor may see.
func (d *Desk) Partner(ctx context.Context, actor Actor, id PartnerID) (*Partner, error) {
	return d.visiblePartner(ctx, d.Store, actor, id)
}

// PutPartner creates or corrects a partner. A new account manager is set by SetAccountManager, which moves the open approvals too.
func (d *Desk) PutPartner(ctx context.Context, actor Actor, p Partner) (*Partner, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	_, today, err := d.current(ctx)
	if err != nil {
		return nil, err
	}
	var f fieldErrors
	f.demand(ValidID(string(p.ID)), "id", "required", words.LettersDigitsAnd)
	f.demand(p.Kind == Reseller || p.Kind == Solutions, "kind", "choice", words.ChooseResellerOrSolutions)
	f.required("name", p.Name, maxName)
	f.company(p.Company)
	_, known := today.Level(p.Level)
	f.demand(known, "level", "unknown", words.ThereIsNoSuchLevel)
	f.demand(ValidSubject(string(p.AccountManager)), "accountManager", "required", words.NameAccountManager)
	f.mail("orderMailbox", p.OrderMailbox, true)
	f.demand(ValidLanguage(p.Language), "language", "choice", words.ChooseNlOrEn)
	p.Brand = f.brand(p.Brand)
	if err := f.err(); err != nil {
		return nil, err
	}
	return command(ctx, d.Store, Idempotency{}, nothing, func(tx Tx) (*Partner, error) {
		stored, err := tx.Partner(ctx, p.ID)
		if err != nil && KindOf(err) != NotFound {
			return nil, err
		}
		if stored == nil {
			if err := d.accountManager(ctx, tx, p.AccountManager, "accountManager"); err != nil {
				return nil, err
			}
		} else if stored.AccountManager != p.AccountManager {
			return nil, invalid(field("accountManager", "not-allowed", words.ChangeAccountManagerWithIts))
		}
		tx.Save(&p)
		return &p, nil
	})
}

// SetAccountManager gives the partner to another account manager; a job moves the open approvals and mails the new one.
func (d *Desk) SetAccountManager(ctx context.Context, actor Actor, id PartnerID, to Subject) (*Partner, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	return command(ctx, d.Store, Idempotency{}, nothing, func(tx Tx) (*Partner, error) {
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
		now := d.Now()
		tx.Save(p, &Job{ID: JobID(d.NewID()), Kind: JobReassign, Partner: id, By: actor.Subject, Due: now, CreatedAt: now})
		return p, nil
	})
}

// accountManager demands that the subject is an account manager in the directory.
func (d *Desk) accountManager(ctx context.Context, r Reader, id Subject, name string) error {
	unknown := invalid(field(name, "unknown", words.ThisIsNoAccountManager))
	if !ValidSubject(string(id)) {
		return unknown
	}
	person, err := r.Person(ctx, id)
	if KindOf(err) == NotFound || err == nil && !slices.Contains(person.Roles, AccountManager) {
		return unknown
	}
	return err
}

// Person returns an entry of the directory; people may see their own.
func (d *Desk) Person(ctx context.Context, actor Actor, id Subject) (*Person, error) {
	if actor.Subject != id || !actor.Staff() {
		if err := adminOnly(actor); err != nil {
			return nil, err
		}
	}
	return d.Store.Person(ctx, id)
}

// PutPerson creates or corrects an entry of the directory; its delegations and link epoch stay.
func (d *Desk) PutPerson(ctx context.Context, actor Actor, p Person) (*Person, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	var f fieldErrors
	f.demand(ValidSubject(string(p.Subject)), "subject", "required", words.NameSubject)
	f.required("name", p.Name, maxName)
	f.mail("mail", p.Mail, true)
	f.demand(ValidLanguage(p.Language), "language", "choice", words.ChooseNlOrEn)
	for i, role := range p.Roles {
		staff := ValidRole(role) && role != PartnerUser && role != PartnerSigner
		f.demand(staff, fmt.Sprintf("roles[%d]", i), "choice", words.NotRoleOfOnecentral)
	}
	if err := f.err(); err != nil {
		return nil, err
	}
	return command(ctx, d.Store, Idempotency{}, nothing, func(tx Tx) (*Person, error) {
		stored, err := tx.Person(ctx, p.Subject)
		switch {
		case err == nil:
			p.LinkEpoch, p.Delegations = stored.LinkEpoch, stored.Delegations
		case KindOf(err) != NotFound:
			return nil, err
		}
		tx.Save(&p)
		return &p, nil
	})
}

// RevokeLinks makes every approval link that was sent to the person worthless.
func (d *Desk) RevokeLinks(ctx context.Context, actor Actor, once Idempotency, id Subject) (*Person, error) {
	if err := adminOnly(actor); err != nil {
		return nil, err
	}
	return command(ctx, d.Store, once, nothing, func(tx Tx) (*Person, error) {
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
func (d *Desk) Delegations(ctx context.Context, actor Actor) ([]Delegation, error) {
	if !actor.Staff() || !actor.Has(AccountManager) {
		return nil, forbidden(words.OnlyAccountManagerCanDo)
	}
	p, err := d.Store.Person(ctx, actor.Subject)
	if err != nil {
		return nil, err
	}
	return p.Delegations, nil
}

// Colleagues are the account managers to whom the actor can delegate, by name.
func (d *Desk) Colleagues(ctx context.Context, actor Actor) ([]*Person, error) {
	people, err := d.Store.People(ctx)
	if err != nil {
		return nil, err
	}
	people = slices.DeleteFunc(people, func(p *Person) bool {
		return p.Subject == actor.Subject || !slices.Contains(p.Roles, AccountManager)
	})
	slices.SortFunc(people, func(a, b *Person) int { return strings.Compare(a.Name, b.Name) })
	return people, nil
}

// SetDelegations replaces those that the account manager gave.
func (d *Desk) SetDelegations(ctx context.Context, actor Actor, delegations []Delegation) ([]Delegation, error) {
	if !actor.Staff() || !actor.Has(AccountManager) {
		return nil, forbidden(words.OnlyAccountManagerCanDo)
	}
	var f fieldErrors
	f.demand(len(delegations) <= 20, "delegations", "too-many", words.AtMostTwenty)
	for i, g := range delegations {
		name := fmt.Sprintf("delegations[%d].", i)
		f.demand(!g.From.IsZero() && !g.Until.IsZero() && !g.Until.Before(g.From), name+"until", "range", words.PeriodFromFirstToLast)
		f.demand(g.To != actor.Subject, name+"to", "choice", words.SomebodyElseThanYourself)
	}
	if err := f.err(); err != nil {
		return nil, err
	}
	return command(ctx, d.Store, Idempotency{}, nothing, func(tx Tx) ([]Delegation, error) {
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

// LinkHolder returns the person an approval link was made for: its epoch is part of the link.
func (d *Desk) LinkHolder(ctx context.Context, id Subject) (*Person, error) {
	return d.Store.Person(ctx, id)
}

// LinkStands tells why a genuine link can no longer decide: its approval or version is decided, superseded or expired; nil when it still can.
func (d *Desk) LinkStands(ctx context.Context, ref VersionRef, as Role) error {
	owner, err := d.Store.PartnerOf(ctx, ref.Quote)
	if err != nil {
		return err
	}
	q, err := d.Store.Quote(ctx, owner, ref.Quote)
	if err != nil {
		return err
	}
	if q.Latest != ref.Version {
		f := quoteTx{version: &QuoteVersion{Quote: q.ID, Number: q.Latest}}
		return refused(f.superseded())
	}
	approvals, err := d.Store.Approvals(ctx, owner, ref)
	if err != nil {
		return err
	}
	for _, a := range approvals {
		if a.Role == as && a.State == ApprovalWaiting {
			return nil
		}
	}
	return conflict("already-decided", words.ThisHasBeenDecidedAlready)
}
