package jobs

import (
	"context"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// Erase removes a quote that ended without an order: its files first, so that none is left without a trace.
type Erase struct {
	Jobs  *usecase.Jobs
	Blobs blob.Store
}

// Do is a Handler.
func (e Erase) Do(ctx context.Context, job *ordering.Job) error {
	keys, err := e.Jobs.Blobs(ctx, job.Partner, job.Quote)
	if err != nil {
		return err
	}
	for _, key := range keys {
		if err := e.Blobs.Delete(ctx, key); err != nil {
			return err
		}
	}
	return e.Jobs.Erased(ctx, job)
}
