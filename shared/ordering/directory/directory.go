// Package directory keeps catalogues, partners, people and customers.
package directory

import (
	"context"
	"errors"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/access"
)

// Directory is a group of use cases, as those of package usecase.
type Directory struct {
	store ordering.Store
	now   func() time.Time
	newID func() string
}

// New returns the directory in the store. newID returns a new unique identifier (ordering.ValidID).
func New(store ordering.Store, now func() time.Time, newID func() string) *Directory {
	return &Directory{store, now, newID}
}

func (d *Directory) today() calendar.Date { return calendar.On(d.now()) }

// Book returns every version of the catalogue, whose texts name what versions and orders hold.
func (d *Directory) Book(ctx context.Context) (catalog.Book, error) { return d.store.Book(ctx) }

// PutCatalog adds a dated version of the catalogue; a version never changes. The event of it names the one that it follows.
func (d *Directory) PutCatalog(ctx context.Context, actor ordering.Actor, c *catalog.Catalog) error {
	if err := access.AdminOnly(actor); err != nil {
		return err
	}
	before := ""
	book, err := d.store.Book(ctx)
	if err == nil {
		if in, none := book.On(c.ValidFrom); none == nil {
			before = in.Version
		}
	}
	if err != nil && !errors.Is(err, catalog.ErrNoVersion) {
		return err
	}
	return d.store.PutCatalog(ctx, c, &ordering.AuditEvent{
		At: d.now(), By: actor.Ref(), Kind: ordering.AuditedCatalog, ID: c.Version, Version: 1,
		Changes: []ordering.FieldChange{{Field: "catalogVersion", Before: before, After: c.Version}, {Field: "validFrom", After: c.ValidFrom.String()}},
	})
}
