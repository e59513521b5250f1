package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/bundle"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/structconv"
	"onecentral.nl/ordering/shared/table"
)

// world is the use cases of the fixture behind HTTP. Every exchange is held against the contract.
type world struct {
	*orderingtest.Fixture
	t        testing.TB
	api      *api.API
	server   *httptest.Server
	contract *openAPI
	blobs    *dir.Store
	log      *bytes.Buffer
	keys     atomic.Int64
	ended    []ordering.Subject
}

func newWorld(t testing.TB, options ...orderingtest.Option) *world {
	t.Helper()
	w := &world{Fixture: orderingtest.New(t, options...), t: t, contract: loadContract(t), log: &bytes.Buffer{}}
	blobs, err := dir.New(filepath.Join(t.TempDir(), "blobs"), "/files", []byte("a secret of sixteen bytes or more"), w.Clock.Now)
	if err != nil {
		t.Fatal(err)
	}
	w.blobs, w.Files = blobs, blobs
	w.api = &api.API{
		Identify: identify, Ready: func(context.Context) ([]readiness.Down, bool) { return nil, true },
		Log: slog.New(slog.NewTextHandler(&lockedWriter{w: w.log}, nil)), NewID: w.NewID, Now: w.Clock.Now,
	}
	handler, files := w.api.Handler(w.routes()), blobs.Handler()
	w.server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/files/") {
			files.ServeHTTP(rw, r)
			return
		}
		handler.ServeHTTP(rw, r)
	}))
	t.Cleanup(w.server.Close)
	return w
}

func (w *world) routes() api.Routes {
	return api.All(w.UseCases, w.blobs, bundle.Maker{Keys: orderingtest.Seals, Files: w.blobs}, w)
}

// EndSessions stands in for the sessions of the pages.
func (w *world) EndSessions(_ context.Context, person ordering.Subject) error {
	w.ended = append(w.ended, person)
	return nil
}

// identify takes tokens like staff.anna, user.noord and signer.noord.
func identify(r *http.Request) (ordering.Actor, error) {
	token, bearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	kind, name, _ := strings.Cut(token, ".")
	switch {
	case !bearer:
		return ordering.Actor{}, identity.ErrUnauthenticated
	case kind == "user":
		return orderingtest.User(ordering.PartnerID(name)), nil
	case kind == "signer":
		return orderingtest.Signer(ordering.PartnerID(name)), nil
	case kind == "staff":
		return orderingtest.As(ordering.Subject(name)), nil
	case kind == "nobody":
		return ordering.Actor{Subject: "nobody", Name: "Niemand"}, nil
	case kind == "down":
		return ordering.Actor{}, identity.ErrUnavailable
	}
	return ordering.Actor{}, identity.ErrUnauthenticated
}

// client calls as one person.
type client struct {
	*world
	token string
}

func (w *world) as(token string) client { return client{w, token} }

// exchange is what came back.
type exchange struct {
	t      testing.TB
	Status int
	Header http.Header
	Body   []byte
}

// do sends a request: body is JSON text, raw bytes or a value, nil for none; headers are name, value, …; an
// Idempotency-Key of its own is added to a POST that names none, "-" leaves a header out.
func (c client) do(method, path string, body any, headers ...string) exchange {
	c.t.Helper()
	var raw []byte
	switch b := body.(type) {
	case nil:
	case string:
		raw = []byte(b)
	case []byte:
		raw = b
	default:
		var err error
		if raw, err = json.Marshal(b); err != nil {
			c.t.Fatal(err)
		}
	}
	request := func() *http.Request {
		r, err := http.NewRequestWithContext(c.t.Context(), method, c.server.URL+path, bytes.NewReader(raw))
		if err != nil {
			c.t.Fatal(err)
		}
		return r
	}
	header := http.Header{}
	if c.token != "" {
		header.Set("Authorization", "Bearer "+c.token)
	}
	if raw != nil {
		header.Set("Content-Type", "application/json")
	}
	if method == http.MethodPost && !strings.Contains(path, "preview") {
		header.Set("Idempotency-Key", fmt.Sprintf("key-%d", c.keys.Add(1)))
	}
	for i := 0; i+1 < len(headers); i += 2 {
		if headers[i+1] == "-" {
			header.Del(headers[i])
		} else {
			header.Set(headers[i], headers[i+1])
		}
	}
	sent, judged := request(), request()
	sent.Header, judged.Header = header, header.Clone()
	response, err := http.DefaultTransport.RoundTrip(sent)
	if err != nil {
		c.t.Fatal(err)
	}
	defer response.Body.Close()
	got := exchange{t: c.t, Status: response.StatusCode, Header: response.Header}
	if got.Body, err = io.ReadAll(response.Body); err != nil {
		c.t.Fatal(err)
	}
	if err := c.contract.judge(judged, got); err != nil {
		c.t.Errorf("%s %s → %d is not as the contract says: %v\n%.600s", method, path, got.Status, err, got.Body)
	}
	return got
}

func (c client) get(path string, headers ...string) exchange {
	c.t.Helper()
	return c.do(http.MethodGet, path, nil, headers...)
}

func (c client) post(path string, body any, headers ...string) exchange {
	c.t.Helper()
	return c.do(http.MethodPost, path, body, headers...)
}

// want demands a status.
func (x exchange) want(status int) exchange {
	x.t.Helper()
	if x.Status != status {
		x.t.Fatalf("status %d, want %d: %s", x.Status, status, x.Body)
	}
	return x
}

// into decodes the body into what v points at, and nothing of what was there stays.
func (x exchange) into(v any) exchange {
	x.t.Helper()
	reflect.ValueOf(v).Elem().SetZero()
	if err := json.Unmarshal(x.Body, v); err != nil {
		x.t.Fatalf("%v: %s", err, x.Body)
	}
	return x
}

func (x exchange) tag() string { return x.Header.Get("ETag") }

// problem is what tests look at of one.
type problem struct {
	Type, Title, Detail, Code, Instance, RequestID string
	Status                                         int
	Errors                                         []struct{ Field, Code, Message string }
	Checks                                         []contract.Check
}

// refused demands a problem with the status and the code, and when fields are given errors about exactly these: "field:code".
func (x exchange) refused(status int, code string, fields ...string) problem {
	x.t.Helper()
	var p problem
	x.want(status).into(&p)
	if kind := x.Header.Get("Content-Type"); kind != "application/problem+json" || p.Code != code || p.Status != status {
		x.t.Errorf("%s of code %q, want %q: %s", kind, p.Code, code, x.Body)
	}
	var got []string
	for _, e := range p.Errors {
		got = append(got, e.Field+":"+e.Code)
	}
	if len(fields) > 0 && strings.Join(got, " ") != strings.Join(fields, " ") {
		x.t.Errorf("errors about %q, want %q", got, fields)
	}
	return p
}

// open opens the customer's cart and returns it.
func (c client) open(customer ordering.CustomerID) exchange {
	c.t.Helper()
	x := c.post("/v1/carts", map[string]any{"customer": customer})
	if x.Status != http.StatusOK {
		x.want(http.StatusCreated)
	}
	return x
}

// fill puts items in the customer's cart and returns it.
func (c client) fill(customer ordering.CustomerID, items ...ordering.ItemInput) exchange {
	c.t.Helper()
	tag := c.open(customer).tag()
	return c.post("/v1/carts/"+string(customer)+"/items", map[string]any{"items": sent(items)}, "If-Match", tag).want(http.StatusCreated)
}

// sent are items as a program sends them.
var sent = structconv.New[[]ordering.ItemInput, []contract.ItemInput]()

// request asks for a quote of items.
func (c client) request(customer ordering.CustomerID, items ...ordering.ItemInput) *contract.QuoteVersion {
	c.t.Helper()
	var cart contract.CartView
	c.fill(customer, items...).into(&cart)
	var v contract.QuoteVersion
	c.post("/v1/carts/"+string(customer)+"/quote", map[string]any{"changeHash": cart.ChangeHash}).want(http.StatusCreated).into(&v)
	return &v
}

// target is the body of a command on the version, with more fields.
func target(v *contract.QuoteVersion, more ...any) map[string]any {
	body := map[string]any{"version": v.Number, "hash": v.ChangeHash}
	for i := 0; i+1 < len(more); i += 2 {
		body[more[i].(string)] = more[i+1]
	}
	return body
}

// dump is everything that is stored, byte for byte.
func (w *world) dump() map[string]string {
	w.t.Helper()
	all := map[string]string{}
	if err := w.Driver.Each(w.t.Context(), func(i table.Item) error {
		all[i.Key.String()] = fmt.Sprintf("%s %d %d %s %s %s", i.Type, i.Version, i.Expires, i.GSI1PK, i.GSI1SK, i.Data)
		return nil
	}); err != nil {
		w.t.Fatal(err)
	}
	return all
}

// followed is what stands behind a link to a document; no token goes along.
func (w *world) followed(link string) string {
	w.t.Helper()
	r, err := http.NewRequestWithContext(w.t.Context(), http.MethodGet, w.server.URL+link, http.NoBody)
	if err != nil {
		w.t.Fatal(err)
	}
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		w.t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return string(text)
}
