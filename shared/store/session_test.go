package store_test

import (
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

func TestSessions(t *testing.T) {
	now := noon(0)
	db, ctx := open(t), t.Context()
	s := store.NewSessions(db, func() time.Time { return now })
	const id = "geheim#€ with spaces"
	gone := func(t *testing.T, id string) {
		t.Helper()
		if got, err := s.Get(ctx, id); err != nil || got[0] != nil {
			t.Errorf("%q, %v, want nothing", got, err)
		}
	}
	holds := func(t *testing.T, want string) {
		t.Helper()
		if got, err := s.Get(ctx, "another", id); err != nil || len(got) != 2 || string(got[1]) != want || got[0] != nil {
			t.Errorf("%q, %v, want %q", got, err, want)
		}
	}
	gone(t, id)
	must(t, s.Put(ctx, id, []byte("first\xff"), now.Add(time.Minute)))
	holds(t, "first\xff")
	must(t, s.Put(ctx, id, []byte("second"), now.Add(time.Hour)))
	holds(t, "second")
	gone(t, "another")
	gone(t, "")
	t.Run("are not to be found in the table", func(t *testing.T) {
		must(t, db.Each(ctx, func(i table.Item) error {
			if strings.Contains(i.String()+string(i.Data), "geheim") {
				t.Errorf("%s shows the id", i.Key)
			}
			return nil
		}))
	})
	t.Run("end at their moment", func(t *testing.T) {
		now = now.Add(time.Hour - time.Second)
		holds(t, "second")
		now = now.Add(time.Second)
		gone(t, id)
	})
	t.Run("end when they are deleted", func(t *testing.T) {
		must(t, s.Put(ctx, id, []byte("third"), now.Add(time.Hour)))
		must(t, s.Delete(ctx, id))
		gone(t, id)
		must(t, s.Delete(ctx, id))
	})
}
