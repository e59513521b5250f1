package lambdahttp

import (
	"bytes"
	"context"
	"encoding/base64"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/aws/aws-lambda-go/events"
)

// request is what both forms of event say, with the path as the handler knows it.
type request struct {
	method, path, query string
	header              http.Header
	body                string
	base64              bool
	host, sourceIP, id  string
}

// restRequest reads payload 1.0. Every name may come with one value, with several, or with both.
func restRequest(e events.APIGatewayProxyRequest) request {
	header := http.Header{}
	for name, value := range e.Headers {
		header.Set(name, value)
	}
	// Names differ in case between clients, so values are collected before they replace the single ones.
	several := http.Header{}
	for name, values := range e.MultiValueHeaders {
		for _, value := range values {
			several.Add(name, value)
		}
	}
	for name, values := range several {
		header[name] = values
	}
	query := url.Values{}
	for name, value := range e.QueryStringParameters {
		query.Set(name, value)
	}
	for name, values := range e.MultiValueQueryStringParameters {
		query[name] = values
	}
	stage := e.RequestContext.Stage
	if e.RequestContext.Path == "/"+stage+e.Path {
		stage = "" // so the path stands without it: the host of the API itself
	}
	return request{
		method: e.HTTPMethod, path: routePath(e.Path, e.Resource, e.PathParameters, stage), query: query.Encode(), header: header,
		body: e.Body, base64: e.IsBase64Encoded,
		host: e.RequestContext.DomainName, sourceIP: e.RequestContext.Identity.SourceIP, id: e.RequestContext.RequestID,
	}
}

// httpRequest reads payload 2.0, which joins several values of a header with commas and keeps cookies apart.
func httpRequest(e events.APIGatewayV2HTTPRequest) request {
	header := http.Header{}
	for name, value := range e.Headers {
		header.Set(name, value)
	}
	if len(e.Cookies) > 0 {
		header.Set("Cookie", strings.Join(e.Cookies, "; "))
	}
	_, template, _ := strings.Cut(e.RouteKey, " ")
	return request{
		method: e.RequestContext.HTTP.Method, path: routePath(e.RawPath, template, e.PathParameters, e.RequestContext.Stage),
		query: e.RawQueryString, header: header, body: e.Body, base64: e.IsBase64Encoded,
		host: e.RequestContext.DomainName, sourceIP: e.RequestContext.HTTP.SourceIP, id: e.RequestContext.RequestID,
	}
}

// routePath is the path without what stands before the API's own routes: the stage, or the base path of a custom domain. The
// matched route tells where it begins; where a gateway does not say, only the stage is known.
func routePath(path, template string, params map[string]string, stage string) string {
	if route, err := url.PathUnescape(expand(template, params)); err == nil && route != "" {
		if decoded, err := url.PathUnescape(path); err == nil {
			if base, ok := strings.CutSuffix(decoded, route); ok {
				return strings.TrimPrefix(path, base)
			}
		}
	}
	if rest, ok := strings.CutPrefix(path, "/"+stage); ok && stage != "" && (rest == "" || rest[0] == '/') {
		return rest
	}
	return path
}

// expand fills a route like "/v1/carts/{id}" or "/{proxy+}"; it gives "" when a parameter is missing or there is no route.
func expand(template string, params map[string]string) string {
	if !strings.HasPrefix(template, "/") {
		return ""
	}
	segments := strings.Split(template, "/")
	for i, segment := range segments {
		name, ok := strings.CutPrefix(segment, "{")
		if !ok {
			continue
		}
		value, ok := params[strings.TrimRight(name, "+}")]
		if !ok {
			return ""
		}
		segments[i] = value
	}
	return strings.Join(segments, "/")
}

// http makes the request that net/http's server would have made of the same bytes. It fails where that server would
// answer 400, and on a body that is not the base64 it is said to be.
func (in request) http(ctx context.Context) (*http.Request, error) {
	body := []byte(in.body)
	if in.base64 {
		decoded, err := base64.StdEncoding.DecodeString(in.body)
		if err != nil {
			return nil, err
		}
		body = decoded
	}
	if in.id != "" {
		ctx = context.WithValue(ctx, requestIDKey{}, in.id)
	}
	// NewRequest checks the method; its URL is the client's view and replaced.
	r, err := http.NewRequestWithContext(ctx, in.method, "/", http.NoBody)
	if err != nil {
		return nil, err
	}
	r.RequestURI = requestURI(in.path, in.query)
	if r.URL, err = url.ParseRequestURI(r.RequestURI); err != nil {
		return nil, err
	}
	r.Header = in.header
	r.Host = r.Header.Get("Host")
	if r.Host == "" {
		r.Host = in.host
	}
	r.Header.Del("Host")
	r.Header.Del("Transfer-Encoding")
	if r.Header.Get("Content-Length") != "" {
		r.Header.Set("Content-Length", strconv.Itoa(len(body)))
	}
	if in.id != "" {
		r.Header.Set(RequestIDHeader, in.id)
	}
	if in.sourceIP != "" {
		r.RemoteAddr = net.JoinHostPort(in.sourceIP, "0") // no gateway tells the port
	}
	if len(body) > 0 {
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	}
	return r, nil
}

// requestURI is the target of the request line. Gateways give the path as it was sent or decoded; what cannot have been sent was decoded.
func requestURI(path, query string) string {
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	u := url.URL{Path: path}
	if decoded, err := url.PathUnescape(path); err == nil {
		u = url.URL{Path: decoded, RawPath: path}
	}
	if query == "" {
		return u.EscapedPath()
	}
	return u.EscapedPath() + "?" + query
}
