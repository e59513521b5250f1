package tabletest

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/anishathalye/porcupine"

	"onecentral.nl/ordering/shared/table"
)

func concurrencyChecks() []Check {
	return []Check{
		{"of 100 concurrent conditional writers one wins", oneWinner},
		{"concurrent raises of one item lose none", concurrentRaises},
		{"concurrent transfers between accounts conserve the sum", transfers},
		{"concurrent reads and writes of one item are linearizable", linearizable},
		{"of two writes that each check the version that the other raises one is done", crosswiseVersions},
		{"of two writes that each check the absence of what the other puts one is done", crosswiseAbsence},
	}
}

// atOnce runs n calls that start together, and returns their errors.
func atOnce(n int, call func(int) error) error {
	start, errs := make(chan struct{}), make([]error, n)
	var running sync.WaitGroup
	for i := range n {
		running.Go(func() {
			<-start
			errs[i] = call(i)
		})
	}
	close(start)
	running.Wait()
	return errors.Join(errs...)
}

// untilCertain repeats a call that has not been done.
func (s scene) untilCertain(call func() error) error {
	for {
		err := call()
		if !errors.Is(err, table.ErrConflict) && !errors.Is(err, table.ErrUnavailable) || s.ctx.Err() != nil {
			return err
		}
		time.Sleep(rand.N(10 * time.Millisecond))
	}
}

func oneWinner(s scene) error {
	for name, version := range map[string]int64{"on a new item": 0, "on a stored item": 1} {
		i := s.item(name, "s")
		condition := table.Absent()
		if version > 0 {
			condition = table.VersionIs(version)
			if err := s.put(i); err != nil {
				return err
			}
		}
		const writers = 100
		won := make([]bool, writers)
		err := atOnce(writers, func(n int) error {
			mine, log := i, s.item(name, fmt.Sprint("log", n))
			mine.Version, mine.Data = version+1, fmt.Appendf(nil, "%d", n)
			err := s.untilCertain(func() error {
				return s.Write(s.ctx, table.Put(mine, condition), table.Put(log, table.Absent()))
			})
			if won[n] = err == nil; errors.Is(err, table.ErrConditionFailed) {
				return nil
			}
			return err
		})
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		var winners, logs []string
		for n, w := range won {
			if w {
				winners = append(winners, fmt.Sprint(n))
			}
			log, err := s.load(s.key(name, fmt.Sprint("log", n)))
			if err != nil {
				return err
			}
			if log != nil {
				logs = append(logs, fmt.Sprint(n))
			}
		}
		stored, err := s.load(i.Key)
		if err != nil {
			return err
		}
		if len(winners) != 1 || stored == nil || string(stored.Data) != winners[0] {
			return fmt.Errorf("%s: winners %v, stored %v", name, winners, stored)
		}
		if err := differs(name+": what the winners wrote beside it", logs, winners); err != nil {
			return err
		}
	}
	return nil
}

// change is the loop of every use case: read, decide, write under the version read, and again when another was first.
func (s scene) change(keys []table.Key, decide func(items []*table.Item)) error {
	for {
		var actions []table.Action
		items := make([]*table.Item, len(keys))
		versions := make([]int64, len(keys))
		for n, k := range keys {
			i, err := s.load(k)
			if err != nil {
				return err
			}
			items[n], versions[n] = i, i.Version
		}
		decide(items)
		for n, i := range items {
			i.Version++
			actions = append(actions, table.Put(*i, table.VersionIs(versions[n])))
		}
		err := s.untilCertain(func() error { return s.Write(s.ctx, actions...) })
		if !errors.Is(err, table.ErrConditionFailed) {
			return err
		}
	}
}

func concurrentRaises(s scene) error {
	const workers, raises = 8, 12
	i := s.item("p", "s")
	i.Version = 0
	if err := s.put(i); err != nil {
		return err
	}
	err := atOnce(workers, func(int) error {
		for range raises {
			if err := s.change([]table.Key{i.Key}, func([]*table.Item) {}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	i.Version = workers * raises
	return s.wantStored(i)
}

func transfers(s scene) error {
	const accounts, workers, each, start = 5, 8, 12, 1000
	keys := make([]table.Key, accounts)
	for n := range keys {
		i := s.item(fmt.Sprint("account", n), "balance")
		i.Data, keys[n] = fmt.Appendf(nil, "%d", start), i.Key
		if err := s.put(i); err != nil {
			return err
		}
	}
	err := atOnce(workers, func(int) error {
		for range each {
			from := rand.N(accounts)
			to := (from + 1 + rand.N(accounts-1)) % accounts
			amount := 1 + rand.N(50)
			err := s.change([]table.Key{keys[from], keys[to]}, func(items []*table.Item) {
				for n, sign := range []int{-1, 1} {
					var balance int
					_ = json.Unmarshal(items[n].Data, &balance) // what it cannot read shows in the sum
					items[n].Data = fmt.Appendf(nil, "%d", balance+sign*amount)
				}
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	sum, changes := 0, int64(0)
	for _, k := range keys {
		i, err := s.load(k)
		if err != nil {
			return err
		}
		var balance int
		if err := json.Unmarshal(i.Data, &balance); err != nil {
			return err
		}
		sum, changes = sum+balance, changes+i.Version-1
	}
	if err := differs("sum of the balances", sum, accounts*start); err != nil {
		return err
	}
	return differs("changes of a balance", changes, int64(2*workers*each))
}

// registerCall is an operation on one item whose version is the register: a read, a write of any state, or a write
// under the condition that the version is the expected one.
type registerCall struct {
	kind             string
	value, condition int64
}

type registerAnswer struct {
	value int64
	done  bool
}

func register() porcupine.Model {
	return porcupine.Model{
		Init: func() any { return int64(0) },
		Step: func(state, input, output any) (bool, any) {
			now, call, answer := state.(int64), input.(registerCall), output.(registerAnswer)
			switch call.kind {
			case "read":
				return answer.value == now, now
			case "write":
				return true, call.value
			default:
				if !answer.done {
					return answer.value == now && now != call.condition, now
				}
				return now == call.condition, call.value
			}
		},
	}
}

func linearizable(s scene) error {
	const clients, calls = 6, 40
	i := s.item("p", "register")
	i.Version = 0
	if err := s.put(i); err != nil {
		return err
	}
	var mu sync.Mutex
	var history []porcupine.Operation
	began := time.Now()
	err := atOnce(clients, func(client int) error {
		seen := int64(0)
		for n := range calls {
			call := registerCall{
				kind:  []string{"read", "write", "compare and write", "compare and write"}[rand.N(4)],
				value: int64(client*calls + n + 1), condition: seen,
			}
			from := time.Since(began)
			answer, err := s.callRegister(i, call)
			if errors.Is(err, table.ErrConflict) {
				continue // it was not done
			}
			if err != nil {
				return err
			}
			if seen = call.value; call.kind == "read" || !answer.done {
				seen = answer.value
			}
			mu.Lock()
			history = append(history, porcupine.Operation{
				ClientId: client, Input: call, Output: answer, Call: int64(from), Return: int64(time.Since(began)),
			})
			mu.Unlock()
		}
		return nil
	})
	if err != nil {
		return err
	}
	if result := porcupine.CheckOperationsTimeout(register(), history, 20*time.Second); result != porcupine.Ok {
		return fmt.Errorf("a history of %d calls is not linearizable: %s", len(history), result)
	}
	return nil
}

func (s scene) callRegister(i table.Item, call registerCall) (registerAnswer, error) {
	if call.kind == "read" {
		got, err := s.load(i.Key)
		if err != nil || got == nil {
			return registerAnswer{}, errors.Join(err, s.ctx.Err())
		}
		return registerAnswer{value: got.Version}, nil
	}
	i.Version = call.value
	condition := table.AnyState()
	if call.kind != "write" {
		condition = table.VersionIs(call.condition)
	}
	err := s.Write(s.ctx, table.Put(i, condition))
	var failed *table.ConditionError
	if errors.As(err, &failed) && failed.Failures[0].Stored != nil {
		return registerAnswer{value: failed.Failures[0].Stored.Version}, nil
	}
	return registerAnswer{done: err == nil}, err
}

// crosswiseVersions and crosswiseAbsence are write skew: no item is written by both, so a driver that compares only what a
// transaction writes (snapshot isolation) does both, and each rests on a state that the other has ended.
func crosswiseVersions(s scene) error { return s.crosswise(table.VersionIs(1), 1) }

func crosswiseAbsence(s scene) error { return s.crosswise(table.Absent(), 0) }

// crosswise lets two writes race, again and again: each checks an item and puts the other one, both under the condition.
// The items begin with the version, 0 for none.
func (s scene) crosswise(condition table.Condition, version int64) error {
	const rounds = 20
	for round := range rounds {
		pair := []table.Item{s.item(fmt.Sprint(round), "a"), s.item(fmt.Sprint(round), "b")}
		if version > 0 {
			if err := s.put(pair...); err != nil {
				return err
			}
		}
		done := make([]bool, 2)
		err := atOnce(2, func(n int) error {
			mine := pair[n]
			mine.Version = version + 1
			err := s.untilCertain(func() error {
				return s.Write(s.ctx, table.Check(pair[1-n].Key, condition), table.Put(mine, condition))
			})
			if done[n] = err == nil; errors.Is(err, table.ErrConditionFailed) {
				return nil
			}
			return err
		})
		if err != nil {
			return err
		}
		if done[0] == done[1] {
			return fmt.Errorf("round %d: both were done, or neither: %v", round, done)
		}
		for n, i := range pair {
			stored, err := s.load(i.Key)
			if err != nil {
				return err
			}
			if raised := stored != nil && stored.Version == version+1; raised != done[n] {
				return fmt.Errorf("round %d: stored %v where a write was done: %t", round, stored, done[n])
			}
		}
	}
	return nil
}
