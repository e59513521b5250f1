package dir_test

import (
	"cmp"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/blobtest"
	"onecentral.nl/ordering/shared/blob/dir"
)

const secret = "sixteen bytes or more"

// clock is a time that only moves when told to; safe for concurrent use.
type clock struct{ passed atomic.Int64 }

func (c *clock) now() time.Time {
	return time.Date(2026, 11, 17, 9, 0, 0, 500, time.UTC).Add(time.Duration(c.passed.Load()))
}

func (c *clock) pass(d time.Duration) { c.passed.Add(int64(d)) }

func open(t *testing.T, root string, now func() time.Time) *dir.Store {
	t.Helper()
	s, err := dir.New(root, "/files", []byte(secret), now)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func serve(t *testing.T, s *dir.Store) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	mux.Handle("/files/", s.Handler())
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func TestConformance(t *testing.T) {
	blobtest.Run(t, func(t *testing.T) blobtest.Fixture {
		var c clock
		s := open(t, t.TempDir(), c.now)
		server := serve(t, s)
		return blobtest.Fixture{Store: s, Client: server.Client(), Host: server.URL, Pass: c.pass}
	})
}

// Files stand under their keys.
func TestStore_Paths(t *testing.T) {
	root := t.TempDir()
	s := open(t, root, time.Now)
	if err := s.Put(t.Context(), "quotes/OFF-2026-00042/1.pdf", "application/pdf", []byte("%PDF")); err != nil {
		t.Fatal(err)
	}
	body, err := os.ReadFile(filepath.Join(root, "quotes", "OFF-2026-00042", "1.pdf"))
	if err != nil || string(body) != "%PDF" {
		t.Errorf("the file holds %q, %v", body, err)
	}
	left, err := os.ReadDir(filepath.Join(root, ".tmp"))
	if err != nil || len(left) != 0 {
		t.Errorf("temporary files left: %v, %v", left, err)
	}
}

// Objects outlive the store that wrote them.
func TestStore_Reopen(t *testing.T) {
	root := t.TempDir()
	if err := open(t, root, time.Now).Put(t.Context(), "a/b", "text/plain", []byte("x")); err != nil {
		t.Fatal(err)
	}
	got, err := open(t, root, time.Now).Get(t.Context(), "a/b")
	if err != nil || string(got.Body) != "x" || got.ContentType != "text/plain" {
		t.Errorf("after reopening: %+v, %v", got, err)
	}
}

// Changed bytes are never served.
func TestStore_Corrupt(t *testing.T) {
	root := t.TempDir()
	s := open(t, root, time.Now)
	if err := s.Put(t.Context(), "a", "text/plain", []byte("signed for € 100")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "a"), []byte("signed for € 900"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Get(t.Context(), "a"); !errors.Is(err, blob.ErrDamaged) {
		t.Errorf("Get = %v, want ErrDamaged", err)
	}
	link, err := s.URL(t.Context(), "a", time.Minute, "a.txt")
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, link, nil))
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "900") {
		t.Errorf("the link gave %d %q", w.Code, w.Body)
	}
}

// A key below another object is refused.
func TestStore_KeyBelowObject(t *testing.T) {
	s := open(t, t.TempDir(), time.Now)
	for _, key := range []string{"a", "b/c"} {
		if err := s.Put(t.Context(), key, "text/plain", []byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	for _, key := range []string{"a/b", "b"} {
		if err := s.Put(t.Context(), key, "text/plain", []byte("x")); !errors.Is(err, blob.ErrKey) {
			t.Errorf("Put(%q) = %v, want ErrKey", key, err)
		}
	}
}

// Temporary files of the dead only are swept.
func TestNew_Sweep(t *testing.T) {
	root := t.TempDir()
	tmp := filepath.Join(root, ".tmp")
	now := time.Now()
	if err := os.Mkdir(tmp, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, age := range map[string]time.Duration{"put-dead": 2 * time.Hour, "put-living": time.Minute} {
		path := filepath.Join(tmp, name)
		if err := errors.Join(os.WriteFile(path, nil, 0o600), os.Chtimes(path, now, now.Add(-age))); err != nil {
			t.Fatal(err)
		}
	}
	open(t, root, func() time.Time { return now })
	left, err := os.ReadDir(tmp)
	if err != nil || len(left) != 1 || left[0].Name() != "put-living" {
		t.Errorf("left: %v, %v", left, err)
	}
}

func TestNew_ShortSecret(t *testing.T) {
	if _, err := dir.New(t.TempDir(), "/files", []byte("short"), time.Now); err == nil {
		t.Error("a secret of 5 bytes was accepted")
	}
}

func TestStore_Handler(t *testing.T) {
	var c clock
	s := open(t, t.TempDir(), c.now)
	if err := s.Put(t.Context(), "a", "text/plain", []byte("0123456789")); err != nil {
		t.Fatal(err)
	}
	link := func(key string) string {
		l, err := s.URL(t.Context(), key, time.Minute, "a.txt")
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	later := link("a")
	other, err := dir.New(t.TempDir(), "/files", []byte("another secret altogether"), c.now)
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := other.URL(t.Context(), "a", time.Minute, "a.txt")
	if err != nil {
		t.Fatal(err)
	}
	download, err := s.DownloadURL(t.Context(), "a", time.Minute, "a.txt")
	if err != nil {
		t.Fatal(err)
	}
	const shown = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
	for name, test := range map[string]struct {
		method, link string
		after        time.Duration
		header       [2]string
		status       int
		text, policy string
	}{
		"a link works until its last moment": {link: later, after: time.Minute - time.Millisecond, status: 200, text: "0123456789", policy: shown},
		"a file made elsewhere runs nothing": {link: download, status: 200, text: "0123456789"},
		"an expired link says so":            {link: later, after: time.Minute + time.Second, status: 403, text: "This link has expired"},
		"a link of another secret is none":   {link: foreign, status: 403, text: "not valid"},
		"a link outside the base is none":    {link: strings.Replace(later, "/files/", "/other/", 1), status: 403, text: "not valid"},
		"a range is served":                  {link: later, header: [2]string{"Range", "bytes=2-4"}, status: 206, text: "234", policy: shown},
		"a link to nothing is not found":     {link: link("b"), status: 404, text: "does not exist"},
		"POST is not allowed":                {method: http.MethodPost, link: later, status: 405, text: "Method Not Allowed"},
		"OPTIONS is not allowed":             {method: http.MethodOptions, link: later, status: 405, text: "Method Not Allowed"},
	} {
		t.Run(name, func(t *testing.T) {
			c.pass(test.after)
			defer c.pass(-test.after)
			r := httptest.NewRequest(test.method, test.link, nil)
			if test.header[0] != "" {
				r.Header.Set(test.header[0], test.header[1])
			}
			w := httptest.NewRecorder()
			s.Handler().ServeHTTP(w, r)
			if w.Code != test.status || !strings.Contains(w.Body.String(), test.text) {
				t.Errorf("%d %q", w.Code, w.Body)
			}
			for name, want := range map[string]string{
				"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Strict-Transport-Security": "",
				"Content-Security-Policy": cmp.Or(test.policy, "default-src 'none'; frame-ancestors 'none'; sandbox"),
			} {
				if got := w.Header().Get(name); got != want {
					t.Errorf("%s: %q, want %q", name, got, want)
				}
			}
			if !strings.HasPrefix(w.Header().Get("Content-Type"), "text/plain") {
				t.Errorf("Content-Type: %q", w.Header().Get("Content-Type"))
			}
		})
	}
}

// An absolute base makes absolute links.
func TestStore_AbsoluteBase(t *testing.T) {
	s, err := dir.New(t.TempDir(), "https://orders.example/files/", []byte(secret), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Put(t.Context(), "a", "text/plain", []byte("x")); err != nil {
		t.Fatal(err)
	}
	link, err := s.URL(t.Context(), "a", time.Minute, "a.txt")
	if err != nil || !strings.HasPrefix(link, "https://orders.example/files/a?") {
		t.Fatalf("%s, %v", link, err)
	}
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, link, nil))
	if w.Code != http.StatusOK || w.Header().Get("Strict-Transport-Security") == "" {
		t.Errorf("%d %s %v", w.Code, w.Body, w.Header())
	}
}

// Folders that somebody removed are made again.
func TestStore_FoldersRemoved(t *testing.T) {
	root := filepath.Join(t.TempDir(), "documents")
	s := open(t, root, time.Now)
	if err := os.RemoveAll(root); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(s.Ping(t.Context()), s.Put(t.Context(), "a/b", "text/plain", []byte("x"))); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Get(t.Context(), "a/b"); err != nil || string(got.Body) != "x" {
		t.Errorf("%+v, %v", got, err)
	}
}

// A place that cannot be written to is unavailable.
func TestStore_Unavailable(t *testing.T) {
	root := filepath.Join(t.TempDir(), "documents")
	s := open(t, root, time.Now)
	if err := errors.Join(os.RemoveAll(root), os.WriteFile(root, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	if err := s.Ping(t.Context()); !errors.Is(err, blob.ErrUnavailable) {
		t.Errorf("Ping: %v", err)
	}
}
