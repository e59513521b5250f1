package ordering

import (
	"context"

	"onecentral.nl/ordering/shared/words"
)

// ofPartner returns the partner whose things the actor handles: its own, or for staff the one asked for.
func ofPartner(actor Actor, asked PartnerID) (PartnerID, error) {
	switch {
	case actor.Partner != "" && actor.Has(PartnerUser, PartnerSigner):
		if asked != "" && asked != actor.Partner {
			return "", notFound(words.PartnerInline)
		}
		return actor.Partner, nil
	case !actor.Staff() && !actor.Has(System):
		return "", forbidden(words.YouHaveNoRoleHere)
	case asked == "":
		return "", invalid(field("partner", "required", words.NamePartner))
	}
	return asked, nil
}

// partnerOnly returns the partner of an actor that works for one.
func partnerOnly(actor Actor) (PartnerID, error) {
	if actor.Partner == "" || !actor.Has(PartnerUser, PartnerSigner) {
		return "", forbidden(words.OnlyPartnerCanDoThis)
	}
	return actor.Partner, nil
}

// visiblePartner returns the partner when the actor may see what is the partner's; NotFound otherwise, so that nothing shows that it exists.
func (d *Desk) visiblePartner(ctx context.Context, r Reader, actor Actor, id PartnerID) (*Partner, error) {
	if actor.Partner != "" && actor.Partner != id {
		return nil, notFound(words.PartnerInline)
	}
	partner, err := r.Partner(ctx, id)
	if err != nil {
		return nil, err
	}
	if actor.Partner == id && actor.Has(PartnerUser, PartnerSigner) || actor.Partner == "" && actor.Has(SalesManager, Engineering, Operations, Admin, System) {
		return partner, nil
	}
	manages, err := d.manages(ctx, r, actor, partner)
	if err != nil {
		return nil, err
	}
	if !manages {
		return nil, notFound(words.PartnerInline)
	}
	return partner, nil
}

// manages reports whether the actor is the partner's account manager, or its delegate today.
func (d *Desk) manages(ctx context.Context, r Reader, actor Actor, partner *Partner) (bool, error) {
	if !actor.Has(AccountManager) || actor.Partner != "" {
		return false, nil
	}
	if partner.AccountManager == actor.Subject {
		return true, nil
	}
	manager, err := r.Person(ctx, partner.AccountManager)
	if KindOf(err) == NotFound {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return manager.DelegatesTo(actor.Subject, d.today()), nil
}

// actingAs returns the actor with only the roles it may play for the partner: people of a partner play none of oneCentral's,
// and an account manager's is lost for others' partners.
func (d *Desk) actingAs(ctx context.Context, r Reader, actor Actor, partner *Partner) (Actor, error) {
	if actor.Partner != "" {
		return actor.only(func(role Role) bool { return role == PartnerUser || role == PartnerSigner }), nil
	}
	if !actor.Has(AccountManager) {
		return actor, nil
	}
	manages, err := d.manages(ctx, r, actor, partner)
	if err != nil || manages {
		return actor, err
	}
	return actor.only(func(role Role) bool { return role != AccountManager }), nil
}

// quoteOf finds the partner of a quote that the actor may see.
func (d *Desk) quoteOf(ctx context.Context, r Reader, actor Actor, id QuoteID) (*Partner, error) {
	if !ValidQuoteID(string(id)) {
		return nil, notFound(words.QuoteInline)
	}
	owner := actor.Partner
	if owner == "" {
		var err error
		if owner, err = r.PartnerOf(ctx, id); err != nil {
			return nil, err
		}
	}
	return d.visiblePartner(ctx, r, actor, owner)
}
