package host_test

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/boot/host"
)

// Metrics are on their own address only, and count by the pattern of the route.
func TestHost_Metrics(t *testing.T) {
	free, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	base := start(t, environment(t, t.TempDir(), map[string]string{"METRICS_LISTEN": address}), func(*host.Host) {})
	get(t, base+"/v1/quotes/OFF-2026-00001")
	get(t, base+"/")
	get(t, base+"/files/quotes/OFF-2026-00001/1.pdf?signature=x")
	get(t, base+"/here-is-nothing")
	if answer, _ := get(t, base+"/metrics"); answer.StatusCode != http.StatusNotFound {
		t.Errorf("everybody is shown the metrics: %d", answer.StatusCode)
	}
	_, text := get(t, "http://"+address+"/metrics")
	for _, want := range []string{
		`ordering_http_requests_total{method="GET",route="/v1/quotes/{quote}",status="401"} 1`,
		`ordering_http_requests_total{method="GET",route="/{$}",status="200"} 1`,
		`ordering_http_requests_total{method="GET",route="/files/{file...}",status="403"} 1`,
		`ordering_http_requests_total{method="",route="",status="404"} 2`,
		`ordering_http_request_duration_seconds_count{method="GET",route="/v1/quotes/{quote}"} 1`,
		`ordering_jobs_pending{kind="mail"} 0`,
		`ordering_records_damaged_total 0`,
		"go_goroutines ",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no line %s in\n%s", want, strings.Join(regexp.MustCompile("(?m)^ordering_(http_requests|jobs).*$").FindAllString(text, -1), "\n"))
		}
	}
}

// A request is told to the collector by its route, with what it read of the table.
func TestHost_Traces(t *testing.T) {
	sent := make(chan string, 100)
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		sent <- string(body)
	}))
	t.Cleanup(collector.Close)
	t.Run("while it runs", func(t *testing.T) {
		base := start(t, environment(t, t.TempDir(), map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": collector.URL}), func(*host.Host) {})
		r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/customers/canary-customer", http.NoBody)
		r.AddCookie(&http.Cookie{Name: "session", Value: strings.Repeat("c", 43) + "." + strings.Repeat("c", 32)})
		answer, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
	})
	close(sent) // what is left was sent when it ended
	var all strings.Builder
	for body := range sent {
		all.WriteString(body)
	}
	for _, want := range []string{"GET /customers/{customer}", "table Get"} {
		if !strings.Contains(all.String(), want) {
			t.Errorf("the collector was not told of %s: %q", want, all.String())
		}
	}
	if strings.Contains(all.String(), "canary") || strings.Contains(all.String(), strings.Repeat("c", 32)) {
		t.Error("the traces have what a caller sent")
	}
}
