package boot

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/qualification"
	"onecentral.nl/ordering/shared/seal"
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

// UseCases puts the use cases on a table, with a clock. They seal nothing.
func UseCases(driver table.Driver, log *slog.Logger, now func() time.Time, options ...store.Option) (*usecase.UseCases, error) {
	return Secrets{}.UseCases(driver, log, now, options...)
}

// UseCases does the same, and has them seal the cursors of lists, in a program that shows any, and what is confirmed.
func (s Secrets) UseCases(driver table.Driver, log *slog.Logger, now func() time.Time, options ...store.Option) (*usecase.UseCases, error) {
	qualifier, err := qualification.Default()
	if err != nil {
		return nil, err
	}
	options = append(options, store.Log(log))
	if s.cursorKey != nil || s.linkKeys != nil {
		options = append(options, store.Seal(s.CursorKey))
	}
	return usecase.New(usecase.Config{Store: store.New(driver, options...), Qualifier: qualifier, Sealer: seal.Source(s.SealKeys), Now: now, NewID: NewID}), nil
}
