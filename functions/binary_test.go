package functions_test

import (
	"os/exec"
	"path/filepath"
	"testing"
)

// binaries builds the mains of the functions for this machine, and returns the folder they are in.
func binaries(t *testing.T, tags string, functions ...string) string {
	t.Helper()
	folder := t.TempDir()
	arguments := []string{"build", "-tags", tags, "-o", folder + string(filepath.Separator)}
	for _, f := range functions {
		arguments = append(arguments, "./functions/"+f)
	}
	command := exec.CommandContext(t.Context(), "go", arguments...)
	command.Dir = ".."
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	return folder
}
