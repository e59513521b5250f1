package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	nativesmtp "net/smtp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/mail/smtp"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/testvolume"
)

// TestMailer_Hostile puts five names that nobody has into each of two thousand mails (two hundred under
// the race detector), all kinds in turn, sends them through a real SMTP server, and reads back what arrived.
func TestMailer_Hostile(t *testing.T) {
	h := newHostile(t, testvolume.Seed(t))
	sink := mailtest.NewSink(t, mailtest.SinkOptions{})
	sender, err := smtp.New("smtp://" + sink.Addr + "?tls=none")
	if err != nil {
		t.Fatal(err)
	}
	mails := testvolume.Of(2000, 200)
	for n := range mails {
		if err := h.mail(n, sender, sink); err != nil {
			t.Fatal(err)
		}
	}
	if h.names != 5*mails {
		t.Errorf("%d names", h.names)
	}
	testvolume.Figure(t, "%d texts in %d mails: all arrive and are read as supplied", h.names, mails)
}

// Planted faults: senders that take names for what they say.
func TestMailer_HostilePlanted(t *testing.T) {
	for name, trusting := range map[string]func(addr string, m mail.Message, raw string) error{
		"writes the recipient's name as it is": func(addr string, m mail.Message, raw string) error {
			before, rest, _ := strings.Cut(raw, "\r\nTo:")
			at := strings.Index(rest, "<"+m.To.Address+">")
			return nativesmtp.SendMail(addr, nil, m.From.Address, []string{m.To.Address}, []byte(before+"\r\nTo: "+m.To.Name+" "+rest[at:]))
		},
		"writes the subject as it is": func(addr string, m mail.Message, raw string) error {
			before, rest, _ := strings.Cut(raw, "\r\nSubject:")
			_, after, _ := strings.Cut(strings.ReplaceAll(rest, "\r\n ", " "), "\r\n")
			return nativesmtp.SendMail(addr, nil, m.From.Address, []string{m.To.Address}, []byte(before+"\r\nSubject: "+m.Subject+"\r\n"+after))
		},
		"reads recipients from the name": func(addr string, m mail.Message, raw string) error {
			to := []string{m.To.Address}
			if strings.Contains(m.To.Name, "victim@example.org") {
				to = append(to, "victim@example.org")
			}
			return nativesmtp.SendMail(addr, nil, m.From.Address, to, []byte(raw))
		},
		"leaves out what is not Latin": func(addr string, m mail.Message, raw string) error {
			m.Text = strings.Map(func(r rune) rune {
				if r > 0x24f && r != '€' {
					return -1
				}
				return r
			}, m.Text)
			rendered, err := mail.Render(m)
			return errors.Join(err, nativesmtp.SendMail(addr, nil, m.From.Address, []string{m.To.Address}, rendered))
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHostile(t, 2026)
			sink := mailtest.NewSink(t, mailtest.SinkOptions{})
			sender := sending(func(_ context.Context, m mail.Message) error {
				raw, err := mail.Render(m)
				if err != nil {
					return err
				}
				return trusting(sink.Addr, m, string(raw))
			})
			for n := range 200 {
				if h.mail(n, sender, sink) != nil {
					return
				}
			}
			t.Error("goes unseen")
		})
	}
}

// sending is a sender that is a function.
type sending func(context.Context, mail.Message) error

func (s sending) Send(ctx context.Context, m mail.Message) error { return s(ctx, m) }

// hostile is an office whose partners, customers and people have names that nobody has.
type hostile struct {
	*office
	random *rand.Rand
	// waiting is a version that nobody decided, ordered one that became an order.
	waiting, ordered *ordering.QuoteVersion
	names            int
}

func newHostile(t *testing.T, seed uint64) *hostile {
	t.Helper()
	h := &hostile{office: open(t), random: rand.New(rand.NewPCG(seed, 10_000))}
	h.waiting = h.Request(orderingtest.Bakker, orderingtest.NewServer())
	h.ordered = h.Approved(h.Request(orderingtest.Bakker, orderingtest.NewServer()))
	h.Ordered(h.ordered)
	h.Fill(orderingtest.Bakker, orderingtest.NewServer())
	return h
}

func (h *hostile) name() string {
	h.names++
	return mailtest.Hostile(h.random)
}

var hostileKinds = []ordering.NoticeKind{
	ordering.NoticeApprovalAsked, ordering.NoticeApprovalReminder, ordering.NoticeStandInAsked, ordering.NoticeReturned, ordering.NoticeDeclined,
	ordering.NoticeApproved, ordering.NoticeWithdrawn, ordering.NoticeExpiring, ordering.NoticeExpired, ordering.NoticeCommented, ordering.NoticeOrdered,
	ordering.NoticeReleased, ordering.NoticeCompleted, ordering.NoticeCancelled, ordering.NoticeFailed, ordering.NoticeCartReminder, ordering.NoticeUndelivered,
}

// mail sends the n-th mail and says what is wrong with what arrived.
func (h *hostile) mail(n int, sender mail.Sender, sink *mailtest.Sink) error {
	kind := hostileKinds[n%len(hostileKinds)]
	v := *h.ordered
	if kind.AsksDecision() {
		v = *h.waiting
	}
	if kind == ordering.NoticeExpiring {
		v.State = ordering.Approved
	}
	recipient, customer, partner, requester, text := h.name(), h.name(), h.name(), h.name(), h.name()
	job := &ordering.Job{
		ID: ordering.JobID(fmt.Sprintf("hostile-%d", n)), Kind: ordering.JobMail, Notice: kind, Partner: v.Partner, Customer: v.Customer, Quote: v.Quote, Version: v.Number,
		To:   &ordering.Recipient{Subject: orderingtest.Anna, Name: recipient, Mail: "reader@partner.example", Language: []ordering.Language{catalog.Dutch, catalog.English}[n/len(hostileKinds)%2]},
		Role: ordering.AccountManager, By: orderingtest.Anna, Text: text, CreatedAt: h.Clock.Now(),
	}
	v.CustomerAt.LegalName, v.CustomerAt.Reference, v.PartnerAt.Name, v.RequestedBy.Name, v.Answer, v.Reason = customer, customer, partner, requester, text, text
	if err := h.rename(&v, customer); err != nil {
		return err
	}
	var sent mail.Message
	h.post.Sender = sending(func(ctx context.Context, m mail.Message) error {
		sent = m
		return sender.Send(ctx, m)
	})
	before := len(sink.Arrived())
	if err := h.post.Do(h.t.Context(), job); err != nil {
		return fmt.Errorf("%s: %w", kind, err)
	}
	arrived := sink.Arrived()[before:]
	if len(arrived) != 1 {
		return fmt.Errorf("%s: %d mails arrived", kind, len(arrived))
	}
	if err := mailtest.Same(sent, arrived[0]); err != nil {
		return fmt.Errorf("%s: %w", kind, err)
	}
	return h.reads(kind, arrived[0], recipient, customer)
}

// rename writes the version as given, and its customer's name besides: what a cart's mail tells.
func (h *hostile) rename(v *ordering.QuoteVersion, name string) error {
	return h.Store.Update(h.t.Context(), func(tx ordering.Tx) error {
		_, err := tx.Version(h.t.Context(), v.Partner, v.Ref())
		customer, other := tx.Customer(h.t.Context(), v.Partner, v.Customer)
		if err := errors.Join(err, other); err != nil {
			return err
		}
		customer.LegalName = name
		tx.Save(v, customer)
		return nil
	})
}

// reads says what of the names is not in the mail as its reader sees it. What is sent is compared with what was supplied
// here, without the code that made it harmless.
func (h *hostile) reads(kind ordering.NoticeKind, r mailtest.Received, recipient, customer string) error {
	p, err := mailtest.Parse(r.Raw)
	if err != nil {
		return err
	}
	if !slices.Equal(r.Recipients, []string{"reader@partner.example"}) || len(p.To) != 1 || p.To[0].Address != "reader@partner.example" {
		return fmt.Errorf("%s: went to %q, says %v", kind, r.Recipients, p.To)
	}
	if want := begins(steered(strings.ReplaceAll(recipient, `\`, "/"))); !strings.HasPrefix(steered(p.To[0].Name), want) {
		return fmt.Errorf("%s: the recipient's name is %q, want %q", kind, p.To[0].Name, want)
	}
	if want := begins(visible(customer)); kind != ordering.NoticeUndelivered && !strings.Contains(visible(p.Subject), want) {
		return fmt.Errorf("%s: subject %q lacks %q", kind, p.Subject, want)
	}
	if want := begins(visible(customer)); !strings.Contains(visible(p.Text), want) {
		return fmt.Errorf("%s: the text lacks %q", kind, want)
	}
	return nil
}

// begins are the first letters of a name, as many as every mail has room for.
func begins(name string) string {
	runes := []rune(name)
	return string(runes[:min(len(runes), 25)])
}

// steered is a text without spaces, what only steers, and what stands for broken letters: a name as a header carries it.
func steered(s string) string {
	return strings.Map(func(r rune) rune {
		if r == utf8.RuneError || unicode.IsSpace(r) || unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control) {
			return -1
		}
		return r
	}, s)
}

// visible is what a reader sees of a text: also without what shows nothing, and marks beyond the third on a letter. Letters are apart
// from their marks, whatever kept them from being composed.
func visible(s string) string {
	shown := strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.C, unicode.Variation_Selector) || r == '\u034f' {
			return -1
		}
		return r
	}, steered(s))
	marks := 0
	return strings.Map(func(r rune) rune {
		if !unicode.Is(unicode.M, r) {
			marks = 0
		} else if marks++; marks > 3 {
			return -1
		}
		return r
	}, norm.NFD.String(shown))
}
