// Package orderingtest is a small world for tests of the use cases and of what stands around them: the real store on a
// real table, the catalogue that comes with the program, oneCentral's people, three partners with customers and
// services, a clock that is set by hand. What it does, it does through the use cases; only what it begins with is written
// directly.
package orderingtest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/seal"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
	"onecentral.nl/ordering/shared/table/dynamo/dynamotest"
	"onecentral.nl/ordering/shared/table/lagging"
	"onecentral.nl/ordering/shared/table/postgres/postgrestest"
)

// Fixture is the use cases with everything they need. Its helpers end the test when something fails that the test is
// not about. It is safe for concurrent use as far as the use cases are; its helpers are not.
type Fixture struct {
	*usecase.UseCases
	usecase.Config
	Clock     *Clock
	Qualifier *Qualifier
	Driver    table.Driver
	// Mails are the mail jobs that Work has done, oldest first.
	Mails []*ordering.Job
	// Files keeps the files of what Work draws, nil for nothing.
	Files interface {
		Put(ctx context.Context, key, contentType string, body []byte) error
	}

	t       testing.TB
	catchUp func()
}

// Option changes what a Fixture is made of.
type Option func(*options)

type options struct {
	driver func(testing.TB) table.Driver
	lag    int
	start  time.Time
	newID  func() string
}

// On takes another table than Default.
func On(open func(testing.TB) table.Driver) Option { return func(o *options) { o.driver = open } }

// Lagging makes the index of the table so many writes late.
func Lagging(writes int) Option { return func(o *options) { o.lag = writes } }

// Starting sets the clock before anything is written.
func Starting(at time.Time) Option { return func(o *options) { o.start = at } }

// Naming makes new identifiers another way than by counting.
func Naming(newID func() string) Option { return func(o *options) { o.newID = newID } }

// Start is when a Fixture begins unless told otherwise: a Tuesday morning.
func Start() time.Time { return time.Date(2026, 11, 17, 9, 0, 0, 0, time.UTC) }

// New returns a world of its own, which ends with the test.
func New(t testing.TB, opts ...Option) *Fixture {
	t.Helper()
	var last atomic.Int64
	o := options{driver: Default, start: Start(), newID: func() string { return fmt.Sprintf("id-%06d", last.Add(1)) }}
	for _, opt := range opts {
		opt(&o)
	}
	f := &Fixture{t: t, Clock: &Clock{now: o.start}, Qualifier: &Qualifier{}, Driver: o.driver(t), catchUp: func() {}}
	if o.lag > 0 {
		late, err := lagging.Wrap(t.Context(), f.Driver, o.lag)
		f.must(err)
		f.Driver, f.catchUp = late, late.CatchUp
	}
	f.Config = usecase.Config{Store: store.New(f.Driver, store.Clock(f.Clock.Now), store.Pause(briefly)), Qualifier: f.Qualifier, Sealer: seal.Source(Seals), Now: f.Clock.Now, NewID: o.newID}
	f.UseCases = usecase.New(f.Config)
	if o.start.Equal(Start()) {
		f.seedAsBefore()
	} else {
		f.seed()
	}
	return f
}

// Seals are the keys that the fixture seals with.
func Seals(context.Context) (*seal.Keys, error) {
	return seal.Parse("test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
}

// With returns the use cases of the fixture on other ports.
func (f *Fixture) With(change func(*usecase.Config)) *usecase.UseCases {
	c := f.Config
	change(&c)
	return usecase.New(c)
}

// briefly keeps tests of contention fast; the real store waits longer between its attempts.
func briefly(ctx context.Context, attempt int) error {
	time.Sleep(time.Duration(attempt) * 200 * time.Microsecond)
	return ctx.Err()
}

// Default is Bolt, or a table in dynoxide or PostgreSQL where the environment names one: then every suite of the use cases runs on it.
func Default(t testing.TB) table.Driver {
	t.Helper()
	switch {
	case os.Getenv(dynamotest.Variable) != "":
		return dynamotest.Open(t)
	case os.Getenv(postgrestest.Variable) != "":
		return postgrestest.Open(t)
	default:
		return Bolt(t)
	}
}

// Bolt opens a database file of the test's own, in memory where the system has a place for that: what a test of rules
// shows does not depend on the disk, and kill -9 has tests elsewhere.
func Bolt(t testing.TB) table.Driver {
	t.Helper()
	const memory = "/dev/shm"
	dir := t.TempDir()
	if _, err := os.Stat(memory); err == nil {
		if dir, err = os.MkdirTemp(memory, "ordering-"); err != nil {
			t.Fatal(err)
		}
	}
	db, err := bolt.Open(filepath.Join(dir, "table.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return db
}

func (f *Fixture) must(err error) {
	f.t.Helper()
	if err != nil {
		f.t.Fatal(err)
	}
}

// Save writes entities as another program would: the inventory, or a test that plants a fault.
func (f *Fixture) Save(entities ...ordering.Entity) {
	f.t.Helper()
	f.must(f.Store.Update(f.t.Context(), func(tx ordering.Tx) error {
		tx.Save(entities...)
		return nil
	}))
}

// CatchUp makes a lagging index show every write.
func (f *Fixture) CatchUp() { f.catchUp() }

// Catalog returns the version of the catalogue that is valid today.
func (f *Fixture) Catalog() *catalog.Catalog {
	f.t.Helper()
	book, err := f.Store.Book(f.t.Context())
	f.must(err)
	c, err := book.On(f.Clock.Today())
	f.must(err)
	return c
}
