// Package web wires what programs and people call over HTTP: the API and the pages.
package web

import (
	"context"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/rs/cors"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// API wires the JSON API. It is ready when ping returns no error.
func API(e boot.Environment, ping func(context.Context) error, log *slog.Logger) (*api.API, error) {
	issuer, err := identity.New(identity.Config{Issuer: e.Issuer})
	if err != nil {
		return nil, err
	}
	return &api.API{Identify: issuer.Verifier(e.Audience).Actor, Ready: ping, Log: log, NewID: boot.NewID, Now: time.Now}, nil
}

// CORS lets the portals of CORS_ORIGINS, and no others, call the API from a browser (Fetch Standard, CORS protocol).
// They carry a bearer token, never a cookie.
func CORS(e boot.Environment, programs http.Handler) http.Handler {
	if len(e.Origins) == 0 {
		return programs
	}
	return cors.New(cors.Options{
		AllowedOrigins: e.Origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete},
		AllowedHeaders: []string{"Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "Accept-Language", "X-Request-Id"},
		ExposedHeaders: []string{"ETag", "Location", "Retry-After", "Idempotency-Replayed", "X-Request-Id"},
		MaxAge:         600,
	}).Handler(programs)
}

// Site wires what every page needs.
func Site(e boot.Environment, driver table.Driver, log *slog.Logger) (*kit.Site, error) {
	issuer, err := identity.New(identity.Config{Issuer: e.Issuer})
	if err != nil {
		return nil, err
	}
	browser, err := issuer.Browser(identity.BrowserConfig{
		Base: e.Base, ClientID: e.Client, ClientSecret: e.ClientSecret, Sessions: store.NewSessions(driver, time.Now),
	})
	if err != nil {
		return nil, err
	}
	return &kit.Site{Now: time.Now, NewID: boot.NewID, Browser: browser, Log: log}, nil
}

// Both serves what programs call and what people see: the API under its own paths, pages everywhere else.
func Both(programs, pages http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/v1/") || slices.Contains([]string{"/healthz", "/readyz", "/openapi.yaml"}, r.URL.Path) {
			programs.ServeHTTP(w, r)
			return
		}
		pages.ServeHTTP(w, r)
	})
}
