package test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/pages"
	"onecentral.nl/ordering/shared/boot/web"
	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/bundle"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/jobs/dynamostream"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/admin"
	"onecentral.nl/ordering/shared/page/operations"
	"onecentral.nl/ordering/shared/page/portal"
	"onecentral.nl/ordering/shared/page/staff"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
)

// exercise does everything that the functions do, and returns what each of them used for it. It fails when a route was not
// answered well at least once.
func exercise(t *testing.T, c *code) map[string]map[use]bool {
	t.Helper()
	h := newHarness(t, c)
	h.everything()
	for route := range c.routes {
		if !h.answered[route] {
			t.Errorf("%s was never answered well", route)
		}
	}
	used := map[string]map[use]bool{}
	for folder, rec := range h.recorders {
		used[folder] = rec.uses()
		for service, opener := range map[string]string{"s3:": `boot/blobs"`, "ses:": `boot/mails"`} {
			uses := slices.ContainsFunc(slices.Collect(maps.Keys(used[folder])), func(u use) bool { return strings.HasPrefix(u.action, service) })
			if opens := strings.Contains(c.mains[folder], opener); uses != opens {
				t.Errorf("%s uses %s here: %t, and its main opens that: %t", folder, service, uses, opens)
			}
		}
	}
	if len(used) != len(c.mains) {
		t.Errorf("%d functions were exercised, and %d are deployed", len(used), len(c.mains))
	}
	return used
}

func (h *harness) everything() {
	h.Helper()
	h.portal()
	h.pages()
	h.browsing()
	h.directory()
	h.fulfilment()
	h.erasure()
	h.neglect()
}

// harness is the functions as their mains put them together, in this process, on one table and one bucket.
type harness struct {
	*testing.T
	f         *orderingtest.Fixture
	env       boot.Environment
	issuer    *provider
	recorders map[string]*recorder
	bucket    *bucket
	gateway   *http.ServeMux
	answered  map[string]bool
	workers   map[string]func(context.Context, json.RawMessage) (any, error)
	cleanup   *usecase.UseCases
	keys      int
	// logged is what the functions write in their logs, secrets what was sent and must not be in it.
	logged  logged
	secrets map[string]string
}

const harnessBase = "https://ordering.example"

func newHarness(t *testing.T, c *code) *harness {
	t.Helper()
	h := &harness{
		T: t, recorders: map[string]*recorder{}, bucket: &bucket{objects: map[string]object{}, fleeting: map[string]bool{}}, answered: map[string]bool{},
		gateway: http.NewServeMux(), secrets: map[string]string{}, workers: map[string]func(context.Context, json.RawMessage) (any, error){},
		f: orderingtest.New(t, orderingtest.On(orderingtest.Bolt), orderingtest.Starting(time.Now())),
	}
	var people []issuer.Person
	for _, p := range orderingtest.People() {
		people = append(people, asPerson(orderingtest.As(p.Subject)))
	}
	for _, partner := range []ordering.PartnerID{orderingtest.Noord, orderingtest.Wolk} {
		people = append(people, asPerson(orderingtest.User(partner)), asPerson(orderingtest.Signer(partner)))
	}
	h.issuer = serveIssuer(t, harnessBase, people)
	set := newSettings(t.TempDir(), h.issuer.URL, "127.0.0.1:0")
	set["BASE_URL"] = harnessBase
	var err error
	h.env, err = boot.Load(func(name string) string { return set[name] }, boot.Everything)
	must(t, err)
	handlers := h.functions()
	for route, folder := range c.routes {
		method, path, _ := strings.Cut(route, " ")
		if path == "/" {
			path = "/{$}"
		}
		h.gateway.HandleFunc(method+" "+path, func(w http.ResponseWriter, r *http.Request) {
			seen := httptest.NewRecorder()
			handlers[folder].ServeHTTP(seen, r)
			h.answered[route] = h.answered[route] || seen.Code < http.StatusBadRequest
			maps.Copy(w.Header(), seen.Header())
			w.WriteHeader(seen.Code)
			_, _ = w.Write(seen.Body.Bytes()) // the recorder of who asked takes everything
		})
	}
	return h
}

// functions puts each function together, and returns those that answer HTTP.
func (h *harness) functions() map[string]http.Handler {
	h.Helper()
	log := boot.Log(&h.logged, "harness")
	cases := func(folder string) (*usecase.UseCases, table.Driver, *recorder) {
		rec := &recorder{bucket: h.bucket, sender: h.env.From.Address, used: map[use]bool{}}
		h.recorders[folder] = rec
		driver := rec.table(folder, h.f.Driver)
		d, err := h.env.UseCases(driver, log, h.f.Clock.Now)
		must(h.T, err)
		return d, driver, rec
	}
	handlers := map[string]http.Handler{}
	ping := func(driver table.Driver, d *usecase.UseCases) func(context.Context) error {
		return func(ctx context.Context) error { return boot.Ping(ctx, driver, d) }
	}
	d, driver, _ := cases("cart")
	a, err := web.API(h.env, ping(driver, d), log)
	must(h.T, err)
	handlers["cart"] = a.Handler(api.Cart{Carts: d.Carts, Directory: d.Directory, Quotes: d.Quotes}.Routes())

	d, driver, _ = cases("upgrade")
	a, err = web.API(h.env, ping(driver, d), log)
	must(h.T, err)
	handlers["upgrade"] = a.Handler(api.Upgrade{Services: d.Services}.Routes())

	d, driver, _ = cases("approval")
	a, err = web.API(h.env, ping(driver, d), log)
	must(h.T, err)
	browser, err := pages.Browser(h.env, driver)
	must(h.T, err)
	site := pages.Site(h.env, browser, log)
	handlers["approval"] = web.Both(a.Handler(api.Approval{Approvals: d.Approvals, Directory: d.Directory, Sessions: browser}.Routes()), site.Handler(slices.Concat((&staff.Pages{Approvals: d.Approvals, Quotes: d.Quotes, Directory: d.Directory, Desk: d.Desk, Links: h.env.Links}).Routes(), (&admin.Pages{Directory: d.Directory, Sessions: browser}).Routes(), (&operations.Pages{Quotes: d.Quotes, Orders: d.Orders, Directory: d.Directory, Fulfilment: d.Fulfilment}).Routes())))

	d, driver, rec := cases("portal")
	browser, err = pages.Browser(h.env, driver)
	must(h.T, err)
	site = pages.Site(h.env, browser, log)
	handlers["portal"] = site.Handler((&portal.Pages{
		Carts: d.Carts, Services: d.Services, Quotes: d.Quotes, Orders: d.Orders, Directory: d.Directory, Documents: rec.documents("portal"), Bundles: bundle.Maker{Keys: h.env.SealKeys, Files: rec.documents("portal")},
	}).Routes())

	d, driver, rec = cases("order")
	a, err = web.API(h.env, ping(driver, d), log)
	must(h.T, err)
	handlers["order"] = a.Handler(api.Order{Quotes: d.Quotes, Orders: d.Orders, Documents: rec.documents("order"), Bundles: bundle.Maker{Keys: h.env.SealKeys, Files: rec.documents("order")}}.Routes())

	d, _, rec = cases("document")
	draw, err := workers.Render(h.env, d.Jobs, rec.documents("document"), pdf.Render)
	must(h.T, err)
	worker := workers.Worker(d.Jobs, log, draw)
	worker.Done = workers.Measure(d.Jobs, emf.Writer{Out: io.Discard, Function: "harness", Now: h.f.Clock.Now}, log)
	h.workers["document"] = dynamostream.Handler(worker)

	d, _, rec = cases("notify")
	tell, err := workers.Notify(h.env, d.Jobs, rec.mail("notify"))
	must(h.T, err)
	worker = workers.Worker(d.Jobs, log, tell)
	worker.Done = workers.Measure(d.Jobs, emf.Writer{Out: io.Discard, Function: "harness", Now: h.f.Clock.Now}, log)
	h.workers["notify"] = dynamostream.Handler(worker)

	h.cleanup, _, _ = cases("cleanup")
	return handlers
}

// RoundTrip carries what people and programs send: to the functions, to the issuer, and along a link to the bucket as
// the function that signed it.
func (h *harness) RoundTrip(r *http.Request) (answer *http.Response, err error) {
	keepSecrets(h.secrets, r)
	signed, _, _ := strings.Cut(r.URL.Query().Get("X-Amz-Credential"), "/")
	switch {
	case h.recorders[signed] != nil:
		return h.recorders[signed].RoundTrip(r)
	case "https://"+r.URL.Host != harnessBase:
		return http.DefaultTransport.RoundTrip(r)
	}
	sent := r.Clone(r.Context())
	sent.RequestURI, sent.RemoteAddr, sent.Host = r.URL.RequestURI(), "192.0.2.1:4711", r.URL.Host
	if sent.Body == nil {
		sent.Body = http.NoBody
	}
	seen := httptest.NewRecorder()
	h.gateway.ServeHTTP(seen, sent)
	answer = seen.Result()
	answer.Request = r
	return answer, nil
}

// ask calls the API, and reads the answer, which is no refusal.
func (h *harness) ask(who ordering.Actor, method, path string, body, into any, headers ...string) http.Header {
	h.Helper()
	raw, isFile := body.([]byte)
	if body != nil && !isFile {
		var err error
		raw, err = json.Marshal(body)
		must(h.T, err)
	}
	r, err := http.NewRequestWithContext(h.Context(), method, harnessBase+path, bytes.NewReader(raw))
	must(h.T, err)
	h.keys++
	r.Header.Set("Authorization", "Bearer "+h.issuer.token(string(who.Subject)))
	if method == http.MethodPost && !strings.Contains(path, "preview") {
		r.Header.Set("Idempotency-Key", fmt.Sprintf("key-%d", h.keys))
	}
	if body != nil {
		r.Header.Set("Content-Type", map[bool]string{true: "application/pdf", false: "application/json"}[isFile])
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := (&http.Client{Transport: h}).Do(r)
	must(h.T, err)
	return h.read(answer, into)
}

func (h *harness) read(answer *http.Response, into any) http.Header {
	h.Helper()
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(h.T, err)
	if answer.StatusCode >= http.StatusBadRequest {
		h.Fatalf("%s %s was answered %d %.600s", answer.Request.Method, answer.Request.URL, answer.StatusCode, text)
	}
	if into != nil {
		must(h.T, json.Unmarshal(text, into))
	}
	return answer.Header
}

func (h *harness) get(who ordering.Actor, path string, into any) http.Header {
	h.Helper()
	return h.ask(who, http.MethodGet, path, nil, into)
}

func (h *harness) post(who ordering.Actor, path string, body, into any) http.Header {
	h.Helper()
	return h.ask(who, http.MethodPost, path, body, into)
}

// fill puts items in the customer's cart.
func (h *harness) fill(who ordering.Actor, c ordering.CustomerID, items ...ordering.ItemInput) (cart contract.CartView, tag string) {
	h.Helper()
	tag = h.post(who, "/v1/carts", map[string]any{"customer": c}, nil).Get("ETag")
	tag = h.ask(who, http.MethodPost, "/v1/carts/"+string(c)+"/items", map[string]any{"items": sent(items)}, &cart, "If-Match", tag).Get("ETag")
	return cart, tag
}

// request asks for a quote of items.
func (h *harness) request(who ordering.Actor, c ordering.CustomerID, items ...ordering.ItemInput) *contract.QuoteVersion {
	h.Helper()
	cart, _ := h.fill(who, c, items...)
	return h.requested(who, c, cart)
}

func (h *harness) requested(who ordering.Actor, c ordering.CustomerID, cart contract.CartView) *contract.QuoteVersion {
	h.Helper()
	v := &contract.QuoteVersion{}
	h.post(who, "/v1/carts/"+string(c)+"/quote", map[string]any{"changeHash": cart.ChangeHash}, v)
	return v
}

// decide does a command on a version, which may make another one.
func (h *harness) decide(who ordering.Actor, v *contract.QuoteVersion, command string, more map[string]any) *contract.QuoteVersion {
	h.Helper()
	next := &contract.QuoteVersion{}
	h.post(who, quotePath(v, command), merged(target(v), more), next)
	return next
}

func quotePath(v *contract.QuoteVersion, command string) string {
	return "/v1/quotes/" + string(v.Quote) + "/" + command
}

// settle does the jobs as they are announced, each twice, and then what is due.
func (h *harness) settle() {
	h.Helper()
	for range 2 {
		for _, id := range h.jobs() {
			for _, folder := range []string{"document", "notify"} {
				for range 2 {
					h.work(folder, eventOf(h.T, folder, id))
				}
			}
		}
	}
	for _, folder := range []string{"document", "notify"} {
		for h.work(folder, eventFile(h.T, "cleanup")) != `{"tried":0}` {
		}
	}
}

func (h *harness) work(folder string, event []byte) string {
	h.Helper()
	answer, err := h.workers[folder](h.Context(), event)
	must(h.T, err)
	if text := written(answer); !strings.Contains(text, "itemIdentifier") {
		return text
	}
	h.Fatalf("%s failed: %s", folder, written(answer))
	return ""
}

func (h *harness) jobs() []ordering.JobID {
	h.Helper()
	due, _, err := h.f.Store.DueJobs(h.Context(), h.f.Clock.Now(), ordering.Page{})
	must(h.T, err)
	var ids []ordering.JobID
	for _, job := range due {
		ids = append(ids, job.ID)
	}
	return ids
}

// portal is what a partner does until somebody at oneCentral decides.
func (h *harness) portal() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	for _, path := range []string{
		"/healthz", "/readyz", "/openapi.yaml", "/v1/catalog", "/v1/customers", "/v1/services", "/v1/services?customer=bakker",
		"/v1/services/bakker-fibre", "/v1/services/bakker-fibre/upgrade",
	} {
		h.get(user, path, nil)
	}
	faster := h.f.FasterFibre(orderingtest.Bakker)
	h.post(user, "/v1/services/bakker-fibre/upgrade/preview", contract.ItemInputOf(faster), nil)

	small := false
	var made contract.Customer
	h.post(user, "/v1/customers", contract.CustomerInputOf(ordering.CustomerInput{
		Reference: "K-1", Company: ordering.Company{LegalName: "Handelshuis B.V.", KvK: "90518837", Country: "NL", Address: dutchSite()},
		SmallBusiness: &small, Contact: orderingtest.Contact(), Language: "nl",
	}), &made)
	customer := "/v1/customers/" + string(made.ID)
	h.ask(user, http.MethodPatch, customer, map[string]any{"reference": "K-2"}, nil, "If-Match", h.get(user, customer, nil).Get("ETag"))

	long := orderingtest.NewServer()
	long.TermMonths = 36
	cart, tag := h.fill(user, orderingtest.Kapper, long, orderingtest.NewServer())
	path := "/v1/carts/kapper"
	h.get(user, path, nil)
	tag = h.ask(user, http.MethodPatch, path+"/items/"+string(cart.Cart.Items[0].ID), map[string]any{"configuration": map[string]any{"units": 2}}, nil, "If-Match", tag).Get("ETag")
	h.ask(user, http.MethodDelete, path+"/items/"+string(cart.Cart.Items[1].ID), nil, &cart, "If-Match", tag)
	h.post(user, path+"/accept-prices", map[string]any{"changeHash": cart.ChangeHash}, nil)
	tag = h.get(user, path, nil).Get("ETag")
	tag = h.ask(user, http.MethodPut, path+"/term-waiver", map[string]any{"name": "K. Kapper", "date": h.f.Clock.Today().AddDays(-1)}, nil, "If-Match", tag).Get("ETag")
	tag = h.ask(user, http.MethodPut, path+"/items/"+string(cart.Cart.Items[0].ID)+"/markup", map[string]any{"basisPoints": 2500}, nil, "If-Match", tag).Get("ETag")
	h.ask(user, http.MethodDelete, path, nil, nil, "If-Match", tag)
	h.ask(user, http.MethodPut, "/v1/reselling", map[string]any{"markups": []any{map[string]any{"category": "hosting", "basisPoints": 2000}}}, nil, "If-Match", h.get(user, "/v1/reselling", nil).Get("ETag"))

	v := h.request(user, orderingtest.Bakker, faster, orderingtest.NewServer())
	for _, path := range []string{"/v1/quotes", quotePath(v, ""), quotePath(v, "versions"), quotePath(v, "history")} {
		h.get(user, strings.TrimSuffix(path, "/"), nil)
	}
	h.post(user, quotePath(v, "comments"), map[string]any{"text": "Graag snel."}, nil)
	h.get(anna, "/v1/approvals", nil)
	h.get(orderingtest.As(orderingtest.Saskia), "/v1/approvals", nil)
	h.decide(anna, v, "return", map[string]any{"question": "Welke verdieping?"})
	v = h.decide(user, v, "resubmit", map[string]any{"answer": "De tweede."})
	h.decide(anna, v, "return", map[string]any{"question": "Weet u dat zeker?"})
	h.post(user, quotePath(v, "revise"), target(v), &cart)
	v = h.requested(user, orderingtest.Bakker, cart)
	h.settle()
	h.decide(anna, v, "decline", map[string]any{"reason": "Te veel."})
	h.post(user, quotePath(v, "copy"), target(v), &cart)
	v = h.requested(user, orderingtest.Bakker, cart)
	h.settle()
	h.decide(user, v, "withdraw", nil)
	h.settle()
}

// person is somebody in a browser.
type person struct {
	*harness
	browser *http.Client
}

// login lets somebody log in on the way to a page. That was ten minutes ago, so that looking at the next page is use of
// a session that has to be written down.
func (h *harness) login(who ordering.Actor, page string) *person {
	h.Helper()
	jar, err := cookiejar.New(nil)
	must(h.T, err)
	p := &person{h, &http.Client{Jar: jar, Transport: h}}
	_, rest, _ := strings.Cut(p.look(page), `name="id" value="`)
	id, _, _ := strings.Cut(rest, `"`)
	p.send(h.issuer.URL+"/login", url.Values{"id": {id}, "username": {string(who.Subject)}})
	h.age(10 * time.Minute)
	return p
}

// age puts the beginning of every session back.
func (h *harness) age(by time.Duration) {
	h.Helper()
	var aged []table.Item
	must(h.T, h.f.Driver.Each(h.Context(), func(i table.Item) error {
		var record struct {
			Data []byte `json:"data"`
		}
		var session map[string]any
		text, err := schema.Unpack(i.Data)
		must(h.T, err)
		if i.Type != "Session" || json.Unmarshal(text, &record) != nil || json.Unmarshal(record.Data, &session) != nil {
			return nil // none, or the note of one's use
		}
		session["started"] = time.Now().Add(-by)
		record.Data = []byte(written(session))
		i.Data, err = schema.Pack([]byte(written(record)))
		must(h.T, err)
		aged = append(aged, i)
		return nil
	}))
	for _, i := range aged {
		must(h.T, h.f.Driver.Write(h.Context(), table.Put(i, table.AnyState())))
	}
}

func (p *person) look(path string) string {
	p.Helper()
	answer, err := p.browser.Get(harnessBase + path)
	must(p.T, err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(p.T, err)
	if answer.StatusCode != http.StatusOK {
		p.Fatalf("%s was answered %d %.300s", path, answer.StatusCode, text)
	}
	return string(text)
}

func (p *person) send(address string, fields url.Values) {
	p.Helper()
	answer, err := p.browser.PostForm(address, fields)
	must(p.T, err)
	p.read(answer, nil)
}

// attach sends a form with a file.
func (p *person) attach(address string, fields url.Values, field, name string, file []byte) {
	p.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for key := range fields {
		must(p.T, form.WriteField(key, fields.Get(key)))
	}
	part, err := form.CreateFormFile(field, name)
	must(p.T, err)
	_, err = part.Write(file)
	must(p.T, errors.Join(err, form.Close()))
	answer, err := p.browser.Post(address, form.FormDataContentType(), &body)
	must(p.T, err)
	p.read(answer, nil)
}

// pages is what people at oneCentral do in a browser.
func (h *harness) pages() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	decision := func(v *contract.QuoteVersion, action string) url.Values {
		return url.Values{
			"action": {action}, "key": {"form-" + string(v.Quote)}, "version": {fmt.Sprint(v.Number)}, "hash": {v.ChangeHash},
			"role": {string(ordering.AccountManager)}, "reason": {"Te veel."},
		}
	}
	browser := h.login(anna, "/approvals")

	v := h.request(user, orderingtest.Kapper, orderingtest.NewServer())
	declined := h.request(user, orderingtest.Berlin, orderingtest.NewServer())
	holder, err := h.f.Directory.Lookup(h.Context(), anna.Subject)
	must(h.T, err)
	link, err := h.env.Pages().Approval(h.Context(), h.f.Latest(v.Quote), holder, ordering.AccountManager)
	must(h.T, err)
	for _, path := range []string{"/approvals", "/approvals/" + string(v.Quote), "/approvals/routine", "/delegations", "/pipeline", "/search?q=Klant", "/numbers", "/numbers.csv", strings.TrimPrefix(link, harnessBase)} {
		browser.look(path)
	}
	browser.send(link, decision(v, "approve"))
	routine := h.request(user, orderingtest.Kapper, orderingtest.NewServer())
	browser.send(harnessBase+"/approvals/routine", url.Values{"key": {"form-routine"}, "quote": {fmt.Sprintf("%s/%d/%s", routine.Quote, routine.Number, routine.ChangeHash)}})
	remark := decision(declined, "comment")
	remark.Set("comment", "Gezien.")
	remark.Set("key", "form-comment")
	browser.send(harnessBase+"/approvals/"+string(declined.Quote), remark)
	browser.send(harnessBase+"/approvals/"+string(declined.Quote), decision(declined, "decline"))
	today := h.f.Clock.Today()
	browser.send(harnessBase+"/delegations", url.Values{"key": {"form-delegation"}, "version": {fmt.Sprint(holder.Version)}, "action": {"add"}, "to": {string(orderingtest.Carla)}, "from": {today.String()}, "until": {today.AddDays(9).String()}})
	h.settle()
	var event contract.Event
	h.post(user, quotePath(v, "evidence?name=getekend.pdf"), []byte("%PDF-1.7 signed elsewhere"), &event)
	h.post(user, quotePath(v, "evidence?name=getekend.pdf"), []byte("%PDF-1.7 signed elsewhere"), nil)
	h.get(user, quotePath(v, "evidence/"+event.Evidence.SHA256), nil)
	browser.look(fmt.Sprintf("/documents/%s/%d", v.Quote, v.Number))
	browser.look("/evidence/" + string(v.Quote) + "/" + event.Evidence.SHA256)
	browser.send(harnessBase+"/logout", nil)
	h.administration()
}

// administration is what an administrator does in a browser.
func (h *harness) administration() {
	browser := h.login(orderingtest.As(orderingtest.Ada), "/admin")
	const noord = "/admin/partners/noord"
	for _, page := range []string{"/admin/partners/new", noord, noord + "/edit", noord + "/account-manager", noord + "/brand"} {
		browser.look(page)
	}
	send := func(path string, fields url.Values) {
		p := orderingtest.Must(h.f.Store.Partner(h.Context(), orderingtest.Noord))(h.T)
		fields.Set("key", fmt.Sprintf("form-%d-%d", len(fields), p.Version))
		fields.Set("version", fmt.Sprint(p.Version))
		browser.send(harnessBase+path, fields)
	}
	details := url.Values{"name": {"West"}, "kind": {"reseller"}, "level": {"silver"}, "orderMailbox": {"orders@west.example"}, "language": {"nl"}}
	created := maps.Clone(details)
	created.Set("id", "west")
	created.Set("accountManager", string(orderingtest.Carla))
	send("/admin/partners/new", created)
	send(noord+"/edit", details)
	send(noord+"/account-manager", url.Values{"accountManager": {string(orderingtest.Carla)}})
	send(noord+"/account-manager", url.Values{"accountManager": {string(orderingtest.Anna)}})
	send(noord, url.Values{"action": {"block"}, "blockReason": {"Betaalt niet."}})
	send(noord, url.Values{"action": {"unblock"}})
	p := orderingtest.Must(h.f.Store.Partner(h.Context(), orderingtest.Noord))(h.T)
	browser.attach(harnessBase+noord+"/brand", url.Values{"key": {"form-brand"}, "version": {fmt.Sprint(p.Version)}}, "brand.logo", "logo.png", dot(h.T))
	browser.look(noord + "/logo")

	const anna = "/admin/people/anna"
	for _, page := range []string{"/admin/people", "/admin/people/new", anna, anna + "/edit", "/admin/audit"} {
		browser.look(page)
	}
	person := func(path, key, version string, fields url.Values) {
		fields.Set("key", key)
		fields.Set("version", version)
		browser.send(harnessBase+path, fields)
	}
	known := url.Values{"name": {"Anna de Boer"}, "mail": {"anna@onecentral.example"}, "language": {"nl"}, "role.accountManager": {"1"}}
	added := maps.Clone(known)
	added.Set("subject", "wim")
	person("/admin/people/new", "form-person", "0", added)
	person(anna+"/edit", "form-anna", fmt.Sprint(orderingtest.Must(h.f.Store.Person(h.Context(), orderingtest.Anna))(h.T).Version), known)
	person(anna, "form-logout", "0", url.Values{"action": {"logout"}})
	person("/admin/people", "form-logout-user", "0", url.Values{"action": {"logout"}, "subject": {"wim"}})
}

// dot is the smallest logo.
func dot(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	must(t, png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 1, 1))))
	return b.Bytes()
}

// browsing is what a partner does in a browser.
func (h *harness) browsing() {
	browser := h.login(orderingtest.User(orderingtest.Noord), "/login")
	_, rest, _ := strings.Cut(browser.look("/"), `href="/assets/`)
	style, _, _ := strings.Cut(rest, `"`)
	browser.look("/assets/" + style)
	browser.send(harnessBase+"/language", url.Values{"language": {"en"}, "return": {"/"}})

	for _, path := range []string{"/customers", "/customers/new", "/customers/bakker", "/customers/bakker/edit"} {
		browser.look(path)
	}
	browser.send(harnessBase+"/customers/new", url.Values{"key": {"form-customer"}, "reference": {"K-3"}})
	found, _, err := h.f.Directory.FindCustomers(h.Context(), orderingtest.User(orderingtest.Noord), "", "K-3", ordering.Page{})
	must(h.T, err)
	browser.send(harnessBase+"/customers/"+string(found[0].ID)+"/edit", url.Values{"key": {"form-edit"}, "version": {fmt.Sprint(found[0].Version)}, "reference": {"K-4"}})
	h.shopping(browser)
	h.growing(browser)
	h.dealing()
}

// shopping fills a cart by the forms, uses every one of it, and requests it.
func (h *harness) shopping(browser *person) {
	user := orderingtest.User(orderingtest.Noord)
	cart := func() *usecase.CartView {
		h.Helper()
		view, err := h.f.Carts.Cart(h.Context(), user, orderingtest.Kapper)
		must(h.T, err)
		return view
	}
	add := func(key string, extra url.Values) {
		fields := url.Values{"customer": {"kapper"}, "tier": {"m"}, "units": {"1"}, "term": {"36"}, "key": {key}}
		maps.Copy(fields, extra)
		browser.send(harnessBase+"/catalog/host-vps", fields)
	}
	command := func(action string, extra url.Values) {
		view := cart()
		fields := url.Values{"action": {action}, "key": {"form-" + action}, "tag": {view.Cart.Tag()}, "hash": {view.ChangeHash}}
		maps.Copy(fields, extra)
		browser.send(harnessBase+"/carts/kapper", fields)
	}
	for _, path := range []string{"/catalog", "/catalog/conn-mobile-backup", "/catalog/conn-mobile-backup?customer=kapper", "/carts/kapper"} {
		browser.look(path)
	}
	add("form-add-1", nil)
	add("form-add-2", nil)
	items := cart().Cart.Items
	add("form-change", url.Values{"item": {string(items[0].ID)}, "tag": {cart().Cart.Tag()}, "units": {"2"}})
	command("remove", url.Values{"item": {string(items[1].ID)}})
	command("waive", url.Values{"name": {"K. Kapper"}, "date": {h.f.Clock.Today().AddDays(-1).String()}})
	command("unwaive", nil)
	command("accept", nil)
	command("throw", nil)
	add("form-add-3", url.Values{"term": {"12"}})
	command("request", nil)
	h.settle()
}

// growing looks at services, and puts changes of one and of several in carts.
func (h *harness) growing(browser *person) {
	fibre := "/services/" + string(orderingtest.Fibre)
	for _, path := range []string{"/services", "/services?q=fibre", fibre, fibre + "/upgrade"} {
		browser.look(path)
	}
	user := orderingtest.User(orderingtest.Noord)
	view, err := h.f.Services.ServiceDetail(h.Context(), user, "", orderingtest.Fibre)
	must(h.T, err)
	browser.send(harnessBase+fibre+"/upgrade", url.Values{"version": {fmt.Sprint(view.Version)}, "tier": {"500"}, "term": {"0"}, "key": {"form-grow"}})
	browser.look("/upgrades?service=" + string(orderingtest.Trunk))
	browser.send(harnessBase+"/upgrades", url.Values{"service": {string(orderingtest.Trunk)}, "units": {"12"}, "key": {"form-grow-all"}})
	cart, err := h.f.Carts.Cart(h.Context(), user, orderingtest.Bakker)
	must(h.T, err)
	if len(cart.Cart.Items) != 2 {
		h.Fatalf("%d changes in the cart", len(cart.Cart.Items))
	}
	must(h.T, h.f.Carts.DeleteCart(h.Context(), user, orderingtest.Bakker, cart.Cart.Tag()))
	h.settle()
}

// dealing is what a partner does about its quotes and orders.
func (h *harness) dealing() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	browser := h.login(orderingtest.Signer(orderingtest.Noord), "/quotes")
	send := func(path string, v *contract.QuoteVersion, action string, more url.Values) {
		fields := url.Values{"action": {action}, "key": {h.f.NewID()}, "version": {fmt.Sprint(v.Number)}, "hash": {v.ChangeHash}}
		maps.Copy(fields, more)
		browser.send(harnessBase+path, fields)
	}
	quote := func(v *contract.QuoteVersion) string { return "/quotes/" + string(v.Quote) }

	v := h.request(user, orderingtest.Kapper, orderingtest.NewServer())
	v = h.decide(anna, v, "return", map[string]any{"question": "Welke verdieping?"})
	browser.look(quote(v))
	send(quote(v), v, "comment", url.Values{"comment": {"Graag snel."}})
	send(quote(v), v, "resubmit", url.Values{"answer": {"De tweede."}})
	v = contract.QuoteVersionOf(h.f.Latest(v.Quote), h.f.Now())
	v = h.decide(anna, v, "return", map[string]any{"question": "Weet u dat zeker?"})
	send(quote(v), v, "revise", nil)
	send(quote(v), v, "withdraw", nil)
	revising, err := h.f.Carts.Cart(h.Context(), user, orderingtest.Kapper)
	must(h.T, err)
	must(h.T, h.f.Carts.DeleteCart(h.Context(), user, orderingtest.Kapper, revising.Cart.Tag()))
	h.settle()

	v = h.request(user, orderingtest.Bakker, h.f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
	v = h.decide(anna, v, "approve", nil)
	h.settle()
	document, err := h.f.Quotes.Document(h.Context(), user, v.Quote, v.Number, ordering.DocumentParty)
	must(h.T, err)
	browser.look(quote(v) + "/confirm")
	send(quote(v)+"/confirm", v, "confirm", url.Values{
		"signerName": {"J. Bakker"}, "signerFunction": {"directeur"}, "mandate": {"yes"}, "consent": {"yes"}, "documentSha256": {document.SHA256},
	})
	order := "/orders/" + string(v.Quote.Order())
	for range 2 {
		browser.attach(harnessBase+quote(v), url.Values{"action": {"evidence"}, "key": {h.f.NewID()}, "version": {fmt.Sprint(v.Number)}, "hash": {v.ChangeHash}}, "evidence", "getekend.pdf", []byte("%PDF-1.7 signed elsewhere"))
	}
	browser.look("/orders")
	browser.look("/orders.csv")
	browser.look("/quotes.csv")
	browser.look(order)
	browser.look("/bundles/" + string(v.Quote.Order()))
	for _, item := range v.Items {
		send(order, v, "cancel", url.Values{"item": {string(item.ID)}, "reason." + string(item.ID): {"Toch niet."}})
	}
	h.settle()
}

// directory is what account managers and the administrator keep.
func (h *harness) directory() {
	user, anna, ada := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Ada)
	v := h.request(user, orderingtest.Zurich, orderingtest.NewServer())
	h.settle()
	today := h.f.Clock.Today()
	seen := func(who ordering.Actor, path string) string { return h.get(who, path, nil).Get("ETag") }
	h.ask(anna, http.MethodPut, "/v1/delegations", map[string]any{"delegations": []any{map[string]any{"to": "carla", "from": today, "until": today.AddDays(1)}}}, nil, "If-Match", seen(anna, "/v1/delegations"))
	h.ask(ada, http.MethodPut, "/v1/partners/oost", map[string]any{
		"kind": "reseller", "name": "Oost", "company": map[string]any{"legalName": "Oost B.V.", "country": "NL", "kvk": "12345678"}, "level": "silver",
		"accountManager": "anna", "orderMailbox": "orders@west.example", "language": "nl",
	}, nil)
	h.ask(ada, http.MethodPut, "/v1/partners/noord/account-manager", map[string]any{"accountManager": "carla"}, nil, "If-Match", seen(ada, "/v1/partners/noord"))
	h.settle()
	h.ask(ada, http.MethodPut, "/v1/partners/noord/account-manager", map[string]any{"accountManager": "anna"}, nil, "If-Match", seen(ada, "/v1/partners/noord"))
	h.settle()
	h.ask(ada, http.MethodPut, "/v1/people/new", map[string]any{"name": "Nieuw", "mail": "nieuw@onecentral.example", "language": "nl", "roles": []string{"accountManager"}}, nil)
	h.get(ada, "/v1/people/new", nil)
	h.post(ada, "/v1/people/new/revoke-links", nil, nil)
	h.get(ada, "/v1/audit-events", nil)
	h.ask(ada, http.MethodDelete, "/v1/people/new/sessions", nil, nil)
	next := *h.f.Catalog()
	next.ValidFrom = today.AddDays(40)
	next.Version = next.ValidFrom.String()
	h.ask(ada, http.MethodPut, "/v1/catalogs/"+next.Version, next, nil)

	h.post(anna, quotePath(v, "preview-discount"), merged(target(v), map[string]any{"discounts": []any{map[string]any{"item": v.Items[0].ID, "mrcBasisPoints": 100}}}), nil)
}

// fulfilment is the way from a quote to its completed order, and to one that falls short.
func (h *harness) fulfilment() {
	anna, olga := orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Olga)
	signer := orderingtest.Signer(orderingtest.Noord)
	v := h.request(signer, orderingtest.Bakker, h.f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer(), orderingtest.NewServer())
	v = h.decide(anna, v, "approve", nil)
	h.settle()
	h.get(signer, quotePath(v, "document"), nil)
	var view contract.QuoteView
	h.get(signer, "/v1/quotes/"+string(v.Quote), &view)
	for _, function := range []string{"order", "portal"} { // who signs what is gone is told so
		if found, err := h.recorders[function].documents(function).Digest(h.Context(), "quotes/OFF-2026-99999/1/party.pdf"); found != "" || err != nil {
			h.Errorf("%s finds %q where nothing is (%v)", function, found, err)
		}
	}
	var order contract.Order
	h.post(signer, quotePath(v, "signature"), merged(target(v), map[string]any{
		"signerName": "J. Bakker", "signerFunction": "directeur", "mandate": true, "consent": true, "documentSha256": view.Document.SHA256,
	}), &order)
	h.settle()
	path := "/v1/orders/" + string(order.ID)
	h.get(signer, "/v1/orders", nil)
	h.get(signer, path, nil)
	h.get(signer, path+"/bundle", nil)
	h.post(anna, path+"/release", nil, nil)
	h.get(olga, "/v1/orders?state=inProgress", nil)
	h.post(olga, path+"/items/"+string(order.Items[0].ID)+"/complete", nil, nil)
	h.post(olga, path+"/items/"+string(order.Items[1].ID)+"/fail", map[string]any{"reason": "Geen ruimte."}, nil)
	h.post(olga, path+"/items/"+string(order.Items[2].ID)+"/cancel", map[string]any{"reason": "Toch niet."}, nil)
	h.settle()

	signer = orderingtest.Signer(orderingtest.Wolk)
	v = h.request(signer, orderingtest.Klant, orderingtest.NewServer(), orderingtest.NewServer(), orderingtest.NewServer())
	v = h.decide(anna, v, "approve", nil)
	h.settle()
	h.post(signer, quotePath(v, "activation"), merged(target(v), map[string]any{"consent": true}), &order)
	h.settle()
	browser := h.login(olga, "/fulfilment")
	page := "/fulfilment/" + string(order.ID)
	for _, path := range []string{"/fulfilment", page} {
		browser.look(path)
	}
	h.f.Save(&ordering.Job{ID: "stuck", Kind: ordering.JobRender, Partner: v.Partner, Quote: v.Quote, Version: v.Number, Stuck: true, Due: h.f.Clock.Now(), CreatedAt: h.f.Clock.Now()})
	browser.look("/failures")
	browser.send(harnessBase+"/failures", url.Values{"key": {"form-retry"}, "action": {"retry"}, "job": {"stuck"}})
	browser.send(harnessBase+page, url.Values{"key": {"form-release"}, "action": {"release"}})
	for i, deed := range []string{"complete", "fail", "cancel"} {
		browser.send(harnessBase+page, url.Values{
			"key": {"form-" + deed}, "action": {deed}, "item": {string(order.Items[i].ID)}, deed + ".reason": {"Geen ruimte."}, "complete.actualDate": {h.f.Clock.Today().String()},
		})
	}
	h.settle()
}

// erasure removes a quote that was withdrawn after it was drawn; of its document somebody else's came and went.
func (h *harness) erasure() {
	user, anna, ada := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Ada)
	v := h.request(user, orderingtest.Bakker, orderingtest.NewServer())
	key := fmt.Sprintf("quotes/%s/%d/party.pdf", v.Quote, v.Number)
	h.bucket.objects[key], h.bucket.fleeting[key] = object{}, true
	v = h.decide(anna, v, "approve", nil)
	h.settle()
	h.decide(user, v, "withdraw", nil)
	h.settle()
	h.ask(ada, http.MethodDelete, "/v1/quotes/"+string(v.Quote), nil, nil)
	h.settle()
	if left := slices.Collect(maps.Keys(h.bucket.objects)); slices.Contains(left, key) {
		h.Errorf("%s was not erased", key)
	}
}

// neglect is what comes of everything that nobody does something about.
func (h *harness) neglect() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	h.fill(user, orderingtest.Kapper, orderingtest.NewServer())
	h.request(user, orderingtest.Bakker, orderingtest.NewServer())
	h.decide(anna, h.request(user, orderingtest.Berlin, orderingtest.NewServer()), "approve", nil)
	var all usecase.Swept
	for range 7 {
		_, err := h.cleanup.Jobs.VerifyHistories(h.Context())
		must(h.T, err)
		swept, err := h.cleanup.Jobs.Sweep(h.Context())
		must(h.T, err)
		_, err = h.cleanup.Jobs.Backlog(h.Context(), 200)
		must(h.T, err)
		all.Reminded, all.Removed, all.Reoffered = all.Reminded+swept.Reminded, all.Removed+swept.Removed, all.Reoffered+swept.Reoffered
		all.Expired, all.Withdrawn = all.Expired+swept.Expired, all.Withdrawn+swept.Withdrawn
		h.settle()
		h.f.Clock.Days(8)
	}
	if all.Reminded == 0 || all.Removed == 0 || all.Expired == 0 || all.Withdrawn == 0 {
		h.Errorf("swept %+v", all)
	}
}
