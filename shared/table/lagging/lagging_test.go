package lagging_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
	"onecentral.nl/ordering/shared/table/lagging"
	"onecentral.nl/ordering/shared/table/tabletest"
)

func wrap(t *testing.T, lag int, stored ...table.Item) *lagging.Driver {
	t.Helper()
	db, err := bolt.Open(filepath.Join(t.TempDir(), "table.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	for _, i := range stored {
		if err := db.Write(t.Context(), table.Put(i, table.Absent())); err != nil {
			t.Fatal(err)
		}
	}
	d, err := lagging.Wrap(t.Context(), db, lag)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDriver(t *testing.T) {
	t.Run("10 behind, given time to catch up", func(t *testing.T) {
		tabletest.Run(t, func(t *testing.T) table.Driver { return wrap(t, 10) },
			tabletest.EventualIndex(func(d table.Driver) { d.(*lagging.Driver).CatchUp() }))
	})
	t.Run("0 behind, as strict as any driver", func(t *testing.T) {
		tabletest.Run(t, func(t *testing.T) table.Driver { return wrap(t, 0) })
	})
}

// The suite sees that the index lags.
func TestIndex_Suite(t *testing.T) {
	for _, c := range tabletest.Checks() {
		if c.Name == "an item enters the index, moves in it and leaves it" {
			if err := c.Run(t.Context(), wrap(t, 1)); err == nil {
				t.Error("a check of an immediate index holds for one that lags")
			}
			return
		}
	}
	t.Error("the suite has lost the check")
}

func item(sk string, version int64) table.Item {
	return table.Item{Key: table.Key{PK: "p", SK: sk}, GSI1PK: "i", GSI1SK: sk, Version: version}
}

// The index shows each write later.
func TestIndex_Lag(t *testing.T) {
	d := wrap(t, 2, item("old", 1))
	put := func(i table.Item) func() error {
		return func() error { return d.Write(t.Context(), table.Put(i, table.AnyState())) }
	}
	for _, step := range []struct {
		name  string
		do    func() error
		shows []string
		now   int64 // version of the item "a" that Get reads
	}{
		{"what was stored before is shown", func() error { return nil }, []string{"old 1"}, 0},
		{"a first write is not", put(item("a", 1)), []string{"old 1"}, 1},
		{"nor a second", put(item("a", 2)), []string{"old 1"}, 2},
		{"a third shows the first", put(item("b", 1)), []string{"a 1", "old 1"}, 2},
		{"a write that is refused counts for nothing", func() error {
			err := d.Write(t.Context(), table.Put(item("b", 2), table.Absent()))
			if !errors.Is(err, table.ErrConditionFailed) {
				return fmt.Errorf("got error %v", err)
			}
			return nil
		}, []string{"a 1", "old 1"}, 2},
		{"a check counts for nothing either", func() error {
			return d.Write(t.Context(), table.Check(item("b", 1).Key, table.Present()))
		}, []string{"a 1", "old 1"}, 2},
		{"a delete comes late as well, and shows the second", func() error {
			return d.Write(t.Context(), table.Delete(item("old", 1).Key, table.Present()))
		}, []string{"a 2", "old 1"}, 2},
		{"catching up shows all", func() error { d.CatchUp(); return nil }, []string{"a 2", "b 1"}, 2},
	} {
		if err := step.do(); err != nil {
			t.Fatalf("%s: %v", step.name, err)
		}
		page, err := d.Query(t.Context(), table.Query{Index: true, PK: "i"})
		if err != nil {
			t.Fatal(err)
		}
		var shows []string
		for _, i := range page.Items {
			shows = append(shows, fmt.Sprint(i.SK, " ", i.Version))
		}
		if diff := cmp.Diff(step.shows, shows); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
		found, err := d.Get(t.Context(), item("a", 0).Key)
		if err != nil {
			t.Fatal(err)
		}
		if step.now > 0 && (len(found) != 1 || found[0].Version != step.now) {
			t.Errorf("%s: Get reads %v, want version %d", step.name, found, step.now)
		}
	}
}

func TestDriver_Refused(t *testing.T) {
	d := wrap(t, 3)
	if err := d.Write(t.Context(), table.Put(table.Item{}, table.AnyState())); !errors.Is(err, table.ErrKey) {
		t.Errorf("got error %v, want %v", err, table.ErrKey)
	}
}
