package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/emersion/go-smtp"
)

// open returns a mail server that keeps everything it is given in the folder: a file per delivery, also of a message that
// comes twice.
func open(folder string) (*smtp.Server, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return counter{folder}, nil }))
	server.Domain = "localhost"
	server.ReadTimeout, server.WriteTimeout = 10*time.Second, 10*time.Second
	return server, nil
}

// counter is where one client hands in its mail.
type counter struct{ folder string }

// Mail implements smtp.Session.
func (counter) Mail(string, *smtp.MailOptions) error { return nil }

// Rcpt implements smtp.Session.
func (counter) Rcpt(string, *smtp.RcptOptions) error { return nil }

// Data implements smtp.Session: it writes "date-number.eml" in one step, so that who reads *.eml never sees half a message.
func (c counter) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	draft, err := os.CreateTemp(c.folder, ".arriving-*")
	if err != nil {
		return err
	}
	_, err = draft.Write(raw)
	if err := errors.Join(err, draft.Close()); err != nil {
		return err
	}
	name := fmt.Sprintf("%s-%d.eml", time.Now().UTC().Format("20060102-150405"), time.Now().UnixNano())
	return os.Rename(draft.Name(), filepath.Join(c.folder, name))
}

// Reset implements smtp.Session.
func (counter) Reset() {}

// Logout implements smtp.Session.
func (counter) Logout() error { return nil }
