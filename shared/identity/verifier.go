package identity

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"

	"onecentral.nl/ordering/shared/ordering"
)

// maxTokenBytes is far above any token with our claims; API Gateway refuses headers over 10,240 bytes.
const maxTokenBytes = 8 << 10

// compact is the one serialization that a bearer token has (RFC 7519, section 1).
var compact = regexp.MustCompile(`^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$`)

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
	verified, err := v.issuer.verify(ctx, token, v.audience)
	if err != nil {
		return ordering.Actor{}, fmt.Errorf("Verify: %w", err)
	}
	actor, err := v.issuer.actor(verified)
	if err != nil {
		return ordering.Actor{}, fmt.Errorf("Verify(token of %q): %w", verified.Subject, err)
	}
	return actor, nil
}

// verify checks the signature, issuer, audience and times of a token.
func (i *Issuer) verify(ctx context.Context, token, audience string) (*oidc.IDToken, error) {
	if known := i.remembered(token, audience); known != nil {
		return known, i.begun(known)
	}
	if len(token) > maxTokenBytes || !compact.MatchString(token) {
		return nil, fmt.Errorf("%w: the token is no JWS in compact form", ErrUnauthenticated)
	}
	keys := &keySet{issuer: i}
	verifier := oidc.NewVerifier(i.config.Issuer, keys, &oidc.Config{
		ClientID:             audience,
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
		return nil, fmt.Errorf("%w: %w", ErrUnauthenticated, err)
	}
	if err := i.begun(verified); err != nil {
		return nil, err
	}
	keys.known.verified.keep(token, audience, verified)
	return verified, nil
}

// remembered returns a token that was verified with the keys of now and has not expired, else nil.
func (i *Issuer) remembered(token, audience string) *oidc.IDToken {
	m := i.known.Load()
	if m == nil || !i.live(m) {
		return nil
	}
	known := m.verified.of(token, audience)
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
		return fmt.Errorf("%w: %w", ErrUnauthenticated, err)
	}
	if claims.NotBefore > float64(i.config.Now().Add(i.config.Leeway).Unix()) {
		return fmt.Errorf("%w: the token is not valid yet", ErrUnauthenticated)
	}
	return nil
}

// keySet checks one token's signature with the issuer's keys. It remembers those, and that they could not be had, because
// go-oidc does not wrap the errors of a KeySet.
type keySet struct {
	issuer      *Issuer
	known       *metadata
	unavailable error
}

// VerifySignature implements oidc.KeySet.
func (s *keySet) VerifySignature(ctx context.Context, token string) ([]byte, error) {
	signed, err := jose.ParseSignedCompact(token, []jose.SignatureAlgorithm{jose.SignatureAlgorithm(s.issuer.config.Algorithm)})
	if err != nil {
		return nil, err
	}
	id := signed.Signatures[0].Header.KeyID
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
			return payload, nil
		}
	}
	return nil, errors.New("no key of the issuer made the signature")
}
