package issuer

import (
	"context"

	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

var _ op.Server = (*provider)(nil)

// Health implements op.Server.
func (p *provider) Health(context.Context, *op.Request[struct{}]) (*op.Response, error) {
	return op.NewResponse(op.Status{Status: "ok"}), nil
}

// Ready implements op.Server.
func (p *provider) Ready(context.Context, *op.Request[struct{}]) (*op.Response, error) {
	return op.NewResponse(op.Status{Status: "ok"}), nil
}

// Discovery implements op.Server.
func (p *provider) Discovery(context.Context, *op.Request[struct{}]) (*op.Response, error) {
	e := endpoints()
	return op.NewResponse(&oidc.DiscoveryConfiguration{
		Issuer:                            p.config.URL,
		AuthorizationEndpoint:             e.Authorization.Absolute(p.config.URL),
		TokenEndpoint:                     e.Token.Absolute(p.config.URL),
		JwksURI:                           e.JwksURI.Absolute(p.config.URL),
		ScopesSupported:                   []string{oidc.ScopeOpenID, oidc.ScopeProfile, oidc.ScopeEmail},
		ResponseTypesSupported:            []string{string(oidc.ResponseTypeCode)},
		GrantTypesSupported:               []oidc.GrantType{oidc.GrantTypeCode},
		SubjectTypesSupported:             []string{"public"},
		IDTokenSigningAlgValuesSupported:  []string{string(jose.RS256)},
		TokenEndpointAuthMethodsSupported: []oidc.AuthMethod{oidc.AuthMethodNone},
		ClaimsSupported:                   []string{"sub", "name", "email", "locale", "roles", "partner"},
		CodeChallengeMethodsSupported:     []oidc.CodeChallengeMethod{oidc.CodeChallengeMethodS256},
	}), nil
}

// Keys implements op.Server.
func (p *provider) Keys(context.Context, *op.Request[struct{}]) (*op.Response, error) {
	return op.NewResponse(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{p.public}}), nil
}

// VerifyAuthRequest implements op.Server.
func (p *provider) VerifyAuthRequest(_ context.Context, r *op.Request[oidc.AuthRequest]) (*op.ClientRequest[oidc.AuthRequest], error) {
	c, ok := p.client(r.Data.ClientID)
	if !ok {
		return nil, oidc.ErrInvalidRequest().WithDescription("unknown client_id %q", r.Data.ClientID)
	}
	return &op.ClientRequest[oidc.AuthRequest]{Request: r, Client: c}, nil
}

// Authorize implements op.Server: it remembers the request and shows the login page.
func (p *provider) Authorize(_ context.Context, r *op.ClientRequest[oidc.AuthRequest]) (*op.Redirect, error) {
	if r.Data.RequestParam != "" {
		return nil, oidc.ErrRequestNotSupported()
	}
	if r.Data.CodeChallenge == "" || r.Data.CodeChallengeMethod != oidc.CodeChallengeMethodS256 {
		return nil, oidc.ErrInvalidRequest().WithDescription("PKCE with S256 is required")
	}
	return op.NewRedirect(r.Client.LoginURL(p.begin(r.Data))), nil
}

// VerifyClient implements op.Server: clients are public.
func (p *provider) VerifyClient(_ context.Context, r *op.Request[op.ClientCredentials]) (op.Client, error) {
	c, ok := p.client(r.Data.ClientID)
	if !ok || r.Data.ClientSecret != "" {
		return nil, oidc.ErrInvalidClient()
	}
	return c, nil
}

// CodeExchange implements op.Server. A code is good for one try, also for one that fails.
func (p *provider) CodeExchange(_ context.Context, r *op.ClientRequest[oidc.AccessTokenRequest]) (*op.Response, error) {
	l, ok := p.take(r.Data.Code)
	if !ok || l.person == nil || l.request.ClientID != r.Client.GetID() || l.request.RedirectURI != r.Data.RedirectURI {
		return nil, oidc.ErrInvalidGrant().WithDescription("invalid code")
	}
	challenge := &oidc.CodeChallenge{Challenge: l.request.CodeChallenge, Method: l.request.CodeChallengeMethod}
	if err := op.AuthorizeCodeChallenge(r.Data.CodeVerifier, challenge); err != nil {
		return nil, err
	}
	tokens, err := p.tokens(l)
	if err != nil {
		return nil, oidc.ErrServerError().WithParent(err)
	}
	answer := op.NewResponse(tokens)
	answer.Header.Set("Cache-Control", "no-store")
	return answer, nil
}
