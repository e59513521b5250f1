package pdfscan_test

import (
	"bytes"
	"runtime"
	"slices"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/pdfscan"
	"onecentral.nl/ordering/shared/pdfscan/pdfscantest"
	"onecentral.nl/ordering/shared/testvolume"
)

// What looking through one file may take, whatever is in it.
const (
	longest = 5 * time.Second // on a busy machine
	most    = 4 << 20         // bytes allocated: as many as the largest file has
)

func TestScan_Hostile(t *testing.T) {
	hostile, harmless := pdfscantest.Hostile(), pdfscantest.Harmless()
	slowest := time.Duration(0)
	for _, file := range append(hostile, harmless...) {
		t.Run(file.Name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			began := time.Now()
			found := pdfscan.Scan(file.Body)
			took := time.Since(began)
			runtime.ReadMemStats(&after)
			slowest = max(slowest, took)
			if !slices.Equal(found, file.Found) {
				t.Errorf("found %v, not %v", found, file.Found)
			}
			if allocated := after.TotalAlloc - before.TotalAlloc; took > longest || allocated > most {
				t.Errorf("it took %v and %d bytes", took, allocated)
			}
		})
	}
	testvolume.Figure(t, "%d hostile and %d harmless files looked through, each in at most %d ms", len(hostile), len(harmless), slowest.Milliseconds())
}

// Who looks for the names alone misses what is written otherwise, or packed.
func TestScan_Planted(t *testing.T) {
	missed := 0
	for _, file := range pdfscantest.Hostile() {
		if slices.Contains(file.Found, ordering.FoundScripts) && !bytes.Contains(file.Body, []byte("/JavaScript")) && !bytes.Contains(file.Body, []byte("/XFA")) {
			missed++
		}
	}
	if missed < 5 {
		t.Errorf("only %d files hide their scripts from a search for the names", missed)
	}
}

func FuzzScan(f *testing.F) {
	for _, file := range append(pdfscantest.Hostile(), pdfscantest.Harmless()...) {
		if len(file.Body) < 4<<10 {
			f.Add(file.Body)
		}
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		if found := pdfscan.Scan(file); len(found) > len(ordering.Findings()) {
			t.Error(found)
		}
	})
}
