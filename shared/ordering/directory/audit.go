package directory

import (
	"context"

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
