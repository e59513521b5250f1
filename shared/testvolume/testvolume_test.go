package testvolume_test

import (
	"testing"

	"onecentral.nl/ordering/shared/testvolume"
)

func TestOf(t *testing.T) {
	want := 1000
	if testvolume.Race() || testing.Short() {
		want = 2
	}
	if got := testvolume.Of(1000, 2); got != want {
		t.Errorf("%d, want %d", got, want)
	}
}
