package usecase

import (
	"context"
	"fmt"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// nothing reads nothing ahead, for a use case that reads one thing only.
func nothing(ordering.Reader) {}

// ahead returns a snapshot into which reads was prefetched.
func (d *core) ahead(ctx context.Context, reads func(ordering.Reader)) (ordering.Reader, error) {
	from := d.store.Snapshot()
	return from, from.Prefetch(ctx, reads)
}

func (d *core) today() calendar.Date { return calendar.On(d.now()) }

// updater begins transactions: a Store, or a Snapshot.
type updater interface {
	Update(ctx context.Context, do func(tx ordering.Tx) error) error
}

// command runs a use case in one transaction, of which reads says what it reads ahead. With a key in once it happens at
// most once, and a repetition returns a *Replay.
func command[T any](ctx context.Context, s updater, once ordering.Idempotency, reads func(ordering.Reader), do func(ordering.Tx) (T, error)) (T, error) {
	var result T
	err := s.Update(ctx, func(tx ordering.Tx) error {
		err := tx.Prefetch(ctx, func(r ordering.Reader) {
			_ = r.Recall(ctx, once)
			reads(r)
		})
		if err != nil {
			return err
		}
		if err := tx.Recall(ctx, once); err != nil {
			return err
		}
		if result, err = do(tx); err != nil {
			return err
		}
		if once.Key == "" {
			return nil
		}
		answer, err := once.Answer(result)
		if err != nil {
			return fmt.Errorf("usecase.command: answer of %T: %w", result, err)
		}
		tx.Record(once, answer)
		return nil
	})
	if err != nil {
		var none T
		return none, err
	}
	return result, nil
}

// optional returns nil instead of an error of kind NotFound.
func optional[T any](found *T, err error) (*T, error) {
	if ordering.KindOf(err) == ordering.NotFound {
		return nil, nil
	}
	return found, err
}
