package test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"onecentral.nl/ordering/functions/dev/seed"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/postgres/postgrestest"
	"onecentral.nl/ordering/shared/testvolume"
)

// front is a load balancer: it asks each process whether it is ready, and hands a request to one that was, in turn. It repeats
// nothing.
type front struct {
	*httptest.Server
	processes []*process
	turn      atomic.Int64
	mu        sync.Mutex
	failures  []string // requests that got no answer, or one of 500 or more
}

func (f *front) failed(r *http.Request, why any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.failures = append(f.failures, fmt.Sprintf("%s %s on %s: %v", r.Method, r.URL.Path, r.URL.Host, why))
}

// process is one behind the front.
type process struct {
	address url.URL
	ready   atomic.Bool
}

// lookEvery is how often the front asks.
const lookEvery = 25 * time.Millisecond

func newFront(t *testing.T, addresses ...string) *front {
	t.Helper()
	f := &front{}
	ctx, stop := context.WithCancel(t.Context())
	var looking sync.WaitGroup
	for _, address := range addresses {
		p := &process{address: url.URL{Scheme: "http", Host: address}}
		f.processes = append(f.processes, p)
		looking.Go(func() { p.look(ctx) })
	}
	proxy := &httputil.ReverseProxy{
		Rewrite:        func(r *httputil.ProxyRequest) { r.SetURL(&f.next().address) },
		ModifyResponse: f.count,
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			if errors.Is(err, syscall.ECONNREFUSED) {
				f.failed(r, err)
				w.WriteHeader(http.StatusServiceUnavailable)
				return
			}
			if r.Context().Err() == nil {
				f.failed(r, err)
			}
			panic(http.ErrAbortHandler) // the caller gets no answer either
		},
		ErrorLog: log.New(t.Output(), "", 0),
	}
	f.Server = httptest.NewServer(proxy)
	t.Cleanup(func() {
		stop()
		looking.Wait()
		f.Close()
	})
	return f
}

func (f *front) count(r *http.Response) error {
	if r.StatusCode >= http.StatusInternalServerError {
		text, err := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(text))
		f.failed(r.Request, fmt.Sprintf("%s %.300s", r.Status, text))
		return err
	}
	return nil
}

// next is a process that was ready; when none was, the next one has to try.
func (f *front) next() *process {
	for range f.processes {
		if p := f.processes[f.turn.Add(1)%int64(len(f.processes))]; p.ready.Load() {
			return p
		}
	}
	return f.processes[0]
}

func (p *process) look(ctx context.Context) {
	client := &http.Client{Timeout: time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	for ctx.Err() == nil {
		answer, err := client.Get(p.address.String() + "/readyz")
		p.ready.Store(err == nil && answer.StatusCode == http.StatusOK)
		if err == nil {
			_ = answer.Body.Close() // nothing of it is read
		}
		select {
		case <-ctx.Done():
		case <-time.After(lookEvery):
		}
	}
}

// await waits until the front knows whether the process is ready.
func (f *front) await(ctx context.Context, n int, ready bool) {
	for ctx.Err() == nil && f.processes[n].ready.Load() != ready {
		time.Sleep(lookEvery)
	}
}

// cluster is two processes on one PostgreSQL, behind a front, with partners at work.
type cluster struct {
	processes [2]*product
	front     *front
	load      *workload
	counts    *counts
}

// newCluster starts it. It skips the test when there is no PostgreSQL.
func newCluster(ctx context.Context, t *testing.T, more settings) *cluster {
	t.Helper()
	database := postgrestest.Address(t)
	first, second := freeAddress(t), freeAddress(t)
	c := &cluster{front: newFront(t, first, second), counts: &counts{}}
	provider := serveIssuer(t, c.front.URL, seed.People())
	s := newSettings(t.TempDir(), provider.URL, first)
	s["TABLE"], s["BASE_URL"] = database, c.front.URL
	for name, value := range more {
		s[name] = value
	}
	p := newProduct(t, s)
	c.processes = [2]*product{p, p.beside(second)}
	p.work(time.Now, func(cases *usecase.UseCases, driver table.Driver) {
		if err := seed.Load(ctx, cases, driver, time.Now()); err != nil {
			t.Fatal(err)
		}
	})
	for n, p := range c.processes {
		p.start()
		p.ready(ctx)
		c.front.await(ctx, n, true)
	}
	c.load = startWorkload(ctx, c.front.URL, provider.token, c.counts)
	return c
}

// end lets every deal come to its end, and audits what is left. Jobs that a killed process had begun are tried again when their lease has run
// out; nobody waits for that here.
func (c *cluster) end(ctx context.Context, t *testing.T) {
	t.Helper()
	c.load.close()
	first, second := c.processes[0], c.processes[1]
	first.until(ctx, c.load.idle)
	first.stop()
	second.stop()
	ahead := ordering.JobLease + time.Second
	first.work(in(ahead), func(*usecase.UseCases, table.Driver) {})
	first.start()
	first.ready(ctx)
	c.load.running.Wait()
	first.stop()
	first.work(in(2*ahead), func(*usecase.UseCases, table.Driver) {})
	ledger := first.ledger()
	for _, fault := range ledger.audit() {
		t.Error(fault)
	}
	for _, d := range c.load.deals {
		for _, difference := range d.differences(ledger) {
			t.Error(difference)
		}
	}
	first.quiet()
	second.quiet()
}

// Fifty kills, of one process and the other in turn (six with -short), leave nothing half done nor done twice.
func TestServers_Kill9(t *testing.T) {
	kills := testvolume.Of(50, 6)
	ctx, cancel := context.WithTimeoutCause(t.Context(), 10*time.Minute, errors.New("the workload does not come to an end"))
	defer cancel()
	c := newCluster(ctx, t, nil)
	random := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	commands := []string{"items", "quote", "approve", "signature", "release", "complete", "activation", "customers", "withdraw"}
	for n := range kills {
		select {
		case <-c.counts.await(commands[random.IntN(len(commands))]):
		case <-time.After(2 * time.Second):
		}
		time.Sleep(time.Duration(random.Int64N(int64(80 * time.Millisecond))))
		p := c.processes[n%2]
		p.kill()
		p.start()
		p.ready(ctx)
		c.front.await(ctx, n%2, true)
	}
	c.end(ctx, t)
	sum := c.counts.total()
	t.Logf("%d deals, %d kills, %d answers, %d lost, %d given again; by command %s", len(c.load.deals), kills, sum.answered, sum.lost, sum.replayed, c.counts)
	if sum.lost < kills/3 || len(c.load.deals) < kills/3 {
		t.Error("that was no test: too little was under way when a process died")
	}
}

// A rolling restart fails no request: the front sees that a process is not ready before it stops.
func TestServers_RollingRestart(t *testing.T) {
	rounds := testvolume.Of(10, 3)
	ctx, cancel := context.WithTimeoutCause(t.Context(), 5*time.Minute, errors.New("the workload does not come to an end"))
	defer cancel()
	c := newCluster(ctx, t, settings{"DRAIN": "2s"})
	for range rounds {
		for n, p := range c.processes {
			p.stop()
			p.start()
			p.ready(ctx)
			c.front.await(ctx, n, true)
		}
	}
	c.front.mu.Lock()
	failures := slices.Clone(c.front.failures)
	c.front.mu.Unlock()
	sum := c.counts.total()
	t.Logf("%d restarts, %d answers, %d lost, failures at the front: %q", 2*rounds, sum.answered, sum.lost, failures)
	if len(failures) != 0 || sum.lost != 0 || sum.answered < 20*rounds {
		t.Error("the restart was felt, or there was no load")
	}
	c.end(ctx, t)
}
