// Package mailtest is the conformance suite of mail.Sender, with an SMTP server and a parser to look at what arrived. A
// driver's test calls Run once; the checks return errors instead of failing a test, so that a test can also show
// which check finds which fault.
package mailtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	netmail "net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/mail"
)

// Fixture is a sender and what came of its messages.
type Fixture struct {
	Sender mail.Sender
	// Arrived lists everything that was delivered, in any order; a driver that keeps one of equal messages lists one.
	Arrived func() ([]Received, error)
}

// Check is one rule of the contract; Run returns what is wrong with the sender, nil for nothing.
type Check struct {
	Name string
	Run  func(ctx context.Context, f Fixture) error
}

// Run runs every check as a subtest on a fixture of its own.
func Run(t *testing.T, open func(t *testing.T) Fixture) {
	t.Helper()
	for _, c := range Checks() {
		t.Run(c.Name, func(t *testing.T) {
			if err := c.Run(t.Context(), open(t)); err != nil {
				t.Error(err)
			}
		})
	}
}

// Checks lists the rules of the contract.
func Checks() []Check {
	return []Check{
		{"a message arrives as it was written", plain},
		{"euro sign, diaeresis and emoji survive in names, subject and both bodies", unicodeSurvives},
		{"long lines and long headers arrive whole, in lines that every server takes", longLines},
		{"a message without HTML is one plain text", textOnly},
		{"lines that look like the protocol stay text", protocolLines},
		{"five hundred hostile names and subjects add no header and no recipient", hostile},
		{"a malformed message is refused and nothing arrives", refused},
		{"the same message again has the same bytes", again},
		{"a cancelled context sends nothing", cancelled},
	}
}

// Example is a message with every field filled; id makes it unique.
func Example(id string) mail.Message {
	return mail.Message{
		ID:         id + "@ordering.example",
		From:       netmail.Address{Name: "oneCentral", Address: "ordering@onecentral.example"},
		To:         netmail.Address{Name: "Jan de Vries", Address: "jan.devries@partner.example"},
		ReplyTo:    netmail.Address{Name: "Account manager", Address: "am@onecentral.example"},
		Subject:    "Uw aanvraag OFF-2026-00042",
		Text:       "Beste Jan,\n\nUw aanvraag is goedgekeurd.\n",
		HTML:       "<!DOCTYPE html>\n<p>Beste Jan,</p>\n<p>Uw aanvraag is <b>goedgekeurd</b>.</p>\n",
		InReplyTo:  []string{"previous@ordering.example"},
		References: []string{"first@ordering.example", "previous@ordering.example"},
		Date:       time.Date(2026, 11, 17, 10, 30, 0, 0, time.FixedZone("CET", 3600)),
		Language:   "nl",
	}
}

// delivered sends messages and says how what arrived differs from them.
func delivered(ctx context.Context, f Fixture, messages ...mail.Message) error {
	want := map[string]mail.Message{}
	for _, m := range messages {
		if err := f.Sender.Send(ctx, m); err != nil {
			return err
		}
		want[m.ID] = m
	}
	arrived, err := f.Arrived()
	if err != nil {
		return err
	}
	if len(arrived) != len(messages) {
		return fmt.Errorf("%d messages arrived of %d", len(arrived), len(messages))
	}
	for _, r := range arrived {
		p, err := Parse(r.Raw)
		if err != nil {
			return fmt.Errorf("%w in:\n%.2000s", err, r.Raw)
		}
		m, ok := want[p.ID]
		if !ok {
			return fmt.Errorf("a message with ID %q arrived that nobody sent, or twice", p.ID)
		}
		delete(want, p.ID)
		if err := Same(m, r); err != nil {
			return err
		}
	}
	return nil
}

// Same says how what arrived is not what was sent: another recipient, a header too many, a text that changed on the way.
func Same(sent mail.Message, arrived Received) error {
	p, err := Parse(arrived.Raw)
	if err == nil {
		err = errors.Join(differs(sent, arrived, p), malformedBytes(arrived.Raw))
	}
	if err != nil {
		return fmt.Errorf("message %q: %w", sent.ID, err)
	}
	return nil
}

// differs says where a delivered message is not the one that was sent.
func differs(m mail.Message, r Received, p Parsed) error {
	if r.Recipients != nil && (len(r.Recipients) != 1 || r.Recipients[0] != m.To.Address || r.From != m.From.Address) {
		return fmt.Errorf("the envelope says from %q to %q", r.From, r.Recipients)
	}
	header := map[string]string{"Auto-Submitted": "auto-generated", "Content-Language": m.Language}
	if len(m.References) > 0 {
		header["References"] = "<" + strings.Join(m.References, "> <") + ">"
	}
	if len(m.InReplyTo) > 0 {
		header["In-Reply-To"] = "<" + strings.Join(m.InReplyTo, "> <") + ">"
	}
	for name, want := range header {
		if got := strings.Join(p.Header[name], "|"); got != want {
			return fmt.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for name, values := range p.Header {
		if !slices.Contains(expectedHeaders, name) || len(values) != 1 {
			return fmt.Errorf("unexpected header %s: %q", name, values)
		}
	}
	date, err := p.Header.Date()
	if err != nil || !date.Equal(m.Date) {
		return fmt.Errorf("date %v, want %v: %v", date, m.Date, err)
	}
	for name, pair := range map[string][2]string{
		"subject": {p.Subject, mail.Line(m.Subject, mail.MaxSubjectRunes)},
		"text":    {p.Text, m.Text},
		"HTML":    {p.HTML, m.HTML},
		"from":    {addresses(p.From...), one(m.From)},
		"to":      {addresses(p.To...), one(m.To)},
		"replyTo": {addresses(p.ReplyTo...), one(m.ReplyTo)},
	} {
		if pair[0] != pair[1] {
			return fmt.Errorf("%s: %q, want %q", name, pair[0], pair[1])
		}
	}
	return nil
}

// expectedHeaders are all that a message may have; others were smuggled in.
//
//nolint:gochecknoglobals // a constant list
var expectedHeaders = []string{
	"Message-Id", "Date", "From", "To", "Reply-To", "Subject", "In-Reply-To", "References", "Mime-Version", "Content-Type",
	"Content-Transfer-Encoding", "Content-Language", "Auto-Submitted", "X-Auto-Response-Suppress", "Received", "Return-Path",
}

func addresses(list ...*netmail.Address) string {
	var all []string
	for _, a := range list {
		all = append(all, fmt.Sprintf("%q <%s>", a.Name, a.Address))
	}
	return strings.Join(all, ", ")
}

// one is the address as it must arrive, empty for none.
func one(a netmail.Address) string {
	if a.Address == "" {
		return ""
	}
	return addresses(&netmail.Address{Name: mail.Name(a.Name), Address: a.Address})
}

// malformedBytes says what a server could stumble over: RFC 5322, 2.1.1 (998 bytes a line) and 2.3 (7-bit, CRLF).
func malformedBytes(raw []byte) error {
	for i, line := range bytes.Split(raw, []byte("\n")) {
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(line) > 998 || bytes.ContainsFunc(line, func(r rune) bool { return r > 126 || (r < ' ' && r != '\t') }) {
			return fmt.Errorf("line %d is too long or not plain ASCII: %.80q", i+1, line)
		}
	}
	return nil
}

func plain(ctx context.Context, f Fixture) error { return delivered(ctx, f, Example("plain")) }

func unicodeSurvives(ctx context.Context, f Fixture) error {
	const text = "€ 1.234,56 voor Daniëlle Çelik-Łukasz 中文 👩‍💻😀 = =20 =? ?="
	m := Example("unicode")
	m.From.Name, m.To.Name, m.ReplyTo.Name = "oneCentral €", "Daniëlle \"D\" Çelik (中文), 👩‍💻", "Accountmanager ë"
	m.Subject, m.Text, m.HTML = text, text+"\n", "<p>"+text+"</p>\n"
	return delivered(ctx, f, m)
}

func longLines(ctx context.Context, f Fixture) error {
	m := Example("long")
	m.Subject = strings.Repeat("Ëén lange regel ", 40)
	m.To.Name = strings.Repeat("ë", 500)
	m.From.Name = strings.Repeat("a", 500)
	m.Text = strings.Repeat("x", 5000) + " einde \n" + strings.Repeat("€ ", 3000) + "\n"
	m.HTML = "<p>" + strings.Repeat("woord ", 5000) + "</p>\n"
	m.References = nil
	for i := range 30 {
		m.References = append(m.References, fmt.Sprintf("%s-%d@ordering.example", strings.Repeat("r", 60), i))
	}
	ascii := Example("long-ascii")
	ascii.Subject = strings.Repeat("b", 500)
	return delivered(ctx, f, m, ascii)
}

func textOnly(ctx context.Context, f Fixture) error {
	m := Example("text")
	m.HTML, m.ReplyTo, m.InReplyTo, m.References, m.To.Name, m.Language = "", netmail.Address{}, nil, nil, "", ""
	return delivered(ctx, f, m)
}

func protocolLines(ctx context.Context, f Fixture) error {
	m := Example("protocol")
	m.Text = ".\n..\n.\nRCPT TO:<victim@example.org>\nFrom me\n--boundary--\n\n\nSubject: no\n trailing  \n=\n"
	m.HTML = ".\n<p>\n.\n</p>\nQUIT\n"
	return delivered(ctx, f, m)
}

func hostile(ctx context.Context, f Fixture) error {
	random := rand.New(rand.NewPCG(2026, 42))
	messages := make([]mail.Message, 500)
	for i := range messages {
		m := Example(fmt.Sprintf("hostile-%03d", i))
		m.To.Name, m.From.Name, m.ReplyTo.Name, m.Subject = Hostile(random), Hostile(random), Hostile(random), "x"+Hostile(random)
		messages[i] = m
	}
	return delivered(ctx, f, messages...)
}

func refused(ctx context.Context, f Fixture) error {
	changes := map[string]func(m *mail.Message){
		"no subject":        func(m *mail.Message) { m.Subject = " \r\n" },
		"no text":           func(m *mail.Message) { m.Text = "" },
		"no date":           func(m *mail.Message) { m.Date = time.Time{} },
		"no id":             func(m *mail.Message) { m.ID = "" },
		"id with a header":  func(m *mail.Message) { m.ID = "a@b>\r\nBcc: <victim@example.org" },
		"reference":         func(m *mail.Message) { m.References = []string{"a b"} },
		"in reply to":       func(m *mail.Message) { m.InReplyTo = []string{"a@b\r\nX: y"} },
		"malformed replyTo": func(m *mail.Message) { m.ReplyTo.Address = "nobody" },
		"malformed from":    func(m *mail.Message) { m.From.Address = "" },
		"language":          func(m *mail.Message) { m.Language = "nl\r\nX: y" },
	}
	for _, address := range []string{
		"", "jan", "@partner.example", "jan@", "jan devries@partner.example", "jan@partner.example, victim@example.org", "<jan@partner.example>",
		"jan@partner.example>\r\nRCPT TO:<victim@example.org", "jan@partner.example\nBcc: victim@example.org", `"jan"@partner.example`, "jan@@partner.example",
		"jan..x@partner.example", "jan@partner..example", "jan@-partner.example", "jan@[127.0.0.1]", "daniëlle@partner.example", "jan@pärtner.example", "jan@partner.example\x00",
		strings.Repeat("j", 65) + "@partner.example", "jan@" + strings.Repeat("partner.", 40) + "example",
	} {
		changes[fmt.Sprintf("to %q", address)] = func(m *mail.Message) { m.To.Address = address }
	}
	for i, name := range slices.Sorted(maps.Keys(changes)) {
		m := Example(fmt.Sprintf("refused-%d", i))
		changes[name](&m)
		if err := f.Sender.Send(ctx, m); !errors.Is(err, mail.ErrRefused) || errors.Is(err, mail.ErrUnavailable) {
			return fmt.Errorf("%s: %v, want ErrRefused", name, err)
		}
	}
	return nothing(f)
}

func nothing(f Fixture) error {
	arrived, err := f.Arrived()
	if err == nil && len(arrived) > 0 {
		return fmt.Errorf("%d messages arrived", len(arrived))
	}
	return err
}

func again(ctx context.Context, f Fixture) error {
	m := Example("again")
	for range 3 {
		if err := f.Sender.Send(ctx, m); err != nil {
			return err
		}
	}
	arrived, err := f.Arrived()
	if err != nil {
		return err
	}
	if len(arrived) != 1 && len(arrived) != 3 {
		return fmt.Errorf("%d messages arrived of 3 equal ones", len(arrived))
	}
	for _, r := range arrived {
		if !bytes.Equal(r.Raw, arrived[0].Raw) {
			return fmt.Errorf("the bytes differ:\n%s\n%s", r.Raw, arrived[0].Raw)
		}
	}
	return nil
}

func cancelled(ctx context.Context, f Fixture) error {
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	if err := f.Sender.Send(ctx, Example("cancelled")); !errors.Is(err, context.Canceled) {
		return fmt.Errorf("sending: %v, want context.Canceled", err)
	}
	return nothing(f)
}
