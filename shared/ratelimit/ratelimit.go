// Package ratelimit bounds how often callers may call: a token bucket for each, in memory, by the generic cell rate algorithm (ITU-T
// I.371, annex A). A bucket is one moment: the one at which it is full again. One that is full needs no memory.
package ratelimit

import (
	"sync"
	"time"
)

// Policy is a bucket of Burst tokens, into which Rate come back every second; both are 1 at least.
type Policy struct {
	Name        string
	Rate, Burst int
}

func (p Policy) interval() time.Duration { return time.Second / time.Duration(p.Rate) }

// Window is how long an empty bucket takes to be full.
func (p Policy) Window() time.Duration { return time.Duration(p.Burst) * p.interval() }

// State is a caller's bucket after a call.
type State struct {
	Policy
	// Left is how many tokens there are, Full after how long all of them are back.
	Left int
	Full time.Duration
	// Wait is after how long there is one, 0 when there was one for this call.
	Wait time.Duration
}

// MostCallers is how many callers a limiter remembers. With more than that some start anew, as if they had not called.
const MostCallers = 50_000

// Limiter keeps the buckets of one policy. New makes one. It is safe for concurrent use.
type Limiter struct {
	policy Policy
	now    func() time.Time

	mu    sync.Mutex
	full  map[string]time.Time
	swept time.Time
}

// New returns a limiter without callers, on the clock.
func New(p Policy, now func() time.Time) *Limiter {
	return &Limiter{policy: p, now: now, full: map[string]time.Time{}}
}

// Take takes a token of the caller's, if there is one.
func (l *Limiter) Take(caller string) State {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	full, known := l.full[caller]
	if full.Before(now) {
		full = now
	}
	after := full.Add(l.policy.interval())
	if wait := after.Sub(now) - l.policy.Window(); wait > 0 {
		return State{Policy: l.policy, Full: full.Sub(now), Wait: wait}
	}
	if !known {
		l.makeRoom(now)
	}
	l.full[caller] = after
	return State{Policy: l.policy, Left: int((l.policy.Window() - after.Sub(now)) / l.policy.interval()), Full: after.Sub(now)}
}

// Return gives back a token that was taken.
func (l *Limiter) Return(caller string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if full, known := l.full[caller]; known {
		l.full[caller] = full.Add(-l.policy.interval())
	}
}

// makeRoom forgets callers whose buckets are full, looking through all of them no more than once in a window, and else any.
func (l *Limiter) makeRoom(now time.Time) {
	if len(l.full) < MostCallers {
		return
	}
	if now.Sub(l.swept) >= l.policy.Window() {
		l.swept = now
		for caller, full := range l.full {
			if !full.After(now) {
				delete(l.full, caller)
			}
		}
	}
	for caller := range l.full {
		if len(l.full) < MostCallers {
			break
		}
		delete(l.full, caller)
	}
}

// Callers is how many callers are remembered.
func (l *Limiter) Callers() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.full)
}
