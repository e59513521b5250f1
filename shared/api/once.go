package api

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"regexp"

	"onecentral.nl/ordering/shared/ordering"
)

var visibleASCII = regexp.MustCompile(`^[!-~]{1,255}$`)

// idempotencyKey reads the header of that name, which every POST that creates or decides must have
// (draft-ietf-httpapi-idempotency-key-header).
func idempotencyKey(values []string) (string, error) {
	switch {
	case len(values) == 0:
		return "", &fault{status: http.StatusBadRequest, code: "idempotency-key-required", fields: fieldFaults{{
			Field: "Idempotency-Key", Code: "required",
			Message: ordering.Text{NL: "Geef elk verzoek een eigen sleutel.", EN: "Give every request a key of its own."},
		}}}
	case len(values) > 1 || !visibleASCII.MatchString(values[0]):
		return "", badRequest("Idempotency-Key", "malformed", "Van 1 tot en met 255 zichtbare ASCII-tekens.", "From 1 to 255 visible ASCII characters.")
	}
	return values[0], nil
}

// once carries out a command under the request's idempotency key. The same key with the same request is answered with
// the bytes of the first answer; with another request it is refused.
func once[T any](c *call, input any, do func(ordering.Idempotency) (T, error), show func(T) (*answer, error)) (*answer, error) {
	request, err := c.digest(input)
	if err != nil {
		return nil, err
	}
	var stored []byte
	_, err = do(ordering.Idempotency{Subject: c.actor.Subject, Key: c.key, Request: request, Answer: func(result any) ([]byte, error) {
		given, err := show(result.(T))
		if err != nil {
			return nil, err
		}
		stored, err = json.Marshal(given)
		return stored, err
	}})
	var replay *ordering.Replay
	replayed := errors.As(err, &replay)
	switch {
	case replayed:
		stored = replay.Answer
	case err != nil:
		return nil, err
	}
	var given answer
	if err := json.Unmarshal(stored, &given); err != nil {
		return nil, fmt.Errorf("api.once(%s): stored answer: %w", c.route.Pattern, err)
	}
	if replayed {
		given.Header["Idempotency-Replayed"] = "true"
	}
	return &given, nil
}

// digest hashes what makes the request what it is: for which partner, method, path and what its body says, however that
// is laid out. So somebody who moved to another partner is not told what the first one was answered.
// If-Match is no part of it: who repeats a request may have looked again in between.
func (c *call) digest(input any) (string, error) {
	said, err := json.Marshal(input)
	if err != nil {
		return "", fmt.Errorf("api.digest(%T): %w", input, err)
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %s\n%s", c.actor.Partner, c.Method, c.URL.EscapedPath(), said))
	return hex.EncodeToString(sum[:]), nil
}
