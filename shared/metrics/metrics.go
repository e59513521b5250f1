// Package metrics counts what server does, and serves it in Prometheus' text form: requests by route, jobs by kind, and the
// figures of package emf, which functions write into their logs, under the same names: QuotesRequested is
// ordering_quotes_requested_total. No label holds what a caller chose.
package metrics

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/web"
)

// Metrics are those of one process.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
	tries    *prometheus.CounterVec
	figures  map[string]func(float64)
}

// What became of a try at a job.
const (
	Done    = "done"
	Failed  = "failed"
	GivenUp = "given-up"
)

// New returns metrics that ask backlog for the jobs whenever they are read.
func New(backlog func(context.Context) (map[ordering.JobKind]usecase.Backlog, error), log *slog.Logger) *Metrics {
	m := &Metrics{registry: prometheus.NewRegistry(), figures: map[string]func(float64){}}
	m.requests = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "ordering_http_requests_total", Help: "requests by route, method and status",
	}, []string{"route", "method", "status"})
	m.duration = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "ordering_http_request_duration_seconds", Help: "how long requests took, by route and method",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
	}, []string{"route", "method"})
	m.tries = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "ordering_job_tries_total", Help: "tries at jobs by kind and what became of them",
	}, []string{"kind", "outcome"})
	m.registry.MustRegister(
		m.requests, m.duration, m.tries, &backlogs{backlog, log},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	for _, f := range emf.Figures() {
		m.register(f)
	}
	return m
}

// register makes a metric of a figure, of the kind that fits what it counts.
func (m *Metrics) register(f emf.Definition) {
	if f.Gauge { // of the jobs: backlogs has those, by kind
		return
	}
	switch name := Name(f); f.Unit {
	case emf.Seconds:
		h := prometheus.NewHistogram(prometheus.HistogramOpts{Name: name, Help: f.Help, Buckets: prometheus.ExponentialBuckets(60, 4, 8)})
		m.registry.MustRegister(h)
		m.figures[f.Name] = h.Observe
	case emf.Euros: // a sum that can fall
		g := prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: f.Help})
		m.registry.MustRegister(g)
		m.figures[f.Name] = g.Add
	default:
		c := prometheus.NewCounter(prometheus.CounterOpts{Name: name, Help: f.Help})
		m.registry.MustRegister(c)
		m.figures[f.Name] = c.Add
	}
}

// Name is what a figure is called here: its own name, with its unit (Prometheus, "Metric and label naming").
func Name(f emf.Definition) string {
	var b strings.Builder
	b.WriteString("ordering")
	for _, r := range f.Name {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	name := strings.ToLower(b.String())
	switch {
	case f.Unit == emf.Seconds, f.Unit == emf.Euros:
		return name + "_" + strings.ToLower(f.Unit.Word())
	case f.Gauge:
		return name
	}
	return name + "_total"
}

// Write counts figures, as an emf.Writer writes them. It returns an error for one that is not of emf.Figures.
func (m *Metrics) Write(figures ...emf.Figure) error {
	for _, f := range figures {
		count, known := m.figures[f.Name]
		if !known {
			return fmt.Errorf("metrics.Write: no metric %q", f.Name)
		}
		count(f.Value)
	}
	return nil
}

// Tried counts a try at a job.
func (m *Metrics) Tried(kind ordering.JobKind, outcome string) {
	m.tries.WithLabelValues(string(kind), outcome).Inc()
}

// Handler serves the metrics.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 2, Timeout: 10 * time.Second})
}

// Requests counts what the handler answers, by the pattern of its ServeMux that took the request: what none took has the
// route "" and the method "".
func (m *Metrics) Requests(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began, answer := time.Now(), web.NewRecorder(w)
		defer func() {
			method, route := web.Matched(r)
			m.requests.WithLabelValues(route, method, strconv.Itoa(answer.Status)).Inc()
			m.duration.WithLabelValues(route, method).Observe(time.Since(began).Seconds())
		}()
		next.ServeHTTP(answer, r)
	})
}
