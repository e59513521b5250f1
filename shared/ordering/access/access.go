// Package access tells who may see and handle what (docs/domain.md, "Roles"): the partner's own people, its account manager
// and that one's delegates, and the groups of oneCentral.
package access

import (
	"context"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// Asked returns the partner whose things the actor handles: its own, or for staff the one asked for.
func Asked(actor ordering.Actor, asked ordering.PartnerID) (ordering.PartnerID, error) {
	switch {
	case actor.Partner != "" && actor.Has(ordering.PartnerUser, ordering.PartnerSigner):
		if asked != "" && asked != actor.Partner {
			return "", ordering.NewNotFound(words.PartnerInline)
		}
		return actor.Partner, nil
	case !actor.Staff() && !actor.Has(ordering.System):
		return "", ordering.NewForbidden(words.YouHaveNoRoleHere)
	case asked == "":
		return "", ordering.NewInvalid(ordering.NewFieldError("partner", "required", words.NamePartner))
	}
	return asked, nil
}

// PartnerOnly returns the partner of an actor that works for one; Forbidden otherwise.
func PartnerOnly(actor ordering.Actor) (ordering.PartnerID, error) {
	if actor.Partner == "" || !actor.Has(ordering.PartnerUser, ordering.PartnerSigner) {
		return "", ordering.NewForbidden(words.OnlyPartnerCanDoThis)
	}
	return actor.Partner, nil
}

// AdminOnly refuses everybody but administrators, and the program itself.
func AdminOnly(actor ordering.Actor) error {
	if actor.Partner != "" || !actor.Has(ordering.Admin, ordering.System) {
		return ordering.NewForbidden(words.OnlyAdministratorCanDoThis)
	}
	return nil
}

// Owner returns the partner whose things are asked for, when the actor may see them.
func Owner(ctx context.Context, r ordering.Reader, actor ordering.Actor, asked ordering.PartnerID, today calendar.Date) (ordering.PartnerID, error) {
	id, err := Asked(actor, asked)
	if err != nil {
		return "", err
	}
	if _, err := Partner(ctx, r, actor, id, today); err != nil {
		return "", err
	}
	return id, nil
}

// Partner returns the partner when the actor may see what is the partner's; NotFound otherwise, so that nothing shows that it exists.
func Partner(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.PartnerID, today calendar.Date) (*ordering.Partner, error) {
	if actor.Partner != "" && actor.Partner != id {
		return nil, ordering.NewNotFound(words.PartnerInline)
	}
	partner, err := r.Partner(ctx, id)
	if err != nil {
		return nil, err
	}
	if actor.Partner == id && actor.Has(ordering.PartnerUser, ordering.PartnerSigner) || actor.Partner == "" && actor.Has(ordering.SalesManager, ordering.Engineering, ordering.Operations, ordering.Admin, ordering.System) {
		return partner, nil
	}
	manages, err := Manages(ctx, r, actor, partner, today)
	if err != nil {
		return nil, err
	}
	if !manages {
		return nil, ordering.NewNotFound(words.PartnerInline)
	}
	return partner, nil
}

// Manages reports whether the actor is the partner's account manager, or its delegate today.
func Manages(ctx context.Context, r ordering.Reader, actor ordering.Actor, partner *ordering.Partner, today calendar.Date) (bool, error) {
	if !actor.Has(ordering.AccountManager) || actor.Partner != "" {
		return false, nil
	}
	if partner.AccountManager == actor.Subject {
		return true, nil
	}
	manager, err := ordering.Optional(r.Person(ctx, partner.AccountManager))
	return manager != nil && manager.DelegatesTo(actor.Subject, today), err
}

// ActingAs returns the actor with only the roles it may play for the partner: people of a partner play none of oneCentral's,
// and an account manager's is lost for others' partners.
func ActingAs(ctx context.Context, r ordering.Reader, actor ordering.Actor, partner *ordering.Partner, today calendar.Date) (ordering.Actor, error) {
	if actor.Partner != "" {
		return actor.Only(func(role ordering.Role) bool { return role == ordering.PartnerUser || role == ordering.PartnerSigner }), nil
	}
	if !actor.Has(ordering.AccountManager) {
		return actor, nil
	}
	manages, err := Manages(ctx, r, actor, partner, today)
	if err != nil || manages {
		return actor, err
	}
	return actor.Only(func(role ordering.Role) bool { return role != ordering.AccountManager }), nil
}

// PartnerOfQuote finds the partner of a quote that the actor may see.
func PartnerOfQuote(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.QuoteID, today calendar.Date) (*ordering.Partner, error) {
	if !ordering.ValidQuoteID(string(id)) {
		return nil, ordering.NewNotFound(words.QuoteInline)
	}
	if actor.Partner != "" {
		return Partner(ctx, r, actor, actor.Partner, today)
	}
	owner, err := r.PartnerOf(ctx, id)
	if err != nil {
		return nil, err
	}
	return Partner(ctx, r, actor, owner, today)
}

// Delegators lists the account managers that delegated to the actor today.
func Delegators(ctx context.Context, all ordering.Lists, actor ordering.Actor, today calendar.Date) ([]ordering.Subject, error) {
	people, err := all.People(ctx)
	var managers []ordering.Subject
	for _, p := range people {
		if p.DelegatesTo(actor.Subject, today) {
			managers = append(managers, p.Subject)
		}
	}
	return managers, err
}
