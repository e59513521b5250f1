package store_test

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// overwrite replaces the data of an item, as a failing disk or a hand in the database would.
func overwrite(t *testing.T, db table.Driver, key table.Key, data string) {
	t.Helper()
	found, err := db.Get(t.Context(), key)
	must(t, err)
	found[0].Data = []byte(data)
	must(t, db.Write(t.Context(), table.Put(found[0], table.VersionIs(found[0].Version))))
}

// What cannot be read is refused by its name, and raises the alarm; what is of a later release is not damaged.
func TestRead_Damaged(t *testing.T) {
	db := open(t)
	var told bytes.Buffer
	alarms := 0
	s := store.New(db, store.Log(slog.New(slog.NewTextHandler(&told, nil))), store.Alarm(func() { alarms++ }))
	save(t, s, &ordering.Partner{ID: "p"})
	for name, c := range map[string]struct {
		data   string
		kind   ordering.Kind
		alarms int
	}{
		"cut off":         {`{"schema":1,"row":{"id":"p"`, ordering.Conflict, 1},
		"of another type": {`{"schema":1,"row":{"id":7}}`, ordering.Conflict, 1},
		"of no schema":    {`{"id":"p"}`, ordering.Conflict, 1},
		"deflated badly":  {"\x01\xff\xff", ordering.Conflict, 1},
		"of schema 99":    {`{"schema":99,"row":{}}`, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			overwrite(t, db, table.Key{PK: "PARTNERS", SK: "p"}, c.data)
			told.Reset()
			alarms = 0
			_, err := s.Partner(t.Context(), "p")
			if ordering.KindOf(err) != c.kind || c.kind != 0 && ordering.CodeOf(err) != ordering.RecordDamaged {
				t.Errorf("%v", err)
			}
			if alarms != c.alarms || alarms != strings.Count(told.String(), `msg="record damaged" record=`) {
				t.Errorf("%d alarms, told: %s", alarms, told.String())
			}
		})
	}
}

// A lookup comes back only where it is missing, and what it leads to is there.
func TestRestoreLookup(t *testing.T) {
	quote := &ordering.Quote{ID: "OFF-2026-00001", Partner: "p", Latest: 1}
	lookup := table.Key{PK: "LOOKUP#OFF-2026-00001", SK: "PARTNER"}
	for name, c := range map[string]struct {
		remove []table.Key
		leads  bool
	}{
		"it is there":                  {nil, true},
		"it is missing":                {[]table.Key{lookup}, true},
		"the quote was erased as well": {[]table.Key{lookup, {PK: "PARTNER#p", SK: "QUOTE#2026-05-00001"}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			db := open(t)
			s := store.New(db)
			save(t, s, quote)
			for _, key := range c.remove {
				must(t, db.Write(t.Context(), table.Delete(key, table.Present())))
			}
			must(t, store.RestoreLookup(t.Context(), db, quote))
			if p, err := s.PartnerOf(t.Context(), quote.ID); (p == "p") != c.leads || (ordering.KindOf(err) == ordering.NotFound) == c.leads {
				t.Errorf("it leads to %q, %v", p, err)
			}
		})
	}
}
