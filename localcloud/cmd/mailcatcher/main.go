// Command mailcatcher is a mail server for local clouds: on loopback, taking everything, and putting it in a folder where
// people and the demonstration read it. It never sends anything.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/emersion/go-smtp"
)

func main() {
	port := flag.Int("port", 2525, "where to listen on 127.0.0.1; smtp://127.0.0.1:PORT?tls=none is the stack's Mail")
	folder := flag.String("folder", ".data/mail", "where mail goes")
	flag.Parse()
	server, err := newServer(*folder)
	if err != nil {
		log.Fatal("mailcatcher: ", err)
	}
	server.Addr = fmt.Sprintf("127.0.0.1:%d", *port)
	log.Fatal(server.ListenAndServe())
}

// newServer returns a mail server that keeps everything it is given in the folder: a file per delivery, also of a message
// that comes twice.
func newServer(folder string) (*smtp.Server, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return session{folder}, nil }))
	server.Domain = "localhost"
	server.ReadTimeout, server.WriteTimeout = 10*time.Second, 10*time.Second
	return server, nil
}

// session implements smtp.Session.
type session struct{ folder string }

func (session) Mail(string, *smtp.MailOptions) error { return nil }

func (session) Rcpt(string, *smtp.RcptOptions) error { return nil }

// Data writes "date-number.eml" in one step, so that whoever reads *.eml never sees half a message.
func (s session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	draft, err := os.CreateTemp(s.folder, ".arriving-*")
	if err != nil {
		return err
	}
	_, err = draft.Write(raw)
	if err := errors.Join(err, draft.Close()); err != nil {
		return err
	}
	name := fmt.Sprintf("%s-%d.eml", time.Now().UTC().Format("20060102-150405"), time.Now().UnixNano())
	return os.Rename(draft.Name(), filepath.Join(s.folder, name))
}

func (session) Reset() {}

func (session) Logout() error { return nil }
