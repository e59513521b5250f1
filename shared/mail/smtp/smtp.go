// Package smtp sends mail through a submission server.
package smtp

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"net/url"
	"strconv"
	"time"

	gomail "github.com/wneessen/go-mail"
	gosmtp "github.com/wneessen/go-mail/smtp"

	"onecentral.nl/ordering/shared/mail"
)

// defaultTimeout bounds one whole conversation with the server, connecting included.
const defaultTimeout = 15 * time.Second

// Sender is a mail.Sender that opens one connection per message. New makes one. It is safe for concurrent use.
type Sender struct {
	// Password returns that of the user, for an address without one. Nil, or an empty one, leaves it at that.
	Password func(context.Context) (string, error)

	host           string
	port           int
	user, password string
	implicitTLS    bool
	policy         gomail.TLSPolicy
	tls            *tls.Config
	timeout        time.Duration
}

var _ mail.Sender = (*Sender)(nil)

// New takes "smtp://[user:password@]host[:port][?tls=…&timeout=…]". tls is mandatory (STARTTLS or nothing; the default),
// opportunistic (STARTTLS where offered), none, or implicit (TLS from the first byte). The port defaults to 587, for
// implicit to 465. timeout is a Go duration. A password is never sent in the clear, but to the same machine.
func New(rawURL string) (*Sender, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return nil, errors.New("smtp.New: malformed URL") // url's own error would show the password
	}
	s, err := parse(u)
	if err != nil {
		return nil, fmt.Errorf("smtp.New(%q): %w", u.Redacted(), err)
	}
	return s, nil
}

func parse(u *url.URL) (*Sender, error) {
	if u.Scheme != "smtp" || u.Hostname() == "" || (u.Path != "" && u.Path != "/") {
		return nil, errors.New("want smtp://host:port")
	}
	s := &Sender{
		host: u.Hostname(), port: 587, user: u.User.Username(), policy: gomail.TLSMandatory, timeout: defaultTimeout,
		tls: &tls.Config{ServerName: u.Hostname(), MinVersion: tls.VersionTLS12},
	}
	s.password, _ = u.User.Password()
	query, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return nil, err
	}
	for name, values := range query {
		value := values[len(values)-1]
		switch name {
		case "tls":
			err = s.setTLS(value)
		case "timeout":
			s.timeout, err = time.ParseDuration(value)
			if err == nil && s.timeout <= 0 {
				err = errors.New("timeout must be positive")
			}
		default:
			err = fmt.Errorf("unknown parameter %q", name)
		}
		if err != nil {
			return nil, err
		}
	}
	if u.Port() != "" {
		if s.port, err = strconv.Atoi(u.Port()); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *Sender) setTLS(mode string) error {
	switch mode {
	case "mandatory":
		s.policy = gomail.TLSMandatory
	case "opportunistic":
		s.policy = gomail.TLSOpportunistic
	case "none":
		s.policy = gomail.NoTLS
	case "implicit":
		s.policy, s.implicitTLS, s.port = gomail.NoTLS, true, 465
	default:
		return fmt.Errorf("tls=%q is none of mandatory, opportunistic, none, implicit", mode)
	}
	return nil
}

// Send implements mail.Sender. What the server answers with 5xx to the sender, the recipient or the content is refused; all
// else, a refused login included, is unavailable: it says nothing about this message.
func (s *Sender) Send(ctx context.Context, m mail.Message) error {
	if err := s.send(ctx, m); err != nil {
		return fmt.Errorf("smtp.Send(%q): %w", m.ID, err)
	}
	return nil
}

func (s *Sender) send(ctx context.Context, m mail.Message) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	raw, err := mail.Render(m)
	if err != nil {
		return err
	}
	// The library's own Send would report a message that was accepted as failed when the server hangs up
	// afterwards; it would go out twice. So the conversation is held here, and ends with the answer to the content.
	return s.converse(ctx, func(client *gosmtp.Client) error { return deliver(client, m, raw) })
}

// Ping returns why no mail can be sent at the moment: it logs in.
func (s *Sender) Ping(ctx context.Context) error {
	if err := s.converse(ctx, func(*gosmtp.Client) error { return nil }); err != nil {
		return fmt.Errorf("smtp.Ping(): %w", err)
	}
	return nil
}

// converse logs in, says something, and leaves.
func (s *Sender) converse(ctx context.Context, say func(*gosmtp.Client) error) error {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	var conn connection
	defer conn.close()
	client, err := s.login(ctx, &conn)
	if err != nil {
		return fmt.Errorf("%w: %w", mail.ErrUnavailable, errors.Join(err, ctx.Err()))
	}
	if err := say(client); err != nil {
		return fmt.Errorf("%w: %w", kind(err), errors.Join(err, ctx.Err()))
	}
	_ = client.Quit() // it is said, whatever happens now
	return nil
}

func (s *Sender) login(ctx context.Context, conn *connection) (*gosmtp.Client, error) {
	var implicit *tls.Config
	if s.implicitTLS {
		implicit = s.tls
	}
	options := []gomail.Option{
		gomail.WithPort(s.port), gomail.WithTimeout(s.timeout), gomail.WithTLSConfig(s.tls.Clone()), gomail.WithTLSPolicy(s.policy),
		gomail.WithoutSMTPUTF8(), gomail.WithDialContextFunc(conn.dialer(ctx, implicit)),
	}
	if s.user != "" {
		password, err := s.passwordNow(ctx)
		if err != nil {
			return nil, err
		}
		options = append(options, gomail.WithUsername(s.user), gomail.WithPassword(password),
			gomail.WithOpportunisticSMTPAuth(gomail.SMTPAuthSCRAMSHA256, gomail.SMTPAuthPlain, gomail.SMTPAuthLogin))
	}
	client, err := gomail.NewClient(s.host, options...)
	if err != nil {
		return nil, err
	}
	return client.DialToSMTPClientWithContext(ctx)
}

func (s *Sender) passwordNow(ctx context.Context) (string, error) {
	if s.password != "" || s.Password == nil {
		return s.password, nil
	}
	return s.Password(ctx)
}

// closing is the code of a server that ends the conversation whatever was asked (RFC 5321, 3.8).
const closing = 421

func deliver(client *gosmtp.Client, m mail.Message, raw []byte) error {
	if err := client.Mail("<" + m.From.Address + ">"); err != nil {
		return err
	}
	if err := client.Rcpt("<" + m.To.Address + ">"); err != nil {
		if answer := (*textproto.Error)(nil); errors.As(err, &answer) && answer.Code >= 400 && answer.Code < 500 && answer.Code != closing {
			return fmt.Errorf("%w: %w", mail.ErrRecipient, err)
		}
		return err
	}
	w, err := client.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(raw); err != nil {
		return err
	}
	return w.Close()
}

// kind tells whether repeating helps. 5xx is for good (RFC 5321, 4.2.1), except what says nothing about this message: that
// server and client disagree about the protocol, or that a (better) login is wanted (RFC 4954, 6).
func kind(err error) error {
	var answer *textproto.Error
	if !errors.As(err, &answer) || answer.Code < 500 {
		return mail.ErrUnavailable
	}
	switch answer.Code {
	case 500, 502, 503, 504, 530, 534, 535, 538:
		return mail.ErrUnavailable
	}
	return mail.ErrRefused
}

// connection is what the library dialled. It ends with the sending's context and is closed on every path: the library
// knows deadlines only, and leaves the connection open when the greeting or the login fails.
type connection struct {
	conn net.Conn
	stop func() bool
}

// dialer connects, with TLS from the first byte when implicit is given. The context it is called with ends with the login.
func (c *connection) dialer(sending context.Context, implicit *tls.Config) gomail.DialContextFunc {
	return func(login context.Context, network, address string) (net.Conn, error) {
		var plain net.Dialer
		conn, err := plain.DialContext(login, network, address)
		if err != nil {
			return nil, err
		}
		c.conn = conn
		c.stop = context.AfterFunc(sending, func() { _ = conn.Close() })
		if implicit != nil {
			return tls.Client(conn, implicit), nil
		}
		return conn, nil
	}
}

func (c *connection) close() {
	if c.conn != nil {
		c.stop()
		_ = c.conn.Close()
	}
}
