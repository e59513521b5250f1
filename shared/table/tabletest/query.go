package tabletest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"onecentral.nl/ordering/shared/table"
)

// onBoth makes a check for the table and one for the index, which are read in the same way.
func onBoth(name string, run func(s scene, index bool) error) []Check {
	return []Check{
		{"on the table: " + name, func(s scene) error { return run(s, false) }},
		{"on the index: " + name, func(s scene) error { return run(s, true) }},
	}
}

func queryChecks() []Check {
	return slices.Concat(
		onBoth("sort keys come in order of their UTF-8 bytes, and descending in reverse", ordering),
		onBoth("a partition holds its own items only", partitions),
		onBoth("From and To are inclusive", ranges),
		onBoth("a prefix keeps what begins with it", prefixes),
		onBoth("an empty partition is an empty page", emptyPartition),
		[]Check{
			{"a prefix with a range and a limit below 0 are refused", malformedQuery},
			{"a query sees the write before it", freshQuery},
		},
	)
}

// sorted is a list of sort keys in order: that of bytes, in which U+FFFD precedes U+10000 (in UTF-16 it follows),
// capitals precede small letters, and a key precedes what it begins.
func sorted() []string {
	return []string{
		"\x00", "#", "0", "10", "9", "A", "Z", "a", "a\x00", "a\x00\x00", "a\x00b", "a#", "a#1", "a#10", "a#2", "aa",
		"b", "z", "\u007f", "é", "é#", "€", "\uffed", "\ufffd", "\U00010000", "\U0010ffff", "\U0010ffffa",
	}
}

// series writes items with these sort keys in one partition, in an order by chance, and returns the query of them all.
func (s scene) series(index bool, keys ...string) (table.Query, error) {
	var items []table.Item
	for _, k := range keys {
		items = append(items, s.place(index, k))
	}
	rand.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	return table.Query{Index: index, PK: s.space + "p"}, s.put(items...)
}

// place is the item of a series with this sort key.
func (s scene) place(index bool, sortKey string) table.Item {
	if index {
		return s.indexed("u"+sortKey, "s", "p", sortKey)
	}
	return s.item("p", sortKey)
}

func ordering(s scene, index bool) error {
	keys := sorted()
	q, err := s.series(index, keys...)
	if err != nil {
		return err
	}
	if err := s.wantSortKeys(q, keys...); err != nil {
		return err
	}
	q.Descending = true
	slices.Reverse(keys)
	return s.wantSortKeys(q, keys...)
}

func partitions(s scene, index bool) error {
	partitions := []string{"p", "pp", "p\x00", "p#", "o", "q", "p\U0010ffff"}
	for n, p := range partitions {
		i := s.item(p, p)
		if index {
			i = s.indexed(fmt.Sprint(n), "s", p, p)
		}
		if err := s.put(i); err != nil {
			return err
		}
	}
	for _, p := range partitions {
		for _, descending := range []bool{false, true} {
			if err := s.wantSortKeys(table.Query{Index: index, PK: s.space + p, Descending: descending}, p); err != nil {
				return err
			}
		}
	}
	return nil
}

// wantRange demands both directions of the query, of the keys that fit.
func (s scene) wantRange(q table.Query, fits func(string) bool) error {
	want := slices.DeleteFunc(sorted(), func(k string) bool { return !fits(k) })
	for _, limit := range []int{0, 1, 3} {
		q.Limit = limit
		q.Descending = false
		if err := s.wantSortKeys(q, want...); err != nil {
			return err
		}
		q.Descending = true
		reversed := slices.Clone(want)
		slices.Reverse(reversed)
		if err := s.wantSortKeys(q, reversed...); err != nil {
			return err
		}
	}
	return nil
}

func ranges(s scene, index bool) error {
	q, err := s.series(index, sorted()...)
	if err != nil {
		return err
	}
	for _, bounds := range [][2]string{
		{"a", "a"},
		{"a", "a#2"},
		{"a\x00", "a\x00b"},
		{"", "a"},
		{"a", ""},
		{"a#1", "\U0010ffff"},
		{"#", "\U00010000"},
		{"B", "Y"},
		{"a#11", "a#19"},
		{"b", "a"},
		{"\U0010ffffb", ""},
	} {
		q.From, q.To = bounds[0], bounds[1]
		err := s.wantRange(q, func(k string) bool { return k >= q.From && (q.To == "" || k <= q.To) })
		if err != nil {
			return err
		}
	}
	return nil
}

func prefixes(s scene, index bool) error {
	q, err := s.series(index, sorted()...)
	if err != nil {
		return err
	}
	for _, prefix := range []string{"a", "a#1", "a\x00", "\x00", "é", "\ufffd", "\U0010ffff", "1", "y", "a#10 and more"} {
		q.Prefix = prefix
		if err := s.wantRange(q, func(k string) bool { return strings.HasPrefix(k, prefix) }); err != nil {
			return err
		}
	}
	return nil
}

func emptyPartition(s scene, index bool) error {
	page, err := s.Query(s.ctx, table.Query{Index: index, PK: s.space + "p"})
	if err != nil {
		return err
	}
	return differs("page", page, table.Page{})
}

func malformedQuery(s scene) error {
	for _, q := range []table.Query{{Prefix: "a", From: "a"}, {Prefix: "a", To: "a"}, {Limit: -1}} {
		q.PK = s.space + "p"
		_, err := s.Query(s.ctx, q)
		if err := wantRefused(fmt.Sprintf("query %+v", q), err, table.ErrQuery); err != nil {
			return err
		}
	}
	return nil
}

func freshQuery(s scene) error {
	for n := range 20 {
		if err := s.put(s.item("p", fmt.Sprintf("%02d", n))); err != nil {
			return err
		}
		page, err := s.Query(s.ctx, table.Query{PK: s.space + "p", Descending: true, Limit: 1})
		if err != nil {
			return err
		}
		if err := differs("last sort key", sortKeys(table.Query{}, page.Items), []string{fmt.Sprintf("%02d", n)}); err != nil {
			return err
		}
	}
	return nil
}
