package web

import (
	"context"
	"io"
	"net/http"
	"time"
)

// patience is for how long a request may take: when what it needs is slow, its caller is told in time to come back. While the caller
// still sends it does not count.
const patience = 4 * time.Second

// impatient ends the context of the request when that has passed: with the cause context.DeadlineExceeded. done must be called after it.
func impatient(r *http.Request) (_ *http.Request, done func()) {
	ctx, cancel := context.WithCancelCause(r.Context())
	end := time.AfterFunc(patience, func() { cancel(context.DeadlineExceeded) })
	r = r.WithContext(ctx)
	r.Body = &sending{r.Body, end}
	return r, func() {
		end.Stop()
		cancel(nil)
	}
}

// sending is a body, for which patience begins anew after every part that came.
type sending struct {
	io.ReadCloser
	end *time.Timer
}

func (s *sending) Read(p []byte) (int, error) {
	if s.end.Stop() {
		defer s.end.Reset(patience)
	}
	return s.ReadCloser.Read(p)
}
