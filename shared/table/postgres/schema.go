package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// migrations make the tables from nothing, each from what the one before it left. What was deployed is never changed, only
// followed; and processes of the release before go on working on the new schema until they are replaced.
//
// An index entry may have 2,704 bytes and a partition key 2,048, so that the indexes have its SHA-256. Text may
// hold a zero byte, which PostgreSQL's text may not, and is ordered by its bytes.
func migrations() []string {
	return []string{`
		CREATE TABLE item (
			pk bytea NOT NULL,
			sk bytea NOT NULL,
			gsi1pk bytea,
			gsi1sk bytea,
			type bytea NOT NULL,
			version bigint NOT NULL,
			expires bigint NOT NULL,
			data bytea NOT NULL
		) WITH (fillfactor = 80);
		CREATE UNIQUE INDEX item_key ON item (sha256(pk), sk);
		CREATE INDEX item_gsi1 ON item (sha256(gsi1pk), gsi1sk) WHERE gsi1pk IS NOT NULL;
		CREATE TABLE counter (name bytea PRIMARY KEY, number bigint NOT NULL);
		CREATE TABLE token (token bytea CONSTRAINT ` + tokenKey + ` PRIMARY KEY, written timestamptz NOT NULL DEFAULT now());`}
}

// migrationLock is the advisory lock under which one process migrates while others wait: "ordering" in ASCII.
const migrationLock = 0x6f72646572696e67

var errNewer = errors.New("the database has the schema of a later release")

// migrate brings the database to the last migration, in one transaction. A database that has it is only read: its role needs no right to
// make tables.
func migrate(ctx context.Context, pool *pgxpool.Pool, migrations []string) error {
	if at, err := schemaVersion(ctx, pool); err != nil || at == len(migrations) {
		return err
	}
	return pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error {
		// Others may be migrating, and a migration may take its time.
		if _, err := tx.Exec(ctx, `SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0`); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `SELECT pg_advisory_xact_lock($1)`, int64(migrationLock)); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)`); err != nil {
			return err
		}
		at, err := schemaVersion(ctx, tx)
		if err != nil {
			return err
		}
		if at > len(migrations) {
			return fmt.Errorf("%w: %d, and this one knows %d", errNewer, at, len(migrations))
		}
		for n, migration := range migrations[at:] {
			if _, err := tx.Exec(ctx, migration); err != nil {
				return fmt.Errorf("migration %d: %w", at+n+1, err)
			}
		}
		_, err = tx.Exec(ctx, `DELETE FROM schema_version`)
		if err == nil {
			_, err = tx.Exec(ctx, `INSERT INTO schema_version VALUES ($1)`, len(migrations))
		}
		return err
	})
}

// schemaVersion is the number of the last migration that the database has, 0 for none.
func schemaVersion(ctx context.Context, q interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
},
) (version int, err error) {
	err = q.QueryRow(ctx, `SELECT coalesce(max(version), 0) FROM schema_version`).Scan(&version)
	if is := new(pgconn.PgError); errors.As(err, &is) && is.Code == undefinedTable {
		return 0, nil
	}
	return version, err
}
