package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// event is a line of `go test -json` (go doc test2json).
type event struct {
	Action, Test, Key, Value, Output string
}

// goTest runs tests with the go command.
type goTest struct {
	full bool
	seed uint64
}

// How often a fuzz target runs.
const (
	quickFuzz = 20_000
	fullFuzz  = 1_000_000
)

// command is what runs the tests.
func (g goTest) command(s shown) []string {
	command := []string{"go", "test", "-json", "-count=1", "-vet=off", "-ldflags=-s -w", "-timeout=60m", s.folder}
	switch s.engine {
	case dynamoDB:
		command = slices.Insert(command, 0, "localcloud/dynoxide/with")
	case postgres:
		command = slices.Insert(command, 0, "localcloud/postgres/with")
	}
	if s.fuzzes() {
		runs := quickFuzz
		if g.full {
			runs = fullFuzz
		}
		return append(command, "-run=^$", "-fuzz=^"+s.tests+"$", fmt.Sprintf("-fuzztime=%dx", runs))
	}
	return append(command, "-run=^("+strings.ReplaceAll(s.tests, " ", "|")+")$", "-args", fmt.Sprintf("-seed=%d", g.seed), fmt.Sprintf("-full=%t", g.full))
}

// events are what the go command tells of the tests. The error is that of the command, which fails when a test does.
func (g goTest) events(s shown) ([]event, error) {
	words := g.command(s)
	command := exec.Command(words[0], words[1:]...) //nolint:gosec,noctx // not broken off: the go command, for what table.go names
	command.Env = append(os.Environ(), "GOGC=400")
	var told, apart bytes.Buffer
	command.Stdout, command.Stderr = &told, &apart
	ended := command.Run()
	var events []event
	for decoder := json.NewDecoder(&told); ; {
		var e event
		if err := decoder.Decode(&e); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return events, fmt.Errorf("%w: %w\n%s", err, ended, apart.Bytes())
		}
		events = append(events, e)
	}
	if ended != nil {
		ended = fmt.Errorf("%w\n%s", ended, apart.Bytes())
	}
	return events, ended
}

var fuzzed = regexp.MustCompile(`execs: (\d+)`)

// judge demands of the events that every test ran and passed, that none was skipped, not even in part, and that they told a figure.
func (v *verdict) judge(s shown, events []event, ended error) {
	var figures []string
	var said strings.Builder
	faults := len(v.faults)
	passed, execs := map[string]bool{}, 0
	for _, e := range events {
		switch e.Action {
		case "attr":
			switch e.Key {
			case "figure":
				figures = append(figures, e.Value)
			case "seed":
				v.seed = e.Value
			}
		case "pass":
			passed[e.Test] = true
		case "skip":
			v.faults = append(v.faults, e.Test+" was skipped")
		case "output", "build-output":
			said.WriteString(e.Output)
			if match := fuzzed.FindStringSubmatch(e.Output); match != nil {
				execs, _ = strconv.Atoi(match[1]) // digits
			}
		}
	}
	for name := range strings.FieldsSeq(s.tests) {
		if !passed[name] {
			v.faults = append(v.faults, name+" did not pass")
		}
	}
	switch {
	case s.fuzzes() && execs == 0, !s.fuzzes() && len(figures) == 0:
		v.faults = append(v.faults, s.folder+" told no figure")
	case s.fuzzes():
		v.execs = append(v.execs, execs)
	case s.engine != bolt:
		figures[0] = string(s.engine) + ": " + figures[0]
	}
	if ended != nil {
		v.faults = append(v.faults, "go test: "+ended.Error())
	}
	if len(v.faults) > faults {
		v.said += "\n" + said.String()
	}
	v.figures = append(v.figures, figures...)
}

// grouped writes 1234567 as 1,234,567.
func grouped(n int) string {
	digits := strconv.Itoa(n)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}
