package bolt

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"go.etcd.io/bbolt"

	"onecentral.nl/ordering/shared/table"
)

// change is what one caller wants done in a transaction. bbolt's own Batch runs a function that fails again, alone, and
// waits for company that may not come; here a change that is refused has written nothing yet, so the others go on.
type change struct {
	check func(*bbolt.Tx) error // only reads: its error refuses this change and no other
	write func(*bbolt.Tx) error // its error undoes the whole commit
}

// queue holds the changes that wait for the commit that runs. The first of them starts the next commit, which takes
// all: one fsync for as many callers as there are, and none waits for company.
type queue struct {
	mu      sync.Mutex
	waiting []*call
}

type call struct {
	change
	ctx    context.Context
	result error
	done   chan struct{}
}

// commit returns when the change is on disk, or refused. The context counts until the change's turn has come.
func (db *DB) commit(ctx context.Context, c change) error {
	mine := &call{change: c, ctx: ctx, done: make(chan struct{})}
	if db.queue.add(mine) {
		db.run()
	}
	<-mine.done
	return mine.result
}

// add reports whether the call is the first to wait, so that its caller is to run the commit.
func (q *queue) add(c *call) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting = append(q.waiting, c)
	return len(q.waiting) == 1
}

func (q *queue) take() []*call {
	q.mu.Lock()
	defer q.mu.Unlock()
	taken := q.waiting
	q.waiting = nil
	return taken
}

// errNothing ends a commit in which every change was refused without the cost of a write.
var errNothing = errors.New("nothing to commit")

// run does everything that waits in one transaction of the file. More may join until that transaction begins.
func (db *DB) run() {
	var calls []*call
	err := fmt.Errorf("%w: the commit panicked", table.ErrUnavailable) // stays when Update does not return
	defer func() {
		if calls == nil {
			calls = db.queue.take() // the transaction did not begin
		}
		for _, c := range calls {
			if err != nil {
				c.result = err // also for a refused one: what it saw was undone
			}
			close(c.done)
		}
	}()
	err = db.update(func(tx *bbolt.Tx) error {
		calls = db.queue.take()
		written := 0
		for _, c := range calls {
			if c.result = c.refused(tx); c.result != nil {
				continue
			}
			if err := c.write(tx); err != nil {
				return err
			}
			written++
		}
		if written == 0 {
			return errNothing
		}
		return nil
	})
	if errors.Is(err, errNothing) {
		err = nil
	}
}

func (c *call) refused(tx *bbolt.Tx) error {
	if err := c.ctx.Err(); err != nil {
		return err
	}
	return c.check(tx)
}
