package store_test

import (
	"context"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/table"
)

// cost is what a piece of work asks of the database. Read units are counted in halves.
type cost struct{ trips, actions, puts, halfReads, writes, index int }

// counting counts it by the rules of DynamoDB (AWS, "Read and write operations"): a strong read is one unit for each
// begun 4 KB of an item, or of a whole page; one of the index, half of that. A write is one unit for each begun KB of
// the item, old or new, and in a transaction two, also where it only checks. The index is written beside it, once for
// each begun KB that enters, leaves or changes there.
type counting struct {
	table.Driver
	mu   sync.Mutex
	cost cost
}

func (c *counting) reset() { c.cost = cost{} }

func (c *counting) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	items, err := c.Driver.Get(ctx, keys...)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cost.trips++
	c.cost.halfReads += 2 * (len(keys) - len(items))
	for _, i := range items {
		c.cost.halfReads += 2 * units(i.Size(), 4<<10)
	}
	return items, err
}

func (c *counting) Query(ctx context.Context, q table.Query) (table.Page, error) {
	page, err := c.Driver.Query(ctx, q)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cost.trips++
	size := 0
	for _, i := range page.Items {
		size += i.Size()
	}
	if n := units(size, 4<<10); q.Index {
		c.cost.halfReads += n
	} else {
		c.cost.halfReads += 2 * n
	}
	return page, err
}

func (c *counting) Write(ctx context.Context, actions ...table.Action) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cost.trips++
	c.cost.actions += len(actions)
	each := 2
	if len(actions) == 1 {
		each = 1
	}
	for _, a := range actions {
		old := c.stored(ctx, a.Item.Key)
		size := old.Size()
		var now table.Item
		if a.Op == table.OpPut {
			c.cost.puts++
			now = a.Item
			size = max(size, now.Size())
		}
		c.cost.writes += each * units(size, 1<<10)
		if a.Op != table.OpCheck {
			c.cost.index += indexed(old, now)
		}
	}
	return c.Driver.Write(ctx, actions...)
}

func (c *counting) Next(ctx context.Context, counter string) (int64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cost.trips++
	c.cost.writes++
	return c.Driver.Next(ctx, counter)
}

// stored is the item under the key, an empty one for none.
func (c *counting) stored(ctx context.Context, k table.Key) table.Item {
	if items, err := c.Driver.Get(ctx, k); err == nil && len(items) == 1 {
		return items[0]
	}
	return table.Item{}
}

// indexed is what it costs to change the index from the old item to the new one.
func indexed(old, now table.Item) int {
	out, in := 0, 0
	if old.GSI1PK != "" {
		out = units(old.Size(), 1<<10)
	}
	if now.GSI1PK != "" {
		in = units(now.Size(), 1<<10)
	}
	if old.GSI1PK == now.GSI1PK && old.GSI1SK == now.GSI1SK {
		return max(out, in)
	}
	return out + in
}

// units counts begun units, one at least.
func units(size, unit int) int { return max(1, (size+unit-1)/unit) }

func TestUnitsAreThoseOfDynamoDB(t *testing.T) {
	for name, c := range map[string]struct{ got, want int }{
		"nothing is one unit":       {units(0, 1024), 1},
		"a whole unit is one":       {units(1024, 1024), 1},
		"a byte more is two":        {units(1025, 1024), 2},
		"outside the index is free": {indexed(table.Item{}, table.Item{}), 0},
	} {
		t.Run(name, func(t *testing.T) {
			if c.got != c.want {
				t.Errorf("%d, want %d", c.got, c.want)
			}
		})
	}
}
