package racetest_test

import (
	"testing"

	"onecentral.nl/ordering/shared/racetest"
)

func TestAVolumeIsASampleUnderTheRaceDetectorOnly(t *testing.T) {
	want := map[bool]int{true: 2, false: 1000}[racetest.On()]
	if got := racetest.Volume(1000, 2); got != want {
		t.Errorf("%d, want %d", got, want)
	}
}
