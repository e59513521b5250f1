package usecase

import (
	"context"

	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

// ahead returns a snapshot into which reads was prefetched.
func (d *core) ahead(ctx context.Context, reads func(ordering.Reader)) (ordering.Reader, error) {
	from := d.store.Snapshot()
	return from, from.Prefetch(ctx, reads)
}

func (d *core) today() calendar.Date { return calendar.On(d.now()) }
