package test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/aws/aws-lambda-go/events"
	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
	"onecentral.nl/ordering/test/buildtest"
)

func TestFunctions(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds and runs every function")
	}
	t.Parallel()
	built := buildtest.Programs(t, "lambda.norpc", "cart", "upgrade", "approval", "portal", "document", "order", "notify", "cleanup")
	for name, test := range map[string]func(*testing.T, *cloud){
		"a request is answered by its function alone, and to whom it knows": requestsAreAnswered,
		"a page is shown by its function alone":                             pagesAreShown,
		"document draws what was approved, once":                            documentDraws,
		"notify mails whom it concerns, once":                               notifyMails,
		"cleanup removes what is stale, once":                               cleanupRemoves,
		"a function without its settings says all that it lacks":            functionsNameWhatTheyLack,
		"with documents in a bucket only links and mails need link keys":    bucketsNeedNoKeys,
	} {
		t.Run(name, func(t *testing.T) { test(t, newCloud(t, built)) })
	}
}

func requestsAreAnswered(t *testing.T, c *cloud) {
	var waits *ordering.QuoteVersion
	var order *ordering.Order
	c.seed(func(f *orderingtest.Fixture) {
		order = f.InProgress(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
		waits = f.Request(orderingtest.Berlin, orderingtest.NewServer())
	})
	user, manager := string(orderingtest.User(orderingtest.Noord).Subject), string(orderingtest.Anna)
	for _, r := range []struct{ function, caller, shows, foreign string }{
		{"cart", user, `"id":"conn-fiber-business"`, "order"},
		{"upgrade", user, `"id":"bakker-fibre"`, "cart"},
		{"approval", manager, `"quote":"` + string(waits.Quote) + `"`, "upgrade"},
		{"order", user, `"id":"` + string(order.ID) + `"`, "approval"},
	} {
		t.Run(r.function, func(t *testing.T) {
			token := c.issuer.token(r.caller)
			authorized := func(event string) []byte {
				return bytes.ReplaceAll(eventFile(t, event), []byte("put-a-token-here"), []byte(token))
			}
			f := c.start(t, r.function)
			answer := f.request(authorized(r.function))
			if answer.StatusCode != http.StatusOK || header(answer, "Content-Type") != "application/json" || !strings.Contains(answer.Body, r.shows) {
				t.Errorf("the event of events/%s.json was answered %d %.300q", r.function, answer.StatusCode, answer.Body)
			}
			if got := f.request(eventFile(t, r.function)); got.StatusCode != http.StatusUnauthorized || !strings.HasPrefix(header(got, "Www-Authenticate"), "Bearer") {
				t.Errorf("without a token it was answered %d %.300q", got.StatusCode, got.Body)
			}
			got := f.request(authorized(r.foreign))
			var problem struct{ Status int }
			if err := json.Unmarshal([]byte(got.Body), &problem); err != nil || problem.Status != http.StatusNotFound ||
				got.StatusCode != http.StatusNotFound || header(got, "Content-Type") != "application/problem+json" {
				t.Errorf("the event of function %s was answered %d %.300q", r.foreign, got.StatusCode, got.Body)
			}
			if r.function == "approval" {
				page := f.request(bytes.ReplaceAll(eventFile(t, r.function), []byte("/v1/approvals"), []byte("/approvals")))
				if page.StatusCode != http.StatusSeeOther || !strings.Contains(header(page, "Location"), "/login?return=") {
					t.Errorf("the page of the work list was answered %d to %q", page.StatusCode, header(page, "Location"))
				}
			}
			if log := f.stop(); strings.Contains(log, token) || !strings.Contains(log, `"status":200`) {
				t.Errorf("the log has a token, or lacks a request:\n%s", log)
			}
		})
	}
}

// A page is for whoever asks: without a session it says how to get one.
func pagesAreShown(t *testing.T, c *cloud) {
	f := c.start(t, "portal")
	home := f.request(eventFile(t, "portal"))
	if home.StatusCode != http.StatusOK || header(home, "Content-Type") != "text/html; charset=utf-8" || !strings.Contains(home.Body, "/login?return=") {
		t.Errorf("the event of events/portal.json was answered %d %.300q", home.StatusCode, home.Body)
	}
	for path, want := range map[string]int{"/customers": http.StatusSeeOther, "/approvals": http.StatusNotFound, "/v1/catalog": http.StatusNotFound} {
		if got := f.request(bytes.ReplaceAll(eventFile(t, "cart"), []byte("/v1/catalog"), []byte(path))); got.StatusCode != want {
			t.Errorf("%s was answered %d, want %d", path, got.StatusCode, want)
		}
	}
	f.stop()
}

func documentDraws(t *testing.T, c *cloud) {
	var v *ordering.QuoteVersion
	var render, other ordering.JobID
	c.seed(func(f *orderingtest.Fixture) {
		v = f.ApproveAll(f.Request(orderingtest.Klant, f.FasterFibre(orderingtest.Klant), orderingtest.NewServer()))
		render, other = jobOf(t, f.UseCases, ordering.JobRender), jobOf(t, f.UseCases, ordering.JobNotify)
	})
	f := c.start(t, "document")
	for what, event := range map[string][]byte{
		"a job that nobody wrote":   eventFile(t, "document"),
		"a job of another function": eventOf(t, "document", other),
	} {
		if f.batch(event); len(c.files("documents")) > 0 {
			t.Fatalf("%s was drawn: %q", what, slices.Collect(maps.Keys(c.files("documents"))))
		}
	}
	f.stop()
	c.once(func() {
		f := c.start(t, "document")
		f.batch(eventOf(t, "document", render))
		f.batch(eventOf(t, "document", render))
		f.stop()
	})

	drawn := c.files("documents")
	c.look(func(cases *usecase.UseCases, driver table.Driver) {
		for _, variant := range v.Variants() {
			document, err := store.New(driver).Document(t.Context(), v.Partner, v.Ref(), variant)
			if err != nil {
				t.Fatal(err)
			}
			pdf := drawn[filepath.Join("documents", filepath.FromSlash(document.Blob))]
			if sum := sha256.Sum256([]byte(pdf)); document.SHA256 != hex.EncodeToString(sum[:]) || !strings.HasPrefix(pdf, "%PDF-") {
				t.Errorf("the %s document is not what the table says: %+v, %d bytes", variant, document, len(pdf))
			}
		}
		if _, err := store.New(driver).Job(t.Context(), render); ordering.KindOf(err) != ordering.NotFound {
			t.Errorf("the job is still there: %v", err)
		}
		if _, err := store.New(driver).Job(t.Context(), other); err != nil {
			t.Errorf("the job of another function is gone: %v", err)
		}
	})
}

func notifyMails(t *testing.T, c *cloud) {
	var v *ordering.QuoteVersion
	var told, render ordering.JobID
	c.seed(func(f *orderingtest.Fixture) {
		v = f.Request(orderingtest.Bakker, f.FasterFibre(orderingtest.Bakker), orderingtest.NewServer())
		told = jobOf(t, f.UseCases, ordering.JobNotify)
	})
	c.once(func() {
		f := c.start(t, "notify")
		f.batch(eventFile(t, "notify"))
		f.batch(eventOf(t, "notify", told))
		f.batch(eventOf(t, "notify", told))
		f.stop()
	})
	c.look(func(_ *usecase.UseCases, driver table.Driver) {
		if _, err := store.New(driver).Job(t.Context(), told); ordering.KindOf(err) != ordering.NotFound {
			t.Errorf("the notify job is still there: %v", err)
		}
	})
	sent := c.mails()
	if len(sent) != 1 || sent[0].To[0].Address != "anna@onecentral.example" || sent[0].ID != string(told)+"-0@onecentral.example" ||
		!strings.Contains(sent[0].Subject, v.Ref().String()) || !strings.Contains(sent[0].Text, c.settings["BASE_URL"]+"/approve/") {
		t.Errorf("for one approver these went out: %+v", sent)
	}

	// What no stream announced, the function's schedule finds; what is another function's it leaves.
	c.look(func(cases *usecase.UseCases, driver table.Driver) {
		anna := orderingtest.As(orderingtest.Anna)
		if _, err := cases.Approvals.Approve(t.Context(), anna, ordering.Idempotency{}, orderingtest.Target(v), usecase.ApproveInput{}); err != nil {
			t.Fatal(err)
		}
		if _, err := cases.Quotes.Comment(t.Context(), anna, ordering.Idempotency{}, v.Quote, "Prima plan."); err != nil {
			t.Fatal(err)
		}
		render = jobOf(t, cases, ordering.JobRender)
	})
	f := c.start(t, "notify")
	for calls := 0; string(f.call(eventFile(t, "cleanup"))) != `{"tried":0}`; calls++ {
		if calls > 9 {
			t.Fatal("there is no end to what is due")
		}
	}
	f.stop()
	if sent := c.mails(); len(sent) != 2 || !slices.ContainsFunc(sent, func(m mailtest.Parsed) bool { return strings.Contains(m.Text, "Prima plan.") }) {
		t.Errorf("%d mails after a comment", len(sent))
	}
	c.look(func(cases *usecase.UseCases, driver table.Driver) {
		if left := jobOf(t, cases, ordering.JobRender); left != render {
			t.Errorf("job %s is left", left)
		}
	})
}

func cleanupRemoves(t *testing.T, c *cloud) {
	c.seed(func(f *orderingtest.Fixture) {
		for customer, age := range map[ordering.CustomerID]time.Duration{
			orderingtest.Bakker: 14*24*time.Hour + time.Minute,
			orderingtest.Kapper: 13 * 24 * time.Hour,
			orderingtest.Berlin: time.Hour,
		} {
			f.Fill(customer, orderingtest.NewServer())
			err := f.Store.Update(t.Context(), func(tx ordering.Tx) error {
				cart, err := tx.Cart(t.Context(), orderingtest.Noord, customer)
				if err == nil {
					cart.UpdatedAt = f.Clock.Now().Add(-age)
					tx.Save(cart)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	})
	want := usecase.Swept{Removed: 1, Reminded: 1}
	c.once(func() {
		f := c.start(t, "cleanup")
		var got usecase.Swept
		if err := json.Unmarshal(f.call(eventFile(t, "cleanup")), &got); err != nil || got != want {
			t.Errorf("swept %+v, want %+v (%v)", got, want, err)
		}
		f.stop()
		want = usecase.Swept{}
	})
	c.look(func(cases *usecase.UseCases, driver table.Driver) {
		cart := func(customer ordering.CustomerID) *ordering.Cart {
			found, err := store.New(driver).Cart(t.Context(), orderingtest.Noord, customer)
			if err != nil && ordering.KindOf(err) != ordering.NotFound {
				t.Fatal(err)
			}
			return found
		}
		if cart(orderingtest.Bakker) != nil {
			t.Error("a cart of 14 days is still there")
		}
		if old, young := cart(orderingtest.Kapper), cart(orderingtest.Berlin); old == nil || !old.Reminded || young == nil || young.Reminded {
			t.Errorf("of carts of 13 days and of an hour is left: %+v, %+v", old, young)
		}
	})
}

// demanded are the settings that a function cannot do without where documents are in a directory, whose links it signs.
func demanded() map[string][]string {
	const issuer, keys, cursors = "OIDC_ISSUER", "LINK_KEYS", "CURSOR_KEY"
	return map[string][]string{
		"cart": {issuer, cursors}, "upgrade": {issuer, cursors}, "approval": {issuer, keys}, "portal": {issuer, keys}, "document": {keys}, "order": {issuer, keys}, "notify": {keys}, "cleanup": nil,
	}
}

func functionsNameWhatTheyLack(t *testing.T, c *cloud) {
	malformed := map[string]string{"OIDC_ISSUER": "OIDC_ISSUER is not set", "LINK_KEYS": "LINK_KEYS: key 1 is not", "CURSOR_KEY": "CURSOR_KEY: not the base64"}
	wrong := maps.Clone(c.settings)
	maps.Copy(wrong, settings{"OIDC_ISSUER": "", "BASE_URL": "nowhere", "MAIL_FROM": "nobody", "LINK_KEYS": "old:c2hvcnQ=", "CURSOR_KEY": "c2hvcnQ="})
	empty := settings{"TABLE": c.settings["TABLE"], "BASE_URL": "nowhere"}
	for function, demands := range demanded() {
		ends := func(s settings, says, keepsQuiet []string) {
			t.Helper()
			f := newLambda(t, filepath.Join(c.built, function), s)
			code, log := f.ended()
			for _, name := range says {
				if code != 1 || !strings.Contains(log, name) {
					t.Errorf("%s ended with %d and does not name %q: %s", function, code, name, log)
				}
			}
			for _, name := range keepsQuiet {
				if strings.Contains(log, name) {
					t.Errorf("%s does not need %s, but says %s", function, name, log)
				}
			}
			if f.polls.Load() > 0 {
				t.Errorf("%s asked for work all the same", function)
			}
		}
		lacks, faults, others := []string{"BASE_URL"}, []string{`BASE_URL \"nowhere\"`, "MAIL_FROM"}, []string{}
		for name, says := range malformed {
			if slices.Contains(demands, name) {
				lacks, faults = append(lacks, name+" is not set"), append(faults, says)
			} else {
				others = append(others, name)
			}
		}
		ends(empty, lacks, others)
		ends(wrong, faults, others)
	}
}

// bucketsNeedNoKeys starts who has documents without the keys: a bucket makes its own links.
func bucketsNeedNoKeys(t *testing.T, c *cloud) {
	for _, function := range []string{"portal", "order", "document"} {
		bucket := maps.Clone(c.settings)
		delete(bucket, "LINK_KEYS")
		bucket["BLOBS"] = "s3://documents"
		f := newLambda(t, filepath.Join(c.built, function), bucket)
		f.call(eventFile(t, function))
		f.stop()
	}
}

// cloud is what the functions of one test share: a table, the folders of documents and mails, and an issuer.
type cloud struct {
	t        *testing.T
	built    string
	folder   string
	settings settings
	issuer   *provider
}

func newCloud(t *testing.T, built string) *cloud {
	var people []issuer.Person
	for _, p := range orderingtest.People() {
		people = append(people, asPerson(orderingtest.As(p.Subject)))
	}
	people = append(people, asPerson(orderingtest.User(orderingtest.Noord)))
	c := &cloud{t: t, built: built, folder: t.TempDir(), issuer: serveIssuer(t, "https://ordering.example", people)}
	c.settings = newSettings(c.folder, c.issuer.URL, "127.0.0.1:0")
	c.settings["BASE_URL"] = "https://ordering.example"
	return c
}

func (c *cloud) table() table.Driver {
	c.t.Helper()
	driver, err := bolt.Open(strings.TrimPrefix(c.settings["TABLE"], "bolt://"))
	if err != nil {
		c.t.Fatal(err)
	}
	return driver
}

// seed makes the small world in the functions' table. Its file is let go of: a function locks it.
func (c *cloud) seed(do func(*orderingtest.Fixture)) {
	c.t.Helper()
	driver := c.table()
	f := orderingtest.New(c.t, orderingtest.On(func(testing.TB) table.Driver { return driver }), orderingtest.Starting(time.Now()))
	do(f)
	if err := driver.Close(); err != nil {
		c.t.Fatal(err)
	}
}

// look opens the functions' table while none of them runs.
func (c *cloud) look(do func(*usecase.UseCases, table.Driver)) {
	c.t.Helper()
	driver := c.table()
	defer driver.Close()
	cases, err := boot.UseCases(driver, slog.New(slog.DiscardHandler), time.Now)
	if err != nil {
		c.t.Fatal(err)
	}
	do(cases, driver)
}

// files are the PDFs or mails of a part of the folder: name to content.
func (c *cloud) files(part string) map[string]string {
	c.t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(filepath.Join(c.folder, part), func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if kind := filepath.Ext(path); err != nil || entry.IsDir() || kind != ".pdf" && kind != ".eml" {
			return err
		}
		body, err := os.ReadFile(path)
		found[strings.TrimPrefix(path, c.folder+string(filepath.Separator))] = string(body)
		return err
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return found
}

func (c *cloud) mails() []mailtest.Parsed {
	c.t.Helper()
	var sent []mailtest.Parsed
	for name, raw := range c.files("mail") {
		m, err := mailtest.Parse([]byte(raw))
		if err != nil {
			c.t.Fatalf("%s: %v", name, err)
		}
		sent = append(sent, m)
	}
	return sent
}

// once fails when doing it the first time changes nothing in the table, the documents and the mails, or when doing it
// again changes anything.
func (c *cloud) once(do func()) {
	c.t.Helper()
	all := func() any {
		items, files := map[table.Key]table.Item{}, c.files("documents")
		maps.Copy(files, c.files("mail"))
		c.look(func(_ *usecase.UseCases, driver table.Driver) {
			err := driver.Each(c.t.Context(), func(i table.Item) error {
				items[i.Key] = i
				return nil
			})
			if err != nil {
				c.t.Fatal(err)
			}
		})
		return []any{items, files}
	}
	before := all()
	do()
	first := all()
	do()
	if cmp.Equal(before, first) {
		c.t.Error("it changed nothing")
	}
	if d := cmp.Diff(first, all()); d != "" {
		c.t.Errorf("doing it again changed: %s", d)
	}
}

// start gives the function what it demands, and neither issuer nor keys when it does not.
func (c *cloud) start(t *testing.T, function string) *lambda {
	t.Helper()
	own := maps.Clone(c.settings)
	for _, name := range []string{"OIDC_ISSUER", "LINK_KEYS", "CURSOR_KEY"} {
		if !slices.Contains(demanded()[function], name) {
			delete(own, name)
		}
	}
	return newLambda(t, filepath.Join(c.built, function), own)
}

// jobOf finds the one job of the kind that is due.
func jobOf(t *testing.T, cases *usecase.UseCases, kind ordering.JobKind) ordering.JobID {
	t.Helper()
	due, _, err := cases.Jobs.DueJobs(t.Context(), ordering.Page{Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	due = slices.DeleteFunc(due, func(j *ordering.Job) bool { return j.Kind != kind })
	if len(due) != 1 {
		t.Fatalf("%d jobs %s are due", len(due), kind)
	}
	return due[0].ID
}

// eventFile is the event of events/ for the function, as it is.
func eventFile(t *testing.T, function string) []byte {
	t.Helper()
	event, err := os.ReadFile(filepath.Join("..", "events", function+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return event
}

// eventOf is the event that announces the job.
func eventOf(t *testing.T, function string, job ordering.JobID) []byte {
	t.Helper()
	const invented = "019ab000-0000-7000-8000-000000000000"
	event := eventFile(t, function)
	if !bytes.Contains(event, []byte(invented)) {
		t.Fatalf("events/%s.json announces another job", function)
	}
	return bytes.ReplaceAll(event, []byte(invented), []byte(job))
}

// lambda is a function's process with the Runtime API that it asks for work (AWS, "Using the Lambda runtime API for
// custom runtimes"), on loopback.
type lambda struct {
	t       *testing.T
	process *exec.Cmd
	exited  chan error
	output  bytes.Buffer // to be read when the process has ended
	work    chan call
	answers chan outcome
	polls   atomic.Int64 // times it asked for work
	calls   int
}

// call is work for a function.
type call struct {
	id    string
	event []byte
}

// outcome is what a function made of a call.
type outcome struct {
	failed bool
	id     string
	body   []byte
}

func newLambda(t *testing.T, path string, s settings) *lambda {
	t.Helper()
	f := &lambda{t: t, exited: make(chan error, 1), work: make(chan call), answers: make(chan outcome, 1)}
	api := httptest.NewServer(f.api())
	t.Cleanup(api.Close)
	f.process = exec.Command(path)
	f.process.Env = s.environ("AWS_LAMBDA_RUNTIME_API="+strings.TrimPrefix(api.URL, "http://"), "_HANDLER=bootstrap")
	f.process.Stdout, f.process.Stderr = &f.output, &f.output
	if err := f.process.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { f.exited <- f.process.Wait() }()
	t.Cleanup(func() {
		_ = f.process.Process.Kill() // it has ended in every test that passes
	})
	return f
}

// api is the four endpoints.
func (f *lambda) api() http.Handler {
	const root = "/2018-06-01/runtime/"
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+root+"invocation/next", func(w http.ResponseWriter, r *http.Request) {
		f.polls.Add(1)
		select {
		case next := <-f.work:
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Lambda-Runtime-Aws-Request-Id", next.id)
			w.Header().Set("Lambda-Runtime-Deadline-Ms", strconv.FormatInt(time.Now().Add(20*time.Second).UnixMilli(), 10))
			w.Header().Set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:123456789012:function:ordering")
			_, _ = w.Write(next.event)
		case <-r.Context().Done():
		}
	})
	answered := func(failed bool) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			w.WriteHeader(http.StatusAccepted)
			f.answers <- outcome{failed || err != nil, r.PathValue("id"), body}
		}
	}
	mux.HandleFunc("POST "+root+"invocation/{id}/response", answered(false))
	mux.HandleFunc("POST "+root+"invocation/{id}/error", answered(true))
	mux.HandleFunc("POST "+root+"init/error", answered(true))
	return mux
}

// call lets the function handle the event and returns its answer. A function that fails, or answers another call, fails the test.
func (f *lambda) call(event []byte) []byte {
	f.t.Helper()
	ctx, cancel := context.WithTimeout(f.t.Context(), 30*time.Second)
	defer cancel()
	f.calls++
	next, work := call{fmt.Sprintf("call-%d", f.calls), event}, f.work
	for {
		select {
		case work <- next:
			work = nil
		case got := <-f.answers:
			if got.failed || got.id != next.id {
				f.t.Fatalf("the function answered to %s: %s", got.id, got.body)
			}
			return got.body
		case err := <-f.exited:
			f.t.Fatalf("the function ended: %v\n%s", err, f.output.String())
		case <-ctx.Done():
			f.t.Fatal("the function does not answer")
		}
	}
}

// request calls a function that answers API Gateway.
func (f *lambda) request(event []byte) events.APIGatewayProxyResponse {
	f.t.Helper()
	var answer events.APIGatewayProxyResponse
	if body := f.call(event); json.Unmarshal(body, &answer) != nil {
		f.t.Fatalf("no answer to API Gateway: %s", body)
	}
	return answer
}

func header(r events.APIGatewayProxyResponse, name string) string {
	if one, ok := r.Headers[name]; ok {
		return one
	}
	return http.Header(r.MultiValueHeaders).Get(name)
}

// batch calls a function that works on a stream; no record may fail.
func (f *lambda) batch(event []byte) {
	f.t.Helper()
	if got := string(f.call(event)); got != `{"batchItemFailures":[]}` {
		f.t.Fatalf("records failed: %s", got)
	}
}

// stop ends the function as Lambda does, and returns what it logged.
func (f *lambda) stop() string {
	f.t.Helper()
	if err := f.process.Process.Kill(); err != nil {
		f.t.Fatal(err)
	}
	_, log := f.ended()
	return log
}

// ended waits until the process has ended, and returns its code and what it logged.
func (f *lambda) ended() (int, string) {
	f.t.Helper()
	select {
	case <-f.exited:
	case <-time.After(30 * time.Second):
		f.t.Fatal("the function does not end")
	}
	return f.process.ProcessState.ExitCode(), f.output.String()
}
