package api

import (
	"encoding/json"
	"fmt"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/web"
)

// idempotent runs a command under the request's idempotency key. A repeated request gets the bytes of the first answer.
func idempotent[T any](c *call, input any, command func(ordering.Idempotency) (T, error), show func(T) (*answer, error)) (*answer, error) {
	stored, replayed, err := web.Idempotent(c.Request, c.actor, c.key, input, func(o ordering.Idempotency) error {
		_, err := command(o)
		return err
	}, func(result any) ([]byte, error) {
		given, err := show(result.(T))
		if err != nil {
			return nil, err
		}
		return json.Marshal(given)
	})
	if err != nil {
		return nil, err
	}
	var given answer
	if err := json.Unmarshal(stored, &given); err != nil {
		return nil, fmt.Errorf("api.idempotent(%s): stored answer: %w", c.route.Pattern, err)
	}
	if replayed {
		given.Header["Idempotency-Replayed"] = "true"
	}
	return &given, nil
}
