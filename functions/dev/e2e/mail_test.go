package e2e_test

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// letter waits for a mail to somebody whose subject has the words, and returns its text.
func letter(t *testing.T, to, words string) (text string) {
	t.Helper()
	eventually(t, "a mail to "+to+" about "+words, func() bool {
		files, err := filepath.Glob(filepath.Join(data, "mail", "*.eml"))
		if err != nil {
			t.Fatal(err)
		}
		return slices.ContainsFunc(files, func(path string) (found bool) {
			text, found = read(t, path, to, words)
			return found
		})
	})
	return text
}

// read is the text of a mail, if it is the one.
func read(t *testing.T, path, to, words string) (text string, ok bool) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	m, err := mail.ReadMessage(f)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if !strings.Contains(m.Header.Get("To"), to) || !strings.Contains(subject, words) {
		return "", false
	}
	_, parameters, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	for parts := multipart.NewReader(m.Body, parameters["boundary"]); ; {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			t.Fatalf("%s has no text", path)
		}
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		if kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type")); kind == "text/plain" {
			body, err := io.ReadAll(part)
			if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			return string(body), true
		}
	}
}

// link is the first in a mail that leads below the path.
func link(t *testing.T, text, path string) string {
	t.Helper()
	found := regexp.MustCompile(regexp.QuoteMeta(base+path) + `[A-Za-z0-9._~/?=&%-]*`).FindString(text)
	if found == "" {
		t.Fatalf("no link to %s in: %s", path, text)
	}
	return found
}
