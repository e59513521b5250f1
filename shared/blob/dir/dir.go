// Package dir is a blob.Store on a directory: the files stand under their keys, for people and backup programs to
// read, and links are served by its own handler. One process at a time may delete; any number may put and get.
//
// Content types stand in .meta/<key>/<SHA-256 of the body>.json, written before the body becomes visible: so there
// is no moment at which an object has no content type or another writer's, and every Get checks the bytes.
package dir

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"onecentral.nl/ordering/shared/blob"
)

// minSecretBytes is half of SHA-256's block of output: less would be the weakest part of a link.
const minSecretBytes = 16

// staleAfter is the age at which a temporary file cannot belong to a living Put any more.
const staleAfter = time.Hour

// pingBytes are more than a document has.
const pingBytes = 1 << 20

// Store is a blob.Store on files. New makes one.
type Store struct {
	root   string
	base   *url.URL
	secret []byte
	now    func() time.Time
	// erasing keeps a Delete from taking the content type of a Put that is halfway.
	erasing sync.RWMutex
}

var _ blob.Store = (*Store)(nil)

// New opens the store in directory root and makes it when absent. Links begin with base, a path ("/files") or an absolute
// URL, under which Handler is mounted; they are signed with secret, at least 16 bytes, and expire by now.
func New(root, base string, secret []byte, now func() time.Time) (_ *Store, err error) {
	defer wrap(&err, "New(%q)", root)
	u, err := url.Parse(strings.TrimRight(base, "/"))
	if err != nil {
		return nil, fmt.Errorf("base %q: %w", base, err)
	}
	if len(secret) < minSecretBytes {
		return nil, fmt.Errorf("secret has %d bytes, at least %d are needed", len(secret), minSecretBytes)
	}
	s := &Store{root: filepath.Clean(root), base: u, secret: bytes.Clone(secret), now: now}
	if err := os.MkdirAll(s.temporary(), 0o700); err != nil {
		return nil, err
	}
	return s, s.sweep()
}

func wrap(err *error, call string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf("dir."+call+": %w", append(args, blob.Unavailable(*err))...)
	}
}

func (s *Store) body(key string) string { return filepath.Join(s.root, filepath.FromSlash(key)) }
func (s *Store) metas(key string) string {
	return filepath.Join(s.root, ".meta", filepath.FromSlash(key))
}
func (s *Store) temporary() string { return filepath.Join(s.root, ".tmp") }

// meta is the file beside a body.
type meta struct {
	ContentType string `json:"contentType"`
}

func (s *Store) meta(key string, digest [32]byte) string {
	// The dot keeps the name apart from those of keys below this one.
	return filepath.Join(s.metas(key), "."+hex.EncodeToString(digest[:])+".json")
}

// Put implements blob.Store.
func (s *Store) Put(ctx context.Context, key, contentType string, body []byte) (err error) {
	defer wrap(&err, "Put(%q)", key)
	if err := errors.Join(ctx.Err(), blob.CheckKey(key), blob.CheckContentType(contentType)); err != nil {
		return err
	}
	about, err := json.Marshal(meta{ContentType: contentType})
	if err != nil {
		return err
	}
	s.erasing.RLock()
	defer s.erasing.RUnlock()
	return s.put(&file{path: s.meta(key, sha256.Sum256(body)), data: about}, &file{path: s.body(key), data: body})
}

// put makes both files durable, the meta before the body becomes visible. What can be on its way to the disk at once is:
// a disk does ten such requests together in the time of two.
func (s *Store) put(meta, body *file) (err error) {
	defer func() { err = errors.Join(err, meta.discard(), body.discard()) }()
	if err := together(func() error { return meta.stage(s.temporary()) }, func() error { return body.stage(s.temporary()) }); err != nil {
		return err
	}
	if err := meta.publish(); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	folders := s.folders(body.path)
	if err := syncAll(append(s.folders(meta.path), folders[1:]...)); err != nil {
		return err
	}
	if err := body.publish(); errors.Is(err, fs.ErrExist) {
		stored, err := os.ReadFile(body.path)
		switch {
		case errors.Is(err, syscall.EISDIR):
			return fmt.Errorf("%w: other objects lie below it", blob.ErrKey)
		case err != nil:
			return err
		case !bytes.Equal(stored, body.data):
			return blob.ErrExists
		}
	} else if err != nil {
		return err
	}
	return syncAll(folders[:1])
}

// Empty reports whether no object was ever stored here.
func (s *Store) Empty() (bool, error) {
	entries, err := os.ReadDir(s.root)
	if err != nil {
		return false, fmt.Errorf("dir.Empty(): %w", err)
	}
	return !slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return !strings.HasPrefix(e.Name(), ".") }), nil
}

// Ping returns why objects cannot be stored at the moment: it writes a file and removes it.
func (s *Store) Ping(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("dir.Ping(): %w", err)
	}
	f := file{path: filepath.Join(s.temporary(), "ping"), data: make([]byte, pingBytes)}
	if err := errors.Join(f.stage(s.temporary()), f.discard()); err != nil {
		return fmt.Errorf("dir.Ping(): %w: %w", blob.ErrUnavailable, err)
	}
	return nil
}

// Get implements blob.Store.
func (s *Store) Get(ctx context.Context, key string) (_ blob.Object, err error) {
	defer wrap(&err, "Get(%q)", key)
	if err := errors.Join(ctx.Err(), blob.CheckKey(key)); err != nil {
		return blob.Object{}, err
	}
	s.erasing.RLock()
	defer s.erasing.RUnlock()
	body, err := os.ReadFile(s.body(key))
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR), errors.Is(err, syscall.EISDIR):
		return blob.Object{}, blob.ErrNotFound
	case err != nil:
		return blob.Object{}, err
	}
	digest := sha256.Sum256(body)
	about, err := os.ReadFile(s.meta(key, digest))
	if errors.Is(err, fs.ErrNotExist) {
		return blob.Object{}, blob.ErrDamaged
	}
	if err != nil {
		return blob.Object{}, err
	}
	var m meta
	if err := json.Unmarshal(about, &m); err != nil {
		return blob.Object{}, fmt.Errorf("%w: %w", blob.ErrDamaged, err)
	}
	return blob.Object{Body: body, ContentType: m.ContentType, SHA256: digest}, nil
}

// Digest implements blob.Store.
func (s *Store) Digest(ctx context.Context, key string) (string, error) {
	return blob.DigestOf(s.Get(ctx, key))
}

// Lock implements blob.Store. Who may write in the folder may do everything there.
func (s *Store) Lock(ctx context.Context, below string) error {
	return errors.Join(ctx.Err(), blob.CheckBelow(below))
}

// Keys implements blob.Store.
func (s *Store) Keys(ctx context.Context, below string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		err := errors.Join(ctx.Err(), blob.CheckBelow(below))
		if err == nil {
			err = filepath.WalkDir(s.body(below), func(path string, entry fs.DirEntry, err error) error {
				switch {
				case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
					return nil
				case err != nil:
					return err
				case entry.IsDir() && strings.HasPrefix(entry.Name(), ".") && path != s.root:
					return fs.SkipDir
				case entry.IsDir() || path == s.body(below):
					return ctx.Err()
				}
				key, err := filepath.Rel(s.root, path)
				if err == nil && !yield(filepath.ToSlash(key), nil) {
					err = fs.SkipAll
				}
				return err
			})
		}
		if wrap(&err, "Keys(%q)", below); err != nil {
			yield("", err)
		}
	}
}

// Delete implements blob.Store. Directories that become empty stay: removing them would race with a Put below them.
func (s *Store) Delete(ctx context.Context, key string) (err error) {
	defer wrap(&err, "Delete(%q)", key)
	if err := errors.Join(ctx.Err(), blob.CheckKey(key)); err != nil {
		return err
	}
	s.erasing.Lock()
	defer s.erasing.Unlock()
	info, err := os.Lstat(s.body(key))
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return nil
	case err != nil:
		return err
	case info.IsDir():
		return nil // keys lie below it, but no object is under it
	}
	if err := os.Remove(s.body(key)); err != nil {
		return err
	}
	if err := syncAll(s.folders(s.body(key))); err != nil {
		return err
	}
	return os.RemoveAll(s.metas(key))
}
