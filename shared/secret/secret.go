// Package secret holds what must not stand in a program's settings, and may be another tomorrow.
package secret

import (
	"context"
	"fmt"
	"sync"
	"time"

	"onecentral.nl/ordering/shared/readiness"
)

// ErrUnavailable wraps why a secret cannot be read at the moment.
var ErrUnavailable = fmt.Errorf("secrets: %w", readiness.ErrDown)

// How long a value is used before it is read again, how long after a reading that failed, and how long one reading may take.
const (
	fresh   = 5 * time.Minute
	retry   = 30 * time.Second
	timeout = 3 * time.Second
)

// Value is one secret. It is safe for concurrent use; nil is an empty one.
type Value struct {
	read  func(context.Context) (string, error)
	judge func(string) error
	now   func() time.Time

	mu    sync.Mutex
	text  string
	known bool
	due   time.Time
}

// Fixed is a secret that stays as it is.
func Fixed(text string) *Value { return &Value{text: text, known: true} }

// Kept is a secret that read returns, and that the clock says when to read again. What judge refuses is as if it could not be read.
func Kept(read func(context.Context) (string, error), judge func(string) error, now func() time.Time) *Value {
	return &Value{read: read, judge: judge, now: now}
}

// Get returns the secret, which it reads when it has none or an old one. When that fails it returns the old one, or an
// ErrUnavailable where there never was any. While one call reads anew the others are given the old one.
func (v *Value) Get(ctx context.Context) (string, error) {
	if v == nil {
		return "", nil
	}
	v.mu.Lock()
	switch {
	case !v.known:
		defer v.mu.Unlock()
		text, err := v.fetch(ctx)
		if err != nil {
			return "", fmt.Errorf("%w: %w", ErrUnavailable, err)
		}
		v.text, v.known, v.due = text, true, v.now().Add(fresh)
		return text, nil
	case v.read == nil || v.now().Before(v.due):
		defer v.mu.Unlock()
		return v.text, nil
	}
	old := v.text
	v.due = v.now().Add(retry)
	v.mu.Unlock()
	text, err := v.fetch(ctx)
	if err != nil {
		return old, nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.text, v.due = text, v.now().Add(fresh)
	return text, nil
}

func (v *Value) fetch(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	text, err := v.read(ctx)
	if err != nil {
		return "", err
	}
	return text, v.judge(text)
}
