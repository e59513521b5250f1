package test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
)

// poolSize is how many deals are worked on at once.
const poolSize = 4

// patience is how long a deal waits for a document before it gives its worker to another one: the job of a process that
// was killed is tried again when its lease has run out, ordering.JobLease later.
const patience = 3 * time.Second

// workload is partners, their account managers and operations at work: one deal after the other, each for a new customer
// and as the demonstration makes it, several at once.
type workload struct {
	firms      []*firm
	operations *apiClient
	workers    chan struct{}
	closed     chan struct{}
	running    sync.WaitGroup

	mu      sync.Mutex
	deals   []*deal
	working int // deals that hold a worker or are about to
}

// firm is a partner with its people and who judges its requests.
type firm struct {
	partner               ordering.Partner
	user, signer, manager *apiClient
}

// startWorkload begins. token gives those of the demonstration's people.
func startWorkload(ctx context.Context, base string, token func(username string) string, counts *counts) *workload {
	t := &workload{
		operations: newAPIClient(base, token(seed.Find("", ordering.Operations).Username), counts),
		workers:    make(chan struct{}, poolSize), closed: make(chan struct{}),
	}
	for _, p := range seed.Partners() {
		t.firms = append(t.firms, &firm{
			partner: p, manager: newAPIClient(base, token(string(p.AccountManager)), counts),
			user:   newAPIClient(base, token(seed.Find(p.ID, ordering.PartnerUser).Username), counts),
			signer: newAPIClient(base, token(seed.Find(p.ID, ordering.PartnerSigner).Username), counts),
		})
	}
	t.running.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-t.closed:
				return
			case t.workers <- struct{}{}:
			}
			d := &deal{workload: t, firm: t.firms[n%len(t.firms)], number: n}
			t.mu.Lock()
			t.deals = append(t.deals, d)
			t.working++
			t.mu.Unlock()
			t.running.Go(func() {
				d.run(ctx)
				d.leave()
			})
		}
	})
	return t
}

// close begins no more deals.
func (t *workload) close() { close(t.closed) }

// idle reports whether every deal is done or waits for a document.
func (t *workload) idle() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.working == 0
}

// deal is what one customer orders: a fibre and servers; then, in two requests that are confirmed at the same moment, a
// faster fibre and something new. One of those wins.
type deal struct {
	workload *workload
	firm     *firm
	number   int
	steps    int
	// err is what stopped the deal.
	err error

	customer ordering.CustomerID
	quotes   []ordering.QuoteID
	orders   []ordering.OrderID
	// lost is the request that came second; withdrawn then.
	lost ordering.QuoteID
}

// reference is by what the partner knows the customer: nobody else has it.
func (d *deal) reference() string { return fmt.Sprintf("DEAL-%04d", d.number) }

// remark is what the partner comments, once.
func (d *deal) remark() string { return "Met dank, " + d.reference() }

func (d *deal) leave() {
	<-d.workload.workers
	d.workload.mu.Lock()
	defer d.workload.mu.Unlock()
	d.workload.working--
}

func (d *deal) back() {
	d.workload.mu.Lock()
	d.workload.working++
	d.workload.mu.Unlock()
	d.workload.workers <- struct{}{}
}

func (d *deal) run(ctx context.Context) {
	d.enter(ctx)
	first := d.request(ctx, d.fibre(), ordering.ItemInput{
		Action: ordering.Add, Offering: "host-vps", Configuration: catalog.Configuration{Tier: "m", Units: 2, Options: map[string]int64{"managed": 1}}, TermMonths: 12,
	})
	d.approve(ctx, first)
	order := d.confirmed(ctx, first, first)
	d.fulfil(ctx, order)
	if d.err != nil {
		return
	}
	fibre := order.Items[0].Service
	faster := d.request(ctx, d.grown(ctx, fibre, "500"), newWeb("plus"))
	fastest := d.request(ctx, d.grown(ctx, fibre, "1000"), newWeb("pro"))
	d.approve(ctx, faster)
	d.approve(ctx, fastest)
	won := d.confirmed(ctx, faster, fastest)
	loser := faster
	if d.err == nil && won.Quote == faster.Quote {
		loser = fastest
	}
	d.lost = loser.Quote
	d.command(ctx, d.firm.user, "/v1/quotes/"+string(loser.Quote)+"/withdraw", target(loser), nil)
	d.command(ctx, d.firm.user, "/v1/quotes/"+string(won.Quote)+"/comments", map[string]any{"text": d.remark()}, nil, http.StatusCreated)
	d.fulfil(ctx, won)
}

// enter creates the customer.
func (d *deal) enter(ctx context.Context) {
	contact := &ordering.Contact{Name: "Noëlle Kist", Phone: "050 201 0199"}
	in := ordering.CustomerInput{Reference: d.reference(), Site: dutchSite(), SiteContact: contact}
	if d.firm.partner.Kind == ordering.Reseller {
		small := false
		in = ordering.CustomerInput{
			Reference: d.reference(), SmallBusiness: &small, Contact: contact, Language: catalog.Dutch,
			Company: ordering.Company{LegalName: fmt.Sprintf("Handelshuis %d B.V.", d.number), KvK: "90518837", Country: "NL", Address: dutchSite()},
		}
	}
	var made contract.Customer
	d.command(ctx, d.firm.user, "/v1/customers", contract.CustomerInputOf(in), &made, http.StatusCreated)
	d.customer = made.ID
}

func dutchSite() *ordering.Address {
	return &ordering.Address{Street: "Peperstraat", HouseNumber: "14", Postcode: "9711 PE", City: "Groningen", Country: "NL"}
}

func (d *deal) fibre() ordering.ItemInput {
	return ordering.ItemInput{
		Action: ordering.Add, Offering: "conn-fiber-business", Configuration: catalog.Configuration{Tier: "100", Options: map[string]int64{"router-managed": 1}},
		TermMonths: 24, Site: dutchSite(), Reference: d.reference(),
	}
}

func newWeb(tier string) ordering.ItemInput {
	return ordering.ItemInput{Action: ordering.Add, Offering: "host-web", Configuration: catalog.Configuration{Tier: tier}, TermMonths: 12}
}

// grown is the service as it is now, with another tier.
func (d *deal) grown(ctx context.Context, id ordering.ServiceID, tier string) ordering.ItemInput {
	var s contract.Service
	d.get(ctx, d.firm.user, "/v1/services/"+string(id), &s)
	s.Configuration.Tier = tier
	return ordering.ItemInput{Action: ordering.Modify, Offering: s.Offering, Configuration: s.Configuration, Service: id, ServiceVersion: s.Version}
}

// request fills the customer's cart and asks for a quote.
func (d *deal) request(ctx context.Context, items ...ordering.ItemInput) *contract.QuoteVersion {
	var cart struct {
		ChangeHash string `json:"changeHash"`
	}
	opened := d.command(ctx, d.firm.user, "/v1/carts", map[string]any{"customer": d.customer}, nil, http.StatusOK, http.StatusCreated)
	path := "/v1/carts/" + string(d.customer)
	filled := d.post(ctx, d.firm.user, request{path: path + "/items", tag: opened.header.Get("ETag"), body: map[string]any{"items": sent(items)}})
	d.take(filled, &cart, http.StatusCreated)
	v := &contract.QuoteVersion{}
	d.command(ctx, d.firm.user, path+"/quote", map[string]any{"changeHash": cart.ChangeHash}, v, http.StatusCreated)
	d.quotes = append(d.quotes, v.Quote)
	return v
}

func target(v *contract.QuoteVersion) map[string]any {
	return map[string]any{"version": v.Number, "hash": v.ChangeHash}
}

func (d *deal) approve(ctx context.Context, v *contract.QuoteVersion) {
	d.command(ctx, d.firm.manager, "/v1/quotes/"+string(v.Quote)+"/approve", target(v), nil)
}

// confirmed confirms both versions at the same moment, each under a key of its own; they may be one. One wins, the
// other is told why not.
func (d *deal) confirmed(ctx context.Context, a, b *contract.QuoteVersion) *contract.Order {
	requests := []request{d.confirmation(ctx, a), d.confirmation(ctx, b)}
	replies, failures := make([]reply, 2), make([]error, 2)
	if d.err != nil {
		return &contract.Order{}
	}
	var both sync.WaitGroup
	for i := range requests {
		both.Go(func() { replies[i], failures[i] = d.firm.signer.ask(ctx, requests[i]) })
	}
	both.Wait()
	if d.err = errors.Join(failures...); d.err != nil {
		return &contract.Order{}
	}
	winner := slices.IndexFunc(replies, func(r reply) bool { return r.status == http.StatusCreated })
	code := string(ordering.OpenOrderOnService)
	if a == b {
		code = "already-ordered"
	}
	if winner < 0 || replies[1-winner].status != http.StatusConflict || replies[1-winner].code() != code {
		d.err = fmt.Errorf("two confirmations were answered %s and %s", replies[0], replies[1])
		return &contract.Order{}
	}
	order := &contract.Order{}
	d.take(replies[winner], order, http.StatusCreated)
	d.orders = append(d.orders, order.ID)
	return order
}

// confirmation is the signature or activation of a version, once its document is there.
func (d *deal) confirmation(ctx context.Context, v *contract.QuoteVersion) request {
	sum := d.document(ctx, v)
	body, word := target(v), "activation"
	body["consent"] = true
	if d.firm.partner.Kind == ordering.Reseller {
		word = "signature"
		for name, value := range map[string]any{"signerName": "N. Kist", "signerFunction": "directeur", "mandate": true, "documentSha256": sum} {
			body[name] = value
		}
	}
	return request{method: http.MethodPost, path: "/v1/quotes/" + string(v.Quote) + "/" + word, key: d.key(), body: body}
}

// document waits for the document and returns its SHA-256.
func (d *deal) document(ctx context.Context, v *contract.QuoteVersion) string {
	var view struct {
		Document *struct {
			SHA256 string `json:"sha256"`
		} `json:"document"`
	}
	began, pause := time.Now(), 50*time.Millisecond
	parked := false
	defer func() {
		if parked {
			d.back()
		}
	}()
	for d.err == nil {
		d.get(ctx, d.firm.user, "/v1/quotes/"+string(v.Quote), &view)
		if view.Document != nil {
			return view.Document.SHA256
		}
		if !parked && time.Since(began) > patience {
			parked, pause = true, 250*time.Millisecond
			d.leave()
		}
		select {
		case <-ctx.Done():
			d.err = fmt.Errorf("waiting for the document of %s: %w", refOf(v), context.Cause(ctx))
		case <-time.After(pause):
		}
	}
	return ""
}

// fulfil releases the order unless that happened by itself, and completes its items.
func (d *deal) fulfil(ctx context.Context, o *contract.Order) {
	path := "/v1/orders/" + string(o.ID)
	if o.State == ordering.Acknowledged {
		d.command(ctx, d.firm.manager, path+"/release", nil, o)
	}
	for _, item := range slices.Clone(o.Items) {
		d.command(ctx, d.workload.operations, path+"/items/"+string(item.ID)+"/complete", nil, o)
	}
	if d.err == nil && o.State != ordering.Completed {
		d.err = fmt.Errorf("order %s is %s at the end", o.ID, o.State)
	}
}

func (d *deal) key() string {
	d.steps++
	return fmt.Sprintf("%s-%02d", d.reference(), d.steps)
}

// post sends a command under a key of its own. After a failure nothing is sent any more.
func (d *deal) post(ctx context.Context, who *apiClient, r request) reply {
	if d.err != nil {
		return reply{}
	}
	r.method, r.key = http.MethodPost, d.key()
	given, err := who.ask(ctx, r)
	d.err = err
	return given
}

// command posts and reads the answer, which has one of the statuses, 200 unless told otherwise.
func (d *deal) command(ctx context.Context, who *apiClient, path string, body, into any, statuses ...int) reply {
	given := d.post(ctx, who, request{path: path, body: body})
	d.take(given, into, statuses...)
	return given
}

func (d *deal) get(ctx context.Context, who *apiClient, path string, into any) {
	if d.err != nil {
		return
	}
	given, err := who.ask(ctx, request{method: http.MethodGet, path: path})
	d.err = err
	d.take(given, into)
}

func (d *deal) take(r reply, into any, statuses ...int) {
	if len(statuses) == 0 {
		statuses = []int{http.StatusOK}
	}
	switch {
	case d.err != nil:
	case !slices.Contains(statuses, r.status):
		d.err = fmt.Errorf("after step %d: answered %s", d.steps, r)
	case into != nil:
		d.err = json.Unmarshal(r.body, into)
	}
}

// differences tells where the table does not hold what the deal did, no more and no less.
func (d *deal) differences(l *ledger) []string {
	var all []string
	fault := func(format string, arguments ...any) {
		all = append(all, d.reference()+": "+fmt.Sprintf(format, arguments...))
	}
	if d.err != nil {
		fault("%v", d.err)
		return all
	}
	customers := 0
	for _, c := range l.customers {
		if c.Reference == d.reference() {
			customers++
		}
	}
	var quotes []ordering.QuoteID
	var orders []ordering.OrderID
	remarks := 0
	for _, q := range l.quotes {
		if q.Customer != d.customer {
			continue
		}
		quotes = append(quotes, q.ID)
		if want := map[bool]ordering.VersionState{true: ordering.Withdrawn, false: ordering.Ordered}[q.ID == d.lost]; q.State != want || q.Latest != 1 {
			fault("%s/%d is %s, not %s", q.ID, q.Latest, q.State, want)
		}
		for _, e := range l.events[q.ID] {
			if e.Kind == ordering.EventCommented && e.Text == d.remark() {
				remarks++
			}
		}
	}
	for _, o := range l.orders {
		if o.Customer == d.customer {
			orders = append(orders, o.ID)
			if o.State != ordering.Completed {
				fault("order %s is %s", o.ID, o.State)
			}
		}
	}
	services := 0
	for _, s := range l.services {
		if s.Customer == d.customer {
			services++
		}
	}
	slices.Sort(quotes)
	slices.Sort(orders)
	slices.Sort(d.quotes)
	slices.Sort(d.orders)
	if customers != 1 || services != 3 || remarks != 1 {
		fault("left %d customers, %d services and %d remarks", customers, services, remarks)
	}
	if !slices.Equal(quotes, d.quotes) || !slices.Equal(orders, d.orders) {
		fault("asked for %s, got %s; has %v, got %v", d.quotes, quotes, d.orders, orders)
	}
	for _, c := range l.carts {
		if c.Customer == d.customer && len(c.Items) > 0 {
			fault("the cart still holds %d items", len(c.Items))
		}
	}
	return all
}
