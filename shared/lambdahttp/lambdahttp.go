// Package lambdahttp serves an http.Handler behind a REST API of Amazon API Gateway (proxy events, payload 1.0). A handler
// sees what it would see on any other host.
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

// ErrEvent is returned for an event that is not a proxy event of a REST API.
var ErrEvent = errors.New("not an API Gateway proxy event")

// Handler makes a Lambda handler of h. The result is an events.APIGatewayProxyResponse. It returns ErrEvent for anything
// but a proxy event; a request that no HTTP server would take is answered 400 without asking h. A panic of h is the
// runtime's to report.
func Handler(h http.Handler) func(ctx context.Context, event json.RawMessage) (any, error) {
	return func(ctx context.Context, event json.RawMessage) (any, error) {
		var e events.APIGatewayProxyRequest
		if err := json.Unmarshal(event, &e); err != nil {
			return nil, fmt.Errorf("lambdahttp.Handler: %w: %w", ErrEvent, err)
		}
		if e.HTTPMethod == "" {
			return nil, fmt.Errorf("lambdahttp.Handler: %w: it has no httpMethod", ErrEvent)
		}
		w := &response{header: http.Header{}, head: e.HTTPMethod == http.MethodHead}
		if r, err := request(ctx, e); err != nil {
			http.Error(w, http.StatusText(http.StatusBadRequest), http.StatusBadRequest)
		} else {
			h.ServeHTTP(w, r)
		}
		return w.event(), nil
	}
}
