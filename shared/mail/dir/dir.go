// Package dir delivers mail into a directory, one .eml file per message, for laptops and tests: any mail program opens it.
package dir

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	netmail "net/mail"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"onecentral.nl/ordering/shared/mail"
)

// dateLayout begins a file's name, in UTC: a listing is in the order of writing.
const dateLayout = "20060102-150405"

// Sender is a mail.Sender on a directory. New makes one. It is safe for concurrent use.
type Sender struct {
	root string
	// names of the files by what follows the date, so that no mail has to look through a full folder.
	mu    sync.Mutex
	names map[string]string
}

var _ mail.Sender = (*Sender)(nil)

// New delivers into the directory root and makes it when absent.
func New(root string) (*Sender, error) {
	if err := os.MkdirAll(root, 0o700); err != nil {
		return nil, fmt.Errorf("dir.New(%q): %w", root, err)
	}
	entries, err := os.ReadDir(root)
	if err != nil {
		return nil, fmt.Errorf("dir.New(%q): %w", root, err)
	}
	s := &Sender{root: root, names: map[string]string{}}
	for _, entry := range entries {
		if name := entry.Name(); len(name) > len(dateLayout) && strings.HasSuffix(name, ".eml") {
			s.names[name[len(dateLayout):]] = name
		}
	}
	return s, nil
}

// Send implements mail.Sender: it writes "date-id.eml", durably and in one step. The same ID again replaces the file.
func (s *Sender) Send(ctx context.Context, m mail.Message) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("dir.Send(%q): %w", m.ID, err)
	}
	raw, err := mail.Render(m)
	if err != nil {
		return fmt.Errorf("dir.Send: %w", err)
	}
	if err := s.deliver(m, raw); err != nil {
		return fmt.Errorf("dir.Send(%q): %w: %w", m.ID, mail.ErrUnavailable, err)
	}
	return nil
}

func (s *Sender) deliver(m mail.Message, raw []byte) error {
	path := s.path(m)
	// The name ends otherwise, so that a reader of *.eml never sees half a message.
	f, err := s.create()
	if err != nil {
		return err
	}
	_, err = f.Write(raw)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	d, err := os.Open(s.root)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// create makes a file to write to, and the folder, should somebody have removed it.
func (s *Sender) create() (*os.File, error) {
	f, err := os.CreateTemp(s.root, ".sending-*.tmp")
	if errors.Is(err, fs.ErrNotExist) && os.MkdirAll(s.root, 0o700) == nil {
		return os.CreateTemp(s.root, ".sending-*.tmp")
	}
	return f, err
}

// Ping returns why no mail can be sent at the moment: it writes a file and removes it.
func (s *Sender) Ping(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("dir.Ping(): %w", err)
	}
	f, err := s.create()
	if err == nil {
		_, err = f.Write(make([]byte, 64<<10))
		err = errors.Join(err, f.Close(), os.Remove(f.Name()))
	}
	if err != nil {
		return fmt.Errorf("dir.Ping(): %w: %w", mail.ErrUnavailable, err)
	}
	return nil
}

// Erase removes the mails of the thread, which is what their References begin with, before the @.
func (s *Sender) Erase(ctx context.Context, thread string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for suffix, name := range s.names {
		path := filepath.Join(s.root, name)
		of, err := threadOf(path)
		if err == nil && of == thread {
			err = os.Remove(path)
			delete(s.names, suffix)
		}
		if err = errors.Join(err, ctx.Err()); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("dir.Erase(%q): %w", thread, err)
		}
	}
	return nil
}

// threadOf returns the thread of a mail, empty for none, and for what is no mail.
func threadOf(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	m, malformed := netmail.ReadMessage(f)
	if err := f.Close(); err != nil || malformed != nil {
		return "", err
	}
	thread, _, _ := strings.Cut(strings.TrimPrefix(m.Header.Get("References"), "<"), "@")
	return thread, nil
}

// path is the file of the message's ID: the one that is there, or a new one named by the message's date.
func (s *Sender) path(m mail.Message) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	suffix := "-" + safe(m.ID) + ".eml"
	if s.names[suffix] == "" {
		s.names[suffix] = m.Date.UTC().Format(dateLayout) + suffix
	}
	return filepath.Join(s.root, s.names[suffix])
}

// safe is the ID as part of a file name. An ID that had to be changed or shortened gets a digest, so that no two share a name.
func safe(id string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', strings.ContainsRune("._@-", r):
			return r
		}
		return '_'
	}, id)
	if name == id && len(id) <= 120 {
		return name
	}
	digest := sha256.Sum256([]byte(id))
	return name[:min(len(name), 120)] + "-" + hex.EncodeToString(digest[:8])
}
