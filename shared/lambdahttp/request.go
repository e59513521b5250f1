package lambdahttp

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"io"
	"maps"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/aws/aws-lambda-go/events"
)

// request makes the request that net/http's server would have made of the same bytes. It fails where that server would
// answer 400, and on a body that is not the base64 it is said to be.
func request(ctx context.Context, e events.APIGatewayProxyRequest) (*http.Request, error) {
	body := []byte(e.Body)
	if e.IsBase64Encoded {
		decoded, err := base64.StdEncoding.DecodeString(e.Body)
		if err != nil {
			return nil, err
		}
		body = decoded
	}
	// NewRequest checks the method; its URL is the client's view and replaced.
	r, err := http.NewRequestWithContext(ctx, e.HTTPMethod, "/", http.NoBody)
	if err != nil {
		return nil, err
	}
	stage := e.RequestContext.Stage
	if e.RequestContext.Path == "/"+stage+e.Path {
		stage = "" // so the path stands without it: the host of the API itself
	}
	r.RequestURI = requestURI(routePath(e.Path, e.Resource, e.PathParameters, stage), query(e).Encode())
	if r.URL, err = url.ParseRequestURI(r.RequestURI); err != nil {
		return nil, err
	}
	r.Header = header(e)
	r.Host = cmp.Or(r.Header.Get("Host"), e.RequestContext.DomainName)
	r.Header.Del("Host")
	r.Header.Del("Transfer-Encoding")
	if r.Header.Get("Content-Length") != "" {
		r.Header.Set("Content-Length", strconv.Itoa(len(body)))
	}
	if id := e.RequestContext.RequestID; id != "" {
		r.Header.Set(RequestIDHeader, id)
	}
	if ip := e.RequestContext.Identity.SourceIP; ip != "" {
		r.RemoteAddr = net.JoinHostPort(ip, "0") // no gateway tells the port
	}
	if len(body) > 0 {
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	}
	return r, nil
}

// header collects an event's headers. Every name may come with one value, with several, or with both.
func header(e events.APIGatewayProxyRequest) http.Header {
	all := http.Header{}
	for name, value := range e.Headers {
		all.Set(name, value)
	}
	// Names differ in case between clients, so values are collected before they replace the single ones.
	several := http.Header{}
	for name, values := range e.MultiValueHeaders {
		for _, value := range values {
			several.Add(name, value)
		}
	}
	maps.Copy(all, several)
	return all
}

func query(e events.APIGatewayProxyRequest) url.Values {
	all := url.Values{}
	for name, value := range e.QueryStringParameters {
		all.Set(name, value)
	}
	maps.Copy(all, e.MultiValueQueryStringParameters)
	return all
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
