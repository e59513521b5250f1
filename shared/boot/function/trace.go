package function

import (
	"context"
	"log/slog"
	"os"
	"sync/atomic"

	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-lambda-go/lambdacontext"
)

// invocation is what every line of the log says about the call it belongs to.
type invocation struct {
	request, trace string
	cold           bool
}

type invocationKey struct{}

// traced tells the handler's log which invocation it serves.
type traced struct {
	lambda.Handler
	warm atomic.Bool
}

func (t *traced) Invoke(ctx context.Context, payload []byte) ([]byte, error) {
	i := invocation{trace: os.Getenv("_X_AMZN_TRACE_ID"), cold: !t.warm.Swap(true)}
	if lambda, ok := lambdacontext.FromContext(ctx); ok {
		i.request = lambda.AwsRequestID
	}
	return t.Handler.Invoke(context.WithValue(ctx, invocationKey{}, i), payload)
}

// tracing adds the invocation to each record.
type tracing struct{ slog.Handler }

func (h tracing) Handle(ctx context.Context, r slog.Record) error {
	if i, ok := ctx.Value(invocationKey{}).(invocation); ok {
		r.AddAttrs(slog.String("request_id", i.request), slog.String("trace_id", i.trace), slog.Bool("cold_start", i.cold))
	}
	return h.Handler.Handle(ctx, r)
}

func (h tracing) WithAttrs(attrs []slog.Attr) slog.Handler {
	return tracing{h.Handler.WithAttrs(attrs)}
}

func (h tracing) WithGroup(name string) slog.Handler { return tracing{h.Handler.WithGroup(name)} }
