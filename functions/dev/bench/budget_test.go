package main

import (
	"strings"
	"testing"
)

// A run fails for a figure that is worse than its limit, for one that has none, and for a limit that nothing was measured for.
func TestBudgets_Broken(t *testing.T) {
	limits := budgets{{Figure: "wait", Limit: 30, Must: 25, Dream: 10}, {Figure: "orders", More: true, Limit: 50, Must: 60, Dream: 100}}
	for name, c := range map[string]struct {
		figures []figure
		want    string
	}{
		"all within":      {[]figure{{Name: "wait", Value: 30}, {Name: "orders", Value: 50}}, ""},
		"longer":          {[]figure{{Name: "wait", Value: 31}, {Name: "orders", Value: 50}}, "wait"},
		"fewer":           {[]figure{{Name: "wait", Value: 30}, {Name: "orders", Value: 49}}, "orders"},
		"not measured":    {[]figure{{Name: "wait", Value: 30}}, "orders was not measured"},
		"without a limit": {[]figure{{Name: "wait", Value: 30}, {Name: "orders", Value: 50}, {Name: "more"}}, `no "more"`},
	} {
		t.Run(name, func(t *testing.T) {
			err := limits.broken(c.figures)
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

// The figures of the page have budgets, in their order, and each limit is no better than what is asked in the end.
func TestBudgets_File(t *testing.T) {
	limits, err := readBudgets("../../../docs")
	if err != nil || len(limits) == 0 {
		t.Fatalf("%d budgets, %v", len(limits), err)
	}
	for _, b := range limits {
		if !b.holds(b.Dream, b.Must) || b.Limit <= 0 {
			t.Errorf("%+v: the dream is no must", b)
		}
	}
}

// The median is the value in the middle, the share a rank.
func TestSample(t *testing.T) {
	s := sample{5, 1, 4, 2, 3}
	if s.median() != 3 || s.at(0) != 1 || s.at(1) != 5 {
		t.Errorf("median %v, from %v to %v", s.median(), s.at(0), s.at(1))
	}
}
