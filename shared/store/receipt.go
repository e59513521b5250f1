package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"onecentral.nl/ordering/shared/table"
)

// A write whose answer was lost may have happened, and what it wrote may have changed since. So every write carries
// one item that nobody else writes: its marker. That is the record of the idempotency key where there is one, and
// a receipt, which all attempts of one Update share, where there is none. A marker is written only if it is not there
// yet: an attempt that arrives late finds the marker of the one that was made in its stead, and fails.

// receiptHours is how long a receipt is kept: longer than any Update is retried.
const receiptHours = time.Hour

// marker is the data of a marker: the attempt that wrote it.
type marker struct {
	Token string `json:"token"`
}

// errOutcome is returned when an attempt was written after the next one had begun: the change was made once, but what
// do returned last is not what was written.
var errOutcome = errors.New("an earlier attempt was written after its answer was lost; the change was made once")

// addMarker adds the receipt of a transaction that writes and has no other marker.
func (t *tx) addMarker() error {
	if t.marker != nil || len(t.kinds) == 0 {
		return nil
	}
	data, err := encode(marker{t.token})
	if err != nil {
		return fmt.Errorf("store.addMarker: %w", err)
	}
	update, _, _ := strings.Cut(t.token, "-")
	key := receiptKey(update)
	t.put(table.Item{Key: key, Type: "Receipt", Expires: t.store.now().Add(receiptHours).Unix(), Data: data})
	t.marker = t.entries[key].is
	return nil
}

// committed reports whether the transaction, whose write failed with refusal, was written all the same.
func (t *tx) committed(ctx context.Context, refusal error) (bool, error) {
	if t.marker == nil {
		return false, nil
	}
	stored, err := t.stored(ctx, refusal)
	if err != nil || stored == nil {
		return false, err
	}
	said, err := decode[marker](stored.Data)
	switch {
	case err != nil:
		return false, err
	case said.Token == t.token:
		return true, nil
	case stored.Type == "Receipt":
		return false, busy(errOutcome)
	default:
		return false, nil // the next attempt will recall the answer
	}
}

// stored is what lies under the marker's key. A refusal for conditions says it already.
func (t *tx) stored(ctx context.Context, refusal error) (*table.Item, error) {
	var conditions *table.ConditionError
	if errors.As(refusal, &conditions) {
		for _, f := range conditions.Failures {
			if f.Key == t.marker.Key {
				return f.Stored, nil
			}
		}
		return nil, nil //nolint:nilnil // no marker is an answer
	}
	items, err := t.store.items(ctx, t.marker.Key)
	if err != nil {
		return nil, err
	}
	if item, ok := items[t.marker.Key]; ok {
		return &item, nil
	}
	return nil, nil //nolint:nilnil // no marker is an answer
}
