// Package readiness tells which parts that a process needs are down, and since when.
package readiness

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"
)

// Part is something that a process needs.
type Part struct {
	Name string
	// Check returns why it cannot be used at the moment, nil when it can.
	Check func(context.Context) error
	// Deferred is one that only jobs need, which try again: a process without it is degraded, and serves.
	Deferred bool
}

// ErrDown says that a request needs a part that is down.
var ErrDown = errors.New("part is down")

// Of is a part that has a Ping, else none at all: what cannot be asked is not reported.
func Of(name string, driver any) []Part {
	if p, ok := driver.(interface {
		Ping(ctx context.Context) error
	}); ok {
		return []Part{{Name: name, Check: p.Ping}}
	}
	return nil
}

// Down is a part that cannot be used.
type Down struct {
	Part string `json:"part"`
	// Since is when that was first seen.
	Since time.Time `json:"since"`
	// Err is why it was down when that was first seen, for the log.
	Err error `json:"-"`
}

// checkTimeout bounds the check of one part; a report counts for validFor, so that asking often costs little.
const (
	checkTimeout = 2 * time.Second
	validFor     = time.Second
)

// Monitor checks parts. New makes one. It is safe for concurrent use.
type Monitor struct {
	parts []Part
	now   func() time.Time
	log   *slog.Logger

	mu    sync.Mutex
	asked time.Time
	down  map[string]Down
}

// New watches the parts.
func New(now func() time.Time, log *slog.Logger, parts ...Part) *Monitor {
	return &Monitor{parts: parts, now: now, log: log, down: map[string]Down{}}
}

// Report checks all parts at once. It returns those that are down, by name, and whether the process can serve without them.
func (m *Monitor) Report(ctx context.Context) (down []Down, serves bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if now := m.now(); m.asked.IsZero() || now.Sub(m.asked) >= validFor {
		m.check(ctx, now)
		m.asked = now
	}
	serves = true
	for _, part := range m.parts {
		if d, ok := m.down[part.Name]; ok {
			down = append(down, d)
			serves = serves && part.Deferred
		}
	}
	slices.SortFunc(down, func(a, b Down) int { return cmp.Compare(a.Part, b.Part) })
	return down, serves
}

// check does not end with its caller, who may give up early and leave the report to others.
func (m *Monitor) check(ctx context.Context, now time.Time) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), checkTimeout)
	defer cancel()
	faults := make([]error, len(m.parts))
	var checking sync.WaitGroup
	for i, part := range m.parts {
		checking.Go(func() { faults[i] = part.within(ctx) })
	}
	checking.Wait()
	for i, part := range m.parts {
		before, was := m.down[part.Name]
		switch fault := faults[i]; {
		case fault != nil && !was:
			m.down[part.Name] = Down{part.Name, now.UTC().Truncate(time.Second), fault}
			m.log.ErrorContext(ctx, "part is down", "part", part.Name, "error", fault)
		case fault == nil && was:
			delete(m.down, part.Name)
			m.log.InfoContext(ctx, "part is back", "part", part.Name, "since", before.Since)
		}
	}
}

// within does not wait for a check that ignores its context.
func (p Part) within(ctx context.Context) error {
	checked := make(chan error, 1)
	go func() { checked <- p.Check(ctx) }()
	select {
	case err := <-checked:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
