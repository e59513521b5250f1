package table

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"strings"
)

// sumBytes is enough of a SHA-256 to tell a cursor from an accident. It is no secret: package store seals what callers see.
const sumBytes = 8

// CursorAfter is the cursor of the page whose last item this is. It is opaque, URL-safe, and of this query alone.
func (q Query) CursorAfter(last Item) string {
	place := appendText(nil, last.PK, last.SK)
	if q.Index {
		place = appendText(place, last.GSI1SK)
	}
	return base64.RawURLEncoding.EncodeToString(append(q.sum(place), place...))
}

// After decodes the query's cursor into an item that has the keys of the last item seen and nothing else; ok is false
// without a cursor. It returns ErrCursor for one that CursorAfter did not make for the same query.
func (q Query) After() (last Item, ok bool, err error) {
	if q.Cursor == "" {
		return Item{}, false, nil
	}
	b, err := base64.RawURLEncoding.Strict().DecodeString(q.Cursor)
	if err != nil || len(b) < sumBytes || string(b[:sumBytes]) != string(q.sum(b[sumBytes:])) {
		return Item{}, false, fmt.Errorf("%w: %.80q", ErrCursor, q.Cursor)
	}
	place := b[sumBytes:]
	for _, field := range []*string{&last.PK, &last.SK, &last.GSI1SK} {
		n, width := binary.Uvarint(place)
		if width <= 0 || n > uint64(len(place)-width) {
			break // the fields that are missing stay empty, and are refused below
		}
		*field, place = string(place[width:width+int(n)]), place[width+int(n):]
	}
	if q.Index {
		last.GSI1PK = q.PK
	}
	if len(place) > 0 || ValidateKeys(last.Key) != nil || !q.Holds(last) {
		return Item{}, false, fmt.Errorf("%w: %.80q", ErrCursor, q.Cursor)
	}
	return last, true, nil
}

// Holds reports whether the item is in the query's partition and range, whatever its cursor and limit.
func (q Query) Holds(i Item) bool {
	sk := q.SortKey(i)
	return sk != "" && q.partitionOf(i) == q.PK &&
		sk >= q.From && (q.To == "" || sk <= q.To) && strings.HasPrefix(sk, q.Prefix)
}

// SortKey is the key of the item that the query orders by, empty when the item is not in the index it reads.
func (q Query) SortKey(i Item) string {
	if q.Index {
		return i.GSI1SK
	}
	return i.SK
}

func (q Query) partitionOf(i Item) string {
	if q.Index {
		return i.GSI1PK
	}
	return i.PK
}

func (q Query) sum(place []byte) []byte {
	text := appendText(nil, q.PK, q.From, q.To, q.Prefix, fmt.Sprint(q.Index, q.Descending))
	sum := sha256.Sum256(append(text, place...))
	return sum[:sumBytes]
}

// appendText appends each text after its length, so that no two lists of texts look the same.
func appendText(b []byte, texts ...string) []byte {
	for _, t := range texts {
		b = append(binary.AppendUvarint(b, uint64(len(t))), t...)
	}
	return b
}
