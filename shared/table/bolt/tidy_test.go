package bolt_test

import (
	"path/filepath"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// What expired is removed, and nothing else.
func TestTidy(t *testing.T) {
	db, err := bolt.Open(filepath.Join(t.TempDir(), "table.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	now := time.Unix(1_800_000_000, 0)
	for sk, expires := range map[string]int64{"never": 0, "past": now.Unix() - 1, "now": now.Unix(), "later": now.Unix() + 1} {
		if err := db.Write(t.Context(), table.Put(table.Item{Key: table.Key{PK: "p", SK: sk}, Version: 1, Expires: expires}, table.Absent())); err != nil {
			t.Fatal(err)
		}
	}
	for again := range 2 {
		if removed, err := table.Tidy(t.Context(), db, now); err != nil || removed != 1-again {
			t.Fatalf("removed %d, %v", removed, err)
		}
	}
	page, err := db.Query(t.Context(), table.Query{PK: "p"})
	if err != nil || len(page.Items) != 3 {
		t.Fatalf("%d items left, %v; want never, now and later", len(page.Items), err)
	}
}
