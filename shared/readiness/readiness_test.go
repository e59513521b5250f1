package readiness_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"onecentral.nl/ordering/shared/readiness"
)

func TestMonitor_Report(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var table, mail error
		var log bytes.Buffer
		m := readiness.New(time.Now, slog.New(slog.NewTextHandler(&log, nil)),
			readiness.Part{Name: "table", Check: func(context.Context) error { return table }},
			readiness.Part{Name: "mail", Check: func(context.Context) error { return mail }, Deferred: true},
		)
		began := time.Now().UTC()
		told := func(d readiness.Down) readiness.Down { return readiness.Down{Part: d.Part, Since: d.Since} }
		expect := func(serves bool, want ...readiness.Down) {
			t.Helper()
			if down, ok := m.Report(t.Context()); ok != serves || !slices.EqualFunc(down, want, func(a, b readiness.Down) bool { return told(a) == b && a.Err != nil }) {
				t.Errorf("%v, serves: %t; want %v, %t", down, ok, want, serves)
			}
		}
		expect(true)
		mail = errors.New("refused")
		expect(true) // the report of a moment ago
		time.Sleep(time.Second)
		expect(true, readiness.Down{Part: "mail", Since: began.Add(time.Second)})
		time.Sleep(9 * time.Second)
		table = errors.New("full")
		expect(false, readiness.Down{Part: "mail", Since: began.Add(time.Second)}, readiness.Down{Part: "table", Since: began.Add(10 * time.Second)})
		time.Sleep(time.Minute)
		mail = nil
		expect(false, readiness.Down{Part: "table", Since: began.Add(10 * time.Second)})
		table = nil
		time.Sleep(time.Second)
		expect(true)
		if n := strings.Count(log.String(), "is down"); n != 2 {
			t.Errorf("%d lines about what is down:\n%s", n, &log)
		}
	})
}

// A part that never answers is down, and holds nobody up.
func TestMonitor_Hanging(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		defer close(release)
		m := readiness.New(time.Now, slog.New(slog.DiscardHandler), readiness.Part{Name: "documents", Check: func(context.Context) error { <-release; return nil }})
		began := time.Now()
		down, serves := m.Report(t.Context())
		if took := time.Since(began); serves || len(down) != 1 || took > 5*time.Second {
			t.Errorf("after %s: %v, serves: %t", took, down, serves)
		}
	})
}
