package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
	"onecentral.nl/ordering/shared/testvolume"
)

// wish is a customer that a program wants to have once, and keeps asking for under one key.
type wish struct {
	key, name string

	mu     sync.Mutex
	answer string // the first one that came
}

// ask makes the customer, under another name if so. With a patience the call ends after it, and with it the handler.
func (w *wish) ask(ctx context.Context, url, name string, patience time.Duration) (status int, answer string, err error) {
	if patience > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, patience)
		defer cancel()
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/v1/customers", bytes.NewReader(fmt.Appendf(nil, `{"legalName":%q}`, name)))
	if err != nil {
		return 0, "", err
	}
	r.Header.Set("Authorization", "Bearer user.noord")
	r.Header.Set("Content-Type", "application/json")
	if w.key != "" {
		r.Header.Set("Idempotency-Key", w.key)
	}
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		return 0, "", err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	return response.StatusCode, response.Header.Get("Location") + string(body), err
}

// asked calls so often for so many wishes, from several sides at once, and returns what was answered otherwise than it must be.
func (w *world) asked(calls, wishes int, seed uint64) (killed int, wrong []string) {
	w.t.Helper()
	all := make([]*wish, wishes)
	for n := range all {
		all[n] = &wish{key: fmt.Sprintf("wish-%d", n), name: fmt.Sprintf("Wens %d", n)}
	}
	var mu sync.Mutex
	fault := func(format string, arguments ...any) {
		mu.Lock()
		defer mu.Unlock()
		wrong = append(wrong, fmt.Sprintf(format, arguments...))
	}
	const sides = 8
	var running sync.WaitGroup
	for side := range sides {
		running.Go(func() {
			dice := rand.New(rand.NewPCG(seed, uint64(side)))
			for n := range calls / sides {
				x := all[(n/4)%wishes] // all sides are at the same ones
				switch dice.IntN(8) {
				case 0:
					status, answer, err := (&wish{}).ask(w.t.Context(), w.server.URL, x.name, 0)
					if err != nil || status != http.StatusBadRequest {
						fault("without a key: %d %s, %v", status, answer, err)
					}
				case 1:
					status, answer, err := x.ask(w.t.Context(), w.server.URL, x.name, time.Duration(1+dice.IntN(1500))*time.Microsecond)
					if err != nil {
						mu.Lock()
						killed++
						mu.Unlock()
						continue
					}
					x.compare(fault, status, answer)
				case 2:
					x.mu.Lock()
					known := x.answer != ""
					x.mu.Unlock()
					if !known {
						continue // the other body would be the first
					}
					status, answer, err := x.ask(w.t.Context(), w.server.URL, x.name+" anders", 0)
					if err != nil || status != http.StatusUnprocessableEntity {
						fault("%s with another body: %d %s, %v", x.key, status, answer, err)
					}
				default:
					status, answer, err := x.ask(w.t.Context(), w.server.URL, x.name, 0)
					if err != nil {
						fault("%s: %v", x.key, err)
						continue
					}
					x.compare(fault, status, answer)
				}
			}
		})
	}
	running.Wait()
	made := map[string]int{}
	for path := "/v1/customers?limit=100"; path != ""; {
		var page struct {
			Items []contract.Customer
			Next  string
		}
		if err := json.Unmarshal(w.as("user.noord").get(path).want(http.StatusOK).Body, &page); err != nil {
			w.t.Fatal(err)
		}
		for _, c := range page.Items {
			made[c.LegalName]++
		}
		if path = ""; page.Next != "" {
			path = "/v1/customers?limit=100&cursor=" + page.Next
		}
	}
	for _, x := range all {
		if made[x.name] != 1 || made[x.name+" anders"] != 0 {
			fault("%s: made %d times, %d times otherwise", x.key, made[x.name], made[x.name+" anders"])
		}
	}
	return killed, wrong
}

func (w *wish) compare(fault func(string, ...any), status int, answer string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case status == http.StatusServiceUnavailable || status == http.StatusConflict:
		return // not done, or under way: ask again
	case status != http.StatusCreated:
		fault("%s: %d %s", w.key, status, answer)
	case w.answer == "":
		w.answer = answer
	case w.answer != answer:
		fault("%s: first %s, then %s", w.key, w.answer, answer)
	}
}

// TestIdempotency_Volume asks again and again for the same things: at once, with another body, without a key, and by callers whose
// call is broken off. Each is made once, and every answer is the first one.
func TestIdempotency_Volume(t *testing.T) {
	calls, wishes := testvolume.Of(10_000, 800), testvolume.Of(300, 24)
	killed, wrong := newWorld(t).asked(calls, wishes, testvolume.Seed(t))
	for _, fault := range wrong {
		t.Error(fault)
	}
	if killed < calls/200 {
		t.Errorf("only %d calls were broken off", killed)
	}
	testvolume.Figure(t, "%d calls for %d things, %d of them broken off: %d made, %d answered otherwise", calls, wishes, killed, wishes, len(wrong))
}

// A table that forgets its conditions makes things twice.
func TestIdempotency_VolumePlanted(t *testing.T) {
	w := newWorld(t, orderingtest.On(func(t testing.TB) table.Driver {
		forgetful := &faulty.Forgetful{Driver: orderingtest.Default(t), Conditions: true}
		return &faulty.Line{Driver: forgetful, Slow: time.Millisecond, Dice: rand.New(rand.NewPCG(1, 4))}
	}))
	if _, wrong := w.asked(800, 24, 1); len(wrong) == 0 {
		t.Error("everything was made once all the same: the test would see nothing")
	}
}
