package identity_test

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/identity"
)

const (
	audience = "ordering-api"
	clientID = "ordering-pages"
)

// clock is a clock that a test moves.
type clock struct{ seconds atomic.Int64 }

func newClock() *clock {
	c := &clock{}
	c.seconds.Store(time.Date(2026, 11, 17, 9, 30, 0, 0, time.UTC).Unix())
	return c
}

func (c *clock) now() time.Time             { return time.Unix(c.seconds.Load(), 0).UTC() }
func (c *clock) advance(d time.Duration)    { c.seconds.Add(int64(d / time.Second)) }
func (c *clock) in(d time.Duration) float64 { return float64(c.now().Add(d).Unix()) }

// provider is the development issuer on a real address, with keys that can be changed and requests that are counted.
type provider struct {
	url     string
	server  *httptest.Server
	handler atomic.Pointer[http.Handler]
	clock   *clock
	clients []issuer.Client

	mu    sync.Mutex
	asked map[string]int
}

func people() []issuer.Person {
	return []issuer.Person{
		{Subject: "u-1001", Username: "sanne", Name: "Sanne de Vries", Mail: "sanne@partner.example", Locale: "nl-NL", Roles: []string{"partnerUser", "partnerSigner"}, Partner: "p-noord"},
		{Subject: "u-2001", Username: "anna", Name: "Anna Bakker", Mail: "anna@onecentral.example", Locale: "en", Roles: []string{"accountManager"}},
		{Subject: "u-9001", Username: "both", Name: "Bo Th", Mail: "bo@onecentral.example", Locale: "nl", Roles: []string{"partnerUser", "accountManager"}, Partner: "p-noord"},
	}
}

func newProvider(t *testing.T, c *clock) *provider {
	t.Helper()
	p := &provider{clock: c, asked: map[string]int{}}
	p.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.mu.Lock()
		p.asked[strings.TrimPrefix(r.URL.Path, "/issuer")]++
		p.mu.Unlock()
		(*p.handler.Load()).ServeHTTP(w, r)
	}))
	t.Cleanup(p.server.Close)
	p.url = p.server.URL + "/issuer"
	p.use(t, key(t, 0))
	return p
}

// use restarts the issuer with a key.
func (p *provider) use(t *testing.T, k *rsa.PrivateKey) {
	t.Helper()
	h, err := issuer.New(issuer.Config{URL: p.url, Audience: audience, People: people(), Clients: p.clients, Key: k, Now: p.clock.now})
	if err != nil {
		t.Fatal(err)
	}
	p.serve(h)
}

func (p *provider) serve(h http.Handler) { p.handler.Store(&h) }

func (p *provider) down() {
	p.serve(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "maintenance", http.StatusServiceUnavailable)
	}))
}

func (p *provider) count(path string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked[path]
}

// token asks the issuer for a person's access token.
func (p *provider) token(t *testing.T, username string) string {
	t.Helper()
	response, err := http.PostForm(p.url+"/dev/token", url.Values{"username": {username}})
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var out struct {
		Token string `json:"access_token"`
	}
	if err := json.NewDecoder(response.Body).Decode(&out); err != nil {
		t.Fatal(err)
	}
	return out.Token
}

// identity returns our view of the issuer.
func (p *provider) identity(t *testing.T, change ...func(*identity.Config)) *identity.Issuer {
	t.Helper()
	c := identity.Config{Issuer: p.url, Now: p.clock.now}
	for _, f := range change {
		f(&c)
	}
	i, err := identity.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

var keys = sync.OnceValue(func() (made [3]*rsa.PrivateKey) {
	for i := range made {
		k, err := rsa.GenerateKey(rand.Reader, 2048)
		if err != nil {
			panic(err)
		}
		made[i] = k
	}
	return made
})

// key returns the n-th of a few keys: making one takes long.
func key(t *testing.T, n int) *rsa.PrivateKey {
	t.Helper()
	return keys()[n]
}

// keyID is the id under which the development issuer publishes a key.
func keyID(t *testing.T, k *rsa.PrivateKey) string {
	t.Helper()
	public := jose.JSONWebKey{Key: k.Public()}
	sum, err := public.Thumbprint(crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString(sum)
}

// claims are those of a token that is accepted, with changes; a nil value removes a claim.
func (p *provider) claims(changes map[string]any) map[string]any {
	c := map[string]any{
		"iss": p.url, "aud": audience, "sub": "u-1", "iat": p.clock.in(0), "exp": p.clock.in(time.Hour),
		"name": "Sanne", "email": "sanne@partner.example", "locale": "nl", "roles": []string{"partnerUser"}, "partner": "p-noord",
	}
	maps.Copy(c, changes)
	maps.DeleteFunc(c, func(_ string, v any) bool { return v == nil })
	return c
}

// sign makes a token by hand.
func sign(t *testing.T, algorithm jose.SignatureAlgorithm, k any, kid string, claims map[string]any) string {
	t.Helper()
	return signed(t, algorithm, k, kid, claims, &jose.SignerOptions{})
}

// signed is sign with more of a header. Claims are a map, or a text as it stands.
func signed(t *testing.T, algorithm jose.SignatureAlgorithm, k any, kid string, claims any, options *jose.SignerOptions) string {
	t.Helper()
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: algorithm, Key: jose.JSONWebKey{Key: k, KeyID: kid}}, options)
	if err != nil {
		t.Fatal(err)
	}
	payload, isText := claims.(string)
	if !isText {
		encoded, err := json.Marshal(claims)
		if err != nil {
			t.Fatal(err)
		}
		payload = string(encoded)
	}
	jws, err := signer.Sign([]byte(payload))
	if err != nil {
		t.Fatal(err)
	}
	token, err := jws.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return token
}
