package store_test

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// decaying is a table that returns one item otherwise than it was written.
type decaying struct {
	table.Driver
	key   table.Key
	decay func(*table.Item)
}

func (d *decaying) decayed(items []table.Item) []table.Item {
	for i := range items {
		if items[i].Key == d.key {
			d.decay(&items[i])
		}
	}
	return items
}

func (d *decaying) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	items, err := d.Driver.Get(ctx, keys...)
	return d.decayed(items), err
}

func (d *decaying) Query(ctx context.Context, q table.Query) (table.Page, error) {
	page, err := d.Driver.Query(ctx, q)
	page.Items = d.decayed(page.Items)
	return page, err
}

// unnoticed reads the item once for each byte of its data, with that byte spoilt, and counts how often what it reads differs
// and nobody is told.
func (d *decaying) unnoticed(t *testing.T, item table.Item, get func(*store.Store) (any, error)) (flips, unnoticed int) {
	t.Helper()
	dice := rand.New(rand.NewPCG(7, uint64(len(item.Data))))
	alarms := 0
	s := func() *store.Store {
		return store.New(d, store.Log(slog.New(slog.DiscardHandler)), store.Alarm(func() { alarms++ }), store.Clock(func() time.Time { return noon(0) }))
	}
	d.key, d.decay = item.Key, func(*table.Item) {}
	want, err := get(s())
	must(t, err)
	for at := range item.Data {
		flipped := item.Data[at] ^ byte(1+dice.IntN(255))
		d.decay = func(i *table.Item) {
			i.Data = []byte(string(item.Data))
			i.Data[at] = flipped
		}
		flips++
		alarms = 0
		got, err := get(s())
		told := ordering.CodeOf(err) == ordering.RecordDamaged && alarms > 0 || item.Type == "Session" && ordering.KindOf(err) == ordering.NotFound
		if !told && (err != nil || !cmp.Equal(want, got)) {
			unnoticed++
		}
	}
	return flips, unnoticed
}

// readers are how every type of item is read; of the catalogue's days, and the lookups, whether they are there.
func readers(t *testing.T, s *store.Store) map[string]func(*store.Store) (any, error) {
	t.Helper()
	all, event := keptIn(t, s)
	ctx, once := t.Context(), ordering.Idempotency{Subject: "anna", Key: "k", Request: "r"}
	must(t, s.Update(ctx, func(tx ordering.Tx) error {
		tx.Save(&ordering.Cart{Partner: "p", Customer: "other"})
		tx.Record(once, []byte(`{"quote":"`+strings.Repeat("OFF-2026-00042 ", 60)+`"}`))
		return nil
	}))
	must(t, s.PutCatalog(ctx, embedded(t, "v1", calendar.Date{Year: 2026, Month: 11, Day: 1})))
	of := map[string]func(*store.Store) (any, error){
		"Event": func(s *store.Store) (any, error) {
			found, _, err := s.Events(ctx, "p", event.Quote, ordering.Page{})
			return found, err
		},
		"Answer": func(s *store.Store) (any, error) {
			var replay *ordering.Replay
			err := s.Recall(ctx, once)
			if errors.As(err, &replay) {
				return string(replay.Answer), nil
			}
			return nil, err
		},
		"Catalog": func(s *store.Store) (any, error) {
			book, err := s.Book(ctx)
			if err != nil {
				return nil, err
			}
			return book.Versions()[0], nil
		},
		"Lookup": func(s *store.Store) (any, error) { return s.PartnerOf(ctx, event.Quote) },
	}
	for _, kind := range all {
		of[strings.Replace(reflect.TypeOf(kind.want).Elem().Name(), "QuoteVersion", "Version", 1)] = func(s *store.Store) (any, error) { return kind.get(s) }
	}
	return of
}

// Whatever byte of whatever is stored changes, whoever reads it is told, and so are people.
func TestRead_Flipped(t *testing.T) {
	d := &decaying{Driver: open(t), decay: func(*table.Item) {}}
	of := readers(t, store.New(d, store.Clock(func() time.Time { return noon(0) })))
	sessions := store.NewSessions(d, func() time.Time { return noon(0) })
	must(t, sessions.Put(t.Context(), "id", []byte(strings.Repeat("anna", 100)), noon(60)))
	of["Session"] = func(*store.Store) (any, error) { return sessions.Get(t.Context(), "id") }
	all := 0
	var items []table.Item
	must(t, d.Each(t.Context(), func(i table.Item) error { items = append(items, i); return nil }))
	for _, item := range items {
		kind, _, _ := strings.Cut(item.Type, ".")
		if read := of[kind]; read != nil && item.SK != "CART#other" && !strings.HasPrefix(item.SK, "CUSTOMEROF#") && !strings.HasPrefix(item.SK, "DAY#") {
			flips, unnoticed := d.unnoticed(t, item, read)
			t.Logf("%s: %d flips", kind, flips)
			if all += flips; unnoticed > 0 {
				t.Errorf("%s: %d of %d flips are not noticed", kind, unnoticed, flips)
			}
			delete(of, kind)
		}
	}
	for kind := range of {
		t.Errorf("no %s was spoilt", kind)
	}
	if all < 10_000 {
		t.Errorf("only %d flips", all)
	}
}

// The same walk finds that nothing tells of a flip in a row that has no checksum, as earlier releases wrote it.
func TestRead_FlippedPlanted(t *testing.T) {
	d := &decaying{Driver: open(t), decay: func(*table.Item) {}}
	of := readers(t, store.New(d))
	key := table.Key{PK: "PARTNERS", SK: "p"}
	found, err := d.Get(t.Context(), key)
	must(t, err)
	text, err := schema.Unpack(found[0].Data)
	must(t, err)
	overwrite(t, d, key, strings.Replace(string(text), `"schema":2`, `"schema":1`, 1))
	found, err = d.Get(t.Context(), key)
	must(t, err)
	if _, unnoticed := d.unnoticed(t, found[0], of["Partner"]); unnoticed < 100 {
		t.Errorf("%d flips of a row without a checksum are not noticed: the walk sees nothing", unnoticed)
	}
}

// What lies under the key of another is not taken for it.
func TestRead_Elsewhere(t *testing.T) {
	d := &decaying{Driver: open(t), decay: func(*table.Item) {}}
	s := store.New(d, store.Log(slog.New(slog.DiscardHandler)))
	save(t, s, &ordering.Partner{ID: "p"}, &ordering.Partner{ID: "q"})
	other, err := d.Get(t.Context(), table.Key{PK: "PARTNERS", SK: "q"})
	must(t, err)
	d.key, d.decay = table.Key{PK: "PARTNERS", SK: "p"}, func(i *table.Item) { i.Data = other[0].Data }
	if p, err := s.Partner(t.Context(), "p"); ordering.CodeOf(err) != ordering.RecordDamaged {
		t.Errorf("%+v, %v", p, err)
	}
}
