package jobs

import (
	"context"
	"sync"

	"onecentral.nl/ordering/shared/ordering"
)

// queueLength is how many announced jobs of a kind and a partner can wait in memory. The table has them all: what does not
// fit is found by polling.
const queueLength = 512

// Queue takes the jobs that the store announces (store.Announce) and hands them to the workers of their kind: to each partner's in turn,
// so that none waits for the many of another.
type Queue struct {
	mu    sync.Mutex
	lines map[ordering.JobKind]*line
}

// NewQueue returns an empty queue.
func NewQueue() *Queue { return &Queue{lines: map[ordering.JobKind]*line{}} }

// of is called with the lock held.
func (q *Queue) of(kind ordering.JobKind) *line {
	if q.lines[kind] == nil {
		_, most := workers(kind)
		q.lines[kind] = &line{
			some: sync.NewCond(&q.mu), most: most,
			ids: map[ordering.JobID]bool{}, waiting: map[ordering.PartnerID][]ordering.JobID{}, busy: map[ordering.PartnerID]int{},
		}
	}
	return q.lines[kind]
}

// Offer never waits: it leaves a job to polling when too many of its partner wait, and ignores one that waits already.
func (q *Queue) Offer(job *ordering.Job) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.of(job.Kind).add(job)
}

// next waits for a job of the kind; false when the context ends. done must be called when the job is done.
func (q *Queue) next(ctx context.Context, kind ordering.JobKind) (id ordering.JobID, done func(), ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	l := q.of(kind)
	defer context.AfterFunc(ctx, func() {
		q.mu.Lock()
		defer q.mu.Unlock()
		l.some.Broadcast()
	})()
	for ctx.Err() == nil {
		if id, partner, ok := l.take(); ok {
			return id, func() {
				q.mu.Lock()
				defer q.mu.Unlock()
				l.free(partner)
			}, true
		}
		l.some.Wait()
	}
	return "", nil, false
}

// line is the jobs of one kind that wait.
type line struct {
	some *sync.Cond
	// most is how many workers one partner can have at once.
	most int
	ids  map[ordering.JobID]bool
	// turns are the partners that have jobs waiting, whose turn it is first.
	turns   []ordering.PartnerID
	waiting map[ordering.PartnerID][]ordering.JobID
	busy    map[ordering.PartnerID]int
}

func (l *line) add(job *ordering.Job) {
	waiting := l.waiting[job.Partner]
	if l.ids[job.ID] || len(waiting) == queueLength {
		return
	}
	l.ids[job.ID] = true
	if len(waiting) == 0 {
		l.turns = append(l.turns, job.Partner)
	}
	l.waiting[job.Partner] = append(waiting, job.ID)
	l.some.Signal()
}

// take is the first job of the partner whose turn it is, of those that may have another worker.
func (l *line) take() (ordering.JobID, ordering.PartnerID, bool) {
	for i, partner := range l.turns {
		if l.busy[partner] >= l.most {
			continue
		}
		id, rest := l.waiting[partner][0], l.waiting[partner][1:]
		l.turns = append(l.turns[:i], l.turns[i+1:]...)
		if len(rest) > 0 {
			l.waiting[partner], l.turns = rest, append(l.turns, partner)
		} else {
			delete(l.waiting, partner)
		}
		delete(l.ids, id)
		l.busy[partner]++
		return id, partner, true
	}
	return "", "", false
}

func (l *line) free(partner ordering.PartnerID) {
	if l.busy[partner]--; l.busy[partner] == 0 {
		delete(l.busy, partner)
	}
	l.some.Signal()
}
