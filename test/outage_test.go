package test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/host"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/testvolume"
)

// What an outage may do.
const (
	answeredIn  = 5 * time.Second  // who is told to come back
	wellIn      = 30 * time.Second // after it
	mostCalls   = 3                // as many to the part as when it is well
	leakedAtAll = 10               // goroutines or files: what a runtime keeps by itself
)

// outage is a product of its own, one part of which fails.
type outage struct {
	t        *testing.T
	part     string
	fault    fault
	sick     *sick
	plant    func(table.Driver) table.Driver // nil for nothing
	settings settings
	sink     *mailtest.Sink
	driver   table.Driver // that never fails
	stop     func()

	deal     *deal
	quote    *contract.QuoteVersion
	approved bool

	mu     sync.Mutex
	asked  int               // requests
	told   int               // to come back
	open   map[string]func() // requests without an answer that counts, by their key
	wrong  []string
	number int
	took   time.Duration // until all was well
}

func (o *outage) String() string { return fmt.Sprintf("%s %s", o.part, o.fault) }

func newOutage(t *testing.T, part string, f fault, plant func(table.Driver) table.Driver) *outage {
	t.Helper()
	o := &outage{t: t, part: part, fault: f, sick: &sick{}, plant: plant, open: map[string]func(){}, sink: mailtest.NewSink(t, mailtest.SinkOptions{})}
	address := freeAddress(t)
	provider := serveIssuer(t, "http://"+address, seed.People())
	firm := &firm{partner: seed.Partners()[0]}
	o.settings = newSettings(t.TempDir(), provider.URL, address)
	o.settings["MAIL"] = "smtp://" + o.sink.Addr + "?tls=none"
	switch part {
	case "mail":
		o.settings["MAIL"] = "smtp://" + o.sick.forward(t, o.sink.Addr) + "?tls=none"
	case "keys":
		provider.Config.Handler = o.sick.handler(provider.Config.Handler)
	}
	clientOf := func(username string) *apiClient {
		return newAPIClient(o.settings["BASE_URL"], provider.token(username), &counts{})
	}
	firm.user = clientOf(seed.Find(firm.partner.ID, ordering.PartnerUser).Username)
	firm.manager = clientOf(string(firm.partner.AccountManager))
	o.start()
	t.Cleanup(func() { o.stop() })
	o.deal = &deal{workload: &workload{workers: make(chan struct{}, 1)}, firm: firm, number: 1}
	o.deal.enter(t.Context())
	o.quote = o.deal.request(t.Context(), newWeb("plus"))
	must(t, o.deal.err)
	return o
}

// start starts the product on its data.
func (o *outage) start() {
	e, err := boot.Load(func(name string) string { return o.settings[name] }, boot.Everything)
	must(o.t, err)
	parts, err := host.Open(o.t.Context(), e)
	must(o.t, err)
	o.driver = parts.Table
	switch o.part {
	case "table":
		parts.Table = sickTable{parts.Table, o.sick}
	case "documents":
		parts.Files = sickFiles{parts.Files, o.sick}
	}
	if o.plant != nil {
		parts.Table = o.plant(parts.Table)
	}
	h, err := host.On(o.t.Context(), e, slog.New(slog.DiscardHandler), parts)
	must(o.t, err)
	if o.deal == nil {
		must(o.t, seed.Load(o.t.Context(), h.UseCases, o.driver, time.Now()))
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(o.t.Context()))
	listening, ended := make(chan struct{}), make(chan error, 1)
	go func() { ended <- h.Run(ctx, func(net.Addr) { close(listening) }) }()
	<-listening
	o.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			o.t.Error(err)
		}
	})
}

func (o *outage) fail(format string, arguments ...any) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.wrong = append(o.wrong, o.String()+": "+fmt.Sprintf(format, arguments...))
}

// send sends a request once, and notes an answer that must not be. It reports whether it was done.
func (o *outage) send(method, path, key, kind, body string) bool {
	r, err := http.NewRequestWithContext(o.t.Context(), method, o.settings["BASE_URL"]+path, strings.NewReader(body))
	must(o.t, err)
	r.Header.Set("Authorization", "Bearer "+o.deal.firm.user.token)
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
		r.Header.Set("Content-Type", kind)
	}
	o.mu.Lock()
	o.asked++
	o.mu.Unlock()
	began := time.Now()
	answer, err := o.deal.firm.user.http.Do(r)
	if err != nil {
		o.fail("%s %s: %v", method, path, err)
		return false
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body) // said below, if it is not what it should be
	took := time.Since(began)
	switch seconds, _ := strconv.Atoi(answer.Header.Get("Retry-After")); {
	case answer.StatusCode < 400:
		return true
	case answer.StatusCode != http.StatusServiceUnavailable:
		o.fail("%s %s is answered %d %.300s", method, path, answer.StatusCode, text)
	case seconds < 1 || seconds > 5:
		o.fail("%s %s is told to come back after %q", method, path, answer.Header.Get("Retry-After"))
	case took > answeredIn:
		o.fail("%s %s is told after %s", method, path, took)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.told++
	return false
}

// load sends requests for so long, and waits for their answers: every second one look, one remark and one file.
func (o *outage) load(lasting time.Duration) {
	var running sync.WaitGroup
	quote := "/v1/quotes/" + string(o.quote.Quote)
	for end := time.Now().Add(lasting); time.Now().Before(end); time.Sleep(time.Second) {
		o.number++
		n := o.number
		running.Go(func() { o.send(http.MethodGet, quote, "", "", "") })
		if o.part == "mail" {
			running.Go(func() { o.another(n) })
		}
		running.Go(func() {
			o.keep(fmt.Sprintf("remark-%d", n), quote+"/comments", "application/json", fmt.Sprintf(`{"text":"opmerking %d"}`, n))
		})
		running.Go(func() {
			o.keep(fmt.Sprintf("file-%d", n), quote+"/evidence?name=getekend.pdf", "application/pdf", fmt.Sprintf("%%PDF-1.7 %d", n))
		})
	}
	running.Wait()
}

// another asks for one more quote, which its account manager is mailed of at once.
func (o *outage) another(n int) {
	d := &deal{workload: o.deal.workload, firm: o.deal.firm, number: 1 + n}
	d.enter(o.t.Context())
	d.request(o.t.Context(), newWeb("plus"))
	if d.err != nil {
		o.fail("%v", d.err)
	}
}

// keep sends a command; one that is not done is sent again when all is well.
func (o *outage) keep(key, path, kind, body string) {
	var again func()
	again = func() {
		if o.send(http.MethodPost, path, key, kind, body) {
			return
		}
		o.mu.Lock()
		defer o.mu.Unlock()
		o.open[key] = again
	}
	again()
}

// run lets the part fail for so long while people work.
func (o *outage) run(lasting time.Duration) {
	before, asked := o.sick.calls.Load(), o.asked
	o.load(max(lasting/2, 3*time.Second))
	time.Sleep(time.Second) // for the mails
	perRequest := float64(o.sick.calls.Load()-before) / float64(o.asked-asked)
	if o.part == "keys" { // a process that has them goes on; one that starts needs them
		o.sick.fault.Store(int32(o.fault))
		o.load(time.Second)
		if o.told > 0 {
			o.fail("whoever is known is not let in")
		}
		o.stop()
		o.start()
		perRequest = 1
	}
	o.sick.fault.Store(int32(o.fault))
	before, asked = o.sick.calls.Load(), o.asked
	if o.part != "keys" && o.part != "table" { // what is drawn and mailed then must wait
		o.approve()
	}
	o.load(lasting)
	if o.fault == down && o.part != "mail" && o.told == 0 {
		o.fail("nobody was told to come back")
	}
	if o.fault != throttled {
		o.readiness()
	}
	calls, most := float64(o.sick.calls.Load()-before), mostCalls*perRequest*float64(o.asked-asked)
	if calls > most {
		o.fail("%.0f calls for %d requests, more than %.0f", calls, o.asked-asked, most)
	}
	o.sick.fault.Store(int32(well))
	o.recover()
}

// approve approves the quote, once.
func (o *outage) approve() {
	if !o.approved {
		o.approved = true
		o.deal.approve(o.t.Context(), o.quote)
	}
}

// readiness demands that the part is named as down.
func (o *outage) readiness() {
	time.Sleep(1100 * time.Millisecond) // a report counts for a second
	answer, text := o.ready()
	serves := map[bool]int{true: http.StatusOK, false: http.StatusServiceUnavailable}[o.part == "mail"]
	if answer != serves || !strings.Contains(text, `"part":"`+o.part+`"`) {
		o.fail("/readyz says %d %s", answer, text)
	}
}

func (o *outage) ready() (status int, text string) {
	answer, err := o.deal.firm.user.http.Get(o.settings["BASE_URL"] + "/readyz")
	must(o.t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	must(o.t, err)
	return answer.StatusCode, string(body)
}

// recover waits until the product is well: ready, every command done, and no job left.
func (o *outage) recover() {
	began := time.Now()
	var unwell string
	for time.Since(began) < wellIn {
		o.approve()
		open := o.open
		o.open = map[string]func(){}
		for _, again := range open {
			again()
		}
		status, text := o.ready()
		jobs := 0
		for _, j := range readLedger(o.t, o.driver).jobs {
			if collecting := j.Since > 0 && j.Attempts == 0 && j.Due.After(time.Now()); !collecting {
				jobs++
			}
		}
		unwell = fmt.Sprintf("ready %d %s, %d requests open, %d jobs left", status, text, len(o.open), jobs)
		if status == http.StatusOK && !strings.Contains(text, "down") && len(o.open) == 0 && jobs == 0 {
			o.took = time.Since(began)
			o.whole()
			return
		}
		time.Sleep(500 * time.Millisecond)
	}
	o.fail("not well after %s: %s", wellIn, unwell)
}

// whole demands that every command was done once.
func (o *outage) whole() {
	if o.deal.err != nil {
		o.fail("%v", o.deal.err)
	}
	l := readLedger(o.t, o.driver)
	remarks, files := map[string]int{}, 0
	for _, e := range l.events[o.quote.Quote] {
		switch e.Kind {
		case ordering.EventCommented:
			remarks[e.Text]++
		case ordering.EventEvidence:
			files++
		}
	}
	for text, n := range remarks {
		if n > 1 {
			o.fail("%q stands there %d times", text, n)
		}
	}
	drawn := l.documents[refOf(o.quote)][ordering.DocumentParty] != nil
	if len(remarks) != o.number || files != o.number || !drawn {
		o.fail("%d remarks and %d files of %d, drawn: %t", len(remarks), files, o.number, drawn)
	}
}

// held is what a process holds on to: goroutines, and open files where the system tells. Connections that are kept to be used again do
// not count.
func held() (goroutines, files int) {
	http.DefaultClient.CloseIdleConnections()
	entries, _ := os.ReadDir("/proc/self/fd") // none where there is no such folder
	return runtime.NumGoroutine(), len(entries)
}

// together runs the outages beside each other, and returns what went wrong. When they are over nothing more is held than before.
func together(t *testing.T, lasting time.Duration, all ...*outage) (wrong []string) {
	t.Helper()
	goroutines, files := held()
	var running sync.WaitGroup
	for _, o := range all {
		running.Go(func() { o.run(lasting) })
	}
	running.Wait()
	for _, o := range all {
		wrong = append(wrong, o.wrong...)
	}
	var more, open int
	for range 60 {
		if more, open = held(); more-goroutines <= leakedAtAll && open-files <= leakedAtAll {
			return wrong
		}
		time.Sleep(250 * time.Millisecond)
	}
	return append(wrong, fmt.Sprintf("%d goroutines and %d files, before %d and %d", more, open, goroutines, files))
}

// Whatever a product needs may fail: who asks meanwhile is told in time to come back, the part is not asked more often than when it is
// well, and soon after everything that was asked for is done, once.
func TestServer_Outage(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for outages to pass")
	}
	lasting := time.Duration(testvolume.Promised(60, 6, 6)) * time.Second
	var all []*outage
	for _, part := range []string{"table", "documents", "mail", "keys"} {
		for _, f := range []fault{down, slow, throttled} {
			all = append(all, newOutage(t, part, f, nil))
		}
	}
	for _, fault := range together(t, lasting, all...) {
		t.Error(fault)
	}
	asked, told := 0, 0
	var longest time.Duration
	for _, o := range all {
		asked, told, longest = asked+o.asked, told+o.told, max(longest, o.took)
	}
	testvolume.Figure(t, "table, documents, mail and keys, each down, slow and throttled for %s: %d requests, %d told within %s to come back; at most %d× the calls; well after %s, nothing leaks",
		lasting, asked, told, answeredIn, mostCalls, longest.Round(time.Second))
}

// insistent is a table that tries ten times itself.
type insistent struct{ table.Driver }

func (d insistent) Get(ctx context.Context, keys ...table.Key) (items []table.Item, err error) {
	for range 10 {
		if items, err = d.Driver.Get(ctx, keys...); err == nil {
			break
		}
	}
	return items, err
}

// unnamed is a table that does not say why it fails.
type unnamed struct{ table.Driver }

func (d unnamed) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	items, err := d.Driver.Get(ctx, keys...)
	if err != nil {
		err = errors.New("EOF")
	}
	return items, err
}

// deaf is a table that waits, whoever has gone meanwhile.
type deaf struct{ table.Driver }

func (d deaf) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	return d.Driver.Get(context.WithoutCancel(ctx), keys...)
}

// leaking is a table that leaves something behind for each call that fails.
type leaking struct {
	table.Driver
	until <-chan struct{}
}

func (d leaking) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	items, err := d.Driver.Get(ctx, keys...)
	if err != nil {
		go func() { <-d.until }()
	}
	return items, err
}

func TestServer_OutagePlanted(t *testing.T) {
	if testing.Short() || testvolume.Race() {
		t.Skip("it waits for outages to pass")
	}
	const lasting = 3 * time.Second
	planted := map[string]*outage{ // by how it is seen
		"more than":       newOutage(t, "table", down, func(d table.Driver) table.Driver { return insistent{d} }),
		"is answered 500": newOutage(t, "table", down, func(d table.Driver) table.Driver { return unnamed{d} }),
		"is told after":   newOutage(t, "table", slow, func(d table.Driver) table.Driver { return deaf{d} }),
		"goroutines":      newOutage(t, "table", down, func(d table.Driver) table.Driver { return leaking{d, t.Context().Done()} }),
	}
	wrong := together(t, lasting, slices.Collect(maps.Values(planted))...)
	for seen := range planted {
		if !slices.ContainsFunc(wrong, func(w string) bool { return strings.Contains(w, seen) }) {
			t.Errorf("goes unseen: %s, among %.2000q", seen, wrong)
		}
	}
}
