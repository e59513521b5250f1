// Package issuer is an OpenID provider for development: the demo's people log in by picking their name, without a
// password. It is part of functions/dev only and of nothing that is deployed.
//
// It serves discovery, its keys, the authorization code flow with PKCE for public clients, and, for scripts and tests
// that have no browser, POST <issuer>/dev/token with {"username": "…"} (JSON or a form), which answers an access token
// like the flow's: {"access_token": "…", "token_type": "Bearer", "expires_in": seconds}.
//
// Access tokens are JWTs for the configured audience, ID tokens for the client; both carry name, email, locale, roles
// and partner. Logins under way are kept in memory; tokens survive a restart when the key does.
package issuer

import (
	"crypto/rsa"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/op"
)

const (
	defaultLifetime = time.Hour
	loginLives      = 10 * time.Minute
	maxLogins       = 1000
)

// Config says what the issuer is and whom it knows.
type Config struct {
	// URL is the issuer's identifier, without a slash at its end: http://127.0.0.1:8080/issuer. The handler serves
	// every path under it and expects the whole path, so mount it at "/issuer/", or at "/" when the URL has no path.
	URL string
	// Audience is the audience of access tokens: the name of the API.
	Audience string
	// Clients are the programs that people log in to.
	Clients []Client
	// People are those who can log in, in the order of the login page.
	People []Person
	// Key signs the tokens, by RS256; keep it (Key) and tokens survive a restart.
	Key *rsa.PrivateKey
	// Lifetime is how long a token is valid; 0 is one hour.
	Lifetime time.Duration
	// Now is the clock; nil is time.Now.
	Now func() time.Time
}

// Client is a public client: it has no secret and must use PKCE with S256.
type Client struct {
	ID string
	// RedirectURIs are where a login may return to; each must match exactly.
	RedirectURIs []string
}

// Person is one of the demo's people, as the tokens describe them.
type Person struct {
	Subject  string
	Username string
	Name     string
	Mail     string
	Locale   string // nl or en
	Roles    []string
	Partner  string // empty for people of oneCentral
}

// provider is the issuer behind its handler.
type provider struct {
	op.UnimplementedServer
	config Config
	path   string
	signer jose.Signer
	public jose.JSONWebKey
	page   *template.Template

	mu     sync.Mutex
	logins map[string]*login // by id, and once answered by code
}

// New returns the issuer's handler.
func New(c Config) (http.Handler, error) {
	u, err := url.Parse(c.URL)
	if err != nil {
		return nil, fmt.Errorf("issuer.New: %w", err)
	}
	if u.Host == "" || u.RawQuery != "" || u.Fragment != "" || strings.HasSuffix(c.URL, "/") {
		return nil, fmt.Errorf("issuer.New: %q is not an absolute URL without a slash at its end", c.URL)
	}
	if c.Audience == "" || c.Key == nil {
		return nil, errors.New("issuer.New: an audience and a key are needed")
	}
	for i, p := range c.People {
		if p.Subject == "" || p.Username == "" {
			return nil, fmt.Errorf("issuer.New: person %d (%q) needs a subject and a username", i, p.Name)
		}
	}
	if c.Lifetime == 0 {
		c.Lifetime = defaultLifetime
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	p := &provider{config: c, path: u.Path, logins: map[string]*login{}}
	if p.signer, p.public, err = signer(c.Key); err != nil {
		return nil, fmt.Errorf("issuer.New: %w", err)
	}
	if p.page, err = template.New("login").Parse(loginHTML); err != nil {
		return nil, fmt.Errorf("issuer.New: %w", err)
	}
	return http.StripPrefix(p.path, p.routes()), nil
}

// endpoints are those that the issuer has; the rest of OpenID's it does without.
func endpoints() op.Endpoints {
	return op.Endpoints{
		Authorization: op.NewEndpoint("authorize"),
		Token:         op.NewEndpoint("token"),
		JwksURI:       op.NewEndpoint("keys"),
	}
}

func (p *provider) routes() http.Handler {
	return op.RegisterServer(p, endpoints(), op.WithServerCORSOptions(nil), op.WithSetRouter(func(r chi.Router) {
		r.Get(loginPath, p.loginPage)
		// Browsers post here from our own page only; another site must not log somebody in.
		r.With(http.NewCrossOriginProtection().Handler).Post(loginPath, p.loginDone)
		r.With(http.NewCrossOriginProtection().Handler).Post("/dev/token", p.devToken)
	}))
}

func (p *provider) client(id string) (client, bool) {
	i := slices.IndexFunc(p.config.Clients, func(c Client) bool { return c.ID == id })
	if i < 0 {
		return client{}, false
	}
	return client{p.config.Clients[i], p.config.URL + loginPath}, true
}

func (p *provider) person(username string) (Person, bool) {
	i := slices.IndexFunc(p.config.People, func(x Person) bool { return x.Username == username })
	if i < 0 {
		return Person{}, false
	}
	return p.config.People[i], true
}
