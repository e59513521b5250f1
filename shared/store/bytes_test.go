package store_test

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/dynamo"
	"onecentral.nl/ordering/shared/table/dynamo/dynamotest"
)

// A number is a byte for two digits and one more.
func TestBytes_Number(t *testing.T) {
	for n, want := range map[int64]int{
		0: 1, 1: 2, 10: 2, 99: 2, 100: 2, 101: 3, 1000: 2, 1200: 2, 1230: 3, 12340: 3, 1234: 3, 12345: 4, 120000: 2, 2147483648: 6, 1732800000: 4,
		-1: 3, -100: 3, -1234: 4, math.MaxInt64: 11, math.MinInt64: 12,
	} {
		if got := number(n); got != want {
			t.Errorf("%d is %d bytes, want %d", n, got, want)
		}
	}
}

// shapes are items with every attribute and without what may be left out, with numbers of all lengths.
func shapes() []table.Item {
	numbers := []int64{0, 1, 10, 101, 1234, 12340, 120000, 2147483648, 1732800000, -1, -1200, math.MaxInt64, math.MinInt64}
	r := rand.New(rand.NewPCG(1, 2))
	for shift := range 63 {
		numbers = append(numbers, r.Int64()>>shift)
	}
	var items []table.Item
	for n, number := range numbers {
		i := table.Item{Key: table.Key{PK: "p", SK: fmt.Sprint(n)}, Type: "Übung", Version: number, Data: []byte("{}")}
		all := i
		all.SK, all.Expires, all.GSI1PK, all.GSI1SK = "all"+i.SK, number, "i", "é"
		items = append(items, i, all)
	}
	return items
}

// No item is larger than its bound.
func TestBytes_Bound(t *testing.T) {
	for _, i := range append(shapes(), table.Item{Key: table.Key{PK: "p", SK: "s"}}) {
		if stored(i) > i.Size() {
			t.Errorf("%+v is %d bytes, and its bound %d", i, stored(i), i.Size())
		}
	}
}

// TestDynamoDB_Bytes fills each item to what we take for 1 KB: a byte more has to cost a unit more.
func TestDynamoDB_Bytes(t *testing.T) {
	var told dynamo.Consumed
	driver := dynamotest.Open(t, dynamo.Metered(func(c dynamo.Consumed) { told = c }))
	takes := func(i table.Item, fill int) float64 {
		t.Helper()
		i.Data = append(bytes.Clone(i.Data), bytes.Repeat([]byte("x"), fill)...)
		must(t, driver.Write(t.Context(), table.Delete(i.Key, table.AnyState())))
		must(t, driver.Write(t.Context(), table.Put(i, table.AnyState())))
		return told.Table
	}
	bound := 0
	for _, i := range shapes() {
		rest := 1<<10 - stored(i)
		if one, two := takes(i, rest), takes(i, rest+1); one != 1 || two != 2 {
			t.Errorf("%+v: what we take for 1 KB costs %v, and a byte more %v", i, one, two)
		}
		if rest = 1<<10 - i.Size(); takes(i, rest+1) != 2 {
			bound++
		}
	}
	if bound == 0 {
		t.Error("a count of every number at its largest would not have been found")
	}
}

// TestDynamoDB_LargestItem writes the item whose numbers take all the room that its bound leaves them.
func TestDynamoDB_LargestItem(t *testing.T) {
	i := table.Item{Key: table.Key{PK: "p", SK: "s"}, GSI1PK: "i", GSI1SK: "j", Type: "t", Version: math.MinInt64, Expires: math.MinInt64, Data: []byte("x")}
	i.Data = bytes.Repeat(i.Data, 1+table.MaxItemBytes-i.Size())
	if stored(i) != table.MaxItemBytes {
		t.Fatalf("%d bytes, want %d", stored(i), table.MaxItemBytes)
	}
	must(t, dynamotest.Open(t).Write(t.Context(), table.Put(i, table.AnyState())))
}
