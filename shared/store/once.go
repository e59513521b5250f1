package store

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"time"
	"unicode/utf8"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// onceHours is how long an answer is kept for a repeated request.
const onceHours = 48 * time.Hour

// answer is the item under an idempotency key: the text, or JSON when that comes back byte for byte.
type answer struct {
	Request string          `json:"request"`
	Answer  string          `json:"answer,omitempty"`
	JSON    json.RawMessage `json:"json,omitempty"`
	// Erased tells that what was answered is gone.
	Erased bool `json:"erased,omitempty"`
}

// Recall implements ordering.Reader. An answer older than 48 hours does not count, removed or not.
func (r reader) Recall(ctx context.Context, once ordering.Idempotency) error {
	if once.Key == "" {
		return nil
	}
	key, err := onceKey(once)
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
	a, err := read(ctx, r, decode[answer], item)
	switch {
	case err != nil:
		return err
	case a.Request != once.Request:
		return &ordering.Error{Kind: ordering.KeyReused, Code: "idempotency-key-reused", Message: words.ThisIdempotencyKeyWasUsed}
	case a.Erased:
		return ordering.NewNotFound(words.QuoteInline)
	default:
		if a.JSON != nil {
			return &ordering.Replay{Answer: a.JSON}
		}
		return &ordering.Replay{Answer: []byte(a.Answer)}
	}
}

// Record implements ordering.Tx. The answer is UTF-8.
func (t *tx) Record(once ordering.Idempotency, text []byte) {
	if once.Key == "" {
		return
	}
	key, err := onceKey(once)
	if !utf8.Valid(text) {
		err = errors.Join(err, errors.New("store.Record: the answer is not UTF-8"))
	}
	a := answer{Request: once.Request, Answer: string(text)}
	if as, err := json.Marshal(json.RawMessage(text)); err == nil && bytes.Equal(as, text) {
		a.Answer, a.JSON = "", text
	}
	data, encoding := encode(a)
	if err = errors.Join(err, encoding); err != nil {
		t.fault = errors.Join(t.fault, err)
		return
	}
	t.put(table.Item{Key: key, Type: "Answer", Expires: t.store.now().Add(onceHours).Unix(), Data: data})
}
