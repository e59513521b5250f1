package store_test

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/gowebpki/jcs"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// history is the stored history of one quote, as somebody with the whole table at hand sees it.
type history struct {
	*testing.T
	driver table.Driver
	items  []table.Item
}

const told = ordering.QuoteID("OFF-2026-00042")

// written is a history of four events.
func written(t *testing.T) *history {
	h := &history{T: t, driver: open(t)}
	quote := &ordering.Quote{Partner: "p", ID: told}
	must(t, store.New(h.driver).Update(t.Context(), func(tx ordering.Tx) error {
		for range 4 {
			tx.Append(quote, filled(func(e *ordering.Event) { e.Partner, e.Quote = "p", told }))
		}
		return nil
	}))
	must(t, h.driver.Each(t.Context(), func(i table.Item) error {
		if i.Type == "Event" {
			h.items = append(h.items, i)
		}
		return nil
	}))
	slices.SortFunc(h.items, func(a, b table.Item) int { return cmp.Compare(a.SK, b.SK) })
	return h
}

// broken writes what the items became, and returns where the history breaks.
func (h *history) broken() int64 {
	h.Helper()
	for _, i := range h.items {
		must(h.T, h.driver.Write(h.Context(), table.Put(i, table.AnyState())))
	}
	wrong, err := store.New(h.driver).VerifyHistory(h.Context(), "p", told)
	must(h.T, err)
	return wrong
}

func (h *history) remove(n int) {
	must(h.T, h.driver.Write(h.Context(), table.Delete(h.items[n].Key, table.AnyState())))
	h.items = slices.Delete(h.items, n, n+1)
}

// members are those of the n-th event's row.
func (h *history) members(n int) map[string]any {
	h.Helper()
	text, err := schema.Unpack(h.items[n].Data)
	must(h.T, err)
	var data struct{ Row map[string]any }
	must(h.T, json.Unmarshal(text, &data))
	return data.Row
}

func (h *history) set(n int, members map[string]any) {
	h.Helper()
	data, err := json.Marshal(map[string]any{"schema": 1, "row": members})
	must(h.T, err)
	h.items[n].Data = data
}

func TestVerifyHistory(t *testing.T) {
	for name, c := range map[string]struct {
		forge func(*history)
		want  int64
	}{
		"as it was written":      {func(*history) {}, 0},
		"the first left out":     {func(h *history) { h.remove(0) }, 1},
		"one left out":           {func(h *history) { h.remove(1) }, 2},
		"two in another order":   {func(h *history) { h.items[1].Data, h.items[2].Data = h.items[2].Data, h.items[1].Data }, 2},
		"one twice":              {func(h *history) { h.items[1].Data = h.items[0].Data }, 2},
		"something added to one": {func(h *history) { m := h.members(1); m["note"] = ""; h.set(1, m) }, 2},
		"a name in capitals":     {func(h *history) { m := h.members(1); m["TEXT"] = "otherwise"; h.set(1, m) }, 2},
		"members in another order, which JSON does not count": {func(h *history) { h.set(1, h.members(1)) }, 0},
		"one altered and hashed again": {func(h *history) {
			m := h.members(1)
			m["text"] = "otherwise"
			h.set(1, hashed(t, m))
		}, 3},
	} {
		t.Run(name, func(t *testing.T) {
			h := written(t)
			c.forge(h)
			if got := h.broken(); got != c.want {
				t.Errorf("it breaks at %d, want %d", got, c.want)
			}
		})
	}
	for member := range written(t).members(1) {
		t.Run("another "+member, func(t *testing.T) {
			h := written(t)
			m := h.members(1)
			switch was := m[member].(type) {
			case string:
				m[member] = was + "x"
			case float64:
				m[member] = was + 1
			case map[string]any:
				delete(was, slices.Sorted(maps.Keys(was))[0])
			}
			h.set(1, m)
			if got := h.broken(); got != 2 {
				t.Errorf("it breaks at %d, want 2", got)
			}
		})
	}
	t.Run("events of a later program, which say more", func(t *testing.T) {
		h := written(t)
		previous := h.members(1)["hash"]
		for n := 2; n < len(h.items); n++ {
			m := h.members(n)
			m["channel"], m["previous"] = fmt.Sprint("page ", n), previous
			h.set(n, hashed(t, m))
			previous = m["hash"]
		}
		if got := h.broken(); got != 0 {
			t.Errorf("it breaks at %d", got)
		}
	})
}

// hashed gives an event the hash of docs/openapi.yaml.
func hashed(t *testing.T, members map[string]any) map[string]any {
	t.Helper()
	delete(members, "hash")
	text, err := json.Marshal(members)
	must(t, err)
	canonical, err := jcs.Transform(text)
	must(t, err)
	sum := sha256.Sum256(canonical)
	members["hash"] = hex.EncodeToString(sum[:])
	return members
}
