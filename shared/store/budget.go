package store

import "sync/atomic"

// mostTries is how often a process tries again while the table is unavailable, before anything succeeds.
const mostTries = 50

// budget is what is left of that. While all goes well it is full; in an outage it is soon used up, and then everything is tried once
// (the pattern is known as a retry budget): who is down is not kept down by those who ask again.
type budget struct{ used atomic.Int64 }

// spend reports whether there is a try left.
func (b *budget) spend() bool {
	if b.used.Add(1) <= mostTries {
		return true
	}
	b.used.Add(-1)
	return false
}

// earn gives a try back, for something that succeeded.
func (b *budget) earn() {
	for used := b.used.Load(); used > 0 && !b.used.CompareAndSwap(used, used-1); {
		used = b.used.Load()
	}
}
