package directory

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// Person returns an entry of the directory; people may see their own.
func (d *Directory) Person(ctx context.Context, actor ordering.Actor, id ordering.Subject) (*ordering.Person, error) {
	if actor.Subject != id || !actor.Staff() {
		if err := access.AdminOnly(actor); err != nil {
			return nil, err
		}
	}
	return d.store.Person(ctx, id)
}

// FindPeople lists the entries of the directory whose name, subject or mail address has the text, by name.
func (d *Directory) FindPeople(ctx context.Context, actor ordering.Actor, text string) ([]*ordering.Person, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	found, err := d.store.People(ctx)
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(found, func(p *ordering.Person) bool { return !p.Has(text) })
	slices.SortStableFunc(found, func(a, b *ordering.Person) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return found, nil
}

// PutPerson creates an entry of the directory, at version 0, or corrects it when it is still at its version; Stale otherwise.
// Its delegations and link epoch stay.
func (d *Directory) PutPerson(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, p ordering.Person) (*ordering.Person, error) {
	if err := access.AdminOnly(actor); err != nil {
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
	return ordering.Transact(ctx, d.store, once, nil, func(tx ordering.Tx) (*ordering.Person, error) {
		stored, err := ordering.Optional(tx.Person(ctx, p.Subject))
		if err != nil {
			return nil, err
		}
		if stored == nil && p.Version != 0 || stored != nil && stored.Version != p.Version {
			return nil, ordering.NewStale("person-changed", words.PersonChangedMeanwhile)
		}
		if stored != nil && slices.Contains(stored.Roles, ordering.AccountManager) && !slices.Contains(p.Roles, ordering.AccountManager) {
			if err := managesNone(ctx, d.store, stored); err != nil {
				return nil, err
			}
		}
		next := p
		if stored != nil {
			next.LinkEpoch, next.Delegations = stored.LinkEpoch, stored.Delegations
		}
		next.Version++
		d.savePerson(tx, actor, stored, &next)
		return &next, nil
	})
}

// managesNone returns an Error of kind Conflict, manages-partners, while the person is the account manager of partners: who would
// hear of them?
func managesNone(ctx context.Context, store ordering.Store, person *ordering.Person) error {
	partners, err := ordering.All(func(p ordering.Page) ([]*ordering.Partner, string, error) { return store.Partners(ctx, p) })
	if err != nil {
		return err
	}
	partners = slices.DeleteFunc(partners, func(p *ordering.Partner) bool { return p.AccountManager != person.Subject })
	if len(partners) > 0 {
		return ordering.NewConflict("manages-partners", words.ManagesPartners(person.Name, len(partners)))
	}
	return nil
}

// RevokeLinks makes every approval link that was sent to the person worthless.
func (d *Directory) RevokeLinks(ctx context.Context, actor ordering.Actor, once ordering.Idempotency, id ordering.Subject) (*ordering.Person, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	return ordering.Transact(ctx, d.store, once, nil, func(tx ordering.Tx) (*ordering.Person, error) {
		p, err := tx.Person(ctx, id)
		if err != nil {
			return nil, err
		}
		next := *p
		next.LinkEpoch++
		next.Version++
		d.savePerson(tx, actor, p, &next)
		return &next, nil
	})
}

// Sessions are what people have open in a browser.
type Sessions interface {
	// EndSessions ends all of a person's.
	EndSessions(ctx context.Context, person ordering.Subject) error
}

// EndSessions logs the person out wherever it is logged in, a partner's people too. That somebody asked for it is written
// down first, so that none ends unseen.
func (d *Directory) EndSessions(ctx context.Context, actor ordering.Actor, sessions Sessions, id ordering.Subject) error {
	if err := access.AdminOnly(actor); err != nil {
		return err
	}
	err := d.store.Update(ctx, func(tx ordering.Tx) error {
		tx.Save(&ordering.AuditEvent{At: d.now(), By: actor.Ref(), Kind: ordering.AuditedSessions, ID: string(id), Changes: []ordering.FieldChange{{Field: "state", Before: "open", After: "ended"}}})
		return nil
	})
	if err != nil {
		return err
	}
	return sessions.EndSessions(ctx, id)
}

// Lookup returns a person without asking who wants to know: for a name in a history, and for the holder of an approval link,
// whose epoch is part of the link.
func (d *Directory) Lookup(ctx context.Context, id ordering.Subject) (*ordering.Person, error) {
	return d.store.Person(ctx, id)
}
