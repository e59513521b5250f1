package store_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// open returns a database of the test's own.
func open(t testing.TB) table.Driver {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "table.db"))
}

func openAt(t testing.TB, path string) table.Driver {
	t.Helper()
	db, err := bolt.Open(path)
	must(t, err)
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

// opened returns a store on a database of the test's own.
func opened(t testing.TB, options ...store.Option) *store.Store {
	t.Helper()
	return store.New(open(t), options...)
}

// hurry makes repetitions follow each other at once.
func hurry() store.Option {
	return store.Pause(func(ctx context.Context, _ int) error { return ctx.Err() })
}

func save(t testing.TB, s *store.Store, entities ...ordering.Entity) {
	t.Helper()
	if err := s.Update(t.Context(), func(tx ordering.Tx) error {
		tx.Save(entities...)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantKind(t testing.TB, err error, kind ordering.Kind) {
	t.Helper()
	if ordering.KindOf(err) != kind || err == nil {
		t.Fatalf("got error %v of kind %d, want kind %d", err, ordering.KindOf(err), kind)
	}
}

// noon is a moment of the tests' day, some minutes after twelve o'clock UTC.
func noon(minutes int) time.Time { return time.Date(2026, 11, 17, 12, minutes, 0, 0, time.UTC) }

func cart(partner, customer string) *ordering.Cart {
	return &ordering.Cart{Partner: ordering.PartnerID(partner), Customer: ordering.CustomerID(customer), Version: 1, UpdatedAt: noon(0)}
}

var errRefused = errors.New("refused by the closure")
