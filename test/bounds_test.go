package test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/testvolume"
)

// What one caller can cost: a refusal takes so long at most, others wait no longer than twice as long as in a quiet hour, or so long
// where that is less than this machine can tell apart, and the process has so much memory, in KB.
const (
	refusedIn  = 50 * time.Millisecond
	apart      = 20 * time.Millisecond
	mostMemory = 128 << 10
)

// attempts are for a machine that does something else meanwhile, which makes answers late and never early.
const attempts = 3

// attack is what one caller does too much of, so often a second.
type attack struct {
	name string
	rate int
	body string // of items for a cart; a look at the quotes without one
}

func attacks() []attack {
	items := func(s string) string { return `{"items":` + s + `}` }
	return []attack{
		{"4 MB", 10, items(`["` + strings.Repeat("x", 4<<20) + `"]`)},
		{"100,000 levels", 20, items(strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000))},
		{"10,000 lines", 20, items("[" + strings.TrimSuffix(strings.Repeat(`{"action":"add"},`, 10_000), ",") + "]")},
		{"a flood", 300, ""},
	}
}

func (a attack) by(ctx context.Context, c *apiClient) func(n int) (int, error) {
	return func(int) (int, error) {
		method, path := http.MethodGet, "/v1/quotes"
		if a.body != "" {
			method, path = http.MethodPost, "/v1/carts/nobodys/items"
		}
		r, err := http.NewRequestWithContext(ctx, method, c.base+path, strings.NewReader(a.body))
		if err != nil {
			return 0, err
		}
		for name, value := range map[string]string{"Authorization": "Bearer " + c.token, "Content-Type": "application/json", "Idempotency-Key": "attack", "If-Match": `"1"`} {
			r.Header.Set(name, value)
		}
		given, err := c.http.Do(r)
		if err != nil {
			return 0, err
		}
		_, err = io.Copy(io.Discard, given.Body)
		return given.StatusCode, errors.Join(err, given.Body.Close())
	}
}

// slowly sends a request over each of so many connections, a byte at a time, until the context ends.
func slowly(ctx context.Context, address, token string, connections int) {
	var sending sync.WaitGroup
	for range connections {
		sending.Go(func() {
			for ctx.Err() == nil {
				conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", address)
				if err != nil {
					return
				}
				_, err = fmt.Fprintf(conn, "POST /v1/customers HTTP/1.1\r\nHost: ordering\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n", token)
				for err == nil && ctx.Err() == nil {
					time.Sleep(100 * time.Millisecond)
					_, err = io.WriteString(conn, " ")
				}
				_ = conn.Close() // the server may have been first
			}
		})
	}
	sending.Wait()
}

// attacked has one caller do too much while others work, and returns what was wrong and the figures.
func attacked(t *testing.T, p *product, callers []*caller, by *apiClient, all []attack, lasting time.Duration) (faults, figures []string) {
	t.Helper()
	ctx := t.Context()
	mixed := func(n int) (int, error) { return callers[n%len(callers)].step(ctx, n) }
	const rate = 100
	paced(rate, time.Second, mixed) // which warms up
	idle := paced(rate, lasting, mixed)
	allowed := max(2*idle.p99(2), apart)
	figures = append(figures, fmt.Sprintf("others' p99 %s", idle.p99(2)))
	ctx, stop := context.WithCancel(ctx)
	var slow sync.WaitGroup
	slow.Go(func() { slowly(ctx, p.settings["LISTEN"], by.token, 200) })
	for _, a := range all {
		var wrong []string
		for range attempts {
			var refused *sample
			var attacking sync.WaitGroup
			attacking.Go(func() { refused = paced(a.rate, lasting, a.by(ctx, by)) })
			others := paced(rate, lasting, mixed)
			attacking.Wait()
			wrong = nil
			if others.count(2) != len(others.of(0, 1, 2, 3, 4, 5)) || others.p99(2) > allowed {
				wrong = append(wrong, fmt.Sprintf("%s: others are answered %s, p99 %s, and %s when all is quiet", a.name, others, others.p99(2), idle.p99(2)))
			}
			if refused.count(413, 422, 429, 400) == 0 || refused.count(5) > 0 || a.body != "" && refused.count(2) > 0 || refused.p99(4) > refusedIn {
				wrong = append(wrong, fmt.Sprintf("%s is answered %s, p99 %s", a.name, refused, refused.p99(4)))
			}
			if len(wrong) == 0 {
				figures = append(figures, fmt.Sprintf("%s: %s in %s, others %s", a.name, refused, refused.p99(4), others.p99(2)))
				break
			}
		}
		faults = append(faults, wrong...)
	}
	stop()
	slow.Wait()
	if had := p.memory("VmHWM"); had > mostMemory {
		faults = append(faults, fmt.Sprintf("it had %d MB", had>>10))
	} else {
		figures = append(figures, fmt.Sprintf("%d MB at most", had>>10))
	}
	return faults, figures
}

// What one caller sends too much of, too deep, too slowly or too often is refused at once, and others do not feel it.
func TestServer_BoundedCost(t *testing.T) {
	if testing.Short() || testvolume.Race() {
		t.Skip("it floods a server for half a minute")
	}
	p, callers, by := loaded(t.Context(), t, nil)
	faults, figures := attacked(t, p, callers, by, attacks(), time.Duration(testvolume.Promised(20, 3, 3))*time.Second)
	for _, fault := range faults {
		t.Error(fault)
	}
	testvolume.Figure(t, "%s", strings.Join(figures, "; "))
}

// A server without limits answers a flood.
func TestServer_BoundedCostPlanted(t *testing.T) {
	if testing.Short() || testvolume.Race() {
		t.Skip("it floods a server")
	}
	p, callers, by := loaded(t.Context(), t, settings{"RATE_LIMITS": unlimited})
	if faults, _ := attacked(t, p, callers, by, attacks()[3:], time.Second); !strings.Contains(strings.Join(faults, "; "), "a flood is answered 300 × 200") {
		t.Errorf("only this is wrong: %q", faults)
	}
}
