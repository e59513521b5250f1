// Package directory keeps catalogues, partners, people and customers.
package directory

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
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
