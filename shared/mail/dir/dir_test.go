package dir_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/dir"
	"onecentral.nl/ordering/shared/mail/mailtest"
)

func open(t *testing.T) (*dir.Sender, string) {
	t.Helper()
	root := filepath.Join(t.TempDir(), "mail")
	s, err := dir.New(root)
	if err != nil {
		t.Fatal(err)
	}
	return s, root
}

func TestConformance(t *testing.T) {
	mailtest.Run(t, func(t *testing.T) mailtest.Fixture {
		s, root := open(t)
		return mailtest.Fixture{Sender: s, Arrived: func() ([]mailtest.Received, error) {
			var all []mailtest.Received
			paths, err := filepath.Glob(filepath.Join(root, "*.eml"))
			if err != nil {
				return nil, err
			}
			for _, path := range paths {
				raw, err := os.ReadFile(path)
				if err != nil {
					return nil, err
				}
				all = append(all, mailtest.Received{Raw: raw})
			}
			return all, nil
		}}
	})
}

func names(t *testing.T, root string) []string {
	t.Helper()
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, entry := range entries {
		all = append(all, entry.Name())
	}
	return all
}

// A file is named by date and ID.
func TestSender_FileName(t *testing.T) {
	s, root := open(t)
	odd := mailtest.Example("a/b?*")
	for _, m := range []mail.Message{mailtest.Example("quote-42"), odd} {
		if err := s.Send(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	got := names(t, root)
	want := "20261117-093000-quote-42@ordering.example.eml"
	if len(got) != 2 || !slices.Contains(got, want) {
		t.Errorf("files %q, want %q and another", got, want)
	}
	for _, name := range got {
		if name != want && (!strings.HasPrefix(name, "20261117-093000-a_b__@ordering.example-") || !strings.HasSuffix(name, ".eml")) {
			t.Errorf("an odd ID is named %q", name)
		}
	}
}

// The same ID replaces its file.
func TestSender_SameID(t *testing.T) {
	s, root := open(t)
	m := mailtest.Example("42")
	other := mailtest.Example("x-42") // its file's name ends alike
	for _, m := range []mail.Message{other, m, m} {
		if err := s.Send(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	m.Date = m.Date.Add(time.Hour)
	later, err := dir.New(root) // after a restart
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []*dir.Sender{s, later} {
		if err := s.Send(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	if got := names(t, root); len(got) != 2 {
		t.Errorf("files: %q", got)
	}
}

// IDs that look alike keep their own files.
func TestSender_SimilarIDs(t *testing.T) {
	s, root := open(t)
	ids := []string{"a/b", "a_b", "a?b", strings.Repeat("i", 130), strings.Repeat("i", 131)}
	for _, id := range ids {
		if err := s.Send(t.Context(), mailtest.Example(id)); err != nil {
			t.Fatal(err)
		}
	}
	if got := names(t, root); len(got) != len(ids) {
		t.Errorf("files: %q", got)
	}
}

// Many at once leave whole files only.
func TestSender_Concurrent(t *testing.T) {
	s, root := open(t)
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if err := s.Send(t.Context(), mailtest.Example("same")); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	got := names(t, root)
	if len(got) != 1 {
		t.Fatalf("files: %q", got)
	}
	raw, err := os.ReadFile(filepath.Join(root, got[0]))
	if err != nil {
		t.Fatal(err)
	}
	if p, err := mailtest.Parse(raw); err != nil || p.Text != mailtest.Example("same").Text {
		t.Errorf("%+v, %v", p, err)
	}
}

// A folder that somebody removed is made again.
func TestSender_FolderRemoved(t *testing.T) {
	s, root := open(t)
	for _, call := range []func() error{func() error { return s.Ping(t.Context()) }, func() error { return s.Send(t.Context(), mailtest.Example("42")) }} {
		if err := os.RemoveAll(root); err != nil {
			t.Fatal(err)
		}
		if err := call(); err != nil {
			t.Error(err)
		}
	}
	if got := names(t, root); len(got) != 1 {
		t.Errorf("files: %q", got)
	}
}
