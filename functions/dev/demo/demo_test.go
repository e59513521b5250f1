package main

import (
	"bytes"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/test/buildtest"
)

// forgery changes what the server answers before the demonstration reads it.
type forgery func(response *http.Response, body []byte) []byte

// lab is a `make run` of its own.
type lab struct {
	data, base, program, listen string
	process                     *exec.Cmd
}

func newLab(t *testing.T) *lab {
	t.Helper()
	l := &lab{data: t.TempDir(), program: filepath.Join(buildtest.Programs(t, "", "dev"), "dev")}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.listen = free.Addr().String()
	l.base = "http://" + l.listen
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	l.start(t)
	t.Cleanup(func() {
		if l.process != nil {
			l.stop(t)
		}
	})
	return l
}

// RoundTrip implements http.RoundTripper.
func (f forgery) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(response.Body)
	if err := errors.Join(err, response.Body.Close()); err != nil {
		return nil, err
	}
	response.Body = io.NopCloser(bytes.NewReader(f(response, body)))
	return response, nil
}

func (l *lab) start(t *testing.T) {
	t.Helper()
	l.process = exec.Command(l.program)
	l.process.Env = append(os.Environ(), "LISTEN="+l.listen, "DATA="+l.data)
	l.process.Stdout, l.process.Stderr = t.Output(), t.Output()
	if err := l.process.Start(); err != nil {
		t.Fatal(err)
	}
}

// stop is Ctrl-C, which must end the server cleanly.
func (l *lab) stop(t *testing.T) {
	t.Helper()
	if err := l.process.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := l.process.Wait(); err != nil {
		t.Errorf("Ctrl-C ended the server with %v", err)
	}
	l.process = nil
}

// demonstrate runs the demonstration with a forgery, nil for none.
func (l *lab) demonstrate(t *testing.T, f forgery) error {
	t.Helper()
	s := newSession(t.Context(), t.Output(), l.base, l.data)
	if f != nil {
		s.transport = f
	}
	return s.demonstrate()
}

// at forges the answers under a path.
func at(method, path string, replace func([]byte) []byte) forgery {
	where := regexp.MustCompile("^" + path + "$")
	return func(response *http.Response, body []byte) []byte {
		if response.Request.Method == method && where.MatchString(response.Request.URL.Path) {
			return replace(body)
		}
		return body
	}
}

// first replaces what the pattern finds, once.
func first(pattern, by string) func([]byte) []byte {
	re := regexp.MustCompile(pattern)
	return func(body []byte) []byte {
		found := re.FindSubmatchIndex(body)
		if found == nil {
			return body
		}
		return append(append(bytes.Clone(body[:found[0]]), re.Expand(nil, []byte(by), body, found)...), body[found[1]:]...)
	}
}

func TestDemonstrate(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds and runs `make run`")
	}
	l := newLab(t)
	if err := l.demonstrate(t, nil); err != nil {
		t.Fatal(err)
	}
	l.stop(t)
	l.start(t)
	if err := l.demonstrate(t, nil); err != nil {
		t.Fatalf("after a restart: %v", err)
	}
	for name, c := range map[string]struct {
		forge forgery
		want  string
	}{
		"a difference in the cart that is a cent off":   {at("POST", "/v1/carts/[^/]+/items", first(`"differenceCents":(\d)`, `"differenceCents":1$1`)), "hash"},
		"a repetition that is answered as a new one":    {unmarked, "the same request with the same key"},
		"a page that shows other figures":               {at("GET", "/approve/.*", func(b []byte) []byte { return regexp.MustCompile(`\d,\d\d`).ReplaceAll(b, []byte("0,00")) }), "the page does not show"},
		"a link that decides for somebody unknown":      {statusOf("POST", "/approve/.*", http.StatusUnauthorized, http.StatusOK), "approving without a login"},
		"a link that still answers once it was used":    {statusOf("GET", "/approve/.*", http.StatusGone, http.StatusOK), "the used link still answers"},
		"a PDF with one byte changed":                   {at("GET", "/files/.*", func(b []byte) []byte { b[len(b)/2]++; return b }), "the PDF is not the one"},
		"a second confirmation that is accepted":        {saying("already-ordered", statusOf("POST", "/v1/quotes/[^/]+/signature", http.StatusConflict, http.StatusCreated)), "201 already-ordered"},
		"an event of the history with another name":     {at("GET", "/v1/quotes/[^/]+/history", first(`"name":"`, `"name":"X`)), "does not follow"},
		"an inventory that keeps another price":         {at("GET", "/v1/services", first(`"netMrcCents":4905,`, `"netMrcCents":4906,`)), "costs"},
		"an order that is not completed after delivery": {at("POST", "/v1/orders/[^/]+/items/[^/]+/complete", first(`"state":"completed"`, `"state":"partial"`)), "the order is partial"},
	} {
		t.Run(name, func(t *testing.T) {
			err := l.demonstrate(t, c.forge)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v; want a failure that says %q", err, c.want)
			}
		})
	}
	t.Run("a mail that does not come", func(t *testing.T) {
		s := newSession(t.Context(), t.Output(), l.base, t.TempDir())
		s.patience = time.Second
		err := func() (err error) {
			defer caught(&err)
			s.perform("noordlicht", reseller())
			return nil
		}()
		if err == nil || !strings.Contains(err.Error(), "no mail to anna.bakker@onecentral.example") {
			t.Error(err)
		}
	})
}

// unmarked takes the sign of a replay away.
func unmarked(response *http.Response, body []byte) []byte {
	response.Header.Del("Idempotency-Replayed")
	return body
}

func statusOf(method, path string, is, becomes int) forgery {
	where := regexp.MustCompile("^" + path + "$")
	return func(response *http.Response, body []byte) []byte {
		if response.Request.Method == method && where.MatchString(response.Request.URL.Path) && response.StatusCode == is {
			response.StatusCode = becomes
		}
		return body
	}
}

// saying forges only answers that hold the words.
func saying(words string, f forgery) forgery {
	return func(response *http.Response, body []byte) []byte {
		if bytes.Contains(body, []byte(words)) {
			return f(response, body)
		}
		return body
	}
}

func TestCaught(t *testing.T) {
	t.Run("a failure ends the demonstration", func(t *testing.T) {
		err := func() (err error) {
			defer caught(&err)
			must(io.ErrUnexpectedEOF, "reading")
			return nil
		}()
		if !errors.Is(err, io.ErrUnexpectedEOF) || !strings.Contains(err.Error(), "reading") {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a fault of our own does not hide", func(t *testing.T) {
		defer func() {
			if recover() == nil {
				t.Error("it was taken for a failure")
			}
		}()
		func() (err error) {
			defer caught(&err)
			panic("a fault")
		}()
	})
}

func TestExchange_RateLimited(t *testing.T) {
	var bodies []string
	busy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		if bodies = append(bodies, string(body)); len(bodies) < 3 {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusTooManyRequests)
		}
	}))
	defer busy.Close()
	s := newSession(t.Context(), t.Output(), busy.URL, t.TempDir())
	said := s.send(s.request(http.MethodPost, busy.URL, "once"))
	if want := []string{`"once"`, `"once"`, `"once"`}; said.status != http.StatusOK || !slices.Equal(bodies, want) {
		t.Errorf("%d after %q; want 200 after %q", said.status, bodies, want)
	}
}
