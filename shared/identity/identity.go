// Package identity says who is calling: a program by an OpenID Connect bearer token (Verifier), a person in a browser
// by a session that began with a login at the same issuer (Browser), and for whom an approval link was made (Links).
// The result is an ordering.Actor, built from the claims of a token whose signature was checked in this process. What
// the actor may do is decided in package ordering; what an error looks like over HTTP is decided by the caller.
package identity

import (
	"errors"
	"fmt"
)

// The errors of Verifier and Browser. Any other error is a fault of the session store or a bug.
var (
	// ErrUnauthenticated says that the caller is not known: no credentials, or ones that do not hold. Over HTTP it is
	// 401 with Challenge's header, or, in a browser, a redirect to LoginFor.
	ErrUnauthenticated = errors.New("not authenticated")
	// ErrUnavailable says that nobody can be recognised at the moment: the issuer does not answer, or not sensibly.
	// Over HTTP it is 503 with Retry-After.
	ErrUnavailable = errors.New("the identity provider is unavailable")
	// ErrLoginRefused says that this login came to nothing: begun in another browser, too slow, answered twice, or
	// refused by the issuer. Over HTTP it is 400; a new login may do.
	ErrLoginRefused = errors.New("the login is refused")
)

var (
	errNoCredentials error = because{"no-token", fmt.Errorf("%w: no bearer token", ErrUnauthenticated)}
	errTokenExpired  error = because{"token-expired", fmt.Errorf("%w: the token is expired", ErrUnauthenticated)}
)

// Challenge returns the WWW-Authenticate header that belongs to an ErrUnauthenticated of a Verifier (RFC 6750,
// section 3). It says no more than a caller can use; the reasons are in the error, for the log.
func Challenge(err error) string {
	switch {
	case errors.Is(err, errNoCredentials):
		return `Bearer realm="ordering"`
	case errors.Is(err, errTokenExpired):
		return `Bearer realm="ordering", error="invalid_token", error_description="the token is expired"`
	default:
		return `Bearer realm="ordering", error="invalid_token", error_description="the token is not valid here"`
	}
}

func wrap(err *error, format string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), *err)
	}
}
