// Package tabletest is the conformance suite of the table: what it holds true of one driver, it holds true of all.
// A driver's test is one line:
//
//	tabletest.Run(t, func(t *testing.T) table.Driver { … })
//
// Each check is a function of a driver that returns an error, so that the suite's own test can demand that a check
// fails on a driver with a planted bug. Every check keeps to keys of its own: drivers may share one table.
package tabletest

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"onecentral.nl/ordering/shared/table"
)

// Check is one sentence that must be true of a driver.
type Check struct {
	Name string
	run  func(scene) error
}

// Option describes a driver that may do less than the strictest one.
type Option func(*scene)

// EventualIndex is for a driver whose index shows a write later: a check that reads the index is repeated, with a call
// of wait before each time, until it holds or 10 seconds have passed.
func EventualIndex(wait func(table.Driver)) Option {
	return func(s *scene) { s.wait = wait }
}

// checkTime bounds a check, so that a driver that hangs fails.
const checkTime = time.Minute

// Run runs every check as a subtest, each on a driver that open opened and that Run closes.
func Run(t *testing.T, open func(t *testing.T) table.Driver, options ...Option) {
	t.Helper()
	for _, c := range Checks() {
		t.Run(c.Name, func(t *testing.T) {
			d := open(t)
			t.Cleanup(func() {
				if err := d.Close(); err != nil {
					t.Error(err)
				}
			})
			if err := c.Run(t.Context(), d, options...); err != nil {
				t.Error(err)
			}
		})
	}
}

// Checks lists the whole suite.
func Checks() []Check {
	return slices.Concat(itemChecks(), conditionChecks(), transactionChecks(), limitChecks(), counterChecks(),
		queryChecks(), pageChecks(), indexChecks(), eachChecks(), contextChecks(), concurrencyChecks())
}

// Run returns why the check does not hold for the driver.
func (c Check) Run(ctx context.Context, d table.Driver, options ...Option) error {
	ctx, cancel := context.WithTimeout(ctx, checkTime)
	defer cancel()
	s := scene{Driver: d, ctx: ctx, space: rand.Text() + "/"}
	for _, o := range options {
		o(&s)
	}
	if err := c.run(s); err != nil {
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	return nil
}

// scene is where a check plays: a driver, and a space of names that no other check uses.
type scene struct {
	table.Driver
	ctx   context.Context
	space string
	wait  func(table.Driver) // nil when the index shows a write at once
}

func (s scene) key(pk, sk string) table.Key { return table.Key{PK: s.space + pk, SK: sk} }

// item is a plain item of version 1 outside the index.
func (s scene) item(pk, sk string) table.Item {
	return table.Item{Key: s.key(pk, sk), Type: "thing", Version: 1, Data: []byte(`{"name":"` + strings.ToValidUTF8(pk, "") + `"}`)}
}

// indexed is an item that is in the index.
func (s scene) indexed(pk, sk, indexPK, indexSK string) table.Item {
	i := s.item(pk, sk)
	i.GSI1PK, i.GSI1SK = s.space+indexPK, indexSK
	return i
}

// put writes items whatever is stored, in as many transactions as they need.
func (s scene) put(items ...table.Item) error {
	for chunk := range slices.Chunk(items, 25) {
		actions := make([]table.Action, len(chunk))
		for n, i := range chunk {
			actions[n] = table.Put(i, table.AnyState())
		}
		if err := s.Write(s.ctx, actions...); err != nil {
			return fmt.Errorf("a put of %d items: %w", len(chunk), err)
		}
	}
	return nil
}

func (s scene) delete(keys ...table.Key) error {
	for _, k := range keys {
		if err := s.Write(s.ctx, table.Delete(k, table.AnyState())); err != nil {
			return fmt.Errorf("a delete of %s: %w", k, err)
		}
	}
	return nil
}

// load reads one item, nil when it is absent.
func (s scene) load(k table.Key) (*table.Item, error) {
	found, err := s.Get(s.ctx, k)
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, nil //nolint:nilnil // absent is an answer here
	case len(found) > 1:
		return nil, fmt.Errorf("one key gave %d items", len(found))
	}
	return &found[0], nil
}

// wantStored demands exactly this item under its key.
func (s scene) wantStored(wanted ...table.Item) error {
	for _, want := range wanted {
		got, err := s.load(want.Key)
		if err != nil {
			return err
		}
		if err := differs("stored item", got, &want); err != nil {
			return err
		}
	}
	return nil
}

func (s scene) wantAbsent(keys ...table.Key) error {
	for _, k := range keys {
		got, err := s.load(k)
		if err != nil {
			return err
		}
		if got != nil {
			return fmt.Errorf("%s is stored and should be absent", k)
		}
	}
	return nil
}

// wantRefused demands an error of the wanted kind.
func wantRefused(what string, got, want error) error {
	if !errors.Is(got, want) {
		return fmt.Errorf("%s: got error %v, want %v", what, got, want)
	}
	return nil
}

// all follows the cursors of a query to its end. Pages are as long as limit allows.
func (s scene) all(q table.Query) ([]table.Item, error) {
	var found []table.Item
	seen := map[string]bool{}
	for {
		page, err := s.Query(s.ctx, q)
		if err != nil {
			return nil, fmt.Errorf("after %d items: %w", len(found), err)
		}
		if q.Limit > 0 && len(page.Items) > q.Limit {
			return nil, fmt.Errorf("a page of %d items under limit %d", len(page.Items), q.Limit)
		}
		found = append(found, page.Items...)
		if page.Cursor == "" {
			return found, nil
		}
		if seen[page.Cursor] {
			return nil, fmt.Errorf("a cursor came back after %d items", len(found))
		}
		seen[page.Cursor], q.Cursor = true, page.Cursor
	}
}

// wantSortKeys demands the sort keys that the query finds, in their order.
func (s scene) wantSortKeys(q table.Query, want ...string) error {
	return s.settled(q.Index, func() error {
		found, err := s.all(q)
		if err != nil {
			return err
		}
		return differs(fmt.Sprintf("sort keys of %+v", q), sortKeys(q, found), want)
	})
}

func sortKeys(q table.Query, items []table.Item) []string {
	keys := make([]string, len(items))
	for n, i := range items {
		keys[n] = q.SortKey(i)
	}
	return keys
}

// settled repeats what reads the index, for a driver whose index is late.
func (s scene) settled(readsIndex bool, holds func() error) error {
	for end := time.Now().Add(10 * time.Second); ; {
		err := holds()
		if err == nil || !readsIndex || s.wait == nil || time.Now().After(end) {
			return err
		}
		s.wait(s.Driver)
	}
}

func differs(what string, got, want any) error {
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmp.Comparer(sameItem)); diff != "" {
		return fmt.Errorf("%s (-want +got):\n%s", what, diff)
	}
	return nil
}

// sameItem spares cmp to look at every byte of every item.
func sameItem(a, b table.Item) bool {
	same := bytes.Equal(a.Data, b.Data)
	a.Data, b.Data = nil, nil
	return same && reflect.DeepEqual(a, b)
}
