package tabletest

import (
	"errors"
	"fmt"

	"onecentral.nl/ordering/shared/table"
)

// demand is a condition with the states in which it holds; a state is a stored version, or none.
type demand struct {
	name  string
	cond  table.Condition
	holds map[string]bool
}

func demands() []demand {
	return []demand{
		{"accepts any state", table.AnyState(), map[string]bool{"none": true, "0": true, "7": true, "8": true}},
		{"demands that nothing is stored", table.Absent(), map[string]bool{"none": true}},
		{"demands that something is stored", table.Present(), map[string]bool{"0": true, "7": true, "8": true}},
		{"demands version 7", table.VersionIs(7), map[string]bool{"7": true}},
		{"demands version 0, which absence is not", table.VersionIs(0), map[string]bool{"0": true}},
	}
}

// conditionChecks is every operation under every condition in every state, alone and in the company of another action.
func conditionChecks() []Check {
	var checks []Check
	for _, op := range []struct {
		name string
		op   table.Op
	}{{"a put", table.OpPut}, {"a delete", table.OpDelete}, {"a check", table.OpCheck}} {
		for _, d := range demands() {
			checks = append(checks, Check{op.name + " " + d.name, func(s scene) error {
				for state, version := range map[string]int64{"none": -1, "0": 0, "7": 7, "8": 8} {
					for _, company := range []bool{false, true} {
						if err := s.condition(op.op, d, state, version, company); err != nil {
							return fmt.Errorf("stored version %s, in company %t: %w", state, company, err)
						}
					}
				}
				return nil
			}})
		}
	}
	return checks
}

func (s scene) condition(op table.Op, d demand, state string, version int64, company bool) error {
	place := fmt.Sprintf("%s %t", state, company)
	before, other := s.item(place, "s"), s.item(place, "company")
	before.Version = version
	after := before
	after.Version, after.Data = 9, []byte(`"after"`)
	var stored *table.Item
	if state != "none" {
		stored = &before
		if err := s.put(before); err != nil {
			return err
		}
	}
	action := map[table.Op]table.Action{
		table.OpPut:    table.Put(after, d.cond),
		table.OpDelete: table.Delete(before.Key, d.cond),
		table.OpCheck:  table.Check(before.Key, d.cond),
	}[op]
	actions := []table.Action{action}
	if company {
		actions = append(actions, table.Put(other, table.Absent()))
	}
	err := s.Write(s.ctx, actions...)

	want := map[table.Op]*table.Item{table.OpPut: &after, table.OpDelete: nil, table.OpCheck: stored}[op]
	if !d.holds[state] {
		want = stored
		if err := wantFailures(err, table.Failure{Action: 0, Key: before.Key, Stored: stored}); err != nil {
			return err
		}
	} else if err != nil {
		return err
	}
	got, err := s.load(before.Key)
	if err != nil {
		return err
	}
	return differs("stored afterwards", got, want)
}

// wantFailures demands a *table.ConditionError with exactly these failures.
func wantFailures(err error, want ...table.Failure) error {
	if err := wantRefused("a write whose condition fails", err, table.ErrConditionFailed); err != nil {
		return err
	}
	var failed *table.ConditionError
	if !errors.As(err, &failed) {
		return fmt.Errorf("%w is no *table.ConditionError", err)
	}
	return differs("failures", failed.Failures, want)
}
