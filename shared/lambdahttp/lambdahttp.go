// Package lambdahttp serves an http.Handler behind Amazon API Gateway: REST APIs (proxy events, payload 1.0) and HTTP APIs
// (payload 2.0 or 1.0). A handler sees what it would see on any other host.
package lambdahttp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

// RequestIDHeader carries the gateway's request id to the handler; what a client sent under this name is replaced.
const RequestIDHeader = "X-Request-Id"

// ErrEvent is returned for an event that is not a proxy event of API Gateway.
var ErrEvent = errors.New("not an API Gateway proxy event")

type requestIDKey struct{}

// RequestID is the gateway's id of the request being served, empty outside of one.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

// Handler makes a Lambda handler of h. The event's "version" field decides its form; REST APIs send none. The result is an
// events.APIGatewayProxyResponse or an events.APIGatewayV2HTTPResponse. It returns ErrEvent for anything else; a request that no
// HTTP server would take is answered 400 without asking h. A panic of h is the runtime's to report.
func Handler(h http.Handler) func(ctx context.Context, event json.RawMessage) (any, error) {
	return func(ctx context.Context, event json.RawMessage) (any, error) {
		var form struct {
			Version string `json:"version"`
		}
		if err := json.Unmarshal(event, &form); err != nil {
			return nil, fmt.Errorf("lambdahttp.Handler: %w: %w", ErrEvent, err)
		}
		switch form.Version {
		case "", "1.0":
			var e events.APIGatewayProxyRequest
			if err := json.Unmarshal(event, &e); err != nil {
				return nil, fmt.Errorf("lambdahttp.Handler: payload 1.0: %w: %w", ErrEvent, err)
			}
			if e.HTTPMethod == "" {
				return nil, fmt.Errorf("lambdahttp.Handler: payload 1.0 without httpMethod: %w", ErrEvent)
			}
			return serve(ctx, h, restRequest(e)).rest(), nil
		case "2.0":
			var e events.APIGatewayV2HTTPRequest
			if err := json.Unmarshal(event, &e); err != nil {
				return nil, fmt.Errorf("lambdahttp.Handler: payload 2.0: %w: %w", ErrEvent, err)
			}
			if e.RequestContext.HTTP.Method == "" {
				return nil, fmt.Errorf("lambdahttp.Handler: payload 2.0 without method: %w", ErrEvent)
			}
			return serve(ctx, h, httpRequest(e)).http(), nil
		}
		return nil, fmt.Errorf("lambdahttp.Handler: payload version %q: %w", form.Version, ErrEvent)
	}
}

// serve lets h answer the request.
func serve(ctx context.Context, h http.Handler, in request) *response {
	w := &response{header: http.Header{}, head: in.method == http.MethodHead}
	r, err := in.http(ctx)
	if err != nil {
		http.Error(w, http.StatusText(http.StatusBadRequest), http.StatusBadRequest)
		return w
	}
	h.ServeHTTP(w, r)
	return w
}
