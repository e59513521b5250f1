package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table/bolt"
)

// grown is a table in which Noordlicht has so many quotes, and as many customers with an open cart each.
type grown struct {
	size  int
	db    *bolt.DB
	cases *usecase.UseCases
	times []sample // of each operation
}

const (
	perWrite = 10 // quotes of one transaction, which has at most 100 actions
	writers  = 16 // commits at the same time share their syncs
)

// vps is what a customer orders.
func vps() ordering.ItemInput {
	return ordering.ItemInput{Action: ordering.Add, Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 2}, TermMonths: 12}
}

// grow makes the table: the demonstration, one quote by the use cases, and copies of it as the store writes them.
func grow(ctx context.Context, path string, size int) (g *grown, err error) {
	g = &grown{size: size}
	if g.db, err = bolt.Open(path); err != nil {
		return nil, err
	}
	if g.cases, err = boot.UseCases(g.db, slog.New(slog.DiscardHandler), time.Now); err != nil {
		return nil, err
	}
	if err := seed.Load(ctx, g.cases, g.db, time.Now()); err != nil {
		return nil, err
	}
	v, err := requestQuote(ctx, g.cases, seed.Korenaar, vps(), vps(), vps())
	if err != nil {
		return nil, err
	}
	if err := approveQuote(ctx, g.cases, v); err != nil {
		return nil, err
	}
	if _, err := fill(ctx, g.cases, seed.Korenaar, vps()); err != nil {
		return nil, err
	}
	s := store.New(g.db)
	original, err := read(ctx, s, v.Ref())
	if err != nil {
		return nil, err
	}
	var running sync.WaitGroup
	faults := make([]error, writers)
	for w := range writers {
		running.Go(func() {
			for first := w * perWrite; first < size && faults[w] == nil; first += writers * perWrite {
				faults[w] = s.Update(ctx, func(tx ordering.Tx) error {
					for n := first; n < min(first+perWrite, size); n++ {
						tx.Save(original.copied(n)...)
					}
					return nil
				})
			}
		})
	}
	running.Wait()
	return g, errors.Join(faults...)
}

// original is what is copied: a quote with its parts, and a customer with its cart.
type original struct {
	quote     ordering.Quote
	version   ordering.QuoteVersion
	approvals []*ordering.Approval
	events    []*ordering.Event
	customer  ordering.Customer
	cart      ordering.Cart
}

func read(ctx context.Context, s *store.Store, ref ordering.VersionRef) (*original, error) {
	quote, missing := s.Quote(ctx, seed.Noordlicht, ref.Quote)
	version, unknown := s.Version(ctx, seed.Noordlicht, ref)
	approvals, undecided := s.Approvals(ctx, seed.Noordlicht, ref)
	events, _, silent := s.Events(ctx, seed.Noordlicht, ref.Quote, ordering.Page{})
	customer, nobody := s.Customer(ctx, seed.Noordlicht, seed.Korenaar)
	cart, err := s.Cart(ctx, seed.Noordlicht, seed.Korenaar)
	if err := errors.Join(missing, unknown, undecided, silent, nobody, err); err != nil {
		return nil, err
	}
	return &original{*quote, *version, approvals, events, *customer, *cart}, nil
}

// quoteOf is the number of the nth copy, of the year before.
func quoteOf(n int) ordering.QuoteID {
	return ordering.QuoteID(fmt.Sprintf("OFF-%d-%05d", time.Now().Year()-1, n+1))
}

func customerOf(n int) ordering.CustomerID { return ordering.CustomerID(fmt.Sprintf("grown-%07d", n)) }

// copied is the nth copy.
func (o *original) copied(n int) []ordering.Entity {
	quote, version, customer, cart := o.quote, o.version, o.customer, o.cart
	customer.ID, customer.LegalName = customerOf(n), fmt.Sprintf("Groei %d B.V.", n)
	cart.Customer = customer.ID
	quote.ID, quote.Customer, quote.CustomerName = quoteOf(n), customer.ID, customer.LegalName
	version.Quote, version.Customer = quote.ID, customer.ID
	all := []ordering.Entity{&quote, &version, &customer, &cart}
	for _, a := range o.approvals {
		approval := *a
		approval.Quote = quote.ID
		all = append(all, &approval)
	}
	for _, e := range o.events {
		event := *e
		event.Quote = quote.ID
		all = append(all, &event)
	}
	return all
}
