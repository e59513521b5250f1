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
	read func(context.Context) (string, error)
	now  func() time.Time

	mu    sync.Mutex
	text  string
	known bool
	due   time.Time
}

// Fixed is a secret that stays as it is.
func Fixed(text string) *Value { return &Value{text: text, known: true} }

// Kept is a secret that read returns, judged by the clock to be read again.
func Kept(read func(context.Context) (string, error), now func() time.Time) *Value {
	return &Value{read: read, now: now}
}

// Get returns the secret, which it reads when it has none or an old one. When that fails it returns the old one, or an
// ErrUnavailable where there never was any.
func (v *Value) Get(ctx context.Context) (string, error) {
	if v == nil {
		return "", nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.read == nil || v.known && v.now().Before(v.due) {
		return v.text, nil
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	text, err := v.read(ctx)
	switch {
	case err == nil:
		v.text, v.known, v.due = text, true, v.now().Add(fresh)
	case v.known:
		v.due = v.now().Add(retry)
	default:
		return "", fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return v.text, nil
}
