//go:build !cloud

package mails

import (
	"onecentral.nl/ordering/shared/mail"
	"onecentral.nl/ordering/shared/mail/dir"
)

func embedded(path string) (mail.Sender, error) { return dir.New(path) }
