package bolt

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"

	"go.etcd.io/bbolt"

	"onecentral.nl/ordering/shared/table"
)

// probeBytes is what Ping wants room for: more than a small change, which may still fit where a large one does not.
const probeBytes = 1 << 20

// probe is the bucket that Ping writes to, and removes.
const probe = "probe"

// Ping returns an ErrUnavailable when the file is gone from its path, or when a write failed for its medium and one of
// probeBytes still does.
func (db *DB) Ping(ctx context.Context) (err error) {
	defer wrap(&err, "Ping()")
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := db.inPlace(); err != nil || !db.full.Load() {
		return err
	}
	if err := db.update(func(tx *bbolt.Tx) error {
		bucket, err := tx.CreateBucketIfNotExists([]byte(probe))
		if err != nil {
			return err
		}
		return bucket.Put([]byte(probe), make([]byte, probeBytes))
	}); err != nil {
		return err
	}
	if err := db.update(func(tx *bbolt.Tx) error { return tx.DeleteBucket([]byte(probe)) }); err != nil {
		return err
	}
	db.full.Store(false)
	return nil
}

// inPlace compares the file at the path with the one that is open: what is written to a file that was removed or replaced
// is lost when the process ends.
func (db *DB) inPlace() error {
	here, err := os.Stat(db.path)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", table.ErrUnavailable, err)
	case !os.SameFile(here, db.opened):
		return fmt.Errorf("%w: another file is at its path", table.ErrUnavailable)
	}
	return nil
}

// update commits a change, and remembers when the medium did not take it.
func (db *DB) update(change func(*bbolt.Tx) error) error {
	err := db.file.Update(change)
	if errors.As(err, new(syscall.Errno)) {
		db.full.Store(true)
	}
	return err
}
