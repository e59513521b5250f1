// Package racetest tells tests whether the race detector watches them.
package racetest

import (
	"runtime/debug"
	"slices"
)

// On reports whether this program has the race detector.
func On() bool {
	info, _ := debug.ReadBuildInfo()
	return slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// Volume is how often a test does what it does again and again on one goroutine: in full, or, under the race detector, which
// makes that some ten times slower and finds nothing more in it, as a sample. `make volume` runs them in full.
func Volume(full, sample int) int {
	if On() {
		return sample
	}
	return full
}
