package jobs_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	netmail "net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/blob/dir"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/mail"
	maildir "onecentral.nl/ordering/shared/mail/dir"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// office is a world with a real worker: PDFs in a directory, mail in another.
type office struct {
	*orderingtest.Fixture
	t      *testing.T
	files  *dir.Store
	letter string
	sender *interruptible
	render jobs.Render
	post   jobs.Mailer
	worker *jobs.Worker
	log    bytes.Buffer
}

// interruptible hands over to a real sender, and can fail before or after it.
type interruptible struct {
	mail.Sender
	before, after error
}

func (s *interruptible) Send(ctx context.Context, m mail.Message) error {
	if s.before != nil {
		return s.before
	}
	if err := s.Sender.Send(ctx, m); err != nil {
		return err
	}
	return s.after
}

// addresses lead nowhere; what they lead to is tested where the pages are.
type addresses struct{}

func (addresses) Approval(_ context.Context, v *ordering.QuoteVersion, approver *ordering.Person, as ordering.Role) (string, error) {
	return fmt.Sprintf("https://ordering.example/approve/%s-%d-%s-%s", v.Quote, v.Number, approver.Subject, as), nil
}

func (addresses) Review(id ordering.QuoteID) string {
	return "https://ordering.example/approvals/" + string(id)
}

func (addresses) Fulfilment(id ordering.OrderID) string {
	return "https://ordering.example/fulfilment/" + string(id)
}

func (addresses) Quote(id ordering.QuoteID) string {
	return "https://ordering.example/quotes/" + string(id)
}

func (addresses) Order(id ordering.OrderID) string {
	return "https://ordering.example/orders/" + string(id)
}

func (addresses) Cart(c ordering.CustomerID) string {
	return "https://ordering.example/carts/" + string(c)
}

func (addresses) Document(ref ordering.VersionRef) string {
	return fmt.Sprintf("https://ordering.example/documents/%s/%d", ref.Quote, ref.Version)
}

func open(t *testing.T) *office {
	t.Helper()
	o := &office{Fixture: orderingtest.New(t), t: t, letter: t.TempDir()}
	var err error
	if o.files, err = dir.New(t.TempDir(), "/files", []byte("a secret of sixteen bytes"), o.Clock.Now); err != nil {
		t.Fatal(err)
	}
	letters, err := maildir.New(o.letter)
	if err != nil {
		t.Fatal(err)
	}
	o.sender = &interruptible{Sender: letters}
	o.render = jobs.Render{Jobs: o.UseCases.Jobs, Blobs: o.files, Draw: pdf.Render, Issuer: document.DemoIssuer(), Now: o.Clock.Now}
	o.post = jobs.Mailer{Jobs: o.UseCases.Jobs, Sender: o.sender, From: netmail.Address{Name: "oneCentral", Address: "ordering@onecentral.example"}, Links: addresses{}}
	o.worker = &jobs.Worker{Jobs: o.UseCases.Jobs, Log: slog.New(slog.NewTextHandler(&o.log, nil)), Handlers: map[ordering.JobKind]jobs.Handler{
		ordering.JobRender: func(ctx context.Context, job *ordering.Job) error { return o.render.Do(ctx, job) },
		ordering.JobNotify: func(ctx context.Context, job *ordering.Job) error { return o.post.Notify(ctx, job) }, ordering.JobMail: func(ctx context.Context, job *ordering.Job) error { return o.post.Do(ctx, job) }, ordering.JobReassign: o.Fixture.Jobs.Reassign,
		ordering.JobErase: jobs.Erase{Jobs: o.UseCases.Jobs, Blobs: o.files}.Do,
	}}
	return o
}

// putOff tries to send the mails that are due, in vain, and waits until they can be tried again.
func (o *office) putOff() {
	o.t.Helper()
	o.sender.before = errors.New("450 greylisted")
	if tried, err := o.worker.Due(o.t.Context()); err != nil || tried == 0 {
		o.t.Fatalf("%d jobs, %v", tried, err)
	}
	o.sender.before = nil
	o.Clock.Advance(time.Minute)
	o.due(ordering.JobMail)
}

// settle works until nothing is due.
func (o *office) settle() {
	o.t.Helper()
	for {
		tried, err := o.worker.Due(o.t.Context())
		if err != nil {
			o.t.Fatal(err)
		}
		if tried == 0 {
			return
		}
	}
}

// subjects lists To and Subject of the mails that went out.
func (o *office) subjects() []string {
	o.t.Helper()
	paths, err := filepath.Glob(filepath.Join(o.letter, "*.eml"))
	if err != nil {
		o.t.Fatal(err)
	}
	var found []string
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			o.t.Fatal(err)
		}
		m, err := netmail.ReadMessage(f)
		_ = f.Close()
		if err != nil {
			o.t.Fatal(err)
		}
		found = append(found, m.Header.Get("To")+" | "+m.Header.Get("Subject")+" | "+m.Header.Get("Message-Id"))
	}
	return found
}

func (o *office) mailsTo(address string) int {
	n := 0
	for _, s := range o.subjects() {
		if strings.Contains(s, address) {
			n++
		}
	}
	return n
}

func (o *office) due(kind ordering.JobKind) *ordering.Job {
	o.t.Helper()
	jobs, _, err := o.Fixture.Jobs.DueJobs(o.t.Context(), ordering.Page{Limit: 100})
	if err != nil {
		o.t.Fatal(err)
	}
	for _, j := range jobs {
		if j.Kind == kind {
			return j
		}
	}
	o.t.Fatalf("no %s job is due", kind)
	return nil
}

// An approved version gets its documents and then its mail.
func TestRender_ThenMail(t *testing.T) {
	for _, c := range []struct {
		customer ordering.CustomerID
		variants int
	}{{orderingtest.Bakker, 1}, {orderingtest.Klant, 3}} {
		t.Run(string(c.customer), func(t *testing.T) {
			o := open(t)
			v := o.ApproveAll(o.Request(c.customer, o.FasterFibre(c.customer), orderingtest.NewServer()))
			o.settle()
			for _, variant := range v.Variants() {
				d, err := o.Store.Document(t.Context(), v.Partner, v.Ref(), variant)
				if err != nil {
					t.Fatal(err)
				}
				object, err := o.files.Get(t.Context(), d.Blob)
				if err != nil || fmt.Sprintf("%x", object.SHA256) != d.SHA256 || len(object.Body) != d.Bytes {
					t.Errorf("%s: stored %d bytes, %v; recorded %s of %d", variant, len(object.Body), err, d.SHA256, d.Bytes)
				}
			}
			if len(v.Variants()) != c.variants {
				t.Errorf("%d documents, want %d", len(v.Variants()), c.variants)
			}
			if n := o.mailsTo(orderingtest.Partner(v.Partner).OrderMailbox); n != 1 {
				t.Errorf("%d mails to the order mailbox, want the one about the approval: %q", n, o.subjects())
			}
		})
	}
}

// A render that is repeated changes nothing.
func TestRender_Again(t *testing.T) {
	o := open(t)
	v := o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	job := o.due(ordering.JobRender)
	for range 2 {
		if err := o.render.Do(t.Context(), job); err != nil {
			t.Fatal(err)
		}
	}
	first, err := o.Store.Document(t.Context(), v.Partner, v.Ref(), ordering.DocumentParty)
	if err != nil {
		t.Fatal(err)
	}
	drawn := 0
	for _, e := range o.Events(v.Quote) {
		if e.Kind == ordering.EventDocument {
			drawn++
		}
	}
	if drawn != 1 || !first.At.Equal(o.Clock.Now()) {
		t.Errorf("drawn %d times, %v", drawn, first)
	}
}

// The first render wins over a later release of the program.
func TestRender_LaterRelease(t *testing.T) {
	o := open(t)
	v := o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	earlier := []byte("%PDF-1.3 drawn by the release before, which died before it wrote this down")
	if err := o.files.Put(t.Context(), fmt.Sprintf("quotes/%s/1/party.pdf", v.Quote), "application/pdf", earlier); err != nil {
		t.Fatal(err)
	}
	o.settle()
	d, err := o.Store.Document(t.Context(), v.Partner, v.Ref(), ordering.DocumentParty)
	if err != nil || d.Bytes != len(earlier) {
		t.Errorf("%v, %v: want the %d bytes that were there", d, err, len(earlier))
	}
}

// out is a store of documents that cannot be reached.
type out struct{ blob.Store }

func (out) Put(context.Context, string, string, []byte) error { return blob.ErrUnavailable }

// An outage of the documents uses up no attempt, however long it is, and soon after it the document is there.
func TestRender_DocumentsDown(t *testing.T) {
	o := open(t)
	v := o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	o.render.Blobs = out{o.files}
	for range 100 {
		o.settle()
		o.Clock.Advance(5 * time.Second)
	}
	if job := o.due(ordering.JobRender); job.Attempts != 0 {
		t.Errorf("%d attempts", job.Attempts)
	}
	o.render.Blobs = o.files
	o.settle()
	if _, err := o.Store.Document(t.Context(), v.Partner, v.Ref(), ordering.DocumentParty); err != nil {
		t.Error(err)
	}
}

// A failure is put off and then given up.
func TestWorker_Retry(t *testing.T) {
	o := open(t)
	o.Request(orderingtest.Bakker, orderingtest.NewServer())
	o.sender.before = fmt.Errorf("greylisted: %w", mail.ErrUnavailable)
	tried := 0
	for range 20 {
		n, err := o.worker.Due(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		tried += n
		o.Clock.Advance(15 * time.Minute)
	}
	stuck, _, err := o.Store.StuckJobs(t.Context(), ordering.Page{})
	if err != nil || len(stuck) != 1+1 {
		t.Fatalf("%d jobs given up, %v; want the mail to Anna, and the one that tells her", len(stuck), err)
	}
	o.sender.before = nil
	if _, err := o.Fixture.Jobs.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	o.settle()
	if n := o.mailsTo("anna"); n != 2 {
		t.Errorf("%d mails after the sweep, want both: %q", n, o.subjects())
	}
	if !strings.Contains(o.log.String(), "greylisted") {
		t.Error("the log does not say why")
	}
}

// A refused mail is not tried again and the account manager hears of it.
func TestMailer_Refused(t *testing.T) {
	o := open(t)
	o.Request(orderingtest.Bakker, orderingtest.NewServer())
	o.sender.before = fmt.Errorf("no such mailbox: %w", mail.ErrRefused)
	if err := o.worker.Do(t.Context(), o.due(ordering.JobNotify).ID); err != nil {
		t.Fatal(err)
	}
	o.sender.before = nil
	o.settle()
	stuck, _, err := o.Store.StuckJobs(t.Context(), ordering.Page{})
	if err != nil || len(stuck) != 1 || stuck[0].Attempts != 1 {
		t.Fatalf("stuck: %v, %v", stuck, err)
	}
	if got := o.subjects(); len(got) != 1 {
		t.Errorf("mails %q, want the one that tells it", got)
	}
}

// A mail that goes out twice has one Message-ID.
func TestMailer_MessageID(t *testing.T) {
	o := open(t)
	o.Request(orderingtest.Bakker, orderingtest.NewServer())
	o.sender.after = errors.New("the process died between the server's answer and the mark")
	if err := o.worker.Do(t.Context(), o.due(ordering.JobNotify).ID); err != nil {
		t.Fatal(err)
	}
	once := o.subjects()
	o.sender.after = nil
	o.Clock.Advance(time.Hour)
	o.settle()
	if twice := o.subjects(); len(once) != 1 || len(twice) != 1 || once[0] != twice[0] {
		t.Errorf("%q, then %q", once, twice)
	}
}

// A job is one worker's at a time.
func TestWorker_Lease(t *testing.T) {
	o := open(t)
	o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	job := o.due(ordering.JobRender)
	claimed, err := o.Fixture.Jobs.Claim(t.Context(), job.ID, orderingtest.Any)
	if err != nil || claimed == nil {
		t.Fatal(claimed, err)
	}
	if again, err := o.Fixture.Jobs.Claim(t.Context(), job.ID, orderingtest.Any); err != nil || again != nil {
		t.Errorf("claimed twice: %v, %v", again, err)
	}
	o.Clock.Advance(ordering.JobLease)
	if later, err := o.Fixture.Jobs.Claim(t.Context(), job.ID, orderingtest.Any); err != nil || later == nil {
		t.Errorf("not claimed after the lease: %v", err)
	}
}

// A worker leaves what it does not do.
func TestWorker_OtherKinds(t *testing.T) {
	o := open(t)
	o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	delete(o.worker.Handlers, ordering.JobRender)
	o.settle()
	if job := o.due(ordering.JobRender); job.Attempts != 0 {
		t.Errorf("it was tried: %v", job)
	}
}

// A cart that became a quote is not reminded of.
func TestMailer_CartSubmitted(t *testing.T) {
	o := open(t)
	o.Fill(orderingtest.Bakker, orderingtest.NewServer())
	o.Clock.Days(8)
	if swept, err := o.Fixture.Jobs.Sweep(t.Context()); err != nil || swept.Reminded != 1 {
		t.Fatal(swept, err)
	}
	o.putOff()
	view, err := o.Fixture.Carts.Cart(t.Context(), orderingtest.User(orderingtest.Noord), orderingtest.Bakker)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Fixture.Quotes.RequestQuote(t.Context(), orderingtest.User(orderingtest.Noord), ordering.Idempotency{}, orderingtest.Bakker, view.ChangeHash); err != nil {
		t.Fatal(err)
	}
	o.settle()
	for _, s := range o.subjects() {
		if strings.Contains(s, "inkelwagen") {
			t.Errorf("reminded: %s", s)
		}
	}
}

// An erased quote leaves nothing behind.
func TestErase(t *testing.T) {
	o := open(t)
	before := o.everything()
	v := o.Approved(o.Request(orderingtest.Klant, orderingtest.NewServer()))
	upload := []byte("%PDF-1.7 signed elsewhere")
	e, err := usecase.NewEvidence(v.Quote, "getekend.pdf", upload)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.files.Put(t.Context(), e.Blob, "application/pdf", upload); err != nil {
		t.Fatal(err)
	}
	user := orderingtest.User(orderingtest.Wolk)
	if _, err := o.Fixture.Quotes.AddEvidence(t.Context(), user, ordering.Idempotency{}, v.Quote, *e); err != nil {
		t.Fatal(err)
	}
	for range 120 { // more than fits in one write
		if _, err := o.Fixture.Quotes.Comment(t.Context(), user, ordering.Idempotency{}, v.Quote, "nog een opmerking"); err != nil {
			t.Fatal(err)
		}
	}
	ada := orderingtest.As(orderingtest.Ada)
	if err := o.Fixture.Approvals.Erase(t.Context(), ada, v.Quote); ordering.CodeOf(err) != "not-erasable" {
		t.Errorf("a quote that lives: %v", err)
	}
	if _, err := o.Fixture.Quotes.Withdraw(t.Context(), user, ordering.Idempotency{}, orderingtest.Target(v), ""); err != nil {
		t.Fatal(err)
	}
	o.settle()
	if err := o.Fixture.Approvals.Erase(t.Context(), user, v.Quote); ordering.KindOf(err) != ordering.Forbidden {
		t.Errorf("by a partner: %v", err)
	}
	if err := o.Fixture.Approvals.Erase(t.Context(), ada, v.Quote); err != nil {
		t.Fatal(err)
	}
	o.settle()
	for key := range o.everything() {
		if !before[key] && strings.Contains(key, string(v.Quote)) && !strings.HasPrefix(key, "AUDIT/") { // which says who erased it
			t.Errorf("left behind: %s", key)
		}
	}
	if _, err := o.files.Get(t.Context(), e.Blob); err == nil {
		t.Error("the evidence is still there")
	}
	if _, err := o.Fixture.Quotes.Quote(t.Context(), user, v.Quote, 0); ordering.KindOf(err) != ordering.NotFound {
		t.Errorf("the quote: %v", err)
	}
	if err := o.Store.EraseQuote(t.Context(), v.Partner, v.Quote); err != nil {
		t.Errorf("again: %v", err)
	}
}

// An ordered quote cannot be erased.
func TestErase_Ordered(t *testing.T) {
	o := open(t)
	v := o.Approved(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	o.Ordered(v)
	if err := o.Fixture.Approvals.Erase(t.Context(), orderingtest.As(orderingtest.Ada), v.Quote); ordering.CodeOf(err) != "not-erasable" {
		t.Errorf("%v", err)
	}
}

// everything is the set of keys in the table.
func (o *office) everything() map[string]bool {
	o.t.Helper()
	keys := map[string]bool{}
	if err := o.Driver.Each(o.t.Context(), func(item table.Item) error {
		keys[item.Key.String()] = true
		return nil
	}); err != nil {
		o.t.Fatal(err)
	}
	return keys
}

// A panic is a failure of its job only.
func TestWorker_Panic(t *testing.T) {
	o := open(t)
	o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	job := o.due(ordering.JobRender)
	o.render.Draw = func(document.Content) ([]byte, error) { panic("a glyph nobody has seen") }
	if err := o.worker.Do(t.Context(), job.ID); err != nil {
		t.Fatal(err)
	}
	if job, err := o.Store.Job(t.Context(), job.ID); err != nil || !strings.Contains(job.LastError, "a glyph nobody has seen") {
		t.Errorf("%+v, %v", job, err)
	}
}

// Jobs of an erased quote end quietly.
func TestErase_OpenJobs(t *testing.T) {
	o := open(t)
	v := o.Request(orderingtest.Bakker, orderingtest.NewServer())
	o.putOff()
	if err := o.Store.EraseQuote(t.Context(), v.Partner, v.Quote); err != nil {
		t.Fatal(err)
	}
	o.settle()
	if stuck, _, err := o.Store.StuckJobs(t.Context(), ordering.Page{}); err != nil || len(stuck) > 0 {
		t.Errorf("stuck: %v, %v", stuck, err)
	}
	if due, _, err := o.Fixture.Jobs.DueJobs(t.Context(), ordering.Page{}); err != nil || len(due) > 0 {
		t.Errorf("due: %v, %v", due, err)
	}
}

// A late mail does not ask for what was decided.
func TestMailer_Late(t *testing.T) {
	o := open(t)
	v := o.Request(orderingtest.Bakker, orderingtest.NewServer())
	o.putOff()
	if _, err := o.Fixture.Approvals.Decline(t.Context(), orderingtest.As(orderingtest.Anna), ordering.Idempotency{}, orderingtest.Target(v), "", "nee"); err != nil {
		t.Fatal(err)
	}
	o.settle()
	for _, s := range o.subjects() {
		if strings.Contains(s, "gevraagd") {
			t.Errorf("sent: %s", s)
		}
	}
}

// picky is a mail server that refuses some.
type picky struct {
	mail.Sender
	refuse func(to string) error
}

func (p picky) Send(ctx context.Context, m mail.Message) error {
	if err := p.refuse(m.To.Address); err != nil {
		return err
	}
	return p.Sender.Send(ctx, m)
}

// One mail of an event that cannot be sent holds up no other, and none goes out twice.
func TestMailer_NotifyPartly(t *testing.T) {
	for name, c := range map[string]struct {
		refuse func() error
		log    string
		stuck  int
	}{
		"put off":                  {func() error { return errors.New("450 greylisted") }, "greylisted", 0},
		"refused":                  {func() error { return fmt.Errorf("no such mailbox: %w", mail.ErrRefused) }, "no such mailbox", 1},
		"a panic in the middle":    {func() error { panic("a letter nobody has seen") }, "a letter nobody has seen", 0},
		"nothing that it is about": {func() error { return ordering.NewNotFound(words.QuoteInline) }, "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			o := open(t)
			o.Ordered(o.Approved(o.Request(orderingtest.Bakker, orderingtest.NewServer())))
			o.Mails = nil
			server := o.post.Sender
			o.post.Sender = picky{server, func(to string) error {
				if to == "orders@noord.example" {
					return c.refuse()
				}
				return nil
			}}
			if tried, err := o.worker.Due(t.Context()); err != nil || tried != 1 {
				t.Fatalf("%d jobs, %v", tried, err)
			}
			if sent := o.subjects(); len(sent) != 2 || !strings.Contains(o.log.String(), c.log) {
				t.Errorf("sent %q; the log says %s", sent, o.log.String())
			}
			o.post.Sender = server
			o.Clock.Advance(time.Hour)
			o.settle()
			sent, want := o.subjects(), 3 // the rest of them, or that it was refused, or nothing
			if c.log == "" {
				want = 2
			}
			stuck, _, err := o.Store.StuckJobs(t.Context(), ordering.Page{})
			if len(sent) != want || len(stuck) != c.stuck || err != nil {
				t.Errorf("sent %q, %d stuck, %v", sent, len(stuck), err)
			}
		})
	}
}

// Mails for which a notify job has no time left get jobs of their own, and none goes out twice.
func TestMailer_NotifySlowly(t *testing.T) {
	o := open(t)
	o.Ordered(o.Approved(o.Request(orderingtest.Bakker, orderingtest.NewServer())))
	o.Mails = nil
	server := o.post.Sender
	o.post.Sender = picky{server, func(string) error { o.Clock.Advance(time.Minute); return nil }}
	if tried, err := o.worker.Due(t.Context()); err != nil || tried != 1 {
		t.Fatalf("%d jobs, %v", tried, err)
	}
	if sent := o.subjects(); len(sent) != 1 {
		t.Errorf("sent %q, want the first", sent)
	}
	o.post.Sender = server
	o.Clock.Advance(time.Hour)
	o.settle()
	if sent := o.subjects(); len(sent) != 3 || strings.Contains(o.log.String(), "panic") {
		t.Errorf("sent %q; the log says %s", sent, o.log.String())
	}
}

// More recipients than one job mails get a job each.
func TestMailer_NotifyMany(t *testing.T) {
	o := open(t)
	for n := range 60 {
		id := ordering.Subject(fmt.Sprintf("olga-%d", n))
		o.Save(&ordering.Person{Subject: id, Name: "Olga", Mail: string(id) + "@onecentral.example", Language: catalog.Dutch, Roles: []ordering.Role{ordering.Operations}})
	}
	order := o.Ordered(o.Approved(o.Request(orderingtest.Bakker, orderingtest.NewServer())))
	o.settle()
	before := len(o.subjects())
	if _, err := o.Fixture.Orders.Release(t.Context(), orderingtest.As(orderingtest.Olga), ordering.Idempotency{}, order.ID); err != nil {
		t.Fatal(err)
	}
	o.settle()
	if n := len(o.subjects()) - before; n != 61 {
		t.Errorf("%d mails, want one for each of operations", n)
	}
}
