package mailtest_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/mailtest"
)

// fault is a bug that a driver could have; the zero value is none.
type fault string

// sender delivers into memory, right but for its fault.
type sender struct {
	fault fault

	mu      sync.Mutex
	arrived []mailtest.Received
}

func (s *sender) Send(ctx context.Context, m mail.Message) error {
	if err := ctx.Err(); err != nil && s.fault != "ignores the context" {
		return err
	}
	to := []string{m.To.Address}
	given := m
	switch s.fault {
	case "loses the HTML":
		m.HTML = ""
	case "makes its own Message-ID":
		m.ID = fmt.Sprintf("%d@driver.example", len(s.arrived))
	case "trims the text":
		m.Text = strings.TrimSpace(m.Text)
	case "forgets who to answer":
		m.ReplyTo.Address = ""
	case "loses the thread":
		m.References = nil
	}
	raw, err := mail.Render(m)
	if err != nil {
		switch s.fault {
		case "calls every error unavailable":
			return mail.ErrUnavailable
		case "swallows refusals":
			return nil
		}
		return err
	}
	text := string(raw)
	switch s.fault {
	case "writes names as they are":
		text = strings.Replace(text, "\r\nTo: ", "\r\nX-Name: "+given.To.Name+"\r\nTo: ", 1)
		text = strings.Replace(text, "X-Name: ", "Received: ", 1)
	case "reads recipients from names":
		for _, word := range strings.Fields(given.To.Name) {
			if strings.Contains(word, "victim@") {
				to = append(to, "victim@example.org")
			}
		}
	case "adds a date of its own to the bytes":
		s.mu.Lock()
		text = fmt.Sprintf("Received: %d\r\n%s", len(s.arrived), text)
		s.mu.Unlock()
	case "garbles what is not Latin":
		text = strings.ReplaceAll(text, "=E2=82=AC", "=80")
	case "joins folded lines":
		text = strings.ReplaceAll(text, "\r\n ", " ")
	case "stops at a lone dot":
		text, _, _ = strings.Cut(text, "\r\n.\r\n")
	case "sends twice":
		s.mu.Lock()
		s.arrived = append(s.arrived, mailtest.Received{From: m.From.Address, Recipients: to, Raw: []byte(text)})
		s.mu.Unlock()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.arrived = append(s.arrived, mailtest.Received{From: m.From.Address, Recipients: to, Raw: []byte(text)})
	return nil
}

// passes runs a check on a sender with the fault.
func passes(t *testing.T, c mailtest.Check, f fault) error {
	t.Helper()
	s := &sender{fault: f}
	return c.Run(t.Context(), mailtest.Fixture{Sender: s, Arrived: func() ([]mailtest.Received, error) { return s.arrived, nil }})
}

// The suite accepts a right sender.
func TestSuite(t *testing.T) {
	for _, c := range mailtest.Checks() {
		if err := passes(t, c, ""); err != nil {
			t.Errorf("%s: %v", c.Name, err)
		}
	}
}

func TestSuite_Planted(t *testing.T) {
	for f, check := range map[fault]string{
		"writes names as they are":            "five hundred hostile names and subjects add no header and no recipient",
		"reads recipients from names":         "five hundred hostile names and subjects add no header and no recipient",
		"makes its own Message-ID":            "a message arrives as it was written",
		"loses the HTML":                      "a message arrives as it was written",
		"trims the text":                      "a message arrives as it was written",
		"forgets who to answer":               "a message arrives as it was written",
		"loses the thread":                    "a message arrives as it was written",
		"sends twice":                         "a message arrives as it was written",
		"garbles what is not Latin":           "euro sign, diaeresis and emoji survive in names, subject and both bodies",
		"joins folded lines":                  "long lines and long headers arrive whole, in lines that every server takes",
		"stops at a lone dot":                 "lines that look like the protocol stay text",
		"calls every error unavailable":       "a malformed message is refused and nothing arrives",
		"swallows refusals":                   "a malformed message is refused and nothing arrives",
		"adds a date of its own to the bytes": "the same message again has the same bytes",
		"ignores the context":                 "a cancelled context sends nothing",
	} {
		t.Run(string(f), func(t *testing.T) {
			i := slices.IndexFunc(mailtest.Checks(), func(c mailtest.Check) bool { return c.Name == check })
			if i < 0 || passes(t, mailtest.Checks()[i], f) == nil {
				t.Errorf("%q does not see it", check)
			}
		})
	}
}
