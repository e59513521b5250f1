package tables_test

import (
	"path/filepath"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/boot/tables"
)

// What cannot be opened is refused without the rest of the address, which may hold a password.
func TestOpen_Refused(t *testing.T) {
	for _, address := range []string{"", "bolt://", "postgre://ordering:hidden@127.0.0.1/x", "hidden", "postgres://ordering:hidden@127.0.0.1:1/x"} {
		if _, err := tables.Open(t.Context(), address); err == nil || strings.Contains(err.Error(), "hidden") {
			t.Errorf("%q: got error %v", address, err)
		}
	}
	db, err := tables.Open(t.Context(), "bolt://"+filepath.Join(t.TempDir(), "table.db"))
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}
