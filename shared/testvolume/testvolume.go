// Package testvolume says how often a test repeats itself.
package testvolume

import (
	"runtime/debug"
	"slices"
	"testing"
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
