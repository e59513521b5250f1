// Package lagging makes the index of a table late, as that of DynamoDB can be: a query of the index answers from
// before the last few writes, everything else from now. Tests of what must not rest on the index run on it.
package lagging

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"onecentral.nl/ordering/shared/table"
)

// Driver is a table whose index lags. It is safe for concurrent use; its writes wait for each other.
type Driver struct {
	table.Driver
	lag int

	mu      sync.Mutex
	view    map[table.Key]table.Item // what the index shows
	pending [][]seen                 // writes that it does not show yet, the oldest first
}

// seen is what was stored under a key after a write, nil for nothing.
type seen struct {
	key  table.Key
	item *table.Item
}

var _ table.Driver = (*Driver)(nil)

// Wrap makes the index of d show each write when lag later ones have been made. What is stored already, it shows.
// All writes must go through the wrapper. It closes d when it is closed.
func Wrap(ctx context.Context, d table.Driver, lag int) (*Driver, error) {
	view := map[table.Key]table.Item{}
	err := d.Each(ctx, func(i table.Item) error {
		view[i.Key] = i
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("lagging.Wrap(%d): %w", lag, err)
	}
	return &Driver{Driver: d, lag: lag, view: view}, nil
}

// CatchUp makes the index show every write.
func (d *Driver) CatchUp() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.show(0)
}

// show brings the index to no more than lag writes behind. The caller holds mu.
func (d *Driver) show(lag int) {
	for len(d.pending) > lag {
		for _, s := range d.pending[0] {
			if s.item == nil {
				delete(d.view, s.key)
			} else {
				d.view[s.key] = *s.item
			}
		}
		d.pending = d.pending[1:]
	}
}

// Write implements table.Driver. What the index will show is read back, also after an error that leaves in doubt
// whether the write was done.
func (d *Driver) Write(ctx context.Context, actions ...table.Action) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	err := d.Driver.Write(ctx, actions...)
	if refused(err) {
		return err
	}
	written := make([]seen, 0, len(actions))
	keys := make([]table.Key, 0, len(actions))
	for _, a := range actions {
		if a.Op != table.OpCheck {
			keys = append(keys, a.Item.Key)
			written = append(written, seen{key: a.Item.Key})
		}
	}
	if len(keys) == 0 {
		return err
	}
	stored, readErr := d.Get(context.WithoutCancel(ctx), keys...)
	if readErr != nil {
		return cmp.Or(err, fmt.Errorf("lagging.Write(%d actions): %w", len(actions), readErr))
	}
	for n, w := range written {
		if at := slices.IndexFunc(stored, func(i table.Item) bool { return i.Key == w.key }); at >= 0 {
			written[n].item = &stored[at]
		}
	}
	d.pending = append(d.pending, written)
	d.show(d.lag)
	return err
}

// refused reports whether the write was certainly not done.
func refused(err error) bool {
	return slices.ContainsFunc([]error{
		table.ErrConditionFailed, table.ErrConflict, table.ErrTooManyActions, table.ErrTooLarge, table.ErrKey,
		table.ErrItem, table.ErrDuplicateKey,
	}, func(kind error) bool { return errors.Is(err, kind) })
}

// Query implements table.Driver; on the index it answers from the past.
func (d *Driver) Query(ctx context.Context, q table.Query) (table.Page, error) {
	if !q.Index {
		return d.Driver.Query(ctx, q)
	}
	page, err := d.queryIndex(ctx, q)
	if err != nil {
		return table.Page{}, fmt.Errorf("lagging.Query(%.80q): %w", q.PK, err)
	}
	return page, nil
}

func (d *Driver) queryIndex(ctx context.Context, q table.Query) (page table.Page, err error) {
	if err := ctx.Err(); err != nil {
		return page, err
	}
	if err := table.ValidateQuery(q); err != nil {
		return page, err
	}
	last, resumed, err := q.After()
	if err != nil {
		return page, err
	}
	size := 0
	for _, i := range d.shown(q) {
		if resumed && order(q, i, last) <= 0 {
			continue
		}
		size += i.Size()
		if n := len(page.Items); n > 0 && (n == q.Limit || size > table.MaxPageBytes) {
			page.Cursor = q.CursorAfter(page.Items[n-1])
			break
		}
		i.Data = slices.Clone(i.Data)
		page.Items = append(page.Items, i)
	}
	return page, nil
}

// shown is what the index shows of the query, whatever its cursor and limit, in its order.
func (d *Driver) shown(q table.Query) []table.Item {
	d.mu.Lock()
	defer d.mu.Unlock()
	var found []table.Item
	for _, i := range d.view {
		if q.Holds(i) {
			found = append(found, i)
		}
	}
	slices.SortFunc(found, func(a, b table.Item) int { return order(q, a, b) })
	return found
}

func order(q table.Query, a, b table.Item) int {
	o := cmp.Or(strings.Compare(a.GSI1SK, b.GSI1SK), strings.Compare(a.PK, b.PK), strings.Compare(a.SK, b.SK))
	if q.Descending {
		return -o
	}
	return o
}
