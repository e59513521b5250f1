package tracing_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	otlp "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/tracing"
)

// receiver is a collector that keeps what it is sent.
type receiver struct {
	*httptest.Server
	mu    sync.Mutex
	spans []*otlp.Span
	raw   strings.Builder
}

func collecting(t *testing.T) *receiver {
	t.Helper()
	r := &receiver{}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, err := io.ReadAll(req.Body)
		var sent collector.ExportTraceServiceRequest
		if err != nil || req.URL.Path != "/v1/traces" || proto.Unmarshal(body, &sent) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.raw.Write(body)
		for _, of := range sent.ResourceSpans {
			for _, scope := range of.ScopeSpans {
				r.spans = append(r.spans, scope.Spans...)
			}
		}
		w.Header().Set("Content-Type", "application/x-protobuf")
	}))
	t.Cleanup(r.Close)
	return r
}

// named returns the span of the name; there must be one.
func (r *receiver) named(t *testing.T, name string) *otlp.Span {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	var found []*otlp.Span
	var names []string
	for _, s := range r.spans {
		if names = append(names, s.Name); s.Name == name {
			found = append(found, s)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d spans are named %q, of %q", len(found), name, names)
	}
	return found[0]
}

// A request and a job have a span each, with those of the table's calls below it, and nothing that a caller chose.
func TestTracing(t *testing.T) {
	sent := collecting(t)
	traces, err := tracing.New(t.Context(), sent.URL+"/", slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	driver := traces.Table(orderingtest.Bolt(t))
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/quotes/{quote}", func(w http.ResponseWriter, r *http.Request) {
		if _, err := driver.Get(r.Context(), table.Key{PK: "canary-key", SK: "x"}, table.Key{PK: "y", SK: "y"}); err != nil {
			t.Error(err)
		}
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	mux.HandleFunc("/", http.NotFound)
	handler := traces.Requests(mux)
	r := httptest.NewRequest(http.MethodGet, "/v1/quotes/canary-quote?token=canary-token", http.NoBody)
	r.Header.Set("Authorization", "Bearer canary-bearer")
	r.Header.Set("Traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
	handler.ServeHTTP(httptest.NewRecorder(), r)
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("CANARY", "/canary-path", http.NoBody))

	handlers := map[ordering.JobKind]jobs.Handler{ordering.JobMail: func(ctx context.Context, _ *ordering.Job) error {
		_, err := driver.Query(ctx, table.Query{PK: "canary-partition"})
		return errors.Join(err, errors.New("550 canary-address@klant.example"))
	}}
	traces.Jobs(handlers)
	if err := handlers[ordering.JobMail](t.Context(), &ordering.Job{ID: "canary-job", Attempts: 3}); err == nil {
		t.Error("the job's error is lost")
	}
	if err := driver.Write(t.Context(), table.Put(table.Item{Key: table.Key{PK: "a", SK: "b"}, Version: 1, Type: "x", Data: []byte("{}")}, table.Absent())); err != nil { // of no request
		t.Error(err)
	}
	if err := traces.Close(t.Context()); err != nil {
		t.Fatal(err)
	}

	request, get := sent.named(t, "GET /v1/quotes/{quote}"), sent.named(t, "table Get")
	job, query := sent.named(t, "job mail"), sent.named(t, "table Query")
	sent.named(t, "request")
	if string(get.ParentSpanId) != string(request.SpanId) || string(query.ParentSpanId) != string(job.SpanId) {
		t.Error("a call of the table is not below what made it")
	}
	if request.TraceId[0] != 0x0a || request.ParentSpanId[0] != 0xb7 {
		t.Error("the request is not below its caller's span")
	}
	for name, s := range map[string]*otlp.Span{"the request": request, "the job": job} {
		if s.Status.GetCode() != otlp.Status_STATUS_CODE_ERROR {
			t.Errorf("%s failed, and its span does not tell", name)
		}
	}
	var attributes []string
	for _, a := range append(request.Attributes, append(get.Attributes, job.Attributes...)...) {
		attributes = append(attributes, a.Key)
	}
	if want := []string{"http.request.method", "http.route", "http.response.status_code", "db.operation.name", "db.operation.batch.size", "attempt"}; !slices.Equal(attributes, want) {
		t.Errorf("attributes %q, want %q", attributes, want)
	}
	if len(sent.spans) != 5 {
		t.Errorf("%d spans, want 5: what polls has none", len(sent.spans))
	}
	if at := strings.Index(strings.ToLower(sent.raw.String()), "canary"); at >= 0 {
		t.Errorf("what a caller chose is in the traces: %.80q", sent.raw.String()[at:])
	}
}

// A collector that is not there costs spans, and nothing else.
func TestTracing_CollectorDown(t *testing.T) {
	sent := collecting(t)
	address := sent.URL
	sent.Close()
	traces, err := tracing.New(t.Context(), address, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	traces.Requests(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })).
		ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", http.NoBody))
	if w.Code != http.StatusTeapot {
		t.Errorf("answered %d", w.Code)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := traces.Close(ctx); err == nil {
		t.Error("nobody is told that spans are lost")
	}
}
