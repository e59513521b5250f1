package bolt_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// mount makes a small disk in memory until the test ends, and returns where.
func mount(t *testing.T, folder, size string) string {
	t.Helper()
	path := filepath.Join(folder, "small")
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", path, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("no small disk: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(path, syscall.MNT_DETACH) })
	return path
}
