package store_test

import (
	"context"
	"encoding/base64"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

func keyed(fill byte) store.Option {
	return store.Seal(func(context.Context) ([]byte, error) { return []byte(strings.Repeat(string(fill), 32)), nil })
}

// Nobody makes a cursor but who has the key, and a cursor tells nothing of what it points at.
func TestCursor_Sealed(t *testing.T) {
	db := open(t)
	s := store.New(db, keyed('a'))
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
		for _, id := range []ordering.CustomerID{"anker", "bakker", "chocola", "drogist"} {
			tx.Save(&ordering.Customer{ID: id, Partner: "noord", Reference: string(id)})
		}
		return nil
	}))
	list := func(s *store.Store, cursor string) ([]*ordering.Customer, string, error) {
		return s.Customers(t.Context(), "noord", ordering.Page{Cursor: cursor, Limit: 2})
	}
	_, cursor, err := list(s, "")
	must(t, err)
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || strings.Contains(string(raw), "bakker") || strings.Contains(cursor, base64.RawURLEncoding.EncodeToString([]byte("bakker"))) {
		t.Errorf("%q tells where it points, or is unsafe in a URL: %v", cursor, err)
	}
	if found, _, err := list(store.New(db, keyed('a')), cursor); err != nil || len(found) != 2 || found[0].ID != "chocola" {
		t.Errorf("another process with the key finds %d, %v", len(found), err)
	}
	refused := func(what, cursor string, s *store.Store) {
		t.Helper()
		if _, _, err := list(s, cursor); ordering.KindOf(err) != ordering.Invalid {
			t.Fatalf("%s is not refused: %s, %v", what, cursor, err)
		}
	}
	refused("a cursor of another key", cursor, store.New(db, keyed('b')))
	refused("a cursor of another process without a key", cursor, store.New(db))
	// What the table's own format says is no secret: with nothing else anybody could write it.
	pk, sk := "", ""
	must(t, db.Each(t.Context(), func(i table.Item) error {
		if strings.Contains(i.SK, "CUSTOMER#bakker") {
			pk, sk = i.PK, i.SK
		}
		return nil
	}))
	plain := table.Query{PK: pk, Prefix: "CUSTOMER#"}.CursorAfter(table.Item{Key: table.Key{PK: pk, SK: sk}})
	if found, err := db.Query(t.Context(), table.Query{PK: pk, Prefix: "CUSTOMER#", Cursor: plain, Limit: 2}); err != nil || len(found.Items) != 2 {
		t.Fatalf("the forgery is none: %v, %v", found, err)
	}
	refused("what the table would take", plain, s)
	for i := range len(raw) * 8 {
		changed := []byte(string(raw))
		changed[i/8] ^= 1 << (i % 8)
		refused("a changed one", base64.RawURLEncoding.EncodeToString(changed), s)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		made := make([]byte, 1+random.IntN(200))
		for i := range made {
			made[i] = byte(random.Uint32())
		}
		refused("a made-up one", base64.RawURLEncoding.EncodeToString(made), s)
	}
	testvolume.Figure(t, "10,000 made-up cursors and one with each of its %d bits changed: 0 taken", len(raw)*8)
	refused("one with a line break", cursor+"\n", s)
}

// Without its key a list that goes on is an outage, and no end of the list.
func TestCursor_NoKey(t *testing.T) {
	down := errors.New("down")
	s := store.New(open(t), store.Seal(func(context.Context) ([]byte, error) { return nil, down }))
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
		tx.Save(&ordering.Customer{ID: "a", Partner: "noord"}, &ordering.Customer{ID: "b", Partner: "noord"})
		return nil
	}))
	if _, _, err := s.Customers(t.Context(), "noord", ordering.Page{Limit: 1}); !errors.Is(err, down) {
		t.Errorf("a page with a next one: %v", err)
	}
	if all, next, err := s.Customers(t.Context(), "noord", ordering.Page{Limit: 9}); err != nil || len(all) != 2 || next != "" {
		t.Errorf("the whole list: %d, %q, %v", len(all), next, err)
	}
}
