package dir_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob/dir"
)

// The environment of the process that is to be killed: the directory it fills, and how.
const (
	envRoot  = "BLOB_DIR_CRASH_ROOT"
	envNaive = "BLOB_DIR_CRASH_NAIVE"
)

func TestMain(m *testing.M) {
	if root := os.Getenv(envRoot); root != "" {
		if err := fill(root, os.Getenv(envNaive) != ""); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// content is large enough that a kill usually falls in the middle of writing it.
func content(i int) []byte { return bytes.Repeat([]byte{byte('a' + i%26)}, 4<<20+i) }

func crashKey(i int) string { return fmt.Sprintf("load/%d/document.pdf", i) }

// fill puts objects until it is killed and prints the number of each one acknowledged. The naive way is the bug that
// the crash test must find: the body grows in place.
func fill(root string, naive bool) error {
	s, err := dir.New(root, "/files", []byte(secret), time.Now)
	if err != nil {
		return err
	}
	put := s.Put
	if naive {
		put = func(_ context.Context, key, _ string, body []byte) error {
			path := filepath.Join(root, filepath.FromSlash(key))
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				return err
			}
			f, err := os.Create(path)
			for chunk := range slices.Chunk(body, 64<<10) {
				_, writeErr := f.Write(chunk)
				err = errors.Join(err, writeErr, f.Sync())
			}
			return errors.Join(err, f.Close())
		}
	}
	for i := 0; ; i++ {
		if err := put(context.Background(), crashKey(i), "application/pdf", content(i)); err != nil {
			return err
		}
		fmt.Println(i)
	}
}

var errHalf = errors.New("half an object is visible")

// crash kills a filling process after some time and says what is wrong with what it left.
func crash(t *testing.T, naive bool, after time.Duration) error {
	t.Helper()
	root := t.TempDir()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), envRoot+"="+root)
	if naive {
		cmd.Env = append(cmd.Env, envNaive+"=1")
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	acknowledged := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		acknowledged++
	}
	_ = cmd.Wait() // killed, as it should be

	s := open(t, root, time.Now)
	whole := 0
	for i := 0; ; i++ {
		body, err := os.ReadFile(filepath.Join(root, crashKey(i)))
		if errors.Is(err, fs.ErrNotExist) {
			break
		}
		if err != nil {
			return err
		}
		if !bytes.Equal(body, content(i)) {
			return fmt.Errorf("%w: %s holds %d bytes of %d", errHalf, crashKey(i), len(body), len(content(i)))
		}
		if !naive {
			if _, err := s.Get(t.Context(), crashKey(i)); err != nil {
				return err
			}
		}
		whole++
	}
	if whole < acknowledged {
		return fmt.Errorf("%d objects were acknowledged, %d are there", acknowledged, whole)
	}
	if err := s.Put(t.Context(), crashKey(whole), "application/pdf", content(whole)); err != nil {
		return fmt.Errorf("the interrupted put cannot be repeated: %w", err)
	}
	return nil
}

// Kill -9 leaves whole objects only.
func TestStore_Kill9(t *testing.T) {
	for i := range 10 {
		if err := crash(t, false, time.Duration(60+17*i)*time.Millisecond); err != nil {
			t.Fatal(err)
		}
	}
}

// A planted bug: a body that grows in place is found.
func TestStore_Kill9Planted(t *testing.T) {
	for i := range 10 {
		if err := crash(t, true, time.Duration(60+17*i)*time.Millisecond); err != nil {
			if !errors.Is(err, errHalf) {
				t.Fatalf("found something else: %v", err)
			}
			return
		}
	}
	t.Error("ten kills in the middle of a naive put were not noticed")
}
