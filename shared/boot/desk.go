package boot

import (
	"log/slog"
	"time"

	"github.com/google/uuid"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/qualification"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// NewID returns a version 7 UUID (RFC 9562): unique, and in order of time.
func NewID() string { return uuid.Must(uuid.NewV7()).String() }

// Desk puts the order desk on a table.
func Desk(driver table.Driver, log *slog.Logger) (*ordering.Desk, error) {
	qualifier, err := qualification.Default()
	if err != nil {
		return nil, err
	}
	return &ordering.Desk{Store: store.New(driver, store.Log(log)), Qualifier: qualifier, Now: time.Now, NewID: NewID}, nil
}
