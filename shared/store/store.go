// Package store keeps the entities of package ordering in a table: it implements ordering.Store on any table.Driver.
// keys.go holds every key and row.go the row of every entity; docs/table.md gives the access patterns and what each
// costs. Every change is one conditional transaction (update.go), which happens once even when the table loses an
// answer. Beside it stand the sessions of people in a browser (session.go).
package store

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/store/schema"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/words"
)

// Store is an ordering.Store. It is safe for concurrent use.
type Store struct {
	reader
	driver table.Driver
	now    func() time.Time
	pause  func(ctx context.Context, attempt int) error
	log    *slog.Logger
	offer  func(*ordering.Job)
	alarm  func()
	sealer sealer
	book   catalogCache
	budget budget
}

var _ ordering.Store = (*Store)(nil)

// Option changes what a Store takes from its surroundings.
type Option func(*Store)

// Clock tells the time by which answers expire and the catalogue is read again. The default is time.Now.
func Clock(now func() time.Time) Option { return func(s *Store) { s.now = now } }

// Log receives what is found damaged, and what a list passes over because it cannot be read. The default is slog.Default.
func Log(log *slog.Logger) Option { return func(s *Store) { s.log = log } }

// Alarm calls raise, besides logging it, for every record that is found not to be as it was written.
func Alarm(raise func()) Option { return func(s *Store) { s.alarm = raise } }

// Seal gives the key, of 32 bytes, by which cursors are sealed: the same one for all processes that answer with pages of one list. By
// default it is of this process alone.
func Seal(key func(context.Context) ([]byte, error)) Option {
	return func(s *Store) { s.sealer = sealer{key} }
}

// Announce calls offer with every job that can be done at once, after the transaction that wrote it. It must not wait, and
// may be called with a job that was announced before. A crash, or a write whose answer is lost for good, announces nothing.
func Announce(offer func(*ordering.Job)) Option { return func(s *Store) { s.offer = offer } }

// Pause waits before the attempt, 1 for the first repetition, and returns the context's error when that ends first.
// The default waits a random time below 4 ms, doubled with every attempt, 512 ms at most.
func Pause(pause func(ctx context.Context, attempt int) error) Option {
	return func(s *Store) { s.pause = pause }
}

// Ping returns why the table cannot be read at the moment; what the store remembers does not count.
func Ping(ctx context.Context, driver table.Driver) error {
	_, err := driver.Get(ctx, table.Key{PK: catalogPK, SK: catalogPK})
	return err
}

// New returns a store on the table.
func New(driver table.Driver, options ...Option) *Store {
	s := &Store{driver: driver, now: time.Now, pause: pause, log: slog.Default(), offer: func(*ordering.Job) {}, alarm: func() {}, sealer: sealer{ownKey()}}
	for _, o := range options {
		o(s)
	}
	s.reader = reader{direct{driver}, s.now, s.Alarm}
	return s
}

func pause(ctx context.Context, attempt int) error {
	const first, doublings = 4 * time.Millisecond, 7
	wait := time.NewTimer(rand.N(first << min(attempt-1, doublings)))
	defer wait.Stop()
	select {
	case <-wait.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Verify implements ordering.Store.
func (s *Store) Verify(ctx context.Context, v *ordering.QuoteVersion, o *ordering.Order) error {
	hash, err := schema.HashChange(&v.Change)
	if err != nil {
		return err
	}
	err = v.Verify(hash)
	if err == nil && o != nil {
		err = o.Verify(v)
	}
	if err != nil {
		s.Alarm(ctx, v.Ref().String(), err)
	}
	return err
}

// room is what is left in an item for what comes after a request: in the next version an answer of 2,000 letters of four bytes
// and 160 discounts; in one that ended, two reasons; and in the answer to a command what the API tells besides.
const room = 48 << 10

// LeavesRoom implements ordering.Store.
func (s *Store) LeavesRoom(v *ordering.QuoteVersion) error {
	data, err := schema.Versions.Encode(v)
	if err == nil && len(data) > table.MaxItemBytes-room {
		err = fmt.Errorf("store.LeavesRoom: %w: %d bytes", tooLarge(), len(data))
	}
	return err
}

func tooLarge() error {
	return &ordering.Error{Kind: ordering.Invalid, Code: "too-large", Message: words.ThisIsTooMuchText}
}

// Alarm implements ordering.Store.
func (s *Store) Alarm(ctx context.Context, record string, err error) {
	s.log.ErrorContext(ctx, "record damaged", "record", record, "error", err)
	s.alarm()
}

// HashChange implements ordering.Store.
func (s *Store) HashChange(c *ordering.Change) (string, error) { return schema.HashChange(c) }

// RemoveJob implements ordering.Store. It asks for no version, so that it may be done twice and needs no read.
func (s *Store) RemoveJob(ctx context.Context, id ordering.JobID) error {
	key, err := jobKey(id)
	if err != nil {
		return ordering.NewNotFound(words.Job)
	}
	err = s.retry(ctx, func(int) error { return s.driver.Write(ctx, table.Delete(key, table.AnyState())) })
	if err != nil {
		return fmt.Errorf("store.RemoveJob(%s): %w", id, err)
	}
	return nil
}

// NextNumber implements ordering.Store. A lost answer costs a number.
func (s *Store) NextNumber(ctx context.Context, year int) (int64, error) {
	counter, err := numbers(year)
	if err != nil {
		return 0, fmt.Errorf("store.NextNumber: %w", err)
	}
	var n int64
	err = s.retry(ctx, func(int) error {
		n, err = s.driver.Next(ctx, counter)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("store.NextNumber(%d): %w", year, err)
	}
	return n, nil
}
