package tabletest

import (
	"fmt"

	"onecentral.nl/ordering/shared/table"
)

func itemChecks() []Check {
	return []Check{
		{"a put item is read back whole", wholeItem},
		{"a put replaces the whole item", replacedItem},
		{"absent items are left out and a key named twice is answered once", absentAndTwice},
		{"many items are read in one call", manyItems},
		{"what a caller changes after a call changes nothing stored", callersBytes},
	}
}

func wholeItem(s scene) error {
	full := s.indexed("p\x00 #/é€😀", "s\x00 #/é€😀", "i😀", "j\x00")
	full.Type, full.Version, full.Expires, full.Data = "quote", 1<<62, 4102444800, []byte("{\"a\": \"€ \x00 😀\"}\n ")
	bare := table.Item{Key: s.key("bare", "s")}
	zeroed := table.Item{Key: s.key("zeroed", "s"), Version: -1, Data: []byte{}}
	bytes := table.Item{Key: s.key("bytes", "s"), Type: "bytes", Version: 1, Data: []byte{1, 0, 0xff, 0xc3, 0x28}}
	for _, i := range []table.Item{full, bare, zeroed, bytes} {
		if err := s.put(i); err != nil {
			return err
		}
	}
	return s.wantStored(full, bare, zeroed, bytes)
}

func replacedItem(s scene) error {
	before := s.indexed("p", "s", "i", "j")
	before.Expires, before.Version = 4102444800, 5
	after := table.Item{Key: before.Key, Version: 6}
	if err := s.put(before); err != nil {
		return err
	}
	if err := s.put(after); err != nil {
		return err
	}
	return s.wantStored(after)
}

func absentAndTwice(s scene) error {
	a, b := s.item("p", "a"), s.item("p", "b")
	if err := s.put(a, b); err != nil {
		return err
	}
	found, err := s.Get(s.ctx, a.Key, s.key("p", "absent"), b.Key, s.key("absent", "a"), a.Key)
	if err != nil {
		return err
	}
	if err := differs("found", byKey(found), byKey([]table.Item{a, b})); err != nil {
		return err
	}
	if len(found) != 2 {
		return fmt.Errorf("found %d items, want 2", len(found))
	}
	if found, err = s.Get(s.ctx); err != nil {
		return err
	}
	return differs("found without a key", found, []table.Item{})
}

func manyItems(s scene) error {
	var items []table.Item
	var keys []table.Key
	for n := range 230 {
		i := s.item(fmt.Sprint(n%7), fmt.Sprint(n))
		items, keys = append(items, i), append(keys, i.Key)
	}
	if err := s.put(items...); err != nil {
		return err
	}
	found, err := s.Get(s.ctx, keys...)
	if err != nil {
		return err
	}
	return differs("found", byKey(found), byKey(items))
}

func callersBytes(s scene) error {
	given := s.item("p", "s")
	given.Data = []byte(`{"n":1}`)
	if err := s.put(given); err != nil {
		return err
	}
	want := given
	want.Data = []byte(`{"n":1}`)
	given.Data[5] = '2'
	got, err := s.load(given.Key)
	if err != nil {
		return err
	}
	if err := differs("stored item", got, &want); err != nil {
		return err
	}
	got.Data[5] = '3'
	return s.wantStored(want)
}

func byKey(items []table.Item) map[table.Key]table.Item {
	m := make(map[table.Key]table.Item, len(items))
	for _, i := range items {
		m[i.Key] = i
	}
	return m
}
