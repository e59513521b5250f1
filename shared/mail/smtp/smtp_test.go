package smtp

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	gosmtp "github.com/emersion/go-smtp"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/mailtest"
)

func open(t *testing.T, rawURL string) *Sender {
	t.Helper()
	s, err := New(rawURL)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestConformance(t *testing.T) {
	mailtest.Run(t, func(t *testing.T) mailtest.Fixture {
		sink := mailtest.NewSink(t, mailtest.SinkOptions{})
		return mailtest.Fixture{
			Sender:  open(t, "smtp://"+sink.Addr+"?tls=none"),
			Arrived: func() ([]mailtest.Received, error) { return sink.Arrived(), nil },
		}
	})
}

// The answer decides whether to repeat.
func TestSender_Answers(t *testing.T) {
	answer := func(code int) error { return &gosmtp.SMTPError{Code: code, Message: "as the test says"} }
	for name, test := range map[string]struct {
		options mailtest.SinkOptions
		login   string
		want    error
		mailbox bool
	}{
		"a server that closes is unavailable, for everybody": {
			options: mailtest.SinkOptions{Recipient: func(string) error { return answer(421) }}, want: mail.ErrUnavailable,
		},
		"a recipient that does not exist is refused": {
			options: mailtest.SinkOptions{Recipient: func(string) error { return answer(550) }}, want: mail.ErrRefused,
		},
		"a full mailbox is unavailable": {
			options: mailtest.SinkOptions{Recipient: func(string) error { return answer(452) }}, want: mail.ErrUnavailable, mailbox: true,
		},
		"greylisting is unavailable": {
			options: mailtest.SinkOptions{Recipient: func(string) error { return answer(451) }}, want: mail.ErrUnavailable, mailbox: true,
		},
		"content that the server never takes is refused": {
			options: mailtest.SinkOptions{Content: func([]byte) error { return answer(554) }}, want: mail.ErrRefused,
		},
		"content that the server cannot take now is unavailable": {
			options: mailtest.SinkOptions{Content: func([]byte) error { return answer(451) }}, want: mail.ErrUnavailable,
		},
		"a wrong password is unavailable, for the message is not to blame": {
			options: mailtest.SinkOptions{User: "ordering", Password: "right"}, login: "ordering:wrong@", want: mail.ErrUnavailable,
		},
		"a missing login is unavailable too": {
			options: mailtest.SinkOptions{User: "ordering", Password: "right"}, want: mail.ErrUnavailable,
		},
	} {
		t.Run(name, func(t *testing.T) {
			sink := mailtest.NewSink(t, test.options)
			err := open(t, "smtp://"+test.login+sink.Addr+"?tls=none").Send(t.Context(), mailtest.Example("1"))
			for _, kind := range []error{mail.ErrRefused, mail.ErrUnavailable} {
				if errors.Is(err, kind) != (kind == test.want) {
					t.Errorf("%v, want %v", err, test.want)
				}
			}
			if errors.Is(err, mail.ErrRecipient) != test.mailbox {
				t.Errorf("%v, the mailbox's doing: want %t", err, test.mailbox)
			}
			if len(sink.Arrived()) != 0 {
				t.Error("it arrived")
			}
		})
	}
}

// A password that is kept elsewhere is asked for at each login, so that another one is used when it changes.
func TestSender_Password(t *testing.T) {
	sink := mailtest.NewSink(t, mailtest.SinkOptions{User: "ordering", Password: "right"})
	s := open(t, "smtp://ordering@"+sink.Addr+"?tls=none")
	password, fault := "wrong", error(nil)
	s.Password = func(context.Context) (string, error) { return password, fault }
	if err := s.Send(t.Context(), mailtest.Example("1")); !errors.Is(err, mail.ErrUnavailable) {
		t.Errorf("with a wrong one: %v", err)
	}
	password, fault = "right", errors.New("not to be read")
	if err := s.Send(t.Context(), mailtest.Example("1")); !errors.Is(err, mail.ErrUnavailable) || !errors.Is(err, fault) {
		t.Errorf("with none to be had: %v", err)
	}
	fault = nil
	if err := s.Send(t.Context(), mailtest.Example("1")); err != nil || len(sink.Arrived()) != 1 {
		t.Errorf("with the right one: %v, %d arrived", err, len(sink.Arrived()))
	}
}

// certificate is a server's, for 127.0.0.1, and the roots that vouch for it.
func certificate(t *testing.T) (*tls.Config, *x509.CertPool) {
	t.Helper()
	server := httptest.NewTLSServer(nil)
	defer server.Close()
	roots := x509.NewCertPool()
	roots.AddCert(server.Certificate())
	return &tls.Config{Certificates: server.TLS.Certificates}, roots
}

func TestSender_TLS(t *testing.T) {
	config, roots := certificate(t)
	for name, test := range map[string]struct {
		offered bool
		mode    string
		roots   *x509.CertPool
		want    error
	}{
		"mandatory encrypts":                                    {offered: true, mode: "?tls=mandatory", roots: roots},
		"mandatory is the default":                              {offered: false, mode: "", want: mail.ErrUnavailable},
		"mandatory sends nothing in the clear":                  {offered: false, mode: "?tls=mandatory", want: mail.ErrUnavailable},
		"mandatory sends nothing to who cannot prove its name":  {offered: true, mode: "?tls=mandatory", roots: x509.NewCertPool(), want: mail.ErrUnavailable},
		"opportunistic encrypts where it can":                   {offered: true, mode: "?tls=opportunistic", roots: roots},
		"opportunistic goes on in the clear where it must":      {offered: false, mode: "?tls=opportunistic"},
		"none does not ask":                                     {offered: true, mode: "?tls=none", roots: x509.NewCertPool()},
		"implicit does not talk to a server that speaks before": {offered: true, mode: "?tls=implicit&timeout=300ms", roots: roots, want: mail.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			options := mailtest.SinkOptions{User: "ordering", Password: "p@ss/word"}
			if test.offered {
				options.TLS = config
			}
			sink := mailtest.NewSink(t, options)
			s := open(t, "smtp://ordering:p%40ss%2Fword@"+sink.Addr+test.mode)
			s.tls.RootCAs = test.roots
			err := s.Send(t.Context(), mailtest.Example("1"))
			if !errors.Is(err, test.want) {
				t.Errorf("%v, want %v", err, test.want)
			}
			if arrived := len(sink.Arrived()); (arrived == 1) != (test.want == nil) {
				t.Errorf("%d messages arrived", arrived)
			}
		})
	}
}

// script is a server that answers each line with the next answer and then hangs up, or hangs when silent.
func script(t *testing.T, config *tls.Config, silent bool, answers ...string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if config != nil {
		listener = tls.NewListener(listener, config)
	}
	done := make(chan struct{})
	t.Cleanup(func() {
		close(done)
		_ = listener.Close()
	})
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		lines := bufio.NewScanner(conn)
		for _, answer := range answers {
			fmt.Fprintf(conn, "%s\r\n", answer)
			for lines.Scan() && strings.HasPrefix(answer, "354") && lines.Text() != "." {
			}
		}
		if silent {
			<-done
		}
	}()
	return listener.Addr().String()
}

// Implicit TLS encrypts from the first byte.
func TestSender_ImplicitTLS(t *testing.T) {
	config, roots := certificate(t)
	s := open(t, "smtp://"+script(t, config, false, "220 hello", "250 hello", "250 ok", "250 ok", "354 go", "250 taken", "221 bye")+"?tls=implicit")
	s.tls.RootCAs = roots
	if err := s.Send(t.Context(), mailtest.Example("1")); err != nil {
		t.Error(err)
	}
}

// An accepted message is sent, also when the server then hangs up.
func TestSender_HangUp(t *testing.T) {
	address := script(t, nil, false, "220 hello", "250 hello", "250 ok", "250 ok", "354 go", "250 taken")
	if err := open(t, "smtp://"+address+"?tls=none").Send(t.Context(), mailtest.Example("1")); err != nil {
		t.Errorf("it would be sent again: %v", err)
	}
}

// A server that falls silent is unavailable in time.
func TestSender_SilentServer(t *testing.T) {
	conversation := []string{"220 hello", "250 hello", "250 ok", "250 ok", "354 go"}
	for answers := range len(conversation) + 1 {
		t.Run(fmt.Sprintf("after %d answers", answers), func(t *testing.T) {
			for name, test := range map[string]struct {
				timeout string
				within  time.Duration
			}{
				"by its timeout":          {"100ms", time.Minute},
				"by the caller's context": {"1m", 100 * time.Millisecond},
			} {
				address := script(t, nil, true, conversation[:answers]...)
				ctx, cancel := context.WithTimeout(t.Context(), test.within)
				defer cancel()
				start := time.Now()
				err := open(t, "smtp://"+address+"?tls=none&timeout="+test.timeout).Send(ctx, mailtest.Example("1"))
				if !errors.Is(err, mail.ErrUnavailable) || errors.Is(err, mail.ErrRefused) {
					t.Errorf("%s: %v, want ErrUnavailable", name, err)
				}
				if took := time.Since(start); took > 5*time.Second {
					t.Errorf("%s: it took %v", name, took)
				}
			}
		})
	}
}

func TestSender_NoServer(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	if err := open(t, "smtp://"+address+"?tls=none").Send(t.Context(), mailtest.Example("1")); !errors.Is(err, mail.ErrUnavailable) {
		t.Errorf("%v, want ErrUnavailable", err)
	}
}

func TestNew_URL(t *testing.T) {
	for rawURL, want := range map[string]int{
		"smtp://mail.example":                           587,
		"smtp://mail.example?tls=implicit":              465,
		"smtp://mail.example:2525?tls=implicit":         2525,
		"smtp://u:p@mail.example:25/?tls=opportunistic": 25,
		"smtp://mail.example:1025?tls=none&timeout=3s":  1025,
	} {
		s, err := New(rawURL)
		if err != nil || s.port != want {
			t.Errorf("New(%q) = %+v, %v, want port %d", rawURL, s, err, want)
		}
	}
	for _, rawURL := range []string{
		"", "mail.example:25", "http://mail.example", "smtp://", "smtp://mail.example/path", "smtp://mail.example?tls=maybe", "smtp://mail.example?tsl=none",
		"smtp://mail.example?timeout=soon", "smtp://mail.example?timeout=0s", "smtp://u:hush@mail.example?tls=maybe", "smtp://u:hush@mail.example:port",
	} {
		_, err := New(rawURL)
		if err == nil {
			t.Errorf("New(%q) was accepted", rawURL)
			continue
		}
		if strings.Contains(err.Error(), "hush") {
			t.Errorf("New(%q) shows the password: %v", rawURL, err)
		}
	}
}
