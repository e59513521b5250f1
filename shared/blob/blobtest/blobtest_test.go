package blobtest_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"iter"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/blobtest"
)

// fault is a bug that a driver could have; the zero value is none.
type fault string

// store is a driver in memory, right but for its fault. Its links are signed by having been handed out.
type store struct {
	fault fault

	mu      sync.Mutex
	objects map[string]blob.Object
	links   map[string]link
	passed  time.Duration
}

type link struct {
	key, disposition, filename string
	expires                    time.Duration
}

func (s *store) Put(ctx context.Context, key, contentType string, body []byte) error {
	if err := ctx.Err(); err != nil && s.fault != "ignores the context" {
		return err
	}
	if err := blob.CheckKey(key); err != nil && s.fault != "takes any key" {
		return err
	}
	if err := blob.CheckContentType(contentType); err != nil && s.fault != "takes any content type" {
		return err
	}
	s.mu.Lock()
	stored, ok := s.objects[key]
	if s.fault == "checks, then writes" {
		s.mu.Unlock()
		time.Sleep(time.Millisecond)
		s.mu.Lock()
	}
	defer s.mu.Unlock()
	switch {
	case ok && s.fault == "replaces":
	case ok && s.fault == "refuses the same bytes":
		return blob.ErrExists
	case ok && bytes.Equal(stored.Body, body):
		return nil
	case ok && s.fault == "compares the beginning" && bytes.HasPrefix(stored.Body, body):
		return nil
	case ok:
		return blob.ErrExists
	}
	switch s.fault {
	case "forgets the content type":
		contentType = "application/octet-stream"
	case "cuts large bodies":
		body = body[:min(len(body), 64<<10)]
	}
	s.objects[key] = blob.Object{Body: bytes.Clone(body), ContentType: contentType, SHA256: sha256.Sum256(body)}
	return nil
}

func (s *store) Digest(ctx context.Context, key string) (string, error) {
	return blob.DigestOf(s.Get(ctx, key))
}

func (s *store) Lock(ctx context.Context, below string) error {
	if err := ctx.Err(); err != nil && s.fault != "ignores the context" {
		return err
	}
	return blob.CheckBelow(below)
}

func (s *store) Get(ctx context.Context, key string) (blob.Object, error) {
	if err := ctx.Err(); err != nil {
		return blob.Object{}, err
	}
	if err := blob.CheckKey(key); err != nil && s.fault != "takes any key" {
		return blob.Object{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	o, ok := s.objects[key]
	if !ok && s.fault != "finds everything" {
		return blob.Object{}, blob.ErrNotFound
	}
	return o, nil
}

func (s *store) Delete(ctx context.Context, key string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := blob.CheckKey(key); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch s.fault {
	case "keeps what is deleted":
		return nil
	case "deletes by prefix":
		for k := range s.objects {
			if strings.HasPrefix(k, key) {
				delete(s.objects, k)
			}
		}
	}
	delete(s.objects, key)
	return nil
}

func (s *store) Keys(ctx context.Context, below string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		if err := errors.Join(ctx.Err(), blob.CheckBelow(below)); err != nil && s.fault != "ignores the context" {
			yield("", err)
			return
		}
		if below != "" && s.fault != "lists by prefix of text" {
			below += "/"
		}
		s.mu.Lock()
		keys := slices.Collect(maps.Keys(s.objects))
		s.mu.Unlock()
		for _, key := range keys {
			if strings.HasPrefix(key, below) && !yield(key, nil) {
				return
			}
		}
	}
}

func (s *store) URL(_ context.Context, key string, valid time.Duration, filename string) (string, error) {
	return s.link(key, valid, blob.Inline, filename)
}

func (s *store) DownloadURL(_ context.Context, key string, valid time.Duration, filename string) (string, error) {
	return s.link(key, valid, blob.Attachment, filename)
}

func (s *store) link(key string, valid time.Duration, disposition, filename string) (string, error) {
	if err := blob.CheckKey(key); err != nil {
		return "", err
	}
	if err := blob.CheckValidity(valid); err != nil && s.fault != "takes any validity" {
		return "", err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	id := fmt.Sprint(len(s.links))
	s.links[id] = link{key, disposition, filename, s.passed + valid}
	return "/" + key + "?" + url.Values{"id": {id}, "filename": {filename}}.Encode(), nil
}

func (s *store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	query := r.URL.Query()
	l, ok := s.links[query.Get("id")]
	key := r.URL.Path[1:]
	switch {
	case r.Method == http.MethodDelete && s.fault == "deletes through a link":
		delete(s.objects, key)
		w.WriteHeader(http.StatusNoContent)
		return
	case r.Method != http.MethodGet:
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	case s.fault == "serves without a signature":
	case !ok, l.key != key && s.fault != "signs without the key", l.filename != query.Get("filename") && s.fault != "signs without the filename":
		w.WriteHeader(http.StatusForbidden)
		return
	case s.passed >= l.expires && s.fault != "never expires":
		w.WriteHeader(http.StatusForbidden)
		return
	}
	o := s.objects[key]
	if s.fault != "serves without type" {
		w.Header().Set("Content-Type", o.ContentType)
	}
	disposition := l.disposition
	switch s.fault {
	case "serves as attachment":
		disposition = blob.Attachment
	case "shows everything":
		disposition = blob.Inline
	}
	w.Header().Set("Content-Disposition", blob.Disposition(disposition, key, query.Get("filename")))
	if s.fault != "lets caches keep it" {
		w.Header().Set("Cache-Control", "private, no-store")
	}
	_, _ = w.Write(o.Body)
}

// failing lists the checks that a store with the fault does not pass.
func failing(t *testing.T, f fault) []string {
	t.Helper()
	var names []string
	for _, c := range blobtest.Checks() {
		s := &store{fault: f, objects: map[string]blob.Object{}, links: map[string]link{}}
		server := httptest.NewServer(s)
		pass := func(d time.Duration) {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.passed += d
		}
		if err := c.Run(t.Context(), blobtest.Fixture{Store: s, Client: server.Client(), Host: server.URL, Pass: pass}); err != nil {
			names = append(names, c.Name)
		}
		server.Close()
	}
	return names
}

// The suite accepts a right store.
func TestSuite(t *testing.T) {
	if names := failing(t, ""); len(names) > 0 {
		t.Errorf("refused by %q", names)
	}
}

func TestSuite_Planted(t *testing.T) {
	for f, check := range map[fault]string{
		"checks, then writes":        "of fifty writers of different bytes one wins",
		"replaces":                   "the same bytes again are success, other bytes are refused and change nothing",
		"refuses the same bytes":     "fifty writers of the same bytes all succeed",
		"compares the beginning":     "the same bytes again are success, other bytes are refused and change nothing",
		"forgets the content type":   "what was put is got back, byte for byte",
		"cuts large bodies":          "what was put is got back, byte for byte",
		"finds everything":           "an absent key is not found",
		"takes any key":              "malformed arguments are refused",
		"takes any content type":     "malformed arguments are refused",
		"takes any validity":         "malformed arguments are refused",
		"keeps what is deleted":      "a deleted object is gone and its key is free",
		"deletes by prefix":          "a deleted object is gone and its key is free",
		"lists by prefix of text":    "the keys below a key are listed",
		"ignores the context":        "a cancelled context stops every method",
		"serves without type":        "a link shows the object inline, or lets it be saved, under its name and type",
		"serves as attachment":       "a link shows the object inline, or lets it be saved, under its name and type",
		"shows everything":           "a link shows the object inline, or lets it be saved, under its name and type",
		"lets caches keep it":        "a link shows the object inline, or lets it be saved, under its name and type",
		"never expires":              "a link dies when its time has passed",
		"serves without a signature": "a changed link is refused",
		"signs without the key":      "a changed link is refused",
		"signs without the filename": "a changed link is refused",
		"deletes through a link":     "a link reads and never writes",
	} {
		t.Run(string(f), func(t *testing.T) {
			if names := failing(t, f); !slices.Contains(names, check) {
				t.Errorf("%q did not fail; these did: %q", check, names)
			}
		})
	}
}
