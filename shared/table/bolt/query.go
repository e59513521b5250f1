package bolt

import (
	"bytes"
	"context"
	"errors"

	"go.etcd.io/bbolt"

	"onecentral.nl/ordering/shared/table"
)

// Query implements table.Driver. The index is never behind.
func (db *DB) Query(ctx context.Context, q table.Query) (page table.Page, err error) {
	defer wrap(&err, "Query(%.80q)", q.PK)
	if err := errors.Join(ctx.Err(), table.ValidateQuery(q)); err != nil {
		return table.Page{}, err
	}
	low, high, err := bounds(q)
	if err != nil {
		return table.Page{}, err
	}
	err = db.view(func(tx *bbolt.Tx) error {
		size := 0
		return scan(tx, q, []byte(low), []byte(high), func(item table.Item) bool {
			size += item.Size()
			if n := len(page.Items); n > 0 && (n == q.Limit || size > table.MaxPageBytes) {
				page.Cursor = q.CursorAfter(page.Items[n-1])
				return false
			}
			page.Items = append(page.Items, item)
			return true
		})
	})
	if err != nil {
		return table.Page{}, err
	}
	return page, nil
}

// scan visits the items of the keys from low until just before high, in the query's direction, until visit returns false.
func scan(tx *bbolt.Tx, q table.Query, low, high []byte, visit func(table.Item) bool) error {
	stored, bucket := tx.Bucket([]byte(items)), items
	if q.Index {
		bucket = index
	}
	c := tx.Bucket([]byte(bucket)).Cursor()
	first, next := func() (k, v []byte) { return c.Seek(low) }, c.Next
	if q.Descending {
		first, next = func() (k, v []byte) { return lastBefore(c, high) }, c.Prev
	}
	for k, v := first(); k != nil && bytes.Compare(k, low) >= 0 && bytes.Compare(k, high) < 0; k, v = next() {
		key, value := k, v
		if q.Index {
			key, value = v, stored.Get(v)
		}
		item, err := decode(key, value)
		if err != nil {
			return err
		}
		if !visit(item) {
			return nil
		}
	}
	return nil
}

func lastBefore(c *bbolt.Cursor, high []byte) (k, v []byte) {
	if k, _ := c.Seek(high); k == nil {
		return c.Last()
	}
	return c.Prev()
}

// chunkBytes is what Each reads in one transaction, of which it keeps no other one waiting.
const chunkBytes = table.MaxPageBytes

// Each implements table.Driver. It holds no transaction while visit runs, so that visit can write.
func (db *DB) Each(ctx context.Context, visit func(table.Item) error) error {
	var from []byte
	for more := true; more; {
		var chunk []table.Item
		var err error
		if chunk, from, err = db.chunk(ctx, from); err != nil {
			return err
		}
		for _, item := range chunk {
			if err := visit(item); err != nil {
				return err
			}
		}
		more = from != nil
	}
	return nil
}

// chunk reads items in order of their keys, and returns the key to go on from, nil at the end.
func (db *DB) chunk(ctx context.Context, from []byte) (chunk []table.Item, next []byte, err error) {
	defer wrap(&err, "Each()")
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	err = db.view(func(tx *bbolt.Tx) error {
		c, size := tx.Bucket([]byte(items)).Cursor(), 0
		for k, v := c.Seek(from); k != nil; k, v = c.Next() {
			if size > chunkBytes {
				next = bytes.Clone(k)
				return nil
			}
			item, err := decode(k, v)
			if err != nil {
				return err
			}
			chunk, size = append(chunk, item), size+item.Size()
		}
		return nil
	})
	return chunk, next, err
}
