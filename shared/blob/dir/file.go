package dir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"onecentral.nl/ordering/shared/blob"
)

// create makes the file path with the given bytes, durably and in one step: it is absent or whole, also after a crash. It never
// replaces: fs.ErrExist says that something is there.
func (s *Store) create(path string, data []byte) (err error) {
	if _, err := os.Lstat(path); err == nil {
		return fs.ErrExist // spares the temporary file; the link below decides
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		if errors.Is(err, syscall.ENOTDIR) {
			return fmt.Errorf("%w: it lies below another object", blob.ErrKey)
		}
		return err
	}
	f, err := os.CreateTemp(s.temporary(), "put-")
	if err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err, os.Remove(f.Name()))
	}()
	if _, err := f.Write(data); err != nil {
		return errors.Join(err, f.Close())
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	// A link, unlike a rename, refuses to replace.
	if err := os.Link(f.Name(), path); err != nil {
		return err
	}
	return s.syncDirs(filepath.Dir(path))
}

// syncDirs makes names in path, and path itself up to the root, survive a loss of power.
func (s *Store) syncDirs(path string) error {
	for {
		d, err := os.Open(path)
		if err != nil {
			return err
		}
		if err := errors.Join(d.Sync(), d.Close()); err != nil {
			return err
		}
		if path == s.root || path == filepath.Dir(path) {
			return nil
		}
		path = filepath.Dir(path)
	}
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
