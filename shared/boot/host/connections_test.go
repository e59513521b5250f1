package host

import (
	"errors"
	"io"
	"net"
	"net/http"
	"testing"
	"time"

	"golang.org/x/net/netutil"
)

// few is how many connections the servers of these tests have; headerTime is what they give a request's headers.
const (
	few        = 8
	headerTime = 500 * time.Millisecond
)

// listening serves on loopback until the test ends, and returns where.
func listening(t *testing.T, limit func(net.Listener, *http.Server) net.Listener) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{ReadHeaderTimeout: headerTime, IdleTimeout: time.Minute, Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "ok") // its client may be gone
	})}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(limit(l, server)) }()
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
		if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
			t.Error(err)
		}
	})
	return l.Addr().String()
}

func bounded(l net.Listener, s *http.Server) net.Listener {
	c := newConnections(l, few)
	s.ConnState = c.follow
	return c
}

// flood opens connections and says so much on each of them.
func flood(t *testing.T, address string, n int, said string) {
	t.Helper()
	for range n {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close() })
		if _, err := io.WriteString(conn, said); err != nil {
			t.Fatal(err)
		}
	}
	time.Sleep(50 * time.Millisecond)
}

// kept is how long a request of somebody else is kept out.
func kept(t *testing.T, address string) time.Duration {
	t.Helper()
	client := &http.Client{Timeout: 6 * headerTime, Transport: &http.Transport{DisableKeepAlives: true}}
	began := time.Now()
	answer, err := client.Get("http://" + address)
	if err != nil {
		return client.Timeout
	}
	_ = answer.Body.Close() // nothing of it is read
	return time.Since(began)
}

// whole is a request after which the connection stays open.
const whole = "GET / HTTP/1.1\r\nHost: ordering\r\n\r\n"

// A flood of connections keeps nobody out longer than it may take to send a request's headers.
func TestConnections_Flood(t *testing.T) {
	for name, c := range map[string]struct {
		said string
		most time.Duration
	}{
		"that say nothing":              {"", headerTime / 2},
		"that are kept after an answer": {whole, headerTime / 2},
		"that never end their headers":  {"GET / HTTP/1.1\r\nHost: ", 2 * headerTime},
	} {
		t.Run(name, func(t *testing.T) {
			address := listening(t, bounded)
			flood(t, address, few, c.said)
			if kept := kept(t, address); kept > c.most {
				t.Errorf("kept out for %s", kept)
			}
		})
	}
}

// However many come one after the other, the server has no more open, and serves whoever asks.
func TestConnections_Many(t *testing.T) {
	var all *connections
	address := listening(t, func(l net.Listener, s *http.Server) net.Listener {
		all = newConnections(l, few)
		s.ConnState = all.follow
		return all
	})
	for range 20 {
		flood(t, address, few, whole)
		if kept := kept(t, address); kept > headerTime/2 {
			t.Errorf("kept out for %s", kept)
		}
		all.mu.Lock()
		if all.open > few {
			t.Errorf("%d are open", all.open)
		}
		all.mu.Unlock()
	}
}

// A server that is full ends at once: nothing waits for a connection to be free.
func TestConnections_EndFull(t *testing.T) {
	inner, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	all := newConnections(inner, 1)
	accepted := make(chan error, 2)
	go func() {
		for range 2 {
			_, err := all.Accept()
			accepted <- err
		}
	}()
	flood(t, inner.Addr().String(), 2, "")
	if err := <-accepted; err != nil {
		t.Fatal(err)
	}
	if err := all.Close(); err != nil {
		t.Error(err)
	}
	select {
	case err := <-accepted:
		if !errors.Is(err, net.ErrClosed) {
			t.Errorf("got %v, want %v", err, net.ErrClosed)
		}
	case <-time.After(headerTime):
		t.Error("still waits")
	}
}

// A planted bug: a limit that waits for connections to end, which idle ones do after two minutes.
func TestConnections_FloodPlanted(t *testing.T) {
	address := listening(t, func(l net.Listener, _ *http.Server) net.Listener { return netutil.LimitListener(l, few) })
	flood(t, address, few, whole)
	if kept := kept(t, address); kept <= 2*headerTime {
		t.Error("goes unseen")
	}
}
