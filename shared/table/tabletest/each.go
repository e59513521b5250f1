package tabletest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/table"
)

func eachChecks() []Check {
	return []Check{
		{"Each visits every item once", eachItem},
		{"Each stops at the error of its visitor and returns it", eachError},
		{"Each lets its visitor write", eachWrites},
	}
}

// visited are the items of this scene that Each visits, by key.
func (s scene) visited() (items []table.Item, err error) {
	err = s.Each(s.ctx, func(i table.Item) error {
		if strings.HasPrefix(i.PK, s.space) {
			items = append(items, i)
		}
		return nil
	})
	slices.SortFunc(items, func(a, b table.Item) int {
		return cmp.Or(strings.Compare(a.PK, b.PK), strings.Compare(a.SK, b.SK))
	})
	return items, err
}

// many are items by key, of more bytes together than a page has.
func (s scene) many() []table.Item {
	var items []table.Item
	for n := range 9 {
		for _, sk := range []string{"a", "b", "c"} {
			items = append(items, s.item(fmt.Sprint("p", n), sk), s.sized(fmt.Sprint("p", n), sk+"+", 50<<10))
		}
	}
	return items
}

func eachItem(s scene) error {
	want := s.many()
	if err := s.put(want...); err != nil {
		return err
	}
	got, err := s.visited()
	if err != nil {
		return err
	}
	return differs("visited", got, want)
}

func eachError(s scene) error {
	if err := s.put(s.many()...); err != nil {
		return err
	}
	enough, visits := errors.New("enough"), 0
	err := s.Each(s.ctx, func(table.Item) error {
		if visits++; visits == 3 {
			return enough
		}
		return nil
	})
	if err := wantRefused("an error of the visitor", err, enough); err != nil {
		return err
	}
	return differs("visits", visits, 3)
}

// eachWrites grows the table a good deal: a driver that kept a transaction open would wait for itself.
func eachWrites(s scene) error {
	want := s.many()
	if err := s.put(want...); err != nil {
		return err
	}
	err := s.Each(s.ctx, func(i table.Item) error {
		if !strings.HasPrefix(i.PK, s.space) || i.Version != 1 {
			return nil
		}
		i.Version = 2
		return errors.Join(s.Write(s.ctx, table.Put(i, table.VersionIs(1))), s.put(s.sized("new", i.PK+i.SK, 300<<10)), s.delete(s.key("new", i.PK+i.SK)))
	})
	if err != nil {
		return err
	}
	for n := range want {
		want[n].Version = 2
	}
	return s.wantStored(want...)
}

func contextChecks() []Check {
	return []Check{{"a cancelled context is answered with its error, and nothing is done", cancelled}}
}

func cancelled(s scene) error {
	i := s.item("p", "s")
	if err := s.put(i); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(s.ctx)
	cancel()
	for name, call := range map[string]func() error{
		"Get":   func() error { _, err := s.Get(ctx, i.Key); return err },
		"Query": func() error { _, err := s.Query(ctx, table.Query{PK: i.PK}); return err },
		"Write": func() error { return s.Write(ctx, table.Delete(i.Key, table.AnyState())) },
		"Next":  func() error { _, err := s.Next(ctx, s.space+"c"); return err },
		"Each":  func() error { return s.Each(ctx, func(table.Item) error { return nil }) },
	} {
		if err := wantRefused(name, call(), context.Canceled); err != nil {
			return err
		}
	}
	if err := s.wantStored(i); err != nil {
		return err
	}
	return s.wantNext("c", 1)
}
