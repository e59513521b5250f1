package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/faulty"
)

// command raises the cart's version once per key, and returns the answer of the call that did, and whether it was another's.
func command(ctx context.Context, s *store.Store, once ordering.Idempotency) (answer string, replayed bool, err error) {
	err = s.Update(ctx, func(tx ordering.Tx) error {
		if err := tx.Recall(ctx, once); err != nil {
			return err
		}
		c, err := tx.Cart(ctx, "p", "a")
		if err != nil {
			return err
		}
		c.Version++
		tx.Save(c)
		answer = fmt.Sprintf("{ \"version\":%d, \"html\":\"<€>\" }\n", c.Version)
		tx.Record(once, []byte(answer))
		return nil
	})
	var replay *ordering.Replay
	if errors.As(err, &replay) {
		return string(replay.Answer), true, nil
	}
	return answer, false, err
}

// Fifty equal requests at once have one effect and one answer.
func TestIdempotency_Concurrent(t *testing.T) {
	for name, line := range map[string]*faulty.Line{
		"over a good line":               {},
		"when answers are lost":          {Lost: 30},
		"when the client repeats writes": {Lost: 10, Doubled: 30, Conflict: 10},
	} {
		t.Run(name, func(t *testing.T) {
			line.Driver, line.Dice = open(t), dice()
			good := store.New(line.Driver)
			save(t, good, &ordering.Cart{Partner: "p", Customer: "a"})
			s, once := store.New(line), ordering.Idempotency{Subject: "anna", Key: "k", Request: "r"}
			var mu sync.Mutex
			var wait sync.WaitGroup
			plain, answers := 0, map[string]int{}
			for range 50 {
				wait.Go(func() {
					answer, replayed, err := command(t.Context(), s, once)
					mu.Lock()
					defer mu.Unlock()
					if answers[answer]++; err != nil {
						t.Error(err)
					}
					if !replayed {
						plain++
					}
				})
			}
			wait.Wait()
			if plain != 1 || len(answers) != 1 || cartOf(t, good, "a").Version != 1 {
				t.Errorf("%d plain answers, answers %v, version %d: want one of each", plain, answers, cartOf(t, good, "a").Version)
			}
		})
	}
}

func TestIdempotency_Key(t *testing.T) {
	now := noon(0)
	clock := store.Clock(func() time.Time { return now })
	db := open(t)
	s, ctx := store.New(db, clock), t.Context()
	save(t, s, &ordering.Cart{Partner: "p", Customer: "a"})
	first := ordering.Idempotency{Subject: "anna", Key: strings.Repeat("#€", 63), Request: "r"}
	do := func(change func(*ordering.Idempotency)) (string, bool, error) {
		once := first
		change(&once)
		return command(ctx, s, once)
	}
	want := func(name string, version int64, replay bool, change func(*ordering.Idempotency)) {
		t.Helper()
		answer, replayed, err := do(change)
		if err != nil || replayed != replay || answer != fmt.Sprintf("{ \"version\":%d, \"html\":\"<€>\" }\n", version) {
			t.Errorf("%s: answer %q, replayed %t, error %v; want version %d, replayed %t", name, answer, replayed, err, version, replay)
		}
	}
	want("the first request", 1, false, func(*ordering.Idempotency) {})
	want("the same request", 1, true, func(*ordering.Idempotency) {})
	_, _, err := do(func(o *ordering.Idempotency) { o.Request = "other" })
	wantKind(t, err, ordering.KeyReused)
	want("another person's", 2, false, func(o *ordering.Idempotency) { o.Subject = "ben" })
	want("another key", 3, false, func(o *ordering.Idempotency) { o.Key = "k2" })
	want("none", 4, false, func(o *ordering.Idempotency) { o.Key = "" })
	want("none again", 5, false, func(o *ordering.Idempotency) { o.Key = "" })
	now = now.Add(48*time.Hour - time.Second)
	want("the same request within 48 hours", 1, true, func(*ordering.Idempotency) {})
	now = now.Add(time.Second)
	want("the same request after 48 hours", 6, false, func(*ordering.Idempotency) {})
	want("and again", 6, true, func(*ordering.Idempotency) {})
	if got := cartOf(t, s, "a").Version; got != 6 {
		t.Errorf("version %d, want 6", got)
	}
	must(t, db.Each(ctx, func(i table.Item) error {
		if (i.Type == "Answer") == (i.Expires == 0) {
			t.Errorf("%s expires %d", i.Key, i.Expires)
		}
		return nil
	}))
}

// An answer comes back byte for byte, whether it is JSON or not; one that an earlier release stored too.
func TestIdempotency_Bytes(t *testing.T) {
	d := open(t)
	s := store.New(d)
	for n, text := range []string{`{"a":1}`, `{ "a": 1 }`, `{"html":"<€>"}`, `{"html":"\u003c"}`, "text", "", `"quoted"`, "null"} {
		once := ordering.Idempotency{Subject: "anna", Key: fmt.Sprint(n), Request: "r"}
		must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
			tx.Save(&ordering.Cart{Partner: "p", Customer: ordering.CustomerID(once.Key)})
			tx.Record(once, []byte(text))
			return nil
		}))
		var replay *ordering.Replay
		if err := s.Recall(t.Context(), once); !errors.As(err, &replay) || string(replay.Answer) != text {
			t.Errorf("%q came back as %v", text, err)
		}
	}
	once := ordering.Idempotency{Subject: "anna", Key: "earlier", Request: "r"}
	must(t, s.Update(t.Context(), func(tx ordering.Tx) error {
		tx.Save(&ordering.Cart{Partner: "p", Customer: "earlier"})
		tx.Record(once, []byte("{}"))
		return nil
	}))
	must(t, d.Each(t.Context(), func(i table.Item) error {
		if !strings.Contains(string(i.Data), `"json":{}`) {
			return nil
		}
		i.Data = []byte(`{"request":"r","answer":"{\"a\":1}"}`)
		return d.Write(t.Context(), table.Put(i, table.AnyState()))
	}))
	var replay *ordering.Replay
	if err := s.Recall(t.Context(), once); !errors.As(err, &replay) || string(replay.Answer) != `{"a":1}` {
		t.Errorf("an earlier one came back as %v", err)
	}
}
