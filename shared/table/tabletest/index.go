package tabletest

import "onecentral.nl/ordering/shared/table"

func indexChecks() []Check {
	return []Check{
		{"an item enters the index, moves in it and leaves it", indexMoves},
		{"a deleted item leaves the index", indexDelete},
		{"an item without index keys is in no index partition", sparseIndex},
		{"the index answers with whole items", wholeIndexItem},
	}
}

func indexMoves(s scene) error {
	home := table.Query{Index: true, PK: s.space + "home"}
	away := table.Query{Index: true, PK: s.space + "away"}
	if err := s.put(s.indexed("other", "s", "home", "m")); err != nil {
		return err
	}
	for _, step := range []struct {
		item       table.Item
		home, away []string
	}{
		{s.item("p", "s"), []string{"m"}, nil},
		{s.indexed("p", "s", "home", "a"), []string{"a", "m"}, nil},
		{s.indexed("p", "s", "home", "z"), []string{"m", "z"}, nil},
		{s.indexed("p", "s", "away", "z"), []string{"m"}, []string{"z"}},
		{s.item("p", "s"), []string{"m"}, nil},
		{s.indexed("p", "s", "home", "m"), []string{"m", "m"}, nil},
	} {
		if err := s.put(step.item); err != nil {
			return err
		}
		if err := s.wantSortKeys(home, step.home...); err != nil {
			return err
		}
		if err := s.wantSortKeys(away, step.away...); err != nil {
			return err
		}
	}
	return nil
}

func indexDelete(s scene) error {
	q := table.Query{Index: true, PK: s.space + "i"}
	gone := s.indexed("p", "gone", "i", "same")
	if err := s.put(gone, s.indexed("p", "stays", "i", "same")); err != nil {
		return err
	}
	if err := s.wantSortKeys(q, "same", "same"); err != nil {
		return err
	}
	if err := s.delete(gone.Key); err != nil {
		return err
	}
	return s.wantSortKeys(q, "same")
}

func sparseIndex(s scene) error {
	if err := s.put(s.item("p", "out"), s.indexed("p", "in", "i", "in"), s.item("i", "out")); err != nil {
		return err
	}
	if err := s.wantSortKeys(table.Query{Index: true, PK: s.space + "i"}, "in"); err != nil {
		return err
	}
	return s.wantSortKeys(table.Query{Index: true, PK: s.space + "p"})
}

func wholeIndexItem(s scene) error {
	i := s.indexed("p", "s", "i", "j")
	i.Expires, i.Version = 4102444800, 12
	if err := s.put(i); err != nil {
		return err
	}
	q := table.Query{Index: true, PK: i.GSI1PK}
	if err := s.wantSortKeys(q, "j"); err != nil {
		return err
	}
	i.Version, i.Data = 13, []byte(`"changed, the index keys not"`)
	if err := s.put(i); err != nil {
		return err
	}
	return s.settled(true, func() error {
		found, err := s.all(q)
		if err != nil {
			return err
		}
		return differs("items of the index", found, []table.Item{i})
	})
}
