package identity_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/functions/dev/issuer"
	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/testvolume"
)

// A bearer token names its person.
func TestVerifier_Bearer(t *testing.T) {
	p := newProvider(t, newClock())
	v := p.identity(t).Verifier(audience)
	for username, want := range map[string]ordering.Actor{
		"sanne": {Subject: "u-1001", Name: "Sanne de Vries", Mail: "sanne@partner.example", Language: "nl", Roles: []ordering.Role{ordering.PartnerUser, ordering.PartnerSigner}, Partner: "p-noord"},
		"anna":  {Subject: "u-2001", Name: "Anna Bakker", Mail: "anna@onecentral.example", Language: "en", Roles: []ordering.Role{ordering.AccountManager}},
	} {
		r := httptest.NewRequest(http.MethodGet, "/v1/quotes", nil)
		r.Header.Set("Authorization", "bearer "+p.token(t, username))
		got, err := v.Actor(r)
		if err != nil {
			t.Fatalf("%s: %v", username, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", username, diff)
		}
	}
}

// refused returns tokens that must be refused, each wrong in one way only.
func refused(t *testing.T, p *provider) map[string]string {
	good, kid := key(t, 0), keyID(t, key(t, 0))
	with := func(claim string, value any) string {
		return sign(t, jose.RS256, good, kid, p.claims(map[string]any{claim: value}))
	}
	token := sign(t, jose.RS256, good, kid, p.claims(nil))
	part := strings.Split(token, ".")
	encode := base64.RawURLEncoding.EncodeToString
	payload, err := json.Marshal(p.claims(map[string]any{"partner": "p-zuid"}))
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(good.Public())
	if err != nil {
		t.Fatal(err)
	}
	public := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
	return map[string]string{
		"of another issuer":              with("iss", "http://127.0.0.1:1/issuer"),
		"of no issuer":                   with("iss", nil),
		"for another audience":           with("aud", "other-api"),
		"for no audience":                with("aud", nil),
		"an ID token":                    with("aud", clientID),
		"expired 31 seconds ago":         with("exp", p.clock.in(-31*time.Second)),
		"without an end":                 with("exp", nil),
		"valid in 31 seconds":            with("nbf", p.clock.in(31*time.Second)),
		"with a nbf of words":            with("nbf", "tomorrow"),
		"without a subject":              with("sub", nil),
		"of a subject with a #":          with("sub", "u#1"),
		"of a subject with a space":      with("sub", "u 1"),
		"of a partner with a #":          with("partner", "p#noord"),
		"of a partner that is a number":  with("partner", 7),
		"with roles in one string":       with("roles", "partnerUser partnerSigner"),
		"a partner's role, no partner":   with("partner", nil),
		"a partner's role, empty one":    with("partner", ""),
		"staff's role with a partner":    with("roles", []string{"admin"}),
		"both kinds of roles":            with("roles", []string{"partnerUser", "accountManager"}),
		"both kinds, of oneCentral":      sign(t, jose.RS256, good, kid, p.claims(map[string]any{"roles": []string{"partnerUser", "admin"}, "partner": nil})),
		"tampered claims":                part[0] + "." + encode(payload) + "." + part[2],
		"tampered signature":             part[0] + "." + part[1] + "." + flip(part[2]),
		"no signature":                   part[0] + "." + part[1] + ".",
		"alg none":                       encode([]byte(`{"alg":"none"}`)) + "." + part[1] + ".",
		"alg none, signature kept":       encode([]byte(`{"alg":"none","kid":"`+kid+`"}`)) + "." + part[1] + "." + part[2],
		"HS256 by the public key":        sign(t, jose.HS256, public, kid, p.claims(nil)),
		"HS256 by the public key's DER":  sign(t, jose.HS256, der, kid, p.claims(nil)),
		"RS512 by the right key":         sign(t, jose.RS512, good, kid, p.claims(nil)),
		"PS256 by the right key":         sign(t, jose.PS256, good, kid, p.claims(nil)),
		"another key under the right id": sign(t, jose.RS256, key(t, 1), kid, p.claims(nil)),
		"another key under its own id":   sign(t, jose.RS256, key(t, 1), keyID(t, key(t, 1)), p.claims(nil)),
		"another key without an id":      sign(t, jose.RS256, key(t, 1), "", p.claims(nil)),
		"another key, brought along":     signed(t, jose.RS256, key(t, 1), "", p.claims(nil), &jose.SignerOptions{EmbedJWK: true}),
		"the right key, unknown id":      sign(t, jose.RS256, good, "k-unknown", p.claims(nil)),
		"in JSON serialization":          `{"protected":"` + part[0] + `","payload":"` + part[1] + `","signature":"` + part[2] + `"}`,
		"with a line break":              part[0] + "\n." + part[1] + "." + part[2],
		"too long":                       with("name", strings.Repeat("x", 9000)),
		"with an end of words":           with("exp", "tomorrow"),
		"that ended before time began":   with("exp", -1),
		"for an audience that is one":    with("aud", 1),
		"for audiences that are none":    with("aud", []string{}),
		"for audiences of others":        with("aud", []string{"other-api", clientID}),
		"of a subject that is a number":  with("sub", 7),
		"of subjects":                    with("sub", []string{"u-1001", "u-1002"}),
		"of an empty subject":            with("sub", ""),
		"of an endless subject":          with("sub", strings.Repeat("u", 1000)),
		"of issuers":                     with("iss", []string{p.url}),
		"with roles that are a number":   with("roles", 1),
		"with roles in an object":        with("roles", map[string]bool{"admin": true}),
		"with a critical header":         signed(t, jose.RS256, good, kid, p.claims(nil), (&jose.SignerOptions{}).WithHeader("crit", []string{"exp"})),
		"that names its own key set":     signed(t, jose.RS256, key(t, 1), "", p.claims(nil), (&jose.SignerOptions{}).WithHeader("jku", "http://127.0.0.1:1/keys")),
		"with an id that climbs":         sign(t, jose.RS256, key(t, 1), "../../keys", p.claims(nil)),
		"with an id of SQL":              sign(t, jose.RS256, key(t, 1), "' OR 1=1 --", p.claims(nil)),
		"of four parts":                  token + "." + part[2],
		"of two parts":                   part[0] + "." + part[1],
		"of five parts, as if encrypted": token + "." + part[1] + "." + part[2],
		"padded":                         part[0] + "." + part[1] + "." + part[2] + "==",
		"with a space":                   token + " x",
		"twice":                          token + token,
		"empty":                          "",
		"garbage":                        "a.b.c",
	}
}

// flip changes a character in the middle: the last one may hold loose bits.
func flip(s string) string {
	i := len(s) / 2
	c := byte('A')
	if s[i] == c {
		c = 'B'
	}
	return s[:i] + string(c) + s[i+1:]
}

// reasons are what the log is told of bearer tokens that are refused.
var reasons = []string{"token-malformed", "token-type", "token-signature", "token-issuer", "token-audience", "token-expired", "token-not-yet-valid", "token-claims"}

func TestVerifier_Refuses(t *testing.T) {
	p := newProvider(t, newClock())
	v := p.identity(t).Verifier(audience)
	good := sign(t, jose.RS256, key(t, 0), keyID(t, key(t, 0)), p.claims(nil))
	if _, err := v.Verify(t.Context(), good); err != nil {
		t.Fatalf("the token that all others are made of: %v", err)
	}
	tokens := refused(t, p)
	for i := range good {
		if c := good[:i] + "=" + good[i+1:]; i%7 == 0 {
			tokens[fmt.Sprintf("with a sign of no alphabet at %d", i)] = c
		}
	}
	testvolume.Figure(t, "%d bad tokens, 0 accepted", len(tokens))
	for name, token := range tokens {
		t.Run(name, func(t *testing.T) {
			actor, err := v.Verify(t.Context(), token)
			if !errors.Is(err, identity.ErrUnauthenticated) || errors.Is(err, identity.ErrUnavailable) {
				t.Errorf("got %+v, %v; want ErrUnauthenticated", actor, err)
			}
			if !strings.Contains(identity.Challenge(err), `error="invalid_token"`) {
				t.Errorf("challenge %s", identity.Challenge(err))
			}
			if why := identity.Reason(err); !slices.Contains(reasons, why) {
				t.Errorf("the log is told %q of %v", why, err)
			}
		})
	}
}

// The table above must be able to fail: verifiers with a mistake let some of it through.
func TestVerifier_PlantedVerifiers(t *testing.T) {
	p := newProvider(t, newClock())
	tokens := refused(t, p)
	for name, planted := range map[string]*identity.Verifier{
		"believes another audience": p.identity(t).Verifier(clientID),
		"has a leeway of a minute":  p.identity(t, func(c *identity.Config) { c.Leeway = time.Minute }).Verifier(audience),
		"takes no roles for claims": p.identity(t, func(c *identity.Config) { c.Claims.Roles = "groups" }).Verifier(audience),
		"takes another partner":     p.identity(t, func(c *identity.Config) { c.Claims.Partner = "sub" }).Verifier(audience),
	} {
		t.Run(name, func(t *testing.T) {
			caught := 0
			for _, token := range tokens {
				if _, err := planted.Verify(t.Context(), token); err == nil {
					caught++
				}
			}
			if caught == 0 {
				t.Error("every token of the table is still refused: it proves nothing about this mistake")
			}
		})
	}
}

func TestVerifier_Accepts(t *testing.T) {
	p := newProvider(t, newClock())
	v := p.identity(t).Verifier(audience)
	kid := keyID(t, key(t, 0))
	partner := ordering.Actor{
		Subject: "u-1", Name: "Sanne", Mail: "sanne@partner.example", Language: "nl",
		Roles: []ordering.Role{ordering.PartnerUser}, Partner: "p-noord",
	}
	change := func(f func(*ordering.Actor)) ordering.Actor {
		a := partner
		f(&a)
		return a
	}
	for name, c := range map[string]struct {
		kid     string
		changes map[string]any
		want    ordering.Actor
	}{
		"expired 30 seconds ago":                     {kid, map[string]any{"exp": p.clock.in(-30 * time.Second)}, partner},
		"is valid in 30 seconds":                     {kid, map[string]any{"nbf": p.clock.in(30 * time.Second)}, partner},
		"names several audiences":                    {kid, map[string]any{"aud": []string{"other", audience}}, partner},
		"names no key":                               {"", nil, partner},
		"has unknown roles, which are lost":          {kid, map[string]any{"roles": []string{"wizard", "system", "partnerUser", "partnerUser"}}, partner},
		"has no roles, for somebody who may nothing": {kid, map[string]any{"roles": nil}, change(func(a *ordering.Actor) { a.Roles = nil })},
		"has a locale of a region":                   {kid, map[string]any{"locale": "en-GB"}, change(func(a *ordering.Actor) { a.Language = "en" })},
		"has a locale that we do not speak":          {kid, map[string]any{"locale": "fr"}, partner},
		"has a name with control characters":         {kid, map[string]any{"name": "San\r\nBcc: x\x00ne"}, change(func(a *ordering.Actor) { a.Name = "San Bcc: x ne" })},
		"has a name in other letters than shown":     {kid, map[string]any{"name": "Zoe\u0308 \u202eV\u202c"}, change(func(a *ordering.Actor) { a.Name = "Zoë V" })},
		"has a name that shows nothing":              {kid, map[string]any{"name": "\u200b\u2800"}, change(func(a *ordering.Actor) { a.Name = a.Mail })},
		"has no name, so the mail stands in":         {kid, map[string]any{"name": nil}, change(func(a *ordering.Actor) { a.Name = a.Mail })},
		"has a mail address that is none":            {kid, map[string]any{"email": "x@y.example\r\nBcc: z@y.example"}, change(func(a *ordering.Actor) { a.Mail = "" })},
		"has two mail addresses, so has none":        {kid, map[string]any{"email": "x@y.example, z@y.example"}, change(func(a *ordering.Actor) { a.Mail = "" })},
		"has null for what it has not":               {kid, map[string]any{"locale": json.RawMessage("null")}, partner},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := v.Verify(t.Context(), sign(t, jose.RS256, key(t, 0), c.kid, p.claims(c.changes)))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Claims may have other names.
func TestVerifier_ClaimNames(t *testing.T) {
	p := newProvider(t, newClock())
	v := p.identity(t, func(c *identity.Config) {
		c.Claims = identity.ClaimNames{Roles: "https://onecentral.example/roles", Partner: "organisation"}
	}).Verifier(audience)
	token := sign(t, jose.RS256, key(t, 0), "", p.claims(map[string]any{
		"roles": nil, "partner": nil, "https://onecentral.example/roles": []string{"partnerSigner"}, "organisation": "p-zuid",
	}))
	got, err := v.Verify(t.Context(), token)
	if err != nil || got.Partner != "p-zuid" || !got.Has(ordering.PartnerSigner) {
		t.Errorf("got %+v, %v", got, err)
	}
}

// Without exactly one bearer token there is no actor.
func TestVerifier_NoToken(t *testing.T) {
	p := newProvider(t, newClock())
	v := p.identity(t).Verifier(audience)
	token := p.token(t, "sanne")
	for name, headers := range map[string][]string{
		"nothing":             nil,
		"another scheme":      {"Basic " + token},
		"two headers":         {"Bearer " + token, "Bearer " + token},
		"the token by itself": {token},
	} {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodGet, "/v1/quotes?access_token="+token, nil)
			r.Header["Authorization"] = headers
			_, err := v.Actor(r)
			if !errors.Is(err, identity.ErrUnauthenticated) {
				t.Fatalf("got %v", err)
			}
			if c := identity.Challenge(err); c != `Bearer realm="ordering"` {
				t.Errorf("challenge %s: RFC 6750 wants no error code without a token", c)
			}
		})
	}
}

// A new key is picked up.
func TestVerifier_NewKey(t *testing.T) {
	c := newClock()
	p := newProvider(t, c)
	v := p.identity(t).Verifier(audience)
	old := p.token(t, "sanne")
	if _, err := v.Verify(t.Context(), old); err != nil {
		t.Fatal(err)
	}
	p.use(t, key(t, 1))
	c.advance(11 * time.Second)
	if _, err := v.Verify(t.Context(), p.token(t, "anna")); err != nil {
		t.Fatalf("a token by the new key: %v", err)
	}
	if _, err := v.Verify(t.Context(), old); !errors.Is(err, identity.ErrUnauthenticated) {
		t.Errorf("a token by the withdrawn key: got %v, want ErrUnauthenticated", err)
	}
}

// A withdrawn key is forgotten within an hour.
func TestVerifier_WithdrawnKey(t *testing.T) {
	c := newClock()
	p := newProvider(t, c)
	v := p.identity(t).Verifier(audience)
	c.advance(2 * time.Hour)
	stolen := sign(t, jose.RS256, key(t, 0), keyID(t, key(t, 0)), p.claims(map[string]any{"exp": c.in(24 * time.Hour)}))
	if _, err := v.Verify(t.Context(), stolen); err != nil {
		t.Fatal(err)
	}
	p.use(t, key(t, 1))
	c.advance(time.Hour)
	if _, err := v.Verify(t.Context(), stolen); !errors.Is(err, identity.ErrUnauthenticated) {
		t.Errorf("got %v, want ErrUnauthenticated", err)
	}
}

// A token that was accepted before is refused all the same once it has expired, and for another audience.
func TestVerifier_AcceptedBefore(t *testing.T) {
	c := newClock()
	p := newProvider(t, c)
	i := p.identity(t)
	token := sign(t, jose.RS256, key(t, 0), keyID(t, key(t, 0)), p.claims(map[string]any{"exp": c.in(10 * time.Minute)}))
	for range 2 {
		if actor, err := i.Verifier(audience).Verify(t.Context(), token); err != nil || actor.Subject == "" {
			t.Fatalf("%+v, %v", actor, err)
		}
		if _, err := i.Verifier("another").Verify(t.Context(), token); !errors.Is(err, identity.ErrUnauthenticated) {
			t.Errorf("for another audience: got %v, want ErrUnauthenticated", err)
		}
		if _, err := i.Verifier(audience).Verify(t.Context(), token+"A"); !errors.Is(err, identity.ErrUnauthenticated) {
			t.Errorf("with another signature: got %v, want ErrUnauthenticated", err)
		}
	}
	c.advance(10*time.Minute + 31*time.Second)
	if _, err := i.Verifier(audience).Verify(t.Context(), token); !errors.Is(err, identity.ErrUnauthenticated) {
		t.Errorf("after it expired: got %v, want ErrUnauthenticated", err)
	}
}

// Known keys serve while the issuer is down.
func TestVerifier_IssuerDown(t *testing.T) {
	c := newClock()
	p := newProvider(t, c)
	v := p.identity(t).Verifier(audience)
	token := sign(t, jose.RS256, key(t, 0), keyID(t, key(t, 0)), p.claims(map[string]any{"exp": c.in(24 * time.Hour)}))
	if _, err := v.Verify(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	p.down()
	c.advance(3 * time.Hour)
	if _, err := v.Verify(t.Context(), token); err != nil {
		t.Errorf("a token by a known key: %v", err)
	}
	unknown := sign(t, jose.RS256, key(t, 1), keyID(t, key(t, 1)), p.claims(nil))
	if _, err := v.Verify(t.Context(), unknown); !errors.Is(err, identity.ErrUnavailable) {
		t.Errorf("a token by a key that may be new: got %v, want ErrUnavailable", err)
	}
}

// roundTrip is a transport that is a function.
type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// Nobody waits for an issuer longer than they have time; the next caller has what was asked.
func TestIssuer_Slow(t *testing.T) {
	p := newProvider(t, newClock())
	release := make(chan struct{})
	i := p.identity(t, func(c *identity.Config) {
		c.Client = &http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
			<-release
			return http.DefaultTransport.RoundTrip(r)
		})}
	})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := i.Ping(ctx); !errors.Is(err, identity.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	close(release)
	if err := i.Ping(t.Context()); err != nil || p.count("/keys") != 1 {
		t.Errorf("asked %d times for the keys, %v", p.count("/keys"), err)
	}
}

// What was asked ahead is there for the first token; that it could not be had does not keep a token from asking.
func TestIssuer_Prefetch(t *testing.T) {
	p := newProvider(t, newClock())
	i := p.identity(t)
	p.down()
	i.Prefetch(t.Context())
	p.use(t, key(t, 0))
	token := p.token(t, "sanne")
	if _, err := i.Verifier(audience).Verify(t.Context(), token); err != nil {
		t.Errorf("after a failure: %v", err)
	}
	i = p.identity(t)
	i.Prefetch(t.Context())
	asked := p.count("/keys")
	if _, err := i.Verifier(audience).Verify(t.Context(), token); err != nil || p.count("/keys") != asked {
		t.Errorf("after asking ahead keys were asked for %d times more, %v", p.count("/keys")-asked, err)
	}
}

// The issuer may start later.
func TestVerifier_IssuerStartsLater(t *testing.T) {
	c := newClock()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	i, err := identity.New(identity.Config{Issuer: "http://" + address + "/issuer", Now: c.now})
	if err != nil {
		t.Fatal(err)
	}
	v := i.Verifier(audience)
	p := &provider{url: "http://" + address + "/issuer", clock: c}
	token := sign(t, jose.RS256, key(t, 0), "", p.claims(nil))
	if _, err := v.Verify(t.Context(), token); !errors.Is(err, identity.ErrUnavailable) || errors.Is(err, identity.ErrUnauthenticated) {
		t.Fatalf("before: got %v, want ErrUnavailable", err)
	}
	p.use(t, key(t, 0))
	listener, err = net.Listen("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{Handler: *p.handler.Load(), ReadHeaderTimeout: time.Second}
	go server.Serve(listener)
	defer server.Close()
	if _, err := v.Verify(t.Context(), token); !errors.Is(err, identity.ErrUnavailable) {
		t.Fatalf("within a second: got %v, want ErrUnavailable without asking again", err)
	}
	c.advance(time.Second)
	if _, err := v.Verify(t.Context(), token); err != nil {
		t.Fatalf("after: %v", err)
	}
}

// An issuer that calls itself otherwise is unavailable.
func TestVerifier_OtherIssuer(t *testing.T) {
	p := newProvider(t, newClock())
	h, err := issuer.New(issuer.Config{URL: p.server.URL + "/elsewhere", Audience: audience, Key: key(t, 0)})
	if err != nil {
		t.Fatal(err)
	}
	p.serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.URL.Path = strings.Replace(r.URL.Path, "/issuer", "/elsewhere", 1)
		h.ServeHTTP(w, r)
	}))
	token := sign(t, jose.RS256, key(t, 0), "", p.claims(nil))
	if _, err := p.identity(t).Verifier(audience).Verify(t.Context(), token); !errors.Is(err, identity.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

// Many at once ask the issuer once.
func TestVerifier_Concurrent(t *testing.T) {
	p := newProvider(t, newClock())
	v := p.identity(t).Verifier(audience)
	token := p.token(t, "sanne")
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			if _, err := v.Verify(context.Background(), token); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if d, k := p.count("/.well-known/openid-configuration"), p.count("/keys"); d != 1 || k != 1 {
		t.Errorf("asked for discovery %d times and for keys %d times", d, k)
	}
}

// Unknown keys do not flood the issuer.
func TestVerifier_UnknownKeys(t *testing.T) {
	c := newClock()
	p := newProvider(t, c)
	v := p.identity(t).Verifier(audience)
	if _, err := v.Verify(t.Context(), p.token(t, "sanne")); err != nil {
		t.Fatal(err)
	}
	for n := range 300 { // a token each tenth of a second, for half a minute
		if n%10 == 0 {
			c.advance(time.Second)
		}
		token := sign(t, jose.RS256, key(t, 1), fmt.Sprint("k-", n), p.claims(nil))
		if _, err := v.Verify(t.Context(), token); !errors.Is(err, identity.ErrUnauthenticated) {
			t.Fatalf("got %v", err)
		}
	}
	if got := p.count("/keys"); got > 4 {
		t.Errorf("asked for keys %d times in half a minute", got)
	}
}

func TestVerifier_ES256(t *testing.T) {
	c := newClock()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	defer server.Close()
	mux.HandleFunc("/.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"issuer":%q,"jwks_uri":%q}`, server.URL, server.URL+"/keys")
	})
	mux.HandleFunc("/keys", func(w http.ResponseWriter, _ *http.Request) {
		set := map[string]any{"keys": []any{
			map[string]string{"kty": "from the future"},
			jose.JSONWebKey{Key: private.Public(), KeyID: "ec", Use: "sig"},
			jose.JSONWebKey{Key: key(t, 0).Public(), KeyID: "rsa", Use: "sig"},
			jose.JSONWebKey{Key: key(t, 1).Public(), KeyID: "enc", Use: "enc"},
		}}
		if err := json.NewEncoder(w).Encode(set); err != nil {
			t.Error(err)
		}
	})
	p := &provider{url: server.URL, clock: c}
	ec, rsa := sign(t, jose.ES256, private, "ec", p.claims(nil)), sign(t, jose.RS256, key(t, 0), "rsa", p.claims(nil))
	byES := p.identity(t, func(c *identity.Config) { c.Algorithm = "ES256" }).Verifier(audience)
	if _, err := byES.Verify(t.Context(), ec); err != nil {
		t.Errorf("ES256 where it is configured: %v", err)
	}
	if _, err := byES.Verify(t.Context(), rsa); !errors.Is(err, identity.ErrUnauthenticated) {
		t.Errorf("RS256 where ES256 is configured: %v", err)
	}
	byRS := p.identity(t).Verifier(audience)
	if _, err := byRS.Verify(t.Context(), rsa); err != nil {
		t.Errorf("RS256 by default: %v", err)
	}
	if _, err := byRS.Verify(t.Context(), ec); !errors.Is(err, identity.ErrUnauthenticated) {
		t.Errorf("ES256 where RS256 is configured: %v", err)
	}
	if _, err := byRS.Verify(t.Context(), sign(t, jose.RS256, key(t, 1), "enc", p.claims(nil))); !errors.Is(err, identity.ErrUnauthenticated) {
		t.Errorf("a signature by a key for encryption: %v", err)
	}
}

// What can never be safe is refused.
func TestNewVerifier_Refused(t *testing.T) {
	for name, c := range map[string]identity.Config{
		"no issuer":                {},
		"an issuer over http":      {Issuer: "http://login.example"},
		"an issuer with a query":   {Issuer: "https://login.example/?x=1"},
		"an issuer without a host": {Issuer: "https:///issuer"},
		"an issuer that is a path": {Issuer: "/issuer"},
		"HS256":                    {Issuer: "https://login.example", Algorithm: "HS256"},
		"none":                     {Issuer: "https://login.example", Algorithm: "none"},
	} {
		if _, err := identity.New(c); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	for name, c := range map[string]identity.Config{
		"https":                  {Issuer: "https://login.example/realms/one"},
		"http on loopback":       {Issuer: "http://[::1]:8080/issuer"},
		"http where it is asked": {Issuer: "http://issuer:8080", PlainHTTP: true},
	} {
		if _, err := identity.New(c); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
