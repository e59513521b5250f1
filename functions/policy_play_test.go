package functions_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
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
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/jobs"
	"onecentral.nl/ordering/shared/boot/web"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/metric"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/stream"
	"onecentral.nl/ordering/shared/table"
)

// play does everything that the functions do, and returns what each of them used for it. It fails when a route was not
// answered well at least once.
func play(t *testing.T, c *code) map[string]map[use]bool {
	t.Helper()
	s := newStage(t, c)
	s.portal()
	s.pages()
	s.browsing()
	s.directory()
	s.fulfilment()
	s.erasure()
	s.neglect()
	for route := range c.routes {
		if !s.answered[route] {
			t.Errorf("%s was never answered well", route)
		}
	}
	used := map[string]map[use]bool{}
	for folder, l := range s.lines {
		used[folder] = l.uses()
		for service, opener := range map[string]string{"s3:": `boot/blobs"`, "ses:": `boot/mails"`} {
			uses := slices.ContainsFunc(slices.Collect(maps.Keys(used[folder])), func(u use) bool { return strings.HasPrefix(u.action, service) })
			if opens := strings.Contains(c.mains[folder], opener); uses != opens {
				t.Errorf("%s uses %s here: %t, and its main opens that: %t", folder, service, uses, opens)
			}
		}
	}
	if len(used) != len(c.mains) {
		t.Errorf("%d functions were played, and %d are deployed", len(used), len(c.mains))
	}
	return used
}

// stage is the functions as their mains put them together, in this process, on one table and one bucket.
type stage struct {
	*testing.T
	f        *orderingtest.Fixture
	env      boot.Environment
	issuer   *provider
	lines    map[string]*line
	bucket   *bucket
	gateway  *http.ServeMux
	answered map[string]bool
	workers  map[string]func(context.Context, json.RawMessage) (any, error)
	cleanup  *ordering.Desk
	keys     int
}

const stageBase = "https://ordering.example"

func newStage(t *testing.T, c *code) *stage {
	t.Helper()
	s := &stage{
		T: t, lines: map[string]*line{}, bucket: &bucket{objects: map[string]object{}, fleeting: map[string]bool{}}, answered: map[string]bool{},
		gateway: http.NewServeMux(), workers: map[string]func(context.Context, json.RawMessage) (any, error){},
		f: orderingtest.New(t, orderingtest.On(orderingtest.Bolt), orderingtest.Starting(time.Now())),
	}
	var people []issuer.Person
	for _, p := range orderingtest.People() {
		people = append(people, asPerson(orderingtest.As(p.Subject)))
	}
	for _, partner := range []ordering.PartnerID{orderingtest.Noord, orderingtest.Wolk} {
		people = append(people, asPerson(orderingtest.User(partner)), asPerson(orderingtest.Signer(partner)))
	}
	s.issuer = serveIssuer(t, stageBase, people)
	set := newSettings(t.TempDir(), s.issuer.URL, "127.0.0.1:0")
	set["BASE_URL"] = stageBase
	var err error
	s.env, err = boot.Load(func(name string) string { return set[name] }, boot.Everything)
	must(t, err)
	handlers := s.functions()
	for route, folder := range c.routes {
		method, path, _ := strings.Cut(route, " ")
		if path == "/" {
			path = "/{$}"
		}
		s.gateway.HandleFunc(method+" "+path, func(w http.ResponseWriter, r *http.Request) {
			seen := httptest.NewRecorder()
			handlers[folder].ServeHTTP(seen, r)
			s.answered[route] = s.answered[route] || seen.Code < http.StatusBadRequest
			maps.Copy(w.Header(), seen.Header())
			w.WriteHeader(seen.Code)
			_, _ = w.Write(seen.Body.Bytes()) // the recorder of who asked takes everything
		})
	}
	return s
}

// functions puts each function together, and returns those that answer HTTP.
func (s *stage) functions() map[string]http.Handler {
	s.Helper()
	log := slog.New(slog.DiscardHandler)
	desk := func(folder string) (*ordering.Desk, table.Driver, *line) {
		l := &line{bucket: s.bucket, sender: s.env.From.Address, used: map[use]bool{}}
		s.lines[folder] = l
		driver := l.table(folder, s.f.Driver)
		d, err := boot.Desk(driver, log)
		must(s.T, err)
		d.Now = s.f.Clock.Now
		return d, driver, l
	}
	handlers := map[string]http.Handler{}
	d, _, _ := desk("cart")
	a, err := web.API(s.env, d, nil, log)
	must(s.T, err)
	handlers["cart"] = a.Handler(a.Cart())

	d, _, _ = desk("upgrade")
	a, err = web.API(s.env, d, nil, log)
	must(s.T, err)
	handlers["upgrade"] = a.Handler(a.Upgrade())

	d, driver, _ := desk("approval")
	a, err = web.API(s.env, d, nil, log)
	must(s.T, err)
	links, err := s.env.Links()
	must(s.T, err)
	pages, err := web.Pages(s.env, d, driver, nil, links, log)
	must(s.T, err)
	handlers["approval"] = web.Both(a.Handler(a.Approval()), pages.Handler(pages.Approval()))

	d, driver, l := desk("portal")
	pages, err = web.Pages(s.env, d, driver, l.documents("portal"), nil, log)
	must(s.T, err)
	handlers["portal"] = pages.Handler(pages.Portal())

	d, _, l = desk("order")
	a, err = web.API(s.env, d, l.documents("order"), log)
	must(s.T, err)
	handlers["order"] = a.Handler(a.Order())

	d, _, l = desk("document")
	draw, err := jobs.Draw(s.env, d, l.documents("document"), pdf.Render)
	must(s.T, err)
	worker := jobs.Worker(d, log, draw)
	worker.Done = jobs.Measure(d, metric.Writer{Out: io.Discard, Function: "stage", Now: s.f.Clock.Now}, log)
	s.workers["document"] = stream.Handler(worker)

	d, _, l = desk("notify")
	tell, err := jobs.Tell(s.env, d, l.mail("notify"))
	must(s.T, err)
	worker = jobs.Worker(d, log, tell)
	worker.Done = jobs.Measure(d, metric.Writer{Out: io.Discard, Function: "stage", Now: s.f.Clock.Now}, log)
	s.workers["notify"] = stream.Handler(worker)

	s.cleanup, _, _ = desk("cleanup")
	return handlers
}

// RoundTrip carries what people and programs send: to the functions, to the issuer, and along a link to the bucket as
// the function that signed it.
func (s *stage) RoundTrip(r *http.Request) (*http.Response, error) {
	signed, _, _ := strings.Cut(r.URL.Query().Get("X-Amz-Credential"), "/")
	switch {
	case s.lines[signed] != nil:
		return s.lines[signed].RoundTrip(r)
	case "https://"+r.URL.Host != stageBase:
		return http.DefaultTransport.RoundTrip(r)
	}
	sent := r.Clone(r.Context())
	sent.RequestURI, sent.RemoteAddr, sent.Host = r.URL.RequestURI(), "192.0.2.1:4711", r.URL.Host
	if sent.Body == nil {
		sent.Body = http.NoBody
	}
	seen := httptest.NewRecorder()
	s.gateway.ServeHTTP(seen, sent)
	answer := seen.Result()
	answer.Request = r
	return answer, nil
}

// ask calls the API, and reads the answer, which is no refusal.
func (s *stage) ask(who ordering.Actor, method, path string, body, into any, headers ...string) http.Header {
	s.Helper()
	raw, isFile := body.([]byte)
	if body != nil && !isFile {
		var err error
		raw, err = json.Marshal(body)
		must(s.T, err)
	}
	r, err := http.NewRequestWithContext(s.Context(), method, stageBase+path, bytes.NewReader(raw))
	must(s.T, err)
	s.keys++
	r.Header.Set("Authorization", "Bearer "+s.issuer.token(string(who.Subject)))
	if method == http.MethodPost && !strings.Contains(path, "preview") {
		r.Header.Set("Idempotency-Key", fmt.Sprintf("key-%d", s.keys))
	}
	if body != nil {
		r.Header.Set("Content-Type", map[bool]string{true: "application/pdf", false: "application/json"}[isFile])
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := (&http.Client{Transport: s}).Do(r)
	must(s.T, err)
	return s.read(answer, into)
}

func (s *stage) read(answer *http.Response, into any) http.Header {
	s.Helper()
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(s.T, err)
	if answer.StatusCode >= http.StatusBadRequest {
		s.Fatalf("%s %s was answered %d %.600s", answer.Request.Method, answer.Request.URL, answer.StatusCode, text)
	}
	if into != nil {
		must(s.T, json.Unmarshal(text, into))
	}
	return answer.Header
}

func (s *stage) get(who ordering.Actor, path string, into any) http.Header {
	s.Helper()
	return s.ask(who, http.MethodGet, path, nil, into)
}

func (s *stage) post(who ordering.Actor, path string, body, into any) http.Header {
	s.Helper()
	return s.ask(who, http.MethodPost, path, body, into)
}

// fill puts items in the customer's cart.
func (s *stage) fill(who ordering.Actor, c ordering.CustomerID, items ...ordering.ItemInput) (cart ordering.CartView, tag string) {
	s.Helper()
	tag = s.post(who, "/v1/carts", map[string]any{"customer": c}, nil).Get("ETag")
	tag = s.ask(who, http.MethodPost, "/v1/carts/"+string(c)+"/items", map[string]any{"items": items}, &cart, "If-Match", tag).Get("ETag")
	return cart, tag
}

// request asks for a quote of items.
func (s *stage) request(who ordering.Actor, c ordering.CustomerID, items ...ordering.ItemInput) *ordering.Version {
	s.Helper()
	cart, _ := s.fill(who, c, items...)
	return s.requested(who, c, cart)
}

func (s *stage) requested(who ordering.Actor, c ordering.CustomerID, cart ordering.CartView) *ordering.Version {
	s.Helper()
	v := &ordering.Version{}
	s.post(who, "/v1/carts/"+string(c)+"/quote", map[string]any{"changeHash": cart.ChangeHash}, v)
	return v
}

// decide does a command on a version, which may make another one.
func (s *stage) decide(who ordering.Actor, v *ordering.Version, command string, more map[string]any) *ordering.Version {
	s.Helper()
	next := &ordering.Version{}
	s.post(who, quotePath(v, command), merged(target(v), more), next)
	return next
}

func quotePath(v *ordering.Version, command string) string {
	return "/v1/quotes/" + string(v.Quote) + "/" + command
}

// settle does the jobs as they are announced, each twice, and then what is due.
func (s *stage) settle() {
	s.Helper()
	for range 2 {
		for _, id := range s.jobs() {
			for _, folder := range []string{"document", "notify"} {
				for range 2 {
					s.work(folder, eventOf(s.T, folder, id))
				}
			}
		}
	}
	for _, folder := range []string{"document", "notify"} {
		for s.work(folder, eventFile(s.T, "cleanup")) != `{"tried":0}` {
		}
	}
}

func (s *stage) work(folder string, event []byte) string {
	s.Helper()
	answer, err := s.workers[folder](s.Context(), event)
	must(s.T, err)
	if text := written(answer); !strings.Contains(text, "itemIdentifier") {
		return text
	}
	s.Fatalf("%s failed: %s", folder, written(answer))
	return ""
}

func (s *stage) jobs() []ordering.JobID {
	s.Helper()
	due, _, err := s.f.Store.DueJobs(s.Context(), s.f.Clock.Now(), ordering.Page{})
	must(s.T, err)
	var ids []ordering.JobID
	for _, job := range due {
		ids = append(ids, job.ID)
	}
	return ids
}

// portal is what a partner does until somebody at oneCentral decides.
func (s *stage) portal() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	for _, path := range []string{
		"/healthz", "/readyz", "/openapi.yaml", "/v1/catalog", "/v1/customers", "/v1/services", "/v1/services?customer=bakker",
		"/v1/services/bakker-fibre", "/v1/services/bakker-fibre/upgrade",
	} {
		s.get(user, path, nil)
	}
	faster := s.f.FasterFibre(orderingtest.Bakker)
	s.post(user, "/v1/services/bakker-fibre/upgrade/preview", faster, nil)

	small := false
	var made ordering.Customer
	s.post(user, "/v1/customers", ordering.CustomerInput{
		Reference: "K-1", LegalName: "Handelshuis B.V.", KvK: "90518837", Country: "NL", Address: dutchSite(), SmallBusiness: &small,
		Contact: orderingtest.Contact(), Language: "nl",
	}, &made)
	customer := "/v1/customers/" + string(made.ID)
	s.ask(user, http.MethodPatch, customer, map[string]any{"reference": "K-2"}, nil, "If-Match", s.get(user, customer, nil).Get("ETag"))

	long := orderingtest.NewServer()
	long.TermMonths = 36
	cart, tag := s.fill(user, orderingtest.Kapper, long, orderingtest.NewServer())
	path := "/v1/carts/kapper"
	s.get(user, path, nil)
	tag = s.ask(user, http.MethodPatch, path+"/items/"+string(cart.Cart.Items[0].ID), map[string]any{"configuration": map[string]any{"units": 2}}, nil, "If-Match", tag).Get("ETag")
	s.ask(user, http.MethodDelete, path+"/items/"+string(cart.Cart.Items[1].ID), nil, &cart, "If-Match", tag)
	s.post(user, path+"/accept-prices", map[string]any{"changeHash": cart.ChangeHash}, nil)
	tag = s.get(user, path, nil).Get("ETag")
	tag = s.ask(user, http.MethodPut, path+"/term-waiver", map[string]any{"name": "K. Kapper", "date": s.f.Clock.Today().AddDays(-1)}, nil, "If-Match", tag).Get("ETag")
	s.ask(user, http.MethodDelete, path, nil, nil, "If-Match", tag)

	v := s.request(user, orderingtest.Bakker, faster, orderingtest.NewServer())
	for _, path := range []string{"/v1/quotes", quotePath(v, ""), quotePath(v, "versions"), quotePath(v, "history")} {
		s.get(user, strings.TrimSuffix(path, "/"), nil)
	}
	s.post(user, quotePath(v, "comments"), map[string]any{"text": "Graag snel."}, nil)
	s.get(anna, "/v1/approvals", nil)
	s.get(orderingtest.As(orderingtest.Saskia), "/v1/approvals", nil)
	s.decide(anna, v, "return", map[string]any{"question": "Welke verdieping?"})
	v = s.decide(user, v, "resubmit", map[string]any{"answer": "De tweede."})
	s.decide(anna, v, "return", map[string]any{"question": "Weet u dat zeker?"})
	s.post(user, quotePath(v, "revise"), target(v), &cart)
	v = s.requested(user, orderingtest.Bakker, cart)
	s.settle()
	s.decide(anna, v, "decline", map[string]any{"reason": "Te veel."})
	s.post(user, quotePath(v, "copy"), target(v), &cart)
	v = s.requested(user, orderingtest.Bakker, cart)
	s.settle()
	s.decide(user, v, "withdraw", nil)
	s.settle()
}

// person is somebody in a browser.
type person struct {
	*stage
	browser *http.Client
}

// login lets somebody log in on the way to a page. That was ten minutes ago, so that looking at the next page is use of
// a session that has to be written down.
func (s *stage) login(who ordering.Actor, page string) *person {
	s.Helper()
	jar, err := cookiejar.New(nil)
	must(s.T, err)
	p := &person{s, &http.Client{Jar: jar, Transport: s}}
	_, rest, _ := strings.Cut(p.look(page), `name="id" value="`)
	id, _, _ := strings.Cut(rest, `"`)
	p.send(s.issuer.URL+"/login", url.Values{"id": {id}, "username": {string(who.Subject)}})
	s.age(10 * time.Minute)
	return p
}

// age puts the beginning of every session back.
func (s *stage) age(by time.Duration) {
	s.Helper()
	var aged []table.Item
	must(s.T, s.f.Driver.Each(s.Context(), func(i table.Item) error {
		var record struct {
			Data []byte `json:"data"`
		}
		var session map[string]any
		if i.Type != "Session" || json.Unmarshal(i.Data, &record) != nil || json.Unmarshal(record.Data, &session) != nil {
			return nil // none, or the note of one's use
		}
		session["started"] = time.Now().Add(-by)
		record.Data = []byte(written(session))
		i.Data = []byte(written(record))
		aged = append(aged, i)
		return nil
	}))
	for _, i := range aged {
		must(s.T, s.f.Driver.Write(s.Context(), table.Put(i, table.AnyState())))
	}
}

func (p *person) look(path string) string {
	p.Helper()
	answer, err := p.browser.Get(stageBase + path)
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
func (s *stage) pages() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	decision := func(v *ordering.Version, action string) url.Values {
		return url.Values{
			"action": {action}, "key": {"form-" + string(v.Quote)}, "version": {fmt.Sprint(v.Number)}, "hash": {v.ChangeHash},
			"role": {string(ordering.AccountManager)}, "reason": {"Te veel."},
		}
	}
	browser := s.login(anna, "/approvals")

	v := s.request(user, orderingtest.Kapper, orderingtest.NewServer())
	declined := s.request(user, orderingtest.Berlin, orderingtest.NewServer())
	links, err := s.env.Pages()
	must(s.T, err)
	holder, err := s.f.LinkHolder(s.Context(), anna.Subject)
	must(s.T, err)
	link := links.Approval(v, holder, ordering.AccountManager)
	for _, path := range []string{"/approvals", "/approvals/" + string(v.Quote), "/delegations", "/numbers", "/numbers.csv", strings.TrimPrefix(link, stageBase)} {
		browser.look(path)
	}
	browser.send(link, decision(v, "approve"))
	browser.send(stageBase+"/approvals/"+string(declined.Quote), decision(declined, "decline"))
	today := s.f.Clock.Today()
	browser.send(stageBase+"/delegations", url.Values{"action": {"add"}, "to": {string(orderingtest.Carla)}, "from": {today.String()}, "until": {today.AddDays(9).String()}})
	s.settle()
	var event ordering.Event
	s.post(user, quotePath(v, "evidence?name=getekend.pdf"), []byte("%PDF-1.7 signed elsewhere"), &event)
	s.post(user, quotePath(v, "evidence?name=getekend.pdf"), []byte("%PDF-1.7 signed elsewhere"), nil)
	s.get(user, quotePath(v, "evidence/"+event.Evidence.SHA256), nil)
	browser.look(fmt.Sprintf("/documents/%s/%d", v.Quote, v.Number))
	browser.look("/evidence/" + string(v.Quote) + "/" + event.Evidence.SHA256)
	browser.send(stageBase+"/logout", nil)
}

// browsing is what a partner does in a browser.
func (s *stage) browsing() {
	browser := s.login(orderingtest.User(orderingtest.Noord), "/login")
	_, rest, _ := strings.Cut(browser.look("/"), `href="/assets/`)
	style, _, _ := strings.Cut(rest, `"`)
	browser.look("/assets/" + style)
	browser.send(stageBase+"/language", url.Values{"language": {"en"}, "return": {"/"}})

	for _, path := range []string{"/customers", "/customers/new", "/customers/bakker", "/customers/bakker/edit"} {
		browser.look(path)
	}
	browser.send(stageBase+"/customers/new", url.Values{"key": {"form-customer"}, "reference": {"K-3"}})
	found, _, err := s.f.FindCustomers(s.Context(), orderingtest.User(orderingtest.Noord), "", "K-3", ordering.Page{})
	must(s.T, err)
	browser.send(stageBase+"/customers/"+string(found[0].ID)+"/edit", url.Values{"version": {fmt.Sprint(found[0].Version)}, "reference": {"K-4"}})
	s.shopping(browser)
	s.growing(browser)
	s.dealing()
}

// shopping fills a cart by the forms, uses every one of it, and requests it.
func (s *stage) shopping(browser *person) {
	user := orderingtest.User(orderingtest.Noord)
	cart := func() *ordering.CartView {
		s.Helper()
		view, err := s.f.Cart(s.Context(), user, orderingtest.Kapper)
		must(s.T, err)
		return view
	}
	add := func(key string, extra url.Values) {
		fields := url.Values{"customer": {"kapper"}, "tier": {"m"}, "units": {"1"}, "term": {"36"}, "key": {key}}
		maps.Copy(fields, extra)
		browser.send(stageBase+"/catalog/host-vps", fields)
	}
	command := func(action string, extra url.Values) {
		view := cart()
		fields := url.Values{"action": {action}, "key": {"form-" + action}, "tag": {view.Cart.Tag()}, "hash": {view.ChangeHash}}
		maps.Copy(fields, extra)
		browser.send(stageBase+"/carts/kapper", fields)
	}
	for _, path := range []string{"/catalog", "/catalog/conn-mobile-backup", "/catalog/conn-mobile-backup?customer=kapper", "/carts/kapper"} {
		browser.look(path)
	}
	add("form-add-1", nil)
	add("form-add-2", nil)
	items := cart().Cart.Items
	add("form-change", url.Values{"item": {string(items[0].ID)}, "tag": {cart().Cart.Tag()}, "units": {"2"}})
	command("remove", url.Values{"item": {string(items[1].ID)}})
	command("waive", url.Values{"name": {"K. Kapper"}, "date": {s.f.Clock.Today().AddDays(-1).String()}})
	command("unwaive", nil)
	command("accept", nil)
	command("throw", nil)
	add("form-add-3", url.Values{"term": {"12"}})
	command("request", nil)
	s.settle()
}

// growing looks at services, and puts changes of one and of several in carts.
func (s *stage) growing(browser *person) {
	fibre := "/services/" + string(orderingtest.Fibre)
	for _, path := range []string{"/services", "/services?q=fibre", fibre, fibre + "/upgrade"} {
		browser.look(path)
	}
	user := orderingtest.User(orderingtest.Noord)
	view, err := s.f.ServiceDetail(s.Context(), user, "", orderingtest.Fibre)
	must(s.T, err)
	browser.send(stageBase+fibre+"/upgrade", url.Values{"version": {fmt.Sprint(view.Version)}, "tier": {"500"}, "term": {"0"}, "key": {"form-grow"}})
	browser.look("/upgrades?service=" + string(orderingtest.Trunk))
	browser.send(stageBase+"/upgrades", url.Values{"service": {string(orderingtest.Trunk)}, "units": {"12"}, "key": {"form-grow-all"}})
	cart, err := s.f.Cart(s.Context(), user, orderingtest.Bakker)
	must(s.T, err)
	if len(cart.Cart.Items) != 2 {
		s.Fatalf("%d changes in the cart", len(cart.Cart.Items))
	}
	must(s.T, s.f.DeleteCart(s.Context(), user, orderingtest.Bakker, cart.Cart.Tag()))
	s.settle()
}

// dealing is what a partner does about its quotes and orders.
func (s *stage) dealing() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	browser := s.login(orderingtest.Signer(orderingtest.Noord), "/quotes")
	send := func(path string, v *ordering.Version, action string, more url.Values) {
		fields := url.Values{"action": {action}, "key": {s.f.NewID()}, "version": {fmt.Sprint(v.Number)}, "hash": {v.ChangeHash}}
		maps.Copy(fields, more)
		browser.send(stageBase+path, fields)
	}
	quote := func(v *ordering.Version) string { return "/quotes/" + string(v.Quote) }

	v := s.request(user, orderingtest.Kapper, orderingtest.NewServer())
	v = s.decide(anna, v, "return", map[string]any{"question": "Welke verdieping?"})
	browser.look(quote(v))
	send(quote(v), v, "comment", url.Values{"comment": {"Graag snel."}})
	send(quote(v), v, "resubmit", url.Values{"answer": {"De tweede."}})
	v = s.f.Latest(v.Quote)
	v = s.decide(anna, v, "return", map[string]any{"question": "Weet u dat zeker?"})
	send(quote(v), v, "revise", nil)
	send(quote(v), v, "withdraw", nil)
	revising, err := s.f.Cart(s.Context(), user, orderingtest.Kapper)
	must(s.T, err)
	must(s.T, s.f.DeleteCart(s.Context(), user, orderingtest.Kapper, revising.Cart.Tag()))
	s.settle()

	v = s.request(user, orderingtest.Bakker, s.f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
	v = s.decide(anna, v, "approve", nil)
	s.settle()
	document, err := s.f.Document(s.Context(), user, v.Quote, v.Number, ordering.DocumentParty)
	must(s.T, err)
	browser.look(quote(v) + "/confirm")
	send(quote(v)+"/confirm", v, "confirm", url.Values{
		"signerName": {"J. Bakker"}, "signerFunction": {"directeur"}, "mandate": {"yes"}, "consent": {"yes"}, "documentSha256": {document.SHA256},
	})
	order := "/orders/" + string(v.Quote.Order())
	for range 2 {
		browser.attach(stageBase+quote(v), url.Values{"action": {"evidence"}, "key": {s.f.NewID()}, "version": {fmt.Sprint(v.Number)}, "hash": {v.ChangeHash}}, "evidence", "getekend.pdf", []byte("%PDF-1.7 signed elsewhere"))
	}
	browser.look("/orders")
	browser.look(order)
	for _, item := range v.Items {
		send(order, v, "cancel", url.Values{"item": {string(item.ID)}, "reason." + string(item.ID): {"Toch niet."}})
	}
	s.settle()
}

// directory is what account managers and the administrator keep.
func (s *stage) directory() {
	user, anna, ada := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Ada)
	v := s.request(user, orderingtest.Zurich, orderingtest.NewServer())
	s.settle()
	today := s.f.Clock.Today()
	s.get(anna, "/v1/delegations", nil)
	s.ask(anna, http.MethodPut, "/v1/delegations", map[string]any{"delegations": []any{map[string]any{"to": "carla", "from": today, "until": today.AddDays(1)}}}, nil)
	s.get(ada, "/v1/partners/noord", nil)
	s.ask(ada, http.MethodPut, "/v1/partners/oost", map[string]any{
		"kind": "reseller", "name": "Oost", "company": map[string]any{"legalName": "Oost B.V.", "country": "NL", "kvk": "12345678"}, "level": "silver",
		"accountManager": "anna", "orderMailbox": "orders@oost.example", "language": "nl",
	}, nil)
	s.ask(ada, http.MethodPut, "/v1/partners/noord/account-manager", map[string]any{"accountManager": "carla"}, nil)
	s.settle()
	s.ask(ada, http.MethodPut, "/v1/partners/noord/account-manager", map[string]any{"accountManager": "anna"}, nil)
	s.settle()
	s.ask(ada, http.MethodPut, "/v1/people/new", map[string]any{"name": "Nieuw", "mail": "nieuw@onecentral.example", "language": "nl", "roles": []string{"accountManager"}}, nil)
	s.get(ada, "/v1/people/new", nil)
	s.post(ada, "/v1/people/new/revoke-links", nil, nil)
	next := *s.f.Catalog()
	next.ValidFrom = today.AddDays(40)
	next.Version = next.ValidFrom.String()
	s.ask(ada, http.MethodPut, "/v1/catalogs/"+next.Version, next, nil)

	s.post(anna, quotePath(v, "preview-discount"), merged(target(v), map[string]any{"discounts": []any{map[string]any{"item": v.Items[0].ID, "mrcBasisPoints": 100}}}), nil)
}

// fulfilment is the way from a quote to its completed order, and to one that falls short.
func (s *stage) fulfilment() {
	anna, olga := orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Olga)
	signer := orderingtest.Signer(orderingtest.Noord)
	v := s.request(signer, orderingtest.Bakker, s.f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer(), orderingtest.NewServer())
	v = s.decide(anna, v, "approve", nil)
	s.settle()
	s.get(signer, quotePath(v, "document"), nil)
	var view ordering.QuoteView
	s.get(signer, "/v1/quotes/"+string(v.Quote), &view)
	var order ordering.Order
	s.post(signer, quotePath(v, "signature"), merged(target(v), map[string]any{
		"signerName": "J. Bakker", "signerFunction": "directeur", "mandate": true, "consent": true, "documentSha256": view.Document.SHA256,
	}), &order)
	s.settle()
	path := "/v1/orders/" + string(order.ID)
	s.get(signer, "/v1/orders", nil)
	s.get(signer, path, nil)
	s.post(anna, path+"/release", nil, nil)
	s.get(olga, "/v1/orders?state=inProgress", nil)
	s.post(olga, path+"/items/"+string(order.Items[0].ID)+"/complete", nil, nil)
	s.post(olga, path+"/items/"+string(order.Items[1].ID)+"/fail", map[string]any{"reason": "Geen ruimte."}, nil)
	s.post(olga, path+"/items/"+string(order.Items[2].ID)+"/cancel", map[string]any{"reason": "Toch niet."}, nil)
	s.settle()

	signer = orderingtest.Signer(orderingtest.Wolk)
	v = s.request(signer, orderingtest.Klant, orderingtest.NewServer())
	v = s.decide(anna, v, "approve", nil)
	s.settle()
	s.post(signer, quotePath(v, "activation"), merged(target(v), map[string]any{"consent": true}), nil)
	s.settle()
}

// erasure removes a quote that was withdrawn after it was drawn; of its document somebody else's came and went.
func (s *stage) erasure() {
	user, anna, ada := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna), orderingtest.As(orderingtest.Ada)
	v := s.request(user, orderingtest.Bakker, orderingtest.NewServer())
	key := fmt.Sprintf("quotes/%s/%d/party.pdf", v.Quote, v.Number)
	s.bucket.objects[key], s.bucket.fleeting[key] = object{}, true
	v = s.decide(anna, v, "approve", nil)
	s.settle()
	s.decide(user, v, "withdraw", nil)
	s.settle()
	s.ask(ada, http.MethodDelete, "/v1/quotes/"+string(v.Quote), nil, nil)
	s.settle()
	if left := slices.Collect(maps.Keys(s.bucket.objects)); slices.Contains(left, key) {
		s.Errorf("%s was not erased", key)
	}
}

// neglect is what comes of everything that nobody does something about.
func (s *stage) neglect() {
	user, anna := orderingtest.User(orderingtest.Noord), orderingtest.As(orderingtest.Anna)
	s.fill(user, orderingtest.Kapper, orderingtest.NewServer())
	s.request(user, orderingtest.Bakker, orderingtest.NewServer())
	s.decide(anna, s.request(user, orderingtest.Berlin, orderingtest.NewServer()), "approve", nil)
	var all ordering.Swept
	for range 7 {
		swept, err := s.cleanup.Sweep(s.Context())
		must(s.T, err)
		_, _, err = s.cleanup.Backlog(s.Context(), 200)
		must(s.T, err)
		all.Reminded, all.Removed, all.Reoffered = all.Reminded+swept.Reminded, all.Removed+swept.Removed, all.Reoffered+swept.Reoffered
		all.Expired, all.Withdrawn = all.Expired+swept.Expired, all.Withdrawn+swept.Withdrawn
		s.settle()
		s.f.Clock.Days(8)
	}
	if all.Reminded == 0 || all.Removed == 0 || all.Expired == 0 || all.Withdrawn == 0 {
		s.Errorf("swept %+v", all)
	}
}
