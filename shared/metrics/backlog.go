package metrics

import (
	"context"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// backlogs tells of the jobs as they are when somebody asks.
type backlogs struct {
	read func(context.Context) (map[ordering.JobKind]usecase.Backlog, error)
	log  *slog.Logger
}

// readWithin bounds how long the table may take.
const readWithin = 5 * time.Second

var byKind = []string{"kind"}

// Descriptions of the figures of the jobs, by kind.
var (
	pending = describe(emf.JobsPending)
	stuck   = describe(emf.JobsStuck)
	oldest  = describe(emf.JobsOldest)
)

func describe(name string) *prometheus.Desc {
	f := emf.Defined(name)
	return prometheus.NewDesc(Name(f), f.Help, byKind, nil)
}

// Describe implements prometheus.Collector.
func (b *backlogs) Describe(to chan<- *prometheus.Desc) {
	to <- pending
	to <- stuck
	to <- oldest
}

// Collect implements prometheus.Collector. When the table does not answer there are none.
func (b *backlogs) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), readWithin)
	defer cancel()
	found, err := b.read(ctx)
	if err != nil {
		b.log.WarnContext(ctx, "jobs not counted", "error", err)
		return
	}
	for _, kind := range ordering.JobKinds() {
		of := found[kind]
		to <- prometheus.MustNewConstMetric(pending, prometheus.GaugeValue, float64(of.Pending), string(kind))
		to <- prometheus.MustNewConstMetric(stuck, prometheus.GaugeValue, float64(of.Stuck), string(kind))
		to <- prometheus.MustNewConstMetric(oldest, prometheus.GaugeValue, of.Oldest.Seconds(), string(kind))
	}
}
