package ratelimit_test

import (
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"onecentral.nl/ordering/shared/ratelimit"
)

var start = time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)

// clock stands still until it is moved.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

// A caller has its burst at once, then what comes back.
func TestLimiter_Take(t *testing.T) {
	at := &clock{start}
	l := ratelimit.New(ratelimit.Policy{Name: "subject", Rate: 20, Burst: 100}, at.Now)
	for n := range 100 {
		if s := l.Take("anna"); s.Wait != 0 || s.Left != 99-n || s.Full != time.Duration(n+1)*50*time.Millisecond {
			t.Fatalf("call %d: %+v", n, s)
		}
	}
	for range 1000 {
		if s := l.Take("anna"); s.Wait != 50*time.Millisecond || s.Left != 0 || s.Full != 5*time.Second {
			t.Fatalf("one more: %+v", s)
		}
	}
	if s := l.Take("bob"); s.Wait != 0 {
		t.Errorf("another caller waits: %+v", s)
	}
	at.now = at.now.Add(50 * time.Millisecond)
	if s := l.Take("anna"); s.Wait != 0 {
		t.Errorf("a moment later: %+v", s)
	}
	if s := l.Take("anna"); s.Wait == 0 {
		t.Errorf("and one more: %+v", s)
	}
	l.Return("anna")
	if s := l.Take("anna"); s.Wait != 0 {
		t.Errorf("after one that was given back: %+v", s)
	}
	at.now = at.now.Add(time.Hour)
	if s := l.Take("anna"); s.Left != 99 {
		t.Errorf("an hour later: %+v", s)
	}
}

// Whatever callers do, nobody gets more than the burst and what came back, and everybody gets that.
func TestLimiter_Bounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		policy := ratelimit.Policy{Rate: rapid.IntRange(1, 50).Draw(t, "rate"), Burst: rapid.IntRange(1, 50).Draw(t, "burst")}
		at := &clock{start}
		l := ratelimit.New(policy, at.Now)
		tokens, last := float64(policy.Burst), at.now
		for range rapid.IntRange(1, 200).Draw(t, "calls") {
			at.now = at.now.Add(time.Duration(rapid.Int64Range(0, int64(200*time.Millisecond)).Draw(t, "pause")))
			tokens = min(float64(policy.Burst), tokens+at.now.Sub(last).Seconds()*float64(policy.Rate))
			last = at.now
			switch s := l.Take("anna"); {
			case s.Wait == 0 && tokens < 1-1e-6:
				t.Fatalf("one too many, with %f tokens", tokens)
			case s.Wait != 0 && tokens > 1+1e-6:
				t.Fatalf("one too few, with %f tokens: %+v", tokens, s)
			case s.Wait == 0:
				tokens--
			}
		}
	})
}

// A hundred thousand addresses take little memory, and a caller of before is still bounded when they come slowly.
func TestLimiter_Memory(t *testing.T) {
	at := &clock{start}
	l := ratelimit.New(ratelimit.Policy{Rate: 50, Burst: 300}, at.Now)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for n := range 100_000 {
		l.Take(fmt.Sprintf("198.51.%d.%d", n/256, n%256))
		at.now = at.now.Add(100 * time.Microsecond)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if n := l.Callers(); n > ratelimit.MostCallers {
		t.Errorf("%d callers are remembered", n)
	}
	if grew := int64(after.HeapAlloc) - int64(before.HeapAlloc); grew > 16<<20 {
		t.Errorf("%d KB", grew>>10)
	}
	runtime.KeepAlive(l)
}

// Callers at once get no more than the burst.
func TestLimiter_Concurrent(t *testing.T) {
	l := ratelimit.New(ratelimit.Policy{Rate: 1, Burst: 100}, (&clock{start}).Now)
	var calling sync.WaitGroup
	var mu sync.Mutex
	taken := 0
	for range 8 {
		calling.Go(func() {
			for range 50 {
				if l.Take("anna").Wait == 0 {
					mu.Lock()
					taken++
					mu.Unlock()
				}
			}
		})
	}
	calling.Wait()
	if taken != 100 {
		t.Errorf("%d of 400 calls, want 100", taken)
	}
}
