package identity

import (
	"sync"

	"github.com/coreos/go-oidc/v3/oidc"
)

// maxVerified bounds how many tokens are remembered: those of people who are at work now.
const maxVerified = 1024

// verified remembers the tokens that were verified with a set of keys, and ends with it: so a key that is withdrawn takes its
// tokens along. A token's times are for the caller to check each time. It is safe for concurrent use.
type verified struct {
	mu     sync.Mutex
	tokens map[verifiedFor]*oidc.IDToken
}

type verifiedFor struct {
	token string
	use
}

// of returns nil for a token that is not remembered.
func (v *verified) of(token string, u use) *oidc.IDToken {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.tokens[verifiedFor{token, u}]
}

func (v *verified) keep(token string, u use, t *oidc.IDToken) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.tokens == nil || len(v.tokens) >= maxVerified {
		v.tokens = map[verifiedFor]*oidc.IDToken{}
	}
	v.tokens[verifiedFor{token, u}] = t
}
