package issuer

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"mime"
	"net/http"

	"github.com/go-jose/go-jose/v4"
	oidccrypto "github.com/zitadel/oidc/v3/pkg/crypto"
	oidchttp "github.com/zitadel/oidc/v3/pkg/http"
	"github.com/zitadel/oidc/v3/pkg/oidc"
)

// signer returns what signs by the key, and the key's public half under its thumbprint (RFC 7638): so another key has
// another id, and a verifier notices a change.
func signer(key *rsa.PrivateKey) (jose.Signer, jose.JSONWebKey, error) {
	public := jose.JSONWebKey{Key: key.Public(), Algorithm: string(jose.RS256), Use: "sig"}
	print, err := public.Thumbprint(crypto.SHA256)
	if err != nil {
		return nil, public, err
	}
	public.KeyID = base64.RawURLEncoding.EncodeToString(print)
	s, err := jose.NewSigner(
		jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: key, KeyID: public.KeyID}},
		(&jose.SignerOptions{}).WithType("JWT"))
	return s, public, err
}

// tokens makes the tokens that a finished login earned. op would make them too, but by the machine's clock, and with
// one audience for both.
func (p *provider) tokens(l login) (*oidc.AccessTokenResponse, error) {
	answer, err := p.accessToken(*l.person)
	if err != nil {
		return nil, err
	}
	claims := p.claims(*l.person, l.request.ClientID)
	claims["auth_time"] = l.at.Unix()
	if l.request.Nonce != "" {
		claims["nonce"] = l.request.Nonce
	}
	if claims["at_hash"], err = oidc.ClaimHash(answer.AccessToken, jose.RS256); err != nil {
		return nil, err
	}
	answer.IDToken, err = oidccrypto.Sign(claims, p.signer)
	return answer, err
}

func (p *provider) accessToken(who Person) (*oidc.AccessTokenResponse, error) {
	claims := p.claims(who, p.config.Audience)
	claims["jti"] = rand.Text()
	token, err := oidccrypto.Sign(claims, p.signer)
	return &oidc.AccessTokenResponse{
		AccessToken: token, TokenType: oidc.BearerToken, ExpiresIn: uint64(p.config.Lifetime.Seconds()),
	}, err
}

func (p *provider) claims(who Person, audience string) map[string]any {
	now := p.config.Now()
	claims := map[string]any{
		"iss": p.config.URL, "sub": who.Subject, "aud": audience,
		"iat": now.Unix(), "nbf": now.Unix(), "exp": now.Add(p.config.Lifetime).Unix(),
		"preferred_username": who.Username, "name": who.Name, "email": who.Mail, "email_verified": true,
		"locale": who.Locale, "roles": who.Roles,
	}
	if who.Partner != "" {
		claims["partner"] = who.Partner
	}
	return claims
}

// devToken answers an access token for one of the people: POST /dev/token {"username": "…"}. It is no grant of OAuth's
// and exists for scripts and tests alone.
func (p *provider) devToken(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	var username string
	if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind == "application/json" {
		var in struct {
			Username string `json:"username"`
		}
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		username = in.Username
	} else {
		username = r.PostFormValue("username")
	}
	person, ok := p.person(username)
	if !ok {
		http.Error(w, "unknown username", http.StatusNotFound)
		return
	}
	token, err := p.accessToken(person)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	oidchttp.MarshalJSON(w, token)
}
