package tabletest

import (
	"crypto/rand"
	"fmt"

	"onecentral.nl/ordering/shared/table"
)

func transactionChecks() []Check {
	return []Check{
		{"a transaction does all its actions", wholeTransaction},
		{"a transaction with one failed condition does nothing", failedTransaction},
		{"a failed transaction lists every failed action with what was stored", listedFailures},
		{"a failed transaction leaves the index as it was", failedIndex},
		{"a write of nothing does nothing", emptyWrite},
		{"a write with a token that is repeated happens once", repeatedWrite},
	}
}

func wholeTransaction(s scene) error {
	changed, removed, checked := s.item("p", "changed"), s.item("p", "removed"), s.item("q", "checked")
	if err := s.put(changed, removed, checked); err != nil {
		return err
	}
	made := s.item("q", "made")
	changed.Version = 2
	err := s.Write(s.ctx,
		table.Put(made, table.Absent()),
		table.Check(checked.Key, table.VersionIs(1)),
		table.Put(changed, table.VersionIs(1)),
		table.Delete(removed.Key, table.Present()),
		table.Check(s.key("q", "nothing"), table.Absent()))
	if err != nil {
		return err
	}
	if err := s.wantStored(made, checked, changed); err != nil {
		return err
	}
	return s.wantAbsent(removed.Key, s.key("q", "nothing"))
}

// failedTransaction puts the action that fails in every place.
func failedTransaction(s scene) error {
	kept, removed := s.item("p", "kept"), s.item("p", "removed")
	if err := s.put(kept, removed); err != nil {
		return err
	}
	after := kept
	after.Version = 2
	good := []table.Action{
		table.Put(after, table.VersionIs(1)),
		table.Delete(removed.Key, table.Present()),
		table.Put(s.item("p", "made"), table.Absent()),
	}
	for place := range len(good) + 1 {
		bad := table.Check(s.key("p", "nothing"), table.Present())
		actions := append(append(append([]table.Action{}, good[:place]...), bad), good[place:]...)
		err := s.Write(s.ctx, actions...)
		if err := wantFailures(err, table.Failure{Action: place, Key: bad.Item.Key}); err != nil {
			return fmt.Errorf("failing in place %d: %w", place, err)
		}
		if err := s.wantStored(kept, removed); err != nil {
			return fmt.Errorf("failing in place %d: %w", place, err)
		}
		if err := s.wantAbsent(s.key("p", "made")); err != nil {
			return fmt.Errorf("failing in place %d: %w", place, err)
		}
	}
	return nil
}

func listedFailures(s scene) error {
	a, b, c := s.indexed("p", "a", "i", "j"), s.item("p", "b"), s.item("q", "c")
	if err := s.put(a, b, c); err != nil {
		return err
	}
	nothing := s.key("p", "nothing")
	err := s.Write(s.ctx,
		table.Check(a.Key, table.Absent()),
		table.Put(s.item("p", "made"), table.Absent()),
		table.Put(b, table.VersionIs(4)),
		table.Delete(nothing, table.Present()),
		table.Check(c.Key, table.VersionIs(1)))
	return wantFailures(err,
		table.Failure{Action: 0, Key: a.Key, Stored: &a},
		table.Failure{Action: 2, Key: b.Key, Stored: &b},
		table.Failure{Action: 3, Key: nothing})
}

func failedIndex(s scene) error {
	in, moved := s.indexed("p", "in", "i", "1"), s.indexed("p", "moved", "i", "2")
	if err := s.put(in, moved); err != nil {
		return err
	}
	if err := s.wantSortKeys(table.Query{Index: true, PK: s.space + "i"}, "1", "2"); err != nil {
		return err
	}
	moved.GSI1SK = "3"
	err := s.Write(s.ctx,
		table.Put(s.indexed("p", "new", "i", "0"), table.Absent()),
		table.Put(moved, table.Present()),
		table.Delete(in.Key, table.Present()),
		table.Check(s.key("p", "nothing"), table.Present()))
	if err := wantRefused("a failed condition", err, table.ErrConditionFailed); err != nil {
		return err
	}
	return s.wantSortKeys(table.Query{Index: true, PK: s.space + "i"}, "1", "2")
}

func emptyWrite(s scene) error { return s.Write(s.ctx) }

// repeatedWrite repeats writes of one action and of several after somebody else has changed what they wrote.
func repeatedWrite(s scene) error {
	for _, actions := range [][]table.Action{
		{table.Put(s.item("p", "one"), table.Absent())},
		{table.Put(s.item("p", "a"), table.Absent()), table.Put(s.item("p", "b"), table.Absent())},
	} {
		once := table.Once(s.ctx, rand.Text())
		if err := s.Write(once, actions...); err != nil {
			return err
		}
		later := actions[0].Item
		later.Version = 7
		if err := s.put(later); err != nil {
			return err
		}
		if err := s.Write(once, actions...); err != nil {
			return fmt.Errorf("repeated, %d actions: %w", len(actions), err)
		}
		if err := s.wantStored(later); err != nil {
			return err
		}
		if err := wantRefused("another token", s.Write(table.Once(s.ctx, rand.Text()), actions...), table.ErrConditionFailed); err != nil {
			return err
		}
	}
	return nil
}
