package ordering

import (
	"context"
	"fmt"
)

// Updater begins transactions: a Store, or a Snapshot.
type Updater interface {
	Update(ctx context.Context, do func(tx Tx) error) error
}

// Transact runs a use case in one transaction, of which reads says what it reads ahead, nil for nothing. With a key in once
// it happens at most once, and a repetition returns a *Replay.
func Transact[T any](ctx context.Context, s Updater, once Idempotency, reads func(Reader), do func(Tx) (T, error)) (T, error) {
	var result T
	err := s.Update(ctx, func(tx Tx) error {
		err := tx.Prefetch(ctx, func(r Reader) {
			_ = r.Recall(ctx, once)
			if reads != nil {
				reads(r)
			}
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
			return fmt.Errorf("ordering.Transact: answer of %T: %w", result, err)
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

// Optional returns nil instead of an error of kind NotFound.
func Optional[T any](found *T, err error) (*T, error) {
	if KindOf(err) == NotFound {
		return nil, nil
	}
	return found, err
}

// All reads every page of a list.
func All[T any](list func(Page) ([]T, string, error)) ([]T, error) {
	var found []T
	for page := (Page{}); ; {
		some, next, err := list(page)
		if err != nil {
			return nil, err
		}
		if found = append(found, some...); next == "" {
			return found, nil
		}
		page.Cursor = next
	}
}
