package lambdahttp_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/aws/aws-lambda-go/events"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/lambdahttp"
)

// seen is what a handler can tell about a request.
type seen struct {
	Method, Path, EscapedPath, Host, RemoteIP, Body, Proto string
	ContentLength                                          int64
	Query                                                  url.Values
	Header                                                 http.Header
	Cookies                                                []string
}

// planted is what the handler answers.
type planted struct {
	Status int
	Header http.Header
	Body   []byte
}

// mirror keeps what it saw and answers as told. Nothing else runs while it does.
type mirror struct {
	saw    seen
	answer planted
}

func (m *mirror) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(err)
	}
	m.saw = seen{
		Method: r.Method, Path: r.URL.Path, EscapedPath: r.URL.EscapedPath(), Host: r.Host, RemoteIP: sourceIP(r), Body: string(body), Proto: r.Proto,
		ContentLength: r.ContentLength, Query: r.URL.Query(), Header: http.Header{},
	}
	for name, values := range r.Header {
		if name != lambdahttp.RequestIDHeader && name != "Cookie" {
			m.saw.Header[name] = values
		}
	}
	for _, cookie := range r.Cookies() {
		m.saw.Cookies = append(m.saw.Cookies, cookie.String())
	}
	maps.Copy(w.Header(), m.answer.Header)
	w.WriteHeader(m.answer.Status)
	_, _ = w.Write(m.answer.Body)
}

// received is what the client got.
type received struct {
	Status  int
	Header  map[string]string
	Cookies []string
	Body    string
}

// trial asks the same of net/http and of gateways in front of one mirror.
type trial struct {
	mirror mirror
	client *http.Transport
	direct string
}

func newTrial(t *testing.T) *trial {
	t.Helper()
	x := &trial{client: &http.Transport{DisableCompression: true}}
	x.direct = start(t, &x.mirror)
	return x
}

func start(t *testing.T, h http.Handler) string {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return server.URL
}

// differs says what the handler saw, or the client got back, otherwise than without the gateway.
func (x *trial) differs(ctx context.Context, in draft, out planted, gateway string) (string, error) {
	x.mirror = mirror{answer: out}
	wantBack, err := in.send(ctx, x.client, x.direct)
	if err != nil {
		return "", err
	}
	want := x.mirror.saw
	x.mirror = mirror{answer: out}
	back, err := in.send(ctx, x.client, gateway)
	return cmp.Diff(want, x.mirror.saw) + cmp.Diff(wantBack, back), err
}

// A request is the same as over HTTP.
func TestHandler_EqualToHTTP(t *testing.T) {
	x := newTrial(t)
	f := lambdahttp.Handler(&x.mirror)
	gateways := map[string]string{
		"bodies as text":   start(t, restGateway(f, "prod", true)),
		"bodies in base64": start(t, restGateway(f, "v1", false)),
	}
	rapid.Check(t, func(t *rapid.T) {
		in, out := requests().Draw(t, "request"), answers().Draw(t, "answer")
		for name, gateway := range gateways {
			diff, err := x.differs(t.Context(), in, out, gateway)
			if err != nil || diff != "" {
				t.Fatalf("%s: %v\n%s", name, err, diff)
			}
		}
	})
}

func TestHandler_PlantedAdapters(t *testing.T) {
	x := newTrial(t)
	in := draft{
		Method: http.MethodPost, Target: "/v1/carts/a%2Fb?q=1&q=2", Body: []byte("\xffbody"),
		Header: http.Header{"Accept": {"a", "b"}, "Cookie": {"a=b; c=d"}},
	}
	out := planted{Status: http.StatusCreated, Body: []byte("\xff"), Header: http.Header{"Set-Cookie": {"a=b", "c=d"}}}
	right := lambdahttp.Handler(&x.mirror)
	for name, bug := range map[string]struct {
		event  func(e *events.APIGatewayProxyRequest)
		answer func(a *events.APIGatewayProxyResponse)
	}{
		"a header's second value":    {event: func(e *events.APIGatewayProxyRequest) { delete(e.MultiValueHeaders, "accept") }},
		"a parameter's second value": {event: func(e *events.APIGatewayProxyRequest) { e.MultiValueQueryStringParameters = nil }},
		"the escape in the path":     {event: func(e *events.APIGatewayProxyRequest) { e.Path = "/v1/carts/a/b" }},
		"that a body is base64":      {event: func(e *events.APIGatewayProxyRequest) { e.IsBase64Encoded = false }},
		"the client's address":       {event: func(e *events.APIGatewayProxyRequest) { e.RequestContext.Identity.SourceIP = "" }},
		"the cookies": {event: func(e *events.APIGatewayProxyRequest) {
			delete(e.MultiValueHeaders, "cookie")
			delete(e.Headers, "cookie")
		}},
		"the second cookie set": {answer: func(a *events.APIGatewayProxyResponse) { a.MultiValueHeaders = nil }},
		"the status":            {answer: func(a *events.APIGatewayProxyResponse) { a.StatusCode = http.StatusOK }},
	} {
		broken := func(ctx context.Context, raw json.RawMessage) (any, error) {
			var e events.APIGatewayProxyRequest
			if err := json.Unmarshal(raw, &e); err != nil {
				return nil, err
			}
			if bug.event != nil {
				bug.event(&e)
			}
			raw, err := json.Marshal(e)
			if err != nil {
				return nil, err
			}
			result, err := right(ctx, raw)
			a, ok := result.(events.APIGatewayProxyResponse)
			if ok && bug.answer != nil {
				bug.answer(&a)
			}
			return a, err
		}
		if diff, err := x.differs(t.Context(), in, out, start(t, restGateway(broken, "prod", true))); err != nil || diff == "" {
			t.Errorf("losing %s goes unnoticed: %v", name, err)
		}
	}
	if diff, err := x.differs(t.Context(), in, out, start(t, restGateway(right, "prod", true))); err != nil || diff != "" {
		t.Errorf("nothing lost, but: %v\n%s", err, diff)
	}
}

// draft is a request to be sent to several servers.
type draft struct {
	Method, Target string
	Header         http.Header
	Body           []byte
}

func (d draft) send(ctx context.Context, client http.RoundTripper, base string) (received, error) {
	r, err := http.NewRequestWithContext(ctx, d.Method, base+d.Target, bytes.NewReader(d.Body))
	if err != nil {
		return received{}, err
	}
	r.Header, r.Host = d.Header.Clone(), "orders.example"
	resp, err := client.RoundTrip(r)
	if err != nil {
		return received{}, err
	}
	body, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return received{}, err
	}
	back := received{Status: resp.StatusCode, Header: map[string]string{}, Body: string(body), Cookies: resp.Header["Set-Cookie"]}
	for name, values := range resp.Header {
		if name != "Date" && name != "Set-Cookie" && name != "Content-Length" {
			back.Header[name] = strings.Join(values, ",")
		}
	}
	return back, nil
}

func requests() *rapid.Generator[draft] {
	return rapid.Custom(func(t *rapid.T) draft {
		segment := rapid.OneOf(
			rapid.SampledFrom([]string{"v1", "prod", "carts", "%2F", "a%20b", "%C3%AB", "a+b", "100%25", "..", "OFF-2026-00042", "{id}", "%3F", "%23", "a;b", ":", "", "é"}),
			rapid.Map(rapid.String(), url.PathEscape),
		)
		d := draft{
			Method: rapid.SampledFrom([]string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}).Draw(t, "method"),
			Target: "/v1/" + strings.Join(rapid.SliceOfN(segment, 0, 4).Draw(t, "path"), "/"),
			Header: http.Header{"User-Agent": {"portal"}},
		}
		var pairs []string
		word := rapid.OneOf(rapid.SampledFrom([]string{"", "q", "customer", "a,b", "€", "%", "&", "x=y", " ", "+"}), rapid.String())
		for range rapid.IntRange(0, 4).Draw(t, "parameters") {
			pair := url.QueryEscape(word.Draw(t, "name"))
			if rapid.Bool().Draw(t, "hasValue") {
				pair += "=" + url.QueryEscape(word.Draw(t, "value"))
			}
			pairs = append(pairs, pair)
		}
		if len(pairs) > 0 {
			d.Target += "?" + strings.Join(pairs, "&")
		}
		value := rapid.StringMatching(`[!-~]([ -~]{0,20}[!-~])?`)
		for _, name := range rapid.SliceOfDistinct(rapid.SampledFrom([]string{
			"Accept", "Accept-Language", "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "X-Forwarded-For", "X-Odd_name",
		}), rapid.ID).Draw(t, "headers") {
			d.Header[name] = rapid.SliceOfN(value, 1, 3).Draw(t, "values")
		}
		for i := range rapid.IntRange(0, 3).Draw(t, "cookies") {
			cookie := fmt.Sprintf("c%d=%s", i, rapid.StringMatching(`[A-Za-z0-9_.-]{0,8}`).Draw(t, "cookie"))
			d.Header["Cookie"] = []string{strings.TrimPrefix(strings.Join(append(d.Header["Cookie"], cookie), "; "), "; ")}
		}
		if !slices.Contains([]string{"GET", "HEAD", "OPTIONS"}, d.Method) {
			d.Body = bodies().Draw(t, "body")
		}
		return d
	})
}

func bodies() *rapid.Generator[[]byte] {
	return rapid.OneOf(
		rapid.SampledFrom([][]byte{nil, []byte(`{"naam":"Daniëlle € 😀"}`), {0xff, 0x00, 0x80}, []byte("%PDF-1.7\n\xff"), []byte("<html>"), []byte("a\r\n\x00")}),
		rapid.SliceOf(rapid.Byte()),
		rapid.Map(rapid.String(), func(s string) []byte { return []byte(s) }),
	)
}

func answers() *rapid.Generator[planted] {
	return rapid.Custom(func(t *rapid.T) planted {
		value := rapid.StringMatching(`[!-~]([ -~]{0,20}[!-~])?`)
		p := planted{
			Status: rapid.SampledFrom([]int{200, 201, 202, 204, 302, 303, 304, 400, 403, 404, 409, 412, 422, 428, 500, 503}).Draw(t, "status"),
			Header: http.Header{},
			Body:   bodies().Draw(t, "body"),
		}
		for _, name := range rapid.SliceOfDistinct(rapid.SampledFrom([]string{
			"Cache-Control", "Content-Type", "ETag", "Location", "Retry-After", "Vary", "X-Custom",
		}), rapid.ID).Draw(t, "headers") {
			p.Header[http.CanonicalHeaderKey(name)] = rapid.SliceOfN(value, 1, 2).Draw(t, "values")
		}
		for i := range rapid.IntRange(0, 3).Draw(t, "cookies") {
			p.Header.Add("Set-Cookie", fmt.Sprintf("c%d=v; Path=/; HttpOnly", i))
		}
		return p
	})
}
