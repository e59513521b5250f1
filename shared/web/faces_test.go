package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/portal"
	"onecentral.nl/ordering/shared/page/staff"
	"onecentral.nl/ordering/shared/ratelimit"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/web"
	"onecentral.nl/ordering/shared/words"
)

// faces are the API and the pages before the same use cases, without limits unless there are policies of subject, partner and address. Who asks is a person of a partner, unless authenticate says otherwise.
type faces struct {
	*orderingtest.Fixture
	api, pages   http.Handler
	log          *bytes.Buffer
	authenticate func() (ordering.Actor, error)
}

func newFaces(t *testing.T, policies ...ratelimit.Policy) *faces {
	t.Helper()
	f := &faces{Fixture: orderingtest.New(t), log: &bytes.Buffer{}}
	f.authenticate = func() (ordering.Actor, error) { return orderingtest.User(orderingtest.Noord), nil }
	log := slog.New(slog.NewTextHandler(f.log, nil))
	a := &api.API{
		Identify: func(*http.Request) (ordering.Actor, error) { return f.authenticate() }, Ready: func(context.Context) ([]readiness.Down, bool) { return nil, true },
		Log: log, NewID: f.NewID, Now: f.Clock.Now, Secure: true,
	}
	links, err := identity.NewLinks(identity.Keys{Current: "k", Secrets: map[string][]byte{"k": bytes.Repeat([]byte("s"), 32)}})
	if err != nil {
		t.Fatal(err)
	}
	site := &kit.Site{Now: f.Clock.Now, NewID: f.NewID, Browser: browser{f}, Log: log, Secure: true}
	staff := &staff.Pages{Approvals: f.Approvals, Quotes: f.Quotes, Directory: f.Directory, Links: func(context.Context) (*identity.Links, error) { return links, nil }}
	portal := &portal.Pages{Carts: f.Carts, Services: f.Services, Quotes: f.Quotes, Orders: f.Orders, Directory: f.Directory}
	if len(policies) > 0 {
		limiter := func(i int) *ratelimit.Limiter { return ratelimit.New(policies[i], f.Clock.Now) }
		a.Limits = &web.Limits{Subject: limiter(0), Partner: limiter(1), Address: limiter(2)}
		site.Limits = a.Limits
	}
	f.api, f.pages = a.Handler(api.All(f.UseCases, nil, nil, nil)), site.Handler(slices.Concat(portal.Routes(), staff.Routes()))
	return f
}

type browser struct{ *faces }

func (b browser) Actor(*http.Request) (ordering.Actor, error)  { return b.authenticate() }
func (browser) Idle() time.Duration                            { return time.Hour }
func (browser) LoginFor(*http.Request) string                  { return "/login" }
func (browser) Login(http.ResponseWriter, *http.Request) error { return nil }
func (b browser) Callback(http.ResponseWriter, *http.Request) (ordering.Actor, error) {
	return b.authenticate()
}
func (browser) Logout(http.ResponseWriter, *http.Request) error { return nil }

// outcome is how an error is told.
type outcome struct {
	status                     int
	code, title, detail, retry string
}

func ask(t *testing.T, h http.Handler, r *http.Request, language string) *httptest.ResponseRecorder {
	t.Helper()
	r.Header.Set("Accept-Language", language)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func problemOf(t *testing.T, w *httptest.ResponseRecorder) outcome {
	t.Helper()
	var p struct{ Code, Title, Detail string }
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	return outcome{w.Code, p.Code, p.Title, p.Detail, w.Header().Get("Retry-After")}
}

var said = regexp.MustCompile(`<h1 data-code="([^"]*)">([^<]*)</h1>(?:<p>([^<]*)</p>)?`)

func pageOf(t *testing.T, w *httptest.ResponseRecorder) outcome {
	t.Helper()
	found := said.FindStringSubmatch(w.Body.String())
	if found == nil {
		t.Fatalf("%d: no page of an error: %s", w.Code, w.Body)
	}
	o := outcome{w.Code, found[1], html.UnescapeString(found[2]), html.UnescapeString(found[3]), w.Header().Get("Retry-After")}
	if o.detail == "" {
		o.detail = o.title // the API's has always one
	}
	return o
}

// differences tells in what two faces differ.
func differences(program, person outcome) string {
	if program == person {
		return ""
	}
	return fmt.Sprintf("\na program is told %+v,\na person         %+v", program, person)
}

func get(path string) *http.Request { return httptest.NewRequest(http.MethodGet, path, http.NoBody) }

func post(path, kind, body string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	r.Header.Set("Content-Type", kind)
	r.Header.Set("Idempotency-Key", "k")
	return r
}

const form = "application/x-www-form-urlencoded"

func TestErrorOf_BothFaces(t *testing.T) {
	f := newFaces(t)
	gone, leave := context.WithCancel(t.Context())
	leave()
	large := strings.Repeat("x", 300<<10)
	message := ordering.Text{NL: "Zo gaat het niet.", EN: "It does not go like this."}
	crossOrigin := post("/customers/new", form, "")
	crossOrigin.Header.Set("Sec-Fetch-Site", "cross-site")
	type errorCase struct {
		name string
		// fails is why nobody can be authenticated.
		fails           error
		program, person *http.Request
		status          int
		code            string
	}
	cases := []errorCase{
		{"no such address", nil, get("/v1/nowhere"), get("/nowhere"), 404, "not-found"},
		{"an address that is not clean", nil, get("/v1//customers"), get("//customers"), 404, "not-found"},
		{"another method", nil, httptest.NewRequest(http.MethodDelete, "/v1/customers", http.NoBody), httptest.NewRequest(http.MethodDelete, "/customers", http.NoBody), 405, "method-not-allowed"},
		{"a body that is too large", nil, post("/v1/customers", "application/json", large), post("/language", form, "language="+large), 413, "body-too-large"},
		{"not logged in", identity.ErrUnauthenticated, get("/v1/customers"), post("/customers/new", form, ""), 401, "unauthenticated"},
		{"of another site", web.ErrCrossOrigin, get("/v1/customers"), crossOrigin, 403, "cross-origin"},
		{"the caller left", context.Canceled, get("/v1/customers").WithContext(gone), get("/customers").WithContext(gone), 499, "client-closed-request"},
		{"a cursor of another list", nil, get("/v1/customers?cursor=x"), get("/customers?cursor=x"), 400, "invalid-input"},
		{"another partner's customer", nil, get("/v1/customers/slager"), get("/customers/slager"), 404, "not-found"},
	}
	inject := func(name string, err error, status int, code string) {
		cases = append(cases, errorCase{name, fmt.Errorf("deep down: %w", err), get("/v1/customers"), post("/customers/new", form, ""), status, code})
	}
	kinds := []struct {
		is     error
		status int
		code   string
	}{
		{web.ErrNotFound, 404, "not-found"},
		{web.ErrQuery, 400, "malformed-request"},
		{web.ErrPrecondition, 412, "precondition-failed"},
		{web.ErrCrossOrigin, 403, "cross-origin"},
		{web.ErrNoAccess, 403, "no-access"},
		{&ordering.Error{Kind: ordering.Invalid}, 422, "invalid-input"},
		{&ordering.Error{Kind: ordering.NotFound}, 404, "not-found"},
		{&ordering.Error{Kind: ordering.Forbidden}, 403, "forbidden"},
		{&ordering.Error{Kind: ordering.Conflict}, 409, "conflict"},
		{&ordering.Error{Kind: ordering.Stale}, 409, "stale"},
		{&ordering.Error{Kind: ordering.KeyReused}, 422, "idempotency-key-reused"},
		{&ordering.Error{Kind: ordering.Throttled}, 503, "busy"},
		{&ordering.Error{Kind: ordering.Exceeded}, 429, "quota-exceeded"},
		{identity.ErrUnauthenticated, 401, "unauthenticated"},
		{identity.ErrUnavailable, 503, "identity-unavailable"},
		{identity.ErrLoginRefused, 400, "login-refused"},
		{identity.ErrLinkMalformed, 404, "link-malformed"},
		{identity.ErrLinkForged, 403, "link-forged"},
		{identity.ErrLinkRevoked, 410, "link-revoked"},
		{identity.ErrLinkExpired, 410, "link-expired"},
		{readiness.ErrDown, 503, "unavailable"},
		{context.DeadlineExceeded, 503, "timeout"},
	}
	if got := rowsOfKinds(t); got != len(kinds) {
		t.Errorf("the table of errors has %d rows, of which %d are here", got, len(kinds))
	}
	for _, k := range kinds {
		var refusal *ordering.Error
		switch {
		case errors.As(k.is, &refusal):
			inject("bare "+k.code, k.is, k.status, k.code)
			inject("with a message "+k.code, &ordering.Error{Kind: refusal.Kind, Code: "a-code", Message: words.Plain(message)}, k.status, "a-code")
		case !errors.Is(k.is, identity.ErrUnauthenticated): // above: a page without a login is no error by itself
			inject(k.code, k.is, k.status, k.code)
		}
	}
	inject("what nobody thought of", errors.New("secret cause"), 500, "internal")
	inject("cancelled by somebody else", context.Canceled, 500, "internal")
	inject("an error without a kind", &ordering.Error{Code: "secret"}, 500, "internal")
	for _, c := range cases {
		for _, language := range []string{"nl", "en"} {
			t.Run(c.name+" "+language, func(t *testing.T) {
				f.authenticate = func() (ordering.Actor, error) { return orderingtest.User(orderingtest.Noord), c.fails }
				program, person := problemOf(t, ask(t, f.api, again(t, c.program), language)), pageOf(t, ask(t, f.pages, again(t, c.person), "nl"))
				if language == "en" {
					r := again(t, c.person)
					r.AddCookie(&http.Cookie{Name: "language", Value: "en"})
					person = pageOf(t, ask(t, f.pages, r, "en"))
				}
				if program.status != c.status || program.code != c.code {
					t.Errorf("%d %s, want %d %s", program.status, program.code, c.status, c.code)
				}
				if found := differences(program, person); found != "" {
					t.Error(found)
				}
			})
		}
	}
	t.Run("a panic", func(t *testing.T) {
		f.authenticate = func() (ordering.Actor, error) { panic("secret cause") }
		program, person := problemOf(t, ask(t, f.api, get("/v1/customers"), "nl")), pageOf(t, ask(t, f.pages, get("/customers"), "nl"))
		if found := differences(program, person); found != "" || program.status != http.StatusInternalServerError || program.code != "internal" {
			t.Errorf("%+v %s", program, found)
		}
	})
	t.Run("a quota that is used says when it is not any more", func(t *testing.T) {
		f.authenticate = func() (ordering.Actor, error) {
			return ordering.Actor{}, &ordering.Error{Kind: ordering.Exceeded, After: time.Hour}
		}
		if program := problemOf(t, ask(t, f.api, get("/v1/customers"), "nl")); program.status != http.StatusTooManyRequests || program.retry != "3600" {
			t.Errorf("%+v", program)
		}
	})
	t.Run("a planted difference is found", func(t *testing.T) {
		same := outcome{503, "timeout", "Even geduld", "Probeer het later opnieuw.", "1"}
		for _, other := range []outcome{
			{500, same.code, same.title, same.detail, same.retry},
			{503, "internal", same.title, same.detail, same.retry},
			{503, same.code, "Wacht", same.detail, same.retry},
			{503, same.code, same.title, "Wacht.", same.retry},
			{503, same.code, same.title, same.detail, "2"},
		} {
			if differences(same, other) == "" || differences(same, same) != "" {
				t.Errorf("not found: %+v", other)
			}
		}
	})
}

// rowsOfKinds counts the rows of the table of errors where it is written: seeing it from here would mean to build every page
// once more for this test.
func rowsOfKinds(t *testing.T) int {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "error.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	ast.Inspect(file.Scope.Lookup("kinds").Decl.(ast.Node), func(n ast.Node) bool {
		if row, ok := n.(*ast.KeyValueExpr); ok && row.Key.(*ast.Ident).Name == "Is" {
			rows++
		}
		return true
	})
	return rows
}

// again is the request as it was, to be sent once more.
func again(t *testing.T, r *http.Request) *http.Request {
	t.Helper()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	copied := r.Clone(r.Context())
	copied.Body = io.NopCloser(bytes.NewReader(body))
	return copied
}

func TestFace_AccessLine(t *testing.T) {
	f := newFaces(t)
	token := url.PathEscape("secret-token")
	for _, c := range []struct {
		name, line string
		face       http.Handler
		request    *http.Request
	}{
		{"an answer of the API", `level=INFO msg=request method=GET route=/v1/customers outcome=done status=200 ms=0 request="Root=1-abc=" bytes=%d address=192.0.2.1 subject=noord-user partner=noord`, f.api, get("/v1/customers?limit=2&partner=noord")},
		{"a page", `level=INFO msg=request method=GET route=/customers outcome=done status=200 ms=0 request="Root=1-abc=" bytes=%d address=192.0.2.1 subject=noord-user partner=noord`, f.pages, get("/customers?q=secret-query")},
		{"a page without a body", `level=INFO msg=request method=HEAD route=/customers outcome=done status=200 ms=0 request="Root=1-abc=" bytes=0 address=192.0.2.1 subject=noord-user partner=noord`, f.pages, httptest.NewRequest(http.MethodHead, "/customers", http.NoBody)},
		{"a redirect", `level=INFO msg=request method=POST route=/language outcome=done status=303 ms=0 request="Root=1-abc=" bytes=0 address=192.0.2.1 subject=noord-user partner=noord`, f.pages, post("/language", form, "language=nl")},
		{"a file", `level=INFO msg=request method=GET route=/assets/{file} outcome=refused status=404 ms=0 request="Root=1-abc=" bytes=%d address=192.0.2.1 subject=noord-user partner=noord code=not-found`, f.pages, get("/assets/secret-token")},
		{"a link that was forged", `level=INFO msg=request method=GET route=/approve/{token} outcome=refused status=404 ms=0 request="Root=1-abc=" bytes=%d address=192.0.2.1 subject=noord-user partner=noord code=link-malformed`, f.pages, get("/approve/" + token)},
		{"no page", `level=INFO msg=request method=GET route="" outcome=refused status=404 ms=0 request="Root=1-abc=" bytes=%d address=192.0.2.1 subject=noord-user partner=noord code=not-found`, f.pages, get("/secret-token")},
		{"a form that comes back", `level=INFO msg=request method=POST route=/customers/new outcome=refused status=422 ms=0 request="Root=1-abc=" bytes=%d address=192.0.2.1 subject=noord-user partner=noord code=invalid-input`, f.pages, post("/customers/new", form, "key=k-1&legalName=&reference=")},
		{"a login", `level=INFO msg=request method=GET route=/login/callback outcome=done status=0 ms=0 request="Root=1-abc=" bytes=0 address=192.0.2.1 subject=noord-user partner=noord`, f.pages, get("/login/callback?code=secret-code&state=secret-state")},
		{"what is not for a partner", `level=INFO msg=request method=GET route=/v1/audit-events outcome=refused status=403 ms=0 request="Root=1-abc=" bytes=%d address=192.0.2.1 subject=noord-user partner=noord code=forbidden reason="Only an administrator can do this."`, f.api, get("/v1/audit-events")},
	} {
		t.Run(c.name, func(t *testing.T) {
			f.log.Reset()
			c.request.Header.Set("X-Request-Id", "Root=1-abc=")
			c.request.Header.Set("Authorization", "Bearer secret-token")
			w := ask(t, c.face, c.request, "nl")
			if w.Header().Get("X-Request-Id") != "Root=1-abc=" {
				t.Errorf("the request is called %q", w.Header().Get("X-Request-Id"))
			}
			want := c.line
			if strings.Contains(want, "%d") {
				want = fmt.Sprintf(want, w.Body.Len())
			}
			if _, line, _ := strings.Cut(strings.TrimSpace(f.log.String()), " "); line != want {
				t.Errorf("%s\nwant %s", line, want)
			}
		})
	}
}

func TestFace_Guards(t *testing.T) {
	f := newFaces(t)
	for name, w := range map[string]*httptest.ResponseRecorder{
		"an answer": ask(t, f.api, get("/v1/customers"), "nl"), "a problem": ask(t, f.api, get("/nowhere"), "nl"),
		"a page": ask(t, f.pages, get("/customers"), "nl"), "no page": ask(t, f.pages, get("/nowhere"), "nl"), "a login": ask(t, f.pages, get("/login"), "nl"),
	} {
		for header, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store", "Strict-Transport-Security": "max-age=63072000",
		} {
			if got := w.Header().Get(header); got != want {
				t.Errorf("%s: %s is %q, want %q", name, header, got, want)
			}
		}
		if policy := w.Header().Get("Content-Security-Policy"); !strings.HasPrefix(policy, "default-src 'none'") || !strings.Contains(policy, "frame-ancestors 'none'") {
			t.Errorf("%s: Content-Security-Policy is %q", name, policy)
		}
	}
}

func TestFace_Recover(t *testing.T) {
	f := newFaces(t)
	for name, h := range map[string]http.Handler{"/v1/customers": f.api, "/customers": f.pages} {
		t.Run("an abort passes "+name, func(t *testing.T) {
			defer func() {
				if cause := recover(); cause != http.ErrAbortHandler {
					t.Errorf("%v came out", cause)
				}
			}()
			f.authenticate = func() (ordering.Actor, error) { panic(http.ErrAbortHandler) }
			h.ServeHTTP(httptest.NewRecorder(), get(name))
		})
	}
}
