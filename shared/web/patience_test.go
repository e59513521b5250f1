package web_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"

	"onecentral.nl/ordering/shared/web"
)

// dripping is a body that comes in ten parts, one every two seconds.
type dripping struct{ left int }

func (d *dripping) Read(p []byte) (int, error) {
	if d.left == 0 {
		return 0, io.EOF
	}
	d.left--
	time.Sleep(2 * time.Second)
	return copy(p, "x"), nil
}

// Whoever waits for something slow is told in four seconds to come back; while the caller sends nobody is impatient.
func TestFace_Patience(t *testing.T) {
	wait := func(ctx context.Context, d time.Duration) error {
		select {
		case <-time.After(d):
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	for name, c := range map[string]struct {
		body   io.Reader
		long   bool
		needs  time.Duration
		status int
		took   time.Duration
	}{
		"what is quick is done":                 {bytes.NewReader(nil), false, 3 * time.Second, http.StatusOK, 3 * time.Second},
		"what is slow is not waited for":        {bytes.NewReader(nil), false, time.Minute, http.StatusServiceUnavailable, 4 * time.Second},
		"what reads everything has time":        {bytes.NewReader(nil), true, 20 * time.Second, http.StatusOK, 20 * time.Second},
		"a body may be slow":                    {&dripping{left: 10}, false, 3 * time.Second, http.StatusOK, 23 * time.Second},
		"after a slow body nobody waits longer": {&dripping{left: 10}, false, time.Minute, http.StatusServiceUnavailable, 24 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				face := web.Face[*web.Exchange]{
					Log: slog.New(slog.DiscardHandler), NewID: func() string { return "id" }, Now: time.Now, MaxBody: 100,
					Begin: func(x *web.Exchange) *web.Exchange { return x }, Fail: func(x *web.Exchange, e *web.Error) { x.WriteHeader(e.Status) },
				}
				handler := face.Handler(web.Route[*web.Exchange]{Method: http.MethodPost, Pattern: "/", Long: c.long, Serve: func(x *web.Exchange) error {
					if _, err := io.Copy(io.Discard, x.Request.Body); err != nil {
						return err
					}
					return wait(x.Request.Context(), c.needs)
				}})
				began, answer := time.Now(), httptest.NewRecorder()
				handler.ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/", c.body))
				if took := time.Since(began); answer.Code != c.status || took != c.took {
					t.Errorf("%d after %s, want %d after %s", answer.Code, took, c.status, c.took)
				}
				if told := answer.Header().Get("Retry-After"); (told == "1") != (c.status == http.StatusServiceUnavailable) {
					t.Errorf("told to come back after %q", told)
				}
			})
		})
	}
}
