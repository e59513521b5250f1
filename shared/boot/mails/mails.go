// Package mails opens the way out for mail that the environment names. A build with the tag cloud has only what runs on AWS.
package mails

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"onecentral.nl/ordering/shared/boot/aws"
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/breaker"
	"onecentral.nl/ordering/shared/mail/ses"
	"onecentral.nl/ordering/shared/mail/smtp"
)

// Guard leaves the sender alone while it is down.
func Guard(sender mail.Sender) *breaker.Sender { return breaker.New(sender, time.Now) }

// Open opens MAIL: ses://, smtp://user@host:port, or dir://path. password is that of the user, unless the address has one.
func Open(ctx context.Context, address string, password func(context.Context) (string, error)) (mail.Sender, error) {
	if strings.HasPrefix(address, "ses://") {
		config, err := aws.Config(ctx)
		if err != nil {
			return nil, err
		}
		return ses.New(sesv2.NewFromConfig(config, func(o *sesv2.Options) { o.BaseEndpoint = aws.Endpoint("SESV2") })), nil
	}
	if strings.HasPrefix(address, "smtp://") {
		sender, err := smtp.New(address)
		if err != nil {
			return nil, err
		}
		sender.Password = password
		return sender, nil
	}
	if path, ok := strings.CutPrefix(address, "dir://"); ok && path != "" {
		return embedded(path)
	}
	return nil, errors.New("MAIL: want ses://, smtp://host:port or dir://path") // the address may have a password
}
