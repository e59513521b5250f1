// Package tracing tells in OpenTelemetry's traces where the time of server goes: a span for each request and job, and below it
// one for each call of the table. No span has an address, a key or whatever else a caller chose.
package tracing

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
)

// Tracing sends the spans of one process. Close sends what is left.
type Tracing struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
	callers  propagation.TextMapPropagator
}

// New sends spans by OTLP over HTTP to the collector at the endpoint, an address without a path of its own
// (OTEL_EXPORTER_OTLP_ENDPOINT); the SDK reads its other settings itself, such as OTEL_SERVICE_NAME and OTEL_TRACES_SAMPLER.
// A collector that does not answer costs spans, and a line in the log.
func New(ctx context.Context, endpoint string, log *slog.Logger) (*Tracing, error) {
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(strings.TrimRight(endpoint, "/")+"/v1/traces"))
	if err != nil {
		return nil, fmt.Errorf("tracing.New(%s): %w", endpoint, err)
	}
	named, err := resource.New(ctx, resource.WithAttributes(attribute.String("service.name", "ordering")), resource.WithTelemetrySDK(), resource.WithFromEnv())
	if err != nil {
		return nil, fmt.Errorf("tracing.New(%s): %w", endpoint, err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("spans are lost", "error", err) }))
	provider := sdk.NewTracerProvider(sdk.WithBatcher(exporter), sdk.WithResource(named))
	return &Tracing{provider, provider.Tracer("onecentral.nl/ordering"), propagation.TraceContext{}}, nil
}

// Close sends the spans that are left, as long as the context lasts.
func (t *Tracing) Close(ctx context.Context) error { return t.provider.Shutdown(ctx) }

// Requests makes a span of each request that the handler answers, below the caller's (W3C Trace Context), named by its route.
func (t *Tracing) Requests(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, span := t.tracer.Start(t.callers.Extract(r.Context(), propagation.HeaderCarrier(r.Header)), "request", trace.WithSpanKind(trace.SpanKindServer))
		answer, r := web.NewRecorder(w), r.WithContext(ctx)
		defer func() {
			if method, route := web.Matched(r); route != "" {
				span.SetName(method + " " + route)
				span.SetAttributes(attribute.String("http.request.method", method), attribute.String("http.route", route))
			}
			span.SetAttributes(attribute.Int("http.response.status_code", answer.Status))
			if answer.Status >= http.StatusInternalServerError {
				span.SetStatus(codes.Error, "")
			}
			span.End()
		}()
		next.ServeHTTP(answer, r)
	})
}

// Jobs makes a span of each job that the handlers do.
func (t *Tracing) Jobs(handlers map[ordering.JobKind]jobs.Handler) {
	for kind, handle := range handlers {
		handlers[kind] = func(ctx context.Context, job *ordering.Job) error {
			ctx, span := t.tracer.Start(ctx, "job "+string(kind), trace.WithSpanKind(trace.SpanKindConsumer), trace.WithAttributes(attribute.Int("attempt", job.Attempts)))
			defer span.End()
			err := handle(ctx, job)
			failed(span, err)
			return err
		}
	}
}

// failed marks the span of what did not go well. What the error says may name a person: the log tells it.
func failed(span trace.Span, err error) {
	if err != nil {
		span.SetStatus(codes.Error, "")
	}
}
