// Package fulfilment is what those who deliver orders see of all partners' orders at once.
package fulfilment

import (
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// Fulfilment is a group of use cases, as those of package usecase.
type Fulfilment struct {
	store ordering.Store
	now   func() time.Time
}

// New returns the fulfilment of the orders in the store.
func New(store ordering.Store, now func() time.Time) *Fulfilment { return &Fulfilment{store, now} }

func (f *Fulfilment) today() calendar.Date { return calendar.On(f.now()) }
