// Package postgrestest opens tables in a PostgreSQL server for tests. `make test-postgres` starts one.
package postgrestest

import (
	"context"
	"crypto/rand"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/postgres"
)

// Variable names the environment variable with the address of a database that tests may fill: postgres://user@127.0.0.1:5432/test.
const Variable = "TEST_POSTGRES"

// kept are the tables that no test uses, empty. Making one takes longer than most tests.
var kept struct {
	sync.Mutex
	tables []*lent
}

// lent is a table that outlives the tests that it is lent to.
type lent struct {
	*postgres.DB
	conn *pgx.Conn // to empty it
}

// Close implements table.Driver.
func (l *lent) Close() error { return nil }

// Open lends the test an empty table, which stays open. It skips the test when there is no PostgreSQL.
func Open(t testing.TB) table.Driver {
	t.Helper()
	l := take()
	if l == nil {
		ctx, address := context.WithoutCancel(t.Context()), schema(t)
		db, err := postgres.Open(ctx, address)
		if err != nil {
			t.Fatal(err)
		}
		conn, err := pgx.Connect(ctx, address)
		if err != nil {
			t.Fatal(err)
		}
		l = &lent{db, conn}
	}
	t.Cleanup(func() {
		if _, err := l.conn.Exec(context.Background(), "DELETE FROM item; DELETE FROM counter; DELETE FROM token"); err != nil {
			t.Error(err)
			return
		}
		kept.Lock()
		defer kept.Unlock()
		kept.tables = append(kept.tables, l)
	})
	return l
}

func take() *lent {
	kept.Lock()
	defer kept.Unlock()
	last := len(kept.tables) - 1
	if last < 0 {
		return nil
	}
	l := kept.tables[last]
	kept.tables = kept.tables[:last]
	return l
}

// Address is that of a schema of the test's own, which ends with it. It skips the test when there is no PostgreSQL.
func Address(t testing.TB) string {
	t.Helper()
	address := schema(t)
	t.Cleanup(func() {
		execute(t, address, "DO $$ BEGIN EXECUTE 'DROP SCHEMA ' || current_schema() || ' CASCADE'; END $$")
	})
	return address
}

// schema makes a schema, and returns the address of the database that leads to it.
func schema(t testing.TB) string {
	t.Helper()
	server := os.Getenv(Variable)
	if server == "" {
		t.Skipf("skipped: needs PostgreSQL, and %s does not name its address (make test-postgres)", Variable)
	}
	address, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	name := "test_" + strings.ToLower(rand.Text())
	execute(t, server, "CREATE SCHEMA "+name)
	parameters := address.Query()
	parameters.Set("search_path", name)
	address.RawQuery = parameters.Encode()
	return address.String()
}

func execute(t testing.TB, address, sql string) {
	t.Helper()
	conn, err := pgx.Connect(context.Background(), address)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(context.Background(), sql); err != nil {
		t.Error(err)
	}
	if err := conn.Close(context.Background()); err != nil {
		t.Error(err)
	}
}
