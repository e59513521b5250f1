package main

import (
	"errors"
	"io"
	"io/fs"
	"mime"
	"mime/multipart"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// mailbox reads the folder where the server delivers mail, one .eml file each.
type mailbox struct {
	folder string
	old    []string
}

// message is a mail that arrived.
type message struct{ path, to, subject, text string }

// forget leaves out what is there already.
func (b *mailbox) forget() { b.old = b.files() }

func (b *mailbox) files() []string {
	entries, err := os.ReadDir(b.folder)
	if !errors.Is(err, fs.ErrNotExist) {
		must(err, "looking for mail")
	}
	var names []string
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".eml") {
			names = append(names, e.Name())
		}
	}
	return names
}

// about lists the mails whose subject holds the words, oldest first.
func (b *mailbox) about(words string) []message {
	var found []message
	for _, name := range b.files() {
		if slices.Contains(b.old, name) {
			continue
		}
		if l := open(filepath.Join(b.folder, name)); strings.Contains(l.subject, words) {
			found = append(found, l)
		}
	}
	return found
}

func open(path string) message {
	f, err := os.Open(path)
	must(err, "opening a mail")
	defer func() { _ = f.Close() }() // it was only read
	m, err := mail.ReadMessage(f)
	must(err, "reading "+path)
	to, err := m.Header.AddressList("To")
	must(err, "reading the recipient of "+path)
	expect(len(to) == 1, "%s goes to %d recipients", path, len(to))
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	must(err, "reading the subject of "+path)
	return message{path: path, to: to[0].Address, subject: subject, text: plain(m, path)}
}

// plain is the text part.
func plain(m *mail.Message, path string) string {
	kind, parameters, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	must(err, "reading the content type of "+path)
	expect(kind == "multipart/alternative", "%s is %s", path, kind)
	parts := multipart.NewReader(m.Body, parameters["boundary"])
	text, html := "", false
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			expect(text != "" && html, "%s has not both text and HTML", path)
			return text
		}
		must(err, "reading "+path)
		switch kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type")); kind {
		case "text/plain":
			text = whole(part, path)
		case "text/html":
			html = true
		}
	}
}

func whole(r io.Reader, path string) string {
	body, err := io.ReadAll(r)
	must(err, "reading "+path)
	return string(body)
}
