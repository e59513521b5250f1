package identity

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"onecentral.nl/ordering/shared/ordering"
)

// The paths under BrowserConfig.Base on which the caller mounts Login, Callback and Logout.
const (
	LoginPath    = "/login"
	CallbackPath = "/login/callback"
	LogoutPath   = "/logout"
)

const (
	defaultLifetime = 8 * time.Hour
	defaultIdle     = time.Hour
)

// BrowserConfig says how people log in.
type BrowserConfig struct {
	// Base is the address at which browsers see us, without a slash at its end: https, or http on loopback. The
	// issuer must know Base + CallbackPath as a redirect URI of the client.
	Base string
	// ClientID is our name at the issuer, and the audience of its ID tokens, which must carry the claims of an actor.
	ClientID string
	// ClientSecret returns the client's, empty for a public client, for which PKCE vouches alone, as nil does.
	ClientSecret func(context.Context) (string, error)
	Sessions     Sessions
	// Lifetime and Idle end a session: so long after the login, and so long after its last use. 0 is 8 hours and 1 hour.
	Lifetime, Idle time.Duration
}

// Browser logs people in at the issuer by the authorization code flow with PKCE (OpenID Connect Core, section 3.1; RFC
// 7636), and keeps them logged in by a session on this side. Roles and partner stay those of the login until it ends.
//
// Its cookies are SameSite=Lax, because the link in a mail must find the session. So the caller must put every handler
// that changes something, Logout included, behind net/http's CrossOriginProtection.
//
// Login, Callback and Logout answer, or return why they did not: ErrLoginRefused, ErrUnauthenticated (the issuer's token
// does not make an actor), ErrUnavailable, or a fault of Sessions.
type Browser struct {
	issuer *Issuer
	config BrowserConfig
	secure bool
}

// Browser returns the login at the issuer. It fails only on a configuration that can never work.
func (i *Issuer) Browser(c BrowserConfig) (*Browser, error) {
	if err := secureURL(c.Base, false); err != nil {
		return nil, fmt.Errorf("Browser: base: %w", err)
	}
	if c.ClientID == "" || c.Sessions == nil || strings.HasSuffix(c.Base, "/") {
		return nil, fmt.Errorf("Browser(%q): a client id, sessions and a base without a slash at its end are needed", c.Base)
	}
	c.Lifetime, c.Idle = cmp.Or(c.Lifetime, defaultLifetime), cmp.Or(c.Idle, defaultIdle)
	return &Browser{issuer: i, config: c, secure: strings.HasPrefix(c.Base, "https:")}, nil
}

// LoginFor returns where to send somebody without a session: to the login, and then back to the page of the request.
func (b *Browser) LoginFor(r *http.Request) string {
	return b.config.Base + LoginPath + "?return=" + url.QueryEscape(r.URL.RequestURI())
}

// Login begins a login: GET /login?return=/path. It remembers the attempt in a cookie of this browser and redirects to
// the issuer. A return path that is not plainly one of ours is replaced by /.
func (b *Browser) Login(w http.ResponseWriter, r *http.Request) error {
	if !allow(w, r, http.MethodGet, http.MethodHead) {
		return nil
	}
	known, err := b.issuer.learn(r.Context(), func(*metadata) bool { return true })
	if known == nil {
		return fmt.Errorf("Login: %w", err)
	}
	a := attempt{
		State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(),
		Return: LocalPath(r.URL.Query().Get("return")), Started: b.issuer.config.Now(),
	}
	b.forgetAttempts(w, r)
	b.rememberAttempt(w, a)
	http.Redirect(w, r, b.client(known, "").AuthCodeURL(a.State, oidc.Nonce(a.Nonce), oauth2.S256ChallengeOption(a.Verifier)), http.StatusFound)
	return nil
}

// Callback ends a login: GET /login/callback, where the issuer sends the browser back to. It begins a session under a
// new id, whatever the browser had before, and redirects to the page that the login was for. It returns who logged in.
func (b *Browser) Callback(w http.ResponseWriter, r *http.Request) (actor ordering.Actor, err error) {
	if !allow(w, r, http.MethodGet) {
		return actor, nil
	}
	a, err := b.takeAttempt(w, r)
	if err == nil {
		actor, err = b.finish(w, r, a)
	}
	if err != nil {
		return ordering.Actor{}, fmt.Errorf("Callback: %w", err)
	}
	http.Redirect(w, r, b.config.Base+a.Return, http.StatusFound)
	return actor, nil
}

func (b *Browser) finish(w http.ResponseWriter, r *http.Request, a attempt) (none ordering.Actor, _ error) {
	answer := r.URL.Query()
	// An answer that names another issuer was meant to mix us up (RFC 9207).
	if iss := answer.Get("iss"); iss != "" && iss != b.issuer.config.Issuer {
		return none, because{"login-issuer", fmt.Errorf("%w: the answer is of issuer %q", ErrLoginRefused, iss)}
	}
	if code := answer.Get("error"); code != "" {
		return none, because{"login-refused-by-issuer", fmt.Errorf("%w: the issuer answered %q", ErrLoginRefused, code)}
	}
	actor, err := b.exchange(r.Context(), answer.Get("code"), a)
	if err != nil {
		return none, err
	}
	if err := b.endSession(r); err != nil {
		return none, err
	}
	return actor, b.beginSession(w, r, actor)
}

// exchange trades the code for an ID token and returns the person that it names.
func (b *Browser) exchange(ctx context.Context, code string, a attempt) (ordering.Actor, error) {
	known, err := b.issuer.learn(ctx, func(*metadata) bool { return true })
	if known == nil {
		return ordering.Actor{}, err
	}
	secret := ""
	if b.config.ClientSecret != nil {
		if secret, err = b.config.ClientSecret(ctx); err != nil {
			return ordering.Actor{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
		}
	}
	tokens, err := b.client(known, secret).Exchange(b.issuer.context(ctx), code, oauth2.VerifierOption(a.Verifier))
	var refused *oauth2.RetrieveError
	switch answered := errors.As(err, &refused); {
	case answered && refused.Response.StatusCode < http.StatusInternalServerError:
		return ordering.Actor{}, because{"login-code", fmt.Errorf("%w: the issuer answered %q", ErrLoginRefused, refused.ErrorCode)}
	case answered: // its own text has the whole answer, which may repeat what was sent
		return ordering.Actor{}, fmt.Errorf("%w: the issuer answered %d", ErrUnavailable, refused.Response.StatusCode)
	case err != nil:
		return ordering.Actor{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	raw, _ := tokens.Extra("id_token").(string)
	token, err := b.issuer.verify(ctx, raw, use{audience: b.config.ClientID, login: true})
	if err != nil {
		return ordering.Actor{}, err
	}
	if subtle.ConstantTimeCompare([]byte(token.Nonce), []byte(a.Nonce)) != 1 {
		return ordering.Actor{}, because{"login-of-another", fmt.Errorf("%w: the ID token is of another login", ErrLoginRefused)}
	}
	return b.issuer.actor(token)
}

func (b *Browser) client(known *metadata, secret string) *oauth2.Config {
	endpoint := known.endpoint
	// Said beforehand, because trying out which style the issuer wants costs it the code.
	endpoint.AuthStyle = oauth2.AuthStyleInParams
	if secret != "" {
		endpoint.AuthStyle = oauth2.AuthStyleInHeader
	}
	return &oauth2.Config{
		ClientID: b.config.ClientID, ClientSecret: secret, Endpoint: endpoint,
		RedirectURL: b.config.Base + CallbackPath, Scopes: []string{oidc.ScopeOpenID, oidc.ScopeProfile, oidc.ScopeEmail},
	}
}

// Logout ends the session: POST /logout. The session at the issuer is the issuer's.
func (b *Browser) Logout(w http.ResponseWriter, r *http.Request) error {
	if !allow(w, r, http.MethodPost) {
		return nil
	}
	if err := b.endSession(r); err != nil {
		return fmt.Errorf("Logout: %w", err)
	}
	b.clearCookie(w, sessionName)
	http.Redirect(w, r, b.config.Base+"/", http.StatusSeeOther)
	return nil
}

// allow refuses other methods than these, and keeps what follows out of every cache and referrer.
func allow(w http.ResponseWriter, r *http.Request, methods ...string) bool {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Referrer-Policy", "no-referrer")
	if slices.Contains(methods, r.Method) {
		return true
	}
	w.Header().Set("Allow", strings.Join(methods, ", "))
	w.WriteHeader(http.StatusMethodNotAllowed)
	return false
}
