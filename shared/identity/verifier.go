package identity

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
	josejson "github.com/go-jose/go-jose/v4/json"

	"onecentral.nl/ordering/shared/ordering"
)

// maxTokenBytes is far above any token with our claims; API Gateway refuses headers over 10,240 bytes.
const maxTokenBytes = 8 << 10

// compact is the one serialization that a bearer token has (RFC 7519, section 1).
var compact = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$`) })

// Types of a token, in its header: without application/, in lower case (RFC 7515, section 4.1.9). Many issuers leave it out.
const (
	plainToken  = "jwt"
	accessToken = "at+jwt" // RFC 9068, section 2.1
)

// Verifier turns bearer tokens into actors.
type Verifier struct {
	issuer   *Issuer
	audience string
}

// Verifier returns a verifier of the issuer's tokens for an audience: the name of our API at the issuer. It should not
// be the browser's client id, or ID tokens pass for access tokens.
func (i *Issuer) Verifier(audience string) *Verifier {
	return &Verifier{issuer: i, audience: audience}
}

// Actor returns who sent the request, by its Authorization header (RFC 6750, section 2.1); tokens elsewhere in a
// request are ignored. Errors are Verify's, and an ErrUnauthenticated when there is no token. Actor.Address is left to
// the caller, which knows the trusted proxies.
func (v *Verifier) Actor(r *http.Request) (ordering.Actor, error) {
	headers := r.Header.Values("Authorization")
	if len(headers) == 0 {
		return ordering.Actor{}, errNoCredentials
	}
	scheme, token, _ := strings.Cut(headers[0], " ")
	if len(headers) > 1 || !strings.EqualFold(scheme, "Bearer") {
		return ordering.Actor{}, errNoCredentials
	}
	return v.Verify(r.Context(), token)
}

// Verify returns the actor that a token names. It returns ErrUnauthenticated for a token that is not the issuer's, not
// for this audience, not of this moment, or does not describe an actor, and ErrUnavailable when the issuer's keys are
// needed and cannot be had.
func (v *Verifier) Verify(ctx context.Context, token string) (ordering.Actor, error) {
	verified, err := v.issuer.verify(ctx, token, use{audience: v.audience})
	if err != nil {
		return ordering.Actor{}, fmt.Errorf("Verify: %w", err)
	}
	actor, err := v.issuer.actor(verified)
	if err != nil {
		return ordering.Actor{}, fmt.Errorf("Verify(token of %q): %w", verified.Subject, err)
	}
	return actor, nil
}

// use is what a token is for: an audience, as a bearer token or as the ID token of a login.
type use struct {
	audience string
	login    bool
}

// types are those that a token of this use may have.
func (i *Issuer) types(u use) []string {
	switch {
	case u.login:
		return []string{"", plainToken}
	case i.config.TokenType != "":
		return []string{i.config.TokenType}
	}
	return []string{"", plainToken, accessToken}
}

// verify checks the signature, type, issuer, audience and times of a token.
func (i *Issuer) verify(ctx context.Context, token string, u use) (*oidc.IDToken, error) {
	if known := i.remembered(token, u); known != nil {
		return known, i.begun(known)
	}
	if len(token) > maxTokenBytes || !compact().MatchString(token) {
		return nil, because{"token-malformed", fmt.Errorf("%w: the token is no JWS in compact form", ErrUnauthenticated)}
	}
	keys := &keySet{issuer: i, types: i.types(u)}
	verifier := oidc.NewVerifier(i.config.Issuer, keys, &oidc.Config{
		ClientID:             u.audience,
		SupportedSigningAlgs: []string{i.config.Algorithm},
		Now:                  func() time.Time { return i.config.Now().Add(-i.config.Leeway) },
	})
	verified, err := verifier.Verify(ctx, token)
	var expired *oidc.TokenExpiredError
	switch {
	case keys.unavailable != nil:
		return nil, keys.unavailable
	case errors.As(err, &expired):
		return nil, fmt.Errorf("%w: %w", errTokenExpired, err)
	case err != nil:
		return nil, because{keys.reason(err), fmt.Errorf("%w: %w", ErrUnauthenticated, err)}
	}
	if err := i.begun(verified); err != nil {
		return nil, err
	}
	keys.known.verified.keep(token, u, verified)
	return verified, nil
}

// remembered returns a token that was verified with the keys of now and has not expired, else nil.
func (i *Issuer) remembered(token string, u use) *oidc.IDToken {
	m := i.known.Load()
	if m == nil || !i.live(m) {
		return nil
	}
	known := m.verified.of(token, u)
	if known == nil || known.Expiry.Before(i.config.Now().Add(-i.config.Leeway)) {
		return nil
	}
	return known
}

// live reports whether the issuer need not be asked yet whether it withdrew a key.
func (i *Issuer) live(m *metadata) bool { return i.config.Now().Sub(m.learned) < keysLive }

// begun checks nbf by our own leeway, because go-oidc's is fixed at five minutes.
func (i *Issuer) begun(token *oidc.IDToken) error {
	var claims struct {
		NotBefore float64 `json:"nbf"` // a NumericDate may have a fraction (RFC 7519, section 2)
	}
	if err := token.Claims(&claims); err != nil {
		return because{"token-claims", fmt.Errorf("%w: %w", ErrUnauthenticated, err)}
	}
	if claims.NotBefore > float64(i.config.Now().Add(i.config.Leeway).Unix()) {
		return because{"token-not-yet-valid", fmt.Errorf("%w: the token is not valid yet", ErrUnauthenticated)}
	}
	return nil
}

// keySet checks one token's signature with the issuer's keys, and what go-oidc does not look at: the type, and that no claim
// stands twice, of which parsers take now the first and now the last (RFC 7519, section 4). It remembers those keys, and
// that they could not be had, because go-oidc does not wrap the errors of a KeySet.
type keySet struct {
	issuer      *Issuer
	types       []string
	known       *metadata
	unavailable error
	refused     string // why the signature was, for the log
}

// reason says why go-oidc refused the token, which tells it in words only.
func (s *keySet) reason(err error) string {
	switch text := err.Error(); {
	case s.refused != "":
		return s.refused
	case strings.Contains(text, "provider"):
		return "token-issuer"
	case strings.Contains(text, "audience"):
		return "token-audience"
	}
	return "token-malformed"
}

// VerifySignature implements oidc.KeySet.
func (s *keySet) VerifySignature(ctx context.Context, token string) ([]byte, error) {
	signed, err := jose.ParseSignedCompact(token, []jose.SignatureAlgorithm{jose.SignatureAlgorithm(s.issuer.config.Algorithm)})
	if err != nil {
		return nil, err
	}
	header := signed.Signatures[0].Header
	if typ := typeOf(header); !slices.Contains(s.types, typ) {
		s.refused = "token-type"
		return nil, fmt.Errorf("the token is of type %q", typ)
	}
	id := header.KeyID
	known, err := s.issuer.learn(ctx, func(m *metadata) bool {
		return len(m.keysOf(id)) > 0 && s.issuer.live(m)
	})
	s.known = known
	keys := known.keysOf(id)
	if len(keys) == 0 && err != nil {
		s.unavailable = err
		return nil, err
	}
	for _, key := range keys {
		if payload, err := signed.Verify(&key); err == nil {
			return payload, josejson.Unmarshal(payload, new(any))
		}
	}
	s.refused = "token-signature"
	return nil, errors.New("no key of the issuer made the signature")
}

// typeOf is the type in a header.
func typeOf(h jose.Header) string {
	typ, there := h.ExtraHeaders[jose.HeaderType]
	if !there {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(fmt.Sprint(typ)), "application/")
}
