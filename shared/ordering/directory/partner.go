package directory

import (
	"context"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
	"onecentral.nl/ordering/shared/words"
)

// Partner returns a partner that the actor may see.
func (d *Directory) Partner(ctx context.Context, actor ordering.Actor, id ordering.PartnerID) (*ordering.Partner, error) {
	return access.Partner(ctx, d.store, actor, id, d.today())
}

// FindPartners lists all partners whose name, id, KvK number or order mailbox has the text, by name.
func (d *Directory) FindPartners(ctx context.Context, actor ordering.Actor, text string) ([]*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	found, err := ordering.All(func(p ordering.Page) ([]*ordering.Partner, string, error) { return d.store.Partners(ctx, p) })
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(found, func(p *ordering.Partner) bool { return !p.Has(text) })
	slices.SortStableFunc(found, func(a, b *ordering.Partner) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return found, nil
}

// PutPartner creates the partner, at version 0, or corrects it when it is still at its version; Stale otherwise. A new account manager is set by SetAccountManager, which moves the open approvals too.
// Once it has blocked a partner, no order of it is made any more; should it fail, that holds when it is done again.
func (d *Directory) PutPartner(ctx context.Context, actor ordering.Actor, p ordering.Partner) (*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	book, err := d.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	today, err := book.On(d.today())
	if err != nil {
		return nil, err
	}
	var f ordering.FieldErrors
	f.Require(ordering.ValidID(string(p.ID)), "id", "required", words.LettersDigitsAnd)
	f.Require(p.Kind == ordering.Reseller || p.Kind == ordering.Solutions, "kind", "choice", words.ChooseResellerOrSolutions)
	f.RequireText("name", &p.Name, ordering.MaxName)
	f.Company("company.", &p.Company)
	ends := slices.ContainsFunc(book.Versions(), func(c *catalog.Catalog) bool {
		_, known := c.Level(p.Level)
		return !known && !c.ValidFrom.Before(today.ValidFrom)
	})
	f.Require(!ends, "level", "unknown", words.ThereIsNoSuchLevel)
	f.Require(ordering.ValidSubject(string(p.AccountManager)), "accountManager", "required", words.NameAccountManager)
	f.Mail("orderMailbox", &p.OrderMailbox, true)
	f.Require(ordering.ValidLanguage(p.Language), "language", "choice", words.ChooseNlOrEn)
	p.Brand = f.Brand(p.Brand)
	if err := f.Err(); err != nil {
		return nil, err
	}
	saved, err := ordering.Transact(ctx, d.store, ordering.Idempotency{}, nil, func(tx ordering.Tx) (*ordering.Partner, error) {
		stored, err := ordering.Optional(tx.Partner(ctx, p.ID))
		switch {
		case err != nil:
		case stored == nil && p.Version != 0 || stored != nil && stored.Version != p.Version:
			err = ordering.NewStale("partner-changed", words.PartnerChangedMeanwhile)
		case stored == nil:
			err = d.accountManager(ctx, tx, p.AccountManager, "accountManager")
		case stored.AccountManager != p.AccountManager:
			err = ordering.NewInvalid(ordering.NewFieldError("accountManager", "not-allowed", words.ChangeAccountManagerWithIts))
		}
		if err != nil {
			return nil, err
		}
		next := p
		next.Version++
		d.savePartner(tx, actor, stored, &next)
		return &next, nil
	})
	if err == nil && p.Blocked {
		err = d.stopOrders(ctx, p.ID)
	}
	return saved, err
}

// stopOrders writes the heads of the partner's approved quotes as they are. A confirmation reads the head before the partner: one
// that read the partner before it was blocked rests on a head of before that, and its transaction fails here.
func (d *Directory) stopOrders(ctx context.Context, id ordering.PartnerID) error {
	quotes, err := ordering.All(func(p ordering.Page) ([]*ordering.Quote, string, error) { return d.store.Quotes(ctx, id, p) })
	if err != nil {
		return err
	}
	for _, q := range quotes {
		if q.State != ordering.Approved {
			continue
		}
		err := d.store.Update(ctx, func(tx ordering.Tx) error {
			head, err := ordering.Optional(tx.Quote(ctx, id, q.ID))
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

// SetAccountManager gives the partner, still at the version (Stale otherwise), to another account manager; a job moves the open approvals and mails the new one.
func (d *Directory) SetAccountManager(ctx context.Context, actor ordering.Actor, id ordering.PartnerID, version int64, to ordering.Subject) (*ordering.Partner, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, err
	}
	return ordering.Transact(ctx, d.store, ordering.Idempotency{}, nil, func(tx ordering.Tx) (*ordering.Partner, error) {
		p, err := tx.Partner(ctx, id)
		if err != nil {
			return nil, err
		}
		if p.Version != version {
			return nil, ordering.NewStale("partner-changed", words.PartnerChangedMeanwhile)
		}
		if err := d.accountManager(ctx, tx, to, "accountManager"); err != nil {
			return nil, err
		}
		if p.AccountManager == to {
			return p, nil
		}
		next := *p
		next.AccountManager = to
		next.Version++
		d.savePartner(tx, actor, p, &next)
		now := d.now()
		tx.Save(&ordering.Job{ID: ordering.JobID(d.newID()), Kind: ordering.JobReassign, Partner: id, By: actor.Subject, Due: now, CreatedAt: now})
		return &next, nil
	})
}
