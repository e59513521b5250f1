package usecase

import (
	"context"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

// ofPartner returns the partner whose things the actor handles: its own, or for staff the one asked for.
func ofPartner(actor ordering.Actor, asked ordering.PartnerID) (ordering.PartnerID, error) {
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

// partnerOnly returns the partner of an actor that works for one.
func partnerOnly(actor ordering.Actor) (ordering.PartnerID, error) {
	if actor.Partner == "" || !actor.Has(ordering.PartnerUser, ordering.PartnerSigner) {
		return "", ordering.NewForbidden(words.OnlyPartnerCanDoThis)
	}
	return actor.Partner, nil
}

// visiblePartner returns the partner when the actor may see what is the partner's; NotFound otherwise, so that nothing shows that it exists.
func (d *core) visiblePartner(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.PartnerID) (*ordering.Partner, error) {
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
	manages, err := d.manages(ctx, r, actor, partner)
	if err != nil {
		return nil, err
	}
	if !manages {
		return nil, ordering.NewNotFound(words.PartnerInline)
	}
	return partner, nil
}

// manages reports whether the actor is the partner's account manager, or its delegate today.
func (d *core) manages(ctx context.Context, r ordering.Reader, actor ordering.Actor, partner *ordering.Partner) (bool, error) {
	if !actor.Has(ordering.AccountManager) || actor.Partner != "" {
		return false, nil
	}
	if partner.AccountManager == actor.Subject {
		return true, nil
	}
	manager, err := optional(r.Person(ctx, partner.AccountManager))
	return manager != nil && manager.DelegatesTo(actor.Subject, d.today()), err
}

// actingAs returns the actor with only the roles it may play for the partner: people of a partner play none of oneCentral's,
// and an account manager's is lost for others' partners.
func (d *core) actingAs(ctx context.Context, r ordering.Reader, actor ordering.Actor, partner *ordering.Partner) (ordering.Actor, error) {
	if actor.Partner != "" {
		return actor.Only(func(role ordering.Role) bool { return role == ordering.PartnerUser || role == ordering.PartnerSigner }), nil
	}
	if !actor.Has(ordering.AccountManager) {
		return actor, nil
	}
	manages, err := d.manages(ctx, r, actor, partner)
	if err != nil || manages {
		return actor, err
	}
	return actor.Only(func(role ordering.Role) bool { return role != ordering.AccountManager }), nil
}

// quoteOf finds the partner of a quote that the actor may see.
func (d *core) quoteOf(ctx context.Context, r ordering.Reader, actor ordering.Actor, id ordering.QuoteID) (*ordering.Partner, error) {
	if !ordering.ValidQuoteID(string(id)) {
		return nil, ordering.NewNotFound(words.QuoteInline)
	}
	if actor.Partner != "" {
		return d.visiblePartner(ctx, r, actor, actor.Partner)
	}
	owner, err := r.PartnerOf(ctx, id)
	if err != nil {
		return nil, err
	}
	return d.visiblePartner(ctx, r, actor, owner)
}
