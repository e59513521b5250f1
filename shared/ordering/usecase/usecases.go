// Package usecase is what people, programs and jobs do with carts, quotes and orders: each use case authorises, decides by
// the model of package ordering, and changes everything in one transaction. They stand in groups, so that a program holds
// only those it serves.
package usecase

import (
	"context"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/ordering/directory"
	"onecentral.nl/ordering/shared/ordering/fulfilment"
)

// Config is what the use cases need; all of it.
type Config struct {
	Store     ordering.Store
	Qualifier ordering.Qualifier
	Sealer    ordering.Sealer
	Now       func() time.Time
	// NewID returns a new unique identifier (ordering.ValidID).
	NewID func() string
}

// UseCases are all groups on one store. A program takes those it serves.
type UseCases struct {
	Carts     *Carts
	Services  *Services
	Quotes    *Quotes
	Approvals *Approvals
	Orders    *Orders
	Directory *directory.Directory
	Desk      *desk.Desk
	// Fulfilment sees the orders of all partners at once.
	Fulfilment *fulfilment.Fulfilment
	Jobs       *Jobs
}

// New returns the use cases.
func New(c Config) *UseCases {
	on := &core{store: c.Store, qualifier: c.Qualifier, sealer: c.Sealer, now: c.Now, newID: c.NewID}
	on.openings = openings{since: map[ordering.PartnerID]int{}, full: map[ordering.PartnerID]time.Time{}}
	return &UseCases{&Carts{on}, &Services{on}, &Quotes{on}, &Approvals{on}, &Orders{on}, directory.New(c.Store, c.Now, c.NewID), desk.New(c.Store, c.Now), fulfilment.New(c.Store, c.Now), &Jobs{on}}
}

// Ping returns why the store cannot be read at the moment, nil when it can.
func (u *UseCases) Ping(ctx context.Context) error {
	_, err := u.Directory.Book(ctx)
	return err
}

// Carts fills carts and shows what can be put into them.
type Carts struct{ *core }

// Services shows what customers have, and what it can become.
type Services struct{ *core }

// Quotes requests quotes, follows them and confirms them.
type Quotes struct{ *core }

// Approvals decides on quotes.
type Approvals struct{ *core }

// Orders follows orders and fulfils them.
type Orders struct{ *core }

// Jobs does the jobs that transitions write, and cleans up.
type Jobs struct{ *core }

// core is what all groups share: the ports, and what more than one group does.
type core struct {
	store     ordering.Store
	qualifier ordering.Qualifier
	sealer    ordering.Sealer
	now       func() time.Time
	newID     func() string
	openings  openings
}
