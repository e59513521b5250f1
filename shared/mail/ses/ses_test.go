package ses_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/mailtest"
	"onecentral.nl/ordering/shared/mail/ses"
)

func client(endpoint string, options ...func(*sesv2.Options)) *sesv2.Client {
	return sesv2.New(sesv2.Options{
		Region: "eu-central-1", BaseEndpoint: &endpoint,
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: "test", SecretAccessKey: "test"}, nil
		}),
	}, options...)
}

// once leaves retries out: what the driver makes of one answer is looked at.
func once(o *sesv2.Options) { o.Retryer = aws.NopRetryer{} }

// request is the body of SendEmail, as far as the driver fills it
// (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html).
type request struct {
	FromEmailAddress string
	Destination      struct{ ToAddresses, CcAddresses, BccAddresses []string }
	Content          struct{ Raw struct{ Data []byte } }
}

// answering is a server that gives every SendEmail one answer and keeps the last request.
func answering(t *testing.T, status int, errorType, message string) (endpoint string, last *request) {
	t.Helper()
	last = new(request)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || r.URL.Path != "/v2/email/outbound-emails" {
			t.Errorf("%s %s is not SendEmail", r.Method, r.URL)
		}
		if err := json.NewDecoder(r.Body).Decode(last); err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		if errorType == "" {
			w.WriteHeader(status)
			_, _ = io.WriteString(w, `{"MessageId":"0107"}`)
			return
		}
		w.Header().Set("X-Amzn-Errortype", errorType+":http://internal.amazon.com/coral/com.amazonaws.services.email/")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(map[string]string{"message": message})
	}))
	t.Cleanup(server.Close)
	return server.URL, last
}

// The bytes go out as rendered.
func TestSender_Bytes(t *testing.T) {
	endpoint, last := answering(t, http.StatusOK, "", "")
	m := mailtest.Example("42")
	if err := ses.New(client(endpoint)).Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	raw, err := mail.Render(m)
	if err != nil || !bytes.Equal(last.Content.Raw.Data, raw) {
		t.Errorf("it sent\n%s\nnot\n%s (%v)", last.Content.Raw.Data, raw, err)
	}
	to := last.Destination.ToAddresses
	if last.FromEmailAddress != m.From.Address || len(to) != 1 || to[0] != m.To.Address || last.Destination.CcAddresses != nil || last.Destination.BccAddresses != nil {
		t.Errorf("the envelope says from %q to %+v", last.FromEmailAddress, last.Destination)
	}
}

// The answer decides whether to repeat.
func TestSender_Answers(t *testing.T) {
	for name, test := range map[string]struct {
		status             int
		errorType, message string
		want               error
	}{
		"content that SES never takes is refused":       {400, "MessageRejected", "Contains a virus", mail.ErrRefused},
		"a request that SES cannot read is refused":     {400, "BadRequestException", "Invalid MIME", mail.ErrRefused},
		"a sender that is not set up is unavailable":    {400, "MessageRejected", "Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: ordering@onecentral.example", mail.ErrUnavailable},
		"a MAIL FROM domain not set up is unavailable":  {400, "MailFromDomainNotVerifiedException", "", mail.ErrUnavailable},
		"a suspended account is unavailable":            {400, "AccountSuspendedException", "", mail.ErrUnavailable},
		"a paused account is unavailable":               {400, "SendingPausedException", "", mail.ErrUnavailable},
		"a missing configuration set is unavailable":    {404, "NotFoundException", "", mail.ErrUnavailable},
		"a full daily quota is unavailable":             {400, "LimitExceededException", "", mail.ErrUnavailable},
		"too many in a second are unavailable":          {429, "TooManyRequestsException", "", mail.ErrUnavailable},
		"a missing permission is unavailable":           {403, "AccessDeniedException", "", mail.ErrUnavailable},
		"credentials that ended are unavailable":        {403, "ExpiredTokenException", "", mail.ErrUnavailable},
		"a failure of SES is unavailable":               {500, "InternalServiceErrorException", "", mail.ErrUnavailable},
		"a service that is down is unavailable":         {503, "ServiceUnavailable", "", mail.ErrUnavailable},
		"an error that did not exist yet is worth time": {400, "SomethingNewException", "", mail.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			endpoint, _ := answering(t, test.status, test.errorType, test.message)
			is(t, ses.New(client(endpoint, once)).Send(t.Context(), mailtest.Example("1")), test.want)
		})
	}
}

// is checks that err is want, and not also its opposite.
func is(t *testing.T, err, want error) {
	t.Helper()
	for _, kind := range []error{mail.ErrRefused, mail.ErrUnavailable} {
		if errors.Is(err, kind) != (kind == want) {
			t.Errorf("%v, want %v", err, want)
		}
	}
}

// A server that falls silent is unavailable in time.
func TestSender_SilentServer(t *testing.T) {
	done := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		<-done
	}))
	defer server.Close()
	defer close(done)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	err := ses.New(client(server.URL)).Send(ctx, mailtest.Example("1"))
	is(t, err, mail.ErrUnavailable)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v does not tell that time was up", err)
	}
}

func TestSender_NoServer(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	is(t, ses.New(client(server.URL, once)).Send(t.Context(), mailtest.Example("1")), mail.ErrUnavailable)
}

func TestSender_NoCredentials(t *testing.T) {
	endpoint, _ := answering(t, http.StatusOK, "", "")
	without := func(o *sesv2.Options) {
		o.Credentials = aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{}, errors.New("nobody knows who we are")
		})
	}
	is(t, ses.New(client(endpoint, once, without)).Send(t.Context(), mailtest.Example("1")), mail.ErrUnavailable)
}
