package breaker_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/breaker"
	"onecentral.nl/ordering/shared/mail/dir"
	"onecentral.nl/ordering/shared/mail/mailtest"
)

func TestConformance(t *testing.T) {
	mailtest.Run(t, func(t *testing.T) mailtest.Fixture {
		root := t.TempDir()
		letters, err := dir.New(root)
		if err != nil {
			t.Fatal(err)
		}
		return mailtest.Fixture{Sender: breaker.New(letters, time.Now), Arrived: func() ([]mailtest.Received, error) { return arrived(root) }}
	})
}

func arrived(root string) (all []mailtest.Received, err error) {
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
}

// server answers as it is told, and counts.
type server struct {
	answer func(ctx context.Context, to string) error
	asked  int
}

func (s *server) Send(ctx context.Context, m mail.Message) error {
	s.asked++
	return s.answer(ctx, m.To.Address)
}

// world is a breaker in front of a server, on a clock.
type world struct {
	*breaker.Sender
	t      *testing.T
	server *server
	now    time.Time
}

func newWorld(t *testing.T, answer func(context.Context, string) error) *world {
	w := &world{t: t, server: &server{answer: answer}, now: time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)}
	w.Sender = breaker.New(w.server, func() time.Time { return w.now })
	return w
}

func (w *world) send(to string) error {
	m := mailtest.Example("1")
	m.To.Address = to
	return w.Send(w.t.Context(), m)
}

func always(err error) func(context.Context, string) error {
	return func(context.Context, string) error { return err }
}

var errDown = fmt.Errorf("%w: connection refused", mail.ErrUnavailable)

// A server that fails five times in a row is left alone for a while; then one message tells whether it is back.
func TestSender_Down(t *testing.T) {
	w := newWorld(t, always(errDown))
	for range 100 {
		if err := w.send("anna@one.example"); !errors.Is(err, mail.ErrUnavailable) {
			t.Fatal(err)
		}
	}
	if w.server.asked != 5 || !w.Open() || w.Ping(t.Context()) == nil {
		t.Fatalf("asked %d times, open: %t", w.server.asked, w.Open())
	}
	w.now = w.now.Add(15 * time.Second)
	for range 100 {
		_ = w.send("anna@one.example")
	}
	if w.server.asked != 6 || !w.Open() {
		t.Fatalf("asked %d times, open: %t", w.server.asked, w.Open())
	}
	w.now = w.now.Add(15 * time.Second)
	w.server.answer = always(nil)
	for range 10 {
		if err := w.send("anna@one.example"); err != nil {
			t.Fatal(err)
		}
	}
	if w.server.asked != 16 || w.Open() || w.Ping(t.Context()) != nil {
		t.Errorf("asked %d times, open: %t", w.server.asked, w.Open())
	}
}

// While one message is tried no other is, and what is not tried says so.
func TestSender_Trial(t *testing.T) {
	w := newWorld(t, always(errDown))
	for range 5 {
		_ = w.send("anna@one.example")
	}
	w.now = w.now.Add(15 * time.Second)
	var beside error
	w.server.answer = func(context.Context, string) error {
		beside = w.send("bob@one.example")
		return nil
	}
	if err := w.send("anna@one.example"); err != nil || !errors.Is(beside, mail.ErrUntried) || !errors.Is(beside, mail.ErrUnavailable) {
		t.Errorf("%v, and beside it %v", err, beside)
	}
}

// Mailboxes of one domain that are gone, or full, stop no other mail; a server that takes nobody at all is down.
func TestSender_Refuses(t *testing.T) {
	for name, answer := range map[string]error{
		"gone": fmt.Errorf("%w: 550", mail.ErrRefused),
		"full": fmt.Errorf("%w: %w: 452", mail.ErrUnavailable, mail.ErrRecipient),
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, always(answer))
			for n := range 900 {
				if err := w.send(fmt.Sprintf("somebody-%d@one.example", n)); !errors.Is(err, answer) {
					t.Fatal(err)
				}
			}
			if w.server.asked != 900 || w.Open() {
				t.Fatalf("asked %d times, open: %t", w.server.asked, w.Open())
			}
			var last error
			for n := range 4 {
				last = w.send(fmt.Sprintf("anna@other-%d.example", n))
			}
			if !w.Open() || !errors.Is(last, mail.ErrUnavailable) || errors.Is(last, mail.ErrRefused) {
				t.Errorf("open: %t; the last one got %v, and is to be tried again", w.Open(), last)
			}
		})
	}
}

// Who gives up says nothing of the server, and ends its trial.
func TestSender_GivenUp(t *testing.T) {
	w := newWorld(t, always(errDown))
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	for range 20 {
		_ = w.Send(gone, mailtest.Example("1"))
	}
	if w.Open() {
		t.Error("open, for callers that gave up")
	}
	for range 5 {
		_ = w.send("anna@one.example")
	}
	w.now = w.now.Add(15 * time.Second)
	_ = w.Send(gone, mailtest.Example("1"))
	if w.Open() {
		t.Error("the trial was given up, and no other is tried")
	}
}
