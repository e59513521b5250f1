// Package pages wires what people call over HTTP. It is apart from web, so that a function links only the one that it serves.
package pages

import (
	"log/slog"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// Browser wires the login, whose sessions are in the table.
func Browser(e boot.Environment, driver table.Driver) (*identity.Browser, error) {
	issuer, err := e.OpenID()
	if err != nil {
		return nil, err
	}
	return issuer.Browser(identity.BrowserConfig{
		Base: e.Base, ClientID: e.Client, ClientSecret: e.ClientSecret.Get, Sessions: store.NewSessions(driver, time.Now),
	})
}

// Site wires what every page needs.
func Site(e boot.Environment, browser *identity.Browser, log *slog.Logger) *kit.Site {
	return &kit.Site{Now: time.Now, NewID: boot.NewID, Browser: browser, Log: log, Secure: strings.HasPrefix(e.Base, "https:")}
}
