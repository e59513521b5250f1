package identity

import "errors"

// because is an error with the reason that Reason gives.
type because struct {
	reason string
	error
}

func (b because) Unwrap() error { return b.error }

// Reason says in a word, for the log, why nobody was recognised or logged in; it is empty for other errors. It is one of a
// few, so that nothing of a token, or whatever else a caller sent, gets into the log with it.
func Reason(err error) string {
	var b because
	if errors.As(err, &b) {
		return b.reason
	}
	return ""
}
