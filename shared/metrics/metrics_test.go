package metrics_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/metrics"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/testvolume"
)

func counted(t *testing.T) *metrics.Metrics {
	t.Helper()
	return metrics.New(func(context.Context) (map[ordering.JobKind]usecase.Backlog, error) {
		return map[ordering.JobKind]usecase.Backlog{ordering.JobMail: {Pending: 3, Stuck: 1, Oldest: 90 * time.Second}}, nil
	}, slog.New(slog.DiscardHandler))
}

// series are the lines of the metrics that begin with ordering, without their values.
func series(t *testing.T, m *metrics.Metrics) map[string]string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", http.NoBody))
	if w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/plain; version=0.0.4") {
		t.Fatalf("%d %s", w.Code, w.Header().Get("Content-Type"))
	}
	found := map[string]string{}
	for line := range strings.Lines(w.Body.String()) {
		if i := strings.LastIndex(line, " "); strings.HasPrefix(line, "ordering_") {
			found[line[:i]] = strings.TrimSpace(line[i:])
		}
	}
	return found
}

// Every figure that functions write is here under the same name in the other spelling.
func TestMetrics_Figures(t *testing.T) {
	m := counted(t)
	for _, f := range emf.Figures() {
		if err := m.Write(emf.Of(f.Name, 2)); (err != nil) != f.Gauge {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
	if err := m.Write(emf.Figure{Name: "QuotesForgotten"}); err == nil {
		t.Error("a figure that nobody defined is counted")
	}
	m.Tried(ordering.JobMail, metrics.GivenUp)
	found := series(t, m)
	for name, want := range map[string]string{
		"ordering_quotes_requested_total": "2", "ordering_quotes_approved_total": "2", "ordering_orders_total": "2", "ordering_ordered_monthly_euros": "2", "ordering_ordered_once_euros": "2",
		"ordering_mails_given_up_total": "2", "ordering_records_damaged_total": "2", "ordering_time_to_decision_seconds_sum": "2", "ordering_time_to_decision_seconds_count": "1",
		`ordering_jobs_pending{kind="mail"}`: "3", `ordering_jobs_pending{kind="render"}`: "0", `ordering_jobs_stuck{kind="mail"}`: "1", `ordering_jobs_oldest_seconds{kind="mail"}`: "90",
		`ordering_job_tries_total{kind="mail",outcome="given-up"}`: "1",
	} {
		if found[name] != want {
			t.Errorf("%s is %q, want %s", name, found[name], want)
		}
	}
	for _, f := range emf.Figures() {
		named := false
		for name := range found {
			named = named || strings.HasPrefix(name, metrics.Name(f))
		}
		if !named {
			t.Errorf("%s is not served as %s", f.Name, metrics.Name(f))
		}
	}
}

// What a caller chooses, a path, a method, a query, makes no series.
func TestMetrics_BoundedSeries(t *testing.T) {
	const odd = 10_000
	m := counted(t)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/quotes/{quote}", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })
	ask := func(h http.Handler, from, until int) {
		for i := from; i < until; i++ {
			method := []string{http.MethodGet, http.MethodHead, http.MethodPost, fmt.Sprintf("ODD%d", i)}[i%4]
			path := []string{fmt.Sprintf("/v1/quotes/%d", i), fmt.Sprintf("/odd%d/%d?x=%d", i, i, i)}[i/4%2]
			h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(method, path, http.NoBody))
		}
	}
	counting := m.Requests(mux)
	ask(counting, 0, 8)
	before := len(series(t, m))
	ask(counting, 8, odd)
	found := series(t, m)
	if len(found) != before {
		t.Errorf("%d series, then %d", before, len(found))
	}
	if n := found[`ordering_http_requests_total{method="GET",route="/v1/quotes/{quote}",status="404"}`]; n != "2500" {
		t.Errorf("%s requests of the route that took half of GET and HEAD", n)
	}
	testvolume.Figure(t, "%d odd paths, %d series before and after", odd, len(found))

	t.Run("planted: labels with the path are found", func(t *testing.T) {
		m := counted(t)
		byPath := m.Requests(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { r.Pattern = r.Method + " " + r.URL.Path }))
		ask(byPath, 0, 8)
		before := len(series(t, m))
		if ask(byPath, 8, 100); len(series(t, m)) == before {
			t.Error("a path made no series")
		}
	})
}
