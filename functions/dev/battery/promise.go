package main

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// promise is something that the product promises, with the tests that show it.
type promise struct {
	number int
	what   string
	shown  []shown
}

// last is the number of the last promise; the first is 1.
const last = 26

// missing are the numbers of the promises that no test shows yet.
func missing(shown []promise) (numbers []int) {
	for number := 1; number <= last; number++ {
		if !slices.ContainsFunc(shown, func(p promise) bool { return p.number == number }) {
			numbers = append(numbers, number)
		}
	}
	return numbers
}

// shown are tests of one package.
type shown struct {
	folder string
	tests  string // their names, a space between; fuzz targets by themselves
	engine engine
}

// engine is what the tests keep their tables in; on another one than bolt they run in the full form only.
type engine string

const (
	bolt     engine = ""
	dynamoDB engine = "DynamoDB"
	postgres engine = "PostgreSQL"
)

// on are the same tests on another engine.
func (s shown) on(e engine) shown {
	s.engine = e
	return s
}

// onEach are the same tests on every engine.
func onEach(s shown) []shown { return []shown{s, s.on(dynamoDB), s.on(postgres)} }

func (s shown) fuzzes() bool { return strings.HasPrefix(s.tests, "Fuzz") }

// verdict is what came of a promise's tests.
type verdict struct {
	figures []string
	execs   []int  // of each fuzz target
	seed    string // that the tests began with, empty for none
	faults  []string
	said    string // by tests that failed
}

// show runs the tests of the promise, one package after the other.
func (p promise) show(run goTest) verdict {
	var v verdict
	for _, s := range p.shown {
		if s.engine != bolt && !run.full {
			continue
		}
		events, err := run.events(s)
		v.judge(s, events, err)
	}
	return v
}

// line is what is printed of the promise. The output of tests that failed follows on lines of its own.
func (v verdict) line(p promise, took time.Duration) string {
	figures := v.figures
	if n := len(v.execs); n > 0 {
		figures = append(figures, fmt.Sprintf("%d fuzz targets, at least %s runs of each", n, grouped(slices.Min(v.execs))))
	}
	seed := "no seed"
	if v.seed != "" {
		seed = "seed " + v.seed
	}
	end := "passed"
	if len(v.faults) > 0 {
		end = "FAILED: " + strings.Join(v.faults, "; ") + v.said
	}
	return fmt.Sprintf("%2d  %-36s  %s   %s   %.1f s   %s", p.number, p.what, strings.Join(figures, "; "), seed, took.Seconds(), end)
}
