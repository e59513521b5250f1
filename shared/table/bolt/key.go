package bolt

import (
	"encoding/binary"
	"strings"

	"onecentral.nl/ordering/shared/table"
)

// A key in the file is the partition with its length before it, then the sort key with every 0 byte written as 0 255.
// In a partition bbolt's order of bytes is then the order of the sort keys; the partitions have no order that matters.
// An index key goes on with 0 1, which no sort key contains, and the primary key: equal index sort keys stay apart,
// in an order that stays the same.
const (
	zero, escapedZero = "\x00", "\x00\xff"
	endOfSort         = "\x00\x01"
	afterSort         = "\x00\x02" // follows a sort key and all that begins with it and endOfSort, precedes every longer sort key
)

func partition(pk string) []byte {
	return append(binary.BigEndian.AppendUint16(nil, uint16(len(pk))), pk...)
}

func escape(s string) string { return strings.ReplaceAll(s, zero, escapedZero) }

func itemKey(k table.Key) []byte { return append(partition(k.PK), escape(k.SK)...) }

func indexKey(i table.Item) []byte {
	return append(partition(i.GSI1PK), escape(i.GSI1SK)+endOfSort+escape(i.PK)+endOfSort+escape(i.SK)...)
}

// parseItemKey is the inverse of itemKey; ok is false for what itemKey did not make.
func parseItemKey(b []byte) (k table.Key, ok bool) {
	if len(b) < 2 {
		return table.Key{}, false
	}
	n := int(binary.BigEndian.Uint16(b))
	if b = b[2:]; n > len(b) {
		return table.Key{}, false
	}
	return table.Key{PK: string(b[:n]), SK: strings.ReplaceAll(string(b[n:]), escapedZero, zero)}, true
}

// bounds are the first key of the query's range, and the first after it, of what lies beyond the last item seen.
func bounds(q table.Query) (low, high string, err error) {
	last, resumed, err := q.After()
	if err != nil {
		return "", "", err
	}
	part := string(partition(q.PK))
	low, high = part+escape(q.From), successor(part)
	if q.Prefix != "" {
		low = part + escape(q.Prefix)
		high = successor(low)
	}
	if q.To != "" {
		high = part + escape(q.To) + afterSort
	}
	if !resumed {
		return low, high, nil
	}
	seen := string(itemKey(last.Key))
	if q.Index {
		seen = string(indexKey(last))
	}
	if q.Descending {
		return low, seen, nil
	}
	return seen + zero, high, nil
}

// successor is the first key after all that begin with the prefix, which has a byte below 255.
func successor(prefix string) string {
	n := len(prefix)
	for prefix[n-1] == 0xff {
		n--
	}
	return prefix[:n-1] + string([]byte{prefix[n-1] + 1})
}
