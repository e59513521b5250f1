// Package testvolume says how often a test repeats itself and what its random numbers begin with, and lets it tell in figures
// what it did, which `make battery` prints.
package testvolume

import (
	"flag"
	"fmt"
	"runtime/debug"
	"slices"
	"strconv"
	"testing"
)

// The flags of every test program that asks this package.
var (
	all  = flag.Bool("full", false, "as often as `make battery-full` does it")
	seed = flag.Uint64("seed", 1, "what random numbers begin with")
)

// Race reports whether this program has the race detector.
func Race() bool {
	info, _ := debug.ReadBuildInfo()
	return slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// Of is how often a test does what it does again and again on one goroutine: in full, as in `make volume`, or as a sample
// with -short and under the race detector, which makes it some ten times slower and finds nothing more in it.
func Of(full, sample int) int {
	if Race() || testing.Short() {
		return sample
	}
	return full
}

// Promised is Of for what is in full too much but for `make battery-full`.
func Promised(full, quick, sample int) int {
	if *all {
		return Of(full, sample)
	}
	return Of(quick, sample)
}

// Seed is what the random numbers of a test begin with: the same ones, unless the flag -seed says otherwise.
func Seed(t testing.TB) uint64 {
	t.Helper()
	t.Attr("seed", strconv.FormatUint(*seed, 10))
	t.Logf("seed %d", *seed)
	return *seed
}

// Figure tells what the test did, in figures. `make battery` demands one.
func Figure(t testing.TB, format string, arguments ...any) {
	t.Helper()
	figure := fmt.Sprintf(format, arguments...)
	t.Attr("figure", figure)
	t.Log(figure)
}
