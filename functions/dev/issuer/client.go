package issuer

import (
	"net/url"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// client is a Client as op wants it. Of its methods only the first six matter here: tokens are our own (token.go).
type client struct {
	Client
	loginURL string
}

var _ op.Client = client{}

func (c client) GetID() string          { return c.ID }
func (c client) RedirectURIs() []string { return c.Client.RedirectURIs }
func (c client) ResponseTypes() []oidc.ResponseType {
	return []oidc.ResponseType{oidc.ResponseTypeCode}
}

func (c client) GrantTypes() []oidc.GrantType { return []oidc.GrantType{oidc.GrantTypeCode} }

func (c client) AuthMethod() oidc.AuthMethod { return oidc.AuthMethodNone }

func (c client) LoginURL(id string) string { return c.loginURL + "?id=" + url.QueryEscape(id) }

func (c client) ApplicationType() op.ApplicationType                          { return op.ApplicationTypeWeb }
func (c client) PostLogoutRedirectURIs() []string                             { return nil }
func (c client) AccessTokenType() op.AccessTokenType                          { return op.AccessTokenTypeJWT }
func (c client) IDTokenLifetime() time.Duration                               { return 0 }
func (c client) DevMode() bool                                                { return true }
func (c client) IsScopeAllowed(string) bool                                   { return false }
func (c client) IDTokenUserinfoClaimsAssertion() bool                         { return true }
func (c client) ClockSkew() time.Duration                                     { return 0 }
func (c client) RestrictAdditionalIdTokenScopes() func([]string) []string     { return sameScopes } //nolint:staticcheck // the library's name
func (c client) RestrictAdditionalAccessTokenScopes() func([]string) []string { return sameScopes }

func sameScopes(scopes []string) []string { return scopes }
