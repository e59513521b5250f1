package dynamostream_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	netmail "net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/jobs/dynamostream"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

// counter is a mail server that counts how often each message was sent.
type counter struct {
	mu   sync.Mutex
	sent map[string]int
}

func (c *counter) Send(_ context.Context, m mail.Message) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sent[m.ID+" to "+m.To.Address]++
	return nil
}

type nowhere struct{}

func (nowhere) Approval(context.Context, *ordering.QuoteVersion, *ordering.Person, ordering.Role) (string, error) {
	return "https://ordering.example/approve/x", nil
}

func (nowhere) Review(ordering.QuoteID) string     { return "https://ordering.example/approvals/x" }
func (nowhere) Quote(ordering.QuoteID) string      { return "https://ordering.example/quotes/x" }
func (nowhere) Fulfilment(ordering.OrderID) string { return "" }
func (nowhere) Order(ordering.OrderID) string      { return "https://ordering.example/orders/x" }
func (nowhere) Cart(ordering.CustomerID) string    { return "https://ordering.example/carts/x" }

func (nowhere) Document(ordering.VersionRef) string { return "https://ordering.example/documents/x" }

// announcements are the records of all jobs in the table, each three times, in no order, in batches of any size.
func announcements(t *testing.T, f *orderingtest.Fixture, dice *rand.Rand) []string {
	t.Helper()
	var records []string
	err := f.Driver.Each(t.Context(), func(item table.Item) error {
		if _, ok := store.JobOf(item.Key); ok {
			one := record("INSERT", "1", item.PK, item.SK)
			records = append(records, one, one, strings.Replace(one, "INSERT", "MODIFY", 1))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	dice.Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
	var batches []string
	for len(records) > 0 {
		n := 1 + dice.IntN(min(7, len(records)))
		batches = append(batches, `{"Records":[`+strings.Join(records[:n], ",")+`]}`)
		records = records[n:]
	}
	return batches
}

// replayed takes so many quotes to their orders while every job is announced three times and more, and returns how often jobs were
// announced, and what was done twice or not at all.
func replayed(t *testing.T, f *orderingtest.Fixture, deals int, seed uint64) (announced int, wrong []string) {
	t.Helper()
	files, err := dir.New(t.TempDir(), "/files", []byte("a secret of sixteen bytes"), f.Clock.Now)
	if err != nil {
		t.Fatal(err)
	}
	post := &counter{sent: map[string]int{}}
	mailer := jobs.Mailer{Jobs: f.UseCases.Jobs, Sender: post, From: netmail.Address{Address: "ordering@onecentral.example"}, Links: nowhere{}}
	w := &jobs.Worker{Jobs: f.UseCases.Jobs, Log: slog.New(slog.DiscardHandler), Handlers: map[ordering.JobKind]jobs.Handler{
		ordering.JobNotify: mailer.Notify,
		ordering.JobRender: jobs.Render{Jobs: f.UseCases.Jobs, Blobs: files, Draw: pdf.Render, Issuer: document.DemoIssuer(), Now: f.Clock.Now}.Do,
		ordering.JobMail:   mailer.Do,
	}}
	dice := rand.New(rand.NewPCG(seed, 2))
	replay := func() {
		t.Helper()
		for {
			batches := announcements(t, f, dice)
			if len(batches) == 0 {
				return
			}
			queue := make(chan string)
			var workers sync.WaitGroup
			for range 4 {
				workers.Go(func() {
					for batch := range queue {
						if _, err := dynamostream.Handler(w)(context.WithoutCancel(t.Context()), json.RawMessage(batch)); err != nil {
							t.Error(err)
						}
					}
				})
			}
			for _, batch := range batches {
				announced += strings.Count(batch, "eventName")
				queue <- batch
			}
			close(queue)
			workers.Wait()
		}
	}

	var versions []*ordering.QuoteVersion
	for range deals {
		versions = append(versions, f.Request(orderingtest.Bakker, orderingtest.NewServer()))
	}
	replay()
	for i, v := range versions {
		versions[i] = f.ApproveAll(v)
	}
	replay()
	for _, v := range versions {
		d, err := f.Store.Document(t.Context(), v.Partner, v.Ref(), ordering.DocumentParty)
		if err != nil {
			t.Fatal(err)
		}
		in := f.Confirmation(v)
		in.DocumentSHA256 = d.SHA256
		in.Digest = func(context.Context, string) (string, error) { return d.SHA256, nil }
		if _, err := f.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), ordering.Idempotency{}, orderingtest.Target(v), in); err != nil {
			t.Fatal(err)
		}
	}
	replay()

	// Asked: the account manager. Approved: the requester and the order mailbox. Ordered: these two and the account manager.
	if want := deals * (1 + 2 + 3); len(post.sent) != want {
		wrong = append(wrong, fmt.Sprintf("%d mails, want %d", len(post.sent), want))
	}
	for message, n := range post.sent {
		if n != 1 {
			wrong = append(wrong, fmt.Sprintf("%s was sent %d times", message, n))
		}
	}
	for _, v := range versions {
		drawn := 0
		for _, e := range f.Events(v.Quote) {
			if e.Kind == ordering.EventDocument {
				drawn++
			}
		}
		if drawn != 1 {
			wrong = append(wrong, fmt.Sprintf("%s was drawn %d times", v.Ref(), drawn))
		}
	}
	return announced, wrong
}

// Batches that are replayed, shuffled and split do everything once.
func TestRecords_Replayed(t *testing.T) {
	deals := testvolume.Promised(840, 240, 12)
	announced, wrong := replayed(t, orderingtest.New(t), deals, testvolume.Seed(t))
	for _, fault := range wrong {
		t.Error(fault)
	}
	testvolume.Figure(t, "%d deliveries of the jobs of %d orders, in no order: %d effects missing or double", announced, deals, len(wrong))
}

// A table without conditions lets several claim a job, when they do it in the same moment.
func TestRecords_ReplayedPlanted(t *testing.T) {
	for range 20 {
		f := orderingtest.New(t, orderingtest.On(func(t testing.TB) table.Driver {
			forgetful := &faulty.Forgetful{Driver: orderingtest.Default(t), Conditions: true}
			return &faulty.Line{Driver: forgetful, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 3))}
		}))
		if _, wrong := replayed(t, f, 12, 1); len(wrong) > 0 {
			return
		}
	}
	t.Error("everything was done once all the same: the test would see nothing")
}
