// Package host runs the whole product as one HTTP process: the API, the pages, the jobs and the sweep.
package host

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/blobs"
	"onecentral.nl/ordering/shared/boot/mails"
	"onecentral.nl/ordering/shared/boot/pages"
	"onecentral.nl/ordering/shared/boot/tables"
	"onecentral.nl/ordering/shared/boot/web"
	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/bundle"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/forwarded"
	"onecentral.nl/ordering/shared/jobs"
	"onecentral.nl/ordering/shared/metrics"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/admin"
	"onecentral.nl/ordering/shared/page/operations"
	"onecentral.nl/ordering/shared/page/portal"
	"onecentral.nl/ordering/shared/page/staff"
	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/tracing"
	front "onecentral.nl/ordering/shared/web"
)

// collectAt is by how many percent the memory in use grows before it is collected: a tenth of the processor's time went to
// collecting some 10 MB over and over. It adds some 20 MB under load.
const collectAt = 200

// How often the process looks for jobs that it was not told of, sweeps, removes expired items, verifies the histories, and looks whether it is ready; and how long it has to stop.
const (
	pollEvery   = 2 * time.Second
	sweepEvery  = 5 * time.Minute
	tidyEvery   = time.Hour
	verifyEvery = 24 * time.Hour
	lookEvery   = 10 * time.Second
	grace       = 10 * time.Second
)

// Host is the product in one process, ready to serve.
type Host struct {
	UseCases *usecase.UseCases
	Driver   table.Driver
	// Files are the documents.
	Files blob.Store

	environment boot.Environment
	log         *slog.Logger
	queue       *jobs.Queue
	worker      *jobs.Worker
	metrics     *metrics.Metrics // nil without METRICS_LISTEN
	traces      *tracing.Tracing // nil without OTEL_EXPORTER_OTLP_ENDPOINT
	table       table.Driver     // the Driver, with its spans
	parts       []readiness.Part
	look        func(context.Context) // at the parts, so that it is known since when one is down
	mux         *http.ServeMux
	draining    atomic.Bool
}

// Parts are what a process keeps everything in.
type Parts struct {
	Table table.Driver
	Files blob.Store
	// Served has the files of a store that serves its own links, nil for another's.
	Served http.Handler
}

// Open opens the parts that the environment names.
func Open(ctx context.Context, e boot.Environment) (Parts, error) {
	driver, err := tables.Open(ctx, e.Table)
	if err != nil {
		return Parts{}, err
	}
	files, served, err := blobs.Open(ctx, e.Blobs, e.Base, e.FileSecret)
	if err = errors.Join(err, belongs(ctx, e, driver, files)); err != nil {
		return Parts{}, errors.Join(err, driver.Close())
	}
	return Parts{driver, files, served}, nil
}

// New wires everything, of an environment that was loaded with boot.Everything; Run or Close must follow.
func New(ctx context.Context, e boot.Environment, log *slog.Logger) (*Host, error) {
	parts, err := Open(ctx, e)
	if err != nil {
		return nil, err
	}
	return On(ctx, e, log, parts)
}

// On is New on parts that are open. It closes them when it fails.
func On(ctx context.Context, e boot.Environment, log *slog.Logger, parts Parts) (_ *Host, err error) {
	h := &Host{environment: e, log: log, Driver: parts.Table, table: parts.Table, Files: parts.Files, queue: jobs.NewQueue(), mux: http.NewServeMux()}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.Close())
		}
	}()
	if e.Traces != "" {
		if h.traces, err = tracing.New(ctx, e.Traces, log); err != nil {
			return nil, err
		}
		h.table = h.traces.Table(parts.Table)
	}
	if h.UseCases, err = e.UseCases(h.table, log, time.Now, store.Announce(h.queue.Offer), store.Alarm(h.alarm)); err != nil {
		return nil, err
	}
	if parts.Served != nil {
		h.mux.Handle(blobs.FilesPath+"/", h.logged(parts.Served))
	}
	if err := h.work(ctx); err != nil {
		return nil, err
	}
	return h, h.serve()
}

// logged writes a line in the log for each file that is asked for, as for a request.
func (h *Host) logged(files http.Handler) http.Handler {
	face := front.Face[*front.Exchange]{
		Log: h.log, NewID: boot.NewID, Now: time.Now,
		Begin: func(x *front.Exchange) *front.Exchange { return x },
		Fail:  func(x *front.Exchange, e *front.Error) { http.Error(x, http.StatusText(e.Status), e.Status) },
	}
	serve := func(x *front.Exchange) error {
		files.ServeHTTP(x, x.Request)
		return nil
	}
	return face.Handler(front.Route[*front.Exchange]{Method: http.MethodGet, Pattern: blobs.FilesPath + "/{file...}", Serve: serve})
}

// errTableEmpty says that documents have outlived what they belong to.
var errTableEmpty = errors.New("the table is empty, and documents are there: TABLE does not lead to their table, or it was lost. " +
	"Put back a copy of it; to start afresh take the documents away too")

// belongs refuses a table without a single item for documents on a disk: nobody made those without one.
func belongs(ctx context.Context, e boot.Environment, driver table.Driver, files blob.Store) error {
	kept, ok := files.(interface{ Empty() (bool, error) })
	if !ok {
		return nil
	}
	if empty, err := kept.Empty(); err != nil || empty {
		return err
	}
	errFilled := errors.New("filled")
	switch err := driver.Each(ctx, func(table.Item) error { return errFilled }); {
	case errors.Is(err, errFilled):
		return nil
	case err != nil:
		return err
	}
	return fmt.Errorf("host: TABLE %s, BLOBS %s: %w", e.Table, e.Blobs, errTableEmpty)
}

func (h *Host) work(ctx context.Context) error {
	sender, err := mails.Open(ctx, h.environment.Mail, h.environment.MailPassword.Get)
	if err != nil {
		return err
	}
	guarded := mails.Guard(sender)
	h.parts = slices.Concat(readiness.Of("documents", h.Files), deferred(readiness.Of("mail", guarded)))
	draw, err := workers.Render(h.environment, h.UseCases.Jobs, h.Files, pdf.Render)
	if err != nil {
		return err
	}
	kept, _ := sender.(jobs.Mails)
	draw[ordering.JobErase] = jobs.Erase{Jobs: h.UseCases.Jobs, Blobs: h.Files, Mails: kept}.Do
	tell, err := workers.Notify(h.environment, h.UseCases.Jobs, guarded)
	if err != nil {
		return err
	}
	h.worker = workers.Worker(h.UseCases.Jobs, h.log, draw, tell)
	h.worker.Held = workers.Held(guarded)
	if h.environment.Metrics != "" {
		h.countJobs()
	}
	if h.traces != nil {
		h.traces.Jobs(h.worker.Handlers)
	}
	return nil
}

// deferred says of parts that only jobs need them.
func deferred(parts []readiness.Part) []readiness.Part {
	for i := range parts {
		parts[i].Deferred = true
	}
	return parts
}

func (h *Host) serve() error {
	ping := func(ctx context.Context) error { return boot.Ping(ctx, h.Driver, h.UseCases) }
	a, err := web.API(h.environment, ping, h.log, append(h.parts, readiness.Part{Name: "process", Check: h.running})...)
	if err != nil {
		return err
	}
	h.look = func(ctx context.Context) { a.Ready(ctx) }
	browser, err := pages.Browser(h.environment, h.table)
	if err != nil {
		return err
	}
	a.Limits = web.Limits(h.environment, time.Now)
	u := h.UseCases
	bundles := bundle.Maker{Keys: h.environment.SealKeys, Files: h.Files}
	partners := portal.Pages{Carts: u.Carts, Services: u.Services, Quotes: u.Quotes, Orders: u.Orders, Directory: u.Directory, Documents: h.Files, Bundles: bundles}
	people := staff.Pages{Approvals: u.Approvals, Quotes: u.Quotes, Directory: u.Directory, Desk: u.Desk, Links: h.environment.Links}
	administrators := admin.Pages{Directory: u.Directory, Sessions: browser}
	workbench := operations.Pages{Quotes: u.Quotes, Orders: u.Orders, Directory: u.Directory, Fulfilment: u.Fulfilment}
	site := pages.Site(h.environment, browser, h.log)
	site.Limits = a.Limits
	shown := site.Handler(slices.Concat(partners.Routes(), people.Routes(), administrators.Routes(), workbench.Routes()))
	h.mux.Handle("/", web.Both(web.CORS(h.environment, a.Handler(api.All(u, h.Files, bundles, browser))), shown))
	return nil
}

var errDraining = errors.New("the process is stopping")

// running returns why the process should get no requests.
func (h *Host) running(context.Context) error {
	if h.draining.Load() {
		return errDraining
	}
	return nil
}

// Mount adds a handler, for what only some hosts have.
func (h *Host) Mount(pattern string, handler http.Handler) { h.mux.Handle(pattern, handler) }

// Run serves until the context ends. Then it takes no more jobs, and says on /readyz that it is not ready while it still serves, for
// the time to drain, so that whatever stands in front sends requests elsewhere; finishes the requests and jobs under way, ten
// seconds at most, and closes. ready, if not nil, is called once with the address it listens on.
func (h *Host) Run(ctx context.Context, ready func(net.Addr)) error {
	debug.SetGCPercent(collectAt)
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", h.environment.Listen)
	if err != nil {
		return errors.Join(fmt.Errorf("host.Run: %w", err), h.Close())
	}
	var handler http.Handler = h.mux
	if h.metrics != nil {
		handler = h.metrics.Requests(handler)
	}
	if h.traces != nil {
		handler = h.traces.Requests(handler)
	}
	bounded := newConnections(listener, mostConnections)
	server := &http.Server{
		ConnState: bounded.follow, Handler: forwarded.Proxies(h.environment.Proxies).Handler(handler), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(h.log.Handler(), slog.LevelWarn),
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	if h.metrics != nil {
		if err := h.serveMetrics(ctx); err != nil {
			return errors.Join(err, listener.Close(), h.Close())
		}
	}
	var running sync.WaitGroup
	running.Go(func() { jobs.Pool{Worker: h.worker, Queue: h.queue}.Run(ctx, pollEvery, grace) })
	running.Go(func() { jobs.Sweep(ctx, h.UseCases.Jobs, sweepEvery, h.log) })
	running.Go(func() { h.tidy(ctx) })
	running.Go(func() { h.verify(ctx) })
	running.Go(func() { jobs.Repeat(ctx, lookEvery, func() { h.look(ctx) }) })
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(bounded) }()
	if ready != nil {
		ready(listener.Addr())
	}
	select {
	case <-ctx.Done():
		h.draining.Store(true)
		select {
		case <-time.After(h.environment.Drain):
		case err = <-failed:
		}
	case err = <-failed:
		stop()
	}
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	err = errors.Join(err, server.Shutdown(ending))
	running.Wait()
	return errors.Join(err, h.Close())
}

// tidy removes expired sessions and answers, which the embedded table keeps otherwise.
func (h *Host) tidy(ctx context.Context) {
	jobs.Repeat(ctx, tidyEvery, func() {
		if _, err := table.Tidy(ctx, h.Driver, time.Now()); err != nil && ctx.Err() == nil {
			h.log.ErrorContext(ctx, "tidying failed", "error", err)
		}
	})
}

// verify holds every quote's history against its hashes.
func (h *Host) verify(ctx context.Context) {
	jobs.Repeat(ctx, verifyEvery, func() {
		if broken, err := h.UseCases.Jobs.VerifyHistories(ctx); (broken > 0 || err != nil) && ctx.Err() == nil {
			h.log.ErrorContext(ctx, "histories verified", "broken", broken, "error", err)
		}
	})
}

// Close closes the table, and sends the spans that are left.
func (h *Host) Close() error {
	err := h.Driver.Close()
	if h.traces != nil {
		ending, cancel := context.WithTimeout(context.Background(), grace)
		defer cancel()
		if lost := h.traces.Close(ending); lost != nil {
			h.log.Warn("spans are lost", "error", lost)
		}
	}
	return err
}
