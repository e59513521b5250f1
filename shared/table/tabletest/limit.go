package tabletest

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/table"
)

func limitChecks() []Check {
	return []Check{
		{"100 actions are done and 101 are refused", actionLimit},
		{"an item of 400 KB is kept and one byte more is refused", itemLimit},
		{"a write of 4 MB is done and one byte more is refused", writeLimit},
		{"the longest keys are kept", longestKeys},
		{"malformed keys are refused", malformedKeys},
		{"text that is not UTF-8 is refused", malformedText},
		{"two actions on one key are refused", duplicateKeys},
	}
}

// refuses demands that the write is refused whole: a good action beside the bad ones does nothing either.
func (s scene) refuses(want error, bad ...table.Action) error {
	witness := s.item("witness", "s")
	err := s.Write(s.ctx, append([]table.Action{table.Put(witness, table.AnyState())}, bad...)...)
	if err := wantRefused("a write of what is not allowed", err, want); err != nil {
		return err
	}
	return s.wantAbsent(witness.Key)
}

func actionLimit(s scene) error {
	actions := func(pk string, n int) (list []table.Action, items []table.Item) {
		for i := range n {
			item := s.item(pk, fmt.Sprint(i))
			items, list = append(items, item), append(list, table.Put(item, table.Absent()))
		}
		return list, items
	}
	list, items := actions("p", table.MaxActions)
	if err := s.Write(s.ctx, list...); err != nil {
		return err
	}
	if err := s.wantStored(items...); err != nil {
		return err
	}
	list, items = actions("q", table.MaxActions)
	if err := s.refuses(table.ErrTooManyActions, list...); err != nil {
		return err
	}
	return s.wantAbsent(items[0].Key)
}

// sized is an item of exactly so many bytes.
func (s scene) sized(pk, sk string, size int) table.Item {
	i := s.indexed(pk, sk, pk, sk)
	i.Data = nil
	i.Data = bytes.Repeat([]byte("x"), size-i.Size())
	return i
}

func itemLimit(s scene) error {
	largest := s.sized("p", "s", table.MaxItemBytes)
	if err := s.put(largest); err != nil {
		return err
	}
	if err := s.wantStored(largest); err != nil {
		return err
	}
	return s.refuses(table.ErrTooLarge, table.Put(s.sized("p", "s", table.MaxItemBytes+1), table.AnyState()))
}

func writeLimit(s scene) error {
	full := table.MaxWriteBytes / table.MaxItemBytes
	rest := table.MaxWriteBytes - full*table.MaxItemBytes
	var actions []table.Action
	for n := range full {
		actions = append(actions, table.Put(s.sized("p", fmt.Sprint(n), table.MaxItemBytes), table.Absent()))
	}
	last := s.sized("p", "last", rest)
	if err := s.Write(s.ctx, append(actions, table.Put(last, table.Absent()))...); err != nil {
		return err
	}
	if err := s.wantStored(last); err != nil {
		return err
	}
	for n := range actions {
		actions[n].If = table.AnyState()
	}
	return s.refuses(table.ErrTooLarge, append(actions, table.Put(s.sized("p", "last", rest+1), table.AnyState()))...)
}

// longestKeys takes keys that grow when a zero byte is written otherwise, and keys that cannot be made shorter.
func longestKeys(s scene) error {
	for name, filler := range map[string]func(int) string{
		"of zero bytes": func(n int) string { return strings.Repeat("\x00", n) },
		"of random text": func(n int) string {
			var b strings.Builder
			for b.Len() < n {
				b.WriteString(rand.Text())
			}
			return b.String()[:n]
		},
	} {
		if err := s.longKeys(filler); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func (s scene) longKeys(filler func(int) string) error {
	fill := func(prefix string, n int) string { return prefix + filler(n-len(prefix)-4) + "😀" }
	i := s.item("", "")
	i.PK, i.SK = fill(s.space, table.MaxPKBytes), fill("", table.MaxSKBytes)
	i.GSI1PK, i.GSI1SK = fill(s.space, table.MaxPKBytes), fill("", table.MaxSKBytes)
	if err := s.put(i); err != nil {
		return err
	}
	if err := s.wantStored(i); err != nil {
		return err
	}
	if err := s.wantSortKeys(table.Query{PK: i.PK, From: i.SK, To: i.SK}, i.SK); err != nil {
		return err
	}
	return s.wantSortKeys(table.Query{Index: true, PK: i.GSI1PK, Prefix: i.GSI1SK}, i.GSI1SK)
}

func malformedKeys(s scene) error {
	good := s.key("p", "s")
	for name, k := range map[string]table.Key{
		"empty PK":     {SK: "s"},
		"empty SK":     {PK: good.PK},
		"long PK":      {PK: strings.Repeat("p", table.MaxPKBytes+1), SK: "s"},
		"long SK":      {PK: good.PK, SK: strings.Repeat("s", table.MaxSKBytes+1)},
		"broken UTF-8": {PK: good.PK, SK: "s\xff"},
	} {
		for _, a := range []table.Action{
			table.Put(table.Item{Key: k}, table.AnyState()),
			table.Delete(k, table.AnyState()),
			table.Check(k, table.Absent()),
		} {
			if err := s.refuses(table.ErrKey, a); err != nil {
				return fmt.Errorf("%s in operation %d: %w", name, a.Op, err)
			}
		}
		_, err := s.Get(s.ctx, good, k)
		if err := wantRefused(name+" in Get", err, table.ErrKey); err != nil {
			return err
		}
	}
	for name, i := range map[string]table.Item{
		"half-set index, no sort key":  {Key: good, GSI1PK: "i"},
		"half-set index, no partition": {Key: good, GSI1SK: "j"},
		"long index partition":         {Key: good, GSI1PK: strings.Repeat("i", table.MaxPKBytes+1), GSI1SK: "j"},
		"long index sort key":          {Key: good, GSI1PK: "i", GSI1SK: strings.Repeat("j", table.MaxSKBytes+1)},
		"broken UTF-8 in the index":    {Key: good, GSI1PK: "i\xc3", GSI1SK: "j"},
	} {
		if err := s.refuses(table.ErrKey, table.Put(i, table.AnyState())); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	for name, q := range map[string]table.Query{
		"no partition":           {},
		"long partition":         {PK: strings.Repeat("p", table.MaxPKBytes+1)},
		"broken UTF-8 in To":     {PK: good.PK, To: "s\xff"},
		"broken UTF-8 in prefix": {PK: good.PK, Prefix: "\xe2\x82"},
		"long From":              {PK: good.PK, From: strings.Repeat("s", table.MaxSKBytes+1)},
	} {
		_, err := s.Query(s.ctx, q)
		if err := wantRefused(name+" in Query", err, table.ErrKey); err != nil {
			return err
		}
	}
	for name, counter := range map[string]string{
		"no name": "", "long name": strings.Repeat("c", table.MaxSKBytes+1), "broken UTF-8 in a name": "\xff",
	} {
		_, err := s.Next(s.ctx, counter)
		if err := wantRefused(name+" in Next", err, table.ErrKey); err != nil {
			return err
		}
	}
	return nil
}

func malformedText(s scene) error {
	bad := s.item("p", "s")
	bad.Type = "\xff"
	return s.refuses(table.ErrItem, table.Put(bad, table.AnyState()))
}

func duplicateKeys(s scene) error {
	i := s.item("p", "s")
	if err := s.refuses(table.ErrDuplicateKey, table.Check(i.Key, table.Absent()), table.Put(i, table.Absent())); err != nil {
		return err
	}
	return s.wantAbsent(i.Key)
}
