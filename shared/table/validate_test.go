package table_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/table"
)

func TestValidate(t *testing.T) {
	item := func(change func(*table.Item)) table.Item {
		i := table.Item{Key: table.Key{PK: "p", SK: "s"}, Type: "thing", Version: 1, Data: []byte("{}")}
		change(&i)
		return i
	}
	put := func(change func(*table.Item)) []table.Action {
		return []table.Action{table.Put(item(change), table.AnyState())}
	}
	puts := func(count, bytes int) []table.Action {
		var actions []table.Action
		for n := range count {
			actions = append(actions, put(func(i *table.Item) {
				i.SK, i.Data = fmt.Sprintf("%03d", n), nil
				i.Data = make([]byte, max(0, bytes-i.Size()))
			})...)
		}
		return actions
	}
	key := table.Key{PK: "p", SK: "s"}
	for _, c := range []struct {
		name    string
		actions []table.Action
		want    error
	}{
		{"nothing is allowed", nil, nil},
		{"a plain item is allowed", put(func(*table.Item) {}), nil},
		{"an item in the index is allowed", put(func(i *table.Item) { i.GSI1PK, i.GSI1SK = "i", "j" }), nil},
		{"100 actions are allowed", puts(100, 0), nil},
		{"101 are not", puts(101, 0), table.ErrTooManyActions},
		{"an item of 400 KB is allowed", puts(1, table.MaxItemBytes), nil},
		{"one byte more is not", puts(1, table.MaxItemBytes+1), table.ErrTooLarge},
		{"4 MB is allowed", puts(64, table.MaxWriteBytes/64), nil},
		{"a check more is not", append(puts(64, table.MaxWriteBytes/64), table.Check(key, table.Present())), table.ErrTooLarge},
		{"keys at their longest are allowed", put(func(i *table.Item) {
			i.PK, i.SK = strings.Repeat("p", table.MaxPKBytes), strings.Repeat("s", table.MaxSKBytes)
		}), nil},
		{"a partition key too long is not", put(func(i *table.Item) { i.PK = strings.Repeat("p", table.MaxPKBytes+1) }), table.ErrKey},
		{"a sort key too long is not", put(func(i *table.Item) { i.SK = strings.Repeat("é", table.MaxSKBytes/2+1) }), table.ErrKey},
		{"an empty partition key is not", put(func(i *table.Item) { i.PK = "" }), table.ErrKey},
		{"an empty sort key is not", put(func(i *table.Item) { i.SK = "" }), table.ErrKey},
		{"an index key without sort key is not", put(func(i *table.Item) { i.GSI1PK = "i" }), table.ErrKey},
		{"an index key without partition is not", put(func(i *table.Item) { i.GSI1SK = "j" }), table.ErrKey},
		{"a key that is not UTF-8 is not", put(func(i *table.Item) { i.SK = "\xff" }), table.ErrKey},
		{"a key with half a surrogate pair is not", put(func(i *table.Item) { i.SK = "\xed\xa0\x80" }), table.ErrKey},
		{"a type that is not UTF-8 is not", put(func(i *table.Item) { i.Type = "\xff" }), table.ErrItem},
		{"data may be any bytes", put(func(i *table.Item) { i.Data = []byte("\xff") }), nil},
		{"an unknown operation is not", []table.Action{{Op: 9, Item: table.Item{Key: key}}}, table.ErrItem},
		{"two actions on one key are not", []table.Action{
			table.Check(key, table.Present()), table.Delete(key, table.AnyState()),
		}, table.ErrDuplicateKey},
		{"the same sort key in two partitions is allowed", []table.Action{
			table.Check(key, table.Present()), table.Delete(table.Key{PK: "ps", SK: "s"}, table.AnyState()),
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := table.Validate(c.actions...); !errors.Is(err, c.want) || (c.want == nil) != (err == nil) {
				t.Errorf("got error %v, want %v", err, c.want)
			}
		})
	}
}

// Names count as values do.
func TestSize(t *testing.T) {
	const numbers = len("version") + 12 + len("expires") + 12
	for _, c := range []struct {
		name string
		item table.Item
		want int
	}{
		{
			"a small item",
			table.Item{Key: table.Key{PK: "p", SK: "sk"}},
			len("PK") + 1 + len("SK") + 2 + len("type") + len("data") + numbers,
		},
		{
			"an item in the index, in bytes and not in characters",
			table.Item{Key: table.Key{PK: "€", SK: "s"}, GSI1PK: "i", GSI1SK: "é", Type: "t", Data: []byte("{}")},
			len("PK") + 3 + len("SK") + 1 + len("GSI1PK") + 1 + len("GSI1SK") + 2 + len("type") + 1 + len("data") + 2 + numbers,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.item.Size(); got != c.want {
				t.Errorf("got %d bytes, want %d", got, c.want)
			}
		})
	}
}

// Errors show no more of a key than a line.
func TestErrors_LongKey(t *testing.T) {
	err := table.ValidateKeys(table.Key{PK: strings.Repeat("long", 1<<20), SK: "s\n"})
	if text := err.Error(); len(text) > 200 || strings.Contains(text, "\n") {
		t.Errorf("an error of %d bytes: %.300s", len(text), text)
	}
}

func TestConditionError(t *testing.T) {
	err := fmt.Errorf("wrapped: %w", &table.ConditionError{Failures: []table.Failure{{Key: table.Key{PK: "p", SK: "s"}}}})
	if !errors.Is(err, table.ErrConditionFailed) || errors.Is(err, table.ErrConflict) {
		t.Errorf("%v is not only ErrConditionFailed", err)
	}
}
