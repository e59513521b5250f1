package postgres

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"onecentral.nl/ordering/shared/table"
)

// tokenKey is the constraint that keeps a token from being written twice.
const tokenKey = "token_once"

// Write implements table.Driver: one transaction, in two round trips. It leaves its token, the caller's or one of this call, so
// that an attempt that follows a lost answer, of this process or another, succeeds without doing anything again.
func (db *DB) Write(ctx context.Context, actions ...table.Action) (err error) {
	defer wrap(&err, "Write(%d actions)", len(actions))
	if err := errors.Join(ctx.Err(), table.Validate(actions...)); err != nil || len(actions) == 0 {
		return err
	}
	w := newWrite(cmp.Or(table.Token(ctx), rand.Text()), actions)
	return db.call(ctx, w.attempt)
}

// write is a Write as PostgreSQL takes it: arrays for one statement each, in the order of keys, so that concurrent writes wait for each
// other in one order.
type write struct {
	token   string
	actions []table.Action
	guarded keys // of the actions that have a condition
	puts    []table.Item
	deletes keys
}

type keys struct{ pk, sk [][]byte }

func (k *keys) add(key table.Key) {
	k.pk, k.sk = append(k.pk, []byte(key.PK)), append(k.sk, []byte(key.SK))
}

func newWrite(token string, actions []table.Action) *write {
	w := &write{token: token, actions: actions}
	sorted := slices.SortedFunc(slices.Values(actions), func(a, b table.Action) int {
		return cmp.Or(strings.Compare(a.Item.PK, b.Item.PK), strings.Compare(a.Item.SK, b.Item.SK))
	})
	for _, a := range sorted {
		if a.If != table.AnyState() {
			w.guarded.add(a.Item.Key)
		}
		switch a.Op {
		case table.OpPut:
			w.puts = append(w.puts, a.Item)
		case table.OpDelete:
			w.deletes.add(a.Item.Key)
		}
	}
	return w
}

// attempt is one try at the whole transaction.
func (w *write) attempt(ctx context.Context, conn *pgx.Conn) (err error) {
	defer func() {
		if !conn.IsClosed() && conn.PgConn().TxStatus() != 'I' {
			_, fault := conn.Exec(ctx, `ROLLBACK`)
			err = cmp.Or(err, fault)
		}
	}()
	stored, err := w.begin(ctx, conn)
	switch {
	case again(err):
		return nil
	case err != nil:
		return err
	}
	if err := demand(w.actions, stored); err != nil {
		return err
	}
	return w.commit(ctx, conn)
}

// again reports whether the token is there already: then the write was done. While an attempt with the same token is under way, PostgreSQL
// waits for its end.
func again(err error) bool {
	answer := refusal(err)
	return answer != nil && answer.Code == uniqueViolation && answer.ConstraintName == tokenKey
}

// begin writes the token, and reads what is stored under the keys that have a condition.
func (w *write) begin(ctx context.Context, conn *pgx.Conn) (stored map[table.Key]*table.Item, err error) {
	var batch pgx.Batch
	batch.Queue(`BEGIN ISOLATION LEVEL SERIALIZABLE`)
	batch.Queue(`INSERT INTO token (token) VALUES ($1)`, []byte(w.token))
	if len(w.guarded.pk) > 0 {
		batch.Queue(selectKeys, w.guarded.pk, w.guarded.sk).Query(func(rows pgx.Rows) error {
			found, err := pgx.CollectRows(rows, scan)
			stored = make(map[table.Key]*table.Item, len(found))
			for n := range found {
				stored[found[n].Key] = &found[n]
			}
			return err
		})
	}
	return stored, conn.SendBatch(ctx, &batch).Close()
}

// demand returns a *table.ConditionError with all that is not as demanded.
func demand(actions []table.Action, stored map[table.Key]*table.Item) error {
	var failures []table.Failure
	for n, a := range actions {
		if item := stored[a.Item.Key]; !a.If.Holds(item) {
			failures = append(failures, table.Failure{Action: n, Key: a.Item.Key, Stored: item})
		}
	}
	if failures != nil {
		return &table.ConditionError{Failures: failures}
	}
	return nil
}

const (
	putItems = `
		INSERT INTO item (` + columns + `)
		SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bigint[], $7::bigint[], $8::bytea[])
		ON CONFLICT (sha256(pk), sk) DO UPDATE SET gsi1pk = excluded.gsi1pk, gsi1sk = excluded.gsi1sk,
			type = excluded.type, version = excluded.version, expires = excluded.expires, data = excluded.data`
	deleteItems = `
		DELETE FROM item USING unnest($1::bytea[], $2::bytea[]) AS key (pk, sk)
		WHERE sha256(item.pk) = sha256(key.pk) AND item.sk = key.sk`
)

// commit writes and ends the transaction.
func (w *write) commit(ctx context.Context, conn *pgx.Conn) error {
	var batch pgx.Batch
	if len(w.puts) > 0 {
		batch.Queue(putItems, arrays(w.puts)...)
	}
	if len(w.deletes.pk) > 0 {
		batch.Queue(deleteItems, w.deletes.pk, w.deletes.sk)
	}
	batch.Queue(`COMMIT`)
	return conn.SendBatch(ctx, &batch).Close()
}

// arrays are the columns of the items, absent index keys as NULL.
func arrays(items []table.Item) []any {
	var texts [5][][]byte
	var version, expires []int64
	var data [][]byte
	for _, i := range items {
		for n, text := range []string{i.PK, i.SK, i.GSI1PK, i.GSI1SK, i.Type} {
			value := []byte(text)
			if text == "" && (n == 2 || n == 3) {
				value = nil
			}
			texts[n] = append(texts[n], value)
		}
		version, expires = append(version, i.Version), append(expires, i.Expires)
		data = append(data, append([]byte{}, i.Data...))
	}
	return []any{texts[0], texts[1], texts[2], texts[3], texts[4], version, expires, data}
}

// Tokens are kept for twice the ten minutes of table.Once, and forgotten by whichever process comes to it.
const forgetEvery = 10 * time.Minute

const forgetTokens = `DELETE FROM token WHERE written < now() - interval '20 minutes'`

// forget removes old tokens until the context ends. An error leaves them to the next time.
func (db *DB) forget(ctx context.Context) {
	for tick := time.NewTicker(forgetEvery); ; {
		select {
		case <-ctx.Done():
			tick.Stop()
			return
		case <-tick.C:
			_, _ = db.pool.Exec(ctx, forgetTokens)
		}
	}
}
