//go:build cloud

package mails

import (
	"errors"

	"onecentral.nl/ordering/shared/mail"
)

func embedded(string) (mail.Sender, error) {
	return nil, errors.New("MAIL: this build keeps no mail of its own; want ses:// or smtp://host:port")
}
