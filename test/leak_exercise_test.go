package test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// watched is a server in a process of its own, of which everything that others see is kept.
type watched struct {
	*testing.T
	*product
	*canaries
	issuer *provider
	sink   *mailtest.Sink

	mu        sync.Mutex
	exchanges []exchange
	marks     int
	spans     strings.Builder // as OpenTelemetry's collector gets them
	// failing makes the issuer answer what it is asked for a code, with what it was sent.
	failing atomic.Bool
}

// What the process is given to keep for itself.
const (
	mailPassword = "canary-of-the-mail-server"
	clientSecret = "canary-of-the-login"
	linkKey      = "canary-of-the-links-which-is-32-bytes"
)

func newWatched(t *testing.T) *watched {
	t.Helper()
	address := freeAddress(t)
	w := &watched{T: t, canaries: &canaries{
		base: "http://" + address, secrets: map[string]string{}, texts: map[string]ordering.PartnerID{}, managers: map[ordering.PartnerID]ordering.Subject{},
	}}
	var people []issuer.Person
	for _, p := range orderingtest.People() {
		people = append(people, asPerson(orderingtest.As(p.Subject)))
	}
	for _, firm := range w.firms() {
		w.managers[firm.ID] = firm.AccountManager
		people = append(people, asPerson(orderingtest.User(firm.ID)), asPerson(orderingtest.Signer(firm.ID)))
	}
	w.issuer = serveIssuer(t, w.base, people)
	w.issuer.Config.Handler = w.confidential(w.issuer.Config.Handler)
	w.sink = mailtest.NewSink(t, mailtest.SinkOptions{User: "ordering", Password: mailPassword, Recipient: func(address string) error {
		if address == w.firms()[2].OrderMailbox {
			return &smtp.SMTPError{Code: 550, Message: "no mailbox " + address}
		}
		return nil
	}})
	set := newSettings(t.TempDir(), w.issuer.URL, address)
	key := base64.StdEncoding.EncodeToString([]byte(linkKey))
	maps.Copy(set, settings{
		"MAIL": "smtp://ordering:" + mailPassword + "@" + w.sink.Addr + "?tls=none", "OIDC_CLIENT_SECRET": clientSecret, "LINK_KEYS": "k1:" + key,
		"METRICS_LISTEN": freeAddress(t), "OTEL_EXPORTER_OTLP_ENDPOINT": w.collector().URL,
	})
	for secret, what := range map[string]string{mailPassword: "the password of the mail server", clientSecret: "the secret of the login", linkKey: "the key of the links", key: "the key of the links"} {
		w.secrets[secret] = what
	}
	w.product = newProduct(t, set)
	return w
}

// firms are partners of both kinds, with two account managers.
func (*watched) firms() []ordering.Partner {
	return []ordering.Partner{firmOf(ordering.Reseller, catalog.Dutch), firmOf(ordering.Reseller, catalog.English), firmOf(ordering.Solutions, catalog.Dutch)}
}

// collector keeps the spans that it is sent.
func (w *watched) collector() *httptest.Server {
	c := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			w.Error(err)
		}
		w.mu.Lock()
		defer w.mu.Unlock()
		w.spans.Write(body)
	}))
	w.Cleanup(c.Close)
	return c
}

// confidential is an issuer that demands the client's secret, before one that knows public clients alone.
func (w *watched) confidential(public http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if id, secret, ok := r.BasicAuth(); ok {
			if err := r.ParseForm(); err != nil || secret != clientSecret {
				http.Error(rw, "invalid_client", http.StatusUnauthorized)
				return
			}
			w.mu.Lock()
			w.secrets[r.PostForm.Get("code_verifier")] = "the verifier of a code"
			w.mu.Unlock()
			if w.failing.Load() {
				http.Error(rw, "it went wrong: "+r.PostForm.Encode()+" of "+secret, http.StatusBadGateway)
				return
			}
			r.Header.Del("Authorization")
			r.Form.Set("client_id", id)
			r.PostForm.Set("client_id", id)
		}
		public.ServeHTTP(rw, r)
	})
}

// watcher carries what somebody sends, and keeps it.
type watcher struct {
	*watched
	who string
}

func (v watcher) RoundTrip(r *http.Request) (*http.Response, error) {
	v.mu.Lock()
	keepSecrets(v.secrets, r)
	v.mu.Unlock()
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil || !strings.HasPrefix(r.URL.String(), v.base) {
		return answer, err
	}
	body, err := io.ReadAll(answer.Body)
	answer.Body = io.NopCloser(bytes.NewReader(body))
	v.mu.Lock()
	defer v.mu.Unlock()
	v.exchanges = append(v.exchanges, exchange{v.who, r.Method, r.URL.RequestURI(), r.Header.Get("X-Request-Id"), answer.StatusCode, answer.Header, string(body)})
	return answer, err
}

// mark is a text of the partner's that is nowhere else.
func (w *watched) mark(of ordering.PartnerID) string {
	w.marks++
	text := fmt.Sprintf("Kanarie%04d", w.marks)
	w.texts[strings.ToLower(text)] = of
	return text
}

func (w *watched) contact(of ordering.PartnerID) map[string]any {
	return map[string]any{"name": w.mark(of), "phone": "0301234567", "mail": strings.ToLower(w.mark(of)) + "@klant.example"}
}

// send calls the API as somebody, and demands an answer that is no refusal.
func (w *watched) send(who, method, path, tag string, body, into any) http.Header {
	w.Helper()
	w.marks++
	c := newAPIClient(w.base, w.issuer.token(who), &counts{})
	c.http.Transport = watcher{w, who}
	given, err := c.ask(w.Context(), request{method: method, path: path, key: fmt.Sprintf("key-%d", w.marks), tag: tag, body: body})
	must(w.T, err)
	if given.status >= http.StatusBadRequest {
		w.Fatalf("%s %s was answered %s", method, path, given)
	}
	if into != nil {
		must(w.T, json.Unmarshal(given.body, into))
	}
	return given.header
}

func (w *watched) post(who, path string, body, into any) http.Header {
	w.Helper()
	return w.send(who, http.MethodPost, path, "", body, into)
}

// browser is one in which somebody is logged in.
func (w *watched) browser(who string) *http.Client {
	w.Helper()
	b, answer := w.login(who)
	if answer.StatusCode != http.StatusOK || !strings.HasPrefix(answer.Request.URL.String(), w.base) {
		w.Fatalf("logging in led %s to %s: %s", who, answer.Request.URL, answer.Status)
	}
	return b
}

// login has somebody log in, and returns what that led to.
func (w *watched) login(who string) (*http.Client, *http.Response) {
	w.Helper()
	jar, err := cookiejar.New(nil)
	must(w.T, err)
	b := &http.Client{Jar: jar, Transport: watcher{w, who}}
	_, page := open(w.T, b, w.base+identityPage)
	id := regexp.MustCompile(`name="id" value="([^"]+)"`).FindStringSubmatch(page)
	if id == nil {
		w.Fatalf("this is no login: %.300s", page)
	}
	answer, err := b.PostForm(w.issuer.URL+"/login", url.Values{"id": {id[1]}, "username": {who}})
	must(w.T, err)
	must(w.T, answer.Body.Close())
	return b, answer
}

// identityPage leads to the login and then to the first page.
const identityPage = "/login?return=/"

// settled waits until no job waits.
func (w *watched) settled(ctx context.Context) {
	pending := regexp.MustCompile(`(?m)^ordering_jobs_pending\{.*\} [1-9]`)
	w.until(ctx, func() bool { return !pending.MatchString(w.measured()) })
}

func (w *watched) measured() string {
	answer, err := http.Get("http://" + w.settings["METRICS_LISTEN"] + "/metrics")
	must(w.T, err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(w.T, err)
	return string(text)
}

// deal is everything that a partner and those who judge it write.
func (w *watched) deal(ctx context.Context, firm ordering.Partner) {
	id := firm.ID
	user, signer, manager := string(id)+"-user", string(id)+"-signer", string(firm.AccountManager)
	customer := map[string]any{"reference": w.mark(id), "site": contract.Address(*dutchSite()), "siteContact": w.contact(id)}
	if firm.Kind == ordering.Reseller {
		maps.Copy(customer, map[string]any{
			"legalName": w.mark(id), "kvk": "90518837", "country": "NL", "address": contract.Address(*dutchSite()), "smallBusiness": false, "contact": w.contact(id), "language": "nl",
		})
	}
	var made contract.Customer
	w.post(user, "/v1/customers", customer, &made)
	request := func() *contract.QuoteVersion {
		tag := w.post(user, "/v1/carts", map[string]any{"customer": made.ID}, nil).Get("ETag")
		item := map[string]any{
			"action": "add", "offering": "host-vps", "configuration": map[string]any{"tier": "m", "units": 1}, "termMonths": 12,
			"reference": w.mark(id), "note": w.mark(id), "site": contract.Address(*dutchSite()), "siteContact": w.contact(id),
		}
		var cart contract.CartView
		w.send(user, http.MethodPost, "/v1/carts/"+string(made.ID)+"/items", tag, map[string]any{"items": []any{item}}, &cart)
		v := &contract.QuoteVersion{}
		w.post(user, "/v1/carts/"+string(made.ID)+"/quote", map[string]any{"changeHash": cart.ChangeHash}, v)
		return v
	}
	decide := func(who string, v *contract.QuoteVersion, command string, more map[string]any) *contract.QuoteVersion {
		next := &contract.QuoteVersion{}
		w.post(who, quotePath(v, command), merged(target(v), more), next)
		return next
	}
	w.post(user, quotePath(decide(manager, request(), "decline", map[string]any{"reason": w.mark(id)}), "comments"), map[string]any{"text": w.mark(id)}, nil)
	decide(user, request(), "withdraw", nil)

	v := request()
	decide(manager, v, "return", map[string]any{"question": w.mark(id)})
	v = decide(user, v, "resubmit", map[string]any{"answer": w.mark(id)})
	approver := w.browser(manager)
	w.until(ctx, func() bool { return w.link(v, manager) != "" })
	open(w.T, approver, w.base+w.link(v, manager))
	v = decide(manager, v, "approve", map[string]any{"discounts": []any{map[string]any{"item": v.Items[0].ID, "mrcBasisPoints": 3000}}})
	v = decide(string(orderingtest.Saskia), v, "approve", nil)
	var view contract.QuoteView
	w.until(ctx, func() bool {
		w.send(signer, http.MethodGet, "/v1/quotes/"+string(v.Quote), "", nil, &view)
		return view.Document != nil
	})
	pages := []string{"/approvals", "/approvals/" + string(v.Quote), "/numbers", fmt.Sprintf("/documents/%s/%d", v.Quote, v.Number)}
	for _, page := range pages {
		open(w.T, approver, w.base+page)
	}

	partner := w.browser(signer)
	pages = []string{"/", "/customers", "/customers/" + string(made.ID), "/quotes", "/quotes/" + string(v.Quote), "/quotes/" + string(v.Quote) + "/confirm", fmt.Sprintf("/documents/%s/%d", v.Quote, v.Number)}
	for _, page := range pages {
		open(w.T, partner, w.base+page)
	}
	var order contract.Order
	if firm.Kind == ordering.Reseller {
		w.post(signer, quotePath(v, "signature"), merged(target(v), map[string]any{
			"signerName": w.mark(id), "signerFunction": w.mark(id), "mandate": true, "consent": true, "documentSha256": view.Document.SHA256,
		}), &order)
	} else {
		w.post(signer, quotePath(v, "activation"), merged(target(v), map[string]any{"consent": true}), &order)
	}
	w.post(string(orderingtest.Olga), "/v1/orders/"+string(order.ID)+"/items/"+string(order.Items[0].ID)+"/cancel", map[string]any{"reason": w.mark(id)}, nil)
	for _, page := range []string{"/orders", "/orders/" + string(order.ID), "/quotes/" + string(v.Quote)} {
		open(w.T, partner, w.base+page)
	}
}

// link is where the mail about the version leads whoever decides on it, empty until it has arrived.
func (w *watched) link(v *contract.QuoteVersion, who string) string {
	for _, l := range w.letters() {
		if holder(l.to) == who && strings.Contains(l.text, refOf(v).String()) {
			return approvalLink.FindString(l.text)
		}
	}
	return ""
}

// letters are the mails that arrived, as people read them.
func (w *watched) letters() (all []letter) {
	for _, arrived := range w.sink.Arrived() {
		m, err := mailtest.Parse(arrived.Raw)
		must(w.T, err)
		for _, to := range arrived.Recipients {
			all = append(all, letter{to, m.Subject + "\n" + m.Text + "\n" + m.HTML})
		}
	}
	return all
}

// pry has somebody ask for everything that others were answered.
func (w *watched) pry(who string, browser *http.Client) {
	asked := map[string]bool{}
	for _, e := range slices.Clone(w.exchanges) {
		if e.method != http.MethodGet || asked[e.address] || strings.HasPrefix(e.address, "/login") || strings.HasPrefix(e.address, "/files/") {
			continue
		}
		asked[e.address] = true
		open(w.T, browser, w.base+e.address)
		if strings.HasPrefix(e.address, "/v1/") {
			r, err := http.NewRequestWithContext(w.Context(), http.MethodGet, w.base+e.address, http.NoBody)
			must(w.T, err)
			if who != "" {
				r.Header.Set("Authorization", "Bearer "+w.issuer.token(who))
			}
			answer, err := (&http.Client{Transport: watcher{w, who}}).Do(r)
			must(w.T, err)
			must(w.T, answer.Body.Close())
		}
	}
}

// stored is what the table and the documents hold, as text.
func (w *watched) stored() map[string]string {
	all := map[string]string{}
	w.opened(func(driver table.Driver) {
		must(w.T, driver.Each(w.Context(), func(i table.Item) error {
			text, err := schema.Unpack(i.Data)
			all["item "+i.Key.String()] = decoded(i.Key.String() + " " + string(text) + " " + i.String())
			return err
		}))
	})
	root := strings.TrimPrefix(w.settings["BLOBS"], "dir://")
	must(w.T, filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := os.ReadFile(path)
		all["file "+path] = path + " " + string(body)
		return err
	}))
	return all
}

// logs are the lines that the process wrote until now.
func (w *watched) logs() []string {
	text, err := os.ReadFile(w.log.Name())
	must(w.T, err)
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

// TestServer_Canaries lets partners order, with those who judge it, strangers pry, and holds all that the process let others see
// against what they may: logs, metrics, spans, answers, mails, the table, the files.
func TestServer_Canaries(t *testing.T) {
	t.Parallel()
	w := newWatched(t)
	ctx, cancel := context.WithTimeoutCause(t.Context(), 2*time.Minute, errors.New("it does not come to an end"))
	defer cancel()
	w.opened(func(driver table.Driver) {
		cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), time.Now)
		must(t, err)
		stock(t, cases, driver)
	})
	w.start()
	w.ready(ctx)
	for _, firm := range w.firms() {
		w.deal(ctx, firm)
	}
	other := string(w.firms()[1].ID) + "-user"
	w.pry(other, w.browser(other))
	w.pry(string(orderingtest.Carla), w.browser(string(orderingtest.Carla)))
	w.pry("", &http.Client{Transport: watcher{w, ""}})
	routes := slices.Sorted(maps.Keys(readCode(t).routes))
	for n, route := range routes {
		stranger{t, w.secrets, w.base, watcher{w, ""}}.call(route, n)
	}
	w.failing.Store(true)
	if _, answer := w.login(other); answer.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("an issuer that fails led to %s", answer.Status)
	}
	w.settled(ctx)
	seen := &traces{exchanges: w.exchanges, letters: w.letters(), metrics: w.measured()}
	for _, l := range seen.letters {
		for _, link := range approvalLink.FindAllStringSubmatch(l.text, -1) {
			w.secrets[link[1]] = "a link"
		}
	}
	w.stop()
	seen.log, seen.stored, seen.spans = w.logs(), w.stored(), w.spans.String()
	found := w.leaks(seen)
	for i, leak := range found {
		if i < 20 {
			t.Error(leak)
		}
	}
	if len(seen.letters) < 30 || len(seen.exchanges) < 400 || len(seen.log) < 400 || len(w.secrets) < 300 || len(seen.stored) < 100 || len(seen.spans) < 10<<10 {
		t.Error("that was no test: too little was seen")
	}
	testvolume.Figure(t, "server: %d secrets and %d texts of partners, looked for in %d answers, %d mails, %d lines of log, the metrics, %d kB of spans, %d items and files: %d found",
		len(w.secrets), len(w.texts), len(seen.exchanges), len(seen.letters), len(seen.log), len(seen.spans)>>10, len(seen.stored), len(found))
	for name, planted := range w.planted() {
		t.Run("planted: "+name, func(t *testing.T) {
			if len(w.leaks(planted)) == 0 {
				t.Error("not found")
			}
		})
	}
}
