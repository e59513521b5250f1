// Package ses delivers mail through Amazon SES (API v2). The caller makes the client and decides region, credentials,
// endpoint and retries; it may ses:SendEmail for the identity in From, which is verified there.
//
// SES puts its own Message-ID and Date in place of those of the message
// (https://docs.aws.amazon.com/ses/latest/dg/header-fields.html). So mail programs show a message that was sent twice
// as two; References and In-Reply-To arrive as written and keep a conversation together.
package ses

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go"

	"onecentral.nl/ordering/shared/mail"
)

// Sender is a mail.Sender on Amazon SES. New makes one. It is safe for concurrent use.
type Sender struct{ client *sesv2.Client }

var _ mail.Sender = (*Sender)(nil)

// New sends with client. Nothing is asked of SES until the first message.
func New(client *sesv2.Client) *Sender { return &Sender{client: client} }

// Send implements mail.Sender. What SES holds against this message is refused; all else, a sender that is not verified
// included, is unavailable: it says nothing about this message.
func (s *Sender) Send(ctx context.Context, m mail.Message) error {
	if err := s.send(ctx, m); err != nil {
		return fmt.Errorf("ses.Send(%q): %w", m.ID, err)
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
	// The envelope is given beside the bytes, so that SES reads no recipients from headers.
	_, err = s.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: &m.From.Address,
		Destination:      &types.Destination{ToAddresses: []string{m.To.Address}},
		Content:          &types.EmailContent{Raw: &types.RawMessage{Data: raw}},
	})
	if err != nil {
		return fmt.Errorf("%w: %w", kind(err), errors.Join(err, ctx.Err()))
	}
	return nil
}

// notVerified begins the text of a MessageRejected that says that the sender, or in a sandbox the recipient, is not set up
// (https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html). SES has no code of its own for it.
const notVerified = "Email address is not verified"

// kind tells whether repeating helps. Of the errors of SendEmail
// (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html) two are about the message; the others are
// about the account, its limits, its settings or the service.
func kind(err error) error {
	var answer smithy.APIError
	if !errors.As(err, &answer) {
		return mail.ErrUnavailable
	}
	switch answer.ErrorCode() {
	case "BadRequestException":
		return mail.ErrRefused
	case "MessageRejected":
		if !strings.Contains(answer.ErrorMessage(), notVerified) {
			return mail.ErrRefused
		}
	}
	return mail.ErrUnavailable
}
