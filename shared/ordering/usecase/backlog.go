package usecase

import (
	"context"
	"time"

	"onecentral.nl/ordering/shared/ordering"
)

// Backlog counts jobs that are due, tells how long the first of them has been, and counts those that were given up.
type Backlog struct {
	Pending, Stuck int
	Oldest         time.Duration
}

// Add returns both together.
func (b Backlog) Add(other Backlog) Backlog {
	return Backlog{b.Pending + other.Pending, b.Stuck + other.Stuck, max(b.Oldest, other.Oldest)}
}

// Backlog counts the jobs by kind. It reads the index, up to the limit of those due and of those given up.
func (d *Jobs) Backlog(ctx context.Context, limit int) (map[ordering.JobKind]Backlog, error) {
	due, _, err := d.DueJobs(ctx, ordering.Page{Limit: limit})
	if err != nil {
		return nil, err
	}
	gaveUp, _, err := d.store.StuckJobs(ctx, ordering.Page{Limit: limit})
	found := map[ordering.JobKind]Backlog{}
	for _, job := range due {
		found[job.Kind] = found[job.Kind].Add(Backlog{Pending: 1, Oldest: d.now().Sub(job.Due)})
	}
	for _, job := range gaveUp {
		found[job.Kind] = found[job.Kind].Add(Backlog{Stuck: 1})
	}
	return found, err
}
