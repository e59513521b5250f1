package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"

	"onecentral.nl/ordering/docs"
	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// contract is docs/openapi.yaml as a judge of exchanges. It is stricter than the document: an object that a caller must
// let grow may here have no more than is written down.
type openAPI struct {
	doc    *openapi3.T
	router routers.Router
}

// lockedWriter lets handlers log at the same time.
type lockedWriter struct {
	mu sync.Mutex
	w  io.Writer
}

func (l *lockedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(p)
}

func loadContract(t testing.TB) *openAPI {
	t.Helper()
	c, err := readContract()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// readContract reads it once for all tests: under the race detector that takes a while.
var readContract = sync.OnceValues(func() (*openAPI, error) {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(docs.OpenAPI()))
	if err != nil {
		return nil, err
	}
	if err := doc.Validate(context.Background()); err != nil {
		return nil, err
	}
	for _, schema := range doc.Components.Schemas {
		closeObjects(schema)
	}
	router, err := legacy.NewRouter(doc)
	return &openAPI{doc, router}, err
})

// closeObjects refuses properties that are not written down.
func closeObjects(schema *openapi3.SchemaRef) {
	s := schema.Value
	if schema.Ref == "" || s.Properties != nil {
		if open := s.AdditionalProperties; len(s.Properties) > 0 && open.Has == nil && open.Schema == nil {
			no := false
			s.AdditionalProperties.Has = &no
		}
	}
	for _, p := range s.Properties {
		if p.Ref == "" {
			closeObjects(p)
		}
	}
	if s.Items != nil && s.Items.Ref == "" {
		closeObjects(s.Items)
	}
}

// told are the headers that a contract must speak of.
var told = []string{"ETag", "Location", "Retry-After", "Idempotency-Replayed", "WWW-Authenticate", "Accept-Patch", "X-Request-Id"}

// judge tells what in an exchange is not as the contract says. A request that it refuses must have been refused.
func (c *openAPI) judge(r *http.Request, got exchange) error {
	if got.Status >= 500 && got.Status != http.StatusServiceUnavailable {
		return errors.New("a fault of the server")
	}
	r.URL.Host, r.URL.Scheme, r.Host = "", "", ""
	route, ids, err := c.router.FindRoute(r)
	if err != nil {
		if got.Status != http.StatusNotFound && got.Status != http.StatusMethodNotAllowed {
			return fmt.Errorf("not in the contract: %w", err)
		}
		var problem any
		if err := json.Unmarshal(got.Body, &problem); err != nil {
			return err
		}
		return c.doc.Components.Schemas["Problem"].Value.VisitJSON(problem)
	}
	options := &openapi3filter.Options{
		AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, RejectWhenRequestBodyNotSpecified: true, MultiError: true, SkipSettingDefaults: true,
	}
	request := &openapi3filter.RequestValidationInput{Request: r, PathParams: ids, Route: route, Options: options}
	if err := openapi3filter.ValidateRequest(r.Context(), request); err != nil && got.Status < 400 {
		return fmt.Errorf("the contract refuses the request, the server took it: %w", err)
	}
	response := &openapi3filter.ResponseValidationInput{RequestValidationInput: request, Status: got.Status, Header: got.Header, Body: io.NopCloser(bytes.NewReader(got.Body)), Options: options}
	if err := openapi3filter.ValidateResponse(r.Context(), response); err != nil {
		return err
	}
	documented := route.Operation.Responses.Status(got.Status)
	if documented == nil {
		return errors.New("a status that is not in the contract")
	}
	for _, name := range told {
		if _, known := documented.Value.Headers[name]; got.Header.Get(name) != "" && !known {
			return fmt.Errorf("header %s is not in the contract", name)
		}
	}
	if len(documented.Value.Content) == 0 && len(got.Body) > 0 {
		return errors.New("a body that is not in the contract")
	}
	return nil
}

// Routes and contract are the same.
func TestRoutes_Contract(t *testing.T) {
	c := loadContract(t)
	routes := map[string]api.Route{}
	for _, r := range append(api.All(&usecase.UseCases{}, nil, nil, nil), new(api.API).Probes()...) {
		routes[r.Method+" "+r.Pattern] = r
	}
	operations := map[string]bool{}
	for path, item := range c.doc.Paths.Map() {
		for method, operation := range item.Operations() {
			name := method + " " + path
			operations[name] = true
			route, served := routes[name]
			if !served {
				t.Errorf("%s is in the contract and not served", name)
				continue
			}
			var query []string
			headers := map[string]bool{}
			for _, p := range append(operation.Parameters, item.Parameters...) {
				switch p.Value.In {
				case "query":
					query = append(query, p.Value.Name)
				case "header":
					headers[p.Value.Name] = p.Value.Required
				}
			}
			slices.Sort(query)
			if known := slices.Sorted(slices.Values(route.Query)); !slices.Equal(query, known) {
				t.Errorf("%s takes the parameters %v, the contract says %v", name, known, query)
			}
			if headers["Idempotency-Key"] != route.Key || headers["If-Match"] != (route.Match && !route.New) {
				t.Errorf("%s needs key %t and tag %t, the contract says %t and %t", name, route.Key, route.Match && !route.New, headers["Idempotency-Key"], headers["If-Match"])
			}
			if open := operation.Security != nil && len(*operation.Security) == 0; open != route.Open {
				t.Errorf("%s is open: %t, the contract says %t", name, route.Open, open)
			}
		}
	}
	for name := range routes {
		if !operations[name] {
			t.Errorf("%s is served and not in the contract", name)
		}
	}
}

// Every POST that creates or decides needs a key.
func TestRoutes_IdempotencyKey(t *testing.T) {
	for _, r := range api.All(&usecase.UseCases{}, nil, nil, nil) {
		preview := strings.Contains(r.Pattern, "preview")
		if r.Method == http.MethodPost && r.Key == preview {
			t.Errorf("%s %s: key %t", r.Method, r.Pattern, r.Key)
		}
	}
}

// The check sees what is not in the contract.
func TestContract_Planted(t *testing.T) {
	w := newWorld(t)
	health := w.as("").get("/healthz").want(200)
	ask := func(body, status any) error {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "/healthz", http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		x := health
		x.Body, x.Status = []byte(body.(string)), status.(int)
		return w.contract.judge(r, x)
	}
	if err := ask(`{"status":"ok"}`, 200); err != nil {
		t.Errorf("what is right: %v", err)
	}
	for name, planted := range map[string]error{
		"an undocumented property": ask(`{"status":"ok","load":1}`, 200),
		"a missing property":       ask(`{}`, 200),
		"an undocumented status":   ask(`{"status":"ok"}`, 202),
		"a fault":                  ask(`{"status":"ok"}`, 500),
	} {
		if planted == nil {
			t.Errorf("%s is not seen", name)
		}
	}
}
