package identity

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
	"golang.org/x/oauth2"
)

const (
	defaultLeeway = 30 * time.Second
	issuerTimeout = 5 * time.Second
	// refreshEvery bounds how often tokens with unknown keys can make us ask for the issuer's keys.
	refreshEvery = 10 * time.Second
	// retryEvery bounds how often we ask an issuer that failed.
	retryEvery = time.Second
	// prefetchTimeout bounds how long a token can wait for what was asked ahead: a function may have been frozen meanwhile.
	prefetchTimeout = time.Second
	// keysLive is how long a key that the issuer withdrew can still be believed, while the issuer answers.
	keysLive    = time.Hour
	maxKeyBytes = 1 << 20
)

// Config says whom to believe.
type Config struct {
	// Issuer is the issuer's identifier, exactly as its tokens say it. It is an https URL; http is for loopback only.
	Issuer string
	// PlainHTTP allows http elsewhere too: for containers on one machine, never where others share the network.
	PlainHTTP bool
	// Algorithm is the one signature algorithm that is accepted: RS256 (also when empty) or ES256.
	Algorithm string
	// TokenType is the one type that a bearer token must have: at+jwt (RFC 9068) of an issuer that writes it, so that no ID
	// token passes for an access token whatever its audience. When empty, JWT or none will do too.
	TokenType string
	// Claims names the claims that make an actor; the zero value has the names of the documentation.
	Claims ClaimNames
	// Leeway is how far the issuer's clock and ours may be apart; 0 is 30 seconds.
	Leeway time.Duration
	// Client makes the requests to the issuer; nil is one that gives up after 5 seconds.
	Client *http.Client
	// Now is the clock; nil is time.Now.
	Now func() time.Time
}

// Issuer is an OpenID provider as seen from here. It is asked for its endpoints and keys when they are needed for the
// first time, so that it may start later than we do, and asked again when a token names a key that is not known yet.
// It is safe for concurrent use.
type Issuer struct {
	config Config
	known  atomic.Pointer[metadata]

	// turn lets one goroutine at a time ask the issuer; it guards what follows.
	turn   chan struct{}
	asked  time.Time
	failed error
}

type metadata struct {
	endpoint oauth2.Endpoint
	keysURL  string
	keys     []jose.JSONWebKey
	learned  time.Time
	verified verified
}

// New makes an Issuer; it asks the issuer nothing yet. It fails only on a configuration that can never work.
func New(c Config) (*Issuer, error) {
	c.Algorithm = cmp.Or(c.Algorithm, oidc.RS256)
	if c.Algorithm != oidc.RS256 && c.Algorithm != oidc.ES256 {
		return nil, fmt.Errorf("identity.New: algorithm %q is neither RS256 nor ES256", c.Algorithm)
	}
	if c.TokenType != "" && c.TokenType != accessToken {
		return nil, fmt.Errorf("identity.New: token type %q is not %s", c.TokenType, accessToken)
	}
	if err := secureURL(c.Issuer, c.PlainHTTP); err != nil {
		return nil, fmt.Errorf("identity.New: issuer: %w", err)
	}
	c.Leeway = cmp.Or(c.Leeway, defaultLeeway)
	c.Client = cmp.Or(c.Client, &http.Client{Timeout: issuerTimeout})
	if c.Now == nil {
		c.Now = time.Now
	}
	c.Claims = c.Claims.withDefaults()
	return &Issuer{config: c, turn: make(chan struct{}, 1)}, nil
}

// learn returns what is known of the issuer, after asking it when that is not enough. When asking fails, or was done
// just before, it returns what was known until now, which may be nothing, and the error of the last time it asked: an
// ErrUnavailable or nil.
func (i *Issuer) learn(ctx context.Context, enough func(*metadata) bool) (*metadata, error) {
	if m := i.known.Load(); m != nil && enough(m) {
		return m, nil
	}
	select {
	case i.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, ctx.Err())
	}
	// A caller that hangs up must not take the answer away from those who wait, nor use up the turn for nothing.
	var m *metadata
	var err error
	learned := make(chan struct{})
	go func() {
		defer func() { <-i.turn }()
		defer close(learned)
		m, err = i.renew(context.WithoutCancel(ctx), enough)
	}()
	select {
	case <-learned:
		return m, err
	case <-ctx.Done():
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, ctx.Err())
	}
}

// renew is learn of whoever has the turn.
func (i *Issuer) renew(ctx context.Context, enough func(*metadata) bool) (*metadata, error) {
	m := i.known.Load()
	if m != nil && enough(m) {
		return m, nil
	}
	pause := refreshEvery
	if i.failed != nil {
		pause = retryEvery
	}
	if !i.asked.IsZero() && i.config.Now().Sub(i.asked) < pause {
		return m, i.failed
	}
	told, err := i.ask(ctx, m)
	i.asked, i.failed = i.config.Now(), nil
	if err != nil {
		i.failed = fmt.Errorf("%w: %w", ErrUnavailable, err)
		return m, i.failed
	}
	i.known.Store(told)
	return told, nil
}

// Prefetch asks the issuer before the first token needs it. A token that comes meanwhile waits for the answer. A failure is
// forgotten: the token asks again.
func (i *Issuer) Prefetch(ctx context.Context) {
	select {
	case i.turn <- struct{}{}:
		defer func() { <-i.turn }()
	default:
		return // a token was faster
	}
	ctx, cancel := context.WithTimeout(ctx, prefetchTimeout)
	defer cancel()
	if told, err := i.ask(ctx, nil); err == nil {
		i.asked = i.config.Now()
		i.known.Store(told)
	}
}

// Ping returns an ErrUnavailable while the issuer's keys are not known, so that nobody can be recognised.
func (i *Issuer) Ping(ctx context.Context) error {
	known := func(m *metadata) bool { return len(m.keys) > 0 }
	m, err := i.learn(ctx, known)
	if m != nil && known(m) {
		return nil
	}
	return cmp.Or(err, ErrUnavailable)
}

// ask gets the endpoints, once, and the keys.
func (i *Issuer) ask(ctx context.Context, before *metadata) (*metadata, error) {
	ctx, cancel := context.WithTimeout(i.context(ctx), 2*issuerTimeout)
	defer cancel()
	m := metadata{learned: i.config.Now()}
	if before != nil {
		m.endpoint, m.keysURL = before.endpoint, before.keysURL
	} else {
		provider, err := oidc.NewProvider(ctx, i.config.Issuer)
		if err != nil {
			return nil, err
		}
		var more struct {
			Keys string `json:"jwks_uri"`
		}
		if err := provider.Claims(&more); err != nil {
			return nil, err
		}
		m.endpoint, m.keysURL = provider.Endpoint(), more.Keys
	}
	var err error
	m.keys, err = i.fetchKeys(ctx, m.keysURL)
	return &m, err
}

// context makes go-oidc and oauth2 use the configured client.
func (i *Issuer) context(ctx context.Context) context.Context {
	return oidc.ClientContext(ctx, i.config.Client)
}

func (i *Issuer) fetchKeys(ctx context.Context, address string) (keys []jose.JSONWebKey, err error) {
	defer wrap(&err, "fetchKeys(%q)", address)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	response, err := i.config.Client.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }() // only read from: nothing is lost
	body, err := io.ReadAll(io.LimitReader(response.Body, maxKeyBytes))
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		return nil, errors.New(response.Status)
	}
	var set struct {
		Keys []json.RawMessage `json:"keys"`
	}
	if err := json.Unmarshal(body, &set); err != nil {
		return nil, err
	}
	for _, raw := range set.Keys {
		// A key that we cannot read is one that we do not use (RFC 7517, section 5).
		var key jose.JSONWebKey
		if json.Unmarshal(raw, &key) == nil && i.usable(&key) {
			keys = append(keys, key)
		}
	}
	return keys, nil
}

// usable reports whether tokens can be signed with the key, by the one algorithm.
func (i *Issuer) usable(key *jose.JSONWebKey) bool {
	return key.Valid() && key.IsPublic() && (key.Use == "" || key.Use == "sig") &&
		(key.Algorithm == "" || key.Algorithm == i.config.Algorithm)
}

// keysOf returns the keys with the id, or all of them for a token that names none.
func (m *metadata) keysOf(id string) (keys []jose.JSONWebKey) {
	if m == nil {
		return nil
	}
	for _, key := range m.keys {
		if id == "" || key.KeyID == id {
			keys = append(keys, key)
		}
	}
	return keys
}

// secureURL requires an absolute https URL; http only on loopback, or where plain is set.
func secureURL(s string, plain bool) error {
	u, err := url.Parse(s)
	if err != nil {
		return err
	}
	switch {
	case u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "":
		return fmt.Errorf("%q is not a plain absolute URL", s)
	case u.Scheme == "https", u.Scheme == "http" && (plain || loopback(u.Hostname())):
		return nil
	}
	return fmt.Errorf("%q must be https", s)
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}
