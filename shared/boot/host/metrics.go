package host

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/metrics"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// metricsPath is where Prometheus looks by default.
const metricsPath = "/metrics"

// countJobs gives the worker what tells of its jobs.
func (h *Host) countJobs() {
	const enough = 200
	h.metrics = metrics.New(func(ctx context.Context) (map[ordering.JobKind]usecase.Backlog, error) {
		return h.UseCases.Jobs.Backlog(ctx, enough)
	}, h.log)
	measure, gaveUp := workers.Measure(h.UseCases.Jobs, h.metrics, h.log), workers.GaveUp(h.metrics, h.log)
	h.worker.Done = func(ctx context.Context, job *ordering.Job) {
		h.metrics.Tried(job.Kind, metrics.Done)
		measure(ctx, job)
	}
	h.worker.Failed = func(ctx context.Context, job *ordering.Job, never bool) {
		h.metrics.Tried(job.Kind, map[bool]string{false: metrics.Failed, true: metrics.GivenUp}[never])
		gaveUp(ctx, job, never)
	}
}

// alarm counts a damaged record.
func (h *Host) alarm() {
	if h.metrics != nil {
		_ = h.metrics.Write(emf.Of(emf.RecordsDamaged, 1)) // which has that figure
	}
}

// serveMetrics serves them on an address of their own until the context ends: they ask nobody who they are.

func (h *Host) serveMetrics(ctx context.Context) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", h.environment.Metrics)
	if err != nil {
		return fmt.Errorf("host.Run: METRICS_LISTEN: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET "+metricsPath, h.metrics.Handler())
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	h.log.InfoContext(ctx, "metrics are served", "address", listener.Addr().String())
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			h.log.ErrorContext(ctx, "metrics are not served", "error", err)
		}
	}()
	return nil
}
