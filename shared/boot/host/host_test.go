package host_test

import (
	"context"
	"encoding/base64"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"path/filepath"
	"testing"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
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
