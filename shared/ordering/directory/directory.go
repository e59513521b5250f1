// Package directory keeps catalogues, partners, people and customers.
package directory

import (
	"context"
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

// PutCatalog adds a dated version of the catalogue; a version never changes.
func (d *Directory) PutCatalog(ctx context.Context, actor ordering.Actor, c *catalog.Catalog) error {
	if err := access.AdminOnly(actor); err != nil {
		return err
	}
	return d.store.PutCatalog(ctx, c)
}
