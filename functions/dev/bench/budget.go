package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// budget is what a figure may be. Limit breaks the run: what was measured when it was written, with room for noise. Must
// and Dream are where it is to go.
type budget struct {
	Figure string  `json:"figure"`
	More   bool    `json:"moreIsBetter,omitempty"`
	Limit  float64 `json:"limit"`
	Must   float64 `json:"must"`
	Dream  float64 `json:"dream"`
}

type budgets []budget

func readBudgets(docs string) (budgets, error) {
	text, err := os.ReadFile(filepath.Join(docs, "budgets.json"))
	if err != nil {
		return nil, err
	}
	var b budgets
	return b, json.Unmarshal(text, &b)
}

// holds reports whether the value is as good as the bound.
func (b budget) holds(value, bound float64) bool {
	if b.More {
		return value >= bound
	}
	return value <= bound
}

func (b budgets) of(name string) (budget, error) {
	for _, budget := range b {
		if budget.Figure == name {
			return budget, nil
		}
	}
	return budget{}, fmt.Errorf("budgets.json has no %q", name)
}

// broken returns every figure that is worse than its limit, and every budget that nothing was measured for.
func (b budgets) broken(figures []figure) error {
	var faults []error
	measured := map[string]bool{}
	for _, f := range figures {
		measured[f.Name] = true
		limit, err := b.of(f.Name)
		switch {
		case err != nil:
		case !f.measured():
			err = fmt.Errorf("%s was not measured: %s", f.Name, f.Detail)
		case !limit.holds(f.Value, limit.Limit):
			err = fmt.Errorf("%s: %.3g %s, the limit is %.3g", f.Name, f.Value, f.Unit, limit.Limit)
		}
		faults = append(faults, err)
	}
	for _, limit := range b {
		if !measured[limit.Figure] {
			faults = append(faults, fmt.Errorf("%s was not measured", limit.Figure))
		}
	}
	return errors.Join(faults...)
}
