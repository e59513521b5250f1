package store_test

import (
	"context"
	"errors"
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

// reporting is a table in DynamoDB that adds up what DynamoDB itself says that it consumed.
//
// Two figures of DynamoDB Local are not those of AWS: it reports nothing for a key that is absent or a page that is
// empty, where AWS takes a unit, and for a transaction it reports two to four times the units of its actions, and not
// always as many. So what is absent is counted here, and every action of a transaction is also done alone, in a twin of
// the table, where the report is right; a transaction takes twice that of the table, and once that of the index, which is
// written when it is over (AWS, "Read and write operations").
type reporting struct {
	table.Driver              // reports to told
	twin         table.Driver // reports to alone
	told, alone  consumed
}

type consumed struct{ trips, reads, writes, index float64 }

func (c *consumed) add(told dynamo.Consumed) {
	c.trips++
	if told.Operation == "BatchGetItem" || told.Operation == "Query" {
		c.reads += told.Table + told.Index
		return
	}
	c.writes += told.Table
	c.index += told.Index
}

func (r *reporting) reset() { r.told = consumed{} }

func (r *reporting) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	found, err := r.Driver.Get(ctx, keys...)
	r.told.reads += float64(len(keys) - len(found))
	return found, err
}

func (r *reporting) Query(ctx context.Context, q table.Query) (table.Page, error) {
	before := r.told.reads
	page, err := r.Driver.Query(ctx, q)
	if r.told.reads == before && !q.Index {
		r.told.reads++
	}
	return page, err
}

func (r *reporting) Write(ctx context.Context, actions ...table.Action) error {
	before := r.told
	if err := r.Driver.Write(ctx, actions...); err != nil || len(actions) == 1 {
		return errors.Join(err, r.mirror(ctx, actions))
	}
	r.alone = consumed{}
	if err := r.mirror(ctx, actions); err != nil {
		return err
	}
	r.told = before
	r.told.trips++
	r.told.writes += 2 * r.alone.writes
	r.told.index += r.alone.index
	return nil
}

// mirror does in the twin, one by one, what was done in the table. A check costs what it costs to write what is stored
// once more, or to delete what is not.
func (r *reporting) mirror(ctx context.Context, actions []table.Action) error {
	for _, a := range actions {
		if a.Op == table.OpCheck {
			found, err := r.twin.Get(ctx, a.Item.Key)
			if err != nil {
				return err
			}
			if a = table.Delete(a.Item.Key, table.AnyState()); len(found) > 0 {
				a = table.Put(found[0], table.AnyState())
			}
		}
		a.If = table.AnyState()
		if err := r.twin.Write(ctx, a); err != nil {
			return err
		}
	}
	return nil
}

// onDynamoDB moves the stock to a table in DynamoDB Local, and to its twin.
func onDynamoDB(t *testing.T, stocked table.Driver) *reporting {
	t.Helper()
	r := &reporting{}
	for _, side := range []struct {
		driver *table.Driver
		told   *consumed
	}{{&r.Driver, &r.told}, {&r.twin, &r.alone}} {
		*side.driver = dynamotest.Open(t, dynamo.Metered(side.told.add))
		must(t, stocked.Each(t.Context(), func(i table.Item) error {
			return (*side.driver).Write(t.Context(), table.Put(i, table.AnyState()))
		}))
	}
	r.reset()
	return r
}

// TestDynamoDBReportsWhatTheDocumentTells does every row of docs/table.md on DynamoDB Local, whose report has to be the same.
func TestDynamoDBReportsWhatTheDocumentTells(t *testing.T) {
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
