package dir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"

	"onecentral.nl/ordering/shared/blob"
)

// file is one that is to be there whole or not at all, also after a crash, and to replace none.
type file struct {
	path   string
	data   []byte
	staged string // its temporary name, empty when something is at the path already
}

// stage writes the bytes durably under a temporary name. It makes the folders that it needs, should somebody have removed them.
func (f *file) stage(temporary string) error {
	if _, err := os.Lstat(f.path); err == nil {
		return nil // spares the temporary file; publish tells
	}
	if err := os.MkdirAll(filepath.Dir(f.path), 0o700); err != nil {
		if errors.Is(err, syscall.ENOTDIR) {
			return fmt.Errorf("%w: it lies below another object", blob.ErrKey)
		}
		return err
	}
	t, err := os.CreateTemp(temporary, "put-")
	if errors.Is(err, fs.ErrNotExist) && os.MkdirAll(temporary, 0o700) == nil {
		t, err = os.CreateTemp(temporary, "put-")
	}
	if err != nil {
		return err
	}
	f.staged = t.Name()
	if _, err := t.Write(f.data); err != nil {
		return errors.Join(err, t.Close())
	}
	return errors.Join(t.Sync(), t.Close())
}

// publish makes a staged file visible; fs.ErrExist says that something is there. Its folder is to be synced then.
func (f *file) publish() error {
	if f.staged == "" {
		return fs.ErrExist
	}
	return os.Link(f.staged, f.path) // a link, unlike a rename, refuses to replace
}

func (f *file) discard() error {
	if f.staged == "" {
		return nil
	}
	return os.Remove(f.staged)
}

// folders are those that the path lies in, its own first, up to the root.
func (s *Store) folders(path string) []string {
	var folders []string
	for folder := filepath.Dir(path); ; folder = filepath.Dir(folder) {
		folders = append(folders, folder)
		if folder == s.root || folder == filepath.Dir(folder) {
			return folders
		}
	}
}

// syncAll makes the names in the folders survive a loss of power.
func syncAll(folders []string) error {
	var syncs []func() error
	for _, folder := range folders {
		syncs = append(syncs, func() error {
			d, err := os.Open(folder)
			if err != nil {
				return err
			}
			return errors.Join(d.Sync(), d.Close())
		})
	}
	return together(syncs...)
}

// together does all at once.
func together(tasks ...func() error) error {
	faults := make([]error, len(tasks))
	var running sync.WaitGroup
	for i, task := range tasks {
		running.Go(func() { faults[i] = task() })
	}
	running.Wait()
	return errors.Join(faults...)
}

// sweep removes the temporary files of processes that died.
func (s *Store) sweep() error {
	entries, err := os.ReadDir(s.temporary())
	if err != nil {
		return err
	}
	for _, entry := range entries {
		info, err := entry.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		if s.now().Sub(info.ModTime()) < staleAfter {
			continue
		}
		if err := os.Remove(filepath.Join(s.temporary(), entry.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
