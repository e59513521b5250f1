// Package bolt is the table in one durable file on the local disk, by bbolt: the default database of a host that has
// no other. Every Write is on disk (fsync) before it returns; the file belongs to one process at a time.
//
// The file holds three buckets: items by primary key, index by index key, and counters by name. key.go and item.go
// hold their formats, commit.go how concurrent writes share one fsync.
package bolt

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"onecentral.nl/ordering/shared/table"
)

// lockWait is how long Open waits for another process to let go of the file: a restart overlaps, a mistake does not last.
const lockWait = time.Second

// ErrInUse is returned by Open when another process has the file open.
var ErrInUse = errors.New("the database file is in use by another process")

// DB is a table in a bbolt file. It is safe for concurrent use.
type DB struct {
	file   *bbolt.DB
	path   string
	opened os.FileInfo
	full   atomic.Bool // a write failed for the medium, and none of Ping's has succeeded since
	queue  queue
	done   done
}

var _ table.Driver = (*DB)(nil)

// The buckets of the file.
const (
	items    = "items"
	index    = "index"
	counters = "counters"
)

// Open opens the database file at path, and makes it, and its folder, when it does not exist. It returns ErrInUse
// after a second when another process has it open, and ErrDamaged when it cannot be read from its begin to its end.
func Open(path string) (db *DB, err error) {
	defer wrap(&err, "Open(%q)", path)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	var file *bbolt.DB
	if err := guard(func() (err error) { file, err = openFile(path); return err }); err != nil {
		return nil, err
	}
	if err := guard(func() error { return file.View(sound) }); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	opened, err := os.Stat(path)
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return &DB{file: file, path: path, opened: opened}, nil
}

func openFile(path string) (*bbolt.DB, error) {
	file, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: lockWait, FreelistType: bbolt.FreelistMapType})
	switch {
	case errors.Is(err, berrors.ErrTimeout):
		return nil, ErrInUse
	case errors.As(err, new(syscall.Errno)):
		return nil, err
	case err != nil:
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	err = file.Update(func(tx *bbolt.Tx) error {
		if err := whole(tx); err != nil {
			return err
		}
		for _, name := range []string{items, index, counters} {
			if _, err := tx.CreateBucketIfNotExists([]byte(name)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// Close waits for the transactions that run, and closes the file.
func (db *DB) Close() (err error) {
	defer wrap(&err, "Close()")
	return db.file.Close()
}

// Get implements table.Driver.
func (db *DB) Get(ctx context.Context, keys ...table.Key) (found []table.Item, err error) {
	defer wrap(&err, "Get(%d keys)", len(keys))
	if err := errors.Join(ctx.Err(), table.ValidateKeys(keys...)); err != nil {
		return nil, err
	}
	err = db.view(func(tx *bbolt.Tx) error {
		stored := tx.Bucket([]byte(items)) // looked up in the file each time that it is asked for
		seen := make(map[table.Key]bool, len(keys))
		for _, k := range keys {
			if seen[k] {
				continue
			}
			seen[k] = true
			item, err := load(stored, k)
			if err != nil {
				return err
			}
			if item != nil {
				found = append(found, *item)
			}
		}
		return nil
	})
	return found, err
}

// Write implements table.Driver. It never returns table.ErrConflict: writes wait for each other.
func (db *DB) Write(ctx context.Context, actions ...table.Action) (err error) {
	defer wrap(&err, "Write(%d actions)", len(actions))
	if err := errors.Join(ctx.Err(), table.Validate(actions...)); err != nil || len(actions) == 0 {
		return err
	}
	token := table.Token(ctx)
	if db.done.has(token) {
		return nil
	}
	stored := make([]*table.Item, len(actions))
	err = db.commit(ctx, change{
		check: func(tx *bbolt.Tx) error { return demand(tx, actions, stored) },
		write: func(tx *bbolt.Tx) error {
			for i, a := range actions {
				if err := apply(tx, a, stored[i]); err != nil {
					return err
				}
			}
			return nil
		},
	})
	if err == nil {
		db.done.add(token)
	}
	return err
}

// demand reads what is stored for each action, and returns a *table.ConditionError with all that is not as demanded.
func demand(tx *bbolt.Tx, actions []table.Action, stored []*table.Item) error {
	var failures []table.Failure
	for i, a := range actions {
		item, err := load(tx.Bucket([]byte(items)), a.Item.Key)
		if err != nil {
			return err
		}
		if stored[i] = item; !a.If.Holds(item) {
			failures = append(failures, table.Failure{Action: i, Key: a.Item.Key, Stored: item})
		}
	}
	if failures != nil {
		return &table.ConditionError{Failures: failures}
	}
	return nil
}

// apply does one action, of which the condition holds, on the item and on its index entry.
func apply(tx *bbolt.Tx, a table.Action, stored *table.Item) error {
	if a.Op == table.OpCheck {
		return nil
	}
	key, entries := itemKey(a.Item.Key), tx.Bucket([]byte(index))
	if stored != nil && stored.GSI1PK != "" {
		if err := entries.Delete(indexKey(*stored)); err != nil {
			return err
		}
	}
	if a.Op == table.OpDelete {
		return tx.Bucket([]byte(items)).Delete(key)
	}
	if a.Item.GSI1PK != "" {
		if err := entries.Put(indexKey(a.Item), key); err != nil {
			return err
		}
	}
	return tx.Bucket([]byte(items)).Put(key, encode(a.Item))
}

// Next implements table.Driver.
func (db *DB) Next(ctx context.Context, counter string) (n int64, err error) {
	defer wrap(&err, "Next(%.80q)", counter)
	if err := errors.Join(ctx.Err(), table.ValidateCounter(counter)); err != nil {
		return 0, err
	}
	var next uint64
	err = db.commit(ctx, change{
		check: func(*bbolt.Tx) error { return nil },
		write: func(tx *bbolt.Tx) error {
			bucket := tx.Bucket([]byte(counters))
			next = 1
			if last := bucket.Get([]byte(counter)); last != nil {
				next = binary.BigEndian.Uint64(last) + 1
			}
			return bucket.Put([]byte(counter), binary.BigEndian.AppendUint64(nil, next))
		},
	})
	if err != nil {
		return 0, err
	}
	return int64(next), nil
}

// load reads an item, nil when it is absent.
func load(stored *bbolt.Bucket, k table.Key) (*table.Item, error) {
	key := itemKey(k)
	value := stored.Get(key)
	if value == nil {
		return nil, nil //nolint:nilnil // absent is an answer here, as it is for a condition
	}
	item, err := decode(key, value)
	if err != nil {
		return nil, err
	}
	return &item, nil
}

// wrap puts the call before its error. To its callers a database is unavailable that is closed, because the process is
// stopping, or whose medium fails, because it is full.
func wrap(err *error, call string, args ...any) {
	if *err == nil {
		return
	}
	if errors.Is(*err, berrors.ErrDatabaseNotOpen) || errors.As(*err, new(syscall.Errno)) {
		*err = fmt.Errorf("%w: %w", table.ErrUnavailable, *err)
	}
	*err = fmt.Errorf("bolt."+call+": %w", append(args, *err)...)
}
