package seed

import (
	"context"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// Load fills the table of the use cases with the catalogue that comes with the program and the demonstration: directory,
// partners, customers and services. What is there stays as it is, so it can run at every start, also after one that
// was broken off.
func Load(ctx context.Context, cases *usecase.UseCases, driver table.Driver, now time.Time) error {
	if err := load(ctx, cases, store.New(driver), now); err != nil {
		return fmt.Errorf("seed.Load: %w", err)
	}
	return nil
}

func load(ctx context.Context, cases *usecase.UseCases, s *store.Store, now time.Time) error {
	admin := As(Find("", ordering.Admin))
	book, err := catalog.Embedded()
	if err != nil {
		return err
	}
	for _, c := range book.Versions() {
		if _, err := cases.Directory.PutCatalog(ctx, admin, c); err != nil {
			return err
		}
	}
	if err := directory(ctx, cases, s, admin); err != nil {
		return err
	}
	today := calendar.On(now)
	current, err := book.On(today)
	if err != nil {
		return err
	}
	for _, p := range Partners() {
		_, err := s.Partner(ctx, p.ID)
		if ordering.KindOf(err) == ordering.NotFound {
			_, err = cases.Directory.PutPartner(ctx, admin, ordering.Idempotency{}, p)
		}
		if err != nil {
			return err
		}
		for _, c := range customers() {
			if c.Partner != p.ID {
				continue
			}
			c.Version, c.UpdatedAt = 1, now
			if err := inventory(ctx, s, c, services(p, c, current, today)); err != nil {
				return err
			}
		}
	}
	return nil
}

func directory(ctx context.Context, cases *usecase.UseCases, s *store.Store, admin ordering.Actor) error {
	for _, p := range People() {
		if p.Partner != "" {
			continue
		}
		_, err := s.Person(ctx, ordering.Subject(p.Subject))
		if ordering.KindOf(err) == ordering.NotFound {
			_, err = cases.Directory.PutPerson(ctx, admin, ordering.Idempotency{}, ordering.Person{
				Subject: ordering.Subject(p.Subject), Name: p.Name, Mail: p.Mail, Language: ordering.Language(p.Locale), Roles: roles(p),
			})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// inventory writes a customer and its services as the inventory's own import would: all of them at once, or nothing
// when the customer is there.
func inventory(ctx context.Context, s *store.Store, c ordering.Customer, had []*ordering.Service) error {
	return s.Update(ctx, func(tx ordering.Tx) error {
		_, err := tx.Customer(ctx, c.Partner, c.ID)
		if ordering.KindOf(err) != ordering.NotFound {
			return err
		}
		tx.Save(&c)
		for _, service := range had {
			tx.Save(service)
		}
		return nil
	})
}
