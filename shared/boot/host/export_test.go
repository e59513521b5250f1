package host_test

import (
	"path/filepath"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table/bolt"
)

// Each record of a person is a line of JSON.
func TestExport(t *testing.T) {
	path := filepath.Join(t.TempDir(), "table.db")
	db, err := bolt.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.New(db).Update(t.Context(), func(tx ordering.Tx) error {
		tx.Save(&ordering.Person{Subject: "anna", Name: "Anna Bakker", Mail: "anna@onecentral.example"})
		tx.Save(&ordering.Person{Subject: "bram", Name: "Bram Visser", Mail: "bram@onecentral.example"})
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := host.Export(t.Context(), boot.Environment{Table: "bolt://" + path}, "Anna@onecentral.example", &out); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); strings.Count(got, "\n") != 1 || !strings.HasPrefix(got, `{"type":"Person","data":{`) || !strings.Contains(got, `"subject":"anna"`) {
		t.Errorf("%q", got)
	}
}
