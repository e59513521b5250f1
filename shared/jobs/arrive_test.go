package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	gosmtp "github.com/emersion/go-smtp"

	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/breaker"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/mail/smtp"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

// unreliable is a mail server that puts off half of what it is sent (4xx), breaks off without an answer after a tenth of what it took,
// and knows nothing of one mailbox (5xx). It counts each.
type unreliable struct {
	gone string // the mailbox

	mu                    sync.Mutex
	dice                  *rand.Rand
	putOff, lost, refused int
}

func (u *unreliable) chance(percent int, count *int) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	hit := u.dice.IntN(100) < percent
	if hit {
		*count++
	}
	return hit
}

func (u *unreliable) start(t *testing.T) *mailtest.Sink {
	t.Helper()
	return mailtest.NewSink(t, mailtest.SinkOptions{
		Recipient: func(address string) error {
			switch {
			case address == u.gone && u.chance(100, &u.refused):
				return &gosmtp.SMTPError{Code: 550, Message: "no such mailbox"}
			case u.chance(25, &u.putOff):
				return &gosmtp.SMTPError{Code: 451, Message: "greylisted"}
			}
			return nil
		},
		Content: func([]byte) error {
			if u.chance(33, &u.putOff) { // of the three quarters that come so far
				return &gosmtp.SMTPError{Code: 452, Message: "too busy"}
			}
			return nil
		},
		Lost: func() bool { return u.chance(10, &u.lost) },
	})
}

// mailing is an office whose mails go out through an unreliable server until none is left to send.
type mailing struct {
	*office
	server *unreliable
	sink   *mailtest.Sink
	quotes []*ordering.QuoteVersion
}

// newMailing takes so many quotes to their orders. Those of the last tenth are of a partner whose order mailbox is gone. plant changes
// what sends, nil for nothing.
func newMailing(t *testing.T, deals int, seed uint64, plant func(mail.Sender) mail.Sender) *mailing {
	t.Helper()
	gone := orderingtest.Partner(orderingtest.Zuid).OrderMailbox
	m := &mailing{office: open(t), server: &unreliable{gone: gone, dice: rand.New(rand.NewPCG(seed, 24))}}
	m.sink = m.server.start(t)
	sender, err := smtp.New("smtp://" + m.sink.Addr + "?tls=none")
	if err != nil {
		t.Fatal(err)
	}
	guarded := breaker.New(sender, m.Clock.Now)
	m.post.Sender, m.worker.Held = guarded, workers.Held(guarded)
	if plant != nil {
		m.post.Sender = plant(guarded)
	}
	m.render.Draw = func(document.Content) ([]byte, error) { return []byte("%PDF-1.7"), nil }
	for n := range deals {
		customer := orderingtest.Bakker
		if n >= deals-deals/10 {
			customer = orderingtest.Slager
		}
		m.quotes = append(m.quotes, m.Request(customer, orderingtest.NewServer()))
	}
	m.deliver()
	for _, v := range m.quotes {
		m.ApproveAll(v)
	}
	m.deliver()
	for _, v := range m.quotes {
		d, err := m.Store.Document(t.Context(), v.Partner, v.Ref(), ordering.DocumentParty)
		if err != nil {
			t.Fatal(err)
		}
		in := m.Confirmation(v)
		in.DocumentSHA256, in.Digest = d.SHA256, func(context.Context, string) (string, error) { return d.SHA256, nil }
		if _, err := m.Quotes.Confirm(t.Context(), orderingtest.Signer(v.Partner), ordering.Idempotency{}, orderingtest.Target(v), in); err != nil {
			t.Fatal(err)
		}
	}
	m.deliver()
	return m
}

// deliver works until no job is left but those that can never be done, and sweeps as the product does.
func (m *mailing) deliver() {
	m.t.Helper()
	for round := 1; round < 2_000; round++ {
		m.settle()
		if round%60 == 0 {
			if _, err := m.Fixture.Jobs.Sweep(m.t.Context()); err != nil {
				m.t.Fatal(err)
			}
		}
		if m.left() == 0 {
			return
		}
		m.Clock.Advance(5 * time.Second)
	}
	m.t.Fatalf("%d jobs are left", m.left())
}

// left counts the jobs that wait, or will be tried again.
func (o *office) left() (count int) {
	o.t.Helper()
	stuck, err := ordering.All(func(p ordering.Page) ([]*ordering.Job, string, error) { return o.Store.StuckJobs(o.t.Context(), p) })
	if err != nil {
		o.t.Fatal(err)
	}
	due, err := ordering.All(func(p ordering.Page) ([]*ordering.Job, string, error) {
		return o.Store.DueJobs(o.t.Context(), o.Clock.Now().Add(time.Hour), p)
	})
	if err != nil {
		o.t.Fatal(err)
	}
	return len(due) + len(slices.DeleteFunc(stuck, func(j *ordering.Job) bool { return j.Never }))
}

// faults tells of mails that did not arrive, or under two Message-IDs, or as different bytes under one; and of a refused one that its
// account manager was not told of. It counts the mails and those that arrived more than once.
func (m *mailing) faults() (wrong []string, mails, again int) {
	m.t.Helper()
	ids, bodies := map[string]map[string]bool{}, map[string]string{}
	times := map[string]int{}
	for _, arrived := range m.sink.Arrived() {
		p, err := mailtest.Parse(arrived.Raw)
		if err != nil {
			m.t.Fatal(err)
		}
		if times[p.ID]++; times[p.ID] == 2 {
			again++
		}
		if first, ok := bodies[p.ID]; ok && first != string(arrived.Raw) {
			wrong = append(wrong, p.ID+" arrived in two forms")
		}
		bodies[p.ID] = string(arrived.Raw)
		what := p.Subject + " to " + p.To[0].Address
		if ids[what] == nil {
			ids[what] = map[string]bool{}
		}
		ids[what][p.ID] = true
	}
	for _, v := range m.quotes {
		arrived, told := 0, 0
		for what, of := range ids {
			switch {
			case !strings.Contains(what, strings.TrimPrefix(string(v.Quote), "OFF")):
			case strings.Contains(what, "niet bezorgd"): // may be of several mails
				told += len(of)
			default:
				arrived++
				if len(of) != 1 {
					wrong = append(wrong, fmt.Sprintf("%s came under %d Message-IDs", what, len(of)))
				}
			}
		}
		mails += arrived
		// Asked: the account manager. Approved: who requested it and the order mailbox. Ordered: these two and the account manager.
		want, refused := 1+2+3, 0
		if v.Partner == orderingtest.Zuid { // whose order mailbox is gone; released: operations
			want, refused = 1+1+2+1, 2
		}
		if arrived != want || told < refused {
			wrong = append(wrong, fmt.Sprintf("of %s %d mails arrived, not %d; %d were told undeliverable, not %d", v.Quote, arrived, want, told, refused))
		}
	}
	return wrong, mails, again
}

// Through a server that puts off, breaks off and refuses, every mail arrives, twice only under one Message-ID; of one that is refused
// the account manager is told.
func TestMailer_Arrives(t *testing.T) {
	m := newMailing(t, testvolume.Promised(1_000, 150, 20), testvolume.Seed(t), nil)
	wrong, mails, again := m.faults()
	for _, fault := range wrong {
		t.Error(fault)
	}
	s := m.server
	if s.putOff < mails/2 || s.lost == 0 || s.refused == 0 || again == 0 {
		t.Errorf("that was no test: %d put off, %d broken off, %d refused, %d came again", s.putOff, s.lost, s.refused, again)
	}
	testvolume.Figure(t, "%d mails, %d times put off, %d broken off after they were taken, %d refused and told: %d lost, %d came again under their Message-ID",
		mails, s.putOff, s.lost, s.refused, len(wrong), again)
}

func TestMailer_ArrivesPlanted(t *testing.T) {
	for name, plant := range map[string]func(mail.Sender) mail.Sender{
		"what is put off counts as sent": func(s mail.Sender) mail.Sender {
			return sending(func(ctx context.Context, m mail.Message) error {
				if err := s.Send(ctx, m); !errors.Is(err, mail.ErrUnavailable) {
					return err
				}
				return nil
			})
		},
		"every try has its Message-ID": func(s mail.Sender) mail.Sender {
			tries := 0
			return sending(func(ctx context.Context, m mail.Message) error {
				tries++
				m.ID = fmt.Sprintf("%d-%s", tries, m.ID)
				return s.Send(ctx, m)
			})
		},
		"nobody is told of what is refused": func(s mail.Sender) mail.Sender {
			return sending(func(ctx context.Context, m mail.Message) error {
				if err := s.Send(ctx, m); !errors.Is(err, mail.ErrRefused) {
					return err
				}
				return nil
			})
		},
	} {
		t.Run(name, func(t *testing.T) {
			if wrong, _, _ := newMailing(t, 20, 1, plant).faults(); len(wrong) == 0 {
				t.Error("goes unseen")
			}
		})
	}
}
