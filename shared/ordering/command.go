package ordering

import (
	"context"
	"fmt"
	"time"

	"onecentral.nl/ordering/shared/calendar"
)

// Desk is the order desk: it carries out the use cases. Its fields are its ports; all are needed.
type Desk struct {
	Store     Store
	Qualifier Qualifier
	Now       func() time.Time
	// NewID returns a new unique identifier (ValidID).
	NewID func() string
}

func (d *Desk) today() calendar.Date { return calendar.On(d.Now()) }

// command runs a use case in one transaction. With a key in once it happens at most once, and a repetition returns a *Replay.
func command[T any](ctx context.Context, d *Desk, once Idempotency, do func(Tx) (T, error)) (T, error) {
	var result T
	err := d.Store.Update(ctx, func(tx Tx) error {
		if once.Key != "" {
			if err := tx.Recall(ctx, once); err != nil {
				return err
			}
		}
		var err error
		if result, err = do(tx); err != nil {
			return err
		}
		if once.Key == "" {
			return nil
		}
		answer, err := once.Answer(result)
		if err != nil {
			return fmt.Errorf("ordering.command: answer of %T: %w", result, err)
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
