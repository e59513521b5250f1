package store

import (
	"context"
	"errors"
	"time"
	"unicode/utf8"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// onceHours is how long an answer is kept for a repeated request.
const onceHours = 48 * time.Hour

// answer is the item under an idempotency key.
type answer struct {
	Request string `json:"request"`
	Answer  string `json:"answer"`
}

// Recall implements ordering.Reader. An answer older than 48 hours does not count, removed or not.
func (r reader) Recall(ctx context.Context, once ordering.Idempotency) error {
	if once.Key == "" {
		return nil
	}
	key, err := onceKey(once.Subject, once.Key)
	if err != nil {
		return err
	}
	items, err := r.items(ctx, key)
	if err != nil {
		return err
	}
	item, ok := items[key]
	if !ok || item.Expires <= r.now().Unix() {
		return nil
	}
	a, err := decode[answer](item.Data)
	switch {
	case err != nil:
		return err
	case a.Request != once.Request:
		return &ordering.Error{Kind: ordering.KeyReused, Code: "idempotency-key-reused", Message: words.ThisIdempotencyKeyWasUsed}
	default:
		return &ordering.Replay{Answer: []byte(a.Answer)}
	}
}

// Record implements ordering.Tx. The answer is UTF-8.
func (t *tx) Record(once ordering.Idempotency, text []byte) {
	if once.Key == "" {
		return
	}
	key, err := onceKey(once.Subject, once.Key)
	if !utf8.Valid(text) {
		err = errors.Join(err, errors.New("store.Record: the answer is not UTF-8"))
	}
	data, encoding := encode(answer{Request: once.Request, Answer: string(text)})
	if err = errors.Join(err, encoding); err != nil {
		t.fault = errors.Join(t.fault, err)
		return
	}
	t.put(table.Item{Key: key, Type: "Answer", Expires: t.store.now().Add(onceHours).Unix(), Data: data})
}
