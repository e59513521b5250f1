package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	netmail "net/mail"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/blob/dir"
	drawing "onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/structconv"
	"onecentral.nl/ordering/shared/table"
)

// What a whole order of 3 and of 80 items takes at most: write units, those of the index in, and round trips.
const (
	mostUnits, mostTrips           = 88, 34
	mostUnitsLarge, mostTripsLarge = 124, 38
)

// walk takes an order from the API through the workers to where it is acknowledged and all mails are sent. It counts the
// commands and the jobs; what people look at in between is not counted, and neither is how a job is found: a stream
// announces it.
type walk struct {
	*orderingtest.Fixture
	t       *testing.T
	counted *counting
	handler http.Handler
	worker  *jobs.Worker
	mails   int
	steps   []string
	costs   map[string]cost
}

func newWalk(t *testing.T) *walk {
	w := &walk{t: t, counted: &counting{}, costs: map[string]cost{}}
	w.Fixture = orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
		w.counted.Driver = orderingtest.Bolt(t)
		return w.counted
	}))
	files, err := dir.New(t.TempDir(), "/files", []byte("a secret of sixteen bytes"), w.Clock.Now)
	must(t, err)
	quiet := slog.New(slog.DiscardHandler)
	face := &api.API{Identify: whoever, Ready: func(context.Context) ([]readiness.Down, bool) { return nil, true }, Log: quiet, NewID: w.NewID, Now: w.Clock.Now}
	w.handler = face.Handler(api.All(w.UseCases, files, nil, nil))
	draw := func(c drawing.Content) ([]byte, error) { return fmt.Appendf(nil, "%%PDF-1.7 of %v", c), nil }
	post := jobs.Mailer{Jobs: w.UseCases.Jobs, Sender: w, From: netmail.Address{Address: "ordering@onecentral.example"}, Links: links{}}
	w.worker = &jobs.Worker{Jobs: w.UseCases.Jobs, Log: quiet, Handlers: map[ordering.JobKind]jobs.Handler{
		ordering.JobRender: jobs.Render{Jobs: w.UseCases.Jobs, Blobs: files, Draw: draw, Issuer: drawing.DemoIssuer(), Now: w.Clock.Now}.Do,
		ordering.JobNotify: post.Notify, ordering.JobMail: post.Do,
	}}
	_, err = w.Store.Book(t.Context()) // a process reads the catalogue once a minute
	must(t, err)
	return w
}

// whoever takes the token for the kind and the name of an actor.
func whoever(r *http.Request) (ordering.Actor, error) {
	kind, name, _ := strings.Cut(r.Header.Get("Authorization"), ".")
	switch kind {
	case "user":
		return orderingtest.User(ordering.PartnerID(name)), nil
	case "signer":
		return orderingtest.Signer(ordering.PartnerID(name)), nil
	default:
		return orderingtest.As(ordering.Subject(name)), nil
	}
}

func (w *walk) Send(context.Context, mail.Message) error {
	w.mails++
	return nil
}

// step counts what the work costs. A step that comes twice is added up. Each is a second after the one before.
func (w *walk) step(name string, do func()) {
	w.Clock.Advance(time.Second)
	w.counted.reset()
	do()
	if _, again := w.costs[name]; !again {
		w.steps = append(w.steps, name)
	}
	w.costs[name] = w.costs[name].plus(w.counted.cost)
	if len(w.counted.edge) > 0 {
		w.t.Errorf("%s: %d bytes lie at the edge of a unit: the figures would vary", name, w.counted.edge)
	}
}

func (c cost) plus(other cost) cost {
	return cost{c.trips + other.trips, c.actions + other.actions, c.puts + other.puts, c.halfReads + other.halfReads, c.writes + other.writes, c.index + other.index}
}

// post sends the command, reads the answer and returns its tag.
func (w *walk) post(token, path string, body, answer any, headers ...string) (tag string) {
	w.t.Helper()
	text, err := json.Marshal(body)
	must(w.t, err)
	r := httptest.NewRequestWithContext(w.t.Context(), http.MethodPost, path, strings.NewReader(string(text)))
	r.Header.Set("Authorization", token)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Idempotency-Key", w.NewID())
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	rw := httptest.NewRecorder()
	w.handler.ServeHTTP(rw, r)
	if rw.Code >= 300 {
		w.t.Fatalf("%s: %d %s", path, rw.Code, rw.Body)
	}
	must(w.t, json.Unmarshal(rw.Body.Bytes(), answer))
	return rw.Header().Get("ETag")
}

// work does the jobs of the kinds that are in the table, until none is left, as a stream of its changes announces them.
func (w *walk) work(kinds ...ordering.JobKind) {
	w.t.Helper()
	for {
		var announced []ordering.JobID
		must(w.t, w.counted.Each(w.t.Context(), func(i table.Item) error {
			id, ok := store.JobOf(i.Key)
			if _, kind, _ := strings.Cut(i.Type, "."); ok && slices.Contains(kinds, ordering.JobKind(kind)) {
				announced = append(announced, id)
			}
			return nil
		}))
		if len(announced) == 0 {
			return
		}
		for _, id := range announced {
			must(w.t, w.worker.Do(w.t.Context(), id))
		}
	}
}

// order takes the items the whole way.
func (w *walk) order(items []ordering.ItemInput) {
	const user, signer = "user.noord", "signer.noord"
	var cart contract.CartView
	tag := w.post(user, "/v1/carts", map[string]any{"customer": orderingtest.Bakker}, &cart)
	inputs := structconv.New[[]ordering.ItemInput, []contract.ItemInput]()(items)
	w.step("Items added to the cart", func() {
		w.post(user, "/v1/carts/bakker/items", map[string]any{"items": inputs}, &cart, "If-Match", tag)
	})
	var v contract.QuoteVersion
	w.step("Quote requested", func() {
		w.post(user, "/v1/carts/bakker/quote", map[string]any{"changeHash": cart.ChangeHash}, &v)
	})
	w.step("Approvers mailed", func() { w.work(ordering.JobNotify, ordering.JobMail) })
	quote, target := "/v1/quotes/"+string(v.Quote), map[string]any{"version": v.Number, "hash": v.ChangeHash}
	for _, required := range v.Approvers {
		by := orderingtest.Decider(orderingtest.Noord, required.Role)
		w.step("Approved", func() { w.post("staff."+string(by.Subject), quote+"/approve", target, &v) })
	}
	w.step("Documents drawn", func() { w.work(ordering.JobRender) })
	w.step("Partner mailed of the approval", func() { w.work(ordering.JobNotify, ordering.JobMail) })
	ref := ordering.VersionRef{Quote: v.Quote, Version: v.Number}
	paper, err := w.Store.Document(w.t.Context(), orderingtest.Noord, ref, ordering.DocumentParty)
	must(w.t, err)
	target["signerName"], target["signerFunction"], target["documentSha256"] = "J. Bakker-van der Meer", "directeur en grootaandeelhouder", paper.SHA256
	target["mandate"], target["consent"] = true, true
	var order contract.Order
	w.step("Signed: an order", func() { w.post(signer, quote+"/signature", target, &order) })
	if order.State != ordering.Acknowledged {
		w.t.Fatalf("the order is %s", order.State)
	}
	w.step("All mailed of the order", func() { w.work(ordering.JobNotify, ordering.JobMail) })
}

// rows are the lines of the document.
func rows(small, large *walk) []string {
	var lines []string
	var sums [2]cost
	figures := func(c cost) string {
		cells := c.cells()
		return strings.Join([]string{cells[0], cells[2], strconv.Itoa(c.writes + c.index)}, " | ")
	}
	for _, name := range small.steps {
		sums[0], sums[1] = sums[0].plus(small.costs[name]), sums[1].plus(large.costs[name])
		lines = append(lines, fmt.Sprintf("| %s | %s | %s |", name, figures(small.costs[name]), figures(large.costs[name])))
	}
	return append(lines, fmt.Sprintf("| All | %s | %s |", figures(sums[0]), figures(sums[1])))
}

func (w *walk) bound(units, trips int) {
	var sum cost
	for _, c := range w.costs {
		sum = sum.plus(c)
	}
	if sum.writes+sum.index > units || sum.trips > trips {
		w.t.Errorf("an order takes %d units and %d round trips, at most %d and %d", sum.writes+sum.index, sum.trips, units, trips)
	}
}

// links lead nowhere.
type links struct{}

func (links) Approval(context.Context, *ordering.QuoteVersion, *ordering.Person, ordering.Role) (string, error) {
	return "https://ordering.example/approve/x", nil
}
func (links) Review(ordering.QuoteID) string      { return "https://ordering.example/approvals/x" }
func (links) Fulfilment(ordering.OrderID) string  { return "https://ordering.example/fulfilment/x" }
func (links) Quote(ordering.QuoteID) string       { return "https://ordering.example/quotes/x" }
func (links) Order(ordering.OrderID) string       { return "https://ordering.example/orders/x" }
func (links) Cart(ordering.CustomerID) string     { return "https://ordering.example/carts/x" }
func (links) Document(ordering.VersionRef) string { return "https://ordering.example/documents/x" }

// TestCost_Order reads what a whole order costs in docs/table.md, and demands that it is what the driver sees. With -update
// it writes it.
func TestCost_Order(t *testing.T) {
	ordered := func(count int) *walk {
		w := newWalk(t)
		items := []ordering.ItemInput{w.FasterFibre(orderingtest.Bakker)}
		for len(items) < count {
			server := orderingtest.NewServer()
			server.Reference = fmt.Sprintf("PO-2026-%04d", 7919*len(items)%10_000) // as different as those of 80 machines
			items = append(items, server)
		}
		w.order(items)
		if w.mails < 6 {
			t.Errorf("%d mails", w.mails)
		}
		return w
	}
	small, large := ordered(3), ordered(80)
	want := rows(small, large)
	small.bound(mostUnits, mostTrips)
	large.bound(mostUnitsLarge, mostTripsLarge)
	text, err := os.ReadFile(document)
	must(t, err)
	const head = "| Step | Round trips, 3 items | Read units | Write units | Round trips, 80 items | Read units | Write units |\n|---|---|---|---|---|---|---|\n"
	before, after, ok := strings.Cut(string(text), head)
	if !ok {
		t.Fatalf("%s has no table that begins %s", document, head)
	}
	told, after, _ := strings.Cut(after, "\n\n")
	if *update {
		must(t, os.WriteFile(document, []byte(before+head+strings.Join(want, "\n")+"\n\n"+after), 0o644))
		return
	}
	if got := strings.Split(told, "\n"); !slices.Equal(got, want) {
		t.Errorf("the document tells\n%s\nthe driver saw\n%s", told, strings.Join(want, "\n"))
	}
}
