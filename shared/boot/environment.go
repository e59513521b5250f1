// Package boot turns the environment into wired parts. It has a small constructor per part, and a package per port with
// drivers (tables, blobs, mails), so that a function links only what it uses.
package boot

import (
	"cmp"
	"errors"
	"fmt"
	netmail "net/mail"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/identity"
)

// Environment is every setting of the product, read from variables of the process.
type Environment struct {
	Table string // TABLE: where data lives: bolt://path, postgres://…, dynamodb://table
	Blobs string // BLOBS: where documents live: dir://path
	Mail  string // MAIL: how mail goes out: dir://path, smtp://host:port
	// Base is the address at which people see us, without a slash at its end (BASE_URL).
	Base   string
	Listen string // LISTEN: the address that server listens on
	// Metrics is the address on which server has /metrics (METRICS_LISTEN), which asks nobody who they are; empty for nowhere.
	Metrics string
	// Traces is the OpenTelemetry collector that server sends its spans to (OTEL_EXPORTER_OTLP_ENDPOINT); empty for none.
	Traces string
	// Drain is how long server says that it is not ready before it stops (DRAIN, a duration such as 10s).
	Drain time.Duration
	// Issuer, Audience and Client are the OpenID provider, the API's name there, and the login's (OIDC_ISSUER, OIDC_AUDIENCE, OIDC_CLIENT_ID).
	Issuer, Audience, Client string
	// RolesClaim and PartnerClaim are where tokens have roles and partner, by name or path (OIDC_ROLES_CLAIM,
	// OIDC_PARTNER_CLAIM); TokenType is the one that bearer tokens must have, empty for any of a JWT (OIDC_TOKEN_TYPE).
	RolesClaim, PartnerClaim, TokenType string
	// Secrets are the settings that may be elsewhere.
	Secrets
	// From sends the mails (MAIL_FROM).
	From netmail.Address
	// Letterhead is the JSON of a document.Issuer (LETTERHEAD).
	Letterhead string
	// Origins are the exact origins of portals that call from a browser (CORS_ORIGINS, comma between); none by default.
	Origins []string
	// Proxies are the networks of the reverse proxies that server believes about a client's address (TRUSTED_PROXIES, CIDR,
	// comma between); none by default.
	Proxies []netip.Prefix
	// Rates are how often somebody may call server (RATE_LIMITS).
	Rates Rates
}

// Load reads the environment of a program with these needs. It returns an error that lists everything that is missing or
// malformed.
func Load(getenv func(string) string, needs Needs) (Environment, error) {
	var faults []error
	or := func(name, fallback string) string { return cmp.Or(getenv(name), fallback) }
	need := func(name string) string {
		v := getenv(name)
		if v == "" {
			faults = append(faults, fmt.Errorf("%s is not set", name))
		}
		return v
	}
	e := Environment{
		Table: or("TABLE", "bolt://.data/table.db"), Blobs: or("BLOBS", "dir://.data/documents"), Mail: or("MAIL", "dir://.data/mail"),
		Listen: or("LISTEN", "127.0.0.1:8080"), Metrics: getenv("METRICS_LISTEN"), Traces: getenv("OTEL_EXPORTER_OTLP_ENDPOINT"), Base: strings.TrimRight(or("BASE_URL", "http://127.0.0.1:8080"), "/"),
		Audience: or("OIDC_AUDIENCE", "ordering"), Client: or("OIDC_CLIENT_ID", "ordering-pages"),
		RolesClaim: getenv("OIDC_ROLES_CLAIM"), PartnerClaim: getenv("OIDC_PARTNER_CLAIM"), TokenType: getenv("OIDC_TOKEN_TYPE"),
		Letterhead: getenv("LETTERHEAD"),
	}
	var err error
	if e.Drain, err = time.ParseDuration(or("DRAIN", "0s")); err != nil || e.Drain < 0 {
		faults = append(faults, fmt.Errorf("DRAIN %q is no duration such as 10s", getenv("DRAIN")))
	}
	if needs.has(Callers) {
		e.Issuer = need("OIDC_ISSUER")
	}
	if u, err := url.Parse(e.Base); err != nil || u.Host == "" {
		faults = append(faults, fmt.Errorf("BASE_URL %q is no address", e.Base))
	}
	from, err := netmail.ParseAddress(or("MAIL_FROM", "oneCentral <ordering@onecentral.example>"))
	if err != nil {
		faults = append(faults, fmt.Errorf("MAIL_FROM: %w", err))
	} else {
		e.From = *from
	}
	var refused error
	e.Secrets, refused = loadSecrets(getenv, needs, e.Blobs)
	faults = append(faults, refused)
	e.Origins, refused = origins(getenv("CORS_ORIGINS"))
	faults = append(faults, refused)
	e.Proxies, refused = proxies(getenv("TRUSTED_PROXIES"))
	faults = append(faults, refused)
	e.Rates, refused = rates(getenv("RATE_LIMITS"))
	faults = append(faults, refused)
	return e, errors.Join(faults...)
}

// OpenID returns the provider as the settings describe it.
func (e Environment) OpenID() (*identity.Issuer, error) {
	return identity.New(identity.Config{
		Issuer: e.Issuer, TokenType: e.TokenType, Claims: identity.ClaimNames{Roles: e.RolesClaim, Partner: e.PartnerClaim},
	})
}

// listed are the items of a setting that has commas between them.
func listed(setting string) []string {
	return strings.FieldsFunc(setting, func(r rune) bool { return r == ',' || r == ' ' })
}

func origins(setting string) (exact []string, err error) {
	for _, origin := range listed(setting) {
		if u, fault := url.Parse(origin); fault != nil || u.Host == "" || u.Scheme+"://"+u.Host != origin || strings.Contains(origin, "*") {
			err = errors.Join(err, fmt.Errorf("CORS_ORIGINS: %q is no exact origin like https://portal.example", origin))
			continue
		}
		exact = append(exact, origin)
	}
	return exact, err
}

func proxies(setting string) (networks []netip.Prefix, err error) {
	for _, part := range listed(setting) {
		network, fault := netip.ParsePrefix(part)
		if fault != nil || network.Bits() == 0 || network.Addr().Is4In6() {
			err = errors.Join(err, fmt.Errorf("TRUSTED_PROXIES: %q is no network like 10.0.0.0/8 or 192.0.2.1/32", part))
			continue
		}
		networks = append(networks, network)
	}
	return networks, err
}
