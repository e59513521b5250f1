package bolt

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"onecentral.nl/ordering/shared/table"
)

// TestDB_SharedCommit holds the file until all changes wait, so that one commit takes them together.
func TestDB_SharedCommit(t *testing.T) {
	refusal, broken := errors.New("refused"), errors.New("broken")
	nothing := func(*bbolt.Tx) error { return nil }
	put := func(key string) func(*bbolt.Tx) error {
		return func(tx *bbolt.Tx) error { return tx.Bucket([]byte(counters)).Put([]byte(key), []byte("x")) }
	}
	plain := func(key string) change { return change{check: nothing, write: put(key)} }
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()

	for _, c := range []struct {
		name    string
		changes []change
		ctx     context.Context // of the second change
		want    []error
		stored  string // keys
	}{
		{
			"all are done",
			[]change{plain("a"), plain("b"), plain("c")},
			t.Context(),
			[]error{nil, nil, nil},
			"abc",
		},
		{
			"one that is refused is alone in it",
			[]change{plain("a"), {check: func(*bbolt.Tx) error { return refusal }, write: put("b")}, plain("c")},
			t.Context(),
			[]error{nil, refusal, nil},
			"ac",
		},
		{
			"one whose context was cancelled while it waited is not done",
			[]change{plain("a"), plain("b"), plain("c")},
			cancelled,
			[]error{nil, context.Canceled, nil},
			"ac",
		},
		{
			"one that breaks undoes all, and all hear it",
			[]change{plain("a"), {check: nothing, write: func(*bbolt.Tx) error { return broken }}, plain("c")},
			t.Context(),
			[]error{broken, broken, broken},
			"",
		},
		{
			"one that panics undoes all, and leaves none waiting",
			[]change{plain("a"), {check: nothing, write: func(*bbolt.Tx) error { panic("planted") }}, plain("c")},
			t.Context(),
			[]error{table.ErrUnavailable, table.ErrUnavailable, table.ErrUnavailable},
			"",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			db, err := Open(filepath.Join(t.TempDir(), "table.db"))
			if err != nil {
				t.Fatal(err)
			}
			hold, err := db.file.Begin(true)
			if err != nil {
				t.Fatal(err)
			}
			calls := make([]*call, len(c.changes))
			for n, ch := range c.changes {
				calls[n] = &call{change: ch, ctx: t.Context(), done: make(chan struct{})}
				if n == 1 {
					calls[n].ctx = c.ctx
				}
				if first := db.queue.add(calls[n]); first != (n == 0) {
					t.Fatalf("change %d is to run the commit: %t", n, first)
				}
			}
			go func() {
				defer func() { _ = recover() }()
				db.run()
			}()
			if err := hold.Rollback(); err != nil {
				t.Fatal(err)
			}
			for n, waiting := range calls {
				select {
				case <-waiting.done:
				case <-time.After(10 * time.Second):
					t.Fatalf("change %d still waits", n)
				}
				if !errors.Is(waiting.result, c.want[n]) {
					t.Errorf("change %d: got error %v, want %v", n, waiting.result, c.want[n])
				}
			}
			stored := ""
			err = db.file.View(func(tx *bbolt.Tx) error {
				return tx.Bucket([]byte(counters)).ForEach(func(k, _ []byte) error {
					stored += string(k)
					return nil
				})
			})
			if err != nil {
				t.Fatal(err)
			}
			if stored != c.stored {
				t.Errorf("stored %q, want %q", stored, c.stored)
			}
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		})
	}
}
