// Package web wires what programs call over HTTP.
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
	"onecentral.nl/ordering/shared/ratelimit"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/web"
)

// API wires the JSON API. It is ready when ping, that of the table, returns no error, nothing of more is down, and callers
// can be recognised. What the first request needs, the issuer's keys and the catalogue, which ping reads, it begins to
// fetch: a function that starts has nothing else to do until it is called.
func API(e boot.Environment, ping func(context.Context) error, log *slog.Logger, more ...readiness.Part) (*api.API, error) {
	issuer, err := e.OpenID()
	if err != nil {
		return nil, err
	}
	go issuer.Prefetch(context.Background())
	go func() { _ = ping(context.Background()) }() // the request that needs it reads again, and tells
	parts := slices.Concat(more, []readiness.Part{{Name: "table", Check: ping}, {Name: "keys", Check: issuer.Ping}})
	return &api.API{Identify: issuer.Verifier(e.Audience).Actor, Ready: readiness.New(time.Now, log, parts...).Report, Log: log, NewID: boot.NewID, Now: time.Now, Secure: strings.HasPrefix(e.Base, "https:")}, nil
}

// Limits are those of RATE_LIMITS, for all faces of a process together.
func Limits(e boot.Environment, now func() time.Time) *web.Limits {
	return &web.Limits{Subject: ratelimit.New(e.Rates.Subject, now), Partner: ratelimit.New(e.Rates.Partner, now), Address: ratelimit.New(e.Rates.Address, now)}
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
		ExposedHeaders: []string{"ETag", "Location", "Retry-After", "RateLimit", "RateLimit-Policy", "Idempotency-Replayed", "X-Request-Id"},
		MaxAge:         600,
	}).Handler(programs)
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
