package lambdahttp_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/aws/aws-lambda-go/events"
)

// invoke is a Lambda function.
type invoke func(ctx context.Context, event json.RawMessage) (any, error)

const gatewayID = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef"

// base64Body puts a body into an event: as text where asked and possible.
func base64Body(body []byte, asText bool) (string, bool) {
	if asText && utf8.Valid(body) {
		return string(body), false
	}
	return base64.StdEncoding.EncodeToString(body), true
}

func sourceIP(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

// restGateway stands in for a REST API with its stage.
func restGateway(f invoke, stage string, textBodies bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			panic(err)
		}
		e := events.APIGatewayProxyRequest{
			Resource: "/{proxy+}", Path: r.URL.EscapedPath(), HTTPMethod: r.Method,
			Headers: map[string]string{"host": r.Host}, MultiValueHeaders: map[string][]string{"host": {r.Host}},
			QueryStringParameters: map[string]string{}, MultiValueQueryStringParameters: r.URL.Query(),
			PathParameters: map[string]string{"proxy": strings.TrimPrefix(r.URL.Path, "/")},
			RequestContext: events.APIGatewayProxyRequestContext{
				Stage: stage, Path: "/" + stage + r.URL.EscapedPath(), RequestID: gatewayID, HTTPMethod: r.Method,
				Identity: events.APIGatewayRequestIdentity{SourceIP: sourceIP(r)},
			},
		}
		for name, values := range r.Header {
			e.Headers[strings.ToLower(name)], e.MultiValueHeaders[strings.ToLower(name)] = values[len(values)-1], values
		}
		for name, values := range r.URL.Query() {
			e.QueryStringParameters[name] = values[len(values)-1]
		}
		e.Body, e.IsBase64Encoded = base64Body(body, textBodies)
		var out events.APIGatewayProxyResponse
		call(r.Context(), f, e, &out)
		for name, value := range out.Headers {
			w.Header().Set(name, value)
		}
		for name, values := range out.MultiValueHeaders {
			w.Header()[name] = values
		}
		answer(w, out.StatusCode, out.Body, out.IsBase64Encoded)
	})
}

// call invokes the function as Lambda does: JSON in, JSON out.
func call(ctx context.Context, f invoke, event, out any) {
	in, err := json.Marshal(event)
	if err != nil {
		panic(err)
	}
	result, err := f(ctx, in)
	if err != nil {
		panic(err)
	}
	raw, err := json.Marshal(result)
	if err != nil {
		panic(err)
	}
	if err := json.Unmarshal(raw, out); err != nil {
		panic(err)
	}
}

func answer(w http.ResponseWriter, status int, body string, isBase64 bool) {
	raw := []byte(body)
	if isBase64 {
		decoded, err := base64.StdEncoding.DecodeString(body)
		if err != nil {
			panic(err)
		}
		raw = decoded
	}
	w.WriteHeader(status)
	_, _ = w.Write(raw)
}
