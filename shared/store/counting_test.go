package store_test

import (
	"context"
	"strconv"
	"strings"
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
	edge []int // sizes so near the end of a unit that the next count of the same work may differ
}

func (c *counting) reset() { c.cost, c.edge = cost{}, nil }

// begun counts the units of some items together. Their first versions are random, and so is the number of their digits: no
// figure may hang on that.
func (c *counting) begun(items, size, unit int) int {
	n, slack := units(size, unit), 2*items
	if units(size-slack, unit) != n || units(size+slack, unit) != n {
		c.edge = append(c.edge, size)
	}
	return n
}

func (c *counting) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	items, err := c.Driver.Get(ctx, keys...)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cost.trips++
	c.cost.halfReads += 2 * (len(keys) - len(items))
	for _, i := range items {
		c.cost.halfReads += 2 * c.begun(1, stored(i), 4<<10)
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
		size += stored(i)
	}
	if n := c.begun(len(page.Items), size, 4<<10); q.Index {
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
	if len(actions) == 1 && table.Token(ctx) == "" {
		each = 1
	}
	for _, a := range actions {
		old := c.found(ctx, a.Item.Key)
		var now table.Item
		if a.Op == table.OpPut {
			c.cost.puts++
			now = a.Item
		}
		c.cost.writes += each * max(c.begun(1, stored(old), 1<<10), c.begun(1, stored(now), 1<<10))
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

// found is the item under the key, an empty one for none.
func (c *counting) found(ctx context.Context, k table.Key) table.Item {
	if items, err := c.Driver.Get(ctx, k); err == nil && len(items) == 1 {
		return items[0]
	}
	return table.Item{}
}

// indexed is what it costs to change the index from the old item to the new one.
func indexed(old, now table.Item) int {
	out, in := 0, 0
	if old.GSI1PK != "" {
		out = units(stored(old), 1<<10)
	}
	if now.GSI1PK != "" {
		in = units(stored(now), 1<<10)
	}
	if old.GSI1PK == now.GSI1PK && old.GSI1SK == now.GSI1SK {
		return max(out, in)
	}
	return out + in
}

// stored is the item's size in bytes as DynamoDB counts it (AWS, "DynamoDB item sizes and formats"): names and values of the
// attributes that it has. The bound of table.Item.Size is for what may be written, this is for what it costs.
func stored(i table.Item) int {
	n := 0
	for name, value := range map[string]string{
		table.AttrPK: i.PK, table.AttrSK: i.SK, table.AttrGSI1PK: i.GSI1PK, table.AttrGSI1SK: i.GSI1SK, table.AttrType: i.Type, table.AttrData: string(i.Data),
	} {
		if value != "" {
			n += len(name) + len(value)
		}
	}
	if n > 0 {
		n += len(table.AttrVersion) + number(i.Version)
	}
	if i.Expires != 0 {
		n += len(table.AttrExpires) + number(i.Expires)
	}
	return n
}

// number is the size of a number (AWS, as above): a byte, one for each two digits without the zeros at its end, and one for
// a minus sign, of which AWS tells nothing, but which dynoxide's makers measured there.
func number(n int64) int {
	digits, minus := strings.CutPrefix(strconv.FormatInt(n, 10), "-")
	size := 1 + (len(strings.TrimRight(digits, "0"))+1)/2
	if minus {
		size++
	}
	return size
}

// units counts begun units, one at least.
func units(size, unit int) int { return max(1, (size+unit-1)/unit) }

// Units are those of DynamoDB.
func TestUnits(t *testing.T) {
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

// A figure that hangs on random digits is reported.
func TestUnits_RandomDigits(t *testing.T) {
	var c counting
	for _, steady := range []int{0, 500, 1020, 1030} {
		if c.begun(1, steady, 1<<10); c.edge != nil {
			t.Fatalf("%d bytes are told to lie at an edge", steady)
		}
	}
	c.begun(1, 1023, 1<<10)
	c.begun(200, 700, 1<<10)
	if len(c.edge) != 2 {
		t.Errorf("told of %d, want of a byte below a unit, and of 200 items that together may cross one", c.edge)
	}
}
