// Package breaker stops trying a mail server that is down (the pattern is known as a circuit breaker), so that nobody waits for one that never answers.
package breaker

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/mail"
)

// When the server counts as down: so many sendings in a row failed for a reason that is not their recipient's, or it took no
// recipient of so many domains in a row. A partner whose own mailboxes are gone stops nobody else's mail.
const (
	mostFailures = 5
	mostDomains  = 5
)

// pause is for how long nothing is tried then. After it one message is; as long as that is on its way no other is.
const pause = 15 * time.Second

// Sender is a mail.Sender that tries another one while that works. New makes one. It is safe for concurrent use.
type Sender struct {
	sender mail.Sender
	now    func() time.Time

	mu sync.Mutex
	// failures counts those in a row, refused has the domains of recipients that were not taken in a row.
	failures int
	refused  map[string]bool
	// until is when the next one may be tried, zero while all are; trying says that one is on its way then.
	until  time.Time
	trying bool
	cause  error
}

var _ mail.Sender = (*Sender)(nil)

var errRefusesAll = errors.New("it refuses every recipient")

// New tries with sender, by the clock.
func New(sender mail.Sender, now func() time.Time) *Sender {
	return &Sender{sender: sender, now: now, refused: map[string]bool{}}
}

// Send implements mail.Sender. What it does not try gets mail.ErrUntried. While everything is refused a refusal is unavailable: it says
// nothing about the message.
func (s *Sender) Send(ctx context.Context, m mail.Message) error {
	if err := m.Check(); err != nil {
		return fmt.Errorf("breaker.Send(%q): %w", m.ID, err)
	}
	trial, err := s.begin()
	if err != nil {
		return fmt.Errorf("breaker.Send(%q): %w: %w", m.ID, mail.ErrUnavailable, err)
	}
	defer s.end(trial)
	if err = s.sender.Send(ctx, m); ctx.Err() != nil {
		return err // its caller gave up, which says nothing of the server
	}
	return s.learn(trial, m, err)
}

// begin returns why nothing is tried at the moment, and else whether the message tells if the server is back.
func (s *Sender) begin() (trial bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.open(); err != nil {
		return false, err
	}
	s.trying = !s.until.IsZero()
	return s.trying, nil
}

// open is called with the lock held.
func (s *Sender) open() error {
	if s.until.IsZero() || !s.trying && !s.now().Before(s.until) {
		return nil
	}
	return fmt.Errorf("%w, for the server is down: %w", mail.ErrUntried, s.cause)
}

func (s *Sender) end(trial bool) {
	if trial {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.trying = false
	}
}

// learn notes what came of a message, and returns what to make of it.
func (s *Sender) learn(trial bool, m mail.Message, err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case err == nil:
		s.failures, s.until = 0, time.Time{}
		clear(s.refused)
	case errors.Is(err, mail.ErrRefused), errors.Is(err, mail.ErrRecipient):
		_, domain, _ := strings.Cut(m.To.Address, "@")
		s.failures, s.refused[strings.ToLower(domain)] = 0, true
		if len(s.refused) < mostDomains {
			s.until = time.Time{}
			return err
		}
		s.until, s.cause = s.now().Add(pause), errRefusesAll
		return fmt.Errorf("%w: %w: %s", mail.ErrUnavailable, errRefusesAll, err.Error()) // no refusal, which would give the mail up
	default:
		if s.failures++; trial || s.failures >= mostFailures {
			s.until, s.cause = s.now().Add(pause), err
		}
	}
	return err
}

// Open reports whether a message would not be tried at the moment.
func (s *Sender) Open() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.open() != nil
}

// Ping returns why no mail can be sent at the moment.
func (s *Sender) Ping(ctx context.Context) error {
	s.mu.Lock()
	err := s.open()
	s.mu.Unlock()
	if err != nil {
		return err
	}
	if server, ok := s.sender.(interface {
		Ping(ctx context.Context) error
	}); ok {
		return server.Ping(ctx)
	}
	return nil
}
