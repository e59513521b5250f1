package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"time"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// past is what takes weeks to come about.
type past struct {
	// lapsed is a quote that nobody ordered in time, asked the address of the link that asked for its approval.
	lapsed ordering.QuoteID
	asked  string
	// silent is a quote whose partner left a question alone for nine days.
	silent ordering.QuoteID
	// dearer has a cart from before a price rose.
	dearer ordering.CustomerID
}

// lived makes the past in a data folder, before a server opens it: partners and account managers at work weeks ago, by
// the same rules. Links are signed with the keys.
func lived(ctx context.Context, folder string, keys identity.Keys) (p past, err error) {
	driver, err := bolt.Open(filepath.Join(folder, "table.db"))
	if err != nil {
		return p, err
	}
	defer func() { err = errors.Join(err, driver.Close()) }()
	cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), time.Now)
	if err != nil {
		return p, err
	}
	if err := seed.Load(ctx, cases, driver, time.Now()); err != nil {
		return p, err
	}
	if err := priced(ctx, cases); err != nil {
		return p, err
	}
	p.dearer = seed.Zilver
	err = daysAgo(driver, 3, func(cases *usecase.UseCases) error {
		_, err := filled(ctx, cases, seed.Noordlicht, p.dearer)
		return err
	})
	if err != nil {
		return p, err
	}
	err = daysAgo(driver, 9, func(cases *usecase.UseCases) error {
		v, err := questioned(ctx, cases, seed.Deltacom, seed.Maasmond)
		if err == nil {
			p.silent = v.Quote
		}
		return err
	})
	if err != nil {
		return p, err
	}
	err = daysAgo(driver, 40, func(cases *usecase.UseCases) error {
		v, err := granted(ctx, cases, seed.Noordlicht, seed.Emsland)
		if err != nil {
			return err
		}
		links, err := identity.NewLinks(keys)
		if err != nil {
			return err
		}
		manager := seed.As(seed.Find("", ordering.AccountManager)).Subject
		p.lapsed = v.Quote
		p.asked = "/approve/" + links.Token(identity.Link{Quote: v.Quote, Version: v.Number, Approver: manager, Role: ordering.AccountManager, Expires: v.DecideBy()}, 0)
		return nil
	})
	return p, err
}

// daysAgo does something when it was so many days earlier.
func daysAgo(driver table.Driver, days int, do func(cases *usecase.UseCases) error) error {
	cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), func() time.Time { return time.Now().AddDate(0, 0, -days) })
	if err != nil {
		return err
	}
	return do(cases)
}

// priced gives the catalogue an earlier version, so that there was one weeks ago, and one of yesterday in which web
// hosting, which no journey orders, is dearer.
func priced(ctx context.Context, cases *usecase.UseCases) error {
	book, err := cases.Directory.Book(ctx)
	if err != nil {
		return err
	}
	today := calendar.On(time.Now())
	current, err := book.On(today)
	if err != nil {
		return err
	}
	earlier, later := *current, *current
	earlier.ValidFrom, later.ValidFrom = today.AddDays(-60), today.AddDays(-1)
	later.Offerings = slices.Clone(current.Offerings)
	for i, o := range later.Offerings {
		if o.ID == "host-web" {
			raised := *o
			raised.Tiers = slices.Clone(o.Tiers)
			for j := range raised.Tiers {
				raised.Tiers[j].MRC += 150
			}
			later.Offerings[i] = &raised
		}
	}
	for _, c := range []*catalog.Catalog{&earlier, &later} {
		c.Version = c.ValidFrom.String()
		if _, err := cases.Directory.PutCatalog(ctx, seed.As(seed.Find("", ordering.Admin)), c); err != nil {
			return fmt.Errorf("catalogue %s: %w", c.Version, err)
		}
	}
	return nil
}

// filled puts web hosting in the customer's cart.
func filled(ctx context.Context, cases *usecase.UseCases, partner ordering.PartnerID, customer ordering.CustomerID) (*usecase.CartView, error) {
	user := seed.As(seed.Find(partner, ordering.PartnerUser))
	cart, err := cases.Carts.OpenCart(ctx, user, ordering.Idempotency{}, customer)
	if err != nil {
		return nil, err
	}
	return cases.Carts.AddItems(ctx, user, ordering.Idempotency{}, customer, cart.Cart.Tag(), []ordering.ItemInput{
		{Action: ordering.Add, Offering: "host-web", Configuration: catalog.Configuration{Tier: "plus"}, TermMonths: 12},
	})
}

// granted requests the quote of such a cart, and approves it.
func granted(ctx context.Context, cases *usecase.UseCases, partner ordering.PartnerID, customer ordering.CustomerID) (*ordering.QuoteVersion, error) {
	v, manager, err := waiting(ctx, cases, partner, customer)
	if err != nil {
		return nil, err
	}
	return cases.Approvals.Approve(ctx, manager, ordering.Idempotency{}, usecase.Target{Quote: v.Quote, Version: v.Number, Hash: v.ChangeHash}, usecase.ApproveInput{Role: ordering.AccountManager})
}

// questioned requests one, and returns it with a question.
func questioned(ctx context.Context, cases *usecase.UseCases, partner ordering.PartnerID, customer ordering.CustomerID) (*ordering.QuoteVersion, error) {
	v, manager, err := waiting(ctx, cases, partner, customer)
	if err != nil {
		return nil, err
	}
	return cases.Approvals.Return(ctx, manager, ordering.Idempotency{}, usecase.Target{Quote: v.Quote, Version: v.Number, Hash: v.ChangeHash}, ordering.AccountManager, "Welke domeinnaam?")
}

// waiting requests the quote of such a cart. It returns the partner's account manager too.
func waiting(ctx context.Context, cases *usecase.UseCases, partner ordering.PartnerID, customer ordering.CustomerID) (*ordering.QuoteVersion, ordering.Actor, error) {
	cart, err := filled(ctx, cases, partner, customer)
	if err != nil {
		return nil, ordering.Actor{}, err
	}
	v, err := cases.Quotes.RequestQuote(ctx, seed.As(seed.Find(partner, ordering.PartnerUser)), ordering.Idempotency{}, customer, cart.ChangeHash)
	if err != nil {
		return nil, ordering.Actor{}, err
	}
	of, err := cases.Directory.Partner(ctx, seed.As(seed.Find("", ordering.Admin)), partner)
	if err != nil {
		return nil, ordering.Actor{}, err
	}
	people := seed.People()
	return v, seed.As(people[slices.IndexFunc(people, func(p issuer.Person) bool { return p.Subject == string(of.AccountManager) })]), nil
}
