package host_test

import (
	"net"
	"net/http"
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
