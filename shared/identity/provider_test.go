package identity_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/google/go-cmp/cmp"

	"onecentral.nl/ordering/shared/identity"
	"onecentral.nl/ordering/shared/ordering"
)

// Tokens in the shape in which each provider makes them, by its documentation: none of these providers ran here.
func TestVerifier_Providers(t *testing.T) {
	p := newProvider(t, newClock())
	user := ordering.Actor{Subject: "5f1c", Name: "Sanne de Vries", Mail: "sanne@partner.example", Language: "en", Roles: []ordering.Role{ordering.PartnerUser}, Partner: "p-noord"}
	clerk := ordering.Actor{Subject: "5f1c", Name: "Sanne de Vries", Language: "nl", Roles: []ordering.Role{ordering.AccountManager, ordering.Admin}}
	for name, c := range map[string]struct {
		names         identity.ClaimNames
		required, typ string
		audience      string
		claims        string
		want          ordering.Actor
	}{
		"Keycloak, realm roles": {
			names: identity.ClaimNames{Roles: "realm_access.roles"}, typ: "JWT",
			claims: `"typ":"Bearer","azp":"portal","aud":["ordering-api","account"],"acr":"1","allowed-origins":["https://portal.example"],
				"realm_access":{"roles":["offline_access","uma_authorization","default-roles-one","partnerUser"]},"resource_access":{"account":{"roles":["view-profile"]}},
				"scope":"openid email profile","email_verified":true,"name":"Sanne de Vries","preferred_username":"sanne","locale":"en","email":"sanne@partner.example","partner":"p-noord"`,
			want: user,
		},
		"Keycloak, roles of a client": {
			names: identity.ClaimNames{Roles: "resource_access.ordering-api.roles"}, typ: "JWT",
			claims: `"typ":"Bearer","aud":"ordering-api","resource_access":{"ordering-api":{"roles":["partnerUser"]}},"name":"Sanne de Vries","locale":"en","email":"sanne@partner.example","partner":"p-noord"`,
			want:   user,
		},
		"Entra ID, app roles": {
			typ:    "JWT",
			claims: `"aud":"ordering-api","ver":"2.0","azp":"0c1d","azpacr":"1","tid":"9a8b","oid":"77aa","name":"Sanne de Vries","preferred_username":"sanne@partner.example","roles":["accountManager","admin"],"scp":"access","uti":"x","rh":"y"`,
			want:   clerk,
		},
		"Cognito, an ID token": {
			names:    identity.ClaimNames{Roles: "cognito:groups", Partner: "custom:partner"},
			audience: "7client",
			claims:   `"aud":"7client","token_use":"id","cognito:username":"sanne","cognito:groups":["partnerUser"],"custom:partner":"p-noord","auth_time":1,"event_id":"e","jti":"j","name":"Sanne de Vries","email":"sanne@partner.example","email_verified":true,"locale":"en_US"`,
			want:     user,
		},
		"Auth0, an access token of RFC 9068 with claims under a namespace": {
			names:    identity.ClaimNames{Roles: "https://onecentral.example/roles", Partner: "https://onecentral.example/partner"},
			required: "at+jwt", typ: "at+jwt",
			claims: `"aud":["ordering-api","https://tenant.example/userinfo"],"client_id":"c","jti":"j","scope":"openid","https://onecentral.example/roles":["partnerUser"],"https://onecentral.example/partner":"p-noord","name":"Sanne de Vries","email":"sanne@partner.example","locale":"en"`,
			want:   user,
		},
		"IdentityServer, one role as a string": {
			required: "at+jwt", typ: "application/at+jwt",
			claims: `"aud":"ordering-api","client_id":"c","jti":"j","roles":"partnerUser","partner":"p-noord","name":"Sanne de Vries","email":"sanne@partner.example","locale":"en-GB"`,
			want:   user,
		},
		"JumpCloud, a locale with an underscore": {
			typ: "jwt", claims: `"aud":["ordering-api"],"roles":"partnerUser","partner":"p-noord","name":"Sanne de Vries","email":"sanne@partner.example","locale":"en_US"`,
			want: user,
		},
		"Okta, no type, groups": {
			names: identity.ClaimNames{Roles: "groups"}, claims: `"ver":1,"jti":"AT.x","aud":"ordering-api","cid":"c","uid":"u","scp":["openid"],"groups":["Everyone","accountManager","admin"],"name":"Sanne de Vries"`,
			want: clerk,
		},
	} {
		t.Run(name, func(t *testing.T) {
			v := p.identity(t, func(i *identity.Config) { i.Claims, i.TokenType = c.names, c.required }).Verifier(or(c.audience, audience))
			got, err := v.Verify(t.Context(), signed(t, jose.RS256, key(t, 0), keyID(t, key(t, 0)), p.payload(c.claims), typed(c.typ)))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func or(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

// typed is a header with a type, none for an empty one.
func typed(typ string) *jose.SignerOptions {
	if typ == "" {
		return &jose.SignerOptions{}
	}
	return (&jose.SignerOptions{}).WithType(jose.ContentType(typ))
}

// payload is a token's, with more claims in JSON.
func (p *provider) payload(claims string) string {
	base, err := json.Marshal(map[string]any{"iss": p.url, "sub": "5f1c", "iat": p.clock.in(0), "exp": p.clock.in(time.Hour)})
	if err != nil {
		panic(err)
	}
	return strings.TrimSuffix(string(base), "}") + "," + claims + "}"
}

// A token of another type, or with claims of another shape, says nothing.
func TestVerifier_OtherShapes(t *testing.T) {
	p := newProvider(t, newClock())
	const plain = `"aud":"ordering-api","partner":"p-noord"`
	for name, c := range map[string]struct{ required, typ, roles, claims string }{
		"a logout token":                      {typ: "logout+jwt"},
		"a DPoP proof":                        {typ: "dpop+jwt"},
		"a security event":                    {typ: "secevent+jwt"},
		"of a type that is no JWT":            {typ: "JOSE"},
		"of JWT where at+jwt is asked":        {required: "at+jwt", typ: "JWT"},
		"of no type where at+jwt is asked":    {required: "at+jwt"},
		"roles that are a number":             {claims: plain + `,"roles":5`},
		"roles that are an object":            {claims: plain + `,"roles":{"a":1}`},
		"roles that are truth":                {claims: plain + `,"roles":true`},
		"a role that is a number":             {claims: plain + `,"roles":["partnerUser",5]`},
		"roles with spaces between":           {claims: plain + `,"roles":"partnerUser partnerSigner"`},
		"roles in an object where a list is":  {roles: "realm_access.roles", claims: plain + `,"realm_access":{"roles":{"partnerUser":true}}`},
		"a path through a list":               {roles: "realm_access.roles", claims: plain + `,"realm_access":["partnerUser"]`},
		"roles twice":                         {claims: plain + `,"roles":["partnerUser"],"roles":["partnerSigner"]`},
		"a subject twice":                     {claims: plain + `,"roles":["partnerUser"],"sub":"other"`},
		"an audience twice":                   {claims: `"aud":"other",` + plain + `,"roles":["partnerUser"]`},
		"the same claim twice":                {claims: plain + `,"roles":["partnerUser"],"partner":"p-noord"`},
		"a claim twice that we do not read":   {claims: plain + `,"roles":["partnerUser"],"x":1,"x":2`},
		"roles twice in an object":            {roles: "realm_access.roles", claims: plain + `,"realm_access":{"roles":[],"roles":["partnerUser"]}`},
		"a locale that is a list":             {claims: plain + `,"roles":["partnerUser"],"locale":["en"]`},
		"a partner's role by path, no member": {roles: "realm_access.roles", claims: `"aud":"ordering-api","realm_access":{"roles":["partnerUser"]}`},
	} {
		t.Run(name, func(t *testing.T) {
			if c.claims == "" {
				c.claims = plain + `,"roles":["partnerUser"]`
			}
			v := p.identity(t, func(i *identity.Config) { i.TokenType, i.Claims.Roles = c.required, c.roles }).Verifier(audience)
			got, err := v.Verify(t.Context(), signed(t, jose.RS256, key(t, 0), keyID(t, key(t, 0)), p.payload(c.claims), typed(c.typ)))
			if !errors.Is(err, identity.ErrUnauthenticated) {
				t.Errorf("got %+v, %v; want ErrUnauthenticated", got, err)
			}
		})
	}
}
