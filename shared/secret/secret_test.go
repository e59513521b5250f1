package secret_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/secret"
)

// A secret is read when it is needed and when it is old, and survives where it is kept being down.
func TestValue_Kept(t *testing.T) {
	now := time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)
	text, fault, reads := "", errors.New("down"), 0
	judge := func(text string) error {
		if text == "malformed" {
			return errors.New("not a key")
		}
		return nil
	}
	v := secret.Kept(func(context.Context) (string, error) { reads++; return text, fault }, judge, func() time.Time { return now })
	if _, err := v.Get(t.Context()); !errors.Is(err, secret.ErrUnavailable) || !errors.Is(err, readiness.ErrDown) {
		t.Errorf("never read: %v", err)
	}
	for _, step := range []struct {
		name  string
		pass  time.Duration
		text  string
		fault error
		want  string
		after int
	}{
		{name: "read at last", text: "first", want: "first", after: 2},
		{name: "not again at once", pass: 4 * time.Minute, text: "second", want: "first", after: 2},
		{name: "another after five minutes", pass: time.Minute, text: "second", want: "second", after: 3},
		{name: "the old one while it is down", pass: 5 * time.Minute, fault: errors.New("down"), want: "second", after: 4},
		{name: "asked again only after a pause", pass: 20 * time.Second, fault: errors.New("down"), want: "second", after: 4},
		{name: "and found", pass: 10 * time.Second, text: "third", want: "third", after: 5},
		{name: "the old one instead of one that is none", pass: 5 * time.Minute, text: "malformed", want: "third", after: 6},
		{name: "until it is mended", pass: 30 * time.Second, text: "fourth", want: "fourth", after: 7},
	} {
		now, text, fault = now.Add(step.pass), step.text, step.fault
		if got, err := v.Get(t.Context()); got != step.want || err != nil || reads != step.after {
			t.Errorf("%s: %q after %d reads, %v; want %q after %d", step.name, got, reads, err, step.want, step.after)
		}
	}
}

// While a new one is slow to come, the old one is good.
func TestValue_Slow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		takes := time.Duration(0)
		read := func(context.Context) (string, error) { time.Sleep(takes); return "x", nil }
		v := secret.Kept(read, func(string) error { return nil }, time.Now)
		if _, err := v.Get(t.Context()); err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Minute)
		takes = 2 * time.Second
		go func() { _, _ = v.Get(t.Context()) }()
		synctest.Wait()
		begun := time.Now()
		if text, err := v.Get(t.Context()); text != "x" || err != nil || time.Since(begun) > 0 {
			t.Errorf("%q, %v after %s", text, err, time.Since(begun))
		}
		time.Sleep(takes)
	})
}

func TestValue_Fixed(t *testing.T) {
	var none *secret.Value
	if text, err := none.Get(t.Context()); text != "" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
	if text, err := secret.Fixed("x").Get(t.Context()); text != "x" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
}
