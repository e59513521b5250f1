package main

import (
	"context"
	"encoding/binary"
	"errors"
	"log/slog"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// puts is a table that remembers the sizes of the items that were put last.
type puts struct {
	table.Driver
	sizes []int
}

func (p *puts) Write(ctx context.Context, actions ...table.Action) error {
	p.sizes = p.sizes[:0]
	for _, a := range actions {
		if i := a.Item; a.Op == table.OpPut {
			p.sizes = append(p.sizes, len(i.PK)+len(i.SK)+len(i.GSI1PK)+len(i.GSI1SK)+len(i.Type)+len(i.Data))
		}
	}
	return p.Driver.Write(ctx, actions...)
}

// addItem measures the use case that puts an item into an empty cart, and in turn a bare bolt commit of as many values
// of the same sizes: both are on disk when they return.
func (b bench) addItem(ctx context.Context) (figures []figure, err error) {
	db, err := bolt.Open(filepath.Join(b.folder, "item.db"))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	file, err := bbolt.Open(filepath.Join(b.folder, "bare.db"), 0o600, &bbolt.Options{FreelistType: bbolt.FreelistMapType})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	driver := &puts{Driver: db}
	cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), time.Now)
	if err != nil {
		return nil, err
	}
	if err := seed.Load(ctx, cases, driver, time.Now()); err != nil {
		return nil, err
	}
	var added, bare sample
	user := seed.As(seed.Find(seed.Noordlicht, ordering.PartnerUser))
	for n := range itemsAdded {
		cart, err := cases.Carts.OpenCart(ctx, user, ordering.Idempotency{}, seed.Korenaar)
		if err != nil {
			return nil, err
		}
		var filled *usecase.CartView
		if err := added.timed(func() (err error) {
			filled, err = cases.Carts.AddItems(ctx, user, ordering.Idempotency{}, seed.Korenaar, cart.Cart.Tag(), []ordering.ItemInput{{
				Action: ordering.Add, Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 2}, TermMonths: 12,
			}})
			return err
		}); err != nil {
			return nil, err
		}
		if err := bare.timed(func() error { return commit(file, n, driver.sizes) }); err != nil {
			return nil, err
		}
		if err := cases.Carts.DeleteCart(ctx, user, seed.Korenaar, filled.Cart.Tag()); err != nil {
			return nil, err
		}
	}
	return []figure{{
		"add an item", "× a bare commit", added.median() / bare.median(),
		describe("use case", added) + "; " + describe("bare bolt commit of the same bytes", bare),
	}}, nil
}

func commit(file *bbolt.DB, n int, sizes []int) error {
	return file.Update(func(tx *bbolt.Tx) error {
		bucket, err := tx.CreateBucketIfNotExists([]byte("values"))
		if err != nil {
			return err
		}
		for i, size := range sizes {
			if err := bucket.Put(binary.BigEndian.AppendUint64(nil, uint64(n<<8+i)), make([]byte, size)); err != nil {
				return err
			}
		}
		return nil
	})
}
