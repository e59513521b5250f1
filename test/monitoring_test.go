package test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/metrics"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// checkFigures holds the dashboard and the alarms against the figures that functions write, and the alarms against the page
// that says what to do.
func (s *stack) checkFigures(advice string) {
	var body struct {
		Widgets []struct{ Properties struct{ Metrics [][]any } }
	}
	text, _ := s.at("Resources", "Dashboard", "Properties", "DashboardBody", "Fn::Sub").(string)
	if json.Unmarshal([]byte(text), &body) != nil {
		return // checkWatch says so
	}
	shown := map[string]bool{}
	for _, w := range body.Widgets {
		for _, m := range w.Properties.Metrics {
			s.checkMetric("Dashboard", m[0], m[1])
			shown[m[1].(string)] = true
		}
	}
	for _, f := range emf.Figures() {
		if !shown[f.Name] {
			s.add("Dashboard: no widget shows %s", f.Name)
		}
	}
	for id, alarm := range s.of("AWS::CloudWatch::Alarm") {
		properties := at(alarm, "Properties")
		s.checkMetric(id, at(properties, "Namespace"), at(properties, "MetricName"))
		of, _ := at(properties, "Metrics").([]any)
		for _, m := range of {
			metric := at(m, "MetricStat", "Metric")
			s.checkMetric(id, at(metric, "Namespace"), at(metric, "MetricName"))
		}
		if name := strings.TrimSuffix(id, "Alarm"); !strings.Contains(advice, "\n| "+name+" | ") {
			s.add("%s: docs/deploy.md does not say what to do", id)
		}
	}
}

func (s *stack) checkMetric(id string, namespace, name any) {
	if namespace == "Ordering" && !slices.ContainsFunc(emf.Figures(), func(f emf.Definition) bool { return f.Name == name }) {
		s.add("%s: nothing writes the metric %s", id, name)
	}
}

// served are the names of the metrics that server has, and those that Prometheus makes itself.
func served(t *testing.T) map[string]bool {
	t.Helper()
	m := metrics.New(func(context.Context) (map[ordering.JobKind]usecase.Backlog, error) { return nil, nil }, slog.New(slog.DiscardHandler))
	m.Tried(ordering.JobMail, metrics.Done)
	m.Requests(http.NotFoundHandler()).ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", http.NoBody))
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", http.NoBody))
	body, err := io.ReadAll(w.Body)
	must(t, err)
	names := map[string]bool{"up": true}
	for _, series := range regexp.MustCompile(`(?m)^[a-z_]+`).FindAllString(string(body), -1) {
		names[series] = true
	}
	return names
}

// unknown are the metrics that an expression of PromQL names and that are not among those that are served.
func unknown(expression string, served map[string]bool) (names []string) {
	for _, found := range regexp.MustCompile(`\b(?:(?:ordering|process|go)_[a-z_]+|up)\b`).FindAllString(expression, -1) {
		if !served[found] {
			names = append(names, found)
		}
	}
	return names
}

// Each metric that the alerts and the dashboard of server name is one that it has, each figure is shown, and each alert has
// its advice.
func TestServer_AlertsAndDashboard(t *testing.T) {
	read := func(path string) []byte {
		text, err := os.ReadFile(path)
		must(t, err)
		return text
	}
	var alerts struct {
		Groups []struct {
			Rules []struct{ Alert, Expr string }
		}
	}
	must(t, yaml.Unmarshal(read("../functions/server/alerts.yaml"), &alerts))
	var dashboard struct {
		Panels []struct{ Targets []struct{ Expr string } }
	}
	must(t, json.Unmarshal(read("../functions/server/grafana.json"), &dashboard))
	has, advice := served(t), string(read("../docs/deploy.md"))
	expressions := map[string]string{}
	for _, r := range alerts.Groups[0].Rules {
		expressions[r.Expr] = r.Alert
		if !strings.Contains(advice, "\n| "+r.Alert+" | ") {
			t.Errorf("%s: docs/deploy.md does not say what to do", r.Alert)
		}
	}
	var shown strings.Builder
	for _, p := range dashboard.Panels {
		for _, target := range p.Targets {
			expressions[target.Expr] = "the dashboard"
			shown.WriteString(target.Expr + "\n")
		}
	}
	if len(expressions) < 30 {
		t.Fatalf("only %d expressions: %q", len(expressions), slices.Collect(maps.Keys(expressions)))
	}
	for expression, where := range expressions {
		if names := unknown(expression, has); len(names) > 0 {
			t.Errorf("%s names %q, which server has not", where, names)
		}
	}
	for _, f := range emf.Figures() {
		if !strings.Contains(shown.String(), metrics.Name(f)) {
			t.Errorf("no panel shows %s", metrics.Name(f))
		}
	}

	for name, planted := range map[string]string{
		"a figure that nobody counts":       "sum(rate(ordering_mails_lost_total[5m]))",
		"the name before its unit":          "max(ordering_jobs_oldest)",
		"a histogram without its suffix":    "rate(ordering_http_request_duration_seconds[5m])",
		"a metric of the process that fell": "process_open_files / process_max_fds",
	} {
		if len(unknown(planted, has)) != 1 {
			t.Errorf("planted and not found: %s", name)
		}
	}
}
