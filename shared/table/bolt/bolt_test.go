package bolt_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
	"onecentral.nl/ordering/shared/table/tabletest"
)

// childEnv makes the test binary act as another process: one that opens the file, or a writer that will be killed.
const childEnv = "TABLE_BOLT_CHILD"

func TestMain(m *testing.M) {
	switch child, path, _ := strings.Cut(os.Getenv(childEnv), " "); child {
	case "":
		os.Exit(m.Run())
	case "open":
		_, err := bolt.Open(path)
		fmt.Println(errors.Is(err, bolt.ErrInUse), err)
	default:
		fmt.Fprintln(os.Stderr, writeUntilKilled(child, path))
		os.Exit(1)
	}
}

func child(ctx context.Context, what, path string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+what+" "+path)
	cmd.Stderr = os.Stderr
	return cmd
}

func file(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "data", "table.db")
}

func open(t testing.TB, path string) *bolt.DB {
	t.Helper()
	db, err := bolt.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func item(pk, sk string) table.Item {
	return table.Item{Key: table.Key{PK: pk, SK: sk}, GSI1PK: "i", GSI1SK: sk, Type: "thing", Version: 1, Data: []byte("{}")}
}

func TestDriver(t *testing.T) {
	tabletest.Run(t, func(t *testing.T) table.Driver { return open(t, file(t)) })
}

// What is written is there after reopening.
func TestDB_Reopen(t *testing.T) {
	path := file(t)
	db := open(t, path)
	if err := db.Write(t.Context(), table.Put(item("p", "s"), table.Absent())); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Next(t.Context(), "c"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	db = open(t, path)
	if err := db.Write(t.Context(), table.Check(item("p", "s").Key, table.VersionIs(1))); err != nil {
		t.Error(err)
	}
	if n, err := db.Next(t.Context(), "c"); err != nil || n != 2 {
		t.Errorf("the counter gave %d, %v, want 2", n, err)
	}
}

// A second process gets the error that the file is in use.
func TestOpen_InUse(t *testing.T) {
	path := file(t)
	open(t, path)
	began := time.Now()
	out, err := child(t.Context(), "open", path).Output()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(string(out), "true ") || !strings.Contains(string(out), "in use by another process") {
		t.Errorf("it was told %q", out)
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it was told after %s", took)
	}
}

func TestOpen_ForeignFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.txt")
	if err := os.WriteFile(path, []byte(strings.Repeat("no database ", 2000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := bolt.Open(path); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("got error %v, want one that names the file", err)
	}
}

func TestDB_Closed(t *testing.T) {
	db := open(t, file(t))
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for name, call := range map[string]func() error{
		"Get":   func() error { _, err := db.Get(t.Context(), item("p", "s").Key); return err },
		"Query": func() error { _, err := db.Query(t.Context(), table.Query{PK: "p"}); return err },
		"Write": func() error { return db.Write(t.Context(), table.Put(item("p", "s"), table.AnyState())) },
		"Next":  func() error { _, err := db.Next(t.Context(), "c"); return err },
		"Each":  func() error { return db.Each(t.Context(), func(table.Item) error { return nil }) },
	} {
		if err := call(); !errors.Is(err, table.ErrUnavailable) {
			t.Errorf("%s: got error %v, want %v", name, err, table.ErrUnavailable)
		}
	}
}

// A condition that fails among writes that share a commit is the matter of its own caller.
func TestDB_FailedCondition(t *testing.T) {
	db := open(t, file(t))
	if err := db.Write(t.Context(), table.Put(item("taken", "s"), table.Absent())); err != nil {
		t.Fatal(err)
	}
	const writers = 200
	results := make(chan error, writers)
	for n := range writers {
		go func() {
			if n%2 == 0 {
				results <- db.Write(t.Context(), table.Put(item("p", fmt.Sprint(n)), table.Absent()))
				return
			}
			err := db.Write(t.Context(), table.Put(item("q", fmt.Sprint(n)), table.Absent()), table.Check(item("taken", "s").Key, table.Absent()))
			if errors.Is(err, table.ErrConditionFailed) {
				err = nil
			} else {
				err = fmt.Errorf("a write on a failed condition: got error %w", err)
			}
			results <- err
		}()
	}
	for range writers {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	for pk, want := range map[string]int{"p": writers / 2, "q": 0} {
		page, err := db.Query(t.Context(), table.Query{PK: pk})
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Items) != want {
			t.Errorf("%d items in %s, want %d", len(page.Items), pk, want)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	for _, actions := range []int{1, 10} {
		batch := func(writer, n int) []table.Action {
			list := make([]table.Action, actions)
			for a := range list {
				i := item(fmt.Sprint("p", writer, "-", n%1000), fmt.Sprint(a))
				i.Data = make([]byte, 2000)
				list[a] = table.Put(i, table.AnyState())
			}
			return list
		}
		b.Run(fmt.Sprint(actions, " actions"), func(b *testing.B) {
			db, n := open(b, file(b)), 0
			for b.Loop() {
				if err := db.Write(b.Context(), batch(0, n)...); err != nil {
					b.Fatal(err)
				}
				n++
			}
		})
		b.Run(fmt.Sprint(actions, " actions, 32 writers at once"), func(b *testing.B) {
			db := open(b, file(b))
			b.SetParallelism(16)
			b.RunParallel(func(pb *testing.PB) {
				for n := 0; pb.Next(); n++ {
					if err := db.Write(b.Context(), batch(n%32, n)...); err != nil {
						b.Error(err)
						return
					}
				}
			})
		})
	}
}
