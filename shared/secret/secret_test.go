package secret_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/readiness"
	"onecentral.nl/ordering/shared/secret"
)

// A secret is read when it is needed and when it is old, and survives where it is kept being down.
func TestValue_Kept(t *testing.T) {
	now := time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)
	text, fault, reads := "", errors.New("down"), 0
	v := secret.Kept(func(context.Context) (string, error) { reads++; return text, fault }, func() time.Time { return now })
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
	} {
		now, text, fault = now.Add(step.pass), step.text, step.fault
		if got, err := v.Get(t.Context()); got != step.want || err != nil || reads != step.after {
			t.Errorf("%s: %q after %d reads, %v; want %q after %d", step.name, got, reads, err, step.want, step.after)
		}
	}
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
