package host_test

import (
	"encoding/base64"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table/bolt"
)

// What is left is an error; what is repaired is none, and is gone the next time.
func TestExamine(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "table.db")
	settings := map[string]string{
		"TABLE": "bolt://" + path, "BLOBS": "dir://" + filepath.Join(folder, "documents"),
		"LINK_KEYS": "k:" + base64.StdEncoding.EncodeToString(make([]byte, 32)),
	}
	e, err := boot.Load(func(name string) string { return settings[name] }, boot.Documents)
	if err != nil {
		t.Fatal(err)
	}
	db, err := bolt.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	mail := &ordering.Job{ID: "m", Kind: ordering.JobMail, Quote: "OFF-2026-00001", Stuck: true, Due: time.Now(), CreatedAt: time.Now()}
	if err := store.New(db).Update(t.Context(), func(tx ordering.Tx) error { tx.Save(mail); return nil }); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	const line = "mail-unsent job m (mail OFF-2026-00001): given-up"
	for _, c := range []struct {
		repair, fails bool
		want          string
	}{
		{false, true, line + "\n1 found, 1 left\n"},
		{true, false, line + " (repaired)\n1 found, 0 left\n"},
		{true, false, "0 found, 0 left\n"},
	} {
		var out strings.Builder
		if err := host.Examine(t.Context(), e, c.repair, &out); (err != nil) != c.fails || out.String() != c.want {
			t.Errorf("%q, %v; want %q", out.String(), err, c.want)
		}
	}
}
