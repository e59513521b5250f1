package postgres

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"

	"onecentral.nl/ordering/shared/table"
)

// ErrNewer is what a program of an earlier release gets.
var ErrNewer = errNewer

// MigrateTo makes the database's schema that of a release that has these migrations after the ones of now.
func (db *DB) MigrateTo(ctx context.Context, more ...string) error {
	return migrate(ctx, db.pool, append(migrations(), more...))
}

// Pool is the connections.
func (db *DB) Pool() *pgxpool.Pool { return db.pool }

// Forget removes tokens that are so old.
const Forget = forgetTokens

// Statement is how the query is put to PostgreSQL, for a page that follows the item when it resumes.
func Statement(q table.Query, last table.Item, resumed bool) (sql string, args []any) {
	s := selected(q, last, resumed)
	return s.sql(11), s.args
}

// SelectKeys is how items are read by key.
const SelectKeys = selectKeys
