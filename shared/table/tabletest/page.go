package tabletest

import (
	"fmt"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/table"
)

func pageChecks() []Check {
	return slices.Concat(
		onBoth("pages of any limit meet every item once", pages),
		onBoth("paging meets every lasting item once while others come and go", pagingAmidWrites),
		onBoth("a page holds at most 1 MB", pageBytes),
		onBoth("the cursor of another query is refused", foreignCursor),
		onBoth("a damaged cursor is refused", damagedCursor),
		[]Check{{"on the index: many items with one sort key are paged in an order that stays", equalSortKeys}},
	)
}

func numbered(n int) []string {
	keys := make([]string, n)
	for i := range keys {
		keys[i] = fmt.Sprintf("%03d", i)
	}
	return keys
}

func pages(s scene, index bool) error {
	keys := numbered(13)
	q, err := s.series(index, keys...)
	if err != nil {
		return err
	}
	for _, q.Limit = range []int{1, 2, 6, 12, 13, 14, 1000} {
		q.Descending = false
		if err := s.wantSortKeys(q, keys...); err != nil {
			return err
		}
		q.Descending = true
		reversed := slices.Clone(keys)
		slices.Reverse(reversed)
		if err := s.wantSortKeys(q, reversed...); err != nil {
			return err
		}
	}
	return nil
}

// pagingAmidWrites removes the item that a page ended with, and after the next page puts new ones before and after
// that place: never both at once, for then a cursor that counts could come out right.
func pagingAmidWrites(s scene, index bool) error {
	for _, descending := range []bool{false, true} {
		s.space += "again/"
		q, err := s.series(index, numbered(40)...)
		if err != nil {
			return err
		}
		if err := s.wantSortKeys(q, numbered(40)...); err != nil {
			return err
		}
		q.Descending, q.Limit = descending, 4
		if err := s.pageAmidWrites(q); err != nil {
			return fmt.Errorf("descending %t: %w", descending, err)
		}
	}
	return nil
}

func (s scene) pageAmidWrites(q table.Query) error {
	var seen []string
	for removes := true; ; removes = !removes {
		page, err := s.Query(s.ctx, q)
		if err != nil {
			return err
		}
		seen = append(seen, sortKeys(q, page.Items)...)
		if q.Cursor = page.Cursor; q.Cursor == "" {
			break
		}
		last := seen[len(seen)-1]
		if removes {
			err = s.delete(s.place(q.Index, last).Key)
		} else {
			err = s.put(s.place(q.Index, last[:3]+"+"), s.place(q.Index, last[:2]+"!"))
		}
		if err != nil {
			return err
		}
	}
	met := map[string]int{}
	for n, k := range seen {
		met[k]++
		if met[k] > 1 {
			return fmt.Errorf("%q was met twice", k)
		}
		if n > 0 && (seen[n-1] < k) == q.Descending {
			return fmt.Errorf("%q came after %q", k, seen[n-1])
		}
	}
	for _, k := range numbered(40) {
		if met[k] == 0 {
			return fmt.Errorf("%q was not met", k)
		}
	}
	return nil
}

func pageBytes(s scene, index bool) error {
	const size, count = 300 << 10, 7
	q := table.Query{Index: index, PK: s.space + "p"}
	for n := range count {
		i := s.sized("p", fmt.Sprint(n), size)
		if err := s.put(i); err != nil {
			return err
		}
	}
	if err := s.wantSortKeys(q, "0", "1", "2", "3", "4", "5", "6"); err != nil {
		return err
	}
	for {
		page, err := s.Query(s.ctx, q)
		if err != nil {
			return err
		}
		if bytes := len(page.Items) * size; bytes > table.MaxPageBytes {
			return fmt.Errorf("a page of %d bytes, at most %d", bytes, table.MaxPageBytes)
		}
		if q.Cursor = page.Cursor; q.Cursor == "" {
			return nil
		}
	}
}

// cursor returns a query that has gone one page of two items.
func (s scene) cursor(index bool) (table.Query, error) {
	keys := numbered(6)
	q, err := s.series(index, keys...)
	if err != nil {
		return q, err
	}
	if err := s.wantSortKeys(q, keys...); err != nil {
		return q, err
	}
	q.Limit = 2
	page, err := s.Query(s.ctx, q)
	if err != nil {
		return q, err
	}
	if q.Cursor = page.Cursor; q.Cursor == "" {
		return q, fmt.Errorf("no cursor after a page of %d of 6 items", len(page.Items))
	}
	return q, nil
}

func foreignCursor(s scene, index bool) error {
	q, err := s.cursor(index)
	if err != nil {
		return err
	}
	for name, change := range map[string]func(*table.Query){
		"partition": func(q *table.Query) { q.PK += "p" },
		"index":     func(q *table.Query) { q.Index = !q.Index },
		"direction": func(q *table.Query) { q.Descending = !q.Descending },
		"From":      func(q *table.Query) { q.From = "000" },
		"To":        func(q *table.Query) { q.To = "005" },
		"prefix":    func(q *table.Query) { q.Prefix = "0" },
	} {
		other := q
		change(&other)
		_, err := s.Query(s.ctx, other)
		if err := wantRefused("the cursor of a query with another "+name, err, table.ErrCursor); err != nil {
			return err
		}
	}
	q.Limit = 3
	return s.wantSortKeys(q, "002", "003", "004", "005")
}

func damagedCursor(s scene, index bool) error {
	q, err := s.cursor(index)
	if err != nil {
		return err
	}
	good := q.Cursor
	damaged := []string{"x", " ", "=", "AAAA", "\xff", "002", good + "A", good + good, good[:len(good)-1], strings.Repeat("A", 1<<16)}
	for n, c := range []byte(good) {
		other := byte('A')
		if c == other {
			other = 'B'
		}
		damaged = append(damaged, good[:n]+string(other)+good[n+1:])
	}
	for _, q.Cursor = range damaged {
		_, err := s.Query(s.ctx, q)
		if err := wantRefused(fmt.Sprintf("cursor %.80q", q.Cursor), err, table.ErrCursor); err != nil {
			return err
		}
	}
	return nil
}

func equalSortKeys(s scene) error {
	const count = 60
	var items []table.Item
	for n := range count {
		items = append(items, s.indexed(fmt.Sprint("u", n%20), fmt.Sprint("s", n), "p", "same"))
	}
	if err := s.put(append(items, s.indexed("u", "before", "p", "sam"), s.indexed("u", "after", "p", "same\x00"))...); err != nil {
		return err
	}
	q := table.Query{Index: true, PK: s.space + "p"}
	var whole []table.Item
	err := s.settled(true, func() (err error) {
		if whole, err = s.all(q); err == nil && len(byKey(whole)) != count+2 {
			err = fmt.Errorf("%d items, want %d", len(byKey(whole)), count+2)
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, q.Limit = range []int{1, 7, 61} {
		for _, q.Descending = range []bool{false, true} {
			paged, err := s.all(q)
			if err != nil {
				return err
			}
			if q.Descending {
				slices.Reverse(paged)
			}
			if err := differs(fmt.Sprintf("pages of %d, descending %t", q.Limit, q.Descending), paged, whole); err != nil {
				return err
			}
		}
	}
	return nil
}
