package host_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
	"onecentral.nl/ordering/shared/readiness"
)

// environment is that of a process with all its data in the folder.
func environment(t *testing.T, folder string, more map[string]string) boot.Environment {
	t.Helper()
	settings := map[string]string{
		"TABLE": "bolt://" + filepath.Join(folder, "table.db"), "BLOBS": "dir://" + filepath.Join(folder, "documents"), "MAIL": "dir://" + filepath.Join(folder, "mail"),
		"LISTEN": "127.0.0.1:0", "OIDC_ISSUER": "http://127.0.0.1:1", "LINK_KEYS": "test:" + base64.StdEncoding.EncodeToString(make([]byte, 32)),
	}
	maps.Copy(settings, more)
	e, err := boot.Load(func(name string) string { return settings[name] }, boot.Everything)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// start makes a host and serves it until the test ends; it returns its address.
func start(t *testing.T, e boot.Environment, prepare func(*host.Host)) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	h, err := host.New(ctx, e, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	prepare(h)
	listening, ended := make(chan net.Addr, 1), make(chan error, 1)
	go func() { ended <- h.Run(ctx, func(a net.Addr) { listening <- a }) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	select {
	case a := <-listening:
		return "http://" + a.String()
	case err := <-ended:
		ended <- nil
		t.Fatal(err)
		return ""
	}
}

// A trusted proxy tells of the client; nobody else does.
func TestHost_ClientAddress(t *testing.T) {
	for trusted, want := range map[string]string{"127.0.0.0/8": "198.51.100.1:0", "10.0.0.0/8": "127.0.0.1"} {
		t.Run(trusted, func(t *testing.T) {
			seen := make(chan string, 1)
			base := start(t, environment(t, t.TempDir(), map[string]string{"TRUSTED_PROXIES": trusted}), func(h *host.Host) {
				h.Mount("/who", http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { seen <- r.RemoteAddr }))
			})
			get(t, base+"/who", "X-Forwarded-For", "192.0.2.66, 198.51.100.1")
			got := <-seen
			if host, _, err := net.SplitHostPort(got); got != want && (err != nil || host != want) {
				t.Errorf("the client is %s, want %s", got, want)
			}
		})
	}
}

// get returns the answer, its body read.
func get(t *testing.T, address string, header ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, string(body)
}

// A table that was lost is not taken for a new one.
func TestNew_EmptyTable(t *testing.T) {
	folder := t.TempDir()
	e := environment(t, folder, nil)
	open := func() error {
		h, err := host.New(t.Context(), e, slog.New(slog.DiscardHandler))
		if err == nil {
			err = h.Close()
		}
		return err
	}
	if err := open(); err != nil {
		t.Fatalf("a new one: %v", err)
	}
	document := filepath.Join(folder, "documents", "quotes", "OFF-2026-00001", "1.pdf")
	if err := errors.Join(os.MkdirAll(filepath.Dir(document), 0o700), os.WriteFile(document, []byte("%PDF"), 0o600)); err != nil {
		t.Fatal(err)
	}
	for name, damage := range map[string]func(string) error{
		"empty": func(path string) error { return os.Truncate(path, 0) }, "gone": os.Remove, "new": func(string) error { return nil },
	} {
		if err := damage(filepath.Join(folder, "table.db")); err != nil {
			t.Fatal(err)
		}
		if err := open(); err == nil || !strings.Contains(err.Error(), "the table is empty, and documents are there") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What is down is named, with since when; folders that somebody removed are made again.
func TestHost_Readiness(t *testing.T) {
	folder := t.TempDir()
	keys := httptest.NewServer(nil)
	defer keys.Close()
	base := start(t, environment(t, folder, map[string]string{"OIDC_ISSUER": keys.URL, "MAIL": "smtp://127.0.0.1:1?tls=none"}), func(h *host.Host) {
		if err := seed.Load(t.Context(), h.UseCases, h.Driver, time.Now()); err != nil {
			t.Fatal(err)
		}
	})
	down := func(want int) (names []string) {
		t.Helper()
		answer, body := get(t, base+"/readyz")
		var told struct{ Down []readiness.Down }
		if err := json.Unmarshal([]byte(body), &told); err != nil || answer.StatusCode != want {
			t.Fatalf("%d, %v: %s", answer.StatusCode, err, body)
		}
		for _, d := range told.Down {
			if age := time.Since(d.Since); age < -time.Second || age > time.Minute {
				t.Errorf("%s is down since %s", d.Part, d.Since)
			}
			names = append(names, d.Part)
		}
		return names
	}
	if got := down(http.StatusServiceUnavailable); !slices.Equal(got, []string{"keys", "mail"}) {
		t.Errorf("down: %s", got)
	}
	if err := os.RemoveAll(filepath.Join(folder, "documents")); err != nil {
		t.Fatal(err)
	}
	time.Sleep(1100 * time.Millisecond) // a report counts for a second
	if got := down(http.StatusServiceUnavailable); !slices.Equal(got, []string{"keys", "mail"}) {
		t.Errorf("with a folder to make again: %s", got)
	}
	if err := errors.Join(os.RemoveAll(filepath.Join(folder, "documents")), os.WriteFile(filepath.Join(folder, "documents"), nil, 0o600), os.Remove(filepath.Join(folder, "table.db"))); err != nil {
		t.Fatal(err)
	}
	time.Sleep(1100 * time.Millisecond)
	if got := down(http.StatusServiceUnavailable); !slices.Equal(got, []string{"documents", "keys", "mail", "table"}) {
		t.Errorf("with nothing left: %s", got)
	}
}

// Who calls too often gets a 429 from the process, and probes go on.
func TestHost_RateLimits(t *testing.T) {
	base := start(t, environment(t, t.TempDir(), map[string]string{"RATE_LIMITS": "address=1/5"}), func(*host.Host) {})
	codes := map[int]int{}
	var last *http.Response
	for n := range 20 {
		last, _ = get(t, base+[]string{"/v1/customers", "/nowhere"}[n%2])
		codes[last.StatusCode]++
	}
	if codes[http.StatusTooManyRequests] < 14 || last.Header.Get("Retry-After") == "" {
		t.Errorf("answers %v, the last one %v", codes, last.Header)
	}
	if probe, _ := get(t, base+"/healthz"); probe.StatusCode != http.StatusOK {
		t.Errorf("the probe gets %d", probe.StatusCode)
	}
}
