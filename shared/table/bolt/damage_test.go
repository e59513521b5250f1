package bolt_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"syscall"
	"testing"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
)

// filled returns the bytes of a file with some hundred items.
func filled(t *testing.T) []byte {
	t.Helper()
	path := file(t)
	db := open(t, path)
	for n := range 300 {
		i := item("p", fmt.Sprint(n))
		i.Data = []byte(strings.Repeat("x", 500))
		if err := db.Write(t.Context(), table.Put(i, table.Absent())); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return whole
}

// A damaged file gives an error that says so, never a panic.
func TestOpen_Damaged(t *testing.T) {
	whole := filled(t)
	reopen := func(t *testing.T, content []byte) error {
		t.Helper()
		path := file(t)
		if err := errors.Join(os.MkdirAll(strings.TrimSuffix(path, "/table.db"), 0o700), os.WriteFile(path, content, 0o600)); err != nil {
			t.Fatal(err)
		}
		db, err := bolt.Open(path)
		if err == nil {
			_ = db.Each(t.Context(), func(table.Item) error { return nil })
			_ = db.Close()
		}
		return err
	}
	for _, size := range []int{1, 4096, 8192, 16384, len(whole) / 4} {
		t.Run(fmt.Sprintf("cut at %d", size), func(t *testing.T) {
			if err := reopen(t, whole[:size]); !errors.Is(err, bolt.ErrDamaged) {
				t.Errorf("error %v, want %v", err, bolt.ErrDamaged)
			}
		})
	}
	t.Run("both heads overwritten", func(t *testing.T) {
		content := append(make([]byte, 8192), whole[8192:]...)
		if err := reopen(t, content); !errors.Is(err, bolt.ErrDamaged) {
			t.Errorf("error %v, want %v", err, bolt.ErrDamaged)
		}
	})
	found := 0
	const pages = 30
	for seed := range uint64(pages) {
		random := rand.New(rand.NewPCG(seed, 0))
		content := append([]byte(nil), whole...)
		page := 2 + random.IntN(len(whole)/4096-2)
		for at := range 4096 {
			content[page*4096+at] = byte(random.Uint32())
		}
		switch err := reopen(t, content); {
		case errors.Is(err, bolt.ErrDamaged):
			found++
		case err != nil:
			t.Errorf("seed %d, page %d: %v", seed, page, err)
		}
	}
	t.Logf("%d of %d pages overwritten were found; the others hold nothing", found, pages)
	if found == 0 {
		t.Error("no page overwritten was found")
	}
}

// A write that finds no room is unavailable, as is the table until there is room again.
func TestDB_FullDisk(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("a small disk takes a mount, which takes root")
	}
	folder := t.TempDir()
	disk := mount(t, folder, "4m")
	db := open(t, disk+"/table.db")
	i := item("p", "s")
	i.Data = make([]byte, 100<<10)
	var err error
	for n := 0; err == nil && n < 100; n++ {
		i.SK = fmt.Sprint(n)
		err = db.Write(t.Context(), table.Put(i, table.Absent()))
	}
	if !errors.Is(err, table.ErrUnavailable) {
		t.Fatalf("a full disk gives %v, want %v", err, table.ErrUnavailable)
	}
	if err := db.Ping(t.Context()); !errors.Is(err, table.ErrUnavailable) {
		t.Errorf("while it is full Ping gives %v", err)
	}
	if err := syscall.Mount("", disk, "", syscall.MS_REMOUNT, "size=16m"); err != nil {
		t.Fatal(err)
	}
	if err := db.Ping(t.Context()); err != nil {
		t.Errorf("with room again Ping gives %v", err)
	}
	if err := db.Write(t.Context(), table.Put(i, table.Absent())); err != nil {
		t.Errorf("with room again: %v", err)
	}
}

// A file that was removed or replaced below a process takes no orders.
func TestDB_PingOfAnotherFile(t *testing.T) {
	path := file(t)
	db := open(t, path)
	if err := db.Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(path, path+".moved"); err != nil {
		t.Fatal(err)
	}
	if err := db.Ping(t.Context()); !errors.Is(err, table.ErrUnavailable) {
		t.Errorf("without its file: %v", err)
	}
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := db.Ping(t.Context()); !errors.Is(err, table.ErrUnavailable) {
		t.Errorf("with another file: %v", err)
	}
}
