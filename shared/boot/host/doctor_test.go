package host_test

import (
	"encoding/base64"
	"errors"
	"os"
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

// documents is what is set for the doctor, with everything in the folder.
func documents(t *testing.T, folder string) boot.Environment {
	t.Helper()
	settings := map[string]string{
		"TABLE": "bolt://" + filepath.Join(folder, "table.db"), "BLOBS": "dir://" + filepath.Join(folder, "documents"),
		"LINK_KEYS": "k:" + base64.StdEncoding.EncodeToString(make([]byte, 32)),
	}
	e, err := boot.Load(func(name string) string { return settings[name] }, boot.Documents)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// A table that is not that of the documents is refused, and no document is touched.
func TestExamine_EmptyTable(t *testing.T) {
	folder := t.TempDir()
	document := filepath.Join(folder, "documents", "quotes", "OFF-2026-00001", "1", "party.pdf")
	if err := errors.Join(os.MkdirAll(filepath.Dir(document), 0o700), os.WriteFile(document, []byte("%PDF"), 0o600)); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	err := host.Examine(t.Context(), documents(t, folder), true, &out)
	if err == nil || !strings.Contains(err.Error(), "the table is empty, and documents are there") || out.Len() > 0 {
		t.Errorf("%v, %q", err, out.String())
	}
	if _, err := os.Stat(document); err != nil {
		t.Error(err)
	}
}

// What is left is an error; what is repaired is none, and is gone the next time.
func TestExamine(t *testing.T) {
	folder := t.TempDir()
	e := documents(t, folder)
	db, err := bolt.Open(filepath.Join(folder, "table.db"))
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
