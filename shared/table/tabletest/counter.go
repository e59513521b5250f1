package tabletest

import (
	"fmt"

	"onecentral.nl/ordering/shared/table"
)

func counterChecks() []Check {
	return []Check{
		{"a counter starts at 1 and rises by 1", risingCounter},
		{"counters are apart from each other and from items", counterApart},
		{"100 concurrent calls of Next give 100 numbers", concurrentCounter},
	}
}

func (s scene) wantNext(counter string, want int64) error {
	got, err := s.Next(s.ctx, s.space+counter)
	if err != nil {
		return err
	}
	return differs("counter "+counter, got, want)
}

func risingCounter(s scene) error {
	for want := range int64(12) {
		if err := s.wantNext("c", want+1); err != nil {
			return err
		}
	}
	return nil
}

func counterApart(s scene) error {
	same := table.Item{Key: table.Key{PK: s.space + "c", SK: s.space + "c"}, Version: 40}
	if err := s.put(same); err != nil {
		return err
	}
	for _, c := range []string{"c", "d", "c#d"} {
		if err := s.wantNext(c, 1); err != nil {
			return err
		}
	}
	if err := s.wantNext("c", 2); err != nil {
		return err
	}
	if err := s.wantStored(same); err != nil {
		return err
	}
	visited, err := s.visited()
	if err != nil {
		return err
	}
	return differs("items that Each visits", visited, []table.Item{same})
}

func concurrentCounter(s scene) error {
	const calls = 100
	numbers := make([]int64, calls)
	err := atOnce(calls, func(n int) error {
		return s.untilCertain(func() (err error) {
			numbers[n], err = s.Next(s.ctx, s.space+"c")
			return err
		})
	})
	if err != nil {
		return err
	}
	given := map[int64]bool{}
	for _, n := range numbers {
		if n < 1 || given[n] {
			return fmt.Errorf("number %d was given twice, or is no number", n)
		}
		given[n] = true
	}
	return nil
}
