package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/dynamo"
	"onecentral.nl/ordering/shared/table/dynamo/dynamotest"
)

// reporting is a table that adds up what DynamoDB says that it consumed.
type reporting struct {
	table.Driver
	told consumed
}

type consumed struct{ trips, reads, writes, index float64 }

func (r *reporting) add(told dynamo.Consumed) {
	r.told.trips++
	if told.Operation == "BatchGetItem" || told.Operation == "Query" {
		r.told.reads += told.Table + told.Index
		return
	}
	r.told.writes += told.Table
	r.told.index += told.Index
}

func (r *reporting) reset() { r.told = consumed{} }

// onDynamoDB moves the stock to a table in dynoxide.
func onDynamoDB(t *testing.T, stocked table.Driver) *reporting {
	t.Helper()
	r := &reporting{}
	r.Driver = dynamotest.Open(t, dynamo.Metered(r.add))
	must(t, stocked.Each(t.Context(), func(i table.Item) error {
		return r.Write(t.Context(), table.Put(i, table.AnyState()))
	}))
	r.reset()
	return r
}

// TestDynamoDB_Units does every row of docs/table.md on dynoxide, whose report has to be the same.
func TestDynamoDB_Units(t *testing.T) {
	text, err := os.ReadFile(document)
	must(t, err)
	dynamotest.Direct(t) // skips at once without it
	path := filepath.Join(t.TempDir(), "table.db")
	must(t, os.WriteFile(path, stock(t), 0o600))
	stocked := openAt(t, path)
	operations := operations(t)
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(line, "|")
		if len(cells) != firstCell+7 || operations[strings.TrimSpace(cells[1])] == nil {
			continue
		}
		name := strings.TrimSpace(cells[1])
		t.Run(name, func(t *testing.T) {
			driver := onDynamoDB(t, stocked)
			must(t, operations[name](bench{store.New(driver), driver}))
			var told consumed
			var actions int
			_, err := fmt.Sscan(strings.Join(cells[firstCell+1:firstCell+6], " "), &told.trips, &actions, &told.reads, &told.writes, &told.index)
			must(t, err)
			if driver.told != told {
				t.Errorf("DynamoDB reports %+v, the document tells %+v", driver.told, told)
			}
		})
	}
}
