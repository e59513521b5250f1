package mailtest

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// Sink is an SMTP server on loopback that keeps what it is sent. NewSink starts one.
type Sink struct {
	// Addr is its host and port.
	Addr string

	options SinkOptions
	mu      sync.Mutex
	arrived []Received
}

// SinkOptions change how a sink behaves; the zero value takes everything in the clear.
type SinkOptions struct {
	// TLS offers STARTTLS.
	TLS *tls.Config
	// User and Password, when set, are demanded before a message.
	User, Password string
	// Recipient and Content answer instead of accepting, when they return an error; make it a *smtp.SMTPError for a code.
	Recipient func(address string) error
	Content   func(raw []byte) error
	// Lost breaks the connection instead of answering, when it returns true, after the message was taken.
	Lost func() bool
}

// NewSink starts a sink that stops with the test.
func NewSink(t *testing.T, options SinkOptions) *Sink {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &Sink{Addr: listener.Addr().String(), options: options}
	server := smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) {
		return &session{sink: s, conn: c}, nil
	}))
	server.Domain = "sink.test"
	server.TLSConfig = options.TLS
	server.AllowInsecureAuth = true
	server.ReadTimeout, server.WriteTimeout = 10*time.Second, 10*time.Second
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	t.Cleanup(func() {
		// The listener too, for Serve may not have taken it yet.
		_, _ = server.Close(), listener.Close()
		if err := <-done; err != nil && !errors.Is(err, smtp.ErrServerClosed) && !errors.Is(err, net.ErrClosed) {
			t.Errorf("mail sink: %v", err)
		}
	})
	return s
}

// Arrived lists what came in, in order.
func (s *Sink) Arrived() []Received {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.arrived)
}

// session is one connection's state; go-smtp calls it from one goroutine.
type session struct {
	sink     *Sink
	conn     *smtp.Conn
	loggedIn bool
	current  Received
}

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != s.sink.options.User || password != s.sink.options.Password {
			return smtp.ErrAuthFailed
		}
		s.loggedIn = true
		return nil
	}), nil
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	if s.sink.options.User != "" && !s.loggedIn {
		return smtp.ErrAuthRequired
	}
	s.current = Received{From: from}
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if refuse := s.sink.options.Recipient; refuse != nil {
		if err := refuse(to); err != nil {
			return err
		}
	}
	s.current.Recipients = append(s.current.Recipients, to)
	return nil
}

func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if refuse := s.sink.options.Content; refuse != nil {
		if err := refuse(raw); err != nil {
			return err
		}
	}
	s.current.Raw = raw
	s.sink.mu.Lock()
	defer s.sink.mu.Unlock()
	s.sink.arrived = append(s.sink.arrived, s.current)
	if lost := s.sink.options.Lost; lost != nil && lost() {
		return s.conn.Conn().Close()
	}
	return nil
}

func (s *session) Reset()        { s.current = Received{} }
func (s *session) Logout() error { return nil }
