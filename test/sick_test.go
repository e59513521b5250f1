package test

import (
	"context"
	"errors"
	"io"
	"iter"
	"net"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/blob"
	"onecentral.nl/ordering/shared/table"
)

// fault is how a part fails.
type fault int32

const (
	well      fault = iota
	down            // nothing is answered
	slow            // everything takes 5 seconds
	throttled       // of ten calls nine are refused
)

func (f fault) String() string { return [...]string{"well", "down", "slow", "throttled"}[f] }

// sick is a part that may fail. It counts the calls.
type sick struct {
	fault atomic.Int32
	calls atomic.Int64
}

var errSick = errors.New("out of order")

// call returns errSick for one that the part does not answer, or the context's error.
func (s *sick) call(ctx context.Context) error {
	n := s.calls.Add(1)
	switch f := fault(s.fault.Load()); {
	case f == down, f == throttled && n%10 > 0:
		return errSick
	case f == slow:
		select {
		case <-time.After(5 * time.Second):
		case <-ctx.Done():
		}
	}
	return ctx.Err()
}

// forward serves what is at the address on another one, which it returns.
func (s *sick) forward(t *testing.T, to string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			from, err := listener.Accept()
			if err != nil {
				return
			}
			go s.join(t.Context(), from, to)
		}
	}()
	return listener.Addr().String()
}

func (s *sick) join(ctx context.Context, from net.Conn, to string) {
	defer from.Close()
	if s.call(ctx) != nil {
		return
	}
	there, err := net.Dial("tcp", to)
	if err != nil {
		return
	}
	defer there.Close()
	go func() {
		_, _ = io.Copy(plain{there}, plain{from}) // it ends with either side
		_ = there.Close()
	}()
	_, _ = io.Copy(plain{from}, plain{there})
}

// plain is a connection that is read and written: the system's own way from one to another keeps pipes, which are files.
type plain struct{ io.ReadWriter }

// handler lets a server fail; tokens for tests it gives all the same.
func (s *sick) handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/dev/token" && s.call(r.Context()) != nil {
			panic(http.ErrAbortHandler)
		}
		next.ServeHTTP(w, r)
	})
}

// sickTable is a table that may fail.
type sickTable struct {
	table.Driver
	sick *sick
}

func (s sickTable) call(ctx context.Context) error {
	err := s.sick.call(ctx)
	if errors.Is(err, errSick) {
		return table.ErrUnavailable
	}
	return err
}

func (s sickTable) Get(ctx context.Context, keys ...table.Key) ([]table.Item, error) {
	if err := s.call(ctx); err != nil {
		return nil, err
	}
	return s.Driver.Get(ctx, keys...)
}

func (s sickTable) Query(ctx context.Context, q table.Query) (table.Page, error) {
	if err := s.call(ctx); err != nil {
		return table.Page{}, err
	}
	return s.Driver.Query(ctx, q)
}

func (s sickTable) Write(ctx context.Context, actions ...table.Action) error {
	if err := s.call(ctx); err != nil {
		return err
	}
	return s.Driver.Write(ctx, actions...)
}

func (s sickTable) Next(ctx context.Context, counter string) (int64, error) {
	if err := s.call(ctx); err != nil {
		return 0, err
	}
	return s.Driver.Next(ctx, counter)
}

// sickFiles is a store of documents that may fail.
type sickFiles struct {
	blob.Store
	sick *sick
}

func (s sickFiles) Ping(ctx context.Context) error {
	err := s.sick.call(ctx)
	if errors.Is(err, errSick) {
		return blob.ErrUnavailable
	}
	return err
}

func (s sickFiles) Put(ctx context.Context, key, contentType string, body []byte) error {
	if err := s.Ping(ctx); err != nil {
		return err
	}
	return s.Store.Put(ctx, key, contentType, body)
}

func (s sickFiles) Get(ctx context.Context, key string) (blob.Object, error) {
	if err := s.Ping(ctx); err != nil {
		return blob.Object{}, err
	}
	return s.Store.Get(ctx, key)
}

func (s sickFiles) Digest(ctx context.Context, key string) (string, error) {
	if err := s.Ping(ctx); err != nil {
		return "", err
	}
	return s.Store.Digest(ctx, key)
}

func (s sickFiles) Keys(ctx context.Context, below string) iter.Seq2[string, error] {
	if err := s.Ping(ctx); err != nil {
		return func(yield func(string, error) bool) { yield("", err) }
	}
	return s.Store.Keys(ctx, below)
}
