package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/postgres"
	"onecentral.nl/ordering/shared/table/postgres/postgrestest"
	"onecentral.nl/ordering/shared/table/tabletest"
	"onecentral.nl/ordering/shared/testvolume"
)

func open(t testing.TB, address string) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// openLine opens the table before the line goes bad.
func openLine(t testing.TB, judge func(bool) fate, settings url.Values) (*postgres.DB, *line) {
	t.Helper()
	good := true
	l := newLine(t, func(commits bool) fate {
		if good {
			return sent
		}
		return judge(commits)
	}, settings)
	db := open(t, l.address)
	l.mu.Lock()
	defer l.mu.Unlock()
	good = false
	return db, l
}

// execute is what an operator does.
func execute(t testing.TB, address, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.WithoutCancel(t.Context()))
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

// tokenless is a planted bug: the database takes a token as often as it comes.
const tokenless = `ALTER TABLE token DROP CONSTRAINT token_once`

func one(version int64) table.Item {
	return table.Item{Key: table.Key{PK: "p", SK: "1"}, Type: "thing", Version: version, Data: []byte("{}")}
}

// raise writes the version over the one before it until that is certain.
func raise(ctx context.Context, db table.Driver, n int64, more ...table.Action) error {
	condition := table.VersionIs(n - 1)
	if n == 1 {
		condition = table.Absent()
	}
	ctx = table.Once(ctx, fmt.Sprint("write ", n))
	for {
		err := db.Write(ctx, append(more, table.Put(one(n), condition))...)
		if !errors.Is(err, table.ErrUnavailable) && !errors.Is(err, table.ErrConflict) {
			return err
		}
	}
}

// A transaction is done once however often its answer is lost.
func TestDB_BadLine(t *testing.T) {
	db, l := openLine(t, dice(1, 30, 15), nil)
	const writes = 60
	for n := range int64(writes) {
		part := table.Item{Key: table.Key{PK: "p", SK: fmt.Sprintf("part %03d", n)}, Version: 1}
		if err := raise(t.Context(), db, n+1, table.Put(part, table.Absent())); err != nil {
			t.Fatalf("write %d: %v", n, err)
		}
	}
	page, err := open(t, l.direct).Query(t.Context(), table.Query{PK: "p"})
	if err != nil || len(page.Items) != writes+1 || page.Items[0].Version != writes {
		t.Errorf("%d items, want %d: %v", len(page.Items), writes+1, err)
	}
	if l.seen[lost] < 10 || l.seen[refused] < 10 {
		t.Errorf("the line was good: %v", l.seen)
	}
}

// A lost answer is found out about by the driver itself, token or not.
func TestDB_LostAnswer(t *testing.T) {
	for name, ctx := range map[string]context.Context{"with a token": table.Once(t.Context(), "once"), "without one": t.Context()} {
		t.Run(name, func(t *testing.T) {
			db, l := openLine(t, once(lost), nil)
			if err := db.Write(ctx, table.Put(one(1), table.Absent())); err != nil || l.seen[lost] != 1 {
				t.Errorf("%v, the line: %v", err, l.seen)
			}
		})
	}
	t.Run("by another process too", func(t *testing.T) {
		address := postgrestest.Address(t)
		ctx := table.Once(t.Context(), "once")
		for range 2 {
			if err := open(t, address).Write(ctx, table.Put(one(1), table.Absent())); err != nil {
				t.Fatal(err)
			}
		}
	})
	t.Run("a database that forgets tokens refuses what it did", func(t *testing.T) {
		db, l := openLine(t, once(lost), nil)
		execute(t, l.direct, tokenless)
		if err := db.Write(t.Context(), table.Put(one(1), table.Absent())); !errors.Is(err, table.ErrConditionFailed) {
			t.Errorf("the planted bug is not seen: %v", err)
		}
	})
}

// What a process that hangs has left holds up nobody for long.
func TestDB_Frozen(t *testing.T) {
	db, l := openLine(t, once(frozen), url.Values{"idle_in_transaction_session_timeout": {"500"}})
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if err := db.Write(ctx, table.Put(one(1), table.AnyState())); !errors.Is(err, context.DeadlineExceeded) || l.seen[frozen] != 1 {
		t.Fatalf("%v, the line: %v", err, l.seen)
	}
	began := time.Now()
	if err := raise(t.Context(), open(t, l.direct), 1); err != nil || time.Since(began) > 4*time.Second {
		t.Errorf("after %s: %v", time.Since(began), err)
	}
}

// A server that was restarted costs no call.
func TestDB_Restart(t *testing.T) {
	address := postgrestest.Address(t)
	db := open(t, address)
	for n := range int64(5) {
		if err := raise(t.Context(), db, n+1); err != nil {
			t.Fatal(err)
		}
		execute(t, address, `SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity AS a, pg_locks AS l
			WHERE a.application_name = 'ordering' AND a.pid <> pg_backend_pid() AND l.pid = a.pid`)
		if err := db.Write(t.Context(), table.Check(one(1).Key, table.VersionIs(n+1))); err != nil {
			t.Error(err)
		}
	}
}

// Every approved quote becomes one order over a bad line.
func TestOrders_BadLine(t *testing.T) {
	db, l := openLine(t, dice(testvolume.Seed(t), 30, 15), nil)
	f := orderingtest.New(t, orderingtest.On(orderingtest.Bolt))
	quotes := orderingtest.Approved(f, testvolume.Promised(1000, 100, 30), orderingtest.NewServer)
	s, err := orderingtest.NewShop(t.Context(), f, db, open(t, l.direct))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.OrderAll(t.Context(), quotes, f.Confirmation); err != nil {
		t.Fatal(orderingtest.Shortened(err))
	}
	orderingtest.OrderFigure(t, quotes)
	t.Logf("the line: %v", l.seen)
}

// At READ COMMITTED several win.
func TestOrders_Planted(t *testing.T) {
	db, l := openLine(t, once(sent), nil)
	l.weak = true
	f := orderingtest.New(t, orderingtest.On(orderingtest.Bolt))
	quotes := orderingtest.Approved(f, 20, orderingtest.NewServer)
	s, err := orderingtest.NewShop(t.Context(), f, db, open(t, l.direct))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.OrderAll(t.Context(), quotes, f.Confirmation); err == nil {
		t.Error("at READ COMMITTED every quote became one order all the same: the test would see nothing")
	} else {
		t.Log(orderingtest.Shortened(err))
	}
}

// The suite of drivers sees it too.
func TestDriver_Planted(t *testing.T) {
	db, l := openLine(t, once(sent), nil)
	l.weak = true
	caught := map[string]bool{}
	for _, check := range tabletest.Checks() {
		if strings.Contains(check.Name, "concurrent") || strings.Contains(check.Name, "two writes") {
			caught[check.Name] = check.Run(t.Context(), db) != nil
		}
	}
	if n := len(slices.DeleteFunc(slices.Collect(maps.Values(caught)), func(is bool) bool { return !is })); n < 4 {
		t.Errorf("found by %d checks only: %v", n, caught)
	}
}
