package ses_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/mail/ses"
)

// emulator is a running MiniStack, which has SES v2 and lists what it was sent: parsed, but without the bytes. The bytes are
// kept on their way to it.
type emulator struct {
	endpoint string
	before   int // messages that it had before the test

	mu   sync.Mutex
	sent map[string][]byte // raw messages that it accepted, by the id that it gave them
}

// open skips the test unless SES_ENDPOINT names an emulator. The sender and recipients of the suite are made known to it.
func open(t *testing.T) *emulator {
	t.Helper()
	endpoint := os.Getenv("SES_ENDPOINT")
	if endpoint == "" {
		t.Skip("SES_ENDPOINT names no MiniStack")
	}
	for _, domain := range []string{"onecentral.example", "partner.example"} {
		_, err := client(endpoint).CreateEmailIdentity(t.Context(), &sesv2.CreateEmailIdentityInput{EmailIdentity: &domain})
		if known := new(types.AlreadyExistsException); err != nil && !errors.As(err, &known) {
			t.Fatal(err)
		}
	}
	e := &emulator{endpoint: endpoint, sent: map[string][]byte{}}
	listed, err := e.list()
	if err != nil {
		t.Fatal(err)
	}
	e.before = len(listed)
	return e
}

func (e *emulator) sender() *ses.Sender {
	return ses.New(client(e.endpoint, func(o *sesv2.Options) { o.HTTPClient = &http.Client{Transport: e} }))
}

// RoundTrip implements http.RoundTripper: it keeps what the emulator accepts.
func (e *emulator) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err := errors.Join(err, r.Body.Close()); err != nil {
		return nil, err
	}
	r = r.Clone(r.Context())
	r.Body = io.NopCloser(bytes.NewReader(body))
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil || answer.StatusCode != http.StatusOK {
		return answer, err
	}
	text, err := io.ReadAll(answer.Body)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return nil, err
	}
	answer.Body = io.NopCloser(bytes.NewReader(text))
	var in request
	var out struct{ MessageID string }
	if err := errors.Join(json.Unmarshal(body, &in), json.Unmarshal(text, &out)); err != nil {
		return nil, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.sent[out.MessageID] = in.Content.Raw.Data
	return answer, nil
}

// listed is a message as the emulator read it.
type listed struct {
	MessageID, Source, Subject, BodyText, BodyHTML string
	To, CC, BCC                                    []string
}

func (e *emulator) list() ([]listed, error) {
	answer, err := http.Get(e.endpoint + "/_ministack/ses/messages")
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	var accounts struct{ Messages map[string][]listed }
	if err := json.NewDecoder(answer.Body).Decode(&accounts); err != nil {
		return nil, err
	}
	var all []listed
	for _, messages := range accounts.Messages {
		all = append(all, messages...)
	}
	return all, nil
}

// arrived joins what the emulator lists with the bytes, and wants it to have read them as the suite does.
func (e *emulator) arrived() ([]mailtest.Received, error) {
	all, err := e.list()
	if err != nil {
		return nil, err
	}
	var received []mailtest.Received
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, m := range all[e.before:] {
		raw, ok := e.sent[m.MessageID]
		if !ok {
			return nil, fmt.Errorf("a message %+v arrived that was not sent", m)
		}
		p, err := mailtest.Parse(raw)
		if err != nil {
			return nil, err
		}
		// Where a header is folded before its first word, the emulator leaves the space of the fold in.
		for name, pair := range map[string][2]string{"subject": {strings.TrimSpace(m.Subject), p.Subject}, "text": {m.BodyText, p.Text}, "HTML": {m.BodyHTML, p.HTML}} {
			if strings.ReplaceAll(pair[0], "\r\n", "\n") != pair[1] {
				return nil, fmt.Errorf("%s of %s: SES reads %q, the suite %q", name, p.ID, pair[0], pair[1])
			}
		}
		received = append(received, mailtest.Received{From: m.Source, Recipients: slices.Concat(m.To, m.CC, m.BCC), Raw: raw})
	}
	return received, nil
}

func TestConformance(t *testing.T) {
	mailtest.Run(t, func(t *testing.T) mailtest.Fixture {
		e := open(t)
		return mailtest.Fixture{Sender: e.sender(), Arrived: e.arrived}
	})
}

// Without a verified sender the service is unavailable.
func TestSender_NotVerified(t *testing.T) {
	e := open(t)
	m := mailtest.Example("1")
	m.From.Address = "ordering@unknown.example"
	is(t, e.sender().Send(t.Context(), m), mail.ErrUnavailable)
}
