package tracing

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"onecentral.nl/ordering/shared/table"
)

// Table makes a span of each call of the driver for a request or a job; what polls is none.
func (t *Tracing) Table(d table.Driver) table.Driver { return traced{d, t.tracer} }

type traced struct {
	table.Driver
	tracer trace.Tracer
}

func spanned[T any](ctx context.Context, t trace.Tracer, name string, number int, call func(context.Context) (T, error)) (T, error) {
	if !trace.SpanContextFromContext(ctx).IsValid() {
		return call(ctx)
	}
	ctx, span := t.Start(ctx, "table "+name, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(
		attribute.String("db.operation.name", name), attribute.Int("db.operation.batch.size", number),
	))
	defer span.End()
	result, err := call(ctx)
	failed(span, err)
	return result, err
}

// Get implements table.Driver.
func (d traced) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	return spanned(ctx, d.tracer, "Get", len(keys), func(ctx context.Context) ([]table.Item, error) { return d.Driver.Get(ctx, keys...) })
}

// Query implements table.Driver.
func (d traced) Query(ctx context.Context, q table.Query) (table.Page, error) {
	return spanned(ctx, d.tracer, "Query", 1, func(ctx context.Context) (table.Page, error) { return d.Driver.Query(ctx, q) })
}

// Write implements table.Driver.
func (d traced) Write(ctx context.Context, actions ...table.Action) error {
	_, err := spanned(ctx, d.tracer, "Write", len(actions), func(ctx context.Context) (struct{}, error) { return struct{}{}, d.Driver.Write(ctx, actions...) })
	return err
}

// Next implements table.Driver.
func (d traced) Next(ctx context.Context, counter string) (int64, error) {
	return spanned(ctx, d.tracer, "Next", 1, func(ctx context.Context) (int64, error) { return d.Driver.Next(ctx, counter) })
}
