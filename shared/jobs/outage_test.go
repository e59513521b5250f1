package jobs_test

import (
	"context"
	"fmt"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/breaker"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/mail/smtp"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// silent is a mail server that accepts connections and never says anything; it counts them.
func silent(t *testing.T) (address string, tried *atomic.Int64) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	tried = &atomic.Int64{}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			tried.Add(1)
			t.Cleanup(func() { _ = conn.Close() })
		}
	}()
	return listener.Addr().String(), tried
}

func dial(t *testing.T, address string) mail.Sender {
	t.Helper()
	s, err := smtp.New("smtp://" + address + "?tls=none&timeout=100ms")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// outage approves a quote while twenty mails wait for a server that never answers, and returns how long its document took.
func outage(t *testing.T, o *office, begin func()) time.Duration {
	t.Helper()
	for range 20 {
		o.Request(orderingtest.Bakker, orderingtest.NewServer())
	}
	begin()
	time.Sleep(100 * time.Millisecond)
	began := time.Now()
	v := o.ApproveAll(o.Request(orderingtest.Bakker, orderingtest.NewServer()))
	ready := func() bool {
		_, err := o.Store.Document(t.Context(), v.Partner, v.Ref(), ordering.DocumentParty)
		return err == nil
	}
	if !within(time.Minute, ready) {
		t.Error("no document")
	}
	return time.Since(began)
}

// exchanged is a mail server that another takes the place of.
type exchanged struct{ now atomic.Pointer[mail.Sender] }

func (e *exchanged) by(s mail.Sender) { e.now.Store(&s) }

func (e *exchanged) Send(ctx context.Context, m mail.Message) error {
	return (*e.now.Load()).Send(ctx, m)
}

// A mail server that accepts and never answers holds up no document, is soon left alone, and uses up no tries. When it is
// back every mail arrives.
func TestPool_MailServerSilent(t *testing.T) {
	o := open(t)
	address, tried := silent(t)
	server := &exchanged{}
	server.by(dial(t, address))
	guarded := breaker.New(server, o.Clock.Now)
	o.post.Sender, o.worker.Held = guarded, workers.Held(guarded)
	stop := start(t, jobs.Pool{Worker: o.worker, Queue: jobs.NewQueue()}, 10*time.Millisecond, time.Second)
	took := outage(t, o, func() {})
	if took > time.Second {
		t.Errorf("the document took %s", took)
	}
	if !within(10*time.Second, guarded.Open) {
		t.Fatal("the server is still tried")
	}
	time.Sleep(200 * time.Millisecond)
	for range 4 { // a minute in which one mail is tried every quarter of a minute
		before := tried.Load()
		o.Clock.Advance(15 * time.Second)
		within(3*time.Second, func() bool { return tried.Load() > before && guarded.Open() })
	}
	if n := tried.Load(); n > 20 {
		t.Errorf("%d connections were made", n)
	}
	sink := mailtest.NewSink(t, mailtest.SinkOptions{})
	server.by(dial(t, sink.Addr))
	arrived := within(20*time.Second, func() bool {
		o.Clock.Advance(15 * time.Second)
		time.Sleep(20 * time.Millisecond)
		return len(sink.Arrived()) >= 21
	})
	stop()
	stuck, _, err := o.Store.StuckJobs(t.Context(), ordering.Page{})
	if !arrived || len(stuck) != 0 || err != nil {
		t.Errorf("%d mails arrived, %d were given up, %v", len(sink.Arrived()), len(stuck), err)
	}
}

// A planted bug: one worker for all kinds, and no breaker. This is how the 75 seconds came about.
func TestPool_MailServerSilentPlanted(t *testing.T) {
	o := open(t)
	address, _ := silent(t)
	o.post.Sender = dial(t, address)
	ended := make(chan struct{})
	took := outage(t, o, func() {
		go func() {
			defer close(ended)
			for tried := 1; tried > 0; {
				tried, _ = o.worker.Due(t.Context())
			}
		}()
	})
	<-ended
	if took < time.Second {
		t.Error("goes unseen")
	}
}

// What was not tried counts for no attempt, be it one mail or all of an event.
func TestMailer_Untried(t *testing.T) {
	o := open(t)
	o.Ordered(o.Approved(o.Request(orderingtest.Bakker, orderingtest.NewServer())))
	o.sender.before = fmt.Errorf("%w: %w", mail.ErrUnavailable, mail.ErrUntried)
	for range 20 {
		if _, err := o.worker.Due(t.Context()); err != nil {
			t.Fatal(err)
		}
		o.Clock.Advance(time.Minute)
	}
	due, _, err := o.Fixture.Jobs.DueJobs(t.Context(), ordering.Page{})
	if err != nil || len(due) != 3 {
		t.Fatalf("%d mails wait, %v; want all three", len(due), err)
	}
	for _, job := range due {
		if job.Attempts != 0 {
			t.Errorf("%s to %s had %d attempts", job.Kind, job.To.Mail, job.Attempts)
		}
	}
}
