// Package mails opens the way out for mail that the environment names.
package mails

import (
	"fmt"
	"strings"

	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/dir"
	"onecentral.nl/ordering/shared/mail/smtp"
)

// Open opens MAIL: dir://path, or smtp://user:password@host:port.
func Open(address string) (mail.Sender, error) {
	if path, ok := strings.CutPrefix(address, "dir://"); ok && path != "" {
		return dir.New(path)
	}
	if strings.HasPrefix(address, "smtp://") {
		return smtp.New(address)
	}
	return nil, fmt.Errorf("MAIL %q: want dir://path or smtp://host:port", address)
}
