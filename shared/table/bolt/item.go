package bolt

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"onecentral.nl/ordering/shared/table"
)

// format is the first byte of every stored item, so that a later one can be told apart. What follows: version and
// expires as varints, index keys and type each after its length, and the rest is the data. The key is not repeated.
const format = 1

var errCorrupt = errors.New("corrupt item")

func encode(i table.Item) []byte {
	b := make([]byte, 0, 32+len(i.GSI1PK)+len(i.GSI1SK)+len(i.Type)+len(i.Data))
	b = append(b, format)
	b = binary.AppendVarint(b, i.Version)
	b = binary.AppendVarint(b, i.Expires)
	for _, text := range []string{i.GSI1PK, i.GSI1SK, i.Type} {
		b = append(binary.AppendUvarint(b, uint64(len(text))), text...)
	}
	return append(b, i.Data...)
}

// decode copies the item out of the file's memory, which is only valid during a transaction.
func decode(key, value []byte) (i table.Item, err error) {
	k, ok := parseItemKey(key)
	if !ok || len(value) == 0 || value[0] != format {
		return table.Item{}, fmt.Errorf("%w under key %.80q", errCorrupt, key)
	}
	i.Key = k
	b := value[1:]
	for _, number := range []*int64{&i.Version, &i.Expires} {
		n, width := binary.Varint(b)
		if width <= 0 {
			return table.Item{}, fmt.Errorf("%w %s", errCorrupt, k)
		}
		*number, b = n, b[width:]
	}
	for _, text := range []*string{&i.GSI1PK, &i.GSI1SK, &i.Type} {
		n, width := binary.Uvarint(b)
		if width <= 0 || n > uint64(len(b)-width) {
			return table.Item{}, fmt.Errorf("%w %s", errCorrupt, k)
		}
		*text, b = string(b[width:width+int(n)]), b[width+int(n):]
	}
	i.Data = slices.Clone(b)
	return i, nil
}
