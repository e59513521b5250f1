package directory

import (
	"context"
	"slices"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
)

// Audit lists what administrators changed, newest first.
func (d *Directory) Audit(ctx context.Context, actor ordering.Actor, page ordering.Page) ([]*ordering.AuditEvent, string, error) {
	if err := access.AdminOnly(actor); err != nil {
		return nil, "", err
	}
	return d.store.Audit(ctx, page)
}

// FindAudit is Audit of what was done by, or to, whoever's name or id has the text. It looks on until a page has some, so that an empty one is the end.
func (d *Directory) FindAudit(ctx context.Context, actor ordering.Actor, text string, page ordering.Page) ([]*ordering.AuditEvent, string, error) {
	for {
		found, next, err := d.Audit(ctx, actor, page)
		if err != nil {
			return nil, "", err
		}
		found = slices.DeleteFunc(found, func(e *ordering.AuditEvent) bool { return !e.Has(text) })
		if len(found) > 0 || next == "" {
			return found, next, nil
		}
		page.Cursor = next
	}
}

// savePartner saves a partner that the actor changed, and the event of it; before is nil for a new one.
func (d *Directory) savePartner(tx ordering.Tx, actor ordering.Actor, before, after *ordering.Partner) {
	tx.Save(after, &ordering.AuditEvent{
		At: d.now(), By: actor.Ref(), Kind: ordering.AuditedPartner, ID: string(after.ID), Version: after.Version,
		Changes: ordering.PartnerChanges(before, after),
	})
}

// savePerson is savePartner for an entry of the directory.
func (d *Directory) savePerson(tx ordering.Tx, actor ordering.Actor, before, after *ordering.Person) {
	tx.Save(after, &ordering.AuditEvent{
		At: d.now(), By: actor.Ref(), Kind: ordering.AuditedPerson, ID: string(after.Subject), Version: after.Version,
		Changes: ordering.PersonChanges(before, after),
	})
}
