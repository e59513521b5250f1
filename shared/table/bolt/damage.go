package bolt

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"runtime/debug"

	"go.etcd.io/bbolt"
)

// ErrDamaged says that the file is not what was written: only a copy of it helps.
var ErrDamaged = errors.New("the database file is damaged, or is none: put back a copy of it")

// guard returns as ErrDamaged what bbolt panics on, and what the processor faults on where the file is shorter than its
// map in memory.
func guard(do func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("%w: %v", ErrDamaged, cause)
		}
	}()
	return do()
}

func (db *DB) view(read func(*bbolt.Tx) error) error {
	return guard(func() error { return db.file.View(read) })
}

// whole returns ErrDamaged when the file ends before its last page.
func whole(tx *bbolt.Tx) error {
	info, err := os.Stat(tx.DB().Path())
	if err == nil && info.Size() < tx.Size() {
		err = fmt.Errorf("%w: %d bytes of %d", ErrDamaged, info.Size(), tx.Size())
	}
	return err
}

// sound reads the file from its begin to its end.
func sound(tx *bbolt.Tx) error {
	return tx.ForEach(func(name []byte, bucket *bbolt.Bucket) error {
		var last []byte
		return bucket.ForEach(func(k, v []byte) error {
			if bytes.Compare(last, k) >= 0 && last != nil {
				return fmt.Errorf("%w: %s: a key is out of order", ErrDamaged, name)
			}
			last = k
			if string(name) != items {
				return nil
			}
			if _, err := decode(k, v); err != nil {
				return fmt.Errorf("%w: %w", ErrDamaged, err)
			}
			return nil
		})
	})
}
