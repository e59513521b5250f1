// Package buildtest builds our programs for tests that run them.
package buildtest

import (
	"os/exec"
	"path/filepath"
	"testing"

	"onecentral.nl/ordering/shared/testvolume"
)

// Programs builds the mains ./functions/<name> of this module for this machine, and returns the folder they are in, each under the last
// part of its name. They have the race detector where the test has it: it sees more that way, and what they share with
// the test is compiled once.
func Programs(t testing.TB, tags string, names ...string) string {
	t.Helper()
	folder := t.TempDir()
	arguments := []string{"build", "-ldflags=-w", "-tags", tags, "-o", folder + string(filepath.Separator)}
	if testvolume.Race() {
		arguments = append(arguments, "-race")
	}
	for _, name := range names {
		arguments = append(arguments, "onecentral.nl/ordering/functions/"+name)
	}
	if out, err := exec.CommandContext(t.Context(), "go", arguments...).CombinedOutput(); err != nil {
		t.Fatalf("go %s: %v\n%s", arguments, err, out)
	}
	return folder
}
