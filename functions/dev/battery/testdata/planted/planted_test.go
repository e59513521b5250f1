// Package planted has tests that the battery must not take for a promise kept, and one that it must.
package planted

import (
	"testing"

	"onecentral.nl/ordering/shared/testvolume"
)

func TestPlanted_Kept(t *testing.T) {
	testvolume.Figure(t, "%d of %d from %d", 3, testvolume.Promised(2000, 1000, 10), testvolume.Seed(t))
}

func TestPlanted_NoFigure(*testing.T) {}

func TestPlanted_Failed(t *testing.T) {
	testvolume.Figure(t, "1")
	t.Error("it fails")
}

func TestPlanted_Skipped(t *testing.T) {
	testvolume.Figure(t, "1")
	t.Skip("it costs too much")
}

func TestPlanted_PartSkipped(t *testing.T) {
	testvolume.Figure(t, "1")
	t.Run("part", func(t *testing.T) { t.Skip("it costs too much") })
}

func FuzzPlanted(f *testing.F) {
	f.Fuzz(func(*testing.T, string) {})
}
