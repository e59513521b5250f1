package web

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"regexp"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/words"
)

var visibleASCII = regexp.MustCompile(`^[!-~]+$`)

// IdempotencyKey reads the header of that name (draft-ietf-httpapi-idempotency-key-header).
func IdempotencyKey(values []string) (string, error) {
	const field = "Idempotency-Key"
	switch {
	case len(values) == 0:
		required := ordering.NewFieldError(field, "required", words.GiveEveryRequestKeyOf)
		return "", &Error{Status: http.StatusBadRequest, Code: "idempotency-key-required", Fields: []ordering.FieldError{required}}
	case len(values) > 1 || len(values[0]) > 255 || !visibleASCII.MatchString(values[0]):
		return "", Malformed(ordering.NewFieldError(field, "malformed", words.From1To255Visible))
	}
	return values[0], nil
}

// Idempotent carries out a command under a key. It returns the answer to the result; the same key with the same input
// finds the first answer, byte for byte, and with another input an ordering.KeyReused. The answer is nil when the
// command did not use its ordering.Once.
func Idempotent(r *http.Request, actor ordering.Actor, key string, input any, command func(ordering.Idempotency) error, answer func(result any) ([]byte, error)) (answered []byte, replayed bool, err error) {
	request, err := digest(r, actor, input)
	if err != nil {
		return nil, false, err
	}
	err = command(ordering.Idempotency{Partner: actor.Partner, Subject: actor.Subject, Key: key, Request: request, Answer: func(result any) ([]byte, error) {
		answered, err = answer(result)
		return answered, err
	}})
	var replay *ordering.Replay
	if errors.As(err, &replay) {
		return replay.Answer, true, nil
	}
	return answered, false, err
}

// digest hashes what makes a request what it is: for which partner, method, path and input, however that is laid out. So
// somebody who moved to another partner is not told what the first one was answered. If-Match is no part of it: who
// repeats a request may have looked again in between.
func digest(r *http.Request, actor ordering.Actor, input any) (string, error) {
	said, err := json.Marshal(input)
	if err != nil {
		return "", fmt.Errorf("web.digest(%T): %w", input, err)
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %s\n%s", actor.Partner, r.Method, r.URL.EscapedPath(), said))
	return hex.EncodeToString(sum[:]), nil
}
