package identity

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"

	"onecentral.nl/ordering/shared/mailaddress"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/printable"
)

// maxNameRunes keeps a name on one line of a page or a PDF.
const maxNameRunes = 120

// ClaimNames are the names of the claims that make an actor; an empty one has its default. The subject is always sub. A name
// can be a path with dots into objects, as in realm_access.roles; a claim of the whole name comes first.
type ClaimNames struct {
	Name     string // name: a string
	Mail     string // email: a string
	Language string // locale: a BCP 47 tag, also with _; every language but English becomes Dutch
	Roles    string // roles: an array of strings, or a string for one; unknown ones are dropped
	Partner  string // partner: the partner's id, absent for people of oneCentral
}

func (n ClaimNames) withDefaults() ClaimNames {
	return ClaimNames{
		Name:     cmp.Or(n.Name, "name"),
		Mail:     cmp.Or(n.Mail, "email"),
		Language: cmp.Or(n.Language, "locale"),
		Roles:    cmp.Or(n.Roles, "roles"),
		Partner:  cmp.Or(n.Partner, "partner"),
	}
}

// actor builds an actor from the claims of a verified token. A token that makes a person both a partner's and
// oneCentral's is refused rather than cut down: it is a mistake at the issuer that somebody must see.
func (i *Issuer) actor(token *oidc.IDToken) (ordering.Actor, error) {
	var claims map[string]json.RawMessage
	if err := token.Claims(&claims); err != nil {
		return ordering.Actor{}, refuse("claims: %v", err)
	}
	var name, address, language, partner string
	var roles roleNames
	for claim, value := range map[string]any{
		i.config.Claims.Name:     &name,
		i.config.Claims.Mail:     &address,
		i.config.Claims.Language: &language,
		i.config.Claims.Roles:    &roles,
		i.config.Claims.Partner:  &partner,
	} {
		raw, err := claimAt(claims, claim)
		if err == nil && raw != nil {
			err = json.Unmarshal(raw, value)
		}
		if err != nil {
			return ordering.Actor{}, refuse("claim %s: %v", claim, err)
		}
	}
	actor := ordering.Actor{
		Subject:  ordering.Subject(token.Subject),
		Mail:     plainMail(address),
		Language: languageOf(language),
		Roles:    knownRoles(roles),
		Partner:  ordering.PartnerID(partner),
	}
	actor.Name = cmp.Or(printable.Clean(printable.Line(name, maxNameRunes)), actor.Mail, token.Subject)
	if !ordering.ValidSubject(token.Subject) {
		return ordering.Actor{}, refuse("sub %q cannot be a subject", token.Subject)
	}
	if partner != "" && !ordering.ValidID(partner) {
		return ordering.Actor{}, refuse("claim %s: %q cannot be a partner", i.config.Claims.Partner, partner)
	}
	for _, role := range actor.Roles {
		ofPartner := role == ordering.PartnerUser || role == ordering.PartnerSigner
		if ofPartner && partner == "" {
			return ordering.Actor{}, refuse("role %s without a partner", role)
		}
		if !ofPartner && partner != "" {
			return ordering.Actor{}, refuse("role %s with partner %s", role, partner)
		}
	}
	return actor, nil
}

func refuse(format string, args ...any) error {
	return because{"token-claims", fmt.Errorf("%w: %s", ErrUnauthenticated, fmt.Sprintf(format, args...))}
}

// claimAt finds a claim by its name or path, nil for none.
func claimAt(claims map[string]json.RawMessage, path string) (json.RawMessage, error) {
	if raw, ok := claims[path]; ok {
		return raw, nil
	}
	for i, r := range path {
		raw, ok := claims[path[:i]]
		if r != '.' || !ok {
			continue
		}
		var inner map[string]json.RawMessage
		if err := json.Unmarshal(raw, &inner); err != nil {
			return nil, err
		}
		if found, err := claimAt(inner, path[i+1:]); found != nil || err != nil {
			return found, err
		}
	}
	return nil, nil
}

// roleNames are read from an array, or from the string that some issuers make of an array of one.
type roleNames []string

// UnmarshalJSON implements json.Unmarshaler.
func (n *roleNames) UnmarshalJSON(raw []byte) error {
	if raw[0] != '"' {
		return json.Unmarshal(raw, (*[]string)(n))
	}
	var one string
	if err := json.Unmarshal(raw, &one); err != nil {
		return err
	}
	if strings.ContainsAny(one, " ,") {
		return fmt.Errorf("%q is a list in a string", one)
	}
	*n = roleNames{one}
	return nil
}

func knownRoles(names []string) (roles []ordering.Role) {
	for _, name := range names {
		if role := ordering.Role(name); ordering.ValidRole(role) && !slices.Contains(roles, role) {
			roles = append(roles, role)
		}
	}
	return roles
}

func languageOf(tag string) ordering.Language {
	if primary, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-"); strings.EqualFold(primary, "en") {
		return "en"
	}
	return "nl"
}

// plainMail returns the address if it is one address and nothing else, or nothing.
func plainMail(address string) string {
	plain, err := mailaddress.Parse(address)
	if err != nil {
		return ""
	}
	return plain
}
