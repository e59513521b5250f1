package jobs

import (
	"context"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Erase removes a quote that ended without an order: its files and mails first, so that none is left without a trace.
type Erase struct {
	Jobs  *usecase.Jobs
	Blobs blob.Store
	// Mails has those that stay in the house once they are sent, nil when none do.
	Mails Mails
}

// Mails are sent mails that are kept.
type Mails interface {
	// Erase removes the mails of a thread, a quote's number.
	Erase(ctx context.Context, thread string) error
}

// Do is a Handler.
func (e Erase) Do(ctx context.Context, job *ordering.Job) error {
	for key, err := range e.Blobs.Keys(ctx, usecase.FilesOf(job.Quote)) {
		if err != nil {
			return err
		}
		if err := e.Blobs.Delete(ctx, key); err != nil {
			return err
		}
	}
	if e.Mails != nil {
		if err := e.Mails.Erase(ctx, string(job.Quote)); err != nil {
			return err
		}
	}
	return e.Jobs.Erased(ctx, job)
}
