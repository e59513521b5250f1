package boot

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/qualification"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// NewID returns a version 7 UUID (RFC 9562): unique, and in order of time.
func NewID() string { return uuid.Must(uuid.NewV7()).String() }

// Ping returns why the table cannot serve at the moment: it does not answer, has no catalogue, or says so itself.
func Ping(ctx context.Context, driver table.Driver, cases *usecase.UseCases) error {
	if own, ok := driver.(interface {
		Ping(ctx context.Context) error
	}); ok {
		if err := own.Ping(ctx); err != nil {
			return err
		}
	}
	return errors.Join(cases.Ping(ctx), store.Ping(ctx, driver))
}

// Sealing seals the cursors of lists, in a program that shows any.
func (s Secrets) Sealing() store.Option {
	if s.cursorKey == nil && s.linkKeys == nil {
		return func(*store.Store) {}
	}
	return store.Seal(s.CursorKey)
}

// UseCases puts the use cases on a table, with a clock.
func UseCases(driver table.Driver, log *slog.Logger, now func() time.Time, options ...store.Option) (*usecase.UseCases, error) {
	qualifier, err := qualification.Default()
	if err != nil {
		return nil, err
	}
	return usecase.New(usecase.Config{Store: store.New(driver, append(options, store.Log(log))...), Qualifier: qualifier, Now: now, NewID: NewID}), nil
}
