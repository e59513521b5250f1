// Package postgres is the table in PostgreSQL 13 or later, for as many processes as there are: a row for each item, under its
// keys as bytes, and a partial index for those that are in GSI1. Every Write is one SERIALIZABLE transaction.
//
// schema.go makes the tables, read.go holds the queries, write.go how a Write becomes a transaction that happens once,
// attempt.go the one place where calls are repeated, fault.go which of PostgreSQL's errors is which of the contract's.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"onecentral.nl/ordering/shared/table"
)

// DB is a table in PostgreSQL. It is safe for concurrent use.
type DB struct {
	pool *pgxpool.Pool
	stop context.CancelFunc
	done chan struct{} // closed when forget has ended
}

var _ table.Driver = (*DB)(nil)

// connectTimeout bounds how long a connection is waited for, unless the address says otherwise (connect_timeout).
const connectTimeout = 2 * time.Second

// sessionSettings are those of every connection, unless the address says otherwise. The timeouts, in milliseconds, end on the
// server what a process that is gone or hangs has left there. Reads go by an index however small a table is: a sequential
// scan under SERIALIZABLE would be in conflict with every write.
func sessionSettings() map[string]string {
	return map[string]string{
		"application_name": "ordering", "statement_timeout": "2500", "lock_timeout": "1000",
		"idle_in_transaction_session_timeout": "5000", "enable_seqscan": "off",
	}
}

// Open connects to the database of the address, postgres://user:password@host/database, whose parameters are those of libpq and
// of pgxpool (pool_max_conns), and makes or migrates the tables.
func Open(ctx context.Context, address string) (db *DB, err error) {
	defer wrap(&err, "Open()")
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, err // without the password
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectTimeout
	}
	for name, value := range sessionSettings() {
		if _, said := config.ConnConfig.RuntimeParams[name]; !said {
			config.ConnConfig.RuntimeParams[name] = value
		}
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, err
	}
	if err := migrate(ctx, pool, migrations()); err != nil {
		pool.Close()
		return nil, err
	}
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	db = &DB{pool: pool, stop: stop, done: make(chan struct{})}
	go func() {
		defer close(db.done)
		db.forget(running)
	}()
	return db, nil
}

// Close waits for the calls that run, and closes the connections.
func (db *DB) Close() error {
	db.stop()
	<-db.done
	db.pool.Close()
	return nil
}

// Next implements table.Driver. A lost answer costs a number.
func (db *DB) Next(ctx context.Context, counter string) (n int64, err error) {
	defer wrap(&err, "Next(%.80q)", counter)
	if err := errors.Join(ctx.Err(), table.ValidateCounter(counter)); err != nil {
		return 0, err
	}
	err = db.call(ctx, func(ctx context.Context, conn *pgx.Conn) error {
		return conn.QueryRow(ctx, `
			INSERT INTO counter (name, number) VALUES ($1, 1)
			ON CONFLICT (name) DO UPDATE SET number = counter.number + 1 RETURNING number`, []byte(counter)).Scan(&n)
	})
	return n, err
}

func wrap(err *error, call string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf("postgres."+call+": %w", append(args, *err)...)
	}
}
