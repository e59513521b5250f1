package lambdahttp_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/aws/aws-lambda-go/events"
	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/lambdahttp"
)

// A handler sees the route's path.
func TestHandler_Path(t *testing.T) {
	const (
		event = `{"httpMethod":"GET","path":%q,"resource":%q,"pathParameters":%s,"requestContext":{"stage":%q,"path":%q}}`
		proxy = `{"proxy":"v1/carts"}`
		id    = `{"id":"a/b"}`
	)
	for name, test := range map[string]struct{ event, path, escaped string }{
		"the API's own host":                     {fmt.Sprintf(event, "/v1/carts", "/v1/carts", "null", "prod", "/prod/v1/carts"), "/v1/carts", ""},
		"a greedy route":                         {fmt.Sprintf(event, "/v1/carts", "/{proxy+}", proxy, "prod", "/prod/v1/carts"), "/v1/carts", ""},
		"a custom domain with a base path":       {fmt.Sprintf(event, "/ordering/v1/carts", "/v1/carts", "null", "prod", "/ordering/v1/carts"), "/v1/carts", ""},
		"a base path before a greedy route":      {fmt.Sprintf(event, "/ordering/v1/carts", "/{proxy+}", proxy, "prod", "/ordering/v1/carts"), "/v1/carts", ""},
		"a custom domain without base path":      {fmt.Sprintf(event, "/v1/carts", "/v1/carts", "null", "v1", "/v1/carts"), "/v1/carts", ""},
		"a stage named like the route":           {fmt.Sprintf(event, "/v1/carts", "/v1/carts", "null", "v1", "/v1/v1/carts"), "/v1/carts", ""},
		"a stage in the path":                    {fmt.Sprintf(event, "/prod/v1/carts", "/v1/carts", "null", "prod", "/prod/v1/carts"), "/v1/carts", ""},
		"a stage in the path and no route":       {fmt.Sprintf(event, "/prod/v1/carts", "", "null", "prod", "/prod/v1/carts"), "/v1/carts", ""},
		"no stage in the path, no route":         {fmt.Sprintf(event, "/v1/carts", "", "null", "v1", "/v1/v1/carts"), "/v1/carts", ""},
		"a path that only begins like the stage": {fmt.Sprintf(event, "/production", "", "null", "prod", ""), "/production", ""},
		"an escaped slash in a parameter":        {fmt.Sprintf(event, "/prod/v1/carts/a%2Fb", "/v1/carts/{id}", id, "prod", ""), "/v1/carts/a/b", "/v1/carts/a%2Fb"},
		"a route whose parameter is missing":     {fmt.Sprintf(event, "/prod/v1/carts/1", "/v1/carts/{id}", "null", "prod", ""), "/v1/carts/1", ""},
		"a path that was decoded":                {fmt.Sprintf(event, "/v1/Daniëlle 100% ?#", "", "null", "", ""), "/v1/Daniëlle 100% ?#", "/v1/Dani%C3%ABlle%20100%25%20%3F%23"},
		"the root":                               {fmt.Sprintf(event, "/", "/", "null", "prod", "/prod/"), "/", ""},
		"no path":                                {fmt.Sprintf(event, "", "", "null", "", ""), "/", ""},
		"two slashes do not become a host":       {fmt.Sprintf(event, "//evil.example/v1", "", "null", "", ""), "//evil.example/v1", ""},
	} {
		t.Run(name, func(t *testing.T) {
			var path, escaped, uri string
			f := lambdahttp.Handler(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				path, escaped, uri = r.URL.Path, r.URL.EscapedPath(), r.RequestURI
			}))
			if _, err := f(t.Context(), json.RawMessage(test.event)); err != nil {
				t.Fatal(err)
			}
			if test.escaped == "" {
				test.escaped = test.path
			}
			if path != test.path || escaped != test.escaped || uri != test.escaped {
				t.Errorf("path %q, escaped %q, URI %q", path, escaped, uri)
			}
		})
	}
}

func TestHandler_HeadersParametersAndCookies(t *testing.T) {
	type view struct {
		Accept, Cookies []string
		Query           map[string][]string
		Host, Remote    string
	}
	for name, test := range map[string]struct {
		event string
		want  view
	}{
		"names in any case, one value each": {
			`{"httpMethod":"GET","path":"/","headers":{"aCCept":"a","HOST":"h.example","cookie":"x=1; y=2"},"queryStringParameters":{"q":"€ &"},
			  "requestContext":{"identity":{"sourceIp":"192.0.2.1"}}}`,
			view{[]string{"a"}, []string{"x=1", "y=2"}, map[string][]string{"q": {"€ &"}}, "h.example", "192.0.2.1:0"},
		},
		"several values win over one": {
			`{"version":"1.0","httpMethod":"GET","path":"/","headers":{"Accept":"b"},"multiValueHeaders":{"accept":["a","b"],"Cookie":["x=1","y=2"]},
			  "queryStringParameters":{"q":"2","only":"one"},"multiValueQueryStringParameters":{"q":["1","2"]},"requestContext":{"domainName":"d.example"}}`,
			view{[]string{"a", "b"}, []string{"x=1", "y=2"}, map[string][]string{"q": {"1", "2"}, "only": {"one"}}, "d.example", ""},
		},
		"nothing at all": {
			`{"httpMethod":"GET","path":"/","headers":null,"multiValueHeaders":null,"queryStringParameters":null,"multiValueQueryStringParameters":null,"body":null}`,
			view{Query: map[string][]string{}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got view
			f := lambdahttp.Handler(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				got = view{Accept: r.Header.Values("Accept"), Query: r.URL.Query(), Host: r.Host, Remote: r.RemoteAddr}
				for _, c := range r.Cookies() {
					got.Cookies = append(got.Cookies, c.String())
				}
				if r.Header.Get("Host") != "" {
					t.Error("Host is among the headers")
				}
			}))
			if _, err := f(t.Context(), json.RawMessage(test.event)); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestHandler_Bodies(t *testing.T) {
	for name, test := range map[string]struct{ event, want string }{
		"text":                {`"body":"{\"naam\":\"Daniëlle\"}"`, `{"naam":"Daniëlle"}`},
		"base64":              {`"body":"/wA=","isBase64Encoded":true`, "\xff\x00"},
		"text that is base64": {`"body":"/wA=","isBase64Encoded":false`, "/wA="},
		"empty":               {`"body":""`, ""},
		"null":                {`"body":null`, ""},
		"none":                {`"isBase64Encoded":true`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			f := lambdahttp.Handler(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				body, err := io.ReadAll(r.Body)
				if err != nil || string(body) != test.want || r.ContentLength != int64(len(test.want)) || (test.want == "") != (r.Body == http.NoBody) {
					t.Errorf("%q, length %d, %v", body, r.ContentLength, err)
				}
				if got := r.Header.Get("Content-Length"); got != fmt.Sprint(len(test.want)) {
					t.Errorf("Content-Length %s", got)
				}
			}))
			event := `{"httpMethod":"POST","path":"/","headers":{"content-length":"99"},` + test.event + `}`
			if _, err := f(t.Context(), json.RawMessage(event)); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// A request has the gateway's id and no other.
func TestHandler_RequestID(t *testing.T) {
	const event = `{"httpMethod":"GET","path":"/","headers":{"x-request-id":"forged"},"requestContext":{"requestId":"gw-1"}}`
	f := lambdahttp.Handler(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if header := r.Header.Values(lambdahttp.RequestIDHeader); len(header) != 1 || header[0] != "gw-1" {
			t.Errorf("header %q", header)
		}
	}))
	if _, err := f(t.Context(), json.RawMessage(event)); err != nil {
		t.Fatal(err)
	}
}

func TestHandler_Answers(t *testing.T) {
	for name, test := range map[string]struct {
		method string
		h      http.HandlerFunc
		rest   events.APIGatewayProxyResponse
	}{
		"nothing written is 200": {
			h:    func(http.ResponseWriter, *http.Request) {},
			rest: events.APIGatewayProxyResponse{StatusCode: 200},
		},
		"text stays text, its type is found": {
			h: func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "Daniëlle €") },
			rest: events.APIGatewayProxyResponse{
				StatusCode: 200, Headers: map[string]string{"Content-Type": "text/plain; charset=utf-8"}, Body: "Daniëlle €",
			},
		},
		"bytes that are no text go in base64": {
			h: func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/pdf")
				_, _ = w.Write([]byte{0xff, 0x00})
			},
			rest: events.APIGatewayProxyResponse{
				StatusCode: 200, Headers: map[string]string{"Content-Type": "application/pdf"}, Body: "/wA=", IsBase64Encoded: true,
			},
		},
		"several cookies all arrive": {
			h: func(w http.ResponseWriter, _ *http.Request) {
				http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
				http.SetCookie(w, &http.Cookie{Name: "b", Value: "2"})
				w.Header().Add("Vary", "Accept")
				w.Header().Add("Vary", "Cookie")
				w.WriteHeader(http.StatusSeeOther)
			},
			rest: events.APIGatewayProxyResponse{
				StatusCode: 303, MultiValueHeaders: map[string][]string{"Set-Cookie": {"a=1", "b=2"}, "Vary": {"Accept", "Cookie"}},
			},
		},
		"the first status counts, and the headers of that moment": {
			h: func(w http.ResponseWriter, _ *http.Request) {
				w.WriteHeader(http.StatusEarlyHints)
				w.WriteHeader(http.StatusConflict)
				w.Header().Set("Late", "1")
				w.WriteHeader(http.StatusOK)
			},
			rest: events.APIGatewayProxyResponse{StatusCode: 409},
		},
		"HEAD gets the headers without the body": {
			method: http.MethodHead,
			h:      func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
			rest:   events.APIGatewayProxyResponse{StatusCode: 200, Headers: map[string]string{"Content-Type": "text/html; charset=utf-8"}},
		},
		"no content has no content": {
			h: func(w http.ResponseWriter, _ *http.Request) {
				w.WriteHeader(http.StatusNoContent)
				if _, err := io.WriteString(w, "x"); !errors.Is(err, http.ErrBodyNotAllowed) {
					t.Errorf("writing to 204: %v", err)
				}
			},
			rest: events.APIGatewayProxyResponse{StatusCode: 204},
		},
		"a line end in a header becomes a space": {
			h:    func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", "a\r\nSet-Cookie: b") },
			rest: events.APIGatewayProxyResponse{StatusCode: 200, Headers: map[string]string{"X": "a  Set-Cookie: b"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if test.method == "" {
				test.method = http.MethodGet
			}
			if test.rest.Headers == nil {
				test.rest.Headers = map[string]string{}
			}
			if test.rest.MultiValueHeaders == nil {
				test.rest.MultiValueHeaders = map[string][]string{}
			}
			f := lambdahttp.Handler(test.h)
			rest, err := f(t.Context(), json.RawMessage(`{"httpMethod":"`+test.method+`","path":"/"}`))
			if diff := cmp.Diff(any(test.rest), rest); err != nil || diff != "" {
				t.Errorf("%v\n%s", err, diff)
			}
		})
	}
}

// What no server takes is 400.
func TestHandler_BadRequest(t *testing.T) {
	for name, event := range map[string]string{
		"a method with a space":    `{"httpMethod":"GE T","path":"/"}`,
		"a body that is no base64": `{"httpMethod":"POST","path":"/","body":"%%%","isBase64Encoded":true}`,
	} {
		f := lambdahttp.Handler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Errorf("%s was served", name) }))
		out, err := f(t.Context(), json.RawMessage(event))
		raw, _ := json.Marshal(out)
		if err != nil || !strings.Contains(string(raw), `"statusCode":400`) {
			t.Errorf("%s: %s, %v", name, raw, err)
		}
	}
}

func TestHandler_OtherEvents(t *testing.T) {
	f := lambdahttp.Handler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("served") }))
	for _, event := range []string{
		"", "null", "[]", "{}", `"x"`, `{"version":2}`, `{"version":"3.0"}`, `{"version":"2.0"}`, `{"Records":[]}`, `{"version":"0","detail-type":"Scheduled Event"}`,
		`{"httpMethod":"GET","headers":[]}`, `{"version":"2.0","requestContext":{"http":{"method":1}}}`,
	} {
		if out, err := f(t.Context(), json.RawMessage(event)); !errors.Is(err, lambdahttp.ErrEvent) || out != nil {
			t.Errorf("%s: %v, %v", event, out, err)
		}
	}
}

// No event panics.
func FuzzHandler(f *testing.F) {
	for _, seed := range []string{
		`{}`, `null`, `[]`, `{"httpMethod":"GET","path":"/prod/v1/carts/%2F","resource":"/v1/{id}","pathParameters":{"id":"%"},"requestContext":{"stage":"prod"}}`,
		`{"version":"2.0","rawPath":"//%","rawQueryString":"%zz&;=","cookies":["a",""],"headers":{"":"","host":"\r\n"},"body":"x","isBase64Encoded":true,
		  "requestContext":{"stage":"","http":{"method":"*","sourceIp":"::1%eth0"}}}`,
		`{"httpMethod":"CONNECT","path":"*","multiValueHeaders":{"a":[],"b":null},"multiValueQueryStringParameters":{"q":[]},"resource":"/{+}","pathParameters":{"":""}}`,
	} {
		f.Add([]byte(seed))
	}
	h := lambdahttp.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = r.Cookies(), r.FormValue("q")
		for name, values := range r.Header {
			w.Header()[name] = values
		}
		_, _ = io.WriteString(w, r.URL.String()+r.RemoteAddr)
		_, _ = io.Copy(w, r.Body)
	}))
	f.Fuzz(func(t *testing.T, event []byte) {
		out, err := h(t.Context(), event)
		if (err == nil) == (out == nil) {
			t.Fatalf("%v, %v", out, err)
		}
		if _, jsonErr := json.Marshal(out); jsonErr != nil {
			t.Fatal(jsonErr)
		}
	})
}
