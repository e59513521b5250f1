package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/postgres"
	"onecentral.nl/ordering/shared/table/postgres/postgrestest"
)

// Processes that start at the same moment make the tables once.
func TestOpen_AtOnce(t *testing.T) {
	address := postgrestest.Address(t)
	var starting sync.WaitGroup
	for range 6 {
		starting.Go(func() {
			db, err := postgres.Open(t.Context(), address)
			if err != nil {
				t.Error(err)
				return
			}
			_ = db.Close()
		})
	}
	starting.Wait()
	var versions int
	if err := open(t, address).Pool().QueryRow(t.Context(), `SELECT count(*) FROM schema_version`).Scan(&versions); err != nil || versions != 1 {
		t.Errorf("%d versions of the schema: %v", versions, err)
	}
}

// A migration is done whole or not at all, once, and a program of before it works on but does not start again.
func TestOpen_Migration(t *testing.T) {
	address := postgrestest.Address(t)
	before := open(t, address)
	if err := before.MigrateTo(t.Context(), `ALTER TABLE item ADD note text; ALTER TABLE nothing ADD note text`); err == nil {
		t.Fatal("a migration that cannot be done was done")
	}
	for range 2 {
		if err := before.MigrateTo(t.Context(), `ALTER TABLE item ADD note text`); err != nil {
			t.Fatal(err)
		}
	}
	if err := before.Write(t.Context(), table.Put(one(1), table.Absent())); err != nil {
		t.Error(err)
	}
	if _, err := postgres.Open(t.Context(), address); !errors.Is(err, postgres.ErrNewer) {
		t.Errorf("got error %v, want %v", err, postgres.ErrNewer)
	}
}

// A role that may not make tables runs on those that are there, and one that may not write is told so.
func TestOpen_Rights(t *testing.T) {
	address := postgrestest.Address(t)
	owner := open(t, address)
	schema, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	name := schema.Query().Get("search_path")
	for _, sql := range []string{
		`CREATE ROLE ` + name + ` LOGIN`, `GRANT USAGE ON SCHEMA ` + name + ` TO ` + name,
		`GRANT SELECT, INSERT, UPDATE, DELETE ON item, counter, token TO ` + name, `GRANT SELECT ON schema_version TO ` + name,
	} {
		execute(t, address, sql)
	}
	t.Cleanup(func() {
		_, err := owner.Pool().Exec(context.Background(), `DROP OWNED BY `+name+`; DROP ROLE `+name)
		if err != nil {
			t.Error(err)
		}
	})
	schema.User = url.User(name)
	db := open(t, schema.String())
	if err := db.Write(t.Context(), table.Put(one(1), table.Absent())); err != nil {
		t.Error(err)
	}
	execute(t, address, `REVOKE INSERT ON item FROM `+name)
	err = db.Write(t.Context(), table.Put(one(2), table.AnyState()))
	if err == nil || errors.Is(err, table.ErrUnavailable) || errors.Is(err, table.ErrConflict) {
		t.Errorf("got error %v, want one that does not pass", err)
	}
}

// No error shows the password.
func TestOpen_Password(t *testing.T) {
	for _, address := range []string{"postgres://ordering:hidden@127.0.0.1:1/x", "postgres://ordering:hidden@127.0.0.1:nowhere/x", "postgres://ordering:hidden@127.0.0.1/x?sslmode=odd"} {
		if _, err := postgres.Open(t.Context(), address); err == nil || strings.Contains(err.Error(), "hidden") {
			t.Errorf("got error %v", err)
		}
	}
}

// Tokens are forgotten after their time, and no earlier.
func TestDB_Forget(t *testing.T) {
	address := postgrestest.Address(t)
	db, ctx := open(t, address), table.Once(t.Context(), "once")
	for minutes, want := range map[int]error{11: nil, 21: table.ErrConditionFailed} {
		execute(t, address, `DELETE FROM item; DELETE FROM token`)
		if err := db.Write(ctx, table.Put(one(1), table.Absent())); err != nil {
			t.Fatal(err)
		}
		execute(t, address, fmt.Sprintf(`UPDATE token SET written = now() - interval '%d minutes'`, minutes))
		execute(t, address, postgres.Forget)
		if err := db.Write(ctx, table.Put(one(1), table.Absent())); !errors.Is(err, want) || want == nil && err != nil {
			t.Errorf("after %d minutes: got error %v, want %v", minutes, err, want)
		}
	}
}

// Everything is read by an index, whatever PostgreSQL knows of the table.
func TestDB_Plans(t *testing.T) {
	address := postgrestest.Address(t)
	db := open(t, address)
	var actions []table.Action
	for n := range 100 {
		i := one(1)
		i.SK = fmt.Sprintf("%03d", n)
		if n%10 == 0 {
			i.GSI1PK, i.GSI1SK = "i", i.SK
		}
		actions = append(actions, table.Put(i, table.AnyState()))
	}
	if err := db.Write(t.Context(), actions...); err != nil {
		t.Fatal(err)
	}
	last := table.Item{Key: table.Key{PK: "p", SK: "050"}, GSI1PK: "i", GSI1SK: "050"}
	plans := map[string]func() (string, []any){
		"by key": func() (string, []any) {
			return postgres.SelectKeys, []any{[][]byte{[]byte("p")}, [][]byte{[]byte("050")}}
		},
		"a partition":                   func() (string, []any) { return postgres.Statement(table.Query{PK: "p"}, last, false) },
		"a partition, later, backwards": func() (string, []any) { return postgres.Statement(table.Query{PK: "p", Descending: true}, last, true) },
		"a range": func() (string, []any) {
			return postgres.Statement(table.Query{PK: "p", From: "010", To: "020"}, last, false)
		},
		"a prefix":  func() (string, []any) { return postgres.Statement(table.Query{PK: "p", Prefix: "01"}, last, false) },
		"the index": func() (string, []any) { return postgres.Statement(table.Query{PK: "i", Index: true}, last, false) },
		"the index, until a moment": func() (string, []any) {
			return postgres.Statement(table.Query{PK: "i", Index: true, To: "050"}, last, false)
		},
		"the index, later": func() (string, []any) { return postgres.Statement(table.Query{PK: "i", Index: true}, last, true) },
		"the index, later, and backwards": func() (string, []any) {
			return postgres.Statement(table.Query{PK: "i", Index: true, Descending: true}, last, true)
		},
	}
	for _, analyzed := range []bool{false, true} {
		if analyzed {
			execute(t, address, `VACUUM ANALYZE item`)
		}
		for name, statement := range plans {
			sql, args := statement()
			rows, err := db.Pool().Query(t.Context(), `EXPLAIN `+sql, args...)
			if err != nil {
				t.Fatal(err)
			}
			lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
			if err != nil {
				t.Fatal(err)
			}
			want := "item_key"
			if strings.HasPrefix(name, "the index") {
				want = "item_gsi1"
			}
			if plan := strings.Join(lines, "\n"); strings.Contains(plan, "Seq Scan") || !strings.Contains(plan, want) || !strings.Contains(plan, "Index Cond") {
				t.Errorf("%s, analyzed %t, is read otherwise:\n%s", name, analyzed, plan)
			}
		}
	}
}
